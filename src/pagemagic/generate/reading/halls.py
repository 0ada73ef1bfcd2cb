"""The room people meet in, right after the hour: ``Rehearsals Tuesdays 19:30 in the parish hall St. Severin, Haydnstraße 6``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_AT = bag("at in on em no na nos nas en à au aux dans a al alla nel nella in im am auf op aan bij")
_ARTICLES = bag("the our o a os as el la los las le les l' il lo der die das dem den de het")
_ROOMS = bag(
    "room gym gymnasium boathouse clubhouse studio cellar pool court field pitch chapel salón sala sótano gimnasio pista campo "
    "sala ginásio piscina campo cave gymnase stade piscine local palestra piscina campo cantina gymzaal kantine kelder clubhuis"
)
_ENDINGS = (
    "saal",
    "raum",
    "heim",
    "haus",
    "halle",
    "keller",
    "kirche",
    "schule",
    "zaal",
    "huis",
    "kerk",
    "school",
    "hal",
)
_LONGEST = 7


def read_halls(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Take the room after the first labelled hours as where it is, or give it to the street that follows."""
    for hours in ledger.of("hours"):
        sentence = next((one for one in parts if one.start <= hours.start < one.end), None)
        if sentence is None or hours.values.get("openings"):
            continue
        run = tokens_of(source, hours.end, sentence.end)
        if len(run) < 2 or run[0].fold not in _AT:
            continue
        start = 1 + (run[1].fold in _ARTICLES and not run[1].capital)
        street = next((one for one in ledger.of("address") if hours.end <= one.start < sentence.end), None)
        stop = index_at(run, street.start) if street is not None else len(run)
        comma = next((at for at in range(start, stop) if run[at].text == ","), stop)
        inner = next((at for at in range(start + 1, comma) if words.lang == "en" and run[at].fold == "at"), 0)
        if inner and all(map(ledger.open, run[:inner])):
            # "Mondays 7.30 to 9.30 in term time at St Saviour's Church": what stands before the place is of the hours.
            told = source.text[run[0].start : run[inner - 1].end]
            hours.values["note"] = f"{hours.values['note']} {' '.join(told.split())}"
            ledger.take(run[0].start, run[inner].start)
            start = inner + 1
        body = _body(run[start:comma], ledger)
        # "Partidas los jueves a las 18:30 en el Café Iris, plaza Mayor 4": a street follows a house.
        named = street is not None and all(one.capital or one.fold in words.particles for one in body)
        if not body or not (named or _is_hall(body, words)):
            continue
        _add(source, run, body, comma, street, ledger)
        return


def _body(run: Sequence[Token], ledger: Ledger) -> list[Token]:
    """The words of the room, without the full stop of its sentence."""
    body = list(run)
    while body and body[-1].text in ".!" and (len(body) < 2 or len(body[-2].text) > 3):
        body.pop()
    plain = all(token.kind == "word" or token.text in ".'’-" for token in body)
    return body if plain and len(body) <= _LONGEST and all(map(ledger.open, body)) else []


def _is_hall(body: Sequence[Token], words: Words) -> bool:
    return any(token.fold in words.venue or token.fold in _ROOMS or token.fold.endswith(_ENDINGS) for token in body)


def _add(
    source: Source, run: Sequence[Token], body: Sequence[Token], comma: int, street: Draft | None, ledger: Ledger
) -> None:
    start, end = body[0].start, body[-1].end
    house = capitalised(" ".join(source.text[start:end].split()))
    if street is not None:
        if "venue" in street.values:
            # "St." looks like the end of a sentence: the name goes on.
            house = capitalised(f"{house} {street.values['venue']}")
            joined = source.text[start : street.end]
        else:
            joined = source.text[start : street.end]
        street.values |= {"venue": house, "text": capitalised(" ".join(joined.split()))}
        street.start = start
        ledger.take(run[0].start, street.end)
        return
    if ledger.of("address"):
        return
    values = {"text": house, "venue": house}
    then = run[comma + 1 : comma + 3]
    if len(then) == 2 and then[0].capital and then[1].kind == "number" and all(map(ledger.open, then)):
        end = then[1].end  # a street in another language than the brief's
        values |= {"street": then[0].text, "number": then[1].text, "text": f"{house}, {then[0].text} {then[1].text}"}
    ledger.add(Draft("address", start, end, values))
    ledger.take(run[0].start, start)
