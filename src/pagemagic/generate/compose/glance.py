"""The strip of facts under the hero: open, where, contact."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.generate.compose.hero import sparse
from pagemagic.generate.compose.offer_rows import sheet_row
from pagemagic.generate.compose.offers import rows_of_offers
from pagemagic.generate.compose.place import by_appointment, draws, stands
from pagemagic.generate.compose.prices import lone_price
from pagemagic.generate.compose.words import states
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import references, run
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.writing.deadline import deadline_label
from pagemagic.generate.writing.gratis import gratis
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.occasion import occasion, occasion_pairs
from pagemagic.generate.writing.pairs import (
    Pair,
    claim_pair,
    hours_pair,
    meaning_pair,
    price_pair,
    since_pair,
    town_claim,
    way_pair,
    where_pair,
)
from pagemagic.generate.writing.qualified import qualifies
from pagemagic.generate.writing.standing import wanted
from pagemagic.generate.writing.ways import Way, bidding, emergency_way, main_way, ways
from pagemagic.page.facts import ClaimFact

_MOST_CLAIMS = 2
_MOST_WORDS = 12
FEWEST = 2
"""Facts that make a strip."""
MOST_CELLS = 4
"""Facts that the strip has room for."""


def glance(work: Work) -> Part | None:
    """Two to four facts that visitors look for first. A hero with a plate has them already.

    What headline and button say is not said again right below them; hours and address stand in their section, where
    they have one.
    """
    material = work.material
    if material.kit.name == "software":
        return _of_product(work)
    if not _suits(work):
        return None
    day = occasion(material)
    day = day if day is not None and (material.kit.name == "club" or day.date.role == "next") else None
    told = list(_claims(work))[:_MOST_CLAIMS]
    # A season never opens the strip: when and where it is open comes first.
    found: list[Pair] = occasion_pairs(material, day) if day is not None else []
    found += [pair for claim, pair in told if not _seasonal(work, claim)]
    elsewhere = stands(work)
    emergency = emergency_way(material)
    found = [*([way_pair(material, emergency)] if emergency is not None else []), *found]
    # Who comes to a studio by appointment plans by the day: it is said at once, as the week below shows it.
    visits = bool(told) and by_appointment(material, material.hours[:1])
    work.over_the_counter = counter = _over_the_counter(work)
    elsewhere = elsewhere and not counter
    found += [hours_pair(material, hours) for hours in material.hours[:1] if not elsewhere or visits]
    found += _place(work) if not elsewhere or material.address is None else []
    found += [pair for claim, pair in told if _seasonal(work, claim)]
    found += _person(work)
    price = lone_price(work) if not rows_of_offers(work) else None
    found += [price_pair(material, price)] if price is not None else []
    # Since when and how to write make no strip of their own: the lead and the closing band have them.
    little = elsewhere and not found
    since = since_pair(material)
    if since is not None and not _placed(work, since) and not counter:
        found.append(since)
    others = ways(material)[:1] if counter else _other_ways(work)
    found += [way_pair(material, way) for way in others if not (visits and len(found) >= FEWEST)]
    if len(found) < 3 and material.deadline is not None:
        label = deadline_label(material, material.deadline)
        found.append((label, [run(material.deadline.id, "days")], None))
    if little or len(found) < FEWEST:
        return None
    material.put(claim for claim, _ in told)
    return work.part("glance", "glance", {}, {"facts": work.pairs(found[:MOST_CELLS])})


def _over_the_counter(work: Work) -> bool:
    """Whether a shop has its door told right under the sign: hours, address and number, though the week and the plate of the
    street draw the first two further down, below what is for sale."""
    material = work.material
    told = work.headline.offers if work.headline is not None and work.headline.sentence is not None else ()
    goods = [*material.loose_prices, *(one for one in material.offers if one.id not in told or one.price is not None)]
    shop = work.theme.variant("features") == "bill" and material.address is not None and len(material.hours) == 1
    return shop and len(goods) >= FEWEST and stands(work) and draws(work, material.hours[:1]) and bool(ways(material))


def _seasonal(work: Work, claim: ClaimFact) -> bool:
    """Whether a claim holds in some months only: ``Pool open from June to September``."""
    months = words_of(work.material.voice.spoken).months
    return any(token.fold.rpartition("'")[2] in months for token in tokens(claim.text))


def _of_product(work: Work) -> Part | None:
    """For whom a product is and what it comes with, where the list below holds what it does."""
    material = work.material
    rows = [
        (claim, row)
        for claim in material.claims("other", "audience")
        if (row := sheet_row(work, claim)).get("note") is not None
    ]
    does = work.features or material.offers
    if len(rows) < FEWEST or not does:
        return None
    shown = rows[:MOST_CELLS]
    material.put(claim for claim, _ in shown)
    pairs: list[Pair] = [(row["title"], row["note"], None) for _, row in shown]
    return work.part("glance", "glance", {}, {"facts": work.pairs(pairs)})


def _person(work: Work) -> list[Pair]:
    """The one person that the brief names with what they are, ``Professora: Inês Prata``; several have a section.

    What somebody is licensed for is no label: it stands under the name.
    """
    people = work.material.people
    if len(people) != 1 or not people[0].role or people[0].id in work.material.placed:
        return []
    name, role = [run(people[0].id)], [run(people[0].id, "role")]
    return [(name, role, None) if qualifies(work.material, people[0].role) else (role, name, None)]


def _placed(work: Work, pair: Pair) -> bool:
    return set(references(pair[1])) <= work.material.placed


def _place(work: Work) -> list[Pair]:
    """The address; the bare place only where the headline has not said it."""
    material = work.material
    where = where_pair(material)
    # Where visitors are asked to bring something, the closing band says where.
    if where is None or bidding(material) is not None:
        return []
    town = town_claim(material)
    if material.address is None and town is None and (not sparse(material) or _in_headline(work)):
        return []
    return [where]


def _in_headline(work: Work) -> bool:
    place, said = work.material.place, work.headline
    return place is not None and said is not None and fold(place.text) in fold(plain(work.material, said.title))


def _other_ways(work: Work) -> list[Way]:
    """Another way than the hero's button leads to."""
    found = ways(work.material)
    best = main_way(work.material)
    other = [way for way in found[1:] if best is None or way.channel != best.channel]
    emergency = emergency_way(work.material)
    other = [way for way in other if emergency is None or way.fact is not emergency.fact]
    return other[:1]


def _suits(work: Work) -> bool:
    kit = work.material.kit
    if work.hero in ("facts", "event") or (work.hero == "letter" and not kit.local):
        return False
    return kit.local or kit.name in ("personal", "club") or (sparse(work.material) and kit.name != "software")


def _claims(work: Work) -> Iterator[tuple[ClaimFact, Pair]]:
    """Claims with a label: those that have one, what somebody is trusted for, and when something takes place."""
    material = work.material
    for claim in material.claims():
        pair = claim_pair(material, claim) if material.kit.name == "personal" else None
        # What is free stands with the prices.
        free = gratis(material, claim) is not None and bool(material.loose_prices)
        if pair is None and material.kit.name == "personal" and states(material, claim):
            continue  # it has a picture of its own
        if pair is None and len(claim.text.split()) <= _MOST_WORDS and not free and not wanted(material, claim):
            pair = meaning_pair(material, claim)
        if pair is not None:
            yield claim, pair
