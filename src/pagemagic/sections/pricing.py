"""Pricing: what things cost, and on which conditions."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, call, cls, each, heading, inline, mod, text, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import ButtonBlock, PlanBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.pictures.drawing import Drawing
from pagemagic.pictures.facts.prices import MOST_SQUARES, tally
from pagemagic.pictures.view import DRAWING
from pagemagic.sections.items import count_class
from pagemagic.sections.shared import (
    ACTIONS,
    ENTRY_TITLE,
    ActionView,
    EntryTitle,
    Envelope,
    actions,
    entry_title,
    envelope,
    root,
    title_and,
)
from pagemagic.sections.style import style, variant_styles


class PricingProps(Content):
    """What stands around the prices."""

    title: InlineText | None = None
    lead: InlineText | None = None
    note: InlineText | None = None
    """Conditions that hold for all of them."""
    free: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    """How many are free before anything is charged; the variant ``tally`` draws them."""
    free_label: InlineText | None = None
    """What the free ones are: ``One square is one field``."""


class PricingSlots(Content):
    """The prices."""

    plans: Annotated[tuple[PlanBlock, ...], Field(min_length=1, max_length=8)]
    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()


class PlanView(TypedDict):
    """A price with what it is for."""

    level: int
    ground: Token
    """The surface of a ticket: every other one is dark."""
    title: EntryTitle
    price: Inline
    length: Token
    """``short``, ``long`` or ``words``: how much room the price takes."""
    has_unit: bool
    unit: Inline
    per: Token
    """``short`` or ``long``: whether the unit has room beside its price."""
    has_text: bool
    text: Inline
    has_points: bool
    points: list[Inline]
    rank: Token


class PricingView(Envelope):
    """The view model of prices."""

    has_head: bool
    has_lead: bool
    lead: Inline
    n: Token
    plans: list[PlanView]
    has_tally: bool
    has_squares: bool
    squares: Drawing
    free_count: str
    """Which of the things are free: ``1–50``."""
    next_count: str
    """One more of them, which is not."""
    has_free_label: bool
    free_label: Inline
    has_note: bool
    note: Inline
    has_actions: bool
    actions: list[ActionView]


PLAN = view(
    "plan",
    PlanView,
    E.li(
        heading("level", call(ENTRY_TITLE, "title"), class_="pm-plan__title"),
        E.p(
            E.span(inline("price"), class_=cls("pm-plan__sum", mod("length", "pm-plan__sum--"))),
            when("has_unit", " ", E.span(inline("unit"), class_=cls("pm-plan__unit", mod("per", "pm-plan__unit--")))),
            class_="pm-plan__price",
        ),
        when("has_text", E.p(inline("text"), class_="pm-plan__text")),
        when("has_points", E.ul(each("points", E.li(inline("."))), class_="pm-plan__points")),
        class_=cls("pm-plan", mod("rank", "pm-plan--"), mod("ground", "pm-on-")),
    ),
)

VIEW = view(
    "pricing",
    PricingView,
    root(
        "pricing",
        E.div(
            E.div(
                when("has_head", title_and(when("has_lead", E.p(inline("lead"), class_="pm-lead")))),
                E.div(
                    when(
                        "has_tally",
                        E.div(
                            when(
                                "has_squares",
                                call(DRAWING, "squares"),
                                E.p(
                                    E.span(E.i(class_="pm-key__free"), text("free_count")),
                                    " ",
                                    E.span(E.i(class_="pm-key__next"), text("next_count")),
                                    class_="pm-key",
                                ),
                            ),
                            when("has_free_label", E.p(inline("free_label"))),
                            class_="pm-pricing__tally",
                        ),
                    ),
                    E.ul(each("plans", call(PLAN)), class_=cls("pm-pricing__plans", mod("n", "pm-pricing__plans--"))),
                    class_="pm-pricing__table",
                ),
                class_=cls("pm-pricing__sheet", mod("n", "pm-pricing__sheet--")),
            ),
            when("has_note", E.p(inline("note"), class_="pm-pricing__note")),
            ACTIONS,
            class_="pm-wrap pm-pricing__wrap",
        ),
    ),
)

_LONG, _WORDS = 5, 9
"""From so many characters on, a price is set smaller."""
_SHORT_UNIT = 16
"""Letters of a unit that stands in one line with its price: ``a month``, ``pro Person``."""


def present(section: Section, context: Context) -> PricingView:
    """The view model of prices."""
    slots: Any = section.slots
    props: Any = section.props
    found = envelope(section, context)
    lead, note, label = (context.t(section, prop) for prop in ("lead", "note", "free_label"))
    level = context.level + 1 if found["has_title"] else context.level
    shown = actions(slots.actions, context)
    # Above a hundred a square would stand for several, which only words could say.
    squares = props.free if props.free is not None and props.free <= MOST_SQUARES else 0
    is_tally = context.variant == "tally"
    return PricingView(
        **found,
        has_head=found["has_title"] or bool(lead),
        has_lead=bool(lead),
        lead=lead,
        n=count_class(len(slots.plans)),
        plans=[_plan(block, at, level, context) for at, block in enumerate(slots.plans)],
        has_tally=(is_tally and bool(squares)) or bool(label),
        has_squares=is_tally and bool(squares),
        squares=tally(squares, 1),
        free_count=f"1–{squares}" if squares > 1 else "1",
        next_count="+1",
        has_free_label=bool(label),
        free_label=label,
        has_note=bool(note),
        note=note,
        has_actions=bool(shown),
        actions=shown,
    )


def _plan(block: PlanBlock, at: int, level: int, context: Context) -> PlanView:
    unit, words = context.t(block, "unit"), context.t(block, "text")
    points = [context.t(point, "text") for point in block.points]
    letters = len(context.plain(block, "price"))
    is_ticket = context.variant == "tickets"
    return PlanView(
        level=level,
        ground=Token(("deep", "panel")[at % 2] if is_ticket else context.surface),
        title=entry_title(context.t(block, "title"), block.to, context),
        price=context.t(block, "price"),
        length=Token("short" if letters <= _LONG else "long" if letters <= _WORDS else "words"),
        has_unit=bool(unit),
        unit=unit,
        per=Token("short" if len(context.plain(block, "unit")) <= _SHORT_UNIT else "long"),
        has_text=bool(words),
        text=words,
        has_points=bool(points),
        points=points,
        rank=Token("recommended" if block.recommended else "plain"),
    )


PRICING = SectionType(
    name="pricing",
    v=1,
    props=PricingProps,
    slots=PricingSlots,
    view=VIEW,
    present=present,
    style=style("pricing"),
    variant_styles=variant_styles("pricing"),
    variants=("panel", "tickets", "board", "tags", "tally"),
    translatable=("title", "lead", "note", "free_label"),
    rules=(
        Rule("title", "max_words", 9),
        Rule("plans", "max_items", 8, "a longer price list is a menu"),
    ),
    hint=(
        "Prices that were said, each with what it is for and its conditions. panel for one fee, tickets for events, board or "
        "tags for trades, tally where a number is free before a price per unit. Recommend a plan only if the user does."
    ),
    example={
        "id": "n1",
        "type": "pricing",
        "props": {"title": "Fees"},
        "slots": {
            "plans": [
                {
                    "id": "n2",
                    "type": "plan",
                    "title": "A first meeting",
                    "price": "£180",
                    "unit": "for one hour",
                    "text": "A fixed fee.",
                }
            ]
        },
    },
)
