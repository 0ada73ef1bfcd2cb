"""The months that something takes place in, where the brief says nothing else of when: a line of the first screen."""

from __future__ import annotations

from pagemagic.generate.compose.place import lone_note
from pagemagic.generate.compose.work import Work
from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.writing.measure import MOST_LEAD, plain, words


def in_season(work: Work, told: Inline | None) -> Inline | None:
    """The lead with the season after it: ``Small groups of up to six. April to October.``

    Nobody looks for it under how to book. A line of conditions stays as it is.
    """
    material = work.material
    season = lone_note(work)
    known = words_of(material.voice.spoken)
    if season is None or not any(token.fold in known.months for token in tokens(season.note or "")):
        return told
    if told is not None and plain(material, told).rstrip()[-1:] not in (".", "!"):
        return told
    stop = "." if material.voice.spaced else "。"
    longer = (
        join(told, " " if material.voice.spaced else "", [run(season.id)], stop)
        if told is not None
        else join([run(season.id)], stop)
    )
    if words(material, longer) > MOST_LEAD:
        return told
    material.put(season)
    return longer
