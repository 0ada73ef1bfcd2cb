"""Clubs, events and those who teach or show: names, hours, prices and places as their briefs say them."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import Reading, read


def _first(reading: Reading, kind: str):
    return reading.of(kind)[0]


@pytest.mark.parametrize(
    ("said", "label", "terms"),
    [
        ("Beginners' course of eight Mondays, £80, next begins 11 January 2027.", "Beginners' course of eight Mondays", "next begins 11 January 2027"),
        ("Bridge course of ten Tuesdays, £95, next starts on 4 May 2027.", "Bridge course of ten Tuesdays", "next starts on 4 May 2027"),
    ],
)  # fmt: skip
def test_a_course_keeps_its_days_and_its_beginning(said: str, label: str, terms: str) -> None:
    reading = read(f"Riverside Judo Club in Hull. {said}")
    price = _first(reading, "price")
    assert (price.label, price.unit) == (label, terms)
    assert not reading.of("date")


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Seniors train Monday 7pm to 9pm.", "Training, seniors"),
        ("Under-12s and juniors practise on Sundays 9am to 10am.", "Practice, under-12s and juniors"),
    ],
)
def test_who_trains_is_a_name_and_no_cut_clause(said: str, label: str) -> None:
    assert _first(read(f"Riverside Judo Club in Hull. {said}"), "hours").label == label


@pytest.mark.parametrize(
    ("said", "label", "note"),
    [
        ("Three walks a day, 10am and 2pm, Monday to Friday.", "Three walks a day", "10am and 2pm, Monday to Friday"),
        ("Two shows a night, 7pm and 9.30pm, Thursday to Saturday.", "Two shows a night", "7pm and 9.30pm, Thursday to Saturday"),
    ],
)  # fmt: skip
def test_hours_with_two_starts_begin_with_an_hour(said: str, label: str, note: str) -> None:
    hours = _first(read(f"The Blue Room is a comedy venue in Leeds. {said}"), "hours")
    assert (hours.label, hours.note) == (label, note)


def test_meetings_at_an_hour_of_the_evening_or_morning_are_told_as_written() -> None:
    for said in ("Rehearsals Mondays 7.30 to 9.30.", "Practice Wednesdays 8 to 10."):
        hours = _first(read(f"The Larkhall Choir, Bath. 80 voices. {said}"), "hours")
        assert not hours.openings
        assert hours.note == said.split(" ", 1)[1].rstrip(".")
    assert _first(read("Cafe Nero Blu in Bath. Open Mondays 7.30 to 11.30."), "hours").openings


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        ("Harbour Jazz Night! Friday 4 June 2027 in Whitby. Tickets £12.", "Harbour Jazz Night"),
        ("Saltmarsh Film Festival! 9–11 July 2027 in Cromer. Three screens.", "Saltmarsh Film Festival"),
        ("Portfolio for Ana Reis, illustrator, Gothenburg. Children's books.", "Ana Reis"),
        ("Online portfolio of Tom Hale, photographer, Ludlow. Portraits.", "Tom Hale"),
        ("Maths tutor in Leeds, GCSE and A-level. I'm Dr Samuel Okoro, taught in York for six years.", "Dr Samuel Okoro"),
        ("Spanish tutor in Bath, GCSE, A-level and adults. I'm Ana Ruiz.", "Ana Ruiz"),
        ("I'm a portrait painter in Hove: Ellen van der Berg. Oils and charcoal.", "Ellen van der Berg"),
        ("I'm a photographer based in Rotterdam: Jeroen de Wit. Day rate €900.", "Jeroen de Wit"),
        ("St Luke's Hospice shop in Lancaster, 22 Market Street. Clothes and books.", "St Luke's Hospice shop"),
        ("Hawick Museum cafe in Hawick, 3 High Street. Soup and cake.", "Hawick Museum cafe"),
    ],
)  # fmt: skip
def test_the_name_is_whose_site_it_is(brief: str, name: str) -> None:
    assert _first(read(brief), "name").text == name


@pytest.mark.parametrize(
    ("brief", "trade"),
    [
        ("My name is Colm Brady. I am a wedding celebrant and MC in County Clare, Ireland.", "wedding celebrant and MC"),
        ("My name is Una Voss. I'm a cello teacher in Ely.", "cello teacher"),
        ("Bell House is a 120-seat theatre behind the station in Crewe. Tickets £12.", "120-seat theatre behind the station"),
        ("The Lantern is a 60-seat repertory cinema in Galway. Tickets €9.", "60-seat repertory cinema"),
    ],
)  # fmt: skip
def test_what_somebody_is_may_come_after_the_name_and_be_measured(brief: str, trade: str) -> None:
    assert _first(read(brief), "trade").text == trade


@pytest.mark.parametrize(
    ("brief", "kind", "text"),
    [
        ("Greenacre Riding School, Hill Farm, Church Lane, Kendal. Hacks £45.", "address", "Hill Farm, Church Lane, Kendal"),
        ("Moss Pottery School, The Old Dairy, Mill Lane, Frome. Classes £45.", "address", "The Old Dairy, Mill Lane, Frome"),
        ("Life drawing at the Gasworks, Glasgow. £14.", "address", "The Gasworks, Glasgow"),
        ("Open mic at the Brickworks, Leeds. £4.", "address", "The Brickworks, Leeds"),
        ("The Bay Chess Club. We meet every Tuesday at 7pm at the Old Library, Fonthill Road, London N4.", "address", "Old Library, Fonthill Road, London N4"),
        ("Bay Half Marathon, Sunday 16 May 2027, Fernhill Country Park, Dublin 18.", "place", "Dublin 18"),
        ("Salt Fair! 9 July 2027 in Wells-next-the-Sea, Norfolk. Three stages.", "place", "Wells-next-the-Sea, Norfolk"),
    ],
)  # fmt: skip
def test_a_place_is_whole(brief: str, kind: str, text: str) -> None:
    assert _first(read(brief), kind).text == text


def test_a_town_that_lends_its_name_is_no_place() -> None:
    for said in ("We run four teams in the London League.", "We sing in the Leeds Festival."):
        assert not read(f"Holloway Chess Club. {said}").of("place")


@pytest.mark.parametrize("gift", ["£35 gets one bike back on the road", "£10 feeds a family for a day"])
def test_what_a_gift_does_is_no_price(gift: str) -> None:
    reading = read(f"Second Spoke is a small charity in Bristol. {gift}.")
    assert not reading.of("price")
    assert gift in {claim.text for claim in reading.of("claim")} | {one.text.rstrip(".") for one in reading.leftover}


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("Membership £45 a year (£20 for under-18s and students).", ["Membership", "Under-18s and students"]),
        ("Entry €38 half, €25 10k.", ["Entry, half", "Entry, 10k"]),
        ("Entry £18 half, £9 5k.", ["Entry, half", "Entry, 5k"]),
        ("Travel beyond 60km 50c per km.", ["Travel beyond 60km"]),
        ("Also hall hire: main hall £18 an hour, small room £11 an hour.", ["Main hall", "Small room"]),
    ],
)
def test_prices_say_whose_they_are(said: str, labels: list[str]) -> None:
    assert [price.label for price in read(f"Moss Road Club in Cork, Ireland. {said}").of("price")] == labels


@pytest.mark.parametrize(
    ("said", "offers"),
    [
        ("Headliners: The Eel Catchers, Nancy Crewe, Bread & Tallow.", ["The Eel Catchers", "Nancy Crewe", "Bread & Tallow"]),
        ("Guests: The Brine Sisters, Tom Ash, Reed & Rush.", ["The Brine Sisters", "Tom Ash", "Reed & Rush"]),
        ("Clients: The Guardian, Oatly, Penguin and IKEA.", []),
        ("Medal, soup and a bun for everybody.", []),
        ("Workshops in fiddle, clog and shanty singing.", ["Workshops in fiddle, clog and shanty singing"]),
    ],
)  # fmt: skip
def test_a_list_holds_what_is_on_offer(said: str, offers: list[str]) -> None:
    assert [offer.text for offer in read(f"Saltmarsh Arts in Cromer. {said}").of("offer")] == offers


def test_one_thing_keeps_its_one_and_years_are_nothing_on_offer() -> None:
    drawing = read(
        "Life drawing in Glasgow. Untutored, one long pose after the break, easels and boards provided, paper for sale."
    )
    assert "One long pose after the break" in [offer.text for offer in drawing.of("offer")]
    accounts = read("Whitlock & Dene, accountants in Shrewsbury. Making Tax Digital sorted. ACCA registered, 22 years.")
    assert not accounts.of("offer")
    assert "Making Tax Digital sorted" in [claim.text for claim in accounts.of("claim")]


def test_several_hours_of_one_day_are_all_told() -> None:
    reading = read("Bay Half Marathon, Sunday 16 May 2027, Cork. Half starts 9.30am, 10k at 10am.")
    assert [(offer.text, offer.note) for offer in reading.of("offer")] == [("Half", "9.30am"), ("10k", "At 10am")]


@pytest.mark.parametrize(
    ("brief", "kit"),
    [
        ("The Lantern is a 60-seat repertory cinema above a bookshop in Galway. Tickets €9.", "club"),
        ("St Luke's Hospice shop in Lancaster, 22 Market Street. Clothes and books.", "club"),
    ],
)
def test_what_a_house_stands_at_or_serves_is_not_its_trade(brief: str, kit: str) -> None:
    assert design(brief).kit == kit


@pytest.mark.parametrize(
    ("said", "rows"),
    [
        (
            "Package £1,450: three antenatal visits, the birth, two postnatal visits.",
            [("Package", "three antenatal visits, the birth, two postnatal visits")],
        ),
        ("Full day £650: harp, two outfits, travel within Wales.", [("Full day", "harp, two outfits, travel within Wales")]),
        ("Festival pass €90 (€70 before 1 August 2027).", [("Festival pass", None), ("Festival pass", "before 1 August 2027")]),
        ("Course £80 (£65 until 3 May 2027).", [("Course", None), ("Course", "until 3 May 2027")]),
        ("Hire £45 a day with driver, £28 without.", [("Hire", "a day with driver"), ("Hire", "without")]),
        ("Visitors free for two evenings, then £45 a year.", [("Visitors", "for two evenings"), ("Then", "a year")]),
        ("Newcomers free for one week, then £45 a month.", [("Newcomers", "for one week"), ("Then", "a month")]),
        ("Deposit of £100 holds the date.", []),
        ("Deposit of £50 secures a place.", []),
    ],
)  # fmt: skip
def test_what_a_price_holds_and_until_when_stays_with_it(said: str, rows: list[tuple[str, str | None]]) -> None:
    reading = read(f"Moss Road Club in Hull. {said}")
    assert [(price.label, price.unit) for price in reading.of("price")] == rows
    assert not reading.of("date")


def test_one_day_of_several_is_not_where_all_of_it_is() -> None:
    for said in (
        "Opening night with Claire Fennell, Thursday 7pm in Temperance Hall, €15.",
        "Closing dance, Sunday 8pm in Temperance Hall, €10.",
    ):
        reading = read(f"Kinsale Literary Festival returns 24 to 27 September 2027. {said}")
        assert not reading.of("address")
        assert not reading.of("hours")


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        ("Parish council needs a page: Great Wexham Parish Council meets first Wednesday of every month 7.30pm.", "Great Wexham Parish Council"),
        ("Small choir wants a website: The Penrith Singers meet Wednesdays at 7.30pm.", "The Penrith Singers"),
    ],
)  # fmt: skip
def test_what_is_asked_of_the_builder_is_no_name(brief: str, name: str) -> None:
    assert _first(read(brief), "name").text == name


def test_who_comes_is_no_trade() -> None:
    for said in ("men (and women) who like making things", "women and girls who play football"):
        trades = read(f"Brackenridge Men's Shed: {said}. Tuesdays 10 till 3.").of("trade")
        assert all(trade.text.lower() not in ("men", "women", "women and girls") for trade in trades)


@pytest.mark.parametrize(
    ("said", "label", "begins"),
    [
        ("The next screening is Playtime on 5 May 2027, 8pm, £6.", "Next screening: Playtime", "20:00"),
        ("Our next open evening is on 4 June 2027 at 7pm.", "Next open evening", "19:00"),
        ("Our next concert is Haydn's Creation on Saturday 20 March 2027 at 7.30pm, tickets £15.", "Next concert: Haydn's Creation", "19:30"),
    ],
)  # fmt: skip
def test_what_is_on_next_is_called_so(said: str, label: str, begins: str) -> None:
    date = _first(read(f"Kendal Arts Club in Kendal. {said}"), "date")
    assert (date.label, date.begins, date.role) == (label, begins, "next")


def test_what_is_on_next_is_called_so_in_other_languages() -> None:
    french = read("Chorale Vent d'Est à Metz. Notre prochain concert est le samedi 5 juin 2027 à 20h30.")
    german = read("Chor Klangwerk in Kassel. Unser nächstes Konzert ist am 5. Juni 2027 um 19 Uhr.")
    assert _first(french, "date").label == "Prochain concert"
    assert _first(german, "date").label == "Nächstes Konzert"
