"""What invites before a name and is no part of it: ``Sing with``, ``Come to``, ``Venez à``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import WITH, bag

_INVITING = Phrases(
    "come to|come along to|come and join|come and visit|come visit|come and see|join|join us at|join in with|visit|welcome to|discover|stay at|stay with us at|"
    ""
    "meet us at|support|"
    "venha à|venha ao|venha a|venha conhecer|visite|visita|junte-se à|junte-se ao|junte-se a|bem-vindo à|bem-vindo ao|bem-vindos à|"
    "bem-vindos ao|descubra|fique connosco na|fique connosco no|fique connosco em|fique conosco na|fique conosco no|fique na|fique no|durma na|"
    "hospede-se na|hospede-se no|"
    ""
    "ven a|ven al|venga a|venid a|únete a|únete al|bienvenidos a|bienvenido a|descubre|quédate en|alójate en|alójese en|duerme en|"
    ""
    "venez à|venez au|venez chez|viens à|viens au|rejoignez|rejoins|visitez|bienvenue à|bienvenue au|bienvenue chez|découvrez|séjournez à|séjournez au|séjournez chez|dormez à|dormez au|dormez chez|"
    ""
    "komm zu|komm zum|komm zur|komm in die|kommt zu|kommt zum|kommt zur|kommen sie zu|kommen sie zum|kommen sie zur|besuchen sie|"
    "besuche|besucht|willkommen bei|übernachten sie im|übernachten sie in der|übernachten sie bei|wohnen sie im|"
    "willkommen im|willkommen beim|"
    "vieni da|vieni a|vieni al|vieni alla|venite a|venite al|venite alla|venite da|unisciti a|unisciti al|visitate|benvenuti a|"
    "benvenuti al|benvenuti da|scopri|soggiorna al|soggiorna a|soggiornate al|soggiornate a|dormi al|dormite al|"
    ""
    "kom naar|kom bij|bezoek|welkom bij|ontdek|logeer bij|logeer in|overnacht bij|overnacht in|slaap bij"
)
_VERBS = bag(
    "sing dance play run walk row swim ride cycle paddle sail climb cook bake draw paint learn train grow read write garden volunteer "
    "cante canta dance dança dança toque jogue corra reme nade pinte aprenda treine "
    "baila juega corre rema nada pinta aprende entrena "
    "chantez dansez jouez courez ramez nagez peignez apprenez chante danse joue cours apprends "
    "singe sing tanze spiele laufe rudere schwimme male lerne singt tanzt spielt singen tanzen spielen "
    "balla gioca corri rema nuota dipingi impara cantate ballate giocate "
    "zing dans speel loop roei zwem leer"
)
_ARTICLES = bag("the a o la el le l' der die das den dem il lo het de us")


def invites(run: Sequence[Token]) -> int:
    """Return the index of the capitalised word after an invitation that ``run`` begins with; 0 where it begins with none."""
    at = _INVITING.at(run, 0)
    if not at and len(run) > 2 and run[0].fold in _VERBS and run[1].fold in WITH:
        at = 2
    if at and at + 1 < len(run) and run[at].fold in _ARTICLES and not run[at].capital:
        at += 1
    return at if at and at < len(run) and run[at].capital else 0
