"""Lighthouse on a phone: accessibility, best practices and SEO must be full marks, performance the median of runs."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Any

from tests.quality.browser import FLAGS, chromium_path
from tests.quality.findings import Finding
from tests.quality.loopback import serve
from tests.quality.npm_tools import run_node
from tests.quality.pages import Page

SCRIPT = Path(__file__).with_name("lighthouse.mjs")
FULL_MARKS = ("accessibility", "best-practices", "seo")


def judge(
    pages: Sequence[Page], *, runs: int = 3, performance: float = 0.95
) -> tuple[list[Finding], dict[str, dict[str, float]]]:
    """Audit each page over loopback HTTP.

    Args:
        pages: what to audit; a run takes 8 to 20 seconds.
        runs: runs per page.
        performance: least median score, 0 to 1. Other work on the machine lowers it: ``benchmark_index`` tells.
    """
    with ExitStack() as stack:
        bases = {site: stack.enter_context(serve(site.root)) for site in dict.fromkeys(page.site for page in pages)}
        urls = [bases[page.site] + page.url.removeprefix(page.site.origin) for page in pages]
        request = {"urls": urls, "runs": runs, "chrome": chromium_path(), "flags": ["--headless=new", *FLAGS]}
        results = run_node(SCRIPT, request, timeout=90.0 * runs * len(pages) + 60)
    findings: list[Finding] = []
    measures = {}
    for page, result in zip(pages, results, strict=True):
        score = median(run["performance"] for run in result)
        measures[page.label] = {
            "lighthouse_performance": score,
            "benchmark_index": median(run["benchmark"] for run in result),
            **{f"lighthouse_{name}": min(run["scores"][name] for run in result) for name in FULL_MARKS},
        }
        findings += _failures(page, result)
        if score < performance:
            message = f"median of {runs} is {score:.2f}, less than {performance:.2f}"
            findings.append(Finding("lighthouse", page.label, "performance", message))
    return findings, measures


def _failures(page: Page, result: list[dict[str, Any]]) -> list[Finding]:
    failed = {audit["id"]: audit for run in result for audit in run["failed"]}
    return [
        Finding("lighthouse", page.label, identity, f"{audit['category']}: {audit['title']}", place=audit["place"])
        for identity, audit in failed.items()
    ]
