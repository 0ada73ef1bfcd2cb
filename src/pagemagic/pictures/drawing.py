"""Making drawings: all coordinates are integers, or tenths written by :func:`tenths`."""

from __future__ import annotations

from pagemagic.page.drawing import Drawing, Label, Mask, Shape, Tile

__all__ = ["Drawing", "Label", "Mask", "Shape", "Tile", "drawing", "tenths"]


def drawing(
    width: int,
    height: int,
    shapes: list[Shape],
    *,
    family: str,
    fit: str = "xMidYMid slice",
    tiles: list[Tile] | None = None,
    masks: list[Mask] | None = None,
    labels: list[Label] | None = None,
    title: str = "",
) -> Drawing:
    """Make a drawing of ``width`` x ``height`` units; ``family`` becomes a class."""
    return Drawing(
        box=f"0 0 {width} {height}",
        fit=fit,
        c=f"pm-art pm-art--{family}",
        shapes=[_steady(shape) for shape in shapes],
        tiles=[Tile({**tile, "shapes": [_steady(shape) for shape in tile["shapes"]]}) for tile in tiles or []],
        masks=masks or [],
        has_masks=bool(masks),
        labels=labels or [],
        title=title,
        has_title=bool(title),
        title_id="",
    )


def _steady(shape: Shape) -> Shape:
    """A hairline is as wide in a large picture as in a small one; CSS has no validated property for that."""
    return Shape({**shape, "v": "non-scaling-stroke"}) if "hair" in shape["c"].split() else shape


def tenths(value: int) -> str:
    """Write an integer count of tenths as a short decimal: ``1234`` is ``123.4``, ``-5`` is ``-.5``."""
    sign = "-" if value < 0 else ""
    whole, tenth = divmod(abs(value), 10)
    if not tenth:
        return f"{sign}{whole}" if whole else "0"
    return f"{sign}{whole or ''}.{tenth}"
