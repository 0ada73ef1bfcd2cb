"""Printed projects: they compile, they build, and React makes the pages of them that we make."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import given, settings

import pagemagic as pm
from pagemagic.gallery.kit_data import gallery_kits
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.page.site import Site
from pagemagic.render.bundle import Bundle
from pagemagic.testing.files import BLOBS
from pagemagic.testing.strategies import sites
from tests import sample
from tests.react.batch import build, compile_batch, pages_of, render_batch, write_batch
from tests.react.dom import body, tree

HERE = Path(__file__).parent
THEMES = tuple(gallery_themes())
KITS = tuple(gallery_kits().values())


def kit_site(kit: str, theme: str) -> Site:
    """A kit's sample in a theme."""
    return pm.design(pm.Brief(text=gallery_kits()[kit].sample, theme=theme, kit=kit)).site


def random_sites(count: int) -> list[Site]:
    """Random documents, the same ones in each run."""
    found: list[Site] = []

    @settings(max_examples=count, derandomize=True, database=None)
    @given(sites(max_pages=3, max_sections=6, max_locales=3))
    def collect(site: Site) -> None:
        found.append(site)

    collect()
    return found[:count]


def prove(folder: Path, given: Sequence[Site]) -> None:
    """All projects compile, and React's pages are ours, in every language."""
    made = write_batch(folder, given)
    assert compile_batch(folder) == ""
    for site, project, pages in zip(given, made, render_batch(folder), strict=True):
        assert sorted(pages) == sorted(pages_of(project))
        ours = pm.render_site(site, blobs=BLOBS)
        for name, html in pages.items():
            assert tree(html) == body(ours[f"{name}.html"].decode().rstrip()), (site.name, name)


def two_languages() -> Site:
    """A site in English and Arabic with two pages."""
    first = sample.page(sample.hero(), identifier="n1")
    second = sample.page(sample.hero("n4"), identifier="n3", path="/prices", name="Prices")
    said = {"ar": {"n2.title": {"text": "خبز في براغا", "source_hash": "0" * 16}}}
    return sample.site(locales=["en", "ar"], pages=[first, second], translations=said)


@pytest.fixture(scope="module")
def project() -> Bundle:
    """A small site as a project."""
    return pm.render_react(two_languages(), target=pm.Target(origin="https://aurora.example"))


def test_the_same_bytes_each_time(project: Bundle) -> None:
    again = pm.render_react(two_languages(), target=pm.Target(origin="https://aurora.example"))
    assert again.digest == project.digest
    assert list(project) == sorted(project)


def test_only_what_the_site_uses(project: Bundle) -> None:
    assert [path for path in project if path.startswith("src/components/sections/")] == [
        "src/components/sections/hero.tsx"
    ]
    assert pages_of(project) == ["404", "ar/404", "ar/index", "ar/prices/index", "index", "prices/index"]
    used = " ".join(data.decode() for path, data in project.items() if path.endswith(".tsx"))
    for path in project:
        if path.startswith("src/components/") and path.endswith(".tsx") and path != "src/components/section.tsx":
            assert f'/{Path(path).stem}"' in used, path


def test_nothing_of_ours_and_nothing_unsafe(project: Bundle) -> None:
    package = json.loads(project["package.json"])
    assert set(package["dependencies"]) == {"react", "react-dom"}
    for path, data in project.items():
        if path.endswith((".tsx", ".ts")):
            assert "dangerouslySetInnerHTML" not in data.decode()
            assert not re.search(r"\bany\b(?! )", data.decode()), path
            assert max(len(line) for line in data.decode().splitlines()) <= 100, path


def test_the_versions_are_those_that_are_proved(project: Bundle) -> None:
    package = json.loads(project["package.json"])
    proved = json.loads((HERE / "package.json").read_text(encoding="utf-8"))["dependencies"]
    for name, version in {**package["dependencies"], **package["devDependencies"]}.items():
        assert proved[name] == version


