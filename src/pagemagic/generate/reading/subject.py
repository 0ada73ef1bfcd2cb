"""The sentence that says what the site is about: name, trade, place, in the orders people write them."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.acting import read_acting, read_ending
from pagemagic.generate.reading.addresses import name_house, read_venue, read_venue_of_event
from pagemagic.generate.reading.around_subject import (
    after_invitation,
    after_own,
    after_quoted_name,
    after_we,
    without_maker,
    without_own_name,
    without_town,
)
from pagemagic.generate.reading.doings import read_doing
from pagemagic.generate.reading.genres import without_genre
from pagemagic.generate.reading.hosts import without_host
from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.names import add_name, called, is_name, name_end, quoted, trim_place
from pagemagic.generate.reading.naming import read_event_name, read_name
from pagemagic.generate.reading.owners import read_owners
from pagemagic.generate.reading.places import CREDENTIALS, add_place, place_at
from pagemagic.generate.reading.predicates import may_be_verb
from pagemagic.generate.reading.requests import without_request
from pagemagic.generate.reading.sentences import segments
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.trades import is_range, names_trade, read_trade, read_trade_before, trade_in_name
from pagemagic.generate.reading.words.cities import REGIONS, TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_TRADE = 12
_LONGEST_ACTOR = 4
_VAGUE = bag("firm company business team practice empresa firma bedrijf entreprise azienda ditta sociedad sociedade")
_RUNS = bag("runs owns manages keeps")
_AT = frozenset(("at", "no", "na", "im", "am", "au", "nel", "al"))
_SOME = bag("des delle alcune some")
_TOWN_ENDINGS = (
    "heim",
    "burg",
    "stadt",
    "dorf",
    "hausen",
    "ingen",
    "furt",
    "brück",
    "kirchen",
    "weiler",
    "hofen",
    "haven",
)
"""Endings of German towns; believed where the name has said the trade."""
_NOUN_ENDINGS = (
    "ung",
    "heit",
    "keit",
    "ität",
    "schaft",
    "erei",
    "bau",
    "service",
    "dienst",
    "werk",
    "kunst",
    "technik",
    "pflege",
    "betrieb",
    "handel",
    "kuchen",
    "brot",
)
"""Endings of German nouns for what is done, sold or made, and of no town."""
_GREETINGS = bag("hi hello hey olá oi hola bonjour salut hallo moin ciao hoi")


def read_subject(source: Source, run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take name, trade and place from the sentence ``run``; what it says beyond these stays open."""
    run = without_request(run, ledger, words)
    if not run:
        return
    run = after_we(after_invitation(run, ledger), ledger, words)
    run = after_own(source, after_quoted_name(source, run, ledger), ledger, words)
    run = without_town(source, run, ledger, words)
    run = without_maker(source, without_own_name(source, run, ledger, words), ledger, words)
    run = without_host(source, without_genre(source, run, ledger, words), ledger, words)
    if not run:
        return
    _read_called(source, run, ledger, words)
    parts = _phrases(run, ledger, words)
    if parts and _greets(parts[0], words):
        ledger.take(parts[0][0].start, parts[0][0].end)
        run = run[index_at(run, parts[0][0].end) :]
        parts = [part for part in (parts[0][1:], *parts[1:]) if part]
    first, rest = (parts[0], parts[1:]) if parts else ([], [])
    told, first = first, _after_verb(first, ledger, words)
    if first and first is told and words.offering.at(first, 0) and not ledger.of("name"):
        for part in rest:  # "I make candles, soaps and wax melts" names nobody; "…, I'm Jo" does
            _read_own_name(source, part, ledger, words)
        return
    if first and not ledger.of("name"):
        read_event_name(source, first, run, ledger, words)
    if not ledger.of("name") and read_acting(source, first, run, ledger, words):
        trade_in_name(source, ledger, words)
        read_doing(source, run, ledger, words)
        return
    if not ledger.of("name"):
        trade = read_name(source, first, ledger, words, has_more=bool(rest))
    else:
        own = words.myself.at(first, 0)
        trade = [token for token in first[own:] if ledger.open(token)]
        if own:
            ledger.take(first[0].start, first[own - 1].end)
    if trade:
        read_trade(source, trade, run, ledger, words)
    if not ledger.of("name"):
        name = quoted(run)
        if name and name[0].capital:
            add_name(source, ledger, name)
    for part in rest:
        if ledger.of("name") and read_owners(source, part, ledger, words):
            continue
        if not _listed(source, part, ledger, words, several=len(rest) > 1):
            _read_part(source, part, run, ledger, words)
    _drop_vague_trade(source, ledger, words)
    if not ledger.of("trade"):
        trade_in_name(source, ledger, words)
    read_doing(source, run, ledger, words)


