"""What visitors act on: addresses of every form, the way there, access, payment, languages, parts of a day, emergencies."""

from __future__ import annotations

import pytest

from pagemagic.generate.reading.reader import read
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.visits import visit_kind
from pagemagic.generate.reading.words import words_of
from tests.generate.test_reading_numbers import found

ADDRESSES = [
    ("Nell Carr mends clocks. Studio 4, Dean Clough, Halifax HX3 5AX.", "Studio 4, Dean Clough, Halifax HX3 5AX"),
    ("Holt Saddlery makes saddles. Workshop 6 Flowergate, Whitby YO21 3BA.", "Workshop 6 Flowergate, Whitby YO21 3BA"),
    ("Nell Carr mends clocks. Unit 12, Riverside Works, Neepsend Lane, Sheffield S3 8AB.",
     "Unit 12, Riverside Works, Neepsend Lane, Sheffield S3 8AB"),
    ("The Bead Shop sells beads. Find us at 12a High Street, first floor, Ludlow SY8 1BS.",
     "12a High Street, first floor, Ludlow SY8 1BS"),
    ("Penrose Sailmakers, Falmouth. New sails. Monday to Friday 8.30–5. Unit 4, Ponsharden. 01326 555 0149.", "Unit 4, Ponsharden"),
    ("Café Zeta in Bonn. Kuchen 4 €, Kaffee 3 €. Täglich 9 bis 18 Uhr. Markt 4, 0228 555 017.", "Markt 4"),
    ("Barber in Leeds. Shop 3, Grand Arcade, Leeds.", "Shop 3, Grand Arcade, Leeds"),
    ("Salon in Toronto. 45 Queen St W, Unit 3, Toronto, ON M5H 2M9.", "45 Queen St W, Unit 3, Toronto, ON M5H 2M9"),
    ("Yogastudio Lichtblick in Freiburg. Gerberau 14, Hinterhaus, 2. Stock, kein Aufzug.", "Gerberau 14, Hinterhaus, 2. Stock"),
    ("Buchbinderei Weiß. Atelierhaus Nord, Halle 4, Industriestraße 12, 04229 Leipzig.",
     "Atelierhaus Nord, Halle 4, Industriestraße 12, 04229 Leipzig"),
    ("Musikschule in Graz. Wir sind in der Annenstraße 23/2, 8020 Graz.", "Annenstraße 23/2, 8020 Graz"),
    ("Atelier Clément à Lyon. 17 bis rue Sainte-Catherine, 69001 Lyon.", "17 bis rue Sainte-Catherine, 69001 Lyon"),
    ("Cabinet Morel à Lille. 5, place du Théâtre, bâtiment B, 2e étage, 59000 Lille.",
     "5, place du Théâtre, bâtiment B, 2e étage, 59000 Lille"),
    ("Club de natation à Nantes. Entraînements lundi à 18 h à la piscine Léo-Lagrange, allée de l'Île-Gloriette.",
     "piscine Léo-Lagrange, allée de l'Île-Gloriette"),
    ("Taller Robles. Calle Cádiz 44, bajo B, 28012 Madrid. Abierto de lunes a viernes de 10 a 14.", "Calle Cádiz 44, bajo B, 28012 Madrid"),
    ("Clínica Sol en Bilbao. Gran Vía 12, 3.º izq., 48001 Bilbao.", "Gran Vía 12, 3.º izq., 48001 Bilbao"),
    ("Ana Ruivo, ceramista. Ateliê: Rua da Praia 8, r/c esq., 5085-042 Pinhão.", "Rua da Praia 8, r/c esq., 5085-042 Pinhão"),
    ("Clínica Norte en Lugo. Plaza de España, 6, 2.º D, 27001 Lugo.", "Plaza de España, 6, 2.º D, 27001 Lugo"),
    ("Bottega del cuoio a Ferrara. Corso Garibaldi 7/A, interno 3, Ferrara.", "Corso Garibaldi 7/A, interno 3, Ferrara"),
    ("Falegnameria Rossi. Strada Statale 12 n. 45, 37026 Pescantina (VR).", "Strada Statale 12 n. 45, 37026 Pescantina (VR)"),
    ("Keramiek Bos in Utrecht. Oudegracht 210 bis, 3511 NR Utrecht.", "Oudegracht 210 bis, 3511 NR Utrecht"),
    ("Fietsenmaker in Gent. Sint-Pietersnieuwstraat 12, bus 4, 9000 Gent.", "Sint-Pietersnieuwstraat 12, bus 4, 9000 Gent"),
    ("Carpintaria Sá em Ovar. Zona Industrial de Ovar, lote 9. 256 555 011.", "Zona Industrial de Ovar, lote 9"),
    ("Talleres Gil en Vigo. Parque Empresarial de Porzún, nave 3. 986 555 012.", "Parque Empresarial de Porzún, nave 3"),
    ("Fabbro a Lucca. Zona artigianale Mugnano, capannone 5. 0583 555 012.", "Zona artigianale Mugnano, capannone 5"),
    ("Menuiserie à Dole. Portes et fenêtres. Zone industrielle de Foucherans, 39100 Dole. 03 84 55 50 10.", "Zone industrielle de Foucherans, 39100 Dole"),
    ("Librairie à Aix. Place du Marché, 13100 Aix-en-Provence.", "Place du Marché, 13100 Aix-en-Provence"),
    ("Kapper in Enschede. Winkelcentrum De Klanderij, unit 8, Enschede.", "Winkelcentrum De Klanderij, unit 8, Enschede"),
]  # fmt: skip


