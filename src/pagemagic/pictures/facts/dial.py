"""The 24-hour dial: one or two services as arcs around the day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pagemagic.page.facts import Opening
from pagemagic.pictures.drawing import Drawing, Label, Shape, drawing, tenths
from pagemagic.pictures.geometry import Point, between, circle, numbers, on_circle

SIZE = 480
DAY = 1440
"""Minutes of a day."""
OUTER, INNER = 1960, 1180
"""Radii of the two rings, in tenths."""
_WIDTH = "38"
_CENTRE = 2400
_WITHIN = 720
"""Radius on which the longer labels of the inner arc stand, in tenths."""
_INSET = 40
"""How many minutes inside the ends of an arc its labels stand."""
_QUARTERS = (0, 360, 720, 1080)

Spans = Sequence[tuple[int, int]]
"""When a service runs: ``(start, end)`` in minutes after midnight; an end not after its start is on the next day."""


def dial(
    rings: Sequence[Spans],
    *,
    title: str = "",
    hours: tuple[str, str, str, str] = ("0", "6", "12", "18"),
    ends: Mapping[int, str] | None = None,
    stem: bool = True,
) -> Drawing:
    """A dial of 480 x 480 for one or two services; midnight is at the top.

    One service is the arc in the brand colour. Of two, the first is the outer ring in ink, the second the inner arc in
    the brand colour. ``hours`` labels midnight, six, noon and eighteen; ``ends`` says what is written at the start and
    end of the inner arc, by minute; without it, the time in digits (:func:`digits`). ``stem``: the dial stands on a pipe that runs on below the picture. Text is 26
    units high at most, so 22 px where the dial is 416 px wide.

    Raises ValueError without a service, with more than two, or for a minute outside 0 to 1440.
    """
    if not 1 <= len(rings) <= 2:
        raise ValueError("a dial shows one or two services")
    if any(not 0 <= minute <= DAY for spans in rings for span in spans for minute in span):
        raise ValueError("minutes of a day are 0 to 1440")
    outer: Spans = rings[0] if len(rings) == 2 else ()
    inner = rings[-1]
    shapes = (
        [Shape(c="si faint", d=f"M{SIZE // 2} 489V2000", w="40"), Shape(c="si faint", d="M208 478h64", w="22")]
        if stem
        else []
    )
    shapes += [
        Shape(c="fp", d=circle(_CENTRE, _CENTRE, 2300)),
        Shape(c="si faint", d=circle(_CENTRE, _CENTRE, 2300), w="12"),
    ]
    if not _all_day(outer):
        shapes.append(Shape(c="si faint", d=circle(_CENTRE, _CENTRE, OUTER), w=_WIDTH))
    if outer:
        shapes.append(Shape(c="si", d=arcs(outer, OUTER), w=_WIDTH))
    shapes += [
        Shape(c="si", d=_ticks(), w="4"),
        Shape(c="sb", d=arcs(inner, INNER), w=_WIDTH),
        Shape(c="fi", d=circle(_CENTRE, _CENTRE, 360)),
        Shape(c="sp", d="M240 218v44M218 240h44", w="8"),
    ]
    patches = "".join(circle(*at(minute, OUTER), 210) for minute in _QUARTERS if _begins_or_ends(outer, minute))
    if patches:
        shapes.append(Shape(c="fp", d=patches))
    labels = _hour_labels(hours, outer) + _end_labels(inner, ends)
    return drawing(SIZE, SIZE, shapes, family="dial", fit="xMidYMid meet", labels=labels, title=title)


def arcs(spans: Spans, r: int) -> str:
    """Path data of the arcs of a service at radius ``r`` (tenths), clockwise."""
    data = ""
    for start, end in spans:
        length = duration(start, end)
        if length == DAY:
            data += circle(_CENTRE, _CENTRE, r)
            continue
        large = 1 if 2 * length > DAY else 0
        a, b = at(start, r), at(end, r)
        data += f"M{numbers(*a)}A{numbers(r, r)} 0 {large} 1 {numbers(*b)}"
    return data


def duration(start: int, end: int) -> int:
    """How many minutes a span lasts: an end not after its start is on the next day."""
    return end - start if end > start else end - start + DAY


def at(minute: int, r: int) -> Point:
    """Where a minute is on a ring: a degree is four minutes, and minutes in between divide the chord of a degree."""
    degrees, rest = divmod(minute, 4)
    a, b = (on_circle(_CENTRE, _CENTRE, r, degrees + more - 90) for more in (0, 1))
    return between(a, b, rest, 4)


def digits(minute: int) -> str:
    """A time of day in digits alone, full hours without minutes: ``8``, ``6:30``, ``0`` for midnight."""
    hour, rest = divmod(minute % DAY, 60)
    return f"{hour}:{rest:02}" if rest else str(hour)


def ring_of(openings: Iterable[Opening]) -> list[tuple[int, int]] | None:
    """The spans of the hours that most days of a week share, of two equally common ones those of the earlier day.

    None where no opening says its hours.
    """
    days: dict[int, set[tuple[int, int]]] = {}
    for opening in openings:
        if opening.opens and opening.closes:
            span = _minute(opening.opens), _minute(opening.closes)
            for day in opening.days:
                days.setdefault(day, set()).add(span)
    if not days:
        return None
    weeks = [tuple(sorted(days[day])) for day in sorted(days)]
    commonest = max(range(len(weeks)), key=lambda at: weeks.count(weeks[at]))
    return list(weeks[commonest])


def _minute(clock: str) -> int:
    hour, minute = clock.split(":")
    return 60 * int(hour) + int(minute)


def covers(spans: Spans, minute: int) -> bool:
    """Whether a service runs at a minute."""
    return any((minute - start) % DAY < duration(start, end) for start, end in spans)


def _begins_or_ends(spans: Spans, minute: int) -> bool:
    """Whether an arc has an end where the label of a minute stands, which then needs a ground of its own."""
    return covers(spans, minute - 20) != covers(spans, minute + 20)


def _all_day(spans: Spans) -> bool:
    return any(duration(*span) == DAY for span in spans)


def _ticks() -> str:
    data = ""
    for hour in range(24):
        data += f"M{numbers(*at(60 * hour, 1480))}L{numbers(*at(60 * hour, 1680 if hour % 6 == 0 else 1620))}"
    return data


def _label(classes: str, point: Point, text: str) -> Label:
    return Label(c=classes, x=tenths(point[0]), y=tenths(point[1] + 90), text=text)


def _hour_labels(hours: tuple[str, str, str, str], outer: Spans) -> list[Label]:
    return [
        _label(f"pm-dial__hour {'fp' if _on_ink(outer, minute) else 'fi'}", at(minute, OUTER), text)
        for minute, text in zip(_QUARTERS, hours, strict=True)
    ]


def _on_ink(outer: Spans, minute: int) -> bool:
    return covers(outer, minute) and not _begins_or_ends(outer, minute)


def _end_labels(spans: Spans, ends: Mapping[int, str] | None) -> list[Label]:
    """A label at each end of an arc that is long enough for two; of one that is not, none.

    A short text stands on the arc, a longer one within it.
    """
    labels = []
    for start, end in spans:
        if 180 <= duration(start, end) < DAY:
            for minute, place in ((start, start + _INSET), (end, end - _INSET)):
                text = digits(minute) if ends is None else ends.get(minute, "")
                if 0 < len(text) <= 2:
                    labels.append(_label("pm-dial__end fp", at(place % DAY, INNER), text))
                elif text:
                    labels.append(_label("pm-dial__end fi", at(minute % DAY, _WITHIN), text))
    return labels
