"""Rules of the copy, as tables: headlines that stand alone, requests, free things, names of prices, verb phrases."""

from __future__ import annotations

import pytest

from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design, material_of
from pagemagic.generate.inline import run
from pagemagic.generate.material import Material
from pagemagic.generate.reading.unbooked import unbooked
from pagemagic.generate.writing.closing_title import closing_title
from pagemagic.generate.writing.gratis import gratis
from pagemagic.generate.writing.headline import headline
from pagemagic.generate.writing.lead import lead
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.prices import price_name
from pagemagic.generate.writing.request import request_of
from pagemagic.generate.writing.stands_alone import stands_alone
from pagemagic.generate.writing.verbs import verb_phrases
from pagemagic.generate.writing.ways import main_way, ways
from pagemagic.page.facts import ClaimFact, NameFact, OfferFact, PlaceFact, PriceFact, TradeFact


def material(text: str) -> Material:
    """What there is to say of a brief."""
    return material_of(Brief(text=text))[0]


BAKERY = "Crumb & Co, a bakery in Stroud. Sourdough, rye bread, buns. 01453 555 077."
SMITHS = "Hale & Sons, an independent business in Ripon. Stairs, windows, shelves. 01765 555 077."


@pytest.mark.parametrize(
    ("brief", "kinds", "lacks"),
    [
        (BAKERY, (TradeFact, PlaceFact), ()),
        (BAKERY, (PlaceFact,), ("only a place", "one word")),
        (BAKERY, (NameFact, PlaceFact), ("only a name",)),
        (BAKERY, (TradeFact,), ("one word", "no place")),
        (BAKERY, (OfferFact,), ("one offer of several", "one word", "no place")),
        (SMITHS, (TradeFact, PlaceFact), ("only a rank",)),
    ],
)  # fmt: skip
def test_what_keeps_a_headline_from_standing_alone(brief: str, kinds: tuple[type, ...], lacks: tuple[str, ...]) -> None:
    known = material(brief)
    title: list[object] = []
    for kind in kinds:
        fact = known.first(kind)
        assert fact is not None, kind
        title += [run(fact.id), " in " if kind is not kinds[-1] else ""]
    assert stands_alone(known, title) == lacks


@pytest.mark.parametrize(
    ("brief", "said"),
    [
        (SMITHS, "stairs, windows and shelves in Ripon"),
        ("A club for anyone who keeps bees around Hexham. Membership £18 a year.", "Club for anyone who keeps bees around Hexham"),
        ("Quillbill turns hours into invoices for freelancers. Track time, send invoices.", "Quillbill turns hours into invoices for freelancers"),
        ("Quittance turns your bank feed into invoices that are already reconciled. Connect a bank, send reminders.",
         "Quittance turns your bank feed into invoices that are already reconciled"),
        ("Contalia transforma tus extractos en facturas que ya están conciliadas. Conecta tu banco, concilia pagos.",
         "Contalia transforma tus extractos en facturas que ya están conciliadas"),
        ("We rent three electric boats on the Regent's Canal, no licence needed. £95 for two hours, £150 for four.",
         "We rent three electric boats on the Regent’s Canal, no licence needed"),
        ("Woodside Food Bank gives three days of food to people referred by a GP. Open Friday 10 to 1 at St Oswald's Hall, Woodside, Aberdeen.",
         "Woodside Food Bank gives three days of food to people referred by a GP"),
        ("Southside Pantry gives free groceries to anyone in Govan who needs them. 0141 555 0190.", "Southside Pantry gives free groceries to anyone in Govan who needs them"),
        ("Quittance turns your bank feed into invoices that are already reconciled. Sign up at quittance.example.", "Quittance turns your bank feed into invoices that are already reconciled"),
        ("Trattoria da Nives a Udine. Frico 12 €, cjarsons 14 €, gubana 6 €. 0432 555 018.", "Frico, cjarsons e gubana a Udine"),
        ("Elektro Brandt, Meisterbetrieb in Kassel. Zählerschrank, Photovoltaik, Beleuchtung. 0561 555 0190.", "Zählerschrank, Photovoltaik und Beleuchtung in Kassel"),
        ("Marigold & Rye, a bakery and café in Falmouth. Breakfast until 11.30, soup and toasties from noon. Buns £3, rolls £4, loaves £5.",
         "Bakery and café in Falmouth"),
        ("Bellwether Piano Studio. Lessons with Imogen Hart at her house in Harrogate. 30 minutes £22, 60 minutes £40. Grades 1 to 8, jazz and "
         "songwriting. imogen@bellwether.example.", "Piano studio in Harrogate"),
        ("Ashdown Law, solicitors in Lewes. Wills £200, divorce £650. Three partners: Ruth Ash, Neil Okafor, Priya Shah.", "Solicitors in Lewes"),
        ("Bellamy Driving School in Norwich. 01603 555 0178.", "Driving school in Norwich"),
        ("Kilbride Mobile Vet, Oban. Call-out £35. 01631 555 0190.", "Mobile vet in Oban"),
        ("Pension Möwe auf Rügen: acht Zimmer. Strandstraße 4, Binz. 038393 555 12.", "Pension auf Rügen"),
    ],
)  # fmt: skip
def test_headlines(brief: str, said: str) -> None:
    known = material(brief)
    assert plain(known, headline(known).title).lower() == said.lower()


