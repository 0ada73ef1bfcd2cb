"""Tokens of program text: just enough to tell keys, texts, numbers and remarks apart in a short example."""

from __future__ import annotations

import re
from typing import TypedDict

from pagemagic.markup.elements import E, attr, each, text, view, when
from pagemagic.markup.types import Token

_TOKENS = re.compile(
    r"""(?P<key>"[^"\n]*"(?=\s*:))"""
    r"""|(?P<text>"[^"\n]*"|'[^'\n]*'|`[^`\n]*`)"""
    r"""|(?P<remark>(?:(?<=\s)|^)(?:\#|//)[^\n]*|…)"""
    r"""|(?P<number>(?<![\w.])-?[0-9][0-9_]*(?:\.[0-9]+)?(?![\w.]))""",
    re.MULTILINE,
)


class CodeToken(TypedDict):
    """A piece of program text."""

    text: str
    is_plain: bool
    look: Token
    """``pm-code-key``, ``pm-code-text``, ``pm-code-number`` or ``pm-code-remark``."""


class CodeView(TypedDict):
    """Program text in pieces."""

    label: str
    """What it shows, for those who do not see it."""
    tokens: list[CodeToken]


CODE = view(
    "code",
    CodeView,
    E.pre(
        E.code(each("tokens", when("is_plain", text("text"), otherwise=E.span(text("text"), class_=attr("look"))))),
        class_="pm-code pm-on-deep",
        tabindex="0",
        role="region",
        aria_label=attr("label"),
    ),
)
"""Program text that scrolls by itself where it is too wide."""


def code_view(code: str, label: str) -> CodeView:
    """The view model of program text. Tokens joined are the text again, whatever language it is in."""
    tokens: list[CodeToken] = []
    end = 0
    for found in _TOKENS.finditer(code):
        if found.start() > end:
            tokens.append(CodeToken(text=code[end : found.start()], is_plain=True, look=Token("")))
        tokens.append(CodeToken(text=found.group(), is_plain=False, look=Token(f"pm-code-{found.lastgroup}")))
        end = found.end()
    if end < len(code):
        tokens.append(CodeToken(text=code[end:], is_plain=True, look=Token("")))
    return CodeView(label=label, tokens=tokens)
