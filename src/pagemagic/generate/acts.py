"""What somebody does, where a sentence tells it in several verbs: rows of a list if all are parallel, else the sentence whole.

``We repair bikes, true wheels and lend tools`` holds three things. ``Halden strips, re-springs and re-covers armchairs and
sofas`` holds three verbs of one object: nobody can tell which words belong together, so no part of it is a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pagemagic.generate.inline import Inline
from pagemagic.generate.prose import HARD, within
from pagemagic.generate.reading.doings import SELF
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import Token, tokens
from pagemagic.generate.reading.verb_forms import LISTING, THINGS, Person, begins, in_list, is_idle, is_particle, points
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import Words, bag
from pagemagic.generate.voice import Voice
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact, Fact, NameFact, OfferFact, PlaceFact, TradeFact

LANGUAGES = frozenset({"en", "de", "nl"})
"""Languages whose verbs can be told by their form or their tables."""
FEWEST, _MOST = 2, 8
_SHORTEST, _LONGEST = 2, 11
"""Words of a row."""
_FEWEST_LEFT = 3
_LATEST = 9
"""Tokens before which a subject without a name stands."""
_THEY = {"en": bag("it they he she"), "de": bag("sie es er"), "nl": bag("het hij ze zij")}
_PRONOUNS = bag("it them this these those")
"""Objects that only the sentence explains: ``draw it``."""
_MEANS = bag("that which who")
_ALSO = bag("also mostly only even auch ook still mainly")
_DASH = re.compile(r"^[–—:-]$")


@dataclass(frozen=True)
class Act:
    """A thing that is done, as a row has it."""

    said: str

    def text(self, _: object) -> Inline:
        """The row's text."""
        return self.said


@dataclass(frozen=True)
class Acts:
    """A sentence of what is done."""

    sentence: Sentence
    start: int
    """Where its subject stands in the brief, in code points: the part from there on can stand as a sentence."""
    verb: int
    """Where its first verb stands."""
    rows: tuple[Act, ...]
    """Empty where its verbs are not parallel: then the sentence is shown whole."""
    person: Person
    whole: bool
    """Whether the rows say all of it."""
    clause: bool
    """Whether the part from ``start`` on is a sentence of its own."""
    product: bool
    """Whether it is a thing that acts, ``it prints``, and nobody."""


def acts_of(sentences: Iterable[Sentence], facts: Sequence[Fact], voice: Voice, *, product: bool) -> tuple[Acts, ...]:
    """The sentences of what is done, in the order of the brief."""
    if voice.spoken not in LANGUAGES or not voice.native:
        return ()
    found = (_of_sentence(one, facts, voice, product=product) for one in sentences)
    return tuple(one for one in found if one is not None)


def without_parts(facts: Iterable[Fact], acts: Iterable[Acts]) -> tuple[Fact, ...]:
    """The facts but for offers, claims and trades that were read out of what is done."""
    spans = [(one.verb, one.sentence.end) for one in acts]
    return tuple(
        fact
        for fact in facts
        if not (
            isinstance(fact, OfferFact | ClaimFact | TradeFact)
            and fact.origin.span is not None
            and fact.origin.by != "inferred"
            and any(first <= fact.origin.span[0] < last for first, last in spans)
        )
    )


def _of_sentence(sentence: Sentence, facts: Sequence[Fact], voice: Voice, *, product: bool) -> Acts | None:
    known = words_of(voice.spoken)
    run = list(tokens(sentence.text))
    while run and run[-1].text in ".!…":
        run.pop()
    for subject, at, person, clause in _subjects(sentence, run, facts, known, product=product):
        tied = any(
            fact.kind in HARD and fact.origin.span and fact.origin.span[1] > sentence.start + run[at].start
            for fact in facts
            if within(fact, sentence)
        )
        if tied or not (
            begins(run, at, person, voice.spoken, first=True) or _verb_alone(run, at, person, voice.spoken)
        ):
            continue
        rows = _rows(sentence, run, at, person, voice, product=product)
        if rows is None:
            continue
        return Acts(
            sentence,
            sentence.start + run[subject].start,
            sentence.start + run[at].start,
            rows,
            person,
            not any(_parts(run, k) or run[k].text in ";–—" for k in range(at + 1, len(run))),
            clause,
            product or run[at - 1].fold == "it",
        )
    return None


