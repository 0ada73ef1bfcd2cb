"""What of a brief is not on its page: clauses with a word that neither a text nor a fact of the site has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pagemagic.generate.inline import Json
from pagemagic.generate.material import Material
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.statements import COVERS
from pagemagic.generate.reading.tokens import Token, fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.page.facts import FIELDS, Fact
from pagemagic.page.wording import fact_text, has_field

_MONEY = frozenset(
    ("euro", "euros", "pound", "pounds", "dollar", "dollars", "pence", "cent", "cents", "franken", "francs")
)
"""Words that a page says as a sign."""
FEWEST_LETTERS = 4
"""Letters of a word that says something of its own."""
_GLUED = frozenset({"ar", "ja"})
"""Languages whose words are not told apart by spaces alone: there only whole sentences are reported."""
_STEM = 5
"""Letters that two forms of a word share: ``Wednesdays`` and ``Wednesday``."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLAUSE = re.compile(r"[^,;:()]+")


def unused_clauses(material: Material, document: Json, unsaid: Iterable[Sentence]) -> tuple[str, ...]:
    """The sentences ``unsaid``, and of the others each clause that the page lost, in the order of the brief.

    ``document`` is the finished site as JSON. Words that only ask or join, and days and times, which a page says in
    its own way, are no loss.
    """
    whole = {one.start for one in unsaid}
    if material.voice.spoken in _GLUED or not material.voice.native:
        return tuple(one.text for one in material.reading.sentences if one.start in whole)
    named: set[str] = set()
    strings = list(_strings([document["name"], document["pages"], document["frame"]], named))
    facts = [fact for fact in material.facts if fact.id in named]
    texts = [*strings, *(text for fact in facts for text in _of_fact(material, fact))]
    shown = {word for text in texts for word in _words(text)}
    # "Every day but Tuesday" is said as the days that are left.
    weeks = [fact.origin.span for fact in facts if fact.kind == "hours" and fact.origin.span is not None]
    stems = {word[:_STEM] for word in shown}
    found: list[str] = []
    for sentence in material.reading.sentences:
        if sentence.start in whole:
            found.append(sentence.text)
            continue
        if sentence is material.reading.sentences[0] and len(sentence.text.split()) == 1 and sentence.text[-1] in "!?":
            continue  # "Hallo!", "Notfall?"
        if material.voice.shows("builder", sentence.text) or material.voice.shows("website", sentence.text):
            continue
        found += [
            clause[0].strip(" .!?…")
            for clause in _CLAUSE.finditer(sentence.text)
            if any(
                word not in shown
                and word[:_STEM] not in stems
                and not any(one.endswith(word) for one in shown)
                and not _verb_of_name(material, clause[0], word)
                for word in telling(material, _outside(clause[0], sentence.start + clause.start(), weeks))
            )
        ]
    return tuple(found)


def telling(material: Material, text: str) -> list[str]:
    """The words of a text that say something of their own, folded."""
    known = words_of(material.voice.spoken)
    loose = {*known.stop, *known.contact, *known.time_lead, *known.days, *known.days_short, *known.months}
    loose |= {word for cue in cues_of(material.voice.spoken, "needs") for word in cue.split()}
    loose |= COVERS | _MONEY
    loose |= {*known.finite, *known.cost, *known.acts, *known.giving}
    phrases = (
        known.opened, known.closed, known.offering, known.myself, known.copula, known.based, known.called, known.request,
        known.starts, known.starting, known.since, known.headings, known.daily, known.workdays, known.weekend, known.per,
        known.appointment, known.upto, known.gives, known.runs, known.deadline, known.upcoming,
    )  # fmt: skip
    run = tokens(text)
    held = [False] * len(run)
    for at in range(len(run)):
        longest = max(phrase.at(run, at) for phrase in phrases)
        number = number_at(run, at, material.voice.spoken)
        for index in range(at, at + max(longest, number[1] if number is not None else 0)):
            held[index] = True

    def is_loose(token: Token) -> bool:
        if token.text[1:] != token.text[1:].lower():
            return False  # "WhatsApp" is a way of its own, though it is said with the number
        asks = any(material.voice.shows(meaning, token.fold) for meaning in ("asks", "text", "plural"))
        return asks or token.fold in loose

    return [
        token.fold
        for token, inside in zip(run, held, strict=True)
        if token.kind == "word"
        and not inside
        and token.fold.isalpha()
        and len(token.fold) >= FEWEST_LETTERS
        and not is_loose(token)
    ]


def _verb_of_name(material: Material, clause: str, word: str) -> bool:
    """Whether a word is the verb of a sentence about the name, whose facts stand on the page: ``De Klimop loopt …``."""
    name = material.name
    return name is not None and fold(clause).strip().startswith(f"{fold(name.text)} {word} ")


def _words(text: str) -> list[str]:
    return [fold(one[0]) for one in _WORD.finditer(text)]


def _outside(text: str, start: int, spans: Iterable[tuple[int, int]]) -> str:
    """A text that begins at ``start`` of the brief, blank where one of the spans holds it."""
    held = {at - start for first, last in spans for at in range(max(first, start), min(last, start + len(text)))}
    return "".join(" " if at in held else sign for at, sign in enumerate(text)) if held else text


def _of_fact(material: Material, fact: Fact) -> Iterator[str]:
    yield fact_text(fact, "text", material.locale)
    for field in FIELDS[fact.kind][1:]:
        if has_field(fact, field):
            yield fact_text(fact, field, material.locale)


def _strings(value: object, named: set[str]) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one, named)
    elif isinstance(value, dict):
        if value.get("type") == "fact" and isinstance(value.get("id"), str):
            named.add(value["id"])
        if isinstance(value.get("fact"), str):
            named.add(value["fact"])
        for one in value.values():
            yield from _strings(one, named)