def _read_called(source: Source, run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take the name that follows ``called``, with what leads to it: ``ma boutique s'appelle Fil d'Or``."""
    name = called(run, words, shouts=source.shouts)
    if not name or not add_name(source, ledger, name):
        return
    found = words.called.find(run)
    if not found:
        return
    read_ending(source, run, ledger, words)
    if not (words.myself.at(run, 0) or words.runs.at(run, 0)):
        read_trade_before(source, run[: found[0]], ledger, words)
    begin = found[0]
    while begin and (
        run[begin - 1].fold in words.finite
        or run[begin - 1].fold in words.stop
        or (words.is_trade(run[begin - 1].fold) and run[begin - 2].fold in words.articles and begin > 1)
    ):
        begin -= 1  # "ma boutique s'appelle"
    ledger.take(run[begin].start, name[0].start)


def _greets(part: Sequence[Token], words: Words) -> bool:
    """Whether a segment is a greeting, or one before who speaks: ``Hello``, ``Hi I'm Jo``."""
    own = len(part) == 1 or words.myself.at(part, 1) or words.runs.at(part, 1)
    return part[0].fold in _GREETINGS and bool(own)


def _drop_vague_trade(source: Source, ledger: Ledger, words: Words) -> None:
    """Forget a trade that says less than the name: ``Harlow Pike Solicitors, a firm of six``."""
    for trade in ledger.of("trade")[:1]:
        vague = (
            str(trade.values["text"]).casefold().split()[-1] in _VAGUE and len(str(trade.values["text"]).split()) == 1
        )
        if vague and any(names_trade(source, name, words) for name in ledger.of("name")):
            ledger.drop(trade)


def _phrases(run: list[Token], ledger: Ledger, words: Words) -> list[list[Token]]:
    """Return the segments without signs at their ends; ``bike repairs, sales and hire in Kendal`` is one."""
    parts: list[list[Token]] = []
    for part in segments(run, ledger):
        while part and part[-1].text in ".!?。！？؟:":
            part.pop()
        if not part:
            continue
        plain = parts[1:] and all(
            part[0].text.islower() and ledger.free(part[0].start, part[-1].end) for part in (parts[-1], part)
        )
        joined = plain and any(token.fold in words.both for token in part[:4])
        if joined and not any(token.fold in words.place_in or token.fold in words.articles for token in parts[-1]):
            between = run[index_at(run, parts[-1][-1].end) : index_at(run, part[0].start)]
            parts[-1] += [*between, *part]
        else:
            parts.append(part)
    return parts


def _after_verb(part: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take ``I run a`` before what is run, and ``je donne des`` before the lessons given; return what follows."""
    length = words.runs.at(part, 0)
    if not length:
        given = words.gives.at(part, 0)
        then = given + (given < len(part) and part[given].fold in _SOME)
        lessons = any(
            token.fold in words.lessons for token in part[then : then + (4 if words.lang in ("en", "nl") else 1)]
        )
        length = then if given and lessons else 0
    if length and length < len(part):
        ledger.take(part[0].start, part[length - 1].end)
        return part[length:]
    return part


def _read_part(source: Source, part: list[Token], run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take what a later segment of the naming sentence says: a place, a venue or the trade."""
    live = [token for token in part if ledger.open(token)]
    while live and live[0].kind == "sign":
        live.pop(0)
    while live and live[-1].kind == "sign":
        live.pop()
    if not live or all(token.fold in CREDENTIALS for token in live) or _read_actor(source, live, ledger, words):
        return
    if words.lang == "en" and live[0].fold in _RUNS and len(live) > 2 and live[1].fold in words.articles:
        ledger.take(live[0].start, live[1].end)  # "Dr. Lena Kowalczyk, DDS, runs a family dental practice"
        live = live[2:]
    if _read_own_name(source, live, ledger, words) or _read_name_and_town(source, live, ledger, words):
        return
    town = place_at(source, live, 0, words, loose=False)
    if ledger.of("name") and 0 < town < len(live) and live[town].text == ":" and add_place(source, ledger, live[:town]):
        ledger.take(live[0].start, live[town].end)
        return  # "Fotostudio Kern, Zwolle: pasfoto's, portretten"
    if live[0].fold not in words.articles and any(token.fold in words.days for token in live):
        return  # "Practice every Tuesday 7.30pm"
    if _read_named_part(source, live, run, ledger, words):
        return
    if is_range(live, words) and any(names_trade(source, name, words) for name in ledger.of("name")):
        return
    if not ledger.of("trade") and not any(token.fold in words.finite for token in live):
        read_trade(source, live, run, ledger, words)


def _read_named_part(source: Source, live: list[Token], run: list[Token], ledger: Ledger, words: Words) -> bool:
    """Take a segment that is a name, a venue or a place, after what leads to it; False where it is none of these."""
    articled = live[0].fold in words.articles and not live[0].capital
    lead = words.based.at(live, 0) or int(live[0].fold in words.place_in or live[0].fold in _AT or articled)
    body = live[lead:] if 0 < lead < len(live) and live[lead].capital else live
    named = is_name(body, words, shouts=False)
    known = " ".join(token.fold for token in body) in TOWNS
    known = known or source.fold[body[0].start : body[-1].end] in REGIONS
    known = known or place_at(source, body, 0, words, loose=False) == len(body)  # "Hexham and Tynedale"
    bare = not lead or (articled and live[0].fold not in _AT)
    unnamed = named and not known and not ledger.of("name") and bool(ledger.of("trade"))
    if unnamed and bare and add_name(source, ledger, body):
        ledger.take(live[0].start, body[0].start)
        return True
    if named and not ledger.of("address") and _read_venue_part(source, live, body, run, ledger, words, known=known):
        return True
    if words.lang == "en" and named and not known and name_house(source, body, ledger):
        return True
    if _may_be_place(source, live, body, ledger, words):
        start = index_at(run, body[0].start)
        stop = place_at(source, run, start, words, loose=True)
        if stop > start and add_place(source, ledger, run[start:stop]):
            ledger.take(live[0].start, body[0].start)
            return True
    return False


def _read_venue_part(
    source: Source,
    live: list[Token],
    body: list[Token],
    run: list[Token],
    ledger: Ledger,
    words: Words,
    *,
    known: bool,
) -> bool:
    """Take a segment that names a house, or any name where a named event takes place on its day."""
    after = run[index_at(run, body[0].start) :]
    housed = {body[0].fold, body[-1].fold} & words.venue and len(body) > 1 and not known
    found = read_venue(source, after, ledger, words) if housed else None
    dated = any(date.values.get("role") == "event" for date in ledger.of("date"))
    if not found and dated and ledger.of("name"):
        found = read_venue_of_event(source, after, ledger, words)
    if found:
        ledger.take(live[0].start, found.start)
    return bool(found)


def _read_actor(source: Source, live: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take who acts after what they are: ``Photographe à Annecy, Léa Monnet travaille …``; the sentence stays open."""
    start = int(live[0].fold in words.articles and not live[0].capital)
    stop = name_end(live, start, words)
    own = live[start:stop]
    if ledger.of("name") or not 2 <= len(own) <= _LONGEST_ACTOR or not all(token.capital for token in own):
        return False
    if not may_be_verb(live, stop, words) or any(words.is_trade(token.fold) for token in own[:1]):
        return False
    return add_name(source, ledger, own) is not None


def _listed(source: Source, part: Sequence[Token], ledger: Ledger, words: Words, *, several: bool) -> bool:
    """Whether a colon after a name that says its trade opens the list a segment is in: ``Garage Lemoine : pneus, freins``."""
    return any(
        name.end <= part[0].start
        and any(sign in source.text[name.end : part[0].start] for sign in (":", " – ", " - ", " — "))
        and (names_trade(source, name, words) or (several and not any(words.is_trade(token.fold) for token in part)))
        for name in ledger.of("name")
    )


def _read_own_name(source: Source, live: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take the name somebody gives in passing: ``I'm Jo``, ``sou a Dona Cida``."""
    own = words.myself.at(live, 0)
    if not own or ledger.of("name"):
        return False
    own += own + 1 < len(live) and live[own].fold in words.articles and live[own + 1].capital
    stop = name_end(live, own, words)
    if stop == own or not add_name(source, ledger, live[own:stop]):
        return False
    ledger.take(live[0].start, live[own].start)
    return True


def _read_name_and_town(source: Source, live: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take a name with its town after the trade: ``our hedgehog hospital, Prickle House in Ludlow``."""
    stop = trim_place(live, 0, name_end(live, 0, words), words) if live[0].capital else 0
    then = stop < len(live) and live[stop].fold in words.place_in
    after = place_at(source, live, stop + 1, words, loose=True) if then else 0
    if (
        ledger.of("name")
        or not ledger.of("trade")
        or after != len(live)
        or after <= stop + 1
        or not is_name(live[:stop], words, shouts=False)
    ):
        return False
    if add_name(source, ledger, live[:stop]):
        add_place(source, ledger, live[stop + 1 :])
        ledger.take(live[stop].start, live[-1].end)
    return True


def read_tagline(source: Source, run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take the trade from a line under the name: ``Small animal practice in Kendal``."""
    parts = _phrases(run, ledger, words)
    if ledger.of("trade") or not parts or len(parts[0]) > _LONGEST_TRADE:
        return
    first = parts[0]
    fits = any(words.is_trade(token.fold) or token.fold in words.roles for token in first)
    if not fits or any(token.fold in words.finite for token in first) or first[0].kind == "number":
        return
    read_trade(source, first, run, ledger, words)
    for part in parts[1:] if ledger.of("trade") else ():
        if place_at(source, part, 0, words, loose=False):
            _read_part(source, part, run, ledger, words)


def _is_lone_town(live: Sequence[Token], words: Words) -> bool:
    """Whether a German noun alone after a name that says its trade is a town: ``Imkerei Voss, Soltau.``"""
    plain = len(live) == 1 and live[0].kind == "word" and live[0].capital
    word = live[0].fold
    known = words.is_trade(word) or word in words.stop or word in words.months or word in words.days
    return words.lang == "de" and plain and not known and not word.endswith(_NOUN_ENDINGS)


def _may_be_place(source: Source, live: list[Token], body: list[Token], ledger: Ledger, words: Words) -> bool:
    """Whether ``body``, the end of ``live``, may be where it is: behind what leads to a place, or bare as a town stands."""
    leads = body is not live and live[0].fold not in words.articles
    if leads and (live[0].fold not in _AT or live[0].fold in words.place_in):
        return True
    known = " ".join(token.fold for token in body) in TOWNS
    named = is_name(body, words, shouts=False)
    bare = named and not words.is_trade(body[0].fold) and (body is not live or known or words.lang != "de")
    area = place_at(source, body, 0, words, loose=False) == len(body)  # "Haarlem en omgeving"
    bare = bare or (area and body[0].capital)
    town = words.lang == "de" and len(body) == 1 and body[0].fold.endswith(_TOWN_ENDINGS)
    town = town or _is_lone_town(live, words)
    bare = bare or (town and any(names_trade(source, name, words) for name in ledger.of("name")))
    return bare and (known or not source.shouts)
