"""Where a sentence says the name of its subject: before a verb, a colon or lower-case words; at its end; in quotes."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.names import TITLES, add_name, is_name, name_end, quoted, trim_place
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.predicates import is_verb
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_IS = bag("is are was é são es son est sont ist sind è sono zijn somos")
_ARABIC_FOR = bag("لطب لبيع لتعليم لصيانة لتصميم لصناعة لرعاية")
_LONGEST_ITEM = 5
_FEWEST_CAPITALS = 2


def read_name(source: Source, part: list[Token], ledger: Ledger, words: Words, *, has_more: bool) -> list[Token]:
    """Take the name from the first segment; return the tokens that may say the trade."""
    shouts = source.shouts
    introduced = _introduced(source, part, ledger, words)
    if introduced is not None:
        return introduced
    is_what = _before_verb(source, part, ledger, words)
    if is_what is not None:
        return is_what
    if words.lang == "ar":
        ends = _arabic_name(part, ledger, words)
        if ends and add_name(source, ledger, part[:ends]):
            return part[ends:]
    beside = _beside_colon(source, part, ledger, words, has_more=has_more)
    if beside is not None:
        return beside
    inner = quoted(part)
    if inner and inner[0].capital and ledger.free(inner[0].start, inner[-1].end):
        add_name(source, ledger, inner)
        begin = index_at(part, inner[0].start)
        ledger.take(part[begin - 1].start, part[min(begin + len(inner), len(part) - 1)].end)
        return part[: begin - 1] or _after_is(part[begin + len(inner) + 1 :], ledger)
    stop = next((index for index, token in enumerate(part) if not ledger.open(token)), len(part))
    stop = trim_place(part, 0, stop, words)
    if stop and is_name(part[:stop], words, shouts=shouts and has_more):
        add_name(source, ledger, part[:stop])
        return part[stop:]
    named = _with_article(part, ledger, words)
    if named and not shouts and add_name(source, ledger, part[:named]):
        return part[named:] if part[named].fold in words.place_in else []
    return _before_small(source, part, ledger, words)


def _introduced(source: Source, part: list[Token], ledger: Ledger, words: Words) -> list[Token] | None:
    """What follows ``I am``, with the name taken where one stands there; None where nobody introduces themselves."""
    found = words.myself.find(part[:6])
    if not found or not all(token.kind == "sign" or token.fold in words.stop for token in part[: found[0]]):
        return None
    length = sum(found)
    titled = length + 2 < len(part) and part[length + 1].fold in TITLES and part[length + 2].kind == "word"
    if length + 1 < len(part) and part[length].fold in words.articles and (part[length + 1].capital or titled):
        length += 1
    own = length + 1 + (part[length + 1].text == ".") if titled and not part[length].capital else length
    stop = name_end(part, own, words, shouts=False)
    if stop > own and part[length].fold not in words.articles:
        stop = trim_place(part, own, stop, words)
        name = add_name(source, ledger, part[length:stop])
        if name is not None and own > length:
            name.values["text"] = capitalised(str(name.values["text"]))  # "Sono la dott.ssa Elena Bruni"
        ledger.take(part[0].start, part[length].start)
        return part[stop:]
    if any(words.is_trade(token.fold) for token in part[length : length + 3]):
        ledger.take(part[0].start, part[length - 1].end)  # "Je suis plombier à Rennes, je m'appelle Yann Le Goff"
    return part[length:]


def _before_verb(source: Source, part: list[Token], ledger: Ledger, words: Words) -> list[Token] | None:
    """What follows the verb of a subject that is the name; None where the segment has no such verb."""
    found = words.copula.find(part[:14], 1)
    if not found or (part[found[0]].capital and not source.shouts):
        return None  # "Fenwick Shoe Repairs"
    small = found[0] == 1 and "-" in part[0].text and part[0].kind == "word"
    if not (small or _is_subject(part[: found[0]], words, shouts=source.shouts)):
        return None
    add_name(source, ledger, part[: found[0]])
    verb = part[found[0]]
    if verb.fold not in _IS:
        return []  # "Nimbus helps restaurants …" says what it does, not what it is
    ledger.take(verb.start, part[found[0] + found[1] - 1].end)
    return part[found[0] + found[1] :]


def _beside_colon(
    source: Source, part: list[Token], ledger: Ledger, words: Words, *, has_more: bool
) -> list[Token] | None:
    """What stands across a colon from the name; None where no colon parts one from anything."""
    colon = next((index for index, token in enumerate(part[:10]) if token.text in ":："), None)
    if not colon:
        return None
    if is_name(part[:colon], words, shouts=source.shouts) and ledger.open(part[colon]):
        ends = trim_place(part, 0, colon, words)
        if ends == 1 < colon and words.is_trade(part[0].fold):
            return part[:colon]  # "Costureira em Matosinhos: bainhas, fechos"
        add_name(source, ledger, part[:ends])
        after = place_at(source, part, ends + 1, words, loose=True) if ends < colon else colon
        if after == colon > ends and add_place(source, ledger, part[ends + 1 : colon]):
            ledger.take(part[ends].start, part[colon - 1].end)
        return [] if has_more and _lists(part, ends, colon, words) else part[colon + 1 :]
    explained = _after_trade(part, colon, words)
    if explained and add_name(source, ledger, explained):
        ledger.take(part[colon].start, explained[0].start)
        return part[:colon]
    return None


def _before_small(source: Source, part: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """What follows a name that lower-case words follow, ``Bicicletas Roda faz …``: two capitalised words at least."""
    ends = trim_place(part, 0, name_end(part, 0, words), words)
    follows = (
        ends < len(part)
        and part[0].fold not in words.imperative
        and (part[ends].kind == "word" or words.since.at(part, ends) > 0)
    )
    capitals = ends >= _FEWEST_CAPITALS and part[1].capital
    if follows and not source.shouts and words.lang != "de" and capitals and ledger.open(part[ends]):
        add_name(source, ledger, part[:ends])
        says = part[ends].fold in words.place_in or words.is_trade(part[ends].fold) or part[ends].fold in words.articles
        return part[ends:] if says else []
    return part


def _after_trade(part: list[Token], colon: int, words: Words) -> list[Token]:
    """Return the name that a colon parts from what it is: ``ons festival: Wadlicht``. German nouns look like names."""
    own = [token for token in part[colon + 1 :] if token.kind == "word"]
    traded = words.is_trade(part[colon - 1].fold) and not part[colon - 1].capital
    named = 0 < len(own) <= _LONGEST_ITEM and len(own) == len(part) - colon - 1 and all(token.capital for token in own)
    return own if words.lang in ("en", "nl") and traded and named else []


def _after_is(part: list[Token], ledger: Ledger) -> list[Token]:
    """Take the verb between a name in quotes and what it is: ``"Klarbuch" ist eine Buchhaltungssoftware``."""
    if not part or part[0].fold not in _IS:
        return part
    ledger.take(part[0].start, part[0].end)
    return part[1:]


def _with_article(part: Sequence[Token], ledger: Ledger, words: Words) -> int:
    """Return where a name ends that has its article, before a town or a verb: ``The Stitch Room in Totnes does it``. 0 for none."""
    if words.lang != "en" or len(part) < _LONGEST_ITEM or part[0].text != "The" or not part[1].capital:
        return 0
    stop = 1
    while stop < len(part) and part[stop].capital and ledger.open(part[stop]):
        stop += 1
    then = part[stop] if stop < len(part) else None
    goes_on = then is not None and then.kind == "word" and (then.fold in words.place_in or then.fold in words.finite)
    return stop if goes_on and stop > 2 else 0


def _lists(part: Sequence[Token], ends: int, colon: int, words: Words) -> bool:
    """Whether a colon after a name that says its trade opens a list: ``Garage Lemoine à Rodez : freins, pneus``."""
    then = part[colon + 1 :]
    traded = any(words.is_trade(token.fold) for token in part[:ends]) or not any(
        words.is_trade(one.fold) for one in then
    )
    phrase = any(words.is_trade(token.fold) or token.fold in words.place_in for token in then)
    item = next((at for at, token in enumerate(then) if token.kind != "word"), len(then))
    return traded and not phrase and item <= _LONGEST_ITEM


def _arabic_name(part: Sequence[Token], ledger: Ledger, words: Words) -> int:
    """Return where a name ends that begins with its trade, ``مخبز الياسمين``; Arabic has no capitals. 0 for none."""
    if not part or not words.is_trade(part[0].fold):
        return 0
    stop = 1
    while stop < len(part) and part[stop].kind == "word" and ledger.open(part[stop]):
        word = part[stop].fold
        # "For …" says what it does: "للتصميم".
        if word in words.place_in or word in words.stop or word.startswith("لل") or word in _ARABIC_FOR:
            break
        stop += 1
    return stop if 1 < stop <= 5 else 0


def _is_subject(run: Sequence[Token], words: Words, *, shouts: bool) -> bool:
    if not run or run[0].fold in words.finite or len(run) > 9:
        return False
    return shouts or is_name(run, words, shouts=False) or (len(run) == 1 and run[0].capital)


def name_at_end(source: Source, phrase: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take the name that ends a phrase, ``my bakery Crumb``, if there is none yet; return the phrase before it."""
    start = len(phrase)
    while start and phrase[start - 1].capital:
        start -= 1
    if (
        start == len(phrase) - 1
        and start > 1
        and words.is_trade(phrase[0].fold)
        and phrase[0].capital
        and words.lang != "de"
    ):
        # "Scuola di nuoto Delfino"
        lead = phrase[start - 1]
        if lead.kind == "word" and lead.fold not in words.stop:
            return phrase[:start] if not ledger.of("name") and add_name(source, ledger, phrase[start:]) else phrase
    ends = phrase[start - 1 : start]
    fits = bool(ends) and (words.is_trade(ends[0].fold) or ends[0].fold in words.roles)
    if not fits and ledger.open(phrase[-1]):
        start = _last_name(phrase, words)
        fits = start < len(phrase)
    if words.lang == "de" or ledger.of("name") or start == len(phrase) or not fits:
        return phrase
    return phrase[:start] if add_name(source, ledger, phrase[start:]) else phrase


