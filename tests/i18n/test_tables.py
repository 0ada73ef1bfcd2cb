"""Every language table is complete and keeps the rules of spacing."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest

from pagemagic.i18n.formats import Formats, fill
from pagemagic.i18n.labels import LABELS
from pagemagic.i18n.tables import LANGUAGES, TABLES, formats_for

_PLACES = {
    "full": {"d", "month", "y", "d0", "m0"},
    "day_month": {"d", "month"},
    "pair": {"d1", "d2", "month"},
    "run": {"d1", "d2", "month"},
    "run_months": {"d1", "d2", "month1", "month2"},
}


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, f"{path}[{index}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, f"{path}[{key}]")


@pytest.mark.parametrize("tag", list(TABLES))
def test_a_table_is_complete(tag: str) -> None:
    table = TABLES[tag]
    assert table.tag == tag
    for path, text in _texts(table, tag):
        if path.endswith((".midnight", ".periods", ".day_joint")):
            continue
        assert text, path
        assert text == text.strip(" ") or path.endswith(("comma", "separator")), path
    for names in (table.names.weekdays, table.names.weekdays_plain, table.names.weekdays_short):
        assert len(names) == len(set(names)) == 7
    assert len(table.names.months) == len(set(table.names.months)) == 12
    assert len(table.names.months_short) == 12


@pytest.mark.parametrize("tag", list(TABLES))
def test_date_patterns_name_their_parts_and_no_others(tag: str) -> None:
    dates = TABLES[tag].dates
    for name, allowed in _PLACES.items():
        places = set(re.findall(r"\{(\w+)\}", getattr(dates, name)))
        assert places <= allowed, name
        assert len(places) >= len(allowed & {"d", "d1", "d2"}) or "d0" in places, name
    for name in ("first_day", "other_day"):
        assert "{d}" in getattr(dates, name)


@pytest.mark.parametrize("tag", list(TABLES))
def test_no_plain_space_beside_a_number_or_sign(tag: str) -> None:
    table = TABLES[tag]
    for pattern in (table.money.pattern, *table.money.patterns.values(), table.times.hour, table.times.minutes):
        assert " " not in pattern
    for pattern in (table.dates.day_month, table.dates.pair):
        assert not re.search(r"\{d2?\} ", pattern)


def test_languages_have_both_tables_and_labels() -> None:
    assert tuple(LABELS) == LANGUAGES


@pytest.mark.parametrize(
    ("tag", "table"),
    [
        ("pt-PT", "pt"),
        ("pt-AO", "pt"),
        ("en-GB", "en"),
        ("en_us", "en-US"),
        ("es-HN", "es-419"),
        ("es-MX", "es-MX"),
        ("fr-BE", "fr"),
        ("de-LI", "de"),
        ("ar-SA", "ar"),
        ("ja-JP", "ja"),
        ("pl", "und"),
        ("zh-Hant", "und"),
    ],
)
def test_the_nearest_table_is_found(tag: str, table: str) -> None:
    assert formats_for(tag) is TABLES[table]


def test_filling_is_literal_and_once() -> None:
    assert fill("{a} {b}", a="{b}", b="{0!r}") == "{b} {0!r}"


def test_tables_are_values() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        formats_for("en").tag = "xx"  # type: ignore[misc]
    assert isinstance(formats_for("en"), Formats)
