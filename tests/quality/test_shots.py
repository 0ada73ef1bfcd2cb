"""Screenshots come in all views, with the fonts of the platform, and are composed into sheets."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PIL import Image

from tests.quality.browser import BrowserSession
from tests.quality.contact_sheet import GAP, contact_sheet, fold
from tests.quality.font_profiles import PROFILES, write_profile
from tests.quality.pages import find_pages
from tests.quality.shots import main

STACKS = {
    "system": "system-ui, sans-serif",
    "helvetica": "'Helvetica Neue', 'Segoe UI', Roboto, sans-serif",
    "serif": "'Iowan Old Style', Georgia, serif",
    "debian": "Inter, Carlito, P052, 'Liberation Sans', monospace",
    "condensed": "'Avenir Next Condensed', Bahnschrift, 'Roboto Condensed', sans-serif",
    "plain": "sans-serif",
    "arabic": "Georgia, serif",
}
EXPECTED = {
    "apple": ["Inter", "Liberation Sans", "P052", "DejaVu Sans Mono", "Roboto Condensed"],
    "android": ["Roboto", "Roboto", "Noto Serif", "DejaVu Sans Mono", "Roboto Condensed"],
    "windows": ["Noto Sans", "Noto Sans", "Noto Serif", "Liberation Mono", "Roboto Condensed"],
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    texts = [f'<p id="{name}" style="font-family:{stack}">Hamburg</p>' for name, stack in STACKS.items()]
    html = f'<!doctype html><html lang="en"><title>Fonts</title><h1>Fonts</h1>{"".join(texts)}</html>'
    html = html.replace('serif">Hamburg</p></html>', 'serif" lang="ar">مرحبا</p></html>')
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text(
        html.replace("<title>", '<meta charset="utf-8"><title>'), encoding="utf-8"
    )
    return tmp_path / "site"


async def fonts_used(site: Path, profile: str, folder: Path) -> dict[str, str]:
    """The family that Chromium chose for each paragraph."""
    session = BrowserSession(write_profile(profile, folder).environment)
    async with session, session.open(find_pages([site])[0], width=800) as opened:
        client = await opened.tab.context.new_cdp_session(opened.tab)
        await client.send("DOM.enable")
        await client.send("CSS.enable")
        root = (await client.send("DOM.getDocument"))["root"]["nodeId"]
        used = {}
        for name in STACKS:
            node = await client.send("DOM.querySelector", {"nodeId": root, "selector": f"#{name}"})
            fonts = await client.send("CSS.getPlatformFontsForNode", {"nodeId": node["nodeId"]})
            used[name] = ", ".join(font["familyName"] for font in fonts["fonts"])
        return used


@pytest.mark.parametrize("profile", PROFILES)
def test_fonts_of_the_platform(site: Path, tmp_path: Path, profile: str) -> None:
    """Platform names give their stand-ins; names that the platform lacks fall through; Arabic is found."""
    used = asyncio.run(fonts_used(site, profile, tmp_path))
    assert list(used.values())[:5] == EXPECTED[profile]
    assert used["arabic"] in {"Noto Sans Arabic", "Noto Naskh Arabic"}


def test_views_and_sheets(site: Path, tmp_path: Path) -> None:
    """Every width and scheme gives a picture of that width, every page a sheet."""
    out = tmp_path / "out"
    assert main([str(site), "-o", str(out), "--widths", "1280,390", "--profile", "apple"]) == 0
    widths = {}
    for file in (out / "site").glob("[0-9]*-apple.png"):
        with Image.open(file) as picture:
            widths[file.name] = picture.width
    assert widths == {f"{w}-{s}-apple.png": w for w in (1280, 390) for s in ("light", "dark")}
    assert (out / "site/sheet-apple.png").is_file()


def test_tall_page_is_folded(tmp_path: Path) -> None:
    """A page four times too tall becomes four columns of equal height."""
    Image.new("RGB", (100, 4000), "red").save(tmp_path / "tall.png")
    folded = fold(tmp_path / "tall.png", column=100, height=1000)
    assert folded.size == (4 * 100 + 3 * GAP // 2, 1000)


def test_contact_sheet_size() -> None:
    """Cells are scaled to the width, cropped to the height and set in rows."""
    cell = Image.new("RGB", (400, 4000), "red")
    sheet = contact_sheet([("a", cell), ("b", cell), ("c", cell)], columns=2, width=200, height=300)
    assert sheet.width == 2 * 200 + 3 * GAP
    assert 600 < sheet.height < 800
