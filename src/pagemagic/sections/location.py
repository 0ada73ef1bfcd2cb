"""Location and hours: when it is open and where it is, drawn from the facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypedDict

from pydantic import Field

from pagemagic.i18n.dates import weekday_name
from pagemagic.i18n.typography import sentence_start
from pagemagic.i18n.week import days_text, said_groups, times_text
from pagemagic.markup.elements import E, call, cls, each, heading, inline, mod, text, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import ButtonBlock, FactBlock, PairBlock
from pagemagic.page.drawing import Drawing
from pagemagic.page.facts import AddressFact, HoursFact
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.page.wording import has_field
from pagemagic.pictures.facts.dial import dial, ring_of
from pagemagic.pictures.facts.week import day_closed, day_open
from pagemagic.pictures.motifs.words import motif_for
from pagemagic.pictures.view import DRAWING
from pagemagic.sections.plaque import PlaqueView, plaque
from pagemagic.sections.shared import (
    ACTIONS,
    ICON,
    TITLE,
    ActionView,
    Envelope,
    actions,
    envelope,
    root,
    title_and,
    unbroken_ranges,
)
from pagemagic.sections.style import style, variant_styles


class LocationProps(Content):
    """What is said beside the facts."""

    title: InlineText
    text: InlineText | None = None
    special: InlineText | None = None
    """What one day has beside the others, under the week that is drawn: ``Ring bread on Saturdays``."""
    special_day: Literal[1, 2, 3, 4, 5, 6, 7] | None = None
    """That day; 1 is Monday."""


class LocationSlots(Content):
    """Which facts are shown."""

    hours: Annotated[tuple[FactBlock, ...], Field(max_length=4)] = ()
    times: Annotated[tuple[PairBlock, ...], Field(max_length=12)] = ()
    """What takes place at which time of the week: ``Rehearsals``, ``Tuesdays 19:30``."""
    address: Annotated[tuple[FactBlock, ...], Field(max_length=1)] = ()
    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()


class DayView(TypedDict):
    """One day of the week."""

    short: str
    name: str
    state: Token
    """``open``, ``special`` or ``closed``."""
    said: str
    """The same in words, for those who cannot see the drawing."""
    drawing: Drawing


class PeriodView(TypedDict):
    """Days that have the same hours."""

    times: list[str]
    """One text for each time they are open: the morning, the afternoon."""
    has_days: bool
    days: str


class HoursView(TypedDict):
    """One set of hours."""

    has_label: bool
    label: Inline
    has_key: bool
    """Whether a dial shows it."""
    key: Token
    """``1`` for the outer ring of the dial, ``2`` for the inner one."""
    periods: list[PeriodView]
    has_note: bool
    note: Inline


class LocationView(Envelope):
    """The view model of a location section."""

    has_text: bool
    text: Inline
    has_sheet: bool
    has_hours: bool
    hours: list[HoursView]
    has_week: bool
    week: list[DayView]
    has_special: bool
    special: Inline
    names: Token
    """``short`` or ``long``: whether seven names of days fit beside each other on a phone."""
    has_dial: bool
    dial: Drawing
    has_plaque: bool
    plaque: PlaqueView
    parts: Token
    """``both``, ``hours`` or ``address``: what there is to show."""
    has_actions: bool
    actions: list[ActionView]


_WEEK = when(
    "has_week",
    E.ol(
        each(
            "week",
            E.li(
                call(DRAWING, "drawing"),
                E.span(text("short"), aria_hidden="true"),
                E.span(text("name"), ": ", text("said"), class_="pm-vh"),
                class_=cls("pm-location__day", mod("state", "pm-location__day--")),
            ),
        ),
        class_=cls("pm-location__week", mod("names", "pm-location__week--")),
    ),
    when("has_special", E.p(inline("special"), class_="pm-location__special")),
)
_HOURS = when(
    "has_hours",
    E.dl(
        each(
            "hours",
            E.div(
                E.dt(
                    when("has_key", E.i(class_=cls("pm-location__key", mod("key", "pm-location__key--")))),
                    when("has_label", inline("label")),
                ),
                E.dd(
                    each(
                        "periods",
                        E.p(each("times", E.b(text(".")), " "), when("has_days", E.span(text("days")))),
                    ),
                    when("has_note", E.span(inline("note"))),
                ),
            ),
        ),
        class_="pm-location__hours",
    ),
)

VIEW = view(
    "location",
    LocationView,
    root(
        "location",
        E.div(
            when("has_dial", E.div(call(DRAWING, "dial"), class_="pm-location__dial")),
            when(
                "has_sheet",
                E.div(
                    title_and(when("has_text", E.p(inline("text")))),
                    _HOURS,
                    _WEEK,
                    ACTIONS,
                    class_="pm-location__sheet",
                ),
            ),
            when(
                "has_plaque",
                E.div(
                    call(ICON, "plaque.icon"),
                    when("has_sheet", heading("plaque.level", text("plaque.title")), otherwise=TITLE),
                    E.address(
                        when("plaque.has_venue", E.span(text("plaque.venue")), " "),
                        E.b(
                            when(
                                "plaque.leads",
                                E.i(text("plaque.number"), class_=cls(mod("plaque.figures", "pm-location__number--"))),
                                " ",
                            ),
                            text("plaque.street"),
                            when(
                                "plaque.trails",
                                " ",
                                E.i(text("plaque.number"), class_=cls(mod("plaque.figures", "pm-location__number--"))),
                            ),
                            class_=cls(mod("plaque.together", "pm-")),
                        ),
                        " ",
                        E.span(text("plaque.town")),
                    ),
                    when("has_sheet", otherwise=(when("has_text", E.p(inline("text"))), ACTIONS)),
                    class_="pm-location__plaque",
                ),
            ),
            class_=cls("pm-wrap", "pm-location__grid", mod("parts", "pm-location__grid--")),
        ),
    ),
)


def present(section: Section, context: Context) -> LocationView:
    """The view model of a location section. The week that is drawn is that of the first hours with days of the week; hours by
    day and night, as of an emergency number, are drawn only where there are no others: they would say that the door is open.
    """
    slots: Any = section.slots
    said = context.t(section, "text")
    known = [(block, context.fact(block.fact)) for block in slots.hours]
    hours = [(block, fact) for block, fact in known if isinstance(fact, HoursFact)]
    weekly = sorted((fact for _, fact in hours if fact.openings), key=_by_day_and_night)
    drawn = weekly[0] if weekly else None
    special = _special(section, context) if drawn is not None and context.variant == "week" else {}
    week = _week(drawn, special, context) if drawn is not None and context.variant in ("week", "frames") else []
    found_rings = [ring_of(fact.openings) for _, fact in hours] if context.variant == "dial" else []
    rings = [ring for ring in found_rings if ring][:2]
    address = context.fact(slots.address[0].fact) if slots.address else None
    shown = actions(slots.actions, context)
    listed = [
        _hours(block, fact, index + (2 - len(rings)), len(hours) > 1, context.plain(section, "title"), context)
        for index, (block, fact) in enumerate(hours)
    ]
    listed = [one for one in listed if one["periods"] or one["has_note"] or one["has_label"]]
    listed += [_time(block, context) for block in slots.times]
    told = bool(hours or slots.times)
    parts = "both" if told and address is not None else "hours" if told else "address"
    return LocationView(
        **envelope(section, context),
        has_text=bool(said),
        text=said,
        # An address alone is one plaque that carries the title; everything else is a sheet with the plaque beside it.
        has_sheet=told or not isinstance(address, AddressFact),
        has_hours=bool(listed),
        hours=listed,
        has_week=bool(week),
        week=week,
        has_special=bool(special),
        special=context.t(section, "special") if special else "",
        names=Token("long" if any(len(day["short"]) > _SHORT_NAME for day in week) else "short"),
        has_dial=bool(rings),
        dial=_dial(rings, hours, context) if rings else context.no_picture()["drawing"],
        has_plaque=isinstance(address, AddressFact),
        plaque=plaque(address, context),
        parts=Token(parts),
        has_actions=bool(shown),
        actions=shown,
    )


def _by_day_and_night(hours: HoursFact) -> bool:
    return all((opening.opens, opening.closes) == ("00:00", "24:00") for opening in hours.openings)


_SHORT_NAME = 4


def _dial(rings: list[Any], hours: list[tuple[FactBlock, HoursFact]], context: Context) -> Drawing:
    """The dial, with the hours in words as its title."""
    said = "; ".join(context.fact_text(fact) for _, fact in hours)
    return {**dial(rings, title=said), "title_id": f"{context.anchor}_dial"}


def _hours(block: FactBlock, fact: HoursFact, index: int, several: bool, title: str, context: Context) -> HoursView:
    label: Inline = context.t(block, "label") or fact.label or ""
    if not several and isinstance(label, str) and title.lower().startswith(label.lower()):
        label = ""  # the heading has said it
    own = sentence_start(fact.note) if fact.note and any(row.opens for row in fact.told) else ""
    note: Inline = context.t(block, "note") or own
    periods = _periods(fact, context) if has_field(fact, "times") else [_whole(context.fact_text(fact))]
    if not several:
        periods = [one for one in periods if one["has_days"] or not _said_by(title, " ".join(one["times"]))]
    return HoursView(
        has_label=bool(label),
        label=label,
        # A swatch tells two rings apart; without a second ring or a name it says nothing.
        has_key=context.variant == "dial" and (several or bool(label)),
        key=Token(str(min(index, 1) + 1)),
        periods=periods,
        has_note=bool(note),
        note=note,
    )


def _said_by(title: str, text: str) -> bool:
    """Whether a heading says all of a text already: *Studio visits on Saturdays by appointment* says *Saturday, by appointment*."""
    heard = [word.casefold() for word in _WORD.findall(title)]
    words = [word.casefold() for word in _WORD.findall(text)]
    return bool(words) and all(any(one.startswith(word) for one in heard) for word in words)


_WORD = re.compile(r"\w+")


def _time(block: PairBlock, context: Context) -> HoursView:
    label: Inline = context.t(block, "label")
    value: Inline = context.t(block, "value")
    return HoursView(
        has_label=bool(label), label=label, has_key=False, key=Token("1"), periods=[], has_note=True, note=value
    )


def _whole(said: str) -> PeriodView:
    return PeriodView(times=[unbroken_ranges(said)], has_days=False, days="")


def _periods(fact: HoursFact, context: Context) -> list[PeriodView]:
    """Each group of days with its times, in the order of the week."""
    groups = said_groups((opening.days, opening.opens, opening.closes) for opening in fact.told)
    if not groups:
        return [_whole(context.fact_text(fact, "times"))]
    found: list[PeriodView] = []
    for group in groups:
        days = sentence_start(days_text(group.days, context.locale))
        times = [unbroken_ranges(sentence_start(times_text([span], context.locale))) for span in group.spans]
        found.append(PeriodView(times=times or [days], has_days=bool(times), days=days))
    return found


def _special(section: Section, context: Context) -> dict[int, str]:
    """The motif of the day that has something beside the others; empty where nothing says what that is."""
    said, props, motifs = context.plain(section, "special"), section.props, context.site.art.motifs
    if not said or not isinstance(props, LocationProps) or props.special_day is None:
        return {}
    own = motif_for(said, motifs, context.locale.partition("-")[0]) or (motifs[0] if motifs else "")
    return {props.special_day: own}


def _week(fact: HoursFact, special: Mapping[int, str], context: Context) -> list[DayView]:
    days = {day for opening in fact.openings for day in opening.days}
    motifs = context.site.art.motifs
    framed = context.variant == "frames"
    found: list[DayView] = []
    for day in range(1, 8):
        is_open = day in days
        marked = is_open and day in special
        if framed and is_open:
            drawing = context.picture(None, "frame", index=day, count=7, seed=f"week{day}")["drawing"]
        elif marked:
            drawing = day_open(special[day], special=True)
        else:
            drawing = day_open(motifs[0] if motifs else "") if is_open else day_closed(framed=framed)
        found.append(
            DayView(
                short=weekday_name(day, context.locale, style="short"),
                name=weekday_name(day, context.locale),
                state=Token("special" if marked else "open" if is_open else "closed"),
                said=context.label("open_label" if is_open else "closed"),
                drawing=drawing,
            )
        )
    return found


LOCATION = SectionType(
    name="location",
    v=1,
    props=LocationProps,
    slots=LocationSlots,
    view=VIEW,
    present=present,
    style=style("location"),
    variant_styles=variant_styles("location"),
    variants=("lines", "week", "frames", "dial"),
    translatable=("title", "text", "special"),
    rules=(Rule("title", "required"),),
    hint="When it is open and where it is. Shows the hours and address of the site's facts; give it at least one of them.",
    example={"id": "n1", "type": "location", "props": {"title": "Open from Tuesday to Sunday"}, "slots": {}},
)
