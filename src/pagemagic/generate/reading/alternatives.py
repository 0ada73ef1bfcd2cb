"""What is offered instead of coming to an address, told right after it: ``calle Mayor 3, o por videollamada``. It stays with the address."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claims import OTHERWISE, is_fragment
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

ALSO = {"en": "Also", "de": "Auch", "fr": "Aussi", "es": "También", "it": "Anche", "pt": "Também", "nl": "Ook"}
"""By language: the word that says the same where the address stands apart: ``También por videollamada``."""
_ROOMS = bag(
    "office practice studio workshop clinic büro praxis werkstatt kanzlei bureau cabinet atelier étude despacho consulta consultorio oficina taller "
    "estudio ufficio laboratorio ambulatorio escritório consultório gabinete ateliê kantoor praktijk werkplaats"
)
"""Where somebody receives: ``no escritório, Avenida Central 61``."""
_LEADS = bag("at in im am au dans à en nel nello in no na op bij")
_STOPS = ".,;!"
_LONGEST = 8


def read_alternatives(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Take what follows an address, its bracket or its comma with "or" as a claim in the brief's words, and the room before it as its label."""
    for address in list(ledger.of("address")):
        sentence = next((one for one in parts if one.start <= address.start < one.end), None)
        if sentence is None:
            continue
        run = tokens_of(source, sentence.start, sentence.end)
        after = run[index_at(run, address.end) :]
        while after and after[0].text in ",)":
            after = after[1:]
        stop = next((at for at, token in enumerate(after) if token.text in _STOPS), len(after))
        told = after[:stop]
        if _other_way(told, ledger, words):
            text = " ".join(source.text[told[0].start : told[-1].end].split())
            ledger.add(Draft("claim", told[0].start, told[-1].end, {"text": text}))
            ledger.take(address.end, told[-1].end)
        if not address.label:
            _label_with_room(source, run, address, ledger, words)


def _other_way(told: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether words offer another way and no other address: ``ou en visio``, ``o a domicilio in città``."""
    plain = all(token.kind == "word" or token.text in "-'’" for token in told) and all(map(ledger.open, told))
    led = 1 < len(told) <= _LONGEST and told[0].fold in OTHERWISE.get(words.lang, ())
    timed = any(token.fold in words.days for token in told)
    return led and plain and not timed and not told[1].capital and is_fragment(told, words)


def _label_with_room(source: Source, run: Sequence[Token], address: Draft, ledger: Ledger, words: Words) -> None:
    """Let the room a sentence begins with, before the comma of an address, be its label: ``Atendo no escritório, Avenida Central 61``."""
    at = index_at(run, address.start)
    before = run[:at]
    if len(before) < 3 or len(before) > _LONGEST or before[-1].text != "," or not all(map(ledger.open, before)):
        return
    room, lead = before[-2], before[-3]
    verb = before[:-3]
    if room.fold in _ROOMS and lead.fold in _LEADS and len(verb) <= 1 and not any(one.capital for one in verb[1:]):
        label = " ".join(source.text[lead.start : room.end].split())
        address.label = label[:1].upper() + label[1:]
        ledger.take(before[0].start, address.start)
