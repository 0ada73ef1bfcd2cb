"""What an audit finds, and that it finds nothing where nothing is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from pagemagic.audit.audit import audit
from pagemagic.audit.findings import ORDER, Findings
from pagemagic.page.site import Site
from pagemagic.testing.strategies import sites
from tests.sample import hero, page, site, value

PHONE = {"id": "na0", "kind": "phone", "text": "555 018", "tel": "555018"}
IMAGE = {"id": "na1", "digest": "sha256-" + "0" * 64, "name": "a.png", "media": "image/png"}


def found(*sections: Any, **changes: Any) -> set[tuple[str, str, str]]:
    made = site(*sections, **{"facts": [PHONE], **changes})
    return {(finding.rule, finding.severity, finding.node) for finding in audit(made)}


def test_nothing_to_mend() -> None:
    assert found(hero()) == set()
    assert audit(site(facts=[PHONE]))._repr_mimebundle_()["text/plain"] == "nothing to mend"


@pytest.mark.parametrize(
    ("sections", "changes", "finding"),
    [
        ([hero()], {"facts": []}, ("no-contact", "todo", "")),
        ([hero()], {"facts": [PHONE | {"origin": {"by": "inferred"}}]}, ("inferred", "todo", "na0")),
        ([hero()], {"locales": ["en", "fr"]}, ("untranslated", "warning", "")),
        ([hero(), {"id": "n5", "type": "acme.booking"}], {}, ("unknown-type", "error", "n5")),
        ([hero(props={"title": ""})], {}, ("no-title", "error", "n2")),
        ([hero(props={"title": ""})], {}, ("required", "error", "n2")),
        ([hero(props={"title": "a " * 10})], {}, ("too-long", "warning", "n2")),
        ([hero(), hero("n5")], {}, ("same-again", "warning", "n5")),
        ([hero(), hero("n5", variant="letter")], {}, ("two-heroes", "warning", "n5")),
        ([], {"pages": [page()]}, ("empty-page", "error", "n1")),
        ([hero(slots={"picture": [{"id": "n5", "type": "image", "picture": {"kind": "asset", "asset": "na1"}}]})],
         {"assets": [IMAGE]}, ("no-size", "error", "n2")),
    ],
)  # fmt: skip
def test_rules(sections: list[Any], changes: dict[str, Any], finding: tuple[str, str, str]) -> None:
    assert finding in found(*sections, **changes)


def test_pale_themes_are_errors() -> None:
    pale = value()
    pale["theme"]["light"]["surfaces"]["paper"]["fg"] = pale["theme"]["light"]["surfaces"]["paper"]["bg"]
    (finding,) = [finding for finding in audit(Site.model_validate(pale)) if finding.rule == "contrast"]
    assert finding.severity == "error"
    assert "theme.light.surfaces.paper.fg" in finding.message


@settings(max_examples=50)
@given(sites())
def test_every_site_can_be_audited(made: Site) -> None:
    findings = audit(made)
    assert isinstance(findings, Findings)
    assert [ORDER[finding.severity] for finding in findings] == sorted(ORDER[finding.severity] for finding in findings)
    assert not any(finding.rule == "contrast" for finding in findings)
    for finding in findings:
        assert finding.rule
        assert finding.message in str(finding)
        assert set(finding.to_dict()) == {"rule", "severity", "place", "node", "prop", "message", "cure", "fix"}
    shown = findings._repr_mimebundle_()
    assert "<script" not in shown["text/html"]
