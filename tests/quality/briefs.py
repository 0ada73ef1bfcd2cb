"""Thirty briefs in nine languages over all kinds of site; invented, with phone numbers and hosts that nobody has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BriefCase:
    """A brief and a name for the folder of its site."""

    name: str
    locale: str
    text: str


BRIEFS = (
    BriefCase(
        "en-bakery",
        "en",
        "Miller's Oven, a wood-fired bakery in Hebden Bridge since 1991. Sourdough £4.20, rye £4.80, currant buns £1.60. "
        "Open Wednesday to Saturday 7 to 2. 8 Crown Street. 01422 555 0134.",
    ),
    BriefCase(
        "en-electrician",
        "en",
        "Bright & Daughter Electricians, Leeds. Rewiring, fuse boards, EV chargers, inspection reports. Inspection £140. "
        "Emergency call-out 24 hours. 0113 555 0172, hello@brightdaughter.example. Monday to Friday 8 to 17.",
    ),
    BriefCase(
        "en-accountant",
        "en",
        "Okafor Accounts in Cardiff looks after the books of sole traders and small companies: bookkeeping, VAT, payroll, "
        "self assessment. Fixed monthly fee from £60. Ngozi Okafor, chartered accountant. office@okaforaccounts.example.",
    ),
    BriefCase(
        "en-api",
        "en",
        "Ledgerline is an API that reads receipts. Send a photo, get line items, totals and tax as JSON in two seconds. "
        "Clients for Python, Go and Ruby. 200 receipts a month free, then $0.03 each. Docs at docs.ledgerline.example.",
    ),
    BriefCase(
        "en-festival",
        "en",
        "Low Tide, a two-day folk festival on Morecambe promenade, 12 and 13 June 2027. Eighteen bands, three stages, "
        "a ceilidh on Saturday night. Weekend ticket £58, day ticket £34, under 12 free. tickets@lowtide.example.",
    ),
    BriefCase(
        "en-photographer",
        "en",
        "Tomasz Lis, documentary photographer in Glasgow. Weddings, harbours, people at work. Black and white film. "
        "Booking for autumn 2027. tomasz@tomaszlis.example, @tomaszlis on Instagram.",
    ),
    BriefCase(
        "en-club",
        "en",
        "Trent Bridge Rowing Club teaches adults and juniors to row. Learn-to-row course £95 for eight weeks, taster "
        "session free. Sundays at 10. Boathouse on Trentside, Nottingham. join@trentbridgerc.example.",
    ),
    BriefCase("en-short", "en", "A dog-walking service in Norwich."),
    BriefCase(
        "pt-bakery",
        "pt",
        "Padaria Aurora, padaria de bairro em Braga desde 1987. Pão de centeio, broa de milho, bolos por encomenda. Aberto "
        "de terça a domingo, 7h–19h. Rua do Souto 12. Telefone 253 555 014.",
    ),
    BriefCase(
        "pt-tasca",
        "pt",
        "Tasca do Zé Luís, em Évora. Açorda de bacalhau 11 €, carne de porco à alentejana 13 €, sericaia 4,50 €. Almoços de "
        "segunda a sábado, 12h–15h. Largo da Porta de Moura 6. Reservas: 266 555 021.",
    ),
    BriefCase(
        "pt-advogada",
        "pt",
        "Marta Queirós, advogada em Aveiro. Direito do trabalho, arrendamento e heranças. Primeira consulta 60 €. Segunda a "
        "sexta, 9h30–18h. marta@queirosadvogada.example, 234 555 090.",
    ),
    BriefCase(
        "pt-encontro",
        "pt",
        "Encontro de Cerâmica de Caldas, 22 e 23 de maio de 2027, no Parque D. Carlos I. Quarenta oleiros, seis oficinas, "
        "entrada livre. Oficinas a 15 €. Inscrições até 10 de maio em oficinas@ceramicacaldas.example.",
    ),
    BriefCase(
        "pt-software",
        "pt",
        "O Talhão é uma aplicação para cooperativas agrícolas: registo de parcelas, cadernos de campo e faturas num só sítio. "
        "Funciona sem rede. 30 dias grátis, depois 9 € por mês e exploração.",
    ),
    BriefCase(
        "es-panaderia",
        "es",
        "Panadería La Espiga, en Logroño desde 1962. Pan de masa madre, empanadas y roscón por encargo. Abierto de martes a "
        "sábado de 8 a 14. Calle Portales 31. Teléfono 941 555 018.",
    ),
    BriefCase(
        "es-fontanero",
        "es",
        "Fontanería Ríos, en Gijón. Desatascos, calderas, baños completos. Urgencias 24 horas. Revisión de caldera 75 €. "
        "Teléfono 985 555 044.",
    ),
    BriefCase(
        "es-ong",
        "es",
        "Manos al Río, asociación de voluntarios que limpia las riberas del Ebro en Zaragoza. Salidas el primer domingo de "
        "cada mes a las 10. Se puede donar desde 5 €. hola@manosalrio.example.",
    ),
    BriefCase(
        "es-ilustradora",
        "es",
        "Lucía Ferrer, ilustradora en Valencia. Libros infantiles, carteles y murales. Encargos abiertos desde septiembre. "
        "lucia@luciaferrer.example, @luciaferrer.dibuja en Instagram.",
    ),
    BriefCase(
        "fr-fromagerie",
        "fr",
        "Fromagerie Vallier, à Annecy depuis 1978. Reblochon fermier 14 €, beaufort d’alpage 32 € le kilo, plateaux sur "
        "commande. Du mardi au samedi, 8 h 30 à 19 h. 4 rue de la Filaterie. 04 50 55 50 12.",
    ),
    BriefCase(
        "fr-architecte",
        "fr",
        "Atelier Morvan, architectes à Brest. Rénovation de maisons, extensions en bois, diagnostics. Premier rendez-vous "
        "gratuit. Anne Morvan et Yann Le Goff. atelier@morvan.example.",
    ),
    BriefCase(
        "fr-chorale",
        "fr",
        "La Clé des Chants, chorale amateur de Tours. Répétitions le mercredi à 20 h, salle Ockeghem. Concert de printemps le "
        "17 avril 2027, entrée 8 €. contact@cledeschants.example.",
    ),
    BriefCase(
        "de-tischlerei",
        "de",
        "Tischlerei Brandt in Göttingen. Einbauschränke, Küchen, Fensterinstandsetzung. Meisterbetrieb seit 1954. Beratung vor "
        "Ort 45 €. Montag bis Freitag 7 bis 16 Uhr. Telefon 0551 555 0123.",
    ),
    BriefCase(
        "de-physio",
        "de",
        "Physiotherapie am Lindenplatz, Bamberg. Krankengymnastik, manuelle Therapie, Lymphdrainage. Termine nach Vereinbarung, "
        "Montag bis Donnerstag 8 bis 19 Uhr. Lindenplatz 3. 0951 555 0188, praxis@lindenplatz.example.",
    ),
    BriefCase(
        "de-tagung",
        "de",
        "Geodatenkonferenz Dresden, 23. und 24. September 2027 im Deutschen Hygiene-Museum. 24 Vorträge, 5 Werkstätten. "
        "Ticket 190 €, ermäßigt 80 €. Anmeldung bis 31. August: anmeldung@geodaten-dresden.example.",
    ),
    BriefCase(
        "it-gelateria",
        "it",
        "Gelateria del Porto, a Camogli dal 1969. Gelato di pistacchio, granita di limone, brioche. Cono piccolo 2,50 €. Aperto "
        "tutti i giorni dalle 11 alle 23. Via della Repubblica 40. 0185 555 066.",
    ),
    BriefCase(
        "it-restauro",
        "it",
        "Elisa Conti, restauratrice di mobili a Ferrara. Intarsi, laccature, sedie impagliate. Preventivo gratuito. "
        "elisa@contirestauro.example, 0532 555 027.",
    ),
    BriefCase(
        "nl-fietsen",
        "nl",
        "Fietsenmaker De Spaak in Zwolle. Reparatie, onderhoudsbeurt € 49, tweedehands fietsen. Dinsdag tot en met zaterdag 9 "
        "tot 17.30 uur. Assendorperstraat 88. 038 555 0145.",
    ),
    BriefCase(
        "nl-moestuin",
        "nl",
        "Moestuin De Kievit, een buurttuin in Utrecht. Veertig tuintjes, een gezamenlijke kas, oogstmarkt op zaterdag 4 september "
        "2027. Lidmaatschap € 25 per jaar. tuin@dekievit.example.",
    ),
    BriefCase(
        "ar-bakery",
        "ar",
        "مخبز الياسمين في عمّان منذ 1995. خبز بلدي، كعك بالسمسم، مناقيش بالزعتر. مفتوح يوميًا من 6 صباحًا إلى 9 مساءً. "
        "شارع الرينبو 14. هاتف 06 555 0142.",
    ),
    BriefCase(
        "ja-kissaten",
        "ja",
        "喫茶しおさい。鎌倉で1983年から続く喫茶店です。深煎りコーヒー550円、プリン480円、ナポリタン950円。"
        "営業時間は9時から18時、木曜定休。電話0467-55-5012。",
    ),
    BriefCase(
        "ja-kintsugi",
        "ja",
        "金沢の金継ぎ教室「つぎはぎ」。少人数で、器を一つ持参して直します。体験3,500円、月2回の講座は8,000円。"
        "お申し込みは hello@tsugihagi.example まで。",
    ),
)
"""No two share a trade and a language; the lengths run from seven words to a paragraph."""

SAMPLE = (
    "en-electrician",
    "en-api",
    "en-short",
    "pt-bakery",
    "es-ilustradora",
    "de-tagung",
    "ar-bakery",
    "ja-kissaten",
)
"""Names of the briefs that every run judges."""
