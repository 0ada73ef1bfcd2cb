"""One thing of a programme with its hour: ``11 Uhr Kräuterführung``, ``concert à 20h30``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.clock import range_at, time_at
from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.programme_act import LEADS, Act
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.unlisted import on_sale
from pagemagic.generate.reading.words.table import Words, bag

_DOORS = bag(
    "doors door start starts begin begins einlass beginn ouverture début puertas apertura inicio comienzo portas abertura início porte "
    "inizio apertura deuren aanvang inloop open opens"
)
"""What only says when it begins: that stands with the day."""
_STARTS = bag(
    "start starts begin begins beginnt startet commence débute empieza comienza começa inizia comincia begint"
)
"""Verbs that lead to the hour of one of several things: ``half starts 9.30am, 10k at 10am``."""
_CLOCK = bag("ore alle às las um om")
"""Words that make an hour of a bare number: ``ore 18``."""
_ENDS = bag("onwards onward")
_THERE_IS = Phrases(
    "há|haverá|hay|habrá|il y a|il y aura|c'è|ci sono|ci sarà|es gibt|gibt es|er is|there is|there are|there's|toca|tocam|tocan|actúa|actúan|"
    "joue|jouent|suona|suonano|spielt|spielen|speelt|spelen|canta|cantam|cantan|cantano|chante|chantent|segue|segue-se|seguono|sigue"
)
"""Verbs that say only that something is on: in a programme its name stands alone."""
_WITH = bag("with mit avec con com met featuring feat")
_OPENS = bag(
    "abre abrem abren ouvre ouvrent apre aprono começa começam empieza comienza commence comincia inizia sai sale part parte"
)
"""Verbs that begin a line of a programme: ``Abre o mercado``."""
LONGEST = 10
"""Words of a thing's name."""


def item_of(part: Sequence[Token], ledger: Ledger, words: Words, *, starts: bool = False) -> Act | None:
    """One thing with its hour; None where a segment is anything else. ``starts``: a verb may lead to the hour."""
    run = list(part)
    while run and run[-1].text in ".!;":
        run.pop()
    if not run or not all(map(ledger.open, run)) or len(run) > LONGEST + 6:
        return None
    start = int(run[0].fold in words.both)
    first = start
    while first < len(run) - 1 and run[first].fold in LEADS and run[first].kind == "word":
        first += 1
    stop = times_end(run, first, words)
    timed_first = stop > first
    what: Sequence[Token]
    when: Sequence[Token]
    where: Sequence[Token] = ()
    if stop > first:
        while stop < len(run) and (run[stop].fold in _ENDS or run[stop].text in ":–-"):
            stop += 1
        what, when = run[stop:], run[start:stop]
    else:
        at = next((k for k in range(start + 1, len(run)) if run[k].fold in LEADS and ends_after(run, k, words) > k), 0)
        stop = ends_after(run, at, words) if at else 0
        verb = next((k for k in range(start + 1, len(run) - 1) if run[k].fold in _STARTS), 0) if starts else 0
        if verb and (not at or at == verb + 1):
            after = verb + 1 + (at == verb + 1)
            stop = times_end(run, after, words)
            at = verb if stop > after else 0
        what, when, where = run[start:at], run[at:stop], run[stop:]
        if verb and when:
            when = when[1:]
        if where and where[0].fold in _WITH and len(where) > 1:
            what, where = [*what, *where], ()  # "dancing till midnight with the Foss Ramblers"
        elif where and not (
            words.street_first.at(where, 0) or where[0].fold in {*words.place_in, *words.venue, "place"}
        ):
            return None
    opens = any(
        words.opened.at(what, at) and what[at].fold not in _OPENS and (at or not timed_first or len(what) < 2)
        for at in range(len(what))
    )
    if opens or any(words.closed.at(run, at) for at in range(len(run))):
        return None  # "Horario: de 11 a 14 y de 17 a 21 h"
    what = thing_of(what, words)
    said = [token for token in what if token.kind == "word" and token.fold not in words.stop]
    said = [token for token in said if not words.opened.at([token], 0) or token is not what[0] or len(what) > 1]
    only = all(token.fold in _DOORS for token in said)
    verbal = any(token.fold in words.finite for token in (what[1:] if what and what[0].fold in _OPENS else what))
    if not said or only or verbal or on_sale([*what, *when]) or len(what) > LONGEST or not when:
        return None
    return Act(what, (), when, where, run[0].start, run[-1].end)


def thing_of(what: Sequence[Token], words: Words) -> Sequence[Token]:
    """What is on, without a verb that says no more and its article: ``toca o grupo Adufes`` is ``grupo Adufes``."""
    length = _THERE_IS.at(what, 0) if what else 0
    if 0 < length < len(what):
        what = what[length:]
    return what[1:] if len(what) > 1 and what[0].fold in words.articles and not what[0].capital else what


def times_end(run: Sequence[Token], index: int, words: Words) -> int:
    """Return the index after a time or a range that is no plain number, with others after "and"; ``index`` for none."""
    ranged = range_at(run, index, words)
    if ranged is not None and (ranged[0].marked or ranged[1].marked):
        return ranged[2]
    one = time_at(run, index, words)
    told = index > 0 and run[index - 1].fold in _CLOCK and run[index].kind == "number" if index < len(run) else False
    if one is None or not (one[0].marked or told):
        return index
    stop = one[1]
    if stop + 1 < len(run) and run[stop].fold in words.both:
        then = stop + 1 + (run[stop + 1].fold in LEADS)
        more = time_at(run, then, words) if then < len(run) else None
        stop = more[1] if more is not None and more[0].marked else stop
    return stop


def ends_after(run: Sequence[Token], index: int, words: Words) -> int:
    """Return the index after leading words and times at ``index``; ``index`` where no time stands there."""
    first = index
    while first < len(run) and run[first].fold in LEADS:
        first += 1
    stop = times_end(run, first, words) if first < len(run) else first
    if stop <= first:
        return index
    while stop < len(run) and run[stop].fold in _ENDS:
        stop += 1
    return stop


def timed(part: Sequence[Token], words: Words) -> bool:
    """Whether a part names an hour."""
    return any(times_end(part, at, words) > at for at in range(len(part)))
