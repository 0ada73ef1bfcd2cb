"""What visitors should know before they come: the way there, who gets in, how they pay, what is spoken, when nobody is in.

All are claims, in the brief's words, but for parts of a day: ``Saturday mornings`` is a note of the hours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.clock import half_of_day
from pagemagic.generate.reading.exceptions import excepts
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.sentences import Sentence, segments, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.unbooked import opens_unbooked
from pagemagic.generate.reading.words.table import Words, bag
from pagemagic.generate.reading.words.visiting import VISITING, Visiting

Kind = Literal["way", "access", "paying", "speaking", "closing", "booking", "part"]
"""What is told. ``part``: a part of a day."""
_LONGEST = 16
_LONGEST_NOTE = 9
_LONGEST_BESIDE = 10
_FEW = 3
_MONEY = frozenset(("€", "£", "$", "¥", "%"))
_BARE = bag("from de von van da desde vanaf")
"""Words for "from" that lead to a place only before a name or an article."""
_TO = bag("a à op in en")
_FUSED = bag("do da dos das del al alla allo au aux du des am im beim vom zum zur dalla dal ao à às")
_TOO = bag("too also as well auch aussi également también também anche pure ook")
_WITHOUT = bag("without sans ohne sin sem senza zonder")
"""Words before what a trial does not ask for: ``essai gratuit, sans carte bancaire``."""
_OTHERS = bag("other times sonst andere anderen übrigen autres otros demás resto outros restantes altri overige")
"""The days or times that are left: ``nos outros dias por marcação``."""
_ELIDED = ("l'", "dell'", "all'", "dall'")
_TYPED = bag("u s")
"""Letters before the number of a line: ``U6``."""


def read_visits(source: Source, ledger: Ledger, words: Words, parts: Sequence[Sentence]) -> None:
    """Take what is told for visitors in every sentence, segment by segment."""
    table = VISITING.get(words.lang)
    for number, sentence in enumerate(parts if table is not None else ()):
        run = tokens_of(source, sentence.start, sentence.end)
        found: list[tuple[Kind, list[Token]]] = []
        told = segments(run, ledger)
        if len(told) > 1 and all(map(opens_unbooked, told)):
            continue  # "No need to book, just turn up" stays one claim
        for index, part in enumerate(told):
            body = _body(part, ledger, words)
            kind = visit_kind(body, words) if body and (number or index) else None
            if found and found[-1][0] == "speaking" and kind is None and _only_languages(body, words):
                found[-1] = ("speaking", _joined(run, found[-1][1], body))
            elif kind == "way" and found and found[-1][0] == "way" and _follows(run, found[-1][1], body):
                found[-1] = ("way", _joined(run, found[-1][1], body))
            elif kind is not None and _stands(kind, run, body, ledger, words):
                found.append((kind, body))
        for kind, body in found:
            _take(source, ledger, words, kind, body)


def visit_kind(part: Sequence[Token], words: Words) -> Kind | None:
    """What a fragment or short sentence tells visitors; None for anything else."""
    table = VISITING.get(words.lang)
    if table is None or not 0 < len(part) <= _LONGEST or any(token.text in _MONEY for token in part):
        return None
    short = len(part) <= _LONGEST_NOTE
    if _is_part(part, table, words):
        return "part"
    if _leads(part, table, words):
        return "way"
    if short and table.access.find(part):
        return "access"
    if short and table.paying.find(part) and part[0].fold not in _WITHOUT:
        return "paying"
    if _speaks(part, table):
        return "speaking"
    if short and (_shut(part, table, words) or excepts(part, table, words)):
        return "closing"
    return "booking" if short and _booked(part, table, words) else None


def _body(part: Sequence[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Return the open words of a segment that stand together at its end, without signs and "and" around them."""
    start = len(part)
    while start and ledger.open(part[start - 1]):
        start -= 1
    body = list(part[start:])
    while body and (body[0].kind == "sign" or body[0].fold in words.both):
        body.pop(0)
    while body and body[-1].kind == "sign":
        body.pop()
    return body


def _joined(run: Sequence[Token], first: Sequence[Token], last: Sequence[Token]) -> list[Token]:
    return [token for token in run if first[0].start <= token.start and token.end <= last[-1].end]


def _follows(run: Sequence[Token], first: Sequence[Token], then: Sequence[Token]) -> bool:
    """Whether nothing but a comma stands between two parts."""
    return all(token.kind == "sign" for token in run if first[-1].end <= token.start and token.end <= then[0].start)


