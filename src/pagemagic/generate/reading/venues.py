"""Where an event, a rehearsal or a boat is, where no street is told: ``on Morecambe promenade``, ``salle Ockeghem``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.addresses import PREMISES
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_AT = bag(
    "at on in no na em nos nas en à au aux sur dans im am in auf der dem den das a al alla nel nella allo op het de de"
)
_ARTICLES = bag("the o a el la le l' der dem den das il lo het de")
_OUTDOORS = bag("promenade pier beach quay seafront esplanade boathouse common green")
_LONGEST = 6


def read_venues(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence], *, eventful: bool) -> None:
    """Take the first place without a street that the brief meets at, if it gives no address."""
    for sentence in parts:
        if ledger.of("address"):
            return
        run = tokens_of(source, sentence.start, sentence.end)
        _premises(source, run, ledger)
        timed = any(token.fold in words.days for token in run)
        for index in range(1, len(run) - 1) if eventful or timed else ():
            comma = run[index].text == ","
            if not (comma or run[index].fold in _AT) or ledger.of("address"):
                continue
            start = index + 1 + (not comma and run[index + 1].fold in _ARTICLES and not run[index + 1].capital)
            stop = _named(run, start, ledger, words, eventful=eventful and not comma)
            if stop > start and (eventful or comma or not run[start].capital):
                _add(source, run, start, stop, ledger)
                ledger.take(run[index].start, run[start].start)


def _named(run: Sequence[Token], start: int, ledger: Ledger, words: Words, *, eventful: bool) -> int:
    """Return the index after a building or open space with a name of its own at ``start``, or ``start``."""
    stop = last = start
    known = words.venue | _OUTDOORS
    while stop < len(run) and stop < start + _LONGEST and ledger.open(run[stop]):
        token = run[stop]
        if token.capital or token.fold in known:
            stop = last = stop + 1
        elif stop == start or stop + 1 == len(run):
            break
        elif token.fold in words.particles or (token.text == "." and len(run[stop - 1].text) <= 2):
            stop += 1
        else:
            break
    body = run[start:last]
    own = [token for token in body if token.capital and token.fold not in known]
    if not own or len(body) < 2 or last - start > _LONGEST:
        return start
    first, end = body[0], body[-1]
    suffix = words.lang in ("de", "nl") and end.fold.endswith(tuple(words.venue))
    if not first.capital and first.fold in known:
        return last  # "salle Ockeghem"
    if not end.capital and end.fold in known:
        return last if all(token.capital for token in body[:-1]) else start  # "Cromer pier"
    return last if eventful and ({first.fold, end.fold} & known or suffix) else start


def _add(source: Source, run: Sequence[Token], start: int, stop: int, ledger: Ledger) -> None:
    text = " ".join(source.text[run[start].start : run[stop - 1].end].split())
    values = {"text": text, "venue": text}
    end = stop
    if stop + 1 < len(run) and run[stop].text == "," and run[stop + 1].fold in TOWNS and ledger.open(run[stop + 1]):
        values["locality"], end = run[stop + 1].text, stop + 2
        values["text"] = " ".join(source.text[run[start].start : run[end - 1].end].split())
    ledger.add(Draft("address", run[start].start, run[end - 1].end, values))
    if run[stop - 1].fold in _OUTDOORS and not ledger.of("place"):
        # The pier of Cromer is in Cromer.
        first, last = run[start].start, run[stop - 2].end
        ledger.share(Draft("place", first, last, {"text": source.text[first:last]}))


def _premises(source: Source, run: Sequence[Token], ledger: Ledger) -> None:
    """Boathouse on Trentside, Nottingham: what stands where, in which town, and nothing else."""
    end = len(run)
    while end and run[end - 1].text in ".!":
        end -= 1
    if (
        not 5 <= end <= 8
        or run[0].fold not in PREMISES
        or run[1].fold not in _AT
        or not all(map(ledger.open, run[:end]))
    ):
        return
    comma = next((at for at in range(3, end) if run[at].text == ","), 0)
    town = source.fold[run[comma + 1].start : run[end - 1].end] if comma and comma + 1 < end else ""
    street = run[2:comma]
    if town in TOWNS and street and all(token.capital for token in street):
        start, stop = street[0].start, run[end - 1].end
        values = {"text": source.text[start:stop], "street": source.text[start : street[-1].end]}
        values["locality"] = source.text[run[comma + 1].start : stop]
        ledger.add(Draft("address", start, stop, values))
