"""The props of printed components, as a React developer would have them, and the content that fits them.

A view model says ``has_note: bool`` beside ``note``, because views know no other condition. Where ``note`` is shown under that
condition only, the printed component has ``note?: …``, and shows it where it is there. Names are in camel case, and what may
be empty in an attribute is left out where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NotRequired, get_args, get_origin, is_typeddict

from pagemagic.markup.check import Checker, bare, check_view, fields_of
from pagemagic.markup.elements import Call, ClassList, Each, Element, Hole, InlineHole, Node, TextHole, View, When
from pagemagic.markup.types import Inline

HAS = "has_"
"""How the condition of a field is called."""


def camel(name: str) -> str:
    """``nav_label`` is ``navLabel``; of a path, each part."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


@dataclass(frozen=True)
class Props:
    """What the fields of view models become."""

    pairs: Mapping[Any, frozenset[str]] = field(default_factory=dict)
    """Model -> the fields that are there where their condition is true, so that no condition is needed."""
    words: Mapping[Any, Mapping[str, Sequence[str]]] = field(default_factory=dict)
    """Model -> fields that are one of a few words, with these."""

    def condition(self, model: Any, name: str) -> str:
        """The field that is there where the condition ``name`` is true; empty where that is a field of its own."""
        other = name.removeprefix(HAS)
        return other if name.startswith(HAS) and other in self.pairs.get(model, ()) else ""

    def shown(self, model: Any) -> Iterator[tuple[str, Any, bool]]:
        """The fields of a model: name, type without its emptiness, and whether it may be missing."""
        for name, found in fields_of(model).items():
            if not self.condition(model, name):
                inner, optional = bare(found)
                yield name, inner, optional or name in self.pairs.get(model, ())

    def content(self, model: Any, value: Mapping[str, Any]) -> dict[str, Any]:
        """A value of a view model as the JSON that the props of its component are."""
        made: dict[str, Any] = {}
        for name, found, optional in self.shown(model):
            if name in self.pairs.get(model, ()):
                if not value[HAS + name]:
                    continue
            elif optional and value.get(name) in (None, ""):
                continue  # such a field is read by attributes alone, which are left out then
            made[camel(name)] = self._value(found, value[name])
        return made

    def _value(self, found: Any, value: Any) -> Any:
        if found is Inline:
            return value
        if is_typeddict(found):
            return self.content(found, value)
        if get_origin(found) is list:
            return [self._value(get_args(found)[0], item) for item in value]
        return value


def props_of(views: Iterable[View], words: Mapping[Any, Mapping[str, Sequence[str]]] | None = None) -> Props:
    """What the fields of the models of views become, judged by all uses of them in these views."""
    uses = _Uses()
    for view in views:
        uses.read(view.children, check_view(view), frozenset())
    pairs = {model: found for model in uses.models if (found := frozenset(uses.pairs(model)))}
    return Props(pairs, words or {})


class _Uses:
    """Which fields of which models are read outside of their condition."""

    def __init__(self) -> None:
        self.models: list[Any] = []
        self.free: set[tuple[int, str]] = set()
        """Model (by identity: TypedDicts are compared by nothing else) and field."""

    def pairs(self, model: Any) -> Iterator[str]:
        fields = fields_of(model)
        for name, found in fields.items():
            condition = HAS + name
            if fields.get(condition) is not bool or get_origin(found) is NotRequired or bare(found)[1]:
                continue
            if self.free.isdisjoint({(id(model), name), (id(model), condition)}):
                yield name

    def read(self, nodes: tuple[Node, ...], scope: Checker, true: frozenset[str]) -> None:
        """Look at nodes where the fields ``true`` are known to be there."""
        if scope.model not in self.models and is_typeddict(scope.model):
            self.models.append(scope.model)
        for node in nodes:
            if isinstance(node, When):
                self._use(node.path, scope, true, condition=True)
                prefix, dot, name = node.path.rpartition(".")
                there = true | {prefix + dot + name.removeprefix(HAS)} if name.startswith(HAS) else true
                self.read(node.children, scope, there)
                self.read(node.otherwise, scope, true)
                continue
            for path in _paths(node):
                self._use(path, scope, true)
            if isinstance(node, Element):
                self.read(node.children, scope, true)
            elif isinstance(node, Each):
                self.read(node.children, scope.item(node.path), frozenset())

    def _use(self, path: str, scope: Checker, true: frozenset[str], *, condition: bool = False) -> None:
        if path == ".":
            return
        model, names = scope.model, path.split(".")
        for at, name in enumerate(names):
            if model not in self.models:
                self.models.append(model)
            last = condition and at == len(names) - 1
            if not last and ".".join(names[: at + 1]) not in true:
                self.free.add((id(model), name))
            model = bare(fields_of(model)[name])[0]


def _paths(node: Node) -> Iterator[str]:
    """The fields that a node reads, but for those of its children."""
    if isinstance(node, TextHole | InlineHole | Each) or (isinstance(node, Call) and node.path):
        yield node.path
    elif isinstance(node, Element):
        if node.level:
            yield node.level
        for _, value in node.attributes:
            holes = value.parts if isinstance(value, ClassList) else (value,)
            yield from (hole.path for hole in holes if isinstance(hole, Hole))
