"""Briefs that were written, with their facts, before any reading of them was seen. They measure; nothing is tuned on them.

``python -m tests.generate.held_out`` prints how many facts are found and right.
"""

from __future__ import annotations

from tests.generate.briefs import Brief

HELD_OUT = (
    Brief("three-words", "food", "en", "coffee van Margate", ("trade: coffee van", "place: Margate"), left=()),
    Brief("nails-bio", "personal", "en-GB",
        "NAILS BY SHARDAE 💅\nGel, acrylics, nail art\nFrom £25 | Peckham, SE15\nTues–Sat 10–6\nDM to book @nailsbyshardae on Instagram",
        (
            "name: NAILS BY SHARDAE", "offer: Gel", "offer: Acrylics", "offer: Nail art", "price: from 25 GBP", "place: Peckham",
            "hours: 23456 10:00-18:00", "handle: @nailsbyshardae instagram",
        )),
    Brief("sauna-en", "general", "en-GB",
        "Hot Plank is a wood-fired sauna on the beach at Seaton, Devon. Summer (May to September) open daily 7am-9pm, winter "
        "Friday to Sunday 9am-5pm. £14 per person per hour, £90 to hire the whole sauna. Towels £3. Book at hotplank.example. "
        "Text Jo on 07700 900 456.",
        (
            "name: Hot Plank", "trade: wood-fired sauna", "place: Seaton, Devon", "hours: 1234567 07:00-21:00 [Summer]",
            "hours: 567 09:00-17:00 [Winter]", "price: 14 GBP per person per hour", "price: 90 GBP [Hire the whole sauna]",
            "price: 3 GBP [Towels]", "url: hotplank.example [Book]", "person: Jo", "phone: 07700 900 456 = +447700900456",
        )),
    Brief("vat-note", "trades", "en-GB",
        "ridgeway scaffolding ltd, swindon. domestic and commercial scaffolding, temporary roofs, edge protection. quotes free. all "
        "prices plus VAT. mon-fri 7-5. office 01793 555 0102, mobile (Dean) 07700 900 212.",
        (
            "name: ridgeway scaffolding ltd", "trade: scaffolding", "place: swindon", "offer: Domestic and commercial scaffolding",
            "offer: Temporary roofs", "offer: Edge protection", "claim: Quotes free", "claim: All prices plus VAT",
            "hours: 12345 07:00-17:00", "phone: 01793 555 0102 = +4417935550102 [Office]", "phone: 07700 900 212 = +447700900212 [Mobile (Dean)]",
        )),
    Brief("luthier-pt", "personal", "pt-PT",
        "Olá! Chamo-me Duarte Sampaio e faço guitarras e cavaquinhos à mão em Guimarães. Cavaquinho desde 380 €, guitarra clássica "
        "a partir de 1.450 €. Prazo de entrega: seis meses. Oficina aberta por marcação. duarte@sampaioluthier.example",
        (
            "name: Duarte Sampaio", "place: Guimarães", "offer: Guitarras", "offer: Cavaquinhos | à mão",
            "price: from 380 EUR [Cavaquinho]", "price: from 1450 EUR [Guitarra clássica]", "claim: Prazo de entrega: seis meses #6",
            "hours: | por marcação [Oficina]", "email: duarte@sampaioluthier.example",
        )),
    Brief("zap-br", "food", "pt-BR",
        "oi gente 😊 sou a Jussara da Marmita da Ju, entrego marmita em Campinas de segunda a sexta das 11h ao meio-dia e meia. "
        "marmita P 18 reais, M 22 reais, G 26 reais. pedido até as 10h pelo zap (19) 98555-0143. aceito pix",
        (
            "name: Marmita da Ju", "person: Jussara", "place: Campinas", "hours: 12345 11:00-12:30",
            "price: 18 BRL [Marmita P]", "price: 22 BRL [M]", "price: 26 BRL [G]", "phone: (19) 98555-0143 = +5519985550143",
            "claim: Aceito pix",
        )),
    Brief("despacho-dos-sedes", "professional", "es",
        "Gestoría Pardo & Hijas. Autónomos, nóminas, renta y herencias. Dos oficinas: Calle Mayor 14, Huesca (974 555 021) y Avenida "
        "de Francia 3, Jaca (974 555 077). Lunes a jueves 9:00-14:00 y 16:30-19:00, viernes 8:00-15:00. Declaración de la renta 45 € "
        "+ IVA. Agosto cerrado.",
        (
            "name: Gestoría Pardo & Hijas", "trade: Gestoría", "offer: Autónomos", "offer: Nóminas", "offer: Renta", "offer: Herencias",
            "address: Calle Mayor 14, Huesca | street=Calle Mayor number=14 locality=Huesca", "phone: 974 555 021 = +34974555021",
            "address: Avenida de Francia 3, Jaca | street=Avenida de Francia number=3 locality=Jaca", "phone: 974 555 077 = +34974555077",
            "place: Huesca", "hours: 1234 09:00-14:00; 1234 16:30-19:00; 5 08:00-15:00", "price: 45 EUR + IVA [Declaración de la renta]",
            "claim: Agosto cerrado",
        )),
    Brief("surf-es", "personal", "es",
        "Escuela de surf Marea Viva en Zarautz 🏄 Clases de grupo 35 €/persona, clase particular 70 €/hora, bono de 5 clases 150 €. "
        "Alquiler de tabla y neopreno 20 € medio día. De junio a septiembre todos los días de 9:00 a 20:00. IG @mareavivasurf "
        "WhatsApp +34 655 555 012",
        (
            "name: Marea Viva", "trade: Escuela de surf", "place: Zarautz", "price: 35 EUR persona [Clases de grupo]",
            "price: 70 EUR hora [Clase particular]", "price: 150 EUR [Bono de 5 clases]", "price: 20 EUR medio día [Alquiler de tabla y neopreno]",
            "hours: 1234567 09:00-20:00 [De junio a septiembre]", "handle: @mareavivasurf instagram", "phone: +34 655 555 012 = +34655555012",
        )),
    Brief("gite-fr", "general", "fr",
        "Le Gîte des Trois Hêtres, à Salers : quatre chambres d’hôtes et une table d’hôtes. 78 € la nuit pour deux personnes, petit "
        "déjeuner compris. Dîner 26 € par personne, sur réservation avant midi. Fermé du 15 novembre au 1er mars. Chez Odile et "
        "Bernard Vidal. Tél. : +33 (0)4 55 55 01 36",
        (
            "name: Le Gîte des Trois Hêtres", "place: Salers", "offer: Chambres d’hôtes x4", "offer: Table d’hôtes x1",
            "price: 78 EUR la nuit pour deux personnes", "claim: Petit déjeuner compris", "price: 26 EUR par personne [Dîner]",
            "claim: Sur réservation avant midi", "claim: Fermé du 15 novembre au 1er mars", "person: Odile Vidal", "person: Bernard Vidal",
            "phone: +33 (0)4 55 55 01 36 = +33455550136",
        )),
    Brief("radwerkstatt", "trades", "de",
        "Radwerkstatt Kettenriss, Leipzig-Plagwitz. Inspektion ab 59 €, Schlauchwechsel 15 €, Laufradbau nach Aufwand (48 €/Std.). Di–Fr "
        "11–18.30 Uhr, Sa ab 10 Uhr nach Vereinbarung, Mo geschlossen. Karl-Heine-Str. 77, 04229 Leipzig. Inhaberin: Mira Yıldız. "
        "Tel. 0341 / 555 01 77",
        (
            "name: Radwerkstatt Kettenriss", "trade: Radwerkstatt", "place: Leipzig-Plagwitz", "price: from 59 EUR [Inspektion]",
            "price: 15 EUR [Schlauchwechsel]", "price: 48 EUR Std. [Laufradbau nach Aufwand]",
            "hours: 2345 11:00-18:30; 6 | Sa ab 10 Uhr nach Vereinbarung",
            "address: Karl-Heine-Str. 77, 04229 Leipzig | street=Karl-Heine-Str. number=77 locality=Leipzig postcode=04229",
            "person: Mira Yıldız (Inhaberin)", "phone: 0341 / 555 01 77 = +493415550177",
        )),
    Brief("coro-it", "club", "it",
        "Coro Valchiusa, coro misto di Pinerolo dal 1978. Prove ogni martedì alle 20.45 nella sala Barbieri. Quota annuale 90 €, "
        "studenti 40 €. Direttore: Paolo Griot. Concerto di Natale sabato 18 dicembre 2027 alle ore 21, ingresso libero. "
        "coro@valchiusa.example",
        (
            "name: Coro Valchiusa", "trade: coro misto", "place: Pinerolo", "year: 1978 since",
            "claim: Prove ogni martedì alle 20.45 nella sala Barbieri", "price: 90 EUR [Quota annuale]", "price: 40 EUR [Studenti]",
            "person: Paolo Griot (direttore)", "date: 2027-12-18 [Concerto di Natale]", "claim: Ingresso libero", "email: coro@valchiusa.example",
        )),
    Brief("kapper-nl", "personal", "nl",
        "Kapsalon Knip & Co, Amersfoort\nknippen dames € 34,50\nknippen heren € 27,50\nkinderen t/m 12 jaar € 19,-\nma gesloten, di-vr 9-18, "
        "do tot 21 uur, za 8.30-16.00\nLangestraat 61\n033-5550142",
        (
            "name: Kapsalon Knip & Co", "trade: Kapsalon", "place: Amersfoort", "price: 34.50 EUR [Knippen dames]",
            "price: 27.50 EUR [Knippen heren]", "price: 19 EUR [Kinderen t/m 12 jaar]", "hours: 235 09:00-18:00; 4 09:00-21:00; 6 08:30-16:00",
            "address: Langestraat 61 | street=Langestraat number=61", "phone: 033-5550142 = +31335550142",
        )),
    Brief("ayada", "professional", "ar",
        "عيادة الدكتورة ليلى حداد لطب الأسنان في عمّان. تنظيف الأسنان 25 دينار، تبييض 120 دينار. السبت إلى الخميس من 9 صباحًا إلى 5 مساءً، الجمعة "
        "مغلق. شارع مكة 88. هاتف 06 555 0167، clinic@haddad.example",
        (
            "name: عيادة الدكتورة ليلى حداد", "trade: عيادة", "place: عمّان", "price: 25 JOD [تنظيف الأسنان]", "price: 120 JOD [تبييض]",
            "hours: 123467 09:00-17:00", "address: شارع مكة 88 | street=شارع مكة number=88", "phone: 06 555 0167 = +96265550167",
            "email: clinic@haddad.example",
        )),
    Brief("yoga-ja", "personal", "ja",
        "ヨガスタジオ「あさなぎ」。逗子の海のそばの小さな教室です。体験1,500円、月4回7,200円。火・木・土の10時から11時半。電話046-555-0134。"
        "インスタグラム @asanagi_yoga",
        (
            "name: あさなぎ", "trade: ヨガスタジオ", "place: 逗子", "price: 1500 JPY [体験]", "price: 7200 JPY [月4回]",
            "hours: 246 10:00-11:30", "phone: 046-555-0134 = +81465550134", "handle: @asanagi_yoga instagram",
        )),
    Brief("mixed-port", "food", "pt-PT",
        "Tasquinha da Graça – petiscos & natural wine in Lisbon. Petiscos 4 a 9 €, wine by the glass from 5 €. Aberto qua-dom 18h-24h, "
        "kitchen closes at 23h. Reservas/bookings: +351 915 555 088. Rua da Senhora do Monte 20.",
        (
            "name: Tasquinha da Graça", "trade: petiscos & natural wine", "place: Lisbon", "price: from 5 EUR [Wine by the glass]",
            "hours: 34567 18:00-24:00", "phone: +351 915 555 088 = +351915555088 [Reservas/bookings]",
            "claim: Petiscos 4 a 9 €",
            "address: Rua da Senhora do Monte 20 | street=Rua da Senhora do Monte number=20",
        )),
    Brief("polski", "food", "pl",
        "Piekarnia Złoty Kłos w Krakowie. Chleb żytni 14 zł, bułki 1,20 zł. Czynne pon.–sob. 6:00–18:00. tel. +48 12 555 01 42, "
        "kontakt@zlotyklos.example",
        (
            "name: Piekarnia Złoty Kłos", "price: 14 PLN [Chleb żytni]", "price: 1.20 PLN [Bułki]", "place: Krakowie",
            "hours: 123456 06:00-18:00", "phone: +48 12 555 01 42 = +48125550142", "email: kontakt@zlotyklos.example",
        )),
)  # fmt: skip
