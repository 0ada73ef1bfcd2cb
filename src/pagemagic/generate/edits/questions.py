"""The questions of edits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.edits.changes import Reach, changes_schema, outline_of
from pagemagic.generate.edits.extending import Addable, extension_schema
from pagemagic.generate.edits.leaves import Leaf
from pagemagic.generate.edits.rewriting import leaf_schema
from pagemagic.generate.edits.translating import segment_schema
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.ports import Message
from pagemagic.generate.prompts.material import facts_of
from pagemagic.generate.prompts.questions import Question, said_rules
from pagemagic.generate.prompts.rendering import as_data, filled
from pagemagic.page.inline import plain
from pagemagic.page.section import Section
from pagemagic.page.site import Page

STARTS = (
    "Start from what it is, as plainly as can be.",
    "Start from those whom it is for, and what they get.",
    "Start from how it is done.",
    "Start from what sets it apart, as far as the material says so.",
    "Start from where and when.",
    "Be as short as can be.",
    "Start from the people and the name.",
    "Start from its smallest telling detail.",
)
"""Where each variant starts, so that those who write side by side do not write the same."""


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
    shown = ("source", "what", "page", "markers", "counts", "limit")
    material = {
        "from": given.site.locale,
        "to": locale,
        "texts": {one["key"]: {name: one[name] for name in shown if one.get(name)} for one in segments},
    }
    asked = filled("translate", material=as_data(material))
    messages = (Message("system", filled("translator")), Message("user", asked))
    return Question("translate", "translations", messages, 1, segment_schema(segments))


def extend_question(instruction: str, pages: Sequence[Page], known: Mapping[str, Addable], given: Given) -> Question:
    """Ask what to add to pages."""
    material = {
        "instruction": instruction,
        "locale": given.site.locale,
        "facts": facts_of(given),
        "pages": [{"page": page.path, "sections": [_in_short(one, given) for one in page.sections]} for page in pages],
    }
    asked = filled("extend", material=as_data(material), choices=_choices(known))
    messages = (Message("system", filled("editor")), Message("user", asked))
    return Question("extend", "additions", messages, 1, extension_schema(given, pages, known))


def edit_question(instruction: str, reach: Reach, known: Mapping[str, Addable]) -> Question:
    """Ask what to change."""
    material = {
        "instruction": instruction,
        "locale": reach.given.site.locale,
        "facts": facts_of(reach.given),
        "sections": outline_of(reach),
    }
    asked = filled("edit", material=as_data(material), choices=_choices(known) if reach.pages else [])
    messages = (Message("system", filled("editor")), Message("user", asked))
    return Question("edit", "changes", messages, 1, changes_schema(reach, known))


def revise_question(
    section: Section, now: Mapping[str, Any], wishes: Mapping[str, str], asked_for: str, given: Given
) -> Question:
    """Ask for a section anew. ``wishes`` says of nodes what they shall say."""
    found = given.catalogue[section.type]
    material = {
        "instruction": asked_for,
        "locale": given.site.locale,
        "facts": facts_of(given),
        "links": [*given.names.pages, *(f"#{name}" for name in given.names.sections), *sorted(given.names.addresses)],
        "kind": section.type,
        "section": now,
        "wishes": sorted({about for about in wishes.values() if about}),
    }
    asked = filled("revise", material=as_data(material), hint=found.hint, rules=said_rules(found.rules))
    messages = (Message("system", filled("editor")), Message("user", asked))
    name = section.type.replace(".", "_")
    return Question(f"section {section.id}", name, messages, 1, authoring_schema(found))


def variant_question(
    section: Section, now: Mapping[str, Any], asked_for: str, which: tuple[int, int], given: Given
) -> Question:
    """Ask for one of several versions of a section. ``which`` is its number, from 1, and how many there are."""
    number, of = which
    question = revise_question(section, now, {}, asked_for, given)
    told = filled("variant", number=number, of=of, start=STARTS[(number - 1) % len(STARTS)])
    *before, last = question.messages
    messages = (*before, Message("user", f"{last.text}\n{told}"))
    return replace(question, task=f"variant {number} of {section.id}", messages=messages)


def _in_short(section: Section, given: Given) -> dict[str, str]:
    title = plain(getattr(section.props, "title", None) or "") if section.known else ""
    return {"name": given.names.of(section.id), "kind": section.type, "title": title}


def _choices(known: Mapping[str, Addable]) -> list[dict[str, Any]]:
    return [{"key": one.key, "made_of_facts": one.made is not None} for one in known.values()]
