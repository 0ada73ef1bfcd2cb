"""Findings as SARIF 2.1.0, which code hosts and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. A place is a logical location whose qualified name is a JSON
pointer (3.33.5); a patch stands among the properties of its result (3.8), because SARIF's own fixes replace lines of text.
"""

from __future__ import annotations

import hashlib
from typing import Any

from pagemagic.audit.findings import Finding, Findings, Severity
from pagemagic.audit.pointers import Pointers
from pagemagic.audit.rule_words import RULES
from pagemagic.kernel.version import __version__
from pagemagic.page.editing.summary import summarise
from pagemagic.page.site import Site

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "todo": "note"}


def to_sarif(findings: Findings, site: Site, uri: str) -> dict[str, Any]:
    """The findings of one document as a SARIF log of one run. ``uri`` is a URI reference to the document's file."""
    pointers = Pointers(site)
    names = sorted(RULES)
    rules = [{"id": name, "shortDescription": {"text": RULES[name]}} for name in names]
    numbers = {name: number for number, name in enumerate(names)}
    results = [_result(finding, pointers.of(finding), site, uri, numbers[finding.rule]) for finding in findings]
    driver = {"name": "pagemagic", "version": __version__, "semanticVersion": __version__, "rules": rules}
    run = {"tool": {"driver": driver}, "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(finding: Finding, pointer: str, site: Site, uri: str, rule: int) -> dict[str, Any]:
    place: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": uri}}}
    place["logicalLocations"] = [{"fullyQualifiedName": pointer, "kind": "property" if finding.prop else "object"}]
    properties: dict[str, Any] = {"place": finding.place, "node": finding.node, "cure": finding.cure}
    if finding.fix is not None:
        properties |= {"fix": finding.fix.model_dump(mode="json"), "fixInWords": summarise(finding.fix, site)}
    text = f"{finding.message} ({finding.cure})" if finding.cure else finding.message
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [place],
        "partialFingerprints": {"node/v1": _fingerprint(finding)},
        "properties": properties,
    }


def _fingerprint(finding: Finding) -> str:
    """The same for the same fault in a later version of the document, wherever its node has moved to."""
    about = "\n".join((finding.rule, finding.node or finding.place, finding.prop))
    return hashlib.sha256(about.encode()).hexdigest()[:32]
