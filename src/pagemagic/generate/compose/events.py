"""What happens and when: programme, dates and venue."""

from __future__ import annotations

from pagemagic.generate.compose.notes import paragraph
from pagemagic.generate.compose.offer_rows import item
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, listed, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.writing.bringing import asked_after, to_bring
from pagemagic.generate.writing.deadline import deadline_label
from pagemagic.generate.writing.event import begins, meets_elsewhere, timed_offer
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.occasion import occasion, rest_of_next, told_of_next, when_and_where
from pagemagic.generate.writing.pairs import Pair, address_value, hours_pair
from pagemagic.generate.writing.telling import says_when_or_where, ways_there
from pagemagic.generate.writing.written import as_written, sentence_text
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact, DateFact, OfferFact

MOST_ITEMS = 12
_SHORT_LINE = 3
"""Words of what is given or free at an event: ``Lunch included``."""
_MOST_VENUE = 6
"""Words after a date that say where."""
_MOST_NAV = 2
FEWEST_ACTS = 2
"""Lines that make a list of who plays or speaks."""


def programme(work: Work) -> Part | None:
    """What there is at an event, counted where the brief counts it."""
    material = work.material
    if material.kit.name != "events":
        return None
    timed = [offer for offer in material.offers if timed_offer(material, offer)]
    if len(timed) >= FEWEST_ACTS:
        return _timetable(work, timed)
    if not material.offers or len(counted_lines(work)) >= FEWEST_ACTS:
        return _lines(work) or _lineup(work)
    found = _shown(work)[:MOST_ITEMS]
    counted = any(offer.count for offer in found)
    material.put(found)
    title = work.title("programme")
    if not counted:
        return work.part(
            "programme",
            "features",
            {"title": title},
            {"items": [item(work, offer) for offer in found]},
            nav=title,
            rank=1,
        )
    capacities = material.claims("capacity")
    items = [_counted(work, offer, capacities) for offer in found]
    variant = "strips" if work.theme.variant("schedule") != "list" else None
    return work.part("programme", "schedule", {"title": title}, {"items": items}, variant=variant, nav=title, rank=1)


def _timetable(work: Work, timed: list[OfferFact]) -> Part:
    """What begins when, hour by hour; what is there all day stands under it."""
    material = work.material
    material.put(timed)
    rest = [one for one in material.offers if one not in timed and not one.count and one.price is None]
    rest = [one for one in rest if one in _shown(work)]
    material.put(rest)
    # "Bal le soir" has its place between what begins at an hour.
    timed = sorted([*timed, *(one for one in rest if one.note)], key=_at)
    rest = [one for one in rest if not one.note]
    title = work.title("programme")
    entries = [work.block("entry", title=[run(one.id)], when=[run(one.id, "note")]) for one in timed[: 2 * MOST_ITEMS]]
    note = join(listed([([run(one.id)], one.text) for one in rest], material.locale), ".") if rest else None
    return work.part(
        "programme", "schedule", {"title": title, "note": note}, {"entries": entries}, variant="list", nav=title, rank=1
    )


def _shown(work: Work) -> list[OfferFact]:
    """What there is at an event, without the ways to get there, which stand with the place."""
    there = ways_there(work.material)
    left = [
        one
        for one in work.material.offers
        if not work.material.voice.shows("arrival", one.text) and not any(within(one, each) for each in there)
    ]
    work.material.put(one for one in work.material.offers if one not in left)
    return left


def counted_lines(work: Work) -> list[ClaimFact]:
    """Claims that count what there is at an event, ``Twelve open datasets``, where no list of offers does."""
    several = [offer for offer in work.material.offers if offer.count]
    lines = [one for one in work.material.claims("other") if one.number]
    return lines if len(several) <= 1 and len(work.material.offers) == len(several) else []


def _lines(work: Work) -> Part | None:
    """All that the brief counts or gives at an event, as rows of one list in the order of the brief."""
    material = work.material
    lines = counted_lines(work)
    if len(lines) < FEWEST_ACTS:
        return None
    given = [one for one in material.claims("cost", "capacity") if len(one.text.split()) <= _SHORT_LINE]
    rows: list[ClaimFact | OfferFact] = sorted([*lines, *given, *material.offers], key=_at)
    title = material.voice.phrase("points.events") or work.title("programme")
    items = [work.block("item", title=_line(one)) for one in rows[:MOST_ITEMS]]
    return work.part("programme", "list", {"title": title}, {"items": items}, variant="ruled", nav=title, rank=1)


