"""Phrases that hold for all of a list and are no item of it: ``queijadas, encharcada e sericaia, tudo feito de manhã``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.rows import leads
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_EVERYTHING = bag("everything alles tout tutto tudo todo allemaal")
_ALL = bag(
    "all each both alle jedes jede jeder tous toutes chacun chacune tutti tutte todos todas cada ognuno ognuna elk"
)
_MADE = bag(
    "made reset grown built sewn woven cut drawn spun hewn cast bound baked thrown blown caught dug hung hand handmade homemade home-made fait faits faite faites hecho hecha hechos hechas "
    "feito feita feitos feitas fatto fatta fatti fatte cotto cotti cotte cousu cousus cousues cuit cuits cuites peint peints peintes"
)
"""Participles without a regular ending."""
_DONE: dict[str, tuple[str, ...]] = {
    "en": ("ed",), "fr": ("é", "ée", "és", "ées"), "es": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    "pt": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"), "it": ("ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uti", "ute"),
    "de": ("t", "en"), "nl": ("d", "t", "en"),
}  # fmt: skip
_SHORTEST = 4
"""Letters of a participle: "red" and "kit" are none."""


def covering(parts: Sequence[Sequence[Token]], words: Words) -> tuple[int, int]:
    """Return which segments, from and up to, say something of all things named before them; (0, 0) for none.

    Either they say so, ``all made by hand``, or they follow the "and" that closes the list: ``rugs and blankets, dyed with plants``.
    """
    shut = False
    for at in range(1, len(parts)):
        live = _live(parts[at])
        shut = shut or any(token.fold in words.both for token in _live(parts[at - 1])[1:])
        if not (holds_for_all(live, words) or (shut and _hangs(live, words))):
            continue
        stop = at + 1
        while stop < len(parts) and (holds_for_all(_live(parts[stop]), words) or _hangs(_live(parts[stop]), words)):
            stop += 1
        return at, stop
    return 0, 0


def note_start(part: Sequence[Token], words: Words) -> int:
    """Return where the last item of a closed list says of what all are made: ``and blankets from Norwegian wool``; 0 for nowhere."""
    joint = next((at for at, token in enumerate(part) if at and token.fold in words.both), 0)
    notes = (
        at for at in range(joint + 2, len(part) - 1) if part[at].fold in words.note and part[at].fold not in words.both
    )
    at = next(notes, 0) if joint else 0
    return 0 if any(token.fold in words.both for token in part[at:]) else at


def _live(part: Sequence[Token]) -> list[Token]:
    return [token for token in part if token.kind != "sign"]


def _done(token: Token, words: Words) -> bool:
    ends = token.fold.endswith(_DONE.get(words.lang, ("\0",))) and len(token.fold) >= _SHORTEST
    if words.lang in ("de", "nl"):
        ends = ends and "ge" in token.fold[:6] and not token.capital
    return ends or token.fold in _MADE


def holds_for_all(live: Sequence[Token], words: Words) -> bool:
    """Whether words say of themselves that they hold for all: ``all made by hand``, ``tudo feito de manhã``."""
    if len(live) < 2 or (live[0].capital and words.lang == "de"):
        return False
    then = live[1]
    told = _done(then, words) or _done(live[-1], words) or then.fold in words.note or leads(live[1:], words)
    if live[0].fold in _EVERYTHING:
        return told or then.fold in words.of | words.stop
    return live[0].fold in _ALL and told and then.fold not in words.articles


def _hangs(live: Sequence[Token], words: Words) -> bool:
    """Whether a segment is a bare participle with what goes with it, or a phrase after a preposition: no thing on offer."""
    if len(live) < 2 or live[0].capital or live[1].fold in words.both:
        return False
    joint = live[1].fold in words.stop | words.note | words.articles | words.purpose | words.time_lead or leads(
        live[1:], words
    )
    return (_done(live[0], words) and joint) or (leads(live, words) and live[0].fold not in words.stop - words.note)
