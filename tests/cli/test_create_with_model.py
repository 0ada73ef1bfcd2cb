"""``create --model``: a site written by a model, and what is said where that cannot be."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pagemagic.cli.main import main
from pagemagic.page.site import Site
from pagemagic.testing.models.bakery import BRIEF
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
    assert "tokens so far" in err
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


def test_the_cost_is_said(server: ModelServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a model with a price, as the estimate before it; of one without, that it is not known."""
    assert create(tmp_path / "known", "--model", "openai:gpt-6-luna", "--json") == 0
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert Decimal(report["cost"]["amount"]) == sum(Decimal(call["cost"]["amount"]) for call in report["calls"]) > 0
    assert "calls of openai:gpt-6-luna, at most" in err
    assert f"cost {report['cost']['amount']} USD by the prices of" in err
    assert create(tmp_path / "unknown", "--model", "openai:random", "--json") == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["cost"] is None
    assert "cost not known for openai:random" in err


@pytest.mark.parametrize(
    ("budget", "code", "said"),
    [("0.0001", 1, "raise the request budget"), ("a lot", 2, "'a lot' is no number"), ("-1", 2, "less than nothing")],
)
def test_a_budget_binds(
    budget: str, code: int, said: str, server: ModelServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that covers nothing asks nobody, and one that is none is said."""
    assert create(tmp_path / "none", "--model", "openai:gpt-6-luna", "--budget", budget) == code
    assert said in capsys.readouterr().err
    assert server.calls == []


def test_the_next_model_goes_on(server: ModelServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the first has no credit for the plan, the second plans."""
    server.arm("no_credit")
    models = ("--model", "openai:gpt-6-luna", "--model", "openai:random")
    assert create(tmp_path / "site", *models, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert {call["asked"] for call in report["calls"]} == {"openai:gpt-6-luna", "openai:random"}


def test_prices_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """With their version; also as JSON, exactly."""
    with pytest.raises(SystemExit):
        main(["models", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert {one["name"] for one in found["adapters"]} == {"anthropic", "openai", "vllm"}
    assert found["prices"]["models"]["anthropic:claude-opus-5-5"]["cache_read"] == "0.2"
    with pytest.raises(SystemExit):
        main(["models"])
    shown = capsys.readouterr().out
    assert f"Prices of {found['prices']['version']}, USD" in shown
    assert re.search(r"anthropic:claude-opus-5-5 +4 +0\.2 +20\n", shown)


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
