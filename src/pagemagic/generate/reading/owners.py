"""The family or couple that a house is run by, named after it: ``Gasthof Zur Linde, Familie Obermayr``; ``Camille et Antoine Perrin``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.people import person_end
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_FAMILIES = bag("familie famille família familia famiglia fam")
_PARTICLES = bag("de da do dos das du des von van vom zu der den del della di la le")
_LONGEST = 6


def read_owners(source: Source, part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take a segment that only names a family, or two people who share a surname."""
    body = [token for token in part if token.kind == "word" or token.text == "&"]
    while body and body[-1].kind == "sign":
        body.pop()
    plain = 1 < len(body) <= _LONGEST and all(map(ledger.open, part))
    whole = plain and all(token.kind == "word" or token.text in ",.;&" for token in part)
    if not whole or not (_is_family(body) or _is_couple(body, ledger, words)):
        return False
    text = " ".join(source.text[body[0].start : body[-1].end].split())
    ledger.add(Draft("person", body[0].start, body[-1].end, {"text": text}))
    return True


def _is_family(body: Sequence[Token]) -> bool:
    """``Familie van der Laan``."""
    at = 1
    while at < len(body) and body[at].fold in _PARTICLES:
        at += 1
    named = len(body) - at in (1, 2) and all(token.capital for token in body[at:])
    return body[0].fold in _FAMILIES and body[0].capital and named


def _is_couple(body: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """``Camille et Antoine Perrin``; not a house, ``Salz und Pfeffer Haus``, in German, whose nouns have capitals as well."""
    joined = len(body) > 3 and (body[1].fold in words.both or body[1].text == "&") and body[1].text.islower()
    if words.lang == "de" or not joined or not body[0].capital:
        return False
    known = any(words.is_trade(token.fold) or token.fold in TOWNS for token in body)
    return not known and person_end(body, 2, ledger, words, single=False) == len(body)
