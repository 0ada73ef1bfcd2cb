"""Pictures of pages as visitors see them: widths, colour schemes and the fonts of other platforms.

``python -m tests.quality.shots FOLDER... -o OUT --widths 1280,390 --schemes light,dark --profile all``

Writes one full-page PNG per page and view (``OUT/<page>/<width>-<scheme>-<profile>.png``), one readable sheet per page
(``OUT/<page>/sheet-<profile>.png``: the page folded into columns) and an overview of all pages per view
(``OUT/overview-<width>-<scheme>-<profile>.png``).
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TypeVar

from tests.quality.browser import BrowserSession, Scheme
from tests.quality.contact_sheet import contact_sheet, fold
from tests.quality.font_profiles import PROFILES, write_profile
from tests.quality.pages import Page, find_pages

K = TypeVar("K", bound=Hashable)

AS_INSTALLED = "none"
TABS = 2


@dataclass(frozen=True)
class View:
    """One way of looking at a page. ``width`` in CSS pixels."""

    width: int
    scheme: Scheme
    profile: str

    @property
    def label(self) -> str:
        return f"{self.width}-{self.scheme}-{self.profile}"


@dataclass(frozen=True)
class Shot:
    """A picture that was taken."""

    page: Page
    view: View
    file: Path


async def take_shots(pages: Sequence[Page], views: Sequence[View], out: Path, *, full: bool = True) -> list[Shot]:
    """Photograph every page in every view, one browser per font profile.

    Args:
        pages: what to photograph.
        views: how.
        out: folder for the pictures, made if needed.
        full: the whole page; otherwise the first screen only.
    """
    shots: list[Shot] = []
    with tempfile.TemporaryDirectory() as temporary:
        for profile in dict.fromkeys(view.profile for view in views):
            environment = {} if profile == AS_INSTALLED else write_profile(profile, Path(temporary)).environment
            async with BrowserSession(environment) as session:
                chosen = [view for view in views if view.profile == profile]
                gate = asyncio.Semaphore(TABS)
                groups = await asyncio.gather(*(_shoot(session, gate, p, chosen, out, full) for p in pages))
                shots += [shot for group in groups for shot in group]
    return shots


async def _shoot(
    session: BrowserSession, gate: asyncio.Semaphore, page: Page, views: Sequence[View], out: Path, full: bool
) -> list[Shot]:
    shots: list[Shot] = []
    folder = out / page.label
    folder.mkdir(parents=True, exist_ok=True)
    for width in dict.fromkeys(view.width for view in views):
        async with gate, session.open(page, width=width, height=_screen(width)) as opened:
            for view in (view for view in views if view.width == width):
                await opened.view(width, view.scheme, _screen(width))
                file = folder / f"{view.label}.png"
                await opened.tab.screenshot(path=file, full_page=full, animations="disabled")
                shots.append(Shot(page, view, file))
    return shots


def _screen(width: int) -> int:
    return 844 if width < 600 else 900


def write_sheets(shots: Sequence[Shot], out: Path) -> list[Path]:
    """Compose the sheet of each page and the overview of each view."""
    files = []
    for (folder, profile), group in _grouped(shots, lambda shot: (shot.file.parent, shot.view.profile)):
        group.sort(key=lambda shot: shot.view.scheme, reverse=True)
        cells = [(shot.view.label, fold(shot.file, column=_column(shot.view.width), height=1400)) for shot in group]
        files.append(folder / f"sheet-{profile}.png")
        contact_sheet(cells, columns=len({shot.view.width for shot in group})).save(files[-1])
    if len({shot.page for shot in shots}) > 1:
        for view, group in _grouped(shots, lambda shot: shot.view):
            phone = view.width < 600
            labelled = [(shot.page.label, shot.file) for shot in group]
            sheet = contact_sheet(labelled, columns=6 if phone else 3, width=240 if phone else 480, height=720)
            files.append(out / f"overview-{view.label}.png")
            sheet.save(files[-1])
    return files


def _column(width: int) -> int:
    return min(width, 300 if width < 600 else 640)


def _grouped(shots: Sequence[Shot], key: Callable[[Shot], K]) -> Iterator[tuple[K, list[Shot]]]:
    groups: dict[K, list[Shot]] = {}
    for shot in shots:
        groups.setdefault(key(shot), []).append(shot)
    yield from groups.items()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.shots", description="Photograph pages.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--widths", default="1280,390")
    parser.add_argument("--schemes", default="light,dark")
    parser.add_argument("--profile", default="apple", help=f"{', '.join(PROFILES)}, all, or {AS_INSTALLED}")
    parser.add_argument("--pages", help="only pages whose label contains this")
    parser.add_argument("--first-screen", action="store_true", help="the first screen instead of the whole page")
    parser.add_argument("--no-sheets", action="store_true")
    options = parser.parse_args(arguments)
    profiles = list(PROFILES) if options.profile == "all" else options.profile.split(",")
    views = [
        View(int(width), scheme, profile)
        for profile, width, scheme in product(profiles, options.widths.split(","), options.schemes.split(","))
    ]
    pages = [page for page in find_pages(options.folders) if options.pages is None or options.pages in page.label]
    shots = asyncio.run(take_shots(pages, views, options.out, full=not options.first_screen))
    sheets = [] if options.no_sheets else write_sheets(shots, options.out)
    print(f"{len(shots)} pictures of {len(pages)} pages in {options.out}")
    for sheet in sheets:
        print(sheet)
    return 0


if __name__ == "__main__":
    sys.exit(main())
