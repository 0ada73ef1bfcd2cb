"""The mosaic family: block-printed tiles around one large scene.

A grid of square tiles in four inks; most hold a motif of the trade, some a quarter disc, few stay empty. In the large
pictures one tile grows into a scene. Without motifs the tiles hold plain geometry.
"""

from __future__ import annotations

from pagemagic.pictures.drawing import Drawing, Shape, drawing
from pagemagic.pictures.families._initial import initial_mark
from pagemagic.pictures.families._mosaic_scenes import (
    GEOMETRY,
    NICHES,
    OVENS,
    SCENES,
    Box,
    Inks,
    Scene,
    arch_scene,
    panel_scene,
    rays_scene,
    stage_scene,
    sun_scene,
    trade_scene,
)
from pagemagic.pictures.families._mosaic_scenes import INKS as SCENE_INKS
from pagemagic.pictures.families._mosaic_tiles import FIGURES, INKS, SIDE, Cell, Figure, Ground, cell_shapes, lay
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import arch, circle, rect
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.motifs.placing import known_motifs, motif_shapes
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.trades import trade_for

FAMILY = "mosaic"
BAKED = frozenset(
    ("loaf", "cracked-loaf", "ring-bread", "bread", "baguette", "croissant", "cake", "pizza", "pie", "vase")
)
"""What comes out of an oven, and so may stand in an arch of stones."""
STAGED = frozenset(
    ("note", "microphone", "drum", "guitar", "piano", "trumpet", "score", "mask", "dancer", "stage", "reel", "speech")
)
"""What may stand on a stage."""

REACH = 585
"""How high the scene of a hero may rise, in tenths: the crop to 16:10 leaves 600."""

STRONG: tuple[Ground, ...] = ("2", "3")
"""The grounds of a scene that stands on the first colour beside paper: the largest tile is the strongest."""

ITEM_GROUNDS: tuple[Ground, ...] = ("1", "4", "2", "3")
"""The grounds of a series of items, in turn."""


def draw(request: PictureRequest) -> Drawing:
    """Draw a picture of the family for any slot."""
    motifs = known_motifs(request.motifs)
    if request.slot == "hero":
        return _hero(request, motifs)
    if request.slot == "band":
        tiles = lay(16, 1, Stream(request.key, "mosaic/band"), motifs)
        return drawing(384, 24, cell_shapes(tiles), family=FAMILY, fit="xMinYMid slice")
    if request.slot == "media":
        return _block(request, motifs, 6, 4)
    if request.slot == "closing":
        return _block(request, motifs, 5, 5)
    if request.slot == "frame":
        return _frame(request, motifs)
    if request.slot == "item":
        return _item(request)
    return _mark(request, motifs)


def _hero(request: PictureRequest, motifs: tuple[str, ...]) -> Drawing:
    """Four by five cells, the scene three by three in a corner; the crop of narrow screens keeps the scene's half."""
    stream = Stream(request.key, "mosaic/hero")
    column, row = stream.pick((0, 1)), stream.weighted(((2, 3), (0, 1)))
    motif = motifs[0] if motifs else ""
    scene = stream.pick(_scenes(motif))
    inks = stream.weighted([(inks, 3 if inks.ground == "2" else 1) for inks in _inks(motif) if inks.ground in STRONG])
    trade = None if motif in BAKED else trade_for(motifs)
    niche = stream.weighted([(niche, 3 if niche[0] == "2" else 2) for niche in NICHES])
    focus = Cell(column, row, niche[0] if trade else inks.ground, span=3, motif=motif)
    tiles = lay(4, 5, stream, motifs, placed=(focus,), rim=_rim(column, row))
    # Above a scene at the foot 12 units of wall may be cropped; one at the head stands on a step that may.
    left, top = column * SIDE, row * SIDE
    box = Box(left, top, 3 * SIDE, 3 * SIDE - (0 if row else 120), REACH)
    step = [] if row else [Shape(c=f"f{inks.shell}", d=_step(left, box.bottom))]
    drawn = trade_scene(box, trade, motifs, niche, stream) if trade else scene(box, motif, inks)
    step = [Shape(c=f"f{niche[1]}", d=_step(left, box.bottom))] if trade and not row else step
    shapes = [*cell_shapes([focus_ground(focus), *tiles]), *drawn, *step]
    return drawing(96, 120, shapes, family=FAMILY, fit="xMidYMax slice" if row else "xMidYMin slice")


def _rim(column: int, row: int) -> frozenset[tuple[int, int]]:
    """The cells that border on the hero's ground: the column beside the words, and the one that narrow screens leave beside
    the scene."""
    beside = 3 if column == 0 else 0
    return frozenset((x, y) for x in {0, beside} for y in range(5) if x == 0 or row <= y < row + 3)


def _scenes(motif: str) -> tuple[Scene, ...]:
    """The settings that suit a motif: an oven's arch for what is baked, a stage for what is performed."""
    if motif in BAKED:
        return (arch_scene,)
    if not motif:
        return GEOMETRY
    if motif in STAGED:
        return (stage_scene, sun_scene, rays_scene)
    return (sun_scene, panel_scene, rays_scene)


