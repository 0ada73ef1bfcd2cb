"""Numbers and sums of money as texts. All arithmetic is on digits: no float, no rounding."""

from __future__ import annotations

from pagemagic.i18n.formats import NBSP, Money, fill
from pagemagic.i18n.tables import formats_for

SYMBOLS = {
    "AUD": "A$", "BRL": "R$", "CAD": "CA$", "CNY": "CN¥", "EUR": "€", "GBP": "£", "HKD": "HK$", "ILS": "₪", "INR": "₹",
    "JPY": "¥", "KRW": "₩", "MXN": "MX$", "NZD": "NZ$", "PHP": "₱", "TWD": "NT$", "UAH": "₴", "USD": "US$", "VND": "₫",
}  # fmt: skip
"""Signs that are understood everywhere, by ISO 4217 code. Other currencies are written as their codes."""

_MINOR_DIGITS = {
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0, "UGX": 0,
    "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
}  # fmt: skip

_LETTERLIKE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz./")
"""A sign that ends in one of these needs a space before the number: ``CHF 45``, but ``R$45``."""


def minor_digits(currency: str) -> int:
    """Return how many decimal places a currency has (ISO 4217), 2 for codes that are not known."""
    return _MINOR_DIGITS.get(currency, 2)


def number_text(amount: str, tag: str) -> str:
    """Write a decimal number such as ``1234.5`` with the marks of a language; its decimals are kept as they are."""
    return _grouped(amount, formats_for(tag).money)


def money_text(amount: str, currency: str, tag: str, *, keep_zeros: bool = False) -> str:
    """Write a sum: ``("0.4", "EUR", "en")`` is ``€0.40``.

    Args:
        amount: A decimal number in major units, as text.
        currency: ISO 4217 code.
        tag: The language to write for.
        keep_zeros: True where sums stand in a column: ``€10.00`` in place of ``€10``.
    """
    money = formats_for(tag).money
    whole, _, decimals = amount.partition(".")
    places = minor_digits(currency)
    decimals = decimals.rstrip("0")
    if decimals or keep_zeros:
        decimals = decimals.ljust(places, "0")
    symbol = money.symbols.get(currency) or SYMBOLS.get(currency, currency)
    pattern = money.patterns.get(currency, money.pattern)
    if pattern.startswith("{symbol}{") and symbol[-1] in _LETTERLIKE:
        pattern = pattern.replace("{symbol}", "{symbol}" + NBSP, 1)
    return fill(pattern, n=_grouped(f"{whole}.{decimals}" if decimals else whole, money), symbol=symbol)


def starting_price(price: str, tag: str) -> str:
    """Say that a written price is the lowest of several: ``from £20``."""
    # The preposition stays with its price: a line that ends in "from" says nothing.
    return fill(formats_for(tag).money.starting.replace(" {price}", NBSP + "{price}"), price=price)


def _grouped(amount: str, money: Money) -> str:
    whole, _, decimals = amount.partition(".")
    whole = whole.lstrip("0") or "0"
    if len(whole) >= 3 + money.min_grouping:
        head, parts = whole[:-3], [whole[-3:]]
        size = 2 if money.indian else 3
        while head:
            parts.insert(0, head[-size:])
            head = head[:-size]
        whole = money.group.join(parts)
    return f"{whole}{money.decimal}{decimals}" if decimals else whole
