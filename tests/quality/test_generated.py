"""Sites made from briefs pass every judge."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

import pagemagic as pm
from pagemagic.gallery.gallery import builtin_gallery
from pagemagic.gallery.kit_data import gallery_kits
from pagemagic.gallery.theme_data import gallery_themes
from tests.quality.__main__ import DEFAULT, run, summary
from tests.quality.briefs import BRIEFS, SAMPLE, BriefCase
from tests.quality.judges import lighthouse
from tests.quality.pages import Page, find_pages


def write_sites(cases: Iterable[BriefCase], folder: Path, seed: int = 0) -> list[Page]:
    """Design and publish a site per brief; gives all their pages."""
    folders = []
    for case in cases:
        site = pm.design(case.text, seed=seed).site
        target = pm.Target(origin=f"https://{case.name}.example")
        folders.append(folder / case.name)
        pm.render_site(site, target=target).write(folders[-1])
    return find_pages(folders)


def check(pages: list[Page]) -> None:
    """No judge finds an error, and every structured fault is told at once."""
    report = run(pages)
    assert not report.errors, summary(report, pages, DEFAULT)


def test_sample_of_briefs(tmp_path: Path) -> None:
    """A site of every kind in several scripts is clean."""
    check(write_sites((case for case in BRIEFS if case.name in SAMPLE), tmp_path))


def write_gallery(pairs: Iterable[tuple[str, str]], folder: Path) -> list[Page]:
    """Design and publish a kit's sample brief in a theme, for pairs of kit and theme; gives all pages."""
    folders = []
    for kit, theme in pairs:
        brief = pm.Brief(text=builtin_gallery().kit(kit).sample, kit=kit, theme=theme)
        folders.append(folder / f"{kit}-{theme}")
        pm.render_site(pm.design(brief).site, target=pm.Target(base_path="")).write(folders[-1])
    return find_pages(folders)


def test_every_kit_and_every_theme(tmp_path: Path) -> None:
    """Each kit in one theme, so that each theme is there as well, is clean."""
    themes = list(gallery_themes())
    check(write_gallery(((kit, themes[at % len(themes)]) for at, kit in enumerate(gallery_kits())), tmp_path))


def write_pseudo(kits: Iterable[str], folder: Path) -> list[Page]:
    """Publish kits' sample briefs in both pseudo-locales beside their own language, each in one theme; gives all pages."""
    themes = list(gallery_themes())
    places = {kit: at for at, kit in enumerate(gallery_kits())}
    folders = []
    for kit in kits:
        brief = pm.Brief(text=builtin_gallery().kit(kit).sample, kit=kit, theme=themes[places[kit] % len(themes)])
        site = pm.pseudo_localised(pm.pseudo_localised(pm.design(brief).site, "en-XA"), "ar-XB")
        folders.append(folder / kit)
        pm.render_site(site, target=pm.Target(base_path="")).write(folders[-1])
    return find_pages(folders)


def test_a_longer_language_and_one_from_right_to_left(tmp_path: Path) -> None:
    """Pages that switch language, whose texts are 40 % longer or run the other way, are clean."""
    check(write_pseudo(["food"], tmp_path))


@pytest.mark.full
def test_every_kit_in_other_languages(tmp_path: Path) -> None:
    """All kits are, with their lost pages."""
    check(write_pseudo(gallery_kits(), tmp_path))


@pytest.mark.full
def test_every_kit_in_every_theme(tmp_path: Path) -> None:
    """All pairs are clean."""
    check(write_gallery(((kit, theme) for kit in gallery_kits() for theme in gallery_themes()), tmp_path))


@pytest.mark.full
def test_all_briefs(tmp_path: Path) -> None:
    """All briefs, with another seed than the sample's, are clean."""
    check(write_sites(BRIEFS, tmp_path, seed=7))


@pytest.mark.full
def test_lighthouse(tmp_path: Path) -> None:
    """Full marks for accessibility, best practices and SEO; performance at least 95 in the median."""
    pages = write_sites((case for case in BRIEFS if case.name in SAMPLE), tmp_path)
    fronts = [page for page in pages if page.path.parent == page.site.root and page.path.name == "index.html"]
    findings, measures = lighthouse.judge(fronts)
    assert not findings, f"{findings}\n{measures}"
