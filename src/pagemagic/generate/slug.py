"""Addresses of sections and pages: short, in the site's language, in plain letters."""

from __future__ import annotations

import re

from pagemagic.generate.reading.tokens import fold

_PLAIN = {
    letter: plain
    for letters, plain in (
        ("àáâãåāą", "a"), ("äæ", "ae"), ("çćč", "c"), ("ďđð", "d"), ("èéêëēęě", "e"), ("ğ", "g"), ("ìíîïīı", "i"), ("ł", "l"),
        ("ñńň", "n"), ("òóôõōő", "o"), ("öøœ", "oe"), ("ř", "r"), ("śšș", "s"), ("ß", "ss"), ("ťț", "t"), ("ùúûūů", "u"),
        ("üű", "ue"), ("ýÿ", "y"), ("źżž", "z"), ("þ", "th"),
    )
    for letter in letters
}  # fmt: skip
LONGEST = 40


def slug(text: str, otherwise: str) -> str:
    """``Horário e morada`` -> ``horario-e-morada``; ``otherwise`` where nothing is left, as of Arabic or Japanese."""
    plain = "".join(_PLAIN.get(letter, letter) for letter in fold(text))
    if any(letter.isalpha() and not letter.isascii() for letter in plain):
        return otherwise
    found = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-")
    return found or otherwise


def unique(wanted: str, taken: set[str]) -> str:
    """``wanted``, or with the first number that makes it free; added to ``taken``."""
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    taken.add(found)
    return found
