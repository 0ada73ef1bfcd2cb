"""The pictures of the gallery in the documentation: the six briefs of its table as they are made now, beside each other.

``python -m tests.quality.gallery_sheets [-o docs/_static]``

Writes ``six-themes.png`` and ``six-themes-dark.png``.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image

import pagemagic as pm
from tests.quality.browser import Scheme
from tests.quality.pages import Page, find_pages
from tests.quality.shots import View, take_shots

DOCS = Path(__file__).parents[2] / "docs"
FILES: Mapping[Scheme, str] = {"light": "six-themes.png", "dark": "six-themes-dark.png"}
WIDTH, SPACE = 320, 16
"""Pixels of a page on the sheet, and between two pages."""
GROUND = (226, 226, 228)
COLOURS = 256
"""Colours of a file: flat pictures need no more, and the sheet stays small."""


def briefs(page: str) -> dict[str, str]:
    """Theme and brief of each row in the table of the documentation's gallery page."""
    return dict(re.findall(r"^\| `([a-z-]+)` \|[^|]*\| (.*?) \|$", page, re.MULTILINE))


def sheet(pictures: Sequence[Image.Image]) -> Image.Image:
    """Whole pages beside each other, their upper edges in line."""
    scaled = [one.resize((WIDTH, one.height * WIDTH // one.width), Image.Resampling.LANCZOS) for one in pictures]
    whole = Image.new("RGB", ((WIDTH + SPACE) * len(scaled) - SPACE, max(one.height for one in scaled)), GROUND)
    for at, one in enumerate(scaled):
        whole.paste(one, (at * (WIDTH + SPACE), 0))
    return whole.quantize(COLOURS, dither=Image.Dither.NONE)


def _publish(folder: Path) -> list[Page]:
    pages = []
    for theme, text in briefs((DOCS / "gallery.md").read_text(encoding="utf-8")).items():
        site = pm.design(pm.Brief(text=text, theme=theme)).site
        pm.render_site(site, target=pm.Target(base_path="")).write(folder / theme)
        pages += [page for page in find_pages([folder / theme]) if page.path == folder / theme / "index.html"]
    return pages


def write_gallery_sheets(out: Path) -> list[Path]:
    """Make, publish and photograph the six sites with the fonts of an Apple machine; gives the files."""
    with tempfile.TemporaryDirectory() as temporary:
        pages = _publish(Path(temporary) / "sites")
        views = [View(1280, scheme, "apple") for scheme in FILES]
        shots = asyncio.run(take_shots(pages, views, Path(temporary) / "pictures"))
        for scheme, name in FILES.items():
            taken = {shot.page: shot.file for shot in shots if shot.view.scheme == scheme}
            sheet([Image.open(taken[page]).convert("RGB") for page in pages]).save(out / name, optimize=True)
    return [out / name for name in FILES.values()]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.gallery_sheets", description="Renew the gallery.")
    parser.add_argument("-o", "--out", type=Path, default=DOCS / "_static")
    for file in write_gallery_sheets(parser.parse_args(arguments).out):
        print(f"{file}: {file.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
