"""What the pictures of a brief lead with: its own noun, or nothing; never a neighbour's thing or a word of a name."""

from __future__ import annotations

from itertools import pairwise

import pytest

import pagemagic as pm

LEADS = [
    ("Atelier Verde, landscape architects in Ghent: courtyards and town gardens. hello@verde.example", "courtyard"),
    ("Holm & Kruse, Landschaftsarchitekten in Kiel. Hausgärten und Pflanzpläne. post@holm.example", "courtyard"),
    ("Camille Roux, architecte paysagiste à Nantes. Jardins et terrasses. camille@roux.example", "courtyard"),
    ("Studio Bosco, architetti paesaggisti a Torino. Giardini e terrazze. ciao@bosco.example", "courtyard"),
    ("Comedy night at the Copper Kettle, Fisher Street, Leeds. Thursday at 8 pm, tickets 9 pounds.", "open-mic"),
    ("Soirée stand-up au Chaudron, rue des Affiches, Lyon. Le jeudi à 20 h, entrée 9 €.", "open-mic"),
    ("Piano lessons for children in Utrecht with Marit de Boer. 30 minutes 28 euros. marit@piano.example", "piano"),
    ("Clases de piano en Sevilla con Marta Ruiz. 30 minutos 24 €. marta@piano.example", "piano"),
    ("Eva Lang, Klavierlehrerin in Graz. 45 Minuten 38 Euro. eva@lang.example", "piano"),
    ("Hens for hire in Devon: two hens, a coop and feed for four weeks, 95 pounds. 01392 555 0134.", "hen"),
    ("Verhuur van bakfietsen in Utrecht. Dag 30 euro, weekend 55 euro. Bel 030 555 0123.", "cargo-bike"),
    ("Moulin du Val, moulin à eau à Dole : farine de blé, visites le dimanche à 15 h, 5 euros.", "water-mill"),
    ("Hof Lerche, Windmühle in Aurich. Mehl und Führungen. Samstag 10 bis 16 Uhr.", "windmill"),
    ("Schallplatten Kern, Plattenladen in Leipzig. Jazz und Soul. Di bis Sa 12 bis 19 Uhr.", "vinyl"),
    ("Nora Lindqvist, architect for renovation of old houses in Lille. Surveys and plans. n@l.example", "old-house"),
    ("Spoke & Saddle bike hire, Llandudno. Adult bikes £18 a day, kids £10. 01492 555 0171", "bicycle"),
    ("Rowing boats on Hollow Lake. Hire by the hour, £14, up to four people. Parking £2.", "row-boat"),
    ("we keep 200 hens on grass just outside Totnes and sell eggs from the gate, tray of 30 for £9", "hen"),
    (
        "Clockmender. Longcase, mantel and carriage clocks overhauled. 3 Mill Yard, Frome. Open Thurs Fri Sat 10-4",
        "watch",
    ),
    ("Small upholstery workshop in Leith. Chairs from £180, sofas from £650, window seats.", "sofa"),
    ("Escape room in Ghent, three rooms. 2 to 6 players, 60 minutes, €90 per team.", "maze"),
    ("Mobile farrier, North Yorkshire. Shoeing £75 a set, trims £30. Text 07700 900 234.", "horseshoe"),
    ("Ferry across the Fal, every 20 minutes, May to September. Adult £6, child £3.", "day-boat"),
    ("Osteopathe Julie Carré, Grenoble. Nourrissons, sportifs. 60 € la séance. 04 76 55 50 33.", "stretching"),
    ("Pensão Solar da Vila, 7 quartos em Óbidos. Quarto duplo 68 €. Rua Direita 21. 262 555 040", "bed"),
    ("Saltmarsh is an API for soil moisture. For agronomists. Free up to 50 fields.", "seedling"),
    ("Marit Solheim, weaver in Bergen. Rya rugs and blankets from spelsau wool. marit@solheimvev.example", "loom"),
    ("Les Amis du Lavoir, association à Semur. Nous restaurons le lavoir. contact@lavoir.example", "wash-house"),
    ("Agriturismo Le Querce, vicino a Pienza. Quattro camere. Camera doppia 95 €. info@querce.example", "farmhouse"),
    ("Fahrschule? No: Cargo bike hire in Utrecht. Box bikes with child seats. 030 555 0147.", "cargo-bike"),
    ("Rui Salgado dá aulas de guitarra e cavaquinho em Aveiro. Aula 22 €. 234 555 019.", "guitar"),
    ("Peluquería canina Pelitos, Gijón. Baño y corte 30 €. 985 555 016.", "dog"),
    ("Koor De Zandbank, Texel. Wij zingen op maandag om 20 uur. koor@zandbank.example", "choir"),
    ("Zimmerei Hauck in Fulda. Dachstühle und Carports. 0661 555 018.", "roof-truss"),
    ("Tidewatch is a command-line tool that backs up Postgres databases to any S3 bucket. MIT.", "database"),
    ("Scanscribe is software that turns scanned handwritten letters into searchable text.", "manuscript"),
    ("Bell Driving School in Norwich. Nervous beginners, manual cars. £34 an hour. 01603 555 0178.", "learner-car"),
    ("Autoescuela Ruiz en Cuenca. Carnet B 690 €. De lunes a viernes de 17 a 20 h. 969 555 018.", "learner-car"),
    ("Maçonnerie Ferrand, à Saint-Flour : murs en pierre sèche, toitures en lauze. 04 71 55 50 28.", "stone-arch"),
    ("Harlow & Finch, bridal alterations in Cheltenham. Hems from £60, veils made to match. 01242 555 0163.", "dress"),
    ("Copper Fern Brewing, a small brewery in Ludlow. Four beers all year. 01584 555 0118.", "beer"),
    ("Brasserie artisanale du Vexin, bières brassées à Magny. Blonde et brune. 01 34 55 50 12.", "beer"),
    ("Hearth & Flue, wood stove installer in Hexham. Stoves, flues, chimney lining. 01434 555 0199.", "stove"),
    ("Ofenbau Leitner, Kachelöfen und Kaminöfen in Murnau. Beratung bei Ihnen zu Hause. 08841 555 018.", "stove"),
    (
        "Casa Mostarda, food truck in Lisbon. Sandes de carne, limonada. Todos os dias, 12h–20h. @casamostarda",
        "food-truck",
    ),
    ("Marsh & Tully, chartered surveyors in Norwich. Home surveys, party wall matters, valuations.", "theodolite"),
    ("Géomètre-expert à Brest. Bornage, plans. 02 98 55 50 12.", "theodolite"),
    ("Geometra a Pisa. Rilievi, catasto.", "theodolite"),
    ("Frostline, Hull: refrigerated warehouse and lorries. Chilled storage. 01482 555 019.", "cold-truck"),
    ("Koeltransport in Venlo. Vrachtwagens, koelhuis.", "cold-truck"),
    ("Transporte frigorífico en Murcia. Camiones, almacén. 968 555 014.", "cold-truck"),
    ("Lantern parade in Todmorden on 12 December 2026, 6 pm, with a night market.", "paper-lantern"),
    ("Voltwatch: monitoring for home batteries and solar inverters", "home-battery"),
    ("Voltwatch is software for monitoring home batteries. Free for one home.", "home-battery"),
    ("Dry cleaners in Reading. Suits, wedding dresses.", "hanger"),
    ("Lavasecco a Milano. Abiti, camicie.", "hanger"),
    ("Stomerij in Delft. Pakken, jurken.", "hanger"),
    ("Phone repair shop in Derby. Screens, batteries.", "cracked-phone"),
    ("Handyreparatur in Essen. Display, Akku.", "cracked-phone"),
    ("Reparación de móviles en Sevilla. Pantallas, baterías.", "cracked-phone"),
    ("Funeraria en León. Entierros, incineraciones.", "wreath"),
    ("Ar condicionado em Évora. Instalação, manutenção.", "air-con"),
    ("Air conditioning in Essex. Installation, servicing.", "air-con"),
    ("Sweet shop in Ripon. Fudge, toffee, liquorice.", "sweet-jar"),
    ("Floor layer in Kent. Parquet, sanding floors.", "parquet"),
    ("Paving contractor in Stoke. Driveways, patios, block paving.", "paving"),
    ("Marquee hire in Kent. Marquees, dance floors, heaters.", "marquee"),
    ("Towing service in Derby. Breakdown recovery.", "tow-truck"),
    ("Bowling alley in Hull. Ten lanes, shoes, parties.", "bowling-pins"),
    ("Aquarium shop in Hull. Tropical fish, tanks, corals.", "aquarium"),
    ("Balloon decorations in Kent. Balloon arches.", "balloon"),
    ("Dog trainer in Ely. Puppy classes, recall.", "dog"),
    ("Klavierunterricht in Bonn. Für Kinder und Erwachsene.", "piano"),
    ("Piano studio in Leeds. Lessons for children and adults, £30.", "piano"),
    ("Letting agent in Leeds. Lettings, property management.", "house"),
    ("Hardware store in Diss. Nails, screws, paint.", "pegboard"),
    ("Ferretería en Lugo. Tornillos, pinturas.", "pegboard"),
    ("Print shop in Leeds. Flyers, banners, business cards.", "printing"),
    ("Stationery shop in York. Notebooks, pens, cards.", "notebook"),
    ("Conservatories in Kent. Conservatories, orangeries.", "conservatory"),
    ("Garage doors in Essex. Roller doors, repairs.", "garage-door"),
    ("Crane hire in Hull. Mobile cranes, lifting.", "crane"),
    ("Concrete supplier in Hull. Ready mix, screed.", "concrete-mixer"),
    ("Doughnut shop in Hove. Rings, filled doughnuts.", "doughnut"),
    ("Taco stand in Bristol. Tacos, burritos.", "taco"),
    ("Gymnastics club in Hull. Beam, vault, tumbling.", "pommel-horse"),
    ("Septic tank emptying in Devon. Tanks, drains.", "tanker"),
    ("Acupuncturist in Oxford. Acupuncture, cupping.", "needles"),
    ("Martial arts club in Bury. Karate, kids classes.", "judo-jacket"),
    ("Fishing charter in Brixham. Half day, full day.", "fishing-rod"),
    ("Mattress shop in Hull. Mattresses, pillows.", "bed"),
    ("Wedding DJ in Cardiff. Weddings, parties, lighting.", "vinyl"),
    ("Welder in Sunderland. Gates, railings, repairs.", "anvil"),
    ("Minibus hire in Hull. 16 seats, airport runs.", "bus"),
    ("Videographer in Bath. Wedding films, adverts.", "reel"),
    ("Demolition in Leeds. Houses, factories.", "digger"),
    ("Steakhouse in Leeds. Ribeye, sirloin, ribs.", "steak"),
    ("Hot tub hire in Kent. Hot tubs, gazebos.", "hot-tub"),
    ("Recruitment agency in Leeds. Permanent jobs.", "cv"),
    ("Virtual assistant in Devon. Inbox, diaries.", "laptop"),
    ("Loom & Light, interior designer in Bath. Consultations £120. hello@loomlight.example", "room-set"),
    ("Skyline Drone, drone photography in Inverness. Roof surveys £180. fly@skyline.example", "drone"),
    ("Hilltop Scouts in Malvern. Beavers, cubs and scouts, Fridays 6 to 9 pm in the hut.", "tent"),
    ("Hufschmied Brandl in Rosenheim. Beschlag, Barhuf, Notdienst. Beschlag 95 €. 08031 555 018.", "horseshoe"),
    ("Patchwork Parents, parent and toddler group in Redruth. Wednesdays 10 to 12, £2.", "blocks"),
    (
        "Copperplate, calligrapher in Wells. Invitations, names on envelopes £2.50 each. hello@copperplate.example",
        "quill",
    ),
    ("Tilly's Tearoom, tearoom in Keswick. Scones, cream teas, soup. Open daily 10 to 5. 017687 555 01.", "teapot"),
    ("Holloway Vets, small animal practice in Kendal. Consultations £42. 01539 555 0142.", "vet-cross"),
    ("Clínica Veterinária do Lago, veterinário em Aveiro. Consulta 35 €. 234 555 017.", "vet-cross"),
    ("Dawlish Bird Watchers. We count the birds on the estuary every second Sunday at 8 am.", "binoculars"),
    ("Little Acorns Forest Preschool, outdoor preschool for children from 2 to 5 at Haldon. £32 a morning.", "acorn"),
    ("Thistledown Orchard, Hereford. Pick your own apples, plums and pears. Open daily 9 to 5.", "apple-tree"),
    ("Re-Sole, sneaker cleaning and repair in Manchester. Deep clean £25. hello@resole.example", "sneaker"),
    ("Anna Lindqvist, portrait photographer in Malmö. Session 90 minutes, €290. anna@lindqvist.example", "portrait"),
    ("Tideline Kayaks, guided sea kayak tours from Oban. Half day £55. 01631 555 0123.", "kayak"),
    ("Nordlys Glass, a glassblowing studio in Aarhus. Drinking glasses and vases. Mejlgade 40.", "blown-glass"),
    ("Gritstone Wall, climbing gym in Sheffield. Bouldering and ropes, day pass £13.", "climber"),
    ("Station Taxis, taxi firm in Hexham. Airport runs, eight-seater. 01434 555 011.", "taxi"),
    ("Pip & Pea Nursery, plant nursery in Ludlow. Perennials and herbs. 01584 555 045.", "plant-pot"),
    ("Fenwick Translations, translators from German and Dutch into English. £0.12 a word.", "two-languages"),
    ("Musée de la Dentelle, Calais. Ouvert du mercredi au dimanche, 10 h à 18 h. Entrée 7 €.", "museum"),
    ("Bramble Games, an indie game studio in Dundee. press@bramble.example", "gamepad"),
    ("Promptbook is a planning tool for theatres: rehearsal schedules and call sheets. £15 a month.", "mask"),
    ("Ratline, pest control in Hull. Rats, mice, wasps. Same-day visits from £60. 01482 555 013.", "mouse"),
    ("Kettle & Cloth, a repair café in Totnes. Second Saturday, 10 to 1, free.", "toaster"),
    ("Sally Tan, make-up artist for weddings in Kent. Bride £180. sally@tan.example", "lipstick"),
    ("Iron Fox Forge, blacksmith in Clun. Gates, railings. From £180. 01588 555 012.", "anvil"),
    ("Fell & Fir, Christmas tree farm in Cumbria. Cut your own from £35. 01539 555 077.", "fir"),
    ("Taxi Verhoeven, taxibedrijf in Breda. Dag en nacht. 076 555 0122.", "taxi"),
    ("Escuela de Idiomas Babel, Zaragoza. Grupos de seis, 65 € al mes. 976 555 018.", "two-languages"),
    ("Dr. Anna Roth, Kinderärztin in Ulm. Vorsorge, Impfungen. 0731 555 018.", "teddy-plaster"),
    ("Halyard Sails, sailmaker in Falmouth. New sails and repairs. 01326 555 014.", "boat"),
    ("Bramley Bowls Club. Outdoor green, open days on Sundays in May. £80 a year.", "bowls"),
    ("Long Barrow Cider, cider makers in Avebury. £4.20 a bottle. Shop Saturday 10 to 4.", "cider"),
    ("Lucie Bernard, psychologue à Dijon. Séance 60 €. 03 80 55 50 14.", "two-chairs"),
    ("Arch Loaf, a bakery in a railway arch in Leeds. Open daily from 8. 0113 555 0144.", "loaf"),
    ("Jo Lane, massage therapist in Bath. One hour £55. 01225 555 014.", "treatment-table"),
    ("Festa das Vindimas, 18, 19 e 20 de setembro de 2027, Palmela. Provas de vinho. Entrada livre.", "grapes"),
    ("Oakwright, tree surgeons in Guildford. Pruning and stump grinding. 01483 555 018.", "chainsaw"),
]


