"""Inline text as people write it: a small part of Markdown, read from any string and printed from any tree.

========================  =====================================================================
``**strong**``            also ``__strong__``
``*emphasis*``            also ``_emphasis_``
```code```                 text from or for a machine
``[text](target)``        ``https:…``, ``tel:…``, ``mailto:…``, ``page:n1``, ``section:n2``, ``asset:n3``, ``fact:n4``
``{{n4}}``                 a fact; ``{{n4.street}}`` one field of it; ``{{phone}}`` the first fact of a kind
backslash, line end       a line break
backslash, sign           the sign itself; ``{}`` is nothing and keeps signs apart
========================  =====================================================================

Who reads and prints may call facts and links by other names (:class:`References`), as models do.

There is no HTML. What means nothing stands for itself, so every string has a reading, found in one pass.
``read_inline(print_inline(x)) == x`` for every valid ``x``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote, unquote

from pydantic import TypeAdapter, ValidationError

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import NODE_ID, clean_text
from pagemagic.page.inline import MAX_DEPTH, MAX_LENGTH, Break, Code, Emphasis, FactRun, InlineText, LinkRun, Strong
from pagemagic.page.links import AssetLink, EmailLink, FactLink, Link, PageLink, PhoneLink, SectionLink, UrlLink

if TYPE_CHECKING:
    from pagemagic.page.facts import Fact

_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~\n])"
    r"|`(?P<code>(?:[^`\\]|\\[^\n]|\\\n)*)`"
    r"|\{\{(?P<fact>[a-z0-9-]{1,40})(?:\.(?P<field>[a-z0-9.-]{1,64}))?\}\}"
    r"|(?P<nothing>\{\})"
    r"|(?P<delimiter>\*\*|\*|__|_)"
    r"|(?P<open>\[)"
    r"|\]\((?P<target>(?:[^()\\ \t\n]|\\[()\\])*)\)"
)
_SIGNS = re.compile(r"[\\*_`\[\]{}]")
_WORD = re.compile(r"[^ \t\n!-/:-@\[-`{-~]")
"""A character of a word: everything but white space and signs. What Python calls a letter changes with its version."""
_SPACE = ("", " ", "\t", "\n")
_EDGES = ("*", "_", *_SPACE)
_CODE_SIGNS = re.compile(r"[\\`]")
_ESCAPED = re.compile(r"\\([\\`()])")
_DELIMITERS = {Strong: ("**", "__"), Emphasis: ("*", "_")}
_MARKS: dict[str, Any] = {"**": Strong, "__": Strong, "*": Emphasis, "_": Emphasis}
_LINK: TypeAdapter[Any] = TypeAdapter(Link)
_TEXT: TypeAdapter[Any] = TypeAdapter(InlineText)


class References(Protocol):
    """What facts and links are called in the text."""

    def fact(self, name: str, field: str) -> FactRun | str | None:
        """The fact that ``{{name.field}}`` means, or a text in its stead; None where it stands for itself."""
        ...

    def link(self, target: str) -> Any:
        """The link that a target means; None where it means none and stands for itself, ``()`` where only its words stay."""
        ...

    def fact_name(self, identifier: str) -> str:
        """What a fact is called."""
        ...

    def target(self, link: Any) -> str:
        """What a link's target is called."""
        ...


class ById:
    """Facts by id or by kind, pages, sections and files by id: what people who edit a document write."""

    def __init__(self, facts: Iterable[Fact] = ()) -> None:
        known = list(facts)
        self._ids = {fact.id for fact in known}
        self._kinds: dict[str, str] = {fact.kind: fact.id for fact in reversed(known)}

    def fact(self, name: str, field: str) -> FactRun | str | None:
        """The fact of an id, or the first of a kind."""
        identifier = name if name in self._ids else self._kinds.get(name, name)
        return FactRun(id=identifier, field=field) if NODE_ID.fullmatch(identifier) else None

    def link(self, target: str) -> Any:
        """The link of a target with its kind in front."""
        return _target(target)

    def fact_name(self, identifier: str) -> str:
        """The id."""
        return identifier

    def target(self, link: Any) -> str:
        """The target with its kind in front."""
        return _printed_target(link)


