"""What a tool for home batteries takes in, a roof under the sun, and what it gives back: the day's yield and the charge."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.geometry import on_circle
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import disc, slab

_SLOTS = 24
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
        (ax, ay), (bx, by) = on_circle(104, 152, 66, turn), on_circle(104, 152, 86, turn)
        rays += f"M{ax} {ay}L{bx} {by}"
    full = stream.between(2, 4)
    cells = [slab(350, 500 - 34 * at, 100, 24, 3) for at in range(5)]
    ticks = "".join(f"M{x} 0v{12 if x % 110 == 0 else 6}" for x in range(22, 616, 22))
    return [
        _fill("g", slab(0, 0, 616, 660)), _line("l", ticks, "1"), _fill("6", disc(104, 152, 48)), _line("6", rays, "7"),
        _fill("2", slab(120, 310, 400, 236)), _fill("5", "M84 322L196 150h248l112 172z"), _fill("4", "M204 168h232l70 138H134z"),
        _line("p", "M262 168l-34 138M320 168v138M378 168l34 138M170 237h300", "4"),
        _fill("p", slab(158, 368, 110, 90)), _line("5", "M213 368v90M158 413h110", "5"),
        _fill("5", slab(332, 346, 136, 194, 10), slab(370, 330, 60, 20, 4)), _fill("p", *cells[full:]), _fill("6", *cells[:full]),
        _line("5", "M0 546H616", "3"), _line("6", "M468 420H616", "3"), _fill("6", disc(468, 420, 9)),
    ]  # fmt: skip


def day_yield(stream: Stream) -> list[Shape]:
    """Hour by hour what the sun gives, low at the ends of a day and high in its middle, and the charge that it leaves."""
    bars, level = "", ""
    charge = stream.between(60, 90)
    points = []
    for at in range(_SLOTS):
        x = 60 + at * 56
        noon = 11 - at if at < 12 else at - 12
        high = max(0, 250 - noon * noon * 4 - stream.between(0, 26)) if noon < 8 else 0
        bars += slab(x, _BASE - high, 36, high, 4) if high else slab(x, _BASE - 6, 36, 6)
        charge = min(286, charge + high // 7) if high else max(70, charge - 12)
        points.append((x + 18, _BASE - charge))
    level = "M0 250L" + "L".join(f"{x} {y}" for x, y in points) + f"L1440 {points[-1][1] + 12}"
    x, y = points[14]
    ticks = "".join(f"M{x} 0v{12 if x % 110 == 0 else 6}" for x in range(22, 1440, 22))
    return [
        _fill("g", slab(0, 0, 1440, 400)), _line("l", ticks, "1"), _fill("3", bars), _line("5", f"M0 {_BASE + 2}H1440", "3"),
        _line("6", level, "6"), _fill("6", disc(x, y, 14)), _fill("p", disc(x, y, 6)),
    ]  # fmt: skip
