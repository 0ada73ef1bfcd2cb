"""What a first sentence calls a page, practice or shop before its name: ``Portfolio de Claire Monnet``, ``mi panadería: Horno Xana``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.names import add_name, name_end
from pagemagic.generate.reading.places import place_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_PAGES = bag(
    "portfolio portfólio portefólio portafolio portfoliosite portfoliowebsite site website webseite webpage homepage sito página page pagina web"
)
"""What is made of somebody's work, and names nobody."""
_OWN = bag(
    "web internet pessoal personal personnel personale persönliche profissional profesional professionnel professionale online"
)
_PRACTICES = bag(
    "consulta consultorio consultório despacho gabinete escritório cabinet étude studio atelier ateliê taller estudio estúdio laboratorio ambulatorio "
    "clases aulas cours lezioni lições leçons terapia"
)
"""Where one person works: with what is done there they are a trade, ``Consulta de nutrición``."""
_OF = bag("de do da of von van di d'")
_TOWN_LEADS = bag(
    "vila villa san são santa santo saint sainte sant sankt puerto porto castelo monte mont ponte pont val borgo nova nueva santiago la le los las el"
)
_MOST = 4
_LONGEST_PRACTICE = 6


def without_genre(source: Source, run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take the name after the word for a page or a practice; return the sentence without it.

    ``Portfólio de Inês Vasques, ilustradora`` goes on with what she is; ``Consulta de nutrición de Marta Ibáñez`` keeps its trade.
    """
    if ledger.of("name") or len(run) < 3 or source.shouts:
        return run
    if (named := _named_after(source, run, ledger, words)) is not None:
        return named
    begin = int(run[0].fold in words.articles and not run[1].capital)
    at = begin + 1
    while at < len(run) - 1 and run[at].fold in _OWN:
        at += 1
    if run[begin].fold in _PAGES and run[at].fold in _OF:
        stop = _person_end(source, run, at + 1, words)
        if stop and add_name(source, ledger, run[at + 1 : stop]):
            ledger.take(run[0].start, run[at].end)
            return run[stop:]
        return run
    if run[begin].fold not in _PRACTICES:
        return run
    for at in range(begin + 2, min(len(run) - 1, begin + _LONGEST_PRACTICE)):
        if run[at].capital or run[at].kind != "word":
            return run
        stop = _person_end(source, run, at + 1, words) if run[at].fold in _OF else 0
        if stop and add_name(source, ledger, run[at + 1 : stop]):
            ledger.take(run[at].start, run[stop - 1].end)
            return [*run[:at], *run[stop:]]
    return run


def _named_after(source: Source, run: list[Token], ledger: Ledger, words: Words) -> list[Token] | None:
    """Take the name between a colon after what it is and its address: ``mi panadería en Oviedo: Horno Xana, calle Gascona 17``."""
    colon = next((at for at, token in enumerate(run) if token.text in ":："), 0)
    before, at = run[:colon], colon + 1
    if not any(words.is_trade(token.fold) for token in before) or any(token.fold in words.finite for token in before):
        return None
    if any(token.capital and words.is_trade(token.fold) for token in before[1:]):
        return None
    stop = name_end(run, at, words) if at < len(run) and run[at].capital else at
    then = run[stop + 1] if stop + 1 < len(run) and run[stop].text == "," else None
    placed = then is not None and any(one.start <= then.start < one.end for one in ledger.of("address"))
    if stop == at or not placed or not add_name(source, ledger, run[at:stop]):
        return None
    ledger.take(run[colon].start, run[stop].end)
    return [*before, *run[stop:]]


def _person_end(source: Source, run: Sequence[Token], at: int, words: Words) -> int:
    """The index after the two capitalised words or more of a person's name that begin at ``at``, 0 where they are none."""
    stop = at
    while stop < len(run) and stop < at + _MOST:
        joins = run[stop].fold in words.particles and run[stop].fold not in words.place_in
        inside = stop > at and joins and stop + 1 < len(run) and run[stop + 1].capital
        if not (run[stop].capital or inside):
            break
        stop += 1
    own = run[at:stop]
    capitals = sum(token.capital for token in own)
    known = bool(own) and (own[0].fold in _TOWN_LEADS or place_at(source, run, at, words, loose=False) > at)
    traded = any(words.is_trade(token.fold) for token in own)
    ends = stop == len(run) or run[stop].kind == "sign" or run[stop].fold in words.place_in
    return stop if capitals >= 2 and ends and not known and not traded else 0
