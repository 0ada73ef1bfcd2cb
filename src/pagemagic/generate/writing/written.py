"""The user's own words, with the facts in them kept as facts."""

from __future__ import annotations

import re
from typing import Any

from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import HARD
from pagemagic.generate.reading.tokens import fold
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import FIELDS, Fact
from pagemagic.page.wording import fact_text, has_field

_NAMED = frozenset({"name", "trade", "place"})
_SMALL = frozenset({"hours", "trade", "offer", "claim", "person"})
"""Kinds that have a small initial inside a sentence."""
_CONTACTS = frozenset({"phone", "email", "url", "handle"})
_JOINTS = " ,;:–—-("
_FEWEST_WORDS = 3
"""Words that are still a sentence."""
_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009\u2060"), " ")
_SAME = {0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"', 0x2013: "-", 0x2011: "-"}
_DEPENDENT = frozenset(
    [
        "wer",
        "wenn",
        "falls",
        "wie",
        "als",
        "wanneer",
        "indien",
        "if",
        "when",
        "whoever",
        "anyone",
        "si",
        "se",
        "qui",
        "quem",
        "quien",
        "chi",
    ]
)
"""Words that open a clause which says nothing without the next."""


def as_written(material: Material, start: int, end: int, *, strict: bool = False) -> Inline | None:
    """The words of the brief from ``start`` to ``end`` with references where a fact reads exactly like them.

    With ``strict`` the answer is None where a number, price, date or contact in them could not become a reference.
    """
    text = material.reading.brief[start:end]
    found: list[tuple[int, int, Any]] = []
    # The longest first: a trade inside a name is the name.
    for fact in sorted(material.facts, key=_length, reverse=True):
        span = fact.origin.span
        if (
            span is None
            or span[0] < start
            or span[1] > end
            or any(span[0] < other[1] and other[0] < span[1] for other in found)
        ):
            continue
        place = _reads_like(fact, material, span)
        if place is not None:
            found.append(place)
        elif strict and fact.kind in HARD:
            return None
    parts: list[Any] = []
    at = start
    for first, last, reference in sorted(found, key=lambda place: place[0]):
        if first < at:
            continue
        parts += [typographic(_spaced(material.reading.brief[at:first]), material.locale), reference]
        at = last
    parts.append(typographic(_spaced(text[at - start :]), material.locale))
    return join(*parts)


def sentence_text(material: Material, start: int, end: int, *, strict: bool = False) -> Inline | None:
    """The same as a sentence: with a capital and a full stop."""
    found = as_written(material, start, end, strict=strict)
    if not found:
        return found
    first, last = (found, found) if isinstance(found, str) else (found[0], found[-1])
    named = isinstance(first, str) and any(map(str.isupper, first.split(maxsplit=1)[0][1:] if first.strip() else ""))
    if isinstance(first, str) and first[:1].islower() and not named:
        found = (
            first[:1].upper() + first[1:] if isinstance(found, str) else join(first[:1].upper() + first[1:], found[1:])
        )
        last = found if isinstance(found, str) else found[-1]
    ended = isinstance(last, str) and last.rstrip()[-1:] in ".!?…。！？:;؟"
    return found if ended or not material.voice.spaced else join(found, ".")


def after_name(material: Material, start: int, end: int) -> int:
    """Where a sentence begins after the name and town before its colon: ``Fotostudio Kern, Zwolle: pasfoto's …``."""
    name, place = material.name, material.place
    spans = [one.origin.span for one in (name, place, material.trade) if one is not None and one.origin.span]
    if name is None or name.origin.span is None or name.origin.span[0] != start:
        return start
    last = max((span[1] for span in spans if span[0] >= start and span[1] <= end), default=start)
    brief = material.reading.brief
    while last > start and brief[last:].lstrip()[:2].rstrip() not in (":", "–", "—", "-"):
        last = max((span[1] for span in spans if start <= span[0] and span[1] < last), default=start)
    rest = brief[last:end].lstrip(" ")[1:] if last > start else ""
    return end - len(rest.lstrip()) if len(rest.split()) >= _FEWEST_WORDS else start


def told(material: Material, start: int, end: int) -> Inline | None:
    """A sentence without the contacts it ends with, which stand beside it: None where nothing else is said.

    ``Besuchen Sie die Werkstatt nach Anmeldung: 08031 …`` ends before the colon.
    """
    start = after_name(material, start, end)
    spans = [fact.origin.span for fact in material.facts if fact.kind in _CONTACTS and fact.origin.span]
    first = min((span[0] for span in spans if start <= span[0] < end), default=None)
    if first is None:
        return sentence_text(material, start, end)
    before = material.reading.brief[start:first]
    clause = before.rstrip(_JOINTS)
    if not clause or clause == before.rstrip():
        # The contact is woven into its clause: the clause before it is whole.
        clause = clause[: max(clause.rfind(sign) for sign in ",;:")] if any(sign in clause for sign in ",;:") else ""
        if clause and fold(clause.split()[0]) in _DEPENDENT:
            return sentence_text(material, start, end)  # "Wer mitmachen will, meldet sich bei …"
    if len(clause.split()) < _FEWEST_WORDS and material.voice.spaced:
        return None
    return sentence_text(material, start, start + len(clause)) if clause else None


def _length(fact: Fact) -> int:
    span = fact.origin.span
    return span[1] - span[0] if span is not None and fact.kind in _NAMED else 0


def _reads_like(fact: Fact, material: Material, span: tuple[int, int]) -> tuple[int, int, Any] | None:
    source = _plain(material.reading.brief[span[0] : span[1]])
    for field in ("text", *FIELDS[fact.kind][1:]):
        if (field != "text" and not has_field(fact, field)) or field == "label":
            continue
        # Written inside a sentence or at its start: what stands there decides.
        inside = _plain(fact_text(fact, field, material.locale, inline=True))
        for inline in (True, False):
            shown = _plain(fact_text(fact, field, material.locale, inline=inline))
            at = source.find(shown)
            end = at + len(shown)
            if (
                shown
                and at >= 0
                and not source[end : end + 1].isalnum()
                and not (inline is False and span[0] + at > 0 and fact.kind in _SMALL and shown != inside)
            ):
                return span[0] + at, span[0] + at + len(shown), run(fact.id, field)
    return None


def _plain(text: str) -> str:
    return text.translate(_SPACES).translate(_SAME)


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)
