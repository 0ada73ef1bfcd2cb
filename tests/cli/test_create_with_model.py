"""``create --model``: a site written by a model, and what is said where that cannot be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.generate.written import BRIEF

from pagemagic.cli.main import main
from pagemagic.page.site import Site
from pagemagic.testing.models.server import ModelServer


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that answers at random, and the variables that lead to it."""
    with ModelServer(seed=1) as found:
        monkeypatch.setenv("OPENAI_BASE_URL", found.openai_url)
        monkeypatch.setenv("OPENAI_API_KEY", found.key)
        yield found


def create(folder: Path, *more: str) -> int:
    """Run the command; its exit code."""
    with pytest.raises(SystemExit) as left:
        main(["create", BRIEF, "-o", str(folder), *more])
    return int(left.value.code or 0)


def test_a_model_writes_a_site(server: ModelServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The site is in the folder, progress on stderr, the calls in the report, the key nowhere."""
    assert create(tmp_path / "site", "--model", "openai:random", "--json") == 0
    out, err = capsys.readouterr()
    report: dict[str, Any] = json.loads(out)
    assert report["provenance"] == "openai:random"
    assert len(report["calls"]) == len(server.calls)
    assert sum(call["usage"]["output"] for call in report["calls"]) == server.served.output
    assert "asking openai:random for a plan" in err
    assert "hero: done" in err
    assert Site.from_json((tmp_path / "site/site.json").read_bytes()).pages["/"].sections
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert server.key not in out + err
    assert server.key.encode() not in written


def test_a_model_that_cannot_be_used(
    server: ModelServer, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit 1 with the cure and no folder; with --fallback the offline author's site, and a finding."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-wrong")
    assert create(tmp_path / "none", "--model", "openai:random") == 1
    err = capsys.readouterr().err
    assert "check the key and what it may use" in err
    assert "sk-wrong" not in err
    assert not (tmp_path / "none").exists()
    assert create(tmp_path / "site", "--model", "openai:random", "--fallback", "offline") == 0
    assert "the offline author made the site" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("gpt", "named adapter:name"),
        ("acme:one", "there are: anthropic, openai, vllm"),
        ("anthropic:one", "set the environment variable ANTHROPIC_API_KEY"),
    ],
)
def test_a_model_that_there_is_not(
    model: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit 1 with the cure."""
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    assert create(tmp_path / "none", "--model", model) == 1
    assert said in capsys.readouterr().err


def test_models_are_listed(server: ModelServer, capsys: pytest.CaptureFixture[str]) -> None:
    """With what each needs, and no value of any variable."""
    with pytest.raises(SystemExit):
        main(["adapters", "--json"])
    listed = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert set(listed) == {"openai", "anthropic", "vllm"}
    assert listed["openai"]["variables"]["OPENAI_API_KEY"] is True
    with pytest.raises(SystemExit):
        main(["adapters"])
    shown = capsys.readouterr().out
    assert "model offline: ready" in shown
    assert "OPENAI_API_KEY is set" in shown
    assert server.key not in shown
