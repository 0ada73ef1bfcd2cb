"""People and what they do: ``Two solicitors, Ruth Adeyemi and Karin Strand``; ``run by Ana Reis``; ``Tom Hale (baker)``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claims import add_claim
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import TITLES
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.ordinals import ends_ordinal
from pagemagic.generate.reading.sentences import tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_FAMILY = bag("de da do dos das van von der den di del della la le y e du")
_ADJECTIVES = bag(
    "head lead senior co chief artistic musical founding general executivo executiva principal geral técnica técnico"
)
_WITH = bag("with com con avec mit met")
_THINGS = bag(
    "rooms bedrooms bathrooms beds floors courts shops branches offices locations stores sites studios schools venues quartos lojas casas "
    "habitaciones tiendas sedes casas chambres boutiques salles camere negozi sedi case kamers slaapkamers winkels vestigingen zimmer"
)
"""What is counted and is nobody: ``Two branches, Sale and Hale``."""
_GOODS = bag(
    "wines beers ales ciders spirits gins cheeses breads teas coffees roasts blends flavours flavors dishes menus courses boats routes walks tours trails "
    "vinhos cervejas sidras queijos pães chás cafés sabores pratos menus barcos percursos passeios vinos cervezas quesos panes tés platos barcos rutas "
    "paseos vins bières cidres fromages pains thés plats parfums bateaux balades parcours weine biere käse brote tees kaffees röstungen sorten "
    "gerichte boote routen touren vini birre sidri formaggi pani tè caffè gusti piatti barche percorsi giri wijnen bieren kazen broden theeën koffies "
    "smaken gerechten boten routes tochten"
)
"""What is sold under names that people have as well: ``Tre vini: Rosso di Monteverde, Nobile e Vin Santo``."""
_QUALIFIED = bag(
    "licensed chartered qualified certified registered accredited trained zertifiziert zertifizierte geprüft geprüfte zugelassen anerkannt "
    "gediplomeerd geregistreerd erkend gecertificeerd diplômé diplômée agréé agréée certifié certifiée titulado titulada colegiado colegiada "
    "certificado certificada diplomato diplomata abilitato abilitata certificato certificata diplomado diplomada credenciado credenciada"
)
"""What somebody is who may do their work: ``Dana Bell, AAT licensed``."""
_LONGEST = 6


def read_people(source: Source, run: Sequence[Token], ledger: Ledger, words: Words, *, naming: bool) -> None:
    """Take everybody a sentence names together with a role, a title or a phrase that says a person follows.

    ``naming``: the sentence names the subject, which may be a person, so what it begins with is left.
    """
    if not naming and _whole(source, run, ledger, words):
        return
    run = run[1:] if naming else run
    if len(run) > 2 and run[0].fold in _WITH and _is_roll(run, 1, ledger, words):
        add_people(source, run, 1, ledger, words)
    index = 0
    while index < len(run):
        stop = 0
        if ledger.open(run[index]):
            stop = _listed(source, run, index, ledger, words) or _after_phrase(source, run, index, ledger, words)
            stop = stop or _name_first(source, run, index, ledger, words, titles=not naming)
        index = stop or index + 1


def _whole(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take a sentence that only names people: ``Ngozi Okafor, chartered accountant.``; ``Anne Morvan et Yann Le Goff.``

    Names alone are people where they share a word with the subject's name, or the subject is people: ``architectes``.
    """
    end = len(run)
    while end and run[end - 1].kind == "sign":
        end -= 1
    body = run[:end]
    counted = bool(body) and number_at(body, 0, words.lang) is not None
    if len(body) < 4 or counted or body[0].fold in words.roles or not all(map(ledger.open, body)):
        return False
    stop = person_end(body, 0, ledger, words, single=False)
    if stop and stop + 1 < end and body[stop].text in ",–—|":
        role = body[stop + 1 :]
        while role and role[0].fold in words.articles:
            role = role[1:]
        heads = role[-1:] if words.lang == "en" else role[:2]
        written = words.lang == "de" or not any(token.capital and not token.text.isupper() for token in role[:1])
        qualified = any(token.fold in _QUALIFIED for token in role)
        plain = all(token.kind == "word" and token.fold not in words.both for token in role)
        if (
            role
            and len(role) <= _LONGEST
            and plain
            and written
            and (qualified or any(token.fold in words.roles for token in heads))
        ):
            said = " ".join(source.text[role[0].start : role[-1].end].split())
            name = " ".join(source.text[body[0].start : body[stop - 1].end].split())
            ledger.add(Draft("person", body[0].start, role[-1].end, {"text": name, "role": said}))
            return True
    several = any(token.text == "," or token.fold in words.both for token in body)
    if not (several and _is_roll(body, 0, ledger, words)):
        return False
    told = {token.fold for draft in ledger.of("name") for token in _inside(source, draft) if token.capital}
    people = any(token.fold in words.roles for draft in ledger.of("trade") for token in _inside(source, draft))
    return (people or bool(told & {token.fold for token in body})) and bool(
        _people(source, body, 0, ledger, words, None, body[0], single=False)
    )


