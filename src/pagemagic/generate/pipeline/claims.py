"""What a text claims that can be checked by code: numbers, days, addresses. Sums and counts in words count as numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from pagemagic.generate.reading.numerals import ARTICLE_LIKE, numerals
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import TABLES

ClaimKind = Literal["number", "day", "month", "email", "web", "account"]

_EMAIL = re.compile(r"[a-z0-9._%+'\-]{1,64}@[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){1,8}")
_WEB = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]{}\"']{1,400}")
_ACCOUNT = re.compile(r"(?<![\w.])@[a-z0-9._]{2,60}")
_ATOM = re.compile(r"\d+(?:[.,'\u2019\u00a0\u202f]\d+)*")
_GROUP = re.compile(r"\d+")
_BETWEEN = frozenset(" :/-–—()+\u00a0\u202f\u2011")
"""What may stand between the parts of one number: of a telephone, a time, a date."""
_LONGEST = 8
"""How many parts a number may have."""
_AMBIGUOUS = ARTICLE_LIKE | frozenset(
    (
        "one",
        "eins",
        "uno",
        "neuf",
        "sei",
        "acht",
        "sieben",
        "due",
        "six",
        "dix",
        "sept",
        "may",
        "march",
        "mars",
        "marco",
        "mai",
    )
)
"""Number words and months that mean something else as often."""


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """One thing that a text states as a fact."""

    kind: ClaimKind
    value: str
    """As it is compared: ``2.5``, ``3``, ``ana@aurora.example``."""
    start: int = 0
    end: int = 0
    """Where it stands in the text."""
    digits: str = ""
    """Of a number in several parts: all of them in one, as a telephone number is dialled."""

    def within(self, known: frozenset[tuple[str, str]]) -> bool:
        """Whether it is among what is known."""
        return (self.kind, self.value) in known or (bool(self.digits) and (self.kind, self.digits) in known)


def claims_of(text: str, language: str) -> tuple[Claim, ...]:
    """Everything that a text claims, in the order of the text."""
    folded = fold(text)
    found: list[Claim] = []
    taken = [False] * len(folded)
    kinds: tuple[tuple[ClaimKind, re.Pattern[str]], ...] = (("email", _EMAIL), ("web", _WEB), ("account", _ACCOUNT))
    for kind, pattern in kinds:
        for match in pattern.finditer(folded):
            if not taken[match.start()]:
                found.append(Claim(kind, match[0].rstrip(".,;:!?"), match.start(), match.end()))
                taken[match.start() : match.end()] = [True] * (match.end() - match.start())
    free = "".join(" " if used else letter for letter, used in zip(folded, taken, strict=True))
    found += _numbers(free)
    found += _words(free, language)
    return tuple(sorted(found, key=lambda claim: claim.start))


def known_of(texts: Iterable[str], language: str) -> frozenset[tuple[str, str]]:
    """What texts establish: all they claim, and the parts of their numbers that may be said alone."""
    found: set[tuple[str, str]] = set()
    for text in texts:
        found.update((claim.kind, claim.value) for claim in claims_of(text, language))
        for run in _runs(fold(text)):
            parts = [part for atom in run for part in atom.parts]
            for start in range(len(parts)):
                found.update(("number", "/".join(parts[start:stop])) for stop in range(start + 1, len(parts) + 1))
            # The digits of several numbers in one, as of a telephone number; those of one decimal are another number.
            for start in range(len(run) - 1):
                found.update(("number", _digits(run[start:stop])) for stop in range(start + 2, len(run) + 1))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    parts: tuple[str, ...]
    digits: str


def _numbers(folded: str) -> Iterator[Claim]:
    for run in _runs(folded):
        yield Claim("number", _value(run), run[0].start, run[-1].end, _digits(run) if len(run) > 1 else "")


def _value(run: list[_Atom]) -> str:
    return "/".join(part for atom in run for part in atom.parts)


def _digits(run: list[_Atom]) -> str:
    return _plain("".join(atom.digits for atom in run))


def _runs(folded: str) -> Iterator[list[_Atom]]:
    """Numbers that stand together: what is between them only separates."""
    run: list[_Atom] = []
    for match in _ATOM.finditer(folded):
        between = folded[run[-1].end : match.start()] if run else ""
        if run and (len(between) > 3 or not set(between) <= _BETWEEN or len(run) >= _LONGEST):
            yield run
            run = []
        run.append(_Atom(match.start(), match.end(), _parts(match[0]), "".join(_GROUP.findall(match[0]))))
    if run:
        yield run


def _parts(written: str) -> tuple[str, ...]:
    """A number as it is compared: without separators of thousands, with a point, without noughts that say nothing."""
    groups = _GROUP.findall(written)
    if len(groups) == 1:
        return (_plain(groups[0]),)
    head, last = groups[:-1], groups[-1]
    if len(last) == 3 and all(len(group) == 3 for group in head[1:]) and len(head[0]) <= 3:
        return (_plain("".join(groups)),)
    if len(last) <= 2 and all(len(group) == 3 for group in head[1:]):
        return (_decimal("".join(head), last),)
    return tuple(_plain(group) for group in groups)


def _plain(digits: str) -> str:
    return digits.lstrip("0") or "0"


def _decimal(whole: str, rest: str) -> str:
    kept = rest.rstrip("0")
    return f"{_plain(whole)}.{kept}" if kept else _plain(whole)


def _words(folded: str, language: str) -> Iterator[Claim]:
    table = TABLES.get(language)
    counted = numerals(language) if language != "ja" else {}
    run = tokens(folded)
    index = 0
    while index < len(run):
        length = 1
        for size in (3, 2, 1):
            words = " ".join(token.fold for token in run[index : index + size])
            if words in counted and words not in _AMBIGUOUS and counted[words] > 1 and index + size <= len(run):
                yield Claim("number", str(counted[words]), run[index].start, run[index + size - 1].end)
                length = size
                break
        else:
            word = run[index].fold
            if table is not None and word in table.days and word not in _AMBIGUOUS:
                yield Claim("day", str(table.days[word]), run[index].start, run[index].end)
            elif table is not None and word in table.months and word not in _AMBIGUOUS:
                yield Claim("month", str(table.months[word]), run[index].start, run[index].end)
        index += length
