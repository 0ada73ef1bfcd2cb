"""Fields: which motifs belong together, so that nothing of another trade stands in a picture.

A motif may be of several fields: a cow of a farm and of a dairy's counter, a flower of a garden and of a wedding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from pagemagic.pictures.motifs.food import FOOD
from pagemagic.pictures.motifs.kitchen import KITCHEN

_ROWS: Mapping[str, str] = MappingProxyType(
    {
        "food": " ".join(
            [
                *(name for name in (*FOOD, *KITCHEN)),
                "doughnut taco sweet-jar food-truck cider knife hops copper-kettle pear crate apple-tree pot basket flame galette mill windmill water-mill cow sheep hen bee tractor shopping-bag gift sardine cuttlefish skewer lassi till weighing-scale hive stall",
            ]
        ),
        "farm": "llama apple-tree crate pear ladder farmhouse stall tractor hen cow sheep bee honey apple carrot pumpkin wheat egg milk cheese grapes olive cherry strawberry corn "
        "tomato tree greenhouse basket seedling sun fence flower jam rabbit horse leaf hive weighing-scale mill windmill water-mill",
        "sea": "seal-pup lighthouse kayak surfboard diving-mask fishing-rod binoculars bird rope fish shell boat row-boat day-boat anchor wave oar lifebuoy swimmer sun umbrella sardine cuttlefish weighing-scale",
        "garden": "paving chainsaw apple-tree plant-pot acorn tree pine leaf spade seedling flower plant-pot watering-can wheelbarrow shears mower fence greenhouse axe logs sun "
        "bird bee vase bed hive courtyard",
        "building": "pegboard conservatory garage-door crane concrete-mixer parquet paving theodolite stove scaffold digger blinds roof-truss stone-arch spanner hammer saw paintbrush roller brick roof window ladder door house tile bath shower trowel drill "
        "screwdriver hand-plane varnish chimney fence stairs cabinet kitchen table chair floor-plan ruler set-square compass key lock "
        "axe logs tree bucket wheelbarrow frame pane mirror shower-screen boards old-house",
        "cooling": "air-con heat-pump boiler radiator pipe valve tap flame solar-panel fuse-box bulb plug socket lightning charger meter house",
        "services": "tanker garage-door home-battery cracked-phone toaster screwdriver spanner tap drop plug bulb gear flame pipe valve bath shower radiator boiler socket fuse-box charger lightning meter "
        "house heat-pump solar-panel sun dial drill screwdriver lamp hammer car wave meter-cabinet",
        "cleaning": "hanger washing-machine mouse wash-house broom bucket spray drop window house shirt litter-bag recycling ladder tap",
        "moving": "crane cold-truck skip recycling litter-bag map pin clock truck box sofa cabinet bus chair",
        "vehicles": "tow-truck cold-truck train ticket taxi motorbike pin map suitcase learner-car car cargo-bike bicycle tyre gear spanner bus caravan truck key charger hammer bell trophy clock",
        "locks": "key lock door padlock-open shield house bell",
        "furniture": "room-set curtains rug chair sofa table cabinet lamp spool bed saw hammer hand-plane varnish paintbrush tree button scissors logs axe mirror boards",
        "textile": "hanger curtains blinds window sneaker wall-hanging blanket loom rug jacket spool button shirt dress hat shoe yarn sewing-machine scissors bowtie sheep ruler hammer shopping-bag",
        "hair": "lipstick tattoo-heart scissors comb hair-dryer barber-pole hand-mirror lipstick polish flower drop bowtie mirror razor shaving-brush",
        "beauty": "treatment-table soap lotus lipstick polish hand-mirror hand drop candle leaf flower hair-dryer comb scissors",
        "law": "cv theodolite scales gavel column seal book pen circles people document briefcase arch ledger quill house key stamp deed will deed-key",
        "money": "maths ledger calculator abacus coins receipt document chart bars briefcase column pen stamp umbrella house calendar people",
        "advice": "cv two-chairs leaf two-languages megaphone circles column door book pen briefcase document people speech chart bars calendar compass-rose lectern scales umbrella "
        "shield seal globe clock mortarboard deed",
        "insurance": "umbrella shield house car scales briefcase column people heart coins boat document",
        "plans": "theodolite room-set wash-house roof-truss floor-plan compass set-square ruler arch door column house pencil chip brick window tree bridge map old-house courtyard",
        "health": "needles teddy-plaster teddy two-chairs first-aid plaster foot vet-cross tooth pulse stethoscope pill plaster mortar heart eye spectacles ear hand pram circles leaf drop people book open-book yoga toothbrush stretching gym-ball treatment-table stretch-band",
        "care": "wreath two-chairs teddy-plaster first-aid heart hand people house pram blocks pulse cup umbrella circles leaf door arch speech",
        "animals": "aquarium horseshoe anvil seal-pup llama vet-cross binoculars rabbit mouse saddle dog cat paw rabbit horse cow sheep hen bell house heart hand fence yarn bird stethoscope pulse plaster dog-bowl lead kennel",
        "children": "sweet-jar bouncy-castle acorn rain-boots swing tree leaf teddy blocks puzzle kite pram book ball palette speech ear people balloon bird",
        "learning": "maths two-languages set-square learner-car mortarboard book open-book books pen pencil lectern speech globe abacus backpack compass-rose people clock letter",
        "language": "two-languages speech globe pen open-book book books mortarboard letter spectacles quill people document",
        "books": "book-press open-book book books spectacles lamp pen quill letter envelope lantern mask manuscript",
        "print": "printing notebook manuscript book-press letter pencil pen ruler stamp quill paintbrush book envelope ticket frame poster card",
        "design": "pencil frame ruler compass circles palette letter browser set-square cursor layers",
        "art": "tattoo-heart tattoo-machine museum portrait mask sculpture map palette easel artist-brush paintbrush pencil frame vase jug cup bowl plates mended-bowl arch column hand flower open-book photo canvas hung-picture poster card wall album books open-book",
        "photo": "drone portrait camera lens film photo frame reel rings flower album",
        "framing": "frame mount mitre canvas hung-picture mirror photo ruler set-square saw",
        "craft": "origami soap anvil knife blown-glass glass lamp flame wall-hanging blanket rope loom rug sculpture saddle violin jacket book-press vase jug cup bowl plates mended-bowl yarn spool button hand oven artist-brush candle ring rings hammer saw",
        "jewels": "ring rings watch gift clock gear hand",
        "time": "watch clock ring gear calendar",
        "music": "ukulele choir violin note dancer guitar piano trumpet drum microphone score headphones bell stage moon double-bass vinyl open-mic",
        "stage": "paper-lantern ghost top-hat choir mask stage lantern ticket microphone dancer note speech reel moon film star double-bass open-mic",
        "fete": "hot-tub paper-lantern marquee sweet-jar ghost top-hat fir stall gift candle bell ticket flag bunting burst star balloon kite lantern note",
        "body": "needles sauna yoga lotus leaf moon sun wave flower dumbbell runner dancer heart drop warrior tree-pose cobra-pose stretching gym-ball stretch-band",
        "sport": "pommel-horse bowling-pins bowls target rugby-ball skateboard kayak climber carabiner surfboard golf skis boxing-glove judo-jacket cricket mountain rope pool ball whistle trophy flag shoe racket runner swimmer dumbbell dancer bicycle oar boat row-boat wave lifebuoy shirt clock mountain heart",
        "outdoors": "llama kayak climber carabiner binoculars acorn skis telescope fishing-rod diving-mask rope wave book mountain tent pine compass-rose sun moon map backpack flag shoe tree bird caravan",
        "travel": "paper-lantern ghost lantern train lighthouse castle ticket taxi museum farmhouse pool row-boat suitcase globe cargo-bike bed bus caravan map pin tent compass-rose sun umbrella boat day-boat anchor mountain camera",
        "lodging": "hot-tub farmhouse pool bed key house moon lamp door suitcase tree cup sun leaf",
        "faith": "wreath choir church mosque candle bell book lantern bird heart moon open-book note people",
        "clubs": "choir wash-house hand heart people house bell kite bird flag ball chess dice trophy clock",
        "play": "bowling-pins cards bouncy-castle gamepad maze hourglass lock key star laptop chess dice trophy clock puzzle book blocks teddy",
        "software": "home-battery calendar laptop gamepad brackets cursor chip nodes terminal layers shield bars pin clock dish database browser dial lock phone cube key chart "
        "calendar document snapshots",
        "data": "home-battery bars chart nodes layers database pin dish manuscript map dial seedling receipt ledger calendar snapshots clock",
        "shop": "hot-tub pegboard notebook doughnut sweet-jar hanger cracked-phone aquarium washing-machine stall fir shopping-bag gift basket candle vase lamp cup plant-pot till weighing-scale",
    }
)
"""Field -> its motifs."""

OPEN = frozenset(("shopping-bag", "basket", "people", "star", "ticket", "briefcase", "hand"))
"""Motifs that lead sites of any field: a shop sells anything, an association does anything."""

SOLD = frozenset(
    (
        "apple", "baguette", "bread", "cake", "carrot", "cheese", "cherry", "chicken", "citrus", "cookie", "corn",
        "cracked-loaf", "croissant", "cuttlefish", "egg", "galette", "grapes", "honey", "ice-cream", "jam", "milk", "noodles",
        "olive", "pie", "pizza", "pumpkin", "rice-ball", "ring-bread", "sardine", "sausage", "skewer", "soup", "steak",
        "strawberry", "teapot", "tomato", "cup",
    )
)  # fmt: skip
"""What is sold by name: beyond what stands first for a trade it is drawn where the brief names it, and nowhere else."""

KINDS: tuple[frozenset[str], ...] = (
    frozenset(("dog", "cat", "rabbit", "horse", "cow", "sheep", "hen", "bird", "bee", "fish")),
    frozenset(("boat", "day-boat", "row-boat")),
    frozenset(("violin", "guitar", "ukulele", "piano", "trumpet", "drum", "double-bass", "microphone")),
    frozenset(("bicycle", "cargo-bike", "car", "learner-car", "bus")),
    frozenset(("loom", "sewing-machine")),
    frozenset(("loom", "spool")),
)
"""Motifs of a kind: where the brief names one of them, those it does not name are not drawn."""

DECISIVE = frozenset(
    (
        "hot-tub",
        "cv",
        "pegboard", "printing", "notebook", "conservatory", "garage-door", "crane", "concrete-mixer", "doughnut", "taco", "pommel-horse", "tanker", "needles",
        "theodolite", "cold-truck", "paper-lantern", "home-battery", "hanger", "cracked-phone", "wreath", "sweet-jar", "parquet", "paving", "marquee", "tow-truck", "bowling-pins", "aquarium",
        "food-truck", "stove", "drone", "horseshoe", "room-set", "kayak", "climber", "binoculars", "acorn", "apple-tree", "surfboard", "diving-mask", "golf", "skis", "fishing-rod",
        "telescope", "vet-cross", "copper-kettle", "beer", "tattoo-heart", "blown-glass", "taxi", "motorbike", "museum", "toaster", "sauna", "llama", "soap", "knife",
        "anvil", "train", "curtains", "cider", "bowls", "teddy-plaster", "origami", "seal-pup", "two-chairs", "grapes", "chainsaw", "ghost", "skip", "fir", "target", "rugby-ball", "first-aid", "lighthouse", "castle", "skateboard", "cards", "bouncy-castle",
        "gamepad", "maths", "two-languages", "maze", "washing-machine", "boxing-glove", "judo-jacket", "cricket", "laptop",
        "top-hat", "sneaker", "foot", "mouse", "scaffold", "digger", "blinds", "plant-pot",
    )
)  # fmt: skip
"""What a trade that names it is about, whatever kind of site it was taken for: no neighbour's things stand before it."""

