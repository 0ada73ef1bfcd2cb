"""The tables against CLDR, as Babel has it, where the two mean the same."""

from __future__ import annotations

import datetime
import re

import pytest

from pagemagic.i18n.dates import date_text
from pagemagic.i18n.lists import list_text
from pagemagic.i18n.money import money_text
from pagemagic.i18n.tables import LANGUAGES, TABLES

babel = pytest.importorskip("babel")
babel_dates = pytest.importorskip("babel.dates")
babel_lists = pytest.importorskip("babel.lists")
babel_numbers = pytest.importorskip("babel.numbers")

_TAGS = [tag for tag in TABLES if tag != "und"]
# CLDR has marks of direction, two digits or another order in the long dates of these.
_OTHER_DATES = ("en-IN", "en-SG", "en-HK", "en-NZ", "en-ZA")


def _plain(text: str) -> str:
    return re.sub("[\u200e\u200f]", "", text).replace("\u00a0", " ").replace("\u202f", " ")


def _babel(tag: str) -> object:
    return babel.Locale.parse("pt-PT" if tag == "pt" else "en-GB" if tag == "en" else tag, sep="-")


@pytest.mark.parametrize("tag", _TAGS)
def test_names_of_days_and_months(tag: str) -> None:
    locale = _babel(tag)
    names = TABLES[tag].names
    assert names.weekdays == tuple(babel_dates.get_day_names("wide", locale=locale)[day] for day in range(7))
    assert names.months == tuple(babel_dates.get_month_names("wide", locale=locale)[month] for month in range(1, 13))


@pytest.mark.parametrize("tag", [tag for tag in _TAGS if tag not in _OTHER_DATES])
@pytest.mark.parametrize("date", ["2027-04-03", "1999-12-31", "2028-02-29"])
def test_long_dates(tag: str, date: str) -> None:
    expected = babel_dates.format_date(datetime.date.fromisoformat(date), "long", locale=_babel(tag))
    assert _plain(date_text(date, tag)) == _plain(expected)


@pytest.mark.parametrize("tag", ["en", "en-US", "pt", "pt-BR", "es", "es-419", "es-AR", "fr", "fr-CA", "de", "de-AT",
                                 "it", "nl", "ar", "en-CA", "en-IE", "en-IN", "ja"])  # fmt: skip
@pytest.mark.parametrize("amount", ["0.40", "180.25", "12345.50", "1234567.89"])
def test_sums_in_euro(tag: str, amount: str) -> None:
    """Not de-CH and it-CH: Babel 2.19 writes ``EUR 1234567.89`` and ``CHF 012'345.50`` there; test_money has those."""
    expected = babel_numbers.format_currency(amount, "EUR", locale=_babel(tag), numbering_system="latn")
    if tag in ("es-419", "es-AR", "de-AT"):
        expected = expected.replace("EUR", "€")
    assert _plain(money_text(amount, "EUR", tag)) == _plain(expected)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_lists_of_two(tag: str) -> None:
    expected = babel_lists.format_list(["a", "b"], style="standard", locale=_babel(tag))
    assert list_text(["a", "b"], tag) == expected


@pytest.mark.parametrize("tag", ["en", "en-US", "pt", "pt-BR", "es", "fr", "de", "it", "nl", "ja"])
def test_lists_of_three(tag: str) -> None:
    expected = babel_lists.format_list(["a", "b", "c"], style="standard", locale=_babel(tag))
    assert list_text(["a", "b", "c"], tag) == expected
