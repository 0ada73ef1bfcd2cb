"""Words that say nothing about where a link leads, by language.

The words of WCAG's failure F84 (https://www.w3.org/WAI/WCAG22/Techniques/failures/F84) and what people write instead of them in
the languages that Page Magic speaks.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pagemagic.i18n.locale import base_language

VAGUE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split("|"))
        for language, words in {
            "en": "here|click here|click this|click|click for details|tap here|go|go here|this|this page|this link|start|right here"
            "|link|more|more info|more information|information|read more|see more|learn more|find out more|click for more",
            "de": "hier|hier klicken|klicken sie hier|klick|mehr|mehr dazu|mehr lesen|mehr erfahren|mehr infos|weiter|weiterlesen"
            "|link|dieser link|diese seite|los",
            "fr": "ici|cliquez ici|cliquer ici|plus|en savoir plus|lire plus|lire la suite|voir plus|suite|la suite|lien|ce lien|cette page",
            "es": "aquí|aqui|haz clic aquí|haga clic aquí|clic aquí|más|ver más|leer más|saber más|más información|enlace|este enlace"
            "|esta página|continuar|seguir",
            "pt": "aqui|clique aqui|clica aqui|mais|ver mais|ler mais|saber mais|saiba mais|mais informação|mais informações|esta página"
            "|este link|ligação|continuar",
            "it": "qui|clicca qui|fai clic qui|più|di più|leggi|leggi di più|leggi tutto|scopri di più|vedi|continua|link|questa pagina",
            "nl": "hier|klik hier|meer|lees meer|lees verder|meer lezen|meer info|meer informatie|verder|link|deze pagina",
            "ja": "こちら|ここ|ここをクリック|こちらをクリック|クリック|続き|続きを読む|もっと|もっと見る|詳細|詳しくはこちら|詳しく|リンク",
            "ar": "هنا|اضغط هنا|انقر هنا|المزيد|اقرأ المزيد|للمزيد|رابط|هذه الصفحة",
        }.items()
    }
)
"""Language -> what a link must not say alone, in lower case."""


def is_vague(text: str, locale: str) -> bool:
    """Whether a link's text says nothing about its target, in the language of ``locale`` or in English."""
    words = " ".join(text.split()).casefold().strip(" .…!:»→>")
    return words in VAGUE["en"] or words in VAGUE.get(base_language(locale), ())