def test_a_trade_from_the_middle_of_a_list_is_no_headline() -> None:
    known = material(
        "My name is Cerys Bowen and I photograph weddings, farms and small hotels around Aberystwyth. Full day £950."
    )
    assert plain(known, headline(known).title) == "I photograph weddings, farms and small hotels around Aberystwyth"


def test_a_headline_that_says_too_little_is_a_finding() -> None:
    made = design("Nightjar. 01453 555 077.")
    assert "headline" in {finding.rule for finding in made.findings}
    assert "headline" not in {finding.rule for finding in design(BAKERY).findings}


@pytest.mark.parametrize(
    ("brief", "words"),
    [
        ("A bakery in Ilkley. Order the day before on 01943 555 072.", "Order the day before"),
        ("Tidewater is a backup tool. Try it free for 14 days: tidewater.example.", "Try it free for 14 days"),
        ("Elektro Brandt in Kassel. Rufen Sie an: 0561 555 0190.", "Rufen Sie an"),
        ("A bakery in Ilkley. Phone 01943 555 072.", None),
    ],
)  # fmt: skip
def test_what_the_brief_asks_for(brief: str, words: str | None) -> None:
    known = material(brief)
    found = request_of(known, ways(known)[0].fact)
    assert (found.words if found is not None else None) == words