MATTER = frozenset(
    (
        "home-battery", "mask", "stage", "headphones", "microphone", "film", "reel", "receipt", "ledger", "coins", "calculator", "calendar", "pin", "truck",
        "manuscript", "document", "speech", "envelope", "ticket", "camera", "photo", "brackets", "terminal", "database",
    )
)  # fmt: skip
"""What software may work on, so that its pictures show that: sound, money, time, places, texts, messages, photographs."""


def _by_motif() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for field, listed in _ROWS.items():
        for name in listed.split():
            found.setdefault(name, set()).add(field)
    return {name: frozenset(fields) for name, fields in found.items()}


FIELDS: Mapping[str, frozenset[str]] = MappingProxyType(_by_motif())
"""Motif -> the fields it is of."""

_HELD_BY = 3
"""How many motifs of a site must share a field for it to be one of the site's."""


def fields_of(motifs: Sequence[str]) -> frozenset[str]:
    """The fields of a site with these motifs, the most telling first; empty where any will do."""
    return _fields_of(tuple(motifs))


@lru_cache(maxsize=512)
def _fields_of(motifs: tuple[str, ...]) -> frozenset[str]:
    if not motifs or motifs[0] in OPEN:
        return frozenset()
    counted = Counter(field for name in motifs for field in FIELDS.get(name, ()))
    lead = FIELDS.get(motifs[0], frozenset())
    most = max((counted[field] for field in lead), default=0)
    return frozenset(
        field for field in counted if (field in lead and counted[field] == most) or counted[field] >= _HELD_BY
    )


def akin(motif: str, fields: Iterable[str]) -> bool:
    """Whether a motif is of one of the fields; with none given, it is."""
    wanted = frozenset(fields)
    return not wanted or bool(FIELDS.get(motif, frozenset()) & wanted)
