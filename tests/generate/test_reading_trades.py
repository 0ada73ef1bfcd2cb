"""Trades, places, lengths of time and dates that a brief tells in its own way, each with what looks like it and is not."""

from __future__ import annotations

import pytest

from pagemagic.generate.kit_choice import choose_kit
from pagemagic.generate.reading.reader import read
from tests.generate.briefs import Brief
from tests.generate.briefs_of_trades import OF_TRADES
from tests.generate.held_out import SOFT
from tests.generate.test_reading_briefs import line
from tests.generate.test_reading_numbers import found

ROUND_THE_CLOCK = "1234567 00:00-24:00"

CASES = [
    # How long something takes is no opening hours; what is there day and night is.
    ("Schneiderei Kern, Kassel. Express in 24 Stunden.", "hours", []),
    ("Umzüge Kern, Kassel. Angebot innerhalb von 24 Stunden.", "hours", []),
    ("Bounce Bros in Wigan. Replies within 24 hours.", "hours", []),
    ("Nail salon in Leeds. Please give 24 hours' notice.", "hours", []),
    ("Mudanzas Rayo, Soria. Presupuesto en menos de 24 horas.", "hours", []),
    ("Costureira em Braga. Pronto em 24 horas.", "hours", []),
    ("Sgomberi a Modena. Sopralluogo entro 24 ore.", "hours", []),
    ("Fietsenmaker in Delft. Reactie binnen 24 uur.", "hours", []),
    ("Bodega Alta en Haro. Reserva con 24 horas de antelación.", "hours", []),
    # No door is open when a number is answered or somebody comes out.
    ("Schlüsseldienst Kuhn, Kassel. Notdienst 24 Stunden.", "hours", []),
    ("Schlüsseldienst Kuhn, Kassel. Notdienst 24 Stunden.", "claim", ["Notdienst 24 Stunden"]),
    ("Elm Undertakers, York. The phone is answered day and night.", "claim", ["The phone is answered day and night"]),
    ("Elm Undertakers, York. We take the call, day and night, on the phone: 01904 555 018.", "hours", []),
    ("Serrurerie Leroux à Brest. Urgences 24h/24 et 7j/7 : 02 98 55 01 22.", "phone",
     ["02 98 55 01 22 = +33298550122 [Urgences 24h/24 et 7j/7]"]),
    ("Serrurerie Leroux à Brest. Urgences 24h/24 et 7j/7 : 02 98 55 01 22.", "hours", []),
    ("Clínica Sol en Murcia. Urgencias las 24 horas en el 968 555 014.", "phone", ["968 555 014 = +34968555014 [Urgencias las 24 horas]"]),
    ("Canalizador Reis, Faro. Piquete de urgência dia e noite.", "claim", ["Piquete de urgência dia e noite"]),
    ("Idraulica Sarti, Parma. Reperibilità 24 ore su 24: 0521 555 014.", "phone",
     ["0521 555 014 = +390521555014 [Reperibilità 24 ore su 24]"]),
    ("Loodgieter Kok in Zwolle. Storingsdienst dag en nacht: 038 555 0123.", "phone",
     ["038 555 0123 = +31385550123 [Storingsdienst dag en nacht]"]),
    ("Vets in Hull. Emergencies: 01482 555 099 (24 hours).", "phone", ["01482 555 099 = +441482555099 [Emergencies, 24 hours]"]),
    ("Wash Inn, launderette in Hull. Open 24 hours. Call 01482 555 018.", "hours", [ROUND_THE_CLOCK]),
    ("Táxis Sol, Braga. Aberto 24 horas.", "hours", [ROUND_THE_CLOCK]),
    ("Fabbro Neri a Roma. Pronto intervento 24h.", "claim", ["Pronto intervento 24h"]),
    # Beside hours that are for something, or where there is no house, it is hours of its own.
    ("Kuhn, Schlüsseldienst in Kassel. Notdienst 24 Stunden. Termine Montag bis Freitag 9 bis 17 Uhr.", "hours",
     ["1234567 00:00-24:00 [Notdienst]", "12345 09:00-17:00 [Termine]"]),
    ("Hart Electrical, Leeds. 24-hour call-out. Office hours Monday to Friday 8 to 17.", "hours",
     ["1234567 00:00-24:00 [Call-out]", "12345 08:00-17:00"]),
    ("Hart Electrical, Leeds. 8 High Street. 24-hour call-out. Shop open Monday to Friday 8 to 17.", "hours", ["12345 08:00-17:00 [Shop]"]),
    ("Canalizações Faria, Braga. Piquete 24 horas. 253 555 014.", "claim", ["Piquete 24 horas"]),
    # The months that hours hold in may come before them.
    ("Hawks in Ledbury. April to October, Wednesday to Sunday, 10am to 4pm.", "hours", ["34567 10:00-16:00 [April to October]"]),
    # Who makes what is a trade, one or several; what is made for makers is no maker.
    ("Wick & Ember, candle makers in Whitby. Candles £12.", "trade", ["candle makers"]),
    ("Wick & Ember, candle and soap makers in Whitby. Candles £12.", "trade", ["candle and soap makers"]),
    ("Tarred & Laid, rope makers, Chatham. Ropes from £2 a metre.", "trade", ["rope makers"]),
    ("Bray & Moss are bell makers in Totnes. Bells £40.", "trade", ["bell makers"]),
    ("Kite maker in Bude. Kites £40.", "trade", ["Kite maker"]),
    ("Wick & Ember, a workshop for makers in Whitby. Bench £12.", "trade", []),
    ("Wachs & Docht, Kerzenmacher in Lüneburg. Kerzen 6 €.", "trade", ["Kerzenmacher"]),
    ("Cire & Mèche, fabricants de bougies à Uzès. Bougies 12 €.", "trade", ["fabricants de bougies"]),
    ("Hermanos Mora, fabricantes de cestas en Granada. Cestas desde 30 €.", "trade", ["fabricantes de cestas"]),
    ("Irmãos Serra, fabricantes de cestos em Braga. Cestos 12 €.", "trade", ["fabricantes de cestos"]),
    ("Cera Viva, produttori di candele a Lucca. Candele 12 €.", "trade", ["produttori di candele"]),
    ("Was & Lont, kaarsenmakers in Delft. Kaarsen € 12.", "trade", ["kaarsenmakers"]),
    # For how many a service is leaves it a service; groups, loads and hours are conditions.
    ("Fig Catering in Bude. Canapés, buffets, dinners for up to 80 guests.", "offer", ["Canapés", "Buffets", "Dinners | for up to 80 guests"]),
    ("Büro Kern, Kassel. Buchhaltung, Steuererklärungen, Lohnabrechnung für bis zu 20 Mitarbeiter.", "offer",
     ["Buchhaltung", "Steuererklärungen", "Lohnabrechnung | für bis zu 20 Mitarbeiter"]),
    ("Cabinet Roux, comptable à Nantes. Bilans, déclarations, paie jusqu'à 20 salariés.", "offer",
     ["Bilans", "Déclarations", "Paie | jusqu'à 20 salariés"]),
    ("Contas, contabilidade em Braga. Contabilidade, IVA, salários até 20 trabalhadores.", "offer",
     ["Contabilidade", "IVA", "Salários | até 20 trabalhadores"]),
    ("Gestoría Luna, Granada. Contabilidad, impuestos, nóminas para hasta 20 empleados.", "offer",
     ["Contabilidad", "Impuestos", "Nóminas | para hasta 20 empleados"]),
    ("Studio Bassi, commercialista a Lucca. Contabilità, dichiarazioni, buste paga fino a 20 dipendenti.", "offer",
     ["Contabilità", "Dichiarazioni", "Buste paga | fino a 20 dipendenti"]),
    ("De Boer, boekhouder in Delft. Boekhouding, aangiften, loonadministratie tot 20 medewerkers.", "offer",
     ["Boekhouding", "Aangiften", "Loonadministratie | tot 20 medewerkers"]),
    ("Post & Parcel, couriers in Bude. Parcels, pallets, loads up to 20 miles.", "offer", ["Parcels", "Pallets"]),
    # A county, a second town or what lies around belongs to the place.
    ("A hill farm near Kington, Herefordshire.", "place", ["Kington, Herefordshire"]),
    ("A hill farm near Kington, Herefordshire.", "name", []),
    ("Casa rural La Solana en Potes, Cantabria.", "place", ["Potes, Cantabria"]),
    ("Chimney sweep, Hexham and Tynedale. Stoves £65.", "place", ["Hexham and Tynedale"]),
    ("Chimney sweep, Hale and Sons. Stoves £65.", "name", ["Hale and Sons"]),
    ("Klusbedrijf De Jongens, Haarlem en omgeving. Vloeren, keukens.", "place", ["Haarlem en omgeving"]),
    ("We unblock drains. Bath and Bristol, no call-out fee.", "place", ["Bath and Bristol"]),
    # Days of a month in a row.
    ("Kortfilmfestival Noord, 5 t/m 7 november 2027 in Assen.", "date", ["2027-11-05..2027-11-07 event"]),
    ("Atelierroute Noord, 5 tot en met 7 november 2027 in Assen.", "date", ["2027-11-05..2027-11-07 event"]),
    ("Sagra del Fungo, dal 6 all'8 agosto 2027, Piazza Roma, Lucca.", "date", ["2027-08-06..2027-08-08 event"]),
    ("Fête du Lin, du 5 au 7 juin 2027, Niort.", "date", ["2027-06-05..2027-06-07 event"]),
    ("Feria del Libro, del 5 al 9 de mayo de 2027, Soria.", "date", ["2027-05-05..2027-05-09 event"]),
    ("Feira do Livro, de 5 a 7 de junho de 2027, Braga.", "date", ["2027-06-05..2027-06-07 event"]),
    ("Jazztage, 5. bis 7. Juni 2027, Celle.", "date", ["2027-06-05..2027-06-07 event"]),
    # What takes place later in a brief is a date of its subject and makes no event of it.
    ("Ann Marsh teaches piano in Stroud, for all ages. Pupils' concert on 6 December 2026.", "date", ["2026-12-06 [Pupils' concert]"]),
    ("Wedding photographer in Leeds. Open day 6 December 2026.", "date", ["2026-12-06 [Open day]"]),
    # A last day keeps what it is the last day for.
    ("Filmfestival Noord, 7 november 2027 in Assen. Inzenden kan tot 1 juli.", "date",
     ["2027-11-07 event", "2027-07-01 deadline inferred [Inzenden]"]),
    # An event in a house that only its article tells.
    ("Filmfestival Noord, 7 november 2027 in het Forum, Assen.", "address", ["Forum, Assen | venue=Forum locality=Assen"]),
    ("Feria del Libro, 5 de mayo de 2027, en la Alameda de Cervantes.", "address", ["Alameda de Cervantes | venue=Alameda de Cervantes"]),
    ("Feria del Libro, 5 de mayo de 2027, en La Rioja.", "address", []),
    # A trade that only a verb tells.
    ("Ann Marsh teaches piano in Stroud, for all ages.", "trade", ["piano lessons inferred"]),
    ("Ana Reis ensina piano e canto em Braga.", "trade", ["aulas de piano e canto inferred"]),
    ("Inès Baudry enseigne l'anglais à Tours.", "trade", ["cours d'anglais inferred"]),
    ("Inès Baudry donne des cours de couture à Tours.", "trade", ["cours de couture"]),
    ("Elena Marchi fa massaggi a Trieste.", "trade", ["massaggi"]),
    ("Nora Blum gibt Klavierunterricht in Kassel.", "trade", ["Klavierunterricht"]),
    ("Marieke Smit repareert fietsen in Delft.", "trade", ["reparatie van fietsen inferred"]),
    ("Tomás Lara enseña guitarra en Córdoba.", "trade", ["clases de guitarra inferred"]),
    ("Holm mends bags, belts and shoes in Leeds.", "trade", []),
    ("La Remise collecte, répare et revend des objets à Niort.", "trade", []),
    ("Costureira em Matosinhos: bainhas 6 €, fechos 8 €.", "name", []),
    # A charity is told by what it does, and a list after it is what it offers.
    ("Casa Aberta apoia famílias em Setúbal: aulas, apoio jurídico e ajuda com documentos.", "offer",
     ["Aulas", "Apoio jurídico", "Ajuda com documentos"]),
    # Conditions, lengths and how soon are nothing that is offered.
    ("Pédalo, livraison à Nantes. Colis, repas, documents, en moins d'une heure.", "offer", ["Colis", "Repas", "Documents"]),
    ("Huts in Devon. Huts £95 a night, tent £70, two-night minimum.", "price", ["95 GBP a night [Huts]", "70 GBP a night [Tent]"]),
    ("Huts in Devon. Huts £95 a night, breakfast £8.", "price", ["95 GBP a night [Huts]", "8 GBP [Breakfast]"]),
    ("Fahrschule Linde in Passau: Klassen B, A und BE.", "offer", []),
    ("Idraulico a Parma. Perdite, caldaie. Intervento entro due ore, anche la notte.", "offer", ["Perdite", "Caldaie"]),
    ("Imkerij De Bij in Drenthe. Stalletje aan de weg, elke dag tot zonsondergang.", "claim", ["Elke dag tot zonsondergang"]),
    # What "we" do is no trade, and who rehearses has a name before the verb.
    ("Ayudamos a personas sin hogar en Murcia: duchas, ropa limpia y desayuno.", "offer", ["Duchas", "Ropa limpia", "Desayuno"]),
    ("Ayudamos a personas sin hogar en Murcia: duchas, ropa limpia y desayuno.", "trade", []),
    ("Der Chor Klangfarben probt dienstags in Trier.", "name", ["Chor Klangfarben"]),
    ("Tree surgeon covering Hexham, Corbridge and the Tyne Valley.", "place", ["Hexham, Corbridge and the Tyne Valley"]),
    # Counted rooms are nobody.
    ("Ferienwohnung Kranich in Zingst. Zwei Schlafzimmer, Terrasse, Sauna.", "person", []),
    ("Gîte Les Tilleuls à Cahors. 620 € la semaine, 750 € en juillet et août.", "price",
     ["620 EUR la semaine", "750 EUR la semaine [En juillet et août]"]),
    # What a price holds, and how many it is for.
    ("Quesería Peña en Soria. Visitas a la cueva los sábados a las 12, 8 € con degustación.", "price", ["8 EUR con degustación, los sábados a las 12 [Visitas a la cueva]"]),
    ("Pulse is a status page. Free for 3 monitors, then $12 a month for 50.", "price", ["0 USD Free [3 monitors]", "12 USD a month [50 monitors]"]),
    ("We unblock drains in Bath. First hour £90, then £45 per half hour.", "price", ["90 GBP [First hour]", "45 GBP per half hour [Then]"]),
    # Streets without a word for street, and a square where there are none.
    ("Kanzlei Wolff in Lübeck. Beckergrube 22.", "address", ["Beckergrube 22 | street=Beckergrube number=22"]),
    ("Schneiderei Kern, Mannheim. Q5 18, Montag bis Freitag 9–18 Uhr.", "address", ["Q5 18 | street=Q5 number=18"]),
    ("Schneiderei Kern, Kassel. Modell Q5 18.", "address", []),
    ("Hundeschule Kern in Fulda. Treffpunkt am Aueweg. 0661 555 0133", "address", []),
    ("Fête de la Pomme, 15 octobre 2027, place du Marché, Vimoutiers.", "address",
     ["place du Marché, Vimoutiers | street=place du Marché locality=Vimoutiers"]),
    # German places keep the preposition whose case they stand in.
    ("Lesung in Ulm, 4. Juli 2027, 19 Uhr, im Alten Rathaus. Eintritt 5 €.", "address", ["Im Alten Rathaus | venue=Im Alten Rathaus"]),
    ("Ostermarkt Gera, 20. März 2027, am Oberen Markt. Eintritt frei.", "place", []),
    ("Ostermarkt Gera, 20. März 2027, am Oberen Markt. Eintritt frei.", "claim", ["Am Oberen Markt", "Eintritt frei"]),
    ("Café Blau in Jena, Alte Gasse 4.", "address", ["Alte Gasse 4 | street=Alte Gasse number=4"]),
    # Meals keep the days before them, and each other.
    ("Osteria Blu a Este. Aperti da mercoledì a domenica, a pranzo 12–14.30 e a cena 19–22.30.", "hours",
     ["34567 12:00-14:30; 34567 19:00-22:30"]),
    ("Bistro Elm, Ludlow. Tuesday to Saturday, lunch 12–2.30pm, dinner 6–9.30pm.", "hours", ["23456 12:00-14:30; 23456 18:00-21:30"]),
    ("Mesón Lúa en Lugo. De martes a domingo, comidas de 13 a 16 h y cenas de 20 a 23.30 h.", "hours",
     ["234567 13:00-16:00; 234567 20:00-23:30"]),
    ("Tasca do Rio, Viseu. Terça a domingo, almoços das 12h às 15h e jantares das 19h às 22h30.", "hours",
     ["234567 12:00-15:00; 234567 19:00-22:30"]),
    ("Chez Lise, Dijon. Ouvert du mardi au samedi, le midi de 12h à 14h et le soir de 19h à 22h.", "hours",
     ["23456 12:00-14:00; 23456 19:00-22:00"]),
    ("Gasthaus Krone in Ulm. Mittwoch bis Sonntag, mittags 11.30–14 Uhr, abends 17.30–22 Uhr.", "hours",
     ["34567 11:30-14:00; 34567 17:30-22:00"]),
    ("Restaurant Elst in Breda. Open woensdag tot en met zondag, lunch 12–14.30 uur en diner 18–22 uur.", "hours",
     ["34567 12:00-14:30; 34567 18:00-22:00"]),
    # A day that is not every such day is told with its hour, and with a place that is no address.
    ("Swap Shop: a book swap in Leith every second Saturday of the month, 2–4pm, at 17 Academy Street, Edinburgh.", "hours",
     ["6 | every second Saturday of the month, 2–4pm"]),
    ("Repair Table Totnes. First Saturday of each month, 10am–1pm, St John's Hall, Bridgetown.", "hours",
     ["6 | First Saturday of each month, 10am–1pm, St John's Hall, Bridgetown"]),
    ("Flohmarkt Gera. Jeden zweiten Sonntag im Monat, 10–16 Uhr, Bahnhofstraße 4.", "hours", ["7 | jeden zweiten Sonntag im Monat, 10–16 Uhr"]),
    ("Cercle philo de Nevers. Le premier jeudi du mois à 19h au Café du Pont, 3 quai de Mantoue, Nevers.", "hours",
     ["4 | le premier jeudi du mois à 19h"]),
    ("Feira Velha de Évora. No segundo domingo de cada mês, das 9h às 13h, no Rossio de São Brás.", "hours",
     ["7 | no segundo domingo de cada mês, das 9h às 13h, no Rossio de São Brás"]),
    ("Mercatino di Lucca. Ogni terza domenica del mese, dalle 9 alle 18, in piazza San Martino.", "hours",
     ["7 | ogni terza domenica del mese, dalle 9 alle 18, in piazza San Martino"]),
    ("Mercado de Trueque, Soria. El primer sábado de cada mes, de 11 a 14 h, en la plaza Mayor.", "hours",
     ["6 | el primer sábado de cada mes, de 11 a 14 h, en la plaza Mayor"]),
    ("Leeskring Breda. Elke eerste dinsdag van de maand, 20 uur, in Café De Beurs, Reigerstraat 4.", "hours",
     ["2 | elke eerste dinsdag van de maand, 20 uur"]),
    # Towns and streets without a number are places where the script has no other sign of it; a run of days goes with its hours.
    ("喫茶こまどり。京都・北山の喫茶店です。京都市左京区下鴨本通北大路下ル。電話 075-555-0162", "address",
     ["京都市左京区下鴨本通北大路下ル | street=下鴨本通北大路下ル locality=京都市左京区"]),
    ("喫茶こまどり。横浜市中区の喫茶店です。珈琲 500円。電話 045-555-0162", "address", []),
    ("本屋こまどり。金曜から火曜、10時〜18時。電話 076-555-0162", "hours", ["12567 10:00-18:00"]),
    ("مطعم الياسمين في بيروت. مشاوي وسلطات. شارع مار الياس. هاتف 01 555 018", "address", ["شارع مار الياس | street=شارع مار الياس"]),
    # Days that are closed in a season only stay open days, and hours keep the house they are told with.
    ("Radwerkstatt Ilm, Mainz. Di–Fr 10–18 Uhr, Sa 10–14 Uhr, im Winter samstags geschlossen.", "hours",
     ["2345 10:00-18:00; 6 10:00-14:00", "| im Winter samstags geschlossen"]),
    ("Spoke Bikes, Otley. Tuesday to Saturday 10 to 6. In winter closed on Saturdays.", "hours",
     ["23456 10:00-18:00", "| In winter closed on Saturdays"]),
    ("Spoke Bikes, Otley. Tuesday to Saturday 10 to 6. Closed on Saturdays.", "hours", ["2345 10:00-18:00"]),
    ("Vélos Martin, Dole. Du mardi au samedi de 10h à 18h, en hiver fermé le samedi.", "hours",
     ["23456 10:00-18:00", "| en hiver fermé le samedi"]),
    ("Kammerchor Gera. Proben dienstags 19.30–21.30 Uhr im Pfarrheim.", "hours", ["2 19:30-21:30 | im Pfarrheim [Proben]"]),
    ("Thistledown Orchard, Hereford. Open daily 9 to 5 in season. Dogs welcome.", "hours", ["1234567 09:00-17:00 | in season"]),
    ("Laufgruppe Gera. Training dienstags um 19.30 Uhr am Stadtwald.", "hours", ["| dienstags um 19.30 Uhr am Stadtwald [Training]"]),
    ("Hardloopgroep Kop. Trainingen op dinsdag om 19.30 uur bij het Vondelpark.", "hours", ["| dinsdag om 19.30 uur bij het Vondelpark [Trainingen]"]),
    ("Corale di Este. Prove il lunedì dalle 21 alle 23 nella sala parrocchiale.", "hours",
     ["1 21:00-23:00 | nella sala parrocchiale [Prove]"]),
    ("Zangkoor De Lijster, Ede. Repetitie dinsdag 20.00–22.00 uur in het dorpshuis.", "hours",
     ["2 20:00-22:00 | in het dorpshuis [Repetitie]"]),
    ("Coral de Soria. Ensayos los martes de 20 a 22 h en el salón parroquial.", "hours",
     ["2 20:00-22:00 | en el salón parroquial [Ensayos]"]),
    # What is free beside a day is no part of its place.
    ("Coro Misto, coro amador em Lamego. Quota 15 € por ano. Concerto de Natal 19 de dezembro de 2026, 21h30, Sé de Lamego, entrada livre.", "claim",
     ["21h30", "Sé de Lamego"]),
    # With whom and in which house comes before the town.
    ("Töpferkurs bei Jana Roth in Kassel. Mittwochs 18 Uhr.", "place", ["Kassel"]),
    ("Yoga in the Barn with Nell Ash, Frome. Mondays at 6pm.", "place", ["Frome"]),
    # A number after a claim is a telephone number.
    ("Toldos Sol, estores por medida. Mais de 25 anos de experiência. 252 555 014, a@sol.example", "phone", ["252 555 014 = +351252555014"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "facts"), CASES)
def test_rule(text: str, kind: str, facts: list[str]) -> None:
    assert found(kind, text) == facts


@pytest.mark.parametrize("brief", OF_TRADES, ids=lambda brief: brief.name)
def test_no_name_number_price_or_date_is_wrong(brief: Brief) -> None:
    told = [line(fact) for fact in read(brief.text).facts]
    wrong = [fact for fact in told if fact.partition(":")[0] not in SOFT and fact not in (brief.facts or ())]
    assert not wrong, brief.text


@pytest.mark.parametrize(
    ("text", "kit", "subject"),
    [
        ("Pédalo Express, livraison à vélo à Nantes. Colis, repas.", "general", "transport"),
        ("Umzüge Brandt, Kassel. Büroumzüge, Entrümpelung.", "general", "transport"),
        ("Fietskoeriers Delft. Pakjes, post.", "general", "transport"),
        ("Radwerkstatt Kern, Kassel. Reparatur, Inspektion.", "trades", "bicycles"),
        ("Three shepherd's huts and a bell tent near Kington. £95 a night.", "general", "camping"),
        ("Ferienwohnung Kranich in Zingst. 95 € pro Nacht.", "general", "lodging"),
        ("B&B Il Glicine, Lucca. Tre camere.", "general", "lodging"),
        ("Ann Marsh teaches piano in Stroud. Pupils' concert on 6 December 2026.", "professional", "teaching"),
    ],
)
def test_kit(text: str, kit: str, subject: str) -> None:
    reading = read(text)
    chosen, about = choose_kit(reading, reading.facts, reading.locale.partition("-")[0])
    assert (chosen.name, about.name if about else None) == (kit, subject)
