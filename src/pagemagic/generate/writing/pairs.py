"""Labels and values: the lines of fact strips, plates, contact lists and footers."""

from __future__ import annotations

from typing import Any

from pagemagic.generate.inline import BESIDE, Inline, Json, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.claims import OTHERWISE
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.gratis import gratis
from pagemagic.generate.writing.labelled import labelled
from pagemagic.generate.writing.prices import price_name, price_value
from pagemagic.generate.writing.ways import Way, bidding, contact_label, network_name, whole_day
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import AddressFact, ClaimFact, HoursFact, PhoneFact, PriceFact

_INSIDE = {"en": frozenset(("in", "at", "inside", "behind")), "nl": frozenset(("in", "bij"))}
"""By language: words before the house an address is in, which has no case there."""
_FEWEST_NUMBERS = 2
"""Numbers that have to be told apart."""
_FEW_DAYS = 2
"""Days a week that something is known by: a course on Mondays and Thursdays."""
Pair = tuple[Inline, Inline, Json | None]
"""Label, value, and where the value leads."""


def hours_pair(material: Material, hours: HoursFact) -> Pair:
    """When it is open. Several sets of hours are told apart by the brief's own labels."""
    number = number_of(material, hours)
    if number is not None:
        link: Json = {"kind": "fact", "fact": number.id}
        return hours_label(material, hours), [run(hours.id), BESIDE, run(number.id)], link
    return hours_label(material, hours), [run(hours.id)], None


def number_of(material: Material, hours: HoursFact) -> PhoneFact | None:
    """The number that belongs to hours, where there is another for the rest: that of emergencies, day and night."""
    numbers = material.all(PhoneFact)
    if len(numbers) < _FEWEST_NUMBERS or not hours.label:
        return None
    return next((one for one in numbers if fold(contact_label(material, one) or "") == fold(hours.label)), None)


def hours_label(material: Material, hours: HoursFact) -> Inline:
    """What hours are called: by the brief's label; ``When`` of a club that meets, ``Visits`` by appointment, else ``Open``."""
    voice = material.voice
    if hours.label:
        first, _, rest = hours.label.partition(" ")
        bare = rest if rest and fold(first) in words_of(voice.spoken).purpose else ""
        return typographic(bare[:1].upper() + bare[1:], material.locale) if bare else join(hours.label)
    untimed = bool(hours.openings) and not any(row.opens for row in hours.openings) and bool(hours.note)
    if untimed and not opens(material, hours):
        return voice.phrase("label.when") or voice.label("hours_label")
    if meets(material, hours) or (material.kit.name == "club" and not opens(material, hours)):
        return voice.phrase("label.when") or voice.label("hours_label")
    if (
        not any(row.opens for row in hours.openings)
        and material.person
        and voice.shows("appointment", hours.note or "")
    ):
        return voice.phrase("label.visits") or voice.label("hours_label")
    if _on_call(material, hours):
        return voice.phrase("label.on_call") or voice.label("hours_label")
    return voice.label("open_label" if hours.openings else "hours_label")


def _on_call(material: Material, hours: HoursFact) -> bool:
    """Whether somebody answers day and night rather than keeps a door open: no word of the sentence says that it is."""
    return bool(hours.openings) and whole_day(hours) and not opens(material, hours)


def meets(material: Material, hours: HoursFact) -> bool:
    """Whether people come together then, rather than find a door open: a club, or one or two days of the week, told without a
    word that says that it is open."""
    days = {day for row in hours.openings for day in row.days}
    few = len(days) <= _FEW_DAYS and material.kit.name != "trades"
    return bool(days) and (few or material.kit.name == "club") and not opens(material, hours)


def recurs(material: Material, hours: HoursFact) -> bool:
    """Whether hours are of a day that is not every such day, and of no week: ``first Friday of the month``."""
    words, run = words_of(material.voice.spoken), tokens(hours.note or "")
    return any(token.fold in words.days and run[at].fold in words.nth for at, token in enumerate(run[1:]))


def opens(material: Material, hours: HoursFact) -> bool:
    """Whether a word of their sentence says that something is open at these hours."""
    sentence = next((one for one in material.reading.sentences if within(hours, one)), None)
    said = sentence.text if sentence is not None else ""
    if sentence is not None and hours.origin.span is not None and whole_day(hours):
        said = said[: max(0, hours.origin.span[0] - sentence.start)]  # the "hours" of "24 hours" open nothing
    told = [token for token in tokens(said) if token.kind == "word"]
    opened = words_of(material.voice.spoken).opened
    return any(opened.at(told, at) for at in range(len(told)))


def alternative(material: Material) -> ClaimFact | None:
    """What the brief offers instead of coming to its address: ``calle Mayor 3, o por videollamada``."""
    span = material.address.origin.span if material.address is not None else None
    otherwise = OTHERWISE.get(material.voice.spoken, frozenset())
    for claim in material.all(ClaimFact) if span is not None else ():
        begin = claim.origin.span[0] if claim.origin.span is not None else -1
        near = span is not None and begin >= span[1] and not material.reading.brief[span[1] : begin].strip(" ,)")
        if near and fold(claim.text.split()[0]) in otherwise:
            return claim
    return None


def address_value(material: Material, address: AddressFact) -> Inline:
    """The address, with the town where it does not name it, and what is offered instead of coming there."""
    value, other = _town_and_address(material, address), alternative(material)
    return join(value, material.voice.comma, run(other.id)) if other is not None else value


