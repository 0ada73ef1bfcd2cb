"""Briefs of trades and forms that the other sets lack, with their facts, written before any reading of them was seen.

They measure, as :mod:`.briefs_held_out` does; ``python -m tests.generate.held_out`` prints how many facts are found and right.
"""

from __future__ import annotations

from tests.generate.briefs import Brief

OF_TRADES = (
    Brief("sweep", "trades", "en-GB",
        "Chimney sweep, Hexham and Tynedale. Open fires £55, stoves £65, Aga £75. Nests removed. Certificates for your insurer. "
        "Text or ring Gwen 07700 900 231",
        (
            "trade: Chimney sweep", "place: Hexham and Tynedale", "price: 55 GBP [Open fires]", "price: 65 GBP [Stoves]", "price: 75 GBP [Aga]",
            "claim: Nests removed", "claim: Certificates for your insurer", "person: Gwen", "phone: 07700 900 231 = +447700900231",
        )),
    Brief("doula", "personal", "en-GB",
        "I'm Orla Keane, a doula in Galway. I support families before, during and after a birth. Birth package €1,100, night visits €30 an hour. "
        "First call free. orla@keanedoula.example",
        (
            "name: Orla Keane", "trade: doula", "place: Galway", "price: 1100 EUR [Birth package]", "price: 30 EUR an hour [Night visits]",
            "price: 0 EUR free [First call]", "email: orla@keanedoula.example",
        )),
    Brief("castles", "general", "en-GB",
        "Bounce Bros hires bouncy castles in Wigan:\n- small castle £60 a day\n- large castle £85 a day\n- slide £110 a day\nDelivery within 10 "
        "miles included. Replies within 24 hours. 01942 555 018",
        (
            "name: Bounce Bros", "trade: bouncy castle hire inferred", "place: Wigan", "price: 60 GBP a day [Small castle]", "price: 85 GBP a day [Large castle]",
            "price: 110 GBP a day [Slide]", "claim: Delivery within 10 miles included #10", "claim: Replies within 24 hours #24",
            "phone: 01942 555 018 = +441942555018",
        )),
    Brief("falcons", "general", "en-GB",
        "Fly a hawk with us near Ledbury, Herefordshire. Hawk walk 90 minutes £48, half day £95, owl evening £35. April to October, Wednesday to "
        "Sunday, 10am to 4pm. Booking at wyehawks.example or 01531 555 016.",
        (
            "place: Ledbury, Herefordshire", "price: 48 GBP 90 minutes [Hawk walk]", "price: 95 GBP [Half day]", "price: 35 GBP [Owl evening]",
            "hours: 34567 10:00-16:00 [April to October]", "url: wyehawks.example [Booking]", "phone: 01531 555 016 = +441531555016",
        )),
    Brief("luggage", "general", "en-GB",
        "Stash is left luggage by York station. Bags £6 for 24 hours, bikes £9. Open every day 7am to 10pm. 3 Queen Street, York.",
        (
            "name: Stash", "trade: left luggage", "place: York", "price: 6 GBP for 24 hours [Bags]", "price: 9 GBP [Bikes]",
            "hours: 1234567 07:00-22:00", "address: 3 Queen Street, York | street=Queen Street number=3 locality=York",
        )),
    Brief("binder", "personal", "en-GB",
        "Marcus Yeo binds books by hand. Theses from £45, family Bibles repaired from £120, boxes made to measure. Turnaround three weeks. "
        "marcus@yeobindery.example",
        (
            "name: Marcus Yeo", "trade: book binding inferred", "price: from 45 GBP [Theses]", "price: from 120 GBP [Family Bibles repaired]", "offer: Boxes | made to measure", "offer: Theses priced", "offer: Family Bibles repaired priced",
            "claim: Turnaround three weeks #3", "email: marcus@yeobindery.example",
        )),
    Brief("cheese-fair", "events", "en-GB",
        "Wenlock Cheese Fair, 12–13 June 2027, Linden Field, Much Wenlock. Thirty makers, two stages of talks. Day ticket £8, weekend £12, under "
        "16s free. Stall applications by 1 March to stalls@wenlockcheese.example.",
        (
            "name: Wenlock Cheese Fair", "date: 2027-06-12..2027-06-13 event", "address: Linden Field, Much Wenlock | venue=Linden Field locality=Much Wenlock",
            "offer: Makers x30", "offer: Stages of talks x2", "trade: Fair", "price: 8 GBP [Day ticket]", "price: 12 GBP [Weekend]", "price: 0 GBP free [Under 16s]",
            "date: 2027-03-01 deadline inferred [Stall applications]", "email: stalls@wenlockcheese.example", "place: Much Wenlock",
        )),
    Brief("explica", "personal", "pt-PT",
        "Sofia Neves dá explicações de matemática em Évora, do 7.º ao 12.º ano. 15 € por hora, grupos de três 9 €. De segunda a quinta, das 15h às "
        "20h. Aulas de preparação para exame em junho. 266 555 017",
        (
            "name: Sofia Neves", "place: Évora", "price: 15 EUR por hora", "price: 9 EUR por hora [Grupos de três]", "hours: 1234 15:00-20:00",
            "phone: 266 555 017 = +351266555017", "claim: Aulas de preparação para exame em junho", "trade: explicações de matemática",
        )),
    Brief("lavandaria", "general", "pt-PT",
        "Lavandaria self-service Bolha, Rua de Santa Catarina 210, Braga. Lavagem 8 kg 5 €, 18 kg 8 €, secagem 3 € por 15 minutos. Todos os dias, "
        "das 7h às 23h.",
        (
            "name: Lavandaria self-service Bolha", "trade: Lavandaria self-service", "address: Rua de Santa Catarina 210, Braga | street=Rua de Santa Catarina number=210 locality=Braga",
            "place: Braga", "price: 5 EUR [Lavagem 8 kg]", "price: 8 EUR [18 kg]", "price: 3 EUR por 15 minutos [Secagem]", "hours: 1234567 07:00-23:00",
        )),
    Brief("golfinhos", "general", "pt-PT",
        "Passeios de barco para ver golfinhos em Sesimbra. Duas horas, adultos 35 €, crianças 20 €. Saídas às 10h e às 15h do cais do porto. "
        "Reservas: 914 555 018",
        (
            "trade: Passeios de barco para ver golfinhos", "place: Sesimbra", "claim: Duas horas #2", "price: 35 EUR [Adultos]", "price: 20 EUR [Crianças]", "claim: Saídas às 10h e às 15h do cais do porto",
            "phone: 914 555 018 = +351914555018 [Reservas]",
        )),
    Brief("roupa", "club", "pt-PT",
        "A Mãos Cheias recolhe roupa usada e entrega-a a quem precisa, em Leiria. Aceitamos roupa lavada, mantas e calçado. Terças e sextas, "
        "14h-18h, Rua Capitão Mouzinho 9. Procuramos voluntários. maoscheias@leiria.example",
        (
            "name: A Mãos Cheias", "place: Leiria", "hours: 25 14:00-18:00",
            "address: Rua Capitão Mouzinho 9 | street=Rua Capitão Mouzinho number=9", "email: maoscheias@leiria.example",
        )),
    Brief("moinho", "general", "pt-PT",
        "Casa do Moinho, turismo rural em Arouca. Três quartos e uma cozinha partilhada. Quarto duplo 70 € por noite, com pequeno-almoço. Mínimo "
        "duas noites em agosto. 256 555 013, casa@moinhoarouca.example",
        (
            "name: Casa do Moinho", "trade: turismo rural", "place: Arouca", "offer: Quartos x3", "offer: Cozinha partilhada x1",
            "price: 70 EUR por noite, com pequeno-almoço [Quarto duplo]", "claim: Mínimo duas noites em agosto #2", "phone: 256 555 013 = +351256555013",
            "email: casa@moinhoarouca.example",
        )),
    Brief("chaves-24", "trades", "pt-PT",
        "Abertura de portas em Almada. Chaveiro ao domicílio, 24 horas por dia. Abertura desde 45 €, mudança de fechadura 60 €. Chegamos em 30 "
        "minutos. 962 555 041",
        (
            "place: Almada", "hours: 1234567 00:00-24:00", "price: from 45 EUR [Abertura]",
            "price: 60 EUR [Mudança de fechadura]", "phone: 962 555 041 = +351962555041", "claim: Chaveiro ao domicílio", "claim: Chegamos em 30 minutos #30", "trade: Abertura de portas",
        )),
    Brief("canina", "personal", "es",
        "Guardería canina El Hueso, Alcobendas. Día suelto 18 €, bono de diez días 150 €, noche 25 €. Recogida a domicilio en 24 horas. "
        "Calle del Olmo 4. 915 555 019",
        (
            "name: El Hueso", "place: Alcobendas", "price: 18 EUR [Día suelto]", "price: 150 EUR [Bono de diez días]",
            "price: 25 EUR [Noche]", "claim: Recogida a domicilio en 24 horas #24",
            "address: Calle del Olmo 4 | street=Calle del Olmo number=4", "phone: 915 555 019 = +34915555019", "trade: Guardería canina",
        )),
    Brief("casa-rural", "general", "es",
        "Casa rural La Solana en Potes, Cantabria. Cinco habitaciones, chimenea y huerto. 140 € la noche, mínimo dos noches. Abierta todo el año. "
        "Reservas: 942 555 017, lasolana@potes.example",
        (
            "name: La Solana", "place: Potes, Cantabria", "offer: Habitaciones x5", "offer: Chimenea", "offer: Huerto", "trade: Casa rural",
            "price: 140 EUR la noche, mínimo dos noches", "claim: Abierta todo el año", "phone: 942 555 017 = +34942555017 [Reservas]", "email: lasolana@potes.example",
        )),
    Brief("guitarra", "personal", "es",
        "Tomás Lara enseña guitarra flamenca en Córdoba. Clase de una hora 25 €, bono de cuatro 88 €. También online. Recital de alumnos el 18 de "
        "junio de 2027 en la peña El Limón. WhatsApp 655 555 027",
        (
            "name: Tomás Lara", "trade: clases de guitarra flamenca inferred", "place: Córdoba", "price: 25 EUR [Clase de una hora]", "price: 88 EUR [Bono de cuatro]",
            "date: 2027-06-18 [Recital de alumnos en la peña El Limón]", "phone: 655 555 027 = +34655555027 [WhatsApp]", "claim: También online",
        )),
    Brief("feria-libro", "events", "es",
        "Feria del Libro de Soria, del 5 al 9 de mayo de 2027, en la Alameda de Cervantes. Treinta casetas, firmas y cuentacuentos. Horario: de 11 "
        "a 14 y de 17 a 21 h. Entrada libre. feria@librosoria.example",
        (
            "name: Feria del Libro de Soria", "trade: Feria", "date: 2027-05-05..2027-05-09 event", "place: Soria",
            "claim: Entrada libre", "hours: | de 11 a 14 y de 17 a 21 h", "email: feria@librosoria.example",
            "address: Alameda de Cervantes | venue=Alameda de Cervantes", "offer: Casetas x30", "offer: Firmas", "offer: Cuentacuentos",
        )),
    Brief("miel", "food", "es",
        "Hacemos miel en la sierra de Aracena. Romero, encina y castaño. Tarro de 500 g 7 €, un kilo 12 €. Envíos en 48 horas a toda la península. "
        "Pedidos: miel@colmenardelmedio.example",
        (
            "place: Aracena", "offer: Romero", "offer: Encina", "offer: Castaño", "price: 7 EUR [Tarro de 500 g]", "price: 12 EUR [Kilo]",
            "claim: Envíos en 48 horas a toda la península #48", "email: miel@colmenardelmedio.example [Pedidos]",
        )),
    Brief("mudanzas", "trades", "es",
        "Mudanzas Rayo, Zaragoza. Pisos, oficinas, guardamuebles, montaje de muebles. Furgoneta con conductor 35 € la hora. Presupuesto en menos de "
        "24 horas. 976 555 013",
        (
            "name: Mudanzas Rayo", "trade: Mudanzas", "place: Zaragoza", "offer: Pisos", "offer: Oficinas", "offer: Guardamuebles", "offer: Montaje de muebles",
            "price: 35 EUR la hora [Furgoneta con conductor]", "claim: Presupuesto en menos de 24 horas", "phone: 976 555 013 = +34976555013",
        )),
    Brief("ramonage", "trades", "fr",
        "Ramonage Petitjean à Épinal. Poêles, inserts, conduits, débistrage. Ramonage 70 €, poêle à granulés 120 €. Intervention sous 48 heures. "
        "Tél. 03 55 55 01 29",
        (
            "name: Ramonage Petitjean", "place: Épinal", "offer: Poêles", "offer: Inserts", "offer: Conduits", "offer: Débistrage",
            "price: 70 EUR [Ramonage]", "price: 120 EUR [Poêle à granulés]", "claim: Intervention sous 48 heures #48",
            "phone: 03 55 55 01 29 = +33355550129", "trade: Ramonage",
        )),
    Brief("ressourcerie", "club", "fr",
        "La Remise collecte, répare et revend des objets à Die, Drôme. Dépôt le mercredi et le samedi de 9h à 12h. Boutique du mardi au samedi, "
        "14h-18h. Adhésion 10 € par an. 6 rue du Viaduc. 04 55 55 01 43",
        (
            "name: La Remise", "place: Die, Drôme", "hours: 36 09:00-12:00 [Dépôt]", "hours: 23456 14:00-18:00 [Boutique]",
            "price: 10 EUR par an [Adhésion]", "address: 6 rue du Viaduc | street=rue du Viaduc number=6", "phone: 04 55 55 01 43 = +33455550143",
        )),
    Brief("taxi", "general", "fr",
        "Taxi Lucas, Guérande. Gares, aéroports, hôpitaux, 7 jours sur 7. Nantes aéroport 130 €, gare de Saint-Nazaire 45 €. Conventionné. "
        "06 55 55 01 61",
        (
            "name: Taxi Lucas", "offer: Gares", "offer: Aéroports", "offer: Hôpitaux", "claim: 7 jours sur 7", "place: Guérande", "price: 130 EUR [Nantes aéroport]", "price: 45 EUR [Gare de Saint-Nazaire]",
            "claim: Conventionné", "phone: 06 55 55 01 61 = +33655550161", "trade: Taxi",
        )),
    Brief("couture", "personal", "fr",
        "Inès Baudry donne des cours de couture à Tours. Débutants le lundi à 18h30, confirmés le jeudi à 19h. 22 € la séance, carnet de dix 190 €. "
        "Machines prêtées. ines@fildines.example",
        (
            "name: Inès Baudry", "trade: cours de couture", "claim: Débutants le lundi à 18h30", "claim: Confirmés le jeudi à 19h", "place: Tours", "price: 22 EUR [Séance]", "price: 190 EUR [Carnet de dix]",
            "claim: Machines prêtées", "email: ines@fildines.example",
        )),
    Brief("camping", "general", "fr",
        "Camping des Aulnes, au bord du Loir, près de Vendôme. Emplacement 18 € la nuit, tente aménagée 55 €, deux nuits minimum. Ouvert d'avril à "
        "septembre. Douches, four à pain, canoës. Réservation : 02 55 55 01 37",
        (
            "name: Camping des Aulnes", "trade: Camping", "place: Vendôme", "price: 18 EUR la nuit [Emplacement]", "price: 55 EUR la nuit [Tente aménagée]",
            "claim: Ouvert d'avril à septembre", "claim: Deux nuits minimum #2", "claim: Au bord du Loir", "offer: Douches", "offer: Four à pain", "offer: Canoës", "phone: 02 55 55 01 37 = +33255550137 [Réservation]",
        )),
    Brief("fete-pomme", "events", "fr",
        "Fête de la Pomme, du 15 au 17 octobre 2027, place du Marché, Vimoutiers. Pressage, marché de producteurs, bal le samedi soir. Entrée 3 €, "
        "gratuit pour les moins de 12 ans. pomme@vimoutiers.example",
        (
            "name: Fête de la Pomme", "trade: Fête", "date: 2027-10-15..2027-10-17 event",
            "address: place du Marché, Vimoutiers | street=place du Marché locality=Vimoutiers", "place: Vimoutiers", "price: 3 EUR [Entrée]",
            "price: 0 EUR gratuit [Moins de 12 ans]", "offer: Pressage", "offer: Marché de producteurs", "offer: Bal | le samedi soir", "email: pomme@vimoutiers.example",
        )),
    Brief("hundeschule", "personal", "de",
        "Hundeschule Pfotenwerk in Fulda. Welpengruppe 5 Termine 85 €, Einzelstunde 55 €, Schnupperstunde kostenlos. Trainerin Maren Thiele. "
        "Samstags um 10 Uhr auf dem Platz am Aueweg. 0661 555 0133",
        (
            "name: Hundeschule Pfotenwerk", "trade: Hundeschule", "place: Fulda", "price: 85 EUR 5 Termine [Welpengruppe]", "price: 55 EUR [Einzelstunde]",
            "price: 0 EUR kostenlos [Schnupperstunde]", "person: Maren Thiele (Trainerin)", "hours: | Samstags um 10 Uhr auf dem Platz am Aueweg", "phone: 0661 555 0133 = +496615550133",
        )),
    Brief("fewo", "general", "de",
        "Ferienwohnung Kranichblick in Zingst. Zwei Schlafzimmer, Terrasse, Sauna. 95 € pro Nacht, Endreinigung 60 €, ab drei Nächten. Hunde "
        "willkommen. Buchen: 038232 555 014 oder urlaub@kranichblick.example",
        (
            "name: Ferienwohnung Kranichblick", "trade: Ferienwohnung", "place: Zingst", "offer: Schlafzimmer x2", "offer: Terrasse", "offer: Sauna",
            "price: 95 EUR pro Nacht", "price: 60 EUR [Endreinigung]", "claim: Ab drei Nächten #3", "claim: Hunde willkommen", "phone: 038232 555 014 = +4938232555014 [Buchen]",
            "email: urlaub@kranichblick.example",
        )),
    Brief("umzug", "trades", "de",
        "Umzüge Brandt, Kassel. Privatumzüge, Büroumzüge, Entrümpelung, Klaviertransport. Angebot innerhalb von 24 Stunden. Zwei Mann und "
        "Transporter 79 € pro Stunde. Leipziger Allee 31, 0561 555 0144",
        (
            "name: Umzüge Brandt", "trade: Umzüge", "place: Kassel", "offer: Privatumzüge", "offer: Büroumzüge", "offer: Entrümpelung", "offer: Klaviertransport",
            "claim: Angebot innerhalb von 24 Stunden #24", "price: 79 EUR pro Stunde [Zwei Mann und Transporter]",
            "address: Leipziger Allee 31 | street=Leipziger Allee number=31", "phone: 0561 555 0144 = +495615550144",
        )),
    Brief("nachhilfe", "personal", "de",
        "Jana Voss unterrichtet Mathematik und Physik in Gießen, Klasse 5 bis 13. Einzelstunde 28 €, Zweiergruppe 18 €. Weender Damm 12, Montag "
        "bis Donnerstag 14–19 Uhr. 0641 555 0128",
        (
            "name: Jana Voss", "trade: Unterricht in Mathematik und Physik inferred", "place: Gießen", "price: 28 EUR [Einzelstunde]", "price: 18 EUR [Zweiergruppe]",
            "address: Weender Damm 12 | street=Weender Damm number=12", "hours: 1234 14:00-19:00", "phone: 0641 555 0128 = +496415550128",
        )),
    Brief("kleider", "club", "de",
        "Die Kleiderkammer Nord gibt Kleidung, Schuhe und Bettwäsche kostenlos aus. Dienstag und Freitag 10 bis 13 Uhr, Fischmarkt 8, Emden. Wir "
        "suchen Freiwillige zum Sortieren. 04921 555 012",
        (
            "name: Kleiderkammer Nord", "place: Emden", "hours: 25 10:00-13:00", "address: Fischmarkt 8, Emden | street=Fischmarkt number=8 locality=Emden",
            "phone: 04921 555 012 = +494921555012", "trade: Kleiderkammer",
        )),
    Brief("mittelalter", "events", "de",
        "Mittelaltermarkt Burg Hanstein, 11. bis 13. Juni 2027. Ritterlager, Gaukler, Schmiede, Falkner. Erwachsene 9 €, Kinder 4 €, unter 1,20 m "
        "frei. Anmeldung für Händler bis 1. März: markt@hanstein.example",
        (
            "name: Mittelaltermarkt Burg Hanstein", "date: 2027-06-11..2027-06-13 event", "offer: Ritterlager", "offer: Gaukler", "offer: Schmiede",
            "offer: Falkner", "price: 9 EUR [Erwachsene]", "price: 4 EUR [Kinder]", "claim: Unter 1,20 m frei", "date: 2027-03-01 deadline inferred [Anmeldung für Händler]",
            "email: markt@hanstein.example",
        )),
    Brief("traslochi", "trades", "it",
        "Sgomberi e traslochi a Modena, da vent'anni. Cantine, soffitte, uffici. Sopralluogo gratuito entro 48 ore. Camion con due operai 60 € "
        "all'ora. Chiamare Ivan: 059 555 016",
        (
            "trade: Sgomberi e traslochi", "place: Modena", "offer: Cantine", "offer: Soffitte", "offer: Uffici",
            "price: 60 EUR all'ora [Camion con due operai]", "person: Ivan", "phone: 059 555 016 = +39059555016",
            "claim: Sopralluogo gratuito entro 48 ore #48", "claim: Da vent'anni",
        )),
    Brief("bb-it", "general", "it",
        "B&B Il Glicine, Lucca. Tre camere con bagno, colazione inclusa, biciclette. Singola 60 € a notte, doppia 85 €. Minimo due notti a luglio. "
        "Via del Fosso 112. 0583 555 014",
        (
            "name: B&B Il Glicine", "place: Lucca", "offer: Camere | con bagno x3", "claim: Colazione inclusa", "claim: Minimo due notti a luglio #2", "price: 60 EUR a notte [Singola]", "price: 85 EUR a notte [Doppia]",
            "address: Via del Fosso 112 | street=Via del Fosso number=112", "phone: 0583 555 014 = +390583555014", "trade: B&B", "offer: Biciclette",
        )),
    Brief("massaggi", "personal", "it",
        "Elena Marchi fa massaggi a Trieste, in studio o a domicilio. Un'ora 55 €, novanta minuti 75 €. Solo su appuntamento. 040 555 0119, "
        "Instagram @elenamassaggi",
        (
            "name: Elena Marchi", "trade: massaggi", "place: Trieste", "price: 55 EUR [Un'ora]", "price: 75 EUR [Novanta minuti]",
            "phone: 040 555 0119 = +390405550119", "handle: @elenamassaggi instagram", "claim: Solo su appuntamento",
        )),
    Brief("sagra", "events", "it",
        "Sagra del Tartufo, dal 6 all'8 agosto 2027, Piazza Roma, Acqualagna. Stand dalle 19, orchestra ogni sera. Ingresso libero. "
        "sagra@acqualagna.example",
        (
            "name: Sagra del Tartufo", "date: 2027-08-06..2027-08-08 event", "address: Piazza Roma, Acqualagna | street=Piazza Roma locality=Acqualagna", "claim: Stand dalle 19", "offer: Orchestra ogni sera",
            "place: Acqualagna", "claim: Ingresso libero", "email: sagra@acqualagna.example",
        )),
    Brief("uitlaat", "personal", "nl",
        "Hondenuitlaatservice Snuf in Zwolle. Losse wandeling € 14, strippenkaart van tien € 125. Maandag t/m vrijdag tussen 9 en 16 uur. Reactie "
        "binnen 24 uur. App 06 5555 0123",
        (
            "name: Hondenuitlaatservice Snuf", "place: Zwolle", "price: 14 EUR [Losse wandeling]", "price: 125 EUR [Strippenkaart van tien]",
            "hours: 12345 09:00-16:00", "claim: Reactie binnen 24 uur #24", "phone: 06 5555 0123 = +31655550123 [App]",
        )),
    Brief("huisje", "general", "nl",
        "Vakantiehuis De Wulp op Texel. Vier slaapplaatsen, houtkachel, tuin op het zuiden. € 110 per nacht, in juli en augustus € 145, minimaal "
        "drie nachten. Boeken: verblijf@dewulp.example",
        (
            "name: Vakantiehuis De Wulp", "trade: Vakantiehuis", "place: Texel", "offer: Slaapplaatsen x4", "offer: Houtkachel", "offer: Tuin op het zuiden",
            "price: 110 EUR per nacht", "price: 145 EUR per nacht [In juli en augustus]", "claim: Minimaal drie nachten #3", "email: verblijf@dewulp.example [Boeken]",
        )),
    Brief("koerier", "general", "nl",
        "Fietskoeriers Delft brengt pakjes, post en bloemen rond, binnen een uur. Enkele rit € 6,50, abonnement € 75 per maand. Maandag tot en met "
        "zaterdag 8-20 uur. 015 555 0166",
        (
            "name: Fietskoeriers Delft", "claim: Binnen een uur", "place: Delft", "price: 6.50 EUR [Enkele rit]", "price: 75 EUR per maand [Abonnement]",
            "hours: 123456 08:00-20:00", "phone: 015 555 0166 = +31155550166", "trade: Fietskoeriers",
        )),
    Brief("atelierroute", "events", "nl",
        "Atelierroute Bergen, 18 t/m 20 juni 2027. Veertig ateliers open van 11 tot 17 uur. Routekaart € 5, kinderen gratis. Aanmelden voor "
        "kunstenaars kan tot 1 februari via route@bergenkunst.example.",
        (
            "name: Atelierroute Bergen", "date: 2027-06-18..2027-06-20 event", "hours: | van 11 tot 17 uur [Veertig ateliers]", "price: 5 EUR [Routekaart]", "price: 0 EUR gratis [Kinderen]",
            "place: Bergen", "date: 2027-02-01 deadline inferred [Aanmelden voor kunstenaars]",
            "email: route@bergenkunst.example",
        )),
    Brief("no-name-nl", "personal", "nl",
        "Ik repareer klokken en horloges, aan huis in Deventer. Batterij wisselen € 8, slinger afstellen € 45. Bel eerst even: 0570 555 017",
        (
            "place: Deventer", "price: 8 EUR [Batterij wisselen]", "price: 45 EUR [Slinger afstellen]", "phone: 0570 555 017 = +31570555017 [Bel eerst even]",
        )),
)  # fmt: skip
