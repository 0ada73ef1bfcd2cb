"""The wide scenes of the arcs family, 1440 x 400 units, standing on the lower edge. Lengths in tenths."""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._arc_rings import bowl, dome, lens, outside, ring_radii
from pagemagic.pictures.geometry import circles_meet, numbers, rect
from pagemagic.pictures.stream import Stream

WIDTH = 14400
BASE = 4000
GAP = 100
DOT = 120

Disc = tuple[int, int]
"""Centre x and radius of a dome on the base line."""

_GROUND: Shape = {"c": "fg", "d": rect(0, 0, WIDTH, BASE)}


def _fill(classes: str, *paths: str) -> Shape:
    return {"c": classes, "d": "".join(paths)}


def _rings(classes: str, paths: Sequence[str]) -> Shape:
    return {"c": f"{classes} hair", "d": "".join(paths)}


def _tape(path: str) -> Shape:
    return {"c": "s2", "d": path, "w": "2.5"}


def _dome(disc: Disc) -> str:
    return f"{dome(disc[0], BASE, disc[1])}z"


def _own_rings(disc: Disc) -> list[str]:
    return [dome(disc[0], BASE, r) for r in ring_radii(disc[1], GAP)]


def _rings_outside(disc: Disc, front: Disc, gap: int = GAP) -> list[str]:
    return [outside(disc[0], r, front[0], front[1], BASE) for r in ring_radii(disc[1], gap)]


def two_discs(stream: Stream) -> tuple[Disc, Disc]:
    """The large disc, cropped by the top and one end, and the small one it overlaps by 12 to 18 % of the width.

    What they share lies near the middle, so that it is still there where a narrow frame crops the ends.
    """
    large = stream.between(4200, 4800)
    small = stream.between(2640, 3120)
    overlap = stream.between(1730, 2600)
    shared = stream.between(6900, 7900)
    large_x = shared + overlap // 2 - large
    small_x = shared - overlap // 2 + small
    if stream.chance(1, 2):
        return (WIDTH - large_x, large), (WIDTH - small_x, small)
    return (large_x, large), (small_x, small)


def _pair(a: Disc, b: Disc) -> list[Shape]:
    return [
        _fill("f1", _dome(a)),
        _fill("f3", _dome(b)),
        _fill("f5", lens(*a, *b, BASE)),
        _rings("sl", _own_rings(a)),
        _rings("s4", _rings_outside(b, a)),
        _tape(dome(a[0], BASE, a[1])),
        _fill("fl", _dome((a[0], DOT))),
        _fill("f4", _dome((b[0], DOT))),
    ]


def pair(stream: Stream) -> list[Shape]:
    """A large light disc and a small dark one; what they share is coloured."""
    a, b = two_discs(stream)
    return [_GROUND, *_pair(a, b)]


def trio(stream: Stream) -> list[Shape]:
    """The pair, and behind the dark disc a third one in lines only, cropped by the end of the band."""
    a, b = two_discs(stream)
    outward = 1 if b[0] > a[0] else -1
    r = stream.between(2000, 2500)
    c = b[0] + outward * (b[1] + r - stream.between(700, 1200)), r
    lines = [outside(*c, *b, BASE), *_rings_outside(c, b, 160)]
    return [_GROUND, _rings("sl", lines), *_pair(a, b)]


def hanging(stream: Stream) -> list[Shape]:
    """A light disc rises, a dark one hangs from the upper edge, and they touch in a lens."""
    r, s = stream.between(3450, 3750), stream.between(2900, 3250)
    depth = stream.between(1300, 1900)
    reach = isqrt((r + s - depth) ** 2 - BASE * BASE)
    middle = stream.between(6700, 7700)
    turn = 1 if stream.chance(1, 2) else -1
    ax, bx = middle - turn * reach // 2, middle + turn * reach // 2
    met = circles_meet((ax, BASE), r, (bx, 0), s)
    if met is None:
        raise AssertionError("the discs were placed to cross")
    first, second = met
    shared = f"M{numbers(*first)}A{numbers(r, r)} 0 0 1 {numbers(*second)}A{numbers(s, s)} 0 0 1 {numbers(*first)}z"
    return [
        _GROUND,
        _fill("f3", f"{bowl(bx, 0, s)}z"),
        _fill("f1", f"{dome(ax, BASE, r)}z"),
        _fill("f5", shared),
        _rings("s4", _bowl_rings_outside(bx, s, ax, r)),
        _rings("sl", _own_rings((ax, r))),
        _tape(dome(ax, BASE, r)),
        _fill("fl", _dome((ax, DOT))),
        _fill("f4", f"{bowl(bx, 0, DOT)}z"),
    ]


