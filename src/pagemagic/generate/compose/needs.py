"""What a charity asks for: things and hands, as a list of how to help."""

from __future__ import annotations

import re

from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.i18n.typography import typographic

_FEWEST, _MOST = 3, 12
_LONGEST = 9
"""Words of a thing that is asked for: ``Volunteers who can drive``."""


def needs(work: Work) -> Part | None:
    """The first sentence that says what a club or charity needs, where that is a list: ``We need tins, nappies and drivers``."""
    if work.material.kit.name != "club" or not work.material.voice.native:
        return None
    for sentence in work.prose:
        things = things_needed(work, sentence)
        if not things:
            continue
        work.say(sentence)
        title = work.material.voice.phrase("offers.food-bank") or work.material.voice.label("volunteer")
        items = [work.block("item", title=typographic(one, work.material.locale)) for one in things]
        return work.part(
            "needs", "features", {"title": title}, {"items": items}, nav=work.nav_as(title, "offers"), rank=2
        )
    return None


def things_needed(work: Work, sentence: Sentence) -> tuple[str, ...]:
    """The things of a list after "we need"; none of another sentence."""
    text = sentence.text.rstrip(" .!…")
    spoken = work.material.voice.spoken
    ends = (len(cue) for cue in cues_of(spoken, "needs") if fold(text).startswith(cue))
    begin = max(ends, default=0)
    both = "|".join(sorted(map(re.escape, words_of(spoken).both), key=len, reverse=True))
    if not begin or not both or ":" in text[begin:].lstrip(" :"):
        return ()
    pieces = re.split(rf",\s+(?:(?:{both})\s+)?|\s+(?:{both})\s+", text[begin:].lstrip(" :"))
    things = [one[:1].upper() + one[1:] for one in (piece.strip() for piece in pieces) if one]
    fits = _FEWEST <= len(things) <= _MOST and all(len(one.split()) <= _LONGEST for one in things)
    return tuple(things) if fits else ()
