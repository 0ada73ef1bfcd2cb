"""The commands with the section types of an installed plugin: that of ``examples/section_plugin``."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.test_diff_and_apply import run
from tests.sample import hero, page, value

from pagemagic.cli import plugins
from pagemagic.testing.models.server import ModelServer

EXAMPLE = Path(__file__).parents[2] / "examples/section_plugin/src"


@pytest.fixture
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A site with a section of the plugin, which is installed."""
    packages = tmp_path / "packages"
    found = packages / "pagemagic_acme-1.0.dist-info"
    found.mkdir(parents=True)
    (found / "METADATA").write_text("Metadata-Version: 2.1\nName: pagemagic-acme\nVersion: 1.0\n", encoding="utf-8")
    (found / "entry_points.txt").write_text("[pagemagic]\nacme = pagemagic_acme.plugin\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(EXAMPLE))
    monkeypatch.syspath_prepend(str(packages))
    plugins.plugins.cache_clear()
    from pagemagic_acme import BOOKING  # type: ignore[import-not-found,unused-ignore]

    booking = json.loads(re.sub('"n([0-9])"', '"nz\\1"', json.dumps(BOOKING.example)))
    path = tmp_path / "site.json"
    path.write_text(json.dumps(value(pages=[page(hero(), booking)])), encoding="utf-8")
    yield path
    plugins.plugins.cache_clear()
    for name in [name for name in sys.modules if name.startswith("pagemagic_acme")]:
        del sys.modules[name]


def test_what_differs_on_pages_of_a_plugin(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    public = document.parent / "public"
    assert run("render", document, "-o", public) == 0
    assert run("diff-render", public, document) == 0
    assert run("diff-render", document, document) == 0
    assert run("--no-plugins", "diff-render", public, document) == 2
    assert "the section type acme.booking is not known here" in capsys.readouterr().err


def test_texts_of_a_plugin_are_translated(document: Path) -> None:
    """Taken out, put in, and in a pseudo-locale."""
    out = document.parent / "es.json"
    assert run("translate", document, "--to", "es", "--out", out) == 0
    bundle = json.loads(out.read_text(encoding="utf-8"))
    (title,) = [one for one in bundle["segments"] if one["source"] == "Book a lesson"]
    title["target"] = "Reserva una clase"
    out.write_text(json.dumps(bundle), encoding="utf-8")
    assert run("translate", document, "--in", out) == 0
    made = json.loads(document.read_text(encoding="utf-8"))
    assert made["translations"]["es"][title["key"]]["text"] == "Reserva una clase"
    assert run("translate", document, "--pseudo", "en-XA") == 0
    made = json.loads(document.read_text(encoding="utf-8"))
    assert title["key"] in made["translations"]["en-XA"]


def test_a_model_is_asked_for_texts_of_a_plugin(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ModelServer(seed=2, strict=False) as server:
        monkeypatch.setenv("VLLM_BASE_URL", server.openai_url)
        monkeypatch.setenv("VLLM_API_KEY", server.key)
        assert run("translate", document, "--to", "nl", "--model", "vllm:random") in (0, 1)
        asked = "".join(json.dumps(call.body) for call in server.calls)
    assert "Book a lesson" in asked
