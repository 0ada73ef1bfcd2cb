"""View models of many documents: what the printed components are proved with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pagemagic.gallery.catalogue import builtin
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.markup.compile import render_view
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.render.context import PageContext
from pagemagic.render.section_context import SectionContext
from pagemagic.render.target import Target
from tests.sections.documents import FACTS, HOSTILE, with_ids

CATALOGUE = builtin()
THEMES = tuple(gallery_themes())
ASSET = {
    "id": "n3a",
    "name": "oven.jpg",
    "media": "image/jpeg",
    "digest": "sha256-" + "0" * 64,
    "width": 900,
    "height": 600,
    "description": {"kind": "described", "alt": 'The oven & its "door"'},
}
MARKED = [
    "Open ",
    {"type": "strong", "children": ["every ", {"type": "emphasis", "children": ["single"]}, " day"]},
    {"type": "break"},
    {"type": "link", "to": {"kind": "url", "href": "https://example.org/?a=1&b=2"}, "children": ["by the river"]},
    {"type": "code", "text": "a < b && c"},
    "  two  spaces ",
    {"type": "fact", "id": "n2w", "field": "text"},
]
PICTURE = [{"type": "image", "picture": {"kind": "asset", "asset": "n3a"}}]
PHONE = {"kind": "phone", "tel": "+351239555018"}


class Shown(NamedTuple):
    """A section of a document: its type, its view model and our HTML."""

    type: str
    model: Mapping[str, Any]
    html: str


def heroes() -> Iterator[dict[str, Any]]:
    """Heroes with everything and with nothing, in every composition."""
    slots = {
        "actions": [
            {"type": "button", "text": "Call", "to": PHONE, "icon": "phone"},
            {"type": "button", "text": ["See ", {"type": "strong", "children": ["all"]}], "to": {"kind": "url", "href": "https://example.org/"}, "quiet": True},
        ],
        "facts": [{"type": "pair", "label": "Phone", "value": "239 555 018", "to": PHONE}, {"type": "pair", "label": "Where", "value": MARKED}],
        "items": [{"type": "item", "title": "Rye", "note": "1 kg", "price": "€4"}, {"type": "item", "title": HOSTILE}],
        "code": [{"type": "code", "id": "n3b", "code": "let x = 1 // <b>\n\tif (x > 0) { }", "caption": "An example"}],
        "text": [{"type": "text", "text": MARKED}, {"type": "text", "text": "{curly} \\ `ticks` ${x}"}],
    }  # fmt: skip
    for variant in CATALOGUE["hero"].variants:
        yield {"type": "hero", "variant": variant, "props": {"title": "Bread & rolls"}}
        yield {
            "type": "hero",
            "variant": variant,
            "props": {"title": MARKED, "lead": HOSTILE, "detail": MARKED},
            "slots": slots,
        }
        yield {"type": "hero", "variant": variant, "props": {"title": "Bread"}, "slots": {"picture": PICTURE}}


def prices() -> Iterator[dict[str, Any]]:
    """Prices with everything and with nothing, in every composition."""
    full = {
        "type": "plan",
        "title": [{"type": "link", "to": PHONE, "children": ["A link"]}, " in a link"],
        "to": {"kind": "url", "href": "https://example.org/"},
        "price": "€1 250.00",
        "unit": MARKED,
        "text": HOSTILE,
        "points": [{"type": "point", "text": "One"}, {"type": "point", "text": MARKED}],
        "recommended": True,
    }
    for variant in CATALOGUE["pricing"].variants:
        yield {
            "type": "pricing",
            "variant": variant,
            "slots": {"plans": [{"type": "plan", "title": "One", "price": "€3"}]},
        }
        yield {
            "type": "pricing",
            "variant": variant,
            "props": {"title": "Fees", "lead": MARKED, "note": HOSTILE, "free": 12, "free_label": "One square each"},
            "slots": {"plans": [full] * 3, "actions": [{"type": "button", "text": "Ask", "to": PHONE}]},
        }


def examples() -> Iterator[dict[str, Any]]:
    """The example of every section type in every variant."""
    for name, found in CATALOGUE.items():
        for variant in found.variants:
            yield {**_without_ids(json.loads(json.dumps(found.example))), "type": name, "variant": variant}


def _without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        own = "type" in value and "fact" not in value
        return {key: _without_ids(part) for key, part in value.items() if not (own and key == "id")}
    return [_without_ids(part) for part in value] if isinstance(value, list) else value


def document(sections: list[dict[str, Any]], theme: str, locale: str) -> Site:
    """A site with these sections on one page; those of the frame stand in it."""
    made = with_ids([{"props": {}, **found} for found in sections])
    frame = {found["type"]: found for found in made if CATALOGUE[found["type"]].frame}
    return Site.model_validate(
        {
            "name": "Test House",
            "locale": locale,
            "next_id": 200_000,
            "theme": gallery_themes()[theme].theme,
            "facts": FACTS,
            "assets": [ASSET],
            "frame": frame,
            "pages": [
                {"id": "n9", "path": "/", "name": "Home", "sections": [x for x in made if x["type"] not in frame]}
            ],
        }
    )


def shown(site: Site) -> Iterator[Shown]:
    """All sections of a site."""
    context = PageContext(site, site.pages[0], site.locale, Target(), CATALOGUE)
    framed = [section for section in (site.frame.header, site.frame.footer) if section is not None]
    for index, section in enumerate([*site.pages[0].sections, *framed]):
        yield _shown(context, section, index)


def _shown(context: PageContext, section: Section, index: int) -> Shown:
    found = CATALOGUE[section.type]
    model = found.present(section, SectionContext(context, section, index))
    return Shown(section.type, model, render_view(found.view, model))