def _inks(motif: str) -> tuple[Inks, ...]:
    """The colours that suit a motif: those of an oven for what is baked."""
    return OVENS if motif in BAKED else SCENE_INKS


def focus_ground(focus: Cell) -> Cell:
    """The large tile without its motif, which the scene draws."""
    return Cell(focus.column, focus.row, focus.ground, span=focus.span, figure=None)


def _step(x: int, y: int) -> str:
    """A course of half-tile stones under a scene."""
    return "".join(arch(x + 120 * n + 12, y + 20, 96, 100) for n in range(6))


def _block(request: PictureRequest, motifs: tuple[str, ...], columns: int, rows: int) -> Drawing:
    """A grid with two tiles of double size: a motif and a quarter of a wheel."""
    stream = Stream(request.key, f"mosaic/{request.slot}")
    row = stream.below(rows - 1)
    column = stream.pick((0, 1))
    other_row = rows - 2 - row if columns < 6 else stream.below(rows - 1)
    other = Cell(columns - 2, other_row, "", span=2)
    large = Cell(column, row, stream.pick(("2", "3")), span=2)
    if motifs:
        name = request.named or motifs[0]
        large = Cell(column, row, large.ground, 2, name, ink=stream.pick(INKS[large.ground]))
    else:
        large = Cell(
            column, row, large.ground, 2, figure="echo", ink=(FIGURES[large.ground][0], ""), turn=stream.below(4)
        )
    ground: Ground = stream.pick(("1", "4"))
    other = Cell(other.column, other.row, ground, 2, figure="echo", ink=(FIGURES[ground][0], ""), turn=stream.below(4))
    tiles = lay(columns, rows, stream, motifs, placed=(large, other), empties=columns * rows // 9)
    return drawing(columns * 24, rows * 24, cell_shapes([large, other, *tiles]), family=FAMILY)


def _frame(request: PictureRequest, motifs: tuple[str, ...]) -> Drawing:
    """One scene on its own, 72 x 86; the scenes and inks of a series take turns."""
    stream = Stream(request.key.rpartition("/")[0] if request.count > 1 else request.key, "mosaic/frame")
    first, second = stream.below(len(SCENES)), stream.below(len(SCENE_INKS))
    # What nothing is said about shows the trade; what is said and not known, plain geometry.
    motif = request.named or ("" if request.topic or not motifs else motifs[request.index % len(motifs)])
    trade = trade_for((motif,)) if motif and motif not in BAKED else None
    if trade:
        niche = NICHES[(second + request.index) % len(NICHES)]
        ground = Shape(c=f"f{niche[0]}", d=rect(0, 0, 720, 860))
        box = Box(0, 0, 720, 860, 800)
        return drawing(
            72, 86, [ground, *trade_scene(box, trade, (motif,), niche, stream, request.index)], family=FAMILY
        )
    scenes = _scenes(motif)
    scene = scenes[(first + request.index) % len(scenes)]
    series = _inks(motif)
    inks = series[(second + request.index) % len(series)]
    ground = Shape(c=f"f{inks.ground}", d=rect(0, 0, 720, 860))
    return drawing(72, 86, [ground, *scene(Box(0, 0, 720, 860, 820), motif, inks)], family=FAMILY)


PLAIN: tuple[Figure, ...] = ("quarter", "petal", "half", "echo")
"""The figures of tiles that show nothing: a site has one of them."""


def _item(request: PictureRequest) -> Drawing:
    """One tile of a series: the motif its topic names, else a figure that turns from tile to tile; grounds take turns.

    Of a list with items that show nothing none has a picture.
    """
    ground = ITEM_GROUNDS[request.index % len(ITEM_GROUNDS)]
    motif = request.named
    if not request.told:
        return drawing(24, 24, [], family=FAMILY)
    if motif is not None and motif in MOTIFS:
        cell = Cell(0, 0, ground, motif=motif, ink=INKS[ground][0])
    else:
        figure = Stream(request.key.partition("/")[0], "mosaic/plain").pick(PLAIN)
        cell = Cell(0, 0, ground, figure=figure, ink=(FIGURES[ground][0], ""), turn=request.index % 4)
    return drawing(24, 24, cell_shapes([cell]), family=FAMILY)


def _mark(request: PictureRequest, motifs: tuple[str, ...]) -> Drawing:
    """A motif on a tile, disc or arch; without motifs the initial on a tile."""
    if not motifs:
        return drawing(24, 24, initial_mark(request.initials, "2", "4"), family=FAMILY, fit="xMidYMid meet")
    stream = Stream(request.key, "mosaic/mark")
    plates: tuple[tuple[str, int, int], ...] = ((rect(10, 10, 220, 220), 30, 180), (circle(120, 120, 115), 42, 156))
    if motifs[0] in BAKED:
        plates = (*plates, (arch(15, 5, 210, 230), 58, 150))
    plate, top, size = stream.pick(plates)
    left = (240 - size) // 2
    shapes = [Shape(c="f2", d=plate), *motif_shapes(motifs[0], "4", "2", left, top, size)]
    return drawing(24, 24, shapes, family=FAMILY, fit="xMidYMid meet")
