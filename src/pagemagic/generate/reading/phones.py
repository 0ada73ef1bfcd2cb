"""Telephone numbers: found by their look, believed by the country's plan or the word before them."""

from __future__ import annotations

import re

from pagemagic.generate.reading.countries import NUMBERING
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source

_CANDIDATE = re.compile(
    r"(?:(?<![\w.,:/\-])|(?<=[\u3040-\u30ff\u4e00-\u9fff]))(?:\+|\()?\d(?:[\d ()/\u2010-\u2013\-]|\.(?=\d)){3,28}\d(?![\w%€£$])"
)
_YEARS = re.compile(r"(1\d|20)\d\d ?[-–/] ?(1\d|20)\d\d\Z")
_DATE = re.compile(r"(?:[12]\d{3}[-./][01]?\d[-./][0-3]?\d|[0-3]?\d[-./][0-3]?\d[-./](?:\d\d|\d{4}))\Z")
_TIMES = re.compile(r"\d{1,2}[.]\d\d ?[-–] ?\d{1,2}[.]\d\d\Z")
_CALLING = re.compile(
    r"\b(?:phone|telephone|tel|tél|tel\.|call|ring|mobile|whatsapp|telefone|telemóvel|celular|fone|ligue|teléfono|tfno|tlf|"
    r"móvil|llama|llámanos|téléphone|telefon|telefono|cell|telefoon|bel|fax|encomendas|reservas|phone:|電話|هاتف|اتصل|"
    r"الهاتف|للحجز|reservations|bookings|orders|text)\W{0,3}(?:us |me |on |at |em |no |ao |para o |al |le |au |unter |al |op )"
    r"{0,2}\Z"
)
_DASHES = re.compile(r"[\u2010-\u2013]")


def read_phones(source: Source, ledger: Ledger, country: str | None) -> None:
    """Take every telephone number; ``tel`` is E.164 where its country is known, else the digits."""
    fold = source.fold
    for match in _CANDIDATE.finditer(fold):
        start, end = match.span()
        if not ledger.free(start, end):
            continue
        bracket = fold.find("(", start + 1, end)
        if bracket > start + 5 and ")" not in fold[bracket:end]:
            end = bracket  # "01539 555 099 (24 hours)"
            while fold[end - 1] == " ":
                end -= 1
        for begin, stop in _numbers(fold, start, end, country):
            _read_number(source, ledger, begin, stop, country)


def _numbers(fold: str, start: int, end: int, country: str | None) -> list[tuple[int, int]]:
    """Return the places of the numbers in a candidate, which a slash may separate: ``253 555 041 / 917 555 200``."""
    parts = [(match.start(), match.end()) for match in re.finditer(r"[^/\s](?:[^/]*[^/\s])?", fold[start:end])]
    if (
        len(parts) == 1
        or len(parts) > 3
        or not all(_dialled(fold[start + a : start + b], country, False) for a, b in parts)
    ):
        return [(start, end)]
    return [(start + begin, start + stop) for begin, stop in parts]


def _read_number(source: Source, ledger: Ledger, start: int, end: int, country: str | None) -> None:
    # A number in brackets: the bracket may belong to the text around it.
    fold = source.fold
    if fold[start] == "(" and ")" not in fold[start:end]:
        start += 1
    text = source.text[start:end].translate({0xA0: " ", 0x202F: " ", 0x2009: " "})
    plain = fold[start:end]
    called = _CALLING.search(fold[max(0, start - 40) : start]) is not None
    if not plain[0].isdigit() and plain[0] not in "+(":
        return
    tel = _dialled(plain, country, called)
    if tel and plain.isascii() and text.count("(") == text.count(")"):
        shown = plain if not text.isascii() and not _DASHES.search(text) else text
        ledger.add(Draft("phone", start, end, {"text": shown.strip(), "tel": tel}))


def _dialled(plain: str, country: str | None, called: bool) -> str | None:
    """Return the number to dial, or None where it is no telephone number."""
    digits = re.sub(r"\D", "", plain)
    if not 5 <= len(digits) <= 15 or _YEARS.match(plain) or _DATE.match(plain) or _TIMES.match(plain):
        return None
    if plain.startswith(("+", "00")):
        number = digits[2:] if plain.startswith("00") else digits
        # "+44 (0)117…": the nought in brackets is dialled at home only.
        plan = next((plan for plan in NUMBERING.values() if number.startswith(plan.code)), None)
        if plan and plan.trunk == "0" and "(0)" in plain:
            number = plan.code + number[len(plan.code) :].removeprefix("0")
        return f"+{number}" if 8 <= len(number) <= 15 else None
    plan = NUMBERING.get(country or "")
    grouped = bool(re.search(r"[ ()\-./]", plain))
    # Eight digits in one piece, without a nought before them, are as likely the number of an entry in a register.
    if plan and plan.national.match(digits) and (plan.trunk or len(digits) > 8 or grouped or called):
        return f"+{plan.code}{digits.removeprefix(plan.trunk) if plan.trunk else digits}"
    looks = (digits[0] == "0" and len(digits) >= 9) or bool(re.match(r"(\d{3}-)?\d{3}-\d{4}\Z", plain))
    return digits if called or (grouped and looks) else None
