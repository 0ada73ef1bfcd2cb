"""The JSON Schema of what a model writes: flat, without recursion, text first."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeAlias

from pagemagic.generate.authoring.fields import Field, Part, fields_of
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import WORD
from pagemagic.page.section_type import Rule, SectionType

Json: TypeAlias = dict[str, Any]

_STRINGS = frozenset({"text", "link", "picture", "fact", "asset", "string"})


def authoring_schema(found: SectionType, only: Collection[str] | None = None) -> Json:
    """The schema of what a model writes of one section.

    The same for every site, so that providers can keep what they compile: facts, pages and pictures are named in the
    prompt. Numbers of words are said in descriptions, where the type has rules.

    Args:
        found: The section type.
        only: Names of properties and slots to ask for, such as those that a variant shows; without it, all.

    Raises:
        InvalidInputError: ``only`` names what the type has not.
    """
    fields = fields_of(found)
    every = (*fields.props, *fields.slots)
    if unknown := sorted(set(only or ()) - {one.name for one in every}):
        known = ", ".join(one.name for one in every)
        raise InvalidInputError(Reason(found.name, f"a model writes no {unknown[0]!r}", f"it writes {known}"))
    chosen = [one for one in every if only is None or one.name in only or one.required]
    return _object(chosen, {one.target: _words(found.rules, one.target) for one in chosen})


def _words(rules: tuple[Rule, ...], target: str) -> str:
    most = [rule.limit for rule in rules if rule.place == target and rule.kind == "max_words"]
    return f"at most {min(most)} words" if most else ""


def _object(fields: list[Field] | tuple[Field, ...], words: dict[str, str], tag: str | None = None) -> Json:
    properties: Json = {} if tag is None else {"type": {"const": tag}}
    for one in fields:
        made = _field(one)
        said = words.get(one.target, "")
        properties[one.name] = {**made, "description": said} if said else made
    required = ([] if tag is None else ["type"]) + [one.name for one in fields if one.required]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _field(one: Field) -> Json:
    if one.kind in _STRINGS:
        return {"type": "string"}
    match one.kind:
        case "word":
            return {"type": "string", "pattern": WORD}
        case "flag":
            return {"type": "boolean"}
        case "choice":
            return {"enum": list(one.choices)}
        case "count":
            bounds = {"minimum": one.least, "maximum": one.most}
            return {"type": "integer", **{key: value for key, value in bounds.items() if value is not None}}
        case _:
            return _blocks(one)


def _blocks(one: Field) -> Json:
    inner = _part(one.parts[0], tagged=False)
    if len(one.parts) > 1:
        inner = {"anyOf": [_part(part, tagged=not is_plain(part)) for part in one.parts]}
    if one.single:
        return inner
    bounds = {"minItems": one.least or None, "maxItems": one.most}
    return {"type": "array", "items": inner, **{key: value for key, value in bounds.items() if value is not None}}


def is_plain(part: Part) -> bool:
    """Whether a block is written as a string also among others: a paragraph."""
    return part.type == "text"


def _part(part: Part, *, tagged: bool) -> Json:
    if part.bare is not None and not tagged:
        return _field(part.bare)
    return _object(part.fields, {}, part.type if tagged else None)