def read_inline(source: str, facts: Iterable[Fact] = (), references: References | None = None) -> Any:
    """Read inline text. ``facts`` are those that ``{{phone}}`` and the like may mean, unless ``references`` know better.

    Raises InvalidInputError for more than :data:`~pagemagic.page.inline.MAX_LENGTH` characters of text.
    """
    text = clean_text(source)
    reader = _Reader(references or ById(facts))
    at = 0
    for token in _TOKEN.finditer(text):
        reader.write(text[at : token.start()])
        reader.take(token, text)
        at = token.end()
    reader.write(text[at:])
    while len(reader.frames) > 1:
        reader.unwind()
    try:
        return _TEXT.validate_python(tuple(reader.frames[0].parts))
    except ValidationError as error:
        raise InvalidInputError(Reason("text", f"has more than {MAX_LENGTH} characters", "split it")) from error


class _Frame:
    """A mark that is open: the sign that opened it, and what it holds so far."""

    __slots__ = ("parts", "sign")

    def __init__(self, sign: str) -> None:
        self.sign = sign
        self.parts: list[Any] = []


class _Reader:
    """The marks that are open; at most :data:`~pagemagic.page.inline.MAX_DEPTH` of them, so undoing one is cheap."""

    def __init__(self, references: References) -> None:
        self.references = references
        self.frames = [_Frame("")]

    def write(self, part: Any) -> None:
        if part != "":
            self.frames[-1].parts.append(part)

    def unwind(self) -> None:
        """What was never closed stands for itself."""
        frame = self.frames.pop()
        self.write(frame.sign)
        self.frames[-1].parts.extend(frame.parts)

    def take(self, token: re.Match[str], text: str) -> None:
        kind = token.lastgroup
        if kind == "escaped":
            self.write(Break() if token["escaped"] == "\n" else token["escaped"])
        elif kind == "code":
            self.write(Code(text=_ESCAPED.sub(r"\1", token["code"])))
        elif kind in ("fact", "field"):
            self.write(self._fact(token))
        elif kind == "delimiter":
            before, after = text[token.start() - 1 : token.start()], text[token.end() : token.end() + 1]
            self._delimiter(token[0], before, after)
        elif kind == "open" and self._fits() and all(frame.sign != "[" for frame in self.frames):
            self.frames.append(_Frame("["))
        elif kind == "target" and any(frame.sign == "[" for frame in self.frames):
            self._link(token)
        elif kind != "nothing":
            self.write(token[0])

    def _fits(self) -> bool:
        """Whether one more mark may open: what it holds is one deeper."""
        return len(self.frames) < MAX_DEPTH

    def _fact(self, token: re.Match[str]) -> Any:
        try:
            found = self.references.fact(token["fact"], token["field"] or "text")
        except ValidationError:
            found = None
        return token[0] if found is None else found

    def _delimiter(self, sign: str, before: str, after: str) -> None:
        in_word = sign[0] == "_" and bool(_WORD.match(before)) and bool(_WORD.match(after))
        opens = not in_word and after not in _SPACE and self.frames[-1].sign != sign and self._fits()
        if not in_word and before not in _SPACE and not opens and self._is_open(sign):
            while self.frames[-1].sign != sign:
                self.unwind()
            frame = self.frames.pop()
            self.write(_MARKS[sign](children=tuple(frame.parts)) if frame.parts else sign * 2)
        elif opens:
            self.frames.append(_Frame(sign))
        else:
            self.write(sign)

    def _is_open(self, sign: str) -> bool:
        """Whether ``sign`` opened a mark that may end here: one inside the link that is open, if one is."""
        for frame in reversed(self.frames):
            if frame.sign in (sign, "["):
                return frame.sign == sign
        return False

    def _link(self, token: re.Match[str]) -> None:
        target = self.references.link(_ESCAPED.sub(r"\1", token["target"]))
        if target is None:
            self.write(token[0])
            return
        while self.frames[-1].sign != "[":
            self.unwind()
        frame = self.frames.pop()
        if target == ():
            self.frames[-1].parts.extend(frame.parts)
        else:
            self.write(LinkRun(to=target, children=tuple(frame.parts)))


