"""The brief as it is read: cleaned, within limits, and refused with a cure where there is nothing to read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from pagemagic.generate.reading.tokens import Token, fold, tokens
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import clean_text

MAX_BRIEF = 20_000
"""Longest brief, in characters."""
_EXAMPLE = 'say who it is for, what it is and where, such as "Forno Lunar, a bakery in Braga. Open daily 8 to 18."'


@dataclass(frozen=True)
class Source:
    """A cleaned brief. All spans count its code points."""

    text: str

    @cached_property
    def fold(self) -> str:
        """The text as it is compared; same length."""
        return fold(self.text)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens of the text."""
        return tokens(self.text)

    @cached_property
    def shouts(self) -> bool:
        """Whether capital letters say nothing: there are none, or nothing else."""
        letters = [char for char in self.text if char.lower() != char.upper()]
        return not any(map(str.isupper, letters)) or not any(map(str.islower, letters))

    @cached_property
    def lowered(self) -> bool:
        """Whether the writer does without capitals at the beginning of a sentence, and so perhaps of a town."""
        first = next((char for char in self.text if char.isalpha()), "A")
        return first.islower()


def clean(brief: str) -> Source:
    """Return the brief without characters that no document may hold.

    Markup stays, as text. Raises :class:`~pagemagic.kernel.errors.InvalidInputError` where the brief is longer than
    :data:`MAX_BRIEF` or holds no word and no number.
    """
    if len(brief) > MAX_BRIEF:
        problem = f"it has {len(brief):,} characters, and at most {MAX_BRIEF:,} are read"
        raise InvalidInputError(Reason("brief", problem, "say the essentials in a few sentences"))
    text = clean_text(brief)
    if not text.strip():
        raise InvalidInputError(Reason("brief", "it is empty", _EXAMPLE))
    if not any(char.isalnum() for char in text):
        raise InvalidInputError(Reason("brief", "it holds no words", _EXAMPLE))
    return Source(text)
