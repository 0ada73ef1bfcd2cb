"""Whether a word after a name is its verb: ``Hydra répare les machines``, ``Taller Lumbre forja rejas y lámparas``.

No list of verbs is ever whole, so a verb is told by its form and by what it is done to: an article, a number, a plural.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_SHORTEST = 3


@dataclass(frozen=True)
class _Forms:
    """What verbs of a language look like in the third person, and what their objects begin with."""

    ends: tuple[str, ...]
    not_ends: tuple[str, ...] = ()
    """Endings of nouns and adjectives that look like verbs."""
    plural: tuple[str, ...] = ()
    """Endings of a bare object in the plural."""
    before: frozenset[str] = frozenset()
    """What an object begins with, beside articles."""
    free: bool = False
    """Whether nouns are told from verbs by their capitals, or verbs by their ending alone: any object will do."""


_FORMS: Mapping[str, _Forms] = {
    "en": _Forms(
        ("s",), ("ss", "us", "is"),
        before=bag("its their his her your you up out down any every each all what whatever how"),
    ),
    "de": _Forms(("t",), free=True),
    "nl": _Forms(("t",), free=True),
    "fr": _Forms(
        ("e", "t", "d"),
        ("ie", "ure", "esse", "ence", "ance", "iste", "ique", "ive", "euse", "ante", "ente", "age", "aire", "ière", "ment", "elle"),
        before=bag("l' vos votre nos son sa ses leur leurs chaque tous toutes aux pour"),
    ),
    "es": _Forms(
        ("a", "e"),
        ("ía", "ura", "eza", "encia", "ancia", "dora", "era", "ista", "ica", "iva", "osa", "ante", "ente", "al", "ina"),
        ("s",), bag("su sus tu tus cada todo toda todos todas"),
    ),
    "pt": _Forms(
        ("a", "e", "z", "ói", "õe"),
        ("ria", "ura", "eza", "ência", "ância", "eira", "ista", "ica", "iva", "osa", "ante", "ente", "dade", "ina"),
        ("s",), bag("seu sua seus suas cada todo toda todos todas"),
    ),
    "it": _Forms(
        ("a", "e"),
        ("ria", "ura", "ezza", "enza", "anza", "ista", "ica", "iva", "osa", "ante", "ente", "ione", "ale", "ile", "are", "ana"),
        ("i", "e"), bag("l' gli suo sua suoi sue ogni tutto tutta tutti tutte dal"),
    ),
}  # fmt: skip
_PREFIXED = ("ge",)
"""Beginnings of German and Dutch participles: ``geöffnet``."""
_IN_DAYS = bag("no na em a am im op on le el il al")
"""What a day begins with after a verb of an event: ``celebra no dia 5``, ``viert op 3 juli``."""


def is_verb(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether the word at ``index``, right after a name, says what the named does to what follows."""
    if index + 1 >= len(run) or run[index].kind != "word" or run[index].capital:
        return False
    verb, then = run[index], run[index + 1]
    if verb.fold in words.acts:
        return True
    forms = _FORMS.get(words.lang)
    # After a name that says its trade, "Coro Voci di Lago", a small word is no part of the name.
    traded = index > 1 and any(words.is_trade(token.fold) for token in run[:index])
    if forms is None or not _looks_so(verb, forms, words, surely=traded):
        return False
    listed = forms.free and then.text == "," and index + 2 < len(run) and not run[index + 2].capital
    if listed and _looks_so(run[index + 2], forms, words):
        return True  # "Malermeister Jonas Feld aus Kassel streicht, tapeziert und lackiert"
    return (then.kind == "word" and forms.free) or _takes(run, index, forms, words)


def may_be_verb(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether the word at ``index`` has the form of a verb, where a person's name before it has said who acts."""
    forms = _FORMS.get(words.lang)
    if index + 1 >= len(run) or run[index].kind != "word" or run[index].capital or forms is None:
        return False
    return run[index].fold in words.acts or run[index].fold in words.finite or _looks_so(run[index], forms, words)


def _looks_so(verb: Token, forms: _Forms, words: Words, *, surely: bool = False) -> bool:
    """Whether a word has the form of a verb; ``surely``: it stands where hardly anything else can."""
    known = verb.fold in words.stop or verb.fold in words.particles or verb.fold in words.place_in
    known = known or verb.fold in words.note or verb.fold in words.of or verb.fold in words.events
    # English trades end like verbs: "tailors suits".
    traded = words.lang != "en" and words.is_trade(verb.fold)
    known = known or traded or verb.fold in words.roles or verb.fold in words.standing
    noun = verb.fold.endswith(forms.not_ends or ("\0",)) and not (surely and verb.fold.endswith(("ante", "ente")))
    if known or len(verb.fold) < _SHORTEST or noun:
        return False
    return verb.fold.endswith(forms.ends) and not (forms.free and verb.fold.startswith(_PREFIXED))


def _takes(run: Sequence[Token], index: int, forms: _Forms, words: Words) -> bool:
    """Whether what follows can be done something to; or is another verb of the same form: ``repairs and tunes accordions``."""
    then, after = run[index + 1], run[index + 2] if index + 2 < len(run) else None
    if then.fold in words.both and after is not None and index + 3 < len(run) and run[index + 3].kind == "word":
        object_of = run[index + 3]
        bare = object_of.fold not in words.place_in and object_of.fold not in words.note
        return bare and _looks_so(after, forms, words) and not after.capital
    if then.text == "," and after is not None and _looks_so(after, forms, words) and not after.capital:
        joint = next((at for at in range(index + 2, min(len(run) - 2, index + 6)) if run[at].fold in words.both), 0)
        return joint > 0 and _looks_so(run[joint + 1], forms, words) and run[joint + 2].kind == "word"
    if then.kind == "number" or then.fold in words.articles or then.fold in forms.before:
        return then.kind == "number" or after is not None
    if then.fold in _IN_DAYS and after is not None and (after.kind == "number" or after.fold == "dia"):
        return True
    if then.kind != "word" or then.fold in words.stop or then.fold in words.place_in or then.fold in words.note:
        return False
    if words.lang == "en":
        # "Kendal Cycles repairs bikes": what is done to is a word of its own, and not the rest of a heading.
        return then.fold not in words.of and index + 2 < len(run) and not then.capital
    # After a name that says its trade, "Coro Voci di Lago", a small word is no part of the name.
    traded = index > 1 and any(words.is_trade(token.fold) for token in run[:index])
    if traded and len(then.fold) >= _SHORTEST:
        return True
    return bool(forms.plural) and len(then.fold) > _SHORTEST and then.fold.endswith(forms.plural)
