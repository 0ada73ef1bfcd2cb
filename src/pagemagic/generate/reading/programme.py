"""The programme of an event: what begins when, ``11 Uhr Kräuterführung, ab 14 Uhr Kinderpflanzen``, ``le samedi concert à 20h30``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.bracketed import temporal
from pagemagic.generate.reading.happenings import draft_of_event
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.labels import THEN
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.programme_act import LEADS, Act, after_colon, joined_last, names_day, offer_of, text_of
from pagemagic.generate.reading.programme_item import LONGEST, item_of, thing_of, timed, times_end
from pagemagic.generate.reading.sentences import Sentence, segments, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_AT = bag("at à às um om alle las")
_LAST_HOUR = 12
_HALF_LEADS = bag("in at de à a por pela na no da am nel di")
"""What leads to the half of a day that a thing is in."""
_FEWEST = 2


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
                item = item_of(bare, ledger, words, starts=starts)
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
            acts.append(Act(thing_of(bare[:-2], words), (), bare[-2:], (), bare[0].start, bare[-1].end))
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
        listed = 0 < length < len(run) and run[length].text == ":" and 0 < len(what) <= LONGEST
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
                item_of(list(rest), ledger, words) if rest else None
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
    told = bool(when) and temporal(when, words) and timed(when, words)
    act = (
        item_of([*part[:at], *when], ledger, words)
        if not told
        else Act(thing_of(part[:at], words), (), when, (), part[0].start, part[-1].end)
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
        act = _dated(bare, ledger, words) if dated else (item_of(bare, ledger, words) or _in_half(bare, ledger, words))
        if act is not None:
            acts.append(act)
        elif dated or timed(bare, words):
            return []
        elif _is_plain(bare, ledger, words):
            acts.append(Act(thing_of(bare, words), (), (), (), bare[0].start, bare[-1].end))
    return acts if any(names_day(one.when, words) or (own and one.when) for one in acts) else []


def _day_halves(part: Sequence[Token], words: Words) -> list[Sequence[Token]]:
    """Split a segment at "and" between two things of which each has its day: ``quiz on Saturday at 7pm and walk on Sunday at 9am``."""
    for at in range(2, len(part) - 1):
        if part[at].fold in words.both and names_day(part[:at], words) and names_day(part[at + 1 :], words):
            named = part[at + 1 :]
            if timed(part[:at], words) and timed(named, words) and not temporal(named, words):
                return [part[:at], *_day_halves(named, words)]
        # "concerto no domingo às 18h e oficinas": what follows a whole time is a thing of its own
        elif part[at].fold in words.both and timed(part[at - 2 : at], words) and not timed(part[at + 1 :], words):
            return [part[:at], part[at + 1 :]]
    return [part]


def _is_plain(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a segment names a thing and no more."""
    spelled = all(token.kind == "word" or token.text in "'’-&" for token in part)
    plain = spelled and all(token.fold not in words.finite and ledger.open(token) for token in part)
    return plain and 0 < len(part) <= LONGEST and not all(token.fold in words.stop for token in part)


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
    return Act(thing_of(what, words), (), part[at:], (), part[0].start, part[-1].end)


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
        timed = times_end(part, first, words)
        if what and timed == len(part):
            acts.append(Act(what, day, part, (), what[0].start, part[-1].end))
            what = ()
        elif what:
            return []
        elif (act := item_of(part, ledger, words)) is not None:
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
    stop = times_end(run, at, words) if at < len(run) else at
    return stop > at and (stop == len(run) or run[stop].kind == "sign")


def _halves(part: Sequence[Token], words: Words) -> list[Sequence[Token]]:
    """Split a segment at "and" between two things with hours: ``départ à 9h et repas à 12h30``."""
    for at in range(1, len(part) - 1):
        if part[at].fold in words.both and timed(part[:at], words) and timed(part[at + 1 :], words):
            ranged = part[at - 1].kind == "number" and part[at + 1].kind == "number"
            if not ranged and not temporal(part[at + 1 :], words):
                return [part[:at], *_halves(part[at + 1 :], words)]
    return [part]


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
    if at < len(part) and part[at].kind == "number" and not times_end(part, at, words) > at:
        at += 1
        at += (
            at < len(part)
            and part[at].fold in ("de", "di")
            and at + 1 < len(part)
            and part[at + 1].fold in words.months
        )
        at += at < len(part) and part[at].fold in words.months
    return at
