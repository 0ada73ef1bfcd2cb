"""Amounts of money as they are written, and the currency a sign means in a country."""

from __future__ import annotations

import re

_SIGNS = {
    "£": "GBP", "€": "EUR", "r$": "BRL", "us$": "USD", "a$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "mx$": "MXN",
    "$": "USD", "¥": "JPY", "円": "JPY", "元": "CNY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "zł": "PLN",
    "kč": "CZK", "chf": "CHF", "eur": "EUR", "gbp": "GBP", "usd": "USD", "brl": "BRL", "mxn": "MXN", "jpy": "JPY",
    "aed": "AED", "sar": "SAR", "egp": "EGP", "mad": "MAD", "euro": "EUR", "euros": "EUR", "pounds": "GBP", "quid": "GBP", "reais": "BRL",
    "dollars": "USD", "dólares": "USD", "libras": "GBP", "درهم": "AED", "ريال": "SAR", "جنيه": "EGP", "دينار": "JOD",
    "cad": "CAD", "aud": "AUD", "kr": "SEK", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "pesos": "MXN",
}  # fmt: skip
_DOLLAR = {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP"}
_NUMBER = r"(?:\d{1,3}(?:[.,' ]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,4})?)(?:[.,][-–—]{1,2}(?!\d))?"
_BEFORE = "r\\$|us\\$|ca\\$|nz\\$|mx\\$|a\\$|c\\$|[£€$¥₹₩]|(?<![a-z])(?:chf|eur|gbp|usd|brl|aed|sar)"
_AFTER = "|".join(sorted((re.escape(sign) for sign in _SIGNS), key=len, reverse=True))
AMOUNT = re.compile(
    rf"(?<![\w$£€¥])(?P<before>{_BEFORE}) ?(?P<first>{_NUMBER})(?![\d\w]|[.,]\d)"
    rf"|(?<![\w.,])(?P<whole>\d{{1,6}})(?P<mark>€)(?P<cents>\d\d)(?!\d)"
    rf"|(?<![\w.,])(?P<last>{_NUMBER}) ?(?P<after>{_AFTER})(?![^\W\d_])"
    rf"|(?<![\d.,])(?P<cjk>{_NUMBER})(?P<yen>[円元])"
)
"""An amount with its currency, before or after, in folded text. Bounded: linear on any text."""


def currency(sign: str, country: str | None) -> str:
    """Return the ISO 4217 code a folded sign or word stands for."""
    if sign in ("$", "pesos"):
        return _DOLLAR.get(country or "", "USD" if sign == "$" else "MXN")
    if sign == "kr":
        return {"NO": "NOK", "DK": "DKK"}.get(country or "", "SEK")
    if sign == "ريال" and country not in (None, "SA"):
        return {"QA": "QAR", "OM": "OMR"}.get(country, "SAR")
    return _SIGNS[sign]


def decimal(written: str) -> str:
    """Return a written number as digits with a point for decimals: ``1.200,50`` is ``1200.50``.

    The last sign is the decimal sign if one, two or four digits follow, or three after a single nought.
    """
    number = written.rstrip("-–—").rstrip(".,").replace("'", "").replace(" ", "")
    cut = max(number.rfind("."), number.rfind(","))
    if cut < 0:
        return number.lstrip("0") or "0"
    whole, part = number[:cut], number[cut + 1 :]
    if len(part) == 3 and whole.strip("0"):
        whole, part = whole + part, ""
    whole = whole.replace(".", "").replace(",", "").lstrip("0") or "0"
    return f"{whole}.{part}" if part else whole
