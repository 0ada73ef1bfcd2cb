"""The week of opening days: a shelf of motifs, or a strip of film. Days are ISO weekdays, 1 is Monday."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pagemagic.pictures.drawing import Drawing, Shape, drawing
from pagemagic.pictures.families.vessels.sets import set_for
from pagemagic.pictures.families.vessels.still import FRAME, frame
from pagemagic.pictures.geometry import circle
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.stream import Stream

DAYS = 7


def day_open(motif: str = "", *, special: bool = False) -> Drawing:
    """An open day, 24 x 24: the motif in ink, in the brand colour where the day is special; a disc without a motif.

    Raises KeyError for an unknown motif.
    """
    colour = "b" if special else "i"
    shapes = motif_shapes(motif, colour, "p") if motif else [Shape(c=f"f{colour}", d=circle(120, 120, 92))]
    return drawing(24, 24, shapes, family="day", fit="xMidYMid meet")


def day_closed(*, framed: bool = False) -> Drawing:
    """A closed day: a dashed outline of 24 x 24, or, ``framed``, a blank frame of film of 300 x 360."""
    if framed:
        return drawing(*FRAME, [], family="frame")
    outline = Shape(c="fn si dash", d=circle(120, 120, 92), w="1.4")
    return drawing(24, 24, [outline], family="day", fit="xMidYMid meet")


def week_shelf(
    open_days: Collection[int],
    special_days: Collection[int] = (),
    *,
    motif: str = "",
    special_motif: str = "",
    first_day: int = 1,
) -> list[Drawing]:
    """Seven days of 24 x 24, from ``first_day`` on: ``motif`` on open days, a dashed outline on closed ones.

    A special day counts as open and has ``special_motif`` (else ``motif``) in the brand colour. Raises ValueError where a
    day is not 1 to 7, KeyError for an unknown motif.
    """
    shown = []
    for day in days_from(first_day, open_days, special_days):
        if day in special_days:
            shown.append(day_open(special_motif or motif, special=True))
        else:
            shown.append(day_open(motif) if day in open_days else day_closed())
    return shown


def week_frames(
    open_days: Collection[int], key: str, motifs: Sequence[str] = (), *, first_day: int = 1
) -> list[Drawing]:
    """Seven frames of film, 300 x 360, from ``first_day`` on: exposed on open days, blank on closed ones.

    An exposed frame shows a thing from the set of the trade; the first open day has the same one for every week.
    Raises ValueError where a day is not 1 to 7.
    """
    things = set_for(motifs)
    frames = []
    exposed = 0
    for day in days_from(first_day, open_days):
        if day not in open_days:
            frames.append(day_closed(framed=True))
            continue
        shapes = frame(things, Stream(key, "week frames"), Stream(key, f"week frame {exposed}"), exposed)
        frames.append(drawing(*FRAME, shapes, family="frame"))
        exposed += 1
    return frames


def days_from(first_day: int, *groups: Collection[int]) -> list[int]:
    """The seven days from ``first_day`` on. Raises ValueError where it, or a day of a group, is not 1 to 7."""
    if any(not 1 <= day <= DAYS for group in (*groups, (first_day,)) for day in group):
        raise ValueError("a weekday is 1 (Monday) to 7 (Sunday)")
    return [(first_day - 1 + at) % DAYS + 1 for at in range(DAYS)]
