"""Addresses known by their form as a whole: by the postcode and town that end them, or because a sentence is nothing else.

No word for street is needed: ``Studio 4, Dean Clough, Halifax HX3 5AX``, ``Gerberau 14, Hinterhaus, 79098 Freiburg``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.ordinals import ends_ordinal
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.streets import PREMISES, line
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.units import unit_end
from pagemagic.generate.reading.visits import visit_kind
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words
from pagemagic.generate.reading.words.visiting import VISITING

_LATE = re.compile(r"(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4,5}(?:-\d{4})?)(?![a-z\d])")
"""Postcodes that stand after their town."""
_EARLY = re.compile(r"(?:\d{4}-\d{3}|\d{5}-\d{3}|\d{4} ?[a-z]{2}(?![a-z])|\d{4,5})(?![\d:.,]\d|\d)")
"""Postcodes that stand before it."""
_ENDS = frozenset(".!?:()")
_ROOM = 2  # tokens of a room and its number
_SHORT = 3  # digits of a house number in a sentence that is nothing but an address
_FEW = 3  # tokens of what follows a street in its segment: "12 n. 45"
_MOST_SEGMENTS, _MOST_NAMES = 6, 2
_LONGEST_SEGMENT = 6
_INSIDE = frozenset(".-&/'’")


@dataclass(slots=True)
class _Anchor:
    """A postcode with its town: the segment's tokens, half open, and what they say."""

    index: int
    stop: int
    postcode: str
    locality: str


def read_postal(source: Source, ledger: Ledger, words: Words) -> None:
    """Take or complete every address that ends with a postcode and a town; without any, a sentence that is an address."""
    run = source.tokens
    for segment in _segments(source, run):
        anchor = _anchor(source, run, segment, ledger)
        if anchor is not None:
            _read_back(source, run, anchor, ledger, words)
    if ledger.of("address") or words.lang in ("ja", "ar"):
        return
    for segment in _segments(source, run):
        if _begins(run, segment[0]) and segment[0] and _read_sentence(source, run, segment[0], ledger, words):
            return


def _segments(source: Source, run: Sequence[Token]) -> list[tuple[int, int]]:
    """Return the tokens between commas and the ends of sentences and lines, half open."""
    found, start = [], 0
    for at, token in enumerate(run):
        broken = at > start and "\n" in source.text[run[at - 1].end : token.start]
        parted = token.text == "," or (token.text in _ENDS and _parts(run, at))
        if broken or parted:
            found.append((start, at))
            start = at + parted
    return [pair for pair in [*found, (start, len(run))] if pair[0] < pair[1]]


def _parts(run: Sequence[Token], at: int) -> bool:
    """Whether a stop ends something: not that of a number or an abbreviation, ``2. Stock``, ``7.30``, ``8:30``, ``n. 45``."""
    if run[at].text not in ".:":
        return True
    before, then = run[at - 1] if at else None, run[at + 1] if at + 1 < len(run) else None
    if before is None or then is None:
        return True
    if ends_ordinal(run, at):
        return False
    glued = before.end == run[at].start
    ranged = at > 1 and run[at - 2].text in "-–"  # "8.30–5. Unit 4, Ponsharden"
    short = glued and not ranged and (before.kind == "number" and len(before.text) < 3 and unit_end(run, at - 1) > at)
    return not (short or then.start == run[at].end or (glued and len(before.text) == 1 and before.kind == "word"))


def _begins(run: Sequence[Token], start: int) -> bool:
    return start == 0 or run[start - 1].text in _ENDS


