"""The programme of an event: what begins when, ``11 Uhr Kräuterführung, ab 14 Uhr Kinderpflanzen``, ``le samedi concert à 20h30``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.bracketed import temporal
from pagemagic.generate.reading.clock import range_at, time_at
from pagemagic.generate.reading.happenings import draft_of_event
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.labels import THEN
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.programme_act import LEADS, Act, after_colon, joined_last, names_day, offer_of, text_of
from pagemagic.generate.reading.sentences import Sentence, segments, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
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
_AT = bag("at à às um om alle las")
_LAST_HOUR = 12
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
_HALF_LEADS = bag("in at de à a por pela na no da am nel di")
"""What leads to the half of a day that a thing is in."""
_LONGEST, _FEWEST = 10, 2


def read_programme(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Take what a day holds with its hour as offers with the hour as their note; the hour may stand before or after it.

    A day that a segment begins with holds for those after it in its sentence. Sentences with days are a programme whole or
    not at all: a half of one would say less than the brief.
    """
    event = draft_of_event(ledger)
    if event is None:
        return
    found: list[Draft] = []
    for sentence in parts:
        run = tokens_of(source, sentence.start, sentence.end)
        own = sentence.start <= event.start < sentence.end
        run = after_colon(run, event) if own else run
        acts = _acts(run, ledger, words)
        if acts:
            found += [offer_of(source, one, words) for one in acts]
            for one in acts:
                ledger.take(one.day[0].start, one.day[-1].end) if one.day else None
            continue
        scattered = _scattered(run, ledger, words, own=own)
        found += [offer_of(source, one, words) for one in scattered]
        if scattered:
            continue
        found += [offer_of(source, one, words) for one in _undated(run, ledger, words)]
    found += _days_only(source, ledger, words, parts) if not found else []
    for draft in found:
        ledger.add(draft)


def _undated(run: list[Token], ledger: Ledger, words: Words) -> list[Act]:
    """The things of a sentence with their hours, where no day is named: ``11am walk, noon picnic``."""
    acts: dict[bool, list[Act]] = {True: [], False: []}
    for part in segments(run, ledger):
        bare = list(_without_bracket(part))
        while bare and not ledger.open(bare[0]):
            bare.pop(0)  # "Place Champollion à 18h chorale"
        for starts, found in acts.items():
            item = None
            if bare and not any(token.fold in words.days for token in part):
                item = _item(bare, ledger, words, starts=starts)
            found += [item] if item is not None else []
    told = acts[True] if len(acts[True]) >= _FEWEST else acts[False]
    return sorted([*told, *_bare_hours(run, told, ledger, words)], key=lambda act: act.start)


def _bare_hours(run: list[Token], told: Sequence[Act], ledger: Ledger, words: Words) -> list[Act]:
    """The things that a bare hour ends, beside others whose hours are sure: ``Dog show at 2, tug of war at 3:30``."""
    acts: list[Act] = []
    for part in segments(run, ledger) if told else ():
        bare = list(_without_bracket(part))
        ends = len(bare) > _FEWEST and bare[-2].fold in _AT and bare[-1].kind == "number" and bare[-1].text.isdigit()
        hour = int(bare[-1].text) if ends else 0
        new = all(map(ledger.open, bare)) and not any(one.start <= bare[0].start < one.end for one in told)
        if 0 < hour <= _LAST_HOUR and new and _is_plain(bare[:-2], ledger, words):
            acts.append(Act(_bare(bare[:-2], words), (), bare[-2:], (), bare[0].start, bare[-1].end))
    return acts


