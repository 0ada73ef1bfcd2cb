"""How long a text is for a reader: its words and characters, with the facts written out."""

from __future__ import annotations

from typing import Any

from pagemagic.generate.inline import Inline
from pagemagic.generate.material import Material
from pagemagic.i18n.typography import begins_sentence
from pagemagic.page.wording import fact_text

MOST_HEADLINE = 9
"""Words of a headline."""
MOST_LEAD = 30
"""Words of a lead."""


def plain(material: Material, value: Inline | dict[str, Any] | None) -> str:
    """A text as a reader sees it."""
    if value is None:
        return ""
    facts = {fact.id: fact for fact in material.facts}
    text = ""
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, str):
            text += part
        elif part["type"] == "fact" and part["id"] in facts:
            text += fact_text(
                facts[part["id"]], part.get("field", "text"), material.locale, inline=not begins_sentence(text)
            )
        elif "children" in part:
            text += plain(material, part["children"])
        elif part["type"] == "break":
            text += " "
    return text


def words(material: Material, value: Inline | dict[str, Any] | None) -> int:
    """How many words; in languages without spaces, about three characters count as one."""
    text = plain(material, value)
    return len(text.split()) if material.voice.spaced else (len(text) + 2) // 3