def _target(target: str) -> Any:
    """The link that a target means; None where it means none."""
    kind, _, rest = target.partition(":")
    address, asked, subject = rest.partition("?subject=")
    about = unquote(subject) if asked else None
    known: dict[str, dict[str, Any]] = {
        "page": {"kind": "page", "page": rest},
        "section": {"kind": "section", "section": rest},
        "asset": {"kind": "asset", "asset": rest},
        "tel": {"kind": "phone", "tel": rest},
        "mailto": {"kind": "email", "address": address, "subject": about},
        "fact": {"kind": "fact", "fact": address, "subject": about},
    }
    try:
        return _LINK.validate_python(known.get(kind, {"kind": "url", "href": target}))
    except ValidationError:
        return None


def print_inline(value: Any, references: References | None = None) -> str:
    """Print inline text as :func:`read_inline` reads it with the same ``references``."""
    parts: list[str] = []
    _print((value,) if isinstance(value, str) else value, "", parts, references or ById())
    return "".join(parts)


def _print(children: Iterable[Any], inside: str, parts: list[str], references: References) -> None:
    """Depth is bounded where documents are validated, so this may recurse."""
    for part in children:
        kind = type(part)
        if kind is str:
            parts.append(_SIGNS.sub(r"\\\g<0>", part))
        elif kind is Break:
            parts.append("\\\n")
        elif kind is Code:
            parts.append("`" + _CODE_SIGNS.sub(r"\\\g<0>", part.text) + "`")
        elif kind is FactRun:
            name = references.fact_name(part.id)
            parts.append(f"{{{{{name}{'' if part.field == 'text' else '.' + part.field}}}}}")
        elif kind is LinkRun:
            parts.append("[")
            _print(part.children, "[", parts, references)
            target = re.sub(r"[()\\]", r"\\\g<0>", references.target(part.to))
            parts.append(f"]({target})")
        else:
            usual, other = _DELIMITERS[kind]
            sign = other if inside == usual else usual
            _print_mark(part, sign, parts, references)


def _print_mark(mark: Any, sign: str, parts: list[str], references: References) -> None:
    inner: list[str] = []
    _print(mark.children, sign, inner, references)
    text = "".join(inner)
    # Signs that stand side by side, beside a space or in a word are kept apart.
    apart = sign[0] == "_"
    last = parts[-1][-1:] if parts else ""
    opening = "{}" if apart or last in ("*", "_") else ""
    after = "{}" if text[:1] in _EDGES or apart else ""
    before = "{}" if text[-1:] in _EDGES or apart else ""
    parts.append(f"{opening}{sign}{after}{text}{before}{sign}{'{}' if apart else ''}")


def _printed_target(link: Any) -> str:
    match link:
        case PageLink():
            return f"page:{link.page}"
        case SectionLink():
            return f"section:{link.section}"
        case AssetLink():
            return f"asset:{link.asset}"
        case PhoneLink():
            return f"tel:{link.tel}"
        case EmailLink():
            return f"mailto:{link.address}{_subject(link)}"
        case FactLink():
            return f"fact:{link.fact}{_subject(link)}"
        case UrlLink():
            return str(link.href)
        case _:
            raise TypeError(f"{link!r} is not a link")


def _subject(link: Any) -> str:
    return "" if link.subject is None else "?subject=" + quote(link.subject, safe="")
