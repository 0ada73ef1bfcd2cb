"""Sets: which kinds of things share a shelf, and which set suits which motifs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from pagemagic.pictures.families.vessels import bottles, boxes, ceramics, cups, desk, plants, shown, tools
from pagemagic.pictures.families.vessels.kind import Kind
from pagemagic.pictures.motifs import MOTIFS


@dataclass(frozen=True, slots=True)
class Set:
    """The kinds of a trade by the part they play on a shelf."""

    focal: tuple[Kind, ...]
    """The largest thing, about as wide as high."""
    tall: tuple[Kind, ...]
    mid: tuple[Kind, ...]
    small: tuple[Kind, ...]
    low: tuple[Kind, ...]
    """Wider than high."""
    large: tuple[Kind, ...]
    """Stands at the end and is cropped by the edge of the picture."""
    fired: bool = False
    """Whether an arch with logs under it, a kiln or an oven, belongs to the trade."""
    round: bool = True
    """Whether the things look good from above: as discs."""
    hung: tuple[str, ...] = ()
    """Motifs that may hang on the wall."""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """All kinds, each once, small and large in turn."""
        rows = (self.focal, self.small, self.tall, self.low, self.mid, self.large)
        longest = max(len(row) for row in rows)
        return tuple(dict.fromkeys(row[at] for at in range(longest) for row in rows if at < len(row)))


STONEWARE = Set(
    focal=(ceramics.MOON, ceramics.JAR, ceramics.SHOULDER),
    tall=(ceramics.BOTTLE, ceramics.TALL, ceramics.FLASK),
    mid=(ceramics.BELLY, ceramics.JUG, ceramics.FLASK),
    small=(ceramics.CUP, ceramics.BEAKER),
    low=(ceramics.BOWL, ceramics.PLATES, ceramics.DEEP),
    large=(ceramics.SHOULDER, ceramics.JAR, ceramics.DEEP),
    fired=True,
)
CAFE = Set(
    focal=(cups.TEAPOT, cups.TEACUP),
    tall=(cups.POUR_OVER,),
    mid=(bottles.PRESERVE, cups.POUR_OVER),
    small=(cups.MUG, ceramics.CUP, bottles.TIN),
    low=(cups.TEACUP, ceramics.PLATES),
    large=(cups.TEAPOT, bottles.CROCK),
    round=False,
)
CELLAR = Set(
    focal=(bottles.DEMIJOHN, bottles.BARREL),
    tall=(bottles.WINE, bottles.SLENDER),
    mid=(bottles.CARAFE, bottles.PRESERVE),
    small=(bottles.TUMBLER, bottles.STEMWARE),
    low=(ceramics.BOWL, ceramics.PLATES),
    large=(bottles.BARREL, bottles.DEMIJOHN),
)
PANTRY = Set(
    focal=(bottles.CROCK, ceramics.MOON, bottles.DEMIJOHN),
    tall=(bottles.SLENDER, bottles.WINE),
    mid=(bottles.PRESERVE, ceramics.JUG),
    small=(bottles.TIN, ceramics.CUP, bottles.TUMBLER),
    low=(ceramics.BOWL, ceramics.PLATES, ceramics.DEEP),
    large=(bottles.CROCK, ceramics.SHOULDER),
    fired=True,
)
LIBRARY = Set(
    focal=(boxes.VOLUMES, desk.GLOBE),
    tall=(plants.SWORDS, ceramics.BOTTLE, desk.LAMP),
    mid=(boxes.TOMES, boxes.FILES, boxes.PRINT),
    small=(desk.PENCILS, ceramics.CUP, bottles.TIN),
    low=(boxes.PILE, boxes.BOX),
    large=(ceramics.JAR, plants.FOLIAGE),
    round=False,
)
GREENERY = Set(
    focal=(plants.FOLIAGE, plants.PALM),
    tall=(plants.SWORDS, plants.PALM),
    mid=(plants.SPROUT, plants.SWORDS),
    small=(plants.SPROUT, bottles.TIN, plants.SUCCULENT),
    low=(plants.SUCCULENT, ceramics.BOWL),
    large=(plants.FOLIAGE, plants.PALM),
    round=False,
)
FLORIST = Set(
    focal=(shown.BOUQUET,),
    tall=(shown.STEMS, shown.SINGLE),
    mid=(shown.SINGLE, shown.STEMS),
    small=(plants.SPROUT, bottles.TIN),
    low=(plants.SUCCULENT, ceramics.BOWL),
    large=(shown.BOUQUET, plants.FOLIAGE),
    round=False,
)
SALON = Set(
    focal=(shown.MIRROR,),
    tall=(bottles.SLENDER, tools.BRUSHES),
    mid=(bottles.CARAFE, bottles.PRESERVE),
    small=(bottles.TIN, bottles.TUMBLER),
    low=(boxes.BOX, plants.SUCCULENT),
    large=(plants.FOLIAGE,),
    round=False,
    hung=("scissors", "comb", "hair-dryer"),
)
MAKE_UP = replace(
    SALON, tall=(tools.BRUSHES,), mid=(bottles.PRESERVE,), hung=("lipstick", "artist-brush", "hand-mirror")
)
BARBER = replace(SALON, tall=(shown.BARBER_POLE,), hung=("scissors", "comb", "scissors"))
JEWELLER = Set(
    focal=(shown.BUST,),
    tall=(shown.shown("watch"), shown.shown("ring")),
    mid=(shown.MIRROR, shown.BUST),
    small=(shown.RING_BOX,),
    low=(boxes.BOX, shown.RING_BOX),
    large=(shown.BUST, plants.FOLIAGE),
    round=False,
)
MUSEUM = Set(
    focal=(shown.on_plinth(ceramics.MOON), shown.on_plinth(ceramics.JAR)),
    tall=(shown.shown("column"), shown.shown("mask")),
    mid=(shown.shown("shell"), boxes.PRINT),
    small=(ceramics.BEAKER, shown.shown("coins")),
    low=(ceramics.DEEP, boxes.BOX),
    large=(shown.on_plinth(ceramics.SHOULDER), shown.shown("arch")),
    round=False,
    hung=("frame", "photo", "map"),
)
STUDIO = Set(
    focal=(desk.CAMERA,),
    tall=(desk.LAMP, ceramics.TALL),
    mid=(boxes.PRINT, boxes.TOMES),
    small=(desk.CAN, desk.PENCILS),
    low=(boxes.PILE, boxes.BOX),
    large=(plants.FOLIAGE, ceramics.JAR),
    round=False,
)
DARKROOM = Set(
    focal=(desk.CAMERA,),
    tall=(desk.LAMP,),
    mid=(boxes.PRINT, boxes.FILES),
    small=(desk.CAN, bottles.TIN),
    low=(boxes.BOX, boxes.PILE),
    large=(boxes.PRINT,),
    round=False,
    hung=("photo", "film", "photo"),
)
DRAWING_OFFICE = Set(
    focal=(boxes.VOLUMES, desk.GLOBE),
    tall=(desk.LAMP,),
    mid=(boxes.FILES, boxes.TOMES),
    small=(desk.PENCILS, ceramics.CUP),
    low=(boxes.PILE, boxes.BOX),
    large=(plants.FOLIAGE,),
    round=False,
    hung=("set-square", "floor-plan", "compass", "ruler", "house"),
)
ATELIER = Set(
    focal=(boxes.PRINT, desk.GLOBE),
    tall=(tools.BRUSHES, desk.LAMP),
    mid=(tools.BRUSHES, boxes.PRINT),
    small=(desk.PENCILS, bottles.TIN),
    low=(boxes.PILE, boxes.BOX),
    large=(plants.FOLIAGE,),
    round=False,
    hung=("palette", "easel", "artist-brush", "photo"),
)
MUSIC_ROOM = Set(
    focal=(boxes.VOLUMES,),
    tall=(desk.LAMP,),
    mid=(boxes.TOMES, boxes.FILES),
    small=(desk.PENCILS, ceramics.CUP),
    low=(boxes.PILE,),
    large=(plants.FOLIAGE,),
    round=False,
    hung=("guitar", "trumpet", "score", "note"),
)
SEWING_ROOM = Set(
    focal=(boxes.BOX,),
    tall=(desk.LAMP,),
    mid=(boxes.FILES, desk.LAMP),
    small=(bottles.TIN, desk.PENCILS),
    low=(boxes.PILE, boxes.BOX),
    large=(plants.FOLIAGE,),
    round=False,
    hung=("dress", "shirt", "scissors", "spool", "sewing-machine", "hat"),
)
WORKSHOP = Set(
    focal=(tools.TOOLBOX, boxes.BOX),
    tall=(tools.BRUSHES, bottles.SLENDER),
    mid=(bottles.PRESERVE, tools.BRUSHES),
    small=(bottles.TIN, ceramics.CUP, desk.PENCILS),
    low=(tools.PLANE, boxes.BOX),
    large=(bottles.CROCK, ceramics.JAR),
    round=False,
    hung=("saw", "hammer", "scissors", "spanner", "set-square", "paintbrush", "roller", "comb", "key"),
)

_SETS: tuple[tuple[Set, frozenset[str]], ...] = (
    (STONEWARE, frozenset(["vase", "pot", "mortar", "jug", "mended-bowl"])),
    (CAFE, frozenset(["cup", "teapot", "coffee-bean"])),
    (FLORIST, frozenset(("flower",))),
    (BARBER, frozenset(("barber-pole",))),
    (MAKE_UP, frozenset(("lipstick",))),
    (SALON, frozenset(["scissors", "comb", "hair-dryer", "polish", "hand-mirror"])),
    (JEWELLER, frozenset(["ring", "watch"])),
    (MUSEUM, frozenset(("arch",))),
    (CELLAR, frozenset(["bottle", "glass", "grapes", "olive", "citrus", "beer", "cocktail"])),
    (DARKROOM, frozenset(["camera", "lens", "film", "photo"])),
    (DRAWING_OFFICE, frozenset(["floor-plan", "compass", "set-square"])),
    (ATELIER, frozenset(["palette", "easel", "artist-brush", "pencil"])),
    (MUSIC_ROOM, frozenset(["piano", "note", "guitar", "trumpet", "score", "microphone", "drum"])),
    (SEWING_ROOM, frozenset(["spool", "sewing-machine", "shirt", "dress", "yarn", "hat", "button"])),
    (
        PANTRY,
        frozenset([
            "loaf", "bread", "cracked-loaf", "ring-bread", "baguette", "croissant", "wheat", "cake", "cheese", "egg",
            "oven", "chef-hat", "fork-knife", "pepper", "dish", "tomato", "carrot", "pumpkin", "pizza",
            "fish", "apple", "ice-cream",
        ]),
    ),
    (
        LIBRARY,
        frozenset([
            "book", "open-book", "quill", "pen", "letter", "ledger", "scales", "seal", "column", "compass-rose",
            "abacus", "briefcase", "stamp", "lectern", "note", "pencil", "seal", "key", "spectacles",
        ]),
    ),
    (
        GREENERY,
        frozenset([
            "leaf", "tree", "pine", "plant-pot", "seedling", "spade", "sun", "moon", "drop", "lotus",
        ]),
    ),
    (STUDIO, frozenset(["camera", "lens", "lamp", "frame", "palette", "eye", "reel", "microphone", "piano"])),
    (
        WORKSHOP,
        frozenset([
            "saw", "hammer", "spanner", "set-square", "paintbrush", "roller", "spool", "ruler", "shoe", "yarn", "brick", "ladder", "house",
        ]),
    ),
)  # fmt: skip


NAMED: Mapping[str, tuple[Kind, ...]] = MappingProxyType(
    {
        "jug": (ceramics.CUP, ceramics.BOWL, ceramics.PLATES, ceramics.JUG, ceramics.BEAKER, cups.TEACUP),
        "bowl": (ceramics.BOWL, ceramics.DEEP),
        "plates": (ceramics.PLATES,),
        "vase": (ceramics.MOON, ceramics.SHOULDER, ceramics.JAR, ceramics.BELLY, ceramics.TALL),
        "cup": (cups.TEACUP, cups.MUG, ceramics.CUP),
        "coffee-bean": (cups.POUR_OVER, bottles.PRESERVE, cups.MUG),
        "teapot": (cups.TEAPOT, cups.TEACUP),
        "mended-bowl": (ceramics.BOWL, ceramics.CUP, ceramics.DEEP),
    }
)
"""What a word of a caption names, in a trade that has such things: tableware is not vases, and large vessels are large."""


def set_for(motifs: Sequence[str]) -> Set:
    """The set of the first motif that any set knows.

    Without motifs it is :data:`STONEWARE`; a trade that no set knows gets a desk with its own motifs on the wall.
    """
    for motif in motifs:
        for kinds, known in _SETS:
            if motif in known:
                return kinds
    drawn = tuple(motif for motif in motifs if motif in MOTIFS)[:3]
    return replace(LIBRARY, hung=drawn) if drawn else STONEWARE


def unshelved(motifs: Sequence[str]) -> bool:
    """Whether no set has things of the leading motif."""
    return not any(motif in known for motif in motifs[:1] for _, known in _SETS)


OWN = (STONEWARE, CAFE, ATELIER, JEWELLER)
"""Sets whose shelf is the trade's own place; the others give way to a scene of the trade where there is one."""
