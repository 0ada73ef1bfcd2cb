"""The plate of a first screen: how to get help, what it costs, who is trusted, as labels and values."""

from __future__ import annotations

from pagemagic.generate.material import Material
from pagemagic.generate.writing.gratis import gratis
from pagemagic.generate.writing.labelled import labelled
from pagemagic.generate.writing.pairs import Pair, hours_pair, meaning_pair, price_pair, since_pair, where_pair
from pagemagic.generate.writing.standing import wanted
from pagemagic.generate.writing.ways import bidding, whole_day
from pagemagic.page.facts import ClaimFact, HoursFact, PriceFact

MOST_PLATE = 4
MOST_QUOTED = 2
"""Prices that a plate may hold."""
_MOST_PLATED = 8
"""Words of a claim on the plate."""
_PLATED = ("cost", "standing", "guarantee", "ready", "time", "area", "count")
"""What claims on the plate are about, the first thing to know first."""


def plate(material: Material) -> list[Pair]:
    """What stands on the plate of a facts hero: how to get help, what it costs, who is trusted."""
    found: list[Pair] = [hours_pair(material, hours) for hours in first_hours(material)[:1]]
    # Where visitors are asked to bring something, the closing band says where.
    where = where_pair(material) if material.address is not None and bidding(material) is None else None
    since = since_pair(material)
    last = [pair for pair in (where, since) if pair is not None]
    told = [(claim, pair) for claim in plated(material) if (pair := meaning_pair(material, claim)) is not None]
    found += [pair for claim, pair in told if _about(material, claim) == "cost"]
    found += [price_pair(material, price) for price in quoted(material)]
    found += [pair for claim, pair in told if _about(material, claim) != "cost"]
    return [*found, *last][:MOST_PLATE]


def first_hours(material: Material) -> list[HoursFact]:
    """The hours, those by day and night first: whoever needs help looks for them."""
    return sorted(material.hours, key=lambda one: not (one.openings and whole_day(one)))


def plated(material: Material) -> list[ClaimFact]:
    """The claims that the plate has room for, beside hours, prices and the address."""
    held = bool(material.hours) + len(quoted(material)) + (material.address is not None and bidding(material) is None)
    return plate_claims(material)[: max(0, MOST_PLATE - held)]


def quoted(material: Material) -> list[PriceFact]:
    """The prices on the plate: all that the brief has, if they are few. More stand together in their section.

    No row of the list says again what the plate does, nor the other way round; but the one price of a trade is what visitors
    look for, on the plate as well as beside its service.
    """
    prices = material.all(PriceFact)
    if material.kit.name == "trades" and len(material.offers) > 1:
        return prices if len(prices) == 1 and prices[0] not in material.loose_prices else []
    return material.loose_prices if len(prices) <= MOST_QUOTED and prices == material.loose_prices else []


def plate_claims(material: Material) -> list[ClaimFact]:
    """Claims with a label: what costs nothing, who is trusted, what is guaranteed, how soon and how far.

    Where no list says what is done, the last of them stays for the lead.
    """
    claims = [one for one in material.all(ClaimFact) if len(one.text.split()) <= _MOST_PLATED]
    claims = [one for one in claims if meaning_pair(material, one) is not None and not wanted(material, one)]
    found = sorted(claims, key=lambda one: _PLATED.index(_about(material, one)))
    return found if material.offers else found[: max(0, len(claims) - 1)]


def _about(material: Material, claim: ClaimFact) -> str:
    halves = labelled(material, claim)
    if halves is not None:
        return halves.about
    return "cost" if gratis(material, claim) is not None else "standing"
