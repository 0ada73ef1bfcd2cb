"""Documents in which one text stands in every place that holds text."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from pagemagic.page.section_type import SectionType
from pagemagic.testing.choices import Choices
from pagemagic.testing.files import asset
from pagemagic.testing.pool import Pool
from pagemagic.testing.strategies import section_value
from tests.sample import value

HARMLESS = "Harmless words"

Place = Callable[[str], None]
"""Puts a text into one place of a document."""


class Everything(Choices):
    """Takes every option, two of everything repeated, and every alternative in turn."""

    def __init__(self) -> None:
        super().__init__(b"", self._no_draw)
        self.turn = 0

    @staticmethod
    def _no_draw(strategy: Any) -> Any:
        raise AssertionError(f"nothing here needs {strategy}")

    def below(self, limit: int) -> int:
        """Each alternative after the other."""
        self.turn += 1
        return self.turn % limit

    def chance(self, number: int, of: int) -> bool:
        """Never leaves anything out (options are dropped one time in three), takes everything else."""
        return (number, of) != (1, 3)

    def count(self, least: int, most: int) -> int:
        """Two of everything; of running text as many as make every kind of block appear."""
        return max(least, min(most, 10 if most >= 40 else 2))


def facts() -> list[dict[str, Any]]:
    """One fact of every kind, its texts harmless."""
    text = HARMLESS
    return [
        {"id": "nz0", "kind": "name", "text": text, "label": text, "type": "Bakery"},
        {"id": "nz1", "kind": "trade", "text": text},
        {"id": "nz2", "kind": "place", "text": text},
        {"id": "nz3", "kind": "address", "text": text, "venue": text, "street": text, "number": text, "locality": text, "postcode": text},
        {"id": "nz4", "kind": "phone", "text": "555 018", "tel": "555018"},
        {"id": "nz5", "kind": "email", "text": "a@example.com"},
        {"id": "nz6", "kind": "url", "text": text, "href": "https://example.com/"},
        {"id": "nz7", "kind": "handle", "text": text, "network": "instagram", "href": "https://example.com/a"},
        {"id": "nz8", "kind": "hours", "note": text, "label": text, "openings": [{"days": [1, 2], "opens": "09:00", "closes": "17:00"}]},
        {"id": "nz9", "kind": "price", "amount": "12.50", "currency": "EUR", "unit": text, "label": text},
        {"id": "nza", "kind": "person", "text": text, "role": text},
        {"id": "nzb", "kind": "date", "start": "2027-04-03", "end": "2027-04-05", "role": "event", "label": text},
        {"id": "nzc", "kind": "year", "year": 1987, "role": "since"},
        {"id": "nzd", "kind": "offer", "text": text, "note": text, "price": "nz9", "count": 3},
        {"id": "nze", "kind": "claim", "text": text, "number": 3},
        {"id": "nzf", "kind": "hours", "note": text},
    ]  # fmt: skip


def _pool() -> Pool:
    pool = Pool()
    pool.next_id = 100
    pool.pages, pool.sections = ["n1"], ["n2"]
    for fact in facts():
        pool.facts.setdefault(fact["kind"], []).append(fact["id"])
    return pool


def document(found: SectionType, variant: str, kind: str = "Bakery") -> dict[str, Any]:
    """A site whose section of one type and variant holds everything it may hold."""
    pool, choices = _pool(), Everything()
    files = [asset(choices, pool.fresh(), HARMLESS) for _ in range(5)]
    for file in files:
        file["description"] = {"kind": "described", "alt": HARMLESS}
        file["credit"] = HARMLESS
        what = {"png": "image", "svg": "image", "mp4": "video"}.get(file["name"].rpartition(".")[2], "file")
        pool.assets.setdefault(what, []).append(file["id"])
    section = section_value(choices, pool, found, "nzz" if found.frame else "n2")
    section |= {"variant": variant, "lock": False, "surface": "paper"}
    shown = value(facts=facts(), assets=files, name=HARMLESS)
    shown["facts"][0]["type"] = kind
    page = shown["pages"][0]
    page |= {"name": HARMLESS, "seo": {"title": HARMLESS, "description": HARMLESS}}
    if found.frame:
        shown["frame"] = {found.name: section}
    else:
        page["sections"] = [section]
    return filled(shown, HARMLESS)


_FIXED = frozenset(
    {
        "id", "type", "kind", "variant", "surface", "anchor", "lock", "v", "page", "section", "fact", "asset", "poster", "date",
        "price_fact", "icon", "motif", "motifs", "language", "tel", "href", "address", "network", "amount", "currency", "start",
        "end", "role_date", "digest", "media", "locale", "locales", "opens", "closes", "path", "field", "input", "source",
    }
)  # fmt: skip
"""Properties that hold no free text."""


def places(found: Any, key: str = "", inside: str = "", *, fixed: bool = False) -> Iterator[tuple[str, Place]]:
    """Every place of a document that holds free text, or a string of a ``fixed`` form, with its path."""
    if isinstance(found, dict):
        for name, child in found.items():
            if name in ("theme", "redirects", "integrations", "next_id"):
                continue
            path = f"{inside}.{name}"
            if isinstance(child, str):
                if _is_fixed(found, name) == fixed:
                    yield path, _setter(found, name)
            else:
                yield from places(child, name, path, fixed=fixed)
    elif isinstance(found, list):
        for index, child in enumerate(found):
            path = f"{inside}[{index}]"
            if isinstance(child, str):
                if (key in _FIXED) == fixed:
                    yield path, _setter(found, index)
            else:
                yield from places(child, key, path, fixed=fixed)


def _is_fixed(owner: dict[str, Any], name: str) -> bool:
    if name == "text" and owner.get("kind") in ("phone", "email"):
        return True
    if name == "role" and owner.get("kind") in ("date", "year"):
        return True
    if name == "price" and owner.get("kind") == "offer":
        return True
    if name == "name" and ("media" in owner or owner.get("type") == "field"):
        return True
    return name in _FIXED


def _setter(owner: Any, key: Any) -> Place:
    def put(text: str) -> None:
        owner[key] = text

    return put


def filled(shape: dict[str, Any], text: str) -> dict[str, Any]:
    """A document of a shape with ``text`` in every place."""
    made = copy.deepcopy(shape)
    for _, put in places(made):
        put(text)
    return made
