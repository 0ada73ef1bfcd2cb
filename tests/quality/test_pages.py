"""Pages, sites, files and headers are found as a static host would find them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.quality.browser import find_file
from tests.quality.pages import find_pages
from tests.quality.site_headers import read_headers


def write(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path, encoding="utf-8")


def test_folder_with_an_index_is_one_site(tmp_path: Path) -> None:
    """All pages below an index belong to its site and are addressed by folder."""
    write(tmp_path, "index.html", "prices/index.html", "404.html")
    pages = find_pages([tmp_path])
    assert {page.site.root for page in pages} == {tmp_path}
    assert sorted(page.url.removeprefix(page.site.origin) for page in pages) == ["/", "/404.html", "/prices/"]


def test_sites_below_a_folder(tmp_path: Path) -> None:
    """Without an index of its own a folder is searched; ``public`` says nothing and is left out of names."""
    write(tmp_path, "a/public/index.html", "b/public/index.html")
    assert [page.label for page in find_pages([tmp_path])] == ["a", "b"]


def test_labels_are_unique(tmp_path: Path) -> None:
    """Two folders of one name get different labels."""
    write(tmp_path, "x/site/index.html", "y/site/index.html")
    assert [p.label for p in find_pages([tmp_path / "x/site", tmp_path / "y/site"])] == ["site", "site-2"]


def test_no_page_is_an_error(tmp_path: Path) -> None:
    """A folder without pages is a mistake, not an empty success."""
    with pytest.raises(FileNotFoundError, match="no HTML page"):
        find_pages([tmp_path])


@pytest.mark.parametrize(
    ("path", "file"),
    [("/", "index.html"), ("/a/", "a/index.html"), ("/a", "a/index.html"), ("/b", "b.html"), ("/c", None)],
)
def test_find_file(tmp_path: Path, path: str, file: str | None) -> None:
    """Indexes and extensions are added as static hosts do."""
    write(tmp_path, "index.html", "a/index.html", "b.html")
    assert find_file(tmp_path, path) == (tmp_path / file if file else None)


def test_find_file_stays_inside(tmp_path: Path) -> None:
    """A path cannot leave the folder."""
    write(tmp_path, "site/index.html", "secret.html")
    assert find_file(tmp_path / "site", "/../secret.html") is None


def test_headers(tmp_path: Path) -> None:
    """Patterns with a star match below; later rules win."""
    (tmp_path / "_headers").write_text("# note\n/*\n  X-A: 1\n  X-B: 1\n/p/*\n  X-B: 2\n", encoding="utf-8")
    rules = read_headers(tmp_path)
    assert rules.matching("/") == {"x-a": "1", "x-b": "1"}
    assert rules.matching("/p/q") == {"x-a": "1", "x-b": "2"}
