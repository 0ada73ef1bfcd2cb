"""More briefs as people write them: chat messages, forms, bios, lists, capitals, typing errors, two languages in one."""

from __future__ import annotations

from tests.generate.briefs import Brief

MESSAGES = (
    Brief("two-words", "personal", "en", "dog groomer", ("trade: dog groomer",), left=()),
    Brief("town-only", "food", "it", "pizzeria a Matera", ("trade: pizzeria", "place: Matera"), left=()),
    Brief("window-cleaner", "trades", "en-GB",
        "hi, i'm Gaz, i clean windows in Rotherham and Barnsley. from £8 a house, conservatory roofs £60. text 07700 900 118, mon to "
        "sat 8am till 5pm. fully insured",
        some=("name: Gaz", "price: from 8 GBP a house", "price: 60 GBP [Conservatory roofs]", "phone: 07700 900 118 = +447700900118 [Text]",
              "hours: 123456 08:00-17:00", "claim: Fully insured")),
    Brief("tattoo-bio", "personal", "en-GB",
        "INKWELL TATTOO ✦ Bristol\nFine line · blackwork · cover-ups\n£90 per hour, min. £60\nTue–Sat 11–7\n@inkwell.bristol on Instagram",
        some=("name: INKWELL TATTOO", "place: Bristol", "offer: Fine line", "offer: Blackwork", "offer: Cover-ups",
              "price: 90 GBP per hour", "hours: 23456 11:00-19:00", "handle: @inkwell.bristol instagram")),
    Brief("taproom-hours", "food", "en-GB",
        "Fox & Anvil is a taproom in Stirling. Bar open daily 12-11pm, kitchen Tuesday to Sunday 5-9pm. Pints from £4.80, pies £11. Quiz "
        "Thursdays at 8pm. 3 Mill Street. 01786 555 0190 is not answered before noon.",
        some=("name: Fox & Anvil", "trade: taproom", "place: Stirling", "hours: 1234567 12:00-23:00 [Bar]",
              "hours: 234567 17:00-21:00 [Kitchen]", "price: from 4.80 GBP [Pints]", "price: 11 GBP [Pies]",
              "address: 3 Mill Street | street=Mill Street number=3")),
    Brief("books-people", "professional", "en-GB",
        "Harrow Payroll in Derby takes care of wages for small firms: payslips, pensions, year-end returns, auto-enrolment. From £18 per "
        "month. Dilys Harrow, payroll manager. Femi Ade, chartered accountant.",
        some=("name: Harrow Payroll", "place: Derby", "offer: Payslips", "offer: Pensions", "offer: Year-end returns",
              "offer: Auto-enrolment", "price: from 18 GBP per month", "person: Dilys Harrow (payroll manager)",
              "person: Femi Ade (chartered accountant)")),
    Brief("sdk-claim", "software", "en",
        "Parcelway is an API that tracks parcels. SDKs for Kotlin, Swift and PHP. 500 parcels a month free, then €0.02 each.",
        (
            "name: Parcelway", "trade: API", "claim: SDKs for Kotlin, Swift and PHP", "claim: 500 parcels a month free #500",
            "price: 0.02 EUR each [Parcels]",
        ), left=("Parcelway is",)),
    Brief("pier-fair", "events", "en-GB",
        "Tin & Thread, a makers' fair on Cromer pier, 7 and 8 August 2027. Sixty makers, four demos. Adults £4, children free.",
        (
            "name: Tin & Thread", "trade: makers' fair", "address: Cromer pier | venue=Cromer pier", "place: Cromer", "date: 2027-08-07..2027-08-08 event",
            "offer: Makers x60", "offer: Demos x4", "price: 4 GBP [Adults]", "price: 0 GBP free [Children]",
        ), left=()),
    Brief("chess-club", "club", "en-GB",
        "Fen Chess Club teaches children and beginners to play. Tuesdays at 7. Membership £30 a year, juniors £12. Ask for Bill Tate.",
        some=("name: Fen Chess Club", "price: 30 GBP a year [Membership]", "price: 12 GBP a year [Membership, juniors]", "person: Bill Tate",
              "hours: | Tuesdays at 7")),
    Brief("kirkby", "general", "en-GB", "a wool shop in kirkby lonsdale. open tue to sat 10-4. 015242 555 01",
          some=("trade: wool shop", "place: kirkby lonsdale", "hours: 23456 10:00-16:00")),
)  # fmt: skip

