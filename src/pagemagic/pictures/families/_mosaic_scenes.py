"""The focal scenes of the mosaic family: one motif, large, in an arch, a sunburst, a panel or on a stage.

A scene fills a box of 72 units or more, but its subject stands within the lowest ``reach`` of it, so that a crop to that
height keeps it whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pagemagic.pictures.drawing import Shape, tenths
from pagemagic.pictures.families._mosaic_tiles import Ground
from pagemagic.pictures.geometry import arc, arch, circle, half_disc, line, numbers, on_circle, quarter, rect, sector
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.composing import Frame, composed
from pagemagic.pictures.things.trades import Trade


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a scene."""

    ground: Ground
    shell: str
    """Of what surrounds the subject."""
    hollow: str
    """Of what lies behind it."""
    glow: str
    main: str
    cut: str


INKS: tuple[Inks, ...] = (
    Inks("2", "4", "3", "2", "1", "3"),
    Inks("3", "1", "2", "3", "4", "2"),
    Inks("1", "3", "4", "1", "2", "4"),
    Inks("2", "1", "4", "1", "3", "4"),
    Inks("3", "4", "1", "4", "2", "1"),
    Inks("4", "2", "3", "2", "1", "3"),
)


OVENS: tuple[Inks, ...] = (
    Inks("2", "4", "3", "2", "1", "3"),
    Inks("1", "2", "3", "2", "4", "3"),
    Inks("4", "2", "3", "2", "1", "3"),
    Inks("2", "1", "3", "2", "4", "3"),
    Inks("1", "2", "3", "2", "1", "3"),
    Inks("4", "1", "3", "2", "4", "3"),
)
"""The colours of an oven: its mouth is dark, embers glow in it and what it bakes is light."""

LOAVES = frozenset(("loaf", "cracked-loaf", "bread", "baguette", "ring-bread"))
"""What is drawn as one loaf from the side in the mouth of an oven."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a scene stands, in tenths."""

    x: int
    y: int
    w: int
    h: int
    reach: int
    """How far the subject may rise above the lower edge."""

    @property
    def cx(self) -> int:
        """The middle, across."""
        return self.x + self.w // 2

    @property
    def bottom(self) -> int:
        """The lower edge."""
        return self.y + self.h


Scene = Callable[[Box, str, Inks], list[Shape]]
"""Draws a motif (or, for one of :data:`GEOMETRY`, geometry) in a box, upon a ground that is already there."""


def arch_scene(box: Box, motif: str, inks: Inks) -> list[Shape]:
    """An oven, a gate, a vault: a round arch of cut stones, the subject on its sill. Bread lies in the mouth as a loaf."""
    cx, sill, top = box.cx, box.bottom - 46, box.bottom - box.reach
    centre, outer, inner = top + 330, 330, 262
    stones = []
    for degrees in range(198, 360, 18):
        a, b = on_circle(cx, centre, inner - 4, degrees), on_circle(cx, centre, outer + 6, degrees)
        stones.append(line(*a, *b))
    for y in range(centre, sill - 60, 120):
        stones += [line(cx - outer - 6, y, cx - inner, y), line(cx + inner, y, cx + outer + 6, y)]
    inside = _loaf(cx, sill, inks) if motif in LOAVES else _subject(motif, cx, sill - 165, 300, inks)
    return [
        Shape(c=f"f{inks.shell}", d=arch(cx - outer, top, 2 * outer, box.reach)),
        Shape(c=f"fn s{inks.ground}", d="".join(stones), w="1.3"),
        Shape(c=f"f{inks.hollow}", d=arch(cx - inner, centre - inner, 2 * inner, sill - centre + inner)),
        Shape(c=f"f{inks.glow}", d=arch(cx - 176, centre - 110, 352, sill - centre + 110)),
        *inside,
    ]


