r"""Inline text as a model writes it: a subset of Markdown, with facts by name.

``**strong**``, ``*emphasis*``, ``code`` in backticks, ``[text](link)``, ``{{phone}}`` or ``{{hours.days}}``; a line break is
a break. A backslash takes the meaning from a sign; ``{}`` is nothing and keeps two signs apart. Every string means
something: what does not close is what it looks like.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from pagemagic.generate.authoring.links import link_text, read_link
from pagemagic.generate.authoring.names import Names, kind_of
from pagemagic.page.base import clean_text
from pagemagic.page.facts import FIELDS
from pagemagic.page.inline import MAX_DEPTH, Break, Children, Code, Emphasis, FactRun, LinkRun, Strong

Json: TypeAlias = Any
Complain: TypeAlias = Callable[[str], None]

_SPECIAL = re.compile(r"[\\*`\[\]{\n]")
_SIGNS = re.compile(r"\\([\\*`\[\]{}()\n])|\*\*?|`|\[|\]|\{\{([a-z-]+[0-9]*)(?:\.([a-z]+))?\}\}|\{\}|\n")
_TARGET = re.compile(r"\(((?:[^()\\\n]|\\.){1,2000})\)")
_CODE = re.compile(r"((?:[^`\\]|\\.|\\)*?)`", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\`)(])")


def text_of(value: str | Children, names: Names) -> str:
    """Inline text as a model writes it. Raises KeyError where it refers to what has no name."""
    printer = _Printer()
    stack: list[Any] = [value] if isinstance(value, str) else list(reversed(value))
    while stack:
        part = stack.pop()
        match part:
            case _End():
                printer.end(part.text)
            case str():
                printer.put(_SPECIAL.sub(lambda found: "\\" + found[0], part))
            case Strong() | Emphasis():
                sign = "**" if isinstance(part, Strong) else "*"
                # What is strong already is not made stronger: inside the same mark, a mark says nothing.
                stack += ([_End(sign)] if printer.begin(sign) else []) + list(reversed(part.children))
            case Code():
                printer.put("`" + re.sub(r"[\\`]", lambda found: "\\" + found[0], part.text) + "`")
            case LinkRun():
                target = re.sub(r"[\\()]", lambda found: "\\" + found[0], link_text(part.to, names))
                printer.put("[")
                stack += [_End(f"]({target})"), *reversed(part.children)]
            case Break():
                printer.put("\n")
            case FactRun():
                printer.put("{{" + names.of(part.id) + ("" if part.field == "text" else f".{part.field}") + "}}")
    return "".join(printer.out)


@dataclass(frozen=True, slots=True)
class _End:
    """Where a mark ends."""

    text: str


@dataclass(slots=True)
class _Printer:
    """Puts ``{}`` between signs that would be read as one, and between a star and white space."""

    out: list[str] = field(default_factory=list)
    opened: set[str] = field(default_factory=set)
    after_star: bool = False
    """Whether a mark of stars has just begun."""

    def put(self, text: str) -> None:
        """Print something that is no star."""
        if text:
            if self.after_star and (text[0].isspace() or text.startswith("\\\n")):
                self.out.append("{}")
            self.out.append(text)
            self.after_star = False

    def begin(self, sign: str) -> bool:
        """Begin a mark of stars; false where it has begun already."""
        if sign in self.opened:
            return False
        self._star(sign)
        self.opened.add(sign)
        self.after_star = True
        return True

    def end(self, sign: str) -> None:
        """End a mark."""
        if sign in self.opened:
            self.opened.remove(sign)
            if self.out[-1][-1:].isspace():
                self.out.append("{}")
            self._star(sign)
            self.after_star = False
        else:
            self.put(sign)

    def _star(self, sign: str) -> None:
        if self.out and self.out[-1].endswith("*"):
            self.out.append("{}")
        self.out.append(sign)


def read_text(text: str, names: Names, complain: Complain) -> Json:
    """The inline text that a model wrote, as JSON. Total; ``complain`` hears what could not be taken as it was meant."""
    return _Reading(clean_text(text), names, complain).whole()


@dataclass(slots=True)
class _Open:
    """A mark that has begun."""

    sign: str
    parts: list[Any] = field(default_factory=list)


class _Reading:
    """One text, from left to right; at most ``MAX_DEPTH - 1`` marks are open at a time."""

    def __init__(self, text: str, names: Names, complain: Complain) -> None:
        self._text = text
        self._names = names
        self._complain = complain
        self._open: list[_Open] = [_Open("")]

    def whole(self) -> Json:
        """All of it."""
        at = 0
        while (found := _SIGNS.search(self._text, at)) is not None:
            self._add(self._text[at : found.start()])
            at = self._sign(found)
        self._add(self._text[at:])
        while len(self._open) > 1:
            self._give_up()
        parts = self._open[0].parts
        return "" if not parts else parts[0] if len(parts) == 1 and isinstance(parts[0], str) else parts

    def _add(self, part: Any) -> None:
        parts = self._open[-1].parts
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        elif part != "":
            parts.append(part)

    def _sign(self, found: re.Match[str]) -> int:
        sign, end = found[0], found.end()
        if found[1] is not None:
            self._add(found[1])
        elif found[2] is not None:
            self._fact(found[2], found[3])
        elif sign in ("*", "**"):
            self._star(sign, found)
        elif sign == "`":
            code = _CODE.match(self._text, end)
            if code is None:
                self._add(sign)
            else:
                self._add({"type": "code", "text": _ESCAPED.sub(r"\1", code[1])})
                return code.end()
        elif sign == "[":
            self._begin(sign)
        elif sign == "]":
            return self._link(end)
        elif sign == "\n":
            self._add({"type": "break"})
        return end

    def _begin(self, sign: str) -> None:
        if len(self._open) < MAX_DEPTH and not (sign == "[" and any(one.sign == "[" for one in self._open)):
            self._open.append(_Open(sign))
        else:
            self._add(sign)

    def _star(self, sign: str, found: re.Match[str]) -> None:
        before, after = self._text[: found.start()][-1:], self._text[found.end() : found.end() + 1]
        if any(one.sign == sign for one in self._open) and before and not before.isspace():
            self._close(sign, {"type": "strong" if sign == "**" else "emphasis"})
        elif after and not after.isspace():
            self._begin(sign)
        else:
            self._add(sign)

    def _close(self, sign: str, mark: dict[str, Any]) -> None:
        while self._open[-1].sign != sign:
            self._give_up()
        children = self._open.pop().parts
        if children:
            self._add({**mark, "children": children})

    def _link(self, end: int) -> int:
        if not any(one.sign == "[" for one in self._open):
            self._add("]")
            return end
        target = _TARGET.match(self._text, end)
        to = None if target is None else read_link(_ESCAPED.sub(r"\1", target[1]), self._names)
        if target is None or to is None:
            while self._open[-1].sign != "[":
                self._give_up()
            if target is None:
                self._give_up()
                self._add("]")
                return end
            self._complain("a link leads nowhere that is known; its words are kept")
            for part in self._open.pop().parts:
                self._add(part)
            return target.end()
        self._close("[", {"type": "link", "to": to})
        return target.end()

    def _fact(self, name: str, wanted: str | None) -> None:
        identifier = self._names.facts.get(name)
        if identifier is None:
            self._complain(f"there is no fact {name!r}")
            return
        run = {"type": "fact", "id": identifier}
        if wanted is not None and wanted != "text":
            if wanted in FIELDS.get(kind_of(name), ()):
                run["field"] = wanted
            else:
                self._complain(f"the fact {name!r} has no field {wanted!r}; its whole text is used")
        self._add(run)

    def _give_up(self) -> None:
        """The last mark that began is no mark: its sign and its parts are what they look like."""
        last = self._open.pop()
        for part in (last.sign, *last.parts):
            self._add(part)
