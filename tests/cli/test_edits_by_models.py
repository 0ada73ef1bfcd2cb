"""``rewrite``, ``extend``, ``edit`` and ``translate --model``: a document changed by a model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import pagemagic as pm
from pagemagic.cli.main import main
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site
from pagemagic.testing.models.bakery import BRIEF
from pagemagic.testing.models.server import ModelServer


def test_a_random_model_changes_texts_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The document is another, the patch that is printed takes it back, and what was not taken is said."""
    path = tmp_path / "site.json"
    site = pm.design(BRIEF).site
    path.write_text(site.to_json(), encoding="utf-8")
    with ModelServer(seed=2) as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        monkeypatch.setenv("ANTHROPIC_API_KEY", server.key)
        command = ["rewrite", str(path), "shorter", "--model", "anthropic:random", "--scope", "/"]
        for more in (["--dry-run"], []):
            with pytest.raises(SystemExit) as left:
                main([*command, *more])
            assert left.value.code == 1
            assert ("--dry-run" in more) is (path.read_text(encoding="utf-8") == site.to_json())
    out, err = capsys.readouterr()
    assert "not taken" in err
    changed = Site.from_json(path.read_bytes())
    inverse = Patch.model_validate(json.loads(out[out.rindex("\n{") if "\n{" in out else 0 :]))
    assert pm.apply(changed, inverse).site == site
    assert changed.frame == site.frame


def test_a_random_model_translates_what_fits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages and frame stay as they are; what does not fit is left open, and the exit code says so."""
    path = tmp_path / "site.json"
    site = pm.design(BRIEF).site
    path.write_text(site.to_json(), encoding="utf-8")
    with ModelServer(seed=2, strict=False) as server:
        monkeypatch.setenv("VLLM_BASE_URL", server.openai_url)
        monkeypatch.setenv("VLLM_API_KEY", server.key)
        with pytest.raises(SystemExit) as left:
            main(["translate", str(path), "--to", "nl", "--model", "vllm:random"])
    assert left.value.code == 1
    err = capsys.readouterr().err
    assert "not translated" in err
    assert "left open" in err
    changed = Site.from_json(path.read_bytes())
    assert (changed.pages, changed.frame, changed.facts) == (site.pages, site.frame, site.facts)


@pytest.mark.parametrize(("name", "instruction"), [("extend", "add questions"), ("edit", "warmer")])
def test_a_random_model_changes_only_the_page(
    name: str, instruction: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another document is written, what was done and not taken is said, and the patch on stdout takes it back."""
    path, other = tmp_path / "site.json", tmp_path / "other.json"
    site = pm.design(BRIEF).site
    path.write_text(site.to_json(), encoding="utf-8")
    for seed in range(5, 15):  # a random model may change nothing at all, and then nothing is written
        with ModelServer(seed=seed) as server:
            monkeypatch.setenv("OPENAI_BASE_URL", server.openai_url)
            monkeypatch.setenv("OPENAI_API_KEY", server.key)
            with pytest.raises(SystemExit) as left:
                main([name, str(path), instruction, "--model", "openai:random", "--scope", "/", "-o", str(other)])
        out, err = capsys.readouterr()
        if other.exists():
            break
    assert left.value.code == int("not taken" in err)
    assert path.read_text(encoding="utf-8") == site.to_json()
    changed = Site.from_json(other.read_bytes())
    assert changed.frame == site.frame
    assert changed.pages != site.pages
    assert pm.apply(changed, Patch.from_json(out)).site.pages == site.pages


@pytest.mark.parametrize("command", [
    ["rewrite", "SITE", "shorter"], ["extend", "SITE", "add questions"], ["edit", "SITE", "warmer"],
    ["edit", "SITE", "warmer", "--variants", "2", "--scope", "HERO"], ["translate", "SITE", "--to", "nl"],
], ids=lambda command: " ".join(command))  # fmt: skip
def test_what_it_costs_is_said_before_and_while(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An estimate first, a line with what was used for every answer, the sum at the end; a budget binds, and asks nobody where it
    covers nothing. Of several models the next goes on."""
    path = tmp_path / "site.json"
    site = pm.design(BRIEF).site
    path.write_text(site.to_json(), encoding="utf-8")
    here = {"SITE": str(path), "HERO": site.pages["/"].sections[0].id}
    told = [here.get(word, word) for word in command]
    with ModelServer(seed=3, piece=80) as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        monkeypatch.setenv("ANTHROPIC_API_KEY", server.key)
        monkeypatch.setenv("OPENAI_BASE_URL", server.openai_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-wrong")
        with pytest.raises(SystemExit) as left:
            main([*told, "--model", "anthropic:claude-haiku-4-5", "--budget", "0.001"])
        assert left.value.code == 1
        assert "does not cover" in capsys.readouterr().err
        assert server.calls == []
        with pytest.raises(SystemExit):
            main([*told, "--model", "openai:gpt-5", "--model", "anthropic:claude-haiku-4-5", "--budget", "50"])
        answered = [call for call in server.calls if call.tokens is not None]
    err = capsys.readouterr().err
    assert err.startswith("about ")
    assert "calls of openai:gpt-5, at most" in err
    assert "asking openai:gpt-5 …" in err
    assert "AuthenticationFailed" in err
    lines = [line for line in err.splitlines() if "tokens so far" in line]
    assert sum(": answered" in line or ": length" in line for line in lines) == len(answered) > 0
    assert "USD" in lines[-1]
    assert "by the prices of" in err


def test_offline_has_no_edits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 1 with the cure."""
    path = tmp_path / "site.json"
    path.write_text(pm.design(BRIEF).site.to_json(), encoding="utf-8")
    for name in ("rewrite", "extend", "edit"):
        with pytest.raises(SystemExit) as left:
            main([name, str(path), "warmer", "--model", "offline"])
        assert left.value.code == 1
        assert "use a model" in capsys.readouterr().err


def test_variants_to_choose_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The document is left alone; every patch that is printed gives the document that is written beside the others."""
    path, output = tmp_path / "site.json", tmp_path / "choices"
    site = pm.design(BRIEF).site
    path.write_text(site.to_json(), encoding="utf-8")
    hero = site.pages["/"].sections[0].id
    command = ["edit", str(path), "warmer", "--model", "vllm:random", "--variants", "2", "-o", str(output)]
    with ModelServer(seed=3, strict=False) as server:
        monkeypatch.setenv("VLLM_BASE_URL", server.openai_url)
        monkeypatch.setenv("VLLM_API_KEY", server.key)
        with pytest.raises(SystemExit) as left:
            main([*command, "--scope", hero])
    out, err = capsys.readouterr()
    assert left.value.code == int("not taken" in err)
    patches = [Patch.model_validate(one) for one in json.loads(out)]
    assert len(patches) == 2
    for number, patch in enumerate(patches, start=1):
        written = output / str(number) / "site.json"
        assert written.exists() is bool(patch)
        if patch:
            assert Site.from_json(written.read_bytes()) == pm.apply(site, patch).site
    assert path.read_text(encoding="utf-8") == site.to_json()
    with pytest.raises(SystemExit) as left:
        main(command)
    assert left.value.code == 2
    assert "--scope" in capsys.readouterr().err
