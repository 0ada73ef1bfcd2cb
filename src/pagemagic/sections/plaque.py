"""The sign of an address: street, number and town as they stand on a wall."""

from __future__ import annotations

from typing import Any, TypedDict

from pagemagic.i18n.formats import NBSP
from pagemagic.i18n.typography import sentence_start
from pagemagic.markup.types import Token
from pagemagic.page.facts import AddressFact
from pagemagic.page.present import Context
from pagemagic.page.towns import town_of
from pagemagic.page.wording import longest_word
from pagemagic.pictures.icons import ICONS
from pagemagic.sections.shared import (
    IconView,
    room_for,
)

_MOST_FIGURES = 3
_WHOLE = 15
"""Letters by which an address that is one text is set: it takes several lines."""


class PlaqueView(TypedDict):
    """The address as a sign: street with number in one line, venue above it, town below."""

    level: int
    title: str
    icon: IconView
    has_venue: bool
    venue: str
    leads: bool
    """Whether the number stands before the street: ``8 Crown Street``."""
    trails: bool
    """Whether it stands behind it: ``Rua do Souto 12``."""
    number: str
    figures: Token
    """``short`` where it may stand as large as on its wall, else ``long``: ``117–119``."""
    street: str
    together: Token
    """How many letters of it have no place to break among them: ``n15`` and so on."""
    town: str


def plaque(fact: Any, context: Context) -> PlaqueView:
    """The view model of the sign; an empty one where the fact is no address."""
    empty = PlaqueView(
        level=context.below, title=context.label("where"), icon=IconView(d=ICONS["pin"]), has_venue=False, venue="",
        leads=False, trails=False, number="", figures=Token("short"), street="", together=room_for(0), town="",
    )  # fmt: skip
    if not isinstance(fact, AddressFact):
        return empty
    if not (fact.street and fact.number) or _says_more(fact):
        whole = sentence_start(context.fact_text(fact))
        return {**empty, "street": whole, "together": room_for(max(longest_word(whole), _WHOLE))}
    leads = any(f"{fact.number}{between}{fact.street}" in fact.text for between in (" ", ", ", "\N{NO-BREAK SPACE}"))
    # British and American towns stand before the postcode, most others behind it.
    named = (fact.postcode, fact.locality or _town_beside(fact, context))
    town = sorted((part for part in named if part), key=lambda part: _place(fact, part))
    street, number = context.fact_text(fact, "street"), context.fact_text(fact, "number")
    return {
        **empty, "has_venue": fact.venue is not None, "venue": context.fact_text(fact, "venue") if fact.venue else "",
        "leads": leads, "trails": not leads, "number": number, "figures": Token("short" if len(number) <= _MOST_FIGURES else "long"),
        "street": street, "together": room_for(longest_word(f"{street} {number}")), "town": NBSP.join(town),
    }  # fmt: skip


def _town_beside(fact: AddressFact, context: Context) -> str:
    """The town of the site where the address does not name it."""
    town = town_of(fact, context.site) or ""
    return "" if town.casefold() in fact.text.casefold() else town


def _says_more(fact: AddressFact) -> bool:
    """Whether an address says more than its parts do, such as a floor: then it stands as it is written."""
    rest = fact.text
    parts = [part for part in (fact.venue, fact.street, fact.number, fact.postcode, fact.locality) if part]
    for part in sorted(parts, key=len, reverse=True):
        rest = rest.replace(part, " ", 1)
    return any(map(str.isalnum, rest))


def _place(fact: AddressFact, part: str) -> int:
    """Where a part of an address stands in the whole; at the end where it is not in it."""
    found = fact.text.find(part)
    return found if found >= 0 else len(fact.text)
