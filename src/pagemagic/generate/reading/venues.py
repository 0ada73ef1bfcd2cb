"""Where an event, a rehearsal or a boat is, where no street is told: ``on Morecambe promenade``, ``salle Ockeghem``."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from pagemagic.generate.reading.happenings import of_one_day
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.streets import PREMISES, house_end, names_end
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.cities import REGIONS, TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_AT = bag(
    "at on in from no na em nos nas en à au aux sur dans im am in auf der dem den das a al alla nel nella allo op het de de"
)
_ARTICLES = bag("the o a el la le l' der dem den das il lo het de")
_FUSED = bag("no na nos nas au aux al alla allo nel nella")
_OUTDOORS = bag("promenade pier beach quay seafront esplanade boathouse common green")
_QUAYS = bag("wharf jetty marina harbour slipway cais muelle embarcadero quai molo kade")
_INSIDE = bag("inside dentro all'interno")
_RIVERS = bag("an am upon on sur")
_LONGEST = 6


def read_venues(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence], *, eventful: bool) -> None:
    """Take the first place without a street that the brief meets at, if it gives no address; else what stands there."""
    for number, sentence in enumerate(parts):
        run = tokens_of(source, sentence.start, sentence.end)
        meets = any(token.fold in words.meets for token in run[:6])
        for address in ledger.of("address"):
            if sentence.start <= address.start < sentence.end and "venue" not in address.values:
                _venue_of(source, run, address, ledger, words, met=eventful or meets)
        if ledger.of("address") or of_one_day(sentence, run, ledger, words):
            continue
        _premises(source, run, ledger)
        _bare_street(source, run, ledger, words)
        _stall(source, run, ledger, words)
        _alone(source, run, ledger, words, first=number == 0, eventful=eventful)
        if number == 0 and words.lang == "en":
            _where_named(source, run, ledger)
        timed = meets or any(token.fold in words.days for token in run)
        timed = timed or any(sentence.start <= hours.start < sentence.end for hours in ledger.of("hours"))
        for index in range(1, len(run) - 1) if eventful or timed else ():
            comma = run[index].text == ","
            if not (comma or run[index].fold in _AT) or ledger.of("address"):
                continue
            start = index + 1 + (not comma and run[index + 1].fold in _ARTICLES and not run[index + 1].capital)
            # "Monday 10 to 1 at St Oswald's Hall": what follows the hours is where they are.
            held = not comma and any(draft.end in (run[index - 1].end, run[index].end) for draft in ledger.of("hours"))
            met = eventful or meets or held
            stop = _named(run, start, ledger, words, eventful=met and not comma)
            if stop == start and not comma and met and words.lang == "en":
                # "The Lantern" goes by its article, with a capital or without.
                named = start + (run[start].fold == "the" and start + 1 < len(run))
                start, stop = _called(source, run, named, ledger, words)
            elif stop == start and not comma and eventful and words.lang not in ("en", "de"):
                stop = _after_article(source, run, index, ledger, words)
            if stop > start and (met or comma or not run[start].capital):
                # "Boathouse at Gossmore Park": the house and the open space it stands in.
                begin = 0 if index == 1 and run[0].fold in PREMISES and ledger.open(run[0]) else start
                _add(source, run, begin, stop, ledger, words)
                ledger.take(run[min(index, begin)].start, run[begin].start)


def _after_article(source: Source, run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> int:
    """Return the index after a house that only its article tells from a town: ``in het Forum, Groningen``, ``en la Alameda``."""
    fused = run[index].fold in _FUSED
    start = index + 1 + (not fused and run[index + 1].fold in _ARTICLES and not run[index + 1].capital)
    after = any(run[0].start <= date.start and date.end <= run[index].start for date in ledger.of("date"))
    if not after or (not fused and start == index + 1):
        return start
    stop = last = start
    while stop < len(run) and stop < start + _LONGEST and ledger.open(run[stop]):
        if run[stop].capital:
            last = stop + 1
        elif stop == start or run[stop].fold not in words.particles:
            break
        stop += 1
    name = source.fold[run[start].start : run[last - 1].end] if last > start else ""
    known = name in TOWNS or name in REGIONS or run[start].fold in words.months or run[start].fold in words.days
    ends = last == len(run) or run[last].text in ",.;"
    return last if name and ends and not known else start


def _called(source: Source, run: Sequence[Token], start: int, ledger: Ledger, words: Words) -> tuple[int, int]:
    """Find a house by its name alone: ``at the Harbour Arm``, ``in the cellar of the Crown``; an empty span for none."""
    at = start
    if run[start - 1].fold != "the" or run[start - 2].fold == "on":
        return start, start  # "Brass on the Bandstand" is a name
    while at < len(run) and at < start + 5 and run[at].kind == "word" and not run[at].capital:
        at += 1
    inside = at > start
    if inside and not (at - start > 2 and [token.fold for token in run[at - 2 : at]] == ["of", "the"]):
        return start, start
    stop = at
    while stop < len(run) and stop < at + 4 and run[stop].capital and ledger.open(run[stop]):
        stop += 1
    name = source.fold[run[at].start : run[stop - 1].end] if stop > at else ""
    start -= 1  # "The Lantern" goes by its article
    whole = (
        bool(name)
        and name not in TOWNS
        and run[at].fold not in words.months
        and ledger.free(run[start].start, run[at].end)
    )
    return (start, stop) if whole else (start + 1, start + 1)


def _venue_of(source: Source, run: Sequence[Token], address: Draft, ledger: Ledger, words: Words, *, met: bool) -> None:
    """Give a street address the house that is named before it: ``at the Lantern, 5 Mill Lane``."""
    comma = index_at(run, address.start) - 1
    if comma < 1 or run[comma].text != ",":
        return
    start = comma
    while start > 0 and start > comma - _LONGEST and ledger.open(run[start - 1]):
        token = run[start - 1]
        inside = token.fold in words.particles or token.fold in words.of or token.fold in _ARTICLES
        if token.fold == "aux" and start > 1 and run[start - 2].capital:
            start -= 1  # "La Cave aux Poètes"
            continue
        if not (token.capital or token.fold in words.venue or (inside and token.fold not in _AT - words.of)):
            break
        start -= 1
    while start < comma and not (run[start].capital or run[start].fold in words.venue):
        start += 1
    start -= words.lang == "en" and start > 1 and run[start - 1].fold == "the" and run[start - 2].fold in _AT
    body = run[start:comma]
    led = start > 0 and (run[start - 1].fold in _AT or run[start - 1].text in ",.")
    led = led or (start > 1 and run[start - 1].fold in _ARTICLES and run[start - 2].fold in _AT)
    # "The Old Tannery, Mill Lane.": a house goes by its article, and nobody's name does.
    articled = start == 0 and comma > 1 and run[0].fold in _ARTICLES and all(one.capital for one in run[:comma])
    led = led or articled or (start == 0 and comma > 1 and body[-1].fold in words.venue | words.street_last)
    if (
        not body
        or not led
        or source.fold[body[0].start : body[-1].end] in TOWNS
        or not any(token.capital for token in body)
    ):
        return
    known = bool({body[0].fold, body[-1].fold} & words.venue) or (start == 0 and body[-1].fold in words.street_last)
    known = known or (words.lang in ("de", "nl") and body[-1].fold.endswith(tuple(words.venue)))
    if not (known or articled) and not (met and run[start - 1].text != ","):
        return
    text = " ".join(source.text[body[0].start : body[-1].end].split())
    address.values |= {
        "venue": _titled(text),
        "text": _titled(" ".join(source.text[body[0].start : address.end].split())),
    }
    lead = start - 1
    while lead > 0 and (run[lead].fold in _ARTICLES or run[lead].fold in _AT) and ledger.open(run[lead]):
        ledger.take(run[lead].start, run[lead].end)
        lead -= 1
    address.start = body[0].start
    ledger.take(address.start, address.end)


def _stall(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take a stall or shop in a market: ``Mercado do Livramento, banca 12``, ``Grainger Market, unit 44, Newcastle``."""
    for comma in range(1, len(run) - 2):
        then = run[comma + 1]
        if run[comma].text != "," or then.fold not in PREMISES or run[comma + 2].kind != "number":
            continue
        start = comma
        while start > 0 and start > comma - _LONGEST and ledger.open(run[start - 1]):
            if not (run[start - 1].capital or run[start - 1].fold in words.particles):
                break
            start -= 1
        while start < comma and (not run[start].capital or run[start].fold in _INSIDE):
            start += 1
        ends = words.lang in ("de", "nl") and run[start].fold.endswith(tuple(words.venue))
        known = ends or {run[start].fold, run[comma - 1].fold} & words.venue
        if start < comma and known and ledger.open(run[comma + 2]):
            _add(source, run, start, comma + 3, ledger, words)
            lead = start - (start > 0 and (run[start - 1].fold in _AT or run[start - 1].fold in _INSIDE))
            ledger.take(run[lead].start, run[start].start)
            return


