"""Materials: what something is made of is one thing however many are named, ``tables in oak and ash``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_MADE_OF = bag("in of from aus de en em di van uit con com mit with")
_MATERIALS = bag(
    "oak ash beech birch walnut elm pine cherry maple larch cedar yew willow wood timber steel iron brass copper bronze silver gold "
    "pewter tin stone slate marble granite clay stoneware earthenware porcelain glass linen cotton wool silk felt leather hemp paper "
    "eiche esche buche birke nussbaum kiefer fichte lärche ahorn kirsche holz stahl eisen messing kupfer silber gold stein schiefer "
    "marmor granit ton steinzeug porzellan glas leinen baumwolle wolle seide filz leder papier "
    "chêne frêne hêtre bouleau noyer pin merisier érable mélèze cèdre bois acier fer laiton cuivre argent or pierre ardoise marbre "
    "grès porcelaine faïence verre lin coton laine soie feutre cuir papier "
    "carvalho freixo faia bétula nogueira pinho castanho cerejeira madeira aço ferro latão cobre prata ouro pedra xisto mármore "
    "granito barro grés porcelana vidro linho algodão lã seda feltro couro cortiça papel "
    "roble fresno haya abedul nogal pino castaño cerezo madera acero hierro latón cobre plata oro piedra pizarra mármol arcilla gres "
    "vidrio lino algodón lana fieltro cuero corcho "
    "rovere quercia frassino faggio betulla noce pino castagno ciliegio legno acciaio ferro ottone rame argento oro pietra ardesia "
    "marmo argilla porcellana vetro lino cotone lana seta feltro cuoio pelle carta "
    "eik eiken es essen beuk beuken berk noten grenen kersen hout staal ijzer messing koper zilver goud steen leisteen klei steengoed "
    "porselein glas linnen katoen wol zijde vilt leer papier"
)


def joins_materials(head: Sequence[Token], tail: Sequence[Token], words: Words) -> bool:
    """Whether ``tail`` only goes on naming what the thing in ``head`` is made of."""
    named = [token for token in tail if token.fold not in words.both and token.text != ","]
    if not named or len(head) < 3 or not all(token.fold in _MATERIALS for token in named):
        return False
    if head[-1].fold not in _MATERIALS:
        return False
    at = len(head) - 1
    while at > 1 and (head[at].fold in _MATERIALS or head[at].fold in words.both or head[at].text == ","):
        at -= 1
    return head[at].fold in _MADE_OF
