"""What a brief asks of whoever builds the site, and what is left of the sentence for visitors.

``Quero um site simples para a minha oficina em Braga`` is about a workshop in Braga; ``My website should show my drawings``
tells visitors nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.doings import SELF
from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_SITES = bag(
    "page seite website site webpage homepage web-site websites webseite internetseite internetauftritt sito siti página pagina paginaweb site-portfolio portfolio-site "
    "web portfolio portfolio-website"
)
_PARTS = bag("web page landing portfolio vitrine internet one-page onepage nuovo novo nuevo nouveau")
_OF = bag("da do de della del di du des von van of")
_FOR = bag("for para pra per pour für voor")
_WANTS = bag(
    "need needs want wants wanted wanting require requires brauche brauchen braucht suche suchen sucht möchte möchten will wollen "
    "cerca cerco cerchiamo voglio vogliamo vorrei serve cherche cherchons veux voulons besoin busca busco buscamos necesito necesitamos necesita "
    "quiero queremos quiere preciso precisamos precisa quero queria gostava zoek zoeken zoekt wil willen wensen procuro procura"
)
_MUST = bag("should must needs has soll sollte muss deve devono doit debe deberá moet moeten dovrebbe should")
_OWN = bag(
    "my our a an the your meine meinen mein meinem unsere unseren unser unserem eine einen ein die den das mijn onze ons een de het mon ma mes notre nos un une le la "
    "l' mi mis nuestro nuestra una el minha meu nossa nosso a o uma um mia mio nostra nostro il lo"
)
_INFINITIVES = {"fr": ("er", "ir"), "es": ("ar", "er", "ir"), "pt": ("ar", "er", "ir"), "it": ("are", "ere", "ire")}
_REACH, _LATEST = 4, 12
"""Words between a site and what it is for; words of a sentence before the site."""


def without_request(run: list[Token], ledger: Ledger, words: Words) -> list[Token]:
    """Take what is asked of the builder and return the rest, which is what the site is about; empty where nothing is left."""
    colon = next((at for at, token in enumerate(run[:_LATEST]) if token.text == ":"), 0)
    if colon > 2 and run[colon - 1].fold in _SITES and any(token.fold in _WANTS for token in run[:colon]):
        ledger.take(run[0].start, run[colon].end)  # "Parish council needs a page: Great Wexham Parish Council meets …"
        return run[colon + 1 :]
    for index in range(min(4, len(run))):
        length = words.request.at(run, index)
        if length:
            ledger.take(run[0].start, run[index + length - 1].end)
            return run[index + length :]
    site = next((at for at, token in enumerate(run[:_LATEST]) if token.fold in _SITES and not _of_trade(run, at)), -1)
    if site < 0:
        return run
    wants = next((at for at in range(site) if run[at].fold in _WANTS), -1)
    after = range(site + 1, min(len(run) - 1, site + _REACH))
    goal = next((at for at in after if run[at].fold in _FOR or _belongs(run, at)), -1)
    goal = -1 if goal > 0 and _acts(run[goal + 1], words) else goal
    if goal > 0 and (wants >= 0 or _is_bare(run[:site], words)):
        start = goal + 1
        while start < len(run) - 1 and run[start].fold in _OWN and not run[start].capital:
            start += 1
        ledger.take(run[0].start, run[start - 1].end)
        return run[start:]
    if wants > 1 and all(map(ledger.open, run[wants : site + 1])):
        ledger.take(run[wants].start, run[-1].end)  # "Studio dentistico a Lugano cerca nuovo sito"
        while wants and (
            run[wants - 1].kind == "sign" or words.says_we(run[wants - 1].fold) or run[wants - 1].fold in SELF
        ):
            wants -= 1  # "Céramiste installée à Carouge, je cherche un site"
        return run[:wants]
    owned = site == 1 and run[0].fold in _OWN and site + 1 < len(run) and run[site + 1].fold in _MUST
    if wants in (0, 1) or owned:
        stop = next((at for at, token in enumerate(run) if token.text == "," and at > site), len(run) - 1)
        ledger.take(run[0].start, run[stop].end)
        return run[stop + 1 :] if wants in (0, 1) else []
    return run


def _belongs(run: Sequence[Token], at: int) -> bool:
    """Whether a site is that of a name: ``o site da Flor de Chita``."""
    return run[at].fold in _OF and run[at + 1].capital


def _acts(token: Token, words: Words) -> bool:
    """Whether a site is for doing something: ``pour montrer mes pièces``; then nothing behind it says what it is about."""
    return (
        not token.capital
        and token.fold.endswith(_INFINITIVES.get(words.lang, ("\0",)))
        and not words.is_trade(token.fold)
    )


def _is_bare(lead: Sequence[Token], words: Words) -> bool:
    """Whether nothing but small words stands before the site: ``a simple website for``."""
    return (
        len(lead) <= _REACH
        and not any(token.capital for token in lead[1:])
        and not any(words.is_trade(token.fold) for token in lead)
    )


def _of_trade(run: Sequence[Token], at: int) -> bool:
    """Whether a word for a site says what somebody makes or where they are: ``web design``, ``camp site``."""
    return at + 1 < len(run) and run[at].fold in _PARTS and run[at + 1].fold not in _FOR | _SITES | _MUST
