"""Inline text as a model writes it: the Markdown of :mod:`pagemagic.page.inline_text`, with facts and links by name.

``{{phone}}``, ``{{phone-2.tel}}``, ``[our prices](/prices)``. What has no name is not taken: of a link its words stay, a
fact that nobody gave is left out, and both are complained of.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pagemagic.generate.authoring.links import link_text, read_link
from pagemagic.generate.authoring.names import Names, kind_of
from pagemagic.page.facts import FIELDS
from pagemagic.page.inline import MAX_LENGTH, Children, FactRun
from pagemagic.page.inline_text import print_inline, read_inline

Complain = Callable[[str], None]
"""Hears what could not be taken as it was meant."""


def text_of(value: str | Children, names: Names) -> str:
    """Inline text as a model writes it. Raises KeyError where it refers to what has no name."""
    return print_inline(value, _ByName(names, lambda problem: None))


def read_text(text: str, names: Names, complain: Complain) -> Any:
    """The inline text that a model wrote. Total: every string means something."""
    if len(text) > MAX_LENGTH:
        complain(f"longer than {MAX_LENGTH} characters; the rest is left out")
    return read_inline(text[:MAX_LENGTH], references=_ByName(names, complain))


class _ByName:
    """Facts and links by the names that models are given."""

    def __init__(self, names: Names, complain: Complain) -> None:
        self._names = names
        self._complain = complain

    def fact(self, name: str, field: str) -> FactRun | str | None:
        """A fact that was given; nothing in the stead of one that was not."""
        identifier = self._names.facts.get(name)
        if identifier is None:
            self._complain(f"there is no fact {name!r}")
            return ""
        if field not in FIELDS.get(kind_of(name), ("text",)):
            self._complain(f"the fact {name!r} has no field {field!r}; its whole text is used")
            field = "text"
        return FactRun(id=identifier, field=field)

    def link(self, target: str) -> Any:
        """A link that leads somewhere that is known, else ``()``."""
        found = read_link(target, self._names)
        if found is None:
            self._complain(f"{target[:80]!r} leads nowhere that is known; the words are kept")
        return () if found is None else found

    def fact_name(self, identifier: str) -> str:
        """The name of a fact."""
        return self._names.of(identifier)

    def target(self, link: Any) -> str:
        """The address of a link."""
        return link_text(link, self._names)
