"""Opening hours. Spaces that do not break are written as plain ones in these tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.i18n.tables import TABLES
from pagemagic.i18n.times import open_times, time_range, time_text
from pagemagic.i18n.week import Row, day_groups, days_text, week_text

BAKERY: list[Row] = [((2, 3, 4, 5, 6, 7), "06:30", "19:00")]
OFFICE: list[Row] = [((1, 2, 3, 4, 5), "09:00", "17:30")]
NOON: list[Row] = [((1, 2, 3, 4, 5), "09:00", "12:00"), ((1, 2, 3, 4, 5), "14:00", "17:30"), ((6,), "09:00", "13:00")]
ALWAYS: list[Row] = [((1, 2, 3, 4, 5, 6, 7), "00:00", "24:00")]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("tag", "bakery", "office", "noon", "always"),
    [
        ("en", "Tuesday to Sunday, 6:30–19:00", "Monday to Friday, 9:00–17:30",
         "Monday to Friday, 9:00–12:00 and 14:00–17:30; Saturday, 9:00–13:00", "24 hours a day"),
        ("en-US", "Tuesday to Sunday, 6:30 am–7 pm", "Monday to Friday, 9 am–5:30 pm",
         "Monday to Friday, 9 am–12 pm and 2–5:30 pm; Saturday, 9 am–1 pm", "24 hours a day"),
        ("pt", "terça a domingo, 6h30–19h", "segunda a sexta, 9h–17h30",
         "segunda a sexta, 9h–12h e 14h–17h30; sábado, 9h–13h", "24 horas por dia"),
        ("es", "martes a domingo, 6:30–19:00", "lunes a viernes, 9:00–17:30",
         "lunes a viernes, 9:00–12:00 y 14:00–17:30; sábado, 9:00–13:00", "24 horas al día"),
        ("fr", "du mardi au dimanche, 6 h 30 – 19 h", "du lundi au vendredi, 9 h – 17 h 30",
         "du lundi au vendredi, 9 h – 12 h et 14 h – 17 h 30 ; samedi, 9 h – 13 h", "24 h sur 24, 7 jours sur 7"),
        ("fr-CH", "du mardi au dimanche, 6h30–19h", "du lundi au vendredi, 9h–17h30",
         "du lundi au vendredi, 9h–12h et 14h–17h30 ; samedi, 9h–13h", "24 h sur 24, 7 jours sur 7"),
        ("de", "Dienstag bis Sonntag, 6:30–19:00 Uhr", "Montag bis Freitag, 9:00–17:30 Uhr",
         "Montag bis Freitag, 9:00–12:00 und 14:00–17:30 Uhr; Samstag, 9–13 Uhr", "rund um die Uhr"),
        ("de-CH", "Dienstag bis Sonntag, 6.30–19.00 Uhr", "Montag bis Freitag, 9.00–17.30 Uhr",
         "Montag bis Freitag, 9.00–12.00 und 14.00–17.30 Uhr; Samstag, 9–13 Uhr", "rund um die Uhr"),
        ("it", "da martedì a domenica, 6:30–19:00", "da lunedì a venerdì, 9:00–17:30",
         "da lunedì a venerdì, 9:00–12:00 e 14:00–17:30; sabato, 9:00–13:00", "24 ore su 24, tutti i giorni"),
        ("nl", "dinsdag t/m zondag, 6.30–19.00 uur", "maandag t/m vrijdag, 9.00–17.30 uur",
         "maandag t/m vrijdag, 9.00–12.00 en 14.00–17.30 uur; zaterdag, 9–13 uur", "24 uur per dag"),
        ("ar", "من الثلاثاء إلى الأحد، 6:30 ص – 7 م", "من الاثنين إلى الجمعة، 9 ص – 5:30 م",
         "من الاثنين إلى الجمعة، 9 ص – 12 م و2 م – 5:30 م؛ السبت، 9 ص – 1 م", "يوميًا على مدار الساعة"),
        ("ja", "火曜～日曜 6:30–19:00", "月曜～金曜 9:00–17:30",
         "月曜～金曜 9:00–12:00、14:00–17:30／土曜 9:00–13:00", "毎日24時間"),
    ],
)  # fmt: skip
def test_weeks(tag: str, bakery: str, office: str, noon: str, always: str) -> None:
    assert plain(week_text(BAKERY, tag)) == bakery
    assert plain(week_text(OFFICE, tag)) == office
    assert plain(week_text(NOON, tag)) == noon
    assert plain(week_text(ALWAYS, tag)) == always


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((6,), "Saturday"),
        ((6, 7), "Saturday and Sunday"),
        ((5, 6, 7), "Friday to Sunday"),
        ((1, 7), "Sunday and Monday"),
        ((1, 6, 7), "Saturday to Monday"),
        ((1, 2, 3, 4, 7), "Sunday to Thursday"),
        ((1, 3, 7), "Monday, Wednesday and Sunday"),
        ((2, 3, 4, 6), "Tuesday to Thursday and Saturday"),
        ((1, 2, 4, 7), "Sunday to Tuesday and Thursday"),
        ((1, 3, 4, 5, 6, 7), "Wednesday to Monday"),
        ((1, 2, 3, 4, 5, 6, 7), "every day"),
    ],
)
def test_days(days: tuple[int, ...], expected: str) -> None:
    assert days_text(days, "en") == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "Tuesday to Sunday"),
        ("pt", "de terça a domingo"),
        ("es", "de martes a domingo"),
        ("nl", "dinsdag tot en met zondag"),
        ("fr", "du mardi au dimanche"),
    ],
)
def test_days_inside_a_sentence(tag: str, expected: str) -> None:
    assert days_text(range(2, 8), tag, inside=True) == expected


@pytest.mark.parametrize(
    ("tag", "opens", "closes", "expected"),
    [
        ("en-US", "09:00", "11:30", "9–11:30 am"),
        ("en-US", "22:00", "02:00", "10 pm–2 am"),
        ("en-US", "22:00", "21:00", "10 pm–9 pm"),
        ("en-US", "17:00", "24:00", "5 pm–midnight"),
        ("en-US", "17:00", "00:00", "5 pm–midnight"),
        ("en-US", "00:00", "06:00", "12–6 am"),
        ("en", "18:00", "02:00", "18:00–2:00"),
        ("de", "08:00", "18:00", "8–18 Uhr"),
        ("de", "08:00", "24:00", "8–24 Uhr"),
        ("pt", "09:05", "24:00", "9h05–24h"),
        ("ar", "18:00", "24:00", "6 م – منتصف الليل"),
        ("ja", "00:00", "24:00", "24時間"),
        ("en", "00:00", "24:00", "24 hours"),
        ("fr", "00:00", "24:00", "24 h sur 24"),
    ],
)
def test_ranges(tag: str, opens: str, closes: str, expected: str) -> None:
    assert plain(time_range(opens, closes, tag)) == expected


@pytest.mark.parametrize(
    ("tag", "since", "until"),
    [
        ("en", "from 9:00", "until 18:30"),
        ("en-US", "from 9 am", "until 6:30 pm"),
        ("pt", "a partir das 9h", "até às 18h30"),
        ("es", "a partir de las 9:00", "hasta las 18:30"),
        ("fr", "à partir de 9 h", "jusqu’à 18 h 30"),
        ("de", "ab 9 Uhr", "bis 18:30 Uhr"),
        ("it", "dalle 9:00", "fino alle 18:30"),
        ("nl", "vanaf 9 uur", "tot 18.30 uur"),
        ("ja", "9:00から", "18:30まで"),
    ],
)
def test_one_end(tag: str, since: str, until: str) -> None:
    assert plain(open_times("09:00", None, tag)) == since
    assert plain(open_times(None, "18:30", tag)) == until
    assert open_times(None, None, tag) == ""


def test_one_time() -> None:
    assert [plain(time_text("06:30", tag)) for tag in ("en", "en-US", "pt", "fr", "de")] == [
        "6:30",
        "6:30 am",
        "6h30",
        "6 h 30",
        "6:30 Uhr",
    ]


def test_days_with_equal_hours_come_together() -> None:
    rows: list[Row] = [((3,), "09:00", "18:00"), ((1,), "09:00", "18:00"), ((2,), "09:00", "18:00")]
    assert week_text(rows, "en") == "Monday to Wednesday, 9:00–18:00"


def test_notes() -> None:
    assert week_text([((6,), None, None)], "en", note="by appointment") == "Saturday, by appointment"
    assert week_text([], "en", note="by appointment") == "by appointment"
    assert week_text(NOON, "en", note="closed in August").endswith("9:00–13:00; closed in August")
    assert week_text([], "en") == ""


clocks = st.one_of(st.none(), st.from_regex(r"([01][0-9]|2[0-4]):[0-5][0-9]", fullmatch=True))
weekdays = st.sets(st.integers(1, 7), min_size=1).map(lambda days: tuple(sorted(days)))
rows = st.lists(st.tuples(weekdays, clocks, clocks), min_size=1, max_size=14)


@given(rows, st.sampled_from(sorted(TABLES)), st.booleans())
def test_every_week_can_be_said(week: list[Row], tag: str, inside: bool) -> None:
    text = week_text(week, tag, inside=inside)
    assert text
    assert "{" not in text
    assert text == text.strip()


@given(st.permutations(NOON))
def test_the_order_of_rows_does_not_matter(week: list[Row]) -> None:
    assert day_groups(week) == day_groups(NOON)


@given(weekdays)
def test_all_days_are_said_once(days: tuple[int, ...]) -> None:
    text = days_text(days, "en")
    if len(days) <= 2:
        assert text.count("day") == len(days)
    assert text.count(" to ") <= 2
