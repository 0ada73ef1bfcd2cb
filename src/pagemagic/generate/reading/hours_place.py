"""Where people meet, told right after their hours and no address: ``dienstags 19.30 Uhr im Pfarrheim``. It stays with the hours."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.words.table import Words, bag

_AT = bag("at in au aux à chez no na nos nas em en al nel nella nei presso im am in auf beim bij op dans sul sulla")
_HOUSES = bag(
    "hall barn church school room library courthouse salle foyer gymnase église école sala salón salão casa escola escuela colegio igreja iglesia sede "
    "palestra chiesa oratorio pfarrheim pfarrsaal gemeindehaus vereinsheim turnhalle gemeindesaal saal schule kirche dorfhuis buurthuis zaal gymzaal kerk school"
)
_SEASON = bag("season saison temporada época estação stagione seizoen")
"""Hours that hold ``in season`` only are not those of every day."""
_LONGEST = 7


def keep_places_of_hours(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Let hours with times keep the house that ends their sentence as their note; hours told in words go on with any place."""
    for hours in ledger.of("hours"):
        sentence = next((one for one in parts if one.start <= hours.start < one.end), None)
        note, opens = hours.values.get("note"), any("opens" in row for row in hours.values["openings"])
        if sentence is None or opens == bool(note):
            continue
        run = tokens_of(source, hours.end, sentence.end)
        rest = run[1:] if run and run[0].text == "," else run
        stop = next((at for at, token in enumerate(rest) if token.text in ",.;!"), len(rest))
        told = rest[:stop]
        housed = bool(note) or any(token.fold in _HOUSES | _SEASON or token.fold in words.venue for token in told)
        led = 1 < len(told) <= _LONGEST and told[0].fold in _AT and all(token.kind == "word" for token in told)
        if led and housed and all(map(ledger.open, told)):
            where = source.text[told[0].start : told[-1].end]
            hours.values["note"] = " ".join(f"{note or ''} {where}".split())
            ledger.take(hours.end, told[-1].end)
            hours.end = told[-1].end