def _verb_alone(run: Sequence[Token], at: int, person: Person, lang: str) -> bool:
    """Whether a verb shares its object with those after it: ``strips, re-springs and re-covers armchairs``.

    In German and Dutch it may have none: ``wir holen ab, fahren und liefern in 60 Minuten``.
    """
    word = run[at].fold
    if lang == "en":
        parted = at + 1 < len(run) and run[at + 1].text == ","
        return person == "third" and parted and word.endswith("s") and len(word) > len("has")
    if person != "self" or at + _FEWEST_LEFT >= len(run):
        return False
    last = at + 1 if run[at + 1].text == "," else at + 2
    bare = run[last].text == "," and (last == at + 1 or is_particle(run[at + 1], lang))
    then = run[last + 1]
    return bare and not then.capital and all(one.fold.endswith("en") for one in (run[at], then)) and not is_idle(word)


def _subjects(
    sentence: Sentence, run: Sequence[Token], facts: Sequence[Fact], known: Words, *, product: bool
) -> Iterable[tuple[int, int, Person, bool]]:
    """Where a subject may stand, where its verb would, who it is, and whether a sentence begins there."""
    opens = [0, *(at + 1 for at, token in enumerate(run[:-2]) if at and _parts(run, at))]
    for at in opens:
        word = run[at].fold if at < len(run) else ""
        then = at + 1 + (at + 1 < len(run) and run[at + 1].fold in _ALSO)
        if word in SELF and then < len(run) and run[then].text == ",":
            # "Wir, die Tischlerei Harms in Aurich, fertigen Fenster"
            then = next((k + 1 for k in range(then + 1, min(len(run), then + _LATEST)) if run[k].text == ","), then)
        if then + 1 >= len(run):
            continue
        if word in SELF and (known.lang != "en" or word in ("we", "i")):
            yield at, then, "self", True
        elif word in _THEY[known.lang] and (known.lang == "en" or (product and at)):
            yield at, then, "third", True
        elif known.lang == "en" and product and at and not run[at].capital:
            yield at, at, "third", False
            yield at, at, "order", True
        elif known.lang == "en" and product and not at:
            yield at, at, "order", True
    named = next((fact.origin.span for fact in facts if isinstance(fact, NameFact) and within(fact, sentence)), None)
    colon = next(
        (
            at
            for at in opens[1:2]
            if named
            and sentence.text[: run[at - 1].start]
            .rstrip()
            .endswith(sentence.text[named[0] - sentence.start : named[1] - sentence.start])
        ),
        0,
    )
    if known.lang == "en" and colon and not product and not run[colon].capital:
        yield colon, colon, "third", False  # "Pocket Choir: keeps attendance, mails the scores"
    name = next((fact.origin.span for fact in facts if isinstance(fact, NameFact) and within(fact, sentence)), None)
    if known.lang == "en" and name is not None:
        after = next((at for at, token in enumerate(run) if sentence.start + token.start >= name[1]), len(run))
        after = _after_place(sentence, run, after, facts, known)
        if after + 1 < len(run) and not run[after].capital:
            yield 0, after, "third", True
            yield 0, after, "self", True
        if run[after:] and run[after].text == ",":
            # "Wickham & Daughters, stonemasons in Settle, carve headstones"
            shut = next((at for at in range(after + 1, min(len(run) - 2, after + _LATEST)) if run[at].text == ","), 0)
            if shut:
                yield 0, shut + 1, "third", True
                yield 0, shut + 1, "self", True
        relative = next(
            (at for at in range(after, min(len(run) - 2, after + _LATEST * 2)) if run[at].fold in _MEANS), 0
        )
        if relative and product:
            yield relative, relative + 1, "third", False


