"""The sentence that says what the site is about: name, trade, place, in the orders people write them."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.acting import read_acting, read_ending
from pagemagic.generate.reading.addresses import read_venue, read_venue_of_event
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import add_name, called, is_name, name_end, quoted, trim_place
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.sentences import segments
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_TRADE = 12
_WITH = frozenset(("with", "com", "con", "avec", "mit", "met"))
_IS = bag("is are was é são es son est sont ist sind è sono zijn somos")
_AT = frozenset(("at", "no", "na", "im", "am", "au", "nel", "al"))
_ARABIC_FOR = bag("لطب لبيع لتعليم لصيانة لتصميم لصناعة لرعاية")
_COMPLEMENTS = ("de", "of", "di", "van", "d'")
_NEAR = frozenset(("perto", "cerca", "près", "vicino"))
_GREETINGS = bag("hi hello hey olá oi hola bonjour salut hallo moin ciao hoi")
_CUTS = frozenset(("that", "which", "who", "where", "que", "qui", "die", "das", "der", "che", "dat", "run", "–", "—", "selling", "serving", "offering", "founded", "established"))  # fmt: skip


def read_subject(source: Source, run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take name, trade and place from the sentence ``run``; what it says beyond these stays open."""
    run = _after_request(run, ledger, words)
    if not run:
        return
    shouts = source.shouts
    name = called(run, words, shouts=shouts)
    if name and add_name(source, ledger, name):
        found = words.called.find(run)
        if found:
            read_ending(source, run, ledger, words)
            _read_trade_before(source, run[: found[0]], ledger, words)
            begin = found[0]
            while begin and (run[begin - 1].fold in words.finite or run[begin - 1].fold in words.stop):
                begin -= 1
            ledger.take(run[begin].start, name[0].start)
    parts = _phrases(run, ledger, words)
    if len(parts) > 1 and len(parts[0]) == 1 and parts[0][0].fold in _GREETINGS:
        ledger.take(parts[0][0].start, parts[1][0].start)
        run = run[index_at(run, parts[0][0].end) :]
        parts = parts[1:]
    first, rest = (parts[0], parts[1:]) if parts else ([], [])
    if first and words.offering.at(first, 0) and not ledger.of("name"):
        return  # "I make candles, soaps and wax melts" names nobody
    if first and not ledger.of("name"):
        _read_event(source, first, run, ledger, words)
    if not ledger.of("name") and read_acting(source, first, run, ledger, words):
        _trade_in_name(source, ledger, words)
        return
    if not ledger.of("name"):
        trade = _read_name(source, first, ledger, words, has_more=bool(rest))
    else:
        trade = [token for token in first if ledger.open(token)]
    if trade:
        _read_phrase(source, trade, run, ledger, words)
    if not ledger.of("name"):
        name = quoted(run)
        if name and name[0].capital:
            add_name(source, ledger, name)
    for part in rest:
        _read_part(source, part, run, ledger, words)
    if not ledger.of("trade"):
        _trade_in_name(source, ledger, words)


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