ROMANCE = (
    Brief("apicultor", "food", "pt-PT",
        "Apiário da Serra. Mel de rosmaninho e de urze, pólen, velas. Frasco de 500 g a 7 €. 3 frascos por 20 €. Vendas aos sábados no "
        "mercado de Vila Real, das 8h ao meio-dia. Encomendas por WhatsApp: 936 555 071.",
        some=("name: Apiário da Serra", "price: 7 EUR [Frasco de 500 g]", "price: 20 EUR [3 frascos]",
              "phone: 936 555 071 = +351936555071 [Encomendas]")),
    Brief("mostra-parque", "events", "pt-PT",
        "Mostra de Doçaria de Alcobaça, 12 a 14 de novembro de 2027, no Mosteiro de Santa Maria. Trinta doceiros, oito conversas, entrada "
        "livre. Provas a 2 €. Inscrições até 30 de outubro em mostra@docaria.example.",
        (
            "name: Mostra de Doçaria de Alcobaça", "place: Alcobaça", "trade: Mostra de Doçaria", "date: 2027-11-12..2027-11-14 event", "address: Mosteiro de Santa Maria | venue=Mosteiro de Santa Maria",
            "offer: Doceiros x30", "offer: Conversas x8", "price: 0 EUR livre [Entrada]", "price: 2 EUR [Provas]",
            "date: 2027-10-30 deadline inferred [Inscrições]", "email: mostra@docaria.example",
        ), left=()),
    Brief("rega-app", "software", "pt-PT",
        "A Nora é uma aplicação para regantes: turnos, caudais, avisos e contas. 60 dias grátis, depois 4 € por mês e associado.",
        (
            "name: A Nora", "trade: aplicação para regantes", "offer: Turnos", "offer: Caudais", "offer: Avisos", "offer: Contas",
            "claim: 60 dias grátis #60", "price: 4 EUR por mês e associado",
        ), left=()),
    Brief("manicure-br", "personal", "pt-BR",
        "STUDIO DA BIA\nUNHAS EM GEL, ALONGAMENTO, PEDICURE\nMANICURE R$ 35\nPEDICURE R$ 40\nTERÇA A SÁBADO 9H ÀS 19H\nWHATSAPP (85) 98555-0120",
        some=("name: STUDIO DA BIA", "price: 35 BRL [Manicure]", "price: 40 BRL [Pedicure]", "hours: 23456 09:00-19:00",
              "phone: (85) 98555-0120 = +5585985550120 [WHATSAPP]")),
    Brief("refugio", "club", "es",
        "Patas de Teruel, refugio de perros. Paseos el segundo sábado de cada mes a las 11. Se puede colaborar desde 3 € al mes. "
        "patas@patasdeteruel.example",
        some=("name: Patas de Teruel", "claim: Paseos el segundo sábado de cada mes a las 11", "claim: Se puede colaborar desde 3 € al mes",
              "email: patas@patasdeteruel.example")),
    Brief("hostal", "general", "es",
        "Hostal Tres Olmos, en Albarracín. Habitación individual 42 € por noche, doble 58 €. Desayuno 6 €. Recepción de 8:00 a 22:00. "
        "Tel. +34 978 555 063 / móvil 655 555 063.",
        some=("name: Hostal Tres Olmos", "place: Albarracín", "price: 42 EUR por noche [Habitación individual]",
              "price: 58 EUR por noche [Doble]", "price: 6 EUR [Desayuno]", "phone: +34 978 555 063 = +34978555063")),
    Brief("cave-fr", "food", "fr",
        "La Cave du Puits, à Chinon. Vins de Loire, bières, épicerie. Dégustation le jeudi à 18 h 30, 12 € par personne. Du mardi au "
        "samedi, 9 h 30 à 12 h 30 et 15 h à 19 h. 7 rue Haute. 02 47 55 50 18.",
        some=("name: La Cave du Puits", "place: Chinon", "offer: Vins de Loire", "offer: Bières", "offer: Épicerie",
              "hours: 23456 09:30-12:30; 23456 15:00-19:00", "address: 7 rue Haute | street=rue Haute number=7",
              "price: 12 EUR par personne, le jeudi à 18 h 30 [Dégustation]", "phone: 02 47 55 50 18 = +33247555018")),
    Brief("avocats-fr", "professional", "fr",
        "Cabinet Leroux, avocats à Dijon. Droit du travail, baux, successions. Claire Leroux et Hugo Petit. Premier entretien gratuit.",
        (
            "name: Cabinet Leroux", "trade: avocats", "place: Dijon", "offer: Droit du travail", "offer: Baux", "offer: Successions",
            "person: Claire Leroux", "person: Hugo Petit", "claim: Premier entretien gratuit",
        ), left=()),
    Brief("fanfare-fr", "club", "fr",
        "Fanfare du Marais, orchestre de rue à Niort. Répétitions le jeudi à 19 h 45, salle Pérochon. Adhésion 40 € par an.",
        some=("name: Fanfare du Marais", "price: 40 EUR par an [Adhésion]", "hours: | le jeudi à 19 h 45 [Répétitions]",
              "address: salle Pérochon | venue=salle Pérochon")),
    Brief("porto-it", "food", "it",
        "Trattoria del Porto, a Cetara. Alici, spaghetti alla colatura, totani. Menu pranzo 18 €. Chiuso il martedì. 089 555 0143.",
        some=("name: Trattoria del Porto", "place: Cetara", "price: 18 EUR [Menu pranzo]", "phone: 089 555 0143 = +390895550143")),
)  # fmt: skip

