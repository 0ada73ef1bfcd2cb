"""What a visitor reads first, as tables: the owner's sentence, whole leads, events with their programme, meetings."""

from __future__ import annotations

import json
import re

import pytest

from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design, material_of
from pagemagic.generate.material import Material
from pagemagic.generate.reading.reader import read
from pagemagic.generate.writing.headline import headline
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.telling import says_when_or_where
from pagemagic.generate.writing.trade import subject_line
from pagemagic.render.page import render_page
from tests.generate.test_design import page_text
from tests.generate.test_reading_briefs import line


def material(text: str) -> Material:
    """What there is to say of a brief."""
    return material_of(Brief(text=text))[0]


def first_screen(text: str) -> tuple[str, str, str]:
    """Headline, lead and detail of a brief's page, as a reader sees them."""
    known = material(text)
    hero = design(text).site.find(type="hero")
    assert hero is not None
    found = [plain(known, _raw(getattr(hero.props, name))) for name in ("title", "lead", "detail")]
    title, lead, detail = (" ".join(one.split()) for one in found)
    return title, lead, detail


def _raw(value: object) -> object:
    if value is None or isinstance(value, str):
        return value
    return [part if isinstance(part, str) else part.model_dump() for part in value]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "sentence",
    [
        "Marta Lind repairs and tunes accordions in Whitby",
        "Stockwise keeps stock counts right across shops",
        "Hospital del Juguete arregla muñecas y trenes antiguos en Zaragoza",
        "Taller Lumbre forja rejas, barandillas y lámparas de hierro en Toledo",
        "Hydra répare et entretient les machines à café à Lille",
        "A Quinta da Levada produz azeite e mel em Mirandela",
        "Il Coro Voci di Lago canta musica sacra e popolare a Como",
        "Fietsenmaker Bram repareert gewone en elektrische fietsen in Utrecht",
        "Die Ton-Werkstatt von Anja Reuss gibt Töpferkurse in Leipzig",
        "Halcyon Bikes fits, services and rents e-bikes in Aviemore",
        "Le chœur Cantabile de Colmar chante Bach et Duruflé",
        "Der Buchladen am Markt in Bautzen führt Kinderbücher, Krimis und sorbische Literatur",
        "Soy Nerea y doy clases de acordeón a todas las edades en Vitoria",
        "Wild Swim Mersea is a group of 60 open-water swimmers on Mersea Island",
        "Otter Lane Pottery runs evening classes in Totnes",
        "Lo studio legale Ferri segue separazioni, successioni e contratti a Bergamo",
        "Dorothy Akande tailors suits and mends coats in Peckham",
        "Panadería La Espiga hornea pan de masa madre en Teruel",
        "Fysiotherapie Kade 7 in Zaandam helpt sporters na een blessure weer op de been",
        "I’m Ravi Shah and I fix phones, tablets and game consoles in Luton",
    ],
)
def test_the_owners_own_sentence_is_the_headline_whole(sentence: str) -> None:
    known = material(f"{sentence}. info@example.example")
    assert plain(known, headline(known).title) == sentence.replace("'", "’")


@pytest.mark.parametrize(
    ("brief", "said"),
    [
        ("Dog rescues in Leeds, kind and quick.", None),
        ("Fresh cakes for parties in Leeds.", None),
        ("Panadería Sol artesana en Lugo.", None),
        ("Tinta Fina is a tattoo studio in Valencia. By appointment only.", "Tattoo studio in Valencia"),
        ("We are a choir of 40 in Linz looking for tenors.", "Choir in Linz"),
        ("Podere Lucciole è un agriturismo vicino a Siena con sei camere e un uliveto.",
         "Agriturismo vicino a Siena con sei camere e un uliveto"),
    ],
)  # fmt: skip
def test_what_has_no_verb_of_its_own_is_no_such_sentence(brief: str, said: str | None) -> None:
    known = material(brief)
    found = headline(known)
    assert found.sentence is None
    assert said is None or plain(known, found.title) == said


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        ("Gärtnerei Blum feiert am 5. Juni 2027 Sommerfest in Erfurt.", "Gärtnerei Blum"),
        ("Photographe de mariage à Annecy, Léa Monnet travaille en lumière naturelle.", "Léa Monnet"),
        ("Ceramista em Caldas da Rainha, a Joana Teles faz louça de mesa em grés.", "Joana Teles"),
        (
            "Die Freiwillige Feuerwehr Altmühl feiert am 19. Juni 2027 ihr 150-jähriges Jubiläum in Gunzenhausen.",
            "Freiwillige Feuerwehr Altmühl",
        ),
        ("De Buurtmoestuin in Almere Haven organiseert op 20 juni 2027 een oogstfeest.", "De Buurtmoestuin"),
        ("Le chœur Cantabile de Colmar chante Bach et Duruflé.", "Chœur Cantabile de Colmar"),
        ("Lo studio legale Ferri segue successioni e contratti a Bergamo.", "Studio legale Ferri"),
        ("Chorale À Tue-Tête, chorale amateur à Dijon.", "Chorale À Tue-Tête"),
        ("Die Gärtnerei Blum verschönert Balkone in Erfurt.", "Gärtnerei Blum"),
        ("We are a choir of 40 in Linz looking for tenors.", "Choir in Linz"),
        ("Coro mixto en Lugo. Ensayos los miércoles a las 20:30 en el salón parroquial.", "Coro mixto en Lugo"),
    ],
)
def test_what_a_site_is_called(brief: str, name: str) -> None:
    assert design(brief).site.name == name


