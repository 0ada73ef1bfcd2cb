"""Kits, phrases and staging are data: everything they name exists, in every language alike."""

from __future__ import annotations

import json
import re

import pytest

from pagemagic.gallery.catalogue import builtin
from pagemagic.gallery.gallery import builtin_gallery
from pagemagic.gallery.kit_data import gallery_kits
from pagemagic.gallery.phrase_data import phrase_tables, template
from pagemagic.gallery.staging import STAGING
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.generate.design import design
from pagemagic.generate.kit_choice import choose_kit
from pagemagic.generate.reading.reader import read
from pagemagic.i18n.labels.keys import KEYS
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.pictures.motifs import MOTIFS

KITS = list(gallery_kits().values())
FULL = ("en", "pt", "es", "de", "fr", "it", "nl")
SEARCHED = ("en", "pt", "es")


@pytest.mark.parametrize("kit", KITS, ids=lambda kit: kit.name)
def test_everything_a_kit_names_exists(kit) -> None:
    assert set(kit.themes) <= set(gallery_themes())
    assert set(kit.heroes) <= set(builtin()["hero"].variants)
    assert set(kit.labels.values()) <= set(KEYS)
    assert len(set(kit.orders)) == len(kit.orders)
    assert all(sorted(order) == sorted(kit.orders[0]) for order in kit.orders)
    for owner in (kit, *kit.subjects):
        assert set(owner.motifs) <= set(MOTIFS), owner.name
        assert set(owner.themes) <= set(gallery_themes()), owner.name
        assert set(owner.labels.values()) <= set(KEYS), owner.name
        assert set(SEARCHED) <= set(owner.cues), owner.name
    for subject in kit.subjects:
        for theme, palette in subject.palettes.items():
            assert palette in [keys.name for keys in gallery_themes()[theme].choices], (subject.name, theme)


@pytest.mark.parametrize("kit", KITS, ids=lambda kit: kit.name)
def test_a_kits_own_sample_belongs_to_it(kit) -> None:
    made = design(kit.sample)
    assert made.kit == kit.name
    assert made.status == "complete"
    assert len(made.site.pages["/"].sections) >= 3


def test_full_languages_say_the_same_things() -> None:
    tables = phrase_tables()
    for language in FULL:
        keys = set(tables[language].templates)
        missing = set(tables["en"].templates) - keys
        assert not missing, (language, missing)
        assert set(tables[language].cues) == set(tables["en"].cues), language
        for key, wording in tables[language].templates.items():
            assert re.findall(r"\{[a-z]+\}", wording) == sorted(re.findall(r"\{[a-z]+\}", wording), key=wording.index)
            assert set(re.findall(r"\{[a-z]+\}", wording)) == set(
                re.findall(r"\{[a-z]+\}", str(tables["en"].templates.get(key, wording)))
            ), key


def test_regions_say_only_what_their_language_says() -> None:
    for table in phrase_tables().values():
        for locale, own in table.variants.items():
            assert set(own) <= set(table.templates), locale
            assert template(table, locale, next(iter(own))) == own[next(iter(own))]


@pytest.mark.parametrize(
    ("language", "place", "written", "expected"),
    [
        ("pt", "Coimbra", "", "em"), ("pt", "Porto", "", "no"), ("pt", "Figueira da Foz", "", "na"), ("pt", "Caldas da Rainha", "", "nas"),
        ("pt", "Açores", "", "nos"), ("pt", "Lisboa", "na", "na"), ("pt", "Rio de Janeiro, RJ", "", "no"), ("en", "Bristol", "", "in"),
        ("en", "Skye", "", "on"), ("en", "Kendal", "near", "near"), ("es", "Murcia", "", "en"), ("fr", "Nantes", "", "à"),
    ],
)  # fmt: skip
def test_the_preposition_before_a_place(language: str, place: str, written: str, expected: str) -> None:
    assert phrase_tables()[language].place.before(place, written) == expected


def test_themes_are_staged_on_bands_that_exist() -> None:
    known = builtin()
    for theme, bands in STAGING.items():
        assert theme in gallery_themes()
        assert set(bands) <= set(known), theme


