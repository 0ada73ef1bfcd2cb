"""Running text: the view of what articles and legal pages are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, TypedDict

from pagemagic.markup.elements import E, attr, call, each, heading, inline, text, view, when
from pagemagic.markup.types import Inline, Src
from pagemagic.page.blocks import (
    ButtonBlock,
    CodeBlock,
    HeadingBlock,
    ImageBlock,
    ListBlock,
    QuoteBlock,
    TableBlock,
    VideoBlock,
)
from pagemagic.page.present import Context, PictureView
from pagemagic.sections.shared import ACTION, PICTURE, ActionView, actions


class RowView(TypedDict):
    """A row of a table."""

    head: Inline
    cells: list[Inline]


class ProseView(TypedDict):
    """One block of running text. Exactly one of the ``is_`` fields is true."""

    is_heading: bool
    level: int
    is_text: bool
    is_list: bool
    is_ordered: bool
    points: list[Inline]
    is_picture: bool
    picture: PictureView
    is_video: bool
    source: Src
    is_table: bool
    columns: list[Inline]
    rows: list[RowView]
    is_code: bool
    code: str
    is_quote: bool
    has_caption: bool
    caption: Inline
    plain_caption: str
    is_action: bool
    action: list[ActionView]
    text: Inline


_CAPTION = when("has_caption", E.figcaption(inline("caption")))

PROSE = view(
    "prose",
    ProseView,
    when("is_heading", heading("level", inline("text"))),
    when("is_text", E.p(inline("text"))),
    when(
        "is_list",
        when("is_ordered", E.ol(each("points", E.li(inline(".")))), otherwise=E.ul(each("points", E.li(inline("."))))),
    ),
    when("is_picture", E.figure(call(PICTURE, "picture"), _CAPTION)),
    when("is_video", E.figure(E.video(src=attr("source"), controls=True, preload="metadata"), _CAPTION)),
    when(
        "is_table",
        E.div(
            E.table(
                E.caption(inline("caption")),
                E.thead(E.tr(each("columns", E.th(inline("."), scope="col")))),
                E.tbody(each("rows", E.tr(E.th(inline("head"), scope="row"), each("cells", E.td(inline(".")))))),
            ),
            class_="pm-prose__table",
            role="region",
            tabindex="0",
            aria_label=attr("plain_caption"),
        ),
    ),
    when(
        "is_code",
        E.figure(E.pre(E.code(text("code")), class_="pm-prose__code pm-on-deep", tabindex="0"), _CAPTION),
    ),
    when("is_quote", E.figure(E.blockquote(E.p(inline("text"))), _CAPTION)),
    when("is_action", E.p(each("action", call(ACTION)), class_="pm-actions")),
)
"""One block of running text."""


def prose(blocks: Iterable[Any], context: Context, level: int) -> list[ProseView]:
    """The view models of running text; ``level`` is that of its first headings."""
    found: list[ProseView] = []
    opened = False
    for index, block in enumerate(blocks):
        # A heading of the second rank is one only where a heading of the first came before it.
        opened = opened or (isinstance(block, HeadingBlock) and block.rank == 1)
        deeper = 1 if opened and isinstance(block, HeadingBlock) and block.rank == 2 else 0
        found.append(_block(block, context, level + deeper, index))
    return found


_Kind = Literal["heading", "text", "list", "picture", "video", "table", "code", "quote", "action"]


def _block(block: Any, context: Context, level: int, index: int) -> ProseView:
    caption: Inline = ""
    text: Inline = ""
    kind: _Kind = "text"
    view = _empty(context)
    if isinstance(block, HeadingBlock):
        kind, text = "heading", context.t(block, "text")
        view["level"] = level
    elif isinstance(block, ListBlock):
        kind = "list"
        view["is_ordered"] = block.ordered
        view["points"] = [context.t(point, "text") for point in block.points]
    elif isinstance(block, ImageBlock):
        kind, caption = "picture", context.t(block, "caption")
        view["picture"] = context.picture(block.picture, "media", index=index, seed=block.id)
    elif isinstance(block, VideoBlock):
        kind, caption = "video", context.t(block, "caption")
        view["source"] = Src(context.asset_href(block.asset))
    elif isinstance(block, TableBlock):
        kind, caption = "table", context.t(block, "caption")
        cells = [[context.t(cell, "text") for cell in row.cells] for row in block.rows]
        view["columns"] = cells[0]
        view["rows"] = [RowView(head=row[0], cells=row[1:]) for row in cells[1:]]
        view["plain_caption"] = context.plain(block, "caption")
    elif isinstance(block, CodeBlock):
        kind, caption = "code", context.t(block, "caption")
        view["code"] = block.code
    elif isinstance(block, QuoteBlock):
        kind, text, caption = "quote", context.t(block, "text"), context.t(block, "cite")
    elif isinstance(block, ButtonBlock):
        kind = "action"
        view["action"] = actions((block,), context)
    else:
        text = context.t(block, "text")
    view["text"], view["caption"], view["has_caption"] = text, caption, bool(caption)
    view[f"is_{kind}"] = True  # type: ignore[literal-required]
    return view


def _empty(context: Context) -> ProseView:
    return ProseView(
        is_heading=False, level=2, is_text=False, is_list=False, is_ordered=False, points=[], is_picture=False,
        picture=context.no_picture(), is_video=False, source=Src(""), is_table=False, columns=[], rows=[], is_code=False,
        code="", is_quote=False, has_caption=False, caption="", plain_caption="", is_action=False, action=[], text="",
    )  # fmt: skip
