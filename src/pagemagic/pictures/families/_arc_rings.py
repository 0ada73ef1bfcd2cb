"""Half discs on a base line and the rings in them. All lengths in tenths of a unit."""

from __future__ import annotations

from math import isqrt

from pagemagic.pictures.geometry import numbers

SMALLEST_RING = 220
"""Below this radius rings would close up into a blot."""


def ring_radii(outer: int, gap: int) -> list[int]:
    """Radii of the rings inside a disc, outermost first: the first lies ``gap`` inside, each further gap is 1.1 times
    the one before, so the rings are dense at the edge and calm in the middle."""
    radii = []
    radius = outer - gap
    while radius >= SMALLEST_RING:
        radii.append(radius)
        gap = gap * 11 // 10
        radius -= gap
    return radii


def dome(cx: int, base: int, r: int) -> str:
    """The arc of a half disc that rises from the line ``y = base``, open, from left to right."""
    return f"M{numbers(cx - r, base)}a{numbers(r, r)} 0 0 1 {numbers(2 * r, 0)}"


def bowl(cx: int, base: int, r: int) -> str:
    """The arc of a half disc that hangs from the line ``y = base``, open, from left to right."""
    return f"M{numbers(cx - r, base)}a{numbers(r, r)} 0 0 0 {numbers(2 * r, 0)}"


def side(x: int, cy: int, r: int, *, to_right: bool) -> str:
    """The arc of a half disc whose flat side is the line ``x``, open, from top to bottom."""
    return f"M{numbers(x, cy - r)}a{numbers(r, r)} 0 0 {1 if to_right else 0} {numbers(0, 2 * r)}"


def crossing(ax: int, ar: int, bx: int, br: int, base: int) -> tuple[int, int] | None:
    """Where two domes on one base line cross; None where they do not."""
    apart = bx - ax
    if not apart or not abs(ar - br) < abs(apart) < ar + br:
        return None
    along = (apart * apart + ar * ar - br * br) // (2 * apart)
    return ax + along, base - isqrt(max(ar * ar - along * along, 0))


def lens(ax: int, ar: int, bx: int, br: int, base: int) -> str:
    """What two domes on one base line have in common, as a closed path; they have to cross."""
    at = crossing(ax, ar, bx, br, base)
    if at is None:
        raise ValueError("the domes do not cross")
    sweep, near, far = (1, bx - br, ax + ar) if ax < bx else (0, bx + br, ax - ar)
    to_crossing = f"A{numbers(br, br)} 0 0 {sweep} {numbers(*at)}"
    return f"M{numbers(near, base)}{to_crossing}A{numbers(ar, ar)} 0 0 {sweep} {numbers(far, base)}z"


def outside(bx: int, br: int, ax: int, ar: int, base: int) -> str:
    """The part of dome ``b`` that lies outside dome ``a``, open; empty where nothing of it does."""
    at = crossing(ax, ar, bx, br, base)
    if at is None:
        return dome(bx, base, br) if abs(bx - ax) >= ar else ""
    sweep, far = (1, bx + br) if ax < bx else (0, bx - br)
    return f"M{numbers(*at)}A{numbers(br, br)} 0 0 {sweep} {numbers(far, base)}"
