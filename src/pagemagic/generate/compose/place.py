"""When it is open and where it is."""

from __future__ import annotations

from pagemagic.generate.compose.notes import paragraph, says_more, sentences_with
from pagemagic.generate.compose.plate import first_hours
from pagemagic.generate.compose.special_day import special
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, references, run
from pagemagic.generate.material import Material
from pagemagic.generate.motifs import motifs_of
from pagemagic.generate.prose import within
from pagemagic.generate.reading.alternatives import ALSO
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.visits import visit_kind
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.occasion import rest_of_next, told_of_next
from pagemagic.generate.writing.pairs import alternative, hours_label, meets, number_of, opens, recurs
from pagemagic.generate.writing.standing import always_there
from pagemagic.generate.writing.ways import main_way, ways, whole_day
from pagemagic.generate.writing.weekly import Row, timetable
from pagemagic.i18n.typography import typographic
from pagemagic.i18n.week import day_groups
from pagemagic.page.facts import ClaimFact, DateFact, HoursFact, PhoneFact
from pagemagic.pictures.families.vessels.sets import set_for

_MOST_DAYS = 2
"""Days a week that a club is known by: ``Every Monday and Thursday``."""
_WEEK = 7
_MOST_HOURS, _MOST_TIMES = 4, 12
_MOST_WHOLE = 8
"""Words of a sentence that is a heading."""


def place(work: Work) -> Part | None:
    """Hours, with the address and what visitors should know; of an event they stand with its dates.

    An address alone is no section: the strip of facts, the closing band and the footer have it.
    """
    material = work.material
    hours = [one for one in first_hours(material) if one.id not in material.placed][:_MOST_HOURS]
    address = material.address if material.address is not None and material.address.id not in material.placed else None
    told_here = work.times or work.notes
    if material.event is not None or not (hours or told_here) or (not told_here and _said_elsewhere(work, hours)):
        return None
    if not told_here and address is None and lone_note(work) is not None:
        return None
    material.put(hours, [address] if address is not None else [])
    told = [one for one in sentences_with(work, HoursFact) if says_more(work, one)]
    material.placed.difference_update(one.id for one in work.notes)
    text = paragraph(work, [*material.claims("time")[:2], *material.claims("arrival"), *work.notes], told)
    instead = _instead(material) if address is not None else None
    text = join(text, " ", instead) if text and instead else text or instead
    slots = {
        "hours": [work.block("fact", fact=one.id, label=_own_label(material, one)) for one in hours],
        "times": [work.block("pair", label=row.label, value=row.value) for row in work.times],
        "address": [work.block("fact", fact=address.id)] if address is not None else [],
    }
    variant = None if draws(work, hours) and not _repeats(work, hours) else "lines"
    said = title(material, hours, times=work.times)
    short = len(hours) == 1 and plain(material, said) == plain(material, hours_label(material, hours[0]))
    nav = (
        said
        if short or not hours
        else material.voice.label((address is not None and material.label_key("place")) or "hours_label")
    )
    if len(hours) == 1 and meets(material, hours[0]):
        nav = hours_label(material, hours[0])
    if material.kit.name == "trades" and len(hours) > 1:
        nav = work.nav_as(said, "place")  # "When to call"
    whole = _whole(material, hours)
    props: dict[str, Inline | str | int | None] = {
        "title": whole or said,
        "text": text or _beside(material, hours),
    }
    if variant is None and work.theme.variant("location") == "week" and len(hours) == 1:
        props |= special(material, hours[0])
    return work.part(
        "place", "location", props, {**slots, "actions": _visit(work, hours)}, variant=variant, nav=nav, rank=2
    )


def stands(work: Work) -> bool:
    """Whether hours and address have a section of their own, whatever the strip under the first screen says."""
    material = work.material
    hours = [one for one in material.hours if one.id not in material.placed][:_MOST_HOURS]
    if material.event is not None or not hours or work.hero == "facts":
        return False
    if work.times or work.notes:
        return True
    if material.address is None and lone_note(work) is not None:
        return False
    if len(hours) > 1 or _groups(hours) > 1:
        return True
    in_contact = work.closing == "contact" and len(ways(material)) > 0
    return not in_contact and not _fits_strip(work, hours)


def _instead(material: Material) -> Inline | None:
    """What is offered instead of coming to the address, as a sentence beside its sign: ``También por videollamada.``"""
    other, also = alternative(material), ALSO.get(material.voice.spoken)
    return (
        typographic(f"{also} {other.text.partition(' ')[2]}.", material.locale) if other is not None and also else None
    )


