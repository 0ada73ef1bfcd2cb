"""The theme of a site: colours, type, space, shape and preferences, as plain values.

A document holds no CSS. Colours are ``#rrggbb``, solved when the theme was made; fonts are the names of vetted stacks;
sizes are integers that :mod:`pagemagic.render.tokens` turns into custom properties. There are no floating point
numbers, so a theme has exactly one canonical JSON form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import (
    BeforeValidator,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from pagemagic.kernel.late import late
from pagemagic.page.base import Frozen, Word

Hex = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
"""A colour as ``#rrggbb`` in lower case."""

SurfaceName = Literal["paper", "quiet", "wash", "deep", "call", "panel"]
"""Where a section may stand: ``paper`` (the page itself), ``quiet`` (a tinted band), ``wash`` (the one full-colour
moment), ``deep`` (a dark band, in dark schemes lighter than the page), ``call`` (the closing band), ``panel`` (a raised
sheet)."""

SURFACE_NAMES: tuple[SurfaceName, ...] = get_args(SurfaceName)

FontStack = Literal[
    "bookman", "palatino", "grotesk", "heavy", "condensed", "geometric", "humanist", "avenir", "neutral", "mono"
]
"""A vetted list of typefaces of one character, all of them on the visitor's machine already."""


class Surface(Frozen):
    """The colours of everything that stands on one ground."""

    bg: Hex
    """The ground."""
    fg: Hex
    """Text, at least 4.5 to 1."""
    fg2: Hex
    """Secondary text, at least 4.5 to 1."""
    link: Hex
    """Links in text, at least 4.5 to 1."""
    accent: Hex
    """Figures and words in large type, at least 3 to 1."""
    line: Hex
    """Hairlines that only decorate."""
    rule: Hex
    """Strong rules."""
    field: Hex
    """Borders of fields and outlined buttons, at least 3 to 1."""
    button: Hex
    """The filled button."""
    on_button: Hex
    """Text on the filled button, at least 4.5 to 1 against it."""
    focus: Hex
    """The focus ring, at least 3 to 1."""


class Surfaces(Frozen):
    """One :class:`Surface` for each :data:`SurfaceName`."""

    paper: Surface
    quiet: Surface
    wash: Surface
    deep: Surface
    call: Surface
    panel: Surface

    def named(self) -> Iterator[tuple[SurfaceName, Surface]]:
        """Yield every surface with its name, in the order of :data:`SURFACE_NAMES`."""
        for name in SURFACE_NAMES:
            yield name, getattr(self, name)


class Art(Frozen):
    """The colours of drawn pictures, the same on every surface."""

    colours: Annotated[tuple[Hex, ...], Field(min_length=6, max_length=6)]
    """By convention: the dominant light, the strong accent, the dark, the pale, the middle, the second accent."""
    ground: Hex
    """Behind the drawing."""
    line: Hex
    """Outlines and cuts."""
    deep: Hex
    """The darkest place of a picture."""


class Scheme(Frozen):
    """All colours of one colour scheme."""

    surfaces: Surfaces
    art: Art


class Size(Frozen):
    """A length that grows with the window: ``base`` + ``slope``, between ``min`` and ``max``, never over ``cap``.

    ``min``, ``base`` and ``max`` are hundredths of a rem, ``slope`` and ``cap`` hundredths of a percent of the window's
    width. A size without slope is ``max``. ``cap`` (0: none) keeps large type inside narrow windows when the visitor
    doubles the text size.
    """

    min: Annotated[int, Field(ge=0, le=4000)] = 0
    base: Annotated[int, Field(ge=-2000, le=4000)] = 0
    slope: Annotated[int, Field(ge=0, le=5000)] = 0
    max: Annotated[int, Field(ge=0, le=4000)]
    cap: Annotated[int, Field(ge=0, le=5000)] = 0

    @model_validator(mode="after")
    def _ordered(self) -> Size:
        if self.min > self.max:
            raise ValueError(f"the smallest size, {self.min}, is above the largest, {self.max}; swap them")
        return self