@pytest.mark.parametrize(
    ("brief", "lead"),
    [
        ("Cabinet Morel à Lyon, expert-comptable. Réponse sous 48 h.", "Réponse sous 48 h"),
        ("Quinta do Pinhal, Pinhão. Provas aos sábados às 11h. Visita com almoço: 45 €.", "Visita com almoço: 45 €"),
        ("Marta Lind repairs and tunes accordions in Whitby. Workshop 6 Flowergate. 01947 555 018.", ""),
        ("Elena Marchi fa massaggi a Trieste. Solo su appuntamento.", "Solo su appuntamento"),
        ("Academia Delta en Zaragoza: clases de matemáticas y física para ESO y Bachillerato. Grupos de cuatro alumnos, 18 € la hora; "
         "clase particular 28 €. Preparación de la EvAU en mayo. De lunes a viernes de 16 a 21 h. Calle San Miguel 12. 976 555 039.",
         "Clases de matemáticas y física para ESO y Bachillerato. Preparación de la EvAU en mayo."),
        ("Blue Chair, barber in Galway. Cut €25, beard trim €15. Walk in. 27 Dominick Street.", "Walk in"),
        ("Stellwerk is a scheduling app for small theatres. Plan rehearsals, crews and rooms on one timeline. €19 a month. For stage managers. "
         "Docs at help.stellwerk.example.", "Plan rehearsals, crews and rooms on one timeline. For stage managers."),
        ("Harbour Rowing Club teaches adults to row in Whitehaven. Learn to row course: six Sundays from 9 May 2027, £90 including kit.",
         "Learn to row course: six Sundays from 9 May 2027, £90 including kit."),
        ("Die Ton-Werkstatt gibt Töpferkurse in Leipzig. Sechs Abende ab 4. März 2027, 180 € mit Material.",
         "Sechs Abende ab 4. März 2027, 180 € mit Material."),
        ("Photographe de mariage à Annecy, Léa Monnet travaille en lumière naturelle. Reportage 1 400 €.",
         "Léa Monnet travaille en lumière naturelle."),
        ("Ribble Swimming Club, Clitheroe. Squads, masters and water polo. Tuesday 6 to 8 pm at Ribblesdale Pool. £28 a month, first session free. Chair: Helen Marsh. join@ribble.example.",
         "First session free"),
        ("Lexfield, a law firm in Leeds helping startups with contracts, trademarks and funding rounds. Fixed fees from £400. 0113 555 0155",
         "Helping startups with contracts, trademarks and funding rounds."),
        ("Lena Oye, mediator in Bristol. First call free, sessions £110. lena@oye.example", "First call free"),
        ("We are a choir of 40 in Linz looking for tenors. Rehearsals Tuesdays 19:30 in the parish hall St. Severin, Haydnstraße 6.",
         "We are a choir of 40 in Linz looking for tenors."),
    ],
)  # fmt: skip
def test_a_lead_is_a_whole_sentence_or_a_line_of_facts(brief: str, lead: str) -> None:
    title, said, _ = first_screen(brief)
    assert " ".join(said.split()) == lead
    assert title.lower() not in said.lower()


def closing_text(text: str) -> str:
    """What the closing band of a brief's page says beside its title."""
    closing = design(text).site.find(type="action")
    assert closing is not None
    return " ".join(plain(material(text), _raw(closing.props.text)).split())


