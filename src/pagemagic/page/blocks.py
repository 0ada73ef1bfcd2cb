"""Blocks: the bounded pieces of content that sections hold in their slots.

The set is closed; only section types can be added. Everything repeated is a block with an id of its own, so no patch,
lock or translation ever needs an index. A block never holds a section.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from pagemagic.page.base import Frozen, NodeId, Text, Word
from pagemagic.page.inline import InlineText, NonBlankText
from pagemagic.page.links import Link
from pagemagic.page.pictures import Picture


class BlockBase(Frozen):
    """What all blocks have."""

    translatable: ClassVar[tuple[str, ...]] = ()
    """Names of the inline text properties, which translations may replace."""
    id: NodeId


class HeadingBlock(BlockBase):
    """A heading inside an article; its level follows from where it stands."""

    translatable = ("text",)
    type: Literal["heading"] = "heading"
    text: NonBlankText
    rank: Literal[1, 2] = 1
    """1 is a heading below the section's title, 2 one below that."""


class TextBlock(BlockBase):
    """A paragraph."""

    translatable = ("text",)
    type: Literal["text"] = "text"
    text: InlineText


class PointBlock(BlockBase):
    """One point of a list."""

    translatable = ("text",)
    type: Literal["point"] = "point"
    text: InlineText


class ListBlock(BlockBase):
    """A list in running text."""

    type: Literal["list"] = "list"
    ordered: bool = False
    points: Annotated[tuple[PointBlock, ...], Field(max_length=100)] = ()


class ButtonBlock(BlockBase):
    """An action. A section has at most one that is not ``quiet``."""

    translatable = ("text",)
    type: Literal["button"] = "button"
    text: NonBlankText
    to: Link
    quiet: bool = False
    icon: Word | None = None


class LinkBlock(BlockBase):
    """A link in a list of links."""

    translatable = ("text", "note")
    type: Literal["link"] = "link"
    text: NonBlankText
    to: Link
    note: InlineText | None = None


class ImageBlock(BlockBase):
    """A picture with an optional caption."""

    translatable = ("caption",)
    type: Literal["image"] = "image"
    picture: Picture
    caption: InlineText | None = None


class VideoBlock(BlockBase):
    """A video of the site's own."""

    translatable = ("caption",)
    type: Literal["video"] = "video"
    asset: NodeId
    poster: NodeId | None = None
    caption: InlineText | None = None


class IconBlock(BlockBase):
    """A sign with its meaning in words."""

    translatable = ("text",)
    type: Literal["icon"] = "icon"
    icon: Word
    text: NonBlankText


class BadgeBlock(BlockBase):
    """A short standing: a certificate, a membership."""

    translatable = ("text",)
    type: Literal["badge"] = "badge"
    text: NonBlankText


class PriceBlock(BlockBase):
    """A price with what it is for."""

    translatable = ("label", "price", "unit")
    type: Literal["price"] = "price"
    label: InlineText
    price: InlineText
    unit: InlineText | None = None


class CellBlock(BlockBase):
    """One cell of a table."""

    translatable = ("text",)
    type: Literal["cell"] = "cell"
    text: InlineText


class RowBlock(BlockBase):
    """One row of a table."""

    type: Literal["row"] = "row"
    cells: Annotated[tuple[CellBlock, ...], Field(min_length=1, max_length=12)]


class TableBlock(BlockBase):
    """A table; its first row is the head."""

    translatable = ("caption",)
    type: Literal["table"] = "table"
    caption: NonBlankText
    rows: Annotated[tuple[RowBlock, ...], Field(min_length=2, max_length=200)]


class CodeBlock(BlockBase):
    """Program text."""

    translatable = ("caption",)
    type: Literal["code"] = "code"
    code: Annotated[Text, StringConstraints(min_length=1, max_length=10_000)]
    language: Word | None = None
    caption: InlineText | None = None


class QuoteBlock(BlockBase):
    """Somebody's words, with who said them."""

    translatable = ("text", "cite")
    type: Literal["quote"] = "quote"
    text: InlineText
    cite: InlineText | None = None


class FieldBlock(BlockBase):
    """A field of a form."""

    translatable = ("label", "hint")
    type: Literal["field"] = "field"
    name: Word
    label: NonBlankText
    hint: InlineText | None = None
    input: Literal["text", "email", "tel", "date", "number", "textarea"] = "text"
    required: bool = False


class CardBlock(BlockBase):
    """A thing one can go to or compare."""

    translatable = ("title", "text")
    type: Literal["card"] = "card"
    title: NonBlankText
    text: InlineText | None = None
    picture: Picture | None = None
    to: Link | None = None


