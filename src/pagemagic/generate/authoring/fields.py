"""What a model writes of a section type: its fields, derived from the models of its properties and slots."""

from __future__ import annotations

import types
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from pagemagic.page.base import NodeId, Word
from pagemagic.page.blocks import BlockBase
from pagemagic.page.inline import InlineText, NonBlankText
from pagemagic.page.links import Link
from pagemagic.page.pictures import Picture
from pagemagic.page.section_type import SectionType

Kind = Literal["text", "link", "picture", "fact", "asset", "string", "word", "choice", "flag", "count", "blocks"]
"""What a field holds."""

BY_CODE = frozenset({"id", "type", "quiet", "icon", "motif", "seed"})
"""Properties that code decides: identity and design. A required one is written nevertheless."""
_FACTS = frozenset({"fact", "date"})
_ASSETS = frozenset({"asset", "poster", "image"})


@dataclass(frozen=True, slots=True)
class Field:
    """One property of what a model writes."""

    name: str
    """As the model writes it."""
    target: str
    """As the document calls it."""
    kind: Kind
    required: bool = False
    choices: tuple[str | int, ...] = ()
    least: int | None = None
    most: int | None = None
    parts: tuple[Part, ...] = ()
    """Of blocks: what kinds of blocks there may be."""
    single: bool = False
    """Of blocks: at most one, written without a list."""


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of block."""

    type: str
    fields: tuple[Field, ...]

    @property
    def bare(self) -> Field | None:
        """The only field, where there is one only: such a block is written as its value."""
        return self.fields[0] if len(self.fields) == 1 else None


@dataclass(frozen=True, slots=True)
class Fields:
    """All that a model writes of a section type."""

    props: tuple[Field, ...]
    slots: tuple[Field, ...]


@cache
def fields_of(found: SectionType) -> Fields:
    """The fields of a section type. A slot that is called like a property is written ``…_list``."""
    props = _fields(found.props)
    taken = {one.name for one in props}
    slots: list[Field] = []
    for one in _fields(found.slots):
        name = one.name if one.name not in taken else f"{one.name}_list"
        slots.append(
            Field(name, one.target, one.kind, one.required, one.choices, one.least, one.most, one.parts, one.single)
        )
    return Fields(props, tuple(slots))


def _fields(model: type[BaseModel]) -> tuple[Field, ...]:
    hints = get_type_hints(model, include_extras=True)
    found = (_field(name, hints[name], info) for name, info in model.model_fields.items())
    return tuple(field for field in found if field is not None)


def _field(name: str, hint: Any, info: FieldInfo) -> Field | None:
    required = info.is_required()
    if name in BY_CODE and (not required or name in ("id", "type")):
        return None
    hint, extra = _plain(hint)
    extra += tuple(info.metadata)
    kind = _kind(name, hint)
    if kind is None:
        return None
    if kind == "blocks":
        return _blocks(name, hint, extra, required)
    choices = get_args(hint) if kind == "choice" else ()
    least, most = (_bound(extra, Ge, "ge"), _bound(extra, Le, "le")) if kind == "count" else (None, None)
    return Field(name, name, kind, required, tuple(choices), least, most)


def _plain(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """A hint without None and without what pydantic is told beside it, with that."""
    extra: tuple[Any, ...] = ()
    while True:
        if hint in _KNOWN:
            return hint, extra
        if get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            extra += tuple(more)
        elif get_origin(hint) in (Union, types.UnionType) and type(None) in get_args(hint):
            rest = [one for one in get_args(hint) if one is not type(None)]
            if len(rest) == 1:
                hint = rest[0]
            else:
                return Union[tuple(rest)], extra  # noqa: UP007 - made at run time
        else:
            return hint, extra


_KNOWN: list[Any] = [InlineText, NonBlankText, Link, Picture, Word, NodeId]


def _kind(name: str, hint: Any) -> Kind | None:
    if hint in (InlineText, NonBlankText):
        return "text"
    if hint in (Link, Union[get_args(Link)[0]]):  # noqa: UP007
        return "link"
    if hint in (Picture, Union[get_args(Picture)[0]]):  # noqa: UP007
        return "picture"
    if hint == Word:
        return "word"
    if hint == NodeId:
        return "fact" if name in _FACTS else "asset" if name in _ASSETS else None
    if get_origin(hint) is Literal:
        return "choice"
    if get_origin(hint) is tuple:
        return "blocks" if _block_types(get_args(hint)[0]) else None
    scalars: dict[Any, Kind] = {bool: "flag", int: "count", str: "string"}
    return scalars.get(hint)


def _block_types(hint: Any) -> tuple[type[BlockBase], ...]:
    hint, _ = _plain(hint)
    options = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    found = tuple(one for one in options if isinstance(one, type) and issubclass(one, BlockBase))
    return found if len(found) == len(options) else ()


def _blocks(name: str, hint: Any, extra: tuple[Any, ...], required: bool) -> Field:
    parts = tuple(Part(one.model_fields["type"].default, _fields(one)) for one in _block_types(get_args(hint)[0]))
    least, most = _bound(extra, MinLen, "min_length"), _bound(extra, MaxLen, "max_length")
    return Field(name, name, "blocks", required or bool(least), (), least, most, parts, single=most == 1)


def _bound(extra: tuple[Any, ...], kind: type, attribute: str) -> int | None:
    for found in extra:
        for part in found.metadata if isinstance(found, FieldInfo) else (found,):
            if isinstance(part, kind):
                value: int = getattr(part, attribute)
                return value
    return None
