"""Drawings as pixels: a small rasteriser over Pillow.

Everything is painted at :data:`FINE` times the size and brought down at the end, so edges are smooth and shapes that
touch have no seam. Needs the extra ``images``; outside the promise of equal bytes, for PNG files differ with the version
of Pillow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pagemagic.kernel.errors import MissingExtraError
from pagemagic.page.drawing import Drawing, Shape
from pagemagic.render.outlines import Chain, Transform, chains, transform
from pagemagic.render.strokes import dashed, outline

if TYPE_CHECKING:
    from PIL import Image

FINE = 4
"""Sub-pixels per pixel in each direction."""
HAIR = 2.0
"""The width of a hairline in pixels."""
_DASH = (1.6, 2.2)
_SHADE, _GLEAM, _FAINT = 33, 102, 56
"""How opaque those classes are, of 255."""

Box = tuple[int, int, int, int]
"""Left, top, right, bottom."""


def pillow() -> tuple[Any, Any, Any, Any]:
    """The modules Image, ImageChops, ImageDraw and ImageFont. Raises MissingExtraError where Pillow is missing."""
    try:
        from PIL import Image, ImageChops, ImageDraw, ImageFont
    except ImportError:
        raise MissingExtraError("drawing PNG files", "images") from None
    return Image, ImageChops, ImageDraw, ImageFont


class Canvas:
    """A picture in progress. All measures are pixels of the finished picture."""

    def __init__(self, width: int, height: int, colour: str) -> None:
        self.modules = pillow()
        self.width, self.height = width, height
        self.image: Image.Image = self.modules[0].new("RGB", (width * FINE, height * FINE), colour)

    def fill(self, box: Box, colour: str) -> None:
        """Fill a rectangle."""
        self.image.paste(colour, _fine(box))

    def draw(self, drawing: Drawing, box: Box, colours: Mapping[str, str]) -> None:
        """Draw into a rectangle as an SVG with the drawing's ``preserveAspectRatio`` would be; labels are left out.

        ``colours``: the letters of the classes (``1`` to ``6``, ``p``, ``i``, ``b``, ``l``, ``d``, ``g``) -> ``#rrggbb``.
        """
        place = placed(drawing["box"], drawing["fit"], box)
        masks = {f"url(#{mask['id']})": mask for mask in drawing["masks"]}
        window = _fine(box)
        for shape in drawing["shapes"]:
            given = masks.get(shape.get("m", ""))
            mask = None
            if given is not None:
                mask = self._mask(_stroke(given["d"], float(given["w"]), place), window)
            self._paint(shape, place, window, colours, mask)
        for tile in drawing["tiles"]:
            x, y, width, height = (float(tile[side]) for side in ("x", "y", "w", "h"))
            left, top = place((x, y))
            right, bottom = place((x + width, y + height))
            edges = (left / FINE, top / FINE, right / FINE, bottom / FINE)
            inner = placed(tile["box"], "xMidYMid meet", edges)
            cut = (round(left), round(top), round(right), round(bottom))
            for shape in tile["shapes"]:
                self._paint(shape, inner, _common(cut, window), colours, None)

    def _paint(self, shape: Shape, place: Transform, window: Box, colours: Mapping[str, str], mask: Any) -> None:
        names = shape["c"].split()
        place = place.then(transform(shape["t"])) if "t" in shape else place
        stroke = next((name for name in names if len(name) == 2 and name[0] == "s"), "")
        fill = next((name for name in names if len(name) == 2 and name[0] == "f"), "")
        if stroke:
            width = HAIR * FINE / place.scale if "hair" in names else float(shape.get("w", "1"))
            polygons = _stroke(shape["d"], width, place, dash="dash" in names, rounded="cap" in names)
            colour, alpha = colours[stroke[1]], _FAINT if "faint" in names else 255
        elif fill != "fn":
            polygons = [[place(point) for point in chain] for chain, _ in chains(shape["d"])]
            colour = colours[fill[1]] if fill else "#ffffff" if "gleam" in names else "#000000"
            alpha = _SHADE if "shade" in names else 255
        else:
            return
        own = self._mask(polygons, window)
        if own is not None:
            self._lay(own, mask, colour, alpha, gleams="gleam" in names)

    def _lay(self, own: tuple[Box, Any], other: Any, colour: str, alpha: int, *, gleams: bool) -> None:
        """Lay a colour over the picture where the masks allow it."""
        image_module, chops, *_ = self.modules
        box, mask = own
        if other is not None:
            whole = image_module.new("L", self.image.size, 0)
            whole.paste(other[1], other[0])
            mask = chops.darker(mask, whole.crop(box))
        if gleams:
            below = self.image.crop(box)
            lit = chops.overlay(below, image_module.new("RGB", below.size, colour))
            self.image.paste(lit, box, mask.point([value * _GLEAM // 255 for value in range(256)]))
        elif alpha < 255:
            self.image.paste(colour, box, mask.point([value * alpha // 255 for value in range(256)]))
        else:
            self.image.paste(colour, box, mask)

    def _mask(self, polygons: Iterable[Chain], window: Box) -> tuple[Box, Any] | None:
        """The area of polygons by the nonzero rule, and where it lies; None for one outside the window."""
        edges = [edge for polygon in polygons for edge in _edges(polygon)]
        if not edges:
            return None
        xs = [x for x0, _, x1, _, _ in edges for x in (x0, x1)]
        around = (
            int(min(xs)),
            int(min(edge[1] for edge in edges)),
            int(max(xs)) + 1,
            int(max(edge[3] for edge in edges)) + 1,
        )
        box = _common(around, _common(window, (0, 0, *self.image.size)))
        left, top, right, bottom = box
        if right <= left or bottom <= top:
            return None
        width = right - left
        area = bytearray(width * (bottom - top))
        full = b"\xff" * width
        for y, spans in _rows(edges, top, bottom):
            row = (y - top) * width
            for start, end in spans:
                first, last = max(0, start - left), min(width, end - left)
                if last > first:
                    area[row + first : row + last] = full[: last - first]
        return box, self.modules[0].frombytes("L", (width, bottom - top), bytes(area))

    def finished(self) -> Image.Image:
        """The picture at its own size."""
        return self.image.reduce(FINE)


def placed(view_box: str, fit: str, box: tuple[float, float, float, float]) -> Transform:
    """The map from a view box to the fine pixels of a rectangle, by the rules of ``preserveAspectRatio``."""
    x, y, width, height = (float(part) for part in view_box.split())
    left, top, right, bottom = box
    across, down = (right - left) / width, (bottom - top) / height
    align, _, way = fit.partition(" ")
    scale = max(across, down) if way == "slice" else min(across, down)
    part = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}
    free_x, free_y = (right - left) - width * scale, (bottom - top) - height * scale
    dx = left + free_x * part.get(align[1:4], 0.5) - x * scale
    dy = top + free_y * part.get(align[5:8], 0.5) - y * scale
    return Transform(scale * FINE, 0.0, 0.0, scale * FINE, dx * FINE, dy * FINE)


def _stroke(data: str, width: float, place: Transform, *, dash: bool = False, rounded: bool = False) -> list[Chain]:
    """The placed outline of a stroke whose width is in the units of the path."""
    found: list[Chain] = []
    for chain, closed in chains(data):
        parts = [(part, False) for part in dashed(chain, closed, _DASH)] if dash else [(chain, closed)]
        for part, is_closed in parts:
            shown = [place(point) for point in part]
            found += outline(shown, is_closed, width * place.scale, rounded=rounded)
    return found


_Edge = tuple[float, float, float, float, int]
"""A line from its upper to its lower end, and the way it goes: 1 down, -1 up."""


def _edges(polygon: Chain) -> Iterable[_Edge]:
    for (x0, y0), (x1, y1) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        if y0 < y1:
            yield x0, y0, x1, y1, 1
        elif y1 < y0:
            yield x1, y1, x0, y0, -1


def _rows(edges: list[_Edge], top: int, bottom: int) -> Iterable[tuple[int, list[tuple[int, int]]]]:
    """For each row of fine pixels, the spans whose middle lies inside."""
    waiting = sorted(edges, key=lambda edge: edge[1], reverse=True)
    active: list[_Edge] = []
    for y in range(top, bottom):
        middle = y + 0.5
        while waiting and waiting[-1][1] <= middle:
            active.append(waiting.pop())
        active = [edge for edge in active if edge[3] > middle]
        if not active:
            continue
        crossings = sorted([(x0 + (x1 - x0) * (middle - y0) / (y1 - y0), way) for x0, y0, x1, y1, way in active])
        spans: list[tuple[int, int]] = []
        winding, start = 0, 0.0
        for x, way in crossings:
            if not winding:
                start = x
            winding += way
            if not winding:
                spans.append((int(start + 0.5), int(x + 0.5)))
        yield y, spans


def _fine(box: Box) -> Box:
    left, top, right, bottom = box
    return left * FINE, top * FINE, right * FINE, bottom * FINE


def _common(a: Box, b: Box) -> Box:
    return max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])
