"""What a business is, how many it has and what a landscape is called are no services; wishes to the maker are no content."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.reader import read
from tests.generate.test_design import page_text

STATUSES = [
    ("Tischlerei Hahn in Kiel: Küchen, Treppen und Fenster. Fachbetrieb, sechs Mitarbeiter, eigene Werkstatt.", {"Fachbetrieb", "Sechs Mitarbeiter"}),
    ("Schildersbedrijf Visser in Hoorn: binnenwerk, buitenwerk en behang. Familiebedrijf, acht medewerkers, gratis offerte.",
     {"Familiebedrijf", "Acht medewerkers"}),
    ("Maler Krug in Jena: Fassaden, Innenräume und Lacke. Familienbetrieb in dritter Generation, vier Gesellen.",
     {"Familienbetrieb in dritter Generation", "Vier Gesellen"}),
]  # fmt: skip
WHOLE = [
    ("Schoenmaker Pol in Delft. Vanavond gebracht, overmorgen klaar. 015 555 0101", "Vanavond gebracht, overmorgen klaar"),
    ("Reinigung Blank in Ulm. Heute gebracht, morgen fertig. 0731 555010", "Heute gebracht, morgen fertig"),
    ("Notariskantoor Smit in Goes. 30 jaar ervaring, waarvan 12 in Zeeland. 0113 555 010", "30 jaar ervaring, waarvan 12 in Zeeland"),
    ("Kaffeerösterei Mohn in Trier. Kleine Chargen, nie auf Vorrat. 0651 555010", "Kleine Chargen, nie auf Vorrat"),
    ("Coach Blom in Zeist. Vaste prijs vooraf, nooit verrassingen. 030 555 0102", "Vaste prijs vooraf, nooit verrassingen"),
]  # fmt: skip
WISHES = [
    "Der Stil soll modern sein, wenig Farben.",
    "Bitte schlicht und freundlich, keine Stockfotos.",
    "Graag rustig en warm.",
    "De kleuren mogen donker zijn.",
]
LANDS = [
    ("Hofladen Kern, Fränkische Schweiz. Käse, Wurst und Brot.", "Fränkische Schweiz"),
    ("Schäferei Brock, Lüneburger Heide. Lammfleisch und Wolle.", "Lüneburger Heide"),
    ("Bakkerij Roos, Utrechtse Heuvelrug. Brood, taart en koek.", "Utrechtse Heuvelrug"),
    ("Imkerei Voss, Soltau. Honig und Wachs.", "Soltau"),
]
MEASURED = [
    ("Hofladen Kern in Hof. Kirschen, 500 g 4 €, 1 kg 7 €.", [("Kirschen, 500 g", "4"), ("Kirschen, 1 kg", "7")]),
    ("Kaasboer Bos in Edam. Jonge kaas, 500 g €7, honing het stuk €4.", [("Jonge kaas, 500 g", "7"), ("Honing", "4")]),
    ("Bäckerei Roth in Fulda. Streuselkuchen das Stück 2,10 €, Brezel 0,90 €.", [("Streuselkuchen", "2.10"), ("Brezel", "0.90")]),
]  # fmt: skip
CONDITIONS = [
    ("Tandarts Bos in Tiel. Controle € 25 als je lid bent. 0344 555 010", "als je lid bent"),
    ("Boulderhalle Fels in Bonn. Eintritt 12 €, wenn Sie online buchen. 0228 555010", "wenn Sie online buchen"),
]


@pytest.mark.parametrize(("brief", "claims"), STATUSES)
def test_what_a_business_is_and_has_is_no_service(brief: str, claims: set[str]) -> None:
    reading = read(brief)
    assert claims <= {one.text for one in reading.of("claim")}  # type: ignore[attr-defined]
    assert not any("betrieb" in one.text or "bedrijf" in one.text for one in reading.of("offer"))  # type: ignore[attr-defined]


@pytest.mark.parametrize(("brief", "claim"), WHOLE)
def test_parts_that_hang_on_each_other_stay_one_sentence(brief: str, claim: str) -> None:
    assert claim in [one.text for one in read(brief).of("claim")]  # type: ignore[attr-defined]


@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_to_the_maker_is_not_read_as_content(wish: str) -> None:
    lang = (
        "Praktijk Bos in Zwolle. Wij helpen jong en oud."
        if wish.startswith(("Graag", "De "))
        else "Praxis Bos in Fulda. Wir helfen Jung und Alt."
    )
    alone, asked = read(lang), read(f"{lang} {wish}")
    assert [one.kind for one in asked.facts] == [one.kind for one in alone.facts]
    assert [one.text for one in asked.leftover] == [one.text for one in alone.leftover]


@pytest.mark.parametrize(("brief", "place"), LANDS)
def test_a_landscape_or_lone_town_is_the_place_and_no_trade(brief: str, place: str) -> None:
    reading = read(brief)
    assert [one.text for one in reading.of("place")] == [place]  # type: ignore[attr-defined]
    assert all(one.text != place for one in reading.of("trade"))  # type: ignore[attr-defined]


@pytest.mark.parametrize(("brief", "rows"), MEASURED)
def test_a_measure_says_of_what_it_is(brief: str, rows: list[tuple[str, str]]) -> None:
    assert [(one.label, str(one.amount)) for one in read(brief).of("price")] == rows  # type: ignore[attr-defined]


@pytest.mark.parametrize(("brief", "condition"), CONDITIONS)
def test_a_price_keeps_its_condition(brief: str, condition: str) -> None:
    (price,) = read(brief).of("price")
    assert condition in str(price.unit)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "brief",
    [
        "Turnverein Kern in Bremen. Training für Kinder ab 6 (montags 15 Uhr).",
        "Zwemclub De Golf in Hoorn. Les voor kinderen vanaf 4 (zaterdag 10 uur).",
    ],
)
def test_an_age_is_no_house_number(brief: str) -> None:
    assert not read(brief).of("address")


BEGUN = [
    ("Goldschmied Brandt in Mainz. Gelernt bei Wempe in Hamburg, Meisterprüfung in Hanau. 06131 555010",
     "Gelernt bei Wempe in Hamburg, Meisterprüfung in Hanau"),
    ("Keramist Bos in Delft. Geleerd bij Makkum, afgestudeerd in Den Bosch. 015 555 0101", "Geleerd bij Makkum, afgestudeerd in Den Bosch"),
]  # fmt: skip
NOTED = [
    ("Käserei Huber in Sonthofen. Bergkäse (6 Monate), Alpkäse (12 Monate) und Frischkäse.", ["Bergkäse", "Alpkäse", "Frischkäse"]),
    ("Kaasmaker Dijk in Gouda. Jong (6 weken), belegen (5 maanden), oud (14 maanden) en komijnekaas.", ["Jong", "Belegen", "Oud", "Komijnekaas"]),
]  # fmt: skip
TEAMS = [
    ("Praktijk Noord in Assen. Drie therapeuten: Anna Kok (handtherapie), Piet Bos (rug) en Eva Smit (kinderen). 0592 555 010",
     {"Anna Kok": "handtherapie", "Piet Bos": "rug", "Eva Smit": "kinderen"}),
    ("Praxis Süd in Ulm. Zwei Ärztinnen: Anna Kern (Innere Medizin) und Eva Roth (Akupunktur). 0731 555010",
     {"Anna Kern": "Innere Medizin", "Eva Roth": "Akupunktur"}),
]  # fmt: skip


@pytest.mark.parametrize(("brief", "claim"), BEGUN)
def test_what_somebody_learned_is_no_list(brief: str, claim: str) -> None:
    assert claim in [one.text for one in read(brief).of("claim")]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("brief", "names"), NOTED)
def test_a_number_in_a_bracket_is_a_note_of_the_thing(brief: str, names: list[str]) -> None:
    assert [one.text for one in read(brief).of("offer")] == names  # type: ignore[attr-defined]


@pytest.mark.parametrize(("brief", "people"), TEAMS)
def test_a_counted_team_is_people_with_what_they_do(brief: str, people: dict[str, str]) -> None:
    assert {one.text: one.role for one in read(brief).of("person")} == people  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        ('"Klarbuch" ist eine Software für Handwerker. Rechnungen, Mahnungen und Belege.', "Klarbuch"),
        ("Een website voor ons koor: Dijkzang, veertig stemmen uit Hoorn. Repetitie op dinsdag.", "Dijkzang"),
        ("Portfolio für Mara Lenz, Illustratorin aus Kassel. mara@lenz.example", "Mara Lenz"),
    ],
)
def test_the_name_is_found_in_quotes_after_the_trade_or_the_request(brief: str, name: str) -> None:
    reading = read(brief)
    assert [one.text for one in reading.of("name")] == [name]  # type: ignore[attr-defined]
    assert reading.of("trade")


@pytest.mark.parametrize(
    "brief",
    [
        "Chor Klang in Bonn. Wer mitsingen möchte, kann sich bei chor@klang.example melden.",
        "Club Vecht in Weesp. Wie mee wil doen, kan zich melden bij club@vecht.example.",
    ],
)
def test_a_verb_is_no_name_of_an_address(brief: str) -> None:
    (email,) = read(brief).of("email")
    assert email.label is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        (
            "brauche eine seite für meine elektrofirma. Elektro Brandl, Rosenheim. zählerschränke und wallboxen.",
            "Elektro Brandl",
        ),
        ("maak een site voor mijn schildersbedrijf. Visser Schilders, Utrecht. binnen en buiten.", "Visser Schilders"),
    ],
)
def test_a_name_with_its_town_after_the_request_is_the_name(brief: str, name: str) -> None:
    assert [one.text for one in read(brief).of("name")] == [name]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("brief", "half"),
    [
        (
            "Chor Klang in Bonn. Wer bei uns mitsingen möchte, meldet sich bei chor@klang.example. Proben dienstags um 19 Uhr.",
            "mitsingen möchte.",
        ),
        (
            "Club Vecht in Weesp. Wie graag mee wil doen, meldt zich bij club@vecht.example. Elke dinsdag om 19 uur.",
            "wil doen.",
        ),
    ],
)
def test_a_clause_that_hangs_on_the_next_is_not_cut_off(brief: str, half: str) -> None:
    assert half not in page_text(design(brief).site)
