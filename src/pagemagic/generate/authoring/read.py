"""What a model wrote, as a section of a document. Total: whatever came, something is made of it, and what could not be
taken is listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter

from pagemagic.generate.authoring.fields import Field, Part, fields_of
from pagemagic.generate.authoring.links import read_link
from pagemagic.generate.authoring.names import Names
from pagemagic.generate.authoring.schema import is_plain
from pagemagic.generate.authoring.text import read_text
from pagemagic.kernel.errors import Reason
from pagemagic.page.base import clean_text, node_id
from pagemagic.page.inline import InlineText
from pagemagic.page.section_type import SectionType
from pagemagic.pictures.motifs import MOTIFS

_MOST_MOTIFS = 12
_INLINE: TypeAdapter[Any] = TypeAdapter(InlineText)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(slots=True)
class Authored:
    """A section made of what a model wrote; ``section`` may still break rules that no decoder keeps."""

    section: dict[str, Any]
    """As JSON, for :class:`~pagemagic.page.section.Section` to validate."""
    problems: list[Reason] = field(default_factory=list)
    """What could not be taken as it was meant: places are those of the model's answer."""
    briefs: dict[str, str] = field(default_factory=dict)
    """Id of a block -> what its picture shall show, in the model's words."""


def read_section(
    answer: Any, found: SectionType, names: Names, ids: Iterator[int], *, identifier: str, variant: str | None = None
) -> Authored:
    """Make a section of what a model wrote.

    Args:
        answer: JSON of any form; what fits :func:`~pagemagic.generate.authoring.schema.authoring_schema` is taken whole.
        found: The section type.
        names: What it may refer to.
        ids: Numbers for the ids of its blocks.
        identifier: The id of the section.
        variant: Its composition, which the plan chose.
    """
    section: dict[str, Any] = {"id": identifier, "type": found.name, "v": found.v}
    if variant is not None:
        section["variant"] = variant
    authored = Authored({**section, "props": {}, "slots": {}})
    reading = _Reading(names, ids, authored)
    if not isinstance(answer, Mapping):
        reading.complain("", "the answer is not an object")
        return authored
    fields = fields_of(found)
    reading.unknown(answer, (*fields.props, *fields.slots), "")
    authored.section["props"] = reading.fields(answer, fields.props, "", identifier)
    authored.section["slots"] = reading.fields(answer, fields.slots, "", identifier)
    return authored


class _Reading:
    """One answer on its way into a section."""

    def __init__(self, names: Names, ids: Iterator[int], authored: Authored) -> None:
        self._names = names
        self._ids = ids
        self._authored = authored

    def complain(self, place: str, problem: str) -> None:
        """Note what could not be taken."""
        self._authored.problems.append(Reason(place, problem))

    def unknown(self, answer: Mapping[str, Any], fields: tuple[Field, ...], place: str) -> None:
        """Note properties that nobody asked for."""
        known = {one.name for one in fields} | {"type"}
        for name in answer:
            if name not in known:
                self.complain(_inside(place, str(name)[:60]), "nobody asked for this property")

    def fields(self, answer: Mapping[str, Any], fields: tuple[Field, ...], place: str, owner: str) -> dict[str, Any]:
        """The properties of a part; those that are empty are left out."""
        made: dict[str, Any] = {}
        for one in fields:
            if (value := answer.get(one.name)) is None:
                continue
            found = self._value(value, one, _inside(place, one.name), owner)
            if found is not None:
                made[one.target] = found
        return made

    def _value(self, value: Any, one: Field, place: str, owner: str) -> Any:
        if one.kind == "blocks":
            return self._blocks(value, one, place)
        if one.kind in ("flag", "count", "choice"):
            return self._scalar(value, one, place)
        if not isinstance(value, str | int | float) or isinstance(value, bool):
            self.complain(place, "this has to be a string")
            return None
        text = str(value)
        if not text.strip():
            return self._blank(one, place)
        match one.kind:
            case "text":
                return self._inline(text, place)
            case "link":
                return self._known(read_link(text, self._names), place, f"{text[:80]!r} leads nowhere that is known")
            case "picture":
                return self._picture(text, owner)
            case "fact":
                name = text.strip("{} ")
                return self._known(self._names.facts.get(name), place, f"there is no fact {name[:60]!r}")
            case "asset":
                return self._known(self._names.assets.get(text), place, f"there is no file {text[:60]!r}")
            case _:
                return clean_text(text)

    def _blank(self, one: Field, place: str) -> Any:
        """What white space stands for: nothing, but for what has to be there."""
        if not one.required:
            return None
        if one.kind == "text":
            return ""  # some may be empty; where not, the section's own check says so
        if one.kind == "picture":
            return {"kind": "drawn"}
        self.complain(place, "there is nothing in it")
        return None

    def _inline(self, text: str, place: str) -> Any:
        found = read_text(text, self._names, lambda problem: self.complain(place, problem))
        return _INLINE.dump_python(found, mode="json")

    def _known(self, found: Any, place: str, problem: str) -> Any:
        if found is None:
            self.complain(place, problem)
        return found

    def _scalar(self, value: Any, one: Field, place: str) -> Any:
        fits = {
            "flag": isinstance(value, bool),
            "count": isinstance(value, int) and not isinstance(value, bool),
            "choice": not isinstance(value, bool | list | dict) and value in one.choices,
        }
        if fits[one.kind]:
            return value
        self.complain(place, f"{str(value)[:60]!r} is not a {one.kind} that can be used here")
        return None

    def _picture(self, text: str, owner: str) -> dict[str, Any]:
        name = text.strip().removeprefix("file:")
        if name in self._names.assets:
            return {"kind": "asset", "asset": self._names.assets[name]}
        self._authored.briefs[owner] = clean_text(text)
        words = (word if word in MOTIFS else word.removesuffix("s") for word in _WORD.findall(text.lower()))
        motifs = [word for word in dict.fromkeys(words) if word in MOTIFS][:_MOST_MOTIFS]
        return {"kind": "drawn", "motifs": motifs} if motifs else {"kind": "drawn"}

    def _blocks(self, value: Any, one: Field, place: str) -> list[Any]:
        values = value if isinstance(value, list) else [value]
        made: list[Any] = []
        for index, inner in enumerate(values):
            there = place if one.single else f"{place}[{index}]"
            part = self._part_of(inner, one, there)
            if part is not None:
                made.append(self._block(inner, part, there))
        return made

    def _part_of(self, value: Any, one: Field, place: str) -> Part | None:
        if len(one.parts) == 1:
            return one.parts[0]
        kind = value.get("type") if isinstance(value, Mapping) else "text" if isinstance(value, str) else None
        found = next((part for part in one.parts if part.type == kind), None)
        if found is None:
            self.complain(place, f"there is no block of the type {str(kind)[:40]!r} here")
        return found

    def _block(self, value: Any, part: Part, place: str) -> dict[str, Any]:
        identifier = node_id(next(self._ids))
        block: dict[str, Any] = {"id": identifier, "type": part.type}
        if isinstance(value, Mapping):
            self.unknown(value, part.fields, place)
            return {**block, **self.fields(value, part.fields, place, identifier)}
        # A value alone stands for the first field: a paragraph, a point, a dish of which only the name is known.
        first = part.bare or next(iter(part.fields), None)
        if part.bare is None and not is_plain(part):
            self.complain(place, "this has to be an object")
        found = None if first is None else self._value(value, first, place, identifier)
        if first is not None and found is not None:
            block[first.target] = found
        return block


def _inside(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
