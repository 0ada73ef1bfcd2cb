"""A brief has one list of prices, and a section for it where it is more than a line."""

from __future__ import annotations

import json

import pytest

from pagemagic.generate.design import design
from tests.generate.test_design import page_text

ONE_LIST = (
    "Marta Oyelaran, family mediator in Bristol. First call free, sessions £110 each, in person or online. 0117 555 0133.",
    "Nellie Voss, tattoo artist in Ghent. Fine line, botanicals and lettering. Deposit €50, sessions from €120. n@voss.example.",
    "Las Albahacas, casa rural en Cazorla. Seis habitaciones dobles, 70 € la noche con desayuno, cama supletoria 20 €. Cena casera "
    "18 € por persona, bajo pedido. 953 555 118.",
    "Quinta do Souto, vinhos do Dão em Mangualde. Tintos, brancos e um espumante. Provas de vinho 18 € por pessoa, "
    "visita com almoço 45 €. Reservas: 232 555 410.",
    "Atelier Noir, photographe à Lyon. Portraits, mariages et reportages. Séance portrait 180 €, mariage à partir de 1 600 €, "
    "demi-journée en entreprise 550 € HT. bonjour@ateliernoir.example",
    "Wells Choir in Wells, 40 voices. Membership £90 a year or £35 a term, students free. Taster evening free. j@wells.example",
    "Kanuverleih Havelblick, Kanus und Kajaks in Werder. Einer 12 € pro Stunde, Zweier 16 € pro Stunde. Kinder bis 12 Jahre zahlen "
    "die Hälfte. Telefon 03327 555 21.",
)


def sections(text: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(design(text).site.to_json())["pages"][0]["sections"]
    return found


@pytest.mark.parametrize("text", ONE_LIST, ids=[str(at) for at in range(len(ONE_LIST))])
def test_prices_stand_in_one_section(text: str) -> None:
    priced = [one["type"] for one in sections(text) if '"price"' in json.dumps(one["slots"])]
    assert len(priced) == 1


def test_a_single_price_has_no_board_of_its_own() -> None:
    text = (
        "Nellie Voss, tattoo artist in Ghent. Fine line, botanicals and lettering. Sessions from €120. n@voss.example."
    )
    assert "pricing" not in [one["type"] for one in sections(text)]
    assert "€120" in page_text(design(text).site)


SESSIONS = (
    ("Ewa Lindqvist, portrait photographer in Malmö. Portraits for actors, family albums on film. Portrait session 2,200 kr with ten prints. "
     "e@ewa.example", "Portrait session"),
    ("Anna Berg, Fotografin in Bonn. Hochzeiten und Portraits. Portraitserie 180 € mit fünf Abzügen. anna@berg.example", "Portraitserie"),
    ("Clara Voss, tax adviser in Bath. Tax returns, payroll and bookkeeping. First meeting £60. 01225 555 010.", "First meeting"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "row"), SESSIONS, ids=[row for _, row in SESSIONS])
def test_a_named_service_with_a_price_stands_among_the_services(text: str, row: str) -> None:
    site = design(text).site
    services = next(one for one in sections(text) if one["type"] == "features")
    price = next(fact for fact in site.facts if fact.kind == "price")
    assert json.dumps(services).count(f'"{price.id}"') >= 1
    assert page_text(site).count(f"{row}:") == 0


def test_a_fee_keeps_what_it_is_for_and_how_much_it_buys() -> None:
    text = "Adeyemi & Strand, family law in Bristol. Fixed fee for a first meeting: £180 for one hour. 0117 555 0142, a@law.example."
    shown = " ".join(page_text(design(text).site).split())
    assert "Fixed fee for a first meeting £180 for one hour" in shown


def test_a_price_in_a_statement_is_no_row() -> None:
    text = "Anna Bell, photographer in Dumfries. Half day £650, full day £1,150. A £200 deposit holds the date. a@bell.example."
    shown = page_text(design(text).site)
    assert shown.count("£200") == 1
    assert "A £200 deposit holds the date." in shown


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("The Larder, a food bank in Whitby. We need tins, nappies and volunteers who can drive. 01947 555 330.",
         ["Tins", "Nappies", "Volunteers who can drive"]),
        ("Le Grenier, association à Brest. Nous recherchons des couvertures, du café et des bénévoles. 02 98 55 50 11.",
         ["Des couvertures", "Du café", "Des bénévoles"]),
    ],
)  # fmt: skip
def test_what_a_charity_needs_is_a_list(text: str, things: list[str]) -> None:
    found = design(text)
    part = next(one for one in sections(text) if one["type"] == "features")
    assert [item["title"] for item in part["slots"]["items"]] == things  # type: ignore[index]
    assert not found.unused


def test_how_soon_somebody_answers_stands_beside_the_contact() -> None:
    text = (
        "Studio Clavier, cours de piano à Nantes. Cours 38 € l'heure, carnet 340 €. Réponse sous 48 h. 06 55 01 02 03."
    )
    first, last = (json.dumps(sections(text)[at], ensure_ascii=False) for at in (0, -1))
    assert "Réponse" in last
    assert "Réponse" not in first


def test_few_of_something_get_no_board() -> None:
    text = "Óptica Lago, ópticos en Lugo. Dos optometristas. Lunes a viernes de 10 a 14. Calle Nueva 12. 982 555 301."
    strips = [one for one in sections(text) if one["type"] in ("glance", "stats")]
    assert "ptometristas" not in json.dumps(strips)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "it", "nl"])
def test_no_heading_of_offers_speaks_as_several(language: str) -> None:
    from pagemagic.gallery.phrase_data import phrases_for

    table = phrases_for(language)
    assert table is not None
    headings = " ".join(
        f" {text} ".lower() for key, text in table.templates.items() if key.startswith(("offers.", "see."))
    )
    spoken = (" we ", " our ", " us ", " wir ", " unser", " uns ", " nous ", " nos ", " ofrecemos ", " vendemos ", " hacemos ",
              " servimos ", " oferecemos ", " fazemos ", " offriamo ", " vendiamo ", " nostre ", " ons ")  # fmt: skip
    assert not [word for word in spoken if word in headings]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Stint is an app for choirs. Free for one choir, £4 a month for unlimited choirs, £30 a year. hi@stint.example", "£4", "£30"),
        ("Osteria Pia is an Italian restaurant in Bath. Set lunch is £19 for two courses or £24 for three. Dinner mains £16. "
         "Sunday lunch £32. 01225 555 088.", "£19", "£24"),
    ],
)  # fmt: skip
def test_prices_of_one_thing_are_one_row(text: str, one: str, other: str) -> None:
    shown = page_text(design(text).site)
    label = "Unlimited choirs" if "choir" in text else "Set lunch"
    assert shown.count(label) == 1
    assert one in shown
    assert other in shown


def test_two_things_said_before_one_price_stay_with_it() -> None:
    made = design(
        "St Brendan's Sailing School, Kinsale. Dinghy courses for ages 8 to 16 in July and August, adult keelboat weekends, "
        "€260 for five days. Boats and wetsuits provided. 021 555 0147"
    )
    assert not made.unused
