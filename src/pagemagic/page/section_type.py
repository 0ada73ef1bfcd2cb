"""What a section type is: one value that says everything about one kind of section."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from pagemagic.markup.elements import View
from pagemagic.page.base import Content, Frozen

if TYPE_CHECKING:
    from pagemagic.page.present import Context
    from pagemagic.page.section import Section

Surface = Literal["paper", "quiet", "wash", "deep", "call", "panel"]
"""Colour bands of a theme."""


class NoSlots(Content):
    """The slots model of a section type without slots."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule for the content of a property or slot, as data: audits report it, prompts state it."""

    place: str
    """Property or slot: ``title``, ``actions``."""
    kind: Literal["max_words", "max_items", "min_items", "required"]
    limit: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SectionType:
    """A kind of section: its data, its look and its meaning.

    ``present`` turns a section into the view model of ``view``: a pure function to plain JSON values, with all logic in
    it. ``style`` is the CSS of the section in terms of the generic tokens; ``variants`` names its compositions, the
    first is the default. ``migrations[k]`` takes the JSON of a section of version ``k`` to version ``k + 1``.
    """

    name: str
    v: int
    props: type[Frozen]
    view: View
    present: Callable[[Section, Context], Mapping[str, Any]]
    style: str
    hint: str
    """One or two sentences for authors and models: what it is for, when to use it, when not."""
    slots: type[Frozen] = NoSlots
    variants: tuple[str, ...] = ("plain",)
    variant_styles: Mapping[str, str] = field(default_factory=dict)
    """CSS that only pages with this variant need."""
    surface: Surface = "paper"
    """The colour band it stands on unless the section says otherwise."""
    translatable: tuple[str, ...] = ()
    """Inline text properties that translations may replace."""
    rules: tuple[Rule, ...] = ()
    json_ld: Callable[[Section, Context], list[dict[str, Any]]] | None = None
    migrations: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = field(default_factory=dict)
    example: Mapping[str, Any] = field(default_factory=dict)
    """A section of this type as JSON, valid on its own; shown in the docs and rendered by the tests."""
    frame: bool = False
    """True for header, footer and announcement, which stand around every page and not among its sections."""

    def __post_init__(self) -> None:
        if not self.variants:
            raise ValueError(f"section type {self.name!r} needs at least one variant")
        if set(self.migrations) != set(range(1, self.v)):
            raise ValueError(f"section type {self.name!r} of version {self.v} needs migrations 1 to {self.v - 1}")
