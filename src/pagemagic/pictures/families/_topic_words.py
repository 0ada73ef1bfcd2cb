"""Which meaning a topic in the user's words has: the first of its words that begins with a known stem decides."""

from __future__ import annotations

from collections.abc import Mapping

_FOLDED = str.maketrans("áàâãäåéèêëíìîïóòôõöúùûüçñýø", "aaaaaaeeeeiiiiooooouuuucnyo")


def folded(text: str) -> str:
    """Lower case without the accents of Western European languages."""
    return text.lower().translate(_FOLDED)


def words(text: str) -> list[str]:
    """The words of a text, folded, digits kept, everything else a gap."""
    return "".join(sign if sign.isalnum() else " " for sign in folded(text)).split()


def stems(table: Mapping[str, str]) -> dict[str, str]:
    """Turn ``meaning -> "stem stem …"`` into ``stem -> meaning``. Raises ValueError where a stem has two meanings."""
    found: dict[str, str] = {}
    for meaning, listed in table.items():
        for stem in listed.split():
            if stem in found:
                raise ValueError(f"{stem!r} means both {found[stem]!r} and {meaning!r}")
            found[stem] = meaning
    return found


def meaning(topic: str, by_stem: Mapping[str, str]) -> str | None:
    """The meaning of the first word that has one; of several stems that fit a word the longest counts."""
    for word in words(topic):
        for length in range(len(word), 1, -1):
            known = by_stem.get(word[:length])
            if known is not None:
                return known
    return None