def _stands(kind: Kind, run: Sequence[Token], body: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a part is told to visitors where it stands: what is beside a house, where the house is told or it is all."""
    table = VISITING[words.lang]
    start, end = run[0].start, run[-1].end
    if kind == "booking" and body[0].start != start:
        return any(start <= draft.start < end for draft in ledger.of("hours"))
    if kind != "way" or not table.near.at(body, 0):
        return True
    housed = any(start <= draft.start < end for draft in (*ledger.of("address"), *ledger.of("hours")))
    return housed or body[0].start == start


def _take(source: Source, ledger: Ledger, words: Words, kind: Kind, body: Sequence[Token]) -> None:
    start, end = body[0].start, body[-1].end
    text = " ".join(source.text[start:end].split())
    shut = words.closed.find(body) is not None
    told = [draft for draft in ledger.of("hours") if not draft.label]
    weekly = [draft for draft in told if draft.values["openings"]] or [one for one in told if "note" in one.values]
    if kind != "part" or (shut and len(weekly) != 1):
        ledger.add(Draft("claim", start, end, {"text": capitalised(text)}))
    elif len(weekly) == 1:
        _add_note(source, ledger, weekly[0], start, end, text)
        known = {day for opening in weekly[0].values["openings"] for day in opening["days"]}
        days = tuple(sorted({day for token in body for day in _days(token, words)} - known))
        if days and known and not shut:
            weekly[0].values["openings"] = [*weekly[0].values["openings"], {"days": days}]
    else:
        ledger.add(Draft("hours", start, end, {"openings": [], "note": capitalised(text)}))


def _days(token: Token, words: Words) -> tuple[int, ...]:
    """The day a word names, alone or with a part of it: ``Samstag``, ``Samstagvormittag``."""
    half = half_of_day(token, words)
    return tuple(
        number for day, number in words.days.items() if token.fold == day or (half and token.fold.startswith(day))
    )[:1]


def _add_note(source: Source, ledger: Ledger, held: Draft, start: int, end: int, text: str) -> None:
    """Add a part of a day to the hours that the brief gives, or to what it says of other parts."""
    small = text[:1].lower() + text[1:] if _starts(source, start) else text
    between = source.text[held.end : start]
    joint = between if between in (", ", "; ") and "note" in held.values else "; "
    held.values["note"] = joint.join(filter(None, [str(held.values.get("note") or ""), small]))
    if not any(char.isalnum() for char in between):
        held.end = end
    ledger.take(start, end)


def _starts(source: Source, at: int) -> bool:
    """Whether a sentence begins at a place: a capital there says nothing of the word."""
    before = source.text[:at].rstrip()
    return not before or before[-1] in ".!?:"


def _is_part(part: Sequence[Token], table: Visiting, words: Words) -> bool:
    """Whether days and parts of a day are all that is told: ``Saturday mornings too``, ``evenings by arrangement``."""
    told, index, halves = 0, 0, False
    while index < len(part):
        token = part[index]
        length = table.halves.at(part, index)
        half = length or half_of_day(token, words)
        halves = halves or bool(half)
        length = length or bool(half) or table.booking.at(part, index) or words.appointment.at(part, index)
        length = length or words.closed.at(part, index) or words.opened.at(part, index)
        day = token.fold in words.days or token.fold in words.months
        held = (
            _TOO | words.stop | words.also | words.only | words.time_lead | words.both | words.articles | table.visits
        )
        if not (length or day or token.fold in held or token.text in ",'" or token.fold in words.nth):
            return False
        told += bool(half) or token.fold in words.days
        index += length or 1
    other = any(token.fold in _OTHERS for token in part) and table.booking.find(part) is not None
    return (halves and told > 0 and (len(part) > 1 or told > 1)) or (other and len(part) > _FEW)


def _leads(part: Sequence[Token], table: Visiting, words: Words) -> bool:
    """Whether a part says how to get there."""
    return (
        _by_line(part, table) or _parks(part, table, words) or _walks(part, table, words) or _beside(part, table, words)
    )


def _by_line(part: Sequence[Token], table: Visiting) -> bool:
    """``Tram 4 to Nordpark``, ``the 14 bus stops outside``, ``U6 bis Schlump``, ``Metro Sol``, ``Haltestelle Rathaus``."""
    for at, token in enumerate(part[:_FEW]):
        then = part[at + 1 : at + 1 + _FEW]
        numbered = any(one.kind == "number" for one in then[:2]) or (at > 0 and part[at - 1].kind == "number")
        glued = bool(then) and then[0].kind == "number" and then[0].start == token.end
        if (token.fold in table.lines and numbered) or (token.fold in _TYPED and token.capital and glued):
            return True
        if token.fold in table.stops and len(part) <= _LONGEST_NOTE and then and then[0].capital:
            return True
    return False


def _parks(part: Sequence[Token], table: Visiting, words: Words) -> bool:
    """``Parking behind the church``, ``Parkplätze vor dem Haus``, ``free parking`` where that is all."""
    for at, token in enumerate(part[:_FEW]):
        if token.fold not in table.parking or (token.capital and at and words.lang != "de"):
            continue
        then = part[at + 1] if at + 1 < len(part) else None
        led = then is not None and (then.fold in words.stop or table.near.at(part, at + 1) > 0)
        return led or (len(part) <= _FEW and not (then is not None and then.capital))
    return False


def _walks(part: Sequence[Token], table: Visiting, words: Words) -> bool:
    """``5 minutes from the station``, ``à 5 minutes à pied``, ``a cinco minutos``; not ``60 minutes de massage``."""
    for at in range(min(len(part), 6)):
        number = number_at(part, at, words.lang)
        then = at + number[1] if number else len(part)
        if then >= len(part) or part[then].fold not in table.minutes:
            continue
        if then + 1 == len(part):
            return at > 0 and part[at - 1].fold in _TO and part[at - 1].fold != "in"
        for index in range(then + 1, min(then + 4, len(part))):
            length = table.walking.at(part, index)
            after = part[index + length] if index + length < len(part) else None
            if not length:
                continue
            bare = length == 1 and part[index].fold in _BARE
            named = after is not None and (after.capital or after.fold in words.articles)
            return not bare or named
    return False


def _beside(part: Sequence[Token], table: Visiting, words: Words) -> bool:
    """``Next to the station``, ``au fond de la cour``, ``we are opposite the town hall``."""
    if len(part) > _LONGEST_BESIDE:
        return False
    at = next((at for at in range(min(4, len(part))) if table.near.at(part, at)), None)
    if at is None or (at and not _is_subject(part[:at], words)):
        return False
    then = at + table.near.at(part, at)
    if then >= len(part):
        return at + 1 < then  # "im Hinterhof", "um die Ecke"
    led = part[then].fold in words.articles or part[then].fold in _FUSED or part[then].capital
    led = led or part[then - 1].fold in _FUSED or part[then - 1].fold in words.articles
    led = led or part[then].fold.startswith(_ELIDED)  # "derrière l'église"
    inside = then + 1 < len(part) and part[then].fold in words.stop and part[then + 1].fold in words.articles
    led = led or inside  # "achter in de tuin"
    led = led or part[then - 1].fold in words.of
    return led and is_fragment(part[at:], words) and not any(token.kind == "number" for token in part[then:])


def _is_subject(lead: Sequence[Token], words: Words) -> bool:
    """Whether the words before a place only say that we are there: ``we're``, ``wir sind``, ``siamo``."""
    plain = all(token.kind == "word" and (token.fold in words.stop or token.fold in words.finite) for token in lead)
    own = lead[0].fold.partition("'")[0] in ("we", "i") or words.says_we(lead[0].fold)
    return plain or own or bool(words.myself.at(lead, 0))


def _speaks(part: Sequence[Token], table: Visiting) -> bool:
    """``We speak English and Polish``, ``English spoken``, ``se habla inglés``."""
    return table.speaks.find(part[:6]) is not None and any(token.fold in table.languages for token in part)


def _only_languages(part: Sequence[Token], words: Words) -> bool:
    table = VISITING[words.lang]
    said = [token for token in part if token.kind == "word" and token.fold not in words.stop | words.both]
    return bool(said) and all(token.fold in table.languages for token in said)


def _shut(part: Sequence[Token], table: Visiting, words: Words) -> bool:
    """``Closed in August``, ``in den Schulferien geschlossen``."""
    return words.closed.find(part) is not None and any(
        token.fold in words.months or token.fold.rpartition("'")[2] in words.months or token.fold in table.holidays
        for token in part
    )


def _booked(part: Sequence[Token], table: Visiting, words: Words) -> bool:
    """``Visits by appointment only``, ``walk-ins welcome``: nothing of what is offered."""
    found = table.booking.find(part)
    lead = part[: found[0]] if found else []
    return found is not None and all(
        token.fold in words.stop or token.fold in table.visits or token.fold in words.only for token in lead
    )
