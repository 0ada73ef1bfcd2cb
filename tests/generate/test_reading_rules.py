"""Rules that tell one kind of fact from another, each with what looks like it and is not."""

from __future__ import annotations

import pytest

from tests.generate.test_reading_numbers import found

CASES = [
    # A list after a statement is offers; after a label, a name or before days it is what it was.
    ("Okafor in Cardiff looks after the books of small firms: bookkeeping, VAT, payroll.", "offer", ["Bookkeeping", "VAT", "Payroll"]),
    ("O Talhão é uma aplicação para cooperativas: parcelas, cadernos e faturas.", "offer", ["Parcelas", "Cadernos", "Faturas"]),
    ("Elm Club is a club that meets on three evenings: Monday, Tuesday and Friday.", "offer", []),
    ("Tally Up: an app for splitting bills, rent and food.", "name", ["Tally Up"]),
    # Names that go on what "for" begins are one thing; common nouns are things of their own.
    ("Ledgerline is an API. Clients for Python, Go and Ruby.", "claim", ["Clients for Python, Go and Ruby"]),
    ("Fern Nursery in Ludlow. Plants for shade, ferns and hostas.", "offer", ["Plants | for shade", "Ferns", "Hostas"]),
    # People alone in a sentence.
    ("Okafor Accounts in Cardiff. Ngozi Okafor, chartered accountant.", "person", ["Ngozi Okafor (chartered accountant)"]),
    ("Atelier Morvan, architectes à Brest. Anne Morvan et Yann Le Goff.", "person", ["Anne Morvan", "Yann Le Goff"]),
    ("Fox Taproom in Stirling. Black Sheep and Old Speckled Hen.", "person", []),
    ("Steuerbüro Kern in Jena. Zwei Steuerberaterinnen, Anna Weiß und Petra Kolb.", "person",
     ["Anna Weiß (Steuerberaterin)", "Petra Kolb (Steuerberaterin)"]),
    # Who is taught to do something is no offer.
    ("Fen Rowing Club teaches adults and juniors to row.", "offer", []),
    ("Fen Studio teaches pottery and weaving.", "offer", ["Pottery", "Weaving"]),
    # Where something is, without a street.
    ("Low Tide, a folk festival on Morecambe promenade, 12 June 2027.", "address", ["Morecambe promenade | venue=Morecambe promenade"]),
    ("Mostra de Doces, 12 de maio de 2027, no Parque D. Carlos I. Dez doceiros.", "address", ["Parque D. Carlos I | venue=Parque D. Carlos I"]),
    ("Kartentag Weimar, 8. Mai 2027 im Deutschen Hygiene-Museum.", "address", ["Deutschen Hygiene-Museum | venue=Deutschen Hygiene-Museum"]),
    ("Fanfare du Marais. Répétitions le jeudi à 19 h, salle Pérochon.", "address", ["salle Pérochon | venue=salle Pérochon"]),
    ("Trent Rowing Club. Boathouse on Trentside, Nottingham.", "address", ["Trentside, Nottingham | street=Trentside locality=Nottingham [Boathouse]"]),
    ("Crumb, bakery in Leeds. Cakes on Saturdays.", "address", []),
    # Towns that are in no table, after a whole street.
    ("Ash & Co, solicitors. 4 Castle Street, Leominster (01568 555 033).", "address", ["4 Castle Street, Leominster | street=Castle Street number=4 locality=Leominster"]),
    ("Ash & Co, solicitors. 4 Castle Street, Monday to Friday 9-5.", "address", ["4 Castle Street | street=Castle Street number=4"]),
    # When something begins is no opening hours; a number that is a time counts nothing.
    ("Trent Rowing Club. Sundays at 10.", "hours", ["| Sundays at 10"]),
    ("Manos al Río. Salidas el primer domingo de cada mes a las 10.", "claim", ["Salidas el primer domingo de cada mes a las 10"]),
    ("Tomasz Lis, photographer in Glasgow. Booking for autumn 2027.", "claim", ["Booking for autumn 2027"]),
    ("Dock Road Allotments. 62 plots.", "claim", ["62 plots #62"]),
    # Clocks.
    ("Fromagerie Vallier. Du mardi au samedi, 8 h 30 à 19 h.", "hours", ["23456 08:30-19:00"]),
    ("Fox Taproom in Stirling. Open daily 12-11pm.", "hours", ["1234567 12:00-23:00"]),
    ("Lantern Books in Otley. Open Tuesday to Saturday from half past nine to half past five.", "hours", ["23456 09:30-17:30"]),
    ("Padaria Lua em Braga. Segunda a sexta das sete e meia ao meio-dia e meia.", "hours", ["12345 07:30-12:30"]),
    ("Weinhof Krall. Freitag 14-18 Uhr oder nach Vereinbarung.", "hours", ["5 14:00-18:00 | nach Vereinbarung"]),
    ("مخبز الياسمين في عمّان. مفتوح يوميًا من 6 صباحًا إلى 9 مساءً.", "hours", ["1234567 06:00-21:00"]),
    ("喫茶しおさい。営業時間は9時から18時、木曜定休。", "hours", ["123567 09:00-18:00"]),
    ("ヨガ教室あさ。火・木の10時半から12時。", "hours", ["24 10:30-12:00"]),
    # What is given pays for nothing.
    ("Manos al Río. Se puede donar desde 5 €.", "price", []),
    ("Manos al Río. Se puede donar desde 5 €.", "claim", ["Se puede donar desde 5 €"]),
    ("Donna Donati, sarta a Siena. Orlo 10 €.", "price", ["10 EUR [Orlo]"]),
    # Units.
    ("O Talhão, aplicação. 9 € por mês e exploração.", "price", ["9 EUR por mês e exploração"]),
    ("Fern House in Kendal. Single £60 per night, double £85. Breakfast £8.", "price",
     ["60 GBP per night [Single]", "85 GBP per night [Double]", "8 GBP [Breakfast]"]),
    ("Fern House in Kendal. Room £60 per night, breakfast £8.", "price", ["60 GBP per night [Room]", "8 GBP [Breakfast]"]),
    ("Ledgerline is an API. 200 receipts a month free, then $0.03 each.", "price", ["0.03 USD each [Receipts]"]),
    ("Gestoría Pardo. Renta 45 € + IVA.", "price", ["45 EUR + IVA [Renta]"]),
    ("Schlosserei Ahrens in Celle. Stunde 62 € zzgl. MwSt. Montag bis Freitag 7–16 Uhr.", "price", ["62 EUR zzgl. MwSt [Stunde]"]),
    # A range has no one price; a quantity before "a" is none of it.
    ("Tasquinha da Graça, tasca em Lisboa. Petiscos 4 a 9 €, copo 5 €.", "price", ["5 EUR [Copo]"]),
    ("Apiário da Serra. Velas, pólen. Frasco de 500 g a 7 €.", "price", ["7 EUR [Frasco de 500 g]"]),
    # Towns in names, and where they are not.
    ("Rowan & Reed, basket maker in Totnes. The Old Tannery, Mill Lane. 01803 555 0144.", "address", ["The Old Tannery, Mill Lane | venue=The Old Tannery street=Mill Lane"]),
    ("Rowan & Reed, basket maker in Totnes. Dana Bell, 14 Mill Lane. 01803 555 0144.", "address", ["14 Mill Lane | street=Mill Lane number=14"]),
    ("Winterlight, a festival of short films, 12 to 14 February 2027. Two workshops. Belmont Cinema. Day ticket £14.", "address", ["Belmont Cinema | venue=Belmont Cinema"]),
    ("Marlow Rowing Club. Juniors on Tuesday at 5 pm. Boathouse at Gossmore Park. join@marlow.example", "address", ["Boathouse at Gossmore Park | venue=Boathouse at Gossmore Park"]),
    ("Northern Lights, dog walking in Tromsø. Ingrid, 77 55 50 12.", "phone", ["77 55 50 12 = +4777555012 [Ingrid]"]),
    ("Kettle & Co, boiler repair in Leeds. Insured, 0113 555 0142.", "phone", ["0113 555 0142 = +441135550142"]),
    ("Winterlight, a festival of short films, 12 to 14 February 2027. 40 films from 18 countries, two workshops.", "offer",
     ["Films | from 18 countries x40", "Workshops x2"]),
    ("Filmtage Jena, 12. bis 14. Februar 2027. 40 Filme aus 18 Ländern, zwei Workshops.", "offer", ["Filme | aus 18 Ländern x40", "Workshops x2"]),
    ("Open Door, a food bank in Dundee. Donations of tins, rice and toiletries.", "offer", ["Donations of tins, rice and toiletries"]),
    ("Werkstatt Nord, Kiel. Reparatur von Fahrrädern, Kinderwagen und Rollern.", "offer", ["Reparatur von Fahrrädern, Kinderwagen und Rollern"]),
    ("My band The Low Tides plays at The Lantern, Bristol, on 14 May 2027 at 8 pm. Tickets £12.", "name", ["The Low Tides"]),
    ("My band The Low Tides plays at The Lantern, Bristol, on 14 May 2027 at 8 pm. Tickets £12.", "address", ["The Lantern, Bristol | venue=The Lantern locality=Bristol"]),
    ("Our choir Harbour Voices, in Whitby, sings folk songs.", "name", ["Harbour Voices"]),
    ("My shop sells tea in Leeds.", "name", []),
    ("Barber shop, Main Street 5, Galway, open Mon-Sat 9-6, cuts from €18", "address", ["Main Street 5, Galway | street=Main Street number=5 locality=Galway"]),
    ("Freie Trauungen in Hamburg. Ich bin Mara Lindt und gestalte eure Hochzeit.", "name", ["Mara Lindt"]),
    ("Freie Trauungen in Hamburg. Ich bin Mara Lindt und gestalte eure Hochzeit.", "trade", ["Freie Trauungen"]),
    ("Blütenzauber in Hamburg. Ich bin Mara Lindt und binde Sträuße.", "name", ["Blütenzauber"]),
    ("Hexwatch monitors websites. Alerts by SMS, Slack and email, public status pages.", "offer", ["Alerts | by SMS, Slack and email", "Public status pages"]),
    ("Compagnie du Phare, théâtre de rue à Saint-Malo. Prochaine date : 14 juin 2027, place Chateaubriand.", "claim", ["Place Chateaubriand"]),
    ("Gelateria del Porto, a Camogli. 0185 555 066.", "phone", ["0185 555 066 = +390185555066"]),
    ("Bistro Azul, a restaurant in Porto. 222 555 066.", "phone", ["222 555 066 = +351222555066"]),
    ("Atelier Nord, Lille. 03 20 55 50 11 (atelier), 06 55 55 50 11 (Jeanne).", "phone",
     ["03 20 55 50 11 = +33320555011 [Atelier]", "06 55 55 50 11 = +33655555011 [Jeanne]"]),
    ("喫茶しおさい。鎌倉の喫茶店。電話0467-55-5012。", "phone", ["0467-55-5012 = +81467555012"]),
    # Japanese and Arabic subjects.
    ("金沢の金継ぎ教室「つぎはぎ」。", "name", ["つぎはぎ"]),
    ("金沢の金継ぎ教室「つぎはぎ」。", "trade", ["金継ぎ教室"]),
    ("ひなたベーカリー、京都のパン屋。", "name", ["ひなたベーカリー"]),
    ("喫茶みなも。奈良で1976年から続く喫茶店です。", "year", ["1976 since"]),
    ("مطعم الزيتونة في إربد. شارع الجامعة 27.", "name", ["مطعم الزيتونة"]),
    ("مطعم الزيتونة في إربد. شارع الجامعة 27.", "address", ["شارع الجامعة 27 | street=شارع الجامعة number=27"]),
    # Days end a phrase; a capital letter before a noun is no article; verbs in no list.
    ("Crown Jazz, a jazz evening every Thursday at 20:00 in Lewes.", "trade", ["jazz evening"]),
    ("Ash Tutors in Ely. GCSE, A level, university entrance.", "offer", ["GCSE", "A level", "University entrance"]),
    ("Holdfast backs up small databases every hour.", "name", ["Holdfast"]),
    ("Fresh cakes for parties.", "name", []),
    # Without capitals, towns have none either.
    ("a wool shop in kirkby lonsdale. open tue to sat 10-4", "place", ["kirkby lonsdale"]),
    ("a wool shop in training. open tue to sat 10-4", "place", []),
    # The trade inside a name; a rank is no trade; verbs with a capital letter belong to the name.
    ("Zimmerei Falk in Celle. Dachstühle und Carports.", "trade", ["Zimmerei"]),
    ("Sanitär Busch, Meisterbetrieb in Trier.", "trade", ["Sanitär"]),
    ("Sanitär Busch, Meisterbetrieb in Trier.", "claim", ["Meisterbetrieb"]),
    ("Calder Watch Repairs. Straps, batteries and cleaning.", "name", ["Calder Watch Repairs"]),
    ("Joyería Solano en Jaén: anillos, relojes y arreglos.", "name", ["Joyería Solano"]),
    ("Joyería Solano en Jaén: anillos, relojes y arreglos.", "offer", ["Anillos", "Relojes", "Arreglos"]),
    ("Quinta Alta: turismo rural perto de Beja com piscina, horta e forno.", "trade", ["turismo rural"]),
    # What somebody runs or gives, and who they are.
    ("I run a floating bookshop, the Paper Barge, in Hexham.", "name", ["Paper Barge"]),
    ("Je donne des cours de chant à Nîmes, le lundi à 18h.", "trade", ["cours de chant"]),
    ("Ho una merceria a Lucca, si chiama Ago e Filo.", "trade", ["merceria"]),
    ("je suis luthier à Metz, mon atelier s'appelle Bois d'Orme.", "name", ["Bois d'Orme"]),
    ("A circle for people who mend clocks around Ludlow.", "trade", ["circle for people who mend clocks"]),
    ("Grupo de dança da Guarda.", "place", ["Guarda"]),
    ("Amateur choir in Hull, practice every Monday 7pm.", "trade", ["Amateur choir"]),
    ("Vet in Leith, Edinburgh.", "place", ["Leith, Edinburgh"]),
    # Houses, stalls and what stands at a street.
    ("Frutas Gil. Peras y uvas. Mercado de Abastos, puesto 7, Jaén.", "address",
     ["Mercado de Abastos, puesto 7, Jaén | venue=Mercado de Abastos, puesto 7 locality=Jaén"]),
    ("A chess club in Hexham. We meet on Mondays in the back room of the Anchor.", "address",
     ["The back room of the Anchor | venue=The back room of the Anchor"]),
    ("Blues evening at the Anchor, 9 Mill Lane, Leeds, 12 March 2027.", "address",
     ["The Anchor, 9 Mill Lane, Leeds | venue=The Anchor street=Mill Lane number=9 locality=Leeds"]),
    ("Blues evening at the Anchor, 9 Mill Lane, Leeds, 12 March 2027.", "name", ["Blues evening"]),
    ("Barbers in Leeds. 19 Lower Hillgate.", "address", ["19 Lower Hillgate | street=Lower Hillgate number=19"]),
    ("Barbers in Leeds. 25 Years in the trade.", "address", []),
    ("Barbers in Norwich. 12 Tombland, Norwich.", "address",
     ["12 Tombland, Norwich | street=Tombland number=12 locality=Norwich"]),
    ("Barbers in Norwich. 12 Tombland, near the cathedral.", "address", []),
    ("Folk nights in Norwich. 2027 Season, Norwich.", "address", []),
    ("Malerbetrieb Ohm. Werkstatt Lindenstraße 4, 12345 Berlin.", "address",
     ["Lindenstraße 4, 12345 Berlin | street=Lindenstraße number=4 locality=Berlin postcode=12345 [Werkstatt]"]),
    # What a product does, verb by verb; one verb is a sentence.
    ("Gull is a rota app. It drafts next week's rota, swaps shifts by text and shows what each day costs.", "offer",
     ["Drafts next week's rota", "Swaps shifts by text", "Shows what each day costs"]),
    ("Zeitwerk ist eine Software. Es rechnet Stunden aus, warnt bei Pausen und exportiert Listen.", "offer",
     ["Rechnet Stunden aus", "Warnt bei Pausen", "Exportiert Listen"]),
    ("Gull is an API. It returns readings, forecasts and alerts.", "offer", []),
    ("L'Atelier Brun répare sacs, ceintures et bottes.", "offer", []),
    # What costs nothing, beside what costs something.
    ("Club in Leeds. Entry £3, children free.", "price", ["3 GBP [Entry]", "0 GBP free [Children]"]),
    ("Gull is a rota app. Free for one café, £9 a month for up to ten.", "price", ["0 GBP Free [One café]", "9 GBP a month [Up to ten]"]),
    ("Judo à Metz. Séance 9 €, premier cours offert.", "price", ["9 EUR [Séance]", "0 EUR offert [Premier cours]"]),
    ("Café in Leeds. Cake £3, gluten free.", "price", ["3 GBP [Cake]"]),
    ("Quotes in Leeds. Free quotes.", "price", []),
    ("Gull is an API. 500 rows free, then £0.02 each.", "price", ["0.02 GBP each [Rows]"]),
    # Prices are named by what they are per, where it is bought and the day they are for.
    ("Yoga à Metz. 15 € la séance.", "price", ["15 EUR [Séance]"]),
    ("Yoga à Metz. 15 € la nuit.", "price", ["15 EUR la nuit"]),
    ("Blues evening, 12 March 2027, Leeds. £6 on the door.", "price", ["6 GBP [On the door]"]),
    ("Nursery in Leeds. £6.50 an hour incl. lunch.", "price", ["6.50 GBP an hour incl. lunch"]),
    # What a number is for, and whom it reaches.
    ("Fontanería Gil en Jaén. Urgencias 24 horas: 953 555 061.", "phone", ["953 555 061 = +34953555061 [Urgencias 24 horas]"]),
    ("Barbers in Leeds. Text 07700 900 311.", "phone", ["07700 900 311 = +447700900311 [Text]"]),
    ("Barbers in Leeds. Call or text 07700 900 311.", "phone", ["07700 900 311 = +447700900311"]),
    ("Ringers in Leeds. Ring Colin 0113 555 0142.", "person", ["Colin"]),
    ("Childminders in Leeds. Two minders, Pat and Denise.", "person", ["Pat", "Denise"]),
    ("Childminders in Leeds. Two toys, Pat.", "person", []),
    # Sentences that count; sentences that say when something is now and then.
    ("Rifugio Code, canile a Pisa. Ospitiamo 42 cani in attesa di casa.", "claim", ["Ospitiamo 42 cani in attesa di casa #42"]),
    ("Repair club in Leeds. On the first Saturday, 10 to 1, volunteers mend toasters, bikes and clothes.", "offer", []),
    ("Corsi a Pisa. Corsi per bambini e adulti, lezioni private.", "offer", ["Corsi per bambini e adulti", "Lezioni private"]),
    # What something is made of is one thing, however many materials are named.
    ("Schreinerei Huber, Rosenheim. Küchen nach Maß, Einbauschränke, Tische aus Eiche und Esche.", "offer",
     ["Küchen | nach Maß", "Einbauschränke", "Tische | aus Eiche und Esche"]),
    ("Ash Joinery in Ludlow. Doors, tables in oak, ash and elm, and stairs.", "offer", ["Doors", "Tables | in oak, ash and elm", "Stairs"]),
    ("Carpintaria Reis em Braga. Portas, mesas de carvalho e freixo.", "offer", ["Portas", "Mesas de carvalho e freixo"]),
    ("Atelier Morvan, menuiserie à Brest. Escaliers, tables en chêne et frêne.", "offer", ["Escaliers", "Tables | en chêne et frêne"]),
    # A list of orders ends at its commas.
    ("Quittance is an app. Connect a bank, match payments automatically, send reminders.", "offer",
     ["Connect a bank", "Match payments automatically", "Send reminders"]),
    ("Contable es una aplicación. Conecta tu banco, concilia pagos, recuerda vencimientos.", "offer",
     ["Conecta tu banco", "Concilia pagos", "Recuerda vencimientos"]),
    ("Rechnix ist eine Software. Verbinde dein Konto, versende Rechnungen, exportiere Berichte.", "offer",
     ["Verbinde dein Konto", "Versende Rechnungen", "Exportiere Berichte"]),
    # What invites before a name is no part of it.
    ("Sing with Tideswell Community Choir! No auditions.", "name", ["Tideswell Community Choir"]),
    ("Venez à la Ferme des Aulnes ! Œufs, lait et fromages.", "name", ["Ferme des Aulnes"]),
    ("Vieni da Nives, trattoria a Udine. Frico 12 €.", "name", ["Nives"]),
    ("Join Elm Choir! Mondays 7pm to 9pm.", "name", ["Elm Choir"]),
    # A town that is in no table, after a name that says its trade.
    ("Schreinerei Huber, Rosenheim. Küchen nach Maß.", "place", ["Rosenheim"]),
    ("Schreinerei Huber, Rosenheim. Küchen nach Maß.", "trade", ["Schreinerei"]),
    # A price is called by the words around it.
    ("Piet, adviseur in Groningen. Eerste gesprek gratis, daarna € 110 per uur.", "price",
     ["0 EUR gratis [Eerste gesprek]", "110 EUR per uur [Daarna]"]),
    ("Marta Ruiz, abogada en Jaén. Primera consulta gratis, después 60 € por hora.", "price",
     ["0 EUR gratis [Primera consulta]", "60 EUR por hora [Después]"]),
    ("Anna Kern, Beraterin in Jena. Erstgespräch 20 €, danach 90 € pro Stunde.", "price",
     ["20 EUR [Erstgespräch]", "90 EUR pro Stunde [Danach]"]),
    ("We rent boats. Up to 8 people, £95 for two hours, £150 for four.", "price", ["95 GBP [Two hours]", "150 GBP [Four hours]"]),
    ("Massage Nord in Celle. 40 € für 30 Minuten, 70 € für 60 Minuten.", "price", ["40 EUR [30 Minuten]", "70 EUR [60 Minuten]"]),
    ("Remos en Gijón. 20 € por dos horas, 30 € por cuatro.", "price", ["20 EUR [Dos horas]", "30 EUR [Cuatro horas]"]),
    ("Quittance is an app. Free for 5 invoices a month, Pro £12 a month.", "price",
     ["0 GBP Free [5 invoices a month]", "12 GBP a month [Pro]"]),
    ("Contable es una aplicación. Gratis para 5 facturas al mes, Pro 12 € al mes.", "price",
     ["0 EUR Gratis [5 facturas al mes]", "12 EUR al mes [Pro]"]),
    # Room for people is counted and not offered.
    ("Civic Hack Day Rotterdam, Saturday 17 April 2027. Free entry, 80 places.", "claim", ["Free entry", "80 places #80"]),
    ("Kartentag Weimar, 8. Mai 2027. Eintritt frei, 80 Plätze.", "claim", ["Eintritt frei", "80 Plätze #80"]),
    ("Feira do Livro, 8 de maio de 2027. Entrada livre, 80 lugares.", "offer", []),
    # The trade that several words of a name say together.
    ("Woodside Food Bank gives food to people. Open Monday 10 to 1.", "trade", ["Food Bank"]),
    ("Banco Alimentar de Setúbal entrega cabazes a famílias.", "trade", ["Banco Alimentar"]),
    ("Rosenheimer Tafel. Lebensmittel für Menschen mit wenig Geld.", "trade", ["Tafel"]),
    # Where the hours are, with the town that ends the sentence.
    ("Woodside Food Bank. Open Monday and Friday 10 to 1 at St Oswald's Hall, Woodside, Aberdeen.", "address",
     ["St Oswald's Hall, Woodside, Aberdeen | venue=St Oswald's Hall locality=Woodside, Aberdeen"]),
    ("We rent boats. Daily, 10am to 8pm from Granary Wharf, King's Cross.", "address",
     ["Granary Wharf, King's Cross | venue=Granary Wharf locality=King's Cross"]),
    ("Coro Nova. Ensaios às quartas, 19h-21h no Centro Cultural Lua, Tondela.", "address",
     ["Centro Cultural Lua, Tondela | venue=Centro Cultural Lua locality=Tondela"]),
    # A contact is called by a whole clause, never by the end of a list.
    ("Woodside Food Bank. Give food, time or money: 01224 555 013.", "phone", ["01224 555 013 = +441224555013 [Give food, time or money]"]),
    ("Ludoteca Sur en Jaén. Dona juguetes, libros o tiempo: 953 555 013.", "phone", ["953 555 013 = +34953555013 [Dona juguetes, libros o tiempo]"]),
    ("Tafel Celle. Spenden Sie Essen, Zeit oder Geld: 05141 555 013.", "phone", ["05141 555 013 = +495141555013"]),
    # A date keeps the place that is said with it; the hours keep theirs.
    ("Choir in Leeds. Spring concert 15 May 2027 in the church. Wednesdays 7pm to 9pm in the Institute, Tideswell.", "date",
     ["2027-05-15 event [Spring concert in the church]"]),
    ("Choir in Leeds. Spring concert 15 May 2027 in the church. Wednesdays 7pm to 9pm in the Institute, Tideswell.", "address",
     ["The Institute, Tideswell | venue=The Institute locality=Tideswell"]),
    ("Coro Nova em Tondela. Concerto de Natal 12 de dezembro de 2027 na igreja. Ensaios às quartas, 19h-21h.", "date",
     ["2027-12-12 event [Concerto de Natal na igreja]"]),
    ("Coro Alba a Pisa. Concerto 15 maggio 2027 nella chiesa.", "date", ["2027-05-15 event [Concerto nella chiesa]"]),
    ("Choir in Leeds. Spring concert 15 May 2027 in the evening.", "date", ["2027-05-15 event [Spring concert]"]),
    # Months between days and times are when the hours hold.
    ("We rent boats. Daily April to October, 10am to 8pm.", "hours", ["1234567 10:00-20:00 [April to October]"]),
    ("Strandbad in Celle. Täglich von Mai bis September, 9 bis 20 Uhr.", "hours", ["1234567 09:00-20:00 [Mai bis September]"]),
    ("Café des Dunes à Brest. Tous les jours d'avril à octobre, de 10h à 20h.", "hours", ["1234567 10:00-20:00 [Avril à octobre]"]),
    # What is done to one thing, and where somebody comes to, are no lists of offers.
    ("Leeds Locks, a locksmith in Leeds. Locks opened, changed and repaired.", "offer", []),
    ("Clear View, window cleaning in Falmouth. Covers Falmouth, Penryn and Flushing.", "offer", []),
    ("Film Night Dundee, 12 November 2027. Nine films, Q&A with two directors.", "offer", ["Films x9", "Q&A with two directors"]),
    # A day that is not every such day is when something takes place.
    ("Ada Berg, sculptor in Porto. Open studio on the last Saturday of the month.", "hours", ["6 | last Saturday of the month [Open studio]"]),
    ("Wandelgroep De Klim loopt elke eerste zondag van de maand in de Ardennen.", "hours", ["7 | elke eerste zondag van de maand"]),
    ("Wandelgroep De Klim loopt elke eerste zondag van de maand in de Ardennen.", "place", ["de Ardennen"]),
    ("Wandelgroep De Klim in Gouda. Wij zijn met 60 leden.", "claim", ["60 leden #60"]),
    ("Marché des artisans, les 12 et 13 décembre 2026 à la salle des fêtes de Cluny.", "place", ["Cluny"]),
    ("Ada Berg, sculptor in Porto. ada@berg.example, @adaberg.", "handle", ["@adaberg instagram inferred"]),
    # A number that takes messages too says so.
    ("Centro Norte en Gijón. Pide cita en el 985 555 014 o por WhatsApp.", "phone", ["985 555 014 = +34985555014 [Pide cita]", "985 555 014 = +34985555014 [WhatsApp]"]),
    ("Salon Eva in Celle. Termin unter 05141 555 014 oder per WhatsApp.", "phone", ["05141 555 014 = +495141555014 [Termin]", "05141 555 014 = +495141555014 [WhatsApp]"]),
    ("Barbers in Leeds. Call 0113 555 0142 or text 07700 900 311.", "phone",
     ["0113 555 0142 = +441135550142", "07700 900 311 = +447700900311 [Text]"]),
    # A thing goes by the place with a name that it is at.
    ("We rent three electric boats on the Regent's Canal, no licence needed.", "offer", ["Electric boats on the Regent's Canal x3"]),
    ("Alquilamos tres barcas en el Ebro, sin licencia.", "offer", ["Barcas en el Ebro x3"]),
    ("Noleggiamo canoe sul Po, senza patente.", "offer", ["Canoe sul Po"]),
    ("Crumb, bakery in Leeds. Buns, cakes on Saturdays.", "offer", ["Buns", "Cakes | on Saturdays"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "facts"), CASES)
def test_rule(text: str, kind: str, facts: list[str]) -> None:
    assert found(kind, text) == facts