OTHERS = (
    Brief("schlosserei", "trades", "de",
        "Schlosserei Ahrens in Celle. Geländer, Tore, Treppen. Innungsbetrieb seit 1961. Anfahrt 35 €, Stunde ab 62 € zzgl. MwSt. Mo–Do "
        "7–16 Uhr, Fr 7–12 Uhr. Telefon 05141 555 012.",
        some=("name: Schlosserei Ahrens", "place: Celle", "offer: Geländer", "offer: Tore", "offer: Treppen", "price: 35 EUR [Anfahrt]",
              "claim: Innungsbetrieb seit 1961", "year: 1961 since", "hours: 1234 07:00-16:00; 5 07:00-12:00",
              "phone: 05141 555 012 = +495141555012")),
    Brief("museumstag", "events", "de",
        "Kartentag Weimar, 8. Mai 2027 im Neuen Museum. 12 Vorträge, 3 Führungen. Ticket 25 €, ermäßigt 12 €.",
        some=("name: Kartentag Weimar", "date: 2027-05-08 event", "address: Im Neuen Museum | venue=Im Neuen Museum", "offer: Vorträge x12",
              "offer: Führungen x3", "price: 25 EUR [Ticket]", "price: 12 EUR [Ermäßigt]")),
    Brief("fysio-nl", "professional", "nl",
        "Fysiotherapie Brink in Assen. Sportmassage, revalidatie, dry needling. Consult € 42 per half uur. Maandag t/m vrijdag 8.00-18.00 "
        "uur. Brink 14. 0592 555 014.",
        some=("name: Fysiotherapie Brink", "place: Assen", "offer: Sportmassage", "offer: Revalidatie", "hours: 12345 08:00-18:00",
              "phone: 0592 555 014 = +31592555014")),
    Brief("mat3am", "food", "ar",
        "مطعم الزيتونة في إربد منذ 2004. مشاوي، مقلوبة، فتوش. مفتوح يوميًا من 12 ظهرًا إلى 11 مساءً. شارع الجامعة 27. هاتف 02 555 0119.",
        (
            "name: مطعم الزيتونة", "trade: مطعم", "place: إربد", "year: 2004 since", "offer: مشاوي", "offer: مقلوبة", "offer: فتوش",
            "hours: 1234567 12:00-23:00", "address: شارع الجامعة 27 | street=شارع الجامعة number=27",
            "phone: 02 555 0119 = +96225550119",
        ), left=()),
    Brief("kissa-2", "food", "ja",
        "喫茶みなも。奈良で1976年から続く喫茶店です。珈琲500円、トースト350円。営業時間は8時半から17時、火曜定休。電話0742-55-5018。",
        (
            "name: 喫茶みなも", "place: 奈良", "trade: 喫茶店", "year: 1976 since", "price: 500 JPY [珈琲]", "price: 350 JPY [トースト]",
            "hours: 134567 08:30-17:00", "phone: 0742-55-5018 = +81742555018",
        ), left=()),
    Brief("hanaya", "personal", "ja",
        "京都の花屋「こもれび」。季節の花束2,500円から、教室は月1回4,000円。水曜休み。10時〜19時。電話075-555-0166",
        some=("name: こもれび", "place: 京都", "trade: 花屋", "hours: 124567 10:00-19:00", "phone: 075-555-0166 = +81755550166")),
)  # fmt: skip

AS_WRITTEN = (*MESSAGES, *ROMANCE, *OTHERS)
