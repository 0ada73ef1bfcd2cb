"""A theme as CSS custom properties: the ``tokens`` layer of a page's style sheet."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.theme import SURFACE_NAMES, Scheme, Size, Surface, Theme
from pagemagic.render.fonts import font_family, script

DISPLAY_FONT = "pm-display"
"""The family name under which a page loads the theme's own display font."""
TEXT_FONT = "pm-text"
"""The family name under which a page loads the theme's own text font."""

_STEPS = (25, 50, 75, 100, 150, 200, 300, 450)
"""Spaces between small things, ``--s1`` to ``--s8``, in hundredths of a rem: one rhythm in all themes."""
_LIGHT = "--on-light:initial;--on-dark: ;"
_DARK = "--on-light: ;--on-dark:initial;"
"""Switches for values that differ between the schemes: ``var(--on-light, A) var(--on-dark, B)`` is A or B, because a
property that is ``initial`` gives its fallback and one that is empty gives nothing. ``light-dark()`` would say the same,
but validators do not know it with variables inside."""
_ROLES = tuple((name, "--" + {"fg2": "fg-2"}.get(name, name).replace("_", "-")) for name in Surface.model_fields)


def tokens_css(theme: Theme, locale: str, surfaces: Iterable[str] = SURFACE_NAMES) -> str:
    """Return the ``@layer tokens`` rule of a page.

    ``:root`` carries the colours of ``paper``; for every name in ``surfaces`` there is a class ``pm-on-<name>`` that
    sets the same properties to the colours of that surface. Raises InvalidInputError for an unknown surface.
    """
    wanted = tuple(surfaces)
    unknown = sorted(name for name in wanted if name not in SURFACE_NAMES)
    if unknown:
        known = ", ".join(SURFACE_NAMES)
        raise InvalidInputError(Reason("surfaces", f"there is no surface {unknown[0]!r}", f"use one of {known}"))
    fixed = _declarations(_fonts(theme, locale) + _type(theme, locale) + _space(theme))
    if theme.scheme == "dark":
        css = f":root{{color-scheme:dark;{fixed}}}{_scheme(theme.dark, wanted, _DARK)}"
    elif theme.scheme == "light":
        css = f":root{{color-scheme:light;{fixed}}}{_scheme(theme.light, wanted, _LIGHT)}"
    else:
        dark = f"@media (prefers-color-scheme:dark){{{_scheme(theme.dark, wanted, _DARK)}}}"
        css = f":root{{color-scheme:light dark;{fixed}}}{_scheme(theme.light, wanted, _LIGHT)}{dark}"
    return f"@layer tokens{{{css}}}"


def _declarations(pairs: Iterable[tuple[str, str]]) -> str:
    return ";".join(f"{name}:{value}" for name, value in pairs)


def _scheme(scheme: Scheme, wanted: tuple[str, ...], toggle: str) -> str:
    """The colour rules of one scheme. Surfaces of equal colours share a rule."""
    rules: dict[str, list[str]] = {}
    for name, surface in scheme.surfaces.named():
        selectors = ([":root"] if name == "paper" else []) + ([f".pm-on-{name}"] if name in wanted else [])
        if selectors:
            body = _declarations((token, _short(getattr(surface, role))) for role, token in _ROLES)
            rules.setdefault(body, []).extend(selectors)
    art = [(f"--art-{number}", colour) for number, colour in enumerate(scheme.art.colours, 1)]
    art += [("--art-ground", scheme.art.ground), ("--art-line", scheme.art.line), ("--art-deep", scheme.art.deep)]
    shared = _declarations((token, _short(colour)) for token, colour in art)
    return f":root{{{toggle}{shared}}}" + "".join(f"{','.join(names)}{{{body}}}" for body, names in rules.items())


def _fonts(theme: Theme, locale: str) -> list[tuple[str, str]]:
    scale = theme.type
    return [
        ("--display", font_family(scale.display, locale, DISPLAY_FONT if theme.fonts.display else "")),
        ("--text", font_family(scale.text, locale, TEXT_FONT if theme.fonts.text else "")),
        ("--mono", font_family(scale.mono, locale)),
        ("--stretch", "condensed" if scale.display == "condensed" else "normal"),
    ]


def _type(theme: Theme, locale: str) -> list[tuple[str, str]]:
    scale, needed = theme.type, script(locale)
    sizes = ("small", "body", "lead", "h3", "h2", "h1", "poster")
    return [
        *((f"--t-{name}", _length(getattr(scale, name))) for name in sizes),
        ("--w-display", str(scale.display_weight)),
        ("--w-strong", str(scale.strong_weight)),
        ("--track-h1", _decimal(scale.h1_track * needed.tracked, 1000, "em")),
        ("--track-h2", _decimal(scale.h2_track * needed.tracked, 1000, "em")),
        ("--lh-h1", _decimal(max(scale.h1_line, needed.title_line), 100)),
        ("--lh-h2", _decimal(max(scale.h2_line, needed.title_line), 100)),
        ("--lh-body", _decimal(max(scale.body_line, needed.body_line), 100)),
    ]


def _space(theme: Theme) -> list[tuple[str, str]]:
    space, shape = theme.space, theme.shape
    return [
        *((f"--s{number}", _decimal(step, 100, "rem")) for number, step in enumerate(_STEPS, 1)),
        ("--section", _length(space.section)),
        ("--gutter", _length(space.gutter)),
        ("--wide", _decimal(space.wide, 100, "rem")),
        ("--measure", _decimal(space.measure, 100, "rem")),
        ("--radius", _decimal(shape.radius, 1, "px")),
        ("--line-w", _decimal(shape.line, 1, "px")),
        ("--rule-w", _decimal(shape.rule, 1, "px")),
    ]


def _length(size: Size) -> str:
    """A size as CSS: ``clamp(1rem,.96rem + .18vw,1.13rem)``."""
    largest = _decimal(size.max, 100, "rem")
    if not size.slope or size.min == size.max:
        css = largest
    else:
        grows = _decimal(size.slope, 100, "vw")
        if size.base:
            grows = f"{_decimal(size.base, 100, 'rem')} + {grows}"
        css = f"clamp({_decimal(size.min, 100, 'rem')},{grows},{largest})" if size.min else f"min({grows},{largest})"
    return f"min({css},{_decimal(size.cap, 100, 'vw')})" if size.cap else css


def _decimal(value: int, scale: int, unit: str = "") -> str:
    """``value / scale`` as a short decimal; lengths keep the unit of zero, which ``calc()`` needs."""
    whole, rest = divmod(abs(value), scale)
    fraction = str(scale + rest)[1:].rstrip("0") if rest else ""
    sign = "-" if value < 0 else ""
    return f"{sign}{whole if whole or not fraction else ''}{'.' if fraction else ''}{fraction}{unit}"


def _short(colour: str) -> str:
    """``#aabbcc`` as ``#abc``."""
    if colour[1] == colour[2] and colour[3] == colour[4] and colour[5] == colour[6]:
        return f"#{colour[1]}{colour[3]}{colour[5]}"
    return colour
