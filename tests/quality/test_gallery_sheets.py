"""The gallery of the documentation is made from its own table."""

from __future__ import annotations

from PIL import Image

import pagemagic as pm
from pagemagic.gallery.theme_data import gallery_themes
from tests.quality.gallery_sheets import DOCS, FILES, SPACE, WIDTH, briefs, sheet


def test_the_table_has_a_brief_for_every_theme_that_its_page_is_made_in() -> None:
    found = briefs((DOCS / "gallery.md").read_text(encoding="utf-8"))
    assert set(found) == set(gallery_themes())
    for theme, text in found.items():
        assert pm.design(text).site.theme.name == theme


def test_pages_stand_beside_each_other() -> None:
    made = sheet([Image.new("RGB", (1280, height), "white") for height in (1000, 2000)])
    assert made.size == (2 * WIDTH + SPACE, 500)
    assert made.getpixel((0, 499)) != made.getpixel((WIDTH + SPACE, 499))


def test_the_pictures_are_small() -> None:
    for name in FILES.values():
        assert (DOCS / "_static" / name).stat().st_size < 300_000
