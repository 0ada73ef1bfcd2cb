"""The command ``check``: exit codes, formats, and mending in place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.audit.faultless import faultless

from pagemagic.audit.audit import audit
from pagemagic.audit.sarif import to_sarif
from pagemagic.cli import main
from pagemagic.page.editing.apply import apply
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site

SOUND = faultless(locales=["en"], translations={})
FAULTS = [
    {"op": "set", "id": "n20", "prop": "text", "value": "Click here"},
    {"op": "set", "id": "n90", "prop": "text", "value": ""},
]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A document with two faults that can be mended."""
    file = tmp_path / "site.json"
    file.write_text(apply(SOUND, Patch.model_validate({"ops": FAULTS})).site.to_json(), encoding="utf-8")
    return file


def run(*arguments: str) -> int:
    """The exit code of a command."""
    with pytest.raises(SystemExit) as ended:
        main(["check", *arguments])
    return int(ended.value.code or 0)


def test_findings_decide_the_exit_code(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(place)) == 1
    assert "2 findings, 2 of them can be mended with --fix" in capsys.readouterr().err
    place.write_text(SOUND.to_json(), encoding="utf-8")
    assert run(str(place)) == 0
    place.write_text(faultless(facts=FACTS_TO_CONFIRM, locales=["en"], translations={}).to_json(), encoding="utf-8")
    assert run(str(place)) == 0
    place.write_text("{}", encoding="utf-8")
    assert run(str(place)) == 2
    assert run(str(tmp_path / "nowhere")) == 2


FACTS_TO_CONFIRM = [
    {"id": "na0", "kind": "phone", "text": "253 555 018", "tel": "253555018", "origin": {"by": "inferred"}},
    {"id": "na1", "kind": "hours", "note": "by appointment"},
]


def test_fix_mends_in_place_and_says_so(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(place), "--fix") == 0
    said = capsys.readouterr().err
    assert "mended: Set the text of the button “Click here” to “Bread and prices”." in said
    assert "mended: Remove the text." in said
    assert "0 findings" in said
    mended = Site.from_json(place.read_bytes())
    assert run(str(place), "--fix") == 0
    assert "nothing can be mended" in capsys.readouterr().err
    assert Site.from_json(place.read_bytes()) == mended


def test_dry_run_writes_nothing(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = place.read_bytes()
    assert run(str(place), "--fix", "--dry-run") == 1
    assert "would mend: Set the text" in capsys.readouterr().err
    assert place.read_bytes() == before
    assert run(str(place), "--dry-run") == 2


@pytest.mark.parametrize("arguments", [["--format", "json"], ["--json"]])
def test_json(place: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert run(str(place), *arguments) == 1
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert [one["rule"] for one in found] == ["vague-link", "empty-block"]
    site = Site.from_json(place.read_bytes())
    assert apply(site, Patch.model_validate(found[0]["fix"])).site != site


def test_sarif(place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place.parent)
    assert run("site.json", "--format", "sarif") == 1
    log = json.loads(capsys.readouterr().out)
    site = Site.from_json(place.read_bytes())
    assert log == to_sarif(audit(site), site, "site.json")
    (first, _) = log["runs"][0]["results"]
    where = first["locations"][0]
    assert where["physicalLocation"]["artifactLocation"]["uri"] == "site.json"
    assert where["logicalLocations"][0]["fullyQualifiedName"] == "/pages/0/sections/0/slots/actions/0/text"
