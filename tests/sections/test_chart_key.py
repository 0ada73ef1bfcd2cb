"""The key of a chart says what the page says, and nothing where the page speaks of nothing that it draws."""

from __future__ import annotations

import pytest

from pagemagic.sections.chart_key import ChartKey, chart_key

KEYS = [
    ("Readings and a 10-day forecast of soil moisture; webhooks when a threshold is crossed", "en",
     ChartKey((("readings", "Readings"), ("forecast", "Forecast"), ("limit", "Threshold")), ("dry", "wet"))),
    ("Bodenfeuchte als Messwerte und Vorhersage", "de",
     ChartKey((("readings", "Messwerte"), ("forecast", "Vorhersage")), ("trocken", "feucht"))),
    ("Leituras e previsão a 10 dias, alerta no limiar", "pt",
     ChartKey((("readings", "Leituras"), ("forecast", "Previsão"), ("limit", "Limiar")))),
    ("Invoices in one place", "en", ChartKey()),
]  # fmt: skip


@pytest.mark.parametrize(("told", "locale", "key"), KEYS, ids=[told[:20] for told, _, _ in KEYS])
def test_a_chart_is_named_in_the_words_of_the_page(told: str, locale: str, key: ChartKey) -> None:
    assert chart_key(told, locale) == key
