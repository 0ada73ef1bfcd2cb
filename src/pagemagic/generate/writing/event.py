"""When and where something takes place: the lines right under its name."""

from __future__ import annotations

import re

from pagemagic.generate.inline import Inline, join, line_break, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.clock import CLOCK
from pagemagic.generate.writing.own_sentence import predicate_at
from pagemagic.generate.writing.pairs import address_value
from pagemagic.page.facts import AddressFact, ClaimFact, DateFact, NameFact, OfferFact, PlaceFact, TradeFact

_SPACED_WEEKDAY = frozenset({"en", "fr", "it", "nl"})
"""Languages that put no comma between a weekday and its date."""
_PLACES = frozenset(
    (
        "at",
        "in",
        "on",
        "no",
        "na",
        "en",
        "au",
        "aux",
        "sur",
        "chez",
        "nel",
        "nella",
        "al",
        "alla",
        "im",
        "am",
        "auf",
        "op",
    )
)
_ONLY = frozenset(("only", "nur", "só", "sólo", "solo", "apenas", "seulement", "uniquement", "alleen"))
_LONGEST = 6
_MOST_OPENING = 2


def event_detail(material: Material, *, placed: bool = False) -> Inline | None:
    """Date with its weekday, the hour and the place, each on a line; ``placed``: the headline has said the town."""
    lines: list[Inline] = []
    if material.event is not None:
        lines.append(_day(material, material.event))
        time = event_time(material)
        hourly = [one for one in material.offers if timed_offer(material, one)]
        # Of one or two things with an hour, the first is when it begins.
        opening = hourly[0] if 0 < len(hourly) <= _MOST_OPENING and len(hourly) == len(material.offers) else None
        if time is not None:
            lines.append(_times(material, time) if isinstance(time, ClaimFact) else time[:1].upper() + time[1:])
        elif material.hours and not material.hours[0].label and not meets_elsewhere(material):
            lines.append([run(material.hours[0].id)])
        elif opening is not None:
            lines.append([f"{opening.text[:1].upper()}{opening.text[1:]} ", run(opening.id, "note")])
    if meets_elsewhere(material):
        lines += [[run(material.place.id)]] if material.place is not None else []
    elif material.address is not None:
        lines.append(address_value(material, material.address))
    elif (house := hall(material)) is not None:
        town = material.place if not placed and not names_town(material, house) else None
        lines.append([run(house.id), *([material.voice.comma, run(town.id)] if town is not None else [])])
    elif material.place is not None and not placed:
        lines.append([run(material.place.id)])
    return join(*[part for line in lines for part in (line, line_break())][:-1]) if lines else None


def hall(material: Material) -> ClaimFact | None:
    """Where it is, in the words that follow the day: ``in the tithe barn at Lower Slaughter``, ``no castelo``."""
    event = material.event
    sentence = next((one for one in material.reading.sentences if event is not None and within(event, one)), None)
    known = words_of(material.voice.spoken)
    lead = known.place_in | known.venue
    for claim in material.all(ClaimFact) if sentence is not None else ():
        first = fold(claim.text).split()
        if (
            sentence is not None
            and within(claim, sentence)
            and first[0] in lead | _PLACES
            and not CLOCK.search(claim.text)
        ):
            return claim
    return None


def names_town(material: Material, claim: ClaimFact) -> bool:
    """Whether a claim says the town as well."""
    return material.place is not None and fold(material.place.text) in fold(claim.text)


def hosted(material: Material) -> str | None:
    """What is held on the day, where the name is that of who holds it: ``Gärtnerei Blum feiert … Sommerfest``."""
    event, name = material.event, material.name
    if event is None or name is None or not event.label or not material.voice.native:
        return None
    sentence = next((one for one in material.reading.sentences if within(name, one)), None)
    if sentence is None or not within(event, sentence) or predicate_at(material, sentence) is None:
        return None
    return event.label