def _anchor(source: Source, run: Sequence[Token], segment: tuple[int, int], ledger: Ledger) -> _Anchor | None:
    """Return the postcode and town a segment ends with, ``04229 Leipzig``, ``Halifax HX3 5AX``; None for none."""
    start, stop = segment
    for at in range(start, stop):
        token = run[at]
        early = _EARLY.match(source.fold, token.start)
        if early and token.kind == "number" and _named(run, _after(run, at, early.end()), stop):
            names = _after(run, at, early.end())
            body = source.text[token.start : early.end()]
            if at > start and run[at - 1].text in "-–€£$":
                continue
            town = line(source, run[names].start, run[stop - 1].end)
            return _Anchor(at, _after_province(run, stop), body, town)
        late = _LATE.match(source.fold, token.start)
        upper = (
            late is not None and source.text[token.start : late.end()].upper() == source.text[token.start : late.end()]
        )
        lettered = late is not None and any(map(str.isalpha, late[0]))
        if (
            late
            and upper
            and lettered
            and _after(run, at, late.end()) == stop
            and at > start
            and _named(run, start, at)
        ):
            state = run[start].text.isupper() and len(run[start].text) in (2, 3) and at - start == 1
            if state:
                return _of_state(source, run, segment, at, late.end())
            first = next((k for k in range(start, at) if all(one.capital for one in run[k:at])), at - 1)
            return _Anchor(
                first, stop, source.text[token.start : late.end()], line(source, run[first].start, run[at - 1].end)
            )
        if late and not lettered and at == start + 1 and run[start].text.isupper() and len(run[start].text) in (2, 3):
            return _of_state(source, run, segment, at, late.end()) if _after(run, at, late.end()) == stop else None
    return None


def _after_province(run: Sequence[Token], stop: int) -> int:
    """Return the index after the letters of a province: ``37026 Pescantina (VR)``."""
    part = run[stop : stop + 3]
    bracketed = [token.text for token in part[::2]] == ["(", ")"]
    return stop + 3 if bracketed and part[1].text.isupper() and len(part[1].text) == 2 else stop


def _of_state(source: Source, run: Sequence[Token], segment: tuple[int, int], at: int, end: int) -> _Anchor | None:
    """Read ``Austin, TX 78702``, ``Toronto, ON M5H 2M9``: the town stands before the comma."""
    start = segment[0] - 1
    while start > 0 and run[start - 1].capital:
        start -= 1
    if segment[0] < 2 or run[segment[0] - 1].text != "," or start == segment[0] - 1:
        return None
    town = line(source, run[start].start, run[segment[0] - 2].end)
    return _Anchor(start, segment[1], source.text[run[at - 1].start : end], town)


def _after(run: Sequence[Token], at: int, end: int) -> int:
    while at < len(run) and run[at].start < end:
        at += 1
    return at


def _named(run: Sequence[Token], start: int, stop: int) -> bool:
    """Whether a town fills the tokens: names with small words and signs between them."""
    body = run[start:stop]
    plain = all(
        token.capital or token.text in _INSIDE or (token.kind == "word" and len(token.text) <= 4) for token in body
    )
    return 0 < len(body) <= _LONGEST_SEGMENT and body[0].capital and plain


def _read_back(source: Source, run: Sequence[Token], anchor: _Anchor, ledger: Ledger, words: Words) -> None:
    """Take what stands before a postcode and its town, segment by segment, as far as it is an address."""
    held = [one for one in ledger.of("address") if one.start <= run[anchor.index].start < one.end]
    if not all(map(ledger.open, run[anchor.index : anchor.stop])) and not held:
        return
    first, stop, plain = anchor.index, anchor.index, 0
    for _ in range(_MOST_SEGMENTS):
        if held and held[0].start <= run[first].start:
            first = next(at for at, token in enumerate(run) if token.start >= held[0].start)
        stop = first
        if stop == 0 or run[stop - 1].text != ",":
            break
        start = stop - 1
        while (
            start
            and run[start - 1].text not in ",!?:()"
            and not (run[start - 1].text == "." and _parts(run, start - 1))
        ):
            if "\n" in source.text[run[start - 1].end : run[start].start]:
                break
            start -= 1
        begin, kind = _part_of(source, run, start, stop - 1, ledger, words)
        opening = start == 0 or (kind == "name" and _opens(run, start))
        if begin is None or opening or (kind == "name" and plain):
            break
        plain += kind == "name"
        first = begin
        if begin > start:
            break
    if first == anchor.index or not any(_tells(run, at, anchor.index) for at in range(first, anchor.index)):
        return
    _add(source, run, first, anchor, ledger)


