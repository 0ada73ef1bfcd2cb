"""The closing count of a run."""

from __future__ import annotations

from pathlib import Path

from tests.packaging.tally import tally


def test_reports_are_added_up(tmp_path: Path) -> None:
    """Errors count as failures; what was skipped did not pass."""
    report = '<testsuites><testsuite tests="5" failures="1" errors="1" skipped="1"/></testsuites>'
    (tmp_path / "a.xml").write_text(report, encoding="utf-8")
    (tmp_path / "b.xml").write_text('<testsuites><testsuite tests="2"/></testsuites>', encoding="utf-8")
    assert tally(tmp_path) == (4, 2, 1)
