"""A house keeps its street without a word for it; the place of one day is nobody's seat; conditions follow days in small letters."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read

STREETS = (
    ("Marlowe & Pike, surveyors in Shrewsbury. Building surveys from £650. 18 Belmont. 01743 555 0126.", "18 Belmont", "18"),
    ("Zwemschool De Otter in Zwolle. Les €12. Rechterland 5, 038 555 0122.", "Rechterland 5", "5"),
    ("Cargo bike hire in Utrecht. €40 a day. Bakfiets Noord, Vleutenseweg 210, open every day 9 to 6.", "Vleutenseweg 210", "210"),
    ("Holloway Vets, vets in Kendal. Dental work. Appointments 01539 555 0142. 3 Stramongate.", "3 Stramongate", "3"),
    ("Nordlys Glass, a glassblowing studio in Aarhus. Shop open Thursday to Sunday 11 to 17. Mejlgade 40.", "Mejlgade 40", "40"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "line", "number"), STREETS, ids=[line for _, line, _ in STREETS])
def test_a_house_needs_no_word_for_its_street(text: str, line: str, number: str) -> None:
    (address,) = read(text).of("address")
    assert (address.text, address.number) == (line, number)  # type: ignore[attr-defined]


def test_a_unit_or_a_count_is_no_street() -> None:
    reading = read("Ash Brewery in Ely. Tours £18. Unit 6. Free for 30 days, 01353 555 018.")
    assert not reading.of("address")


def test_the_name_before_such_a_street_is_that_of_who_has_no_other() -> None:
    reading = read("Cargo bike hire in Utrecht. €40 a day. Bakfiets Noord, Vleutenseweg 210, open every day 9 to 6.")
    assert [getattr(one, "text", "") for one in reading.of("name")] == ["Bakfiets Noord"]


def test_where_one_day_takes_place_is_no_seat() -> None:
    reading = read(
        "Amis du Four, association à Uzès. Prochain chantier le 14 mars 2027 à 9h, place du Four. a@four.example"
    )
    assert not reading.of("address")


def test_an_answer_to_the_opening_question_is_no_subject() -> None:
    reading = read("Need a car? No: cargo bike hire in Utrecht. €40 a day, deposit €100.")
    assert not any("No:" in getattr(one, "text", "") for one in reading.facts)
    assert "Need a car?" not in [one.text for one in reading.leftover]


def test_a_condition_after_days_is_written_small() -> None:
    (hours,) = read("Bright Paws, dog grooming in Hove. By appointment only, Tuesday to Saturday.").of("hours")
    assert hours.note == "by appointment only"  # type: ignore[attr-defined]


def test_parts_of_the_week_are_no_items() -> None:
    reading = read("Ludlow Plumbing. Boilers, leaks, bathrooms. Emergencies evenings and weekends. 41 Broad Street.")
    assert [getattr(one, "text", "") for one in reading.of("offer")] == ["Boilers", "Leaks", "Bathrooms"]
    assert "Emergencies evenings and weekends" in [getattr(one, "text", "") for one in reading.of("claim")]


ROADS = (
    ("Queijaria Alto, perto de Serpa. Queijo 14 €. Estrada da Mina, km 4. 284 555 031.", "Estrada da Mina, km 4"),
    ("Taller Ruiz en Vejer. De 9 a 18 h. Carretera N-340 km 12, Vejer. 956 555 010.", "Carretera N-340 km 12"),
    ("Ferme des Aulnes, fromages à Foix. Route de Vernajoul, km 3. 05 61 55 50 10.", "Route de Vernajoul, km 3"),
    ("Frantoio Corvi, olio a Loreto. Strada Provinciale 12, km 3. Sabato 9-12.", "Strada Provinciale 12, km 3"),
)


@pytest.mark.parametrize(("text", "street"), ROADS, ids=[street for _, street in ROADS])
def test_a_road_keeps_its_kilometre(text: str, street: str) -> None:
    (address,) = read(text).of("address")
    assert address.street == street  # type: ignore[attr-defined]


def test_the_length_of_a_walk_is_no_kilometre_of_a_road() -> None:
    reading = read("Club Alba en Jaén. Paseo por la carretera de Otíñar, 12 km, el domingo. hola@alba.example")
    assert not any("km" in getattr(one, "text", "") for one in reading.of("address"))
