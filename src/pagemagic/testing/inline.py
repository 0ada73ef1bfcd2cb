"""Random inline text and links, as JSON."""

from __future__ import annotations

from typing import Any

from pagemagic.page.facts import FIELDS
from pagemagic.testing.choices import Choices
from pagemagic.testing.pool import Pool
from pagemagic.testing.words import words

URLS = (
    "https://example.com/",
    "http://example.com",
    "HTTPS://Example.com/A?b=c&d=%20#e",
    "https://example.com:8443/a;b=c,d/(e)!*'~",
    "https://xn--bcher-kva.example/p%C3%A3o",
    "https://[2001:db8::1]/",
)
"""Addresses of other sites."""
_PHONES = ("+351253555018", "112", "0123456789")
_EMAILS = ("ana@example.com", "o'hara+web%x@sub.example.co.uk", "a_b-c.d@example.museum")


def inline_text(choices: Choices, pool: Pool) -> Any:
    """Inline text: mostly a string, at times empty, at times a run of marks."""
    kind = choices.below(16)
    if kind < 11:
        return words(choices)
    if kind < 15:
        return [_run(choices, pool, 1) for _ in range(choices.count(1, 8))]
    return choices.pick(("", " ", "\n", [], [""]))


def readable_text(choices: Choices, pool: Pool) -> Any:
    """Inline text with something to read."""
    if choices.chance(1, 4):
        return [words(choices, 1), *(_run(choices, pool, 1) for _ in range(choices.count(1, 6)))]
    return words(choices)


def _run(choices: Choices, pool: Pool, depth: int, *, linked: bool = False) -> Any:
    kind = choices.below(12)
    if kind < 4:
        return words(choices, 4) + choices.pick((" ", "", ", "))
    if kind == 4:
        return {"type": "break"}
    if kind == 5:
        return {"type": "code", "text": words(choices, 3)}
    if kind < 8:
        return _fact_run(choices, pool)
    if depth >= 4:
        return words(choices, 1)
    inside = linked or kind >= 10
    children = [_run(choices, pool, depth + 1, linked=inside) for _ in range(choices.count(1, 3))]
    if kind < 10 or linked:
        return {"type": choices.pick(("strong", "emphasis")), "children": children}
    return {"type": "link", "to": link(choices, pool), "children": children}


def _fact_run(choices: Choices, pool: Pool) -> Any:
    kinds = sorted(pool.facts)
    if not kinds:
        return words(choices, 1)
    kind = choices.pick(kinds)
    return {"type": "fact", "id": choices.pick(pool.facts[kind]), "field": choices.pick(FIELDS[kind])}


def link(choices: Choices, pool: Pool) -> Any:
    """A link of any kind that leads somewhere."""
    kind = choices.below(7)
    found: Any = None
    if kind == 1:
        found = _target("page", pool.page(choices))
    elif kind == 2:
        found = _target("section", pool.section(choices))
    elif kind == 3:
        found = {"kind": "phone", "tel": choices.pick(_PHONES)}
    elif kind == 4:
        found = {"kind": "email", "address": choices.pick(_EMAILS)}
        if choices.chance(1, 3):
            found["subject"] = words(choices, 3)
    elif kind == 5:
        found = _target("fact", pool.fact(choices))
    elif kind == 6:
        found = _target("asset", pool.asset(choices))
    return found or {"kind": "url", "href": choices.pick(URLS)}


def _target(kind: str, identifier: str | None) -> Any:
    return None if identifier is None else {"kind": kind, kind: identifier}
