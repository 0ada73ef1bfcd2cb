"""The voice of a site: labels, phrases and grammar of one language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pagemagic.gallery.phrase_data import Phrases, phrases_for, template
from pagemagic.generate.inline import Inline, fill, join
from pagemagic.generate.reading.tokens import fold
from pagemagic.i18n.labels import label
from pagemagic.i18n.locale import is_cjk

_HOLES = ("\ue0f0", "\ue0f1")


@dataclass(frozen=True)
class Voice:
    """How the site speaks: in ``locale``, about facts that are written in ``spoken``."""

    locale: str
    spoken: str
    """Language of the brief."""
    table: Phrases | None

    @property
    def native(self) -> bool:
        """Whether the facts are in the site's own language, so that words may be put around them."""
        return self.locale.partition("-")[0] == self.spoken

    def label(self, key: str, *values: Inline | dict[str, Any]) -> Inline:
        """An interface label, with ``values`` in its places."""
        if not values:
            return label(key, self.locale)
        text = label(key, self.locale, *_HOLES[: len(values)])
        parts: list[Any] = [text]
        for hole, value in zip(_HOLES, values, strict=False):
            split: list[Any] = []
            for part in parts:
                if isinstance(part, str) and hole in part:
                    before, _, after = part.partition(hole)
                    split += [before, value, after]
                else:
                    split.append(part)
            parts = split
        return join(*parts)

    def phrase(self, key: str, **values: Any) -> Inline | None:
        """A phrase filled with values; None where the language has none, or the facts are not in it."""
        if self.table is None or (values and not self.native):
            return None
        found = template(self.table, self.locale, key)
        return None if found is None else fill(found, **values)

    def first_phrase(self, *keys: str, **values: Any) -> Inline | None:
        """The first of several phrases that there is."""
        return next((found for key in keys if (found := self.phrase(key, **values)) is not None), None)

    def preposition(self, place: str, written: str = "") -> str:
        """The word between a thing and the place it is in; empty where the language has no table."""
        return self.table.place.before(place, written) if self.table is not None and self.native else ""

    def shows(self, meaning: str, text: str) -> bool:
        """Whether a text of the brief has one of the cues of a meaning. A cue that ends in a space must
        begin it, one that begins with ``*`` ends a word."""
        return any(_has(fold(text), cue) for cue in cues_of(self.spoken, meaning))

    def shown(self, meaning: str, text: str) -> tuple[str, ...]:
        """The cues of a meaning that a text has, in the order of the table."""
        return tuple(cue for cue in cues_of(self.spoken, meaning) if _has(fold(text), cue))

    @property
    def comma(self) -> str:
        """What stands between the parts of an address."""
        return "، " if self.locale.partition("-")[0] in ("ar", "fa", "ur") else ", "

    @property
    def spaced(self) -> bool:
        """Whether the language puts spaces between words."""
        return not is_cjk(label("home", self.locale))


def voice_of(locale: str, spoken: str) -> Voice:
    """The voice for a site's locale and the language of its brief."""
    return Voice(locale, spoken, phrases_for(locale))


@lru_cache(maxsize=256)
def cues_of(language: str, meaning: str) -> tuple[str, ...]:
    """The cues of a meaning in a language, none where it has no table."""
    table = phrases_for(language)
    found = table.cues.get(meaning, "") if table is not None else ""
    return tuple(cue for cue in str(found).split("|") if cue.strip())


def _has(folded: str, cue: str) -> bool:
    if cue.endswith(" "):
        return folded.startswith(cue)
    if cue.startswith("*"):
        return any(word.strip(".,;:!?").endswith(cue[1:]) and len(word) > len(cue) + 1 for word in folded.split())
    at = folded.find(cue)
    while at >= 0:
        end = at + len(cue)
        open_left = at == 0 or not folded[at - 1].isalnum() or not cue[0].isalnum()
        open_right = end == len(folded) or not folded[end].isalnum() or not cue[-1].isalnum()
        if open_left and open_right:
            return True
        at = folded.find(cue, at + 1)
    return False