def _loaf(cx: int, sill: int, inks: Inks) -> list[Shape]:
    """A long loaf with four cuts, on the sill."""
    top = sill - 200
    crust = f"M{numbers(cx - 226, sill)}C{numbers(cx - 236, top + 50, cx - 120, top, cx, top)}"
    crust += f"C{numbers(cx + 120, top, cx + 236, top + 50, cx + 226, sill)}z"
    cuts = "".join(
        f"M{numbers(cx + at, top + 52 + drop)}q{numbers(40, 34, 30, 84)}"
        for at, drop in ((-140, 14), (-60, 0), (20, 0), (100, 14))
    )
    return [Shape(c=f"f{inks.main}", d=crust), Shape(c=f"fn s{inks.cut} cap", d=cuts, w="2.4")]


def sun_scene(box: Box, motif: str, inks: Inks) -> list[Shape]:
    """A disc in a wreath of beads."""
    cx, cy = box.cx, box.bottom - box.reach // 2 - 10
    beads = [circle(*on_circle(cx, cy, 262, degrees), 34) for degrees in range(0, 360, 15)]
    return [
        Shape(c=f"f{inks.shell}", d="".join(beads) + circle(cx, cy, 266)),
        Shape(c=f"f{inks.hollow}", d=circle(cx, cy, 236)),
        *_subject(motif, cx, cy, 380, inks),
    ]


def rays_scene(box: Box, motif: str, inks: Inks) -> list[Shape]:
    """A disc in a wheel of rays."""
    cx, cy = box.cx, box.bottom - box.reach // 2 - 10
    rays = [sector(cx, cy, 296, degrees, degrees + 10, 242) for degrees in range(0, 360, 20)]
    return [
        Shape(c=f"f{inks.shell}", d="".join(rays)),
        Shape(c=f"f{inks.hollow}", d=circle(cx, cy, 228)),
        *_subject(motif, cx, cy, 370, inks),
    ]


