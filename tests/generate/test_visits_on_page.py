"""Where on the page stands what a visitor acts on: with hours and address, once, in the brief's words."""

from __future__ import annotations

import pytest

from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design
from pagemagic.page.facts import HoursFact
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from tests.generate.test_design import page_text

PLACE = [
    ("Atelier Clément répare vélos à Lyon. 17 bis rue Sainte-Catherine, 69001 Lyon, au fond de la cour. "
     "Ouvert du mardi au vendredi de 9 h à 19 h. Espèces seulement.", ("Au fond de la cour", "Espèces seulement")),
    ("Bäckerei Holm, Haydnstraße 6, 04107 Leipzig. Brot, Brötchen und Kuchen. Dienstag bis Freitag 7 bis 18 Uhr. "
     "Straßenbahn 9 bis Südplatz.", ("Straßenbahn 9 bis Südplatz",)),
    ("Whitby Ukulele Club. Club nights Monday and Thursday 18:00 at the Station Inn, New Quay Road, Whitby.",
     ("Club nights", "Monday and Thursday 18:00", "The Station Inn, New Quay Road, Whitby")),
    ("Yogastudio Lichtblick in Freiburg. Hatha dienstags 18 Uhr, Vinyasa donnerstags 19.30 Uhr. Probestunde 12 €.",
     ("Hatha", "Dienstags 18 Uhr", "Vinyasa", "Donnerstags 19.30 Uhr")),
    ("Circolo fotografico Lucechiara, Trento. Uscite la domenica alle 8, ritrovo in stazione. Quota 40 € l'anno.",
     ("Uscite", "La domenica alle 8, ritrovo in stazione")),
    ("Grupo Coral de Aveiro. Ensaios às quartas às 21h30 na Casa do Povo.", ("Ensaios", "Às quartas às 21h30", "Casa do Povo")),
    ("Ana Ruivo, ceramista no Pinhão. Ateliê na Rua da Praia 8, ao lado da estação.", ("Ao lado da estação",)),
]  # fmt: skip


def _sections(site: Site, kind: str) -> list[Section]:
    return [section for section in site.pages[0].sections if section.type == kind]


@pytest.mark.parametrize(("brief", "told"), PLACE, ids=[brief[:24] for brief, _ in PLACE])
def test_stands_in_the_section_of_hours_and_address_or_in_the_strip(brief: str, told: tuple[str, ...]) -> None:
    site = design(brief).site
    assert _sections(site, "location") or _sections(site, "glance")
    text = page_text(site).lower()
    assert [one for one in told if one.lower() not in text] == []
    lead = str(site.pages[0].sections[0].model_dump()).lower()
    assert [one for one in told if one.lower() in lead and not one.lower().startswith("the ")] == []


ONCE = [
    "Corner Bikes, bicycle repair in Hull. Tyres £15, full service £89. Tuesday to Friday 9 to 6, Saturday 9 to 1. 8 Spring Bank, Hull. 01482 555 019.",
    "Elektro Haas, Elektriker in Ulm. Neubau, Umbau, Reparatur. Mo–Do 7–16 Uhr, Fr 7–13 Uhr. Hafengasse 22, 89073 Ulm. 0731 555 0122.",
]  # fmt: skip


@pytest.mark.parametrize("brief", ONCE, ids=[brief[:24] for brief in ONCE])
def test_hours_and_address_have_one_place_in_the_body(brief: str) -> None:
    """The strip or the board of the first screen has them, or a section of their own; never both."""
    site = design(brief).site
    told = {fact.id for fact in site.facts if fact.kind in ("hours", "address")}
    for one in told:
        shown = [section.type for section in site.pages[0].sections if f"'{one}'" in str(section.model_dump())]
        assert len(shown) <= 1, (one, shown)


SHOPS = [
    "Padaria Central, padaria em Viseu. Pão de milho, broa e bolos. Aberta de terça a domingo, 7h–19h. Rua Direita 12. 232 555 018.",
    "Bakkerij Bos in Gent. Brood, koeken en taart. Dinsdag tot zaterdag 7-18 uur, zondag 7-12 uur. Veldstraat 14, Gent. 09 555 01 44.",
]  # fmt: skip


