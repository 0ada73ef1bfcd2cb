"""Where the list of a sentence begins, and what introduces it: ``We sell bread and cakes``, ``Courses for adults: …``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claim_shapes import ALSO
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.offers import is_list, split_items
from pagemagic.generate.reading.sentences import segments
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.cities import REGIONS, TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_WHERE = bag("at on in to from em en chez in bei")
_TEACH = bag("teach teaches ensina ensinamos ensino enseña enseñamos enseigne enseignons apprend insegna insegniamo")
_CLIENTS = bag(
    "clients customers references kunden referenzen auftraggeber clientes referencias referências références clienti referenze klanten opdrachtgevers"
)
"""For whom somebody has worked, which is nothing on offer: ``Clients: The Guardian, Oatly and IKEA``."""
_INFINITIVE: dict[str, tuple[str, tuple[str, ...]]] = {
    "en": ("to", ("",)), "pt": ("a", ("ar", "er", "ir")), "es": ("a", ("ar", "er", "ir")), "it": ("a", ("are", "ere", "ire")),
    "fr": ("à", ("er", "ir", "re")),
}  # fmt: skip


_SHOW = frozenset(("show", "list", "include", "mention", "put", "add"))
_OURS = frozenset(("our", "my", "the", "some"))
"""What the builder is asked to do with a list, which is no part of its title."""


def introduced(source: Source, run: list[Token], ledger: Ledger, words: Words) -> tuple[int | None, str | None, bool]:
    """Return where the list begins, the label it has and whether words introduce it; None as index: no list at all.

    ``We sell bread and cakes``; ``Services: …``; ``Courses for adults: …``.
    """
    if _teaches(run, words):
        return None, None, False
    found = words.offering.find(run[:12])
    if found:
        index, length = found
        lead = run[:index]
        said = [token for token in lead if ledger.open(token) and token.kind == "word" and token.fold not in words.stop]
        after = run[index + length] if index + length < len(run) else None
        if after and (after.fold in words.both or after.fold in ALSO or (after.fold in _WHERE and length < 3)):
            return None, None, False  # "sells and repairs bicycles", "I teach at home and on video"
        area = after is not None and after.capital and after.fold in {*TOWNS, *REGIONS}
        if area:
            return 0, None, False  # "Serving Dorset and Somerset"
        named = index == 0 and words.lang == "en" and [one.capital for one in run[length : length + 2]] == [True, True]
        if named and length == 1:
            return 0, None, False  # "Making Tax Digital sorted" is called so
        if all(token.fold in words.finite for token in said) and not _recurs(run, index, length, words):
            return index + length, None, True
    colon = next((at for at, token in enumerate(run[:8]) if token.text in ":：" and ledger.open(token)), None)
    if colon and colon + 1 < len(run) and all(map(ledger.open, run[:colon])):
        parts = segments(run[colon + 1 :], ledger)
        items = split_items([part for part in parts if all(map(ledger.open, part))], words, listed=True)
        if run[colon - 1].fold in _CLIENTS:
            return None, None, False
        if len(items) >= 2 and is_list(items, words) and is_fragment(run, words):
            asked = int(words.lang == "en" and colon > 1 and run[0].fold in _SHOW)  # "Show recent projects: …"
            asked += asked and run[asked].fold in _OURS and colon > asked + 1
            label = capitalised(source.text[run[asked].start : run[colon - 1].end])
            return colon + 1, label, True
    return 0, None, False


def _teaches(run: Sequence[Token], words: Words) -> bool:
    """Whether somebody is taught to do something: ``teaches adults and juniors to row`` lists no offers."""
    to = _INFINITIVE.get(words.lang)
    verbs = any(token.fold in _TEACH for token in run[:10])
    return (
        verbs
        and to is not None
        and any(token.fold == to[0] and run[at + 1].fold.endswith(to[1]) for at, token in enumerate(run[:-1]))
    )


def _recurs(run: Sequence[Token], index: int, length: int, words: Words) -> bool:
    """Whether "classes of" opens the first item of a list only: ``clases de grupo, clases privadas y yoga``."""
    if index or length < 2 or run[length - 1].text == ":" or run[0].fold not in words.generic:
        return False
    several = any(token.text == "," or token.fold in words.both for token in run[length:])
    return not several or any(token.fold in words.generic for token in run[length:])