def _town_and_address(material: Material, address: AddressFact) -> Inline:
    place = material.place
    # "17 Academy Street, Edinburgh" of a swap in Leith is whole.
    whole = address.locality or (place is not None and fold(place.text) in fold(address.text))
    if place is None or whole or material.voice.spaced is False:
        return [run(address.id)]
    return [run(address.id), material.voice.comma, run(place.id)]


def where_pair(material: Material) -> Pair | None:
    """The address, else the place."""
    if material.address is not None:
        # What visitors are asked to do there is no name of the place.
        own = material.address.label if bidding(material) is None else None
        lead, _, house = (own or "").partition(" ")
        if house and fold(lead) in _INSIDE.get(material.voice.spoken, ()):
            # "In the old fire station on Rother Street"
            house = house[:1].upper() + house[1:]
            return (
                material.voice.label("where"),
                join(house, material.voice.comma, *address_value(material, material.address)),
                None,
            )
        label = join(own) if own else material.voice.label("where")
        return label, address_value(material, material.address), None
    if material.place is not None:
        town = town_claim(material)
        small = material.place.text[:1].islower()
        named = material.place.text[:1].upper() + material.place.text[1:] if small else run(material.place.id)
        value = [named, *([", ", run(town.id)] if town is not None else [])]
        return material.voice.label("where"), value, None
    return None


def town_claim(material: Material) -> ClaimFact | None:
    """The town that follows a district: ``Leith, Edinburgh``."""
    place = material.place
    if place is None or place.origin.span is None:
        return None
    after = material.reading.brief[place.origin.span[1] :]
    for claim in material.all(ClaimFact):
        if claim.origin.span and len(claim.text.split()) == 1 and claim.text[:1].isupper():
            between = material.reading.brief[place.origin.span[1] : claim.origin.span[0]]
            if between.strip() == "," and after:
                return claim
    return None


def way_pair(material: Material, way: Way) -> Pair:
    """A contact."""
    keys = {"phone": "phone_label", "email": "email_label", "url": "website"}
    label: Inline
    if way.channel == "handle":
        label = network_name(str(getattr(way.fact, "network", "")))
    else:
        own = contact_label(material, way.fact)
        # "Ring 01872 555 019 any time": a bare verb asks, and the label says when.
        asked = way.request
        bare = asked is None or (not asked.phrase and own == way.fact.label and fold(own or "") != fold(asked.words))
        told = own is not None and material.voice.native and (bare or way.side)
        label = join(own[:1].upper() + own[1:]) if own is not None and told else material.voice.label(keys[way.channel])
        by = getattr(way.fact, "by", None)
        if by is not None:
            question = own if own is not None and own.endswith(("?", "？")) and material.voice.native else None
            label = question or ("WhatsApp" if by == "whatsapp" else material.voice.phrase("label.text") or label)
    always = material.answered(way.fact) if isinstance(way.fact, PhoneFact) else None
    when: list[str | Json] = [BESIDE, run(always.id)] if always is not None else []
    return label, [run(way.fact.id), *when], way.link


def price_pair(material: Material, price: PriceFact) -> Pair:
    """What something costs."""
    return price_name(material, price), price_value(material, price), None


def claim_pair(material: Material, claim: ClaimFact) -> Pair | None:
    """A claim that has the shape of a label and a value, such as ``Next firing: October``."""
    label, colon, value = claim.text.partition(":")
    if not colon or not value.strip() or len(label.split()) > 4:
        return None
    return [run(claim.id, "head")], [run(claim.id, "rest")], None


def meaning_pair(material: Material, claim: ClaimFact) -> Pair | None:
    """A claim as a label and a value, in its own words where it has two halves; what somebody is trusted for has a
    label of the language. None where no label would say more than the claim does."""
    free = gratis(material, claim)
    if free is not None:
        return free.thing, free.word, None
    halves = labelled(material, claim)
    if halves is not None:
        return halves.label, halves.value, None
    return _trusted(material, claim)


def _trusted(material: Material, claim: ClaimFact) -> Pair | None:
    """By whom somebody is certified, accredited or registered: ``NPTC certified``, ``Agréé Qualibat``.

    What the rest of such a claim says is no name: ``Fully insured``, ``Alle Kassen``. It stands as it is.
    """
    if material.meaning(claim) != "standing" or not material.voice.native:
        return None
    words, cues = claim.text.split(), cues_of(material.voice.spoken, "standing")
    for label, rest in ((words[-1], words[:-1]), (words[0], words[1:])):
        proper = all(word[:1].isupper() for word in rest) and (len(rest) > 1 or "".join(rest).isupper())
        if rest and fold(label) in cues and (proper or "".join(rest).isdigit()):
            return label[:1].upper() + label[1:], " ".join(rest), None
    return None


def since_pair(material: Material) -> Pair | None:
    """Since when."""
    year = material.since
    # "Meisterbetrieb seit 1988" has said it.
    if year is None or any(str(year.year) in claim.text for claim in material.all(ClaimFact)):
        return None
    since = material.voice.phrase("since")
    return (join(str(since)[:1].upper() + str(since)[1:]), [run(year.id)], None) if since else None


def block_fields(pair: Pair) -> dict[str, Any]:
    """The fields of a pair block."""
    label, value, to = pair
    return {"label": label, "value": value, **({"to": to} if to else {})}
