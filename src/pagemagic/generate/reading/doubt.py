"""Where the parts of a sentence do not make up the sentence, it stays whole: no page shows the half of what somebody said.

A list of offers or claims is believed where nothing of its sentence is left over and each part could stand alone.
Prices, hours, names and ways to get in touch are facts whatever else their sentence says.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.clauses import is_clause
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.leftover import says_more
from pagemagic.generate.reading.names import NO_CAPITALS
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, tokens
from pagemagic.generate.reading.words.table import Words

_FEWEST_OF_CLAUSE = 4
"""Words of a part that may have a verb in it; ``VAT returns`` and ``renta`` are things."""
_LONGEST_THING = 3
_SHORTENED = frozenset(("i", "we", "it", "they", "that", "there", "you", "c", "j", "qu"))
"""Before an apostrophe: ``I've``, ``c'est``."""
_OWNED = frozenset(("your", "our", "my", "their", "you", "us", "me", "them"))
"""Behind a word in "s" that is a verb: ``every plan includes your tax return``."""
_PLURALS = frozenset(
    ("people", "men", "women", "children", "staff", "sheep", "fish", "deer", "feet", "acre", "hour", "minute")
)
_RELATIVES = {
    "en": "which who whose that", "de": "die der das den dem deren dessen", "nl": "die dat wie", "fr": "qui que dont", "es": "que quien quienes",
    "pt": "que quem", "it": "che cui",
}  # fmt: skip
"""Words that begin a clause about the word before."""
_IT = frozenset(("it", "they", "es", "sie", "il", "elle", "het", "esso"))


def keep_whole(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> frozenset[int]:
    """Forget the offers and claims of sentences that they do not make up; return where these sentences start."""
    starts = [sentence.start for sentence in parts]
    soft: dict[int, list[Draft]] = {}
    for kind in ("offer", "claim"):
        for draft in ledger.of(kind):
            at = bisect_right(starts, draft.start) - 1
            if any("begins" in date.values and date.end + 1 == draft.start for date in ledger.of("date")):
                continue  # "on 14 May 2027 at 8 pm": the date says so too
            if draft.price is None and at >= 0 and draft.start < parts[at].end:
                soft.setdefault(at, []).append(draft)
    found: set[int] = set()
    for at, inside in soft.items():
        sentence = parts[at]
        if _doubtful(source, sentence, inside, ledger, words):
            found.add(sentence.start)
            for draft in inside:
                ledger.drop(draft)
    return frozenset(found)


def _doubtful(source: Source, sentence: Sentence, inside: Sequence[Draft], ledger: Ledger, words: Words) -> bool:
    run = tokens_of(source, sentence.start, sentence.end)
    offers = [draft for draft in inside if draft.kind == "offer"]
    if any(says_more(token, ledger, words) for token in run):
        return True
    first = next((at for at, token in enumerate(run) if token.kind == "sign"), len(run))
    if offers and is_clause(run[:first], words):
        return True
    ordered = bool(run) and bool(offers) and run[0].fold in words.features and offers[0].start == run[0].start
    if any(draft.kind == "claim" and _torn(source, draft, sentence, inside, words) for draft in inside):
        return True
    does = ordered or (
        bool(run) and run[0].fold in _IT
    )  # "It counts rows and warns you before you run out": rows of verbs
    if words.lang == "en" and any(_counts_what_follows(source, draft) for draft in inside):
        return True
    if any(draft.kind == "claim" and _relates(source, draft, words) for draft in inside):
        return True
    return (not does and any(_no_thing(draft, words) for draft in offers)) or _name_among(source, offers, run, words)


def _no_thing(offer: Draft, words: Words) -> bool:
    """Whether an offer begins with who acts, or has a verb in it: ``I've illustrated eleven books``, ``After that it's``."""
    said = tokens(str(offer.values["text"]))
    if len(said) < 2:
        return False
    first, short, _ = said[0].fold.partition("'")
    acts = words.says_we(said[0].fold) or words.myself.at(said, 0) > 0 or (bool(short) and first in _SHORTENED)
    if acts or len(said) < _FEWEST_OF_CLAUSE:
        return acts
    owned = words.lang == "en" and any(
        token.fold.endswith("s") and then.fold in _OWNED for token, then in pairwise(said[1:])
    )
    return owned or any(token.fold in words.finite for token in said[1:-1])


def _counts_what_follows(source: Source, draft: Draft) -> bool:
    """Whether a part ends in a number and a word that only the next part's noun completes: ``120 apple, pear and plum trees``."""
    *_, number, noun = ("", "", *source.fold[draft.start : draft.end].split())
    counted = number.isdigit() and number != "1"
    return counted and noun.isalpha() and not noun.endswith("s") and noun not in _PLURALS


def _torn(source: Source, claim: Draft, sentence: Sentence, inside: Sequence[Draft], words: Words) -> bool:
    """Whether a claim is the end of a list and when it is had: ``Fish and chips, pies and a Sunday roast from noon to 4``."""
    run = tokens_of(source, claim.start, claim.end)
    before = source.text[sentence.start : claim.start].rstrip()
    if not before.endswith(",") or len(run) < _FEWEST_OF_CLAUSE:
        return False
    lists = any(draft.kind == "offer" and draft.price is None and draft.end < claim.start for draft in inside)
    joint = next((at for at, token in enumerate(run) if token.fold in words.both), 0)
    later = any(token.kind == "number" for token in run[joint + 1 :])
    plain = not any(token.kind == "number" or token.fold in words.finite | words.stop for token in run[:joint])
    return lists and 0 < joint <= _LONGEST_THING and later and plain and run[joint - 1].fold.endswith("s")


def _relates(source: Source, claim: Draft, words: Words) -> bool:
    """Whether a claim is said of what stands before it: ``Leute, die beim Stricken helfen``."""
    said = source.fold[claim.start : claim.end].split()
    led = said[0] in _RELATIVES.get(words.lang, "").split()
    return led and len(said) >= _FEWEST_OF_CLAUSE and source.fold[: claim.start].rstrip().endswith(",")


def _name_among(source: Source, offers: Sequence[Draft], run: Sequence[Token], words: Words) -> bool:
    """Whether one of the things of an unlabelled list is written like a name and the others are not: ``Carrick Vale``."""
    if words.lang in NO_CAPITALS or source.shouts or any(draft.label for draft in offers):
        return False
    named = [_is_named(source, draft, run) for draft in offers]
    return any(named) and not all(named)


def _is_named(source: Source, offer: Draft, run: Sequence[Token]) -> bool:
    own = [token for token in tokens(source.text[offer.start : offer.end]) if token.kind == "word"]
    first = bool(run) and offer.start <= run[0].end
    return len(own) > 1 and not first and all(token.capital for token in own)
