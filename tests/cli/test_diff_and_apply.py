"""The commands that compare and change documents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.sample import hero, page, site

from pagemagic.cli.main import main
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site

TITLE = {"op": "set", "id": "n2", "prop": "title", "value": "New"}


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as left:
        main([str(one) for one in arguments])
    return int(left.value.code or 0)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "site.json"
    path.write_text(site(pages=[page(hero())]).to_json(), encoding="utf-8")
    return path


def patch_file(folder: Path, *ops: object) -> Path:
    path = folder / "patch.json"
    path.write_text(json.dumps({"ops": ops}), encoding="utf-8")
    return path


def test_apply_changes_the_document_and_prints_the_way_back(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Applied, compared, and taken back by what was printed."""
    before = document.read_bytes()
    assert run("apply", document, patch_file(document.parent, TITLE)) == 0
    out = capsys.readouterr()
    assert "to “New”" in out.err
    changed = Site.from_json(document.read_bytes())
    assert changed.find(id="n2").props.title == "New"  # type: ignore[union-attr]
    undo = document.parent / "undo.json"
    undo.write_text(out.out, encoding="utf-8")
    assert run("apply", document, undo) == 0
    assert Site.from_json(document.read_bytes()) == Site.from_json(before)


def test_diff_prints_a_patch_and_exits_with_one(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Like diff(1): 0 the same, 1 different."""
    other = document.parent / "other.json"
    assert run("apply", document, patch_file(document.parent, TITLE), "-o", other) == 0
    capsys.readouterr()
    assert run("diff", document, document) == 0
    assert not Patch.from_json(capsys.readouterr().out)
    assert run("diff", document, other) == 1
    patch = Patch.from_json(capsys.readouterr().out)
    assert Site.from_json(document.read_bytes()).apply(patch).site == Site.from_json(other.read_bytes())


def test_what_does_not_fit_leaves_the_document_alone(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, a reason and no change; nor does a dry run change anything."""
    before = document.read_bytes()
    assert run("apply", document, patch_file(document.parent, {"op": "remove", "id": "n99"})) == 2
    assert "no node n99" in capsys.readouterr().err
    assert run("apply", document, patch_file(document.parent, {"op": "paint"})) == 2
    assert run("apply", document, document.parent / "none.json") == 2
    assert run("apply", document, patch_file(document.parent, TITLE), "--dry-run") == 0
    assert document.read_bytes() == before
