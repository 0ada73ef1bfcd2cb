"""Locales: reading BCP 47 tags, what a language falls back to, and which way it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pagemagic.kernel.errors import InvalidInputError, Reason

Direction = Literal["ltr", "rtl"]

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(-[a-z]{3}){0,3}(-(?P<script>[a-z]{4}))?(-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?",
    re.ASCII,
)

# Codes that BCP 47 replaces by others, and the one macrolanguage that pages are really tagged with.
_REPLACED_LANGUAGES = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "no": "nb", "tl": "fil"}
_REPLACED_REGIONS = {"UK": "GB", "BU": "MM", "DD": "DE", "FX": "FR", "TP": "TL", "YD": "YE", "ZR": "CD"}

_RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"})
_RTL_SCRIPTS = frozenset({"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})

# The parents that are not found by dropping the last part (CLDR parentLocales). None: straight to English, because
# readers of the one script do not read the other.
_PARENTS: dict[str, str | None] = {
    "zh-Hant": None,
    "sr-Latn": None,
    "zh-TW": "zh-Hant",
    "zh-HK": "zh-Hant",
    "zh-MO": "zh-Hant",
    **dict.fromkeys(("pt-AO", "pt-CV", "pt-GW", "pt-LU", "pt-MO", "pt-MZ", "pt-ST", "pt-TL"), "pt-PT"),
    **dict.fromkeys(
        ("es-AR", "es-BO", "es-CL", "es-CO", "es-CR", "es-CU", "es-DO", "es-EC", "es-GT", "es-HN", "es-MX", "es-NI",
         "es-PA", "es-PE", "es-PR", "es-PY", "es-SV", "es-US", "es-UY", "es-VE"),
        "es-419",
    ),
}  # fmt: skip

# Where a language is spoken when its tag does not say. Portuguese and English without a region are written as in
# Portugal and Great Britain: Brazilian and American texts are nearly always tagged with their region.
_DEFAULT_REGIONS = {
    "ar": "EG", "bg": "BG", "ca": "ES", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "GB", "es": "ES",
    "et": "EE", "eu": "ES", "fa": "IR", "fi": "FI", "fr": "FR", "ga": "IE", "gl": "ES", "he": "IL", "hi": "IN",
    "hr": "HR", "hu": "HU", "id": "ID", "is": "IS", "it": "IT", "ja": "JP", "ko": "KR", "lt": "LT", "lv": "LV",
    "ms": "MY", "nb": "NO", "nl": "NL", "nn": "NO", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "sk": "SK",
    "sl": "SI", "sr": "RS", "sv": "SE", "th": "TH", "tr": "TR", "uk": "UA", "ur": "PK", "vi": "VN", "zh": "CN",
}  # fmt: skip

# Code point ranges, first and last. Written out, because the ones Python knows change with its Unicode version.
_CJK = re.compile("[\u2e80-\u2fdf\u3005-\u30ff\u3100-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
                  "\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff]")  # fmt: skip
_LATIN = re.compile("[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")
_OTHER_LETTER = re.compile(
    "[\u0370-\u0373\u0376-\u03ff\u0400-\u0481\u048a-\u058f\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0710-\u07ea"
    "\u0904-\u0939\u0958-\u0dff\u0e01-\u0e46\u0e81-\u10ff\u1100-\u1cff\ufb1d-\ufdff\ufe70-\ufefc]"
)


@dataclass(frozen=True, slots=True)
class Locale:
    """A language, as written in a script and a region, each in canonical case. ``str()`` gives the tag."""

    language: str
    script: str | None = None
    region: str | None = None

    @property
    def tag(self) -> str:
        """The BCP 47 tag: ``pt-PT``, ``zh-Hant-HK``."""
        return "-".join(part for part in (self.language, self.script, self.region) if part)

    @property
    def direction(self) -> Direction:
        """Which way lines run. The script decides where the tag names one."""
        if self.script is not None:
            return "rtl" if self.script in _RTL_SCRIPTS else "ltr"
        return "rtl" if self.language in _RTL_LANGUAGES else "ltr"

    def __str__(self) -> str:
        return self.tag


@lru_cache(maxsize=512)
def parse(tag: str) -> Locale:
    """Read a BCP 47 tag. Case and ``_`` are forgiven; variants and extensions are dropped, replaced codes renewed.

    Raises:
        InvalidInputError: ``tag`` is not a language tag.
    """
    match = _TAG.fullmatch(tag.replace("_", "-").lower()) if len(tag) <= 64 and tag.isascii() else None
    if match is None:
        raise InvalidInputError(
            Reason("locale", f"{tag[:64]!r} is not a language tag", "use BCP 47, such as en, pt-PT or zh-Hant")
        )
    language = _REPLACED_LANGUAGES.get(match["language"], match["language"])
    script = match["script"].capitalize() if match["script"] else None
    if match["language"] == "sh":
        language, script = "sr", script or "Latn"
    region = match["region"].upper() if match["region"] else None
    return Locale(language, script, _REPLACED_REGIONS.get(region, region) if region else None)


def canonical(tag: str) -> str:
    """Return ``tag`` in canonical form: ``EN_us`` is ``en-US``. Raises InvalidInputError like :func:`parse`."""
    return parse(tag).tag


def base_language(tag: str) -> str:
    """Return the language of a tag without script and region."""
    return parse(tag).language


def direction(tag: str) -> Direction:
    """Return the value of HTML's ``dir`` for a language tag."""
    return parse(tag).direction


