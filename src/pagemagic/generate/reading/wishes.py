"""What somebody asks of whoever makes the site, which no visitor reads: ``Bitte warm und ehrlich, keine Stockfotos``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

PLEASE = bag("bitte graag please gerne liefst")
_LOOKS = bag(
    "stil design gestaltung look farben farbe farbwelt schrift layout stockfotos stockfoto stockbilder website webseite homepage seite "
    "stijl ontwerp vormgeving uitstraling kleuren kleur lettertype sfeer stockfoto's site "
    "style colours colors typography fonts stock"
)
"""Words for how a site looks."""
_SHOULD = bag(
    "soll sollte sollen darf dürfen muss bitte mag moet mogen hoeft graag liefst should must please keep make"
)
_TOO = Phrases("nicht zu|niet te|not too|maar niet te|aber nicht zu|but not too")
_LONGEST = 14
_FEW = 9


def read_wish(run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take a sentence that only says how the site should look; False where it says something to visitors.

    It names a look that something should have, ``Der Stil soll ruhig sein``, or it asks for qualities and
    nothing else: ``Graag groen maar niet te druk``.
    """
    said = [token for token in run if token.kind != "sign"]
    if not 1 < len(said) <= _LONGEST or not all(map(ledger.open, run)) or any(token.kind == "number" for token in said):
        return False
    looks = any(token.fold in _LOOKS for token in said)
    should = any(token.fold in _SHOULD for token in said)
    asked = said[0].fold in PLEASE
    nouns = any(token.capital for token in said[1:]) if words.lang == "de" else False
    qualities = len(said) <= _FEW and not nouns and not any(token.fold in words.contact - words.both for token in said)
    joined = bool(_TOO.find(said)) or any(token.fold in words.both for token in said)
    wish = (looks and should) or (asked and joined and qualities and _adjectival(said[1:], words))
    if wish:
        ledger.take(run[0].start, run[-1].end)
    return wish


def _adjectival(said: Sequence[Token], words: Words) -> bool:
    """Whether no word is a preposition, a pronoun, an order or a known service."""
    known = words.place_in | words.purpose | words.contact | words.articles | {*words.messages, *words.days}
    odd = known - words.both - {"te", "zu", "too"}
    return not any(
        token.fold in odd or words.is_trade(token.fold) or words.says_we(token.fold) or token.fold in words.imperative
        for token in said
    )
