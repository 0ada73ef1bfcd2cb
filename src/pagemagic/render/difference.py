"""What differs between two published sites, page by page, in words: for whoever upgrades or edits, before visitors see it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from html.parser import HTMLParser

_QUIET = frozenset({".pagemagic.json", ".pagemagic-pages.json", "quality.json", "site.json"})
"""Files that say what others are made from: they change with them."""
_SHOWN = 60
_MOST = 8
"""How many changed texts of a page are quoted."""
_VOID = frozenset({"meta", "link", "img", "br", "input", "source", "wbr", "hr", "col"})


@dataclass(frozen=True, slots=True)
class FileDifference:
    """What is different in one file."""

    path: str
    kind: str
    """``added``, ``removed`` or ``changed``."""
    words: tuple[str, ...]
    """What changed, a sentence each; never empty for a file that changed."""

    def __str__(self) -> str:
        lines = [f"{self.path}: {self.kind}", *(f"  {line}" for line in self.words)]
        return "\n".join(lines)


def differences(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> list[FileDifference]:
    """Every file that differs, pages first, in the order of their paths; empty where the bytes are the same.

    A style sheet is named by its digest: one that took the place of another is one that changed.
    """
    sheets = {path: _sheet_name(path) for path in (*old, *new) if _sheet_name(path) != path}
    one = {sheets.get(path, path): data for path, data in old.items() if path not in _QUIET}
    two = {sheets.get(path, path): data for path, data in new.items() if path not in _QUIET}
    found: list[FileDifference] = []
    for path in sorted({*one, *two}, key=lambda path: (not path.endswith(".html"), path)):
        before, after = one.get(path), two.get(path)
        if before is None:
            found.append(FileDifference(path, "added", (f"{len(after or b'')} bytes",)))
        elif after is None:
            found.append(FileDifference(path, "removed", (f"{len(before)} bytes",)))
        elif before != after:
            words = _words(path, before, after)
            if words:
                found.append(FileDifference(path, "changed", tuple(words)))
    return found


def _sheet_name(path: str) -> str:
    return re.sub(r"(^|/)style\.[0-9a-f]{8}\.css$", r"\1style.css", path)


def _words(path: str, before: bytes, after: bytes) -> list[str]:
    if path.endswith(".html"):
        return _page(before.decode("utf-8", "replace"), after.decode("utf-8", "replace"))
    if path.endswith(".css"):
        return _style(before.decode("utf-8", "replace"), after.decode("utf-8", "replace"))
    if path in ("sitemap.xml", "robots.txt", "_redirects", "_headers"):
        return _lines(before.decode("utf-8", "replace"), after.decode("utf-8", "replace"))
    return [f"{len(before)} bytes became {len(after)}"]


class _Reader(HTMLParser):
    """What of a page can be told in words: its head, its texts, its links and pictures, and all of its markup."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.head: dict[str, str] = {}
        self.texts: list[str] = []
        self.links: Counter[str] = Counter()
        self.pictures: Counter[str] = Counter()
        self.drawn: list[str] = []
        self.data = ""
        self.markup: list[str] = []
        self._open: list[str] = []
        self.feed(re.sub(r"style\.[0-9a-f]{8}\.css", "style.css", html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "svg" in self._open or tag == "svg":
            if tag == "svg":
                self.drawn.append("")
            self.drawn[-1] += f"{tag}{sorted(values.items())}"
        else:
            self.markup.append(f"{tag} {sorted((k, v) for k, v in values.items() if k not in ('href', 'src'))}")
        self._count(tag, values)
        if tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self._open.pop()

    def _count(self, tag: str, values: dict[str, str]) -> None:
        if tag == "html":
            self.head["language"] = f"{values.get('lang', '')} {values.get('dir', '')}".strip()
        elif tag == "meta":
            name = values.get("name") or values.get("property")
            if name:
                self.head[f"meta {name}{values.get('media', '')}"] = values.get("content", "")
        elif tag == "link":
            self.head[f"link {values.get('rel', '')} {values.get('hreflang', '')}".rstrip()] = values.get("href", "")
        elif tag == "a" and "href" in values:
            self.links[values["href"]] += 1
        elif tag in ("img", "source", "video"):
            self.pictures[values.get("src", "")] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        text = " ".join(data.split())
        inside = self._open[-1] if self._open else ""
        if inside == "title" and "svg" not in self._open:
            self.head["title"] = text
        elif inside == "script":
            self.data += data
        elif inside == "style":
            self.head["style"] = f"{len(data)} characters"
        elif text and "svg" not in self._open:
            self.texts.append(text)


def _page(before: str, after: str) -> list[str]:
    old, new = _Reader(before), _Reader(after)
    words = [
        _change(name, old.head.get(name), new.head.get(name))
        for name in sorted({*old.head, *new.head})
        if old.head.get(name) != new.head.get(name)
    ]
    words += _texts(old.texts, new.texts)
    words += _counted("link to", old.links, new.links) + _counted("picture", old.pictures, new.pictures)
    if old.drawn != new.drawn:
        count = sum((Counter(new.drawn) - Counter(old.drawn)).values())
        gone = sum((Counter(old.drawn) - Counter(new.drawn)).values())
        words.append(
            f"drawn pictures: {count} new, {gone} gone" if count or gone else "drawn pictures are in another order"
        )
    if old.data != new.data:
        words.append("the structured data for search engines changed")
    if old.markup != new.markup:
        words.append(_markup(old.markup, new.markup))
    return words or ["the same elements and texts, written with other bytes"]


def _change(name: str, old: str | None, new: str | None) -> str:
    if old is None:
        return f"{name}: new, {_quoted(new or '')}"
    return f"{name}: {_quoted(old)} is gone" if new is None else f"{name}: {_quoted(old)} became {_quoted(new)}"


def _quoted(text: str) -> str:
    return f"“{text}”" if len(text) <= _SHOWN else f"“{text[:_SHOWN].rstrip()}…”"


def _texts(old: list[str], new: list[str]) -> list[str]:
    found: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        pairs = max(b - a, d - c)
        for at in range(pairs):
            before = old[a + at] if a + at < b else None
            after = new[c + at] if c + at < d else None
            found.append(_change("text", before, after))
    more = len(found) - _MOST
    return found if more <= 0 else [*found[:_MOST], f"and {more} more texts"]


def _counted(what: str, old: Counter[str], new: Counter[str]) -> list[str]:
    gone = [f"{what} {_quoted(one)} is gone" for one in sorted(old - new)]
    return gone + [f"{what} {_quoted(one)} is new" for one in sorted(new - old)]


def _markup(old: list[str], new: list[str]) -> str:
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    if not gone and not come:
        return "elements are in another order"
    return f"markup: {sum(come.values())} elements new or with other attributes, {sum(gone.values())} gone"


def _style(before: str, after: str) -> list[str]:
    old, new = (Counter(part.strip() for part in re.split(r"[{};]", text) if part.strip()) for text in (before, after))
    gone, come = sum((old - new).values()), sum((new - old).values())
    size = f"{len(before.encode())} bytes became {len(after.encode())}"
    if not gone and not come:
        return [f"the same rules in another order; {size}"]
    return [f"{come} selectors or declarations new, {gone} gone; {size}"]


def _lines(before: str, after: str) -> list[str]:
    old, new = Counter(before.splitlines()), Counter(after.splitlines())
    words = [f"new: {line[:160]}" for line in sorted(new - old)] + [f"gone: {line[:160]}" for line in sorted(old - new)]
    more = len(words) - _MOST
    if more > 0:
        words = [*words[:_MOST], f"and {more} more lines"]
    return words or ["the same lines in another order"]


def published_target(files: Mapping[str, bytes]) -> tuple[str | None, str]:
    """Where a published site was made for: its origin, if it says one, and its base path."""
    html = files.get("index.html", b"").decode("utf-8", "replace")
    canonical = re.search(r'<link rel="canonical" href="(https?://[^/"]+)([^"]*)"', html)
    if canonical is not None:
        return canonical[1], canonical[2] or "/"
    sheet = re.search(r'<link rel="stylesheet" href="([^"]*)style\.[0-9a-f]{8}\.css"', html)
    return None, sheet[1] if sheet is not None else ""
