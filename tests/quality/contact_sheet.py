"""Many pictures on one: labelled contact sheets, and tall pages folded into columns so that they can be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

GAP = 24
LABEL = 26
GROUND = (226, 226, 228)
INK = (40, 40, 44)


def fold(picture: Path, *, column: int, height: int) -> Image.Image:
    """A tall screenshot cut into columns that stand side by side.

    Args:
        picture: a PNG file.
        column: width of one column in pixels; the picture is scaled to it.
        height: greatest height of a column in pixels.
    """
    with Image.open(picture) as opened:
        page = _scaled(opened.convert("RGB"), column)
    count = max(1, -(-page.height // height))
    even = -(-page.height // count)
    sheet = Image.new("RGB", (count * column + (count - 1) * GAP // 2, even), GROUND)
    for number in range(count):
        strip = page.crop((0, number * even, column, min(page.height, (number + 1) * even)))
        sheet.paste(strip, (number * (column + GAP // 2), 0))
    return sheet


def contact_sheet(
    cells: Sequence[tuple[str, Image.Image | Path]],
    *,
    columns: int,
    width: int | None = None,
    height: int | None = None,
    grey: bool = False,
) -> Image.Image:
    """Labelled pictures in rows.

    Args:
        cells: label and picture, in reading order.
        columns: pictures per row.
        width: cell width in pixels that each picture is scaled to; by default pictures keep their size.
        height: pictures are cropped to this many pixels from the top.
        grey: drop all colour, to see whether what matters still stands out.
    """
    pictures = [(label, _cell(picture, width, height)) for label, picture in cells]
    rows = [pictures[start : start + columns] for start in range(0, len(pictures), columns)]
    total = max((sum(p.width + GAP for _, p in row) for row in rows), default=0) + GAP
    heights = [max(p.height for _, p in row) + LABEL + GAP for row in rows]
    sheet = Image.new("RGB", (max(total, 1), sum(heights) + GAP), GROUND)
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(16)
    top = GAP
    for row, row_height in zip(rows, heights, strict=True):
        left = GAP
        for label, picture in row:
            draw.text((left, top), label, fill=INK, font=font)
            sheet.paste(picture, (left, top + LABEL))
            left += picture.width + GAP
        top += row_height
    return sheet.convert("L").convert("RGB") if grey else sheet


def _cell(picture: Image.Image | Path, width: int | None, height: int | None) -> Image.Image:
    if isinstance(picture, Path):
        with Image.open(picture) as opened:
            picture = opened.convert("RGB")
    scaled = picture if width is None else _scaled(picture, width)
    return scaled if height is None else scaled.crop((0, 0, scaled.width, min(scaled.height, height)))


def _scaled(picture: Image.Image, width: int) -> Image.Image:
    if picture.width == width:
        return picture
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS)
