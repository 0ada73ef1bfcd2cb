"""Small real files for random documents."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pagemagic.testing.choices import Choices


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><path d="M0 0h8v8z"/></svg>'
_FILES: tuple[tuple[str, str, int | None, int | None, bytes], ...] = (
    ("shop-front.png", "image/png", 4, 3, _png(4, 3)),
    ("sign.svg", "image/svg+xml", 8, 8, _SVG),
    ("tall.png", "image/png", 1, 9, _png(1, 9)),
    ("prices.pdf", "application/pdf", None, None, b"%PDF-1.4\n%%EOF\n"),
    ("oven.mp4", "video/mp4", 16, 9, b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
)


def _digest(data: bytes) -> str:
    return "sha256-" + hashlib.sha256(data).hexdigest()


BLOBS: Mapping[str, bytes] = MappingProxyType({_digest(data): data for *_, data in _FILES})
"""Digest -> bytes of every file that random documents use."""


def kind_of(media: str) -> str:
    """What a file may be used for: ``image``, ``video`` or ``file``."""
    kind = media.split("/")[0]
    return kind if kind in ("image", "video") else "file"


def asset(choices: Choices, identifier: str, alt: str) -> dict[str, Any]:
    """An asset as JSON, its bytes in :data:`BLOBS`."""
    name, media, width, height, data = choices.pick(_FILES)
    found: dict[str, Any] = {"id": identifier, "digest": _digest(data), "name": name, "media": media}
    if width is not None:
        found |= {"width": width, "height": height}
    if choices.chance(1, 2):
        found["description"] = {"kind": "described", "alt": alt[:500]}
    return found
