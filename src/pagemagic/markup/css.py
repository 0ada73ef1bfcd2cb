"""Style sheets: the little that has to be done to them without a parser."""

from __future__ import annotations

import re

_COMMENT_OR_STRING = re.compile(r"""/\*.*?\*/|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""", re.DOTALL)
_SPACE = re.compile(r"\s+")
_TIGHT = re.compile(r"\s*([{};,>])\s*")
_COLON = re.compile(r":\s+")
_LAST = re.compile(r"[;\s]+}")
_MARK = r"/\*\s*@{}\s+([a-z][a-z0-9.-]*)\s*\*/"


def minify(style: str) -> str:
    """Drop comments and needless white space; strings and selectors keep their meaning."""
    kept: list[str] = []
    parts = _COMMENT_OR_STRING.split(style)
    run = ""
    for plain, string in zip(parts[::2], [*parts[1::2], None], strict=True):
        run += plain
        if string is not None:
            kept += [_tightened(run), string]
            run = ""
    return "".join([*kept, _tightened(run)]).strip()


def _tightened(part: str) -> str:
    part = _TIGHT.sub(r"\1", _SPACE.sub(" ", part))
    return _LAST.sub("}", _COLON.sub(":", part))


def split_style(style: str, what: str) -> tuple[str, dict[str, str]]:
    """Split a style sheet at its ``/* @what name */`` comments: what is in front of the first, and each part by name."""
    parts = re.split(_MARK.format(what), style)
    named: dict[str, str] = {}
    for name, body in zip(parts[1::2], parts[2::2], strict=True):
        named[name] = named.get(name, "") + minify(body)
    return minify(parts[0]), named


def style_text(style: str) -> str:
    """Make a style sheet safe inside a ``style`` element: it can neither end it nor open a comment."""
    return style.replace("</", "<\\/").replace("<!--", "<\\!--")
