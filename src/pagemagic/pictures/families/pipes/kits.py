"""Kits: what the pictures of a trade are made of, and which kit suits which motifs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pagemagic.pictures.families.pipes import building, electrics, fittings, garage, garden, plumbing, works
from pagemagic.pictures.families.pipes.parts import Fixture, Part, sized
from pagemagic.pictures.families.pipes.runs import CABLE, HOSE, PIPE, POLE, TIMBER, RunStyle

Backdrop = Literal["tiles", "bricks", "boards", "plain"]


@dataclass(frozen=True, slots=True)
class Kit:
    """The fixtures, fittings and icons of a trade."""

    style: RunStyle
    strip: tuple[Fixture, ...]
    """At most 170 high, to stand beside the outlets of a strip."""
    scenes: tuple[Fixture, ...]
    """At most 500 x 300, the subject of a wide picture."""
    tall: tuple[Fixture, ...]
    """At most 300 wide, the subject of an upright picture."""
    inline: tuple[Part, ...]
    """Sits on a run that leaves the picture."""
    instrument: tuple[Part, ...]
    """Stands on the longest run."""
    icons: tuple[tuple[Part, ...], ...]
    mark: str
    """Path data of the sign in the mark, on 24 x 24, stroked."""
    walls: tuple[Backdrop, ...]
    head: tuple[Part, ...] = ()
    """What hangs at the end of a run from above."""
    hung: tuple[tuple[Part, ...], ...] = ()
    """Icons of tools that may hang from a rail."""


PLUMBING = Kit(
    PIPE,
    (plumbing.radiator(14), plumbing.radiator(11), plumbing.radiator(9)),
    (plumbing.BATH, plumbing.BOILER, sized(plumbing.BASIN, 125), plumbing.radiator(13)),
    (plumbing.METER, plumbing.BOILER, plumbing.BASIN, plumbing.CYLINDER),
    fittings.VALVE,
    fittings.GAUGE,
    (
        plumbing.TAP_ICON, plumbing.RADIATOR_ICON, plumbing.BATH_ICON, plumbing.BOILER_ICON, plumbing.SHOWER_ICON,
        plumbing.GAUGE_ICON, plumbing.VALVE_ICON,
    ),
    "M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14M12 5v14M5 12h14",
    ("tiles", "plain"),
    plumbing.SHOWER,
)  # fmt: skip
ELECTRICS = Kit(
    CABLE,
    (electrics.SOCKETS, electrics.SOLAR),
    (electrics.FUSE_BOX, sized(electrics.SOLAR, 120), sized(electrics.SOCKETS, 130), sized(electrics.PENDANT, 130)),
    (electrics.PENDANT, electrics.CHARGER, electrics.FUSE_BOX, electrics.SOCKETS),
    fittings.JUNCTION,
    fittings.LAMP,
    (
        electrics.BULB_ICON, electrics.SOCKET_ICON, electrics.PLUG_ICON, electrics.SWITCH_ICON, electrics.FUSE_ICON,
        electrics.PENDANT_ICON,
    ),
    "M13.5 3.5L6.5 13.5h5l-1 7 7-10h-5z",
    ("plain", "boards"),
)  # fmt: skip
GARDEN = Kit(
    HOSE,
    (garden.BED, garden.REEL),
    (sized(garden.BED, 125), garden.GREENHOUSE, sized(garden.WATERING_CAN, 145)),
    (sized(garden.TOPIARY, 125), garden.WATERING_CAN, sized(garden.REEL, 125)),
    fittings.HOSE_TAP,
    fittings.SPRINKLER,
    (
        garden.CAN_ICON, garden.PLANT_ICON, garden.SPADE_ICON, garden.TREE_ICON, garden.REEL_ICON, garden.MOWER_ICON,
        plumbing.TAP_ICON,
    ),
    "M12 20v-8M12 15c-5 0-7-3-7-8 5 0 7 3 7 8zM12 12c0-5 2-8 7-8 0 5-2 8-7 8z",
    ("boards", "plain"),
)  # fmt: skip
GARAGE = Kit(
    PIPE,
    (garage.CAR, sized(garage.ENGINE, 88), garage.COMPRESSOR),
    (garage.CAR_LIFT, sized(garage.ENGINE, 130), sized(garage.COMPRESSOR, 130), sized(garage.CAR, 110)),
    (garage.ENGINE, sized(garage.TYRES, 125), sized(garage.TOOLBOX, 130)),
    fittings.VALVE,
    fittings.GAUGE,
    (
        garage.WHEEL_ICON, garage.SPANNER_ICON, garage.CAR_ICON, garage.PISTON_ICON, garage.BATTERY_ICON,
        plumbing.GAUGE_ICON,
    ),
    "M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15M12 9.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5",
    ("bricks", "plain"),
    hung=(garage.SPANNER_ICON, garage.WHEEL_ICON, garage.SPANNER_ICON),
)  # fmt: skip
BICYCLES = Kit(
    PIPE,
    (sized(garage.BICYCLE, 70), garage.TOOLBOX),
    (sized(garage.BICYCLE, 115), sized(garage.COMPRESSOR, 130)),
    (sized(garage.BICYCLE, 76), sized(garage.TOOLBOX, 130)),
    fittings.VALVE,
    fittings.GAUGE,
    (garage.BICYCLE_ICON, garage.SPANNER_ICON, garage.WHEEL_ICON, works.COG_ICON, plumbing.GAUGE_ICON),
    GARAGE.mark,
    ("bricks", "boards"),
    hung=(garage.SPANNER_ICON, garage.WHEEL_ICON, works.COG_ICON),
)
BUILDING = Kit(
    POLE,
    (building.BENCH, building.WALL, building.PLANKS),
    (sized(building.BENCH, 120), building.ROOF, sized(building.WALL, 130), sized(building.WINDOW, 110)),
    (building.DOOR, building.WINDOW, sized(building.PAINT, 135), building.PLANKS),
    fittings.COUPLER,
    fittings.FLAG,
    (
        building.SAW_ICON, building.HAMMER_ICON, building.ROOF_ICON, building.WINDOW_ICON, building.BRICK_ICON,
        building.PAINT_ICON, building.LADDER_ICON,
    ),
    "M4 12l8-7 8 7M6.5 11v8h11v-8",
    ("bricks", "boards", "plain"),
    hung=(building.HAMMER_ICON, building.SAW_ICON, building.PAINT_ICON),
)  # fmt: skip
JOINERY = replace(
    BUILDING,
    style=TIMBER,
    strip=(building.BENCH, building.PLANKS),
    tall=(building.DOOR, building.WINDOW, building.PLANKS),
    inline=fittings.DOVETAIL,
    instrument=fittings.DOVETAIL,
    walls=("boards", "plain"),
)
WORKS = Kit(
    PIPE,
    (works.TANK, works.PUMP),
    (sized(works.PUMP, 125), sized(works.CABINET, 115), sized(works.TANK, 125), works.VAT),
    (works.VAT, works.CABINET, plumbing.METER, works.TANK),
    fittings.VALVE,
    fittings.GAUGE,
    (
        plumbing.GAUGE_ICON, plumbing.VALVE_ICON, works.TANK_ICON, works.COG_ICON, works.BOX_ICON,
        garage.SPANNER_ICON,
    ),
    PLUMBING.mark,
    ("plain", "tiles"),
)  # fmt: skip

_KITS: tuple[tuple[Kit, frozenset[str]], ...] = (
    (PLUMBING, frozenset(["radiator", "bath", "shower", "boiler", "tap", "drop", "pipe", "valve", "wave", "flame"])),
    (ELECTRICS, frozenset(["socket", "bulb", "plug", "lamp", "fuse-box", "sun"])),
    (BICYCLES, frozenset(("bicycle",))),
    (GARAGE, frozenset(["engine", "car", "tyre", "wheel"])),
    (
        GARDEN,
        frozenset(
            [
                "leaf",
                "tree",
                "pine",
                "spade",
                "seedling",
                "flower",
                "plant-pot",
                "watering-can",
                "carrot",
                "apple",
                "pumpkin",
                "wheat",
            ]
        ),
    ),
    (JOINERY, frozenset(["saw", "hand-plane", "chair", "cabinet", "table", "stairs", "bench"])),
    (
        BUILDING,
        frozenset(
            [
                "hammer",
                "brick",
                "window",
                "ladder",
                "roller",
                "roof",
                "house",
                "paintbrush",
                "door",
                "set-square",
                "ruler",
            ]
        ),
    ),
)


def kit_for(motifs: Sequence[str]) -> Kit:
    """The kit of the first motif that a kit knows, else :data:`WORKS`."""
    for motif in motifs:
        for kit, known in _KITS:
            if motif in known:
                return kit
    return WORKS
