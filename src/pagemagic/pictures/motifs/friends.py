"""False friends: words that mean a motif in some languages and something else, or nothing, in the others.

*Four* is an oven in French and a number in English; *prato* is a lawn in Italian and a dish in Portuguese. An entry of the
lexicon that is listed here counts in its languages only.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ROWS = (
    "it ferramenta; en printer printers>printing; fr beton>concrete-mixer; it spurgo; en charter charters; pt ginastica; fr pressing; es carpa carpas; es bolos; it tintoria tintorie; pt farol farois; es it pt faro faros; fr phare phares; en forge forges; pt es sidra; en seals; es de burg burgen>castle; de schloss schlosser>castle; en train trains; es turno turnos; it lasser>anvil; nl rooster*>calendar; en shift shifts; fr planning>calendar; nl smid>anvil; de messer messers; nl thee; nl banket; de nl boot boote; de nl it mais; en tortilla; pt doce doces; pt es bodega; it cantina; es embutid*; fr foot; it palestra; es pelo; it camera>bed camere>bed; en nl de pt fr es camera*>camera; pt livro livros; fr livre livres; fr de roman romans; nl kommen kommetjes; en cabinet*>cabinet; en door*>door; pt asilo; fr exploitation; nl haken; es ramo; de spende spenden; de laden; nl tafel*; es pt caldo caldos; pt estuf*; it serra; it semi; it prove; de probe proben; pt reforma; pt dados; es datos; en data; fr portes; de meer; en estate>house; it estate>sun; pt es rede redes; fr it messe; nl lessen; pt quarto*; it tele; it procura; de mull*; de nl boom*; it camino>chimney camini>chimney; fr glacier; fr es de pension; en pension>coins pensions>coins; es pt ingles*; it es regal*; en location*; it regalo; es aceite; nl worst; es postre; de kasten; fr dents; it denti; en rope ropes; pt es fr it de coro coros coral; fr four>oven; fr pain>loaf; en pain>pulse; fr it cave; fr chats; fr cle; fr coupe; fr stage; fr it serre; "
    "fr glace; fr tableau tableaux; fr de pompe;  fr plat; fr cours; fr de pneu*; fr comte; fr it mare; "
    "it cane cani; it prato>mower; pt pratos prato>pot; it pt es cono; it scal*>stairs; it presa prese; it nido; it rete; it pt prova; "
    "it asta; it sart*; it carta; it es pt torta; it de fr nl auto; "
    "de hut hute; de nl rad; de bad bader *bad; de nl brief; de hund*; de hof; de tier tiere; de en nl post; de rind*; de dach*; "
    "de tur turen *tur; de nl berg*; de eis; de nl ei; de karten; de nl kaart* karte; de fr nl it mode; de nl lager*; "
    "nl kip kippen; nl kat; nl vis; nl ramen>window; nl raam; nl trap trappen; nl kas kassen; nl hek hekken; nl gras; nl dak; nl bril; "
    "nl reis>globe; it reis>pot; nl panel*; nl kast; nl hoed*; nl tand; nl kraan kranen; nl band banden; "
    "de teller tellern; pt som; pt es limp*; pt es conduc*; pt es it fr tub*; pt cano; pt prata; pt cao; pt fuga fugas; pt tenda; pt mel; pt massa; "
    "pt es mar; pt leit*; pt es cata; pt es vela velas; pt es mesa mesas; es pan; "
    "en wills; pt choco chocos; es pt polvo; en screen; en restore* restores; en attorney; en light lights; en court*; en pass passes; en date dates; en sing; en sweep; en leak*; en sound; "
    "en burst blocked; en root roots; en paper"
)
"""``language language entry entry``: entries as the lexicon has them, ``entry>motif`` for one of their senses."""

_CODES = frozenset(("en", "pt", "es", "fr", "de", "it", "nl"))


def _by_entry() -> dict[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for row in _ROWS.split("; "):
        languages = [one for one in row.split() if one in _CODES]
        for entry in (one for one in row.split() if one not in _CODES):
            word, _, motif = entry.partition(">")
            found.setdefault((word, motif), set()).update(languages)
    return {key: frozenset(languages) for key, languages in found.items()}


FRIENDS: Mapping[tuple[str, str], frozenset[str]] = MappingProxyType(_by_entry())
"""Entry and motif (empty for every sense) -> the languages in which the entry means what the lexicon says."""


def meant(entry: str, motif: str, language: str) -> bool:
    """Whether an entry of the lexicon stands for a motif in a language (``en``, ``pt`` …; empty for any)."""
    known = FRIENDS.get((entry, motif)) or FRIENDS.get((entry, ""))
    return not language or known is None or language in known


_IDIOMS = (
    "pompas+funebres pompe+funebri  sign+language "
    "care+home care+homes nursing+home nursing+homes open+house house+call house+calls home+visit home+visits "
    "second+hand gold+leaf silver+leaf wood+fired market+research market+town key+worker key+workers "
    "keynote+speaker book+value head+office house+wine heart+rate dead+wood live+stock best+man night+school "
    "in+house at+home home+office home+page web+shop work+shop hand+made tailor+made hand+crafted back+office "
    "school+prom bike+pump bike+pumps bike+rack bike+racks bike+shed school+proms front+office water+proof home+birth home+births pool+maintenance pool+cleaning pool+service "
    "pool+table charter+school charter+schools marine+surveyor marine+surveyors marine+survey marine+surveys boat+surveyor boat+surveyors yacht+surveyor yacht+surveyors quantity+surveyor quantity+surveyors bell+founder chef+coeur sans+plomb plus+value carte+blanche carte+grise faire+part pied+terre "
    "segunda+feira terca+feira quarta+feira quinta+feira sexta+feira party+wall hen+party hen+parties hen+night hen+nights hen+do hen+dos fait+maison faits+maison faite+maison faites+maison "
    "pommes+terre pomme+terre marche+nordique ar+livre jardim+infancia jardin+enfants jardines+infancia arranjos+florais vinyl+flooring credit+card credit+cards debit+card debit+cards sunday+roast home+improvement home+improvements home+delivery "
    "lampshade+making car+boot tailor+made roman+villa box+room book+online table+hotes table+hote a+carta la+carte carte+vitale "
    "mot+cle cle+main chiavi+mano sotto+casa a+casa em+casa en+casa zu+hause nach+hause aan+huis bei+hand"
)

IDIOMS = frozenset(_IDIOMS.split())
"""Words in a row that together name none of the things that they name apart."""
