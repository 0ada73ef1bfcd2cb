"""What a fact is called in the brief: ``Encomendas: 239…``, ``Bilhete 45 €``, ``8 to 18 for bookings``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claim_shapes import is_claim
from pagemagic.generate.reading.either_price import name_before_or
from pagemagic.generate.reading.label_bounds import (
    OR,
    STOPS,
    before_of,
    next_row,
)
from pagemagic.generate.reading.label_lead import take_lead
from pagemagic.generate.reading.label_trail import take_trail
from pagemagic.generate.reading.label_words import capitalised, is_filler, set_label
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.messages import mark_messages
from pagemagic.generate.reading.pieces import name_measure
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.span_words import only_span
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_LABELLED = ("phone", "email", "url", "hours", "price", "address", "date")
THEN = bag(
    "then thereafter afterwards danach dann anschließend daarna vervolgens ensuite puis después luego depois poi dopo successivamente"
)
"""Words for a price that follows another: they are what it is called."""


def label_facts(
    source: Source,
    run: Sequence[Token],
    noted: Sequence[Draft],
    ledger: Ledger,
    words: Words,
    *,
    naming: bool,
    group: str | None,
) -> None:
    """Give the facts ``noted`` in a sentence, in order, their labels, and take the words of these.

    ``group`` is the heading the sentence stands under. ``naming``: the sentence names the subject, so its first segment is no label.
    """
    previous: Draft | None = None
    groups = [group] if group else []
    for draft in noted:
        if draft.kind not in _LABELLED:
            continue
        last, previous = previous, draft
        before = before_of(run, index_at(run, draft.start), ledger)
        if draft.kind == "phone" and not before and last is None and not naming:
            before = _answers(run, index_at(run, draft.start), ledger, words)
        if draft.kind == "price" and draft.label and before:  # a bracket has named it: "Two rooms: The Vault (£95)"
            if before[-1].text in ":：" and all(map(ledger.open, before)):
                groups.append(capitalised(" ".join(source.text[before[0].start : before[-2].end].split())))
                ledger.take(before[0].start, draft.start)
            continue
        if naming and before and before[0] is run[0]:
            continue
        then = _follows(run, before, draft, ledger, words)
        if then:
            set_label(source, draft, [then])
            ledger.take(before[0].start, draft.start)
            draft.start = then.start
            continue
        if last is not None and _or_else(source, before, last, draft, ledger, words):
            continue
        if last is not None and name_before_or(source, before, last, draft, ledger, words):
            before = []
        if draft.kind == "price" and last is not None and last.kind == "price":
            before = next_row(before, last, words)
        if before and not take_lead(source, run, before, draft, ledger, words, groups):
            continue
        if draft.kind == "price" and draft.label:
            name_measure(source, run, draft, last, ledger, words)
        noted_of = draft.kind == "hours" and source.text[draft.start] == "(" and last and last.kind == "phone"
        if noted_of and last and not draft.label and not source.text[last.end : draft.start].strip():
            draft.label = last.label  # "Emergencies: 01539 555 099 (24 hours)"
        timed = draft.kind == "phone" and not draft.label and last and last.kind == "hours"
        if timed and last and source.text[last.end : draft.start].strip() in (":", ""):
            draft.label = last.label  # "Notdienst rund um die Uhr: 0461 …"
        if draft.kind == "date" and not draft.label and last and STOPS.isdisjoint(source.text[last.end : draft.start]):
            draft.label = last.label  # "Inscrições em a@b.example até 20 de março"
        take_trail(source, run, draft, ledger, words)
    for number in noted:
        if number.kind == "phone":
            mark_messages(number)
    if groups:
        _under_heading(noted, groups[0], ledger, words)


def _answers(run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> list[Token]:
    """The one word and comma before a number who answers it, or where it rings: ``Ingrid, 77 55 50 12.``"""
    if index != 2 or run[1].text != "," or not all(map(ledger.open, run[:2])):
        return []
    word = run[0]
    named = word.kind == "word" and word.capital and word.fold not in TOWNS and not is_claim([word], words)
    return list(run[:2]) if named and not words.is_trade(word.fold) else []


def _under_heading(noted: Sequence[Draft], heading: str, ledger: Ledger, words: Words) -> None:
    """Offer what has a price under a heading; what is only a span of time has the heading's name."""
    for price in noted:
        if price.kind == "price" and price.label and only_span(price.label, words):
            # "Cursos de torno: 4 sesiones 130 €, 8 sesiones 240 €"
            unit = str(price.values.get("unit") or "")
            price.values["unit"] = f"{unit}, {price.label}" if unit else price.label
            price.label = heading
            continue
        if price.kind == "price" and price.label:
            ledger.share(Draft("offer", price.start, price.end, {"text": price.label}, label=heading, price=price))


def _follows(run: Sequence[Token], before: Sequence[Token], draft: Draft, ledger: Ledger, words: Words) -> Token | None:
    """Return the word that says a price follows another: ``first talk free, then £40 an hour``.

    After a quantity, ``500 rows free, then £0.02 each``, what is counted is the better label.
    """
    then = next((token for token in before if token.fold in THEN), None) if draft.kind == "price" else None
    if then is None or not all(token is then or is_filler(token, words) for token in before):
        return None
    earlier = run[: index_at(run, then.start)]
    return then if earlier and not any(token.kind == "number" and ledger.open(token) for token in earlier) else None


def _or_else(source: Source, before: Sequence[Token], last: Draft, price: Draft, ledger: Ledger, words: Words) -> bool:
    """Whether a price is another of the same thing, which then has its name: ``rental €25 half day or €35 the whole day``."""
    joined = bool(before) and (
        before[-1].fold in OR
        # "780 € en basse saison et 1150 € en juillet"
        or (len(before) > 1 and before[-1].fold in words.both and before[0].fold in words.note)
    )
    if not (price.kind == last.kind == "price" and joined and last.label):
        return False
    said = source.text[last.end : before[-1].start].strip()
    if said and before[0].start - last.end > 1:
        return False
    if said:
        last.values["unit"] = " ".join(filter(None, [str(last.values.get("unit") or ""), said]))
    ledger.take(last.end, price.start)
    price.label = last.label
    return True
