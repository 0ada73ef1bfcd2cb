"""Style sheets: the little that has to be done to them without a parser."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_STRING = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")
_SPACE = re.compile(r"\s+")
_TIGHT = re.compile(r"\s*([{};,>])\s*")
_COLON = re.compile(r":\s+")
_MARK = r"/\*\s*@{}\s+([a-z][a-z0-9.-]*)\s*\*/"


def minify(style: str) -> str:
    """Drop comments and needless white space; strings and selectors keep their meaning."""
    parts = _STRING.split(_COMMENT.sub("", style))
    for index in range(0, len(parts), 2):
        part = _TIGHT.sub(r"\1", _SPACE.sub(" ", parts[index]))
        parts[index] = _COLON.sub(":", part).replace(";}", "}")
    return "".join(parts).strip()


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