@pytest.mark.parametrize(("brief", "lead"), LEADS)
def test_the_pictures_of_a_brief_lead_with_its_own_noun(brief: str, lead: str) -> None:
    assert pm.design(brief).site.art.motifs[0] == lead


@pytest.mark.parametrize(
    ("brief", "never"),
    [
        (LEADS[0][0], {"floor-plan", "arch", "brick"}),
        ("Bright Paws, dog grooming in Hove. Full groom £42, nail clip £10. 07700 900 561.", {"cat"}),
        ("Clases de guitarra y ukelele en Granada con Lucía Ferrer. Clase 25 €.", {"piano", "microphone"}),
        (
            "Pastelaria Ninho, em Évora. Queijadas. Caixa de seis queijadas 9 €.",
            {"cheese", "till", "croissant", "cookie"},
        ),
        ("Marit Solheim, weaver in Bergen. Rya rugs. marit@solheimvev.example", {"shirt", "button", "spool"}),
        (LEADS[4][0], {"fish", "teapot", "boiler", "poster"}),
        (LEADS[5][0], {"poster", "pot"}),
        (LEADS[6][0], {"guitar", "drum", "trumpet"}),
        (LEADS[14][0], {"floor-plan", "arch", "brick"}),
        ("Boulangerie Morel in Annecy, a bakery. Bread from a stone oven, brioche on Saturdays.", {"cake", "cookie"}),
        ("Café Minho, Braga. Torradas, sumos naturais, prato do dia 8,50 €.", {"croissant", "cake", "teapot"}),
        ("Hundeschule Pfotenglück in Freiburg. Welpenkurs 120 €, Einzeltraining 60 €.", {"cat"}),
        ("Noite de Fado em Lisboa, 21 de novembro de 2026. Três fadistas, duas guitarras.", {"double-bass", "violin"}),
        ("Trent Rowing Club teaches adults to row. Taster session free. Sundays at 10.", {"boat", "day-boat"}),
        ("Goats milk soap from our farm near Hexham. Bars £4.50, gift box of 3 for £12.", {"apple", "egg"}),
        (
            "Fieldnote is an app for surveyors. Photos and notes pinned to a plan. £12 per user per month.",
            {"arch", "ruler"},
        ),
        ("Cronos is a library for scheduling jobs in Go. Cron syntax, retries. MIT licence.", {"books", "open-book"}),
        ("Basket maker on the Somerset Levels. Log baskets £65, weekend courses £140.", {"mortarboard"}),
        ("Parquet Sánchez, restauración de suelos de madera en Zaragoza. 976 555 021.", {"seedling", "paintbrush"}),
        (
            "Maçonnerie Ferrand, à Saint-Flour : murs en pierre sèche, restauration de granges. 04 71 55 50 28.",
            {"brick", "paintbrush", "roller"},
        ),
        (
            "Formwork is an online form builder for clinics. €39 a month. a@formwork.example",
            {"brick", "trowel", "ladder"},
        ),
        ("Bell Driving School in Norwich. Lessons £34 an hour. 01603 555 0178.", {"mortarboard", "open-book"}),
        ("Tally is software that counts visitors of museums. Free for 30 days.", {"brackets", "terminal", "speech"}),
    ],
)
def test_no_neighbour_stands_in_the_pictures(brief: str, never: set[str]) -> None:
    assert not never & set(pm.design(brief).site.art.motifs)