def _inside(source: Source, draft: Draft) -> list[Token]:
    return tokens_of(source, draft.start, draft.end)


def add_people(source: Source, run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> int:
    """Take the people named from ``index`` on, without a role; return the index after them, 0 for none."""
    return _people(source, run, index, ledger, words, None, run[index], single=False)


def _is_roll(run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> bool:
    """Whether all that follows is full names: ``Mit Anna Weiß und Jonas Kern.``"""
    while index < len(run):
        stop = person_end(run, index, ledger, words, single=False)
        if stop == index:
            return False
        index = stop
        while index < len(run) and (run[index].text in ",." or run[index].fold in words.both):
            index += 1
    return True


def person_end(run: Sequence[Token], index: int, ledger: Ledger, words: Words, *, single: bool) -> int:
    """Return the index after the person's name at ``index``, or ``index``; ``single``: a first name alone will do."""
    stop = last = index
    capitals = 0
    pointed = stop + 1 < len(run) and run[stop + 1].text == "."
    if stop + 1 < len(run) and run[stop].fold in TITLES and (run[stop].capital or pointed):
        stop += 1 + (run[stop + 1].text == ".")
    while stop < len(run) and stop < index + _LONGEST and ledger.open(run[stop]):
        token = run[stop]
        if token.capital and token.fold not in words.days and token.fold not in words.months:
            capitals += 1
            stop = last = stop + 1
        elif token.fold in _FAMILY and capitals and stop + 1 < len(run) and run[stop + 1].capital:
            # "Ana e Rui" are two people, "Ana de Sá" is one.
            if token.fold in words.both:
                break
            stop += 1
        elif token.text == "." and capitals and len(run[stop - 1].text) == 1:
            stop += 1
        else:
            break
    words_in = [token.fold for token in run[index:last]]
    bad = not words_in or words_in[0] in words.stop or words.is_trade(words_in[0]) or words_in[0] in TOWNS
    if bad or words_in[-1] in words.venue or capitals > 4:
        return index
    return last if capitals >= (1 if single else 2) else index


def _people(
    source: Source,
    run: Sequence[Token],
    index: int,
    ledger: Ledger,
    words: Words,
    role: str | None,
    lead: Token,
    *,
    single: bool,
    counted: bool = False,
) -> int:
    """Take a list of names from ``index`` on; return the index after it, 0 where it holds none.

    ``counted``: as many people were announced, so a bracket after a name is what they do: ``Bert Wolters (manuele therapie)``.
    """
    stop = person_end(run, index, ledger, words, single=single)
    if stop == index:
        return 0
    begin, end, first = index, index, True
    while stop > begin:
        start = lead.start if first else run[begin].start
        values = {"text": " ".join(source.text[run[begin].start : run[stop - 1].end].split())}
        own, after = _own_role(run, stop, words, counted=counted)
        if own or role:
            values["role"] = own or str(role)
        ledger.add(Draft("person", start, run[after - 1].end, values))
        end, first = after, False
        begin = end
        while begin < len(run) and begin < end + 2 and (run[begin].text == "," or run[begin].fold in words.both):
            begin += 1
        if begin == end:
            break
        if words.lang == "en" and not single and begin >= len(run):
            break
        stop = person_end(run, begin, ledger, words, single=single)
        if stop == begin or run[begin].fold in words.roles:
            return end
    return end


def _own_role(run: Sequence[Token], stop: int, words: Words, *, counted: bool = False) -> tuple[str, int]:
    """Read ``(director)`` or ``, director,`` after a name; return the role and the index after it."""
    if stop + 2 >= len(run) + 1 or stop >= len(run):
        return "", stop
    if run[stop].text == "(":
        close = next((at for at in range(stop + 1, min(stop + 6, len(run))) if run[at].text == ")"), None)
        if close and (counted or any(token.fold in words.roles for token in run[stop + 1 : close])):
            return " ".join(token.text for token in run[stop + 1 : close]), close + 1
    if run[stop].text == ",":
        at = stop + 1
        while at < len(run) and (run[at].fold in words.articles or run[at].fold in _ADJECTIVES):
            at += 1
        ends = at + 1 >= len(run) or run[at + 1].text in ",.;!" or run[at + 1].fold in words.both
        if at < len(run) and run[at].fold in words.roles and ends:
            begin = stop + 1
            while run[begin].fold in words.articles:
                begin += 1
            return " ".join(token.text for token in run[begin : at + 1]), at + 1
    return "", stop


def _listed(source: Source, run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> int:
    """Two solicitors, Ruth Adeyemi and Karin Strand. Chef Ana Reis. Head baker: Tom Hale. 1. Vorsitzender Jörg Behnke."""
    at = index
    number = number_at(run, at, words.lang)
    ordinal = run[at].text if number and ends_ordinal(run, at + 1) else ""
    if ordinal:
        number, at = None, at + 2
    if number:
        at += number[1]
    elif run[at].fold in words.articles:
        at += 1
    begin = at
    while at < len(run) and run[at].fold in _ADJECTIVES:
        at += 1
    if number and at < len(run) and run[at].fold not in words.roles and ledger.open(run[at]):
        return _as_many(source, run, index, at + 1, number[0], ledger, words)
    if at >= len(run) or run[at].fold not in words.roles or not ledger.open(run[at]):
        return 0
    adjectives = [token.fold for token in run[begin:at]]
    role = " ".join([*([f"{ordinal}."] if ordinal else []), *adjectives, _as_written(run[at], words)])
    at += 1
    if at < len(run) and run[at].text in ",:–—-(":
        at += 1
        if run[at - 1].text == "," and not number and at < len(run) and run[at].fold not in words.particles:
            return 0
    many = bool(number)
    return _people(source, run, at, ledger, words, role, run[index], single=many, counted=many)


def _as_many(
    source: Source, run: Sequence[Token], index: int, at: int, count: int, ledger: Ledger, words: Words
) -> int:
    """Two childminders, Pat and Denise: as many names as are counted are people, whatever they are."""
    if at >= len(run) or run[at].text not in ",:–—-(" or count < 2 or run[at - 1].fold in _THINGS | _GOODS:
        return 0
    # A German noun has a capital as a first name has: "Zwei Schlafzimmer, Terrasse, Sauna".
    alone = words.lang != "de" or run[at - 1].fold.endswith(("innen", "eltern", "leute"))
    names, begin = 0, at + 1
    while begin < len(run) and names <= count:
        stop = person_end(run, begin, ledger, words, single=alone)
        if stop == begin:
            break
        names, begin = names + 1, _own_role(run, stop, words, counted=True)[1]
        while begin < len(run) and (run[begin].text == "," or run[begin].fold in words.both):
            begin += 1
    if names != count or (begin < len(run) and run[begin].kind == "word"):
        return 0
    add_claim(source, ledger, words, run[index:at])
    return _people(source, run, at + 1, ledger, words, None, run[at + 1], single=True, counted=True)


def _as_written(role: Token, words: Words) -> str:
    singular = words.roles[role.fold]
    # German writes its nouns with a capital letter.
    return singular[:1].upper() + singular[1:] if words.lang == "de" else singular


def _after_phrase(source: Source, run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> int:
    """Run by Ana Reis and João Melo; led by conductor Maria Kant."""
    length = words.led.at(run, index)
    if not length:
        return 0
    at = index + length
    role = None
    while at < len(run) and run[at].fold in words.articles:
        at += 1
    if at < len(run) and run[at].fold in words.roles:
        role, at = _as_written(run[at], words), at + 1
    return _people(source, run, at, ledger, words, role, run[index], single=True)


def _name_first(source: Source, run: Sequence[Token], index: int, ledger: Ledger, words: Words, *, titles: bool) -> int:
    """Ana Reis (director), Tom Hale, baker."""
    if not run[index].capital or (index and run[index - 1].capital):
        return 0
    stop = person_end(run, index, ledger, words, single=False)
    if stop == index:
        return 0
    own, _ = _own_role(run, stop, words)
    at = index_at(source.tokens, run[index].start)
    titled = (
        titles and run[index].fold in TITLES and len(run[index].text) > 1 and not (at and source.tokens[at - 1].capital)
    )
    if titled:
        return add_people(source, run, index, ledger, words)
    if own and 0 < index <= 4 and run[index - 1].text == ":":
        ledger.take(run[0].start, run[index - 1].end)  # "Our team: …"
    return _people(source, run, index, ledger, words, None, run[index], single=False) if own else 0