def lone_note(work: Work) -> HoursFact | None:
    """All there is to say of when and where, in words: ``Evenings by arrangement``. It is no section and stands with the contact."""
    material = work.material
    hours = [one for one in material.hours if one.id not in material.placed]
    only = len(hours) == 1 and not hours[0].openings and not hours[0].label and material.address is None
    return hours[0] if only and not material.person else None


def set_aside(work: Work) -> None:
    """Keep the times of the week and what visitors should know for the section of hours and address, if there is one."""
    material = work.material
    material.put(always_there(material) if ways(material) else [])
    other = alternative(material)
    material.put([other] if other is not None else [])  # it stands with the address
    for date in material.all(DateFact):
        if rest_of_next(material, date) is not None:
            work.say(*[one for one in material.prose if within(date, one)])
        material.put(told_of_next(material, date))
    material.put(one for number in material.all(PhoneFact) if (one := material.answered(number)) is not None)
    if material.event is not None or not material.voice.native:
        return
    rows = timetable(material)[:_MOST_TIMES]
    weekly = any(one.openings for one in material.hours)
    notes = material.claims("visit") if rows or weekly or material.address is not None else []
    work.times, work.notes = tuple(rows), tuple(notes)
    work.say(*[row.told for row in rows if isinstance(row.told, Sentence)])
    material.put([told for row in rows for told in (row.told, row.more) if isinstance(told, ClaimFact)], notes)


def _whole(material: Material, hours: list[HoursFact]) -> Inline | None:
    """The brief's own short sentence of when a studio may be visited: ``Studio visits on Saturdays by appointment``."""
    if len(hours) != 1 or not hours[0].label or not material.person:
        return None
    sentence = next((one for one in material.reading.sentences if within(hours[0], one)), None)
    if sentence is None or len(sentence.text.split()) > _MOST_WHOLE or any(row.opens for row in hours[0].openings):
        return None
    return typographic(sentence.text.rstrip(" .!"), material.locale) if material.voice.native else None


def _own_label(material: Material, hours: HoursFact) -> str | None:
    """What hours are called where that is not the label as it is written: ``Bookings`` of "for bookings", ``Open`` beside hours that have a name."""
    beside = any(one.label for one in material.hours)
    said = plain(material, hours_label(material, hours)) if hours.label or beside else ""
    return said if said and said != hours.label else None


def _visit(work: Work, hours: list[HoursFact]) -> list[Json]:
    """The button to arrange a visit, where one is by appointment."""
    material, best = work.material, main_way(work.material)
    text = material.voice.phrase("button.visit") if by_appointment(material, hours) else None
    return [work.block("button", text=text, to=best.link)] if text is not None and best is not None else []


def by_appointment(material: Material, hours: list[HoursFact]) -> bool:
    """Whether somebody may be visited at these hours by appointment."""
    return material.person and any(material.voice.shows("appointment", one.note or "") for one in hours)


def _beside(material: Material, hours: list[HoursFact]) -> Inline | None:
    """The number of those who answer at other hours, beside their promise: ``Urgencias: 600 555 014``."""
    for one in hours:
        number = number_of(material, one)
        if number is not None and one.label:
            return join(one.label, ": ", run(number.id))
    return None


def _said_elsewhere(work: Work, hours: list[HoursFact]) -> bool:
    """Whether one row of hours and the address need no section: the closing band has them beside the other ways to get
    in touch, or the first screen says them: no picture would say more."""
    address = work.material.address
    shown = set(references([part.slots for part in (work.parts.get("glance"), work.parts["hero"]) if part is not None]))
    told = all(one.id in shown for one in (*hours, *([address] if address is not None else [])))
    if work.hero == "facts" and told and not draws(work, hours):
        return True  # the board of the first screen has them as large as a section would
    if len(hours) > 1 or _groups(hours) > 1:
        return False
    if work.closing == "contact" and len(ways(work.material)) > 0:
        return True
    return _fits_strip(work, hours) and told


def _groups(hours: list[HoursFact]) -> int:
    """How many groups of days have hours of their own."""
    return sum(len(day_groups((row.days, row.opens, row.closes) for row in one.openings)) for one in hours)


def _fits_strip(work: Work, hours: list[HoursFact]) -> bool:
    """Whether a line in the strip says as much as a section would: no picture shows more."""
    drawn = work.theme.variant("location") != "dial" or bool(hours and hours[0].label)
    daily = work.material.address is not None and not draws(work, hours)
    plain = bool(hours) and (whole_day(hours[0]) or not drawn or daily or recurs(work.material, hours[0]))
    return plain and bool(hours[0].openings)