def _bowl_rings_outside(bx: int, s: int, ax: int, r: int) -> list[str]:
    paths = []
    for radius in ring_radii(s, GAP):
        met = circles_meet((bx, 0), radius, (ax, BASE), r)
        if met is None:
            paths.append(bowl(bx, 0, radius))
            continue
        # Seen from the hanging centre towards the rising one, the first point is on the left hand.
        left, right = sorted(met)
        arc = f"A{numbers(radius, radius)} 0 0 0 "
        paths.append(f"M{numbers(bx - radius, 0)}{arc}{numbers(*left)}M{numbers(*right)}{arc}{numbers(bx + radius, 0)}")
    return paths


def seam(stream: Stream) -> list[Shape]:
    """Two quarter discs of unlike size, light and dark, back to back on one centre, with the tape along the seam."""
    cx = stream.between(5600, 8800)
    tall, low = stream.between(3500, 3800), stream.between(2350, 2750)
    turn = 1 if stream.chance(1, 2) else -1
    core = stream.between(700, 950)

    def quarter(r: int, way: int) -> str:
        sweep = 1 if way < 0 else 0
        return f"M{numbers(cx + way * r, BASE)}A{numbers(r, r)} 0 0 {sweep} {numbers(cx, BASE - r)}"

    def slice_of(r: int, way: int) -> str:
        return f"{quarter(r, way)}V{numbers(BASE)}z"

    return [
        _GROUND,
        _fill("f1", slice_of(tall, -turn)),
        _fill("f3", slice_of(low, turn)),
        _rings("sl", [quarter(r, -turn) for r in ring_radii(tall, GAP) if r > core]),
        _rings("s4", [quarter(r, turn) for r in ring_radii(low, GAP) if r > core]),
        _fill("f5", _dome((cx, core))),
        _tape(f"{quarter(tall, -turn)}V{numbers(BASE)}"),
        _fill("fl", _dome((cx, DOT))),
    ]


def arcade(stream: Stream) -> list[Shape]:
    """Three or four equal domes in a row, each before the next, the ends cropped. One is dark, the one before taped."""
    members = stream.between(3, 4)
    r = stream.between(2700, 3000) if members == 3 else stream.between(2350, 2550)
    pitch = r * stream.between(156, 164) // 100
    start = (WIDTH - pitch * (members - 1)) // 2 - stream.between(0, 500)
    discs = [(start + at * pitch, r) for at in range(members)]
    dark = stream.between(1, members - 1)
    light = dark - 1
    plain = [dome(discs[0][0], BASE, ring) for ring in (r, *ring_radii(r, GAP))]
    for at in range(1, members):
        if at != dark:
            plain += [outside(discs[at][0], ring, *discs[at - 1], BASE) for ring in (r, *ring_radii(r, GAP))]
    return [
        _GROUND,
        _fill("f1", _dome(discs[light]), *(_dome(discs[at]) for at in range(members) if abs(at - light) == 2)),
        _fill("f3", _dome(discs[dark])),
        _fill("f5", lens(*discs[light], *discs[dark], BASE)),
        _rings("sl", plain),
        _rings("s4", _rings_outside(discs[dark], discs[light])),
        _tape(dome(discs[light][0], BASE, r)),
        _fill("f4", _dome((discs[dark][0], DOT))),
        _fill("fl", _dome((discs[light][0], DOT))),
    ]
