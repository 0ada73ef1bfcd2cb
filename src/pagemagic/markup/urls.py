"""URLs: which may stand where.

Every URL in a page passes :func:`check_url` with the kind of place it stands in. A URL that the rules refuse is never
written: documents refuse it when they are validated, and the writer stops with an error should one get that far.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

UrlKind = Literal["link", "image", "asset"]
"""``link``: where a reader may be taken; ``image``: what a page may show,
embedded raster data included; ``asset``: the site's own files only."""

SCHEMES: dict[str, frozenset[str]] = {
    "link": frozenset({"https", "http", "mailto", "sms", "tel"}),
    "image": frozenset({"https"}),
    "asset": frozenset(),
}
"""Schemes that each kind admits besides relative references."""

_TAB_OR_NEWLINE = re.compile(r"[\t\n\r]")
_SCHEME = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*):")
_FORBIDDEN = re.compile(
    '[\x00-\x20"<>\\\\^`{|}\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]'
)
_RASTER_DATA = re.compile(r"data:image/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]*={0,2}")
_HOST = re.compile(r"^https?://([^/?#]*)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def check_url(url: str, kind: UrlKind) -> str:
    """Return ``url`` as it may be written in a place of ``kind``.

    The WHATWG parser strips C0 controls and spaces at both ends and drops tabs and line breaks anywhere, so this does
    the same first and judges what a browser would see.

    Raises ValueError when the scheme is not in :data:`SCHEMES`, for protocol-relative references, user information
    in the host, backslashes and other characters that have no place in a URL.
    """
    seen = _TAB_OR_NEWLINE.sub("", url.strip("".join(map(chr, range(0x21)))))
    bad = _FORBIDDEN.search(seen)
    if bad is not None:
        raise ValueError(
            f"the URL holds U+{ord(bad[0]):04X} at position {bad.start()}, which is not allowed; percent-encode it"
        )
    if kind == "image" and seen[:5] == "data:" and _RASTER_DATA.fullmatch(seen):
        return seen
    scheme = _SCHEME.match(seen)
    if scheme is None:
        if seen.startswith("//"):
            raise ValueError("protocol-relative URLs are not allowed; write https:// in full")
        if ":" in seen.split("/", 1)[0].split("?", 1)[0].split("#", 1)[0]:
            raise ValueError("a relative URL must not hold a colon in its first segment; start it with ./")
        return seen
    name = scheme[1].lower()
    if name not in SCHEMES[kind]:
        allowed = ", ".join(sorted(SCHEMES[kind])) or "relative references"
        raise ValueError(f"the scheme {name}: is not allowed here; use one of {allowed}")
    if name in ("http", "https"):
        host = _HOST.match(seen)
        if host is None or not host[1] or "@" in host[1]:
            raise ValueError("the URL has no host, or user information in front of it; write https:// and the host")
    return seen


def is_external(url: str) -> bool:
    """Tell whether a link leaves the site: an ``http`` or ``https`` URL in full."""
    return url[:7].lower() == "http://" or url[:8].lower() == "https://"
