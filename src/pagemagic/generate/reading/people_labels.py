"""People behind what they do and a colon: ``Titolare: Fabio Brambilla, accettazione: Marta Colombo``; ``Team: Eva Bos en Tim Mol``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.people import person_end
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST = 4
"""Words before the colon."""
_TEAMS = bag("team staff crew equipo equipa equipe équipe squadra mannschaft ploeg")
"""Labels that say only that people follow, and nothing of what each does."""
_OFFICES = _TEAMS | bag(
    "leitung gesamtleitung praxisleitung werkstattleitung kursleitung geschäftsführung geschäftsleitung vorstand vorsitz ansprechpartner "
    "ansprechpartnerin jugendwart jugendwartin kassenwart kassenwartin sportwart sportwartin schriftführer schriftführerin "
    "direction responsable responsables gérant gérante gérants animateur animatrice moniteur monitrice coordination présidence cogérants "
    "dirección coordinación encargado encargada gerente gerencia monitor monitora monitores librera libreras librero libreros anfitrión "
    "anfitriona anfitriones directiva "
    "direção direcção responsável responsáveis coordenação gerência anfitrião anfitriã anfitriões monitores livreira livreiro "
    "direzione responsabile responsabili coordinamento gestore gestori gelatiere pasticciere pizzaiolo istruttore istruttrice istruttori "
    "leiding bestuur praktijkhouder praktijkhouders contactpersoon mondhygiënist instructeur instructrice begeleiding coördinatie "
    "manager coordinator host hosts treasurer"
)
"""Labels that somebody follows, besides the words for roles."""
_MASTERS = ("meister", "meisterin")


def read_people_labels(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the people a sentence names behind colons; the first label says that people follow, the next may say anything."""
    index, known = 0, False
    while index < len(run):
        colon = _colon(run, index, ledger)
        if not colon or not (known or _is_office(run[index:colon], words)):
            return
        stop = _take(source, run, index, colon, ledger, words)
        if not stop:
            return
        known = True
        index = stop
        while index < len(run) and (run[index].text in ",;" or run[index].fold in words.both):
            index += 1


def _colon(run: Sequence[Token], index: int, ledger: Ledger) -> int:
    """Where the colon of a label that begins at ``index`` stands; 0 without one."""
    for at in range(index, min(len(run), index + _LONGEST + 1)):
        if run[at].text in ":：":
            return at if at > index and ledger.open(run[at]) else 0
        if run[at].kind != "word" or not ledger.open(run[at]):
            return 0
    return 0


def _is_office(label: Sequence[Token], words: Words) -> bool:
    """Whether a label tells that somebody follows."""
    return any(token.fold in _OFFICES or token.fold in words.roles for token in label)


def _take(source: Source, run: Sequence[Token], index: int, colon: int, ledger: Ledger, words: Words) -> int:
    """Take everybody behind the colon; return the index after them, 0 where it is not names alone that stand there."""
    label = run[index:colon]
    found: list[tuple[int, int, str]] = []
    at = stop = colon + 1
    while at < len(run):
        begin, title = _after_title(run, at, words)
        stop = _name_end(run, begin, ledger, words)
        if stop == begin or any(words.is_trade(token.fold) for token in run[begin:stop]):
            return 0
        found.append((begin, stop, title))
        at = stop
        while at < len(run) and at < stop + 2 and (run[at].text == "," or run[at].fold in words.both):
            at += 1
        if at == stop or _colon(run, at, ledger):
            break
    if not found or (stop < len(run) and run[stop].text not in ".;," and run[stop].fold not in words.both):
        return 0
    role = _role(source, label, words, several=len(found) > 1)
    for number, (begin, end, title) in enumerate(found):
        values = {"text": " ".join(source.text[run[begin].start : run[end - 1].end].split())}
        if told := ", ".join(filter(None, (title, role))):
            values["role"] = told
        ledger.add(Draft("person", run[begin if number else index].start, run[end - 1].end, values))
    return stop


def _after_title(run: Sequence[Token], at: int, words: Words) -> tuple[int, str]:
    """Where a name begins behind the craft somebody is master of, and that craft: ``Tischlermeister Olaf Hanke``."""
    craft = run[at]
    led = craft.fold in words.roles or craft.fold.endswith(_MASTERS)
    return (at + 1, craft.text) if led and at + 2 < len(run) and run[at + 1].capital else (at, "")


def _name_end(run: Sequence[Token], at: int, ledger: Ledger, words: Words) -> int:
    """Where a full name ends, or a couple's with the surname they share: ``Teresa e Rui Cunha``."""
    stop = person_end(run, at, ledger, words, single=False)
    if stop > at:
        return stop
    first = person_end(run, at, ledger, words, single=True)
    if first == at + 1 < len(run) and run[first].fold in words.both and run[first].text.islower():
        return max(at, _after(run, first + 1, ledger, words) or at)
    return at


def _after(run: Sequence[Token], at: int, ledger: Ledger, words: Words) -> int:
    stop = person_end(run, at, ledger, words, single=False)
    return stop if stop > at else 0


def _role(source: Source, label: Sequence[Token], words: Words, *, several: bool) -> str:
    """What somebody under a label is: its words, in the singular where it names several; nothing for ``Team``."""
    if all(token.fold in _TEAMS or token.fold in words.articles or token.fold in words.stop for token in label):
        return ""
    number = number_at(label, 0, words.lang) if several else None
    if number is not None and len(label) == number[1] + 1:
        label = label[number[1] :]  # "Three partners": each of them is one
    text = " ".join(source.text[label[0].start : label[-1].end].split())
    if several and len(label) == 1 and label[0].fold in words.roles:
        text = words.roles[label[0].fold]
    if words.lang == "de":
        return capitalised(text)
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
