"""Solve a palette: the designed schemes of a theme, moved to other key colours, with every contrast kept.

A theme's schemes were designed by eye from a few key colours. :func:`solve` carries the design over to other keys:
each colour keeps its lightness and its share of chroma and takes the hue of its new key. Then contrast is solved by
moving lightness alone. Where that would turn a colour to mud (no chroma left, or a yellow turned brown) the text colour
stands in for it, and a fill keeps its colour and changes its text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pagemagic.page.base import Frozen, Word
from pagemagic.page.colour import (
    Oklch,
    contrast,
    hue_distance,
    is_dark,
    luminance,
    to_hex,
    to_oklch,
    with_contrast,
)
from pagemagic.page.theme import Art, Hex, Scheme, Surface, Surfaces

Key = Literal["paper", "ink", "brand", "accent", "deep", "wash"]

NEUTRAL = 200
"""Below this chroma (1/10000) a colour counts as grey, and its hue means nothing."""
CHROMA_FLOOR = 55
"""The least share, in hundredths, of its intended chroma that a solved colour keeps."""
_MUD = ((400, 600, 5000), (600, 750, 5800), (750, 1250, 7000))
"""Hues from and to (tenths of a degree), and the lightness below which they turn brown or olive."""
_KIN = 1000
"""Colours within this lightness of their key follow when the key gets lighter or darker."""
_FAINT = 140
"""The contrast, in hundredths, below which a fill is lost on its ground."""
_FAR = 1500
"""A fill is moved by less than this lightness to stand out from its ground."""


class Keys(Frozen):
    """The colours that a palette is made from, as they are in the light scheme."""

    name: Word
    paper: Hex
    ink: Hex
    brand: Hex
    accent: Hex
    deep: Hex
    wash: Hex
    art: Art


class Ground(Frozen):
    """From which keys the ground of a surface takes its hue."""

    light: Key
    dark: Key


class Grounds(Frozen):
    """One :class:`Ground` for each surface."""

    paper: Ground
    quiet: Ground
    wash: Ground
    deep: Ground
    call: Ground
    panel: Ground


class PaletteCharacter(Frozen):
    """A designed pair of schemes, and the keys they were designed from."""

    keys: Keys
    grounds: Grounds
    light: Scheme
    dark: Scheme


def solve(character: PaletteCharacter, keys: Keys) -> tuple[Scheme, Scheme]:
    """Return the light and the dark scheme of ``keys`` in this character.

    Solving a character for its own keys gives its own schemes. In every result, all pairs of
    :data:`pagemagic.page.legibility.PAIRS` have their contrast.
    """
    return (
        _scheme(character, character.light, keys, dark=False),
        _scheme(character, character.dark, keys, dark=True),
    )


def muddy(solved: Oklch, wanted: Oklch) -> bool:
    """Whether solving spoilt a colour: most of its chroma is gone, or a yellow or orange has become brown or olive."""
    if wanted.chroma < NEUTRAL:
        return False
    if solved.chroma * 100 < wanted.chroma * CHROMA_FLOOR:
        return True
    if wanted.lightness - solved.lightness <= 800:
        return False
    return any(low <= wanted.hue < high and solved.lightness < least for low, high, least in _MUD)


def _scheme(character: PaletteCharacter, stored: Scheme, keys: Keys, *, dark: bool) -> Scheme:
    transfer = _Transfer(character.keys, keys)
    solved = {}
    for name, surface in stored.surfaces.named():
        ground: Ground = getattr(character.grounds, name)
        solved[name] = _surface(transfer, surface, ground.dark if dark else ground.light)
    return Scheme(surfaces=Surfaces(**solved), art=_art(stored.art, character.keys.art, keys.art))


@dataclass(frozen=True, slots=True)
class _Transfer:
    """The way from one palette's keys to another's."""

    old: Keys
    new: Keys

    def __call__(self, colour: str, key: Key) -> str:
        return transferred(colour, getattr(self.old, key), getattr(self.new, key))

    def key_of(self, colour: str, text: Key, *names: Key) -> Key:
        """The key among ``names`` that a colour was designed from: the nearest in hue, or ``text`` for greys.

        Of equal keys it is the first.
        """
        for name in names:
            if getattr(self.old, name) == colour:
                return name
        shade = to_oklch(colour)
        chromatic: list[Key] = [name for name in names if to_oklch(getattr(self.old, name)).chroma >= NEUTRAL]
        if shade.chroma < NEUTRAL or not chromatic:
            return text
        return min(chromatic, key=lambda name: hue_distance(to_oklch(getattr(self.old, name)).hue, shade.hue))


def transferred(colour: str, old: str, new: str) -> str:
    """``colour``, designed beside the key ``old``, as it is beside ``new``."""
    if old == new:
        return colour
    if colour == old:
        return new
    shade, before, after = to_oklch(colour), to_oklch(old), to_oklch(new)
    lightness = shade.lightness
    if abs(lightness - before.lightness) <= _KIN:
        lightness = min(10_000, max(0, lightness + after.lightness - before.lightness))
    elif lightness > before.lightness:
        lightness = max(lightness, after.lightness)
    # Quiet tints may grow; what is coloured already may grow a little, so that a sober theme stays sober.
    most = 250 if shade.chroma < 2 * NEUTRAL else 135
    chroma = shade.chroma * min(after.chroma * 100 // max(before.chroma, 40), most) // 100
    if 800 <= after.hue < 1250 and lightness < 4500:
        chroma = chroma * 45 // 100  # dark yellow is olive
    return to_hex(Oklch(lightness, chroma, after.hue))


def _surface(transfer: _Transfer, stored: Surface, ground: Key) -> Surface:
    bg = transfer(stored.bg, ground)
    text: Key = "paper" if is_dark(bg) else "ink"
    kept = is_dark(bg) == is_dark(stored.bg)
    fg = transfer(stored.fg, text) if kept else getattr(transfer.new, text)
    # No more contrast than was designed, but no less than good reading needs, where the ground allows it.
    fg = _legible(fg, bg, min(700, contrast(stored.fg, stored.bg)), 450) or fg

    def plain(role: str, key: Key, least: int) -> str:
        colour = getattr(stored, role)
        if colour == stored.fg or not kept:
            return fg
        return _legible(transfer(colour, key), bg, least) or fg

    def coloured(role: str, least: int) -> str:
        return _coloured(transfer, stored, role, bg, fg, least)

    button = _button(transfer, stored, bg, fg)
    return Surface(
        bg=bg,
        fg=fg,
        fg2=plain("fg2", text, min(480, contrast(stored.fg2, stored.bg))),
        link=coloured("link", 450),
        accent=coloured("accent", 300),
        line=plain("line", ground, 100),
        rule=plain("rule", ground, 100),
        field=plain("field", ground, 300),
        button=button,
        on_button=_on_button(transfer, stored, bg, button),
        focus=coloured("focus", 300),
    )


def _coloured(transfer: _Transfer, stored: Surface, role: str, bg: str, fg: str, least: int) -> str:
    """A role that carries a hue: as clear as it was designed, up to 4.5 to 1; ``fg`` where its hue would turn to mud."""
    colour: str = getattr(stored, role)
    if colour == stored.fg:
        return fg
    text: Key = "paper" if is_dark(bg) else "ink"
    key = transfer.key_of(colour, text, "accent", "wash", "brand")
    moved = transfer(colour, key)
    solved = _legible(moved, bg, max(least, min(450, contrast(colour, stored.bg))))
    if solved is None or (moved != colour and to_oklch(moved).chroma < NEUTRAL):
        return fg
    wanted = to_oklch(moved)
    source = to_oklch(getattr(transfer.new, key))
    wanted = wanted._replace(lightness=max(wanted.lightness, source.lightness))
    return fg if muddy(to_oklch(solved), wanted) else solved


def _legible(colour: str, ground: str, *least: int) -> str | None:
    """The colour moved to the first contrast of ``least`` that can be had on ``ground``."""
    for ratio in least:
        if contrast(colour, ground) >= ratio:
            return colour
        moved = with_contrast(to_oklch(colour), ground, ratio)
        if moved is not None:
            return to_hex(moved)
    return None


def _button(transfer: _Transfer, stored: Surface, bg: str, fg: str) -> str:
    """The fill keeps its colour if it can. It moves a little to stand out, as far as the design's own fill does."""
    if stored.button == stored.fg:
        return fg
    button = transfer(stored.button, transfer.key_of(stored.button, "brand", "brand", "accent", "wash"))
    if button != stored.button and is_dark(bg) and to_oklch(button).chroma < NEUTRAL:
        return fg  # a grey button looks switched off
    least = min(450 if is_dark(bg) else 300, contrast(stored.button, stored.bg))
    if contrast(button, bg) >= least:
        return button
    wanted = to_oklch(button)
    moved = with_contrast(wanted, bg, least)
    if moved is not None and not muddy(moved, wanted) and abs(moved.lightness - wanted.lightness) <= _FAR:
        return to_hex(moved)
    # A loud fill is told from its ground by hue as well; one that is too near gives way to the text colour.
    return button if contrast(button, bg) >= _FAINT else fg


def _on_button(transfer: _Transfer, stored: Surface, bg: str, button: str) -> str:
    pale = luminance(stored.on_button) > luminance(stored.button)
    likely = transfer(stored.on_button, "paper" if pale else "ink")
    white = ("#ffffff",) if pale else ()
    candidates: tuple[str, ...] = (likely, *white, transfer.new.paper, transfer.new.ink, bg)
    for candidate in candidates:
        if contrast(candidate, button) >= 450:
            return candidate
    # On any colour, black or white has 4.5 to 1.
    return _legible(likely, button, 450) or "#ffffff"


def _art(stored: Art, old: Art, new: Art) -> Art:
    """Pictures follow their own keys: there is one for each art colour."""
    return Art(
        colours=tuple(map(transferred, stored.colours, old.colours, new.colours)),
        ground=transferred(stored.ground, old.ground, new.ground),
        line=transferred(stored.line, old.line, new.line),
        deep=transferred(stored.deep, old.deep, new.deep),
    )
