"""Reading a JSON object while it is still being written: in time that grows with its length, never with its square.

Feed the text as it comes; each value that closes is told at once, with its place. Total: prose or a fence before the object
is passed over, what follows it is ignored, and a text that cannot be JSON stops the reading without raising.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Where a value stands: keys and indexes from the root."""

MAX_DEPTH = 64
"""How deep an answer may be nested."""

_OUTER = 2
"""How deep what counts as a part may lie."""
_SPACE = re.compile(r"[ \t\n\r]*")
_IN_STRING = re.compile(r'[^"\\]*')
_SCALAR = re.compile(r"[^ \t\n\r,\]}:\"\[{]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_LONGEST_SCALAR = 400
_WORDS = {"true": True, "false": False, "null": None}
_WHOLE_ESCAPES = re.compile(r"(?:[^\\]+|\\[^u]|\\u[0-9a-fA-F]{4})*")

_BETWEEN = frozenset({"comma", "first_key", "first_value", "key", "key_string", "colon"})
_Expect = Literal[
    "start", "value", "first_value", "first_key", "key", "colon", "comma", "string", "key_string", "scalar", "end"
]


@dataclass(frozen=True, slots=True)
class Closed:
    """A value that is complete."""

    path: Path
    value: Any
    """As ``json.loads`` would give it. Lists and objects are the reader's own until the whole is closed: do not change
    them."""


class PartialJson:
    """One JSON object, as far as it is known."""

    def __init__(self) -> None:
        self._expect: _Expect = "start"
        self._containers: list[Any] = []
        self._keys: list[str | int] = []
        """Of each open container, the key or index that is being filled."""
        self._pieces: list[str] = []
        """Of the string or scalar that is open."""
        self._escaped = False
        """Whether the last piece ends with a backslash that has not met its sign."""
        self._closed: list[Closed] = []
        self._root: Any = None
        self.error = ""
        """Why nothing more is read; empty where all is well."""
        self.idle = 0
        """How many characters of white space came since the last that meant something: a model that runs away writes
        nothing else."""
        self.parts = 0
        """How many parts of the object are closed: its properties, and what lies in its lists and objects."""

    @property
    def complete(self) -> bool:
        """Whether the object is closed."""
        return self._expect == "end" and not self.error

    @property
    def value(self) -> Any:
        """The object; None before it is complete."""
        return self._root if self.complete else None

    @property
    def open_path(self) -> Path:
        """Where the next character belongs; empty before the object begins and after it ends."""
        if self._expect in _BETWEEN or not self._containers:
            return tuple(self._keys[: max(0, len(self._containers) - 1)])
        return tuple(self._keys[: len(self._containers)])

    def feed(self, text: str) -> list[Closed]:
        """Read more; the values that it closes, inner ones before those that hold them."""
        self._closed = []
        at = 0
        try:
            while at < len(text) and not self.error and self._expect != "end":
                at = _STEPS[self._expect](self, text, at)
        except _Wrong as wrong:
            self.error = str(wrong)
        return self._closed

    def draft(self) -> Any:
        """What is known so far, open parts included: complete values as they are, an open string as far as it goes.

        A copy along the open path. None before the object begins. A key without a value is left out.
        """
        if not self._containers:
            return self._root
        inner: Any = _NOTHING
        if self._expect == "string":
            inner = self._open_string()
        for depth in range(len(self._containers) - 1, -1, -1):
            found = self._containers[depth]
            if isinstance(found, list):
                inner = found if inner is _NOTHING else [*found, inner]
            else:
                inner = dict(found) if inner is _NOTHING else {**found, self._keys[depth]: inner}
        return inner

    def closed(self) -> Any:
        """What is closed: the object's properties, and the items of its list that is open. None before the object begins."""
        if len(self._containers) < 2:
            return self._root if not self._containers else dict(self._containers[0])
        whole, part = self._containers[:2]
        return {**whole, self._keys[0]: list(part)} if isinstance(part, list) and part else dict(whole)

    def _open_string(self) -> str:
        whole = _WHOLE_ESCAPES.match("".join(self._pieces))
        raw = whole[0] if whole is not None else ""
        try:
            found: str = json.loads(f'"{raw}"', strict=False)
        except ValueError:
            return raw
        # The first half of a pair says nothing without the second.
        return found[:-1] if "\ud800" <= found[-1:] <= "\udbff" else found

    # Each step reads from a place and gives the place where the next one reads on.

    def _start(self, text: str, at: int) -> int:
        found = text.find("{", at)
        if found < 0:
            return len(text)
        self._begin({})
        return found + 1

    def _begin(self, container: Any) -> None:
        if len(self._containers) >= MAX_DEPTH:
            raise _Wrong(f"nested deeper than {MAX_DEPTH}")
        self._containers.append(container)
        self._keys.append(0 if isinstance(container, list) else "")
        self._expect = "first_value" if isinstance(container, list) else "first_key"

    def _space(self, text: str, at: int) -> int:
        found = _SPACE.match(text, at)
        end = found.end() if found is not None else at
        self.idle = self.idle + end - at if end == len(text) else 0
        return end

    def _value(self, text: str, at: int) -> int:
        at = self._space(text, at)
        if at == len(text):
            return at
        sign = text[at]
        if sign == "]" and self._expect == "first_value":
            return self._end_container(at)
        if sign == '"':
            self._expect = "string"
            return at + 1
        if sign in "{[":
            self._begin({} if sign == "{" else [])
            return at + 1
        self._expect = "scalar"
        return at

    def _key(self, text: str, at: int) -> int:
        at = self._space(text, at)
        if at == len(text):
            return at
        if text[at] == "}" and self._expect == "first_key":
            return self._end_container(at)
        if text[at] != '"':
            raise _Wrong(f"a name was expected, {text[at]!r} came")
        self._expect = "key_string"
        return at + 1

    def _colon(self, text: str, at: int) -> int:
        at = self._space(text, at)
        if at < len(text):
            if text[at] != ":":
                raise _Wrong(f"a colon was expected, {text[at]!r} came")
            self._expect = "value"
            at += 1
        return at

    def _comma(self, text: str, at: int) -> int:
        at = self._space(text, at)
        if at == len(text):
            return at
        container = self._containers[-1]
        if text[at] == ",":
            self._expect = "value" if isinstance(container, list) else "key"
            return at + 1
        if text[at] == ("]" if isinstance(container, list) else "}"):
            return self._end_container(at)
        raise _Wrong(f"a comma or an end was expected, {text[at]!r} came")

    def _string(self, text: str, at: int) -> int:
        while at < len(text):
            if self._escaped:
                self._pieces.append(text[at])
                self._escaped = False
                at += 1
                continue
            found = _IN_STRING.match(text, at)
            end = found.end() if found is not None else at
            self._pieces.append(text[at:end])
            if end == len(text):
                return end
            if text[end] == '"':
                self._end_string()
                return end + 1
            self._pieces.append("\\")
            self._escaped = True
            at = end + 1
        return at

    def _end_string(self) -> None:
        raw = "".join(self._pieces)
        self._pieces = []
        try:
            found = json.loads(f'"{raw}"', strict=False) if "\\" in raw else raw
        except ValueError:
            raise _Wrong("a string has an escape that there is not") from None
        if self._expect == "key_string":
            self._keys[-1] = found
            self._expect = "colon"
        else:
            self._close(found)

    def _scalar(self, text: str, at: int) -> int:
        found = _SCALAR.match(text, at)
        end = found.end() if found is not None else at
        self._pieces.append(text[at:end])
        if sum(map(len, self._pieces)) > _LONGEST_SCALAR:
            raise _Wrong("a number or word is too long")
        if end < len(text):
            word = "".join(self._pieces)
            self._pieces = []
            self._close(_scalar_of(word))
        return end

    def _close(self, value: Any) -> None:
        """Put a complete value where it belongs."""
        self._closed.append(Closed(tuple(self._keys), value))
        self.parts += len(self._containers) <= _OUTER
        container = self._containers[-1]
        if isinstance(container, list):
            container.append(value)
            self._keys[-1] = len(container)
        else:
            container[self._keys[-1]] = value
        self._expect = "comma"

    def _end_container(self, at: int) -> int:
        value = self._containers.pop()
        self._keys.pop()
        if self._containers:
            self._close(value)
        else:
            self._root = value
            self._closed.append(Closed((), value))
            self._expect = "end"
        return at + 1


class _Wrong(Exception):  # noqa: N818 - ends the reading, never seen outside
    """The text is not JSON."""


class _Nothing:
    """Stands for no value."""


_NOTHING = _Nothing()


def _scalar_of(word: str) -> Any:
    if word in _WORDS:
        return _WORDS[word]
    if _NUMBER.fullmatch(word):
        return json.loads(word)
    raise _Wrong(f"{word[:40]!r} is no value")


_STEPS = {
    "start": PartialJson._start,
    "value": PartialJson._value,
    "first_value": PartialJson._value,
    "first_key": PartialJson._key,
    "key": PartialJson._key,
    "colon": PartialJson._colon,
    "comma": PartialJson._comma,
    "string": PartialJson._string,
    "key_string": PartialJson._string,
    "scalar": PartialJson._scalar,
}
