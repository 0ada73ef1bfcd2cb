"""What software for databases takes in and gives back: a database, and the bucket that its copies go into.

Sizes as in :mod:`._parcel_matters`, in whole units.
"""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import slab


def tables(stream: Stream) -> list[Shape]:
    """A database of three plates; the one at work is lit."""
    del stream
    plates = [
        Shape(
            c=f"f{colour}",
            d=f"M138 {y}v60C138 {y + 110} 478 {y + 110} 478 {y + 60}V{y}C478 {y + 50} 138 {y + 50} 138 {y}z",
        )
        for y, colour in ((210, "5"), (310, "6"), (410, "5"))
    ]
    return [
        Shape(c="fg", d=slab(0, 0, 616, 660)),
        Shape(c="f3", d="M138 196C138 130 478 130 478 196S138 262 138 196z"),
        *plates,
        Shape(c="fp", d=slab(184, 268, 60, 10, 5) + slab(184, 368, 60, 10, 5) + slab(184, 468, 60, 10, 5)),
    ]


def bucket(stream: Stream) -> list[Shape]:
    """Copies on their way into a bucket, the latest one lit."""
    del stream
    copies = "".join(slab(x, 174, 72, 52, 6) for x in (40, 190, 340))
    return [
        Shape(c="fg", d=slab(0, 0, 1440, 400)),
        Shape(c="s3", d="M0 200H640", w="5"),
        Shape(c="f5", d=copies),
        Shape(c="s3", d="M604 150C612 16 828 16 836 150", w="9"),
        Shape(c="f5", d="M596 150H844L808 356H632z"),
        Shape(c="f3", d="M596 150C596 112 844 112 844 150S596 188 596 150z"),
        Shape(c="f6", d=slab(484, 174, 72, 52, 6)),
        Shape(c="sp", d="M622 250C660 226 690 226 720 250S780 274 818 250", w="6"),
    ]
