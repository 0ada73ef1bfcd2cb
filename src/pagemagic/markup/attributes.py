"""The attribute table: every attribute a view may write, with its name in HTML, in React, and the kind of its value.

What is not in the table cannot be written: no ``style``, no ``on…`` handlers, no ``srcdoc``.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

AttributeKind = Literal["text", "class", "token", "number", "boolean", "id", "idref", "link", "image", "asset", "svg"]


class Attribute(NamedTuple):
    """How one attribute is written."""

    html: str
    react: str
    kind: AttributeKind


def _same(kind: AttributeKind, *names: str) -> list[Attribute]:
    return [Attribute(name, name, kind) for name in names]


def _renamed(kind: AttributeKind, **names: str) -> list[Attribute]:
    return [Attribute(html.replace("_", "-"), react, kind) for html, react in names.items()]


_TABLE: list[Attribute] = [
    *_same("text", "alt", "title", "content", "summary", "placeholder", "label", "sizes", "media"),
    *_same("token", "lang", "dir", "rel", "type", "role", "name", "scope", "loading", "decoding", "method", "target"),
    *_same("token", "preload", "as", "property", "color", "download"),
    *_renamed("class", **{"class": "className"}),
    *_renamed(
        "token", fetchpriority="fetchPriority", autocomplete="autoComplete", hreflang="hrefLang", itemid="itemID"
    ),
    *_renamed("token", inputmode="inputMode", referrerpolicy="referrerPolicy", datetime="dateTime", charset="charSet"),
    *_renamed("token", http_equiv="httpEquiv", crossorigin="crossOrigin", enctype="encType"),
    *_same("svg", "width", "height"),
    *_same("number", "rows", "cols", "min", "max", "start", "value", "size"),
    *_renamed("number", colspan="colSpan", rowspan="rowSpan", maxlength="maxLength", tabindex="tabIndex"),
    *_same("boolean", "open", "required", "disabled", "checked", "selected", "hidden", "reversed", "controls"),
    *_same("id", "id"),
    *_same("idref", "headers", "list"),
    *_renamed("idref", **{"for": "htmlFor"}),
    *_same("idref", "aria-labelledby", "aria-describedby", "aria-controls"),
    *_same("text", "aria-label"),
    *_same("token", "aria-hidden", "aria-current", "aria-expanded", "aria-live", "aria-level"),
    *_same("link", "href", "action", "cite"),
    *_same("image", "src", "poster"),
    *_renamed("image", srcset="srcSet"),
    *_same("svg", "d", "x", "y", "cx", "cy", "r", "rx", "ry", "x1", "x2", "y1", "y2", "points", "fill", "stroke"),
    *_same("svg", "transform", "mask", "focusable", "viewBox", "preserveAspectRatio", "maskUnits", "xmlns"),
    *_renamed(
        "svg", stroke_width="strokeWidth", text_anchor="textAnchor", fill_rule="fillRule", vector_effect="vectorEffect"
    ),
]

ATTRIBUTES: dict[str, Attribute] = {attribute.html: attribute for attribute in _TABLE}
"""HTML name -> how it is written."""

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
"""Elements that have no content and no end tag."""

LEAVES = frozenset({"path"})
"""SVG elements without content, written with ``/>``."""

ELEMENTS = frozenset(
    """a abbr address article aside b bdi blockquote body br caption cite code col colgroup data dd details dfn div dl dt
    em figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input kbd label legend li link
    main mark meta nav ol option p picture pre q s samp search section select small source span strong sub summary sup
    table tbody td textarea tfoot th thead time title tr u ul var video wbr
    svg g path text mask defs""".split()  # noqa: SIM905
)
"""Elements a view may use."""
