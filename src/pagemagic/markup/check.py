"""Check every hole of a view against the type of its view model, before anything is rendered."""

from __future__ import annotations

import types
from functools import lru_cache
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from pagemagic.markup.attributes import ATTRIBUTES, AttributeKind
from pagemagic.markup.elements import (
    Call,
    ClassList,
    Each,
    Element,
    Hole,
    InlineHole,
    Node,
    Static,
    TextHole,
    View,
    When,
)
from pagemagic.markup.types import Href, Inline, Src, Token


class ViewError(TypeError):
    """A hole of a view does not fit the view model; the message names view, hole and types."""


@lru_cache(maxsize=1024)
def fields_of(model: Any) -> dict[str, Any]:
    """Field name -> type, with ``NotRequired`` kept, of a TypedDict."""
    return get_type_hints(model, include_extras=True)


def bare(found: Any) -> tuple[Any, bool]:
    """Strip NotRequired and ``| None``; tell whether the field may be missing or empty."""
    optional = False
    if get_origin(found) is NotRequired:
        found, optional = get_args(found)[0], True
    if get_origin(found) in (Union, types.UnionType) and type(None) in get_args(found):
        rest = [argument for argument in get_args(found) if argument is not type(None)]
        found, optional = (rest[0] if len(rest) == 1 else Union[tuple(rest)]), True  # noqa: UP007
    return found, optional


def _is_literal(found: Any) -> bool:
    return get_origin(found) is Literal


_WANTED: dict[AttributeKind, tuple[Any, ...]] = {
    "text": (str, Token),
    "token": (Token, int),
    "number": (int,),
    "boolean": (bool,),
    "class": (str, Token),
    "id": (str, Token),
    "idref": (str, Token),
    "link": (Href,),
    "image": (Src,),
    "asset": (Src,),
    "svg": (str, Token, int),
}


class Checker:
    """The model a hole refers to, and where in the view it stands."""

    def __init__(self, model: Any, place: str) -> None:
        self.model = model
        self.place = place

    def type_of(self, path: str) -> tuple[Any, bool]:
        """The type of a field and whether it may be missing. Raises ViewError where there is no such field."""
        found, optional = self.model, False
        if path == ".":
            return bare(found)
        for name in path.split("."):
            if not is_typeddict(found):
                raise ViewError(f"{self.place}: {path!r} goes into {found!r}, which has no fields")
            fields = fields_of(found)
            if name not in fields:
                raise ViewError(f"{self.place}: {found.__name__} has no field {name!r}; it has {', '.join(fields)}")
            found, optional = bare(fields[name])
        return found, optional

    def is_number(self, path: str) -> bool:
        """Whether a field holds an integer, which needs no escaping."""
        found, _ = self.type_of(path)
        return found is int or (_is_literal(found) and all(type(value) is int for value in get_args(found)))

    def item(self, path: str) -> Checker:
        """The checker for the items of a list field."""
        found, _ = self.type_of(path)
        if get_origin(found) is not list:
            raise ViewError(f"{self.place}: each({path!r}) needs a list, not {found!r}")
        return Checker(get_args(found)[0], f"{self.place}.{path}[]")

    def expect(self, path: str, wanted: tuple[Any, ...], what: str, *, optional: bool = False) -> None:
        """Raise ViewError unless the field has one of the wanted types."""
        found, maybe = self.type_of(path)
        if maybe and not optional:
            raise ViewError(
                f"{self.place}: {what} {path!r} may be missing; make the field required or the hole optional"
            )
        if found in wanted or (_is_literal(found) and self._literals_fit(found, wanted)):
            return
        raise ViewError(f"{self.place}: {what} {path!r} has the type {found!r}, which does not fit")

    @staticmethod
    def _literals_fit(found: Any, wanted: tuple[Any, ...]) -> bool:
        values = get_args(found)
        return (all(type(v) is str for v in values) and (str in wanted or Token in wanted)) or (
            all(type(v) is int for v in values) and int in wanted
        )


def check_view(view: View) -> Checker:
    """Check a view and return the checker of its model. Raises ViewError."""
    if not is_typeddict(view.model):
        raise ViewError(f"{view.name}: the model must be a TypedDict, not {view.model!r}")
    checker = Checker(view.model, view.name)
    _check(checker, view.children)
    return checker


def _check(checker: Checker, nodes: tuple[Node, ...]) -> None:
    for node in nodes:
        if isinstance(node, Element):
            if node.level:
                checker.expect(node.level, (int,), "heading level")
            for name, value in node.attributes:
                _check_attribute(checker, name, value)
            _check(checker, node.children)
        elif isinstance(node, TextHole):
            checker.expect(node.path, (str, int, Token), "text")
        elif isinstance(node, InlineHole):
            checker.expect(node.path, (Inline, str), "inline")
        elif isinstance(node, Each):
            _check(checker.item(node.path), node.children)
        elif isinstance(node, When):
            checker.expect(node.path, (bool,), "when")
            _check(checker, node.children)
            _check(checker, node.otherwise)
        elif isinstance(node, Call):
            found = checker.type_of(node.path)[0] if node.path else checker.model
            if found is not node.view.model:
                raise ViewError(f"{checker.place}: {node.view.name} wants {node.view.model.__name__}, not {found!r}")
        elif not isinstance(node, Static):
            raise ViewError(f"{checker.place}: {node!r} is not part of a view")


def _check_attribute(checker: Checker, name: str, value: Any) -> None:
    kind = ATTRIBUTES[name].kind
    if isinstance(value, Hole):
        checker.expect(value.path, _WANTED[kind], f"attribute {name}", optional=value.optional)
    elif isinstance(value, ClassList):
        for part in value.parts:
            if isinstance(part, Hole):
                checker.expect(part.path, (Token,), "class")
    elif kind in ("link", "image", "asset") and isinstance(value, str) and not value.startswith("#"):
        raise ViewError(f"{checker.place}: a constant {name} may only be a fragment such as #menu")
