"""Gallery: pictures of the work, each with its caption."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from pagemagic.markup.elements import E, call, cls, each, inline, mod, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.base import Content
from pagemagic.page.blocks import ItemBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.shared import LINKED, PICTURE, Envelope, LinkedText, envelope, linked, root, title_and
from pagemagic.sections.style import style, variant_styles


class GalleryProps(Content):
    """What stands around the pictures."""

    title: InlineText | None = None
    note: InlineText | None = None
    """A small line beside the title: what the pictures are."""


class GallerySlots(Content):
    """The pictures."""

    items: Annotated[tuple[ItemBlock, ...], Field(min_length=1, max_length=24)]


class FrameView(TypedDict):
    """One picture with its caption."""

    has_caption: bool
    caption: LinkedText
    has_text: bool
    text: Inline
    picture: PictureView
    tint: Token
    """``a``, ``b`` or ``c``; neighbours differ."""
    alone: bool
    """Whether the caption is this picture's own."""
    heads: bool
    """Whether the caption is that of a row of pictures, of which this is the first."""
    follows: bool
    """Whether the row's first picture has said the caption."""


class GalleryView(Envelope):
    """The view model of a gallery."""

    has_note: bool
    note: Inline
    columns: Token
    """How many stand side by side where there is room."""
    frames: list[FrameView]


VIEW = view(
    "gallery",
    GalleryView,
    root(
        "gallery",
        E.div(
            title_and(when("has_note", E.p(inline("note"), class_="pm-gallery__note"))),
            E.ul(
                each(
                    "frames",
                    E.li(
                        E.figure(
                            call(PICTURE, "picture"),
                            when(
                                "has_caption",
                                E.figcaption(
                                    when("heads", E.span(call(LINKED, "caption"), class_="pm-gallery__row")),
                                    when("follows", E.span(call(LINKED, "caption"), class_="pm-vh")),
                                    when("alone", call(LINKED, "caption")),
                                    when("has_text", E.span(inline("text"))),
                                ),
                            ),
                        ),
                        class_=cls("pm-gallery__frame", mod("tint", "pm-gallery__frame--")),
                    ),
                ),
                class_=cls("pm-gallery__list", mod("columns", "pm-gallery__list--")),
            ),
            class_="pm-wrap pm-stack",
        ),
    ),
)

_COLUMNS = {1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 6: "6", 7: "4", 8: "4", 9: "3", 10: "5", 12: "6"}
"""Count -> columns, so that rows are full."""


def present(section: Section, context: Context) -> GalleryView:
    """The view model of a gallery."""
    slots: Any = section.slots
    note = context.t(section, "note")
    count = len(slots.items)
    series = tuple(context.plain(block, "title") for block in slots.items)
    frames = [_frame(block, index, series, context) for index, block in enumerate(slots.items)]
    return GalleryView(
        **envelope(section, context),
        has_note=bool(note),
        note=note,
        columns=Token(_COLUMNS.get(count, "4")),
        frames=frames,
    )


def _slot(index: int, count: int, variant: str) -> str:
    """The kind of picture: pairs are wide, but for the second of two, which stands upright beside the first."""
    return "media" if variant == "pair" and (count != _PAIR or index == 0) else "frame"


_PAIR = 2


def _rows(context: Context) -> bool:
    """Whether pictures with one caption in common are a row that has it once: frames of a strip are told apart by numbers."""
    return context.variant == "strip"


def _frame(block: ItemBlock, index: int, series: tuple[str, ...], context: Context) -> FrameView:
    count = len(series)
    caption, text = context.t(block, "title"), context.t(block, "text")
    follows = _rows(context) and index > 0 and series[index - 1] == series[index]
    heads = _rows(context) and not follows and index + 1 < count and series[index + 1] == series[index]
    return FrameView(
        has_caption=bool(caption),
        caption=linked(caption, block.to, context),
        has_text=bool(text),
        text=text,
        picture=context.picture(
            block.picture, _slot(index, count, context.variant), index=index, count=count, topic=series[index], motif=block.motif,
            seed=block.id, series=series, place=index,
        ),
        tint=Token("abc"[index % 3]), alone=not heads and not follows, heads=heads, follows=follows,
    )  # fmt: skip


GALLERY = SectionType(
    name="gallery",
    v=1,
    props=GalleryProps,
    slots=GallerySlots,
    view=VIEW,
    present=present,
    style=style("gallery"),
    variant_styles=variant_styles("gallery"),
    variants=("grid", "strip", "pair"),
    translatable=("title", "note"),
    rules=(Rule("items", "min_items", 2, "one picture is a media section"),),
    hint="Pictures of the work or the place: the user's own, or drawn ones that stand for kinds of work.",
    example={
        "id": "n1",
        "type": "gallery",
        "props": {"title": "Work"},
        "slots": {
            "items": [
                {"id": "n2", "type": "item", "title": "Tableware"},
                {"id": "n3", "type": "item", "title": "Large vessels"},
                {"id": "n4", "type": "item", "title": "Tiles"},
            ]
        },
    },
)
