"""Claims: fragments that state something no other fact holds, in the words of the brief."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.clock import time_at
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import ARTICLE_LIKE, number_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_CLOCK = frozenset(("alle", "dalle", "às", "las", "um", "ore", "om"))
_NOUNS = bag("ajuda ayuda aide visita entrega compra venda oferta")
_WITH = bag("com con avec à aux au a , .")
MAX_CLAIM = 14
"""Longest claim, in tokens; longer ones stay sentences."""
OTHERWISE = {
    "en": bag("or"), "de": bag("oder"), "fr": bag("ou"), "es": bag("o u"), "it": bag("o oppure"), "pt": bag("ou"), "nl": bag("of"),
}  # fmt: skip
"""By language: the word before another way to do the same."""


def numbers_in(run: Sequence[Token], words: Words) -> list[int]:
    """Return the numbers a fragment counts with, in digits or words."""
    found, index = [], 0
    while index < len(run):
        number = number_at(run, index, words.lang)
        code = index > 0 and run[index - 1].text.isupper() and len(run[index - 1].text) > 1  # "SOC 2" counts nothing
        code = code or _dated(run, index, words)
        if number and not code and not (run[index].fold in ARTICLE_LIKE or run[index].fold in ("one", "once")):
            found.append(number[0])
        index += number[1] if number else 1
    return found


def _dated(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether a number is a time or a year and counts nothing: ``a las 10``, ``bis 14 Uhr``, ``autumn 2027``."""
    token = run[index]
    if token.kind != "number":
        return False
    after = run[index + 1] if index + 1 < len(run) else None
    last = after is None or after.kind == "sign"
    if len(token.fold) == 4 and 1000 < int(token.fold) < 2100 and last:
        return True
    time = time_at(run, index, words)
    if time is None:
        return False
    timed = any(part.fold in words.days or part.fold in words.days_short for part in run[:index])
    lead = run[index - 1].fold if index else ""
    if lead in _CLOCK:
        return True  # "ritrovo alle 7 in piazza"
    # "At 3 hours" is a time, "3 hours" a length.
    led = lead in words.time_lead or lead in words.through
    return (time[0].marked and led) or (last and timed and led)


def is_fragment(run: Sequence[Token], words: Words) -> bool:
    """Whether a run has no finite verb outside clauses that "when", "that" and the like open."""
    if run and run[0].fold in words.imperative:
        return False
    for index, token in enumerate(run):
        if token.fold in words.subordinate:
            return index > 0
        if (words.lang == "en" and _plural(run, index)) or helps(run, index, words):
            continue
        if token.kind == "word" and (
            token.fold in words.finite
            or (len(token.fold) > 5 and words.finite_ending and token.fold.endswith(words.finite_ending))
        ):
            return False
    return True


def helps(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether a word that could be a verb is a noun by what follows it: ``ajuda com documentos``, ``aide aux devoirs``."""
    if run[index].fold not in _NOUNS or (index and run[index - 1].capital):
        return False
    then = run[index + 1] if index + 1 < len(run) else None
    return then is None or then.fold in words.note or then.fold in words.of or then.fold in _WITH


def _plural(run: Sequence[Token], index: int) -> bool:
    """Whether an English word that could be a verb ends a phrase and so is a plural: ``VAT returns,``."""
    token = run[index]
    return token.fold.endswith("s") and len(token.fold) > 3 and (index + 1 == len(run) or run[index + 1].kind == "sign")


def add_claim(source: Source, ledger: Ledger, words: Words, run: Sequence[Token]) -> Draft | None:
    """Take a fragment as a claim; None where it is too long or holds no word."""
    start, end = 0, len(run)
    while start < end and (
        (run[start].kind == "sign" and run[start].text not in '("“«@#&+~€£$¥')
        or run[start].fold in words.both
        or run[start].fold in OTHERWISE.get(words.lang, ())  # "Drop off at 18 Tib Street, or post them to us"
    ):
        start += 1
    while end > start and run[end - 1].kind == "sign" and run[end - 1].text not in ')"”»%€£$+':
        end -= 1
    if end < len(run) or (end and not ledger.free(run[end - 1].end, run[end - 1].end + 2)):
        while end > start + 1 and (run[end - 1].fold in words.place_in or run[end - 1].fold in words.articles):
            end -= 1  # "alle 20.30 in", "a las 9:30 en la", before an address
    while end > start + 1 and run[end - 1].fold in words.both:
        end -= 1  # "Online und", before a town
    part = run[start:end]
    if (
        not part
        or part[0].text == "@"
        or len(part) > MAX_CLAIM
        or not any(token.kind == "word" and token.fold not in words.hour_marks for token in part)
    ):
        return None
    if not ledger.free(part[0].start, part[-1].end):
        return None
    text = capitalised(" ".join(source.text[part[0].start : part[-1].end].split()))
    values: dict[str, object] = {"text": text}
    numbers = numbers_in(part, words)
    digits = sum(token.kind == "number" for token in part)
    money = any(token.text in "€£$¥" or token.fold in ("euros", "reais", "円") for token in part)
    if len(numbers) == 1 and digits <= 1 and not money and numbers[0] <= 1_000_000_000:
        values["number"] = numbers[0]
    return ledger.add(Draft("claim", part[0].start, part[-1].end, values))