def timed_offer(material: Material, offer: OfferFact) -> bool:
    """Whether what is said of an offer is its hour: ``Kräuterführung``, ``11 Uhr``."""
    return bool(offer.note and CLOCK.search(offer.note))


def meets_elsewhere(material: Material) -> bool:
    """Whether hours and address are told together and apart from the event: a choir sings in one place and rehearses in another."""
    event, address = material.event, material.address
    for sentence in material.reading.sentences if event is not None and address is not None else ():
        if event is not None and address is not None and within(address, sentence):
            return not within(event, sentence) and any(within(hours, sentence) for hours in material.hours)
    return False


def _day(material: Material, event: DateFact) -> Inline:
    if event.end is not None or material.voice.table is None:
        return [run(event.id)]
    comma = "" if material.voice.spoken in _SPACED_WEEKDAY else ","
    return [run(event.id, "weekday"), f"{comma} ", run(event.id)]


def event_time(material: Material) -> ClaimFact | str | None:
    """What the brief says of the hour: a claim, ``Doors 19:30``, else its words beside the date, ``start 9:30am``."""
    event = material.event
    if event is None:
        return None
    for claim in material.all(ClaimFact):
        if begins(claim):
            return claim
    sentence = next((one for one in material.reading.sentences if within(event, one)), None)
    found = CLOCK.search(sentence.text) if sentence is not None and material.voice.native else None
    if sentence is None or found is None or _held(material, sentence.start + found.start()):
        return None
    before = sentence.text[: found.start()].split()
    lead = before[-1] if before and fold(before[-1]) in cues_of(material.voice.spoken, "starts") else ""
    return " ".join(filter(None, [lead, found[0]]))


def begins(claim: ClaimFact) -> bool:
    """Whether a claim is the hour of the event: ``Doors 19:30``."""
    only = _ONLY & set(fold(claim.text).split())  # "Over-18s only after 7pm"
    return bool(CLOCK.search(claim.text)) and len(claim.text.split()) <= _LONGEST and not only


def times(material: Material) -> list[ClaimFact]:
    """The claims that say when it begins and stand together: ``Doors 7.30pm, show 8.30pm``."""
    first = event_time(material)
    sentence = next(
        (one for one in material.reading.sentences if isinstance(first, ClaimFact) and within(first, one)), None
    )
    told = [one for one in material.all(ClaimFact) if begins(one)]
    return [one for one in told if sentence is not None and within(one, sentence)][:_MOST_OPENING]


def _times(material: Material, first: ClaimFact) -> Inline:
    rest = [one for one in times(material) if one is not first]
    return join(
        run(first.id), *[part for one in rest for part in (material.voice.comma, material.small(one, one.text))]
    )


def _held(material: Material, at: int) -> bool:
    """Whether a fact holds what stands there."""
    return any(one.origin.span and one.origin.span[0] <= at < one.origin.span[1] for one in material.facts)


def says_when(material: Material, sentence: Sentence) -> bool:
    """Whether a sentence says nothing but name, day, hour and place, which the first screen has."""
    event = material.event
    if event is None or not within(event, sentence):
        return False
    shown = (NameFact, TradeFact, PlaceFact, AddressFact, DateFact)
    if any(within(one, sentence) and not isinstance(one, shown) for one in material.facts):
        return False
    rest = "".join(" " if _held(material, at) else letter for at, letter in enumerate(sentence.text, sentence.start))
    time = event_time(material)
    if isinstance(time, str):
        rest = rest.replace(time, " ")
    what = hosted(material)
    verb = predicate_at(material, sentence) if what is not None else None
    if what is not None and verb is not None:
        # "… feiert … sein Gartenfest": the headline has it.
        begins = verb - sentence.start
        rest = f"{rest[:begins]} {rest[begins:].partition(' ')[2]}"
        rest = re.sub(re.escape(what), " ", rest, flags=re.IGNORECASE)
    stop = words_of(material.voice.spoken).stop
    own = [word for word in rest.split() if len(word.strip(",.")) > 3 and fold(word.strip(",.")) not in stop]
    return not own
