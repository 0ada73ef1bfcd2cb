"""What a contact is for, asked in a sentence of its own before it: ``Found a swarm? Text 07700 900 612``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft
from pagemagic.generate.reading.sentences import Sentence

_CONTACTS = ("phone", "email", "url")
_LONGEST = 6
"""Words of such a question."""


def asks_before(sentence: Sentence, following: Sequence[Draft]) -> bool:
    """Whether a short question stands before a sentence of nothing but one contact: it says what for and claims nothing."""
    contacts = [draft for draft in following if draft.kind in _CONTACTS]
    return is_occasion(sentence.text) and len(contacts) == 1 and contacts == list(following)


def is_occasion(text: str) -> bool:
    """Whether words are a short question."""
    return text.endswith(("?", "？")) and len(text.split()) <= _LONGEST
