"""Every judge finds the fault it is there for, and none on a sound page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.quality.__main__ import main, run, summary
from tests.quality.findings import Report
from tests.quality.judges import lighthouse
from tests.quality.pages import find_pages
from tests.quality.specimens import SPECIMENS, Specimen


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("specimens")
    return run(find_pages([specimen.write(folder) for specimen in SPECIMENS]))


@pytest.mark.parametrize("specimen", [s for s in SPECIMENS if s.judge], ids=lambda s: s.name)
def test_fault_is_found(report: Report, specimen: Specimen) -> None:
    """The specimen's fault is among the findings, and only in the views that have it."""
    found = [
        finding
        for finding in report.errors
        if re.fullmatch(rf"{specimen.name}(:.*)?", finding.page)
        and (finding.judge, finding.rule) == (specimen.judge, specimen.rule)
    ]
    assert found
    assert all(specimen.view in finding.view for finding in found)


def test_sound_page_is_clean(report: Report) -> None:
    """Nothing at all is held against the sound page."""
    assert [finding for finding in report.findings if finding.page == "sound"] == []


def test_measures_cover_every_page(report: Report) -> None:
    """Every page has its weights and its layout shift at both widths."""
    for specimen in SPECIMENS:
        assert {"gz_bytes", "dom_nodes", "layout_shift_1280", "layout_shift_390"} <= report.measures[
            specimen.name
        ].keys()


def test_command_reports_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command exits 1 on an error, writes JSON and ends with the count."""
    site = next(s for s in SPECIMENS if s.name == "script").write(tmp_path)
    out = tmp_path / "out.json"
    assert main([str(site), "--judges", "isolation", "--profile", "none", "--json", str(out)]) == 1
    assert capsys.readouterr().out.endswith("0 passed, 1 failed\n")
    assert '"rule": "script"' in out.read_text(encoding="utf-8")


def test_summary_of_nothing(tmp_path: Path) -> None:
    """A report without findings counts every judge on every page as passed."""
    pages = find_pages([SPECIMENS[0].write(tmp_path)])
    assert summary(Report(), pages, ["axe", "vnu"]) == "2 passed, 0 failed"


@pytest.mark.full
def test_lighthouse_sees_a_page_without_a_language(tmp_path: Path) -> None:
    """Lighthouse runs over loopback, scores a sound page fully and a page without ``lang`` not."""
    sound = SPECIMENS[0].write(tmp_path)
    dumb = SPECIMENS[1].write(tmp_path) / "index.html"
    dumb.write_text(dumb.read_text(encoding="utf-8").replace(' lang="en"', ""), encoding="utf-8")
    findings, measures = lighthouse.judge(find_pages([sound, dumb.parent]), runs=1, performance=0)
    assert {(finding.page, finding.rule) for finding in findings} == {("stray-end-tag", "html-has-lang")}
    assert measures["sound"]["lighthouse_accessibility"] == 1
