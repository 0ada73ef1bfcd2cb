"""Which meaning a topic in the user's words has: the first of its words that begins with a known stem decides."""

from __future__ import annotations

from collections.abc import Mapping

_ACCENTS = dict(zip("áàâãäåéèêëíìîïóòôõöúùûüçñýø", "aaaaaaeeeeiiiiooooouuuucnyo", strict=True))
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_SOFT_HYPHEN = "\xad"


def split_words(text: str) -> list[str]:
    """The words of a text in lower case. Signs, spaces and typographic punctuation are gaps, soft hyphens vanish.

    Letters beyond ASCII are not looked up in a character database, whose versions differ between machines: whatever
    is no known gap belongs to a word.
    """
    plain = text.lower().replace(_SOFT_HYPHEN, "")
    return "".join(sign if sign in _LETTERS or _beyond_ascii(sign) else " " for sign in plain).split(" ")


def words(text: str) -> list[str]:
    """The words of a text without the accents of Western European languages, empty ones left out."""
    return ["".join(_ACCENTS.get(sign, sign) for sign in word) for word in split_words(text) if word]


def _beyond_ascii(sign: str) -> bool:
    return sign >= "\xc0" and not "\u2000" <= sign <= "\u206f"


def stems(table: Mapping[str, str]) -> dict[str, str]:
    """Turn ``meaning -> "stem stem …"`` into ``stem -> meaning``. Raises ValueError where a stem has two meanings."""
    found: dict[str, str] = {}
    for meaning, listed in table.items():
        for stem in listed.split():
            if stem in found:
                raise ValueError(f"{stem!r} means both {found[stem]!r} and {meaning!r}")
            found[stem] = meaning
    return found


_GENERAL = frozenset(
    (
        "law",
        "direit",
        "derecho",
        "legal",
        "justic",
        "service",
        "servic",
        "advice",
        "consult",
        "aconsel",
        "consej",
        "plan",
    )
)
"""Stems that say little beside another: in *Direito da família* the family decides."""


def meaning(topic: str, by_stem: Mapping[str, str]) -> str | None:
    """The meaning of the first word that has one, a telling word before a general one.

    Of several stems that begin a word the longest counts.
    """
    found = [stem for stem in (_stem(word, by_stem) for word in words(topic)) if stem]
    telling = [stem for stem in found if stem not in _GENERAL] or found
    return by_stem[telling[0]] if telling else None


def _stem(word: str, by_stem: Mapping[str, str]) -> str:
    return next((word[:length] for length in range(len(word), 1, -1) if word[:length] in by_stem), "")
