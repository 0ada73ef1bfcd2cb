"""Lists of items: the rows that features, menus and programmes share, with the pictures that stand for them.

A list is set in one of several *compositions* (the classes ``pm-items--bill``, ``--index`` …), whose styles are the
parts of ``items.css``. What a row holds decides its ``kind``, how many there are the list's class ``pm-items--n3``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypedDict

from pagemagic.i18n.money import number_text
from pagemagic.markup.elements import E, call, cls, each, heading, inline, mod, text, view, when
from pagemagic.markup.types import Inline, Token
from pagemagic.page.blocks import GroupBlock, ItemBlock
from pagemagic.page.present import Context, PictureView
from pagemagic.pictures.drawing import Drawing
from pagemagic.pictures.facts.counts import CAPACITY_LIMIT, MOST_PIECES
from pagemagic.pictures.facts.counts import capacity as draw_capacity
from pagemagic.pictures.families.pipes.kits import PLUMBING, kit_for
from pagemagic.pictures.families.pipes.runs import CABLE
from pagemagic.sections.shared import ENTRY_TITLE, PICTURE, EntryTitle, entry_title
from pagemagic.sections.style import style, variant_styles

MANY = 7
"""From here on a list is set small and close."""
FEWEST_WORDS = 2
"""So many strips of cropped words below each other look alike; from here on the words are set whole."""
LONGEST_LED = 24
"""Letters of a note that stands at the end of dots."""
PIECES_IN_A_ROW = 8
PICTURED = frozenset({"bill", "index", "strips"})
"""Compositions that draw a picture for an item which has none; ``cards`` and ``columns`` show only those given."""
_SHOWS_PICTURES = PICTURED | {"cards"}


class ItemView(TypedDict):
    """A row of a list."""

    level: int
    kind: Token
    """``priced``, ``noted`` or ``bare``: what stands across from the title."""
    has_count: bool
    count: str
    title: EntryTitle
    has_note: bool
    note: Inline
    has_text: bool
    text: Inline
    has_price: bool
    price: Inline
    has_art: bool
    shape: Token
    """``tile`` (fills its frame), ``figure`` (stands free), ``strip`` (very wide), ``band`` (the site's, cropped) or
    ``photo``; ``tiles``, ``figures`` and ``seats`` are one for each thing that is counted."""
    pieces: list[PictureView]
    pieces_n: Token


class ItemListView(TypedDict):
    """Items, under a heading where they form a group."""

    look: Token
    """The composition."""
    manner: Token
    """How it is made here. Of ``manifold``, what its rows hang on: ``pipe``, ``cable`` or ``hose``, where that is the trade's,
    else ``rule``. Of ``bill``, ``leaders`` where short notes stand across from the titles. Of ``strips``, ``words`` where nothing is counted, so that words alone are the picture. Else ``plain``."""
    n: Token
    """``n1`` to ``n6`` or ``many``."""
    has_title: bool
    title: Inline
    level: int
    items: list[ItemView]


ITEM_TITLE = heading(
    "level",
    when("has_count", E.b(text("count"), class_="pm-item__count"), " "),
    call(ENTRY_TITLE, "title"),
    class_="pm-item__title",
)

ITEM = view(
    "item",
    ItemView,
    E.li(
        when(
            "has_art",
            E.div(
                each("pieces", call(PICTURE)),
                class_=cls("pm-item__art", mod("shape", "pm-item__art--"), mod("pieces_n", "pm-item__art--")),
            ),
        ),
        E.div(
            ITEM_TITLE,
            when("has_note", E.p(inline("note"), class_="pm-item__note")),
            when("has_price", E.p(inline("price"), class_="pm-item__price")),
            when("has_text", E.p(inline("text"), class_="pm-item__text")),
            class_="pm-item__body",
        ),
        class_=cls("pm-item", mod("kind", "pm-item--")),
    ),
)

ITEM_LIST = view(
    "item-list",
    ItemListView,
    E.div(
        when("has_title", heading("level", inline("title"), class_="pm-items__title")),
        E.ul(
            each("items", call(ITEM)),
            class_=cls("pm-items", mod("look", "pm-items--"), mod("n", "pm-items--"), mod("manner", "pm-items--")),
        ),
        class_="pm-items__group",
    ),
)


def count_class(count: int) -> Token:
    """The class for a number of things: ``n1`` to ``n6``, else ``many``."""
    return Token(f"n{count}" if count < MANY else "many")


def piece_class(count: int) -> Token:
    """The class for the pieces of a strip: ``n1`` to ``n8``, else ``many``, which are two rows."""
    return Token(f"n{count if count <= PIECES_IN_A_ROW else (count + 1) // 2}")


def lists(
    items: Sequence[ItemBlock], groups: Iterable[GroupBlock], look: str, level: int, context: Context
) -> list[ItemListView]:
    """Items without a group, then every group that has any. ``level`` is that of a heading right below the section's."""
    parts: list[tuple[Inline, Sequence[ItemBlock]]] = [("", items)]
    parts += [(context.t(group, "title"), group.items) for group in groups]
    found: list[ItemListView] = []
    before = 0
    for title, members in parts:
        if members:
            found.append(_list(title, members, look, level, before, context))
            before += len(members)
    return found


def _list(
    title: Inline, items: Sequence[ItemBlock], look: str, level: int, before: int, context: Context
) -> ItemListView:
    """``before``: how many items other lists of the section show above, so that pictures go on where those ended."""
    below = level + 1 if title else level
    manner = _manner(look, items, context)
    drawn = look if manner != "words" else manner
    series = tuple(context.plain(block, "title") for block in items)
    shown = [_item(block, drawn, below, before, at, series, context) for at, block in enumerate(items)]
    return ItemListView(
        look=Token(look),
        manner=manner,
        n=count_class(len(items)),
        has_title=bool(title),
        title=title,
        level=level,
        items=shown,
    )


def _manner(look: str, items: Sequence[ItemBlock], context: Context) -> Token:
    if look == "manifold":
        kit = kit_for(context.site.art.motifs)
        return Token("pipe" if kit is PLUMBING else _CARRIERS.get(kit.style, "rule"))
    if look == "strips" and len(items) >= FEWEST_WORDS:
        counted = any(item.count is not None or item.capacity is not None or item.picture is not None for item in items)
        return Token("plain" if counted else "words")
    if look == "bill" and _led(items, context):
        return Token("leaders")
    return Token("plain")


def _led(items: Sequence[ItemBlock], context: Context) -> bool:
    """Whether notes stand across from their titles, at the end of dots: short ones, of a short list without prices."""
    if not 1 < len(items) < MANY or any(item.price or item.text for item in items):
        return False
    notes = [context.plain(item, "note") for item in items if item.note]
    return bool(notes) and all(len(note) <= LONGEST_LED for note in notes)


_CARRIERS = {CABLE: "cable"}


def _item(
    block: ItemBlock, look: str, level: int, before: int, at: int, series: tuple[str, ...], context: Context
) -> ItemView:
    note, words, price = context.t(block, "note"), context.t(block, "text"), context.t(block, "price")
    shape, pieces = _art(block, look, before, at, series, context)
    return ItemView(
        level=level,
        kind=Token("priced" if price else "noted" if note else "bare"),
        has_count=block.count is not None,
        count="" if block.count is None else number_text(str(block.count), context.locale),
        title=entry_title(context.t(block, "title"), block.to, context),
        has_note=bool(note),
        note=note,
        has_text=bool(words),
        text=words,
        has_price=bool(price),
        price=price,
        has_art=bool(pieces),
        shape=Token(shape),
        pieces=pieces,
        pieces_n=piece_class(len(pieces)),
    )


def _art(
    block: ItemBlock, look: str, before: int, place: int, series: tuple[str, ...], context: Context
) -> tuple[str, list[PictureView]]:
    at, count = before + place, len(series)
    if look not in _SHOWS_PICTURES or (look == "index" and count >= MANY and block.picture is None):
        return "none", []
    topic = context.plain(block, "title")
    if look == "strips":
        return strip_art(context, at, topic, block.count, block.capacity, block)
    if look == "cards":
        if block.picture is None:
            return "none", []
        picture = context.picture(
            block.picture, "media", index=at, count=count, topic=topic, motif=block.motif, series=series, place=place
        )
        return ("photo", [picture]) if is_shown(picture) else ("none", [])
    picture = context.picture(
        block.picture, "item", index=at, count=max(count, 2), topic=topic, motif=block.motif, series=series, place=place
    )
    return (picture_shape(picture), [picture]) if is_shown(picture) else ("none", [])


def strip_art(
    context: Context, at: int, topic: str, count: int | None, capacity: int | None, block: ItemBlock | None = None
) -> tuple[str, list[PictureView]]:
    """What counts the things of a strip: one drawing cut into pieces, or a piece for each of them.

    A picture family that draws wide strips cuts them itself; of the others, there is one tile per thing.
    """
    given = block.picture if block is not None else None
    motif = block.motif if block is not None else None
    figures = (str(capacity),) if capacity is not None else ()
    pieces = count or 1
    first = context.picture(given, "item", index=at, count=pieces, topic=topic, motif=motif, figures=figures)
    if not is_shown(first):
        return "none", []
    shape = picture_shape(first)
    if shape in ("photo", "strip", "sheet"):
        return shape, [first]
    if capacity is not None and capacity <= CAPACITY_LIMIT and pieces <= PIECES_IN_A_ROW:
        return "seats", [_drawn(draw_capacity(capacity, pair=at + k), context) for k in range(pieces)]
    if pieces > MOST_PIECES:
        band = context.picture(None, "band", index=at, topic=topic, motif=motif)
        return "band", [band]
    # Every strip starts with another tile, so that neighbours below each other differ as well.
    made = [context.picture(given, "item", index=at + k, count=pieces, topic=topic, motif=motif) for k in range(pieces)]
    return f"{shape}s", made


def _drawn(drawing: Drawing, context: Context) -> PictureView:
    return {**context.no_picture(), "is_drawn": True, "drawing": drawing}


def is_shown(picture: PictureView) -> bool:
    """Whether there is anything to see."""
    if picture["is_image"] or not picture["is_drawn"]:
        return picture["is_image"]
    # A family leaves a drawing empty where a sign would say nothing.
    return bool(picture["drawing"]["shapes"] or picture["drawing"].get("tiles"))


def picture_shape(picture: PictureView) -> str:
    """How a picture behaves in a frame: see :attr:`ItemView.shape`."""
    if picture["is_image"]:
        return "photo"
    drawing = picture["drawing"]
    _, _, width, height = (int(part.partition(".")[0]) for part in drawing["box"].split())
    if width >= 3 * height:
        return "strip"
    if width >= 2 * height:
        return "sheet"
    return "figure" if drawing["fit"].endswith("meet") else "tile"


def item_styles(*looks: str) -> dict[str, str]:
    """The styles of some compositions, by name."""
    every = variant_styles("items")
    return {look: every[look] for look in looks}


def with_items(name: str, looks: Iterable[str]) -> dict[str, Any]:
    """``style`` and ``variant_styles`` of a section type that sets items in some compositions, each its variant."""
    own = variant_styles(name)
    shared = item_styles(*looks)
    return {
        "style": style("items") + style(name),
        "variant_styles": {
            variant: shared.get(variant, "") + own.get(variant, "") for variant in sorted({*shared, *own})
        },
    }
