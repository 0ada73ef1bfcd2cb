"""The full stop of a German ordinal, which ends nothing: ``am 3. Mai``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.de import WORDS


def ends_ordinal(run: Sequence[Token], at: int) -> bool:
    """Whether the token at ``at`` is the stop between a number and a month."""
    if not 0 < at < len(run) - 1 or run[at].text != ".":
        return False
    number, month = run[at - 1], run[at + 1]
    return number.kind == "number" and number.end == run[at].start and month.fold in WORDS.months