@pytest.mark.parametrize("brief", SHOPS, ids=[brief[:24] for brief in SHOPS])
def test_a_shop_tells_its_door_under_the_sign_and_draws_it_below_its_goods(brief: str) -> None:
    """Nothing of it is told four times: number and all, hero, strip, band and footer have it three times at most."""
    site = design(brief).site
    kinds = [section.type for section in site.pages[0].sections]
    assert kinds[:2] == ["hero", "glance"]
    assert kinds.index("location") > 2
    for fact in site.facts:
        if fact.kind in ("hours", "address", "phone"):
            shown = [section.type for section in site.pages[0].sections if f"'{fact.id}'" in str(section.model_dump())]
            assert len(shown) + (f"'{fact.id}'" in str(site.frame.footer)) <= 3, (fact, shown)


@pytest.mark.parametrize(
    ("brief", "tel"),
    [
        ("Loodgieter Van Dam in Utrecht. Lekkages en cv-ketels. Spoed dag en nacht: 030 555 0188. Kantoor maandag tot vrijdag 8-17 uur. "
         "Mail info@vandam.example.", "030 555 0188"),
        ("Hartmann Sanitär in Fürth. Heizung, Bad, Rohrreinigung. Büro: 0911 555 0120. Notdienst: 0170 555 0199.", "0170 555 0199"),
        ("Fontanería Ruiz en Oviedo: fugas, calderas. Oficina: 985 555 033. Urgencias 24 horas: 600 555 014.", "600 555 014"),
    ],
)  # fmt: skip
def test_number_of_emergencies_is_the_first_button(brief: str, tel: str) -> None:
    made = design(brief)
    phones = {fact.id: fact.text for fact in made.site.facts if fact.kind == "phone"}
    button = made.site.pages[0].sections[0].slots.actions[0]  # type: ignore[attr-defined]
    assert phones[button.to.fact] == tel


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        ("Hale Plumbing in Otley. Boilers, leaks and bathrooms. Monday to Friday 8 to 17. Call 01943 555 016.", "When to call"),
        ("Hale Joinery in Otley. Windows and stairs. Workshop open Monday to Friday 8 to 17. Call 01943 555 016.", "Workshop"),
        ("Fox Bicycles in Otley. Repairs and servicing. Open Tuesday to Friday 9 to 5, Saturday 10 to 2. Call 01943 555 016.", "Opening hours"),
    ],
)  # fmt: skip
def test_only_who_is_called_out_says_when_to_call(brief: str, title: str) -> None:
    made = design(brief)
    assert title.lower() in page_text(made.site).lower()


def test_no_door_is_open_when_a_number_is_answered() -> None:
    brief = "Kessler Heating, Swansea. Boiler repair, burst pipes. Call-out 24 hours. 01792 555 019. Monday to Friday 8 to 18 for bookings."
    text = page_text(design(brief).site).lower()
    assert "bookings" in text
    assert "open" not in text.replace("opens", "").split()
    assert "opening" not in text


def test_online_shop_has_no_place() -> None:
    site = design(
        "Threadbare is an online shop for mended workwear. We ship across Europe. Orders at threadbare.example."
    ).site
    assert not _sections(site, "location")
    assert "where" not in page_text(site).lower()


def test_who_comes_by_night_has_a_dial_and_what_is_booked_stands_below_it() -> None:
    site = design(
        "Kessler Plumbing, Swansea. Boiler repair and servicing, burst pipes, bathroom fitting. Gas Safe registered. Boiler service £85. "
        "Call-out 24 hours. 01792 555 019. Monday to Friday 8 to 18 for bookings."
    ).site
    shown = site.pages[0].sections
    hours = {fact.label: fact.id for fact in site.facts if isinstance(fact, HoursFact)}
    assert [one.type for one in shown] == ["hero", "features", "location", "gallery", "action"]
    assert [one.fact for one in shown[2].slots.hours] == [hours["Call-out"], hours["For bookings"]]  # type: ignore[attr-defined]
    text = page_text(site)
    assert [
        one for one in ("Bookings: Monday to Friday", "When to call", "Work you book ahead", "£85") if one not in text
    ] == []


@pytest.mark.parametrize(
    ("brief", "variant"),
    [
        ("Copper Fern Brewing, a small brewery in Ludlow. Tap room open Friday 4 to 10 and Saturday 12 to 10. 6 Corve Mill. 01584 555 0118.", "lines"),
        ("Otter Lane Pottery, a pottery in Totnes. Stoneware jugs and vases. Shop open Friday 10 to 4 and Saturday 10 to 5. 6 Otter Lane. 01803 555 0118.", None),
    ],
)  # fmt: skip
def test_only_who_turns_vessels_has_a_week_of_frames(brief: str, variant: str | None) -> None:
    """Another trade's frames would show one thing day after day."""
    place = design(Brief(text=brief, theme="contact-sheet")).site.find(type="location")
    assert place is not None
    assert place.variant == variant