def _after_request(run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take what is asked of the builder, ``Make me a website for``, and return the rest."""
    for index in range(min(4, len(run))):
        length = words.request.at(run, index)
        if length:
            ledger.take(run[0].start, run[index + length - 1].end)
            return run[index + length :]
    return run


def _read_name(source: Source, part: list[Token], ledger: Ledger, words: Words, *, has_more: bool) -> list[Token]:
    """Take the name from the first segment; return the tokens that may say the trade."""
    shouts = source.shouts
    found = words.myself.find(part[:6])
    if found and all(token.kind == "sign" or token.fold in words.stop for token in part[: found[0]]):
        length = sum(found)
        if length + 1 < len(part) and part[length].fold in words.articles and part[length + 1].capital:
            length += 1
        stop = name_end(part, length, words, shouts=False)
        if stop > length and part[length].fold not in words.articles:
            stop = trim_place(part, length, stop, words)
            add_name(source, ledger, part[length:stop])
            ledger.take(part[0].start, part[length].start)
            return part[stop:]
        return part[length:]
    found = words.copula.find(part[:14], 1)
    if found and _is_subject(part[: found[0]], words, shouts=shouts):
        add_name(source, ledger, part[: found[0]])
        verb = part[found[0]]
        if verb.fold not in _IS:
            return []  # "Nimbus helps restaurants …" says what it does, not what it is
        ledger.take(verb.start, part[found[0] + found[1] - 1].end)
        return part[found[0] + found[1] :]
    if words.lang == "ar":
        ends = _arabic_name(part, ledger, words)
        if ends and add_name(source, ledger, part[:ends]):
            return part[ends:]
    colon = next((index for index, token in enumerate(part[:10]) if token.text in ":："), None)
    if colon and is_name(part[:colon], words, shouts=shouts) and ledger.open(part[colon]):
        add_name(source, ledger, part[:colon])
        return part[colon + 1 :]
    inner = quoted(part)
    if inner and inner[0].capital and ledger.free(inner[0].start, inner[-1].end):
        add_name(source, ledger, inner)
        begin = index_at(part, inner[0].start)
        ledger.take(part[begin - 1].start, part[min(begin + len(inner), len(part) - 1)].end)
        return part[: begin - 1] or part[begin + len(inner) + 1 :]
    stop = next((index for index, token in enumerate(part) if not ledger.open(token)), len(part))
    stop = trim_place(part, 0, stop, words)
    if stop and is_name(part[:stop], words, shouts=shouts and has_more):
        add_name(source, ledger, part[:stop])
        return part[stop:]
    # A name followed by lower-case words: "Bicicletas Roda faz …". Two capitalised words at least.
    ends = trim_place(part, 0, name_end(part, 0, words), words)
    follows = (
        ends < len(part)
        and part[0].fold not in words.imperative
        and (part[ends].kind == "word" or words.since.at(part, ends) > 0)
    )
    if follows and not shouts and words.lang != "de" and ends >= 2 and part[1].capital and ledger.open(part[ends]):
        add_name(source, ledger, part[:ends])
        says = part[ends].fold in words.place_in or part[ends].fold in words.trades or part[ends].fold in words.articles
        return part[ends:] if says else []
    return part


def _arabic_name(part: Sequence[Token], ledger: Ledger, words: Words) -> int:
    """Return where a name ends that begins with its trade, ``مخبز الياسمين``; Arabic has no capitals. 0 for none."""
    if not part or part[0].fold not in words.trades:
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


def _read_part(source: Source, part: list[Token], run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take what a later segment of the naming sentence says: a place, a venue or the trade."""
    live = [token for token in part if ledger.open(token)]
    if not live or (live[0].kind == "sign" and len(live) == 1):
        return
    start = next((index for index, token in enumerate(live) if token.kind != "sign"), 0)
    live = live[start:]
    while live and live[-1].kind == "sign":
        live.pop()
    if not live:
        return
    own = words.myself.at(live, 0)
    if own and not ledger.of("name"):
        stop = name_end(live, own, words)
        if stop > own and add_name(source, ledger, live[own:stop]):
            ledger.take(live[0].start, live[own].start)
            return
    lead = words.based.at(live, 0) or int(
        live[0].fold in words.place_in
        or live[0].fold in _AT
        or (live[0].fold in words.articles and not live[0].capital)
    )
    body = live[lead:] if 0 < lead < len(live) and live[lead].capital else live
    named = is_name(body, words, shouts=False)
    known = " ".join(token.fold for token in body) in TOWNS
    if (
        named
        and not lead
        and not known
        and not ledger.of("name")
        and ledger.of("trade")
        and add_name(source, ledger, body)
    ):
        ledger.take(live[0].start, body[0].start)
        return
    venue = {body[0].fold, body[-1].fold} & words.venue and len(body) > 1
    if named and venue and not known and not ledger.of("address"):
        found = read_venue(source, run[index_at(run, body[0].start) :], ledger, words)
        if found:
            ledger.take(live[0].start, found.start)
            return
    dated = any(date.values.get("role") == "event" for date in ledger.of("date"))
    if named and dated and not ledger.of("address") and ledger.of("name"):
        found = read_venue_of_event(source, run[index_at(run, body[0].start) :], ledger, words)
        if found:
            ledger.take(live[0].start, found.start)
            return
    leads = body is not live and live[0].fold not in words.articles
    leads = leads and (live[0].fold not in _AT or live[0].fold in words.place_in)
    bare = named and body[0].fold not in words.trades and (body is not live or known or words.lang != "de")
    bare = bare and (known or not source.shouts)
    if leads or bare:
        start = index_at(run, body[0].start)
        stop = place_at(source, run, start, words, loose=True)
        if stop > start and add_place(source, ledger, run[start:stop]):
            ledger.take(live[0].start, body[0].start)
            return
    if _is_range(live, words) and any(_has_trade(source, name, words) for name in ledger.of("name")):
        return
    if not ledger.of("trade") and not any(token.fold in words.finite for token in live):
        _read_phrase(source, live, run, ledger, words)


def _is_range(run: Sequence[Token], words: Words) -> bool:
    """Whether a phrase lists what a named trade sells: ``Corner Bakery, rye bread, buns and cakes``."""
    commas = sum(token.text == "," for token in run)
    return commas > 0 and any(token.fold in words.both for token in run)


def _has_trade(source: Source, name: Draft, words: Words) -> bool:
    inside = (token for token in source.tokens if name.start <= token.start and token.end <= name.end)
    return any(token.fold in words.trades for token in inside)


def _read_phrase(source: Source, run: Sequence[Token], whole: list[Token], ledger: Ledger, words: Words) -> None:
    """Take trade and place from a phrase: ``an API for soil moisture``, ``padaria em Coimbra desde 1974``."""
    start = 0
    while start < len(run) and (run[start].fold in words.articles or run[start].kind == "sign"):
        start += 1
    stop = start
    while stop < len(run):
        token = run[stop]
        cut = token.fold in _CUTS and not (stop > start and run[stop - 1].fold == "family")
        if not ledger.open(token) or cut or token.text in "():£€$" or words.led.at(run, stop):
            break
        if token.fold in _WITH and stop + 1 < len(run) and number_at(run, stop + 1, words.lang):
            break
        if stop > start and (words.offering.at(run, stop) or words.called.at(run, stop)):
            break
        if stop > start and _weekly(run, stop, words):
            break
        # "A shop in Leeds" stands in Leeds; "a barber shop in Leeds" is a barber shop.
        based = words.based.at(run, stop) if stop > start and token.fold not in words.trades else 0
        if based or token.fold in words.place_in:
            length = based or 1
            begin = index_at(whole, token.start) + length + (token.fold in _NEAR)
            after = place_at(source, whole, begin, words, loose=not source.shouts)
            if after == begin and source.shouts and stop and run[stop - 1].fold in words.trades:
                after = _plain_town(whole, begin, ledger, words)
            if after > begin:
                ledger.take(token.start, whole[begin - 1].end)
                add_place(source, ledger, whole[begin:after])
                break
        stop += 1
    phrase = list(run[start:stop])
    while phrase and (phrase[-1].kind == "sign" or phrase[-1].fold in words.stop):
        phrase.pop()
    contiguous = bool(phrase) and ledger.free(phrase[0].start, phrase[-1].end)
    if not phrase or len(phrase) > _LONGEST_TRADE or ledger.of("trade") or not contiguous:
        return
    if all(token.fold in words.days or token.fold in words.months for token in phrase) or phrase[0].fold in words.stop:
        return
    phrase = _named_last(source, phrase, ledger, words)
    if (
        any(token.fold in words.finite for token in phrase)
        or phrase[0].fold in words.imperative
        or words.offering.at(phrase, 0)
        or phrase[0].kind == "number"
    ):
        return
    ledger.take(run[0].start, phrase[-1].end)
    text = " ".join(source.text[phrase[0].start : phrase[-1].end].split())
    ledger.add(Draft("trade", phrase[0].start, phrase[-1].end, {"text": text}))


def _plain_town(run: Sequence[Token], begin: int, ledger: Ledger, words: Words) -> int:
    """Return the index after up to three words that end a clause: where no word has a capital, towns have none either."""
    stop = begin
    while stop < len(run) and stop < begin + 3 and run[stop].kind == "word" and ledger.open(run[stop]):
        word = run[stop].fold
        if (
            word in words.stop
            or word in words.months
            or word in words.days
            or word in words.trades
            or word in words.generic
        ):
            break
        stop += 1
    ends = (
        stop >= len(run) or run[stop].text in ".,;|!" or bool(words.since.at(run, stop)) or not ledger.open(run[stop])
    )
    return stop if ends else begin


def _weekly(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether days begin there, after at most one small word: ``a jazz evening every Thursday at 20:00``."""
    after = run[index + 1].fold if index + 1 < len(run) else ""
    return run[index].fold in words.days or (run[index].fold in words.stop and after in words.days)


def _named_last(source: Source, phrase: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take the name that ends a phrase, ``my bakery Crumb``, if there is none yet; return the phrase before it."""
    start = len(phrase)
    while start and phrase[start - 1].capital:
        start -= 1
    ends = phrase[start - 1 : start]
    fits = bool(ends) and (ends[0].fold in words.trades or ends[0].fold in words.roles)
    if not fits and ledger.open(phrase[-1]):
        start = _last_name(phrase, words)
        fits = start < len(phrase)
    if words.lang == "de" or ledger.of("name") or start == len(phrase) or not fits:
        return phrase
    return phrase[:start] if add_name(source, ledger, phrase[start:]) else phrase


def _read_trade_before(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the trade before a name: ``I run a small yarn shop called Knit & Natter``."""
    start = next((index for index in range(len(run) - 1, -1, -1) if run[index].fold in words.articles), -1) + 1
    phrase = run[start:]
    if not start or not 0 < len(phrase) <= 5 or phrase[-1].fold not in words.trades or ledger.of("trade"):
        return
    if ledger.free(phrase[0].start, phrase[-1].end) and all(token.kind == "word" for token in phrase):
        text = " ".join(source.text[phrase[0].start : phrase[-1].end].split())
        ledger.add(Draft("trade", phrase[0].start, phrase[-1].end, {"text": text}))


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


def _read_event(source: Source, first: list[Token], run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take what stands before the date of an event as its name: ``Marta & Leo's wedding, 4 September 2027``."""
    events = [date for date in ledger.of("date") if date.values.get("role") == "event" and date.start < run[-1].end]
    if not events or len(first) > 9 or not first[0].capital or not ledger.free(first[0].start, first[-1].end):
        return
    if first[0].fold in words.articles or any(token.fold in words.finite for token in first):
        return
    between = [token for token in run if first[-1].end <= token.start and token.end <= events[0].start]
    if len(between) <= 2 and all(token.kind == "sign" or token.fold in words.stop for token in between):
        add_name(source, ledger, first)


def read_tagline(source: Source, run: list[Token], ledger: Ledger, words: Words) -> None:
    """Take the trade from a line under the name: ``Small animal practice in Kendal``."""
    parts = _phrases(run, ledger, words)
    if ledger.of("trade") or not parts or len(parts[0]) > _LONGEST_TRADE:
        return
    first = parts[0]
    fits = any(token.fold in words.trades or token.fold in words.roles for token in first)
    if not fits or any(token.fold in words.finite for token in first) or first[0].kind == "number":
        return
    _read_phrase(source, first, run, ledger, words)
    for part in parts[1:] if ledger.of("trade") else ():
        if place_at(source, part, 0, words, loose=False):
            _read_part(source, part, run, ledger, words)


def _trade_in_name(source: Source, ledger: Ledger, words: Words) -> None:
    """Find the trade in the name: ``Kessler Plumbing & Heating``, ``Padaria Aurora``, ``Encontro de Tipografia do Porto``."""
    for name in ledger.of("name"):
        inside = [token for token in source.tokens if name.start <= token.start and token.end <= name.end]
        hits = [
            index
            for index, token in enumerate(inside)
            if token.fold in words.trades
            or (token.fold in words.events and index + 1 < len(inside) and inside[index + 1].fold in _COMPLEMENTS)
        ]
        if not hits or len(inside) < 2:
            continue
        first, last = hits[0], hits[0]
        for index in hits[1:]:
            if all(token.fold in words.both for token in inside[last + 1 : index]):
                last = index
        # "Encontro de Tipografia", "School of Dance": the first complement belongs to it.
        complement = last + 2 < len(inside) and inside[last + 1].fold in _COMPLEMENTS
        if complement and inside[last + 2].capital and inside[last + 2].fold not in TOWNS and last + 3 <= len(inside):
            end = last + 2
            last = end if end + 1 < len(inside) or inside[first].fold in words.events else last
        start, end = inside[first].start, inside[last].end
        # The name has taken these words; the trade shares them.
        ledger.share(Draft("trade", start, end, {"text": source.text[start:end]}))
        return
