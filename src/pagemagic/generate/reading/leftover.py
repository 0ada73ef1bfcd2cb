"""What no fact took: sentences in the user's own words."""

from __future__ import annotations

from collections.abc import Container, Sequence

from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words
from pagemagic.page.facts import Fact


def leftover_of(
    source: Source,
    ledger: Ledger,
    words: Words,
    parts: Sequence[Sentence],
    facts: Sequence[Fact],
    whole: Container[int] = (),
) -> tuple[Sentence, ...]:
    """Return the sentences that say more than the facts, and every sentence with a digit or @ that no fact holds.

    ``whole`` are the starts of sentences that are not cut.
    """
    held = bytearray(len(source.text))
    for fact in facts:
        if fact.origin.span:
            start, end = fact.origin.span
            held[start:end] = b"\x01" * (end - start)
    left = []
    for sentence in parts:
        run = tokens_of(source, sentence.start, sentence.end)
        said = any(says_more(token, ledger, words) for token in run)
        if said or sentence.start in whole or _lost(source, sentence, held):
            left.append(sentence)
    return tuple(left)


def says_more(token: Token, ledger: Ledger, words: Words) -> bool:
    """Whether nobody has taken a word that says something of its own."""
    if token.kind != "word" or not ledger.open(token):
        return False
    loose = token.fold in words.stop or token.fold in words.contact or token.fold in words.time_lead
    return not (loose or token.fold in words.cost or words.opened.at([token], 0))


def _lost(source: Source, sentence: Sentence, held: bytearray) -> bool:
    return any(
        (source.text[at].isdigit() or source.text[at] == "@") and not held[at]
        for at in range(sentence.start, sentence.end)
    )
