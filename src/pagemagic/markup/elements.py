"""Views as data: elements with typed holes.

A view is a tree of these values. It is compiled to a Python function (:mod:`pagemagic.markup.compile`) and can be
printed in another language, because there is nothing in it but data: no callables, no expressions. Holes name fields of
the view model, relative to the innermost :func:`each` or :func:`call`; a dotted path enters nested models.

>>> from pagemagic.markup.elements import E, cls, each, inline, text, when
>>> price = E.li(E.h3(inline("name")), when("has_price", E.p(text("price"))), class_="pm-price")
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from pagemagic.markup.attributes import ATTRIBUTES, ELEMENTS, VOID


@dataclass(frozen=True, slots=True)
class Hole:
    """The value of an attribute, taken from a field."""

    path: str
    prefix: str = ""
    """Constant text in front of the value."""
    optional: bool = False
    """Leave the attribute out where the field is empty or missing."""


@dataclass(frozen=True, slots=True)
class ClassList:
    """A ``class`` value: constant names and names made of a constant stem and a field."""

    parts: tuple[str | Hole, ...]


AttributeValue: TypeAlias = str | Hole | ClassList | bool


@dataclass(frozen=True, slots=True)
class Element:
    """An element. ``level`` names the field that holds the level of a heading (then ``name`` is ``h``)."""

    name: str
    attributes: tuple[tuple[str, AttributeValue], ...] = ()
    children: tuple[Node, ...] = ()
    level: str = ""


@dataclass(frozen=True, slots=True)
class Static:
    """Constant text without letters: spaces and punctuation. Words come from the view model."""

    text: str


@dataclass(frozen=True, slots=True)
class TextHole:
    """A string or integer field, escaped."""

    path: str


@dataclass(frozen=True, slots=True)
class InlineHole:
    """An inline text field."""

    path: str


@dataclass(frozen=True, slots=True)
class Each:
    """Children once per item of a list field."""

    path: str
    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class When:
    """Children where a boolean field is true, else ``otherwise``."""

    path: str
    children: tuple[Node, ...]
    otherwise: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """Another view, for a field that holds its view model (the present model where ``path`` is empty)."""

    view: View
    path: str = ""


Node: TypeAlias = Element | Static | TextHole | InlineHole | Each | When | Call


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A named piece of markup for one type of view model."""

    name: str
    """Lower case with hyphens; becomes the component's name elsewhere."""
    model: Any
    """The TypedDict that the holes refer to."""
    children: tuple[Node, ...]


def view(name: str, model: Any, *children: Node | str) -> View:
    """Define a view. Holes are checked against ``model`` when the view is compiled or registered."""
    return View(name, model, _nodes(children))


def text(path: str) -> TextHole:
    """Text from a string or integer field."""
    return TextHole(path)


def inline(path: str) -> InlineHole:
    """Inline text from a field of type :data:`~pagemagic.markup.types.Inline`."""
    return InlineHole(path)


def attr(path: str, *, prefix: str = "", optional: bool = False) -> Hole:
    """An attribute value from a field."""
    return Hole(path, prefix, optional)


def cls(*parts: str | Hole) -> ClassList:
    """A class list; ``mod`` and ``attr`` make the parts that vary."""
    return ClassList(parts)


def mod(path: str, stem: str) -> Hole:
    """A class made of ``stem`` and a field: ``mod("variant", "pm-hero--")``."""
    return Hole(path, stem)


def each(path: str, *children: Node | str) -> Each:
    """Repeat children for each item of a list field; holes inside refer to the item."""
    return Each(path, _nodes(children))


def when(path: str, *children: Node | str, otherwise: Node | tuple[Node, ...] = ()) -> When:
    """Show children where the boolean field is true."""
    return When(path, _nodes(children), otherwise if isinstance(otherwise, tuple) else (otherwise,))


def call(other: View, path: str = "") -> Call:
    """Show another view."""
    return Call(other, path)


def heading(level: str, *children: Node | str, **attributes: AttributeValue) -> Element:
    """A heading whose level, 1 to 6, is the integer field ``level``."""
    return Element("h", _attributes("h2", attributes), _nodes(children), level)


def element(name: str, *children: Node | str, **attributes: AttributeValue) -> Element:
    """An element. Attribute names end in ``_`` where Python needs it and have ``_`` for ``-``.

    Raises ValueError for elements and attributes that are not in the tables, and for content in a void element.
    """
    if name not in ELEMENTS:
        raise ValueError(f"<{name}> is not an element that views may use")
    if name in VOID and children:
        raise ValueError(f"<{name}> has no content")
    return Element(name, _attributes(name, attributes), _nodes(children))


def _attributes(name: str, given: dict[str, AttributeValue]) -> tuple[tuple[str, AttributeValue], ...]:
    found: list[tuple[str, AttributeValue]] = []
    for key, value in given.items():
        html = key.rstrip("_")
        if html not in ATTRIBUTES:
            html = html.replace("_", "-")
        if html not in ATTRIBUTES:
            raise ValueError(f"{key!r} of <{name}> is not in the attribute table")
        found.append((html, value))
    return tuple(found)


def _nodes(children: tuple[Node | str, ...]) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for child in children:
        if isinstance(child, str):
            if any(character.isalpha() for character in child):
                raise ValueError(f"constant words in a view cannot be translated: {child!r}; take them from the model")
            child = Static(child)
        nodes.append(child)
    return tuple(nodes)


class _Elements:
    """``E.p(...)`` is ``element("p", ...)``."""

    def __getattr__(self, name: str) -> Callable[..., Element]:
        if name not in ELEMENTS:
            raise AttributeError(f"<{name}> is not an element that views may use")

        def make(*children: Node | str, **attributes: AttributeValue) -> Element:
            return element(name, *children, **attributes)

        return make


E = _Elements()
"""Element builders by name."""