@pytest.mark.parametrize(("brief", "address"), ADDRESSES, ids=[address for _, address in ADDRESSES])
def test_address_is_read_whole(brief: str, address: str) -> None:
    reading = read(brief)
    assert [fact.text for fact in reading.of("address")] == [address]  # type: ignore[union-attr]
    assert not any(fact.kind in ("offer", "claim") and fact.text in address for fact in reading.facts)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "brief",
    [
        "Sheets for teachers. Works with Office 365, Teams and Word.",
        "Tally is an app for Python 3. Runs on Windows 11.",
        "Bäckerei Kern in Ulm. Brot, Brötchen, Kuchen. Bus 90.",
        "Yoga with Ana in Bath. Level 2, 60 minutes, £12.",
        "Kern Verlag in Ulm. Band 3, 480 Seiten, 24 €.",
        "Chor in Weiden. Probe am 3. Mai um 19 Uhr. 0961 555 012.",
    ],
)
def test_number_after_a_name_is_no_house(brief: str) -> None:
    assert not read(brief).of("address")


KINDS = [
    ("en", "tram 4 to Nordpark", "way"), ("en", "the 14 bus stops outside", "way"), ("en", "parking behind the church", "way"),
    ("en", "5 minutes from the station", "way"), ("en", "next to the station", "way"), ("en", "we're opposite the town hall", "way"),
    ("de", "Straßenbahn 3 bis Blumenweg", "way"), ("de", "U6 bis Schlump", "way"), ("de", "Parkplätze hinter der Kirche", "way"),
    ("fr", "au fond de la cour", "way"), ("fr", "à 5 minutes à pied de la gare", "way"), ("fr", "métro Bellecour", "way"),
    ("es", "Metro Sol, a 5 minutos", "way"), ("es", "junto a la catedral", "way"), ("pt", "ao lado da estação", "way"),
    ("pt", "autocarro 12", "way"), ("it", "di fronte alla stazione", "way"), ("it", "parcheggio dietro la chiesa", "way"),
    ("nl", "Bus 90, halte Picképlein", "way"), ("nl", "naast het station", "way"), ("fr", "derrière l'église", "way"), ("nl", "achter in de tuin", "way"), ("nl", "op 5 minuten van het station", "way"),
    ("en", "step-free entrance", "access"), ("de", "kein Aufzug", "access"), ("it", "ingresso senza barriere", "access"),
    ("nl", "drempelvrij", "access"), ("pt", "acesso sem degraus", "access"), ("fr", "accès PMR", "access"),
    ("en", "cash only", "paying"), ("de", "nur Barzahlung", "paying"), ("es", "solo efectivo", "paying"), ("nl", "alleen pin", "paying"),
    ("fr", "chèques et espèces seulement", "paying"), ("pt", "só dinheiro", "paying"), ("it", "solo contanti", "paying"),
    ("en", "we speak English and Polish", "speaking"), ("de", "wir sprechen Deutsch und Türkisch", "speaking"),
    ("es", "se habla inglés", "speaking"), ("pt", "falo português e francês", "speaking"),
    ("en", "closed in August", "closing"), ("fr", "fermé en août", "closing"), ("it", "chiuso ad agosto", "closing"),
    ("de", "in den Schulferien geschlossen", "closing"), ("en", "visits by appointment only", "booking"),
    ("es", "sábados por la mañana", "part"), ("en", "Saturday mornings too", "part"), ("de", "freitagnachmittags geschlossen", "part"),
    ("fr", "le samedi matin", "part"), ("en", "evenings by arrangement", "part"), ("pt", "sábados de manhã", "part"),
    # What looks like it and is not.
    ("fr", "60 minutes de massage", None), ("en", "60 minutes, £25", None), ("en", "bus tours to the coast", None),
    ("de", "Karten an der Abendkasse", None), ("it", "carta dei vini", None), ("es", "tarjetas de visita", None),
    ("en", "behind every brew is a story", None), ("pt", "bolos por encomenda", None), ("en", "English lessons", None),
    ("nl", "voor de kinderen", None), ("en", "Monday to Friday", None), ("en", "train sets from £5", None),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "kind"), KINDS, ids=[text for _, text, _ in KINDS])
