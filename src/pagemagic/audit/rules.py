"""The content rules that section types state as data."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.audit.findings import Finding
from pagemagic.audit.subject import Subject
from pagemagic.page.inline import plain
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule


def check_rules(subject: Subject) -> Iterator[Finding]:
    """Every rule of its type that a section breaks. What to write, shorten or leave out only its author knows."""
    for holder in subject.holders:
        if holder.node is holder.section:
            for rule in subject.catalogue[holder.section.type].rules:
                yield from _check(holder.section, rule, holder.place)


def _check(section: Section, rule: Rule, place: str) -> Iterator[Finding]:
    value = getattr(section.props, rule.place, None)
    items = getattr(section.slots, rule.place, None)
    count = len(items) if isinstance(items, tuple) else 0
    what, name = rule.place, section.type
    if rule.kind == "required" and not (value or items):
        message = f"{name} has no {what}"
        yield Finding("required", "error", place, message, rule.why or "add one", section.id, what)
    elif rule.kind == "max_words" and value and (words := len(plain(value).split())) > rule.limit:
        message = f"the {what} of {name} has {words} words, more than {rule.limit}"
        yield Finding("too-long", "warning", place, message, rule.why or "shorten it", section.id, what)
    elif rule.kind == "max_items" and count > rule.limit:
        message = f"{name} has {count} {what}, more than {rule.limit}"
        yield Finding(
            "too-many", "warning", place, message, rule.why or "choose the ones that matter", section.id, what
        )
    elif rule.kind == "min_items" and 0 < count < rule.limit:
        message = f"{name} has {count} of its {what}, fewer than {rule.limit}"
        cure = rule.why or "add more, or use another section"
        yield Finding("too-few", "warning", place, message, cure, section.id, what)
