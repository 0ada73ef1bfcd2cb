"""Which properties of a model are slots: lists of blocks."""

from __future__ import annotations

from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from pagemagic.page.blocks import BlockBase

_known: dict[type[BaseModel], tuple[str, ...]] = {}


def slots_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The names of the slots of a slots model or block, in the order in which they are declared."""
    if model not in _known:
        _known[model] = _slots(model)
    return _known[model]


def _slots(model: type[BaseModel]) -> tuple[str, ...]:
    return tuple(name for name, field in model.model_fields.items() if _holds_blocks(field.annotation))


def _holds_blocks(hint: Any) -> bool:
    """Whether a type is ``tuple[X, ...]`` of blocks."""
    while get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if get_origin(hint) is not tuple:
        return False
    item = get_args(hint)[0]
    while get_origin(item) is Annotated:
        item = get_args(item)[0]
    return all(isinstance(one, type) and issubclass(one, BlockBase) for one in (get_args(item) or (item,)))
