"""Pictures of a site for where it is shared and pinned: the social image and the touch icon, as PNG.

Both need the extra ``images``, and both are equal for equal versions of Pillow only. So they are outside the promise of
equal bytes, and a bundle holds them only where they are passed to it.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from pagemagic.i18n.locale import direction
from pagemagic.markup.inline import inline_text
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.drawing import Drawing
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.page.theme import Scheme, Surface
from pagemagic.pictures.family import PictureRequest, Slot
from pagemagic.render.context import PageContext
from pagemagic.render.head import page_description, shortened
from pagemagic.render.lettering import Lettering, spelt, writable
from pagemagic.render.raster import Box, Canvas
from pagemagic.render.section_context import SectionContext
from pagemagic.render.target import Target

WIDTH, HEIGHT = 1200, 630
"""What networks show without cropping."""
ICON = 180
_MARGIN = 72
_MARK = 84
_LARGEST, _SMALLEST = 104, 44
"""Sizes of the name, in pixels."""
_BOLD = 22
_LINE = 34


def social_image(site: Site, catalogue: Catalogue | None = None) -> bytes:
    """A PNG of 1200 x 630 pixels: the composition of the first section, the site's name and one line.

    Text that is not in the Latin script is left out; the composition then takes the room. Raises MissingExtraError
    without Pillow.
    """
    page = PageContext(site, site.pages[0], site.locale, Target(), catalogue or builtin_catalogue())
    first = site.pages[0].sections[0] if site.pages[0].sections else None
    surface = _surface(page, first)
    letters = _letters(_scheme(site), surface)
    drawing, words = _composition(page, first), _words(page, first)
    canvas = Canvas(WIDTH, HEIGHT, surface.bg)
    if words is None:
        if drawing is not None:
            canvas.draw(drawing, (0, 0, WIDTH, HEIGHT), letters)
        return _png(canvas.finished())
    place = _layout(drawing, rtl=direction(site.locale) == "rtl")
    mark = _drawn(page, "mark")
    if drawing is not None:
        canvas.draw(drawing, place.picture, letters)
    if mark is not None:
        x, y = place.mark
        canvas.draw(mark, (x, y, x + _MARK, y + _MARK), letters)
    image = canvas.finished()
    _write(image, words, place.words, surface)
    return _png(image)


def touch_icon(site: Site, catalogue: Catalogue | None = None) -> bytes:
    """A PNG of 180 x 180 pixels: the site's drawn mark on its own ground. Raises MissingExtraError without Pillow."""
    page = PageContext(site, site.pages[0], site.locale, Target(), catalogue or builtin_catalogue())
    scheme = _scheme(site)
    surface = scheme.surfaces.paper
    canvas = Canvas(ICON, ICON, surface.bg)
    mark = _drawn(page, "mark")
    if mark is not None:
        edge = ICON // 12
        canvas.draw(mark, (edge, edge, ICON - edge, ICON - edge), _letters(scheme, surface))
    return _png(canvas.finished())


