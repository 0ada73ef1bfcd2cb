"""Nothing is invented: what a section claims and nobody said is taken out, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from pagemagic.generate.authoring.fields import Field, fields_of
from pagemagic.generate.pipeline.claims import Claim
from pagemagic.generate.pipeline.given import Given
from pagemagic.page.section_type import SectionType

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+|(?<=[。！？])|\n+")
_COUNTER = re.compile(r"\s*\(?\d{1,2}[.):]\s+|\s*[#№]\s?\d{1,2}\s+")
"""How a list is numbered by hand: pages number steps themselves."""


class Backs(Protocol):
    """Whoever knows what is established."""

    def unbacked(self, text: str) -> tuple[Claim, ...]:
        """What a text claims and nothing establishes."""
        ...


@dataclass(frozen=True, slots=True)
class Repair:
    """Something that was wrong with an answer and was mended without asking."""

    place: str
    """Where in the section: ``slots.items[2].title``."""
    rule: str
    """``unbacked``, ``reference``, ``unasked``, ``cut``, ``refused``, or the constraint of the schema that was broken."""
    what: str
    """What was done, as a sentence."""

    def to_dict(self) -> dict[str, str]:
        """The repair as JSON."""
        return {"place": self.place, "rule": self.rule, "what": self.what}

    def __str__(self) -> str:
        return f"{self.place}: {self.what}" if self.place else self.what


@dataclass(frozen=True, slots=True)
class Slot:
    """A property of a section's JSON that a field describes."""

    owner: dict[str, Any]
    field: Field
    place: str


def slots_of(section: dict[str, Any], found: SectionType) -> Iterator[Slot]:
    """Every property that an author wrote, outer ones first. Total: parts of another form are passed over."""
    fields = fields_of(found)
    stack: list[tuple[Any, tuple[Field, ...], str]] = [
        (section.get("slots"), fields.slots, "slots"), (section.get("props"), fields.props, "props"),
    ]  # fmt: skip
    while stack:
        owner, known, place = stack.pop()
        if not isinstance(owner, dict):
            continue
        for one in known:
            if one.target not in owner:
                continue
            there = f"{place}.{one.target}"
            yield Slot(owner, one, there)
            blocks = owner.get(one.target)
            if one.kind == "blocks" and isinstance(blocks, list):
                parts = {part.type: part.fields for part in one.parts}
                stack += [
                    (block, parts.get(str(block.get("type")), ()), f"{there}[{index}]")
                    for index, block in reversed(list(enumerate(blocks)))
                    if isinstance(block, dict)
                ]


def back(section: dict[str, Any], found: SectionType, given: Given) -> list[Repair]:
    """Take out of a section's JSON what nothing given backs; what was taken out. The section is changed."""
    repairs: list[Repair] = []
    for slot in list(slots_of(section, found)):
        value = slot.owner.get(slot.field.target)
        if slot.field.kind == "count" and isinstance(value, int) and ("number", str(value)) not in given.known:
            del slot.owner[slot.field.target]
            repairs.append(Repair(slot.place, "unbacked", f"{value} is not in the brief; left out"))
        if slot.field.kind in ("text", "string"):
            kept, lost = backed(value, given)
            slot.owner[slot.field.target] = kept
            if lost:
                repairs += [Repair(slot.place, "unbacked", f"{one!r} is not in the brief; left out") for one in lost]
    return repairs


def backed(value: Any, given: Backs) -> tuple[Any, list[str]]:
    """Inline text as JSON without the sentences that claim what is not known, and what they claimed."""

    def unknown(sentence: str, ids: list[str]) -> list[str]:
        return [sentence[claim.start : claim.end] for claim in given.unbacked(sentence)]

    return cut_sentences(_without_counter(value, given), unknown)


def cut_sentences(value: Any, wrong: Callable[[str, list[str]], list[str]]) -> tuple[Any, list[str]]:
    """Inline text as JSON without some of its sentences, and why they went.

    ``wrong`` is asked of each sentence, with the ids of the facts it refers to, and gives what is wrong with it.
    """
    if not isinstance(value, str | list):
        return value, []
    runs = [value] if isinstance(value, str) else list(value)
    spans, text = _laid_out(runs)
    marks = [span for span, run in zip(spans, runs, strict=True) if not isinstance(run, str)]
    lost: list[str] = []
    parts: list[Any] = []
    for start, end in _sentences(text, marks):
        inside = [run for run, (begin, _) in zip(runs, spans, strict=True) if start <= begin < end]
        found = wrong(text[start:end], list(facts_in(inside)))
        lost += found
        if found:
            continue
        for run, (begin, stop) in zip(runs, spans, strict=True):
            if isinstance(run, str):
                parts.append(run[max(start, begin) - begin : max(0, min(end, stop) - begin)])
            elif start <= begin < end:
                parts.append(run)
    return (_joined(parts), lost) if lost else (value, [])


def facts_in(value: Any) -> Iterator[str]:
    """The ids of the facts that inline text in JSON refers to."""
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            if one.get("type") == "fact" and isinstance(one.get("id"), str):
                yield one["id"]
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)


def plain_of(value: Any) -> str:
    """The words of inline text in JSON, facts left out."""
    return _laid_out([value] if isinstance(value, str) else value if isinstance(value, list) else [])[1]


def _laid_out(runs: list[Any]) -> tuple[list[tuple[int, int]], str]:
    """Where each run stands in the plain text, and that text."""
    spans: list[tuple[int, int]] = []
    text = ""
    for run in runs:
        said = run if isinstance(run, str) else _words_of(run)
        spans.append((len(text), len(text) + len(said)))
        text += said
    return spans, text


def _words_of(run: Any) -> str:
    if not isinstance(run, dict):
        return ""
    match run.get("type"):
        case "fact":
            return "\ufffc"
        case "break":
            return "\n"
        case "code":
            return str(run.get("text", ""))
        case _:
            return plain_of(run.get("children", []))


def _sentences(text: str, marks: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Sentences; none ends inside a mark, which cannot be cut."""
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if not any(begin < end.end() < stop for begin, stop in marks):
            yield start, end.end()
            start = end.end()
    if start < len(text):
        yield start, len(text)


def _without_counter(value: Any, given: Backs) -> Any:
    runs = [value] if isinstance(value, str) else value
    if not isinstance(runs, list) or not runs or not isinstance(runs[0], str):
        return value
    counter = _COUNTER.match(runs[0])
    if counter is None or not given.unbacked(counter[0]):
        return value
    return _joined([runs[0][counter.end() :], *runs[1:]])


def _joined(runs: list[Any]) -> Any:
    """Runs as inline text in JSON, without white space at its ends."""
    found = [run for run in runs if run != ""]
    if found and isinstance(found[0], str):
        found[0] = found[0].lstrip()
    if found and isinstance(found[-1], str):
        found[-1] = found[-1].rstrip()
    if all(isinstance(run, str) for run in found):
        return "".join(found)
    return found
