"""Run the browser judges: each page is loaded once per width, then looked at in all its views."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Collection, Sequence
from pathlib import Path
from typing import get_args

from tests.quality.browser import BrowserSession, OpenPage, Scheme
from tests.quality.findings import Report
from tests.quality.font_profiles import write_profile
from tests.quality.judges import axe, isolation, layout, stability
from tests.quality.pages import Page

NAMES = ("axe", "layout", "stability", "isolation")
DESKTOP, PHONE, NARROW, ZOOMED = 1280, 390, 320, 640
"""Viewport widths in CSS pixels; ``ZOOMED`` is the desktop at 200 % page zoom."""
LARGE_TEXT = 32
"""Default font size in pixels of a visitor who set text to 200 %."""
TABS = 2

_ROOT_200 = "() => document.documentElement.style.setProperty('font-size', '200%', 'important')"
_ROOT_100 = "() => document.documentElement.style.removeProperty('font-size')"


async def judge_in_browser(pages: Sequence[Page], judges: Collection[str], profile: str | None) -> Report:
    """Judge pages in Chromium.

    Args:
        pages: what to judge.
        judges: names out of ``NAMES``.
        profile: font profile to render with, or None for the fonts as installed.
    """
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        environment = write_profile(profile, Path(folder)).environment if profile else {}
        async with BrowserSession(environment) as session:
            await _each(pages, lambda page: _ordinary(session, page, judges, report))
        if "layout" in judges:
            async with BrowserSession(environment, [f"--blink-settings=defaultFontSize={LARGE_TEXT}"]) as session:
                await _each(pages, lambda page: _large_text(session, page, report))
    return report


async def _each(pages: Sequence[Page], work: Callable[[Page], Awaitable[None]]) -> None:
    gate = asyncio.Semaphore(TABS)

    async def guarded(page: Page) -> None:
        async with gate:
            await work(page)

    await asyncio.gather(*(guarded(page) for page in pages))


async def _ordinary(session: BrowserSession, page: Page, judges: Collection[str], report: Report) -> None:
    script = stability.INIT_SCRIPT + isolation.INIT_SCRIPT
    for width in (DESKTOP, PHONE):
        async with session.open(page, width=width, init_script=script) as opened:
            if "stability" in judges:
                findings, shift = await stability.judge(opened, str(width))
                report.add(findings)
                report.measure(page.label, {f"layout_shift_{width}": round(shift, 4)})
            if "isolation" in judges and width == DESKTOP:
                faults, measures = await isolation.judge(opened)
                report.add(faults)
                report.measure(page.label, measures)
            if "axe" in judges:
                for scheme in get_args(Scheme):
                    await opened.view(width, scheme)
                    report.add(await axe.judge(opened, f"{width} {scheme}"))
            if "layout" in judges:
                await _layout(opened, width, report)


async def _layout(opened: OpenPage, width: int, report: Report) -> None:
    if width == DESKTOP:
        report.add(await layout.unsized(opened))
    else:
        report.add(await layout.lost_bar(opened, f"{width}"))
    for narrower in (width, ZOOMED) if width == DESKTOP else (width, NARROW):
        await opened.view(narrower, "light")
        report.add(await layout.overflow(opened, f"{narrower}"))
        report.add(await layout.torn_words(opened, f"{narrower}"))
    await opened.view(width, "light")
    await opened.tab.evaluate(_ROOT_200)
    report.add(await layout.overflow(opened, f"{width} root 200%"))
    await opened.tab.evaluate(_ROOT_100)


async def _large_text(session: BrowserSession, page: Page, report: Report) -> None:
    async with session.open(page, width=PHONE) as opened:
        view = f"{PHONE} text 200%"
        report.add(await layout.overflow(opened, view))
        report.add(await layout.torn_words(opened, view))
        report.add(await layout.text_scale(opened, view, LARGE_TEXT))
