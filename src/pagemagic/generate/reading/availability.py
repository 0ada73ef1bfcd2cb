"""When a number is answered or somebody comes out, day and night: ``24-hour emergency call-out``. No door is open by it.

It stays in the user's words: as the label of the number it leads to, else as a claim that stands beside the call.
"""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import segments
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words

_LONGEST_LABEL = 5
_JAPANESE = ("緊急", "電話", "救急", "急患", "駆けつけ", "受付")
"""Japanese has no spaces that part words."""


def says_reached(run: Sequence[Token], words: Words) -> bool:
    """Whether words speak of a number that is answered, of emergencies or of who comes out to them."""
    if words.lang == "ja":
        return any(one in token.fold for token in run for one in _JAPANESE)
    return any(words.reached.at(run, at) for at in range(len(run)))


def is_always(text: Sequence[Token], words: Words) -> bool:
    """Whether words say that somebody can be reached day and night."""
    return says_reached(text, words) and any(words.allday.at(text, at) for at in range(len(text)))


def take_availability(
    index: int, stop: int, run: Sequence[Token], source: Source, ledger: Ledger, words: Words, *, opens: bool
) -> bool:
    """Take "day and night" at ``index`` where it is said of a call and not of a door; ``opens``: the first sentence of a brief.

    Whether it was said of a call, whatever became of its words.
    """
    parts = segments(list(run), ledger)
    own = next((part for part in parts if part[0].start <= run[index].start < part[-1].end), list(run))
    bare = not any(one.kind == "word" for one in own if not run[index].start <= one.start < run[stop - 1].end)
    opened = any(words.opened.at(run, at) for at in range(len(run)))
    if not says_reached(own, words) and not (bare and not opened and says_reached(run, words)):
        return False
    if opens and (own is parts[0] or any(words.is_trade(token.fold) for token in own)):
        return True  # "24-hour emergency plumber in Leeds" is what somebody is
    phone = next((one for one in ledger.of("phone") if run[0].start <= one.start < run[-1].end), None)
    if phone is not None:
        _beside(phone, index, stop, run, source, ledger, words)
        return True
    told = list(run) if bare else own
    while told and told[-1].text in ".!":
        told.pop()
    if all(map(ledger.open, told)):
        _claim(told, source, ledger)
    return True


def _beside(
    phone: Draft, index: int, stop: int, run: Sequence[Token], source: Source, ledger: Ledger, words: Words
) -> None:
    """Keep what is said in the sentence of a number: short words are its label, longer ones a claim."""
    at = index_at(run, phone.start)
    taken = next((k + 1 for k in range(at - 1, -1, -1) if not ledger.open(run[k])), 0)
    before = list(run[taken:at])
    while before and (before[0].kind == "sign" or before[0].fold in words.both):
        before.pop(0)
    while before and _leads(before[-1], words):
        before.pop()
    if stop <= at and len([one for one in before if one.kind == "word"]) > _LONGEST_LABEL:
        _claim(before, source, ledger)
        ledger.take(before[-1].end, phone.start)  # "unter", "on"
        return
    said = capitalised(_text(before, source)) if before else ""
    if index >= at:
        said = ", ".join(filter(None, [said, _text(run[index:stop], source)]))
        closed = stop < len(run) and run[stop].text == ")" and run[index - 1].text == "("
        ledger.take(run[index - closed].start, run[stop - 1 + closed].end)
    phone.label = said or None
    ledger.take(run[taken].start, phone.start)
    phone.start = before[0].start if before else phone.start
    phone.end = max(phone.end, run[stop - 1].end if index >= at else phone.end)


def _leads(token: Token, words: Words) -> bool:
    """Whether a word only leads to a number: ``on``, ``en el``, ``phone``."""
    leading = words.stop | words.articles | words.place_in | words.contact
    return token.kind == "sign" or (token.fold in leading)


def _claim(told: Sequence[Token], source: Source, ledger: Ledger) -> None:
    text = capitalised(_text(told, source))
    ledger.add(Draft("claim", told[0].start, told[-1].end, {"text": text}))


def _text(run: Sequence[Token], source: Source) -> str:
    return " ".join(source.text[run[0].start : run[-1].end].split())
