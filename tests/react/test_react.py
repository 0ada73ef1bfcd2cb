"""The printed components are valid TypeScript, and React makes the same page of them as our compiled views."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from itertools import cycle
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

from tests.react.models import THEMES, Shown, document, examples, heroes, prices, shown
from tests.react.project import compile_types, render, write

pytestmark = pytest.mark.full

REQUIRED = "REACT_REQUIRED"
"""Environment variable: set where a missing program is a failure and not a reason to skip."""
LOCALES = ("en-GB", "pt-PT", "ar", "ja")


@pytest.fixture(scope="session", autouse=True)
def programs() -> None:
    """Node and npm are installed."""
    missing = [name for name in ("node", "npm") if shutil.which(name) is None]
    if missing and os.environ.get(REQUIRED):
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def sections() -> list[Shown]:
    """Heroes and prices with everything and nothing, and every section type's example, in all themes."""
    found: list[Shown] = []
    for theme, locale in zip(THEMES, cycle(LOCALES), strict=False):
        for section in [*heroes(), *prices(), *examples()]:
            found += shown(document([section], theme, locale))
    return found


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Shown]]:
    """A project of everything, and what it was made of."""
    folder, made = tmp_path_factory.mktemp("react") / "site", sections()
    write(folder, made)
    return folder, made


@pytest.fixture(scope="session")
def rendered(project: tuple[Path, list[Shown]]) -> Mapping[str, list[str]]:
    """What React makes of it."""
    return render(project[0])


def tree(html: str) -> Any:
    """A fragment as nested tuples; text in one piece, attributes without order."""
    root = html5lib.parseFragment(html, namespaceHTMLElements=False)
    children = [found for found in root if not _is_hint(found)]
    return [root.text or "", *(_node(found) for found in children)]


def _is_hint(found: Element) -> bool:
    """React asks browsers to fetch the picture of a hero early; that stands in front of the page."""
    return found.tag == "link" and found.get("rel") == "preload" and found.get("as") == "image"


def _node(found: Element) -> Any:
    children = [_node(child) for child in found]
    return (found.tag, sorted(found.items()), found.text or "", children, found.tail or "")


def test_the_comparison_sees_differences() -> None:
    same = tree('<p class="a" id="b">1 <b>2</b></p>')
    assert tree('<p id="b" class="a">1 <b>2</b></p>') == same
    for other in ("<p class=a>1 <b>2</b></p>", "<p class=a id=b>1<b>2</b></p>", "<p class=a id=b>1 2</p>"):
        assert tree(other) != same


def test_types_are_right(project: tuple[Path, list[Shown]]) -> None:
    assert compile_types(project[0]) == ""


def test_the_compiler_sees_wrong_types(project: tuple[Path, list[Shown]], tmp_path: Path) -> None:
    write(tmp_path / "site", project[1][:1])
    file = tmp_path / "site/src/hero.tsx"
    file.write_text(file.read_text(encoding="utf-8").replace("level={level}", "level={title}"), encoding="utf-8")
    assert "level" in compile_types(tmp_path / "site")


def test_react_makes_the_same_page(project: tuple[Path, list[Shown]], rendered: Mapping[str, list[str]]) -> None:
    seen: dict[str, int] = {}
    for section in project[1]:
        at = seen[section.type] = seen.get(section.type, -1) + 1
        assert tree(rendered[section.type][at]) == tree(section.html), (section.type, section.model["variant"])
    assert seen["hero"] >= 100
    assert seen["pricing"] >= 60