def test_theme_preferences_name_variants_that_exist() -> None:
    known = builtin()
    for name, entry in gallery_themes().items():
        for section, variant in entry.theme.variants:
            assert variant in known[section].variants, (name, section)


def test_an_unknown_kit_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidInputError, match="the kits are club, events"):
        builtin_gallery().kit("bakerie")


BELONGS = [
    (
        "food",
        "Ristorante Il Portico, Bologna. Tagliatelle al ragù, lasagne verdi, tortellini in brodo. Via Galliera 20, chiuso lunedì.",
    ),
    (
        "food",
        "Bean Machine roasts coffee in small batches in Leith. Subscriptions from £11 a bag, free delivery in Edinburgh. hello@beanmachine.example",
    ),
    ("food", "Ons ijssalon in Middelburg draait elke dag vers ijs. Bolletje 1,80 euro. Open van maart tot oktober."),
    (
        "food",
        "Wir kochen für Ihre Feier: Buffets ab 24 Euro pro Person, auch vegan. Partyservice Lenz, Kassel. 0561 555 012.",
    ),
    ("food", "Queijaria da Serra vende queijo de ovelha curado em Seia. 250 g por 8 euros. Visitas com marcação."),
    (
        "trades",
        "Roofing and guttering in Exeter. Leaks found and fixed, slate and flat roofs. Free quotes. Dave, 01392 555 013.",
    ),
    ("trades", "Peinture et papiers peints à Dijon. Travaux soignés, devis gratuit. Karim Benali 03 80 55 50 11."),
    (
        "trades",
        "Fahrradwerkstatt Speiche, Göttingen. Inspektion 59 Euro, Ersatzrad kostenlos. Mo bis Fr 10 bis 18 Uhr.",
    ),
    ("trades", "Cerrajero 24 horas en Sevilla. Apertura de puertas desde 60 €, sin recargo nocturno. 954 555 019."),
    (
        "trades",
        "Zahra's mobile dog grooming comes to your door across Luton. Small dogs £35, large £50. Text 07700 900123.",
    ),
    ("trades", "Schoorsteenveger Piet veegt schoorstenen in heel Zeeland. 65 euro per kanaal, zonder rommel."),
    (
        "trades",
        "Clock repairs in Ludlow. Longcase, carriage and wall clocks. Bring yours in Thursday to Saturday. 01584 555 012.",
    ),
    (
        "professional",
        "Steuerberaterin Jana Ott, Kiel. Jahresabschlüsse, Lohnbuchhaltung, Existenzgründung. Erstgespräch 90 Euro.",
    ),
    (
        "professional",
        "Cabinet d'ostéopathie à Nantes. Nourrissons, sportifs, femmes enceintes. Séance 60 €. Prise de rendez-vous 02 40 55 50 12.",
    ),
    (
        "professional",
        "HR consultant for restaurants in Manchester. Contracts, rotas, tribunals. £75 an hour. ana@peoplefirst.example",
    ),
    (
        "professional",
        "Studio dentistico Marini, Pescara. Igiene, ortodonzia, impianti. Prima visita gratuita. 085 555 0123.",
    ),
    ("professional", "Vidal & Roca, asesoría fiscal en Girona. Autónomos desde 55 € al mes. 972 555 014."),
    (
        "software",
        "Rotaflow builds staff rotas for care homes. Swap shifts by phone, export hours to payroll. £2 per employee a month.",
    ),
    (
        "software",
        "Queuely shows cafés when the next rush comes. Connect your card reader and get a forecast every morning. Free trial of 30 days.",
    ),
    (
        "software",
        "Pagelint checks PDF files for accessibility. Upload, get a report in a minute, fix with one click. 5 documents free.",
    ),
    (
        "software",
        "Mit Kassenblick sehen Handwerker, welche Rechnungen offen sind. Verbindet sich mit DATEV. 19 Euro im Monat.",
    ),
    (
        "software",
        "An open-source command line tool that renames photos by date and place. pip install photosort. Docs at photosort.example.",
    ),
    (
        "software",
        "Notre application relie les parents et les enseignants. Messages, absences, cantine. 1 € par élève et par an.",
    ),
    ("events", "Jazz am See, Konstanz, 18. Juli 2027. Fünf Bands, Beginn 16 Uhr, Eintritt 22 Euro."),
    ("events", "Half marathon along the Tay, Perth, 11 October 2026. Start 9am at North Inch. Entry £32."),
    ("events", "PyConf Coimbra, 3 a 5 de junho de 2027. Palestras, tutoriais e sprints. Bilhetes desde 90 €."),
    ("events", "Vide-grenier à Meaux le 12 septembre 2027. 150 exposants, buvette, entrée libre."),
    (
        "events",
        "Anna and Tom are getting married on 22 May 2027 at Kilkea Castle. Ceremony at 2, dinner at 6. RSVP by 1 April.",
    ),
    (
        "personal",
        "I make mugs and plates in stoneware in Falmouth. Glazes from local clay. Shop opens first Saturday of the month.",
    ),
    ("personal", "Lucía Prado, fotógrafa documental en Oviedo. Retratos y encargos editoriales. lucia@prado.example"),
    ("personal", "Ceramista em Caldas da Rainha, faço azulejos pintados à mão. Encomendas: 262 555 011."),
    ("personal", "Jonas Beck, Komponist für Film und Theater, Leipzig. Hörproben auf Anfrage. post@jonasbeck.example"),
    ("personal", "Freelance UX designer. Ten years in health and banking. Available from March. mia@uxmia.example"),
    (
        "club",
        "Schachklub Turm Fulda. Spielabend freitags 19 Uhr, Jugendtraining 17 Uhr. Anfänger willkommen. Beitrag 60 Euro im Jahr.",
    ),
    ("club", "We rescue hedgehogs in Norfolk. Found one? Call 01603 555 016, day or night. Donations keep us going."),
    (
        "club",
        "Asociación de vecinos de Lavapiés. Asamblea el primer martes de mes a las 19 h. Hazte socio por 12 € al año.",
    ),
    ("club", "Koor zoekt tenoren. Repetitie woensdagavond in de Grote Kerk, Alkmaar."),
    ("club", "Allotment society in Reading with 80 plots. Waiting list open, £45 a year. Seed swap 6 March 2027."),
    ("general", "Kinderbücherei Leseratte in Jena. Vorlesen samstags 10 Uhr. Ausweis kostenlos."),
    ("general", "Pension Seeblick am Bodensee, acht Zimmer mit Frühstück ab 78 Euro die Nacht."),
    ("general", "Toy shop in Tavistock. Wooden trains, puzzles, kites. Monday to Saturday 9:30 to 5."),
    ("food", "Fischbude an der Hafenmole in Husum. Matjesbrötchen 4,50 Euro, Backfisch, Krabben. April bis Oktober."),
    (
        "food",
        "Un food truck breton à Lyon. Galettes de sarrasin, cidre, midi et soir. Planning sur Instagram @krampouz.example",
    ),
    ("food", "Hacemos conservas de pescado en Santoña desde 1932. Anchoas, bonito, mejillones. Venta en fábrica."),
    ("food", "Doceria da Tia Lu em Salvador: brigadeiros, bolos de festa, quindim. Encomendas pelo WhatsApp."),
    ("trades", "Polsterei Kahl in Bamberg bezieht Sessel und Sofas neu. Stoffmuster nach Hause. 0951 555 013."),
    ("trades", "Spazzacamino e stufe a Trento. Pulizia canne fumarie 80 euro, controllo fumi. 0461 555 012."),
    ("trades", "We sharpen knives, scissors and garden tools at markets around Kent. £4 a blade."),
    ("trades", "Afinador de pianos en Valladolid. 90 € la afinación, también reparo martillos y teclas."),
    ("trades", "Entrümpelungen in Essen, besenrein, Festpreis nach Besichtigung. 0201 555 0177"),
    ("trades", "Kapster aan huis in Arnhem. Knippen 25 euro, kinderen 18 euro. Bel Sanne: 06 555 01 234"),
    ("professional", "Ernährungsberatung in Heidelberg, auch online. Erstgespräch 75 Euro, Kassenzuschuss möglich."),
    ("professional", "Geometra a Udine: rilievi, pratiche catastali, perizie. Studio Pividori, 0432 555 011."),
    (
        "professional",
        "Immigration adviser in Birmingham. Visas, settlement, appeals. First half hour £40. OISC regulated.",
    ),
    (
        "professional",
        "Consultório de psicologia em Setúbal. Adultos e adolescentes, 50 € a sessão, presencial ou por vídeo.",
    ),
    (
        "professional",
        "Makelaarskantoor Ter Horst verkoopt huizen in de Achterhoek. Gratis waardebepaling. 0314 555 012",
    ),
    ("software", "Kladde ist ein Notizprogramm ohne Konto. Läuft auf Windows, Mac und Linux. Einmalig 29 Euro."),
    (
        "software",
        "Grantwise finds grants for small charities. Answer ten questions, get a list with deadlines. £8 a month, first month free.",
    ),
    ("software", "Una API que convierte direcciones españolas en coordenadas. 10.000 consultas gratis al mes."),
    (
        "events",
        "Tag der offenen Tür im Tierheim Celle, 13. September 2026, 11 bis 17 Uhr. Flohmarkt, Tombola, Waffeln.",
    ),
    ("events", "Clara y Mateo se casan el 12 de junio de 2027 en la ermita de San Roque, Soria. Cena y baile después."),
    ("events", "Sagra del tartufo, Acqualagna, 24 e 25 ottobre 2026. Stand, degustazioni, musica. Ingresso libero."),
    ("events", "The Leith Zine Fair is back on 8 May 2027. 40 makers, workshops, cheap coffee. Free entry."),
    ("personal", "Weberin in Worpswede. Teppiche und Decken aus Schafwolle, auf Bestellung. Atelier nach Anmeldung."),
    ("personal", "Singer and ukulele player for weddings and care homes around Cork. Half hour sets €120."),
    ("personal", "Graveur sur bois, je tire mes estampes à la main à Quimper. Expositions et commandes."),
    ("club", "Les Jardins partagés de Bellevue à Nantes. 35 parcelles, une assemblée par an, cotisation 20 €."),
    ("club", "Skateclub Zwolle bouwt aan een nieuwe baan. Elke vrijdag vrij rijden, contributie 5 euro per maand."),
    ("club", "Tierschutzverein Mosbach vermittelt Katzen und Hunde. Spenden und Pflegestellen gesucht."),
    ("club", "Coral de Vilanova busca sopranos y bajos. Ensayos los jueves a las 20 h en el ateneo."),
    ("general", "Antiquariat Wolff in Lübeck kauft und verkauft alte Bücher, Karten und Stiche."),
    ("general", "Gîte pour six personnes en Ardèche, rivière à 200 mètres. 620 € la semaine."),
    ("general", "Kite school in Tarifa. Beginners three days €210. Gear included. March to November."),
    ("general", "Floristería en Lugo. Ramos, plantas, coronas. Entrega el mismo día."),
    ("personal", "A Oficina do Barro em Tavira ensina a moldar e vidrar. Oficinas ao domingo, 40 € com material."),
    ("personal", "Taller de encuadernación en Lugo. Cursos de un día 60 €."),
    ("trades", "Oficina Pereira, Faro. Revisões, travões, pneus, pré-inspeção."),
    ("trades", "Taller Hermanos Gil, Jaca. Cambio de aceite, frenos, neumáticos."),
    ("personal", "La tessitura di Nora a Biella insegna a tessere e filare la lana."),
    ("trades", "Owen Price, organ restorer, Brecon. Tuning £90. Restored harmoniums, bought and sold. 01874 555 012."),
    ("trades", "Klavierstimmerin Ute Barth, Jena. Stimmung 95 €. Datensicherung alter Walzen. 03641 555 012."),
    ("trades", "Pilar Sanz, violera en Cuenca. Laúdes y vihuelas por encargo. 969 555 012."),
    ("professional", "Undertakers in Penrith. Plain burial £2,100, night and day 01768 555 012."),
    ("professional", "Onoranze funebri Rinaldi, Lecco. Cremazioni, trasporti, fiori. Reperibili sempre: 0341 555 012."),
    ("professional", "Memorial masons in Kelso. Headstones from £900, inscriptions £3 a letter. 01573 555 012."),
    ("professional", "Grafstenen en grafmonumenten in Sneek. Belettering, herstel. 0515 555 012."),
    ("general", "Hof Tannegg in Füssen. Doppelzimmer 78 € pro Nacht, Frühstück inklusive. 08362 555 012."),
]