def _opens(run: Sequence[Token], start: int) -> bool:
    """Whether a segment stands in the first sentence of a brief, where names are those of the subject."""
    return not any(run[at].text in "!?:" or (run[at].text == "." and _parts(run, at)) for at in range(start))


def _tells(run: Sequence[Token], at: int, stop: int) -> bool:
    return run[at].kind == "number" or (run[at].capital and at + 1 < stop and run[at + 1].capital)


def _part_of(
    source: Source, run: Sequence[Token], start: int, stop: int, ledger: Ledger, words: Words
) -> tuple[int | None, str]:
    """Where what a segment has of an address begins, and what it is: a street, a unit, or the name of a house."""
    for draft in ledger.of("address"):
        inside = [at for at in range(start, stop) if run[at].start == draft.start]
        rest = [token for token in run[start:stop] if token.start >= draft.end]
        if inside and len(rest) <= _FEW and all(map(ledger.open, rest)):
            return inside[0], "street"
        if draft.start < run[start].start and draft.end >= run[stop - 1].end:
            return next(at for at, token in enumerate(run) if token.start >= draft.start), "street"
    if not all(map(ledger.open, run[start:stop])) or any(run[at].text in "€£$%" for at in range(start, stop)):
        return None, ""
    if unit_end(run, start) >= stop - (run[stop - 1].text == "."):
        return start, "unit"
    for at in range(max(start, stop - 4), stop - 1):
        if run[at].fold in PREMISES and run[at].capital and run[at + 1].kind == "number":
            return at, "street"  # "Find us at Studio 4"
    body = run[start:stop]
    capital = body[0].capital or body[0].kind == "number"
    small = words.particles | words.articles | words.of
    plain = all(
        token.capital or token.kind == "number" or token.text in _INSIDE or token.fold in small or len(token.text) <= 2
        for token in body
    )
    if not capital or not plain or len(body) > _LONGEST_SEGMENT:
        return None, ""
    if any(
        (token.fold in words.finite and not token.capital) or token.fold in words.days or token.fold in words.days_short
        for token in body
    ):
        return None, ""
    numbered = any(token.kind == "number" for token in body)
    return start, "street" if numbered else "name"


def _add(source: Source, run: Sequence[Token], first: int, anchor: _Anchor, ledger: Ledger) -> None:
    start, end = run[first].start, run[anchor.stop - 1].end
    values: dict[str, str] = {}
    label = None
    for draft in [one for one in ledger.of("address") if start <= one.start and one.end <= end]:
        label = draft.label
        if source.text[draft.end : draft.end + 1] in ",.;" or draft.end == end:
            values = {key: str(value) for key, value in draft.values.items() if key in ("venue", "street", "number")}
            before = line(source, start, draft.start).rstrip(" ,")
            values |= {"venue": before} if before and "venue" not in values else {}
        ledger.drop(draft)
    values.setdefault("street", line(source, start, run[anchor.index].start).rstrip(" ,"))
    values |= {"text": line(source, start, end), "locality": anchor.locality, "postcode": anchor.postcode}
    ledger.add(Draft("address", start, end, values, label=label))


def _read_sentence(source: Source, run: Sequence[Token], start: int, ledger: Ledger, words: Words) -> bool:
    """Take a sentence, or what follows a label, that is nothing but an address: ``Shop 3, Grand Arcade, Leeds.``"""
    found = _parts_of_sentence(source, run, start)
    kinds: list[str] = []
    for segment in found:
        at, kind = _part_of(source, run, *segment, ledger, words)
        if at != segment[0] or (kind == "street" and not _housed(run, segment, words)):
            if kinds[-1:] not in (["street"], ["unit"]) or visit_kind(run[slice(*segment)], words) is None:
                return False
            break  # "Gerberau 14, Hinterhaus, kein Aufzug"
        kinds.append(kind)
    found = found[: len(kinds)]
    if not found or not _is_address(source, run, found, kinds, words):
        return False
    first, last = run[start].start, run[found[-1][1] - 1].end
    values = {"text": line(source, first, last), "street": line(source, first, last)}
    if _is_town(source, run, found, kinds):
        values["street"] = line(source, first, run[found[-2][1] - 1].end)
        values["locality"] = line(source, run[found[-1][0]].start, last)
    ledger.add(Draft("address", first, last, values))
    return True


