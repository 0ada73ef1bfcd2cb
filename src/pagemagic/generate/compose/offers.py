"""What there is: a list, a price list or a gallery."""

from __future__ import annotations

from pagemagic.generate.compose.frames import strips
from pagemagic.generate.compose.notes import paragraph
from pagemagic.generate.compose.offer_rows import item, price_row, sheet_row
from pagemagic.generate.compose.prices import MOST_ROWS, free_rows, listed_prices, priced_offers
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, listed, run
from pagemagic.generate.joined import same_thing
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.datasheet import Property, properties
from pagemagic.generate.writing.gratis import gratis
from pagemagic.generate.writing.measure import words
from pagemagic.generate.writing.price_groups import by_thing
from pagemagic.generate.writing.prices import price_value
from pagemagic.generate.writing.standing import about_offers, wanted
from pagemagic.generate.writing.written import sentence_text
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact, OfferFact, PriceFact

MOST_ITEMS = 12
"""What a list of features holds; more is a price list."""
PRICED_ROWS = frozenset({"trades", "food"})
"""Kits whose loose prices are rows of the list of what they do."""
FEWEST_LIST = 3
"""Things without a price that are a list of their own beside those that have one."""
FEWEST_ROWS = 2
"""Offers that make such a list."""
_SHORTEST_HEAD = 4
MOST_BESIDE = 2
"""Prices that are rows beside the only offer."""


def offers(work: Work) -> Part | None:
    """The list of offers. Events with counted offers have a programme instead."""
    material = work.material
    rows = _priced_rows(work)
    found = _once(work, _left(work), rows)
    kind = (material.subject.offers if material.subject is not None else None) or material.kit.offers
    if kind == "gallery" and not any(material.price_of(offer) for offer in found):
        pieces = [offer for offer in found if not _is_service(material, offer)]
        if len(pieces) >= FEWEST_ROWS:
            _gallery(work, pieces)
            found = [offer for offer in found if offer not in pieces]
    if "offers" in work.parts and not found:
        return work.parts["offers"]
    every = [price for price in rows if names_all(price, found)]
    claims = _claims(work) if material.kit.name == "software" else []
    items = _items(work, found, [price for price in rows if price not in every], claims)
    if not items:
        return None
    material.put(found, rows, claims)
    priced = sum("price" in each for each in items)
    if len(items) > MOST_ITEMS or (material.kit.name == "food" and priced >= FEWEST_ROWS):
        return _menu(work, found, items, priced)
    # Clients and audience are no features: a list of nothing else is a sheet of facts.
    sheet = bool(claims) and not work.features and not found and not rows
    parts = properties(material) if sheet else ()
    if parts:
        return _sheet(work, parts, items)
    title, called = _titles(work, found, rows, gallery=kind == "gallery")
    if sheet and any("note" in each for each in items):
        title = material.voice.label("at_a_glance")
    full = 2 * sum("note" in each or "price" in each for each in items) > len(items)
    return work.part(
        "services" if "offers" in work.parts else "offers",
        "features",
        {"title": title, "lead": of_all(work, every) or _note(work)},
        {"items": items},
        variant="columns" if work.theme.variant("features") == "sheet" and not full else None,
        nav=title if sheet else work.nav_as(called, "offers"),
        rank=1,
    )


def _left(work: Work) -> list[OfferFact]:
    """The offers that stand nowhere yet; those that the headline told in their sentence are put there."""
    material = work.material
    listed = priced_offers(work)
    found = [offer for offer in material.offers if offer.id not in material.placed and offer not in listed]
    if work.headline is None or work.headline.sentence is None:
        return found
    # The headline is their sentence: a list would say it again.
    told = [one for one in found if one.id in work.headline.offers and one.price is None]
    material.put(told)
    return [one for one in found if one not in told]


def _once(work: Work, found: list[OfferFact], rows: list[PriceFact]) -> list[OfferFact]:
    """The offers but those that a price row of the same list names: nothing stands in one list twice."""
    material = work.material
    bare = [one for one in found if material.price_of(one) is None and not one.note and not one.count]
    twice = [one for one in bare if any(same_thing(one.text, price.label or "") for price in rows)]
    material.put(twice)
    return [one for one in found if one not in twice]


