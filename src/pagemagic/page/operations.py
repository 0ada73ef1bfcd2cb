"""The closed set of operations that change a site, as data. Everything is addressed by id, places by ``after``.

An id names a page, section, block, fact, asset, integration or redirect; ``remove``, ``move`` and ``set`` take any of
them. ``after`` is the sibling that comes before, none for the first place, so no operation ever needs an index.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Discriminator, Field, GetPydanticSchema, PlainSerializer, SerializeAsAny, Tag, WithJsonSchema
from pydantic_core import core_schema, to_jsonable_python

from pagemagic.page.base import Frozen, LocaleTag, NodeId
from pagemagic.page.blocks import Block
from pagemagic.page.facts import Fact
from pagemagic.page.frozen import freeze, thaw
from pagemagic.page.pictures import Asset
from pagemagic.page.section import Section
from pagemagic.page.site import Integration, MessageKey, Page, Redirect, Translation
from pagemagic.page.theme import Theme


def _is_section(value: Any) -> str:
    inside = "props" in value if isinstance(value, dict) else isinstance(value, Section)
    return "section" if inside else "block"


Node: TypeAlias = Annotated[
    Annotated[SerializeAsAny[Section], Tag("section")] | Annotated[Block, Tag("block")], Discriminator(_is_section)
]
"""A section, told by its ``props``, or a block."""

Value: TypeAlias = Annotated[
    Any,
    GetPydanticSchema(
        lambda source, handler: core_schema.no_info_plain_validator_function(lambda v: freeze(to_jsonable_python(v)))
    ),
    PlainSerializer(thaw),
    WithJsonSchema({"title": "Value"}),
]
"""Any JSON value, frozen."""

FramePart = Literal["header", "footer", "announcement"]
"""A place around every page."""


class Insert(Frozen):
    """Put a section into a page, or a block into a slot of a section or block."""

    op: Literal["insert"] = "insert"
    node: Node
    parent: NodeId
    slot: str = "sections"
    """Of a page, ``sections``; else the name of the slot."""
    after: NodeId | None = None


class Remove(Frozen):
    """Take something out, with all it holds."""

    op: Literal["remove"] = "remove"
    id: NodeId


class Move(Frozen):
    """Put something elsewhere. Without ``parent``, within the list it stands in."""

    op: Literal["move"] = "move"
    id: NodeId
    parent: NodeId | None = None
    slot: str = "sections"
    after: NodeId | None = None


class Duplicate(Frozen):
    """Copy a section or block to the place behind it. The copy has ids of its own and no anchor."""

    op: Literal["duplicate"] = "duplicate"
    id: NodeId
    first: Annotated[int, Field(ge=0)] | None = None
    """The number of the first new id; without one, the site's ``next_id``. Others follow in reading order."""


class Replace(Frozen):
    """Put another section or block with the same id into the place of one, with all it holds."""

    op: Literal["replace"] = "replace"
    node: Node


class Set(Frozen):
    """Give a property of anything with an id another value; ``null`` empties it.

    The envelope's ``variant``, ``surface``, ``anchor`` and ``lock`` are properties of a section like those of its type; of a
    page there are ``path``, ``kind``, ``name`` and ``seo``. What slots hold is inserted, moved and removed instead.
    """

    op: Literal["set"] = "set"
    id: NodeId
    prop: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]
    value: Value = None


class AddPage(Frozen):
    """Add a page."""

    op: Literal["add_page"] = "add_page"
    page: Page
    after: NodeId | None = None


class AddFact(Frozen):
    """Add a fact."""

    op: Literal["add_fact"] = "add_fact"
    fact: Fact
    after: NodeId | None = None


class SetFact(Frozen):
    """Replace the fact that has the same id."""

    op: Literal["set_fact"] = "set_fact"
    fact: Fact


class AddAsset(Frozen):
    """Add a file; its bytes are kept by the host."""

    op: Literal["add_asset"] = "add_asset"
    asset: Asset
    after: NodeId | None = None


class AddIntegration(Frozen):
    """Switch on a service of a third party."""

    op: Literal["add_integration"] = "add_integration"
    integration: Integration
    after: NodeId | None = None


class AddRedirect(Frozen):
    """Let an old address lead somewhere."""

    op: Literal["add_redirect"] = "add_redirect"
    redirect: Redirect
    after: NodeId | None = None


class SetTheme(Frozen):
    """Give the site another theme."""

    op: Literal["set_theme"] = "set_theme"
    theme: Theme


class SetFrame(Frozen):
    """Put a section around every page, or ``null`` nothing."""

    op: Literal["set_frame"] = "set_frame"
    part: FramePart
    section: SerializeAsAny[Section] | None = None


class SetSite(Frozen):
    """Give a property of the site itself another value. ``next_id`` only ever grows."""

    op: Literal["set_site"] = "set_site"
    prop: Literal["id", "name", "locale", "locales", "art", "edition", "next_id"]
    value: Value = None


class Translate(Frozen):
    """Give a text in another language, or ``null`` none."""

    op: Literal["translate"] = "translate"
    locale: LocaleTag
    key: MessageKey
    translation: Translation | None = None


Operation: TypeAlias = Annotated[
    Insert | Remove | Move | Duplicate | Replace | Set | AddPage | AddFact | SetFact | AddAsset | AddIntegration
    | AddRedirect | SetTheme | SetFrame | SetSite | Translate,
    Field(discriminator="op"),
]  # fmt: skip
"""Any operation, told apart by ``op``."""

Add: TypeAlias = AddPage | AddFact | AddAsset | AddIntegration | AddRedirect
"""Operations that add to one of the site's own lists."""

LISTS: dict[str, tuple[type[Add], str]] = {
    "pages": (AddPage, "page"),
    "facts": (AddFact, "fact"),
    "assets": (AddAsset, "asset"),
    "integrations": (AddIntegration, "integration"),
    "redirects": (AddRedirect, "redirect"),
}
"""The site's own lists: what adds to each, and the property that holds what is added."""


def added(operation: Add) -> tuple[str, Page | Fact | Asset | Integration | Redirect]:
    """The list an operation adds to, and what it adds."""
    for slot, (kind, field) in LISTS.items():
        if isinstance(operation, kind):
            return slot, getattr(operation, field)
    raise AssertionError(operation)


def adding(slot: str, value: Any, after: str | None) -> Add:
    """The operation that adds ``value`` to one of the site's own lists. The inverse of :func:`added`."""
    kind, field = LISTS[slot]
    return kind.model_construct(**{field: value, "after": after})


def replacing(node: Any) -> Replace:
    """The operation that puts a valid section or block into the place of the one with its id."""
    return Replace.model_construct(node=node)