def panel_scene(box: Box, motif: str, inks: Inks) -> list[Shape]:
    """A framed panel with quarter discs in its corners."""
    top, left, w, h = box.bottom - box.reach, box.cx - 300, 600, box.reach - 40
    x, y, side = left + 46, top + 46, 110
    colour = inks.glow if inks.glow != inks.hollow else inks.shell
    # In the colour of the frame the discs reach under it, so that no joint shows.
    x, y, side = (x - 20, y - 20, side + 20) if colour == inks.shell else (x, y, side)
    right, low = 2 * box.cx - x - side, 2 * top + h - y - side
    corners = (
        quarter(x, y, side, 0) + quarter(right, y, side, 1) + quarter(right, low, side, 2) + quarter(x, low, side, 3)
    )
    return [
        Shape(c=f"f{inks.shell}", d=rect(left, top, w, h)),
        Shape(c=f"f{inks.hollow}", d=rect(left + 46, top + 46, w - 92, h - 92)),
        Shape(c=f"f{colour}", d=corners),
        *_subject(motif, box.cx, top + h // 2, 420, inks),
    ]


def stage_scene(box: Box, motif: str, inks: Inks) -> list[Shape]:
    """A stage: a spot of light between two drawn curtains, under a scalloped valance."""
    cx, floor, top = box.cx, box.bottom - 70, box.y
    scallops = "".join(half_disc(box.x + 60 + 120 * n, top + 60, 60, 90) for n in range(box.w // 120))
    drop = (floor - top) * 3 // 4
    curtains = "".join(
        f"M{numbers(edge, top)}h{tenths(way * 270)}Q{numbers(edge + way * 240, top + drop, edge + way * 70, top + drop)}"
        f"L{numbers(edge + way * 110, floor)}H{tenths(edge)}z"
        for edge, way in ((box.x, 1), (box.x + box.w, -1))
    )
    return [
        Shape(c=f"f{inks.hollow}", d=rect(box.x, top, box.w, box.h)),
        Shape(c=f"f{inks.glow if inks.glow != inks.hollow else inks.shell}", d=half_disc(cx, floor, 270, 270)),
        Shape(c=f"f{inks.ground}", d=curtains),
        Shape(c=f"f{inks.shell}", d=rect(box.x, top, box.w, 61) + scallops + rect(box.x, floor, box.w, 70)),
        *_subject(motif, cx, floor - 190, 370, inks),
    ]


def rings_scene(box: Box, motif: str, inks: Inks) -> list[Shape]:
    """Half rings in one another that rise from the lower edge: geometry, for what has no motif."""
    return [
        Shape(c=f"f{colour}", d=half_disc(box.cx, box.bottom, box.w // 2 - 92 * at, 270))
        for at, colour in enumerate(_turns(inks))
    ]


def fan_scene(box: Box, motif: str, inks: Inks) -> list[Shape]:
    """Quarter rings that open from a lower corner: geometry, for what has no motif."""
    side = box.reach
    step = side * 10 // 46
    return [
        Shape(c=f"f{colour}", d=quarter(box.x, box.bottom - side + step * at, side - step * at, 3))
        for at, colour in enumerate(_turns(inks))
    ]


def leaves_scene(box: Box, motif: str, inks: Inks) -> list[Shape]:
    """Four quarter discs, turned towards each other by pairs: geometry, for what has no motif."""
    side = box.reach // 2
    left, top = box.cx - side, box.bottom - 2 * side
    first, second = inks.shell, inks.hollow
    return [
        Shape(c=f"f{first}", d=quarter(left, top, side, 2) + quarter(left + side, top + side, side, 0)),
        Shape(c=f"f{second}", d=quarter(left + side, top, side, 2) + quarter(left, top + side, side, 0)),
    ]


def _turns(inks: Inks) -> tuple[str, ...]:
    """Four colours for shapes in one another; neighbours differ, and the outermost differs from the ground."""
    return (inks.shell, inks.ground, inks.hollow, inks.ground)


GEOMETRY: tuple[Scene, ...] = (rings_scene, fan_scene, leaves_scene)
"""The scenes of a picture without motifs. A sun, a frame or an oven around nothing would look like a thing of no meaning."""

SCENES: tuple[Scene, ...] = (arch_scene, sun_scene, panel_scene, rays_scene, stage_scene)


def _subject(motif: str, cx: int, cy: int, size: int, inks: Inks) -> list[Shape]:
    """The motif in a square around ``cx, cy``."""
    return motif_shapes(motif, inks.main, inks.cut, cx - size // 2, cy - size // 2, size)


_ON_NICHE = {
    "4": {"1": "5", "2": "2", "3": "3", "4": "1", "5": "6", "g": "4"},
    "1": {"1": "5", "2": "2", "3": "3", "4": "4", "5": "6", "g": "1"},
}
"""Ground of a niche -> the colours of the roles of things in it."""

NICHES: tuple[tuple[Ground, str, str], ...] = (("2", "4", "3"), ("3", "4", "2"), ("2", "1", "3"), ("3", "1", "2"))
"""Wall, niche and floor of the scene of a trade."""


_SHARES = (82, 78, 90)
"""How many hundredths of the width the things before an arch, a round window and a shop's window may take: an end that
leaves the light of the niche is lost on the wall."""


def trade_scene(
    box: Box, trade: Trade, motifs: Sequence[str], niche: tuple[Ground, str, str], stream: Stream, index: int = 0
) -> list[Shape]:
    """What a trade makes or does, on a floor before an arch, a round window or a shop's window."""
    _, behind, floor = niche
    sill, top = box.bottom - 62, box.bottom - box.reach
    kind = (stream.below(3) + index) % 3
    frame = Frame(box.w - 40, sill - top, share=_SHARES[kind], tall=84)
    placed = composed(trade, motifs, frame, stream, index)
    w, h = box.w - 84, sill - top - 26
    if kind == 0:
        back = arch(box.cx - w // 20 * 10, sill - h, w // 20 * 20, h)
    elif kind == 1:
        r = min(w, h) * 56 // 100
        # The floor cuts the window where it is still four fifths as low as it is wide: its own edge meets the floor.
        back = f"{arc(box.cx, sill - r * 80 // 100, r, 127, 413)}z"
    else:
        back = rect(box.cx - w // 2, sill - h, w, h)
    drawn = [Shape(c=f"f{behind}", d=back), Shape(c=f"f{floor}", d=rect(box.x, sill, box.w, box.bottom - sill))]
    roles = _ON_NICHE[behind]
    for one in placed:
        drawn += replace(one, x=one.x + box.x + 20, y=one.y + top).shapes(roles)
    return drawn
