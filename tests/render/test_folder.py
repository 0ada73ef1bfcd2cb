"""Writing into a folder: whole files, and nobody else's work lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pagemagic.kernel.errors import StateError
from pagemagic.render import folder
from pagemagic.render.bundle import Bundle
from pagemagic.render.folder import MARKER, read_marker, write_file


def bundle(**files: str) -> Bundle:
    return Bundle({path.replace("__", "/").replace("_", "."): text.encode() for path, text in files.items()})


def names(root: Path) -> list[str]:
    return sorted(
        path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file() and path.name != MARKER
    )


def test_writing_and_writing_again(tmp_path: Path) -> None:
    root = tmp_path / "new" / "site"
    first = bundle(index_html="a", prices__index_html="b")
    assert first.write(root) == ["index.html", "prices/index.html"]
    assert names(root) == ["index.html", "prices/index.html"]
    assert first.write(root) == []
    assert bundle(index_html="c", prices__index_html="b").write(root) == ["index.html"]
    assert (root / "index.html").read_text() == "c"


def test_what_is_no_longer_part_is_removed(tmp_path: Path) -> None:
    bundle(index_html="a", prices__old__index_html="b", x_css="c").write(tmp_path)
    (tmp_path / "x.css").write_text("changed by hand")
    bundle(index_html="a").write(tmp_path)
    assert names(tmp_path) == ["index.html", "x.css"]
    assert not (tmp_path / "prices").exists()


def test_files_of_others_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    (tmp_path / "notes.txt").write_text("mine too")
    with pytest.raises(StateError, match=r"index\.html"):
        bundle(about_html="new", index_html="a").write(tmp_path)
    assert names(tmp_path) == ["index.html", "notes.txt"]
    assert (tmp_path / "index.html").read_text() == "mine"
    bundle(about_html="new", index_html="a").write(tmp_path, force=True)
    assert (tmp_path / "index.html").read_text() == "a"
    assert (tmp_path / "notes.txt").read_text() == "mine too"


def test_own_files_changed_by_hand_are_refused(tmp_path: Path) -> None:
    bundle(index_html="a").write(tmp_path)
    (tmp_path / "index.html").write_text("edited")
    with pytest.raises(StateError):
        bundle(index_html="b").write(tmp_path)
    (tmp_path / "index.html").write_text("b")
    assert bundle(index_html="b").write(tmp_path) == []


def test_equal_files_of_others_are_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("a")
    assert bundle(index_html="a").write(tmp_path) == []


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle(index_html="old").write(tmp_path)

    def fails(self: Path, target: object) -> Path:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(OSError, match="disk full"):
        bundle(index_html="new", other_html="x").write(tmp_path)
    assert names(tmp_path) == ["index.html"]
    assert (tmp_path / "index.html").read_text() == "old"


def test_an_interrupted_write_can_be_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written before an interruption counts as written here."""
    bundle(a_html="1", b_html="1").write(tmp_path)
    real = write_file
    monkeypatch.setattr(folder, "write_file", lambda path, data: real(path, data) if path.name == "a.html" else _stop())
    with pytest.raises(KeyboardInterrupt):
        bundle(a_html="2", b_html="2").write(tmp_path)
    monkeypatch.undo()
    bundle(a_html="3", b_html="3").write(tmp_path)
    assert (tmp_path / "a.html").read_text() + (tmp_path / "b.html").read_text() == "33"


def _stop() -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"../../etc/passwd": "x", "/abs": "y", "a": 1}', '{"a/../../b": "x", "c\\\\d": "x"}']
)
def test_a_broken_marker_is_no_marker(tmp_path: Path, text: str) -> None:
    (tmp_path / MARKER).write_text(text)
    assert read_marker(tmp_path) == {}


def test_a_marker_cannot_reach_outside(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("x")
    root = tmp_path / "site"
    root.mkdir()
    (root / MARKER).write_text('{"../outside.txt": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}')
    bundle(index_html="a").write(root)
    assert outside.exists()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links here")
def test_links_are_replaced_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "precious.txt"
    target.write_text("precious")
    root = tmp_path / "site"
    root.mkdir()
    (root / "index.html").symlink_to(target)
    with pytest.raises(StateError):
        bundle(index_html="a").write(root)
    bundle(index_html="a").write(root, force=True)
    assert target.read_text() == "precious"
    assert (root / "index.html").read_text() == "a"
