"""Briefs written as lists and forms: headings, ``Label: value`` lines and bullets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from pagemagic.generate.reading.claim_shapes import is_claim
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import add_name
from pagemagic.generate.reading.offers import MAX_ITEM, Item, add_offers
from pagemagic.generate.reading.places import add_place
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words

_BULLETS = frozenset("-*•·–—‣◦・●○■□▪▸✓✔→")
_ENDS = frozenset(".!?。！？")
_LONGEST_HEADING = 7


def read_lines(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> dict[int, str]:
    """Take fields of a form, headings, and the bare lines of a list as offers.

    Returns the heading of each line with a price that stands under one, by where the line starts.
    """
    heading, listed = "", False
    groups: dict[int, str] = {}
    begun = False  # whether the sentence that names the subject has come
    prices = sorted(draft.start for draft in ledger.of("price"))
    for number, sentence in enumerate(parts):
        run = tokens_of(source, sentence.start, sentence.end)
        if not run or not _alone(source, sentence):
            heading, listed, begun = "", False, True
            continue
        if _read_field(source, run, ledger, words):
            continue
        bullet = _bulleted(source, sentence)
        if number and not bullet and "\n\n" in _gap(source, parts[number - 1], sentence):
            heading, listed = "", False
        priced = number + 1 < len(parts) and _holds(prices, parts[number + 1])
        announced = _heading(source, run, ledger, words, known_only=number == 0)
        if announced is not None and number + 1 < len(parts):
            heading, listed = announced, True
            if heading and priced:
                ledger.take(sentence.start, sentence.end)
            continue
        if heading and _holds(prices, sentence):
            groups[sentence.start] = heading
        if not begun:
            begun = not groups.get(sentence.start) and not (number and _holds(prices, sentence))
        elif bullet or listed:
            _read_item(source, run, ledger, words, heading)
    return groups


def _holds(places: Sequence[int], sentence: Sentence) -> bool:
    index = bisect_left(places, sentence.start)
    return index < len(places) and places[index] < sentence.end


def _gap(source: Source, before: Sentence, after: Sentence) -> str:
    return "".join(char for char in source.text[before.end : after.start] if char == "\n")


def _alone(source: Source, sentence: Sentence) -> bool:
    """Whether a sentence has its line for itself."""
    before = source.text.rfind("\n", 0, sentence.start) + 1
    after = source.text.find("\n", sentence.end)
    rest = source.text[sentence.end : after if after >= 0 else len(source.text)]
    lead = source.text[before : sentence.start]
    return not rest.strip() and not any(char.isalnum() for char in lead)


def _bulleted(source: Source, sentence: Sentence) -> bool:
    begin = source.text.rfind("\n", 0, sentence.start) + 1
    return not _BULLETS.isdisjoint(source.text[begin : sentence.start] + sentence.text[:1])


def _read_field(source: Source, run: list[Token], ledger: Ledger, words: Words) -> bool:
    """Name: Atlas Locksmiths."""
    colon = next((index for index, token in enumerate(run[:4]) if token.text in ":："), 0)
    kind = words.fields.get(" ".join(token.fold for token in run[:colon]))
    value = run[colon + 1 :]
    while value and value[-1].text in ".,;。":
        value.pop()
    if not kind or not value or len(value) > 14 or ledger.of(kind) or not ledger.free(run[0].start, value[-1].end):
        return False
    start, end = value[0].start, value[-1].end
    text = " ".join(source.text[start:end].split())
    if kind == "trade":
        ledger.add(Draft("trade", start, end, {"text": text}))
    elif not (add_name(source, ledger, value) if kind == "name" else add_place(source, ledger, value)):
        return False
    ledger.take(run[0].start, start)
    return True


def _heading(source: Source, run: list[Token], ledger: Ledger, words: Words, *, known_only: bool) -> str | None:
    """Take a heading; return what it calls the list under it, empty for "Services", None where it is none."""
    body = list(run)
    while body and body[-1].kind == "sign":
        body.pop()
    while body and body[0].kind == "sign":
        body.pop(0)
    if not body or not ledger.free(run[0].start, run[-1].end):
        return None
    if words.headings.at(body, 0) == len(body):
        ledger.take(run[0].start, run[-1].end)
        return ""
    if known_only or run[-1].text not in ":：" or len(body) > _LONGEST_HEADING or not is_fragment(body, words):
        return None
    return capitalised(" ".join(source.text[body[0].start : body[-1].end].split()))


def _read_item(source: Source, run: list[Token], ledger: Ledger, words: Words, heading: str) -> None:
    """Take a line that only names something as an offer."""
    body = list(run)
    while body and (body[0].text in _BULLETS or body[0].text in "・"):
        body.pop(0)
    if not body or len(body) > MAX_ITEM or body[-1].text in _ENDS or not all(map(ledger.open, body)):
        return
    named = any(token.fold in words.roles for token in body) and any(token.text == "," for token in body)
    dated = any(token.fold in words.days or token.kind == "number" for token in body)
    if named or dated or any(token.text in ",;、:：" for token in body) or is_claim(body, words):
        return
    if not is_fragment(body, words) or words.closed.find(body) or words.opened.at(body, 0):
        return
    add_offers(source, ledger, words, [Item(body)], heading or None)
    if body[0].start > run[0].start:
        ledger.take(run[0].start, body[0].start)