def test_the_head_is_that_of_our_page(project: Bundle) -> None:
    head = project["ar/index.html"].decode()
    assert '<html lang="ar" dir="rtl">' in head
    assert '<link rel="canonical" href="https://aurora.example/ar/">' in head
    assert 'hreflang="x-default"' in head
    assert 'data-page="ar/index"' in head


def test_the_page_of_lost_readers_speaks_every_language(project: Bundle) -> None:
    for path in ("404.html", "ar/404.html"):
        assert f'"{path}",' in project["vite.config.ts"].decode()
        assert '<meta name="robots" content="noindex">' in project[path].decode()
    assert '<html lang="ar" dir="rtl">' in project["ar/404.html"].decode()
    shown = json.loads(project["src/content/ar/404.json"])["sections"]
    assert [section["type"] for section in shown] == ["hero"]


def test_without_an_address_nobody_is_lost() -> None:
    """Relative addresses do not hold at every depth, so a project for a folder has no such page."""
    assert "404.html" not in pm.render_react(two_languages(), target=pm.Target(base_path=""))


def test_a_page_cannot_be_a_folder_of_the_project() -> None:
    site = sample.site(pages=[sample.page(sample.hero()), sample.page(identifier="n5", path="/src", name="Source")])
    with pytest.raises(pm.InvalidInputError, match="/src is a folder of the project"):
        pm.render_react(site)


def test_content_follows_its_types(node: None, tmp_path: Path) -> None:
    """The compiler sees content that does not fit: the proof below can fail."""
    write_batch(tmp_path / "all", [two_languages()])
    file = tmp_path / "all/s0/src/checked.ts"
    file.write_text(file.read_text(encoding="utf-8").replace('"level": 1', '"level": "one"'), encoding="utf-8")
    assert "'string' is not assignable to type 'number'" in compile_batch(tmp_path / "all")


def test_some_sites(node: None, tmp_path: Path) -> None:
    some = [kit_site(kit.name, theme) for kit, theme in zip(KITS[::9], cycle(THEMES), strict=False)]
    prove(tmp_path / "all", [*some, *random_sites(5), two_languages()])


def test_a_site_builds(node: None, tmp_path: Path, project: Bundle) -> None:
    _builds(tmp_path / "site", two_languages())


@pytest.mark.full
@pytest.mark.parametrize("theme", THEMES)
def test_every_kit(node: None, tmp_path: Path, theme: str) -> None:
    prove(tmp_path / "all", [kit_site(kit.name, theme) for kit in KITS])


@pytest.mark.full
def test_random_documents(node: None, tmp_path: Path) -> None:
    for number, some in enumerate(_batches(random_sites(100), 25)):
        prove(tmp_path / f"batch{number}", some)


@pytest.mark.full
@pytest.mark.parametrize("kit", [kit.name for kit in KITS])
@pytest.mark.parametrize("theme", THEMES)
def test_the_gallery_builds(node: None, tmp_path: Path, theme: str, kit: str) -> None:
    """Each kit in each theme, by the project's own build."""
    _builds(tmp_path / "site", kit_site(kit, theme))


def _batches(found: list[Site], size: int) -> list[list[Site]]:
    return [found[at : at + size] for at in range(0, len(found), size)]


def _builds(folder: Path, site: Site) -> None:
    """The built pages hold, without any script, what ours hold, in the same style."""
    ours = pm.render_site(site)
    dist = build(pm.render_react(site), folder)
    for path, html in ours.items():
        if path.endswith(".html"):
            built = (dist / path).read_text(encoding="utf-8")
            assert body(built, within="root") == body(html.decode().rstrip()), path
            assert re.search(r'<html lang="[^"]+" dir="[^"]+">', built)
    css = "".join(sorted(file.read_text(encoding="utf-8") for file in dist.glob("assets/*.css")))
    for path, data in ours.items():
        if path.endswith(".css"):
            assert data.decode() in css, path
    assert not (dist / ".prerender").exists()
