"""What holds for every page of the offline author, over all test briefs and over briefs made of random parts."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagemagic.generate.brief import Brief
from pagemagic.generate.compose.hollow import FEWEST
from pagemagic.generate.design import Generation, design, material_of
from pagemagic.generate.inline import references
from pagemagic.generate.joined import same_thing
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.unused import telling
from pagemagic.page.site import Site
from pagemagic.page.wording import fact_text
from tests.generate import briefs
from tests.generate.test_design import page_text

ALL = {
    brief.name: brief
    for group in vars(briefs).values()
    if isinstance(group, tuple) and group and isinstance(group[0], briefs.Brief)
    for brief in group
}
CASES = pytest.mark.parametrize("brief", ALL.values(), ids=lambda brief: brief.name)

NAMES = ("Hale & Sons", "Nightjar", "Elm Grove", "Tilde", "Cobalt House")
TRADES = ("a bakery", "a joinery", "a rowing club", "an accountant", "a guesthouse", "a plumber", "a choir", "a café")
PLACES = ("in Ripon", "in Kendal", "near Stroud", "")
OFFERS = ("sash windows", "rye bread", "tax returns", "staircases", "burst pipes", "cinnamon buns", "evening classes")
PRICES = ("Membership £18 a year", "Survey £60", "£12 the hour", "Tickets £9, students £5", "Rooms from £85 per night")
CLAIMS = (
    "Free quotes",
    "First lesson free",
    "Three fitters",
    "Late Thursday until 19:00",
    "Fully insured",
    "No audition",
)
HOURS = ("Monday to Friday 8 to 17", "Open Saturday 10 to 13", "")
CONTACTS = (
    "01765 555 077",
    "Swarm calls 07700 900 456",
    "Bookings: 0113 555 0142",
    "hello@hale.example",
    "Order the day before on 01943 555 072",
    "",
)


@st.composite
def made_up(draw: st.DrawFn) -> str:
    """A brief of random parts."""
    offers = draw(st.lists(st.sampled_from(OFFERS), unique=True, max_size=5))
    opening = f"{draw(st.sampled_from(NAMES))}, {draw(st.sampled_from(TRADES))} {draw(st.sampled_from(PLACES))}".strip()
    listed = ", ".join(offers)
    parts = [
        opening,
        listed[:1].upper() + listed[1:],
        *draw(st.lists(st.sampled_from(PRICES), unique=True, max_size=2)),
        *draw(st.lists(st.sampled_from(CLAIMS), unique=True, max_size=3)),
        draw(st.sampled_from(HOURS)),
        draw(st.sampled_from(CONTACTS)),
    ]
    return " ".join(f"{part}." for part in parts if part)


@CASES
def test_one_fact_one_home(brief: briefs.Brief) -> None:
    _one_home(design(brief.text))


@CASES
def test_no_label_repeats_its_heading(brief: briefs.Brief) -> None:
    _labels(design(brief.text).site)


@CASES
def test_no_hollow_sections(brief: briefs.Brief) -> None:
    _hollow(design(brief.text).site)


@CASES
def test_every_price_has_a_name(brief: briefs.Brief) -> None:
    _named_prices(design(brief.text).site)


@given(made_up())
@settings(max_examples=60, deadline=None)
def test_the_laws_hold_for_random_briefs(text: str) -> None:
    made = design(text)
    _one_home(made)
    _labels(made.site)
    _hollow(made.site)
    _named_prices(made.site)


HOMED = ("offer", "price", "claim", "person", "year")


def _one_home(made: Generation) -> None:
    """No two sections of a page tell the same offer, price, claim, person or year.

    Headline and lead may name offers that the list below holds; the closing band may name what is made to order; the plate
    of the first screen the one price that stands on its row, its lead what a first meeting costs or what is free first, and the strip what comes
    next, which has a band of its own.
    Drawn scenes of jobs are pictures to the list of them, and repeat the names as captions.
    """
    for page in json.loads(made.site.to_json())["pages"]:
        told: Counter[str] = Counter()
        priced = [section for section in page["sections"] if section["type"] == "pricing"]
        free = {fact.id for fact in made.site.facts if fact.kind == "claim"} & set(references(priced))
        for section in page["sections"]:
            shown = [section["slots"], {key: value for key, value in section["props"].items() if key != "title"}]
            if section["type"] not in ("hero", "action", "contact"):
                shown.append(section["props"].get("title"))
            named = set(references(shown))
            if section["type"] == "hero" and section.get("variant") != "menu":
                named -= {fact.id for fact in made.site.facts if fact.kind in ("offer", "price")}
                named -= free
            if section["type"] == "gallery" and section.get("variant") == "pair":
                named -= {fact.id for fact in made.site.facts if fact.kind == "offer"}
            if section["type"] == "glance":
                named -= {fact.id for fact in made.site.facts if fact.kind == "claim" and ":" in fact.text}
            told.update(named)
        twice = [
            fact_text(fact, "text", made.site.locale)
            for fact in made.site.facts
            if fact.kind in HOMED and told[fact.id] > 1
        ]
        assert twice == []


def _labels(site: Site) -> None:
    for section in json.loads(site.to_json())["pages"][0]["sections"]:
        heading = _said(site, section["props"].get("title"))
        for block in (one for slot in section["slots"].values() for one in slot):
            for key in ("title", "label"):
                said = _said(site, block.get(key))
                assert not said or not heading or fold(said) != fold(heading), (section["type"], heading)


def _hollow(site: Site) -> None:
    for section in json.loads(site.to_json())["pages"][0]["sections"]:
        fewest = FEWEST.get(section["type"], 0)
        grouped = [one for group in section["slots"].get("groups", ()) for one in group["items"]]
        slots = section["slots"]
        held = [*slots.get("items", ()), *grouped, *slots.get("people", ()), *slots.get("plans", ())]
        # A ticket, a product's one price and a fee with its terms are what visitors came for.
        roomy = section["type"] == "pricing" or any("picture" in one or "to" in one for one in held)
        assert len(held) >= min(fewest, 2) or roomy or not _room(site), (section["type"], len(held))


def _room(site: Site) -> bool:
    """Whether a single line could stand in the first or the last band."""
    hero, last = site.pages[0].sections[0], site.pages[0].sections[-1]
    free = hero.variant not in ("event", "letter") and not getattr(hero.props, "lead", None)
    return free or (last.type == "action" and not getattr(last.props, "text", None))


def _named_prices(site: Site) -> None:
    prices = {fact.id for fact in site.facts if fact.kind == "price"}
    for page in json.loads(site.to_json())["pages"]:
        for block in (one for section in page["sections"] for slot in section["slots"].values() for one in slot):
            value = block.get("price") or block.get("value")
            if block["type"] in ("plan", "item", "pair") and prices & set(references([value])):
                name = _said(site, block.get("title") or block.get("label"))
                assert name
                assert not any(char in name for char in "£€$"), name


def _said(site: Site, value: Any) -> str:
    """A text as a reader sees it."""
    facts = {fact.id: fact for fact in site.facts}
    if value is None or isinstance(value, str):
        return value or ""
    return "".join(
        part if isinstance(part, str) else fact_text(facts[part["id"]], part.get("field", "text"), site.locale)
        for part in value
        if isinstance(part, str) or part["type"] == "fact"
    )


@pytest.mark.parametrize(
    ("brief", "heading"),
    [
        ("Jazz night at the Lantern, 5 Mill Lane, Bristol, Friday 12 March 2027. Tickets £12, students £8.", "Prices"),
        ("Meadow Choir, a choir in Kendal. Membership £40 a year, juniors £20 a year. choir@meadow.example", "Prices"),
    ],
)  # fmt: skip
def test_a_heading_over_prices_is_no_row_of_them(brief: str, heading: str) -> None:
    site = design(brief).site
    section = site.find(type="pricing")
    assert section is not None
    assert section.props.title == heading  # type: ignore[attr-defined]
    assert not any(same_thing(_said(site, str(plan.title)), heading) for plan in section.slots.plans)  # type: ignore[attr-defined]


@CASES
def test_hours_and_address_stand_at_most_twice(brief: briefs.Brief) -> None:
    """The footer has them besides."""
    site = design(brief.text).site
    for page in json.loads(site.to_json())["pages"]:
        told: Counter[str] = Counter()
        for section in page["sections"]:
            told.update(set(references([section["props"], section["slots"]])))
        facts = [fact for fact in site.facts if fact.kind in ("hours", "address")]
        often = [fact_text(fact, "text", site.locale) for fact in facts if told[fact.id] > 2]
        assert often == []


@pytest.mark.parametrize(
    ("brief", "where"),
    [
        ("Panificio Neri, Lucca, dal 1948. Schiacciata 3 €, buccellato 8 €. Aperto dal martedì al sabato, 7–13. Via Fillungo 9.", "hero"),
        ("Gasthof Post, Murau, seit 1911. Schnitzel 14 €, Forelle 17 €, Strudel 6 €. Mittwoch bis Sonntag 11–22 Uhr. Telefon 03532 555 012.", "hero"),
        ("Gwen Rees, piano tuner in Barry since 1999. Tuning £70, repairs, restringing. 01446 555 012.", "hero"),
    ],
)  # fmt: skip
def test_since_when_stands_on_the_first_screen(brief: str, where: str) -> None:
    """A year is a fact among others, and no picture."""
    site = design(brief).site
    year = next(fact.id for fact in site.facts if fact.kind == "year")
    told = [
        section["type"]
        for section in json.loads(site.to_json())["pages"][0]["sections"]
        if year in set(references([section["props"], section["slots"]]))
    ]
    assert told == [where]


@pytest.mark.parametrize(
    ("brief", "where"),
    [
        ("Forno da Serra, padaria na Guarda desde 1951. Broa, pão de centeio, bolo de mel por encomenda. Terça a sábado, 7h–19h. "
         "Rua Direita 3. Encomendas: 271 555 018.", "stats"),
        ("Bäckerei Lind, Bäckerei in Celle seit 1931. Roggenbrot, Brötchen, Torten auf Bestellung. Dienstag bis Samstag 6–18 Uhr. "
         "Markt 4. 05141 555 012.", "hero"),
    ],
)  # fmt: skip
def test_a_year_is_said_once_and_in_large_where_the_lead_says_enough(brief: str, where: str) -> None:
    """Where hours have a section there is no strip: a lead keeps its words, and the year a band."""
    site = design(brief).site
    year = next(fact.id for fact in site.facts if fact.kind == "year")
    sections = json.loads(site.to_json())["pages"][0]["sections"]
    assert [one["type"] for one in sections if year in set(references([one["props"], one["slots"]]))] == [where]


@pytest.mark.parametrize(
    "brief",
    [
        "Panadería Sol, Jaca. Hogaza 3 €, bollo 1 €, torta 2 €. Abierto todos los días de 7 a 20 h. Calle Mayor 9.",
        "Florista Lis, Faro. Ramos 20 €, vasos 9 €, coroas. Aberta todos os dias das 9h às 19h. Rua Direita 8. 289 555 012.",
        "Hobbs Garage, Ludlow. Brakes, tyres, clutches. Open Monday to Friday 8 to 17. 5 Corve Street. 01584 555 012.",
        "Hobbs Garage, Ludlow. Brakes, tyres, clutches. Workshop open Monday to Friday 8 to 17, Saturday 8 to 12. 5 Corve Street. 01584 555 012.",
    ],
)
def test_hours_of_one_line_are_said_by_the_first_screen(brief: str) -> None:
    """With the address they stand there and in the footer, and no section says them again."""
    site = design(brief).site
    assert site.find(type="location") is None
    assert site.find(type="glance") is not None or site.find(type="hero").variant == "facts"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("brief", "variant"),
    [
        ("Panadería Sol, Jaca. Hogaza 3 €, bollo 1 €, torta 2 €. Abierto todos los días de 7 a 20 h.", "lines"),
        ("Panadería Sol, Jaca. Hogaza 3 €, bollo 1 €, torta 2 €. Abierto de martes a sábado de 7 a 14 h. Calle Mayor 9.", None),
    ],
)  # fmt: skip
def test_hours_are_drawn_where_the_picture_says_more_than_their_line(brief: str, variant: str | None) -> None:
    section = design(brief).site.find(type="location")
    assert section is not None
    assert section.variant == variant


@pytest.mark.parametrize(
    "brief",
    [
        "Hale Roofing, Ripon, roofers since 1999. Slating, guttering, chimneys. Slates from £90. 4 Park Street, Ripon. 01765 555 012.",
        "Kanzlei Ries, Notarin in Fulda. Testamente, Kaufverträge, Vollmachten. Montag bis Freitag 9 bis 16 Uhr. 0661 555 012.",
        "Oficina Lobo, mecânica em Évora. Travões, pneus, embraiagens. Revisão 80 €. Rua Serpa Pinto 9. 266 555 012.",
    ],
)
def test_first_screen_and_list_say_nothing_twice(brief: str) -> None:
    """What the list holds row by row is not strung together in the lead, and no price of it stands on the plate."""
    site = design(brief).site
    first, rows = site.find(type="hero"), site.find(type="features")
    assert first is not None
    assert rows is not None
    shown = set(references(json.loads(first.model_dump_json())["props"].get("lead", "")))
    shown |= set(references(json.loads(first.model_dump_json())["slots"].get("facts", [])))
    assert not shown & set(references(json.loads(rows.model_dump_json())["slots"]["items"]))


@pytest.mark.parametrize(
    "brief",
    [
        "Oak & Ash, tree surgeons in Ludlow. Felling, pruning and stump grinding from £140. 01584 555 012.",
        "Gärtnerei Holm in Plön. Heckenschnitt, Rasenpflege und Baumfällung ab 90 €. 04522 555 012.",
    ],
)
def test_a_price_of_the_whole_list_is_no_row_of_it(brief: str) -> None:
    site = design(brief).site
    rows = site.find(type="features")
    price = next(fact.id for fact in site.facts if fact.kind == "price")
    assert rows is not None
    held = json.loads(rows.model_dump_json())
    assert len(held["slots"]["items"]) == 3
    assert price in set(references(held["props"]["lead"]))


@pytest.mark.parametrize(
    "brief",
    [
        "Second Sunday Swap, plants and seeds in Stroud. Entry £2. No weeds please. instagram @secondsundayswap",
        "Café Ida in Jena. Kuchen 4 €, Suppe 6 €, Tee 3 €. Hunde liegen bei uns unter jedem Tisch. Markt 3.",
    ],
)
def test_a_lone_sentence_has_no_heading(brief: str) -> None:
    """It stands in the lead, under the list or beside the call."""
    headings = [str(getattr(section.props, "title", "")) for section in design(brief).site.pages["/"].sections]
    assert not {"About us", "Über uns"} & set(headings)


@CASES
def test_prices_are_not_taken_out_of_their_section(brief: briefs.Brief) -> None:
    site = design(brief.text).site
    prices = {fact.id for fact in site.facts if fact.kind == "price"}
    hero = json.loads(site.to_json())["pages"][0]["sections"][0]
    quoted = prices & set(references(hero["slots"].get("facts", [])))
    assert not quoted or quoted == prices


CALLS = "Northgate Pantry is a food bank in Leeds. Volunteers needed for Friday deliveries. Give food, time or money: 0113 555 0142, hello@northgate.example."


def test_whom_a_charity_looks_for_stands_with_its_action() -> None:
    site = design(CALLS).site
    closing = json.loads(site.to_json())["pages"][0]["sections"][-1]
    assert closing["type"] == "action"
    assert "Volunteers needed for Friday deliveries" in _said(site, closing["props"]["text"])
    assert _said(site, closing["props"]["title"]) == "Give food, time or money"


def test_an_event_counts_in_one_list() -> None:
    site = design(
        "Open Data Day Leeds, Saturday 17 April 2027, 9:30 to 18:00 at Hyde Library. Twelve open datasets, six mentors, "
        "lunch included. Free entry, 80 places. Register by 1 April at data.example/leeds."
    ).site
    sections = json.loads(site.to_json())["pages"][0]["sections"]
    rows = next(section for section in sections if section["type"] == "list")
    said = [_said(site, one["title"]).lower() for one in rows["slots"]["items"]]
    assert said == ["twelve open datasets", "six mentors", "lunch included", "free entry", "80 places"]
    assert not any(section["type"] == "schedule" and section.get("variant") == "strips" for section in sections)


@CASES
def test_every_word_of_the_brief_is_on_the_page_or_reported(brief: briefs.Brief) -> None:
    made, known = design(brief.text), material_of(Brief(text=brief.text))[0]
    if known.voice.spoken in ("ar", "ja") or known.voice.shows("builder", brief.text):
        return
    shown = fold(page_text(made.site) + " ".join(made.unused)).replace("\u00ad", "")
    lost = [word for word in telling(known, brief.text) if word[:5] not in shown]
    assert lost == []


def test_what_the_page_lost_is_reported_by_the_clause() -> None:
    made = design("Clínica Norte, fisioterapia en Gijón. Sesión 42 €. Pide cita en el 985 555 014 o por Telegram.")
    assert "Pide cita en el 985 555 014 o por Telegram" in made.unused


def test_what_goes_on_after_hours_is_reported() -> None:
    """A clause is not on the page because its hours are."""
    made = design(
        "Laufgruppe Gera. Training dienstags um 19.30 Uhr, sonntags um 9 Uhr ab Bushaltestelle. info@lauf.example"
    )
    assert "sonntags um 9 Uhr ab Bushaltestelle" in made.unused


def test_days_that_are_said_in_another_way_are_no_loss() -> None:
    made = design("Kaffeehaus Morgenrot, Graz. Melange 4,20 €. Täglich außer Dienstag, 8 bis 18 Uhr. Sporgasse 11.")
    assert made.unused == ()


def test_a_date_of_a_club_keeps_its_own_venue() -> None:
    site = design(
        "Meadow Choir, a choir in Kendal. Wednesdays 7.30pm to 9pm in the Institute, Kendal. Spring concert 15 May 2027 "
        "in the church. nell@meadow.example"
    ).site
    dates = next(one for one in json.loads(site.to_json())["pages"][0]["sections"] if one["type"] == "schedule")
    values = [one["value"] for one in dates["slots"]["facts"]]
    said = " ".join(_said(site, one) for one in (dates["props"]["title"], *values)).replace("\u00a0", " ")
    assert "Spring concert" in said
    assert "15 May 2027" in said
    assert "in the church" in said.lower()
    address = {fact.id for fact in site.facts if fact.kind == "address"}
    assert not address & set(references([dates["props"], dates["slots"]]))