@pytest.mark.parametrize(
    ("brief", "channel"),
    [
        ("Coffee van in Margate. Flat white £3.20, mocha £3. Hire me for weddings: jo@coffee.example.", None),
        ("A bee club in Hexham. Swarm calls 07700 900 456.", None),
        ("A bee club in Hexham. Swarm calls 07700 900 456. hello@bees.example.", "email"),
        ("A wedding photographer in Cork, Aoife Nolan. Weddings: aoife@nolan.example.", "email"),
        ("A plumber in Leeds. Boiler repair, drains. Emergencies: 0113 555 0142.", "phone"),
        ("A dentist in Leeds. Check-up £60. Book on 0113 555 0142, hello@dentist.example.", "phone"),
    ],
)  # fmt: skip
def test_the_main_action_is_never_for_something_beside_the_business(brief: str, channel: str | None) -> None:
    best = main_way(material(brief))
    assert (best.channel if best is not None else None) == channel


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        ("Coffee van in Margate. Flat white £3.20, mocha £3. Hire me for weddings: jo@coffee.example.", "Hire me for weddings"),
        ("La Cantine, restaurant à Lille. Plat du jour 13 €. Réservations au 03 20 55 50 41.", "Réservez une table"),
        ("Trattoria da Nives a Udine. Frico 12 €, gubana 6 €. Aperto da mercoledì a domenica. Prenotazioni 0432 555 018.", "Prenota un tavolo"),
        ("Clínica de fisioterapia en Gijón. Pide cita en el 985 555 014 o por WhatsApp.", "Pide cita"),
        ("Picture framer in Ludlow. Mounts, mirrors, frames. Bring your picture to 31 Corve Street. Tel 01584 555 017.", "Bring your picture"),
        ("Schreinerei Huber in Kassel. Besuchen Sie die Werkstatt nach Anmeldung: 0561 555 016, post@huber.example.", "Besuchen Sie die Werkstatt nach Anmeldung"),
        ("Harbour 10K, Sunday 6 June 2027, Whitby. Entry £22. Register at harbour10k.example by 23 May.", "Register by 23 May"),
        ("Blue Chair, barber in Galway. Cut €25, shave €30. Walk in, no bookings. 27 Dominick Street, 091 555 016.", "Visit us"),
        ("Salon Lotte, Friseur in Kassel. Haarschnitt 28 €. Ohne Termin. Marktstraße 4, 0561 555 019.", "Besuchen Sie uns"),
        ("Chez Léo, coiffeur à Nantes. Coupe 22 €. Sans rendez-vous. 12 rue Crébillon, 02 40 55 50 17.", "Nous rendre visite"),
        ("Barbería Roble en Gijón. Corte 14 €. Sin cita previa. Calle Corrida 12. 985 555 017.", "Ven a vernos"),
        ("Barbearia Lobo, no Porto. Corte 12 €. Sem marcação. Rua do Almada 40, 222 555 017.", "Venha visitar-nos"),
        ("Barbiere Nino a Udine. Taglio 18 €. Senza appuntamento. Via Aquileia 12, 0432 555 017.", "Vieni a trovarci"),
        ("Kapper Bos in Gouda. Knippen € 24. Zonder afspraak. Markt 12, 0182 555 017.", "Kom langs"),
        ("Osteria Nino a Udine, ristorante. Frico 12 €. Non si prenota. 0432 555 017.", "Chiamaci"),
        ("Sea Cycles, bicycle hire in Looe. City bikes, e-bikes and tandems. £18 a day. 01503 555 017.", "Call us"),
        ("Sea Cycles, bicycle repairs in Looe. Services £40, wheels £25. 01503 555 017.", "Book a repair"),
        ("Fahrradverleih Rad & Tat in Husum. Stadträder 12 € am Tag, Tandems 25 €. 04841 555 17.", "Rufen Sie uns an"),
        ("Clínica Sorriso, medicina dentária em Braga. Consulta 40 €, limpeza 55 €. 253 555 120.", "Para marcar uma consulta"),
        ("Okafor Physiotherapy, Leeds. Sports injuries. First appointment £55, follow-ups £40. 0113 555 0172.", "To arrange an appointment"),
        ("Muddy Paws, dog walking in Totnes. Group walk £14, solo walk £20. We are insured and trained in first aid. Text 07700 900 512.", "Send a text"),
    ],
)  # fmt: skip
def test_the_closing_title_is_the_action_of_the_brief(brief: str, title: str) -> None:
    known = material(brief)
    assert plain(known, closing_title(known, ways(known)[0])).replace("\u00a0", " ") == title


@pytest.mark.parametrize(
    ("language", "claim", "row"),
    [
        ("en", "Free for one server", ("One server", "Free")),
        ("en", "Free for two hours of audio a month", ("Two hours of audio a month", "Free")),
        ("en", "First lesson half price", ("First lesson", "Half price")),
        ("de", "Erste Stunde zum halben Preis", ("Erste Stunde", "Zum halben Preis")),
        ("en", "First lesson free", ("First lesson", "Free")),
        ("fr", "Premier cours offert", ("Premier cours", "Offert")),
        ("es", "La primera consulta es gratis", ("Primera consulta", "Gratis")),
        ("de", "Eintritt frei", ("Eintritt", "Frei")),
        ("en", "Fully insured", None),
        ("en", "Free", None),
    ],
)  # fmt: skip
def test_what_is_free_is_a_row(language: str, claim: str, row: tuple[str, str] | None) -> None:
    opening = {
        "en": "A bakery in the town of Leeds with good bread.", "fr": "Une boulangerie à Nantes avec du bon pain.",
        "es": "Una panadería en Gijón con buen pan.", "de": "Eine Bäckerei in Kassel mit gutem Brot und Kuchen.",
    }[language]  # fmt: skip
    found = gratis(material(opening), ClaimFact(id="n99", text=claim))
    assert ((found.thing, found.word) if found is not None else None) == row


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        ("Cours de yoga à Annecy. 15 € la séance, carte de 10 cours 120 €.", "Séance"),
        ("Tintas do Mar, ateliê em Aveiro. Workshops com tintas naturais, 35 € por pessoa.", "Workshops com tintas naturais"),
        ("Hale Joinery, a joinery in Ripon. Survey £60.", "survey"),
        ("Rowing boats in Ely, up to 8 people, £95 for two hours, £150 for four. ely@boats.example.", "two hours"),
        ("Piet Hoekstra, financieel adviseur in Groningen. Eerste gesprek gratis, daarna € 110 per uur. 050 555 0144.", "daarna"),
        ("Tidewater is a backup tool. Free for one server, $9 a month for up to ten. help@tidewater.example.", "up to ten servers"),
    ],
)  # fmt: skip
def test_every_price_has_a_name(brief: str, name: str) -> None:
    known = material(brief)
    price = next(one for one in known.all(PriceFact) if float(one.amount) > 0)
    assert plain(known, price_name(known, price)).lower() == name.lower()


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        (
            "It makes a snapshot every hour, keeps 30 days of them and restores a file in two clicks.",
            ["Makes a snapshot every hour", "Keeps 30 days", "Restores a file in two clicks"],
        ),
        ("It reads PDF, CSV and OFX files, matches receipts and exports a ledger.", ["Reads PDF, CSV and OFX files", "Matches receipts", "Exports a ledger"]),
        ("It keeps everything for 90 days.", []),
        ("Snapshots every hour, restores in two clicks.", []),
    ],
)  # fmt: skip
def test_features_begin_with_their_verbs(sentence: str, phrases: list[str]) -> None:
    known = material(f"Tidewater is a backup tool for small servers. {sentence} help@tidewater.example.")
    told = next(one for one in known.reading.sentences if one.text == sentence)
    assert [plain(known, one.text(known)) for one in verb_phrases(known, told)] == phrases


