"""Kits: what the pictures of a trade are made of, and which kit suits which motifs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pagemagic.pictures.families.pipes import electrics, fittings, plumbing, works
from pagemagic.pictures.families.pipes.runs import CABLE, PIPE, POLE, TIMBER, RunStyle
from pagemagic.pictures.motifs.fields import DECISIVE, FIELDS, akin
from pagemagic.pictures.things import building, callings, garage, garden, glazing, house, joinery
from pagemagic.pictures.things.thing import Fixture, Part, sized
from pagemagic.pictures.things.trades import Trade, leads_of, trade_for

Backdrop = Literal["tiles", "bricks", "boards", "plain"]


@dataclass(frozen=True, slots=True)
class Kit:
    """The fixtures, fittings and icons of a trade."""

    style: RunStyle
    strip: tuple[Fixture, ...]
    """At most 176 high, to stand in a strip: any of them beside outlets, the first one leading beside posts."""
    scenes: tuple[Fixture, ...]
    """At most 500 x 300, the subject of a wide picture."""
    tall: tuple[Fixture, ...]
    """At most 300 wide, the subject of an upright picture."""
    inline: tuple[Part, ...] = ()
    """Sits on a run that leaves the picture."""
    instrument: tuple[Part, ...] = ()
    """Stands on the longest run."""
    icons: tuple[tuple[Part, ...], ...] = ()
    """None: the motifs of the site serve."""
    mark: str = ""
    """Path data of the sign in the mark, on 24 x 24, stroked; none: a motif of the site serves."""
    walls: tuple[Backdrop, ...] = ("plain",)
    head: tuple[Part, ...] = ()
    """What hangs at the end of a run from above."""
    hung: tuple[tuple[Part, ...], ...] = ()
    """Icons of tools that may hang from a rail."""

    @property
    def lays(self) -> bool:
        """Whether the trade lays what the page hangs on: pipes, cables or lines. Others have a board on posts."""
        return bool(self.inline)


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
    (electrics.SOCKETS, sized(electrics.FUSE_BOX, 80)),
    (electrics.FUSE_BOX, sized(electrics.SOCKETS, 130), sized(electrics.PENDANT, 130)),
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
    TIMBER,
    (garden.BED, garden.WATERING_CAN, callings.SPADE, sized(garden.TOPIARY, 68), callings.SPADE),
    (sized(garden.BED, 125), garden.GREENHOUSE, sized(garden.WATERING_CAN, 145)),
    (sized(garden.TOPIARY, 125), garden.WATERING_CAN, sized(callings.SPADE, 150)),
    icons=(
        garden.CAN_ICON, garden.PLANT_ICON, garden.SPADE_ICON, garden.TREE_ICON, garden.MOWER_ICON,
    ),
    mark="M12 20v-8M12 15c-5 0-7-3-7-8 5 0 7 3 7 8zM12 12c0-5 2-8 7-8 0 5-2 8-7 8z",
    walls=("boards", "plain"),
)  # fmt: skip
GARAGE = Kit(
    POLE,
    (garage.CAR, garage.TYRES, garage.TOOLBOX),
    (garage.CAR_LIFT, sized(garage.ENGINE, 130), sized(garage.COMPRESSOR, 130), sized(garage.CAR, 110)),
    (garage.ENGINE, sized(garage.TYRES, 125), sized(garage.TOOLBOX, 130)),
    icons=(
        garage.WHEEL_ICON, garage.SPANNER_ICON, garage.CAR_ICON, garage.PISTON_ICON, garage.BATTERY_ICON,
        plumbing.GAUGE_ICON,
    ),
    mark="M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15M12 9.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5",
    walls=("bricks", "plain"),
    hung=(garage.SPANNER_ICON, garage.WHEEL_ICON, garage.SPANNER_ICON),
)  # fmt: skip
BICYCLES = Kit(
    POLE,
    (sized(garage.BICYCLE, 70), sized(garage.BICYCLE, 70), garage.TOOLBOX),
    (sized(garage.BICYCLE, 115), sized(garage.COMPRESSOR, 130)),
    (sized(garage.BICYCLE, 76), sized(garage.TOOLBOX, 130)),
    icons=(garage.BICYCLE_ICON, garage.SPANNER_ICON, garage.WHEEL_ICON, works.COG_ICON, plumbing.GAUGE_ICON),
    mark=GARAGE.mark,
    walls=("bricks", "boards"),
    hung=(garage.SPANNER_ICON, garage.WHEEL_ICON, works.COG_ICON),
)
BUILDING = Kit(
    POLE,
    (building.WALL, sized(building.PLANKS, 74), callings.STEPLADDER),
    (building.ROOF, sized(building.WALL, 130), sized(building.WINDOW, 110)),
    (building.DOOR, building.WINDOW, sized(callings.STEPLADDER, 150), building.PLANKS),
    icons=(
        building.HAMMER_ICON, building.ROOF_ICON, building.WINDOW_ICON, building.BRICK_ICON, building.PAINT_ICON,
        building.LADDER_ICON,
    ),
    walls=("bricks", "boards", "plain"),
    hung=(building.HAMMER_ICON, building.SAW_ICON, building.PAINT_ICON),
)  # fmt: skip
JOINERY = Kit(
    TIMBER,
    (sized(house.KITCHEN, 58), sized(house.WARDROBE, 58), sized(house.DINING_TABLE, 72)),
    (house.KITCHEN, sized(joinery.BENCH, 115), house.DINING_TABLE),
    # Doors and windows are shown where they are named: not every joiner makes them.
    (sized(joinery.CHAIR, 150), sized(joinery.DRAWERS, 140)),
    icons=(building.SAW_ICON, building.HAMMER_ICON, joinery.MORTISE_ICON),
    walls=("boards", "plain"),
    hung=(building.HAMMER_ICON, building.SAW_ICON),
)  # fmt: skip
GLAZING = Kit(
    POLE,
    (glazing.PANES, glazing.MIRROR, glazing.SCREEN, glazing.MIRROR),
    (sized(glazing.PANES, 150), sized(building.WINDOW, 110), sized(glazing.SCREEN, 150)),
    (sized(glazing.MIRROR, 150), building.WINDOW, sized(glazing.SCREEN, 140)),
    walls=("plain", "tiles"),
)
LOCKS = Kit(
    POLE,
    (callings.KEY_RAIL, callings.PADLOCK, sized(building.DOOR, 56)),
    (sized(callings.KEY_RAIL, 120), sized(callings.PADLOCK, 150)),
    (sized(callings.PADLOCK, 115), building.DOOR),
)
CLEANING = Kit(
    POLE,
    (replace(sized(building.WINDOW, 60), lift=14), callings.BUCKET, callings.BROOM, callings.SPRAY),
    (sized(building.WINDOW, 110), sized(callings.BUCKET, 180)),
    (sized(callings.BUCKET, 150), sized(callings.SPRAY, 180), sized(callings.BROOM, 150)),
    walls=("tiles", "plain"),
)
MOVING = Kit(
    POLE,
    (callings.VAN, callings.CARTONS, callings.ARMCHAIR),
    (sized(callings.VAN, 130), sized(callings.CARTONS, 150)),
    (sized(callings.CARTONS, 125), sized(callings.ARMCHAIR, 150)),
    walls=("bricks", "plain"),
)
ROOFING = Kit(
    POLE,
    (sized(house.SLATE_ROOF, 58), callings.TILE_STACK, callings.STEPLADDER),
    (house.SLATE_ROOF, callings.ROOF_SLOPE),
    (sized(callings.STEPLADDER, 150), sized(callings.TILE_STACK, 150)),
)
CHIMNEYS = Kit(
    POLE,
    (callings.CHIMNEY, callings.SWEEP_BRUSH, callings.STEPLADDER),
    (sized(callings.CHIMNEY, 140), sized(callings.SWEEP_BRUSH, 150)),
    (sized(callings.SWEEP_BRUSH, 150), sized(callings.STEPLADDER, 150)),
)
PAINTING = Kit(
    POLE,
    (callings.PAINTED_WALL, callings.STEPLADDER, building.PAINT),
    (sized(callings.PAINTED_WALL, 130), sized(building.PAINT, 150)),
    (sized(building.PAINT, 125), sized(callings.STEPLADDER, 150)),
)
WARMTH = Kit(
    POLE,
    (callings.HEAT_PUMP, callings.SUN, sized(electrics.SOLAR, 90)),
    (sized(callings.HEAT_PUMP, 150), sized(electrics.SOLAR, 120)),
    (sized(callings.HEAT_PUMP, 115), electrics.CHARGER),
    walls=("bricks", "plain"),
)
SUNLIGHT = replace(WARMTH, strip=(electrics.SOLAR, callings.SUN, sized(callings.HEAT_PUMP, 88)))
WORKS = Kit(
    POLE,
    (),
    (sized(works.PUMP, 125), sized(works.CABINET, 115), sized(works.TANK, 125), works.VAT),
    (works.VAT, works.CABINET, plumbing.METER, works.TANK),
    icons=(plumbing.GAUGE_ICON, works.TANK_ICON, works.COG_ICON, works.BOX_ICON, garage.SPANNER_ICON),
    mark=PLUMBING.mark,
    walls=("plain", "tiles"),
)

_KITS: tuple[tuple[Kit, frozenset[str]], ...] = (
    (PLUMBING, frozenset(["radiator", "bath", "shower", "boiler", "tap", "drop", "pipe", "valve", "wave", "flame"])),
    (ELECTRICS, frozenset(["socket", "bulb", "plug", "lamp", "fuse-box", "lightning", "charger"])),
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
    (GLAZING, frozenset(["pane", "mirror", "shower-screen"])),
    (LOCKS, frozenset(["key", "lock"])),
    (CLEANING, frozenset(["broom", "bucket"])),
    (MOVING, frozenset(["truck", "box"])),
    (ROOFING, frozenset(("roof",))),
    (CHIMNEYS, frozenset(("chimney",))),
    (PAINTING, frozenset(["roller", "paintbrush"])),
    (WARMTH, frozenset(("heat-pump",))),
    (SUNLIGHT, frozenset(["solar-panel", "sun"])),
    (JOINERY, frozenset(["saw", "hand-plane", "chair", "cabinet", "table", "stairs", "bench"])),
    (
        BUILDING,
        frozenset(
            [
                "hammer",
                "brick",
                "window",
                "ladder",
                "house",
                "door",
                "set-square",
                "ruler",
            ]
        ),
    ),
)


_OF_A_HOUSE = (ROOFING, CHIMNEYS, PAINTING, CLEANING)
_LEADING = 3
_OF_A_YARD = ("building", "services", "garden", "cleaning", "moving", "vehicles", "locks", "furniture", "data")
"""Fields of which the kits have things."""


def kit_for(motifs: Sequence[str]) -> Kit:
    """The kit of the first motif that a kit knows, else :data:`WORKS`.

    Bricks, hammers and windows lead other trades of a house as well: a roof, a chimney, a roller, a broom or a drop of
    water among the leading motifs tells.
    """
    if motifs and (motifs[0] in DECISIVE or not akin(motifs[0], _OF_A_YARD)):
        # Who catches mice has no bricks, a home for the old no window to fit.
        return WORKS
    # A caravan among pines is no garden.
    yard = FIELDS.get(motifs[0], frozenset()) & frozenset(_OF_A_YARD) if motifs else ()
    found = next((kit for kit in map(_kit, (one for one in motifs if akin(one, yard))) if kit is not None), WORKS)
    if found is BUILDING:
        if motifs[0] == "window" and "drop" in motifs[:_LEADING]:
            return CLEANING
        return next((kit for kit in map(_kit, motifs[:_LEADING]) if kit is not None and kit in _OF_A_HOUSE), found)
    return found


def _kit(motif: str) -> Kit | None:
    return next((kit for kit, known in _KITS if motif in known), None)


_HIGHEST, _WIDEST = 172, 330
"""Of what stands in a strip."""


def stocked(kit: Kit, motifs: Sequence[str]) -> Kit:
    """The kit with the things of the trade in its strip, where the trade has some and lays nothing."""
    trade = trade_of(kit, motifs)
    if trade is None:
        return kit
    things = dict.fromkeys((*leads_of(trade, motifs), *trade.beside, *trade.hung))
    return replace(kit, strip=tuple(_low(thing) for thing in things))


def _low(thing: Fixture) -> Fixture:
    percent = min(100, 100 * _HIGHEST // (thing.height + thing.lift), 100 * _WIDEST // thing.width)
    return replace(sized(thing, percent), lift=thing.lift * percent // 100)


def trade_of(kit: Kit, motifs: Sequence[str]) -> Trade | None:
    """The trade whose things stand in a room, of those who lay neither pipes nor cables."""
    return None if kit.lays else trade_for(motifs)
