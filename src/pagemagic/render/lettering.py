"""Text as pixels in the typeface that Pillow brings, which has no accents: those are drawn.

Nothing is taken from the machine's fonts, so a picture is the same everywhere. Latin letters with their accents can be
written; text in other scripts cannot, and :func:`writable` says so.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pagemagic.render.outlines import Chain, chains
from pagemagic.render.raster import pillow
from pagemagic.render.strokes import outline

_PLAIN = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~©«°±´·»‘’“”…‹›™"
)
"""What the typeface has."""
_MARKS = {
    "acute": "M-45 -70L60 -200",
    "grave": "M45 -70L-60 -200",
    "circumflex": "M-125 -75L0 -190L125 -75",
    "caron": "M-125 -190L0 -75L125 -190",
    "tilde": "M-135 -95C-105 -185 -45 -160 0 -128S105 -85 135 -165",
    "diaeresis": "M-110 -118h1M110 -118h1",
    "dot": "M0 -118h1",
    "ring": "M-62 -140A62 62 0 1 1 62 -140A62 62 0 1 1 -62 -140Z",
    "macron": "M-120 -118H120",
    "breve": "M-115 -180C-95 -70 95 -70 115 -180",
    "double": "M-95 -70L-20 -190M50 -70L125 -190",
}
"""Centre lines above a letter, in thousandths of an em from the middle of its top."""
_HOOKS = {
    "cedilla": "M10 10L-5 65C85 70 75 170 -70 160",
    "ogonek": "M110 5C20 70 40 165 140 140",
    "comma": "M15 75L-20 175",
}
"""The same below a letter, from the middle of its foot."""
_LETTERS = {
    "acute": "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcŃNńnŚSśsŹZźzĹLŔRŕr", "grave": "ÀAÈEÌIÒOÙUàaèeìiòoùu",
    "circumflex": "ÂAÊEÎIÔOÛUâaêeîiôoûuŴWŵwŶYŷyĈCĉcĜGĝgŜSŝs", "tilde": "ÃAÑNÕOãañnõoĨIĩiŨUũu",
    "diaeresis": "ÄAËEÏIÖOÜUŸYäaëeïiöoüuÿy", "ring": "ÅAåaŮUůu", "caron": "ČCčcĎDĚEěeŇNňnŘRřrŠSšsŤTŽZžzǍAǎa",
    "dot": "ĖEėeŻZżzİIĊCċcĠGġg", "macron": "ĀAāaĒEēeĪIīiŌOōoŪUūu", "breve": "ĂAăaĞGğgŬUŭu", "double": "ŐOőoŰUűu",
    "cedilla": "ÇCçcŞSşsŢTţt", "ogonek": "ĄAąaĘEęeĮIįiŲUųu", "comma": "ȘSșsȚTțtĶKķkĻLļlŅNņnĢG",
    "slash": "ØOøo", "bar": "ŁLłl",
}  # fmt: skip
_BUILT = {
    letter: (letters[at + 1], mark)
    for mark, letters in _LETTERS.items()
    for at, letter in enumerate(letters)
    if at % 2 == 0
}
"""Letter -> the letter it is built on, and its mark."""
_SPELT = {
    "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": "", "\u200b": "", "‚": ",", "„": '"', "ı": "i",
}  # fmt: skip


def spelt(text: str) -> str:
    """A text with the signs that have a usual substitute replaced by it."""
    return " ".join("".join(_SPELT.get(sign, sign) for sign in text).split())


def writable(text: str) -> bool:
    """Whether every sign of a text can be written, once it is :func:`spelt`."""
    return all(sign in _PLAIN or sign in _BUILT for sign in spelt(text))


class Lettering:
    """A size of the typeface. ``weight``: by how much strokes are thickened, in thousandths of the size."""

    def __init__(self, size: int, weight: int = 0) -> None:
        self.size = size
        self.bold = round(size * weight / 1000)
        self.font = _font(size)
        self.stroke = max(2.0, size * 0.075 + 1.2 * self.bold)
        """The width of drawn accents in pixels."""

    def width(self, text: str) -> int:
        """How wide a spelt text is, in pixels."""
        return int(self.font.getlength(_base(text)) + 0.5)

    def lines(self, text: str, width: int) -> list[str]:
        """A spelt text broken between words so that no line is wider, if the words allow it, and all about as long."""
        best = self._broken(text, width)
        while len(best) > 1 and (width := width * 19 // 20) and len(found := self._broken(text, width)) == len(best):
            if any(self.width(line) > width for line in found):
                break
            best = found
        return best

    def _broken(self, text: str, width: int) -> list[str]:
        lines: list[str] = []
        for word in text.split():
            if lines and self.width(f"{lines[-1]} {word}") <= width:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        return lines

    def write(self, image: Any, at: tuple[int, int], text: str, colour: str) -> None:
        """Write a spelt text with its base line starting at a point."""
        image_module, _, draw_module, _ = pillow()
        mask = image_module.new("L", image.size, 0)
        pen = draw_module.Draw(mask)
        base = _base(text)
        pen.text(at, base, font=self.font, fill=255, anchor="ls", stroke_width=self.bold)
        for index, sign in enumerate(text):
            if sign in _BUILT:
                left = at[0] + self.font.getlength(base[:index])
                self._accent(pen, mask, (left, at[1]), *_BUILT[sign])
        image.paste(colour, (0, 0), mask)

    def _accent(self, pen: Any, mask: Any, origin: tuple[float, float], letter: str, mark: str) -> None:
        """Draw the mark of a letter that stands at an origin; an i loses its dot."""
        left, top, right, _ = self.font.getbbox(letter, anchor="ls")
        x, y = origin
        if letter in "ij" and mark in _MARKS:
            top = self.font.getbbox("x", anchor="ls")[1]
            pen.rectangle((x + left - self.bold, y - self.size, x + right + self.bold, y + top - self.bold - 1), fill=0)
        if mark == "slash":
            lines = [([(x + left, y + self.size * 0.02), (x + right, y + top - self.size * 0.02)], False)]
        elif mark == "bar":
            stem, middle, reach = x + left + self.stroke / 2, y + top * 0.52, self.size * 0.13
            lines = [([(stem - reach, middle + reach * 0.6), (stem + reach * 1.4, middle - reach * 0.8)], False)]
        else:
            from_x = x + (left + right) / 2
            from_y = y if mark in _HOOKS else y + top - self.bold
            scale = self.size / 1000
            found = chains(_HOOKS.get(mark) or _MARKS[mark])
            lines = [
                ([(from_x + px * scale, from_y + py * scale) for px, py in chain], closed) for chain, closed in found
            ]
        width = self.stroke * (1.35 if mark in _DOTS else 1)
        _fill(mask, [part for chain, closed in lines for part in outline(chain, closed, width, rounded=mark in _ROUND)])


_DOTS = {"diaeresis", "dot"}
_ROUND = {*_DOTS, "tilde", "ring", "breve", "cedilla", "ogonek"}
_FINE = 4


def _base(text: str) -> str:
    return "".join(_BUILT.get(sign, (sign, ""))[0] for sign in text)


def _fill(mask: Any, polygons: list[Chain]) -> None:
    """Fill the union of polygons with smooth edges."""
    image_module, chops, draw_module, _ = pillow()
    xs, ys = ([point[axis] for polygon in polygons for point in polygon] for axis in (0, 1))
    left, top, right, bottom = int(min(xs)) - 1, int(min(ys)) - 1, int(max(xs)) + 2, int(max(ys)) + 2
    fine = image_module.new("L", ((right - left) * _FINE, (bottom - top) * _FINE), 0)
    pen = draw_module.Draw(fine)
    for polygon in polygons:
        pen.polygon([((x - left) * _FINE, (y - top) * _FINE) for x, y in polygon], fill=255)
    box = (left, top, right, bottom)
    mask.paste(chops.lighter(mask.crop(box), fine.reduce(_FINE)), box)


@lru_cache(maxsize=16)
def _font(size: int) -> Any:
    """The typeface, laid out by Pillow alone: what else is installed makes no difference."""
    *_, font_module = pillow()
    return font_module.load_default(size).font_variant(layout_engine=font_module.Layout.BASIC)
