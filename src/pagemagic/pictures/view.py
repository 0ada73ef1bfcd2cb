"""The view of a drawing: inline SVG."""

from __future__ import annotations

from pagemagic.markup.elements import E, attr, call, each, text, view, when
from pagemagic.pictures.drawing import Drawing

CONTENT = view(
    "drawing-content",
    Drawing,
    when(
        "has_masks",
        E.defs(
            each(
                "masks",
                E.mask(
                    E.path(class_="pm-mask", d=attr("d"), stroke_width=attr("w")),
                    id=attr("id"),
                    maskUnits="userSpaceOnUse",
                    x="-4000",
                    y="-4000",
                    width="8000",
                    height="8000",
                ),
            )
        ),
    ),
    each(
        "shapes",
        E.path(
            class_=attr("c"),
            d=attr("d"),
            stroke_width=attr("w", optional=True),
            transform=attr("t", optional=True),
            vector_effect=attr("v", optional=True),
            mask=attr("m", optional=True),
        ),
    ),
    each(
        "tiles",
        E.svg(
            each(
                "shapes",
                E.path(
                    class_=attr("c"),
                    d=attr("d"),
                    stroke_width=attr("w", optional=True),
                    transform=attr("t", optional=True),
                    vector_effect=attr("v", optional=True),
                ),
            ),
            x=attr("x"),
            y=attr("y"),
            width=attr("w"),
            height=attr("h"),
            viewBox=attr("box"),
        ),
    ),
    each("labels", E.text(text("text"), class_=attr("c"), x=attr("x"), y=attr("y"))),
)
"""What stands inside the ``svg`` element."""

DRAWING = view(
    "drawing",
    Drawing,
    when(
        "has_title",
        E.svg(
            E.title(text("title"), id=attr("title_id")),
            call(CONTENT),
            class_=attr("c"),
            viewBox=attr("box"),
            preserveAspectRatio=attr("fit"),
            role="img",
            aria_labelledby=attr("title_id"),
        ),
        otherwise=E.svg(
            call(CONTENT),
            class_=attr("c"),
            viewBox=attr("box"),
            preserveAspectRatio=attr("fit"),
            aria_hidden="true",
            focusable="false",
        ),
    ),
)
"""A picture as an ``svg`` element; hidden from assistive technology unless it has a title."""