def _items(work: Work, found: list[OfferFact], rows: list[PriceFact], claims: list[ClaimFact]) -> list[Json]:
    """The rows, in order: what a product does, offers, prices, what is free, what a product can and works with."""
    material = work.material
    items = [work.block("item", title=phrase.text(material)) for phrase in work.features]
    items += [item(work, offer) for offer in found]
    items += [price_row(work, price, others) for price, others in by_thing(material, rows)]
    gifts = free_rows(work) if material.kit.name == "food" and rows else []
    items += [work.block("item", title=row.thing, price=row.word) for one in gifts if (row := gratis(material, one))]
    material.put(gifts)
    items += [sheet_row(work, claim) for claim in claims]
    return items + _companions(work)


def _titles(work: Work, found: list[OfferFact], rows: list[PriceFact], *, gallery: bool) -> tuple[Inline, Inline]:
    """The heading of the list, and what links call it."""
    material = work.material
    counted = len(found) > 1 and all(offer.count and offer.count > 1 for offer in found)
    # A garden's forty plots and its greenhouse are no activities.
    things = material.kit.name == "club" and any(offer.count and offer.count > 1 for offer in found)
    keys = [*(["offers.counted"] if counted else []), *(["offers.general"] if things else [])]
    title: Inline = work.title("offers", *keys)
    if work.features and not found and not rows and any(acts.rows for acts in material.acts):
        title = _does_title(work) or title
    if gallery:
        title = material.voice.phrase("offers.person") or material.voice.label("services")
        return title, title
    grouped = {} if rows or work.features else by_label(found)
    if len(grouped) != 1:
        return title, title
    heading = typographic(next(iter(grouped)), material.locale)
    return heading, heading if work.nav_as(heading, "offers") == heading else title


def by_label(found: list[OfferFact]) -> dict[str, list[OfferFact]]:
    """Offers by what introduces their list, in order, where each stands under such words: ``Diritto di famiglia: separazioni, affidi``."""
    grouped: dict[str, list[OfferFact]] = {}
    for offer in found:
        grouped.setdefault(offer.label or "", []).append(offer)
    return {} if "" in grouped or min(map(len, grouped.values()), default=0) < FEWEST_ROWS else grouped


def names_all(price: PriceFact, listed: list[OfferFact]) -> bool:
    """Whether a price is of all that is listed, in its own words: ``Felling, pruning and stump grinding from £120``."""
    said = {token.fold for token in tokens(price.label or "")}
    named = [{token.fold for token in tokens(offer.text)} <= said for offer in listed]
    return len(named) > 1 and all(named)


def of_all(work: Work, found: list[PriceFact]) -> Inline | None:
    """What everything on the list costs, under its heading: ``Prices: from £120``."""
    if not found:
        return None
    return join(work.material.voice.label("prices"), ": ", price_value(work.material, found[0]))


def _is_service(material: Material, offer: OfferFact) -> bool:
    """Whether an offer is something done and no piece that can be shown: ``workshops``, ``repairs of old lace``."""
    known = words_of(material.voice.spoken)
    heads = tuple(word for word in known.generic | known.lessons if len(word) >= _SHORTEST_HEAD)
    joined = known.lang in ("de", "nl")  # "Trauringkurse", "Reparaturen"
    return any(
        token.fold in known.generic
        or token.fold in known.lessons
        or (joined and (token.fold.endswith(heads) or token.fold.startswith(heads)))
        for token in tokens(offer.text)
    )


def _sheet(work: Work, parts: tuple[Property, ...], items: list[Json]) -> Part:
    """The data sheet: what the product's sentence holds and what else is said of it, in groups."""
    voice = work.material.voice
    rows: dict[str, list[Json]] = {"data": [], "interface": [], "use": []}
    for one in parts:
        rows[one.group].append(work.block("item", title=one.label, note=one.value))
    for each in items:
        rows["use" if each["title"] == voice.label("made_for") else "interface"].append(each)
    groups = [
        work.block("group", title=voice.phrase(f"sheet.{name}") or voice.label("data_sheet"), items=held)
        for name, held in rows.items()
        if held
    ]
    title = voice.label("data_sheet")
    return work.part("offers", "features", {"title": title}, {"groups": groups}, nav=title, rank=1)