def _parts(run: Sequence[Token], at: int) -> bool:
    """Whether a colon or a spaced dash stands there."""
    token = run[at]
    if not _DASH.match(token.text) or at + 1 >= len(run):
        return False
    return token.text == ":" or (run[at - 1].end < token.start and token.end < run[at + 1].start)


def _after_place(sentence: Sentence, run: Sequence[Token], at: int, facts: Sequence[Fact], known: Words) -> int:
    """The index after the town between a name and its verb: ``Halden Upholstery in Hexham strips …``."""
    for fact in facts:
        span = fact.origin.span
        if not isinstance(fact, PlaceFact) or span is None or at + 1 >= len(run):
            continue
        led = run[at].fold in known.place_in or run[at].fold in known.stop or run[at].text == ","
        if led and sentence.start + run[at + 1].start == span[0]:
            after = next((k for k, token in enumerate(run) if sentence.start + token.start >= span[1]), len(run))
            return after + (after < len(run) and run[after].text == ",")
    return at


def _rows(
    sentence: Sentence, run: Sequence[Token], at: int, person: Person, voice: Voice, *, product: bool
) -> tuple[Act, ...] | None:
    """The rows of a predicate; empty where it has several verbs that are not parallel, None where it has one."""
    known = words_of(voice.spoken)
    shut = next((k for k in range(at + 1, len(run)) if run[k].text in ":;–—" or _parts(run, k)), len(run))
    run = run[:shut]
    starts = [at]
    for k in range(at + 1, len(run) - 1):
        cut = run[k].text == "," or run[k].fold in known.both
        thing = run[at].fold in LISTING and run[k + 1].fold in THINGS and run[k + 2].fold not in known.articles
        if cut and not thing and begins(run, k + 1, person, voice.spoken, first=False):
            starts.append(k + 1)
    alone = _verb_alone(run, at, person, voice.spoken)
    if (
        voice.spoken == "en"
        and len(starts) > 1
        and any(_may_act(run, k + 1, person, known) for k in _cuts(run, starts))
    ):
        return ()
    if len(starts) < FEWEST and not alone:
        return None
    pieces = [_bare(run[first:last], known) for first, last in zip(starts, [*starts[1:], len(run)], strict=True)]
    shared = alone or any(len([token for token in piece if token.kind == "word"]) < _SHORTEST for piece in pieces)
    if voice.spoken == "de":
        shared = shared or not all(any(token.capital for token in piece[1:]) for piece in pieces)
    shared = shared or any(piece[1].fold in _PRONOUNS for piece in pieces if len(piece) > 1)
    odd = any(len(piece) > _LONGEST or any(map(points, piece)) for piece in pieces) or len(pieces) > _MOST
    if shared or odd or any(is_idle(piece[0].fold) for piece in pieces):
        return ()
    texts = [sentence.text[piece[0].start : piece[-1].end] for piece in pieces]
    own = product or run[at - 1].fold == "it"
    said = [in_list(piece, text, person, voice.spoken, product=own) for piece, text in zip(pieces, texts, strict=True)]
    if any(one is None for one in said):
        return ()
    return tuple(Act(str(typographic(one or "", voice.locale))) for one in said)


def _cuts(run: Sequence[Token], starts: Sequence[int]) -> list[int]:
    """The commas behind which no verb was found."""
    return [k for k in range(starts[0], len(run) - 2) if run[k].text == "," and k + 1 not in starts]


def _may_act(run: Sequence[Token], at: int, person: Person, known: Words) -> bool:
    """Whether words after a comma may be one more thing that is done, by a verb of no table: ``repoint garden walls``."""
    word, then = run[at], run[at + 1]
    plain = word.kind == then.kind == "word" and not word.capital and word.fold not in known.stop | known.large
    taken = then.fold not in known.stop or then.fold in known.articles or then.fold in _PRONOUNS
    return plain and person != "third" and taken and not word.fold.endswith(("s", "ed", "y"))


def _bare(piece: Sequence[Token], known: Words) -> list[Token]:
    end = len(piece)
    while end and (piece[end - 1].text in ",;" or piece[end - 1].fold in known.both):
        end -= 1
    return list(piece[:end])
