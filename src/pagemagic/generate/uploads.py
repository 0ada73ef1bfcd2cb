"""The user's own pictures: told by their bytes, measured, and refused with a cure where they are no pictures."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.etree import ElementTree

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import clean_text

MAX_UPLOAD = 12_000_000
"""Largest file, in bytes."""
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp", "image/svg+xml": "svg"}


class Size(NamedTuple):
    """What the bytes of a picture say of it, in pixels."""

    media: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture of the user's, checked and measured; made by :func:`upload`."""

    name: str
    """File name in the published site, such as ``shop-front.jpg``."""
    media: str
    width: int
    height: int
    digest: str
    data: bytes = field(repr=False)
    alt: str = ""
    """What it shows; empty: it only decorates."""
    logo: bool = False
    """True for the user's own sign."""

    @property
    def caption(self) -> str:
        """What it shows, else the words of its file name."""
        words = self.name.rpartition(".")[0].replace("-", " ")
        return self.alt[:120] or words[:1].upper() + words[1:]


def upload(name: str, data: bytes, *, logo: bool = False, alt: str = "") -> Upload:
    """Check a picture. ``name`` is its file name; the bytes decide what it is, not the ending.

    Raises InvalidInputError, with the name as its place, for what is too large, empty, no PNG, JPEG, GIF, WebP or SVG,
    without a size, or an SVG that holds more than a still drawing.
    """
    if len(data) > MAX_UPLOAD:
        problem = f"has {len(data):,} bytes, and at most {MAX_UPLOAD:,} are taken"
        raise InvalidInputError(Reason(name, problem, "save it smaller; 2000 pixels wide is plenty"))
    found = measured(name, data)
    if not (1 <= found.width <= 20_000 and 1 <= found.height <= 20_000):
        raise InvalidInputError(
            Reason(name, f"is {found.width} x {found.height} pixels", "save it with 1 to 20000 pixels a side")
        )
    digest = "sha256-" + hashlib.sha256(data).hexdigest()
    told = " ".join(clean_text(alt).split())[:500]
    return Upload(_file_name(name, found.media), found.media, found.width, found.height, digest, data, told, logo)


def measured(name: str, data: bytes) -> Size:
    """Media type and pixel size of a picture. Raises InvalidInputError where there is none to tell."""
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
            return Size("image/png", int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"))
        if data.startswith((b"GIF87a", b"GIF89a")) and len(data) >= 10:
            return Size("image/gif", int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little"))
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
        if _looks_like_svg(data):
            return _svg(name, data)
    except (IndexError, ValueError) as error:
        if isinstance(error, InvalidInputError):
            raise
        raise InvalidInputError(Reason(name, "is a broken picture", "save it again as PNG or JPEG")) from error
    problem = "is empty" if not data else "is not a picture that is known here"
    raise InvalidInputError(Reason(name, problem, "use PNG, JPEG, WebP, GIF or a still SVG"))


def _jpeg(data: bytes) -> Size:
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            raise ValueError("no marker")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        # Start of frame, all kinds; C4, C8 and CC are tables.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return Size(
                "image/jpeg", int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
            )
        if marker in (0x01, *range(0xD0, 0xDA)):
            at += 2
            continue
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    raise ValueError("no frame")


def _webp(data: bytes) -> Size:
    kind = data[12:16]
    if kind == b"VP8X" and len(data) >= 30:
        return Size("image/webp", 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little"))
    if kind == b"VP8L" and len(data) >= 25 and data[20] == 0x2F:
        bits = int.from_bytes(data[21:25], "little")
        return Size("image/webp", 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    if kind == b"VP8 " and len(data) >= 30 and data[23:26] == b"\x9d\x01\x2a":
        return Size(
            "image/webp", int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF
        )
    raise ValueError("no frame")


_SVG = "{http://www.w3.org/2000/svg}"
_STILL = frozenset(
    [
        "svg",
        "g",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "defs",
        "use",
        "symbol",
        "title",
        "desc",
        "metadata",
        "linearGradient",
        "radialGradient",
        "stop",
        "clipPath",
        "mask",
        "pattern",
        "text",
        "tspan",
    ]
)
_NUMBER = re.compile(r"\s*(\d{1,5}(?:\.\d+)?)\s*(?:px)?\s*")


def _looks_like_svg(data: bytes) -> bool:
    head = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith((b"<svg", b"<?xml", b"<!--", b"<!DOCTYPE svg")) and b"<svg" in head


def _svg(name: str, data: bytes) -> Size:
    """An SVG is kept as a file behind ``<img>``, and only if it is a still drawing without references to elsewhere."""
    cure = "save it as PNG, or export a plain SVG without scripts, styles, pictures and links"
    if b"<!ENTITY" in data or b"<!DOCTYPE" in data:
        raise InvalidInputError(Reason(name, "is an SVG with a document type", cure))
    try:
        tree = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        raise InvalidInputError(Reason(name, "is a broken SVG", "save it again, or as PNG")) from None
    for element in tree.iter():
        problem = _moves(element)
        if problem:
            raise InvalidInputError(Reason(name, f"is an SVG with {problem}", cure))
    return _svg_size(name, tree)


def _moves(element: Any) -> str:
    tag = str(element.tag)
    if not tag.startswith(_SVG) or tag.removeprefix(_SVG) not in _STILL:
        return f"an element {tag.rpartition('}')[2][:20]!r}"
    for key, value in element.attrib.items():
        local = key.rpartition("}")[2].lower()
        if local.startswith("on"):
            return f"the attribute {local[:20]!r}"
        if local == "href" and not value.startswith("#"):
            return "a link to another file"
        squeezed = "".join(value.lower().split())
        if "url(" in squeezed.replace("url(#", "") or "javascript:" in squeezed or "@import" in squeezed:
            return "a reference to another file"
    return ""


def _svg_size(name: str, tree: Any) -> Size:
    given = [_NUMBER.fullmatch(tree.attrib.get(side, "")) for side in ("width", "height")]
    if all(given):
        return Size("image/svg+xml", *(max(1, int(side[1].partition(".")[0])) for side in given if side))
    box = re.split(r"[\s,]+", tree.attrib.get("viewBox", "").strip())
    if len(box) == 4 and all(_NUMBER.fullmatch(side) and side.strip() for side in box[2:]):
        return Size("image/svg+xml", *(max(1, int(side.partition(".")[0])) for side in box[2:]))
    raise InvalidInputError(Reason(name, "is an SVG without a size", "give it width and height, or a viewBox"))


def _file_name(name: str, media: str) -> str:
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or "picture"
    plain = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:60].strip("-") or "picture"
    return f"{plain}.{_ENDINGS[media]}"