def default_region(tag: str) -> str | None:
    """Return the region a tag names, else the one its language is written for here, else None."""
    locale = parse(tag)
    return locale.region or _DEFAULT_REGIONS.get(locale.language)


def parent(tag: str) -> str | None:
    """Return the next more general locale: ``es-MX`` is ``es-419``, ``es-419`` is ``es``, ``es`` is None."""
    if tag in _PARENTS:
        return _PARENTS[tag]
    head, _, _ = tag.rpartition("-")
    return head or None


@lru_cache(maxsize=512)
def fallbacks(tag: str) -> tuple[str, ...]:
    """Return the locales to look a text up in, best first and English last: ``pt-PT``, ``pt``, ``en``."""
    chain: list[str] = []
    current: str | None = canonical(tag)
    while current is not None:
        chain.append(current)
        current = parent(current)
    if "en" not in chain:
        chain.append("en")
    return tuple(chain)


def is_cjk(text: str) -> bool:
    """Say whether at least half of the letters of ``text`` are Chinese, Japanese or Korean."""
    wide = len(_CJK.findall(text))
    return wide > 0 and wide >= len(_LATIN.findall(text)) + len(_OTHER_LETTER.findall(text))


def is_latin(text: str) -> bool:
    """Say whether ``text`` has letters and all that are known here are Latin."""
    return bool(_LATIN.search(text)) and not _CJK.search(text) and not _OTHER_LETTER.search(text)


_CJK_LANGUAGES = frozenset({"ja", "ko", "zh"})
_OTHER_SCRIPTS = frozenset((
    "am", "ar", "be", "bg", "bn", "ckb", "dv", "el", "fa", "gu", "he", "hi", "hy", "ka", "kk", "km", "kn", "ks",
    "ky", "lo", "mk", "ml", "mn", "mr", "my", "ne", "or", "pa", "ps", "ru", "sd", "si", "syr", "ta", "te", "tg",
    "th", "ti", "ug", "uk", "ur", "yi",
))  # fmt: skip
"""Languages written in neither Latin nor Chinese, Japanese or Korean letters, unless their tag says so."""
_FEW = 20
"""Names and words taken over from elsewhere have fewer letters than this."""


def foreign_script(text: str, tag: str) -> bool:
    """Say whether a text of some length has no letter of the script that the language of ``tag`` is written in.

    Names in Latin letters stand in texts of all languages, so a Latin text is foreign from twenty letters in at least four words on;
    a Chinese, Japanese or Korean one from ten letters on.
    """
    latin, cjk, other = (len(found.findall(text)) for found in (_LATIN, _CJK, _OTHER_LETTER))
    locale = parse(tag)
    if locale.script == "Latn" or (locale.script is None and locale.language not in _CJK_LANGUAGES | _OTHER_SCRIPTS):
        return not latin and (cjk * 2 >= _FEW or other >= _FEW)
    wordy = latin >= _FEW and len(text.split()) >= 4
    if locale.language in _CJK_LANGUAGES:
        return not cjk and (wordy or other >= _FEW)
    return not other and (wordy or cjk * 2 >= _FEW)


def cjk_letters(text: str) -> int:
    """Count the Chinese, Japanese and Korean letters: each is about as wide as two Latin ones."""
    return len(_CJK.findall(text))