def _parts_of_sentence(source: Source, run: Sequence[Token], start: int) -> list[tuple[int, int]]:
    """Return the segments of the sentence that begins at ``start``."""
    found, begin, stop = [], start, start
    while stop < len(run) and not (run[stop].text in _ENDS and _parts(run, stop)):
        if stop > start and "\n" in source.text[run[stop - 1].end : run[stop].start]:
            break
        if run[stop].text == ",":
            found += [(begin, stop)] if begin < stop else []
            begin = stop + 1
        stop += 1
    return [*found, (begin, stop)] if begin < stop else found


def _is_town(source: Source, run: Sequence[Token], found: Sequence[tuple[int, int]], kinds: Sequence[str]) -> bool:
    """Whether the last segment is a known town."""
    start, stop = found[-1]
    return len(found) > 1 and kinds[-1] == "name" and source.fold[run[start].start : run[stop - 1].end] in TOWNS


def _is_address(
    source: Source, run: Sequence[Token], found: Sequence[tuple[int, int]], kinds: Sequence[str], words: Words
) -> bool:
    """Whether segments make an address: one of them has a number, and a town, the house or nothing else stands beside it."""
    house = _is_house(run, found[0], words)
    if list(kinds) in (["unit", "name"], ["street", "name"]) and _is_unit(run, found[0]) and words.lang != "de":
        return True  # "Unit 4, Ponsharden"
    if kinds.count("street") != 1 or kinds.count("name") > _MOST_NAMES:
        return False
    if words.lang == "de" and kinds[0] == "name" and not house:
        return False  # nouns are written like names
    start = found[0][0]
    lone = words.lang != "en" and run[start].fold not in PREMISES and run[start].kind == "word"
    lone = lone and (kinds[0] == "street" or (list(kinds[:2]) == ["name", "street"] and house))
    return lone or _is_town(source, run, found, kinds)


def _is_unit(run: Sequence[Token], segment: tuple[int, int]) -> bool:
    """Whether a segment is a room and its number, ``Unit 4``: the name after it is where that is."""
    body = run[segment[0] : segment[1]]
    numbered = len(body) == _ROOM and body[1].kind == "number" and len(body[1].text) < _SHORT
    return numbered and body[0].capital and body[0].fold in PREMISES


def _is_house(run: Sequence[Token], segment: tuple[int, int], words: Words) -> bool:
    """Whether a segment is named like a house that people go to: ``Zwembad De Schelft``, ``Atelierhaus Nord``."""
    body = run[segment[0] : segment[1]]
    ends = words.lang in ("de", "nl") and any(token.fold.endswith(tuple(words.venue)) for token in body)
    return ends or bool({token.fold for token in (body[0], body[-1])} & (words.venue | PREMISES))


def _limits(body: Sequence[Token], words: Words) -> bool:
    """Whether a number is an age or an amount that somebody is from or up to: ``Training für Kinder ab 10``."""
    led = len(body) > 2 and (words.starting.before(body, len(body) - 1) or words.upto.before(body, len(body) - 1))
    return bool(led) or any(token.fold in words.purpose and not token.capital for token in body[1:-1])


def _housed(run: Sequence[Token], segment: tuple[int, int], words: Words) -> bool:
    """Whether a segment is a word or two and a house number, ``Gerberau 14``, or a numbered unit: no line, no class."""
    body = run[segment[0] : segment[1]]
    lettered = len(body) > 2 and len(body[-1].text) == 1 and body[-1].start == body[-2].end
    last = body[-2] if lettered else body[-1]
    table = VISITING.get(words.lang)
    lines = table.lines | table.stops if table is not None else frozenset()
    bad = body[0].fold in lines or (words.is_trade(body[0].fold) and body[0].fold not in PREMISES)
    bad = bad or _limits(body, words)
    named = sum(token.kind == "number" for token in body) == 1 and len(body) >= 2
    return named and not bad and last.kind == "number" and len(last.text) <= _SHORT and body[0].kind == "word"
