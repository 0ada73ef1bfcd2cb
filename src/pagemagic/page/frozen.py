"""Immutable mappings, and JSON values made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

K = TypeVar("K")
V = TypeVar("V")


class FrozenDict(Mapping[K, V]):
    """A mapping from strings that cannot be changed: hashable, picklable, equal to any equal mapping."""

    __slots__ = ("_hash", "_items")
    _items: dict[K, V]
    _hash: int | None

    def __init__(self, items: Mapping[K, V] | None = None, /) -> None:
        # The dict itself is copied where there is one: many times faster than a mapping, key by key.
        object.__setattr__(self, "_items", dict(items._items if isinstance(items, FrozenDict) else items or {}))
        object.__setattr__(self, "_hash", None)

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def having(self, key: K, value: V) -> FrozenDict[K, V]:
        """The same with one value more, or another one."""
        made = FrozenDict(self)
        made._items[key] = value
        return made

    def without(self, key: K) -> FrozenDict[K, V]:
        """The same without a key, which need not be there."""
        made = FrozenDict(self)
        made._items.pop(key, None)
        return made

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a frozen mapping cannot be changed")

    def __hash__(self) -> int:
        if self._hash is None:
            object.__setattr__(self, "_hash", hash(frozenset(self._items.items())))
        return self._hash or 0

    def __repr__(self) -> str:
        return f"FrozenDict({self._items!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (FrozenDict, (self._items,))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        arguments = getattr(source, "__args__", None)
        values = handler(arguments[1]) if arguments else core_schema.any_schema()
        keys = handler(arguments[0]) if arguments else core_schema.str_schema()
        inner = core_schema.dict_schema(keys, values)
        from_mapping = core_schema.no_info_before_validator_function(
            lambda value: dict(value) if isinstance(value, Mapping) else value, inner
        )
        return core_schema.no_info_after_validator_function(
            cls, from_mapping, serialization=core_schema.wrap_serializer_function_ser_schema(_serialize, schema=inner)
        )


def _serialize(value: FrozenDict[str, Any], handler: Any) -> Any:
    return handler({key: value[key] for key in sorted(value)})


def freeze(value: Any) -> Any:
    """A JSON value with frozen mappings and tuples. The depth was bounded when the document was read."""
    if isinstance(value, Mapping):
        return FrozenDict({key: freeze(item) for key, item in value.items()})
    if isinstance(value, list | tuple):
        return tuple(freeze(item) for item in value)
    return value


def thaw(value: Any) -> Any:
    """The inverse of :func:`freeze`: plain dicts and lists."""
    if isinstance(value, Mapping):
        return {key: thaw(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [thaw(item) for item in value]
    return value