def draws(work: Work, hours: list[HoursFact]) -> bool:
    """Whether a picture of the hours says more than their line: days that are closed, or a clock face where an office and a
    number that is answered by night share a day. A day's office hours alone are no clock face.

    Who meets on a day is not closed on the others, and no week shows the first Friday of a month.
    """
    if any(recurs(work.material, one) for one in hours):
        return False
    dated = any(one.openings for one in hours) and by_appointment(work.material, hours)
    if dated and work.theme.variant("location") == "frames":
        return True  # the days on which a studio may be visited are frames of a strip
    if all(not one.openings or meets(work.material, one) for one in hours):
        return False
    if work.theme.variant("location") == "dial":
        timed = [one for one in hours if any(row.opens and row.closes for row in one.openings)]
        return len(timed) > 1 and any(_by_night(one) for one in timed)
    days = {day for one in hours for row in one.openings for day in row.days}
    return _groups(hours) > 1 or len(days) < _WEEK


def _repeats(work: Work, hours: list[HoursFact]) -> bool:
    """Whether the frames of a strip would show one thing day after day: only who turns vessels has another for each, and a
    day on which a studio may be visited is one marked frame.
    """
    if work.theme.variant("location") != "frames":
        return False
    dated = any(one.openings for one in hours) and by_appointment(work.material, hours)
    motifs = motifs_of(work.material)
    return not dated and not (motifs and set_for(motifs[:1]).fired)


def _by_night(hours: HoursFact) -> bool:
    """Whether they go on past midnight: day and night, ``18:00–02:00``."""
    return any(row.closes and (row.closes == "24:00" or row.closes <= (row.opens or "")) for row in hours.openings)


def seasonal(material: Material, label: str) -> bool:
    """Whether a label of hours says in which months they hold: ``April to October``."""
    months = words_of(material.voice.spoken).months
    return any(token.fold in months for token in tokens(label))


def _leads_there(material: Material) -> bool:
    """Whether the brief says how to get there."""
    words = words_of(material.voice.spoken)
    return any(visit_kind(tokens(one.text), words) == "way" for one in material.all(ClaimFact))


def _called_out(material: Material, hours: list[HoursFact]) -> bool:
    """Whether those who are called come out: there is no house to visit, and no word says that a door is open."""
    if material.address is not None or material.voice.shows("workshop", material.reading.brief):
        return False
    if any(material.voice.shows("emergency", one.label or "") for one in material.all(PhoneFact)):
        return False  # that number is answered at other hours
    if any(one.label and one.openings and whole_day(one) for one in hours):
        return True
    return not any(opens(material, one) for one in hours)


def title(material: Material, hours: list[HoursFact], *, times: tuple[Row, ...] = ()) -> Inline:
    """``Open Tuesday to Sunday`` where that is all, ``When to call`` of those who come out to people, else a plain heading."""
    voice = material.voice
    if times and not any(row.opens for one in hours for row in one.openings):
        return voice.phrase("label.when") or voice.label("hours_label")
    if not hours:
        return voice.label("directions" if _leads_there(material) else "where")
    timed = any(one.openings for one in hours)
    if (
        material.kit.name == "trades"
        and timed
        and _called_out(material, hours)
        and not (len(hours) == 1 and hours[0].label)
        and any(way.channel == "phone" for way in ways(material))
    ):
        found = voice.phrase("place.trades")
        if found is not None:
            return found
    if len(hours) == 1:
        one = hours[0]
        if _own_label(material, one) is not None:
            return voice.label("hours_label")  # "Bookings" stands beside them
        opens = any(row.opens for row in one.openings)
        days = {day for row in one.openings for day in row.days}
        if meets(material, one) and not one.label and not one.note and len(days) <= _MOST_DAYS:
            return voice.phrase("place.meets", days=run(one.id, "days")) or hours_label(material, one)
        named = one.label and not seasonal(material, one.label) and len(one.label.split()) <= _MOST_DAYS + 2
        if one.label and fold(one.label.split()[0]) in words_of(voice.spoken).purpose:
            return voice.label("hours_label")  # "For bookings" names the row
        if meets(material, one) or not one.openings or (one.label and not opens) or named:
            return hours_label(material, one)
        if (
            one.openings
            and not one.label
            and not one.note
            and len(day_groups((row.days, row.opens, row.closes) for row in one.openings)) == 1
        ):
            found = voice.phrase("place.days", days=run(one.id, "days"))
            if found is not None:
                return found
        if not one.openings:
            return voice.label("hours_label" if one.label else "opening_hours")
    # A day without hours is when something takes place, not when a door is open.
    opened = any(row.opens for one in hours for row in one.openings)
    # "Call-out 24 hours" and "for bookings" of those who come out: no door is open at either.
    opened = opened and not (material.kit.name == "trades" and len(hours) > 1 and all(one.label for one in hours))
    return voice.label("opening_hours" if opened else "hours_label")
