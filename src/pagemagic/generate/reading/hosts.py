"""Whose courses, trips or rooms a first sentence is about: ``Corsi di ceramica da Terra Cotta a Faenza``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_LATEST, _LONGEST, _FEWEST = 9, 5, 2
_HOSTS: Mapping[str, frozenset[str]] = {
    "en": bag("at with"), "fr": bag("avec chez"), "it": bag("da con presso"), "es": bag("con"), "pt": bag("com"), "de": bag("bei mit"), "nl": bag("bij met"),
}  # fmt: skip
"""What stands before whose courses or trips they are."""
_DONE = bag(
    "workshop workshops retreat retreats trip trips tour tours ride rides walk walks weekend weekends course courses class classes lessons oficinas retiro "
    "retiros passeio passeios visitas caminhadas excursões talleres cursos clases rutas excursiones paseos stage stages sorties balades randonnées "
    "cours ateliers escursioni gite laboratori corsi lezioni kurse touren workshops cursussen tochten"
)
"""What is done with somebody."""
_SCHOOLS = bag(
    "escola escuela école scuola school schule empresa associação asociación association atelier ateliê oficina bottega laboratorio taller estúdio estudio studio"
)
_FUSED = bag("no na nos nas al au im am ao nel nella")
_NEAR = 25
"""Code points between "with" and somebody's name: an article and what they are."""
_ELISION = 2
"""Letters of ``l'``."""


def without_host(source: Source, run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take the name in capitals after "at" or "with" and a trade in small letters; return the sentence without it."""
    if ledger.of("name") or not run or not run[0].capital or source.shouts:
        return run
    named = _after_trade(source, run, ledger, words)
    if named is not None:
        return named
    for at in range(2, min(len(run) - 1, _LATEST)):
        if run[at].text in ",.;:!?" or not ledger.open(run[at]):
            return run
        inside = run[at].fold in words.place_in | _FUSED and any(
            token.fold in _SCHOOLS for token in run[at + 1 : at + 3]
        )
        if not (inside or run[at].fold in _HOSTS.get(words.lang, ())) or not _is_trade(run[:at], words):
            continue
        person = next((one for one in ledger.of("person") if 0 <= one.start - run[at].end <= _NEAR), None)
        if person is not None and all(not token.capital for token in run[at + 1 :] if token.end <= person.start):
            # "Com o professor Rui Tavares": who teaches is whose lessons they are
            ledger.share(Draft("name", person.start, person.end, {"text": str(person.values["text"])}))
            ledger.take(run[at].start, person.end)
            return [*run[:at], *(token for token in run if token.start >= person.end)]
        start = at + 1
        start += start + 1 < len(run) and run[start].fold in words.articles and run[start + 1].kind == "word"
        # "Com a escola Onda Mansa"
        small = start + 1 < len(run) and not run[start].capital and run[start + 1].capital
        start += small and (words.is_trade(run[start].fold) or run[start].fold in _SCHOOLS)
        elided = _ELISION * (run[start].fold.startswith("l'") and run[start].text[_ELISION : _ELISION + 1].isupper())
        stop = _name_end(run, start, ledger, words, elided=bool(elided))
        known = " ".join(token.fold for token in run[start:stop]) in TOWNS
        goes_on = stop < len(run) and run[stop].kind == "word" and run[stop].fold not in words.place_in | _FUSED
        if stop == start or known or goes_on:
            continue
        begin, end = run[start].start + elided, run[stop - 1].end
        ledger.add(Draft("name", begin, end, {"text": " ".join(source.text[begin:end].split())}))
        ledger.take(run[at].start, begin)
        return [*run[:at], *run[stop:]]
    return run


def _after_trade(source: Source, run: list[Token], ledger: Ledger, words: Words) -> list[Token] | None:
    """Take the name that ends a phrase of courses or trips: ``Corsi di yoga Spazio Loto, Modena``; None where none does."""
    if run[0].fold not in _DONE or words.lang in ("en", "de"):
        return None
    at = next((k for k in range(2, min(len(run), _LATEST)) if run[k].capital), 0)
    before = run[at - 1] if at else run[0]
    led = before.kind != "word" or before.fold in {
        *words.stop,
        *words.place_in,
        *words.articles,
        *words.particles,
        *words.of,
    }
    stop = _name_end(run, at, ledger, words, elided=False) if at and not led else 0
    ends = stop > at and (stop == len(run) or run[stop].text in ",:." or run[stop].fold in words.place_in)
    if not ends or stop - at < _FEWEST or not all(map(ledger.open, run[:stop])):
        return None
    begin, end = run[at].start, run[stop - 1].end
    ledger.add(Draft("name", begin, end, {"text": " ".join(source.text[begin:end].split())}))
    return [*run[:at], *run[stop:]]


def _name_end(run: Sequence[Token], start: int, ledger: Ledger, words: Words, *, elided: bool) -> int:
    stop = start
    while (
        stop < len(run)
        and stop < start + _LONGEST
        and run[stop].fold not in words.place_in | _FUSED
        and ledger.open(run[stop])
    ):
        then = run[stop + 1] if stop + 1 < len(run) else None
        joins = run[stop].fold in words.particles or run[stop].fold in words.of
        inside = stop > start and joins and then is not None and then.capital  # "École du Rouleau"
        if not (run[stop].capital or inside or (stop == start and elided)):
            break
        stop += 1
    return stop


def _is_trade(run: Sequence[Token], words: Words) -> bool:
    """Whether what is done stands there: a trade or lessons, and nothing in capitals but a town."""
    done = any(
        token.fold in _DONE or words.is_trade(token.fold) or token.fold in words.lessons or token.fold in words.generic
        for token in run
    )
    at = next((index for index, token in enumerate(run) if index and token.capital), len(run))
    town = at < len(run) and (run[at - 1].fold in words.place_in or run[at - 1].fold == "from")
    return (done or town) and (at == len(run) or town) and not any(token.fold in words.finite for token in run)
