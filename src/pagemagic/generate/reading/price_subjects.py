"""What a price is of where conditions stand between: ``Cena su prenotazione il venerdì e il sabato, 32 €`` is the dinner's.

A day, a time, a condition or a length between a thing and its price belongs to the price and never takes the name away.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from pagemagic.generate.reading.bracketed import parted
from pagemagic.generate.reading.claim_shapes import is_claim
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.clock import time_at
from pagemagic.generate.reading.durations import is_length, is_soon
from pagemagic.generate.reading.halves import EACH
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.labels import THEN
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.rows import leads
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.span_words import SPANS, only_span
from pagemagic.generate.reading.tokens import Token, index_at, tokens
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_NAME = 6
_LONGEST_CLAUSE = 40
_SHORT = 2
_TICKETS = bag(
    "ticket tickets entry admission entrance fee bilhete bilhetes entrada entradas ingresso ingressos inscrição boleto boletos inscripción "
    "billet billets entrée inscription participation biglietto biglietti iscrizione eintritt karte karten tickets anmeldung teilnahme "
    "kaartje kaartjes toegang inschrijving deelname"
)
"""What lets somebody in: whose it is has to be said where a site is about more than one evening."""
_ORDINALS = bag(
    "first erste première premier primera primeira prima primo primeiro primero eerste zehnte tenth dixième décima decima tiende"
)
_ONES = bag("one ones")
_GROUPS = bag(
    "families familles familias famílias famiglie familien gezinnen couples students étudiants estudiantes estudantes studenti studierende studenten "
    "seniors senioren jubilados reformados anziani concessions children enfants niños crianças bambini kinder kinderen juniors jeunes "
    "jóvenes jovens giovani jugendliche jongeren family famille familia família famiglia familie household households foyers"
)
"""Who pays another price for the same thing."""
_PERIODS = bag("year month an mois año mes ano mês anno mese jahr monat jaar maand")


def read_price_subjects(
    source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words, *, naming: bool
) -> None:
    """Give each price of a sentence that has no name the thing its clause begins with, and what stands between as its terms."""
    prices = [draft for draft in noted if draft.kind == "price"]
    if len(prices) == 1 and not prices[0].label and not naming and "said" not in prices[0].values:
        _read_told(source, run[: index_at(run, prices[0].start)], prices[0], words)
    for at, price in enumerate(prices):
        if price.label or naming or "said" in price.values:
            continue
        begin = index_at(run, prices[at - 1].end) if at else 0
        clause = run[begin : index_at(run, price.start)]
        if 0 < len(clause) <= _LONGEST_CLAUSE:
            _read(source, clause, price, ledger, words, opens=at == 0)


def _read_told(source: Source, before: Sequence[Token], price: Draft, words: Words) -> None:
    """Call a lone price what the clause before it tells something of: ``Una guitarra lleva seis meses; desde 3.400 €`` is of a guitar.

    The clause stays a sentence: its words are not taken.
    """
    led = len(before) > _SHORT and before[0].fold in words.articles and before[-1].text in ",;–—-:"
    verb = next((at for at in range(_SHORT, min(len(before), _SHORT + 2)) if before[at].fold in words.finite), 0)
    name = before[1:verb]
    if led and verb and all(token.kind == "word" and token.fold not in words.stop for token in name):
        price.label = capitalised(_text(source, name))


def _read(source: Source, clause: Sequence[Token], price: Draft, ledger: Ledger, words: Words, *, opens: bool) -> None:
    parts = _parts(clause)
    if not opens:
        parts = parts[1:]  # what goes on before the first comma is of the price before it
    while parts and not parts[-1]:
        parts.pop()
    if not parts or not parts[0] or clause[-1].text not in ",–—-:":
        return
    head = parts[0]
    while len(head) > 1 and (head[0].fold in words.both or head[0].fold in words.articles):
        head = head[1:]
    name, when = _named(head, words)
    if not _is_name(name, words) or not all(_is_condition(part, words) for part in parts[1:]):
        return
    if not when and len(parts) == 1:
        return
    start, end = name[0].start, clause[-1].start
    held = [one for one in ledger.drafts if start <= one.start and one.end <= end]
    if any(one.kind not in ("claim", "offer", "hours", "date") for one in held):
        return
    price.label = capitalised(_text(source, name))
    dated = any(one.kind == "date" for one in held)
    for one in held:
        if one.kind != "date":
            ledger.drop(one)
    told = [] if dated else [part for part in (when, *parts[1:]) if part]
    said = [str(price.values.get("unit") or ""), *(_text(source, part) for part in told)]
    if any(said):
        price.values["unit"] = ", ".join(filter(None, said))
    ledger.take(start, price.start)
    if not dated:
        price.start = start


def _parts(clause: Sequence[Token]) -> list[list[Token]]:
    """Return what commas, semicolons and spaced dashes part."""
    found: list[list[Token]] = [[]]
    for at, token in enumerate(clause):
        before = clause[at - 1] if at else None
        after = clause[at + 1] if at + 1 < len(clause) else None
        glued = before is not None and after is not None and before.end == token.start and token.end == after.start
        if token.text in ",;–—:" and not glued:
            found.append([])
        else:
            found[-1].append(token)
    return found


def _named(head: Sequence[Token], words: Words) -> tuple[Sequence[Token], Sequence[Token]]:
    """Return the name a clause begins with, and from where it tells when or on what terms."""
    name, _ = parted(head, words)
    for at in range(1, len(name)):
        if words.appointment.at(name, at) or words.daily.at(name, at):
            return name[:at], head[at:]
    cut = len(name)
    while cut > 1 and (name[cut - 1].fold in words.time_lead or name[cut - 1].fold in words.stop):
        cut -= 1
    return name[:cut], head[cut:]


def _is_name(name: Sequence[Token], words: Words) -> bool:
    if not 0 < len(name) <= _LONGEST_NAME or not is_fragment(name, words) or only_span(_folded(name), words):
        return False
    first = name[0].fold
    hollow = first in words.stop or first in words.note or first in words.free or first in THEN
    calendar = first in words.nth or first in words.days or first in words.months or first in words.claim_first
    plain = all(token.kind == "word" or token.text in "-'&/" for token in name)
    ends = name[-1].fold in words.claim_last or name[-1].fold in words.stop
    free = any(token.fold in words.free for token in name)
    return plain and not (hollow or calendar or ends or free) and name[0].kind == "word"


def _is_condition(part: Sequence[Token], words: Words) -> bool:
    """Whether a segment says when, how long, for whom or on what terms, and names nothing."""
    timed = any(
        token.fold in words.days or token.fold in words.months or (token.kind == "number" and time_at(part, at, words))
        for at, token in enumerate(part)
    )
    known = is_claim(part, words) or leads(part, words) or is_length(part, words) or is_soon(part, words)
    known = known or bool(words.appointment.at(part, 0)) or only_span(_folded(part), words)
    return bool(part) and is_fragment(part, words) and (timed or known or part[0].fold in words.time_lead)


def _folded(run: Sequence[Token]) -> str:
    return " ".join(token.text for token in run)


def _text(source: Source, run: Sequence[Token]) -> str:
    return " ".join(source.text[run[0].start : run[-1].end].split())


def complete_names(ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Let names that only go on say of what they are: tickets of a concert, the first session, families of a membership."""
    prices = sorted(ledger.of("price"), key=lambda draft: draft.start)
    dates = [date for date in ledger.of("date") if date.label and date.values.get("role") != "event"]
    starts = [part.start for part in parts]
    days = {bisect_right(starts, date.start): date for date in dates}
    for price in prices:
        label = price.label or ""
        day = days.get(bisect_right(starts, price.start)) if label.casefold() in _TICKETS else None
        if day is not None and day.end <= price.start:
            price.label = f"{day.label}, {label if words.lang == 'de' else label[:1].lower() + label[1:]}"
        named, when = parted(tokens(label), words) if "said" in price.values else ((), ())
        if when and named:
            price.label = label[: named[-1].end]
            price.values["unit"] = ", ".join(
                filter(None, [label[when[0].start :], str(price.values.get("unit") or "")])
            )
        else:
            _part_days(price, words)
    for one, price in pairwise(prices):
        if one.label and price.label and bisect_right(starts, one.start) == bisect_right(starts, price.start):
            _go_on(one.label, one, price, words)


