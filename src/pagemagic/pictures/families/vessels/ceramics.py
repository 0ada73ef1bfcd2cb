"""Stoneware: eleven profiles from a thrower's shelf."""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.vessels.kind import PAINTS, Kind, Paint, Place
from pagemagic.pictures.families.vessels.profile import Profile, Turned
from pagemagic.pictures.families.vessels.turning import handle, vessel
from pagemagic.pictures.stream import Stream

MOON = vessel(((0, 250), (40, 244), (200, 405), (500, 515), (820, 395), (960, 258), (1000, 250)))
SHOULDER = vessel(((0, 205), (50, 190), (120, 255), (320, 372), (480, 360), (780, 235), (940, 180), (1000, 176)))
BELLY = vessel(((0, 170), (50, 158), (180, 200), (560, 398), (740, 400), (920, 300), (1000, 260)))
JAR = vessel(((0, 190), (40, 183), (170, 288), (350, 354), (600, 316), (850, 240), (1000, 204)))
BOTTLE = vessel(
    ((0, 85), (60, 69), (300, 72), (440, 140), (620, 250), (740, 259), (900, 220), (1000, 165)), lines=0, dip=(280, 440)
)
TALL = vessel(((0, 150), (40, 140), (120, 170), (380, 222), (640, 205), (880, 150), (1000, 143)), lines=1)
FLASK = vessel(((0, 150), (60, 128), (220, 124), (430, 210), (640, 296), (780, 300), (930, 250), (1000, 214)))
BOWL = vessel(((0, 980), (300, 905), (600, 690), (840, 410), (920, 366), (1000, 360)), lines=0, dip=(380, 560))
DEEP = vessel(((0, 740), (250, 712), (550, 590), (800, 372), (880, 306), (1000, 300)), lines=1, dip=(300, 460))
CUP = vessel(((0, 314), (480, 296), (1000, 240)), lines=0, dip=(350, 600))
BEAKER = vessel(((0, 430), (500, 424), (850, 374), (1000, 290)), lines=0, dip=(350, 620))
JUG = vessel(
    ((0, 258), (110, 224), (250, 226), (450, 305), (620, 356), (740, 370), (900, 326), (1000, 260)),
    behind=handle,
    lines=1,
    dip=(380, 520),
)

_PLATE: Profile = ((0, 4200), (300, 3880), (640, 2860), (780, 2100), (1000, 2000))


def _plates(place: Place, paint: Paint, stream: Stream) -> list[Shape]:
    """Five plates in a stack: light rims above feet in shade, and the uppermost alone shows its face."""
    colours = list(dict.fromkeys([*(paint.body + paint.over).replace("3", "1"), *stream.shuffled("125")]))[:3]
    thick = place.height // 4 // place.step * place.step
    floors = [place.floor - at * (place.height - thick) // 4 // place.step * place.step for at in range(5)]
    plates = [Turned(_PLATE, place.cx, floor - thick, thick, place.step) for floor in floors]
    drawn: list[Shape] = []
    for at, plate in enumerate(plates):
        colour = colours[(at * 2) % 3]
        drawn += [Shape(c=f"f{colour}", d=plate.region()), Shape(c="shade", d=plate.region(480))]
    return [*drawn, Shape(c="shade", d=plates[-1].rim(place.unit(20)))]


PLATES = Kind(2100, _plates, paints=PAINTS)
