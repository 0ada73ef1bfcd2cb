"""Texts as translators get them: plain, with opaque markers for everything that is not text.

``["Call ", fact, " before ", strong("noon")]`` is ``Call ⟦1⟧ before ⟦2⟧noon⟦/2⟧``. Whoever translates moves markers with the
words and never writes a mark, a link or a fact: those are put back from the source, by number. A bracket of the text itself
is a marker too, so nothing in a text can be taken for one.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError

from pagemagic.page.inline import Emphasis, InlineText, LinkRun, Strong

_MARKER = re.compile("⟦(/?)([0-9]{1,4})⟧")
_BRACKET = re.compile("[⟦⟧]")
_PIECES = re.compile("([⟦⟧])")
_TEXT: TypeAdapter[Any] = TypeAdapter(InlineText)


class Segment(NamedTuple):
    """A text with its markers."""

    text: str
    parts: dict[str, Any]
    """Number -> what the marker stands for: a mark, a fact, a line break, code, or a bracket of the text."""


class SegmentError(ValueError):
    """A translation that does not fit its source; the text says why, :attr:`cure` what to do."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(problem)
        self.cure = cure


def segment(value: Any, like: Segment | None = None) -> Segment:
    """A text of the document as a segment; with the numbers of another one that holds the same marks and facts.

    Raises SegmentError where ``like`` holds others.
    """
    parts: dict[str, Any] = {}
    text = _write((value,) if isinstance(value, str) else value, parts, None if like is None else like.parts)
    return Segment(text, parts)


def _write(children: Any, parts: dict[str, Any], like: dict[str, Any] | None) -> str:
    """Depth is bounded where documents are validated, so this may recurse."""
    found: list[str] = []
    for part in children:
        pieces: Any = _PIECES.split(part) if isinstance(part, str) else (part,)
        for piece in pieces:
            if isinstance(piece, str) and not _BRACKET.fullmatch(piece):
                found.append(piece)
                continue
            number = str(len(parts) + 1) if like is None else _number(piece, parts, like)
            mark: Any = piece
            parts[number] = mark
            inner = _write(mark.children, parts, like) + f"⟦/{number}⟧" if _holds(mark) else ""
            found.append(f"⟦{number}⟧{inner}")
    return "".join(found)


def _number(part: Any, taken: dict[str, Any], like: dict[str, Any]) -> str:
    for number, other in like.items():
        if number not in taken and _bare(other) == _bare(part):
            return number
    raise SegmentError(f"the {described(part)} is not in the source", "leave it out")


def _bare(part: Any) -> Any:
    """A mark without the words that it holds."""
    return (type(part), getattr(part, "to", None)) if _holds(part) else part


def _holds(part: Any) -> bool:
    return isinstance(part, Strong | Emphasis | LinkRun)


def rebuilt(target: str, source: Any) -> Any:
    """The translation of ``source`` from its segment: the marks, facts and links of the source around the words of the target.

    Every marker stands once, where it likes, and what it holds ends before what it stands in ends. Raises SegmentError.
    """
    wanted = segment(source)
    _check_markers(target, wanted)
    frames: list[tuple[str, list[Any]]] = [("", [])]
    at = 0
    for found in _MARKER.finditer(target):
        _put(frames, target[at : found.start()])
        at = found.end()
        ends, number = found.groups()
        part = wanted.parts[number]
        if not _holds(part):
            _put(frames, part)
        elif not ends:
            frames.append((number, []))
        elif frames[-1][0] == number:
            _, children = frames.pop()
            _put(frames, part.model_copy(update={"children": tuple(children)}))
        else:
            raise SegmentError(f"⟦/{number}⟧ closes what is not open", "let pairs of markers stand in one another")
    _put(frames, target[at:])
    if len(frames) > 1:
        raise SegmentError(f"⟦{frames[-1][0]}⟧ is never closed", f"put ⟦/{frames[-1][0]}⟧ behind its words")
    return _valid(tuple(frames[0][1]), wanted)


def _put(frames: list[tuple[str, list[Any]]], part: Any) -> None:
    if part != "":
        frames[-1][1].append(part)


def _check_markers(target: str, wanted: Segment) -> None:
    here = Counter(found[0] for found in _MARKER.finditer(target))
    there = Counter(found[0] for found in _MARKER.finditer(wanted.text))
    missing, more = sorted(there - here), sorted(here - there)
    if missing:
        raise SegmentError(f"{' '.join(missing)} is missing", "keep every marker of the source, once")
    if more:
        raise SegmentError(f"{' '.join(more)} is too many", "keep every marker of the source, once")
    if _BRACKET.search(_MARKER.sub("", target)):
        raise SegmentError("there is a bracket ⟦ or ⟧ outside of markers", "remove it")


def _valid(parts: tuple[Any, ...], wanted: Segment) -> Any:
    try:
        value = _TEXT.validate_python([part.model_dump() if hasattr(part, "model_dump") else part for part in parts])
    except ValidationError as error:
        raise SegmentError(error.errors()[0]["msg"].removeprefix("Value error, "), "write it anew") from None
    if len(segment(value).parts) != len(wanted.parts):
        raise SegmentError("a pair of markers holds nothing to read", "put words between them")
    return value


def described(part: Any) -> str:
    """What a marker stands for, in a word."""
    kind = str(getattr(part, "type", "bracket"))
    return "line break" if kind == "break" else kind
