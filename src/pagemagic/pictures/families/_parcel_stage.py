"""What a tool for theatres takes in and gives back: a call sheet, and a stage with its curtain open. Whole units."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import disc, slab


def call_sheet(stream: Stream) -> list[Shape]:
    """A sheet with a mask for its head, rows of hours and calls, and one call marked."""
    called = stream.pick((2, 3))
    hours = names = parts = rules = ""
    for row in range(6):
        y = 262 + row * 50
        hours += slab(112, y, 62, 18, 3)
        names += slab(206, y, stream.between(90, 170), 18, 3)
        parts += "".join(disc(424 + 34 * at, y + 9, 9) for at in range(stream.between(1, 3)))
        rules += f"M96 {y + 34}h424"
    y = 250 + called * 50
    mask = "M268 116q40 16 80 0v44q0 44-40 56-40-12-40-56z"
    return [
        Shape(c="fg", d=slab(0, 0, 616, 660)),
        Shape(c="fp", d=slab(72, 76, 472, 560)),
        Shape(c="s3", d=slab(72, 76, 472, 560), w="3"),
        Shape(c="f5", d=mask),
        Shape(c="sp", d="M282 146q8-8 16 0M318 146q8-8 16 0M286 176q22 22 44 0", w="5"),
        Shape(c="sl", d=rules, w="1"),
        Shape(c="f1", d=slab(96, y, 424, 42, 4)),
        Shape(c="f5", d=hours),
        Shape(c="f3", d=names),
        Shape(c="f4", d=parts),
        Shape(c="s6", d=slab(96, y, 424, 42, 4), w="3"),
    ]


def open_stage(stream: Stream) -> list[Shape]:
    """A stage between its curtains, in the light of two lamps, and the heads of the stalls before it."""
    left = stream.pick((610, 640))
    folds = "".join(f"M{x} 34q-10 120-4 262" for x in (330, 362, 394, 1046, 1078, 1110))
    seats = "".join(disc(300 + 76 * at, 394, 32) for at in range(12))
    swags = "".join(f"M{x} 20h140q-10 52-70 52t-70-52z" for x in range(300, 1140, 140))
    return [
        Shape(c="fg", d=slab(0, 0, 1440, 400)),
        Shape(c="f3", d=slab(284, 10, 872, 322)),
        Shape(c="f5", d=slab(420, 34, 600, 262)),
        Shape(c="f2", d=f"M{left} 40h30l110 256H{left - 120}zM{left + 200} 40h30l120 256H{left + 90}z"),
        Shape(c="f4", d=slab(560, 250, 90, 46) + slab(576, 196, 12, 54) + slab(806, 150, 86, 146)),
        Shape(c="f1", d=disc(724, 196, 20) + "M700 296v-60q0-20 24-20t24 20v60z" + slab(818, 166, 62, 118)),
        Shape(c="f6", d="M300 20h150q0 160-66 190l20 86H300zM1140 20H990q0 160 66 190l-20 86h104z"),
        Shape(c="f6", d=swags),
        Shape(c="s3", d=folds, w="3"),
        Shape(c="f1", d=slab(270, 296, 900, 18)),
        Shape(c="f5", d=seats),
    ]
