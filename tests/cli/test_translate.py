"""Texts out and in by the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.test_diff_and_apply import document as document
from tests.cli.test_diff_and_apply import run

from pagemagic.page.site import Site


def test_out_and_in(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = document.parent / "es.json"
    assert run("translate", document, "--to", "es", "--out", out) == 0
    assert "2 missing" in capsys.readouterr().err
    bundle = json.loads(out.read_text(encoding="utf-8"))
    next(one for one in bundle["segments"] if one["key"] == "n2.title")["target"] = "Pan en Braga"
    out.write_text(json.dumps(bundle), encoding="utf-8")
    assert run("translate", document, "--in", out) == 0
    made = Site.from_json(document.read_bytes())
    assert made.locales == ("en", "es")
    assert made.translations["es"]["n2.title"].text == "Pan en Braga"
    capsys.readouterr()
    assert run("translate", document, "--to", "es", "--open") == 0
    assert [one["key"] for one in json.loads(capsys.readouterr().out)["segments"]] == ["n1.name"]


def test_all_or_nothing_unless_asked(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = document.read_bytes()
    out = document.parent / "es.json"
    assert run("translate", document, "--to", "es", "--out", out) == 0
    bundle = json.loads(out.read_text(encoding="utf-8"))
    for one in bundle["segments"]:
        one["target"] = "Pan" if one["key"] == "n1.name" else "⟦7⟧"
    out.write_text(json.dumps(bundle), encoding="utf-8")
    assert run("translate", document, "--in", out) == 2
    assert "n2.title: ⟦7⟧ is too many (keep every marker" in capsys.readouterr().err
    assert document.read_bytes() == before
    assert run("translate", document, "--in", out, "--partial") == 1
    assert list(Site.from_json(document.read_bytes()).translations["es"]) == ["n1.name"]


def test_pseudo_locales_and_what_is_asked_wrongly(document: Path) -> None:
    assert run("translate", document, "--pseudo", "ar-XB") == 0
    assert Site.from_json(document.read_bytes()).locales == ("en", "ar-XB")
    assert run("translate", document) == 2
    assert run("translate", document, "--to", "es", "--pseudo", "ar-XB") == 2
    assert run("translate", document, "--to", "klingon!") == 2
    assert run("translate", document, "--in", document.parent / "none.json") == 2