def _at(fact: ClaimFact | OfferFact) -> int:
    return fact.origin.span[0] if fact.origin.span is not None else 0


def _line(fact: ClaimFact | OfferFact) -> Inline:
    counted = isinstance(fact, OfferFact) and fact.count
    return [run(fact.id, "count"), " ", run(fact.id)] if counted else [run(fact.id)]


def _lineup(work: Work) -> Part | None:
    """Who plays or speaks, where several lines say it."""
    found = [one for one in work.material.claims("other") if not begins(one)][:MOST_ITEMS]
    if len(found) < FEWEST_ACTS:
        return None
    title = work.material.voice.phrase("lineup") or work.title("programme")
    items = [work.block("item", title=[run(claim.id)]) for claim in found]
    return work.part("programme", "features", {"title": title}, {"items": items}, nav=title, rank=1)


def _counted(work: Work, offer: OfferFact, capacities: list[ClaimFact]) -> Json:
    material = work.material
    claim = next((one for one in capacities if fold(offer.text.split()[0])[:5] in fold(one.text)), None)
    if claim is not None:
        material.put(claim)
    price = material.price_of(offer)
    material.put([price] if price is not None else [])
    return work.block(
        "item",
        title=[run(offer.id)],
        note=_room(material, claim, offer) if claim is not None else [run(offer.id, "note")] if offer.note else None,
        price=[run(price.id)] if price is not None else None,
        count=offer.count,
        capacity=claim.number if claim is not None and claim.number and claim.number <= 100_000 else None,
    )


def _room(material: Material, claim: ClaimFact, offer: OfferFact) -> Inline:
    """How many a part of the programme has room for, without its name, which stands right above: ``with 12 places``."""
    if not fold(claim.text).startswith(f"{fold(offer.text)} "):
        return [run(claim.id)]
    return typographic(claim.text[len(offer.text) :].strip(), material.locale)


def dates(work: Work) -> Part | None:
    """The dates with the venue."""
    material = work.material
    day = occasion(material)  # its day stands on the first screen as well
    found = [one for one in material.all(DateFact) if one.id not in material.placed or (day and one is day.date)]
    if not found:
        return None
    shown = sorted(found, key=lambda date: date.start)[:6]
    there = _there(work)
    if work.hero == "event" and shown == [material.event] and _says_all(work) and not there:
        material.put(shown)
        return None
    material.put(shown)
    blocks = [work.block("fact", fact=date.id, label=_label(work, date), note=_beside(work, date)) for date in shown]
    facts: list[Pair] = []
    if material.event is not None:
        if material.address is not None:
            material.put(material.address)
            label = "where" if meets_elsewhere(material) else "venue_label"
            facts.append((material.voice.label(label), address_value(material, material.address), None))
        elif material.place is not None:
            facts.append((material.voice.label("where"), [run(material.place.id)], None))
        for hours in material.hours[:2]:
            material.put(hours)
            facts.append(hours_pair(material, hours))
    facts += when_and_where(material, day) if day is not None else []
    claims = material.claims("time", "capacity")[:2]
    short = [
        sentence for sentence in work.prose if len(sentence.text.split()) <= 8 and not sentence.text.endswith("?")
    ][:2]
    note = paragraph(work, claims, short) if material.event is not None else paragraph(work, claims, _own_places(work))
    for one in there:
        note = join(note, " ", one) if note else one
    # A day that is no event's shows its year in the heading.
    lone = shown[0] if material.event is None and len(shown) == 1 else None
    title: Inline = work.title("dates") if lone is None else [run(lone.id)]
    nav: Inline = _nav(work)
    if lone is not None and lone.label:
        # The heading names the day and its year; where it is has been said by no fact.
        what, where = _parted(material, lone)
        title = join(what, material.voice.comma if " " in what else ": ", run(lone.id))
        nav = what if len(what.split()) <= _MOST_NAV else nav
        beside = blocks[0].get("note")
        blocks = [work.block("fact", fact=lone.id, label=str(material.voice.label("date_label")), note=beside)]
        facts += [(material.voice.label("place_label"), where[:1].upper() + where[1:], None)] if where else []
        note = note if claims or beside else _after(work, lone) or note
    bids = [one for one in asked_after(material) if one in work.prose]
    asked = paragraph(work, [one for one in to_bring(material) if one not in claims], bids)
    note = join(note, " ", asked) if note and asked else note or asked
    return work.part(
        "dates", "schedule", {"title": title, "note": note},
        {"dates": blocks, "facts": work.pairs(facts)}, variant="dates", surface="quiet", nav=nav, rank=3,
    )  # fmt: skip


