"""Findings as SARIF, before the validator of Microsoft's SARIF toolset: its copy of the OASIS schema, and the specification's rules.

Both come from npm (MIT) and are not part of this repository.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from pagemagic.audit.audit import audit
from pagemagic.audit.sarif import to_sarif
from pagemagic.page.site import Site
from pagemagic.testing.faulty import faulty_sites
from tests.audit.faultless import faultless
from tests.quality.npm_tools import install

ACCEPTED = {
    "SARIF2005": "the project has no public address yet that the log could name",
    "SARIF2017": "places are ids and JSON pointers, which hold however the file is laid out; lines do not",
}
"""Advice that is not followed, with the reason. All else the validator warns of is a failure."""


@pytest.fixture(scope="session")
def tools() -> Path:
    """The folder of the toolset."""
    folder = install() / "@microsoft/sarif-multitool-linux"
    if not folder.is_dir():
        pytest.skip("the toolset has no program for this system")
    (folder / "Sarif.Multitool").chmod(0o755)  # npm leaves out what a package's scripts would do
    return folder


@pytest.fixture(scope="session")
def schema(tools: Path) -> jsonschema.Draft202012Validator:
    """The schema of SARIF 2.1.0."""
    return jsonschema.Draft202012Validator(json.loads((tools / "sarif-2.1.0.json").read_text(encoding="utf-8-sig")))


def log_of(site: Site) -> dict[str, Any]:
    """The log of a site's findings."""
    return to_sarif(audit(site), site, "aurora/site.json")


def broken() -> Iterator[tuple[str, dict[str, Any]]]:
    """Logs with one thing wrong, by what it is."""
    for name in ("level", "surplus", "driver", "version", "index"):
        log = log_of(faultless(facts=[]))
        (run,) = log["runs"]
        if name == "level":
            run["results"][0]["level"] = "fatal"
        elif name == "surplus":
            run["results"][0]["locations"][0]["nowhere"] = 1
        elif name == "driver":
            del run["tool"]["driver"]["name"]
        elif name == "version":
            log["version"] = "2.0"
        else:
            run["results"][0]["ruleIndex"] = 999
        yield name, log


def judged(tools: Path, folder: Path, logs: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What the validator says: id of its rule, and level."""
    for number, log in enumerate(logs):
        (folder / f"{number}.sarif").write_text(json.dumps(log), encoding="utf-8")
    report = folder / "report.json"
    files = [str(folder / f"{number}.sarif") for number in range(len(logs))]
    options = ["--output", str(report), "--log", "ForceOverwrite", "--quiet", "true"]
    subprocess.run([tools / "Sarif.Multitool", "validate", *files, *options], check=True, timeout=300)
    (run,) = json.loads(report.read_text(encoding="utf-8-sig"))["runs"]
    assert run["invocations"][0]["executionSuccessful"]
    return [(found["ruleId"], found.get("level", "warning")) for found in run["results"]]


def test_the_judges_see_what_is_wrong(schema: jsonschema.Draft202012Validator, tools: Path, tmp_path: Path) -> None:
    """Each fault is one for the schema, or for the rules that no schema can state."""
    for name, log in broken():
        if name == "index":
            assert ("SARIF1009", "error") in judged(tools, tmp_path, [log])
        else:
            assert not schema.is_valid(log), name


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(faulty_sites())
def test_logs_follow_the_schema(schema: jsonschema.Draft202012Validator, made: Site) -> None:
    """Whatever is found."""
    assert [error.message for error in schema.iter_errors(log_of(made))] == []


def test_logs_follow_the_rules_of_the_specification(tools: Path, tmp_path: Path) -> None:
    """No error at all, and no warning but those that are answered."""
    sites: list[Site] = [faultless(), faultless(facts=[])]

    @settings(max_examples=20, derandomize=True, database=None)
    @given(faulty_sites())
    def collect(made: Site) -> None:
        sites.append(made)

    collect()
    found = judged(tools, tmp_path, [log_of(made) for made in sites])
    assert not [rule for rule, level in found if level == "error"]
    assert {rule for rule, level in found if level == "warning"} <= ACCEPTED.keys()
