"""Hours and dates as people write them, one phrase at a time."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read
from tests.generate.test_reading_briefs import line

_HEADS = {
    "en": "The Copper Kettle is a café in Leeds.",
    "pt": "Café Lua é um café em Braga.",
    "es": "Café Luna es una cafetería en Madrid.",
    "fr": "Café Lune est un café à Lyon.",
    "de": "Café Mond ist ein Café in Berlin.",
    "it": "Caffè Luna è un caffè a Roma.",
    "nl": "Café Maan is een café in Utrecht.",
}


@pytest.mark.parametrize(
    ("lang", "text", "hours"),
    [
        ("en", "Monday to Friday 9 to 5.30.", "12345 09:00-17:30"),
        ("en", "Open Mon–Fri 9am–5pm, Sat 10am–2pm.", "12345 09:00-17:00; 6 10:00-14:00"),
        ("en", "Mon-Fri 9-5.", "12345 09:00-17:00"),
        ("en", "9 to 5, Monday to Friday.", "12345 09:00-17:00"),
        ("en", "8am-6pm Mon-Fri, 9am-1pm Sat.", "12345 08:00-18:00; 6 09:00-13:00"),
        ("en", "Open daily 8 to 18, closed Mondays.", "234567 08:00-18:00"),
        ("en", "Tuesday to Friday 12-2.30 and 6-10.", "2345 12:00-14:30; 2345 18:00-22:00"),
        ("en", "Open every day from noon to midnight.", "1234567 12:00-24:00"),
        ("en", "Weekdays 7.30am to 4pm, weekends 9am to 4pm.", "12345 07:30-16:00; 67 09:00-16:00"),
        ("en", "Friday to Monday 10:00-16:00.", "1567 10:00-16:00"),
        ("en", "Open Friday 4 to 10 and Saturday 12 to 10.", "5 16:00-22:00; 6 12:00-22:00"),
        ("en", "Saturday 4 to 10, weekdays 6 to 6.", "12345 06:00-18:00; 6 | Saturday 4 to 10"),
        ("en", "Tuesday 10 to 1 and Friday 2 to 5.", "2 10:00-13:00; 5 14:00-17:00"),
        ("en", "Weekdays 2 to 8.", "12345 14:00-20:00"),
        ("en", "Weekdays 4 to 11.", "12345 | 4 to 11"),
        ("en", "Open 24/7.", "1234567 00:00-24:00"),
        ("en", "Fridays and Saturdays 6pm to 1am.", "56 18:00-01:00"),
        ("en", "Tuesday closed, Wednesday to Sunday 10-4.", "34567 10:00-16:00"),
        ("en", "Thursdays, 2–4pm.", "4 14:00-16:00"),
        ("en", "Open 1 to 5.", "| 1 to 5"),
        ("en", "Closed on Sundays.", "| Closed on Sundays"),
        ("en", "Saturdays by appointment.", "6 | by appointment"),
        ("en", "Mon-Fri 8:30-17:30, late Thursday until 19:00.", "12345 08:30-17:30; 4 17:30-19:00"),
        (
            "en",
            "Sunday to Thursday noon to 11pm, Friday and Saturday until midnight.",
            "12347 12:00-23:00; 56 12:00-24:00",
        ),
        ("en", "Sunday to Thursday noon to 11pm. Fridays until midnight.", "12347 12:00-23:00; 5 12:00-24:00"),
        ("en", "Mon-Wed 9-5, Thu 10-6, Friday until 4.", "123 09:00-17:00; 4 10:00-18:00; 5 | Friday until 4"),
        ("en", "Daily except Monday 9-6.", "234567 09:00-18:00"),
        ("de", "Täglich außer Montag 9-18 Uhr.", "234567 09:00-18:00"),
        ("pt", "Todos os dias, menos à segunda, das 9h às 18h.", "234567 09:00-18:00"),
        ("en", "Tuesdays and Fridays 10-12, Thursday evenings 5-7.", "25 10:00-12:00; 4 | Thursday evenings 5-7"),
        ("en", "Fridays until noon.", "| Fridays until noon"),
        ("en", "Mon-Fri 9-5, Wednesday 9-1.", "1245 09:00-17:00; 3 09:00-13:00"),
        (
            "en",
            "Monday to Saturday 8 to 5, closed Wednesday afternoon.",
            "123456 08:00-17:00 | closed Wednesday afternoon",
        ),
        (
            "de",
            "Mo bis Fr 8 bis 18 Uhr, Mittwoch nachmittags geschlossen.",
            "12345 08:00-18:00 | Mittwoch nachmittags geschlossen",
        ),
        (
            "nl",
            "Maandag en dinsdag na schooltijd, zaterdag van 9 tot 13 uur.",
            "6 09:00-13:00; 12 | Maandag en dinsdag na schooltijd",
        ),
        ("en", "Mon-Fri 9-5, closed for lunch 1-2.", "12345 09:00-13:00; 12345 14:00-17:00"),
        ("en", "Mon-Fri 9-5, Sat by appointment.", "12345 09:00-17:00; 6 | Sat by appointment"),
        ("en", "9-5 Mon-Fri, Sat by appointment.", "12345 09:00-17:00; 6 | Sat by appointment"),
        ("en", "Tuesday to Sunday 9-5, Saturday market on the green.", "234567 09:00-17:00"),
        ("pt", "Seg a sex 8h-20h, sábado até às 13h, domingo fechado.", "12345 08:00-20:00; 6 08:00-13:00"),
        ("es", "De lunes a viernes de 9 a 14 h, los martes también de 16 a 19 h.", "12345 09:00-14:00; 2 16:00-19:00"),
        (
            "fr",
            "Du mardi au samedi 7h-13h et 15h-19h, dimanche jusqu'à 12h30.",
            "23456 07:00-13:00; 23456 15:00-19:00; 7 07:00-12:30",
        ),
        ("de", "Montag bis Donnerstag 7 bis 16 Uhr, Freitag bis 12 Uhr.", "1234 07:00-16:00; 5 07:00-12:00"),
        ("de", "Mo-Fr 8-17 Uhr, Mittagspause 12-13 Uhr.", "12345 08:00-12:00; 12345 13:00-17:00"),
        ("nl", "Di-vr 9-18, do tot 21 uur.", "2345 09:00-18:00; 4 18:00-21:00"),
        ("pt", "Aberto de terça a domingo, 6h30–19h.", "234567 06:30-19:00"),
        ("pt", "Segunda a sexta das 9h às 18h, sábado das 9h às 13h.", "12345 09:00-18:00; 6 09:00-13:00"),
        (
            "pt",
            "De segunda-feira a sexta-feira, das 9:00 às 12:30 e das 14:00 às 18:00.",
            "12345 09:00-12:30; 12345 14:00-18:00",
        ),
        ("pt", "Todos os dias das 10h à meia-noite.", "1234567 10:00-24:00"),
        ("pt", "Sábados e domingos, 10h-17h.", "67 10:00-17:00"),
        ("pt", "Aberta das 6h30 às 20h, domingo até às 13h.", "123456 06:30-20:00; 7 06:30-13:00"),
        ("es", "De lunes a viernes de 9 a 14 y de 17 a 20.", "12345 09:00-14:00; 12345 17:00-20:00"),
        ("es", "Martes, jueves y sábados de 10:00 a 13:30.", "246 10:00-13:30"),
        ("es", "Todos los días, 24 horas.", "1234567 00:00-24:00"),
        ("fr", "Ouvert du mardi au samedi de 7h à 19h30.", "23456 07:00-19:30"),
        ("fr", "Lundi–vendredi 9h–12h et 14h–18h.", "12345 09:00-12:00; 12345 14:00-18:00"),
        ("de", "Montag bis Freitag 8–18 Uhr, Samstag 9–13 Uhr.", "12345 08:00-18:00; 6 09:00-13:00"),
        ("de", "Mo–Fr 8:30–17:00.", "12345 08:30-17:00"),
        ("de", "Täglich von 10 bis 22 Uhr.", "1234567 10:00-22:00"),
        ("it", "Dal martedì alla domenica dalle 12 alle 15.", "234567 12:00-15:00"),
        ("it", "Lunedì-venerdì 9-13 e 15-19.", "12345 09:00-13:00; 12345 15:00-19:00"),
        ("nl", "Maandag tot en met vrijdag 9.00–17.30 uur.", "12345 09:00-17:30"),
    ],
)
def test_hours(lang: str, text: str, hours: str) -> None:
    found = [line(fact) for fact in read(f"{_HEADS[lang]} {text}").facts if fact.kind == "hours"]
    assert found == [f"hours: {hours}"]


@pytest.mark.parametrize(
    "text",
    [
        "The Copper Kettle is a café in Leeds. Seats 3 to 5 people.",
        "The Copper Kettle is a café in Leeds. Sunday roast with gravy.",
        "The Copper Kettle is a café in Leeds. Quiz every second Tuesday from 7pm to 9pm.",
        "The Copper Kettle is a café in Leeds. First Saturday of the month 10am-1pm free tastings.",
        "Café Lua é um café em Braga. Regueifa ao sábado.",
        "Café Lua é um café em Braga. Segunda edição do livro.",
        "The Copper Kettle is a café in Leeds. Rooms for 9 to 12 guests.",
    ],
)
def test_no_hours(text: str) -> None:
    assert not [fact for fact in read(text).facts if fact.kind == "hours"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Bread Fair, 3 and 4 April 2027, Leeds.", "2027-04-03..2027-04-04 event"),
        ("Bread Fair, 3–5 April 2027, Leeds.", "2027-04-03..2027-04-05 event"),
        ("Bread Fair, April 3–5, 2027, Leeds.", "2027-04-03..2027-04-05 event"),
        ("Bread Fair, 1st to 3rd of May 2027, Leeds.", "2027-05-01..2027-05-03 event"),
        ("Bread Fair, 30 March to 2 April 2027, Leeds.", "2027-03-30..2027-04-02 event"),
        ("Bread Fair, 30 December to 2 January 2028, Leeds.", "2027-12-30..2028-01-02 event"),
        ("Bread Fair, Saturday 3 April 2027, Leeds.", "2027-04-03 event"),
        ("Bread Fair, 2027-04-03, Leeds.", "2027-04-03 event"),
        ("Bread Fair, 29 February 2028, Leeds.", "2028-02-29 event"),
        ("Bread Fair in Leeds, £5, 3/4/2027.", "2027-04-03 event"),
        ("Bread Fair in Boston, $5, 3/4/2027.", "2027-03-04 event"),
        ("Feira do Pão, 3 e 4 de abril de 2027, Braga.", "2027-04-03..2027-04-04 event"),
        ("Feria del Pan, del 3 al 5 de mayo de 2027, Lugo.", "2027-05-03..2027-05-05 event"),
        ("Salon du Pain, du 3 au 5 mai 2027, Lyon.", "2027-05-03..2027-05-05 event"),
        ("Salon du Pain, le 1er mai 2027, Lyon.", "2027-05-01 event"),
        ("Brotmarkt, Festival am 12. und 13. Juni 2027 in Berlin.", "2027-06-12..2027-06-13 event"),
        ("Festival del Pane, 3-5 maggio 2027, Siena.", "2027-05-03..2027-05-05 event"),
        ("Brood Festival, 3 en 4 mei 2027, Utrecht.", "2027-05-03..2027-05-04 event"),
        ("Fête du Pain, samedi 22 et dimanche 23 mai 2027, Lyon.", "2027-05-22..2027-05-23 event"),
        ("Fête du Pain, du samedi 22 au dimanche 23 mai 2027, Lyon.", "2027-05-22..2027-05-23 event"),
        ("Salon du Pain, vendredi 21, samedi 22 et dimanche 23 mai 2027, Lyon.", "2027-05-21..2027-05-23 event"),
        ("Bread Fair, Sat 22 and Sun 23 May 2027, Leeds.", "2027-05-22..2027-05-23 event"),
        ("Bread Fair, Saturday 22 May and Sunday 23 May 2027, Leeds.", "2027-05-22..2027-05-23 event"),
        ("Bread Fair, Saturday, May 22 and Sunday, May 23, 2027, Boston.", "2027-05-22..2027-05-23 event"),
        ("Bread Fair, Monday 31 May and Tuesday 1 June 2027, Leeds.", "2027-05-31..2027-06-01 event"),
        ("Brotfest, Samstag, 22. und Sonntag, 23. Mai 2027, Erfurt.", "2027-05-22..2027-05-23 event"),
        ("Broodfeest, zaterdag 22 en zondag 23 mei 2027, Tiel.", "2027-05-22..2027-05-23 event"),
        ("Sagra del Pane, 22 e 23 maggio 2027, Siena.", "2027-05-22..2027-05-23 event"),
        ("Sagra del Pane, sabato 22 e domenica 23 maggio 2027, Siena.", "2027-05-22..2027-05-23 event"),
        ("Fiesta del Pan, sábado 22 y domingo 23 de mayo de 2027, Lugo.", "2027-05-22..2027-05-23 event"),
        ("Festa do Pão, sábado 22 e domingo 23 de maio de 2027, Braga.", "2027-05-22..2027-05-23 event"),
    ],
)
def test_dates(text: str, date: str) -> None:
    assert [line(fact) for fact in read(text).facts if fact.kind == "date"] == [f"date: {date}"]


@pytest.mark.parametrize(
    ("text", "deadlines"),
    [
        ("Bread Fair, 3 April 2027. Register by 20 March.", ["2027-03-20 deadline inferred"]),
        ("Bread Fair, 15 January 2027. Register by 20 November.", ["2026-11-20 deadline inferred"]),
        ("Bread Fair, 3 April 2027 and 8 May 2027. Register by 20 March.", []),
        ("Bread Fair, spring. Register by 20 March.", []),
        ("Bread Fair, 3 April 2027. Register by 30 February.", []),
    ],
)
def test_the_year_of_a_deadline(text: str, deadlines: list[str]) -> None:
    found = [
        line(fact).partition(": ")[2] for fact in read(text).facts if fact.kind == "date" and fact.role == "deadline"
    ]
    assert [entry.partition(" [")[0] for entry in found] == deadlines


def test_days_apart_are_two_dates() -> None:
    facts = read("Fête du Pain, samedi 15 et samedi 22 mai 2027, Lyon.").facts
    assert [line(fact) for fact in facts if fact.kind == "date"] == ["date: 2027-05-15 event", "date: 2027-05-22 event"]
