"""What a sentence says beyond names, numbers and dates: offers, claims, or words that stay a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claim_shapes import is_claim
from pagemagic.generate.reading.claims import MAX_CLAIM, add_claim, is_fragment, numbers_in
from pagemagic.generate.reading.clauses import acts_first, done_to, follows_name, hangs, is_clause, is_participle
from pagemagic.generate.reading.clock import time_at
from pagemagic.generate.reading.complements import is_whole, note_of_all, together
from pagemagic.generate.reading.covering import covering, note_start
from pagemagic.generate.reading.features import read_features
from pagemagic.generate.reading.free import read_free
from pagemagic.generate.reading.hours import nth
from pagemagic.generate.reading.introductions import introduced
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.list_price import read_list_price
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.offers import MAX_ITEM, Item, add_offers, halves, is_list, split_items
from pagemagic.generate.reading.own_picking import read_own_picking
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.sentences import segments
from pagemagic.generate.reading.sized import without_size
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.statements import codes, completes, comprises, covers, platforms, qualifies, states
from pagemagic.generate.reading.tokens import Token, index_at, tokens
from pagemagic.generate.reading.unbooked import opens_unbooked
from pagemagic.generate.reading.unlisted import asks, for_everybody
from pagemagic.generate.reading.wishes import PLEASE
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_COUNT = 12
_WE = bag("we wir nous wij we've")
DEPOSITS = bag("deposit kaution pfand caution fianza depósito caução cauzione deposito borg waarborg statiegeld")
"""Money that comes back: a price of hire, and nothing that is on offer."""
_MONEY = frozenset(("€", "£", "$", "euros", "円"))
_CLIENTS = bag(
    "clients customers kunden auftraggeber kundinnen clientes clienti klanten opdrachtgevers committenti references referenzen référence références referencias "
    "referências referenze referenties"
)
_AMONG = bag(
    "include includes including among zählen gehören sind comptent incluent sont figurent incluyen son están incluem são estão includono sono zijn behoren"
)
"""Words by which a sentence names some of many: ``Zu unseren Kunden zählen kleine Verlage``."""
_NEAR, _FAR = 5, 7
_SHORT_ITEM = 5


def read_remainder(source: Source, run: list[Token], noted: Sequence[Draft], ledger: Ledger, words: Words) -> None:
    """Take the offers and claims of a sentence with the facts ``noted`` in it; what is left open belongs in the leftover."""
    if not _content(run, ledger, words):
        return
    if {"address", "hours"} <= {draft.kind for draft in noted} and _only_meets(run, ledger, words):
        ledger.take(run[0].start, run[-1].end)  # "I park at the Harbour Arm Thursday to Sunday"
        return
    if any(token.fold in words.giving for token in run) and any(token.text in _MONEY for token in run):
        add_claim(source, ledger, words, run)
        return
    if _refers(run) or run[-1].text in "?？":
        return
    if (
        read_features(source, run, ledger, words)
        or _counts(source, run, noted, ledger, words)
        or _acts(run, ledger, words)
    ):
        return
    start, label, listed = introduced(source, run, ledger, words)
    if start is None or (not start and not listed and comprises(run, words)):
        return
    body = run[start:]
    parts = _open_parts(source, body, noted, ledger, words)
    if parts and not _stays_whole(source, run, body, parts, ledger, words, listed=listed):
        _read_parts(source, run, body, parts, noted, ledger, words, label, listed=listed)


def _open_parts(
    source: Source, body: list[Token], noted: Sequence[Draft], ledger: Ledger, words: Words
) -> list[list[Token]]:
    """The segments that nobody has taken, after those that are free or tell when something begins were."""
    parts = [_open_part(part, ledger) for part in segments(body, ledger)]
    left = [part for part in parts if part and all(map(ledger.open, part)) and _content(part, ledger, words)]
    known = any(draft.kind == "price" for draft in noted)
    for at, part in enumerate(left):
        if all(map(ledger.open, part)):
            read_free(source, part, ledger, words, priced=known, earlier=left[at - 1] if at == 1 else ())
    for part in left:
        if _meets(part, words):
            add_claim(source, ledger, words, part)
    return [part for part in left if all(map(ledger.open, part))]


def _stays_whole(
    source: Source,
    run: list[Token],
    body: list[Token],
    parts: Sequence[list[Token]],
    ledger: Ledger,
    words: Words,
    *,
    listed: bool,
) -> bool:
    """Whether the segments are a sentence that is not cut; ``listed``: words introduce a list."""
    if run[0].fold in PLEASE:
        return True  # "Bitte bequeme Kleidung und Wasser mitbringen"
    if len(parts) > 1 and any(nth(run, at, words) and token.fold in words.days for at, token in enumerate(run)):
        return True  # "On the first Saturday, 10 to 1, volunteers mend toasters and bikes"
    if words.lang == "en" and run[0].fold.endswith(("'ve", "'ll", "'d")):
        return True  # "I've been at 86 births, hospital and home"
    if all(map(opens_unbooked, parts)):
        said = [token for part in parts for token in part if token.kind != "sign"]
        add_claim(source, ledger, words, body[index_at(body, said[0].start) : index_at(body, said[-1].start) + 1])
        return True
    left = body if ledger.open(run[0]) else [token for token in body if ledger.open(token)]
    if not listed and not is_fragment(left, words):
        return True
    if follows_name(run, parts, ledger, words):
        return True
    return acts_first(parts[0], ledger, words) or (not listed and any(is_clause(part, words) for part in parts))


def _read_parts(
    source: Source,
    run: list[Token],
    body: list[Token],
    parts: list[list[Token]],
    noted: Sequence[Draft],
    ledger: Ledger,
    words: Words,
    label: str | None,
    *,
    listed: bool,
) -> None:
    """Take segments as offers, under the ``label`` of their list, and what is said of them as claims."""
    several = len(parts) > 1
    parts = read_own_picking(source, parts, ledger, words)
    if not parts:
        return
    completed = completes(parts, words)
    parts = _without_note_of_all(source, body, together(body, parts, words), ledger, words)
    if several and len(parts) == 1 and is_whole(parts[0]) and parts[0][0].kind == "number":
        add_claim(source, ledger, words, parts[0])  # "40 stalls from Devon, Somerset and the Mendips"
        return
    covered = covering(parts, words)
    if covered[0] and not done_to(parts, words) and not hangs(parts[: covered[0]], noted, words):
        parts = _without_covering(source, body, parts, covered, ledger, words)
    if hangs(parts, noted, words) and not done_to(parts, words):
        add_claim(source, ledger, words, body)
        return
    everybody = for_everybody(body, words)
    if (everybody or completed or covers(parts, words)) and add_claim(source, ledger, words, body):
        return
    if (codes(parts, words) or platforms(parts)) and add_claim(source, ledger, words, _between(run, parts)):
        return
    told = next((at for at in range(1, len(parts)) if all(is_participle(one, words) for one in parts[at:])), 0)
    covered = (told, len(parts)) if told else covering(parts, words)
    parts = _without_covering(source, body, parts, covered, ledger, words)
    if done := done_to(parts, words):
        add_claim(source, ledger, words, _between(body, parts[:done]))
        parts = parts[done:]
    if not parts or (qualifies(parts, words) and add_claim(source, ledger, words, body)):
        return
    priced = _priced(body, noted, words)
    items = _items(source, body, parts, words, listed=listed or bool(priced))
    alone = listed or several or bool(priced)
    if len(items) == 1 and len(parts) == 2 and not (listed or noted) and _ranges(parts[0]):
        add_claim(source, ledger, words, _between(body, parts))  # "Grades 1 to 8, jazz and songwriting"
        return
    if items and _is_offers(items, words, listed=listed, single=alone and _is_short(items, words)):
        if listed:
            ledger.take(run[0].start, body[0].start)
        several_prices = sum(draft.kind == "price" for draft in noted) > len(priced)
        apart, rows = (items, priced) if several_prices else read_list_price(source, items, priced, ledger, words)
        add_offers(source, ledger, words, apart, label)
        for draft in rows:
            _offer_of_price(draft, ledger)
    _take_towns_and_claims(source, run, parts, noted, ledger, words)


def _ranges(part: Sequence[Token]) -> bool:
    """Whether a segment says from what number to what: ``Grades 1 to 8``."""
    return [token.kind for token in part[-3::2]] == ["number", "number"] and len(part) > 3


def _between(run: Sequence[Token], parts: Sequence[Sequence[Token]]) -> list[Token]:
    """The tokens of a run from the first of some segments to their last, signs included."""
    first, last = parts[0][0].start, parts[-1][-1].end
    return [token for token in run if first <= token.start and token.end <= last]


def _items(
    source: Source, body: Sequence[Token], parts: Sequence[list[Token]], words: Words, *, listed: bool
) -> list[Item]:
    """The items of segments, without those that state something or are a town."""
    # "Bookkeeping, VAT returns, payroll for up to 20 staff": beside other things it is one that is done.
    told = [without_size(part, words) if len(parts) > 1 else part for part in parts]
    named = [
        part
        for part, one in zip(parts, told, strict=True)
        if not states(one, words) and not _is_town(source, part, words)
    ]
    return [item for one in halves(body, named) for item in split_items(one, words, listed=listed)]


def _is_short(items: Sequence[Item], words: Words) -> bool:
    """Whether a lone item may be a thing: it claims nothing and has few words, more where it joins two."""
    if len(items) != 1 or is_claim(items[0].run, words):
        return False
    joined = any(token.fold in words.both for token in items[0].run)
    return len(items[0].run) <= (MAX_ITEM if joined else _SHORT_ITEM)


def _take_towns_and_claims(
    source: Source,
    run: Sequence[Token],
    parts: Sequence[list[Token]],
    noted: Sequence[Draft],
    ledger: Ledger,
    words: Words,
) -> None:
    """Take what is no offer: towns alone (``Harrogate, Ripon and York.``) are the place, other fragments are claims."""
    towns = [part for part in parts if _is_town(source, part, words)]
    if len(towns) > 1 and len(towns) == len(parts) and not ledger.of("place"):
        names = [token for token in run if parts[0][0].start <= token.start and token.end <= parts[-1][-1].end]
        while names and names[-1].kind == "sign":
            names.pop()
        add_place(source, ledger, names)
        return
    for part in parts:
        if len(part) <= 4 and not ledger.of("place") and _is_town(source, part, words):
            add_place(source, ledger, [token for token in part if token.kind == "word"])
        if all(map(ledger.open, part)) and len(part) <= MAX_CLAIM and (is_fragment(part, words) or asks(part, words)):
            claim = add_claim(source, ledger, words, part)
            if claim:
                _since(source, claim, noted)


def _without_covering(
    source: Source,
    body: Sequence[Token],
    parts: list[list[Token]],
    told: tuple[int, int],
    ledger: Ledger,
    words: Words,
) -> list[list[Token]]:
    """Take what holds for all things of a list as one claim, and return the segments that name them.

    What the last of them is made of then holds for all as well: ``rugs and blankets in wool, dyed with plants``.
    """
    first, stop = told
    if not first:
        return parts
    parts = list(parts)
    cut = note_start(parts[first - 1], words)
    start = parts[first - 1][cut].start if cut else parts[first][0].start
    end = parts[stop - 1][-1].end
    if add_claim(source, ledger, words, [token for token in body if start <= token.start and token.end <= end]) and cut:
        parts[first - 1] = parts[first - 1][:cut]
    return [*parts[:first], *parts[stop:]]


def _without_note_of_all(
    source: Source, body: Sequence[Token], parts: list[list[Token]], ledger: Ledger, words: Words
) -> list[list[Token]]:
    """Take what is said of a whole list behind its last thing as a claim, and return the segments that name the things."""
    at, cut = note_of_all(parts, words)
    if not cut:
        return parts
    start, end = parts[at][cut].start, parts[-1][-1].end
    told = [token for token in body if start <= token.start and token.end <= end]
    return [*parts[:at], parts[at][:cut]] if add_claim(source, ledger, words, told) else parts


def _refers(run: Sequence[Token]) -> bool:
    """Whether a sentence names for whom somebody has worked, which is no list of offers: ``Clients include small museums``."""
    return any(token.fold in _CLIENTS for token in run[:_NEAR]) and any(token.fold in _AMONG for token in run[1:_FAR])


def _only_meets(run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether all that is open of a sentence is that somebody is there."""
    left = [token for token in run if token.kind == "word" and ledger.open(token)]
    return all(token.fold in words.stop or token.fold in words.meets or token.fold in words.finite for token in left)


