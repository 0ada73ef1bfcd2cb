"""Countries by how they write telephone numbers, and which one a brief is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pagemagic.generate.reading.language import country_of_town
from pagemagic.generate.reading.source import Source


@dataclass(frozen=True, slots=True)
class Numbering:
    """How national numbers are told and dialled: digits that match ``national``, without ``trunk``, after ``code``."""

    code: str
    national: re.Pattern[str]
    trunk: str = ""


def _plan(code: str, national: str, trunk: str = "") -> Numbering:
    return Numbering(code, re.compile(national + r"\Z"), trunk)


NUMBERING: dict[str, Numbering] = {
    "PT": _plan("351", r"[2789]\d{8}"),
    "GB": _plan("44", r"0[1-9]\d{8,9}", "0"),
    "IE": _plan("353", r"0[1-9]\d{6,8}", "0"),
    "ES": _plan("34", r"[6-9]\d{8}"),
    "US": _plan("1", r"1?[2-9]\d{9}", "1"),
    "CA": _plan("1", r"1?[2-9]\d{9}", "1"),
    "FR": _plan("33", r"0[1-9]\d{8}", "0"),
    "DE": _plan("49", r"0[1-9]\d{4,11}", "0"),
    "AT": _plan("43", r"0[1-9]\d{4,11}", "0"),
    "CH": _plan("41", r"0[1-9]\d{8}", "0"),
    "IT": _plan("39", r"(0\d{5,10}|3\d{8,9}|800\d{6})"),
    "NL": _plan("31", r"0[1-9]\d{8}", "0"),
    "BE": _plan("32", r"0[1-9]\d{7,8}", "0"),
    "BR": _plan("55", r"0?[1-9]{2}9?\d{8}", "0"),
    "MX": _plan("52", r"[2-9]\d{9}"),
    "AR": _plan("54", r"0?[1-9]\d{9}", "0"),
    "CL": _plan("56", r"[2-9]\d{8}"),
    "CO": _plan("57", r"[36]\d{9}"),
    "JP": _plan("81", r"0[1-9]\d{8,9}", "0"),
    "AE": _plan("971", r"0[2-9]\d{7,8}", "0"),
    "SA": _plan("966", r"0[1-9]\d{7,8}", "0"),
    "EG": _plan("20", r"0[1-9]\d{7,9}", "0"),
    "MA": _plan("212", r"0[5-8]\d{8}", "0"),
    "JO": _plan("962", r"0[2-9]\d{7,8}", "0"),
    "AU": _plan("61", r"0[2-9]\d{8}", "0"),
    "NZ": _plan("64", r"0[2-9]\d{7,9}", "0"),
    "NO": _plan("47", r"[2-9]\d{7}"),
    "DK": _plan("45", r"[2-9]\d{7}"),
    "SE": _plan("46", r"0[1-9]\d{5,9}", "0"),
    "FI": _plan("358", r"0[1-9]\d{5,10}", "0"),
    "PL": _plan("48", r"[1-9]\d{8}"),
}
_DIALLED = re.compile(r"(?:\+|\b00)[ ]?(\d{1,3})")
_AT_HOME = {"es": "ES", "fr": "FR", "de": "DE", "it": "IT", "nl": "NL", "ja": "JP"}
_EU_NUMBER = re.compile(r"(?<![\d.,])[29][1-9]\d[ .]?\d{3}[ .]?\d{3}(?!\d|[.,]\d)")
_BR_NUMBER = re.compile(r"\(\d{2}\) ?9?\d{4}-?\d{4}")
_GB_NUMBER = re.compile(r"(?<![\d+(])\(?0[1-9]\d{2,4}\)?[ ]\d{3,4}[ ]?\d{3,4}(?!\d)")
_US_NUMBER = re.compile(r"(?<![\d+])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-.]\d{4}(?!\d)")


def country_of(source: Source, lang: str, locale: str | None) -> str | None:
    """Return the ISO 3166 code of the country a brief is about, or None where nothing says so.

    In this order: a number dialled with its country code, a known town, the region of the locale, the currency, the
    look of a national number, the one country of a language.
    """
    dialled = _DIALLED.search(source.fold)
    if dialled:
        for code, plan in NUMBERING.items():
            if dialled[1].startswith(plan.code):
                return code
    town = country_of_town(source, lang)
    if town:
        return town
    if locale and locale[-3:-2] == "-" and locale[-2:].isupper():
        return locale[-2:]
    by_look = {"en": (("£", "GB"),), "pt": (("r$", "BR"), ("€", "PT"))}.get(lang, ())
    for sign, code in by_look:
        if sign in source.fold:
            return code
    looks = {"en": ((_GB_NUMBER, "GB"), (_US_NUMBER, "US")), "pt": ((_BR_NUMBER, "BR"), (_EU_NUMBER, "PT"))}
    for pattern, code in looks.get(lang, ()):
        if pattern.search(source.fold):
            return code
    return _AT_HOME.get(lang)