@pytest.mark.parametrize(("kit", "brief"), BELONGS)
def test_a_brief_finds_its_kit(kit: str, brief: str) -> None:
    assert design(brief).kit == kit


@pytest.mark.parametrize(
    ("brief", "kit", "call"),
    [
        ("Formwork is an online form builder for clinics. €39 a month. a@formwork.example", "software", "Tell us about the job"),
        ("Plotter is an app for garages. €9 a month. a@plotter.example", "software", "Book your car in"),
        ("Bell Driving School in Norwich teaches beginners in manual cars. 01603 555 0178.", "professional", "Book your car in"),
    ],
)  # fmt: skip
def test_what_is_run_or_taught_has_no_call_of_the_trade_it_names(brief: str, kit: str, call: str) -> None:
    made = design(brief)
    assert made.kit == kit
    assert call not in str(made.site.pages)


@pytest.mark.parametrize(
    ("brief", "subject"),
    [
        ("Hof Tannegg in Füssen. Doppelzimmer 78 € pro Nacht, Frühstück inklusive. 08362 555 012.", "lodging"),
        ("Monte da Eira, perto de Beja. Quatro quartos, 70 € por noite. 284 555 012.", "lodging"),
        ("Nidd Bank, Masham. Pitches for tents £12 a night. Camping from May. 01765 555 012.", "camping"),
        ("Hof Tannegg in Füssen. Milch und Eier ab Hof, Kartoffeln 2 € das Kilo. 08362 555 012.", "farm"),
        ("Bestattungshaus Rohr, Gera. Feuerbestattung ab 1.700 €. Tag und Nacht: 0365 555 012.", "funeral"),
    ],
)  # fmt: skip
def test_what_prices_are_per_tells_the_house(brief: str, subject: str) -> None:
    """Nights are sold by those who lodge people, whatever the house is called."""
    reading = read(brief)
    _, found = choose_kit(reading, reading.facts, reading.locale.partition("-")[0])
    assert found is not None
    assert found.name == subject


