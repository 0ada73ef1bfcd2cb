"""One thing of a programme with its day and hour, and the offer it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft
from pagemagic.generate.reading.numerals import ARTICLE_LIKE
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

LEADS = bag(
    "at from ab um gegen von à dès vers de a desde a partir de las às pelas das dalle dall alle ore om vanaf rond the l' les until till bis jusqu'à "
    "até hasta fino a tot"
)
"""What leads to an hour."""


@dataclass(slots=True)
class Act:
    """One thing with its day and hour."""

    what: Sequence[Token]
    day: Sequence[Token]
    when: Sequence[Token]
    where: Sequence[Token]
    start: int
    end: int


def names_day(run: Sequence[Token], words: Words) -> bool:
    """Whether a weekday is among the words."""
    return any(token.fold in words.days or token.fold in words.days_short for token in run)


def offer_of(source: Source, act: Act, words: Words) -> Draft:
    """Return the offer of a thing; its day and hour are its note, and a thing there is all day has none."""
    text = capitalised(_words(source, act.what))
    if act.where:
        led = act.where[0].fold in words.place_in
        text = f"{text}{' ' if led else ', '}{text_of(source, act.where)}"
    day = [token for token in act.day if token.fold not in words.both]
    # French, Spanish and Italian days do without the article at the head of a line: "Vendredi à 20h30".
    while day and not names_day(day[:1], words):
        day = day[1:]
    when = act.when
    if not when:
        return Draft("offer", act.start, act.end, {"text": text})
    first = next((at for at in range(len(when)) if names_day(when[at : at + 1], words)), 0)
    hour = text_of(source, when[first:])
    half = when[-1].fold in words.mornings | words.afternoons
    led = when[first].fold in LEADS and not half  # "à 16h", "till midnight", but "À noite"
    hour = capitalised(hour) if when[first].kind == "word" and not led else hour
    note = f"{capitalised(text_of(source, day))} {hour}" if day else hour
    return Draft("offer", act.start, act.end, {"text": text, "note": note}, timed=True)


def _words(source: Source, run: Sequence[Token]) -> str:
    """The words of a thing, without the hour that may stand among them."""
    cut = next((at for at in range(1, len(run)) if len(source.text[run[at - 1].end : run[at].start].strip()) > 0), 0)
    return f"{text_of(source, run[:cut])} {text_of(source, run[cut:])}" if cut else text_of(source, run)


def text_of(source: Source, run: Sequence[Token]) -> str:
    """Return the words from the first token to the last, with single spaces."""
    return " ".join(source.text[run[0].start : run[-1].end].split())


def after_colon(run: list[Token], event: Draft) -> list[Token]:
    """What the sentence of an event lists behind its dates: ``Festa do Rio, 4 e 5 de julho: mercado, baile no sábado às 21h``."""
    at = next((k for k, token in enumerate(run) if token.start >= event.end and token.kind != "sign"), len(run))
    colon = next((k for k, token in enumerate(run) if token.text == ":" and token.start >= event.end), len(run))
    return run[colon + 1 :] if colon < at or colon == len(run) - 1 else []


def joined_last(part: list[Token], words: Words) -> list[list[Token]]:
    """Split the end of a list at the "and" that joins its last thing, which alone has a day: ``un marché et un bal le samedi à 21 h``."""
    joints = [at for at in range(1, len(part) - 1) if part[at].fold in words.both]
    if not joints or names_day(part[: joints[0]], words) or not names_day(part[joints[0] + 1 :], words):
        return [part]
    own = part[joints[0] + 1].fold in words.articles or part[joints[0] + 1].fold in ARTICLE_LIKE
    return [part[: joints[0]], part[joints[0] + 1 :]] if own and not part[joints[0] + 1].capital else [part]
