"""Links: where they lead, and whether they say so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from pagemagic.audit.findings import Finding
from pagemagic.audit.link_words import is_vague
from pagemagic.audit.subject import Holder, Subject, fix
from pagemagic.i18n.locale import foreign_script
from pagemagic.page.blocks import ButtonBlock, LinkBlock
from pagemagic.page.frozen import thaw
from pagemagic.page.inline import Emphasis, LinkRun, Strong, is_blank, walk
from pagemagic.page.links import FactLink, PageLink, SectionLink
from pagemagic.page.operations import Set
from pagemagic.page.patch import Patch
from pagemagic.page.wording import fact_link


class _Link(NamedTuple):
    holder: Holder
    prop: str
    """Where its text is."""
    text: str
    to: Any
    whole: bool
    """True where the whole property is the link."""


def check_links(subject: Subject) -> Iterator[Finding]:
    """Links that say nothing, that say the same and lead elsewhere, and that lead nowhere."""
    facts = {fact.id: fact for fact in subject.site.facts}
    found = list(_links(subject))
    dead = [link for link in found if _is_dead(link.to, facts)]
    yield from _dead(subject, dead, facts)
    # What leads nowhere is no link on the page, so what it says cannot be taken for another's.
    links = [link for link in found if not _is_dead(link.to, facts)]
    said: dict[tuple[str, str], dict[str, str]] = {}
    for link in links:
        texts = said.setdefault((link.holder.place, _folded(link.text)), {})
        texts.setdefault(_target(link.to), link.holder.node.id)
    for link in links:
        holder = link.holder
        if is_vague(link.text, subject.site.locale):
            what = f"the link {link.text!r} does not say where it leads"
            named = _named(subject, link, said)
            yield Finding(
                "vague-link", "warning", holder.place, what, "name the place", holder.node.id, link.prop, named
            )
        elif holder.page is not None:
            others = said[holder.place, _folded(link.text)]
            if (
                len(others) > 1
                and next(iter(others)) != _target(link.to)
                and others[_target(link.to)] == holder.node.id
            ):
                what = f"another link on the page says {link.text[:60]!r} and leads elsewhere"
                yield Finding("same-words", "warning", holder.place, what, "tell them apart", holder.node.id, link.prop)


def _links(subject: Subject) -> Iterator[_Link]:
    for holder in subject.holders:
        to = getattr(holder.node, "to", None)
        if to is not None and holder.texts:
            prop = "value" if "value" in holder.texts else holder.texts[0]
            yield _Link(holder, prop, subject.text(holder, getattr(holder.values, prop)), to, True)
        for prop in holder.texts:
            value = getattr(holder.values, prop)
            for _, part in walk(value) if isinstance(value, tuple) else ():
                if isinstance(part, LinkRun):
                    yield _Link(holder, prop, subject.text(holder, part.children), part.to, False)


def _folded(text: str) -> str:
    return text.casefold().strip(" .…!:»→")


def _target(to: BaseModel) -> str:
    return to.model_dump_json()


def _named(subject: Subject, link: _Link, said: dict[tuple[str, str], dict[str, str]]) -> Patch | None:
    """The name of what it leads to, for links that are all of their text. Inside a sentence only its author can tell."""
    node = link.holder.node
    if not isinstance(node, ButtonBlock | LinkBlock) or f"{node.id}.{link.prop}" in subject.translated:
        return None
    name = _name(subject, link)
    locale = subject.site.locale
    if is_blank(name) or len(name) > 60 or is_vague(name, locale) or foreign_script(name, locale):
        return None
    others = said.setdefault((link.holder.place, _folded(name)), {})
    if set(others) - {_target(link.to)}:
        return None
    others.setdefault(_target(link.to), node.id)
    return fix(Set(id=node.id, prop=link.prop, value=name))


def _name(subject: Subject, link: _Link) -> str:
    if isinstance(link.to, PageLink):
        return next((page.name for page in subject.site.pages if page.id == link.to.page), "")
    if isinstance(link.to, SectionLink):
        for holder in subject.holders:
            if holder.node.id == link.to.section:
                return subject.text(holder, getattr(holder.values, "title", ""))
    return ""


def _is_dead(to: Any, facts: dict[str, Any]) -> bool:
    return isinstance(to, FactLink) and fact_link(facts[to.fact]) is None


def _dead(subject: Subject, links: list[_Link], facts: dict[str, Any]) -> Iterator[Finding]:
    """Links to facts that lead nowhere: opening hours, a price. What they are on is shown without a link, buttons not at all."""
    seen: set[tuple[str, str, bool]] = set()
    for link in links:
        node, where = link.holder.node, (link.holder.node.id, link.prop, link.whole)
        if where in seen:
            continue
        seen.add(where)
        what = f"{link.text[:60]!r} leads to a {facts[link.to.fact].kind}, which is no place to go to"
        cure = "lead it to a page, or make it text"
        prop = "to" if link.whole else link.prop
        yield Finding(
            "dead-link", "warning", link.holder.place, what, cure, node.id, prop, _unlinked(subject, link, facts)
        )


def _unlinked(subject: Subject, link: _Link, facts: dict[str, Any]) -> Patch | None:
    """Taken off what is linked whole; out of a sentence, where no translation of it would say what it no longer says."""
    node = link.holder.node
    if link.whole:
        optional = not type(node).model_fields["to"].is_required()
        return fix(Set(id=node.id, prop="to", value=None)) if optional else None
    if f"{node.id}.{link.prop}" in subject.translated:
        return None
    without = _without_dead(getattr(link.holder.values, link.prop), facts)
    dumped = [part if isinstance(part, str) else part.model_dump(mode="json") for part in without]
    return fix(Set(id=node.id, prop=link.prop, value=thaw(dumped)))


def _without_dead(value: Any, facts: dict[str, Any]) -> list[Any]:
    # As deep as marks may be nested: a handful.
    parts: list[Any] = []
    for part in value:
        if isinstance(part, LinkRun) and _is_dead(part.to, facts):
            parts.extend(_without_dead(part.children, facts))
        elif isinstance(part, Strong | Emphasis | LinkRun):
            parts.append(part.model_copy(update={"children": tuple(_without_dead(part.children, facts))}))
        else:
            parts.append(part)
    return parts
