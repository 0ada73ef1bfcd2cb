"""Sections that code makes of facts, for a site that is there: tables of prices, hours, dates and people are never a model's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from pagemagic.generate.brief import Brief
from pagemagic.generate.compose.work import HOMED
from pagemagic.generate.inline import Json, join, runs
from pagemagic.generate.pipeline.given import Given, given_of
from pagemagic.generate.pipeline.offered import MADE_OF_FACTS, kept_of
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.facts import Fact
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.page.walk import references
from pagemagic.page.wording import fact_text

MOST_FACTS = 100
"""As many as a brief takes."""


def composed(given: Given, instruction: str) -> tuple[Section, ...]:
    """What the offline author would make of the facts of a site and of those that an instruction states.

    The sections refer to the facts that the site has; what only the instruction says stands in them as text. Left out is
    what the site shows already, and what refers to anything that the site has not.
    """
    site = given.site
    theme = site.theme.name if site.theme.name in given.gallery.themes else None
    facts = tuple(fact for fact in site.facts if fact.id not in _shown(given))
    asked = Brief(text=instruction, facts=facts[:MOST_FACTS], locale=site.locale, theme=theme)
    try:
        made = given_of(asked, given.catalogue, given.gallery)
    except InvalidInputError:
        return ()  # the instruction says nothing that can be read
    known = _known(site, made.site)
    unknown = {fact.id: fact for fact in made.site.facts if fact.id not in known}
    there = {_said(section.model_dump(mode="json")) for section in site.sections()}
    found: list[Section] = []
    for section in kept_of(made):
        value = _settled(section.model_dump(mode="json"), known, unknown, site.locale)
        if _leads_away(value, known) or _said(value) in there:
            continue
        try:
            found.append(Section.model_validate({**value, "anchor": None}, context={"catalogue": given.catalogue}))
        except ValidationError:
            continue
    return tuple(found)


def _shown(given: Given) -> frozenset[str]:
    """Facts with one home on a site, which have it: what is listed in one table is not listed in the next."""
    homed = {fact.id for fact in given.site.facts if isinstance(fact, HOMED)}
    tables = (section for section in given.sections.values() if section.type in MADE_OF_FACTS and section.known)
    return frozenset(one.id for section in tables for one in references(section) if one.id in homed)


def _known(site: Site, other: Site) -> dict[str, str]:
    """Facts of ``other`` that the site has too: their ids there, and here."""
    left = list(site.facts)
    found: dict[str, str] = {}
    for fact in other.facts:
        same = next((one for one in left if _content(one) == _content(fact)), None)
        if same is not None:
            left.remove(same)
            found[fact.id] = same.id
    return found


def _content(fact: Fact) -> dict[str, Any]:
    return fact.model_dump(mode="json", exclude={"id", "origin", "price"})


def _settled(value: Any, known: Mapping[str, str], unknown: Mapping[str, Fact], locale: str) -> Any:
    """JSON with the site's own ids of facts, and the text of those that it has not."""
    if isinstance(value, list):
        parts = [_settled(one, known, unknown, locale) for one in value]
        inline = any(isinstance(one, str) for one in parts) or any(_is_run(one) for one in value)
        joined = join(*parts) if inline else parts
        return joined if joined != "" else parts
    if not isinstance(value, dict):
        return value
    if _is_run(value) and value["id"] in unknown:
        return fact_text(unknown[value["id"]], value.get("field", "text"), locale)
    found: Json = {}
    for key, one in value.items():
        if _refers(key, value) and isinstance(one, str):
            found[key] = known.get(one, one)
        else:
            made = _settled(one, known, unknown, locale)
            found[key] = runs(made) if key == "children" else made
    return found


def _is_run(value: Any) -> bool:
    """Whether JSON is a fact in text, which says what the fact says and is no block."""
    return isinstance(value, dict) and value.get("type") == "fact" and "id" in value and "fact" not in value


def _refers(key: str, holder: Mapping[str, Any]) -> bool:
    return key in ("fact", "date") or (key == "id" and _is_run(holder))


def _leads_away(value: Any, known: Mapping[str, str]) -> bool:
    """Whether JSON refers to a page, section or file, which are another site's, or to a fact that this one has not."""
    here = set(known.values())
    return any(
        found.get("kind") in ("page", "section", "asset")
        or any(_refers(key, found) and isinstance(one, str) and one not in here for key, one in found.items())
        for found in _objects(value)
    )


def _objects(value: Any) -> Iterator[Json]:
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            yield one
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)


def _said(value: Json) -> str:
    """What a section is and says, whatever its ids and its look."""

    def bare(one: Any) -> Any:
        if isinstance(one, dict):
            block = "type" in one and not _is_run(one)
            return {key: bare(inner) for key, inner in one.items() if not (block and key == "id")}
        return [bare(inner) for inner in one] if isinstance(one, list) else one

    return str(bare({name: value[name] for name in ("type", "props", "slots")}))
