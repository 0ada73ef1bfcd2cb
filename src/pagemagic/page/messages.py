"""The texts of a site that another language says differently: their keys, their sources, and what a source's digest is.

A key is the id of a node and the name of a property: ``n7.title``. Besides the texts of sections and blocks there are

==============================  ======================================================================================
``n1.name``                     what menus and breadcrumbs call a page
``n1.path``                     its address in that language, ``/precios``; the first page's stays ``/``
``n1.seo.title``                also ``n1.seo.description``
``n3.text``                     a fact in words: a trade, a place, an offer, a claim; ``n3.role`` … for its other words
``n5.alt``                      what a picture shows
``n7.shown``                    ``no`` leaves a section out in that language: the one word that is no text
==============================  ======================================================================================

Names, numbers, addresses, dates, hours and prices are facts without words: they are the same in every language, only written
in its own way.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from pagemagic.i18n.plurals import plural
from pagemagic.page.blocks import BlockBase
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.facts import OfferFact
from pagemagic.page.inline import FactRun, plain, walk
from pagemagic.page.inline_text import print_inline
from pagemagic.page.walk import blocks, references

if TYPE_CHECKING:
    from pagemagic.page.facts import Fact
    from pagemagic.page.section import Section
    from pagemagic.page.site import Page, Site

FACT_WORDS: Mapping[str, tuple[str, ...]] = {
    "trade": ("text", "label"), "place": ("text", "label"), "offer": ("text", "note", "label"), "claim": ("text", "label"),
    "person": ("role", "label"), "price": ("unit", "label"), "hours": ("note", "label"),
}  # fmt: skip
"""Which properties of a fact are words of a language; of every other kind it is the label alone."""
_AS_ELSEWHERE = frozenset({"place"})
"""Kinds that most languages leave as they are, so that nothing is missing where no translation is given."""

COUNTS: Mapping[str, tuple[str, str]] = {"item": ("title", "count"), "stat": ("label", "value")}
"""Kinds of blocks that show a number beside words: the property of the words, and that of the number."""

SHOWN = "shown"
"""The property that says whether a section is shown in a language."""
LEFT_OUT = "no"
"""Its one value."""

# Letters as ranges, because what Python calls a letter changes with its Unicode version; pictographs are none.
_LETTER = re.compile(
    "[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fdf\u3005-\u3007\u3021-\ud7ff\uf900-\ufdcf"
    "\ufdf0-\ufdff\ufe70-\uffdc\U00010000-\U0001efff\U00020000-\U0003ffff]"
)
_WHOLE = re.compile("[0-9]{1,3}(?:[.,'’ \u00a0\u202f]?[0-9]{3}){0,4}[+]?")
"""A whole number as people write it, alone."""
_ADDRESS = re.compile(r"@|://|^www\.")


class Message(NamedTuple):
    """One text with its key."""

    key: str
    text: Any
    """The source, inline text of the document."""
    kind: Literal["text", "line", "path"]
    """``text`` may hold marks, links and facts; a ``line`` holds none; a ``path`` is an address."""
    place: str
    """The path of the page it stands on; empty for what stands on all."""
    what: str
    """What it is in words: ``title of hero``."""
    needed: bool = True
    """False for what a language may well leave as it is: a path, a place, the hidden name of a page."""
    beside: Any = None
    """The number that it counts, where that stands beside it and not in it: ``7`` of ``talks``, or the text that gives it."""

    @property
    def node(self) -> str:
        """The id of what says it."""
        return self.key.partition(".")[0]


def has_words(value: Any) -> bool:
    """Whether a text says something in a language of its own: letters that are neither an address, a fact nor code."""
    if not value:
        return False
    if isinstance(value, str):
        return any(_LETTER.search(word) and not _ADDRESS.search(word) for word in value.split())
    return any(isinstance(part, str) and has_words(part) for _, part in walk(value))


def source_hash(text: Any, facts: Mapping[str, Fact] | None = None) -> str:
    """The digest that a translation of ``text`` keeps: 16 hexadecimal digits of SHA-256.

    Of a text without marks it is that of its UTF-8 bytes; marks are written as in :mod:`pagemagic.page.inline_text`. A text
    that counts something (``{{n4.count}} talks``) has the number in its digest too, since in other languages the words
    around a number depend on it: with another number its translation is stale. ``facts`` are those of the site, by id.
    """
    return _digest(text, counted(text, facts) if facts else ())


def message_hash(message: Message, facts: Mapping[str, Fact], locale: str) -> str:
    """The digest that a translation of a message to a language keeps.

    Where the message counts something, the digest has the plural category of the number in that language: what is said of 5
    rooms in Polish is right for 6 too, and stale with 2. Of a language without known categories it is the number itself.
    """
    return _digest(message.text, [plural(one, locale) or one for one in numbers_of(message, facts)])


def is_current(digest: str, message: Message, facts: Mapping[str, Fact], locale: str) -> bool:
    """Whether a translation with this digest is of the message as it is now; also one that keeps :func:`source_hash`."""
    return digest in (message_hash(message, facts, locale), source_hash(message.text, facts))


def numbers_of(message: Message, facts: Mapping[str, Fact]) -> list[int]:
    """The numbers that the words of a message depend on: those in it, and the one that stands beside it."""
    beside = number_beside(message, facts)
    return [*counted(message.text, facts), *([] if beside is None else [beside])]


def number_beside(message: Message, facts: Mapping[str, Fact]) -> int | None:
    """The whole number that stands beside a message; None where there is none, or something else than a whole number."""
    beside = message.beside
    if beside is None or isinstance(beside, int):
        return beside
    for number in counted(beside, facts):
        return number
    whole = _WHOLE.fullmatch(plain(beside).strip())
    return None if whole is None else int(re.sub("[^0-9]", "", whole[0]))


def _digest(text: Any, numbers: Iterable[object]) -> str:
    said = text if isinstance(text, str) else print_inline(text)
    return hashlib.sha256("\0".join((said, *map(str, numbers))).encode()).hexdigest()[:16]


def counted(text: Any, facts: Mapping[str, Fact]) -> list[int]:
    """The numbers of what a text counts, in reading order."""
    found: list[int] = []
    if isinstance(text, str):
        return found
    for _, part in walk(text):
        fact = facts.get(part.id) if isinstance(part, FactRun) and part.field == "count" else None
        if isinstance(fact, OfferFact) and fact.count is not None:
            found.append(fact.count)
    return found


def messages(site: Site, catalogue: Catalogue | None = None) -> Iterator[Message]:
    """Every text of a site that has words, once each, in reading order: the frame's, then page by page, then facts and pictures."""
    chosen = catalogue or builtin_catalogue()
    frame = site.frame
    for section in (frame.announcement, frame.header):
        if section is not None:
            yield from section_messages(section, "", chosen)
    for page in site.pages:
        yield from _page(page)
        for section in page.sections:
            yield from section_messages(section, page.path, chosen)
    if frame.footer is not None:
        yield from section_messages(frame.footer, "", chosen)
    yield from _facts(site)
    for asset in site.assets:
        if asset.description.kind == "described":
            yield from _given(f"{asset.id}.alt", asset.description.alt, "line", "", f"what {asset.name} shows")


