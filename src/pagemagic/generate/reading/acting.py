"""A first sentence that says what its subject does: ``Ledgerly turns bank exports into tidy books``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.happenings import read_hosted
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import add_name, is_name, name_end, trim_place
from pagemagic.generate.reading.people import add_people
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.predicates import is_verb
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.verb_forms import is_base
from pagemagic.generate.reading.words.table import Words

_LONGEST = 9
_ENDING = 7
_FEWEST_OF_PAIR = 3
"""Words of two who act together: ``Fennel & Rook design gardens``."""


def read_acting(source: Source, part: list[Token], run: list[Token], ledger: Ledger, words: Words) -> bool:
    """Take the name before a verb, or after the people who run it; and the place the sentence ends with.

    What is done stays open: a list of offers, or a sentence of its own. False where the sentence is of another kind.
    """
    line = run if run[: len(part)] == part else part  # "Halcyon Bikes fits, services and rents e-bikes"
    for index, token in enumerate(part[: _LONGEST + 6]):
        if token.kind != "word" or (token.capital and not source.shouts):
            continue
        acts = (
            (token.fold in words.acts or _does(source, line, index, words) or _meets(token, words))
            and 0 < index <= _LONGEST
            and index + 1 < len(line)
        )
        pair = words.lang == "en" and any(one.text == "&" or one.fold in words.both for one in part[1:index])
        acts = acts or (
            pair
            and index >= _FEWEST_OF_PAIR
            and index + 1 < len(line)
            and is_base(token.fold)
            and token.fold not in words.leads
        )
        # "Dog rescues in Leeds", "Window cleans from £12": nothing is done to anything.
        acts = acts and not (index == 1 and (line[2].fold in words.place_in or words.starting.at(line, 2)))
        ends = trim_place(part, 0, index, words) if acts and not source.shouts else index
        if not all(one.capital for one in part[ends + 1 : index]):
            ends = index
        own = part[1:ends] if acts and _traded(part[:ends], words) else part[:ends]
        small = acts and len(own) < ends and not own[0].capital
        subject = acts and (small or _is_subject(own, words, shouts=source.shouts))
        if subject and _named(source, own, ledger):
            if ends < index and add_place(source, ledger, part[ends + 1 : index]):
                ledger.take(part[ends].start, part[ends].end)
            read_hosted(source, run, ledger, words)
            read_ending(source, run, ledger, words)
            return True
        if token.fold in words.leads and index >= 2 and _read_led(source, part, index, ledger, words):
            read_ending(source, run, ledger, words)
            return True
        inside = token.fold in words.particles and index + 1 < len(part) and part[index + 1].capital
        if token.fold in words.finite and not inside:  # "Quinta do Vale"
            return False
    return False


def _traded(run: Sequence[Token], words: Words) -> bool:
    """Whether a subject is a name without its article: a small trade with its name, ``Lo studio legale Ferri segue …``."""
    led = len(run) > 2 and run[0].fold in words.articles and words.lang != "en"
    if led and words.lang == "de" and run[1].capital:
        return len(run) <= _LONGEST  # "Die Freiwillige Feuerwehr Altmühl feiert": the sentence needs the article
    small = led and not run[1].capital and words.is_trade(run[1].fold) and run[-1].capital
    return small and len(run) <= _LONGEST and all(token.kind == "word" for token in run)


def _named(source: Source, run: Sequence[Token], ledger: Ledger) -> bool:
    """Take what a verb follows as the name, though a house of that name was read as where it is: ``A Quinta da Levada produz``."""
    name = add_name(source, ledger, run)
    if name is not None:
        if len(run) > 1 and run[-1].capital and not source.shouts:
            name.values["text"] = capitalised(str(name.values["text"]))  # "studio legale Ferri"
        return True
    start, end = run[0].start, run[-1].end
    held = [draft for draft in ledger.drafts if draft.start < end and start < draft.end]
    # "Fysiotherapie Kade 7 helpt": no comma parts the house from who acts.
    if not held or any(draft.kind != "address" or draft.end > end for draft in held):
        return False
    for draft in held:
        ledger.drop(draft)
    ledger.add(Draft("name", start, end, {"text": " ".join(source.text[start:end].split())}))
    return True


def _does(source: Source, part: Sequence[Token], index: int, words: Words) -> bool:
    """Whether a verb in no list follows a name: ``Hydra répare les machines``. Without capitals nobody can tell."""
    return not source.shouts and is_verb(part, index, words)


def _meets(token: Token, words: Words) -> bool:
    """Whether a German or Dutch verb says that people come together: ``Der Chor Klangfarben probt``."""
    return words.lang in ("de", "nl") and token.fold in words.begins | words.meets


def _is_subject(run: Sequence[Token], words: Words, *, shouts: bool) -> bool:
    if run[0].fold in words.finite or run[0].fold in words.imperative:
        return False
    if shouts:
        known = {*words.articles, *words.particles}
        plain = all(token.kind == "word" and (token.fold in known or token.fold not in words.stop) for token in run)
        return plain and len(run) <= 5 and run[-1].fold not in words.both
    if len(run) == 2 and run[0].fold in words.articles and run[1].capital and words.lang != "en":
        return run[1].fold not in words.trades  # "Die Ton-Werkstatt gibt Kurse"
    return is_name(run, words, shouts=False) or (len(run) == 1 and run[0].capital and run[0].fold not in words.stop)


def _read_led(source: Source, part: list[Token], index: int, ledger: Ledger, words: Words) -> bool:
    """Ana Reis and Rui Melo run Elm Grove Dental Practice."""
    stop = trim_place(part, index + 1, name_end(part, index + 1, words), words)
    if stop <= index + 2:
        return False
    if add_people(source, part[:index], 0, ledger, words) != index:
        return False
    return add_name(source, ledger, part[index + 1 : stop]) is not None


def read_ending(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the place a sentence ends with: ``… in Braga.``"""
    end = len(run)
    while end and run[end - 1].kind == "sign":
        end -= 1
    for index in range(end - 2, max(0, end - _ENDING), -1):
        if run[index].fold in words.place_in:
            stop = place_at(source, run, index + 1, words, loose=words.lang != "de" and not source.shouts)
            if stop == end - 2 and run[stop].text == "," and run[stop + 1].capital:
                stop = end  # "Tavira, Portugal"
            if stop == end and ledger.free(run[index].start, run[stop - 1].end):
                add_place(source, ledger, run[index + 1 : stop])
                ledger.take(run[index].start, run[stop - 1].end)
            return
