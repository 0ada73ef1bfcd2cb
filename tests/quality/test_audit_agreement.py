"""What axe and vnu hold against the page of a faulty document, the audit says of the document.

What the audit cannot see is listed in docs/reference/audit.md.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

import pagemagic as pm
from pagemagic.testing.files import BLOBS
from tests.quality.browser import BrowserSession
from tests.quality.faulty_documents import CORPUS, SOUND, Faulty
from tests.quality.findings import Finding
from tests.quality.judges import axe, vnu
from tests.quality.pages import Page, find_pages

ROOT = Path(__file__).resolve().parents[2]

SEEN: dict[tuple[str, str], frozenset[str]] = {
    ("axe", "color-contrast"): frozenset({"contrast"}),
    ("axe", "empty-table-header"): frozenset({"empty-head"}),
    ("axe", "landmark-unique"): frozenset({"same-heading"}),
    ("axe", "link-in-text-block"): frozenset({"contrast"}),
    ("vnu", "A table row was"): frozenset({"ragged-table"}),
    ("vnu", "Table column"): frozenset({"ragged-table"}),
    ("vnu", "Section lacks heading"): frozenset({"no-title", "required"}),
}
"""Judge and rule (of vnu, how its message begins) -> the rules of the audit that say the same of the document."""


async def _axe(pages: Sequence[Page]) -> list[Finding]:
    found: list[Finding] = []
    async with BrowserSession({}) as session:
        for page in pages:
            async with session.open(page, width=1280) as opened:
                await opened.view(1280, "light")
                found += await axe.judge(opened, "1280 light")
    return found


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Finding]]:
    """What the judges say of the first page of every document, advice included."""
    folder = tmp_path_factory.mktemp("faulty")
    fronts = []
    for name, site in [("sound", SOUND), *((faulty.name, faulty.site) for faulty in CORPUS)]:
        pm.render_site(site, blobs=BLOBS, target=pm.Target(origin="https://a.example")).write(folder / name)
        fronts.append(folder / name / "index.html")
    pages = find_pages(fronts)
    found: dict[str, list[Finding]] = {page.label: [] for page in pages}
    for finding in [*asyncio.run(_axe(pages)), *vnu.judge(pages)]:
        found.setdefault(finding.page, []).append(finding)
    return found


def rules(site: pm.Site) -> set[str]:
    """What the audit says of a document."""
    return {finding.rule for finding in pm.audit(site)}


def test_the_sound_document_is_sound(said: dict[str, list[Finding]]) -> None:
    """Neither the judges nor the audit hold anything against it."""
    assert said["sound"] == []
    assert rules(SOUND) == set()


@pytest.mark.parametrize("faulty", CORPUS, ids=lambda faulty: faulty.name)
def test_the_audit_sees_what_judges_see(said: dict[str, list[Finding]], faulty: Faulty) -> None:
    """The planted fault is found in the document, and so is whatever the judges find on the page."""
    own = rules(faulty.site)
    assert faulty.rule in own
    for finding in said[faulty.name]:
        known = [
            expected
            for (judge, rule), expected in SEEN.items()
            if judge == finding.judge and (finding.rule == rule if judge == "axe" else finding.message.startswith(rule))
        ]
        assert known, f"nothing is known of {finding}"
        assert any(expected & own for expected in known), finding


def test_judges_see_faults_of_the_corpus(said: dict[str, list[Finding]]) -> None:
    """The agreement is about something: each kind of fault that a judge knows of a page is there."""
    seen = {
        (finding.judge, finding.rule) for findings in said.values() for finding in findings if finding.judge == "axe"
    }
    assert {("axe", "color-contrast"), ("axe", "empty-table-header"), ("axe", "landmark-unique")} <= seen
    assert any(finding.message.startswith("A table row was") for finding in said["short-row"])


def test_what_cannot_be_seen_is_listed() -> None:
    """Every rule of the corpus is in the reference, and the list of what is beyond a document says why."""
    text = (ROOT / "docs/reference/audit.md").read_text(encoding="utf-8")
    assert {faulty.rule for faulty in CORPUS} <= set(re.findall(r"^\| `([a-z-]+)` \|", text, re.MULTILINE))
    assert "## What it cannot see" in text
