"""Pydantic's errors as the library's: each with its place, what is wrong and what to do about it.

A validator says both in its ValueError, apart by a semicolon: ``raise ValueError("the end is before the start; swap them")``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.validity import BrokenSite

MAX_REASONS = 50
"""How many reasons an error lists at most."""
_CURES = {
    "missing": "add it",
    "extra_forbidden": "remove it",
    "string": "write a text",
    "int": "give a whole number",
    "float": "give a number",
    "decimal": "give a number",
    "finite_number": "give a number",
    "bool": "say true or false",
    "date": "write a day as YYYY-MM-DD",
    "date_from_datetime": "write a day as YYYY-MM-DD",
    "time": "write a time as HH:MM",
    "list": "write a list",
    "tuple": "write a list",
    "frozen_set": "write a list",
    "set": "write a list",
    "dict": "write an object",
    "model": "write an object",
    "model_attributes": "write an object",
    "mapping": "write an object",
    "none_required": "leave it out",
    "string_too_short": "write at least {min_length} characters, or leave it out",
    "string_too_long": "shorten it to {max_length} characters",
    "string_pattern_mismatch": "write it to match {pattern}",
    "too_short": "give at least {min_length}",
    "too_long": "keep at most {max_length}",
    "greater_than": "give more than {gt}",
    "greater_than_equal": "give {ge} or more",
    "less_than": "give less than {lt}",
    "less_than_equal": "give {le} or less",
    "literal_error": "write {expected}",
    "enum": "write {expected}",
    "union_tag_invalid": "write one of {expected_tags}",
    "union_tag_not_found": "say which it is in {discriminator}",
}
"""Kind of error, or what comes before ``_type`` or ``_parsing`` in it, to what to do. Braces hold facts of the error."""
_ELSE = "compare it with the JSON Schema, which `pagemagic schema` prints"


def told(found: Any) -> tuple[str, str]:
    """What is wrong, and what to do about it, of one of :meth:`pydantic.ValidationError.errors`."""
    facts: Mapping[str, Any] = found.get("ctx", {})
    cause = facts.get("error")
    if isinstance(cause, ValueError):
        problem, _, cure = str(cause).rpartition("; ")
        return (problem, cure) if problem else (cure, _ELSE)
    if "cure" in facts:  # one that was told already
        return found["msg"], facts["cure"]
    kind: str = found["type"]
    cure = _CURES.get(kind) or _CURES.get(
        kind.removesuffix("_type").removesuffix("_parsing").removesuffix("_from_float"), _ELSE
    )
    return found["msg"], cure.format_map(facts)


def invalid(error: ValidationError, value: Any, at: str = "") -> InvalidInputError:
    """The library's error for pydantic's. ``value`` is what was validated; ``at`` where that stands, in front of every place."""
    reasons: list[Reason] = []
    for found in error.errors(include_url=False, include_input=False):
        cause = found.get("ctx", {}).get("error")
        if isinstance(cause, BrokenSite):
            reasons.extend(cause.reasons)
            continue
        place = place_of(found["loc"], value, missing=found["type"] == "missing")
        reasons.append(Reason(_joined(at, place), *told(found)))
    more = len(reasons) - MAX_REASONS
    if more > 0:
        reasons = [*reasons[:MAX_REASONS], Reason(at, f"and {more} more", "mend these first")]
    return InvalidInputError(reasons)


def _joined(at: str, place: str) -> str:
    return f"{at}{'.' if at and place and not place.startswith('[') else ''}{place}"


def place_of(location: tuple[int | str, ...], value: Any, *, missing: bool = False) -> str:
    """Write a pydantic location as a path, without the tags of unions that are not in the document.

    ``missing``: the last step names a property that is not there.
    """
    place = ""
    found = value
    for index, step in enumerate(location):
        if isinstance(step, int):
            place += f"[{step}]"
            found = found[step] if isinstance(found, list | tuple) and step < len(found) else None
        elif isinstance(found, Mapping) and step in found:
            place += f".{step}" if place else step
            found = found[step]
        elif missing and index == len(location) - 1:
            place += f".{step}" if place else step
    return place
