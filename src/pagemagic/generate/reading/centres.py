"""Where in a town it is: ``no centro de Viseu desde 1952`` is one phrase, and the town in it the place."""

from __future__ import annotations

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.places import place_at
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.words.table import Words, bag

_CENTRES = bag(
    "centre center heart middle centro coração corazón corazon centre coeur cœur cuore zentrum herzen mitte stadtmitte centrum hart hartje binnenstad baixa casco"
)
_IN = bag("in im no na en au dans nel a ao al")
_OF = bag("of de do da del di von van")


def read_centres(source: Source, ledger: Ledger, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Keep the words around a town whole that say where in it, with since when, and no part of them as an item."""
    for sentence in parts[:2]:
        run = tokens_of(source, sentence.start, sentence.end)
        for at in range(1, len(run) - 2):
            first = at - 1 - (run[at - 1].fold in words.articles and at > 1 and run[at - 1].fold not in _IN)
            led = run[at].fold in _CENTRES and run[first].fold in _IN and run[at + 1].fold in _OF
            places = [one for one in ledger.of("place") if run[first].start <= one.start and one.end > run[at + 1].end]
            stop = place_at(source, run, at + 2, words, loose=bool(places)) if led else 0
            if stop <= at + 2:
                continue
            begin, end = run[first].start, run[stop - 1].end
            since = next((one for one in ledger.of("year") if source.text[end : one.start].isspace()), None)
            end = since.end if since is not None else end
            for kind in ("claim", "offer"):
                for one in [one for one in ledger.of(kind) if begin <= one.start and one.end <= end]:
                    ledger.drop(one)
            town = Draft("place", run[at + 2].start, run[stop - 1].end, {"text": ""})
            town.values["text"] = " ".join(source.text[town.start : town.end].split())
            for one in [one for one in places if one.start < town.end]:
                ledger.drop(one)
            if not ledger.of("place"):
                ledger.share(town)
            text = " ".join(source.text[begin:end].split())
            ledger.take(begin, end)
            ledger.share(Draft("claim", begin, end, {"text": capitalised(text)}))
            return
