"""Stats: figures that were said, set as large as they deserve."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.i18n.typography import sentence_start
from pagemagic.markup.elements import E, call, cls, each, inline, mod, text, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import StatBlock
from pagemagic.page.facts import YearFact
from pagemagic.page.inline import FactRun, InlineText
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.pictures.facts.counts import MOST_PIECES
from pagemagic.pictures.facts.numerals import digits_tiles
from pagemagic.sections.items import count_class, item_styles, piece_class, strip_art
from pagemagic.sections.shared import PICTURE, Envelope, envelope, root, title_and
from pagemagic.sections.style import style, variant_styles


class StatsProps(Content):
    """What stands beside the figures."""

    title: InlineText | None = None
    """It may end in the figure: ``Bakery in Coimbra since``."""
    text: InlineText | None = None


class StatsSlots(Content):
    """The figures."""

    stats: Annotated[tuple[StatBlock, ...], Field(min_length=1, max_length=6)]


class DigitView(TypedDict):
    """One digit on its tile."""

    tone: Token
    digit: str


class StatView(TypedDict):
    """A figure with what it counts."""

    value: Inline
    length: Token
    """``short``, ``long`` or ``words``."""
    leads: bool
    """The label stands before the value: ``since 1921``."""
    has_label: bool
    label: Inline
    has_art: bool
    shape: Token
    pieces: list[PictureView]
    pieces_n: Token


class StatsView(Envelope):
    """The view model of figures."""

    has_head: bool
    has_text: bool
    text: Inline
    n: Token
    is_tiles: bool
    """The one figure is set digit by digit."""
    digits_n: Token
    digits: list[DigitView]
    stats: list[StatView]


STAT = view(
    "stat",
    StatView,
    E.li(
        when(
            "has_art",
            E.div(
                each("pieces", call(PICTURE)),
                class_=cls("pm-item__art", mod("shape", "pm-item__art--"), mod("pieces_n", "pm-item__art--")),
            ),
        ),
        E.p(
            when("leads", E.span(inline("label"), class_="pm-stats__label"), " "),
            E.b(inline("value"), class_=cls("pm-stats__value pm-item__count", mod("length", "pm-stats__value--"))),
            when("has_label", " ", E.span(inline("label"), class_="pm-stats__label")),
            class_="pm-item__title",
        ),
    ),
)

VIEW = view(
    "stats",
    StatsView,
    root(
        "stats",
        when(
            "is_tiles",
            E.div(
                E.div(
                    when("has_head", title_and(when("has_text", E.p(inline("text"))))),
                    each(
                        "stats",
                        E.p(
                            when("leads", E.span(inline("label")), " "),
                            E.span(inline("value"), class_="pm-vh"),
                            when("has_label", " ", E.span(inline("label"))),
                        ),
                    ),
                    class_="pm-stats__words",
                ),
                E.div(
                    each(
                        "digits",
                        E.span(
                            text("digit"), class_=cls("pm-stats__digit pm-on-panel", mod("tone", "pm-stats__digit--"))
                        ),
                    ),
                    class_=cls("pm-stats__digits", mod("digits_n", "pm-stats__digits--")),
                    dir="ltr",
                    aria_hidden="true",
                ),
                class_="pm-stats__band",
            ),
            otherwise=E.div(
                when("has_head", title_and(when("has_text", E.p(inline("text"))))),
                E.ul(
                    each("stats", call(STAT)),
                    class_=cls("pm-stats__list", mod("variant", "pm-items--"), mod("n", "pm-stats__list--")),
                ),
                class_="pm-wrap pm-stack",
            ),
        ),
    ),
)

_LONG, _WORDS = 5, 9
"""From so many characters on, a figure is set smaller."""
_MOST_DIGITS = 6


def present(section: Section, context: Context) -> StatsView:
    """The view model of figures. Several figures, or one in words, cannot be tiles and are set large instead."""
    slots: Any = section.slots
    found = envelope(section, context)
    words = context.t(section, "text")
    first = context.plain(slots.stats[0], "value").strip()
    is_tiles = (
        context.variant == "tiles"
        and len(slots.stats) == 1
        and first.isascii()
        and first.isdigit()
        and len(first) <= _MOST_DIGITS
    )
    tiles = digits_tiles(first) if is_tiles else []
    return StatsView(
        **found,
        has_head=found["has_title"] or bool(words),
        has_text=bool(words),
        text=words,
        n=count_class(len(slots.stats)),
        is_tiles=is_tiles,
        digits_n=count_class(len(tiles)),
        digits=[DigitView(tone=Token(tile["tone"]), digit=tile["digit"]) for tile in tiles],
        stats=[_stat(block, at, context) for at, block in enumerate(slots.stats)],
    )


def _stat(block: StatBlock, at: int, context: Context) -> StatView:
    label, plain = context.t(block, "label"), context.plain(block, "value").strip()
    leads = bool(label) and _since(block, context) and not context.label("since", "0").startswith("0")
    if leads and isinstance(label, str) and context.variant != "tiles":
        label = sentence_start(label)
    shape, pieces = "none", list[PictureView]()
    if context.variant == "strips" and plain.isascii() and plain.isdigit() and 0 < int(plain[:6]) <= MOST_PIECES:
        shape, pieces = strip_art(context, at, context.plain(block, "label"), int(plain[:6]), None)
    return StatView(
        value=context.t(block, "value"),
        length=Token("short" if len(plain) < _LONG else "long" if len(plain) < _WORDS else "words"),
        leads=leads,
        has_label=bool(label) and not leads,
        label=label,
        has_art=bool(pieces),
        shape=Token(shape),
        pieces=pieces,
        pieces_n=piece_class(len(pieces)),
    )


def _since(block: StatBlock, context: Context) -> bool:
    """Whether the value is the year since when something exists."""
    parts = [block.value] if isinstance(block.value, str) else list(block.value)
    fact = context.fact(parts[0].id) if len(parts) == 1 and isinstance(parts[0], FactRun) else None
    return isinstance(fact, YearFact) and fact.role == "since"


STATS = SectionType(
    name="stats",
    v=1,
    props=StatsProps,
    slots=StatsSlots,
    view=VIEW,
    present=present,
    style=style("stats"),
    variant_styles={
        **variant_styles("stats"),
        "strips": item_styles("strips")["strips"] + variant_styles("stats").get("strips", ""),
    },
    variants=("figures", "tiles", "strips"),
    surface="quiet",
    translatable=("title", "text"),
    rules=(Rule("stats", "max_items", 4, "a fifth figure is not remembered"),),
    hint=(
        "Figures from the brief only: a year of foundation (tiles: one stat, the title ends where the year follows), or two to "
        "four counts. Never estimate, never invent."
    ),
    example={
        "id": "n1",
        "type": "stats",
        "variant": "tiles",
        "props": {"title": "A bakery in Braga since"},
        "slots": {"stats": [{"id": "n2", "type": "stat", "value": "1987", "label": ""}]},
    },
)
