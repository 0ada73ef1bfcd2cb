"""Hero: the first thing a page says, and the one action it asks for."""

from __future__ import annotations

import re
from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, call, cls, each, inline, mod, text, view, when
from pagemagic.markup.inline import inline_text
from pagemagic.markup.types import Inline, InlineNode, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import ButtonBlock, CodeBlock, ImageBlock, ItemBlock, PairBlock, TextBlock
from pagemagic.page.facts import DateFact
from pagemagic.page.inline import InlineText
from pagemagic.page.pictures import Picture
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.page.wording import longest_word
from pagemagic.sections.chart_key import ChartKey, chart_key
from pagemagic.sections.code_tokens import CODE, CodeView, code_view
from pagemagic.sections.shared import (
    ACTIONS,
    PAIR,
    PICTURE,
    TITLE,
    ActionView,
    Envelope,
    PairView,
    actions,
    envelope,
    pairs,
    room_for,
    root,
)
from pagemagic.sections.style import style


class HeroProps(Content):
    """What the hero says."""

    title: InlineText
    """What it is, for whom or where, in at most nine words."""
    lead: InlineText | None = None
    """One or two sentences, at most 30 words."""
    detail: InlineText | None = None
    """Date and place of an event."""


class HeroSlots(Content):
    """What the hero holds."""

    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()
    facts: Annotated[tuple[PairBlock, ...], Field(max_length=5)] = ()
    """The plate of the variant ``facts``."""
    picture: Annotated[tuple[ImageBlock, ...], Field(max_length=1)] = ()
    items: Annotated[tuple[ItemBlock, ...], Field(max_length=8)] = ()
    """The list of the variant ``menu``."""
    code: Annotated[tuple[CodeBlock, ...], Field(max_length=1)] = ()
    """The code of the variant ``product``."""
    text: Annotated[tuple[TextBlock, ...], Field(max_length=4)] = ()
    """The paragraphs of the variant ``letter``."""


class HeroItem(TypedDict):
    """A line of the list."""

    title: Inline
    note: Inline
    has_note: bool
    price: Inline
    has_price: bool


class HeroView(Envelope):
    """The view model of a hero."""

    has_lead: bool
    lead: Inline
    has_detail: bool
    detail: Inline
    has_actions: bool
    actions: list[ActionView]
    has_facts: bool
    facts: list[PairView]
    has_picture: bool
    picture: PictureView
    has_items: bool
    items: list[HeroItem]
    has_panel: bool
    """Of the variant ``product``: a picture, program text and a chart, mounted together."""
    has_code: bool
    code: CodeView
    chart: PictureView
    has_key: bool
    """What the marks of the chart stand for."""
    has_scale: bool
    low: str
    high: str
    has_limit: bool
    limit: str
    has_caption: bool
    caption: Inline
    has_text: bool
    paragraphs: list[Inline]
    density: Token
    """``few`` or ``many``: how much stands in the plate or list."""
    room: Token
    """How many letters of a value on the plate have no place to break among them: ``n15`` and so on."""


VIEW = view(
    "hero",
    HeroView,
    root(
        "hero",
        E.div(
            E.div(
                TITLE,
                when("has_text", E.div(each("paragraphs", E.p(inline("."))), class_="pm-hero__letter")),
                E.div(
                    when("has_detail", E.p(inline("detail"), class_="pm-hero__detail")),
                    when("has_lead", E.p(inline("lead"), class_="pm-lead")),
                    ACTIONS,
                    class_="pm-hero__body",
                ),
                class_="pm-hero__text",
            ),
            when(
                "has_facts",
                E.dl(
                    each("facts", call(PAIR)),
                    class_=cls("pm-hero__plate", mod("density", "pm-hero__plate--"), mod("room", "pm-")),
                ),
            ),
            when(
                "has_items",
                E.ul(
                    each(
                        "items",
                        E.li(
                            E.b(inline("title")),
                            when("has_note", " ", E.span(inline("note"))),
                            when("has_price", " ", E.strong(inline("price"))),
                        ),
                    ),
                    class_=cls("pm-hero__list", mod("density", "pm-hero__list--")),
                ),
            ),
            class_="pm-hero__grid pm-wrap",
        ),
        when("has_picture", E.div(call(PICTURE, "picture"), class_="pm-hero__art")),
        when(
            "has_panel",
            E.figure(
                E.div(call(PICTURE, "picture"), class_="pm-hero__map"),
                when("has_code", E.div(call(CODE, "code"), class_="pm-hero__code")),
                E.div(call(PICTURE, "chart"), class_="pm-hero__chart"),
                when(
                    "has_key",
                    E.figcaption(
                        when("has_scale", E.span(text("low"), E.i(class_="pm-key__scale"), text("high"))),
                        when("has_limit", E.span(E.i(class_="pm-key__limit"), text("limit"))),
                        class_="pm-key",
                    ),
                ),
                when("has_caption", E.figcaption(inline("caption"))),
                class_="pm-wrap pm-hero__panel",
            ),
        ),
    ),
)


