"""An exclamation or question that only opens a brief: ``Fini les tableaux Excel !``, ``Basta code in segreteria!``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words

_LONGEST = 12
_LONGEST_NAME = 5
_OPENERS = Phrases(
    "no more|never again|goodbye|say goodbye|stop|tired of|fed up with|enough of|forget|"
    "fini|finis|finie|finies|terminé|terminés|terminée|terminées|plus de|plus jamais|marre de|adieu|oubliez|stop aux|stop à|halte aux|"
    "schluss mit|nie wieder|nie mehr|kein|keine|keinen|vorbei|genug von|adieu|weg mit|vergessen sie|"
    "nooit meer|geen|klaar met|genoeg van|weg met|vaarwel|vergeet|"
    "basta|mai più|addio|stanco di|stanchi di|stop a|stop alle|stop ai|dimentica|dimenticate|niente più|"
    "se acabó|se acabaron|adiós|no más|nunca más|basta de|olvida|olvídate|cansado de|"
    "chega de|adeus|acabou|acabaram|nunca mais|basta de|esqueça|cansado de|cansada de"
)
"""What turns away from the trouble that a subject ends."""


def is_hook(run: Sequence[Token], then: Sequence[Token], words: Words) -> bool:
    """Whether an exclamation names no subject: it turns away from something, or the sentence after it says what the subject is."""
    if not run or len(run) > _LONGEST or run[-1].text not in "!！":
        return False
    return _OPENERS.at(run, 0) > 0 or _introduces(then, words)


def _introduces(run: Sequence[Token], words: Words) -> bool:
    """Whether a sentence says what a name is: ``Bergerie est un logiciel``."""
    found = words.copula.find(run[: _LONGEST_NAME + 1], 1)
    if not found or len(run) <= sum(found):
        return False
    name = run[: found[0]]
    led = int(name[0].fold in words.articles and len(name) > 1)
    return all(token.kind == "word" and token.capital for token in name[led:])
