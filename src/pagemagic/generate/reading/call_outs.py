"""When somebody comes out, day and night, as hours beside those of the office: ``Call-out 24 hours``, ``for bookings 8 to 18``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.availability import says_reached
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, fold
from pagemagic.generate.reading.words.table import Words

_LONGEST_LABEL = 3
_ALWAYS = {"days": (1, 2, 3, 4, 5, 6, 7), "opens": "00:00", "closes": "24:00"}


def read_call_outs(source: Source, ledger: Ledger, words: Words) -> None:
    """Turn the claim that somebody comes day and night into hours with a label, where the brief says what its other hours
    are for or names no house. Where there is a door that is open at the others it stays a claim: it is not open by night.
    """
    timed = [one for one in ledger.of("hours") if any("opens" in row for row in one.values["openings"])]
    if len(timed) != 1 or (ledger.of("address") and not _purpose(timed[0].label or "", words)):
        return
    for claim in list(ledger.of("claim")):
        label = _label(tokens_of(source, claim.start, claim.end), words)
        if label:
            said = capitalised(" ".join(source.text[label[0].start : label[-1].end].split()))
            ledger.drop(claim)
            ledger.share(Draft("hours", claim.start, claim.end, {"openings": [dict(_ALWAYS)]}, label=said))
            return


def _purpose(label: str, words: Words) -> bool:
    """Whether hours are for something, ``for bookings``, and not those of a house: ``Shop``."""
    return fold(label.partition(" ")[0]) in words.purpose


def _label(run: Sequence[Token], words: Words) -> list[Token]:
    """The words beside "24 hours", where they are all that is said and speak of a call; else none."""
    at = next((index for index in range(len(run)) if words.allday.at(run, index)), None)
    if at is None:
        return []
    before, after = list(run[:at]), list(run[at + words.allday.at(run, at) :])
    while before and before[-1].kind == "sign":
        before.pop()
    rest = before or after
    bare = not (before and after) and all(one.kind == "word" or one.text == "-" for one in rest)
    fits = len([one for one in rest if one.kind == "word"]) <= _LONGEST_LABEL
    return rest if bare and fits and says_reached(rest, words) else []
