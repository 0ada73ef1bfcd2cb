"""Translating: a model is shown segments and gives segments. Structure, links and facts are put back from the source by code."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.claims import claims_of, known_of
from pagemagic.generate.pipeline.given import Given

_MARKER = re.compile("⟦/?[0-9]{1,4}⟧")

Segments = list[dict[str, Any]]
"""Of a bundle (:mod:`pagemagic.page.translation_bundle`)."""


def asked_for(bundle: Mapping[str, Any]) -> Segments:
    """The segments that a model translates: all but addresses, which are no sentences."""
    return [one for one in bundle["segments"] if one["kind"] != "path"]


def segment_schema(segments: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The schema of an answer: each translation under its key, all of them."""
    properties = {one["key"]: _string(one.get("limit")) for one in segments}
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _string(limit: int | None) -> dict[str, Any]:
    return {"type": "string"} if limit is None else {"type": "string", "maxLength": limit}


def filled_in(
    answer: Any, segments: Sequence[Mapping[str, Any]], given: Given, locale: str
) -> tuple[Segments, list[Repair]]:
    """The segments with the targets of an answer, and those that were not taken and why. Total.

    Whether markers, length and source fit is for :func:`~pagemagic.page.translation_bundle.read_translations` to say.
    """
    told: Mapping[Any, Any] = answer if isinstance(answer, Mapping) else {}
    found: Segments = []
    kept: list[Repair] = []
    for one in segments:
        target = told.get(one["key"])
        if not isinstance(target, str) or not target.strip():
            kept.append(Repair(one["key"], "required", "no text came for it"))
            continue
        if lost := _unbacked(target, one, given, locale):
            kept.append(Repair(one["key"], "refused", f"{lost!r} is not in its source"))
            continue
        found.append({**one, "target": target})
    return found, kept


def _unbacked(target: str, one: Mapping[str, Any], given: Given, locale: str) -> str:
    """The first thing that a translation claims and its source does not; empty where there is none."""
    reads = [str(marker.get("reads", "")) for marker in one.get("markers", {}).values()]
    known = known_of([_MARKER.sub(" ", one["source"]), *reads], given.language)
    text = _MARKER.sub(" ", target)
    claims = claims_of(text, locale.partition("-")[0])
    return next((text[claim.start : claim.end] for claim in claims if not claim.within(known)), "")