def test_a_house_of_mourning_is_calm() -> None:
    site = design(
        "Bestattungshaus Rohr, Gera, seit 1921. Feuerbestattung ab 1.700 €. Tag und Nacht: 0365 555 012."
    ).site
    assert site.theme.name == "chambers"
    assert site.find(type="stats") is None
    assert "Rufen Sie an, Tag und Nacht" in site.to_json()
    told = design("Bestattungshaus Rohr, Gera. Feuerbestattung ab 1.700 €. Trauerfeiern. 0365 555 012.").site.to_json()
    assert "Sprechen Sie mit uns" in told
    assert "Termin vereinbaren" not in told


@pytest.mark.parametrize(
    ("brief", "label"),
    [
        ("Undertakers in Penrith. Plain burial £2,100. 24 hours a day: 01768 555 012. 3 Castlegate.", "On call"),
        ("Gym in Penrith. £30 a month. Open day and night. 3 Castlegate. 01768 555 012.", "Open"),
    ],
)  # fmt: skip
def test_who_answers_at_any_time_keeps_no_door_open(brief: str, label: str) -> None:
    labels = {pair["label"] for pair in json.loads(design(brief).site.to_json())["frame"]["footer"]["slots"]["facts"]}
    assert label in labels
    assert not labels & ({"On call", "Open"} - {label})


