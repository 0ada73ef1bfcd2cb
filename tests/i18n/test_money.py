"""Numbers and sums. ``~`` stands for a no-break space, ``_`` for a narrow one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.i18n.money import SYMBOLS, minor_digits, money_text, number_text, starting_price
from pagemagic.i18n.tables import TABLES


def marked(text: str) -> str:
    return text.replace("\u00a0", "~").replace("\u202f", "_").replace("\u200e", "")


@pytest.mark.parametrize(
    ("tag", "amount", "currency", "expected"),
    [
        ("en-GB", "180", "GBP", "£180"),
        ("en-GB", "85.00", "GBP", "£85"),
        ("en", "0.4", "EUR", "€0.40"),
        ("en", "0.0025", "EUR", "€0.0025"),
        ("en", "1234567.5", "EUR", "€1,234,567.50"),
        ("en", "45", "CHF", "CHF~45"),
        ("en", "45", "USD", "$45"),
        ("en-AU", "45", "AUD", "$45"),
        ("en-AU", "45", "USD", "US$45"),
        ("en-CA", "45", "CAD", "$45"),
        ("en-SE", "1450", "SEK", "1,450~kr"),
        ("en-NO", "950", "NOK", "950~kr"),
        ("es-419", "14", "USD", "$14"),
        ("en-IN", "1234567", "INR", "₹12,34,567"),
        ("en-ZA", "1234.5", "ZAR", "R~1~234,50"),
        ("pt-PT", "45", "EUR", "45~€"),
        ("pt-PT", "1234.5", "EUR", "1234,50~€"),
        ("pt-PT", "12345.5", "EUR", "12~345,50~€"),
        ("pt-BR", "1234.5", "BRL", "R$~1.234,50"),
        ("es", "1234.5", "EUR", "1234,50~€"),
        ("es", "12345", "EUR", "12.345~€"),
        ("es-MX", "1234.5", "MXN", "$1,234.50"),
        ("es-AR", "1234.5", "ARS", "$1.234,50"),
        ("es-PE", "45", "PEN", "S/~45"),
        ("fr", "1234.5", "EUR", "1_234,50_€"),
        ("fr", "95", "EUR", "95_€"),
        ("fr-CA", "45", "CAD", "45_$"),
        ("fr-CH", "45", "CHF", "45_CHF"),
        ("de", "1234.5", "EUR", "1.234,50~€"),
        ("de-AT", "45", "EUR", "€~45"),
        ("de-CH", "1234.5", "CHF", "CHF~1’234.50"),
        ("de-CH", "1234567.89", "EUR", "€~1’234’567.89"),
        ("it-CH", "12345.50", "EUR", "€~12’345.50"),
        ("it", "1234.5", "EUR", "1.234,50~€"),
        ("it-CH", "45", "CHF", "CHF~45"),
        ("nl", "1234.5", "EUR", "€~1.234,50"),
        ("ar", "45", "EUR", "45~€"),
        ("ar-SA", "45", "SAR", "45~ر.س"),
        ("ja", "1200", "JPY", "1,200円"),
        ("ja", "45", "EUR", "€45"),
        ("pl", "1234.5", "PLN", "1_234.50~PLN"),
        ("en", "0", "EUR", "€0"),
        ("en", "007", "EUR", "€7"),
        ("en", "1.5", "KWD", "KWD~1.500"),
        ("en", "1200", "JPY", "¥1,200"),
    ],
)
def test_sums(tag: str, amount: str, currency: str, expected: str) -> None:
    assert marked(money_text(amount, currency, tag)) == expected


def test_zeros_are_kept_for_columns() -> None:
    assert money_text("10", "EUR", "en", keep_zeros=True) == "€10.00"
    assert money_text("10", "JPY", "ja", keep_zeros=True) == "10円"
    assert minor_digits("BHD") == 3


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "from~£20"),
        ("pt", "a partir de~20~£"),
        ("es", "desde~20~£"),
        ("fr", "à partir de~20_£"),
        ("de", "ab~20~£"),
        ("it", "da~20~£"),
        ("nl", "vanaf~£~20"),
        ("ar", "ابتداءً من~20~£"),
        ("ja", "£20から"),
    ],
)
def test_starting_prices(tag: str, expected: str) -> None:
    assert marked(starting_price(money_text("20", "GBP", tag), tag)) == expected


def test_numbers() -> None:
    assert number_text("12500", "de") == "12.500"
    assert number_text("0.5", "fr") == "0,5"


amounts = st.from_regex(r"[0-9]{1,9}(\.[0-9]{1,4})?", fullmatch=True)
currencies = st.sampled_from([*SYMBOLS, "CHF", "SEK", "XYZ", "KWD"])


@given(amounts, currencies, st.sampled_from(sorted(TABLES)))
def test_a_sum_never_breaks_and_never_changes_its_value(amount: str, currency: str, tag: str) -> None:
    text = money_text(amount, currency, tag)
    assert " " not in text
    digits = "".join(letter for letter in text if "0" <= letter <= "9")
    whole, _, decimals = amount.partition(".")
    assert digits.lstrip("0").rstrip("0") == (whole + decimals).lstrip("0").rstrip("0")
    assert money_text(amount, currency, tag) == text
