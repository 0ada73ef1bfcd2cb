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
    "acute": "M-52 -62L52 -168",
    "grave": "M52 -62L-52 -168",
    "circumflex": "M-120 -62L0 -160L120 -62",
    "caron": "M-120 -160L0 -62L120 -160",
    "tilde": "M-150 -80C-110 -190 -40 -150 0 -120S110 -60 150 -160",
    "diaeresis": "M-110 -110h1M110 -110h1",
    "dot": "M0 -110h1",
    "ring": "M-68 -130A68 68 0 1 1 68 -130A68 68 0 1 1 -68 -130Z",
    "macron": "M-120 -105H120",
    "breve": "M-120 -160C-100 -50 100 -50 120 -160",
    "double": "M-110 -62L-30 -168M30 -62L110 -168",
}
"""Centre lines above a letter, in thousandths of an em from the middle of its top."""
_HOOKS = {
    "cedilla": "M0 0L-10 50C90 50 90 170 -70 150",
    "ogonek": "M90 0C-10 60 10 170 120 140",
    "comma": "M10 70L-20 170",
}
"""The same below a letter, from the middle of its foot."""
_LETTERS = {
    "acute": "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcŃNńnŚSśsŹZźzĹLŔRŕr", "grave": "ÀAÈEÌIÒOÙUàaèeìiòoùu",
    "circumflex": "ÂAÊEÎIÔOÛUâaêeîiôoûuŴWŵwŶYŷyĈCĉcĜGĝgŜSŝs", "tilde": "ÃAÑNÕOãañnõoĨIĩiŨUũu",
    "diaeresis": "ÄAËEÏIÖOÜUŸYäaëeïiöoüuÿy", "ring": "ÅAåaŮUůu", "caron": "ČCčcĎDĚEěeŇNňnŘRřrŠSšsŤTŽZžzǍAǎa",
    "dot": "ĖEėeŻZżzİIĊCċcĠGġg", "macron": "ĀAāaĒEēeĪIīiŌOōoŪUūu", "breve": "ĂAăaĞGğgŬUŭu", "double": "ŐOőoŰUűu",
    "cedilla": "ÇCçcŞSşsŢTţt", "ogonek": "ĄAąaĘEęeĮIįiŲUųu", "comma": "ȘSșsȚTțtĶKķkĻLļlŅNņnĢG",
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
        self.stroke = max(2.0, size * 0.085 + 2 * self.bold * 0.7)
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
        below = mark in _HOOKS
        if letter in "ij" and not below:
            top = self.font.getbbox("x", anchor="ls")[1]
            edge = y + top - self.bold - 1
            pen.rectangle((x + left - self.bold, y - self.size, x + right + self.bold, edge), fill=0)
        middle = x + (left + right) / 2
        foot = y if below else y + top - self.bold
        data = _HOOKS[mark] if below else _MARKS[mark]
        for polygon in _thick(data, (middle, foot), self.size / 1000, self.stroke, round_ends=mark in _ROUND):
            _fill(mask, polygon)


_ROUND = {"diaeresis", "dot"}
_FINE = 4


def _base(text: str) -> str:
    return "".join(_BUILT.get(sign, (sign, ""))[0] for sign in text)


def _thick(data: str, origin: tuple[float, float], scale: float, width: float, *, round_ends: bool) -> list[Chain]:
    """The placed outline of a mark; dots are a little larger than strokes are wide."""
    found: list[Chain] = []
    for chain, closed in chains(data):
        shown = [(origin[0] + x * scale, origin[1] + y * scale) for x, y in chain]
        found += outline(shown, closed, width * (1.25 if round_ends else 1), rounded=round_ends)
    return found


def _fill(mask: Any, polygon: Chain) -> None:
    """Fill a polygon with smooth edges."""
    image_module, chops, draw_module, _ = pillow()
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    left, top, right, bottom = int(min(xs)) - 1, int(min(ys)) - 1, int(max(xs)) + 2, int(max(ys)) + 2
    fine = image_module.new("L", ((right - left) * _FINE, (bottom - top) * _FINE), 0)
    corners = [((x - left) * _FINE, (y - top) * _FINE) for x, y in polygon]
    draw_module.Draw(fine).polygon(corners, fill=255)
    box = (left, top, right, bottom)
    mask.paste(chops.lighter(mask.crop(box), fine.reduce(_FINE)), box)


@lru_cache(maxsize=16)
def _font(size: int) -> Any:
    """The typeface, laid out by Pillow alone: what else is installed makes no difference."""
    *_, font_module = pillow()
    return font_module.load_default(size).font_variant(layout_engine=font_module.Layout.BASIC)