def _noted(offer: OfferFact) -> Inline:
    return join(run(offer.id), *([" ", run(offer.id, "note")] if offer.note else []))


def _menu(work: Work, found: list[OfferFact], items: list[Json], priced: int) -> Part:
    """The list of what has a price. What has none was said in the headline, is a line under the heading, or, where there
    is much of it, a list of its own: no row of a price list is without a price."""
    material = work.material
    told = work.headline.offers if work.headline is not None else ()
    bare = [offer for offer in found if material.price_of(offer) is None]
    split = priced >= FEWEST_ROWS and bool(bare)
    rest = [offer for offer in bare if offer.id not in told or offer.note] if split else []
    own = _in_their_sentence(work, rest) if rest and len(bare) < FEWEST_LIST else None
    note = _note(work)
    if split:
        items = [one for one in items if "price" in one]
        if len(bare) >= FEWEST_LIST:
            rows = [item(work, offer) for offer in bare]
            title = work.title("offers")
            work.part(
                "offers",
                "features",
                {"title": title},
                {"items": rows[:MOST_ITEMS]},
                nav=work.nav_as(title, "offers"),
                rank=2,
            )
        elif rest:
            said = own or join(listed([(_noted(offer), offer.text) for offer in rest], material.locale), ".")
            note = join(said, *([" ", note] if note else []))
    title = work.title("menu")
    return work.part(
        "menu", "menu", {"title": title, "note": note}, {"items": items[:40]}, nav=work.nav("menu"), rank=1
    )


def _in_their_sentence(work: Work, rest: list[OfferFact]) -> Inline | None:
    """The one sentence that names things without a price beside others: ``Curado, semicurado y tierno.``"""
    material = work.material
    held = [one for one in material.reading.sentences if any(within(offer, one) for offer in rest)]
    if len(held) != 1 or any(within(price, held[0]) for price in material.all(PriceFact)):
        return None
    text = sentence_text(material, held[0].start, held[0].end)
    if text is not None:
        work.say(held[0])
        material.put(claim for claim in material.all(ClaimFact) if within(claim, held[0]))
    return text


def rows_of_offers(work: Work) -> bool:
    """Whether prices stand among the offers: of trades that list several, and beside a single offer, as a list of two."""
    material = work.material
    if material.kit.name in ("software", "events"):
        return False
    # "Two hours", "30 minutes": how long one thing is, which is a price list and no list of things.
    labels = [tokens(price.label or "") for price in material.loose_prices]
    if labels and all(label and number_at(label, 0, material.voice.spoken) for label in labels):
        return False
    several = material.kit.name in PRICED_ROWS and len(material.offers) >= FEWEST_ROWS
    beside = any(material.price_of(offer) is not None for offer in material.offers) and not priced_offers(work)
    one = (
        len(material.offers) == 1
        and material.kit.name != "professional"
        and len(material.all(PriceFact)) <= MOST_BESIDE
    )
    return several or beside or (one and (material.offers[0].count or 1) == 1)


def _companions(work: Work) -> list[Json]:
    """What a product works with, a feature in a sentence of its own: ``Works with Square and Shopify``."""
    material = work.material
    if material.kit.name != "software" or not material.voice.native:
        return []
    found = [
        one
        for one in work.prose
        if any(fold(one.text).startswith(f"{cue} ") for cue in cues_of(material.voice.spoken, "works_with"))
        and len(one.text.split()) <= MOST_ITEMS
    ]
    work.say(*found)
    return [work.block("item", title=typographic(one.text.rstrip(" .!"), material.locale)) for one in found]


def _priced_rows(work: Work) -> list[PriceFact]:
    """Labelled prices of no offer that are rows of the list: of trades and of food, where they are not the list."""
    material = work.material
    prices = [price for price in listed_prices(work) if price.label and price.id not in material.placed]
    if material.kit.name == "food":
        return prices
    few = rows_of_offers(work) and len(prices) <= MOST_ROWS
    return prices if few else []


