"""A number that takes messages as well as calls: ``985 555 014 o por WhatsApp``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

PHONE = {
    "en": "Phone", "de": "Telefon", "fr": "Téléphone", "es": "Teléfono", "pt": "Telefone", "it": "Telefono", "nl": "Telefoon",
}  # fmt: skip
"""What a number is called that is rung as well."""
AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "pt": "e", "it": "e", "nl": "en"}
_OR = bag("or ou o oder of oppure and y e et und en also también também aussi auch anche ook")
_BY = bag("by on via por par per über en no pelo sur su op the el le il ook")


def takes_messages(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether the words after a number say that it takes messages too, and nothing else."""
    if words.lang not in PHONE or not 2 <= len(part) <= 4 or not all(map(ledger.open, part)):
        return False
    lead, last = part[:-1], part[-1]
    return (
        lead[0].fold in _OR
        and last.fold in words.messages
        and last.capital
        and all(token.fold in _OR or token.fold in _BY for token in lead)
    )
