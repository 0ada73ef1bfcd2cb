"""What a word names among the fixtures and icons of pipes: the motif it leads to, as this family draws it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families.pipes import electrics, plumbing
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.motifs.placing import motif_shapes
from pagemagic.pictures.things import building, callings, garage, garden, glazing, joinery
from pagemagic.pictures.things.thing import Fixture, Part, sized

FIXTURES: Mapping[str, Fixture] = MappingProxyType(
    {
        "bath": plumbing.BATH,
        "shower": plumbing.BATH,
        "tap": sized(plumbing.BASIN, 125),
        "boiler": plumbing.BOILER,
        "meter": sized(plumbing.METER, 125),
        "radiator": plumbing.radiator(10),
        "socket": sized(electrics.SOCKETS, 125),
        "fuse-box": electrics.FUSE_BOX,
        "charger": electrics.CHARGER,
        "solar-panel": electrics.SOLAR,
        "bulb": sized(electrics.PENDANT, 125),
        "window": building.WINDOW,
        "door": building.DOOR,
        "brick": building.WALL,
        "roof": building.ROOF,
        "roller": sized(building.PAINT, 125),
        "saw": joinery.BENCH,
        "hand-plane": joinery.BENCH,
        "chair": sized(joinery.CHAIR, 150),
        "cabinet": sized(joinery.DRAWERS, 140),
        "key": callings.KEY_RAIL,
        "lock": sized(callings.PADLOCK, 150),
        "broom": sized(callings.BUCKET, 150),
        "pane": sized(glazing.PANES, 125),
        "mirror": sized(glazing.MIRROR, 150),
        "shower-screen": sized(glazing.SCREEN, 140),
        "meter-cabinet": electrics.FUSE_BOX,
        "truck": callings.VAN,
        "box": callings.CARTONS,
        "chimney": callings.CHIMNEY,
        "heat-pump": callings.HEAT_PUMP,
        "car": garage.CAR_LIFT,
        "tyre": sized(garage.TYRES, 125),
        "bicycle": garage.BICYCLE,
        "spade": garden.BED,
        "seedling": garden.BED,
        "greenhouse": garden.GREENHOUSE,
        "tree": garden.TOPIARY,
    }
)
"""Motif -> the fixture that shows it."""

ICONS: Mapping[str, tuple[Part, ...]] = MappingProxyType(
    {
        "tap": plumbing.TAP_ICON, "radiator": plumbing.RADIATOR_ICON, "bath": plumbing.BATH_ICON,
        "boiler": plumbing.BOILER_ICON, "shower": plumbing.SHOWER_ICON, "valve": plumbing.VALVE_ICON,
        "bulb": electrics.BULB_ICON, "socket": electrics.SOCKET_ICON, "plug": electrics.PLUG_ICON,
        "fuse-box": electrics.FUSE_ICON, "spade": garden.SPADE_ICON, "tree": garden.TREE_ICON,
        "watering-can": garden.CAN_ICON, "mower": garden.MOWER_ICON, "plant-pot": garden.PLANT_ICON,
        "car": garage.CAR_ICON, "tyre": garage.WHEEL_ICON, "bicycle": garage.BICYCLE_ICON,
        "spanner": garage.SPANNER_ICON, "saw": building.SAW_ICON, "hammer": building.HAMMER_ICON,
        "roof": building.ROOF_ICON, "window": building.WINDOW_ICON, "brick": building.BRICK_ICON,
        "roller": building.PAINT_ICON, "ladder": building.LADDER_ICON,
    }
)  # fmt: skip
"""Motif -> the icon that shows it."""


def fixture_for(request: PictureRequest) -> Fixture | None:
    """The fixture that a topic names, or None."""
    return FIXTURES.get(request.named or "")


def subject_for(request: PictureRequest) -> str | None:
    """The motif a topic names that no fixture shows, or None."""
    named = request.named
    return named if named not in FIXTURES else None


def icon_for(request: PictureRequest) -> tuple[Part, ...] | str | None:
    """The icon of what a topic names, or the motif to be drawn instead of one; None where it names nothing known."""
    named = request.named
    return ICONS.get(named, named) if named is not None and named in MOTIFS else None


def board(motif: str, width: int, floor: int, size: int) -> list[Shape]:
    """A motif on an enamel sign that stands on the floor of a scene; all in whole units."""
    left, top = (width - size) // 2, floor - size - 24
    pad = size // 8
    frame = f"M{left - pad - 10} {top - pad - 10}h{size + 2 * pad + 20}v{size + 2 * pad + 20}h-{size + 2 * pad + 20}z"
    sheet = f"M{left - pad} {top - pad}h{size + 2 * pad}v{size + 2 * pad}h-{size + 2 * pad}z"
    return [
        Shape(c="f3", d=frame),
        Shape(c="f4", d=sheet),
        *motif_shapes(motif, "3", "2", left * 10, top * 10, size * 10),
    ]