@pytest.mark.parametrize(
    ("brief", "told"),
    [
        ("Dra. Ana Ruiz, notaria en Lugo. Compraventas, herencias y poderes. 982 555 011.", "Compraventas, herencias"),
        ("Ottica Neri, Siena. Occhiali, lenti a contatto, riparazioni. 0577 555 012.", "Occhiali, lenti a contatto"),
        ("Praxis Dr. Kurz, Kinderarzt in Ulm. Vorsorge, Impfungen, Allergien. 0731 555 013.", "Vorsorge, Impfungen"),
    ],
)
def test_a_headline_of_trade_and_town_has_what_there_is_below(brief: str, told: str) -> None:
    known = material(brief)
    said = headline(known)
    text, _ = lead(known, said, prose=())
    assert text is not None
    whole = f"{plain(known, said.title)} {plain(known, text)}"
    assert told.partition(",")[0] in whole
    assert told.rpartition(", ")[2] in whole


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Walk in, no bookings.", True), ("Walk-ins only", True), ("Sem marcação", True), ("予約不要です。", True), ("بدون موعد", True),
        ("Niente prenotazioni", True), ("Walk-in wardrobes fitted", False), ("We walk in the hills", False), ("By appointment", False),
        ("No bookings on Sundays", False), ("Sans rendez-vous le samedi", False),
    ],
)  # fmt: skip
def test_who_says_that_nobody_has_to_book(text: str, said: bool) -> None:
    assert unbooked(text) is said


@pytest.mark.parametrize(
    ("brief", "nav"),
    [
        ("Academia Delta en Zaragoza: clases de física. Clase particular 28 €. Calle San Miguel 12. 976 555 039.", "Contacto"),
        ("Clínica Delta en Gijón, fisioterapia. Con cita previa. Primera cita 40 €. Calle Corrida 12. 985 555 014.", "Citas"),
    ],
)  # fmt: skip
def test_only_who_speaks_of_appointments_has_a_link_of_that_name(brief: str, nav: str) -> None:
    header = design(brief).site.frame.header
    assert nav in [str(link.text) for link in header.slots.links]  # type: ignore[union-attr]


@pytest.mark.parametrize("said", ["Walk in, no bookings", "No need to book, just turn up", "Walk in"])
def test_that_nobody_has_to_book_stays_one_phrase(said: str) -> None:
    known = material(f"Sunny Yoga, yoga in Leeds. {said}. 4 High Street, 0113 555 0142.")
    assert [one.text for one in known.all(ClaimFact)] == [said]
    assert not known.offers


@pytest.mark.parametrize(
    "brief",
    [
        "Pension Möwe: Zimmer, Frühstücksbuffet, Fahrräder für Gäste umsonst. Strandstraße 4, Binz. 038393 555 12.",
        "Hôtel Bellevue à Annecy : chambres, salles de réunion, vélos gratuits. 04 50 55 50 12.",
    ],
)
def test_what_is_free_of_one_thing_is_said_of_no_other(brief: str) -> None:
    known = material(brief)
    said = headline(known)
    text, _ = lead(known, said, prose=())
    told = f"{plain(known, said.title)} {plain(known, text or '')}"
    assert not any(word in told for word in (" und Fahrräder", " et vélos"))