class PlanBlock(BlockBase):
    """A priced offer."""

    translatable = ("title", "price", "unit", "text")
    type: Literal["plan"] = "plan"
    title: NonBlankText
    price: InlineText
    unit: InlineText | None = None
    text: InlineText | None = None
    points: Annotated[tuple[PointBlock, ...], Field(max_length=20)] = ()
    to: Link | None = None
    recommended: bool = False
    """Only where the user says so."""


class QuestionBlock(BlockBase):
    """A question with its answer."""

    translatable = ("question", "answer")
    type: Literal["question"] = "question"
    question: NonBlankText
    answer: InlineText


class ItemBlock(BlockBase):
    """A row of a list: a dish, a service, a feature, a work."""

    translatable = ("title", "note", "text", "price")
    type: Literal["item"] = "item"
    title: NonBlankText
    note: InlineText | None = None
    """A few words beside the title: ``de milho``."""
    text: InlineText | None = None
    """A sentence or two below it."""
    price: InlineText | None = None
    count: Annotated[int, Field(ge=1, le=100_000)] | None = None
    """How many, where the list counts."""
    capacity: Annotated[int, Field(ge=1, le=100_000)] | None = None
    """How many places each of them has."""
    motif: Word | None = None
    """The motif that stands for it; without one, the picture family chooses."""
    picture: Picture | None = None
    to: Link | None = None


class GroupBlock(BlockBase):
    """Items under a heading."""

    translatable = ("title",)
    type: Literal["group"] = "group"
    title: InlineText
    items: Annotated[tuple[ItemBlock, ...], Field(max_length=100)] = ()


class PairBlock(BlockBase):
    """A label and a value: a line of a fact strip or a data sheet."""

    translatable = ("label", "value")
    type: Literal["pair"] = "pair"
    label: InlineText
    value: InlineText
    to: Link | None = None


class StatBlock(BlockBase):
    """A figure with what it counts."""

    translatable = ("value", "label")
    type: Literal["stat"] = "stat"
    value: InlineText
    label: InlineText


class StepBlock(BlockBase):
    """A step of a way."""

    translatable = ("title", "text")
    type: Literal["step"] = "step"
    title: NonBlankText
    text: InlineText | None = None


class PersonBlock(BlockBase):
    """Somebody, with a role."""

    translatable = ("name", "role", "text")
    type: Literal["person"] = "person"
    name: NonBlankText
    role: InlineText | None = None
    text: InlineText | None = None
    picture: Picture | None = None


class EntryBlock(BlockBase):
    """Something that happens: an event, a session, a date to keep."""

    translatable = ("title", "when", "place", "text")
    type: Literal["entry"] = "entry"
    title: NonBlankText
    when: InlineText
    place: InlineText | None = None
    text: InlineText | None = None
    date: NodeId | None = None
    """The date fact it falls on."""
    to: Link | None = None


class FactBlock(BlockBase):
    """A fact of the site, shown as the section sees fit: hours as a week, a date in a calendar."""

    translatable = ("label", "note")
    type: Literal["fact"] = "fact"
    fact: NodeId
    label: InlineText | None = None
    note: InlineText | None = None


ContentBlock = Annotated[
    HeadingBlock | TextBlock | ListBlock | ImageBlock | VideoBlock | TableBlock | CodeBlock | QuoteBlock | ButtonBlock,
    Field(discriminator="type"),
]
"""What running text is made of."""

BLOCKS: dict[str, type[BlockBase]] = {
    block.model_fields["type"].default: block
    for block in (
        HeadingBlock, TextBlock, PointBlock, ListBlock, ButtonBlock, LinkBlock, ImageBlock, VideoBlock, IconBlock,
        BadgeBlock, PriceBlock, CellBlock, RowBlock, TableBlock, CodeBlock, QuoteBlock, FieldBlock, CardBlock, PlanBlock,
        QuestionBlock, ItemBlock, GroupBlock, PairBlock, StatBlock, StepBlock, PersonBlock, EntryBlock, FactBlock,
    )
}  # fmt: skip
"""Every block by its type."""

Block = Annotated[
    HeadingBlock | TextBlock | PointBlock | ListBlock | ButtonBlock | LinkBlock | ImageBlock | VideoBlock | IconBlock
    | BadgeBlock | PriceBlock | CellBlock | RowBlock | TableBlock | CodeBlock | QuoteBlock | FieldBlock | CardBlock
    | PlanBlock | QuestionBlock | ItemBlock | GroupBlock | PairBlock | StatBlock | StepBlock | PersonBlock | EntryBlock
    | FactBlock,
    Field(discriminator="type"),
]  # fmt: skip
"""Any block, told apart by ``type``."""
