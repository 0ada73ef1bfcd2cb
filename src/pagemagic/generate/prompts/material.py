"""What a model is shown of a brief and a plan, as data."""

from __future__ import annotations

from typing import Any

from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.skeleton import Skeleton
from pagemagic.page.facts import FIELDS
from pagemagic.page.wording import fact_text


def material_of(given: Given) -> dict[str, Any]:
    """The brief and its facts by name."""
    found: dict[str, Any] = {"brief": given.brief.whole, "facts": facts_of(given), "locale": given.site.locale}
    if given.names.assets:
        found["files"] = list(given.names.assets)
    if given.brief.must:
        found["has_to_be_said"] = list(given.brief.must)
    if given.brief.pages:
        found["pages_wished_for"] = list(given.brief.pages)
    return found


def facts_of(given: Given) -> dict[str, Any]:
    """What facts say, by the names they are referred to by."""
    found: dict[str, Any] = {}
    for name, fact in given.facts.items():
        said: dict[str, Any] = {"text": fact_text(fact, "text", given.site.locale)}
        if fact.label:
            said["label"] = fact.label
        if len(FIELDS[fact.kind]) > 1:
            said["fields"] = list(FIELDS[fact.kind])
        found[name] = said
    return found


def plan_of(skeleton: Skeleton) -> list[dict[str, Any]]:
    """The pages with their sections and addresses, as a writer of one of them needs to know them."""
    return [
        {
            "page": sheet.path,
            "name": sheet.name,
            "sections": [
                {"kind": task.type, **({"link": f"#{task.anchor}"} if task.anchor else {}), "about": task.about}
                for task in sheet.tasks
            ],
        }
        for sheet in skeleton.sheets
    ]
