"""What a tool for home batteries takes in, a roof under the sun, and what it gives back: the day's yield and the charge."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import on_circle
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import disc, slab

_SLOTS = 24
_HOUR, _FIRST = 24, 436
"""How wide an hour of the chart is, and where the day in its middle begins."""
_BASE = 330
"""Where the hours of a day stand."""


def _fill(colour: str, *paths: str) -> Shape:
    return Shape(c=f"f{colour}", d="".join(paths))


def _line(colour: str, path: str, width: str = "2") -> Shape:
    return Shape(c=f"s{colour}", d=path, w=width)


def solar_home(stream: Stream) -> list[Shape]:
    """A house with panels on its roof and its battery, under the sun."""
    rays = ""
    for turn in range(0, 360, 30):
        (ax, ay), (bx, by) = on_circle(92, 208, 46, turn), on_circle(92, 208, 62, turn)
        rays += f"M{ax} {ay}L{bx} {by}"
    full = stream.between(2, 4)
    cells = [slab(350, 500 - 34 * at, 100, 24, 3) for at in range(5)]
    ticks = "".join(f"M{x} 0v{12 if x % 110 == 0 else 6}" for x in range(22, 616, 22))
    return [
        _fill("g", slab(0, 0, 616, 660)), _line("l", ticks, "1"), _fill("6", disc(92, 208, 34)), _line("6", rays, "7"),
        _fill("2", slab(120, 310, 400, 236)), _fill("5", "M84 322L196 150h248l112 172z"), _fill("4", "M204 168h232l70 138H134z"),
        _line("p", "M262 168l-34 138M320 168v138M378 168l34 138M170 237h300", "4"),
        _fill("p", slab(158, 368, 110, 90)), _line("5", "M213 368v90M158 413h110", "5"),
        _fill("5", slab(332, 346, 136, 194, 10), slab(370, 330, 60, 20, 4)), _fill("p", *cells[full:]), _fill("6", *cells[:full]),
        _line("5", "M0 546H616", "3"), _line("6", "M468 420H616", "3"), _fill("6", disc(468, 420, 9)),
    ]  # fmt: skip


def day_yield(stream: Stream) -> list[Shape]:
    """Hour by hour what the sun gives, low at the ends of a day and high at noon, and the charge that it leaves; the days before
    and after lie to the sides."""
    bars, charge = "", stream.between(60, 90)
    points = []
    for at in range(66):
        x = _FIRST + (at - _SLOTS) * _HOUR
        from_noon = abs(2 * (at % _SLOTS) - 23)
        high = max(0, 262 - from_noon * from_noon - stream.between(0, 26)) if from_noon < 16 else 0
        bars += slab(x, _BASE - high, 16, high, 2) if high > 4 else slab(x, _BASE - 5, 16, 5)
        charge = min(292, charge + high // 7) if high else max(70, charge - 14)
        points.append((x + 8, _BASE - charge))
    level = "M" + "L".join(f"{x} {y}" for x, y in points if -20 <= x <= 1460)
    x, y = points[_SLOTS + 15]
    ticks = "".join(f"M{x} 0v{12 if x % 110 == 0 else 6}" for x in range(22, 1440, 22))
    days = "".join(f"M{_FIRST - 4 + _SLOTS * _HOUR * day} 40V{_BASE}" for day in range(2))
    return [
        _fill("g", slab(0, 0, 1440, 400)), _line("l", ticks, "1"), _line("l", days, "2"), _fill("3", bars),
        _line("5", f"M0 {_BASE + 2}H1440", "3"), _line("6", level, "5"), _fill("6", disc(x, y, 14)), _fill("p", disc(x, y, 6)),
    ]  # fmt: skip
