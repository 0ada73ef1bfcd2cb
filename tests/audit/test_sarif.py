"""Findings as SARIF: every place a pointer that leads to what it is about. What SARIF asks is proved in tests/quality."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings

from pagemagic.audit.audit import audit
from pagemagic.audit.pointers import Pointers
from pagemagic.audit.sarif import to_sarif
from pagemagic.page.editing.apply import apply
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site
from pagemagic.testing.faulty import faulty_sites
from tests.audit.faultless import faultless


def resolved(document: Any, pointer: str) -> Any:
    """What an RFC 6901 pointer leads to."""
    for part in pointer.split("/")[1:]:
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document


@settings(max_examples=60)
@given(faulty_sites())
def test_pointers_lead_to_their_nodes(made: Site) -> None:
    findings = audit(made)
    log = to_sarif(findings, made, "aurora/site.json")
    (run,) = log["runs"]
    assert len(run["results"]) == len(findings)
    document = json.loads(made.to_json())
    pointers = Pointers(made)
    for finding, result in zip(findings, run["results"], strict=True):
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule
        pointer = pointers.of(finding)
        # A property that is empty is not in the document; what holds it is.
        if finding.prop and finding.node:
            pointer = pointer.rpartition("/")[0].removesuffix("/props").removesuffix("/slots")
        found = resolved(document, pointer)
        if finding.node:
            assert found["id"] == finding.node
        if finding.fix is not None:
            assert Patch.model_validate(result["properties"]["fix"]) == finding.fix
            assert result["properties"]["fixInWords"]


def test_a_fault_keeps_its_fingerprint_when_it_moves() -> None:
    """Whoever has seen a finding recognises it in the next version of the document."""
    before = faultless(facts=[])
    after = apply(before, Patch.model_validate({"ops": [{"op": "move", "id": "n7"}]})).site
    marks = [
        [result["partialFingerprints"] for result in to_sarif(audit(site), site, "site.json")["runs"][0]["results"]]
        for site in (before, after)
    ]
    assert marks[0] == marks[1] != []


def test_a_site_without_fault_has_no_results() -> None:
    log = to_sarif(audit(faultless()), faultless(), "site.json")
    assert log["runs"][0]["results"] == []