@pytest.mark.parametrize(
    ("brief", "label", "value"),
    [
        ("Moss & Pike, electricians in Ripon. Rewiring, lighting, alarms. NICEIC registered. 4 Bondgate. 01765 555 012.", "Registered", "NICEIC"),
        ("Thermique Duval, chauffagiste à Vannes. Chaudières, poêles. Agréé Qualigaz Pro. 3 rue du Port. 02 97 55 50 12.", "Agréé", "Qualigaz Pro"),
        ("Haus Möwe, Gästehaus in Prerow. Vier Zimmer, Sauna. Geöffnet April bis Oktober. Waldweg 3. 038233 555 012.", None, "Geöffnet April"),
        ("Inés Soler, nutricionista en Huesca. Dietas, talleres. Colegiada 2207. Calle Mayor 3. 974 555 012.", "Colegiada", "2207"),
        ("Ergotherapie Lutz, Fulda. Hausbesuche, Handtherapie. Alle Kassen. 0661 555 012.", None, "Alle Kassen"),
        ("Moss & Pike, roofers in Ripon. Slating, guttering, chimneys. Fully insured. 01765 555 012.", None, "Fully insured"),
    ],
)  # fmt: skip
def test_a_label_says_what_is_true_of_its_value(brief: str, label: str | None, value: str) -> None:
    """What somebody is trusted for has the brief's own word as its label, else none."""
    page = json.loads(design(brief).site.to_json())["pages"][0]
    rows = [row for section in page["sections"] for row in section["slots"].get("facts", [])]
    labels = [row["label"] for row in rows if row["value"] == value or "Qualif" in str(row["label"])]
    assert labels == ([label] if label is not None else [])
    assert value in json.dumps(page, ensure_ascii=False) or label is None


