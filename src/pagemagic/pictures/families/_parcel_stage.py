"""What a tool for theatres takes in and gives back: a call sheet, and a stage with its curtain open. Whole units."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import disc, slab


def call_sheet(stream: Stream) -> list[Shape]:
    """A sheet with a mask and a title for its head, rows of hours and calls, and one call marked.

    Its head and its first rows lie in the middle two thirds of its height, which a wide frame shows.
    """
    called = stream.pick((2, 3))
    hours = names = parts = rules = ""
    for row in range(8):
        y = 250 + row * 50
        hours += slab(112, y, 62, 18, 3)
        names += slab(206, y, stream.between(90, 170), 18, 3)
        parts += "".join(disc(424 + 34 * at, y + 9, 9) for at in range(stream.between(1, 3)))
        rules += f"M96 {y + 34}h424"
    y = 238 + called * 50
    mask = "M104 132q40 16 80 0v38q0 40-40 52-40-12-40-52z"
    return [
        Shape(c="fg", d=slab(0, 0, 616, 660)),
        Shape(c="fp", d=slab(72, 76, 472, 584)),
        Shape(c="s3", d="M72 660V76h472v584", w="3"),
        Shape(c="f5", d=mask + slab(206, 146, 190, 24, 3)),
        Shape(c="f3", d=slab(206, 186, 120, 16, 3)),
        Shape(c="sp", d="M118 160q8-8 16 0M154 160q8-8 16 0M122 186q22 20 44 0", w="5"),
        Shape(c="sl", d=rules, w="1"),
        Shape(c="f1", d=slab(96, y, 424, 42, 4)),
        Shape(c="f5", d=hours),
        Shape(c="f3", d=names),
        Shape(c="f4", d=parts),
        Shape(c="s6", d=slab(96, y, 424, 42, 4), w="3"),
    ]


def open_stage(stream: Stream) -> list[Shape]:
    """A stage between its curtains, in the light of two lamps, and the heads of the stalls before it. It has no bare ends."""
    left = stream.pick((610, 640))
    folds = "".join(f"M{x} 34q-10 120-4 262M{1440 - x} 34q10 120 4 262" for x in range(42, 400, 40))
    seats = "".join(disc(34 + 76 * at, 394, 32) for at in range(19))
    swags = "".join(f"M{x} 10h144q-10 56-72 56t-72-56z" for x in range(0, 1440, 144))
    return [
        Shape(c="f5", d=slab(0, 0, 1440, 400)),
        Shape(c="f2", d=f"M{left} 40h30l110 256H{left - 120}zM{left + 200} 40h30l120 256H{left + 90}z"),
        Shape(c="f4", d=slab(560, 250, 90, 46) + slab(576, 196, 12, 54) + slab(806, 150, 86, 146)),
        Shape(c="f1", d=disc(724, 196, 20) + "M700 296v-60q0-20 24-20t24 20v60z" + slab(818, 166, 62, 118)),
        Shape(c="f6", d="M0 10h450q0 170-66 200l20 86H0zM1440 10H990q0 170 66 200l-20 86h404z"),
        Shape(c="s3", d=folds, w="3"),
        Shape(c="f6", d=swags),
        Shape(c="s3", d=swags, w="3"),
        Shape(c="f3", d=slab(0, 0, 1440, 12)),
        Shape(c="f1", d=slab(0, 296, 1440, 18)),
        Shape(c="fg", d=slab(0, 314, 1440, 86)),
        Shape(c="f5", d=seats),
    ]
