"""What is still wrong with a section after mending: reasons to ask again, in words for whoever writes."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from pagemagic.generate.pipeline.given import Given
from pagemagic.kernel.errors import Reason
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType


def validated(section: dict[str, Any], given: Given) -> tuple[Section | None, list[Reason]]:
    """A section of its JSON, or why it is none."""
    try:
        return Section.model_validate(section, context={"catalogue": given.catalogue}), []
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        return None, [Reason(".".join(map(str, one["loc"])), str(one["msg"])) for one in found]


def faults_of(section: Section, found: SectionType, *, first: bool) -> list[Reason]:
    """What a valid section lacks to stand on a page. ``first``: it opens the page, so it gives it its heading."""
    reasons = [
        Reason(rule.place, f"{found.name} has no {rule.place}", rule.why or "write one")
        for rule in found.rules
        if rule.kind == "required" and not (_has(section.props, rule.place) or _has(section.slots, rule.place))
    ]
    if first and not getattr(section.props, "title", None):
        reasons.append(Reason("props.title", "the first section of a page has to have a title", "write one"))
    if _is_empty(section):
        reasons.append(Reason("", "there is nothing in it", "write its title and what it holds"))
    return reasons


def _has(content: Any, name: str) -> bool:
    return bool(getattr(content, name, None))


def _is_empty(section: Section) -> bool:
    """Whether there is nothing to read but a heading."""
    props = {name for name, value in section.props.__dict__.items() if value not in (None, "", ())}
    held = any(value for value in section.slots.__dict__.values())
    return not held and props <= {"title"} and section.type != "hero"
