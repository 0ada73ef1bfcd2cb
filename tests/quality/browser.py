"""One headless Chromium for many pages, closed to the network.

Pages are answered from their site's folder under an invented host; the site's ``_headers`` file is honoured, so a
content security policy is in force while the judges look. A request to any other host is refused and recorded.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal
from urllib.parse import unquote, urlsplit

from playwright.async_api import Browser, BrowserContext, Playwright, Route, async_playwright
from playwright.async_api import Page as Tab

from tests.quality.pages import Page, Site
from tests.quality.site_headers import read_headers

Scheme = Literal["light", "dark"]

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
)

MEDIA_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
}


def chromium_path() -> str:
    """The system's Chromium.

    Raises:
        LookupError: none is installed.
    """
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    raise LookupError("Chromium is not installed (Debian: apt-get install chromium)")


@dataclass
class Traffic:
    """What a page asked for while it was open."""

    foreign: list[str] = field(default_factory=list)
    """Addresses on other hosts; all were refused."""
    missing: list[str] = field(default_factory=list)
    """Paths of the site itself that do not exist."""


@dataclass
class OpenPage:
    """A page in a tab, loaded and settled."""

    page: Page
    tab: Tab
    traffic: Traffic

    async def view(self, width: int, scheme: Scheme, height: int = 900) -> None:
        """Change viewport and colour scheme without a reload."""
        await self.tab.emulate_media(color_scheme=scheme)
        await self.tab.set_viewport_size({"width": width, "height": height})
        await self.tab.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


class BrowserSession:
    """A running Chromium; an async context manager.

    Args:
        environment: variables added to the browser's own, for instance a font profile's.
        flags: command-line switches added to ``FLAGS``.
    """

    def __init__(self, environment: Mapping[str, str] | None = None, flags: Sequence[str] = ()) -> None:
        self._environment = dict(environment or {})
        self._flags = [*FLAGS, *flags]
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None

    async def __aenter__(self) -> BrowserSession:
        self._playwright = await async_playwright().start()
        self._browser = await self._playwright.chromium.launch(
            executable_path=chromium_path(), args=self._flags, env={**os.environ, **self._environment}
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._browser is not None:
            await self._browser.close()
        if self._playwright is not None:
            await self._playwright.stop()

    @asynccontextmanager
    async def open(
        self, page: Page, *, width: int, height: int = 900, scheme: Scheme = "light", init_script: str = ""
    ) -> AsyncIterator[OpenPage]:
        """Load a page in a fresh context, scroll through it once so that lazy pictures arrive, and wait for its fonts."""
        assert self._browser is not None, "use 'async with BrowserSession()'"
        context = await self._browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
        )
        try:
            if init_script:
                await context.add_init_script(init_script)
            traffic = await _answer_from_folder(context, page.site)
            tab = await context.new_page()
            await tab.goto(page.url, wait_until="load")
            await tab.evaluate(_SETTLE)
            yield OpenPage(page, tab, traffic)
        finally:
            await context.close()


_SETTLE = """async () => {
  const step = innerHeight, frame = () => new Promise(done => requestAnimationFrame(done));
  for (let y = 0; y < document.documentElement.scrollHeight && y < 60000; y += step) { scrollTo(0, y); await frame(); }
  scrollTo(0, 0);
  await document.fonts.ready;
  await Promise.all([...document.images].filter(i => !i.complete).map(i => new Promise(done => {
    i.addEventListener('load', done); i.addEventListener('error', done); setTimeout(done, 2000);
  })));
  await frame(); await frame();
}"""


async def _answer_from_folder(context: BrowserContext, site: Site) -> Traffic:
    traffic, headers = Traffic(), read_headers(site.root)

    async def answer(route: Route) -> None:
        url = route.request.url
        parts = urlsplit(url)
        if f"{parts.scheme}://{parts.netloc}" != site.origin:
            traffic.foreign.append(url)
            await route.abort()
            return
        file = find_file(site.root, unquote(parts.path))
        if file is None:
            traffic.missing.append(parts.path)
            await route.fulfill(status=404, content_type="text/plain", body="not found")
            return
        kind = MEDIA_TYPES.get(file.suffix.lower(), "application/octet-stream")
        await route.fulfill(
            status=200, body=file.read_bytes(), headers={"content-type": kind, **headers.matching(parts.path)}
        )

    await context.route("**/*", answer)
    return traffic


def find_file(root: Path, path: str) -> Path | None:
    """The file a static host would answer a path with, or None; never one outside the folder."""
    target = (root / path.lstrip("/")).resolve()
    if not target.is_relative_to(root):
        return None
    for candidate in (target, target / "index.html", target.with_name(f"{target.name}.html")):
        if candidate.is_file():
            return candidate
    return None
