"""Where in a house: a floor, a door, a house at the back, ``2. Stock``, ``bajo B``, ``bâtiment C``; a unit before its street."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import bag

_FLOORS = bag(
    "floor basement flat apartment apt suite room unit "
    "stock og eg ug obergeschoss erdgeschoss untergeschoss hinterhaus vorderhaus seitenflügel gartenhaus souterrain etage aufgang hinterhof "
    "étage rdc rez-de-chaussée bâtiment bât escalier porte entresol "
    "bajo bajos piso planta puerta entresuelo ático escalera local sótano "
    "andar r/c cave fração sala rés-do-chão esq dto dt frt izq dcha "
    "piano interno scala seminterrato rialzato terra "
    "verdieping etage begane bus kelder"
)
_ORDINALS = bag(
    "ground first second third fourth top lower upper "
    "erster zweiter dritter vierter ersten zweiten dritten "
    "premier deuxième troisième "
    "primero primera segundo segunda tercero tercera primer tercer "
    "primeiro terceiro "
    "primo secondo terzo quarto ultimo pianoterra "
    "eerste tweede derde vierde grond"
)
_WITHIN = bag("im in au al no na on the 1st 2nd 3rd op de")
_MARKS = frozenset(".ºª°/")
_ENDINGS = bag("er e ère ème st nd rd th º ª o a")
_LONGEST = 6


def unit_end(run: Sequence[Token], index: int) -> int:
    """Return the index after a floor or door that fills the words up to the next comma or stop, or ``index``."""
    stop, known, numbered = index, False, False
    while stop < len(run) and stop < index + _LONGEST:
        token = run[stop]
        mark = token.text in _MARKS and stop > index and run[stop - 1].end == token.start and numbered
        letter = token.kind == "word" and len(token.text) == 1 and known and token.text.isupper()
        number = token.kind == "number" and len(token.fold) <= 3
        ending = stop > index and token.fold in _ENDINGS and run[stop - 1].kind == "number"
        if token.fold in _FLOORS or [one.fold for one in run[stop : stop + 3]] == ["r", "/", "c"]:
            known = True
            stop += 0 if token.fold in _FLOORS else 2
        elif not (mark or letter or number or ending or token.fold in _ORDINALS or token.fold in _WITHIN):
            break
        numbered = number or (numbered and mark)
        stop += 1
    ends = stop == len(run) or run[stop].text in ",.;()" or run[stop].kind == "number"
    if stop + 1 < len(run) and run[stop].text == "." and run[stop + 1].text == ",":
        return stop + 1 if known else index  # "2.º esq., 4050-183 Porto"
    while stop > index and run[stop - 1].text == ".":
        stop -= 1
    return stop if known and ends else index