def _counts(source: Source, run: list[Token], noted: Sequence[Draft], ledger: Ledger, words: Words) -> bool:
    """Take a short sentence that counts what there is, whole: ``Ospitiamo 42 cani in attesa di casa``."""
    first = run[0].fold
    we = words.says_we(first)
    number = next((at for at in range(len(run)) if number_at(run, at, words.lang) is not None), 0)
    # "Wij zijn met 60 leden": who they are is how many.
    led = run[1:number]
    bare = first in _WE and bool(led) and all(token.fold in words.stop or token.fold in words.finite for token in led)
    said = bool(we) or bare or (words.myself.at(run, 0) == 0 and first in _WE)
    plain = not noted and all(map(ledger.open, run)) and not any(token.text in ",;:" for token in run)
    if not said or not plain or len(run) > _LONGEST_COUNT or len(numbers_in(run, words)) != 1:
        return False
    if any(token.fold in words.days or token.fold in words.subordinate for token in run):
        return False
    if bare:
        ledger.take(run[0].start, run[number].start)
    return add_claim(source, ledger, words, run[number:] if bare else run) is not None


def _acts(run: list[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a name and what it does make a sentence that a list of offers would cut: ``Holm mends bags, belts and shoes``."""
    first = next((at for at, token in enumerate(run) if ledger.open(token)), 0)
    return 0 < first < len(run) and run[first].fold in words.acts and not words.offering.at(run, first)


def _since(source: Source, claim: Draft, noted: Sequence[Draft]) -> None:
    """Let a claim end with the year it holds since, which is a fact as well: ``Meisterbetrieb seit 1954``."""
    for year in noted:
        if year.kind == "year" and year.start - claim.end == 1:
            claim.end = year.end
            claim.values["text"] = f"{claim.values['text']} {' '.join(source.text[year.start : year.end].split())}"


def _is_town(source: Source, part: Sequence[Token], words: Words) -> bool:
    """Whether a fragment is a town or two: ``Bath and Bristol``."""
    body = [token for token in part if token.kind == "word" or token.text in "-'"]
    return bool(body) and place_at(source, body, 0, words, loose=False) == len(body)


def _is_offers(items: Sequence[Item], words: Words, *, listed: bool, single: bool) -> bool:
    if listed:
        return all(len(item.run) <= 12 for item in items) and not any(
            token.fold in words.finite for item in items for token in item.run[:-1]
        )
    return single or is_list(items, words)


def _content(run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether any open token says something of its own."""
    return any(
        ledger.open(token)
        and token.kind != "sign"
        and (token.kind == "number" or (token.fold not in words.stop and token.fold not in words.contact))
        and not (words.opened.at([token], 0) or token.fold in words.time_lead or token.fold in words.cost)
        for token in run
    )


def _open_part(part: list[Token], ledger: Ledger) -> list[Token]:
    """Return a segment without the place or date that ends it: ``kitchens in Frome``, ``from 8 May: six Saturdays``."""
    start, end = 0, len(part)
    last = end
    while last and part[last - 1].kind == "sign":
        last -= 1
    while last and not ledger.open(part[last - 1]):
        end = last = last - 1
    while start < end and not ledger.open(part[start]):
        start += 1
    if start and start < end and part[start].text not in ":–—" and part[start - 1].text != ":":
        return []
    return part[start:end]


def _meets(part: Sequence[Token], words: Words) -> bool:
    """Whether a segment tells when something begins: ``Juniors train on Tuesdays at 17:30``."""
    if not any(token.fold in words.days for token in part) or words.closed.find(part):
        return False
    times = (index for index in range(1, len(part)) if part[index].kind == "number")
    return any(part[at - 1].fold in words.time_lead and time_at(part, at, words) for at in times)


def _priced(run: Sequence[Token], noted: Sequence[Draft], words: Words) -> list[Draft]:
    if not run:
        return []
    return [
        draft
        for draft in noted
        if draft.kind == "price"
        and draft.label
        and draft.label.casefold() not in DEPOSITS
        and not any(token.fold in words.months for token in tokens(draft.label)[:2])  # "En juillet et août"
        and draft.start >= run[0].start
        and draft.end <= run[-1].end
    ]


def _offer_of_price(price: Draft, ledger: Ledger) -> None:
    """Make an offer of a list from a price in it and the price's label."""
    ledger.share(Draft("offer", price.start, price.end, {"text": price.label}, price=price))