def test_what_a_fragment_tells_visitors(lang: str, text: str, kind: str | None) -> None:
    assert visit_kind(tokens(text), words_of(lang)) == kind


READ = [
    ("Bike workshop in Frome. Open weekday afternoons and Saturday mornings.", "hours",
     ["| weekday afternoons and Saturday mornings"]),
    ("Taller en Allariz. Atendemos de lunes a viernes de 10 a 14 y también con cita por la tarde.", "hours",
     ["12345 10:00-14:00 | también con cita por la tarde"]),
    ("Taller en Allariz. Abierto los martes por la tarde y los sábados por la mañana.", "hours",
     ["| los martes por la tarde y los sábados por la mañana"]),
    ("Werkstatt in Kassel. Geöffnet dienstags nachmittags und samstags vormittags.", "hours",
     ["| dienstags nachmittags und samstags vormittags"]),
    ("Atelier à Lille. Ouvert du lundi au vendredi de 9h à 12h, et sur rendez-vous l'après-midi.", "hours",
     ["12345 09:00-12:00 | sur rendez-vous l'après-midi"]),
    ("Officina a Lucca. Aperto il martedì pomeriggio e il sabato mattina.", "hours", ["| il martedì pomeriggio e il sabato mattina"]),
    ("Oficina em Évora. Aberto às terças à tarde e aos sábados de manhã.", "hours", ["| às terças à tarde e aos sábados de manhã"]),
    ("Werkplaats in Delft. Open van maandag tot vrijdag van 9 tot 13 uur, 's middags op afspraak.", "hours",
     ["12345 09:00-13:00 | 's middags op afspraak"]),
    ("Taller Robles en Madrid. Abierto de lunes a viernes de 10 a 14, sábados por la mañana.", "hours",
     ["12345 10:00-14:00; 6 | sábados por la mañana"]),
    ("Atelier Clément à Lyon. Ouvert du mardi au vendredi de 9 h à 19 h et le samedi matin.", "hours",
     ["2345 09:00-19:00; 6 | le samedi matin"]),
    ("La Fabrique, savonnerie à Annecy. Ouvert le mercredi après-midi et le samedi de 10 h à 18 h.", "hours",
     ["6 10:00-18:00; 3 | mercredi après-midi"]),
    ("Marchetti Restauri, Firenze. Visite su appuntamento, chiuso ad agosto.", "claim", ["Visite su appuntamento", "Chiuso ad agosto"]),
    ("Sharp Edge sharpens knives. Evenings by arrangement.", "hours", ["| Evenings by arrangement"]),
    ("Praxis Brandt in Bremen. Wir sprechen Deutsch, Englisch und Polnisch.", "claim", ["Wir sprechen Deutsch, Englisch und Polnisch"]),
]  # fmt: skip


@pytest.mark.parametrize(("brief", "kind", "facts"), READ)
def test_times_and_numbers(brief: str, kind: str, facts: list[str]) -> None:
    assert found(kind, brief) == facts
