"""The content rules that section types state as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from pagemagic.page.inline import plain
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType


class Broken(NamedTuple):
    """A rule that a section breaks."""

    rule: str
    severity: Literal["error", "warning", "todo"]
    message: str
    why: str


def check_rules(section: Section, found: SectionType) -> Iterator[Broken]:
    """Every rule of its type that a section breaks."""
    for rule in found.rules:
        broken = _check(section, rule)
        if broken is not None:
            yield broken


def _check(section: Section, rule: Rule) -> Broken | None:
    value = getattr(section.props, rule.place, None)
    items = getattr(section.slots, rule.place, None)
    if rule.kind == "required" and not value:
        return Broken("required", "error", f"{section.type} has no {rule.place}", rule.why or "add one")
    if rule.kind == "max_words" and value:
        words = len(plain(value).split())
        if words > rule.limit:
            message = f"the {rule.place} of {section.type} has {words} words, more than {rule.limit}"
            return Broken("too-long", "warning", message, rule.why or "shorten it")
    count = len(items) if isinstance(items, tuple) else 0
    if rule.kind == "max_items" and count > rule.limit:
        message = f"{section.type} has {count} {rule.place}, more than {rule.limit}"
        return Broken("too-many", "warning", message, rule.why or "choose the ones that matter")
    if rule.kind == "min_items" and 0 < count < rule.limit:
        message = f"{section.type} has {count} of its {rule.place}, fewer than {rule.limit}"
        return Broken("too-few", "warning", message, rule.why or "add more, or use another section")
    return None
