"""Trades: what a trade makes or does, as things that stand together, and which trade suits a site's motifs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pagemagic.pictures.things import (
    bench,
    building,
    callings,
    care,
    counter,
    errands,
    garage,
    garden,
    glazing,
    going_out,
    grounds,
    high_street,
    homes,
    house,
    joinery,
    outings,
    outside,
    own_trades,
    works,
)
from pagemagic.pictures.things.thing import Fixture, sized


@dataclass(frozen=True, slots=True)
class Trade:
    """The things of a trade."""

    leads: tuple[tuple[str, Fixture], ...]
    """What its pictures are about: a motif, and the thing that shows it. Of a site those of its own motifs come first."""
    beside: tuple[Fixture, ...] = ()
    """What stands next to it, in the same proportion."""
    hung: tuple[Fixture, ...] = ()
    """What may hang on the wall."""


TRADES: tuple[Trade, ...] = (
    Trade((("roof", house.SLATE_ROOF), ("roof", callings.ROOF_SLOPE)), (callings.TILE_STACK, house.LADDER)),
    Trade(
        (
            ("kitchen", house.KITCHEN), ("stairs", house.STAIRCASE), ("cabinet", house.WARDROBE),
            ("table", house.DINING_TABLE), ("saw", joinery.BENCH), ("hand-plane", joinery.BENCH), ("boards", joinery.BENCH),
        ),
        (joinery.TRESTLE,),
    ),
    Trade((("roof-truss", joinery.ROOF_FRAME),)),
    Trade((("loom", bench.LOOM),)),
    Trade((("chimney", callings.CHIMNEY),), (callings.SWEEP_BRUSH, house.LADDER)),
    Trade((("tile", house.TILED_WALL),), (callings.BUCKET,)),
    Trade((("stone-arch", house.STONE_ARCH),), (callings.BUCKET,)),
    Trade((("sculpture", bench.BRONZE),), (bench.TOTEM, bench.RING_FORM, bench.CARVING_BENCH)),
    Trade((("saddle", bench.SADDLE),), (bench.CARVING_BENCH,), (bench.BRIDLE,)),
    Trade((("violin", bench.VIOLIN),), (bench.CELLO, bench.CARVING_BENCH)),
    Trade((("dress", bench.GOWN),), (bench.CLOTH_ROLLS, bench.SEWING_TABLE)),
    Trade((("jacket", bench.DRESS_FORM), ("spool", bench.DRESS_FORM)), (bench.CLOTH_ROLLS, bench.SEWING_TABLE)),
    Trade((("sofa", sized(callings.ARMCHAIR, 180)),), (bench.CLOTH_ROLLS,)),
    Trade((("book-press", bench.BOOK_PRESS),), (care.BOOK_STACK, bench.CARVING_BENCH)),
    Trade((("books", bench.BOOKSHELF), ("open-book", bench.BOOKSHELF)), (care.BOOK_STACK,)),
    Trade((("letter", bench.PRESSED_TYPE),), (care.BOOK_STACK,)),
    Trade((("shoe", bench.BOOTS),), (bench.CARVING_BENCH,)),
    Trade((("watch", bench.WATCH_BENCH),), (bench.LONGCASE,)),
    Trade((("hung-picture", bench.PICTURE_WALL), ("frame", bench.PICTURE_WALL)), (bench.MITRE_BOX,)),
    Trade((("floor-plan", outside.FACADE), ("set-square", outside.FACADE)), (outside.MODEL,), (outside.SECTION_SHEET, outside.PLAN_SHEET)),
    Trade((("camera", care.CAMERA_TRIPOD),), (care.BACKDROP, care.SOFTBOX)),
    Trade((("barber-pole", care.BARBER_CHAIR),), (care.BARBER_POLE,), (care.WALL_MIRROR,)),
    Trade((("scissors", care.BARBER_CHAIR), ("comb", care.BARBER_CHAIR)), (garden.TOPIARY,), (care.WALL_MIRROR,)),
    Trade((("tooth", care.DENTAL_CHAIR),)),
    Trade((("eye", care.EYE_CHART), ("spectacles", care.EYE_CHART)), (care.SPECTACLE_STAND,)),
    Trade((("paw", care.EXAM_TABLE_DOG),)),
    Trade((("stretching", care.TREATMENT), ("treatment-table", care.TREATMENT)), (care.GYM_BALL,)),
    Trade((("dumbbell", care.BAR_RACK),), (care.GYM_BALL,)),
    Trade((("learner-car", care.LEARNER_CAR),), (care.TRAFFIC_CONE, care.TRAFFIC_CONE)),
    Trade((("blocks", care.BLOCK_TOWER), ("teddy", care.ROCKING_HORSE)), (care.ROCKING_HORSE,)),
    Trade((("abacus", care.BLACKBOARD), ("mortarboard", care.BLACKBOARD)), (care.BOOK_STACK,)),
    Trade((("calculator", care.DESK), ("ledger", care.DESK))),
    Trade((("loaf", counter.OVEN), ("wheat", counter.OVEN), ("oven", counter.OVEN)), (counter.BREAD_RACK,)),
    Trade((("cup", counter.ESPRESSO), ("coffee-bean", counter.ESPRESSO))),
    Trade((("pot", counter.POT_ON_STOVE), ("cloche", counter.LAID_TABLE), ("fork-knife", counter.LAID_TABLE))),
    Trade((("vase", bench.POTS), ("jug", bench.POTS)), (bench.WHEEL,)),
    Trade((("cheese", counter.CHEESE_SHELVES),)),
    Trade((("cleaver", counter.BUTCHER_RAIL), ("steak", counter.BUTCHER_RAIL), ("sausage", counter.BUTCHER_RAIL))),
    Trade((("fish", counter.FISH_SLAB),)),
    Trade((("grapes", counter.BARRELS),), (counter.VINE,)),
    Trade((("beer", own_trades.TAPS_AND_PINTS), ("hops", own_trades.TAPS_AND_PINTS)), (counter.BREW_KETTLE,)),
    Trade((("copper-kettle", counter.BREW_KETTLE),), (own_trades.BOTTLE_AND_GLASSES,)),
    Trade((("apple-tree", outings.APPLE_TREE),), (outings.APPLE_CRATE,)),
    Trade((("kayak", outings.KAYAK_AFLOAT),)),
    Trade((("taxi", own_trades.TAXI_CAR),)),
    Trade((("tattoo-heart", own_trades.FLASH_SHEET), ("tattoo-machine", own_trades.FLASH_SHEET)), (own_trades.TATTOO_MACHINE,)),
    Trade((("museum", own_trades.MUSEUM_FRONT),)),
    Trade((("vet-cross", own_trades.VET_TABLE),), (), (own_trades.VET_SIGN,)),
    Trade((("portrait", own_trades.PORTRAIT_STAND),), (care.CAMERA_TRIPOD, care.SOFTBOX)),
    Trade((("blown-glass", own_trades.GLASS_FURNACE),)),
    Trade((("binoculars", outings.SHORE_BIRDS), ("bird", outings.SHORE_BIRDS))),
    Trade((("acorn", outings.TREE_SWING), ("swing", outings.TREE_SWING))),
    Trade((("climber", outings.CLIMBING_WALL), ("carabiner", outings.CLIMBING_WALL))),
    Trade((("gamepad", own_trades.GAME_SCREEN),)),
    Trade((("chainsaw", outings.FELLED_TREE),)),
    Trade((("two-chairs", own_trades.TWO_CHAIRS),)),
    Trade((("sneaker", own_trades.SNEAKERS),)),
    Trade((("bottle", own_trades.BOTTLE_AND_GLASSES), ("glass", own_trades.BOTTLE_AND_GLASSES)), (own_trades.GRAPES,)),
    Trade((("ice-cream", counter.ICE_CART),), (counter.CONES,)),
    Trade((("fir", counter.WINTER_STALL),), (counter.FIR,)),
    Trade((("stall", counter.STALL), ("carrot", counter.STALL), ("apple", counter.STALL)), (counter.CRATES,)),
    Trade((("bed", counter.BEDSTEAD),), (sized(garden.TOPIARY, 60),)),
    Trade((("day-boat", outside.BOAT_UNDER_BRIDGE),)),
    Trade((("tent", outside.TENT_CAMP),)),
    Trade((("mountain", outside.HILLS),)),
    Trade((("bee", outside.HIVES), ("hive", outside.HIVES), ("honey", outside.HIVES))),
    Trade((("tractor", outside.BARN), ("cow", outside.BARN))),
    Trade((("piano", outside.GRAND_PIANO),)),
    Trade((("note", outside.MUSIC_STAND), ("score", outside.MUSIC_STAND)), (outside.CHAIR_ROW,)),
    Trade((("open-mic", grounds.OPEN_MIC),)),
    Trade((("vinyl", grounds.TURNTABLE),), (grounds.RECORDS,)),
    Trade((("courtyard", grounds.COURTYARD),), (garden.BED,)),
    Trade((("old-house", grounds.OLD_HOUSE),)),
    Trade((("mill", grounds.MILLSTONES),)),
    Trade((("windmill", grounds.WINDMILL),), (grounds.MILLSTONES,)),
    Trade((("water-mill", grounds.WATER_MILL),), (grounds.MILLSTONES,)),
    Trade((("hen", grounds.HEN_RUN),)),
    Trade((("cargo-bike", grounds.CARGO_BIKE),), (garage.BICYCLE,)),
    Trade((("boat", outings.SAILING_BOAT),)),
    Trade((("row-boat", grounds.ROWING_BOAT), ("oar", grounds.ROWING_BOAT))),
    Trade((("wave", grounds.SWELL),)),
    Trade((("manuscript", grounds.LETTER_BOX),)),
    Trade((("microphone", outside.MICROPHONES), ("headphones", outside.MICROPHONES))),
    Trade((("mask", outside.CURTAINED_STAGE), ("stage", outside.CURTAINED_STAGE))),
    Trade((("flower", outside.FLOWER_STAND),), (outside.BLOOM_VASE,)),
    Trade((("easel", bench.EASEL), ("palette", bench.EASEL), ("artist-brush", bench.EASEL)), (bench.PICTURE_WALL,)),
    Trade((("roller", callings.PAINTED_WALL), ("paintbrush", callings.PAINTED_WALL)), (house.LADDER, building.PAINT)),
    Trade((("key", callings.KEY_RAIL), ("lock", callings.KEY_RAIL)), (callings.PADLOCK,)),
    Trade((("pane", glazing.PANES), ("window", house.SASH_WINDOW)), (glazing.MIRROR,)),
    Trade((("bicycle", garage.BICYCLE), ("spanner", garage.TOOLBOX))),
    Trade((("car", garage.CAR_LIFT), ("tyre", garage.TYRES)), (garage.TYRES,)),
    Trade((("truck", callings.VAN), ("box", callings.CARTONS)), (callings.CARTONS,)),
    Trade((("broom", callings.BROOM), ("bucket", callings.BUCKET), ("spray", callings.SPRAY)), (callings.BUCKET, callings.SPRAY)),
    Trade((("tree", garden.TOPIARY), ("spade", garden.BED), ("plant-pot", garden.TOPIARY)), (garden.WATERING_CAN, garden.BED)),
    Trade((("house", homes.HOUSE_ROW),)),
    Trade((("farmhouse", homes.COTTAGE),)),
    Trade((("solar-panel", homes.SOLAR_ROOF),)),
    Trade((("stove", homes.WOOD_STOVE),), (homes.LOG_STACK,)),
    Trade((("food-truck", going_out.FOOD_TRUCK),)),
    Trade((("seedling", going_out.ALLOTMENT),)),
    Trade((("dog", going_out.DOG_WALK), ("lead", going_out.DOG_WALK))),
    Trade((("polish", going_out.NAIL_COLOURS),)),
    Trade((("room-set", homes.FURNISHED_ROOM),)),
    Trade((("drone", going_out.DRONE_FLIGHT),)),
    Trade((("horseshoe", going_out.FARRIERY),)),
    Trade((("teapot", going_out.TEA_FOR_ONE),)),
    Trade((("quill", going_out.INK_AND_QUILL),)),
    Trade((("rings", going_out.WEDDING_ARCH),)),
    Trade((("theodolite", errands.SURVEYED_HOUSE),)),
    Trade((("cold-truck", errands.COLD_LORRY),)),
    Trade((("paper-lantern", errands.LANTERNS),)),
    Trade((("home-battery", errands.HOME_BATTERY),)),
    Trade((("hanger", errands.CLOTHES_RAIL),)),
    Trade((("cracked-phone", errands.MENDED_PHONE),)),
    Trade((("wreath", errands.FAREWELL),)),
    Trade((("air-con", errands.COOL_ROOM),)),
    Trade((("sweet-jar", high_street.SWEET_JARS),)),
    Trade((("parquet", high_street.LAID_FLOOR),)),
    Trade((("paving", high_street.PAVED_DRIVE),)),
    Trade((("marquee", high_street.MARQUEE),)),
    Trade((("tow-truck", high_street.TOW_TRUCK),)),
    Trade((("bowling-pins", high_street.BOWLING),)),
    Trade((("aquarium", high_street.AQUARIUM),)),
    Trade((("washing-machine", high_street.LAUNDRY),)),
    Trade((("pegboard", works.TOOL_WALL),)),
    Trade((("printing", works.PRINT_MACHINE),)),
    Trade((("notebook", works.WRITING_THINGS),)),
    Trade((("conservatory", works.GLASS_ROOM),)),
    Trade((("garage-door", works.OPEN_GARAGE),)),
    Trade((("crane", works.MOBILE_CRANE),)),
    Trade((("concrete-mixer", works.CEMENT_MIXER),)),
    Trade((("doughnut", works.DOUGHNUTS),)),
    Trade((("tanker", works.SUCTION_TANKER),)),
    Trade((("hot-tub", works.HOT_TUB),)),
    Trade((("brick", building.WALL), ("trowel", building.WALL)), (callings.STEPLADDER,)),
)  # fmt: skip


def _by_motif() -> Mapping[str, Trade]:
    found: dict[str, Trade] = {}
    for trade in TRADES:
        for motif, _ in trade.leads:
            found.setdefault(motif, trade)
    return MappingProxyType(found)


BY_MOTIF = _by_motif()
"""Motif -> the trade whose pictures it leads to."""

THINGS: Mapping[str, Fixture] = MappingProxyType(
    {motif: thing for trade in reversed(TRADES) for motif, thing in reversed(trade.leads)}
)
"""Motif -> the thing that shows it."""


def trade_for(motifs: Sequence[str]) -> Trade | None:
    """The trade of the leading motif; None where no thing of it can be drawn: those that follow keep it company only."""
    return BY_MOTIF.get(motifs[0]) if motifs else None


def leads_of(trade: Trade, motifs: Sequence[str]) -> tuple[Fixture, ...]:
    """The things that lead the pictures of a site: those that its motifs name, else the trade's first; each once."""
    named = [thing for motif, thing in trade.leads if motif in motifs]
    return tuple(dict.fromkeys(named or [trade.leads[0][1]]))
