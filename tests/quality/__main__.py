"""``python -m tests.quality FOLDER... [--judges vnu,axe] [--json out.json]``: exit 0 when no judge found an error."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.quality import browser_judges
from tests.quality.browser_judges import judge_in_browser
from tests.quality.findings import Finding, Report
from tests.quality.font_profiles import PROFILES
from tests.quality.judges import html_validate, lighthouse, vnu, weight
from tests.quality.pages import Page, find_pages

DEFAULT = ("vnu", "html-validate", "weight", *browser_judges.NAMES)
NAMES = (*DEFAULT, "lighthouse")


def run(
    pages: Sequence[Page],
    judges: Sequence[str] = DEFAULT,
    *,
    profile: str | None = "windows",
    budget: int = weight.BUDGET,
    progress: Callable[[str], None] = lambda line: None,
) -> Report:
    """Let the named judges look at the pages.

    Args:
        pages: from ``find_pages``.
        judges: names out of ``NAMES``.
        profile: font profile for the browser; None for the fonts as installed.
        budget: bytes of gzipped HTML and CSS per page.
        progress: told the seconds that each judge took.
    """
    report = Report()

    def timed(name: str, work: Callable[[], None]) -> None:
        start = time.monotonic()
        work()
        progress(f"{name}: {time.monotonic() - start:.1f} s")

    def measured(found: tuple[list[Finding], dict[str, dict[str, float]]]) -> None:
        report.add(found[0])
        for label, values in found[1].items():
            report.measure(label, values)

    def in_browser() -> None:
        found = asyncio.run(judge_in_browser(pages, judges, profile))
        report.add(found.findings)
        for label, values in found.measures.items():
            report.measure(label, values)

    if "vnu" in judges:
        timed("vnu", lambda: report.add(vnu.judge(pages)))
    if "html-validate" in judges:
        timed("html-validate", lambda: report.add(html_validate.judge(pages)))
    if "weight" in judges:
        timed("weight", lambda: measured(weight.judge(pages, budget)))
    if chosen := [name for name in browser_judges.NAMES if name in judges]:
        timed(", ".join(chosen), in_browser)
    if "lighthouse" in judges:
        timed("lighthouse", lambda: measured(lighthouse.judge(pages)))
    return report


def summary(report: Report, pages: Sequence[Page], judges: Sequence[str]) -> str:
    """A readable account: rules by judge with how often and one example, measures, and the closing count."""
    lines = []
    groups: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for finding in report.findings:
        groups[(finding.severity, finding.judge, finding.rule)].append(finding)
    for (severity, judge, rule), found in sorted(groups.items(), key=lambda item: item[0], reverse=True):
        labels = sorted({finding.page for finding in found})
        first = found[0]
        lines.append(f"{severity:6} {judge} {rule}: {len(found)} on {len(labels)} pages ({', '.join(labels[:3])} …)")
        lines.append(f"         {first.page} [{first.view}] {first.place}: {first.message}"[:300])
    for name in sorted({name for values in report.measures.values() for name in values}):
        values = sorted(v[name] for v in report.measures.values() if name in v)
        middle = values[len(values) // 2]
        lines.append(f"measure {name}: least {values[0]:g}, median {middle:g}, greatest {values[-1]:g}")
    failed = {(finding.judge, finding.page) for finding in report.errors}
    passed = sum((judge, page.label) not in failed for judge in judges for page in pages)
    return "\n".join([*lines, f"{passed} passed, {len(failed)} failed"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description="Judge finished pages.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--judges", default=",".join(DEFAULT), help=f"of {','.join(NAMES)}, or all")
    parser.add_argument("--json", type=Path, help="write findings and measures here")
    parser.add_argument("--profile", default="windows", help=f"fonts: {', '.join(PROFILES)}, or none")
    parser.add_argument("--budget", type=int, default=weight.BUDGET, help="bytes of gzipped HTML and CSS per page")
    options = parser.parse_args(arguments)
    judges = NAMES if options.judges == "all" else tuple(options.judges.split(","))
    if unknown := set(judges) - set(NAMES):
        parser.error(f"unknown judges: {', '.join(sorted(unknown))}; known: {', '.join(NAMES)}")
    pages = find_pages(options.folders)
    report = run(
        pages,
        judges,
        profile=None if options.profile == "none" else options.profile,
        budget=options.budget,
        progress=lambda line: print(line, file=sys.stderr),
    )
    if options.json:
        options.json.write_text(json.dumps(report.to_json(), indent=2, ensure_ascii=False), encoding="utf-8")
    print(summary(report, pages, judges))
    return 1 if report.errors else 0


if __name__ == "__main__":
    sys.exit(main())
