"""Names of rows that share the noun of the row before: ``di tre vini 12 €, di cinque vini 18 €``, ``Level 2 survey £450, Level 3 £750``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.ledger import Draft
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_THING = 3
_FEWEST_SHARING = 2
_SHARED = bag("di de von of van à au aux")
_STEP = 2
"""Words of a step: ``Level 3``."""


def share_heads(prices: Sequence[Draft], words: Words) -> None:
    """Let a name that only goes on share the noun of the one before: ``Degustazione di tre vini 12 €, di cinque vini 18 €``."""
    joints = words.of | words.note | words.purpose | _SHARED
    for before, price in pairwise(prices):
        _share_noun(before, price)
        label = (price.label or "").split()
        per = words.per.at(tokens(price.label or ""), 0) > 0  # "por habitación 65 €"
        if (
            per
            or "said" in price.values
            or len(label) < _FEWEST_SHARING
            or not before.label
            or label[0].lower() not in joints
        ):
            continue
        said = before.label.split()
        cut = next((at for at, word in enumerate(said) if at and word.lower() in joints), len(said))
        if cut <= _LONGEST_THING:
            price.label = " ".join([*said[:cut], label[0].lower(), *label[1:]])


def _share_noun(before: Draft, price: Draft) -> None:
    """Let a step that only a number tells apart share the noun of the one before: ``Level 2 survey £450, Level 3 £750``."""
    step, label = (before.label or "").split(), (price.label or "").split()
    numbered = len(label) == _STEP and label[1].isdigit() and len(step) == _STEP + 1 and step[1].isdigit()
    if numbered and step[0].isalpha() and step[0].lower() == label[0].lower() and step[2].islower():
        price.label = " ".join([*label, step[2]])
