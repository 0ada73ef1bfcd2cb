"""German places in the case of the word before them: ``im Alten Rathaus`` is *Im Alten Rathaus*, never *Alten Rathaus*."""

from __future__ import annotations

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.words.table import Words, bag

_INFLECTED = bag(
    "alten neuen unteren oberen großen kleinen hohen langen breiten grünen roten weißen schwarzen blauen goldenen evangelischen "
    "katholischen städtischen historischen ehemaligen königlichen kurfürstlichen botanischen inneren äußeren vorderen hinteren mittleren "
    "ersten zweiten dritten jüdischen bayerischen"
)
_FUSED = bag("am im beim zum zur vom ans ins")
_PREPOSITIONS = bag("in an auf bei vor hinter neben unter")
_ARTICLES = bag("dem der den")


def keep_prepositions(source: Source, ledger: Ledger, words: Words) -> None:
    """Let an address that begins with an inflected adjective keep its preposition; a square of that kind is no town."""
    if words.lang != "de":
        return
    for draft in (*ledger.of("address"), *ledger.of("place")):
        own = str(draft.values["text"])
        first = own.split()[0].lower()
        begin = _begin(source, draft.start) if first in _INFLECTED else None
        if begin is None:
            continue
        lead = " ".join(source.text[begin : draft.start].split())
        text = f"{lead[:1].upper()}{lead[1:]} {own}"
        if draft.kind == "place":
            ledger.drop(draft)
            ledger.add(Draft("claim", begin, draft.end, {"text": text}))
            continue
        ledger.take(begin, draft.start)
        draft.start = begin
        draft.values["text"] = text
        if draft.values.get("venue"):
            draft.values["venue"] = f"{lead[:1].upper()}{lead[1:]} {draft.values['venue']}"


def _begin(source: Source, start: int) -> int | None:
    """Where the preposition before a place begins; None where there is none with its article."""
    before = tokens_of(source, max(0, start - 20), start)
    if before and before[-1].fold in _FUSED:
        return before[-1].start
    led = len(before) > 1 and before[-1].fold in _ARTICLES and before[-2].fold in _PREPOSITIONS
    return before[-2].start if led else None
