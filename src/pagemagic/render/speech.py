"""How facts are said on a page: in its language, or in the source's words where it has none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from pagemagic.markup.types import InlineNode, Token
from pagemagic.page.facts import Fact
from pagemagic.page.inline import FactRun
from pagemagic.page.messages import fact_words
from pagemagic.page.site import Site
from pagemagic.page.wording import fact_text


class Speech(NamedTuple):
    """How facts are said: in which language, and in which words."""

    locale: str
    facts: Mapping[str, Fact]
    borrowed: frozenset[str] = frozenset()
    """``n4.text``: the words of facts that the language has not got and takes from the source."""


def borrowed_words(site: Site, texts: Mapping[str, object]) -> frozenset[str]:
    """The words of facts that a language takes from the source, where they are not the same in most languages."""
    keys = ((fact, prop) for fact in site.facts if fact.kind != "place" for prop in fact_words(fact))
    return frozenset(
        f"{fact.id}.{prop}" for fact, prop in keys if getattr(fact, prop) and f"{fact.id}.{prop}" not in texts
    )


def fact_run(speech: Speech, source: Speech, mark: FactRun, *, inside: bool) -> str | InlineNode:
    """A field of a fact in a text."""
    fact = speech.facts.get(mark.id)
    if fact is None:
        return ""
    # The two parts of a claim are parts of its text.
    prop = "text" if mark.field in ("head", "rest") else mark.field
    if f"{mark.id}.{prop}" not in speech.borrowed:
        return fact_text(fact, mark.field, speech.locale, inline=inside)
    text = fact_text(source.facts[mark.id], mark.field, source.locale, inline=inside)
    return InlineNode(kind="bdi", value=Token(source.locale), children=[text])