def test_drawn_kinds_are_as_many_as_the_offers() -> None:
    made = pm.design("Ines Prado, ceramicist in Porto: bowls, vases and plates from stoneware. ines@prado.example").site
    gallery = next(one for one in made.pages[0].sections if one.type == "gallery")
    assert len(gallery.slots.items) == 3
    assert gallery.props.note is None


def test_drawn_scenes_belong_to_the_list() -> None:
    made = pm.design("Harrow, roofers in Whitby. Roof repairs, gutters and chimneys. Phone 01947 555 0123.").site
    sections = made.pages[0].sections
    at = next(at for at, one in enumerate(sections) if one.type == "gallery")
    assert sections[at].props.title is None
    assert sections[at - 1].type == "features"


def test_a_boiler_stands_once_where_the_plate_is_one() -> None:
    made = pm.design(
        "Orme Heating, Leeds. Boiler servicing, bathroom fitting, gas safety certificates. Boiler service £85. "
        "Call-out 24 hours, no call-out charge in Leeds. 0113 555 0172. Monday to Friday 8 to 18 for bookings."
    ).site
    gallery = next(one for one in made.pages[0].sections if one.type == "gallery")
    assert [one.motif for one in gallery.slots.items] == ["bath", "meter"]


@pytest.mark.parametrize(
    ("hours", "shown", "lead"),
    [
        ("Call-out 24 hours, no call-out charge in Leeds.", True, "Call-out 24 hours, no call-out charge in Leeds."),
        ("Call-out 24 hours.", True, "Bookings: Monday to Friday, 8:00–18:00."),
        ("Free quotes.", False, ""),
    ],
)
def test_who_comes_at_night_says_so_above_the_button_and_in_the_header(hours: str, shown: bool, lead: str) -> None:
    made = pm.design(
        f"Orme Heating, Leeds. Boiler servicing, bathroom fitting, gas safety certificates. Boiler service £85. {hours} "
        "0113 555 0172. Monday to Friday 8 to 18 for bookings."
    ).site
    page = pm.render_page(made, "/")
    assert ('class="pm-header__action"' in page) is shown
    assert lead.replace("&", "&amp;") in page.replace("\u00a0", " ").partition("pm-actions")[0]


def test_a_text_stands_beside_no_second_geometry() -> None:
    made = pm.design(
        "Les Amis du Lieu, association du village de Vézac. On se retrouve le mardi ou le dimanche à la mairie, chacun apporte ce qu'il veut et raconte. Les plus vieux parlent du pont, les plus jeunes chantent ce qu'ils ont appris à l'école."
    ).site
    assert not made.art.motifs
    assert any(one.type == "media" for one in made.pages[0].sections)
    assert 'class="pm-media__art"' not in pm.render_page(made, "/")


def test_hours_do_not_stand_twice_on_one_screen() -> None:
    brief = "Rowing boats on Hollow Lake. Hire by the hour, £14. Weekends 10am to 5pm. Parking £2. The Boathouse, Hollow Lane, Ashby."
    kinds = [one.type for one in pm.design(brief).site.pages[0].sections]
    assert ("glance", "location") not in set(pairwise(kinds))
