"""Rewriting: a model is shown texts and gives texts. Ids, structure, links and facts are out of its reach."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from pagemagic.generate.authoring.names import Names
from pagemagic.generate.authoring.text import read_text
from pagemagic.generate.edits.leaves import Leaf
from pagemagic.generate.pipeline.backing import Backs, Repair, backed, plain_of
from pagemagic.page.base import clean_text
from pagemagic.page.inline import InlineText, is_blank
from pagemagic.page.operations import Set

LEAVES_AT_ONCE = 40
"""How many texts are asked for in one question."""
_LONGER = 3
"""A text may become so many times as long."""
_ROOM = 200
"""And so many characters more."""
_INLINE: TypeAdapter[Any] = TypeAdapter(InlineText)


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What came of an answer."""

    ops: tuple[Set, ...]
    """What changes; texts that stay as they are have none."""
    kept: tuple[Repair, ...]
    """Texts that were not taken, and why; they stay as they are."""


def leaf_schema(leaves: Iterable[Leaf]) -> dict[str, Any]:
    """The schema of an answer: each text under its key, all of them."""
    properties = {leaf.key: {"type": "string"} for leaf in leaves}
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def read_rewritten(answer: Any, leaves: Iterable[Leaf], names: Names, known: Backs) -> Rewritten:
    """The changes of an answer. Total: a text that is missing or cannot be taken stays as it is.

    Taken is a text that says something, refers to the same facts and leads to the same places as before, claims nothing
    that is not established, and is not many times as long.
    """
    given: Mapping[Any, Any] = answer if isinstance(answer, Mapping) else {}
    ops: list[Set] = []
    kept: list[Repair] = []
    for leaf in leaves:
        text = given.get(leaf.key)
        if not isinstance(text, str):
            kept.append(Repair(leaf.key, "required", "no text came for it"))
            continue
        value, why = _value(clean_text(text), leaf, names, known)
        if why:
            kept.append(Repair(leaf.key, "refused", why))
        elif value != _INLINE.dump_python(leaf.value, mode="json"):
            ops.append(Set(id=leaf.node, prop=leaf.prop, value=value))
    return Rewritten(tuple(ops), tuple(kept))


def _value(text: str, leaf: Leaf, names: Names, known: Backs) -> tuple[Any, str]:
    """The inline text as JSON, or why it is not taken."""
    if len(text) > _LONGER * len(leaf.text) + _ROOM:
        return None, f"{len(text)} characters are too many for a text of {len(leaf.text)}"
    problems: list[str] = []
    try:
        read = _INLINE.validate_python(read_text(text, names, problems.append))
    except ValidationError as error:
        return None, str(error.errors()[0]["msg"])
    if is_blank(read):
        return None, "there is nothing to read in it"
    value = _INLINE.dump_python(read, mode="json")
    if problems:
        return None, problems[0]
    if _references(value) != _references(_INLINE.dump_python(leaf.value, mode="json")):
        return None, "it refers to other facts or leads to other places than before"
    _, lost = backed(value, known)
    if lost:
        return None, f"{lost[0]!r} is said nowhere"
    return value, "" if plain_of(value).strip() else "there is nothing to read in it"


def _references(value: Any) -> Counter[str]:
    """The facts and links of inline text in JSON, each as often as it stands there."""
    found: Counter[str] = Counter()
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            if one.get("type") == "fact":
                found[f"{one['id']}.{one.get('field', 'text')}"] += 1
            if one.get("type") == "link":
                found[str(sorted(one["to"].items()))] += 1
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)
    return found
