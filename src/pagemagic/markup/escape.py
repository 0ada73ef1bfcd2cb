"""Escaping: the one place where text becomes part of a document.

The byte contract, fixed by a golden test: ``&`` is ``&amp;``, ``<`` is ``&lt;``, ``>`` is ``&gt;``, ``"`` is ``&#34;``,
``'`` is ``&#39;``, and nothing else changes. One form serves text and double-quoted attributes.
"""

from __future__ import annotations

import json
from collections.abc import Callable


def _escape_chain(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;").replace("'", "&#39;")
    )


def _fastest() -> Callable[[str], str]:
    # markupsafe's C function returns a plain str; its public escape() pays nine times as much for a Markup object.
    # The name is private, so it is taken only if it keeps the byte contract.
    try:
        from markupsafe._speedups import _escape_inner
    except ImportError:
        return _escape_chain
    probe = "&<>\"'é\u2028"
    return (
        _escape_inner
        if type(_escape_inner(probe)) is str and _escape_inner(probe) == _escape_chain(probe)
        else _escape_chain
    )


escape: Callable[[str], str] = _fastest()
"""Escape a string for text content and for double-quoted attribute values."""

_JSON_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def escape_json(value: object) -> str:
    """Write ``value`` as JSON that is safe inside a ``script`` element. Keys keep their order."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character, replacement in _JSON_ESCAPES.items():
        text = text.replace(character, replacement)
    return text


def escape_css_string(text: str) -> str:
    """Write ``text`` as a quoted CSS string that can neither end itself nor the ``style`` element around it."""
    body = "".join(
        character if character.isascii() and (character.isalnum() or character in " .,-_") else f"\\{ord(character):x} "
        for character in text
    )
    return f'"{body}"'