def present(section: Section, context: Context) -> HeroView:
    """The view model of a hero."""
    slots: Any = section.slots
    lead, detail = context.t(section, "lead"), context.t(section, "detail")
    shown = actions(slots.actions, context)
    items = [_item(block, context) for block in slots.items] if context.variant == "menu" else []
    facts = [_on_plate(pair) for pair in pairs(slots.facts, context)] if context.variant == "facts" else []
    together = max((longest_word(inline_text(pair["value"]["text"])) for pair in facts), default=0)
    paragraphs = [context.t(block, "text") for block in slots.text]
    image = slots.picture[0] if slots.picture else None
    picture = _picture(image.picture if image is not None else None, context)
    has_picture = (image is not None or context.variant in _PICTURED) and (picture["is_image"] or picture["is_drawn"])
    measures = picture["is_drawn"] and "parcels" in picture["drawing"]["c"]
    is_product = context.variant == "product" and (bool(slots.code) or image is not None or measures)
    code = slots.code[0] if slots.code and is_product else None
    mounted = code or (image if is_product else None)
    caption = context.t(mounted, "caption") if mounted is not None else ""
    lead_text = context.plain(section, "lead")
    key = chart_key(f"{context.plain(section, 'title')} · {told_facts(context)} · {lead_text}", context.locale)
    chart = (
        context.picture(None, "band", figures=time_figures(context, lead_text), names=key.names)
        if is_product and picture["is_drawn"]
        else context.no_picture()
    )
    key = key if chart["is_drawn"] and chart["drawing"]["labels"] and not caption else ChartKey()
    low, high = key.ends or ("", "")
    limit = dict(key.names).get("limit", "")
    return HeroView(
        **envelope(section, context),
        has_lead=bool(lead),
        lead=lead,
        has_detail=bool(detail),
        detail=detail,
        has_actions=bool(shown),
        actions=shown,
        has_facts=bool(facts),
        facts=facts,
        has_picture=has_picture and not is_product,
        picture=picture,
        has_items=bool(items),
        items=items,
        has_panel=is_product and (has_picture or code is not None),
        has_code=code is not None,
        code=code_view(code.code, context.plain(code, "caption") or context.label("details")) if code else _NO_CODE,
        chart=chart,
        has_key=bool(low or limit),
        has_scale=bool(low),
        low=low,
        high=high,
        has_limit=bool(limit),
        limit=limit,
        has_caption=bool(caption),
        caption=caption,
        has_text=bool(paragraphs),
        paragraphs=paragraphs,
        density=Token("many" if len(items) + len(facts) > 4 else "few"),
        room=room_for(max(together, _FEWEST_LETTERS)),
    )


_FEWEST_LETTERS = 15
"""Letters that a line of the plate always has room for."""


def _on_plate(pair: PairView) -> PairView:
    """A value with one line for each of its parts: ``Monday to Friday, 8:00–17:00; Saturday, 9:00–13:00`` is two lines."""
    shown = pair["value"]["text"]
    parts: list[str | InlineNode] = []
    for part in [shown] if isinstance(shown, str) else shown:
        if not isinstance(part, str):
            parts.append(part)
            continue
        first, *others = part.split("; ")
        parts.append(first)
        for other in others:
            parts += [{"kind": "break"}, other]
    return {**pair, "value": {**pair["value"], "text": parts if len(parts) > 1 else shown}}


_NO_CODE = code_view("", "")
_PICTURED = frozenset({"split", "framed", "event", "facts", "menu", "product", "statement", "letter"})
"""Variants that draw a picture where none is given."""
_SPAN = {"product": (2, 4), "framed": (2, 4), "statement": (2, 4), "letter": (2, 4), "menu": (2, 4), "facts": (4, 99)}
"""Variants whose picture is a wide band, with how many times as wide as high it has to be."""
_UPRIGHT = (0, 2)


