"""The printed components are valid TypeScript, and React makes the same page of them as our compiled views."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import cycle
from pathlib import Path

import pytest

from tests.react.dom import tree
from tests.react.models import THEMES, Shown, document, examples, heroes, prices, shown
from tests.react.project import compile_types, render, write

pytestmark = [pytest.mark.full, pytest.mark.usefixtures("node")]

LOCALES = ("en-GB", "pt-PT", "ar", "ja")


def sections() -> list[Shown]:
    """Heroes and prices with everything and nothing, and every section type's example, in all themes."""
    found: list[Shown] = []
    for theme, locale in zip(THEMES, cycle(LOCALES), strict=False):
        for section in [*heroes(), *prices(), *examples()]:
            found += shown(document([section], theme, locale))
    return found


@pytest.fixture(scope="session")
def project(node: None, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Shown]]:
    """A project of everything, and what it was made of."""
    folder, made = tmp_path_factory.mktemp("react") / "site", sections()
    write(folder, made)
    return folder, made


@pytest.fixture(scope="session")
def rendered(project: tuple[Path, list[Shown]]) -> Mapping[str, list[str]]:
    """What React makes of it."""
    return render(project[0])


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
