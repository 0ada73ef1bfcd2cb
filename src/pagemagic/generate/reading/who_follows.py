"""A sentence that names what is done, where the next one names who does it: ``Freie Trauungen in Hamburg. Ich bin Mara Lindt.``

German writes all nouns with a capital, so that the first looks like a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import add_name, name_end
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words

_DOINGS = (
    "ung", "ungen", "kurs", "kurse", "stunden", "touren", "reisen", "unterricht", "training", "therapie", "massage", "massagen",
    "pflege", "malerei", "workshops", "seminare", "reparaturen", "fotos", "porträts",
)  # fmt: skip
"""Endings of German nouns for what somebody does, one by one or in the plural."""
_LONGEST_PERSON = 3


def read_who_follows(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the person that ``run`` introduces as the subject's name, and what was taken for it before as the trade."""
    own = words.myself.at(run, 0) if words.lang == "de" else 0
    names = ledger.of("name")
    if not own or len(names) != 1 or ledger.of("trade"):
        return
    done = names[0]
    said = str(done.values["text"])
    stop = name_end(run, own, words)
    person = run[own:stop]
    plain = 2 <= len(person) <= _LONGEST_PERSON and all(token.capital for token in person)
    if not plain or not said.casefold().endswith(_DOINGS) or any(words.is_trade(token.fold) for token in person):
        return
    if add_name(source, ledger, person) is None:
        return
    ledger.drop(done)
    ledger.share(Draft("trade", done.start, done.end, {"text": said}))
