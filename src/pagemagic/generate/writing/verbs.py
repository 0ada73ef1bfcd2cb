"""What a product does, as phrases that begin with their verbs: ``Makes a snapshot every hour``, ``Keeps 30 days``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pagemagic.generate.inline import Inline, upper_first
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.written import as_written
from pagemagic.page.facts import NameFact, PlaceFact, TradeFact

_SPLIT = re.compile(r"\s*[,;]\s+|\s+(?=(?:and|y|e|et|und|en)\s)")
_AND = re.compile(r"^(?:and|y|e|et|und|en)\s+")
_SUBJECT = re.compile(r"^(?:it|they|he|she|we)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PRONOUNS = frozenset(("them", "it", "these", "those"))
_LONGEST = 9
FEWEST = 2
"""Phrases that make a list; one alone stays in its sentence."""


@dataclass(frozen=True)
class VerbPhrase:
    """A phrase of a sentence that begins with its verb."""

    start: int
    """Where it stands in the brief, in code points, half open."""
    end: int

    def text(self, material: Material) -> Inline:
        """The phrase with a capital, its facts as references."""
        return upper_first(as_written(material, self.start, self.end) or "")


def acts(material: Material, word: str) -> bool:
    """Whether a word in the place of a verb looks like one: in English it ends as the third person does."""
    if not word.islower() or len(word) < 4 or not word.isalpha():
        return False
    if fold(word) in words_of(material.voice.spoken).stop:
        return False
    return material.voice.spoken != "en" or (word.endswith("s") and not word.endswith("ss"))


def verb_phrases(material: Material, sentence: Sentence) -> tuple[VerbPhrase, ...]:
    """The phrases of a sentence about what the named thing does, all parallel; none where one has no verb of its own.

    Only languages whose verbs can be told by their form: English.
    """
    name = material.name
    if material.voice.spoken != "en" or not material.voice.native:
        return ()
    at = after_subject(sentence.text, name.text if name is not None else "")
    if at is None and material.kit.name == "software" and _acts_on(material, sentence.text):
        at = 0  # "Takes a copy every six hours, keeps 60 days": of the product, which goes without saying
    if at is None:
        return ()
    body = sentence.text.rstrip(" .!…")
    found: list[VerbPhrase] = []
    for piece in _pieces(body, at):
        start, end = piece
        joined = _AND.match(body[start:end])
        begin = start + (joined.end() if joined else 0)
        verb = body[begin:end].partition(" ")[0]
        if acts(material, verb.lower() if begin == 0 else verb):
            found.append(VerbPhrase(begin, end))
        elif found:
            # A list inside a phrase: "reads PDF, CSV and OFX files".
            found[-1] = VerbPhrase(found[-1].start, end)
        else:
            return ()
    phrases = [_bare(material, one, body) for one in found]
    if len(phrases) < FEWEST or any(not 2 <= len(body[one.start : one.end].split()) <= _LONGEST for one in phrases):
        return ()
    return tuple(VerbPhrase(sentence.start + one.start, sentence.start + one.end) for one in phrases)


def _acts_on(material: Material, text: str) -> bool:
    """Whether a sentence begins with a verb and what is done to: ``Takes a copy``, and not ``Snapshots every hour``."""
    first, _, rest = text.partition(" ")
    known = words_of(material.voice.spoken)
    object_of = fold(rest.split()[0]) if rest else ""
    return acts(material, first.lower()) and (object_of in known.articles or object_of[:1].isdigit())


def after_subject(text: str, name: str) -> int | None:
    """Where the predicate begins, after the name or a pronoun."""
    if name and text.startswith(f"{name} "):
        return len(name) + 1
    found = _SUBJECT.match(text)
    return found.end() if found else None


def points_back(material: Material, phrase: VerbPhrase) -> bool:
    """Whether a phrase speaks of its object by a pronoun: ``turns them into short videos``."""
    told = material.reading.brief[phrase.start : phrase.end].lower().split()
    return len(told) > 1 and told[1] in _PRONOUNS


def _pieces(body: str, at: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = at
    for cut in _SPLIT.finditer(body, at):
        if cut.start() > start:
            found.append((start, cut.start()))
        start = cut.end()
    return [*found, (start, len(body))]


def _bare(material: Material, phrase: VerbPhrase, body: str) -> VerbPhrase:
    """Without words that point back at another phrase: ``keeps 30 days of them``."""
    for cue in cues_of(material.voice.spoken, "anaphora"):
        tail = f" {cue}"
        if body[phrase.start : phrase.end].endswith(tail):
            return VerbPhrase(phrase.start, phrase.end - len(tail))
    return phrase


def predicate(material: Material, sentence: Sentence) -> int | None:
    """Where the verb stands after a subject of name, trade and place alone; None where the sentence begins otherwise."""
    named = [fact for fact in material.facts if isinstance(fact, NameFact | TradeFact | PlaceFact)]
    held = [fact.origin.span for fact in named if fact.origin.span and within(fact, sentence)]
    stop = words_of(material.voice.spoken).stop
    seen = False
    for word in _WORD.finditer(sentence.text):
        start, end = sentence.start + word.start(), sentence.start + word.end()
        if any(first <= start and end <= last for first, last in held):
            seen = True
        elif not seen or fold(word[0]) not in stop:
            return start if seen and acts(material, word[0]) else None
    return None
