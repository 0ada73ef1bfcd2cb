"""The command that prints a document as a React project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.test_diff_and_apply import document as document
from tests.cli.test_diff_and_apply import run

from pagemagic.page.site import Site
from pagemagic.render.react import render_react
from pagemagic.render.target import Target


def test_a_project_is_written(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same files as those of ``render_react``, for where the site will live; once more, nothing changes."""
    out = document.parent / "project"
    arguments = ("react", document, "-o", out, "--origin", "https://a.example", "--base-path", "/shop/", "--json")
    assert run(*arguments) == 0
    shown = capsys.readouterr()
    site = Site.from_json(document.read_bytes())
    project = render_react(site, target=Target(origin="https://a.example", base_path="/shop/"))
    assert json.loads(shown.out) == {"written": sorted(project), "digest": project.digest, "to": str(out)}
    assert "npm install && npm run dev" in shown.err
    assert {path: (out / path).read_bytes() for path in project} == dict(project)
    assert Site.from_json((out / "site.json").read_bytes()) == site
    assert run(*arguments) == 0
    assert json.loads(capsys.readouterr().out)["written"] == []


def test_work_of_others_is_kept(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A component that a developer has changed is not overwritten but by force."""
    out = document.parent / "project"
    assert run("react", document, "-o", out) == 0
    mine = out / "src/components/sections/hero.tsx"
    mine.write_text("// mine\n", encoding="utf-8")
    assert run("react", document, "-o", out) == 1
    assert "hero.tsx" in capsys.readouterr().err
    assert mine.read_text(encoding="utf-8") == "// mine\n"
    assert run("react", document, "-o", out, "--force") == 0
    assert "export function Hero" in mine.read_text(encoding="utf-8")


def test_what_is_no_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("react", tmp_path / "nothing", "-o", tmp_path / "out") == 2
    assert "nothing" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
