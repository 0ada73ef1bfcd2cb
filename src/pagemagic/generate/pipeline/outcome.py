"""What a run comes to: who wrote what, what is left to do, and whether it is as it was meant to be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pagemagic.audit.audit import audit
from pagemagic.audit.findings import ORDER, Finding, Findings
from pagemagic.generate.call import Call
from pagemagic.generate.generation import Generation
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.must import unsaid
from pagemagic.generate.pipeline.skeleton import Skeleton
from pagemagic.generate.site_plan import SitePlan
from pagemagic.page.site import Site


def outcome(
    given: Given, site: Site, plan: SitePlan, skeleton: Skeleton, by: Mapping[str, str], failures: Mapping[str, str],
    calls: Iterable[Call], author: str,
) -> Generation:  # fmt: skip
    """The result of a run. ``by`` says who wrote the sections that are there, ``failures`` why some are not as planned."""
    offline = given.offline
    if author == "offline" and site == offline.site:
        return replace(offline, calls=tuple(calls))
    findings = [one for one in offline.findings if one.rule != "unused"]
    for task in skeleton.written:
        why = failures.get(task.id)
        if why is not None:
            findings.append(_failed(task.place, task.type, why, by.get(task.id, ""), author))
    missing = unsaid(site, given)
    findings += [
        Finding(
            "not-said", "warning", "", f"it has to be on the site and is not: {sentence[:120]}", "add it as content"
        )
        for sentence in missing
    ]
    known = {(one.rule, one.node) for one in findings}
    findings += [
        one
        for one in audit(site, catalogue=given.catalogue)
        if (one.rule, one.node) not in known and one.rule != "inferred"
    ]
    if author != "offline":
        findings.append(
            Finding("read-it", "todo", "", f"{author} wrote texts of this site", "read them once before you publish")
        )
    return Generation(
        site=site,
        status="degraded" if failures or missing else "complete",
        findings=Findings(sorted(findings, key=lambda one: ORDER[one.severity])),
        used=offline.used,
        kit=offline.kit,
        provenance=author,
        blobs=offline.blobs,
        plan=plan,
        written=dict(by),
        calls=tuple(calls),
    )


def unwritten(made: Generation, why: str, calls: tuple[Call, ...]) -> Generation:
    """The offline author's result, of a run whose model could not be used at all."""
    message = f"the model could not be used, so the offline author made the site: {why}"
    found = Finding("model-unavailable", "warning", "", message, "mend the cause and generate again")
    findings = Findings(sorted((found, *made.findings), key=lambda one: ORDER[one.severity]))
    return replace(made, status="degraded", findings=findings, calls=calls)


def _failed(place: str, kind: str, why: str, by: str, author: str) -> Finding:
    what = "the offline author's stands there" if by else "it is left out"
    message = f"the {kind} {author} wrote for {place} could not be used, {what}: {why[:200]}"
    return Finding("not-written", "warning", "", message, "generate again, or write it yourself")
