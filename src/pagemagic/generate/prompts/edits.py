"""The questions of edits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pagemagic.generate.edits.leaves import Leaf
from pagemagic.generate.edits.rewriting import leaf_schema
from pagemagic.generate.edits.translating import segment_schema
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.ports import Message
from pagemagic.generate.prompts.material import facts_of
from pagemagic.generate.prompts.questions import Question
from pagemagic.generate.prompts.rendering import as_data, filled


def rewrite_question(leaves: Sequence[Leaf], instruction: str, given: Given) -> Question:
    """Ask for texts in other words."""
    material = {
        "instruction": instruction,
        "locale": given.site.locale,
        "facts": facts_of(given),
        "texts": {leaf.key: leaf.text for leaf in leaves},
    }
    asked = filled("rewrite", material=as_data(material))
    messages = (Message("system", filled("editor")), Message("user", asked))
    return Question("rewrite", "texts", messages, 1, leaf_schema(leaves))


def translate_question(segments: Sequence[Mapping[str, Any]], given: Given, locale: str) -> Question:
    """Ask for texts in another language."""
    shown = ("source", "what", "page", "markers", "limit")
    material = {
        "from": given.site.locale,
        "to": locale,
        "texts": {one["key"]: {name: one[name] for name in shown if one.get(name)} for one in segments},
    }
    asked = filled("translate", material=as_data(material))
    messages = (Message("system", filled("translator")), Message("user", asked))
    return Question("translate", "translations", messages, 1, segment_schema(segments))
