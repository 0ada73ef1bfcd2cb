"""Inline text to HTML."""

from __future__ import annotations

from pagemagic.markup.escape import escape
from pagemagic.markup.types import Inline, InlineNode
from pagemagic.markup.urls import check_url


def inline_html(value: Inline, links: bool = True) -> str:
    """Write inline text; without ``links``, as text that stands in a link already, links are written as their text.

    Depth is bounded where documents are validated, so this may recurse.
    """
    if isinstance(value, str):
        return escape(value)
    return "".join([escape(part) if isinstance(part, str) else _node(part, links) for part in value])


def _node(node: InlineNode, links: bool) -> str:
    kind = node["kind"]
    if kind in ("break", "wbr"):
        return "<br>" if kind == "break" else "<wbr>"
    inner = inline_html(node.get("children", []), links and kind != "link")
    if kind == "link":
        if not links:
            return inner
        if "href" not in node:
            raise KeyError("href")
        rel = node.get("rel")
        suffix = f' rel="{escape(rel)}"' if rel else ""
        return f'<a href="{escape(check_url(node["href"], "link"))}"{suffix}>{inner}</a>'
    if kind == "time":
        if "value" not in node:
            raise KeyError("value")
        return f'<time datetime="{escape(node["value"])}">{inner}</time>'
    if kind == "bdi":
        value = node.get("value")
        return f'<bdi lang="{escape(value)}">{inner}</bdi>' if value else f"<bdi>{inner}</bdi>"
    if kind in ("strong", "em", "code"):
        return f"<{kind}>{inner}</{kind}>"
    raise ValueError(f"unknown inline node {kind!r}")


def inline_text(value: Inline) -> str:
    """The plain text of inline text, for titles and descriptions. Breaks become spaces."""
    if isinstance(value, str):
        return value
    parts: list[str] = []
    stack: list[str | InlineNode] = list(reversed(value))
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            parts.append(part)
        elif part["kind"] == "break":
            parts.append(" ")
        else:
            stack.extend(reversed(part.get("children", [])))
    return "".join(parts)
