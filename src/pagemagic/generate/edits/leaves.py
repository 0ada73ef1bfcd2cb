"""The texts of a site as a model may rewrite them: each with the node and property it belongs to, and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.authoring.names import Names
from pagemagic.generate.authoring.text import text_of
from pagemagic.generate.edits.scope import within
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.editing.places import Places
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.page.walk import blocks


@dataclass(frozen=True, slots=True)
class Leaf:
    """One text."""

    node: str
    prop: str
    text: str
    """As models write it: Markdown, with facts and links by name."""
    value: Any
    """As the document holds it."""

    @property
    def key(self) -> str:
        """``n7.title``."""
        return f"{self.node}.{self.prop}"


def leaves_of(site: Site, scope: Collection[str], names: Names, catalogue: Catalogue) -> tuple[Leaf, ...]:
    """The texts of a site that are in a scope and not locked, in reading order; empty ones are none."""
    places = Places(site)
    found: list[Leaf] = []
    for section in site.sections():
        known = catalogue.get(section.type)
        if section.lock or known is None or not section.known:
            continue
        for node, values, props in _holders(section, known.translatable):
            if within(node.id, scope, places):
                found += _leaves(node, values, props, names)
    return tuple(found)


def _holders(section: Section, translatable: tuple[str, ...]) -> Iterator[tuple[Any, Any, tuple[str, ...]]]:
    yield section, section.props, translatable
    for block in blocks(section.slots):
        yield block, block, block.translatable


def _leaves(node: Any, values: Any, props: tuple[str, ...], names: Names) -> Iterator[Leaf]:
    for prop in props:
        value = getattr(values, prop, None)
        if not value:
            continue
        try:
            text = text_of(value, names)
        except KeyError:
            continue  # refers to what has no name: it could not be written back
        yield Leaf(node.id, prop, text, value)
