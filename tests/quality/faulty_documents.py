"""Documents with one deliberate fault each, made of a faultless site, and what the audit must say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pagemagic.page.editing.apply import apply
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site
from tests.audit.faultless import faultless, text

Op = Mapping[str, Any]

SOUND: Site = faultless(locales=["en"], translations={})
"""The site without fault, in one language."""


@dataclass(frozen=True)
class Faulty:
    """A document with a fault."""

    name: str
    rule: str
    """What the audit says of it."""
    ops: tuple[Op, ...]
    """What spoils the faultless site."""

    @property
    def site(self) -> Site:
        """The document."""
        return apply(SOUND, Patch.model_validate({"ops": list(self.ops)})).site


def put(node: str, prop: str, value: Any) -> Op:
    """An operation that gives a property another value."""
    return {"op": "set", "id": node, "prop": prop, "value": value}


def _coloured(role: str, colour: str) -> Op:
    theme = SOUND.theme.model_dump(mode="json")
    for scheme in ("light", "dark"):
        for surface in theme[scheme]["surfaces"].values():
            surface[role] = surface["bg"] if colour == "bg" else colour
    return {"op": "set_theme", "theme": theme}


def _added(section: Mapping[str, Any], after: str = "nk") -> Op:
    return {"op": "insert", "node": section, "parent": "n1", "after": after}


def _article(identifier: str, title: str, *body: Any) -> dict[str, Any]:
    return {"id": identifier, "type": "article", "props": {"title": title}, "slots": {"body": list(body)}}


_SEO = {"title": "Bread", "description": "Bread from Braga."}
_HERO = {"id": "nm0", "type": "hero", "variant": "letter", "props": {"title": "More bread"}}
_ELSEWHERE = {"kind": "url", "href": "https://example.com/"}
_HOURS = {"kind": "fact", "fact": "na1"}

CORPUS: tuple[Faulty, ...] = (
    Faulty("pale-text", "contrast", (_coloured("fg", "#d8d2c8"),)),
    Faulty("pale-second-text", "contrast", (_coloured("fg2", "bg"),)),
    Faulty("pale-links", "contrast", (_coloured("link", "bg"),)),
    Faulty("pale-button", "contrast", (_coloured("on_button", "#8a2a20"),)),
    Faulty("column-without-head", "empty-head", (put("n401", "text", ""),)),
    Faulty("row-without-head", "empty-head", (put("n410", "text", ""),)),
    Faulty("short-row", "ragged-table", ({"op": "remove", "id": "n421"},)),
    Faulty("short-head", "ragged-table", ({"op": "remove", "id": "n401"},)),
    Faulty("sections-of-one-title", "same-heading", (put("n60", "title", "How we bake"),)),
    Faulty("table-named-like-its-section", "same-heading", (put("n4", "caption", "How we bake"),)),
    Faulty("heading-jump", "heading-jump", (put("n30", "rank", 2),)),
    Faulty("first-section-without-title", "no-title", (put("n2", "title", ""),)),
    Faulty("two-heroes", "two-heroes", (_added(_HERO, "n2"),)),
    Faulty("neighbours-of-one-look", "same-again", (_added(_article("nm0", "More", text("nm1", "More of it.")), "n5"),)),
    Faulty("empty-paragraph", "empty-block", (put("n31", "text", ""),)),
    Faulty("empty-point", "empty-block", (put("n3a", "text", ""),)),
    Faulty("empty-list", "empty-block", tuple(put(f"n3{letter}", "text", "") for letter in "abc")),
    Faulty("vague-button", "vague-link", (put("n20", "text", "Click here"),)),
    Faulty(
        "vague-link", "vague-link",
        (put("n31", "text", ["Order ", {"type": "link", "to": _ELSEWHERE, "children": ["here"]}, "."]),),
    ),
    Faulty("same-words", "same-words", (put("n20", "text", "Bread"), put("n21", "text", "Bread"))),
    Faulty("dead-button", "dead-link", (put("n20", "to", _HOURS),)),
    Faulty("dead-link", "dead-link", (put("nk0", "to", _HOURS),)),
    Faulty(
        "file-name-for-a-description", "poor-description",
        (put("na3", "description", {"kind": "described", "alt": "oven.png"}),),
    ),
    Faulty("no-description", "no-description", (put("na3", "description", {"kind": "decorative"}),)),
    Faulty("picture-without-size", "no-size", (put("na3", "width", None), put("na3", "height", None))),
    Faulty("copied-titles", "duplicate-title", tuple(put(page, "seo", {"title": "Bread"}) for page in ("n1", "n7"))),
    Faulty("copied-descriptions", "duplicate-description", tuple(put(page, "seo", _SEO) for page in ("n1", "n7"))),
    Faulty("copied-names", "duplicate-name", (put("n7", "name", "Home"),)),
    Faulty("empty-page", "empty-page", ({"op": "add_page", "page": {"id": "nm0", "path": "/news", "name": "News"}},)),
    Faulty(
        "another-script", "other-script",
        (put("n31", "text", "毎朝、地元の小麦を石臼でひいてパンを焼いています。"),),
    ),
)  # fmt: skip
"""One document for each fault."""
