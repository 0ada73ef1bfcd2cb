"""Runs: orthogonal lines of pipe with elbows and collars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.things.thing import shape

Spot = tuple[int, int]
"""A point of a run, in whole units."""


@dataclass(frozen=True, slots=True)
class RunStyle:
    """How the runs of a trade are made: pipes, cables or poles."""

    width: int = 16
    bend: int = 26
    """Radius of an elbow; 0 is a square corner."""
    collar: int = 28
    """Length across of a collar at each end of an elbow; 0 for none."""
    band: int = 10
    """Length along of a collar."""


PIPE = RunStyle()
CABLE = RunStyle(width=10, bend=22, collar=20, band=6)
TIMBER = RunStyle(width=26, bend=0, collar=34, band=8)
POLE = RunStyle(width=14, bend=0, collar=26, band=12)


@dataclass(frozen=True, slots=True)
class Run:
    """A line of pipe: its points, each right-angled to the last, and its colour."""

    points: tuple[Spot, ...]
    tone: str = "3"
    """``3`` flow, ``5`` return."""
    ends: tuple[bool, bool] = (False, False)
    """Whether a collar sits on the first and the last point, where the run meets a fixture."""


def elbows(run: Run, style: RunStyle) -> list[tuple[Spot, Spot, Spot]]:
    """Of every inner point: where its elbow begins, the point itself, where the elbow ends.

    An elbow is smaller than the style's where one of its legs is too short for it.
    """
    found = []
    last = len(run.points) - 1
    for at in range(1, last):
        before, here, after = run.points[at - 1 : at + 2]
        room = [abs(here[0] - end[0]) + abs(here[1] - end[1]) for end in (before, after)]
        # A leg between two elbows is shared by both.
        legs = [room[0] // (1 if at == 1 else 2), room[1] // (1 if at == last - 1 else 2)]
        bend = min(style.bend, *legs)
        found.append((_towards(here, before, bend), here, _towards(here, after, bend)))
    return found


def path(run: Run, style: RunStyle) -> str:
    """Path data of the line of a run."""
    data = "M{} {}".format(*run.points[0])
    for start, corner, end in elbows(run, style):
        if start == corner:
            data += "L{} {}".format(*corner)
        else:
            data += "L{} {}Q{} {} {} {}".format(*start, *corner, *end)
    return data + "L{} {}".format(*run.points[-1])


def collars(run: Run, style: RunStyle) -> str:
    """Path data of the collars: short strokes across both ends of each elbow, and across the ends that ask for one."""
    if not style.collar:
        return ""
    half = style.collar // 2
    marks = []
    for start, corner, end in elbows(run, style):
        if start == corner:
            marks.append(_across(corner, (corner[0], corner[1] + 1), half))
        else:
            marks += [_across(start, corner, half), _across(end, corner, half)]
    for wanted, at, towards in ((run.ends[0], 0, 1), (run.ends[1], -1, -2)):
        if wanted:
            end, inner = run.points[at], run.points[towards]
            marks.append(_across(_towards(end, inner, style.band // 2), inner, half))
    return "".join(marks)


def shapes(runs: Sequence[Run], style: RunStyle) -> list[Shape]:
    """The runs as shapes, return pipes first, so that flow pipes pass in front of them."""
    drawn = []
    for tone in ("5", "3"):
        group = [run for run in runs if run.tone == tone]
        if group:
            drawn.append(shape(f"s{tone}", "".join(path(run, style) for run in group), style.width))
            rings = "".join(collars(run, style) for run in group)
            if rings:
                drawn.append(shape(f"s{tone}", rings, style.band))
    return drawn


def along(run: Run, leg: int, part: int, of: int) -> Spot:
    """The point ``part / of`` of the way along a straight leg of a run (0 is the first)."""
    a, b = run.points[leg], run.points[leg + 1]
    return a[0] + (b[0] - a[0]) * part // of, a[1] + (b[1] - a[1]) * part // of


def _towards(start: Spot, end: Spot, length: int) -> Spot:
    """The point ``length`` from ``start`` on the way to ``end``, with which it shares an axis."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    return start[0] + length * ((dx > 0) - (dx < 0)), start[1] + length * ((dy > 0) - (dy < 0))


def _across(point: Spot, towards: Spot, half: int) -> str:
    """A stroke through ``point``, at a right angle to the way to ``towards``."""
    x, y = point
    return f"M{x - half} {y}h{2 * half}" if x == towards[0] else f"M{x} {y - half}v{2 * half}"