def _claims(work: Work) -> list[ClaimFact]:
    """What a product can, and for whom: the rows of its sheet."""
    material = work.material
    found = material.claims("other", "audience", "standing")
    rows = free_rows(work)
    found = [claim for claim in found if not material.voice.shows("made_by", claim.text) and claim not in rows]
    return [claim for claim in found if not any(same_thing(claim.text, offer.text) for offer in work.material.offers)][
        : MOST_ITEMS - 2
    ]


def _note(work: Work) -> Inline | None:
    """One or two claims that fit under the heading; three are a list of their own."""
    material = work.material
    open_claims = material.claims("cost", "standing", "other", "audience")
    open_claims = [claim for claim in open_claims if not wanted(material, claim) and not _of_price(material, claim)]
    if material.loose_prices:
        # What is free, included or at half the price stands with the prices.
        open_claims = [one for one in open_claims if material.meaning(one) != "cost" and gratis(material, one) is None]
    if not (material.hours or material.address):
        open_claims += material.claims("time")
    if not open_claims or len(open_claims) > 2 or material.kit.name in ("software", "personal"):
        return None
    text = join(
        *[part for claim in open_claims for part in (run(claim.id), "." if material.voice.spaced else "。", " ")][:-1]
    )
    if words(material, text) > 24:
        return None
    material.put(open_claims)
    return text


def _of_price(material: Material, claim: ClaimFact) -> bool:
    """Whether a claim goes on a price of its sentence: ``Aufmaß 60 €, wird beim Auftrag verrechnet``."""
    span = claim.origin.span
    before = [
        one.origin.span[1]
        for one in material.loose_prices
        if one.origin.span and span and one.origin.span[1] <= span[0]
    ]
    return bool(before) and span is not None and material.reading.brief[max(before) : span[0]].strip() == ","


def _does_title(work: Work) -> Inline | None:
    """What a list of nothing but what is done is called where its owner speaks: ``What we do``, ``What I do``."""
    material = work.material
    if material.kit.name == "software" or any(acts.product for acts in material.acts):
        return material.voice.phrase("doing.product")
    told = [fold(material.reading.brief[acts.start : acts.verb]).split()[:1] for acts in material.acts if acts.rows]
    who = {word[0] for word in told if word}
    if who & {"we", "wir", "wij"}:
        return material.voice.phrase("doing")
    return material.voice.phrase("doing.self") if who & {"i", "ich", "ik"} else None


def _kinds_title(work: Work) -> Inline:
    """What kinds that are drawn are called: what there is of things, what is done of services; *Work* would promise pieces."""
    material = work.material
    drawn = material.subject is not None and material.subject.name == "illustration"
    phrase = material.voice.phrase("offers.person" if drawn else "offers.general")
    return phrase or material.voice.label("services")


def _gallery(work: Work, found: list[OfferFact]) -> Part:
    """Kinds of work with a picture each, since a drawing stands for a kind and for no piece; a kind of which many forms can
    be drawn has a strip of them, which a line beside the heading calls drawn."""
    material = work.material
    own = sum(1 for _, upload in work.assets if not upload.logo)
    many = {} if own else strips(work, found)
    items = []
    for offer in found:
        picture = work.picture() if own > 1 else None
        said = [run(offer.id, "note")] if offer.note and not many else None
        for _ in range(many.get(offer.id, 1)):
            items.append(work.block("item", title=[run(offer.id)], text=said, picture=picture[0] if picture else None))
    material.put(found)
    own_line = [one for one in material.claims("other") if about_offers(material, one)][:2]
    title = work.nav("offers") if own or many else _kinds_title(work)
    told = paragraph(work, own_line)
    drawn = material.voice.phrase("frames.drawn") if many else None
    return work.part(
        "offers",
        "gallery",
        {"title": title, "note": join(told, " ", drawn) if told and drawn else told or drawn},
        {"items": items[:24]},
        nav=work.nav_as(title, "offers"),
        rank=1,
    )