Weight = Annotated[int, Field(ge=100, le=950)]
"""A font weight of CSS."""
Track = Annotated[int, Field(ge=-80, le=80)]
"""Letter spacing in thousandths of an em."""
LineHeight = Annotated[int, Field(ge=75, le=220)]
"""Line height in hundredths of the font size."""


class Fonts(Frozen):
    """Ids of font assets that stand before the stacks."""

    display: Annotated[str, Field(max_length=64)] = ""
    text: Annotated[str, Field(max_length=64)] = ""


class TypeScale(Frozen):
    """Typefaces, sizes, weights, letter spacing and line heights."""

    display: FontStack
    text: FontStack
    mono: FontStack = "mono"
    small: Size
    body: Size
    lead: Size
    h3: Size
    h2: Size
    h1: Size
    poster: Size
    """Figures and words that are a picture: a price, a phone number, a date."""
    display_weight: Weight
    strong_weight: Weight
    h1_track: Track
    h2_track: Track
    h1_line: LineHeight
    h2_line: LineHeight
    body_line: LineHeight = 160

    @model_validator(mode="after")
    def _legible(self) -> TypeScale:
        for name, least in (("small", 87), ("body", 100), ("lead", 100)):
            size: Size = getattr(self, name)
            if (size.min if size.slope else size.max) < least:
                raise ValueError(f"{name} type is below {least} hundredths of a rem; make it larger")
        return self


class Space(Frozen):
    """Measures of the page; the steps between small things are the same in all themes."""

    section: Size
    """Above and below the content of a section."""
    gutter: Size
    """Left and right of the page."""
    wide: Annotated[int, Field(ge=4800, le=12000)] = 7200
    """The widest content, in hundredths of a rem."""
    measure: Annotated[int, Field(ge=2000, le=6000)] = 4000
    """The widest text, in hundredths of a rem."""


class Shape(Frozen):
    """Corners and lines, in pixels."""

    radius: Annotated[int, Field(ge=0, le=48)] = 0
    line: Annotated[int, Field(ge=1, le=8)] = 1
    """Hairlines and borders."""
    rule: Annotated[int, Field(ge=1, le=16)] = 2
    """Strong rules."""


class PictureStyle(Frozen):
    """Which pictures are drawn where no photos are given."""

    family: Word
    """The family of the site's compositions."""
    hours: Word
    """How opening hours are drawn."""
    dates: Word
    """How dates are drawn."""
    prices: Word
    """How prices are set."""
    counts: Word
    """How numbers of things are drawn."""


def _pairs(value: Any) -> Any:
    found = list(value.items()) if isinstance(value, Mapping) else value
    if not isinstance(found, list | tuple) or not all(
        isinstance(pair, list | tuple) and len(pair) == 2 and all(isinstance(word, str) for word in pair)
        for pair in found
    ):
        raise ValueError("this is no mapping of section types to variants; write an object")
    pairs = tuple(sorted(tuple(pair) for pair in found))
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a section type is named twice; name each once")
    return pairs


Variants = Annotated[
    tuple[tuple[Word, Word], ...],
    BeforeValidator(_pairs),
    PlainSerializer(dict, return_type=dict[str, str]),
    WithJsonSchema({"type": "object", "additionalProperties": {"type": "string"}}),
]
"""Section type and variant, sorted by type; an object in JSON."""


class Theme(Frozen):
    """How a site looks."""

    name: Word
    """Of the theme in the gallery it was made from, or its own."""
    palette: Word = "custom"
    """Which of the theme's palettes this is."""
    look: Word
    """The style layer that restyles sections; the last layer of the style sheet."""
    scheme: Literal["auto", "light", "dark"] = "auto"
    """``auto`` follows the visitor's preference."""
    light: Scheme
    dark: Scheme
    type: TypeScale
    space: Space
    shape: Shape
    pictures: PictureStyle
    variants: Variants = ()
    fonts: Fonts = Fonts()

    def variant(self, section: str) -> str | None:
        """The variant this theme prefers for a section type, or None."""
        return dict(self.variants).get(section)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        bundle: dict[str, Any] = late("theme_display")()(self)
        return bundle
