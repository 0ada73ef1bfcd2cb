"""The sentence that says what the site is about: name, trade, place, in the orders people write them."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.addresses import read_venue
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import add_name, called, is_name, name_end, quoted, trim_place
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.sentences import segments
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words

_LONGEST_TRADE = 12
_CUTS = frozenset(("that", "which", "who", "where", "que", "qui", "die", "das", "der", "che", "dat", "run", "with", "com", "con",
                   "avec", "mit", "met", "for:", "–", "—", "selling", "serving", "offering", "founded", "established"))  # fmt: skip


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
            ledger.take(run[found[0]].start, name[0].start)
    parts = [part for part in segments(run, ledger) if part]
    first = parts[0] if parts else []
    rest = parts[1:]
    if not ledger.of("name"):
        trade = _read_name(source, first, ledger, words, has_more=bool(rest))
    else:
        trade = [token for token in first if ledger.open(token)]
    if trade:
        _read_phrase(source, trade, ledger, words)
    if not ledger.of("name"):
        name = quoted(run)
        if name and name[0].capital:
            add_name(source, ledger, name)
    for part in rest:
        _read_part(source, part, ledger, words)
    if not ledger.of("trade"):
        _trade_in_name(source, ledger, words)


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
    length = words.myself.at(part, 0)
    if length:
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
        if words.offering.at(part, found[0]):
            return []
        ledger.take(verb.start, part[found[0] + found[1] - 1].end)
        return part[found[0] + found[1] :]
    colon = next((index for index, token in enumerate(part[:10]) if token.text in ":："), None)
    if colon and is_name(part[:colon], words, shouts=shouts) and ledger.open(part[colon]):
        add_name(source, ledger, part[:colon])
        return part[colon + 1 :]
    stop = next((index for index, token in enumerate(part) if not ledger.open(token)), len(part))
    stop = trim_place(part, 0, stop, words)
    if stop and is_name(part[:stop], words, shouts=shouts and has_more):
        add_name(source, ledger, part[:stop])
        return part[stop:]
    # A name followed by lower-case words: "Bicicletas Roda faz …". Two capitalised words at least.
    ends = trim_place(part, 0, name_end(part, 0, words), words)
    if not shouts and words.lang != "de" and ends >= 2 and ends < len(part) and part[1].capital:
        if part[ends].fold in words.finite or part[ends].fold in words.place_in or words.since.at(part, ends):
            add_name(source, ledger, part[:ends])
            return part[ends:]
    return part


def _is_subject(run: Sequence[Token], words: Words, *, shouts: bool) -> bool:
    if not run or run[0].fold in words.finite or len(run) > 9:
        return False
    return shouts or is_name(run, words, shouts=False) or (len(run) == 1 and run[0].capital)


def _read_part(source: Source, part: list[Token], ledger: Ledger, words: Words) -> None:
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
    if live[0].fold in words.place_in or words.based.at(live, 0):
        length = max(1, words.based.at(live, 0))
        stop = place_at(source, live, length, words, loose=True)
        if stop > length and add_place(source, ledger, live[length:stop]):
            ledger.take(live[0].start, live[length].start)
            return
    if is_name(live, words, shouts=False) and live[0].fold not in words.trades:
        venue = {live[0].fold, live[-1].fold} & words.venue and len(live) > 1
        known = " ".join(token.fold for token in live) in TOWNS
        if venue and not known and not ledger.of("address"):
            read_venue(source, part, ledger, words)
            return
        if ledger.of("address") and ledger.of("address")[0].values.get("locality") == live[0].text:
            return
        if known or words.lang != "de":
            stop = place_at(source, live, 0, words, loose=True)
            add_place(source, ledger, live[:stop])
            return
    if not ledger.of("trade") and not any(token.fold in words.finite for token in live):
        _read_phrase(source, live, ledger, words)


def _read_phrase(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take trade and place from a phrase: ``an API for soil moisture``, ``padaria em Coimbra desde 1974``."""
    start = 0
    while start < len(run) and (run[start].fold in words.articles or run[start].kind == "sign"):
        start += 1
    stop = start
    while stop < len(run):
        token = run[stop]
        if not ledger.open(token) or token.fold in _CUTS or token.text in "()" or words.led.at(run, stop):
            break
        if stop > start and (words.offering.at(run, stop) or words.called.at(run, stop)):
            break
        based = words.based.at(run, stop)
        if based or token.fold in words.place_in:
            length = based or 1
            after = place_at(source, run, stop + length, words, loose=True)
            if after > stop + length:
                ledger.take(token.start, token.end if not based else run[stop + length - 1].end)
                add_place(source, ledger, run[stop + length : after])
                break
        stop += 1
    phrase = list(run[start:stop])
    while phrase and (phrase[-1].kind == "sign" or phrase[-1].fold in words.stop):
        phrase.pop()
    contiguous = bool(phrase) and ledger.free(phrase[0].start, phrase[-1].end)
    if not phrase or len(phrase) > _LONGEST_TRADE or ledger.of("trade") or not contiguous:
        return
    if any(token.fold in words.finite for token in phrase) or words.offering.at(phrase, 0) or phrase[0].kind == "number":
        return
    ledger.take(run[0].start, phrase[-1].end)
    text = " ".join(source.text[phrase[0].start : phrase[-1].end].split())
    ledger.add(Draft("trade", phrase[0].start, phrase[-1].end, {"text": text}))


def _trade_in_name(source: Source, ledger: Ledger, words: Words) -> None:
    """Find the trade in the name: ``Kessler Plumbing & Heating``, ``Padaria Aurora``, ``Encontro de Tipografia do Porto``."""
    for name in ledger.of("name"):
        inside = [token for token in source.tokens if name.start <= token.start and token.end <= name.end]
        hits = [index for index, token in enumerate(inside) if token.fold in words.trades]
        if not hits or len(inside) < 2:
            continue
        first, last = hits[0], hits[0]
        for index in hits[1:]:
            if all(token.fold in words.both for token in inside[last + 1 : index]):
                last = index
        # "Encontro de Tipografia", "School of Dance": the first complement belongs to it.
        complement = last + 2 < len(inside) and inside[last + 1].fold in ("de", "of", "di", "van", "d'")
        if complement and inside[last + 2].capital and inside[last + 2].fold not in TOWNS and last + 3 <= len(inside):
            end = last + 2
            last = end if end + 1 < len(inside) or inside[first].fold in words.events else last
        start, end = inside[first].start, inside[last].end
        # The name has taken these words; the trade shares them.
        ledger.drafts.append(Draft("trade", start, end, {"text": source.text[start:end]}))
        return
