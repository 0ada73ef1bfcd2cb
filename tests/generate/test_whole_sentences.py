"""Where a parse is not sure the owner's sentence stays whole; names, trades and towns in the orders people write them."""

from __future__ import annotations

import pytest

from pagemagic.generate.brief import Brief
from pagemagic.generate.design import design, material_of
from pagemagic.generate.material import Material
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.writing.headline import headline
from pagemagic.generate.writing.measure import plain
from pagemagic.page.facts import ClaimFact, OfferFact
from tests.generate.test_design import page_text


def material(text: str) -> Material:
    """What there is to say of a brief."""
    return material_of(Brief(text=text))[0]


@pytest.mark.parametrize(
    ("brief", "whole"),
    [
        ("Marlow Clock Repairs. Grandfather clocks, carriage clocks and barometers cleaned, repaired and collected. 01628 555 014.",
         "Grandfather clocks, carriage clocks and barometers cleaned, repaired and collected."),
        ("Wevers & Zonen, meubelstoffeerders in Oirschot. Stoelen, banken en kussens opnieuw bekleed. 0499 555 012.",
         "Stoelen, banken en kussens opnieuw bekleed."),
        ("I cut hair in your kitchen. Ten years in salons, now mobile around Hove and Shoreham. 07700 900 744.",
         "Ten years in salons, now mobile around Hove and Shoreham."),
        ("Blacksmith in Callander. Callum Reid forges gates, railings and fire baskets. Gates from £1,400. 01877 555 014.",
         "Callum Reid forges gates, railings and fire baskets"),
        ("TinCount is an app for food banks. Volunteers scan tins on their phones, the app warns about dates and prints lists. hi@tin.example",
         "Volunteers scan tins on their phones, the app warns about dates and prints lists."),
        ("Harbour Print Co. T-shirts, tote bags and tea towels screen printed in Whitstable. 01227 555 012.",
         "T-shirts, tote bags and tea towels screen printed in Whitstable."),
        ("Advocaat Ruben Claes, Leuven, staat huurders en kleine verhuurders bij. 016 55 50 12", "staat huurders en kleine verhuurders bij"),
        ("Allotments at Ferry Road. £42 a year. Contact the secretary, Ron Blyth, ron@ferryroad.example", "Contact the secretary, Ron Blyth"),
    ],
)  # fmt: skip
def test_segments_that_need_their_sentence_are_no_offers(brief: str, whole: str) -> None:
    known = material(brief)
    start = brief.find(whole)
    spans = [one.origin.span for one in known.all(OfferFact) if one.origin.span]
    assert not [span for span in spans if start <= span[0] < start + len(whole)]
    assert whole in page_text(design(brief).site).replace("\u2011", "-").replace("\u2060", "")


@pytest.mark.parametrize(
    ("brief", "name", "title"),
    [
        ("Marlow Clock Repairs. Free estimates. 12 West Street, Marlow, 01628 555 014.", "Marlow Clock Repairs", "Clock repairs in Marlow"),
        ("Piano lessons for adults in Falmouth with Erin Tregear. Half an hour £18. 07700 900 621", "Erin Tregear", "Piano lessons for adults in Falmouth"),
        ("Lime plastering in and around Shrewsbury, by Gwen Pugh. Day rate £260. gwen@lime.example", "Gwen Pugh", "Lime plastering in and around Shrewsbury"),
        ("Wir, die Tischlerei Harms in Aurich, fertigen Fenster und bauen Treppen um. 04941 555 012.", "Tischlerei Harms", "Tischlerei in Aurich"),
        ("Turnverein Altdorf 1912 e.V.: Kinderturnen, Yoga, Tischtennis. info@tv-altdorf.example", "Turnverein Altdorf 1912 e.V.", "Turnverein Altdorf 1912 e.V."),
        ("Rechtsanwältin Aylin Kaya – Mietrecht, Erbrecht, Nachbarrecht. Büro in Köln. kontakt@kaya.example", "Rechtsanwältin Aylin Kaya", "Rechtsanwältin in Köln"),
        ("Fennel & Rook design gardens that look after themselves. Based in Frome. hello@rook.example", "Fennel & Rook",
         "Fennel & Rook design gardens that look after themselves"),
        ("Grafisch ontwerper Noor Jansen (Eindhoven) - huisstijlen, verpakkingen en websites voor bakkers, brouwers en boeren.", "Noor Jansen",
         "Grafisch ontwerper in Eindhoven"),
        ("Rijwielhersteller Van Dam in Deventer. Band plakken € 15. Smedenstraat 12.", "Rijwielhersteller Van Dam", "Rijwielhersteller in Deventer"),
        ("Schlüsseldienst Yilmaz, Mannheim, öffnet Türen rund um die Uhr. 0621 555 0166", "Schlüsseldienst Yilmaz", "Schlüsseldienst in Mannheim"),
        ("Malermeister Jonas Feld aus Kassel streicht, tapeziert und lackiert für Privatleute. 0561 555 0144", "Malermeister Jonas Feld", "Malermeister Jonas Feld aus Kassel streicht, tapeziert und lackiert für Privatleute"),
        ("Custom shelving in plywood. From £780. Ply & Plane, 020 7946 0177, studio@ply.example", "Ply & Plane", "Custom shelving in plywood"),
        ("Garten- und Landschaftsbau Petersen, Husum. Wir bauen Zäune und legen Teiche an. 04841 555 019", "Garten- und Landschaftsbau Petersen",
         "Garten- und Landschaftsbau Petersen in Husum"),
        ("Baumpflege Seiler (Konstanz): Kronenpflege, Fällung, Wurzelfräsen. 07531 555 014", "Baumpflege Seiler", "Kronenpflege, Fällung und Wurzelfräsen in Konstanz"),
        ("Gebrauchte Kinderräder, geprüft und geputzt. Räder ab 60 €. Hofgasse 3, 79098 Freiburg", "Gebrauchte Kinderräder", "Gebrauchte Kinderräder in Freiburg"),
        ("Old Mill Joinery – sash windows repaired. Harrogate, Ripon and York. 01423 555 017", "Old Mill Joinery", "Joinery in Harrogate, Ripon and York"),
    ],
)  # fmt: skip
def test_name_trade_and_place(brief: str, name: str, title: str) -> None:
    known = material(brief)
    assert known.name is not None
    assert known.name.text == name
    assert (
        plain(known, headline(known).title).replace("\u2011", "-").replace("\u2060", "").replace("\u00ad", "") == title
    )


