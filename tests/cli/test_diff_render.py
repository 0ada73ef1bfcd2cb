"""The command that says what visitors will see changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.test_diff_and_apply import TITLE, patch_file, run
from tests.cli.test_diff_and_apply import document as document


def test_an_edit_and_an_upgrade(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two documents; and a folder as it was published, whose origin and base path are taken over."""
    public = document.parent / "public"
    assert run("render", document, "-o", public, "--origin", "https://a.example", "--base-path", "/shop/") == 0
    assert run("diff-render", public, document) == 0
    assert "0 files differ" in capsys.readouterr().err
    other = document.parent / "other.json"
    assert run("apply", document, patch_file(document.parent, TITLE), "-o", other) == 0
    capsys.readouterr()
    assert run("diff-render", document, other) == 1
    assert "text: “Bread in Braga” became “New”" in capsys.readouterr().err
    page = public / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("Bread in Braga</h1>", "Old</h1>"), encoding="utf-8")
    assert run("diff-render", public, document, "--json") == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert found["path"] == "index.html"
    assert "text: “Old” became “Bread in Braga”" in found["words"]


def test_what_is_neither(document: Path) -> None:
    assert run("diff-render", document, document.parent / "nothing") == 2
    (document.parent / "empty").mkdir()
    assert run("diff-render", document, document.parent / "empty") == 2
