"""Immutable mappings, and JSON values made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

K = TypeVar("K")
V = TypeVar("V")


_GONE: Any = object()
_LAYER = 64
"""How many changes a mapping keeps apart from what it was made from, before it is copied as a whole."""


class FrozenDict(Mapping[K, V]):
    """A mapping from strings that cannot be changed: hashable, picklable, equal to any equal mapping.

    One that differs from another in a key shares the other's items, so that it costs the same however many there are.
    """

    __slots__ = ("_changes", "_hash", "_items", "_size")
    _items: dict[K, V]
    """What it was made from; shared, never changed."""
    _changes: dict[K, V]
    """What is different from that; a value that is :data:`_GONE` is none."""
    _size: int
    _hash: int | None

    def __init__(self, items: Mapping[K, V] | None = None, /) -> None:
        # The dict itself is copied where there is one: many times faster than a mapping, key by key.
        self._become(dict(items._whole() if isinstance(items, FrozenDict) else items or {}), {})

    def _become(self, items: dict[K, V], changes: dict[K, V], size: int | None = None) -> None:
        for name, value in (("_items", items), ("_changes", changes), ("_hash", None)):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "_size", len(items) if size is None else size)

    def _whole(self) -> dict[K, V]:
        """All items in one dict, which is kept: the same mapping, read faster."""
        if self._changes:
            found = {**self._items, **self._changes}
            # Whoever reads at the same time finds the same, with the changes and without.
            object.__setattr__(self, "_items", {key: value for key, value in found.items() if value is not _GONE})
            object.__setattr__(self, "_changes", {})
        return self._items

    def __getitem__(self, key: K) -> V:
        if self._changes:
            found = self._changes.get(key, self)
            if found is _GONE:
                raise KeyError(key)
            if found is not self:
                return found  # type: ignore[return-value]
        return self._items[key]

    def get(self, key: K, default: Any = None) -> Any:
        """The value of a key; faster than the mapping's own where there is none."""
        if self._changes and key in self._changes:
            found = self._changes[key]
            return default if found is _GONE else found
        return self._items.get(key, default)

    def __iter__(self) -> Iterator[K]:
        return iter(self._whole())

    def __len__(self) -> int:
        return self._size

    def having(self, key: K, value: V) -> FrozenDict[K, V]:
        """The same with one value more, or another one."""
        return self._changed(key, value, self._size + (key not in self))

    def without(self, key: K) -> FrozenDict[K, V]:
        """The same without a key, which need not be there."""
        return self._changed(key, _GONE, self._size - 1) if key in self else self

    def _changed(self, key: K, value: V, size: int) -> FrozenDict[K, V]:
        if len(self._changes) >= _LAYER:
            self._whole()
        made: FrozenDict[K, V] = FrozenDict.__new__(FrozenDict)
        made._become(self._items, {**self._changes, key: value}, size)
        return made

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a frozen mapping cannot be changed")

    def __hash__(self) -> int:
        if self._hash is None:
            object.__setattr__(self, "_hash", hash(frozenset(self._whole().items())))
        return self._hash or 0

    def __repr__(self) -> str:
        return f"FrozenDict({self._whole()!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (FrozenDict, (self._whole(),))

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
