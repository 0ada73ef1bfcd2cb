"""What is still wrong with a section after mending: reasons to ask again, in words for whoever writes."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from pagemagic.generate.pipeline.backing import plain_of, slots_of
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.reading.language import language_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.words import TABLES
from pagemagic.kernel.errors import Reason
from pagemagic.page.inline import plain
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType

LEAST_WORDS = 12
"""Fewer words do not tell a language."""


def validated(section: dict[str, Any], given: Given) -> tuple[Section | None, list[Reason]]:
    """A section of its JSON, or why it is none."""
    try:
        return Section.model_validate(section, context={"catalogue": given.catalogue}), []
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        return None, [Reason(".".join(map(str, one["loc"])), str(one["msg"])) for one in found]


def faults_of(section: Section, found: SectionType, given: Given, *, first: bool) -> list[Reason]:
    """What a valid section lacks to stand on a page. ``first``: it opens the page, so it gives it its heading."""
    reasons = [
        Reason(rule.place, f"{found.name} has no {rule.place}", rule.why or "write one")
        for rule in found.rules
        if rule.kind == "required" and not (_has(section.props, rule.place) or _has(section.slots, rule.place))
    ]
    if first and not getattr(section.props, "title", None):
        reasons.append(Reason("props.title", "the first section of a page has to have a title", "write one"))
    reasons += _too_long(section, found)
    if (spoken := _language(section, given)) != given.language:
        reasons.append(Reason("", f"it is written in {spoken!r}", f"write it in {given.site.locale!r}"))
    if _is_empty(section):
        reasons.append(Reason("", "there is nothing in it", "write its title and what it holds"))
    return reasons


def _too_long(section: Section, found: SectionType) -> list[Reason]:
    """Texts of more than twice the words that their type allows; what is a little longer is a matter of taste."""
    reasons: list[Reason] = []
    for rule in found.rules:
        words = len(plain(getattr(section.props, rule.place, None) or "").split()) if rule.kind == "max_words" else 0
        if words > 2 * rule.limit:
            reasons.append(Reason(f"props.{rule.place}", f"it has {words} words", f"write at most {rule.limit}"))
    return reasons


def _language(section: Section, given: Given) -> str:
    """The language of a section; the site's where there is too little to tell."""
    dumped = section.model_dump(mode="json")
    found = given.catalogue[section.type]
    texts = [plain_of(slot.owner[slot.field.target]) for slot in slots_of(dumped, found) if slot.field.kind == "text"]
    text = ". ".join(filter(None, texts)).replace("\ufffc", "")
    if len(text.split()) < LEAST_WORDS or given.language not in TABLES:
        return given.language
    return language_of(Source(text), given.language)


def _has(content: Any, name: str) -> bool:
    return bool(getattr(content, name, None))


def _is_empty(section: Section) -> bool:
    """Whether there is nothing to read but a heading."""
    props = {name for name, value in section.props.__dict__.items() if value not in (None, "", ())}
    held = any(value for value in section.slots.__dict__.values())
    return not held and props <= {"title"} and section.type != "hero"
