"""Number words from one to a hundred."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from pagemagic.generate.reading.tokens import Token

_ROWS: dict[str, tuple[str, str]] = {
    "en": (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
    ),
    "pt": (
        "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito "
        "dezanove",
        "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    ),
    "es": (
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    ),
    "fr": (
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        "dix-neuf",
        "vingt trente quarante cinquante soixante",
    ),
    "de": (
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn",
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    ),
    "it": (
        "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
        "diciassette diciotto diciannove",
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    ),
    "nl": (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
        "achttien negentien",
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    ),
}
_ALSO: dict[str, dict[str, int]] = {
    "en": {"hundred": 100, "a hundred": 100, "one hundred": 100, "a dozen": 12, "dozen": 12},
    "pt": {"uma": 1, "duas": 2, "quatorze": 14, "dezesseis": 16, "dezessete": 17, "dezenove": 19, "tres": 3, "cem": 100},
    "es": {
        "un": 1, "una": 1, "dieciseis": 16, "veintiún": 21, "veintiuna": 21, "veintidós": 22, "veintitrés": 23,
        "veintiséis": 26, "cien": 100,
    },
    "fr": {"une": 1, "cent": 100},
    "de": {"ein": 1, "eine": 1, "einen": 1, "dreissig": 30, "hundert": 100},
    "it": {"un": 1, "una": 1, "cento": 100},
    "nl": {"één": 1, "honderd": 100},
    "ja": {char: number for number, char in enumerate("一二三四五六七八九十", 1)},
}  # fmt: skip
ARTICLE_LIKE = frozenset(["um", "uma", "un", "una", "une", "ein", "eine", "einen", "een", "één"])
"""Words for one that are articles as well; they count only beside other numbers."""


def _compound(lang: str, tens: str, ten: int, one: str, unit: int) -> list[str]:
    if lang == "en":
        return [f"{tens}-{one}", f"{tens} {one}"]
    if lang == "pt":
        return [
            f"{tens} e {one}",
            *([f"{tens} e uma"] if unit == 1 else []),
            *([f"{tens} e duas"] if unit == 2 else []),
        ]
    if lang == "es":
        return (
            [f"veinti{one}"] if ten == 20 else [f"{tens} y {one}", *([f"{tens} y una", f"{tens} y un"] * (unit == 1))]
        )
    if lang == "de":
        return [("ein" if unit == 1 else one) + "und" + tens]
    if lang == "it":
        stem = tens[:-1] if unit in (1, 8) else tens
        return [stem + ("tré" if unit == 3 else one), stem + one]
    if lang == "nl":
        return [one + ("ën" if one.endswith("e") else "en") + tens]
    return [f"{tens} et un", f"{tens}-et-un", f"{tens} et une"] if unit == 1 else [f"{tens}-{one}", f"{tens} {one}"]


def _french_high(ones: Sequence[str]) -> dict[str, int]:
    table = {"soixante-dix": 70, "soixante et onze": 71, "quatre-vingts": 80, "quatre-vingt-dix": 90}
    table |= {f"soixante-{ones[number - 61]}": number for number in range(72, 80)}
    table |= {f"quatre-vingt-{ones[number - 81]}": number for number in range(81, 100)}
    return table


@cache
def numerals(lang: str) -> Mapping[str, int]:
    """Return the number words of a language, 1 to 100; empty for a language without a table."""
    table = dict(_ALSO.get(lang, {}))
    if lang in _ROWS:
        ones, tens = (row.split() for row in _ROWS[lang])
        table |= {word: number for number, word in enumerate(ones, 1)}
        for number, word in enumerate(tens, 2):
            table[word] = number * 10
            for unit, one in enumerate(ones[:9], 1):
                table |= dict.fromkeys(_compound(lang, word, number * 10, one, unit), number * 10 + unit)
        if lang == "fr":
            table |= _french_high(ones)
    return table


def number_at(run: Sequence[Token], index: int, lang: str) -> tuple[int, int] | None:
    """Return the number that begins at ``run[index]`` and how many tokens say it; digits or words.

    Digits must stand alone: not ``10-day``, ``3.5`` or ``1st``.
    """
    token = run[index]
    if token.kind == "number":
        after = run[index + 1] if index + 1 < len(run) else None
        glued = after is not None and after.start == token.end and (after.kind == "word" or after.text in "-/:%°")
        decimal = after is not None and after.text in ".,:" and index + 2 < len(run) and run[index + 2].kind == "number"
        before = index > 0 and run[index - 1].end == token.start and run[index - 1].kind != "sign"
        return None if glued or decimal or before or len(token.fold) > 6 else (int(token.fold), 1)
    table = numerals(lang)
    for length in (3, 2, 1):
        words = " ".join(part.fold for part in run[index : index + length])
        if words in table and index + length <= len(run):
            return table[words], length
    return None