def test_what_visitors_are_asked_to_do_stands_with_the_address() -> None:
    text = (
        "Pemberton Joinery. Bespoke staircases, sash windows and oak doors, made in our workshop in Ludlow and fitted across Shropshire. Survey and "
        "drawings free. Staircases from £3,200. Waiting time about eight weeks. Visit the workshop by appointment: Unit 6, Weeping Cross Lane, SY8 "
        "1PA. 01584 555 0174."
    )
    assert closing_text(text) == "Visit the workshop by appointment: Unit 6, Weeping Cross Lane, SY8 1PA, Ludlow"


def test_half_a_trade_is_no_line_of_the_footer() -> None:
    known = material("Orchard Lane Dental, Taunton. Check-ups £49, hygienist £62. 01823 555 0133.")
    line_under_name = subject_line(known)
    assert line_under_name is not None
    assert plain(known, line_under_name) == "Taunton"


def test_who_chairs_a_club_stands_with_how_to_write() -> None:
    text = (
        "Ribble Valley Swimming Club, Clitheroe. Lessons from age four, squads, masters and water polo. Tuesday and Thursday 6 to 8 pm, Sunday "
        "8 to 10 am at Ribblesdale Pool. £28 a month, first session free. Chair: Helen Marsh. Volunteers wanted for the gala on 14 March 2027. "
        "join@ribble.example."
    )
    assert closing_text(text) == "Chair: Helen Marsh."


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Straßenbahn 3 bis Blumenweg", True), ("10 to 3", True), ("Visits on Saturdays", True), ("Prove il martedì", True),
        ("By appointment only", False), ("Réponse sous 48 h", False), ("Readings from satellite and public station data", False),
    ],
)  # fmt: skip
def test_when_and_where_have_a_place_of_their_own(text: str, there: bool) -> None:
    languages = {
        "Straßenbahn": "Bäckerei in Kassel und Umgebung",
        "Prove": "Panificio a Como e dintorni",
        "Réponse": "Boulangerie à Lyon et environs",
    }
    known = material(f"{languages.get(text.split()[0], 'A bakery in Leeds and around')}.")
    assert says_when_or_where(known, text) is there


PARTY = (
    "Gärtnerei Blum feiert am 5. Juni 2027 Sommerfest in Erfurt. 11 Uhr Kräuterführung, ab 14 Uhr Kinderpflanzen, Kuchen und Kaffee. "
    "Straßenbahn 3 bis Blumenweg. Eintritt frei."
)


def test_how_to_get_to_an_event_stands_with_its_place() -> None:
    text = page_text(
        design(
            "Brass on the Bandstand, Sunday 11 July 2027, 1pm to 6pm, Victoria Park, Leamington. Five bands, tea tent, ice cream. "
            "Free entry. Trains to Leamington Spa, then a 10-minute walk."
        ).site
    )
    assert text.count("Trains to Leamington Spa, then a 10-minute walk.") == 1


def test_structured_data_has_the_event_and_who_holds_it() -> None:
    graph = json.loads(
        re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', render_page(design(PARTY).site, "/"), re.DOTALL
        )[0]
    )["@graph"]
    event = next(node for node in graph if node["@type"] == "Event")
    assert (event["name"], event["startDate"]) == ("Sommerfest", "2027-06-05")
    assert event["organizer"]["name"] == "Gärtnerei Blum"


def test_an_event_of_a_host_has_its_own_name_day_and_programme() -> None:
    title, lead, detail = first_screen(PARTY)
    assert (title, lead, detail) == ("Sommerfest in Erfurt", "Eintritt frei", "Samstag, 5. Juni 2027")
    site = design(PARTY).site
    programme = next(one for one in site.sections() if one.type == "schedule" and one.slots.entries)  # type: ignore[attr-defined]
    assert len(programme.slots.entries) == 2  # type: ignore[attr-defined]
    text = page_text(site)
    assert text.count("Straßenbahn 3 bis Blumenweg") == 1
    assert "Kuchen und Kaffee" in text


