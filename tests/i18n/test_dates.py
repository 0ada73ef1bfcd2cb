"""Dates and runs of days. Spaces that do not break are written as plain ones in these tables."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.i18n.dates import date_text, day_number, exists, month_text, run_text, weekday, weekday_name, year_text
from pagemagic.i18n.tables import TABLES

A = "2027-04-03"


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("tag", "full", "with_weekday", "short"),
    [
        ("en", "3 April 2027", "Saturday 3 April 2027", "3 Apr"),
        ("en-GB", "3 April 2027", "Saturday 3 April 2027", "3 Apr"),
        ("en-US", "April 3, 2027", "Saturday, April 3, 2027", "Apr 3"),
        ("en-CA", "April 3, 2027", "Saturday, April 3, 2027", "Apr 3"),
        ("en-AU", "3 April 2027", "Saturday 3 April 2027", "3 Apr"),
        ("pt-PT", "3 de abril de 2027", "sábado, 3 de abril de 2027", "3 de abr."),
        ("pt-BR", "3 de abril de 2027", "sábado, 3 de abril de 2027", "3 de abr."),
        ("es", "3 de abril de 2027", "sábado, 3 de abril de 2027", "3 de abr"),
        ("fr", "3 avril 2027", "samedi 3 avril 2027", "3 avr."),
        ("de", "3. April 2027", "Samstag, 3. April 2027", "3. Apr."),
        ("it", "3 aprile 2027", "sabato 3 aprile 2027", "3 apr"),
        ("nl", "3 april 2027", "zaterdag 3 april 2027", "3 apr"),
        ("ar", "3 أبريل 2027", "السبت، 3 أبريل 2027", "3 أبريل"),
        ("ar-LB", "3 نيسان 2027", "السبت، 3 نيسان 2027", "3 نيسان"),
        ("ja", "2027年4月3日", "2027年4月3日（土）", "4月3日"),
        ("und", "2027-04-03", "Saturday, 2027-04-03", "3 Apr"),
    ],
)
def test_one_day(tag: str, full: str, with_weekday: str, short: str) -> None:
    assert plain(date_text(A, tag)) == full
    assert plain(date_text(A, tag, with_weekday=True)) == with_weekday
    assert plain(date_text(A, tag, with_year=False, short=True)) == short


@pytest.mark.parametrize(
    ("tag", "pair", "run", "months"),
    [
        ("en", "3 and 4 April 2027", "3–5 April", "28 April – 2 May 2027"),
        ("en-US", "April 3 and 4, 2027", "April 3–5", "April 28 – May 2, 2027"),
        ("pt", "3 e 4 de abril de 2027", "3–5 de abril", "28 de abril – 2 de maio de 2027"),
        ("es", "3 y 4 de abril de 2027", "3–5 de abril", "28 de abril – 2 de mayo de 2027"),
        ("fr", "3 et 4 avril 2027", "3–5 avril", "28 avril – 2 mai 2027"),
        ("de", "3. und 4. April 2027", "3.–5. April", "28. April – 2. Mai 2027"),
        ("de-AT", "3. und 4. April 2027", "3.–5. April", "28. April – 2. Mai 2027"),
        ("it", "3 e 4 aprile 2027", "3–5 aprile", "28 aprile – 2 maggio 2027"),
        ("nl", "3 en 4 april 2027", "3–5 april", "28 april – 2 mei 2027"),
        ("ar", "3 و4 أبريل 2027", "3–5 أبريل", "28 أبريل – 2 مايو 2027"),
        ("ja", "2027年4月3日・4日", "4月3日～5日", "2027年4月28日～5月2日"),
    ],
)
def test_runs(tag: str, pair: str, run: str, months: str) -> None:
    assert plain(run_text(A, "2027-04-04", tag)) == pair
    assert plain(run_text(A, "2027-04-05", tag, with_year=False)) == run
    assert plain(run_text("2027-04-28", "2027-05-02", tag)) == months


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "30 December 2027 – 2 January 2028"),
        ("en-US", "December 30, 2027 – January 2, 2028"),
        ("pt", "30 de dezembro de 2027 – 2 de janeiro de 2028"),
        ("de-AT", "30. Dezember 2027 – 2. Jänner 2028"),
        ("ja", "2027年12月30日～2028年1月2日"),
    ],
)
def test_a_run_over_new_year_keeps_both_years(tag: str, text: str) -> None:
    assert plain(run_text("2027-12-30", "2028-01-02", tag, with_year=False)) == text


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("fr", "1er avril"),
        ("it", "1º aprile"),
        ("pt", "1 de abril"),
        ("pt-BR", "1º de abril"),
        ("de", "1. April"),
        ("es", "1 de abril"),
    ],
)
def test_the_first_of_a_month(tag: str, text: str) -> None:
    assert plain(date_text("2027-04-01", tag, with_year=False)) == text


@pytest.mark.parametrize(
    ("tag", "month", "year"),
    [
        ("en", "October 2027", "1974"),
        ("pt", "outubro de 2027", "1974"),
        ("ja", "2027年10月", "1974年"),
        ("und", "2027-10", "1974"),
    ],
)
def test_months_and_years(tag: str, month: str, year: str) -> None:
    assert month_text("2027-10-01", tag) == month
    assert year_text(1974, tag) == year


def test_styles_of_weekdays() -> None:
    assert [weekday_name(2, "pt", style=style) for style in ("full", "plain", "short")] == [
        "terça-feira",
        "terça",
        "ter",
    ]


@given(st.dates())
def test_the_calendar_is_the_gregorian_one(date: datetime.date) -> None:
    text = date.isoformat()
    assert day_number(text) == date.toordinal()
    assert weekday(text) == date.isoweekday()
    assert exists(text)


@pytest.mark.parametrize("date", ["2027-02-29", "2027-02-30", "2027-04-31", "1900-02-29", "0000-01-01"])
def test_days_that_no_calendar_has_are_written_all_the_same(date: str) -> None:
    assert not exists(date)
    assert date_text(date, "en", with_weekday=True)


@given(st.dates(), st.dates(), st.sampled_from(sorted(TABLES)), st.booleans())
def test_a_run_reads_the_same_from_both_ends(
    one: datetime.date, other: datetime.date, tag: str, with_year: bool
) -> None:
    text = run_text(one.isoformat(), other.isoformat(), tag, with_year=with_year)
    assert text == run_text(other.isoformat(), one.isoformat(), tag, with_year=with_year)
    assert "{" not in text
    assert text == text.strip()
