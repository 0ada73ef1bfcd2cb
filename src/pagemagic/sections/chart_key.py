"""What the marks of a measured picture stand for, in words that the page has of its own.

A chart draws readings, a forecast and a limit; a page that speaks of none of them has no key.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pagemagic.i18n.typography import typographic

_PARTS: dict[str, str] = {
    "readings": "readings?|measurements?|leituras?|medições|lecturas?|mediciones|mesures|relevés|Messwerte|Messungen|"
    "letture|misurazioni|metingen|meetwaarden",
    "forecast": "forecasts?|previs(?:ão|ões)|previsión|previsiones|pronósticos?|prévisions?|Vorhersagen?|Prognosen?|"
    "previsioni|previsione|voorspelling(?:en)?|verwachting",
    "limit": "thresholds?|limiar(?:es)?|umbral(?:es)?|seuils?|Schwell(?:en?|enwerte?)|Grenzwerte?|sogli[ae]|"
    "drempel(?:s|waarden?)?",
}
"""Part of a chart -> the words that name it."""
_ENDS: dict[str, tuple[str, str]] = {
    "moisture|humidity": ("dry", "wet"),
    "humidade": ("seco", "húmido"),
    "umidade": ("seco", "úmido"),
    "humedad": ("seco", "húmedo"),
    "humidité": ("sec", "humide"),
    r"\w*feuchte|\w*feuchtigkeit": ("trocken", "feucht"),
    "umidità": ("secco", "umido"),
    r"\w*vocht(?:igheid)?": ("droog", "nat"),
    "temperature": ("cold", "warm"),
}
"""What is measured -> the ends of its scale."""


class ChartKey(NamedTuple):
    """The words of a key."""

    names: tuple[tuple[str, str], ...] = ()
    """Part of the chart -> how the page calls it: ``("forecast", "Forecast")``."""
    ends: tuple[str, str] | None = None
    """The ends of the scale: ``("dry", "wet")``."""


def chart_key(told: str, locale: str) -> ChartKey:
    """The key of a chart on a page that says ``told``."""
    names = []
    for part, words in _PARTS.items():
        found = re.search(rf"\b(?:{words})\b", told, re.IGNORECASE)
        if found is not None:
            names.append((part, typographic(found[0][:1].upper() + found[0][1:], locale)))
    ends = next((ends for words, ends in _ENDS.items() if re.search(rf"\b(?:{words})\b", told, re.IGNORECASE)), None)
    return ChartKey(tuple(names), ends)