@pytest.mark.parametrize(
    ("brief", "label"),
    [
        ("Club Vela Sur celebra el 6 de junio de 2027 su fiesta de verano en Cádiz.", "Fiesta de verano"),
        (
            "La ferme des Tilleuls organise le 6 juin 2027 sa journée portes ouvertes à Crest.",
            "Journée portes ouvertes",
        ),
        ("Brouwerij Os viert op 3 juli 2027 haar zomerfeest in Deventer.", "Zomerfeest"),
        (
            "Die Feuerwehr Altmühl feiert am 19. Juni 2027 ihr 150-jähriges Jubiläum in Gunzenhausen.",
            "150-jähriges Jubiläum",
        ),
        ("La Boulangerie Roux fête ses 20 ans le 5 juin 2027 à Lyon.", None),
        ("Fern Nursery holds its summer fair on 5 June 2027 in Kendal.", "Summer fair"),
        ("Cantina Ferro organizza il 5 giugno 2027 la festa della vendemmia ad Alba.", "Festa della vendemmia"),
        ("Padaria Lua celebra no dia 5 de junho de 2027 a sua festa de verão em Braga.", "Festa de verão"),
        (
            "Harbour Rowing Club in Whitehaven. Learn to row course: six Sundays from 9 May 2027, £90.",
            "Learn to row course",
        ),
        ("Töpferei Reuss in Leipzig. Sechs Abende ab 4. März 2027, 180 € mit Material.", None),
    ],
)
def test_a_date_is_called_by_what_takes_place(brief: str, label: str | None) -> None:
    assert [fact.label for fact in read(brief).of("date")] == [label]


@pytest.mark.parametrize(
    ("brief", "facts"),
    [
        ("Choir in Linz. Rehearsals Tuesdays 19:30 in the parish hall St. Severin, Haydnstraße 6.",
         ["hours: | Tuesdays 19:30 [Rehearsals]",
          "address: Parish hall St. Severin, Haydnstraße 6 | venue=Parish hall St. Severin street=Haydnstraße number=6"]),
        ("Chor in Linz. Proben dienstags um 19:30 Uhr im Pfarrsaal St. Severin, Haydnstraße 6.",
         ["hours: | dienstags um 19:30 Uhr [Proben]",
          "address: Pfarrsaal St. Severin, Haydnstraße 6 | venue=Pfarrsaal St. Severin street=Haydnstraße number=6"]),
        ("Coro mixto en Lugo. Ensayos los miércoles a las 20:30 en el salón parroquial, calle Montero 4.",
         ["hours: | los miércoles a las 20:30 [Ensayos]",
          "address: Salón parroquial, calle Montero 4 | venue=Salón parroquial street=calle Montero number=4"]),
        ("Buchladen in Bautzen. Jeden Mittwoch um 16 Uhr Vorlesestunde.", ["hours: | Jeden Mittwoch um 16 Uhr [Vorlesestunde]"]),
        ("Judo club in Derby. Training every Wednesday and Friday at 6pm in the school gym, Field Lane.",
         ["hours: | every Wednesday and Friday at 6pm [Training]", "address: School gym, Field Lane | venue=School gym street=Field Lane"]),
        ("Koor in Zwolle. Repetities op maandag om 20 uur in de Grote Kerk, Kerkplein 2.",
         ["hours: | maandag om 20 uur [Repetities]", "address: Grote Kerk, Kerkplein 2 | venue=Grote Kerk street=Kerkplein number=2"]),
    ],
)  # fmt: skip
def test_a_weekly_meeting_has_its_hour_and_its_room(brief: str, facts: list[str]) -> None:
    assert [line(fact) for fact in read(brief).facts if fact.kind in ("hours", "address")] == facts


def test_two_ways_to_come_stay_one_sentence() -> None:
    page = page_text(
        design(
            "Re-Sole, sneaker cleaning and repair in Manchester. Deep clean £25, sole swap from £60, repaint £45. Drop off at "
            "18 Tib Street, Tuesday to Saturday 11 to 7, or post them to us. hello@resole.example, @resole on Instagram."
        ).site
    ).replace("\u00a0", " ")
    assert "Drop off at 18 Tib Street, Tuesday to Saturday 11 to 7, or post them to us." in page
    assert "Ask for a quote" not in page


def test_an_event_open_to_all_shows_its_programme_first() -> None:
    site = design(
        "Festa das Vindimas, 18 a 20 de setembro de 2027, Largo da Matriz, Palmela. Pisa da uva no sábado às 17h, cortejo "
        "no domingo às 15h. Entrada livre. festas@vindimas.example"
    ).site
    first, second = site.pages[0].sections[0].slots.actions
    assert first.to.kind == "section"
    assert second.quiet


def test_what_is_said_of_a_whole_list_is_no_note_of_its_last_row() -> None:
    site = design(
        "Promptbook is a planning tool for theatres: rehearsal schedules, call sheets and prop lists in one place. "
        "Free for one production, £15 a month for up to five. hello@promptbook.example"
    ).site
    rows = site.find(type="features")
    assert rows is not None
    assert [row.note for row in rows.slots.items] == [None] * len(rows.slots.items)
    assert "in one place" in page_text(site)
