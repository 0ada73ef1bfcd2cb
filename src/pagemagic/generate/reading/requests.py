"""What is asked of the builder before the subject is named: ``Make me a website for``, ``Our club needs a page: …``."""

from __future__ import annotations

from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_ASKED = 9
_NEEDS = bag(
    "needs need wants want necesita necesitamos quiere precisa precisamos quer braucht brauchen möchte cherche besoin serve serviva nodig zoekt"
)
_SITES = bag("page site website webpage homepage web webseite seite sito página pagina")
"""What is asked of the builder."""


def after_request(run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take what is asked of the builder, ``Make me a website for``, and return the rest."""
    colon = next((at for at, token in enumerate(run[:_LONGEST_ASKED]) if token.text == ":"), 0)
    if colon > 2 and run[colon - 1].fold in _SITES and any(token.fold in _NEEDS for token in run[:colon]):
        ledger.take(run[0].start, run[colon].end)  # "Parish council needs a page: Great Wexham Parish Council meets …"
        return run[colon + 1 :]
    for index in range(min(4, len(run))):
        length = words.request.at(run, index)
        if length:
            ledger.take(run[0].start, run[index + length - 1].end)
            return run[index + length :]
    return run