def _days_only(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> list[Draft]:
    """What is on day by day where no hour is told: ``Friday: The Third Man. Saturday: Paddington.``"""
    found: list[Draft] = []
    for sentence in parts:
        run = tokens_of(source, sentence.start, sentence.end)
        length = _day(run, words)
        what = run[length + 1 :]
        while what and what[-1].text in ".!":
            what.pop()
        listed = 0 < length < len(run) and run[length].text == ":" and 0 < len(what) <= _LONGEST
        if listed and all(map(ledger.open, run)) and not any(token.text in ",;" for token in what):
            values = {"text": capitalised(text_of(source, what)), "note": text_of(source, run[:length])}
            found.append(Draft("offer", run[0].start, what[-1].end, values))
    return found if len(found) >= _FEWEST else []


def _acts(run: Sequence[Token], ledger: Ledger, words: Words) -> list[Act]:
    """The acts of a sentence that names days, if every segment of it is one; else none."""
    length = _day(run, words)
    if not length and not any(token.fold in words.days for token in run):
        return []
    length = _day(run, words)
    if length and length < len(run) and run[length].text == ":":
        return _listed(run[:length], run[length + 1 :], ledger, words)
    acts: list[Act] = []
    day: Sequence[Token] = ()
    for segment in segments(list(run), ledger):
        for part in _halves(segment, words):
            bare = _without_bracket(part)
            length = _day(bare, words)
            day = bare[:length] if length else day
            rest = bare[length:]
            while rest and rest[0].text in ":,–-":
                rest = rest[1:]
            item = (_dated(rest, ledger, words) if not length else None) or (
                _item(list(rest), ledger, words) if rest else None
            )
            if item is not None and names_day(item.when, words):
                acts.append(item)
                continue
            if item is None or not day:
                return []
            item.day, item.start = day, min(bare[0].start, item.start)
            acts.append(item)
    return acts if all(ledger.open(token) for act in acts for token in (*act.what, *act.when)) else []


def _dated(part: Sequence[Token], ledger: Ledger, words: Words) -> Act | None:
    """One thing with its days and hours after it: ``torneio a cavalo sábado às 17h e domingo às 16h``."""
    at = next((k for k in range(1, len(part)) if names_day(part[k : k + 1], words)), 0)
    while at > 1 and (part[at - 1].fold in words.articles or part[at - 1].fold in words.time_lead):
        at -= 1
    when = part[at:] if at else ()
    told = bool(when) and temporal(when, words) and _timed(when, words)
    act = (
        _item([*part[:at], *when], ledger, words)
        if not told
        else Act(_bare(part[:at], words), (), when, (), part[0].start, part[-1].end)
    )
    plain = act is not None and not any(token.fold in words.finite or token.kind == "sign" for token in act.what)
    return act if told and plain and all(map(ledger.open, part)) else None


def _scattered(run: Sequence[Token], ledger: Ledger, words: Words, *, own: bool) -> list[Act]:
    """The things of a sentence of which some have a day after them: ``marché, concours le samedi à 16h, bal le soir``.

    None where a segment names a day or an hour and is no act. In the event's ``own`` sentence an hour is one of its day.
    """
    acts: list[Act] = []
    pieces = segments(list(run), ledger)
    pieces = [*pieces[:-1], *joined_last(pieces[-1], words)] if len(pieces) > 1 else pieces
    for part in (half for one in pieces for half in _day_halves(one, words)):
        bare = list(_without_bracket(part))
        while bare and bare[-1].kind == "sign":
            bare.pop()
        if not bare:
            continue
        bare = bare[1:] if len(bare) > 1 and bare[0].fold in words.both else bare
        dated = names_day(bare, words)
        act = _dated(bare, ledger, words) if dated else (_item(bare, ledger, words) or _in_half(bare, ledger, words))
        if act is not None:
            acts.append(act)
        elif dated or _timed(bare, words):
            return []
        elif _is_plain(bare, ledger, words):
            acts.append(Act(_bare(bare, words), (), (), (), bare[0].start, bare[-1].end))
    return acts if any(names_day(one.when, words) or (own and one.when) for one in acts) else []


def _day_halves(part: Sequence[Token], words: Words) -> list[Sequence[Token]]:
    """Split a segment at "and" between two things of which each has its day: ``quiz on Saturday at 7pm and walk on Sunday at 9am``."""
    for at in range(2, len(part) - 1):
        if part[at].fold in words.both and names_day(part[:at], words) and names_day(part[at + 1 :], words):
            named = part[at + 1 :]
            if _timed(part[:at], words) and _timed(named, words) and not temporal(named, words):
                return [part[:at], *_day_halves(named, words)]
        # "concerto no domingo às 18h e oficinas": what follows a whole time is a thing of its own
        elif part[at].fold in words.both and _timed(part[at - 2 : at], words) and not _timed(part[at + 1 :], words):
            return [part[:at], part[at + 1 :]]
    return [part]


def _is_plain(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a segment names a thing and no more."""
    spelled = all(token.kind == "word" or token.text in "'’-&" for token in part)
    plain = spelled and all(token.fold not in words.finite and ledger.open(token) for token in part)
    return plain and 0 < len(part) <= _LONGEST and not all(token.fold in words.stop for token in part)


def _in_half(part: Sequence[Token], ledger: Ledger, words: Words) -> Act | None:
    """One thing with the half of the day it is in: ``bal le soir``, ``dance in the evening``."""
    at = len(part) - 1
    if at < _FEWEST or not ledger.open(part[at]):
        return None
    if part[at].fold not in words.mornings | words.afternoons or (part[at].capital and words.lang != "de"):
        return None
    while at > 1 and (part[at - 1].fold in words.articles or part[at - 1].fold in _HALF_LEADS):
        at -= 1
    what = part[:at]
    if at == len(part) - 1 or not _is_plain(what, ledger, words):
        return None
    return Act(_bare(what, words), (), part[at:], (), part[0].start, part[-1].end)


def _listed(day: Sequence[Token], run: Sequence[Token], ledger: Ledger, words: Words) -> list[Act]:
    """The acts after a day and a colon, each with its hour and its place after it: ``Samedi : Fanfare, 18h, halle, puis bal à 22h``."""
    acts: list[Act] = []
    what: Sequence[Token] = ()
    for segment in [half for one in segments(list(run), ledger) for half in _halves(one, words)]:
        part = _without_bracket(segment)
        part = part[1:] if part and part[0].fold in words.both | THEN else part
        if not part or not all(map(ledger.open, part)):
            return []
        first = next((at for at, token in enumerate(part) if token.fold not in LEADS), 0)
        timed = _times(part, first, words)
        if what and timed == len(part):
            acts.append(Act(what, day, part, (), what[0].start, part[-1].end))
            what = ()
        elif what:
            return []
        elif (act := _item(part, ledger, words)) is not None:
            act.day = day
            acts.append(act)
        elif acts and not acts[-1].where and not _then_timed(run, part, words):
            acts[-1].where, acts[-1].end = part, part[-1].end
        else:
            what = part
    return acts if not what else []


def _then_timed(run: Sequence[Token], part: Sequence[Token], words: Words) -> bool:
    """Whether an hour alone follows a part: then it begins another act."""
    at = index_at(run, part[-1].end) + 1
    while at < len(run) and run[at].fold in LEADS:
        at += 1
    stop = _times(run, at, words) if at < len(run) else at
    return stop > at and (stop == len(run) or run[stop].kind == "sign")


def _halves(part: Sequence[Token], words: Words) -> list[Sequence[Token]]:
    """Split a segment at "and" between two things with hours: ``départ à 9h et repas à 12h30``."""
    for at in range(1, len(part) - 1):
        if part[at].fold in words.both and _timed(part[:at], words) and _timed(part[at + 1 :], words):
            ranged = part[at - 1].kind == "number" and part[at + 1].kind == "number"
            if not ranged and not temporal(part[at + 1 :], words):
                return [part[:at], *_halves(part[at + 1 :], words)]
    return [part]


def _timed(part: Sequence[Token], words: Words) -> bool:
    return any(_times(part, at, words) > at for at in range(len(part)))


def _without_bracket(part: Sequence[Token]) -> Sequence[Token]:
    """A segment without the bracket that ends it, in which prices stand."""
    end = len(part)
    while end and part[end - 1].text in ".!;":
        end -= 1
    opened = next((at for at in range(end) if part[at].text == "("), 0)
    return part[:opened] if opened and part[end - 1].text == ")" else part[:end]


def _day(part: Sequence[Token], words: Words) -> int:
    """How many tokens at the beginning name a day: ``le vendredi``, ``Sábado``, ``on Saturday 12``, ``sábado, dia 14``."""
    at = 0
    while (
        at < len(part)
        and at < 3
        and (
            part[at].fold in words.articles
            or part[at].fold in words.both
            or part[at].fold in words.time_lead
            or part[at].fold in ("on", "am", "em", "no", "na", "op")
        )
    ):
        at += 1
    if at >= len(part):
        return 0
    headed = at + 1 < len(part) and part[at + 1].text == ":" and part[at].fold in words.days_short and part[at].capital
    if part[at].fold not in words.days and not headed:
        return 0
    at += 1
    half = words.mornings | words.afternoons
    if at < len(part) and part[at].fold in half and not part[at].capital:
        at += 1
    if at < len(part) and part[at].kind == "number" and not _times(part, at, words) > at:
        at += 1
        at += (
            at < len(part)
            and part[at].fold in ("de", "di")
            and at + 1 < len(part)
            and part[at + 1].fold in words.months
        )
        at += at < len(part) and part[at].fold in words.months
    return at


def _item(part: Sequence[Token], ledger: Ledger, words: Words, *, starts: bool = False) -> Act | None:
    """One thing with its hour; None where a segment is anything else. ``starts``: a verb may lead to the hour."""
    run = list(part)
    while run and run[-1].text in ".!;":
        run.pop()
    if not run or not all(map(ledger.open, run)) or len(run) > _LONGEST + 6:
        return None
    start = int(run[0].fold in words.both)
    first = start
    while first < len(run) - 1 and run[first].fold in LEADS and run[first].kind == "word":
        first += 1
    stop = _times(run, first, words)
    timed_first = stop > first
    what: Sequence[Token]
    when: Sequence[Token]
    where: Sequence[Token] = ()
    if stop > first:
        while stop < len(run) and (run[stop].fold in _ENDS or run[stop].text in ":–-"):
            stop += 1
        what, when = run[stop:], run[start:stop]
    else:
        at = next((k for k in range(start + 1, len(run)) if run[k].fold in LEADS and _ends(run, k, words) > k), 0)
        stop = _ends(run, at, words) if at else 0
        verb = next((k for k in range(start + 1, len(run) - 1) if run[k].fold in _STARTS), 0) if starts else 0
        if verb and (not at or at == verb + 1):
            after = verb + 1 + (at == verb + 1)
            stop = _times(run, after, words)
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
        words.opened.at(what, at) and what[at].fold not in _OPENS and (at or not timed_first or len(what) < _FEWEST)
        for at in range(len(what))
    )
    if opens or any(words.closed.at(run, at) for at in range(len(run))):
        return None  # "Horario: de 11 a 14 y de 17 a 21 h"
    what = _bare(what, words)
    said = [token for token in what if token.kind == "word" and token.fold not in words.stop]
    said = [token for token in said if not words.opened.at([token], 0) or token is not what[0] or len(what) > 1]
    only = all(token.fold in _DOORS for token in said)
    verbal = any(token.fold in words.finite for token in (what[1:] if what and what[0].fold in _OPENS else what))
    if not said or only or verbal or on_sale([*what, *when]) or len(what) > _LONGEST or not when:
        return None
    return Act(what, (), when, where, run[0].start, run[-1].end)


def _bare(what: Sequence[Token], words: Words) -> Sequence[Token]:
    """What is on, without a verb that says no more and its article: ``toca o grupo Adufes`` is ``grupo Adufes``."""
    length = _THERE_IS.at(what, 0) if what else 0
    if 0 < length < len(what):
        what = what[length:]
    return what[1:] if len(what) > 1 and what[0].fold in words.articles and not what[0].capital else what


def _times(run: Sequence[Token], index: int, words: Words) -> int:
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


def _ends(run: Sequence[Token], index: int, words: Words) -> int:
    """Return the index after leading words and times at ``index``; ``index`` where no time stands there."""
    first = index
    while first < len(run) and run[first].fold in LEADS:
        first += 1
    stop = _times(run, first, words) if first < len(run) else first
    if stop <= first:
        return index
    while stop < len(run) and run[stop].fold in _ENDS:
        stop += 1
    return stop
