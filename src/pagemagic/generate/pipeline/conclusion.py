"""What a run comes to, from how far it has come: the same for who made it and for who reads its events."""

from __future__ import annotations

from dataclasses import replace

from pagemagic.audit.findings import Finding, Findings
from pagemagic.generate.generation import Generation
from pagemagic.generate.pipeline.assembly import assembled
from pagemagic.generate.pipeline.given import Given, themed
from pagemagic.generate.pipeline.outcome import outcome, unwritten
from pagemagic.generate.pipeline.progress import Progress
from pagemagic.generate.pipeline.skeleton import skeleton_of
from pagemagic.generate.pipeline.transforming import Transformed
from pagemagic.page.editing.apply import apply


def concluded(progress: Progress, given: Given, author: str, *, cancelled: bool = False) -> Generation:
    """The result of a run of an author's. ``cancelled``: it did not come to its end, and this is what there is."""
    made = _made(progress, given, "offline" if progress.fallback is not None else author)
    if progress.fallback is not None:
        made = unwritten(made, progress.fallback, tuple(progress.calls))
    return replace(made, status="cancelled") if cancelled else made


def _made(progress: Progress, given: Given, author: str) -> Generation:
    plan = progress.plan
    if plan is None:
        return replace(given.offline, calls=tuple(progress.calls))
    known = themed(given, plan.theme)
    skeleton = skeleton_of(plan, known)
    site = assembled(known, plan, skeleton, progress.written)
    for change in progress.changes:
        if change.patch is not None:
            site = apply(site, change.patch, catalogue=given.catalogue).site
    made = outcome(known, site, plan, skeleton, progress.by, progress.failures, progress.calls, author)
    failed = [_failed(change) for change in progress.changes if change.patch is None]
    return replace(made, findings=Findings((*failed, *made.findings))) if failed else made


def _failed(change: Transformed) -> Finding:
    message = f"the plugin {change.plugin} could not change the site: {change.why[:200]}"
    return Finding("plugin-failed", "warning", "", message, "correct the plugin, or leave it out")
