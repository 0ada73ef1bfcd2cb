"""Variations of a theme: its curated palettes, small turns of hue, and a customer's own brand colour."""

from __future__ import annotations

from collections.abc import Callable

from pagemagic.gallery.palette import NEUTRAL, Grounds, Keys, PaletteCharacter, solve, transferred
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import Frozen
from pagemagic.page.colour import channels, hue_distance, to_hex, to_oklch
from pagemagic.page.theme import Art, Theme

_TURNS = (0, 60, -60, 110, -110)
"""Turns of hue, in tenths of a degree, that leave a palette's relations as they were chosen."""
_NEAR = 250
"""Art within this hue of the brand, in tenths of a degree, turns with it."""


class GalleryTheme(Frozen):
    """A theme of the gallery, with what its variations are made from."""

    theme: Theme
    keys: Keys
    """The keys that the theme's own schemes were designed from."""
    grounds: Grounds
    palettes: tuple[Keys, ...] = ()
    """Curated alternatives of the same character."""

    @property
    def character(self) -> PaletteCharacter:
        """What :func:`pagemagic.gallery.palette.solve` needs."""
        return PaletteCharacter(keys=self.keys, grounds=self.grounds, light=self.theme.light, dark=self.theme.dark)

    @property
    def choices(self) -> tuple[Keys, ...]:
        """All palettes, the theme's own first."""
        return (self.keys, *self.palettes)


def vary(entry: GalleryTheme, *, palette: str = "", seed: int = 0, brand: str = "") -> Theme:
    """Return the theme in another palette.

    ``palette`` names one of its palettes; without it, ``seed`` (0 and up) picks one. Seeds beyond the number of
    palettes turn the hues a little; seed 0 is the theme itself. ``brand`` (``#rrggbb``) replaces the brand colour, in
    the palette that suits it best unless one is named. Raises InvalidInputError for an unknown palette or a malformed
    colour.
    """
    choices = entry.choices
    if palette:
        named = [keys for keys in choices if keys.name == palette]
        if not named:
            known = ", ".join(keys.name for keys in choices)
            raise InvalidInputError(
                Reason("palette", f"{entry.theme.name} has no palette {palette[:40]!r}", f"it has {known}")
            )
        choices = (named[0],)
    if brand:
        channels(brand)
        keys = with_brand(_nearest(choices, brand), brand)
    else:
        keys = turned(choices[seed % len(choices)], _TURNS[seed // len(choices) % len(_TURNS)])
    light, dark = solve(entry.character, keys)
    return entry.theme.model_copy(update={"palette": keys.name, "light": light, "dark": dark})


def turned(keys: Keys, turn: int) -> Keys:
    """The keys with all hues turned by ``turn`` tenths of a degree; lightness and chroma stay."""
    if not turn:
        return keys
    return _mapped(keys, lambda colour: _rotated(colour, turn))


def with_brand(keys: Keys, brand: str) -> Keys:
    """The keys with another brand colour. Keys of the old brand colour, and art near its hue, go with it.

    ``deep`` stays as dark as it was, and keeps its hue where that of the brand would be olive. A grey brand has no hue to give: it replaces the brand key alone.
    """
    old, new = to_oklch(keys.brand), to_oklch(brand)
    if new.chroma < NEUTRAL:
        return keys.model_copy(update={"brand": brand})

    def follow(colour: str) -> str:
        shade = to_oklch(colour)
        if min(shade.chroma, old.chroma) < 2 * NEUTRAL or hue_distance(shade.hue, old.hue) > _NEAR:
            return colour
        return transferred(colour, keys.brand, brand)

    same = [name for name in ("accent", "wash") if getattr(keys, name) == keys.brand]
    deep = to_oklch(keys.deep)
    changes = {"brand": brand, **dict.fromkeys(same, brand), "art": _mapped_art(keys.art, follow)}
    if keys.deep == keys.brand and not 750 <= new.hue < 1250:
        dark = to_hex(deep._replace(chroma=min(new.chroma, deep.chroma * 8 // 5), hue=new.hue))
        changes["deep"] = dark
        changes["art"] = _mapped_art(keys.art, lambda colour: dark if colour == keys.deep else follow(colour))
    return keys.model_copy(update=changes)


def _nearest(choices: tuple[Keys, ...], brand: str) -> Keys:
    """The palette whose brand is nearest in hue; the theme's own for a grey brand."""
    wanted = to_oklch(brand)
    if wanted.chroma < NEUTRAL:
        return choices[0]
    return min(choices, key=lambda keys: hue_distance(to_oklch(keys.brand).hue, wanted.hue))


def _rotated(colour: str, turn: int) -> str:
    shade = to_oklch(colour)
    return to_hex(shade._replace(hue=(shade.hue + turn) % 3600))


def _mapped(keys: Keys, change: Callable[[str], str]) -> Keys:
    names = ("paper", "ink", "brand", "accent", "deep", "wash")
    return keys.model_copy(
        update={"art": _mapped_art(keys.art, change), **{name: change(getattr(keys, name)) for name in names}}
    )


def _mapped_art(art: Art, change: Callable[[str], str]) -> Art:
    return Art(
        colours=tuple(map(change, art.colours)),
        ground=change(art.ground),
        line=change(art.line),
        deep=change(art.deep),
    )
