"""The owner's own first sentence, where it says who does what: no headline that is made of its parts says it better."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.material import Material
from pagemagic.generate.prose import HARD, within
from pagemagic.generate.reading.doings import SELF
from pagemagic.generate.reading.predicates import is_verb
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import Token, fold, tokens
from pagemagic.generate.reading.verb_forms import is_base
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import Words
from pagemagic.generate.voice import cues_of
from pagemagic.page.facts import YearFact

LONGEST = 72
"""Characters of a sentence that is a headline."""
_UTMOST = 84
"""Characters of one that cannot be parted."""
_ASKS = frozenset(
    ("need", "want", "brauche", "brauchen", "cherche", "necesito", "quiero", "preciso", "quero", "cerco", "zoek")
)
"""Verbs by which somebody asks for a site, and says nothing to visitors."""
_FEWEST = 4
"""Words of a sentence that says something."""
_STANDS = frozenset(
    (
        "liegt",
        "befindet",
        "steht",
        "lies",
        "sits",
        "stands",
        "fica",
        "encuentra",
        "trouve",
        "trova",
        "ligt",
        "bevindt",
        "staat",
        "sorge",
    )
)
"""Verbs that say only where it is."""
_LATEST = 6
"""Words in which somebody says their name before what they do."""
_SIGNS = ';:()"“”«»—'
"""Signs that no headline holds."""


def own_sentence(material: Material) -> tuple[int, int, Sentence] | None:
    """Where the sentence that begins with the name and its verb starts and ends as a headline, and the whole of it.

    A long one ends at a comma after which only a clause of its own, a year or the like follows.
    """
    name = material.name
    if name is None or name.origin.span is None or not material.voice.native or not material.voice.spaced:
        return None
    sentence = next((one for one in material.reading.sentences if within(name, one)), None)
    if sentence is None or material.brief.text.isupper():
        return None
    verb = predicate_at(material, sentence)
    if verb is None:
        return None
    end = sentence.end - len(sentence.text) + len(sentence.text.rstrip(" .!…"))
    listed = next((one.start for one in material.acts if one.sentence == sentence and one.start > verb), end)
    end = min(end, sentence.start + len(material.reading.brief[sentence.start : listed].rstrip(" ,:–—-")))
    cut = _short_enough(material, sentence, verb, end)
    text = material.reading.brief[sentence.start : cut]
    fits = len(text) <= _UTMOST and len(text.split()) >= _FEWEST
    return (sentence.start, cut, sentence) if fits and not any(sign in text for sign in _SIGNS) else None


def actor_at(material: Material, sentence: Sentence) -> int:
    """Where a sentence begins to say who does what, after what they are: ``Photographe à Annecy, Léa Monnet travaille …``."""
    name, trade = material.name, material.trade
    if name is None or trade is None or not (within(name, sentence) and within(trade, sentence)):
        return sentence.start
    span = name.origin.span
    led = span is not None and material.reading.brief[sentence.start : span[0]].rstrip()
    words = str(led).rpartition(",")[2].split() if led else []
    articled = len(words) == 1 and fold(words[0]) in words_of(material.voice.spoken).articles
    if span is None or not led or not ("," in led and (not words or articled)):
        return sentence.start
    return span[0] - (len(words[0]) + 1 if articled else 0)


def _is_plain(token: Token, known: Words) -> bool:
    return (
        token.kind == "word" and not token.capital and token.fold not in known.stop and not known.is_trade(token.fold)
    )


def own_doing(material: Material, *, introduced: bool = False) -> tuple[int, int, Sentence] | None:
    """Where the first sentence, in which the writer says what they do, starts and ends as a headline.

    With ``introduced`` only where they say their name first. What names them before it, ``My name is Cerys Bowen and I photograph weddings``, is left to the name above where
    the whole is too long.
    """
    sentence = opening(material)
    known = words_of(material.voice.spoken)
    run = list(tokens(sentence.text))
    own = [
        at for at, token in enumerate(run[:-1]) if token.fold in SELF and (at == 0 or run[at - 1].fold in known.both)
    ]
    plain = [
        at
        for at in own
        if run[at + 1].kind == "word" and not run[at + 1].capital and run[at + 1].fold not in known.stop
    ]
    # "Je suis Lise Aubert" says who it is and not what is done.
    plain = [at for at in plain if not known.myself.at(run, at)]
    named = bool(run) and known.myself.at(run, 0) > 0
    if named and not plain:
        # "Soy Nerea y doy clases": the verb alone says who.
        plain = [
            at
            for at in range(2, min(len(run) - 2, _LATEST))
            if run[at].fold in known.both and _is_plain(run[at + 1], known)
        ]
    if not plain or not (plain[0] == 0 or named) or not material.voice.native or (introduced and not named):
        return None
    end = sentence.end - len(sentence.text) + len(sentence.text.rstrip(" .!…"))
    for start in (sentence.start, sentence.start + run[plain[0]].start):
        text = material.reading.brief[start:end]
        tied = any(one.kind in HARD and within(one, sentence) for one in material.facts)
        asks = any(token.fold in _ASKS for token in run)  # "I am a novelist and need somewhere to send readers"
        fits = len(text.split()) >= _FEWEST and len(text) <= LONGEST and not tied and not asks
        if fits and not any(sign in text for sign in _SIGNS):
            return start, end, sentence
    return None


def opening(material: Material) -> Sentence:
    """The first sentence but for a greeting: ``Hallo!``."""
    told = material.reading.sentences
    hooks = (one.text.endswith("?") or (len(one.text.split()) == 1 and one.text.endswith("!")) for one in told)
    return next((one for one, hook in zip(told, hooks, strict=True) if not hook), told[0])


def predicate_at(material: Material, sentence: Sentence) -> int | None:
    """Where the verb stands in the brief that follows the name the sentence begins with, or its article."""
    name = material.name
    if name is None or name.origin.span is None:
        return None
    run = list(tokens(sentence.text))
    at = next(
        (index for index, token in enumerate(run) if sentence.start + token.start >= name.origin.span[1]), len(run)
    )
    known = words_of(material.voice.spoken)
    first = next((index for index, token in enumerate(run) if sentence.start + token.start >= name.origin.span[0]), at)
    led = first == 0 or (first == 1 and run[0].fold in known.articles)
    at = _after_place(material, sentence, run, at)
    pair = known.lang == "en" and any(token.text == "&" or token.fold in known.both for token in run[first:at])
    verb = at < len(run) and (is_verb(run, at, known) or (pair and is_base(run[at].fold)))
    acts = led and verb and run[at].fold not in _STANDS
    return sentence.start + run[at].start if acts else None


def _after_place(material: Material, sentence: Sentence, run: Sequence[Token], at: int) -> int:
    """The index after the town between a name and its verb: ``Fysiotherapie Kade in Zaandam helpt``."""
    span = material.place.origin.span if material.place is not None else None
    known = words_of(material.voice.spoken)
    if span is None or at + 1 >= len(run) or run[at].fold not in known.place_in:
        return at
    if sentence.start + run[at + 1].start != span[0]:
        return at
    return next((k for k, token in enumerate(run) if sentence.start + token.start >= span[1]), at)


def _short_enough(material: Material, sentence: Sentence, verb: int, end: int) -> int:
    """Where the headline ends: at the end of the sentence, else at a comma before what stands elsewhere."""
    brief = material.reading.brief
    years = [one.origin.span for one in material.all(YearFact) if one.origin.span]
    last = next((span for span in years if verb < span[0] and not brief[span[1] : end].strip(" .")), None)
    if last is not None and not brief[verb:].startswith(("has ", "have ")):
        end = len(brief[: last[0]].rstrip(" ,"))  # since when it is stands elsewhere
    spans = [
        one.origin.span for one in material.facts if (one.kind in HARD or isinstance(one, YearFact)) and one.origin.span
    ]
    hard = min((span[0] for span in spans if verb <= span[0] < end), default=end)
    if hard == end and end - sentence.start <= LONGEST:
        return end
    commas = [at for at in range(verb, end) if brief[at] == "," and at <= hard and at - sentence.start <= LONGEST]
    whole = [at for at in commas if _parts(material, brief[verb:at], brief[at + 1 : end])]
    if whole:
        return whole[-1]
    return end if hard == end else sentence.start


def _parts(material: Material, before: str, after: str) -> bool:
    """Whether a comma parts a sentence and no list: what follows is a clause, or a phrase with no more commas behind it."""
    known = words_of(material.voice.spoken)
    told: list[Token] = [token for token in tokens(after) if token.kind != "sign"]
    if not told or len(before.split()) <= 2:
        return False
    clause = any(fold(after.strip()).startswith(cue) for cue in cues_of(material.voice.spoken, "relative"))
    listed = any(token.fold in known.both for token in told[:6]) and not clause
    opens = told[0].fold in known.stop or told[0].fold in known.note or told[0].kind == "number"
    return clause or (opens and not listed)