def _bare_street(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take a street without a number that ends a sentence after a comma: ``every second Sunday at 2pm, Biddenden Road.``"""
    end = len(run)
    while end and run[end - 1].kind == "sign":
        end -= 1
    comma = max((at for at in range(end) if run[at].text == ","), default=0)
    street = run[comma + 1 : end]
    if not comma or not 2 <= len(street) <= _LONGEST - 2 or ledger.of("address"):
        return
    named = all(token.capital for token in street) and street[-1].fold in words.street_last
    timed = any(token.kind == "number" or token.fold in words.days for token in run[:comma])
    if named and timed and all(map(ledger.open, street)):
        text = source.text[street[0].start : street[-1].end]
        ledger.add(Draft("address", street[0].start, street[-1].end, {"text": text, "street": text}))


def _alone(source: Source, run: Sequence[Token], ledger: Ledger, words: Words, *, first: bool, eventful: bool) -> None:
    """Take a sentence that is only the name of a house or market: ``Mercado do Livramento.``, an event's ``Belmont Cinema.``"""
    end = len(run)
    while end and run[end - 1].kind == "sign":
        end -= 1
    comma = next((at for at in range(end) if run[at].text == ","), end)
    body = run[:comma]
    if first or not 2 <= len(body) <= _LONGEST or not all(map(ledger.open, run[:end])) or words.lang == "de":
        return
    if body[0].fold in words.finite:
        return  # "Works with Square and Shopify"
    town = source.fold[run[comma + 1].start : run[end - 1].end] if comma + 1 < end else ""
    plain = all(token.capital or token.fold in words.particles for token in body) and body[0].capital
    house = body[0].fold in words.venue and len(body) > 2 and body[-1].capital
    house = house or (eventful and body[-1].fold in words.venue and body[-1].capital)
    if plain and house and (comma == end or town in TOWNS):
        _add(source, run, 0, comma, ledger, words)


def _where_named(source: Source, run: Sequence[Token], ledger: Ledger) -> None:
    """Take the house and town that end the sentence of what it is: ``Life drawing at the Gasworks, Glasgow.``"""
    end = len(run) - (run[-1].text in ".!")
    at = next((k for k in range(1, end - 2) if run[k].fold == "at"), 0)
    the = int(at > 0 and run[at + 1].fold == "the" and not run[at + 1].capital)
    comma = next((k for k in range(at + 1 + the, end) if run[k].text == ","), 0)
    body = run[at + 1 + the : comma]
    town = source.fold[run[comma + 1].start : run[end - 1].end] if comma and comma + 1 < end else ""
    plain = all(token.kind == "word" and not token.capital for token in run[1 : at + 1])
    if not the or not plain or town not in TOWNS or not 0 < len(body) <= _LONGEST - 2 or not all(map(ledger.open, run)):
        return
    if all(token.capital for token in body):
        start = run[at + 1].start
        venue = _titled(source.text[start : run[comma - 1].end])
        values = {"text": _titled(source.text[start : run[end - 1].end]), "venue": venue}
        values["locality"] = source.text[run[comma + 1].start : run[end - 1].end]
        ledger.add(Draft("address", start, run[end - 1].end, values))


def _named(run: Sequence[Token], start: int, ledger: Ledger, words: Words, *, eventful: bool) -> int:
    """Return the index after a building or open space with a name of its own at ``start``, or ``start``."""
    stop = last = start
    known = words.venue | _OUTDOORS | _QUAYS
    while stop < len(run) and stop < start + _LONGEST and ledger.open(run[stop]):
        token = run[stop]
        if token.fold in words.days:
            break  # "morris on the quay on Saturday"
        if token.capital or token.fold in known or _of_house(run, start, stop, known, words, ledger, eventful=eventful):
            stop = last = stop + 1
        elif stop == start or stop + 1 == len(run):
            break
        elif token.fold in words.particles or (token.text == "." and len(run[stop - 1].text) <= 2):
            stop += 1
        else:
            break
    body = run[start:last]
    if len(body) > 1 and body[0].fold in TOWNS and body[1].fold in _RIVERS:
        return start  # "Halle an der Saale" is a town
    own = [token for token in body if token.capital and token.fold not in known]
    # "Salle des fêtes": a house that is known by what it is for.
    purpose = len(body) > 2 and not body[0].capital and run[start + 1].fold in words.particles
    if not (own or purpose) or len(body) < 2 or last - start > _LONGEST:
        return start
    first, end = body[0], body[-1]
    suffix = words.lang in ("de", "nl") and end.fold.endswith(tuple(words.venue))
    if not first.capital and first.fold in known:
        return last  # "salle Ockeghem"
    if not end.capital and end.fold in known:
        return last if all(token.capital for token in body[:-1]) else start  # "Cromer pier"
    return last if eventful and ({first.fold, end.fold} & known or suffix) else start


def _of_house(
    run: Sequence[Token], start: int, at: int, known: AbstractSet[str], words: Words, ledger: Ledger, *, eventful: bool
) -> bool:
    """Whether a small word says what sort of house an event is in: ``salle des fêtes``, ``sala polivalente``."""
    token = run[at]
    if (
        not eventful
        or run[start].capital
        or run[start].fold not in known
        or token.kind != "word"
        or not ledger.open(token)
    ):
        return False
    plain = token.fold not in words.stop and token.fold not in words.days and token.fold not in words.months
    after = at == start + 1 or (at == start + 2 and run[start + 1].fold in words.particles)
    return plain and after and token.fold not in words.particles


def _add(source: Source, run: Sequence[Token], start: int, stop: int, ledger: Ledger, words: Words) -> None:
    text = " ".join(source.text[run[start].start : run[stop - 1].end].split())
    values = {"text": text, "venue": _titled(text)}
    end = stop
    street = end + 1
    while street < len(run) and street < end + 4 and run[street].capital and ledger.open(run[street]):
        street += 1
    if end < len(run) and run[end].text == "," and street > end + 2 and run[street - 1].fold in words.street_last:
        values["street"] = " ".join(source.text[run[end + 1].start : run[street - 1].end].split())
        if street < len(run) and run[street].kind == "number" and ledger.open(run[street]):
            values["number"], street = run[street].text, street + 1
        end = street  # "Methodist Hall, Chapel Street"
    first = words.street_first.at(run, end + 1) if end + 1 < len(run) and run[end].text == "," else 0
    named = names_end(run, end + 1 + first, words) if first and words.lang != "de" else 0
    if named > end + 1 + first and all(map(ledger.open, run[end:named])):
        values["street"] = " ".join(source.text[run[end + 1].start : run[named - 1].end].split())
        end = named  # "piscine Léo-Lagrange, allée de l'Île-Gloriette"
    house = _numbered(run, end, ledger, words)
    if house > end:
        values["street"] = " ".join(source.text[run[end + 1].start : run[house - 1].end].split())
        end = house  # "zwembad De Schelft, Vinkeveld 1"
    town = _locality(run, end, ledger, words)
    if town > end:
        values["locality"], end = source.text[run[end + 1].start : run[town - 1].end], town
    elif stop - start > 2 and not run[start].capital and run[stop - 1].capital and run[stop - 2].fold in words.of:
        values["locality"] = run[stop - 1].text  # "salle des fêtes de Cluny"
    values["text"] = _titled(" ".join(source.text[run[start].start : run[end - 1].end].split()))
    if stop - start > 2 and run[start + 1].fold in words.particles and not run[start].capital:
        values = {key: capitalised(str(value)) for key, value in values.items()}  # "Salle des fêtes" is its name there
    ledger.add(Draft("address", run[start].start, run[end - 1].end, values))
    if run[stop - 1].fold in _OUTDOORS and not ledger.of("place"):
        # The pier of Cromer is in Cromer.
        first, last = run[start].start, run[stop - 2].end
        ledger.share(Draft("place", first, last, {"text": source.text[first:last]}))


def _numbered(run: Sequence[Token], end: int, ledger: Ledger, words: Words) -> int:
    """Return the index after a street that only its number tells, behind a house; ``end`` for none."""
    stop = end + 1
    while stop < len(run) and stop < end + 4 and run[stop].capital and ledger.open(run[stop]):
        stop += 1
    house = house_end(run, stop) if stop < len(run) else None
    whole = house is not None and (house == len(run) or run[house].text in ",.;")
    named = end < len(run) and run[end].text == "," and stop > end + 1 and words.lang != "en"
    return house if house is not None and whole and named and all(map(ledger.open, run[stop:house])) else end


def _locality(run: Sequence[Token], end: int, ledger: Ledger, words: Words) -> int:
    """Return the index after the town that follows a venue: a known one, or the last names of the sentence: ``, Woodside, Aberdeen.``"""
    if end + 1 >= len(run) or run[end].text != "," or not run[end + 1].capital:
        return end
    stop = end
    while stop + 1 < len(run) and stop < end + _LONGEST and run[stop].text == "," and run[stop + 1].capital:
        stop += 1
        while stop < len(run) and (run[stop].capital or run[stop].text in "'-" or run[stop].fold in words.particles):
            stop += 1
    whole = stop == len(run) or run[stop].text in ".!;"
    plain = all(map(ledger.open, run[end:stop])) and not any(
        token.fold in words.days or token.fold in words.months or words.is_trade(token.fold) for token in run[end:stop]
    )
    if whole and plain:
        return stop
    return end + 2 if run[end + 1].fold in TOWNS and ledger.open(run[end + 1]) else end


def _titled(text: str) -> str:
    """Return the name of a house with its article as it stands alone: ``The Lantern``."""
    return capitalised(text) if text.startswith("the ") else text


def _premises(source: Source, run: Sequence[Token], ledger: Ledger) -> None:
    """Boathouse on Trentside, Nottingham: what stands where, in which town, and nothing else."""
    end = len(run)
    while end and run[end - 1].text in ".!":
        end -= 1
    if (
        not 5 <= end <= 8
        or run[0].fold not in PREMISES
        or run[1].fold not in _AT
        or not all(map(ledger.open, run[:end]))
    ):
        return
    comma = next((at for at in range(3, end) if run[at].text == ","), 0)
    town = source.fold[run[comma + 1].start : run[end - 1].end] if comma and comma + 1 < end else ""
    street = run[2:comma]
    if town in TOWNS and street and all(token.capital for token in street):
        start, stop = street[0].start, run[end - 1].end
        values = {"text": source.text[start:stop], "street": source.text[start : street[-1].end]}
        values["locality"] = source.text[run[comma + 1].start : stop]
        ledger.add(Draft("address", start, stop, values))