def test_a_list_ends_at_its_and() -> None:
    known = material(
        "Noor Jansen, grafisch ontwerper. Huisstijlen, verpakkingen en websites voor bakkers, brouwers en boeren."
    )
    assert [(one.text, one.note) for one in known.offers] == [
        ("huisstijlen", None),
        ("verpakkingen", None),
        ("websites", None),
    ]
    assert "Voor bakkers, brouwers en boeren" in [one.text for one in known.all(ClaimFact)]


def test_where_things_are_made_is_not_where_somebody_is() -> None:
    known = material(
        "Hearth & Hound, a shop for dogs. Beds made in Wales, raw food, leads. 41 Bridge Road, Oulton Broad."
    )
    assert known.place is not None
    assert known.place.text == "Oulton Broad"


def test_the_unit_before_a_street_belongs_to_the_address() -> None:
    known = material("Second-hand bikes. Wheel Again, Arch 14, Temple Lane, Leeds. Thu-Sun 11-6.")
    assert known.address is not None
    assert known.address.text == "Arch 14, Temple Lane, Leeds"
    assert known.name is not None
    assert known.name.text == "Wheel Again"


def test_a_letter_that_tells_a_class_ends_its_sentence() -> None:
    told = material(
        "Stichting Boekenbus. Wij zoeken een chauffeur met rijbewijs C. Steun ons via boekenbus.example"
    ).reading.sentences
    assert [one.text for one in told][1:] == [
        "Wij zoeken een chauffeur met rijbewijs C.",
        "Steun ons via boekenbus.example",
    ]


def test_a_number_after_its_network_takes_messages() -> None:
    known = material("Nagelstudio Violetta, Bielefeld. Maniküre 28 €. Termine online oder per WhatsApp 0160 5550143.")
    assert known.phone is not None
    assert known.phone.by == "whatsapp"


def test_what_is_ordered_for_several_things_is_one() -> None:
    known = material(
        "Mosaic artist, Lewes. Commissions for gardens, bathrooms and shop fronts; workshops for six at £140. ruth@mosaic.example"
    )
    assert ("commissions", "for gardens, bathrooms and shop fronts") in [(one.text, one.note) for one in known.offers]


def test_a_list_begins_right_after_the_town_and_its_colon() -> None:
    known = material(
        "Buchhandlung Silbenfang, Tübingen: Kinderbücher, Lyrik, Krimis aus kleinen Verlagen. Neckarhalde 14."
    )
    assert [one.text for one in known.offers] == ["Kinderbücher", "Lyrik", "Krimis"]
    assert known.address is not None


def test_a_workshop_on_a_list_makes_no_event() -> None:
    assert (
        material(
            "Nähschule Fadenlauf in Mainz. Anfängerkurs 165 €, Reißverschluss-Workshop 45 €. kurse@faden.example"
        ).kit.name
        != "events"
    )


@pytest.mark.parametrize(
    "brief",
    [
        "Music band Hoorn. Rehearse Monday 19:30 to 22:00. hi@band.example",
        "Sewing in Otley. Drop in Wednesday to Saturday, 10 till 4.",
    ],
)
def test_a_verb_is_no_label_of_hours(brief: str) -> None:
    labels = {one.label for one in material(brief).hours}
    assert not labels & {"Drop", "Rehearse"}


@pytest.mark.parametrize(
    ("brief", "claim"),
    [
        ("Gitaarbouwer Pim Faber, Doesburg. Wachttijd acht maanden, prijs vanaf € 3.200. pim@faber.example", "Wachttijd acht maanden"),
        ("Fahrradwerkstatt im Wedding. Kostet nichts, Kaffee gibt's auch. Müllerstraße 140.", "Kaffee gibt's auch"),
        ("Coaching für Lehrkräfte, online und in Marburg. Fünf Sitzungen 390 €. ute@siebert.example", "Online"),
    ],
)  # fmt: skip
def test_how_and_how_long_are_claims(brief: str, claim: str) -> None:
    known = material(brief)
    assert claim in [one.text for one in known.all(ClaimFact)]
    assert known.trade is None or fold(claim) not in fold(known.trade.text)


def test_areas_that_somebody_covers_are_a_place() -> None:
    made = design("Saddle fitter covering Cheshire and north Wales. Fitting visit £55. 07700 900 481.")
    assert "missing-place" not in {one.rule for one in made.findings}