def _there(work: Work) -> list[Inline]:
    """How to get there: the brief's sentences of it, and what is said of it among other things: ``Parking au stade``."""
    material = work.material
    whole = ways_there(material)
    stop = "." if material.voice.spaced else "。"
    texts: list[Inline] = []
    for sentence in whole:
        text = sentence_text(material, sentence.start, sentence.end)
        texts += [text] if text is not None else []
        work.say(sentence)
    told = [one for one in material.facts if isinstance(one, ClaimFact | OfferFact)]
    held = [one for one in told if any(within(one, sentence) for sentence in whole)]
    rest = [one for one in told if one not in held and material.voice.shows("arrival", one.text)]
    material.put(held, rest)
    return [*texts, *([run(one.id), stop] for one in rest)]


def _beside(work: Work, date: DateFact) -> Inline | None:
    """What its sentence says of a date besides: its hours, that it is free: ``Open day 18 April 2027, 10 to 3, free``."""
    material, span = work.material, date.origin.span
    sentence = next((one for one in material.reading.sentences if within(date, one)), None)
    if sentence is None or span is None or date is material.event:
        return None
    own = told_of_next(material, date)
    material.put(own)
    if (more := rest_of_next(material, date)) is not None:
        return as_written(material, *more)
    if own:
        return join(*[part for one in own for part in (material.voice.comma, material.small(one, one.text))][1:])
    later = [one.origin.span[0] for one in material.all(DateFact) if one.origin.span and one.origin.span[0] > span[0]]
    end = min([*later, sentence.end])
    found = [
        one
        for one in material.claims()
        if one.origin.span and span[1] <= one.origin.span[0] and one.origin.span[1] <= end
    ]
    found = [
        one
        for one in found
        if says_when_or_where(material, one.text)
        or (material.meaning(one) == "cost" and len(one.text.split()) <= _SHORT_LINE)
    ]
    material.put(found)
    return (
        join(*[part for one in found for part in (material.voice.comma, material.small(one, one.text))][1:])
        if found
        else None
    )


def _parted(material: Material, date: DateFact) -> tuple[str, str]:
    """What takes place and where, of a date whose label keeps both: the place is what stands after the day."""
    label, span = date.label or "", date.origin.span
    words = label.split()
    source = " ".join(material.reading.brief[span[0] : span[1]].split()) if span is not None else ""
    for at in range(1, len(words)):
        what, where = " ".join(words[:at]), " ".join(words[at:])
        if source.endswith(where) and source.lower().startswith(what.lower()) and f"{what} {where}" not in source:
            return what, where
    return label, ""


def _own_places(work: Work) -> list[Sentence]:
    """Sentences of a date that say where in words that are no fact: each date keeps its own venue."""
    dates = work.material.all(DateFact)
    told = [one for one in work.prose if any(within(date, one) for date in dates)]
    return [one for one in told if len(one.text.split()) <= 2 * _MOST_VENUE][:2]


def _after(work: Work, date: DateFact) -> Inline | None:
    """What ends the sentence of a date: ``Spring concert 15 May 2027 in the church``."""
    sentence = next((one for one in work.material.prose if within(date, one)), None)
    if sentence is None or date.origin.span is None or sentence.start not in work.said:
        return None
    rest = work.material.reading.brief[date.origin.span[1] : sentence.end].strip(" .!")
    start = sentence.end - len(work.material.reading.brief[date.origin.span[1] : sentence.end].lstrip())
    begins = work.material.reading.brief[sentence.start : date.origin.span[0]].strip()
    if not rest or begins:
        return None
    return sentence_text(work.material, start, sentence.end)


def _says_all(work: Work) -> bool:
    """Whether the first screen has all there is to say of one day: then a calendar would say it again."""
    material = work.material
    more = [one for one in material.hours if one.label] or material.hours[1:] or material.claims("time", "capacity")
    return material.event is not None and material.event.end is None and not more


def _nav(work: Work) -> str:
    label = str(work.nav("dates"))
    return label if len(label.split()) <= 3 else str(work.material.voice.label("date_label"))


def _label(work: Work, date: DateFact) -> str | None:
    voice = work.material.voice
    if date.role == "deadline":
        return plain(work.material, deadline_label(work.material, date))
    if date.label:
        return date.label
    if date.role == "next":
        return str(voice.label("next_date"))
    return None
