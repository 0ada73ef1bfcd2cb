"""How much of a thing a price is for: ``Butterkuchen das Stück 2,20 €``, ``Honig, 500 g 7 €, 250 g 4 €``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_PIECES = bag(
    "stück paar kilo pfund liter person portion scheibe stunde stuk kilo persoon portie piece pair pezzo pièce pieza peça unidad unidade kg litre liter litro"
)
_THE = bag("das die der het de the la le el il o a al alla")
_MEASURES = bag(
    "g kg gr gramm gram gramme grammes gramos gramas grammi ml cl dl l liter litre litro cm stück stuks pieces"
)
_LONGEST_THING = 4


def without_piece(label: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """Return a label without the piece it is counted by, and the piece: ``Butterkuchen`` and ``das Stück``."""
    counted = len(label) > 2 and label[-2].fold in _THE and not label[-2].capital and label[-1].fold in _PIECES
    return (list(label[:-2]), list(label[-2:])) if counted else (list(label), [])


def name_measure(
    source: Source, run: Sequence[Token], price: Draft, last: Draft | None, ledger: Ledger, words: Words
) -> None:
    """Let a price whose label is only a measure say of what: ``Honig, 500 g``."""
    own = [token for token in run if price.start <= token.start < price.start + len(price.label or "")]
    thing, known = _measured_thing(run, own, last, ledger, words)
    if thing:
        said = " ".join(source.text[thing[0].start : thing[-1].end].split())
        known = said[:1].upper() + said[1:]
        ledger.take(thing[0].start, price.start)
        price.start = thing[0].start
    if known:
        price.label = f"{known}, {price.label}"


def _measured_thing(
    run: Sequence[Token], label: Sequence[Token], last: Draft | None, ledger: Ledger, words: Words
) -> tuple[list[Token], str]:
    """Return what a label that is only a measure is of: the words before its comma, or those of the price before.

    ``Honig, 500 g 7 €`` is a price of *Honig, 500 g*; so is ``250 g 4 €`` after it.
    """
    if len(label) != 2 or label[0].kind != "number" or label[1].fold not in _MEASURES:
        return [], ""
    at = index_at(run, label[0].start) - 1
    if at < 1 or run[at].text != ",":
        return [], ""
    if last is not None and last.kind == "price" and last.label and not ledger.open(run[at - 1]):
        known, comma, amount = last.label.rpartition(", ")
        return [], known if comma and amount[:1].isdigit() else ""
    start = at
    while start and run[start - 1].kind == "word" and ledger.open(run[start - 1]):
        start -= 1
    thing = list(run[start:at])
    plain = 0 < len(thing) <= _LONGEST_THING and not any(token.fold in words.stop | words.finite for token in thing)
    return (thing, "") if plain else ([], "")
