"""What a business is and how many belong to it, which nobody offers: ``Meisterbetrieb``, ``neun Leute``, ``nu de tweede generatie``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_PEOPLE = bag(
    "leute mitarbeiter mitarbeiterinnen mitarbeitende mann personen menschen gesellen gesellinnen azubis auszubildende kollegen kolleginnen "
    "köpfe mensen medewerkers man vakmensen vaklui collega's collega personeelsleden people staff employees "
    "members volunteers mitglieder ehrenamtliche leden vrijwilligers membres bénévoles socios miembros voluntarios soci membri volontari sócios membros voluntários"
)
"""Whoever works somewhere or belongs to it, in numbers: ``vier Mann``, ``zes medewerkers``, ``42 members``."""
_GENERATIONS = bag(
    "generation generationen generatie generaties generación generaciones geração génération generazione"
)
_FIRMS = bag(
    "meister meisterin inhabergeführt eigentümergeführt meesterbedrijf gezinsbedrijf familiezaak eenmanszaak leerbedrijf vakbedrijf"
)
_KINDS = Phrases(
    "family business|family firm|family run|owner run|empresa familiar|entreprise familiale|azienda familiare|impresa familiare"
)
_LONGEST = 6


def is_status(run: Sequence[Token], words: Words) -> bool:
    """Whether a segment says what a business is, in which generation, or how many work there, and names no service."""
    said = [token for token in run if token.kind != "sign"]
    if not 0 < len(said) <= _LONGEST:
        return False
    number = number_at(said, 0, words.lang)
    counted = number is not None and number[1] + 1 == len(said) and said[-1].fold in _PEOPLE
    firms = words.standing | _FIRMS if words.lang in ("de", "nl") else frozenset[str]()
    kind = said[-1].fold in firms or said[0].fold in firms or bool(_KINDS.find(said))
    return counted or kind or said[-1].fold in _GENERATIONS
