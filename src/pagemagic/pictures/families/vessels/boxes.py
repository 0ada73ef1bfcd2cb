"""Books, boxes and frames: shops, studios, offices, schools."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.vessels.kind import Kind, Paint, Place
from pagemagic.pictures.geometry import circle, polygon, rect
from pagemagic.pictures.stream import Stream

_INKS = "23156"


def _others(paint: Paint, stream: Stream) -> list[str]:
    """The colours in an order that begins with the paint's own."""
    rest = [colour for colour in _INKS if colour not in (paint.body, paint.over)]
    return [paint.body, paint.over, *stream.shuffled(rest)]


def _books(widths: tuple[int, ...], heights: tuple[int, ...]) -> Kind:
    """Books that stand side by side, the last one leaning; widths and heights in thousandths of the tallest."""

    def draw(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
        colours = _others(paint, stream)
        total = sum(widths) + 150
        x = place.cx - place.unit(total) // 2 // place.step * place.step
        spines: dict[str, str] = {}
        bands = shades = ""
        for at, (wide, high) in enumerate(zip(widths, heights, strict=True)):
            w, h = place.unit(wide), place.unit(high)
            top = place.floor - h
            last = at == len(widths) - 1
            lean = place.unit(130) if last else 0
            foot = place.unit(150) if last else 0
            colour = colours[at % len(colours)] if not last else colours[(at + 1) % len(colours)]
            spine = [
                (x + foot - lean, top),
                (x + foot - lean + w, top - lean // 8),
                (x + foot + w, place.floor),
                (x + foot, place.floor),
            ]
            spines[colour] = spines.get(colour, "") + (polygon(spine) if last else rect(x, top, w, h))
            if not last:
                band = place.unit(34)
                bands += rect(x, top + place.unit(70), w, band) + (
                    rect(x, place.floor - place.unit(150), w, band) if at % 2 else ""
                )
                shades += rect(
                    x + w * 7 // 10 // place.step * place.step, top, w - w * 7 // 10 // place.step * place.step, h
                )
            x += w
        drawn = [Shape(c=f"f{colour}", d=data) for colour, data in spines.items()]
        return [*drawn, Shape(c="f4", d=bands), Shape(c="shade", d=shades)]

    return Kind(sum(widths) + 150, draw)


def _pile(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """Books that lie on each other."""
    colours = _others(paint, stream)
    count = 4
    thick = place.height // count // place.step * place.step
    drawn = []
    shades = ""
    for at in range(count):
        w = place.unit((2100, 1840, 1960, 1500)[at])
        shift = place.unit((0, 90, -60, 40)[at])
        x, y = place.cx - w // 2 // place.step * place.step + shift, place.floor - (at + 1) * thick
        drawn.append(Shape(c=f"f{colours[at]}", d=rect(x, y, w, thick)))
        leaves = "1" if colours[at] != "1" else "4"
        page = thick // 5 // place.step * place.step
        drawn.append(
            Shape(
                c=f"f{leaves}",
                d=rect(
                    x + w // 2 // place.step * place.step,
                    y + page,
                    w - w // 2 // place.step * place.step,
                    thick - 2 * page,
                ),
            )
        )
        shades += rect(x, y + thick - page, w, page)
    return [*drawn, Shape(c="shade", d=shades)]


def _box(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A box with a lid and a label."""
    del stream
    w, h = place.unit(1260), place.height
    x, y = place.cx - w // 2 // place.step * place.step, place.floor - h
    lid = place.unit(240)
    edge = place.unit(40)
    side = w * 3 // 4 // place.step * place.step
    label = "1" if "1" not in (paint.body, paint.over) else "2"
    return [
        Shape(c=f"f{paint.body}", d=rect(x, y + lid, w, h - lid)),
        Shape(c=f"f{paint.over}", d=rect(x - edge, y, w + 2 * edge, lid)),
        Shape(c=f"f{label}", d=rect(x + place.unit(170), y + lid + place.unit(170), place.unit(500), place.unit(300))),
        Shape(c="shade", d=rect(x + side, y + lid, w - side, h - lid) + rect(x + side, y, w - side + edge, lid)),
    ]


def _files(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """Three box files with a finger hole each."""
    colours = _others(paint, stream)
    w, h = place.unit(300), place.height
    x0, y = place.cx - place.unit(460), place.floor - h
    drawn = [Shape(c=f"f{colours[at]}", d=rect(x0 + at * (w + place.unit(10)), y, w, h)) for at in range(3)]
    left = [x0 + at * (w + place.unit(10)) for at in range(3)]
    drawn.append(
        Shape(
            c="f4",
            d="".join(rect(x + place.unit(60), y + place.unit(130), place.unit(180), place.unit(260)) for x in left),
        )
    )
    drawn.append(
        Shape(
            c="fd", d="".join(circle(x + place.unit(150), place.floor - place.unit(220), place.unit(56)) for x in left)
        )
    )
    drawn.append(Shape(c="shade", d="".join(rect(x + place.unit(230), y, place.unit(70), h) for x in left)))
    return drawn


def _easel_frame(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """A framed print that leans against the wall: hills under a disc."""
    del stream
    w, h = place.unit(800), place.height
    x, y = place.cx - w // 2 // place.step * place.step, place.floor - h
    rim, mat = place.unit(50), place.unit(130)
    sheet = (x + mat, y + mat, w - 2 * mat, h - 2 * mat)
    hill = [
        (sheet[0], sheet[1] + sheet[3]), (sheet[0], sheet[1] + place.unit(520)), (sheet[0] + place.unit(230), sheet[1] + place.unit(370)),
        (sheet[0] + sheet[2], sheet[1] + place.unit(560)), (sheet[0] + sheet[2], sheet[1] + sheet[3]),
    ]  # fmt: skip
    return [
        Shape(c="f3", d=rect(x, y, w, h)),
        Shape(c="f1", d=rect(x + rim, y + rim, w - 2 * rim, h - 2 * rim)),
        Shape(c="f5", d=rect(*sheet)),
        Shape(c=f"f{'2' if paint.body in '135' else paint.body}", d=polygon(hill)),
        Shape(c="f1", d=circle(sheet[0] + place.unit(380), sheet[1] + place.unit(190), place.unit(90))),
    ]  # fmt: skip


VOLUMES = _books((150, 120, 170, 110, 140, 120), (1000, 940, 1000, 860, 960, 900))
TOMES = _books((170, 140, 160), (1000, 1000, 900))
PILE = Kind(2200, _pile)
BOX = Kind(1340, _box)
FILES = Kind(940, _files)
PRINT = Kind(800, _easel_frame)
