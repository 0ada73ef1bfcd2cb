"""Media: one picture and what there is to say about it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from pagemagic.markup.elements import E, call, each, inline, view, when
from pagemagic.markup.types import Inline
from pagemagic.page.base import Content
from pagemagic.page.blocks import ButtonBlock, ImageBlock, PointBlock, TextBlock
from pagemagic.page.inline import InlineText
from pagemagic.page.present import Context, PictureView
from pagemagic.page.section import Section
from pagemagic.page.section_type import Rule, SectionType
from pagemagic.sections.shared import ACTIONS, PICTURE, ActionView, Envelope, actions, envelope, root, title_and
from pagemagic.sections.style import style, variant_styles


class MediaProps(Content):
    """What is said beside the picture."""

    title: InlineText
    text: InlineText | None = None


class MediaSlots(Content):
    """The picture, and more to say."""

    picture: Annotated[tuple[ImageBlock, ...], Field(max_length=1)] = ()
    """Without one, the theme draws."""
    body: Annotated[tuple[TextBlock, ...], Field(max_length=4)] = ()
    points: Annotated[tuple[PointBlock, ...], Field(max_length=6)] = ()
    actions: Annotated[tuple[ButtonBlock, ...], Field(max_length=2)] = ()


class MediaView(Envelope):
    """The view model of a picture with text."""

    has_text: bool
    text: Inline
    body: list[Inline]
    has_points: bool
    points: list[Inline]
    has_actions: bool
    actions: list[ActionView]
    has_picture: bool
    picture: PictureView
    has_caption: bool
    caption: Inline


VIEW = view(
    "media",
    MediaView,
    root(
        "media",
        E.div(
            E.div(
                title_and(
                    when("has_text", E.p(inline("text"))),
                    each("body", E.p(inline("."))),
                    when("has_points", E.ul(each("points", E.li(inline("."))), class_="pm-media__points")),
                ),
                ACTIONS,
                class_="pm-media__text",
            ),
            when(
                "has_picture",
                E.figure(
                    call(PICTURE, "picture"),
                    when("has_caption", E.figcaption(inline("caption"))),
                    class_="pm-media__art",
                ),
            ),
            class_="pm-wrap pm-media__grid",
        ),
    ),
)


def present(section: Section, context: Context) -> MediaView:
    """The view model of a picture with text."""
    slots: Any = section.slots
    text = context.t(section, "text")
    image = slots.picture[0] if slots.picture else None
    caption = context.t(image, "caption") if image is not None else ""
    slot = {"wide": "band", "notice": "closing"}.get(context.variant, "media")
    picture = context.picture(image.picture if image is not None else None, slot, topic=context.plain(section, "title"))
    shown = actions(slots.actions, context)
    return MediaView(
        **envelope(section, context),
        has_text=bool(text),
        text=text,
        body=[context.t(block, "text") for block in slots.body],
        has_points=bool(slots.points),
        points=[context.t(block, "text") for block in slots.points],
        has_actions=bool(shown),
        actions=shown,
        # Plain geometry stands in the hero once: beside a text it would say nothing, and twice.
        has_picture=picture["is_image"] or (picture["is_drawn"] and bool(slots.picture or context.site.art.motifs)),
        picture=picture,
        has_caption=bool(caption),
        caption=caption,
    )


MEDIA = SectionType(
    name="media",
    v=1,
    props=MediaProps,
    slots=MediaSlots,
    view=VIEW,
    present=present,
    style=style("media"),
    variant_styles=variant_styles("media"),
    variants=("split", "bleed", "wide", "notice"),
    translatable=("title", "text"),
    rules=(Rule("title", "required"), Rule("text", "max_words", 60)),
    hint="One thing worth a picture: how it is made, where it happens, what comes next. At most two on a page.",
    example={
        "id": "n1",
        "type": "media",
        "props": {"title": "Wood-fired twice a year", "text": "The next firing is in October."},
        "slots": {},
    },
)
