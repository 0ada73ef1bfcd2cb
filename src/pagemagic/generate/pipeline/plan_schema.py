"""The JSON Schema of a plan as an author writes it: flat, and bound to what there is to choose from."""

from __future__ import annotations

from typing import Any

from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.offered import choices_of
from pagemagic.generate.site_plan import (
    LEAST_SECTIONS,
    MOST_DESCRIPTION,
    MOST_NAME,
    MOST_PAGES,
    MOST_SECTIONS,
    MOST_TITLE,
)

Json = dict[str, Any]


def plan_schema(given: Given) -> Json:
    """The schema. The first page is the home page; a theme that the brief names is not asked for."""
    section = _object(
        use={"enum": list(choices_of(given))},
        name=text_schema(MOST_NAME, "what menus call it, one or two words; empty for none"),
        about={"type": "string", "description": "what it shall say, in a sentence, for whoever writes it"},
    )
    page = _object(
        name=text_schema(MOST_NAME, "what menus call the page, one or two words"),
        title=text_schema(MOST_TITLE, "for search engines"),
        description=text_schema(MOST_DESCRIPTION, "for search engines"),
        sections={"type": "array", "items": section, "minItems": LEAST_SECTIONS, "maxItems": MOST_SECTIONS},
    )
    pages: Json = {"type": "array", "items": page, "minItems": 1, "maxItems": MOST_PAGES}
    if given.brief.theme is not None:
        return _object(pages=pages)
    return _object(theme={"enum": list(given.gallery.themes)}, pages=pages)


def _object(**properties: Json) -> Json:
    return {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False,
    }  # fmt: skip


def text_schema(most: int, description: str) -> Json:
    """A text of so many characters at most."""
    return {"type": "string", "maxLength": most, "description": description}