def _picture(given: Picture | None, context: Context) -> PictureView:
    """The family's picture for heroes, where its proportions suit the variant, else the nearest of its pictures."""
    figures = event_figures(context) if context.variant == "event" else time_figures(context)
    picture = context.picture(given, "hero", figures=figures)
    least, most = _SPAN.get(context.variant, _UPRIGHT)
    # A panel is mounted from a picture and a chart; a family that measures nothing shows its band.
    panel = context.variant == "product" and (given is not None or "parcels" in picture["drawing"]["c"])
    if picture["is_drawn"] and not panel:
        _, _, width, height = (int(part.partition(".")[0]) for part in picture["drawing"]["box"].split())
        if not least * height <= width < most * height:
            # A band may be made of the letters of the name; an upright picture shows the trade.
            if context.variant in _SPAN:
                return context.picture(given, "band", topic=context.site.name, figures=figures)
            # Of a strip too low to stand beside words the wide scene serves better than one of a series.
            return context.picture(given, "media" if width >= 4 * height else "frame", figures=figures)
    return picture


def _item(block: ItemBlock, context: Context) -> HeroItem:
    note, price = context.t(block, "note"), context.t(block, "price")
    return HeroItem(title=context.t(block, "title"), note=note, has_note=bool(note), price=price, has_price=bool(price))


def event_figures(context: Context) -> tuple[str, ...]:
    """The days of the event, as figures to draw: the first and, where there is another, the last."""
    for fact in context.facts("date"):
        if isinstance(fact, DateFact) and fact.role == "event":
            first = str(int(fact.start[8:]))
            last = str(int(fact.end[8:])) if fact.end else first
            return (first,) if last == first else (first, last)
    return ()


_DAYS = re.compile(r"\b(\d{1,2})[ -](?:days?|d[ií]as?|jours?|Tagen?|giorni|dagen)\b", re.IGNORECASE)
_HOURLY = re.compile(
    r"\b(?:every hour|hourly|(?:a )?cada hora|toutes les heures|chaque heure|stündlich|jede Stunde|ogni ora|elk uur)\b",
    re.IGNORECASE,
)


def told_facts(context: Context) -> str:
    """The words of what is claimed and offered."""
    facts = [fact for kind in ("claim", "offer") for fact in context.facts(kind)]
    return " · ".join(f"{fact.text} {getattr(fact, 'note', None) or ''}" for fact in facts)


def time_figures(context: Context, lead: str = "") -> tuple[str, ...]:
    """Stretches of time that the facts or the lead state, as figures to draw: the most days, and 24 where something is done each hour."""
    told = f"{told_facts(context)} · {lead}"
    days = max((int(one) for one in _DAYS.findall(told)), default=0)
    return (*([str(days)] if days else []), *(["24"] if _HOURLY.search(told) else []))


HERO = SectionType(
    name="hero",
    v=1,
    props=HeroProps,
    slots=HeroSlots,
    view=VIEW,
    present=present,
    style=style("hero"),
    variants=("split", "statement", "facts", "framed", "event", "menu", "product", "letter"),
    surface="wash",
    translatable=("title", "lead", "detail"),
    rules=(
        Rule("title", "required", why="the page needs a heading of the first level"),
        Rule("title", "max_words", 9, "longer headlines break into too many lines on phones"),
        Rule("lead", "max_words", 30, "more belongs into a section of its own"),
    ),
    hint=(
        "The first section of a page: what it is, for whom or where, and the one action. Never 'Welcome to'. "
        "Choose the variant by what is known: facts for trades, event for dates, menu for food, product for software, "
        "letter for people, framed or split with a picture, statement without."
    ),
    example={
        "id": "n1",
        "type": "hero",
        "variant": "split",
        "props": {
            "title": "Rye bread, corn bread and ring bread in Braga",
            "lead": "Baked on the premises since 1987.",
        },
        "slots": {
            "actions": [
                {
                    "id": "n2",
                    "type": "button",
                    "text": "Call 253 555 018",
                    "to": {"kind": "phone", "tel": "+351253555018"},
                    "icon": "phone",
                }
            ]
        },
    },
)
