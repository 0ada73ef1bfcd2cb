"""Schedule: what happens, how much of it, and when."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, attr, call, cls, each, heading, inline, mod, text, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import EntryBlock, FactBlock, ItemBlock, PairBlock
from pagemagic.page.facts import DateFact
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.calendar import (
    MOST_IN_A_ROW,
    NO_LEAF,
    CalendarDay,
    DatePair,
    LeafView,
    WeekDay,
    calendar,
    date_facts,
    date_pairs,
    leaf,
    single_day,
    week,
)
from pagemagic.sections.items import ITEM_LIST, ItemListView, count_class, item_styles, lists
from pagemagic.sections.shared import (
    ENTRY_TITLE,
    PAIR,
    EntryTitle,
    Envelope,
    PairView,
    entry_title,
    envelope,
    pairs,
    root,
    title_and,
)
from pagemagic.sections.style import style, variant_styles


class ScheduleProps(Content):
    """What stands above and below the programme."""

    title: InlineText | None = None
    lead: InlineText | None = None
    note: InlineText | None = None
    weekday: Literal[1, 2, 3, 4, 5, 6, 7] | None = None
    """ISO number of the day of the week on which it comes back, marked in a strip of the variant ``dates``."""


class ScheduleSlots(Content):
    """The programme."""

    items: Annotated[tuple[ItemBlock, ...], Field(max_length=12)] = ()
    """What there is, counted: seven talks, four workshops."""
    entries: Annotated[tuple[EntryBlock, ...], Field(max_length=40)] = ()
    """What happens when."""
    dates: Annotated[tuple[FactBlock, ...], Field(max_length=6)] = ()
    """Date facts: the days of the event, the day by which one must register."""
    facts: Annotated[tuple[PairBlock, ...], Field(max_length=6)] = ()


class EntryView(TypedDict):
    """Something that happens."""

    level: int
    has_when: bool
    when: Inline
    has_date: bool
    date: Token
    title: EntryTitle
    has_place: bool
    place: Inline
    has_text: bool
    text: Inline


class ScheduleView(Envelope):
    """The view model of a programme."""

    has_head: bool
    has_lead: bool
    lead: Inline
    has_calendar: bool
    calendar_size: Token
    calendar: list[CalendarDay]
    has_week: bool
    week: list[WeekDay]
    is_single: bool
    """Whether one day is all there is to draw: it is a leaf of a calendar, no strip of a week."""
    leaf: LeafView
    shape: Token
    """``leaf`` or ``rows``: how the parts stand."""
    has_pairs: bool
    pairs_n: Token
    dates: list[DatePair]
    facts: list[PairView]
    lists: list[ItemListView]
    has_entries: bool
    entries: list[EntryView]
    has_note: bool
    note: Inline


_CALENDAR = E.ol(
    each(
        "calendar",
        E.li(when("has_month", E.small(text("month"))), text("day"), class_=cls("pm-day", mod("state", "pm-day--"))),
    ),
    class_=cls("pm-schedule__days", mod("calendar_size", "pm-schedule__days--")),
    aria_hidden="true",
)

_WEEK = E.ol(
    each("week", E.li(text("name"), class_=cls("pm-day", mod("state", "pm-day--")))),
    class_="pm-schedule__days pm-schedule__days--week pm-schedule__days--again",
    aria_hidden="true",
)

_LEAF = E.p(
    E.time(text("leaf.said"), datetime=attr("leaf.date"), class_="pm-vh"),
    E.small(text("leaf.month"), aria_hidden="true"),
    E.b(text("leaf.day"), aria_hidden="true"),
    E.span(text("leaf.weekday"), aria_hidden="true"),
    class_="pm-schedule__leaf",
)

_PAIRS = E.dl(
    each(
        "dates",
        E.div(
            E.dt(inline("label")),
            E.dd(
                when("has_date", E.time(text("value"), datetime=attr("date")), otherwise=text("value")),
                when("has_note", " ", E.span(inline("note"))),
            ),
        ),
    ),
    each("facts", call(PAIR)),
    class_=cls("pm-schedule__facts", mod("pairs_n", "pm-schedule__facts--")),
)

_ENTRIES = E.ol(
    each(
        "entries",
        E.li(
            when(
                "has_when",
                E.p(
                    when("has_date", E.time(inline("when"), datetime=attr("date")), otherwise=inline("when")),
                    class_="pm-schedule__when",
                ),
            ),
            E.div(
                heading("level", call(ENTRY_TITLE, "title")),
                when("has_place", E.p(inline("place"), class_="pm-schedule__place")),
                when("has_text", E.p(inline("text"))),
                class_="pm-schedule__what",
            ),
        ),
    ),
    class_="pm-schedule__entries",
)

VIEW = view(
    "schedule",
    ScheduleView,
    root(
        "schedule",
        E.div(
            when("has_head", title_and(when("has_lead", E.p(inline("lead"), class_="pm-lead")))),
            when("has_calendar", _CALENDAR),
            when("has_week", _WEEK),
            when("is_single", _LEAF),
            each("lists", call(ITEM_LIST)),
            when("has_entries", _ENTRIES),
            when("has_pairs", _PAIRS),
            when("has_note", E.p(inline("note"), class_="pm-schedule__note")),
            class_=cls("pm-wrap pm-stack", mod("shape", "pm-schedule__sheet--")),
        ),
    ),
)


def present(section: Section, context: Context) -> ScheduleView:
    """The view model of a programme."""
    slots: Any = section.slots
    props: Any = section.props
    found = envelope(section, context)
    lead, note = context.t(section, "lead"), context.t(section, "note")
    level = context.level + 1 if found["has_title"] else context.level
    single = single_day(slots.dates, context) if context.variant == "dates" else None
    drawn = context.variant == "dates" and single is None
    days = calendar(date_facts(slots.dates, context), context) if drawn else []
    dates = date_pairs(slots.dates, context, short=bool(days)) if single is None else []
    facts = pairs(slots.facts, context)
    again = week([props.weekday] if props.weekday else [], context) if context.variant == "dates" and not days else []
    look = "strips" if context.variant == "strips" else "counts"
    return ScheduleView(
        **found,
        has_head=found["has_title"] or bool(lead),
        has_lead=bool(lead),
        lead=lead,
        has_calendar=bool(days),
        calendar_size=Token("week" if len(days) <= MOST_IN_A_ROW else "long"),
        calendar=days,
        has_week=bool(again),
        week=again,
        is_single=single is not None,
        leaf=leaf(single, context) if single is not None else NO_LEAF,
        shape=Token("leaf" if single is not None else "rows"),
        has_pairs=bool(dates or facts),
        pairs_n=count_class(len(dates) + len(facts)),
        dates=dates,
        facts=facts,
        lists=lists(slots.items, (), look, level, context),
        has_entries=bool(slots.entries),
        entries=[_entry(block, level, context) for block in slots.entries],
        has_note=bool(note),
        note=note,
    )


def _entry(block: EntryBlock, level: int, context: Context) -> EntryView:
    at, place, words = (context.t(block, prop) for prop in ("when", "place", "text"))
    fact = context.fact(block.date) if block.date else None
    return EntryView(
        level=level,
        has_when=bool(at),
        when=at,
        has_date=isinstance(fact, DateFact),
        date=Token(fact.start if isinstance(fact, DateFact) else ""),
        title=entry_title(context.t(block, "title"), block.to, context),
        has_place=bool(place),
        place=place,
        has_text=bool(words),
        text=words,
    )


def json_ld(section: Section, context: Context) -> list[dict[str, Any]]:
    """An ``Event`` for every entry whose day is a fact."""
    slots: Any = section.slots
    found: list[dict[str, Any]] = []
    for block in slots.entries:
        fact = context.fact(block.date) if block.date else None
        if not isinstance(fact, DateFact):
            continue
        event: dict[str, Any] = {"@type": "Event", "name": context.plain(block, "title"), "startDate": fact.start}
        if fact.end:
            event["endDate"] = fact.end
        if block.place is not None:
            event["location"] = {"@type": "Place", "name": context.plain(block, "place")}
        if block.text is not None:
            event["description"] = context.plain(block, "text")
        found.append(event)
    return found


SCHEDULE = SectionType(
    name="schedule",
    v=1,
    props=ScheduleProps,
    slots=ScheduleSlots,
    view=VIEW,
    present=present,
    style=style("items") + style("schedule"),
    variant_styles={
        **variant_styles("schedule"),
        "strips": item_styles("strips")["strips"] + variant_styles("schedule").get("strips", ""),
    },
    variants=("strips", "dates", "list"),
    translatable=("title", "lead", "note"),
    rules=(Rule("title", "max_words", 6), Rule("lead", "max_words", 30)),
    json_ld=json_ld,
    hint=(
        "What an event offers and when. strips: items with counts from the brief; dates: date facts as a calendar with pairs "
        "for place and deadline; list: entries with times. Only what was said: never fill a programme up."
    ),
    example={
        "id": "n1",
        "type": "schedule",
        "props": {"title": "Programme"},
        "slots": {
            "items": [
                {"id": "n2", "type": "item", "title": "talks", "count": 7},
                {
                    "id": "n3",
                    "type": "item",
                    "title": "workshops",
                    "count": 4,
                    "capacity": 12,
                    "note": "12 places each",
                },
                {"id": "n4", "type": "item", "title": "print fair", "count": 1},
            ]
        },
    },
)
