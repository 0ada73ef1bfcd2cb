"""What comes back on a day and is worth coming for: ``Tours on the first Saturday of the month at 2 pm, £12 with three tasters``.

What it is, when, what it costs and what it holds stay together, in the brief's words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pagemagic.generate.prose import within
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.clock import days_at
from pagemagic.generate.reading.money import AMOUNT
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.recurring import EVERY, MONTHLY, hours_after, leads
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import Token, fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import Words, bag
from pagemagic.page.facts import Fact, HoursFact

Span = tuple[int, int]
"""Where words stand in the brief, in code points."""
_TOLD = frozenset(("price", "hours", "claim", "offer"))
"""Kinds of facts that say something of what takes place; a sentence with others is about more."""
_LONGEST_NAME = 6
_MOST_PIECES = 5
_MOST_FREE = 3
_AGAIN = bag("le la les il i gli al alla el los las aos às ao op nas nos o a os as ogni")
"""Articles that make one day every such day: ``le samedi``, ``il sabato``, ``os sábados``."""
_LATE = frozenset(("en", "de", "nl"))
"""Languages in which "open" after a noun says that its door is."""
_LEADING = bag("on the at")
"""What English says before a day that stands alone."""


@dataclass(frozen=True, slots=True)
class Regular:
    """Something that takes place again and again."""

    sentence: Sentence
    name: Span
    when: Span
    cost: Span | None
    more: tuple[Span, ...]
    """What else is said of it."""
    days: tuple[int, ...]
    """ISO numbers of its days of the week."""
    facts: frozenset[str]
    """Ids of the facts that were read in its sentence."""


def regulars_of(brief: str, sentences: Iterable[Sentence], facts: Sequence[Fact], spoken: str) -> tuple[Regular, ...]:
    """What comes back on a day, in order: all that has a price or is free, and beside it what has a day of the month."""
    found = [(one, priced) for sentence in sentences for one, priced in _in(brief, sentence, facts, words_of(spoken))]
    return tuple(one for one, _ in found) if any(priced for _, priced in found) else ()


def _in(brief: str, sentence: Sentence, facts: Sequence[Fact], words: Words) -> list[tuple[Regular, bool]]:
    """All that a sentence tells, each with whether it says what it costs; nothing where a part of it says something else."""
    inside = [fact for fact in facts if within(fact, sentence)]
    if any(fact.kind not in _TOLD for fact in inside) or any(_overlaps(fact, sentence) for fact in facts):
        return []
    held = frozenset(fact.id for fact in inside)
    found: list[tuple[Regular, bool]] = []
    start = sentence.start
    for piece in brief[sentence.start : sentence.end].split(";"):
        one = _read(brief, sentence, (start, start + len(piece)), held, words)
        start += len(piece) + 1
        if one is None:
            return []
        found.append(one)
    hours = any(isinstance(fact, HoursFact) and any(row.opens for row in fact.openings) for fact in inside)
    return [] if hours and not any(priced for _, priced in found) else found


def _overlaps(fact: Fact, sentence: Sentence) -> bool:
    span = fact.origin.span
    return span is not None and not within(fact, sentence) and span[0] < sentence.end and sentence.start < span[1]


def _read(
    brief: str, sentence: Sentence, span: Span, held: frozenset[str], words: Words
) -> tuple[Regular, bool] | None:
    run = tokens(brief[slice(*span)])
    while run and run[-1].text in ".!":
        run = run[:-1]
    days = days_again(run, words)
    if days is None:
        return None
    start, stop, monthly, marked = days
    folded = fold(brief[slice(*span)])
    amount = AMOUNT.search(folded)
    money = next((at for at, token in enumerate(run) if amount and token.end > amount.start()), len(run))
    ends = hours_after(run, stop, words)
    if start == 0:
        name, when, rest = _named_after(run, ends, money)
    elif money < start:
        if len(list(AMOUNT.finditer(folded))) > 1:
            return None  # "Call-out £35, an hour £40, Saturdays £55"
        cut = _comma(run, money, start)
        name, when = (0, money), (start, _comma(run, ends, len(run)))
        rest = [(money, cut), (cut, start), (when[1], len(run))]
    else:
        name, when, rest = (0, start), (start, min(money, _comma(run, ends, len(run)))), []
        rest = [(when[1], len(run))]
    first, last = _bare(run, name)
    if not _names(run[first:last], words):
        return None
    pieces = [piece for one in rest for piece in _pieces(run, one)]
    if len(pieces) > _MOST_PIECES:
        return None
    costs = [one for one in pieces if one[0] <= money < one[1] or _is_free(run[slice(*one)], words)]
    above = any(token.fold in words.free for one in costs if one[0] <= money < one[1] for token in run[one[0] : money])
    if not (costs or monthly) or above:
        return None  # "Home delivery on Thursdays, free from £30" is a service
    while words.lang == "en" and when[0] < when[1] - 1 and run[when[0]].fold in _LEADING:
        when = (when[0] + 1, when[1])

    def at(one: Span) -> Span:
        low, high = _bare(run, one)
        return span[0] + run[low].start, span[0] + run[high - 1].end

    cost = at((costs[0][0], costs[-1][1])) if costs else None
    more = tuple(at(one) for one in pieces if not costs or one[1] <= costs[0][0] or one[0] >= costs[-1][1])
    return Regular(sentence, at((first, last)), at(when), cost, more, marked, held), bool(costs)


def days_again(run: Sequence[Token], words: Words) -> tuple[int, int, bool, tuple[int, ...]] | None:
    """Where the only days of a part begin and end, whether they are days of the month, and which of the week; None of days that come once."""
    for index in range(len(run)):
        days = days_at(run, index, words)
        if days is None:
            continue
        start = index
        while start and (leads(run[start - 1], words) or run[start - 1].fold in _AGAIN):
            start -= 1
        before = {token.fold for token in run[start:index]}
        monthly = bool(before & words.nth)
        again = monthly or bool(before & (EVERY | _AGAIN)) or _plural(run[index], words)
        counted = start > 0 and number_at(run, start - 1, words.lang) is not None  # "six Saturdays"
        lone = days[1] == index + 1 and monthly  # "every last weekend of the month"
        if (days[2] == "range" and not lone) or not again or counted:
            return None
        stop = days[1]
        while stop < len(run) and run[stop].fold in MONTHLY and (monthly or run[stop].fold not in words.articles):
            stop += 1
        return start, stop, monthly, days[0]
    return None


def _plural(day: Token, words: Words) -> bool:
    """Whether a day is said of all such days: ``Saturdays``, ``samstags``, ``sábados``."""
    if words.lang in ("en", "de"):
        return day.fold.endswith("s")
    return words.lang in ("pt", "es") and day.fold.endswith(("os", "feiras", "ngos"))


def _named_after(run: Sequence[Token], ends: int, money: int) -> tuple[Span, Span, list[Span]]:
    """The parts of what begins with its day: ``Every first Friday at 6: oysters and stout, £18``."""
    first = ends + (ends < len(run) and run[ends].text in ":,–—-")
    stop = min(money, _comma(run, first, len(run)))
    return (first, stop), (0, ends), [(stop, len(run))]


def _comma(run: Sequence[Token], start: int, end: int) -> int:
    """The next comma or colon outside brackets; ``end`` where there is none."""
    depth = 0
    for at in range(start, end):
        depth += (run[at].text == "(") - (run[at].text == ")")
        between = 0 < at < len(run) - 1 and run[at - 1].kind == run[at + 1].kind == "number"
        glued = between and run[at].end == run[at + 1].start
        if run[at].text in ",:–—(" and depth <= (run[at].text == "(") and not glued:
            return at
    return end


def _pieces(run: Sequence[Token], span: Span) -> list[Span]:
    found: list[Span] = []
    at, end = span
    while at < end:
        stop = _comma(run, at + 1, end)
        low, high = _bare(run, (at, stop))
        if low < high:
            found.append((low, high))
        at = stop
    return found


def _is_free(run: Sequence[Token], words: Words) -> bool:
    """Whether a few words say that it costs nothing: ``free``, ``entrada libre``."""
    return len(run) <= _MOST_FREE and any(token.fold in words.free for token in run)


def _bare(run: Sequence[Token], span: Span) -> Span:
    """Without the signs around it."""
    low, high = span
    while low < high and run[low].text in ",;:.–—-()":
        low += 1
    while high > low and run[high - 1].text in ",;:–—-()":
        high -= 1
    return low, high


def _names(run: Sequence[Token], words: Words) -> bool:
    """Whether words name what takes place, and no door that is open."""
    if not run or len(run) > _LONGEST_NAME or words.closed.find(run):
        return False
    opens = words.opened.find(run)
    if opens and sum(opens) == len(run) and (opens[0] == 0 or words.lang in _LATE):
        return False  # "Shop open on Saturdays"; but "aula aberta", "taller abierto" is a thing
    plain = all(token.kind == "word" or token.text in "'’-&" for token in run)
    known = words.stop | words.articles | words.place_in
    return plain and run[0].fold not in known and run[-1].fold not in known and is_fragment(run, words)