def _last_name(phrase: Sequence[Token], words: Words) -> int:
    """Return where two capitalised words or more end a phrase: ``Alojamento local Casa da Eira``."""
    for start in range(1, len(phrase)):
        lead = phrase[start - 1]
        if not phrase[start].capital or lead.capital or lead.kind != "word" or lead.fold in words.stop:
            continue
        capitals = sum(token.capital for token in phrase[start:])
        joins = any(token.fold in words.both for token in phrase[start:])
        return start if capitals > 1 and not joins and name_end(phrase, start, words) == len(phrase) else len(phrase)
    return len(phrase)


def read_event_name(source: Source, first: list[Token], run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take what stands before the date of an event as its name: ``Marta & Leo's wedding, 4 September 2027``."""
    if any(is_verb(first, at, words) for at in range(1, len(first))):
        return  # who holds it: "Gärtnerei Blum feiert am 5. Juni Sommerfest"
    shut = next((at for at, token in enumerate(first) if not ledger.open(token)), len(first))
    first = first[:shut]
    while first and (first[-1].kind == "sign" or (shut and first[-1].fold in words.stop)):
        first.pop()
    if not first:
        return
    events = [date for date in ledger.of("date") if date.values.get("role") == "event" and date.start < run[-1].end]
    if not events or len(first) > 9 or not first[0].capital or not ledger.free(first[0].start, first[-1].end):
        return
    if first[0].fold in words.articles or any(token.fold in words.finite for token in first):
        return
    between = [token for token in run if first[-1].end <= token.start and token.end <= events[0].start]
    between = [token for token in between if ledger.open(token)]
    if len(between) <= 4 and all(token.kind == "sign" or token.fold in words.stop for token in between):
        add_name(source, ledger, first)
