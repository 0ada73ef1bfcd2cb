"""What stands in a list and is nothing on offer: what is asked, when sales begin, how long something takes, what all get."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.numerals import ARTICLE_LIKE, number_at
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

PERIODS = bag("days weeks months years hours tage wochen monate monaten jahre stunden dagen weken maanden jaar uren")
_ASKED = bag("bring wear please")
_EVERYBODY = bag("everybody everyone all alle tous todos tutti iedereen allen")
_FEWEST = 3
_LENT = Phrases(
    "to lend|to borrow|on loan|to hire out|zum ausleihen|zum leihen|zu leihen|te leen|te lenen|à prêter|à emprunter|para prestar|para emprestar|"
    "a prestar|da prestare|in prestito|em empréstimo|en préstamo"
)
"""What is said of things that visitors may use while they are there: ``binoculars to lend``."""


def on_sale(run: Sequence[Token]) -> bool:
    """Whether a fragment says when something is sold: ``tickets on sale 1 February``."""
    return any([one.fold for one in run[at : at + 2]] == ["on", "sale"] for at in range(1, len(run) - 1))


def lent(run: Sequence[Token]) -> bool:
    """Whether a fragment ends in that something is lent, which is a service to visitors and nothing on offer."""
    found = _LENT.find(run)
    return bool(found) and found is not None and found[0] > 0 and sum(found) == len(run)


def asks(run: Sequence[Token], words: Words) -> bool:
    """Whether a fragment asks something of who comes: ``bring your own clogs``."""
    return words.lang == "en" and len(run) >= _FEWEST and run[0].fold in _ASKED


def for_everybody(run: Sequence[Token], words: Words) -> bool:
    """Whether a list ends in who gets all of it, and is one statement: ``medal, soup and a bun for everybody``."""
    told = [token for token in run if token.kind == "word"]
    return len(told) >= _FEWEST and told[-1].fold in _EVERYBODY and told[-2].fold in words.purpose


def lasts(run: Sequence[Token], words: Words) -> bool:
    """Whether a fragment ends in how long something takes: ``Wachttijd acht maanden``."""
    return (
        len(run) >= _FEWEST
        and run[-1].fold in PERIODS
        and run[-2].kind == "word"
        and number_at(run, len(run) - 2, words.lang) is not None
        and run[-2].fold not in ARTICLE_LIKE
    )
