"""What stands around the words that say what a brief is about: its maker, its town in brackets, an invitation, a name in quotes.

Each function takes one of these from the sentence and returns the rest.
"""

from __future__ import annotations

from pagemagic.generate.reading.doings import SELF
from pagemagic.generate.reading.invitations import invites
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import add_name, name_end, quoted
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_IS = bag("is are was é são es son est sont ist sind è sono")
_OUR = bag(
    "my our mein meine unser unsere mon ma notre mi nuestro nuestra meu minha nosso nossa mio mia nostro nostra mijn onze ons"
)
_OUR_ARTICLES = bag("o a il la")
_LONGEST = 12
_LONGEST_ACTOR = 4


def without_own_name(source: Source, run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take the name that ends a sentence about oneself: ``Ich bin Hebamme in Leipzig: Miriam Voss``; return what is before it."""
    colon = next((at for at, token in enumerate(run) if token.text in ":："), 0)
    own = [token for token in run[colon + 1 :] if token.kind == "word"]
    whole = bool(own) and own[0].capital and name_end(own, 0, words) == len(own)  # "Jeroen de Wit"
    capitals = sum(token.capital for token in own)
    person = whole and 2 <= capitals <= 3 and not any(words.is_trade(token.fold) for token in own if token.capital)
    if not colon or not person or not words.myself.at(run, 0) or len(run) - colon > len(own) + 2:
        return run
    return run[:colon] if add_name(source, ledger, own) else run


def without_maker(source: Source, run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take who runs a trade: ``a saddlery by Rhys Morgan near Brecon``; return the sentence without it.

    Where nothing before it is a name, the maker's name is the subject's.
    """
    at = next((index for index, token in enumerate(run) if index and token.fold == "by"), 0)
    taught = next((index for index, token in enumerate(run) if index and token.fold == "with"), 0)
    at = at or (taught if any(token.fold in words.lessons for token in run[:taught]) else 0)
    stop = at + 1
    while at and stop < len(run) and run[stop].capital and stop < at + 4:
        stop += 1
    own = run[at + 1 : stop]
    led = (
        any(words.is_trade(token.fold) or token.fold in words.lessons for token in run[:at])
        or run[0].fold in words.articles
    )
    if words.lang != "en" or not led or not 2 <= len(own) <= 3 or not ledger.free(run[at].start, own[-1].end):
        return run
    named = any(token.capital for token in run[1:at]) or (run[0].capital and run[0].fold not in words.articles)
    if named:
        text = source.text[own[0].start : own[-1].end]
        ledger.add(Draft("person", own[0].start, own[-1].end, {"text": text}))
    elif add_name(source, ledger, own) is None:
        return run
    ledger.take(run[at].start, own[-1].end)
    return [*run[:at], *run[stop:]]


def after_quoted_name(source: Source, run: list[Token], ledger: Ledger) -> list[Token]:
    """Take the name in quotes that a sentence begins with, commas and all: ``"Salt, Iron, Light" is an exhibition``."""
    inner = quoted(run[: _LONGEST + 2]) if run[0].kind == "sign" else []
    begins = bool(inner) and inner[0].capital and run[1].start == inner[0].start
    if not begins or ledger.of("name") or not any(token.text == "," for token in inner):
        return run
    if not add_name(source, ledger, inner):
        return run
    ledger.take(run[0].start, run[len(inner) + 1].end)
    rest = run[len(inner) + 2 :]
    copula = 1 if len(rest) > 2 and rest[0].fold in _IS else 0
    if copula:
        ledger.take(rest[0].start, rest[0].end)
    return rest[copula:] or run


def without_town(source: Source, run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take the town in brackets after a name, ``Baumpflege Seiler (Konstanz): …``; return the sentence without it."""
    for at in range(1, min(len(run) - 2, _LONGEST)):
        stop = place_at(source, run, at + 1, words, loose=False) if run[at].text == "(" else 0
        if at + 1 < stop < len(run) and run[stop].text == ")" and add_place(source, ledger, run[at + 1 : stop]):
            ledger.take(run[at].start, run[stop].end)
            return [*run[:at], *run[stop + 1 :]]
    return run


def after_own(source: Source, run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take what is ours and its name, ``My band The Low Tides``, ``Unser Chor Klangfarben``; return what is said of it."""
    at = 2 if len(run) > 3 and run[0].fold in _OUR_ARTICLES and run[1].fold in _OUR else 1
    if len(run) < at + 2 or run[at - 1].fold not in _OUR or not words.is_trade(run[at].fold):
        return run
    stop = name_end(run, at + 1, words)
    own = run[at + 1 : stop]
    verb = stop < len(run) and (run[stop].fold in words.finite | words.acts or run[stop].text == ",")
    if not own or not verb or ledger.of("name") or not add_name(source, ledger, own):
        return run
    text = source.text[run[at].start : run[at].end]
    ledger.share(Draft("trade", run[at].start, run[at].end, {"text": text}))
    ledger.take(run[0].start, run[at].end)
    if run[stop].fold in words.acts:
        # "plays at The Lantern on 14 May": the day and the house say all that the verb does
        ledger.take(run[stop].start, run[stop].end)
        stop += 1
    return run[stop:] or run


def after_we(run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take ``Wir, die`` before a name in apposition, and return the rest up to the comma that ends it."""
    if len(run) < _LONGEST_ACTOR + 2 or run[0].fold not in SELF or run[1].text != ",":
        return run
    start = 2 + (run[2].fold in words.articles and run[3].capital)
    stop = next((at for at in range(start, min(len(run), start + _LONGEST)) if run[at].text == ","), 0)
    if not stop or not run[start].capital:
        return run
    ledger.take(run[0].start, run[start - 1].end)
    return run[start:stop]


def after_invitation(run: list[Token], ledger: Ledger) -> list[Token]:
    """Take what invites before a name, ``Sing with``, ``Venez à``, and return the rest."""
    at = invites(run)
    if at and ledger.free(run[0].start, run[at].end):
        ledger.take(run[0].start, run[at - 1].end)
        return run[at:]
    return run