def _given(
    key: str, text: Any, kind: Any, place: str, what: str, *, needed: bool = True, beside: Any = None
) -> Iterator[Message]:
    if has_words(text):
        yield Message(key, text, kind, place, what, needed, beside)


def _page(page: Page) -> Iterator[Message]:
    if page.path != "/":
        yield Message(f"{page.id}.path", page.path, "path", page.path, "address of the page", needed=False)
    yield from _given(f"{page.id}.name", page.name, "line", page.path, "name of the page", needed=page.path != "/")
    for prop in ("title", "description"):
        text = getattr(page.seo, prop)
        yield from _given(f"{page.id}.seo.{prop}", text, "line", page.path, f"{prop} for search engines")


def section_messages(section: Section, place: str, catalogue: Catalogue) -> Iterator[Message]:
    """The texts of a section and its blocks; ``place`` is the path of its page."""
    found = catalogue.get(section.type)
    if found is None or not section.known:
        return
    for prop in found.translatable:
        what = f"{_words(prop)} of {section.type}"
        yield from _given(f"{section.id}.{prop}", getattr(section.props, prop, None), "text", place, what)
    for block in blocks(section.slots):
        yield from _block(block, place, section.type)


def _block(block: BlockBase, place: str, holder: str) -> Iterator[Message]:
    kind = block.__dict__.get("type", "block")
    for prop in block.translatable:
        what = f"{_words(prop)} of {kind} in {holder}"
        beside = getattr(block, COUNTS[kind][1]) if COUNTS.get(kind, ("",))[0] == prop else None
        yield from _given(f"{block.id}.{prop}", getattr(block, prop), "text", place, what, beside=beside)


def _words(prop: str) -> str:
    return prop.replace("_", " ")


def fact_words(fact: Fact) -> tuple[str, ...]:
    """The properties of a fact that are words of a language."""
    return FACT_WORDS.get(fact.kind, ("label",))


def _facts(site: Site) -> Iterator[Message]:
    """The words of facts that something on the site shows or names."""
    used = used_facts(site)
    for fact in site.facts:
        if fact.id not in used:
            continue
        for prop in fact_words(fact):
            needed = fact.kind not in _AS_ELSEWHERE
            text, what = getattr(fact, prop), f"{_words(prop)} of a {fact.kind}"
            beside = fact.count if isinstance(fact, OfferFact) and prop == "text" else None
            yield from _given(f"{fact.id}.{prop}", text, "line", "", what, needed=needed, beside=beside)


def used_facts(site: Site) -> frozenset[str]:
    """The facts that sections and translations refer to."""
    return frozenset(
        reference.id for section in site.sections() for reference in references(section) if reference.what == "fact"
    )


def left_out(texts: Mapping[str, Any], identifier: str) -> bool:
    """Whether a language leaves a section out; ``texts`` are its translations."""
    return f"{identifier}.{SHOWN}" in texts