def _png(image: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _scheme(site: Site) -> Scheme:
    return site.theme.dark if site.theme.scheme == "dark" else site.theme.light


def _surface(page: PageContext, first: Section | None) -> Surface:
    """The colours of the ground on which the first section stands."""
    surfaces = _scheme(page.site).surfaces
    if first is None or first.type not in page.catalogue:
        return surfaces.paper
    found: Surface = getattr(surfaces, SectionContext(page, first, 0).surface)
    return found


def _letters(scheme: Scheme, surface: Surface) -> dict[str, str]:
    """The colours of a drawing's classes on a surface."""
    colours = {str(number): colour for number, colour in enumerate(scheme.art.colours, 1)}
    ground = {"p": surface.bg, "i": surface.fg, "b": surface.accent}
    return {**colours, **ground, "l": scheme.art.line, "d": scheme.art.deep, "g": scheme.art.ground}


def _composition(page: PageContext, first: Section | None) -> Drawing | None:
    """The drawing of the first section; where it shows none, one like it. None for a theme whose family is not known."""
    if first is None or not first.known or first.type not in page.catalogue:
        return _drawn(page, "hero")
    shown = page.catalogue[first.type].present(first, SectionContext(page, first, 0)).get("picture")
    if isinstance(shown, dict) and shown.get("is_drawn"):
        drawing: Drawing = shown["drawing"]
        return drawing
    return _drawn(page, "hero")


def _drawn(page: PageContext, slot: Slot) -> Drawing | None:
    """A drawing of the site's own; the mark is the one that its pages show."""
    art = page.site.art
    if page.family is None:
        return None
    drawing: Drawing = page.family(PictureRequest(slot, f"{art.seed}/{slot}", art.motifs, initials=page.initials))
    return drawing


def _words(page: PageContext, first: Section | None) -> tuple[str, str] | None:
    """What is set large and the line under it, which is empty where none can be written.

    Large stands the name, or a headline that holds it. None where the name cannot be written.
    """
    name = spelt(page.site.name)
    if not writable(name):
        return None
    title = getattr(first.props, "title", None) if first is not None else None
    lines = [spelt(shortened(line, 90)) for line in (inline_text(page.inline(title or "")), page_description(page))]
    large = name
    if _holds(lines[0], name) and writable(lines[0]) and len(lines[0]) <= 2 * len(name) + 20:
        large = lines.pop(0)
    found = [line for line in lines if line and writable(line) and not _holds(large, line) and not _holds(line, large)]
    return large, found[0] if found else ""


def _holds(text: str, part: str) -> bool:
    return part.casefold() in text.casefold()


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things go; without a drawing its place is not used."""

    picture: Box
    words: Box
    """Words stand at the foot of their room."""
    mark: tuple[int, int]
    """Its upper left corner."""


def _layout(drawing: Drawing | None, *, rtl: bool) -> _Layout:
    """Picture and words side by side, or one above the other for wide drawings, which are cropped to a band."""
    _, _, width, height = (
        (float(part) for part in drawing["box"].split()) if drawing is not None else (0.0, 0.0, 2.0, 1.0)
    )
    if width >= 1.6 * height:
        band = min(310, max(230, int(WIDTH * height / width)))
        edge = HEIGHT - band
        words = (_MARGIN, _MARGIN, WIDTH - 2 * _MARGIN - _MARK, edge - 56)
        return _Layout((0, edge, WIDTH, HEIGHT), words, (WIDTH - _MARGIN - _MARK, _MARGIN))
    side = min(590, max(500, int(HEIGHT * width / height)))
    start = side if rtl else 0
    picture = (0, 0, side, HEIGHT) if rtl else (WIDTH - side, 0, WIDTH, HEIGHT)
    words = (start + _MARGIN, 2 * _MARGIN + _MARK, start + WIDTH - side - 56, HEIGHT - _MARGIN)
    return _Layout(picture, words, (start + _MARGIN, _MARGIN))


def _write(image: Any, words: tuple[str, str], room: Box, surface: Surface) -> None:
    """Set one text as large as the room allows, and the line under it, both at the foot of the room."""
    left, top, right, foot = room
    large, line = words
    small = Lettering(_LINE)
    under = small.lines(line, right - left)[:3] if line else []
    step = _LINE * 4 // 3
    taken = len(under) * step + (_LINE if under else 0)
    lettering, rows = _fitted(large, right - left, foot - top - taken)
    for index, text in enumerate(reversed(under)):
        small.write(image, (left, foot - 8 - index * step), text, surface.fg2)
    for index, text in enumerate(reversed(rows)):
        base = foot - taken - lettering.size // 8 - index * lettering.size * 27 // 25
        lettering.write(image, (left - lettering.size // 20, base), text, surface.fg)


def _fitted(text: str, width: int, height: int) -> tuple[Lettering, list[str]]:
    """The largest setting of a text that fits into a room; the smallest there is where none does."""
    for size in range(_LARGEST, _SMALLEST, -4):
        found = Lettering(size, _BOLD)
        rows = found.lines(text, width)
        if all(found.width(row) <= width for row in rows) and len(rows) * size * 27 <= height * 25:
            return found, rows
    found = Lettering(_SMALLEST, _BOLD)
    return found, found.lines(text, width)[:3]