@pytest.mark.parametrize(
    ("brief", "asked"),
    [
        ("Mecânica Rocha, Recife. Freios, pneus, motor. WhatsApp (81) 95555-0134.", "Ligue"),
        ("Taller Ríos, Jaén. Reparación de sillas y mesas. WhatsApp 655 555 014.", "Llame"),
        ("Schreinerei Abt, Calw. Tische, Türen, unsere Werkstatt ist offen. WhatsApp 0170 5550123.", "Rufen Sie"),
        ("Fern Joinery, Brecon. Doors, stairs, a workshop by the river. WhatsApp 07700 900 333.", "Ring"),
    ],
)  # fmt: skip
def test_no_heading_asks_to_ring_a_number_that_takes_messages(brief: str, asked: str) -> None:
    site = design(brief).site
    title = str(site.find(type="action").props.title)  # type: ignore[union-attr]
    assert not title.startswith(asked)
    assert title != "WhatsApp"


@pytest.mark.parametrize(
    "brief",
    [
        "Fern Joinery, Brecon. Doors £300, stairs £900, shelves. Free quotes. 01874 555 012.",
        "Taller Ríos, Jaén. Sillas 40 €, mesas 90 €, tapizado. Presupuesto gratis. 953 555 014.",
        "Menuiserie Roux, Gap. Portes 300 €, escaliers 900 €, volets. Devis gratuit. 04 92 55 50 14.",
    ],
)
def test_a_quote_that_is_free_is_no_service(brief: str) -> None:
    site = design(brief).site
    assert not [fact for fact in site.facts if fact.kind == "price" and fact.said]
    assert len(site.find(type="features").slots.items) == 3  # type: ignore[union-attr]


def test_a_number_for_emergencies_leaves_a_way_to_come() -> None:
    brief = "Clínica Veterinária do Rio, Tomar. Consultas 28 €, vacinas 20 €. De segunda a sexta das 9h às 19h, sábado das 9h às 12h. Rua Direita 8. Urgências: 912 555 012."
    site = design(brief).site
    first = site.find(type="hero").slots.actions[0]  # type: ignore[union-attr]
    assert (first.text, first.to.kind) == ("Horário e morada", "section")


def test_who_made_software_is_no_section_of_its_own() -> None:
    for brief in (
        "Heron is a rota app for cafés. Swap shifts on your phone. €9 a month. Made by two waiters in Ghent. a@heron.example",
        "Heron ist eine Dienstplan-App für Cafés. Schichten tauschen per Klick. 9 € im Monat. Entwickelt von zwei Kellnern in Gent. a@heron.example",
    ):
        site = design(brief).site
        assert site.find(type="media") is None
        assert "Ghent" in site.to_json() or "Gent" in site.to_json()


def test_a_driving_school_is_asked_for_a_lesson() -> None:
    assert "Book a lesson" in str(design("Bell Driving School in Norwich. £34 an hour. 01603 555 0178.").site.pages)
    assert "Fahrstunde vereinbaren" in str(design("Fahrschule Kern in Fulda. 0661 555 012.").site.pages)
