"""The command that writes the finished site: page by page into a folder, whole into an archive or beside the document."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import pytest
from tests.cli.test_diff_and_apply import TITLE, patch_file, run
from tests.cli.test_diff_and_apply import document as document

from pagemagic.page.site import Site
from pagemagic.render.bundle import render_site
from pagemagic.render.target import Target

ORIGIN = "https://a.example"


def test_unchanged_pages_are_skipped(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first run writes everything, the second nothing, the third what an edit changed; the digest is the bundle's."""
    out = document.parent / "out"
    arguments = ("render", document, "-o", out, "--origin", ORIGIN, "--json")
    runs = []
    for edit in (None, None, TITLE):
        if edit is not None:
            assert run("apply", document, patch_file(document.parent, edit)) == 0
            capsys.readouterr()
        assert run(*arguments) == 0
        shown = capsys.readouterr()
        runs.append((json.loads(shown.out), shown.err))
        whole = render_site(Site.from_json(document.read_bytes()), target=Target(origin=ORIGIN))
        assert runs[-1][0]["digest"] == whole.digest
        assert {path: (out / path).read_bytes() for path in whole} == dict(whole)
    assert sorted(runs[0][0]["written"]) == sorted(whole)
    assert runs[1][0]["written"] == []
    assert "0 of" in runs[1][1]
    assert "1 pages skipped" in runs[1][1]
    assert "index.html" in runs[2][0]["written"]
    assert "robots.txt" not in runs[2][0]["written"]


def test_a_terminal_shows_how_far_it_is(
    document: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    assert run("render", document, "-o", document.parent / "out") == 0
    assert "\r\x1b[K1 of 1 pages\r\x1b[K" in capsys.readouterr().err


def test_an_archive_and_beside_the_document(document: Path) -> None:
    assert run("render", document, "--zip", document.parent / "site.zip") == 0
    assert run("render", document) == 0
    with zipfile.ZipFile(io.BytesIO((document.parent / "site.zip").read_bytes())) as archive:
        for name in archive.namelist():
            assert (document.parent / "public" / name).read_bytes() == archive.read(name)