def _part_days(price: Draft, words: Words) -> None:
    """Tell the days that end a name as its terms: ``Workshop | elke eerste zaterdag van de maand``."""
    label = price.label or ""
    run = tokens(label)
    at = next((at for at, token in enumerate(run) if at and token.fold in EACH), 0)
    if at and any(token.fold in words.days for token in run[at + 1 :]):
        price.label = label[: run[at - 1].end]
        price.values["unit"] = ", ".join(filter(None, [str(price.values.get("unit") or ""), label[run[at].start :]]))


def _go_on(thing: str, one: Draft, price: Draft, words: Words) -> None:
    """Name a price after the thing before it where its own name is an ordinal or who pays."""
    run = tokens(price.label or "")
    if words.lang == "en" and len(run) == _SHORT and run[-1].fold in _ONES and run[0].fold not in _ORDINALS:
        head = thing.split()
        alike = head[-1].endswith("s") == (run[-1].fold == "ones")
        if len(head) > 1 and head[-1].isalpha() and head[-1].islower() and alike:
            price.label = f"{run[0].text} {head[-1]}"  # "a large loaf £4, a small one £3"
        return
    ordinal = run[0].fold in _ORDINALS and all(token.fold in _ONES for token in run[1:])
    if ordinal and len(run) <= _SHORT:
        unit = str(one.values.get("unit") or "").split(",")[0].split()
        noun = unit[-1] if len(unit) == _SHORT and unit[-1].lower() in SPANS | words.lessons else ""
        noun = noun or (thing if len(thing.split()) <= _SHORT else "")
        if noun and noun.lower() not in _PERIODS:
            small = noun if words.lang == "de" else noun[:1].lower() + noun[1:]
            price.label = f"{capitalised(run[0].text)} {small}"
        return
    groups = _GROUPS | words.variants
    per = str(price.values.get("unit") or "")
    same = per and per == one.values.get("unit") and per.split()[-1].lower() in _PERIODS
    if same and len(run) == 1 and run[0].fold in groups and thing.lower() not in groups | THEN:
        price.label = f"{thing.split(',')[0]}, {run[0].text if words.lang == 'de' else run[0].fold}"
