"""The first screen, in the composition that suits what the brief holds."""

from __future__ import annotations

from typing import Any

from pagemagic.generate.compose.events import counted_lines
from pagemagic.generate.compose.hero_lead import FEWEST_LISTED, claims_in, hero_lead
from pagemagic.generate.compose.notes import says_more
from pagemagic.generate.compose.offer_rows import item
from pagemagic.generate.compose.plate import first_hours, plate, plated
from pagemagic.generate.compose.prices import membership
from pagemagic.generate.compose.season import in_season
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, run, runs
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.free import ENTRY
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.writing.event import event_detail, hall, says_when, times
from pagemagic.generate.writing.gratis import gratis
from pagemagic.generate.writing.headline import Headline, headline
from pagemagic.generate.writing.measure import MOST_LEAD, plain, words
from pagemagic.generate.writing.occasion import occasion
from pagemagic.generate.writing.pairs import hours_pair
from pagemagic.generate.writing.prices import price_value
from pagemagic.generate.writing.standing import plain_prose, wanted
from pagemagic.generate.writing.telling import says_when_or_where
from pagemagic.generate.writing.trade import within_name
from pagemagic.generate.writing.verbs import points_back, verb_phrases
from pagemagic.generate.writing.ways import bidding, main_way, walked_in, way_text, whole_day
from pagemagic.generate.writing.written import sentence_text
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact, DateFact, OfferFact, PriceFact, TradeFact

MOST_ROWS = 8
_EARLY = 3
"""Sentences among which a question opens the brief."""
_MOST_BILLED = 12
"""Words of a line under an event."""
_SEE = {
    "products": "see_products", "services": "see_services", "work": "see_work", "menu_food": "see_menu",
    "programme": "see_programme", "prices": "see_prices", "fees": "see_prices", "tickets": "see_tickets",
}  # fmt: skip
"""Label of a part -> label of the button that leads to it."""
_OWN = {"programme": "programme", "prices": "prices", "offers": "services"}


def suits(material: Material, variant: str) -> bool:
    """Whether the brief holds what a composition needs."""
    if variant == "facts":
        # Who sells at a counter opens with the goods; who is called out, with the facts.
        themes = (material.subject.themes if material.subject is not None else ()) or material.kit.themes
        return len(plate(material)) >= (3 if themes[:1] == ("market",) else 2)
    if variant == "event":
        return material.event is not None
    if variant == "menu":
        rows = len(material.offers) + sum(1 for price in material.loose_prices if price.label)
        return 3 <= rows <= MOST_ROWS
    if variant == "letter":
        told = letter_sentences(material)
        return len(told) >= 2 or (len(told) == 1 and len(told[0].text.split()) >= 14 and not sparse(material))
    return variant != "product" or material.kit.name == "software"


def letter_sentences(material: Material) -> tuple[Sentence, ...]:
    """Sentences a letter is made of: when it is open and how to get there stand elsewhere."""
    told = plain_prose(material, material.prose)
    first, name = material.reading.sentences[0], material.name
    opens = first if name is not None and first.text.startswith(name.text) else None
    return tuple(one for one in told if one == opens or not says_when_or_where(material, one.text))


def sparse(material: Material) -> bool:
    """Whether little stands between the first screen and the last: then the first needs its picture."""
    lists = len(material.offers) >= 2, len(material.loose_prices) >= 1, bool(material.hours), bool(material.people)
    return sum(lists) + (material.since is not None) + (material.event is not None) <= 1


def hero(work: Work) -> Part:
    """The hero. It is composed first; the button to a section of the page is added by :func:`add_way_in`."""
    material = work.material
    day = occasion(material)
    material.put([one for one in (day.time, day.place, *day.prices) if one is not None] if day is not None else [])
    said = headline(material)
    work.says_trade = said.says_trade
    work.headline = said
    # What only strings together name, place and date is said by the first screen.
    dated = [date for date in material.all(DateFact) if date is not material.event]
    bare = [one for one in work.prose if not says_more(work, one) and not any(within(date, one) for date in dated)]
    work.say(*[one for one in work.prose if one.start == said.sentence], *bare)
    _features(work, said)
    best = main_way(material)
    if best is not None and best.request is not None and best.request.whole is not None:
        work.say(best.request.whole)
    props: Json = {"title": said.title}
    slots: Json = {}
    material.put(claim for claim in material.all(ClaimFact) if claim.id in said.claims)
    if said.says_trade:
        _say_headline(work, said)
    body = _letter(work) if work.hero == "letter" else []
    if body:
        slots["text"] = body
    work.ask = asking(work)
    if material.gift is not None and best is not None and best.intent == "donate":
        # The closing band asks for it.
        work.say(*[one for one in work.prose if within(material.gift, one)])
        material.put(material.gift)
    material.put([work.ask] if work.ask is not None else [])
    if work.hero == "event":
        told = plain(material, said.title)
        placed = material.place is not None and fold(material.place.text) in fold(told)
        props["detail"] = event_detail(material, placed=placed and material.address is None)
        material.put(times(material))
        house = hall(material)
        material.put([house] if house is not None else [])
        work.say(*[one for one in work.prose if says_when(material, one)])
        trade = material.trade
        if trade is not None and not (within_name(material) or work.says_trade or _goes_on(material, trade)):
            props["lead"] = [run(trade.id)]
        else:
            # What is given stands with what is counted.
            props["lead"] = None if counted_lines(work) else _free_entry(material) or _billed(material)
    else:
        props["lead"] = _for_whom(work, said, _asked(work, hero_lead(work, said, short=bool(body))))
        props["lead"] = props["lead"] if body else in_season(work, props["lead"])
    if work.hero == "facts":
        props["lead"] = props["lead"] or _help(material) or _other_hours(material)
        slots["facts"] = work.pairs(plate(material))
        work.settle(slots["facts"])
        material.put(plated(material))
    if work.hero == "menu":
        slots["items"] = _rows(work)
    slots["picture"] = work.image() if work.hero != "statement" else []
    slots["actions"] = [_button(work, way_text(material, best), best.link, best.channel)] if best is not None else []
    work.settle(
        [one for one in runs(props["lead"] or "") if not _is_offer(material, one) and not _is_priced(material, one)]
    )
    return work.part("hero", "hero", props, slots, variant=work.hero)


def _help(material: Material) -> Inline | None:
    """Who comes by day and night and what that does not cost, in the owner's own sentence: the reason to call now."""
    found = [one for one in material.hours if one.openings and whole_day(one)]
    free = material.claims("cost")
    for sentence in material.reading.sentences:
        if any(within(one, sentence) for one in found) and any(within(one, sentence) for one in free):
            text = sentence_text(material, sentence.start, sentence.end, strict=True)
            return text if text is not None and words(material, text) <= MOST_LEAD else None
    return None


def _other_hours(material: Material) -> Inline | None:
    """When work is booked, under the headline of who comes day and night, which the plate says: ``Bookings: Monday to Friday, 8:00–18:00``."""
    found = first_hours(material)
    if len(found) != 2 or not found[0].label or not whole_day(found[0]) or not found[1].label:
        return None
    label, value, _ = hours_pair(material, found[1])
    return join(label, ": ", value, ".")


def _for_whom(work: Work, said: Headline, told: Inline | None) -> Inline | None:
    """The lead of a product with its whole sentence of whom it is made for, unless the headline has said it."""
    material = work.material
    found = material.claims("audience")
    if material.kit.name != "software" or not material.voice.native or len(found) != 1:
        return told
    if fold(found[0].text) in fold(plain(material, said.title)):
        material.put(found)
        return told
    longer = join(told, " ", [run(found[0].id)], ".") if told is not None else None
    if longer is None or not plain(material, told or "").endswith(".") or words(material, longer) > MOST_LEAD:
        return told
    material.put(found)
    return longer


def _asked(work: Work, told: Inline | None) -> Inline | None:
    """The lead after the question that the brief opens with: ``Need a painter in Utrecht? Bram van Loon paints …``."""
    asked = (one for one in work.material.reading.sentences[:_EARLY] if one.text.endswith("?"))
    first = next(asked, work.material.reading.sentences[0])
    if not first.text.endswith("?") or len(first.text.split()) < 2 or first in work.material.forms.sentences:
        return told
    asks = sentence_text(work.material, first.start, first.end, strict=True)
    if asks is None or (told is not None and plain(work.material, told).rstrip()[-1:] not in ".!"):
        return told
    longer = join(asks, " ", told) if told is not None else asks
    if words(work.material, longer) > MOST_LEAD + len(first.text.split()):
        return told
    work.say(first)
    return longer


def _features(work: Work, said: Headline) -> None:
    """Keep what somebody or a product does for the list of features, but for what the headline says."""
    material = work.material
    for acts in material.acts:
        if acts.rows and acts.sentence.start != said.sentence:
            work.features += acts.rows
            work.say(*([acts.sentence] if acts.whole else []))
    if material.kit.name != "software":
        return
    for sentence in material.reading.sentences:
        phrases = verb_phrases(material, sentence)
        if not phrases or any(acts.sentence == sentence for acts in material.acts):
            continue
        shown = plain(material, said.title)
        rest = [one for one in phrases if plain(material, one.text(material)) != shown]
        # "Turns them into short videos": right under the headline that says what, and in no list.
        work.follows += tuple(one for one in rest if points_back(material, one) and said.sentence is None)
        work.features += tuple(one for one in rest if one not in work.follows)
        work.say(sentence)
        material.put(
            fact for fact in material.facts if isinstance(fact, OfferFact | ClaimFact) and within(fact, sentence)
        )


def _is_offer(material: Material, part: Any) -> bool:
    """Whether a part of a lead names an offer: the list below holds it whole."""
    return any(isinstance(part, dict) and part.get("id") == offer.id for offer in material.offers)


def _is_priced(material: Material, part: Any) -> bool:
    """Whether a part of a lead names a price, or what is free beside one, which stands with the others as well."""
    listed: list[PriceFact | ClaimFact] = [*material.all(PriceFact)]
    listed += [one for one in material.all(ClaimFact) if material.loose_prices and gratis(material, one) is not None]
    return any(isinstance(part, dict) and part.get("id") == one.id for one in listed)


def _goes_on(material: Material, claim: ClaimFact | TradeFact) -> bool:
    """Whether a claim ends a list that begins before it in words of no fact: ``… with talks, tastings and a walk``."""
    if claim.origin.span is None:
        return False
    before = material.reading.brief[: claim.origin.span[0]].rstrip()
    at = len(before.rstrip(" ,")) - 1
    held = any(one.origin.span and one.origin.span[0] <= at < one.origin.span[1] for one in material.facts)
    return before.endswith(",") and not held


def _billed(material: Material) -> Inline | None:
    """Who plays or speaks, where the brief says it in one line."""
    found = [claim for claim in material.claims("other") if len(claim.text.split()) <= _MOST_BILLED]
    found = [claim for claim in found if not wanted(material, claim) or main_way(material) is None]
    found = [claim for claim in found if not _goes_on(material, claim)]
    return [run(found[0].id)] if len(found) == 1 else None


def _free_entry(material: Material) -> Inline | None:
    """That an event costs nothing: the first thing to know of it. What is free to some stands with the tickets."""
    for claim in material.claims("cost"):
        if len(claim.text.split()) <= 3 and not any(map(str.isdigit, claim.text)):
            material.put(claim)
            return [run(claim.id)]
    for price in material.all(PriceFact):
        told = material.reading.brief[price.origin.span[0] : price.origin.span[1]] if price.origin.span else ""
        entry = price.said is not None and price.label is not None and fold(price.label) in ENTRY
        if entry and len(told.split()) <= 3 and not any(map(str.isdigit, told)):
            return typographic(told[:1].upper() + told[1:], material.locale)  # the list of prices has it besides
    return None


def asking(work: Work) -> ClaimFact | None:
    """A short claim that invites people to get in touch, as the heading over how to: ``Free quotes``.

    Events say with their tickets what is free, programs with their prices, and a plate keeps its own claims.
    """
    material = work.material
    found = main_way(material)
    if (
        material.kit.name in ("events", "software", "food")
        or material.gift is not None
        or found is None
        or found.intent in ("order", "book", "urgent", "register")
        or (found.request is not None and found.request.phrase)
    ):
        return None
    kept = plated(material) if work.hero == "facts" else []
    # "Free quotes" asks; "touch-ups free within three months" stands with what the rest costs.
    priced = len(material.all(PriceFact)) >= FEWEST_LISTED
    asks = [
        one
        for one in material.claims("cost")
        if one not in kept
        and len(one.text.split()) <= 5
        and material.voice.shows("ask", one.text)
        and not material.voice.shows("area", one.text)
        and not (priced and gratis(material, one) is None)
    ]
    return asks[0] if len(asks) == 1 and material.voice.native else None


def _button(work: Work, text: Inline, link: Json, channel: str) -> Json:
    return work.block("button", text=text, to=link, icon={"phone": "phone", "email": "mail"}.get(channel))


def _say_headline(work: Work, said: Headline) -> None:
    """The sentence whose end is the headline is on the page."""
    trade = work.material.trade
    if trade is None or trade.origin.span is None or within_name(work.material):
        return
    for sentence in work.prose:
        if sentence.start <= trade.origin.span[0] < sentence.end:
            shown = said.title
            told = "".join(part for part in shown if isinstance(part, str)) if isinstance(shown, list) else shown
            tail = work.material.reading.brief[trade.origin.span[1] : sentence.end].strip(" .!")
            if not tail or tail.split()[-1] in told or fold(tail) in fold(plain(work.material, shown)):
                work.say(sentence)


def _letter(work: Work) -> list[Json]:
    """Up to four sentences as paragraphs."""
    blocks: list[Json] = []
    for sentence in letter_sentences(work.material)[:4]:
        if sentence not in work.prose:
            continue
        text = sentence_text(work.material, sentence.start, sentence.end)
        if text is None or words(work.material, text) > MOST_LEAD + 15:
            break
        work.say(sentence)
        work.material.put(claims_in(work.material, text, [sentence]))
        blocks.append(work.block("text", text=text))
    return blocks


def _rows(work: Work) -> list[Json]:
    """The list is the picture: what there is, with its prices."""
    material = work.material
    rows = [item(work, offer) for offer in material.all(OfferFact)[:MOST_ROWS]]
    left = [price for price in material.loose_prices if price.label][: MOST_ROWS - len(rows)]
    rows += [work.block("item", title=[run(price.id, "label")], price=price_value(material, price)) for price in left]
    material.put(material.offers[:MOST_ROWS], left)
    return rows


def _visited(work: Work) -> bool:
    """Whether visitors may come though no number is for them: the only one is kept for emergencies."""
    return main_way(work.material) is None and "place" in work.parts and work.material.address is not None


def add_way_in(work: Work) -> None:
    """Give the hero its button to the part that visitors came for; the only one where there is no contact."""
    found = work.parts["hero"]
    buttons: list[Json] = found.slots.setdefault("actions", [])
    bid = bidding(work.material)
    if bid is not None and "place" in work.parts and len(buttons) < 2:
        # "Bring your picture": where to is what visitors came for.
        link = {"kind": "section", "section": work.parts["place"].id}
        buttons[:] = [work.block("button", text=bid, to=link), *({**one, "quiet": True} for one in buttons)]
        return
    best = main_way(work.material)
    if best is not None and "place" in work.parts and walked_in(work.material, best):
        link = {"kind": "section", "section": work.parts["place"].id}
        text = work.material.voice.label("hours_and_address")
        buttons[:] = [work.block("button", text=text, to=link), *({**one, "quiet": True} for one in buttons)]
        return
    if not buttons and _visited(work):
        link = {"kind": "section", "section": work.parts["place"].id}
        buttons.append(work.block("button", text=work.material.voice.label("hours_and_address"), to=link))
    for name in ("menu", "offers", "programme", "prices"):
        label = _SEE.get(work.material.label_key(name) or _OWN.get(name, ""))
        if name in work.parts and name == "programme" and work.parts[name].type == "list":
            continue  # what an event counts is no programme
        if name in work.parts and label and len(buttons) < 2:
            link = {"kind": "section", "section": work.parts[name].id}
            subject = work.material.subject.name if work.material.subject is not None else ""
            keys = f"see.{subject}", *([] if work.material.person else [f"see.{work.material.kit.name}"])
            own = work.material.voice.first_phrase(*keys) if name == "offers" else None
            if name == "prices" and work.parts[name].nav == work.material.voice.label("prices"):
                label = "see_prices"
            if name == "prices" and membership(work.material, work.material.loose_prices) is not None:
                own = work.parts[name].nav
            text = own or work.material.voice.label(label)
            if name == "programme" and best is not None and not best.intent:
                # Nobody signs up for what is open to all: first what there is, then whom to ask.
                buttons[:] = [work.block("button", text=text, to=link), *({**one, "quiet": True} for one in buttons)]
                return
            buttons.append(work.block("button", text=text, to=link, **({"quiet": True} if buttons else {})))
            return
    if not buttons:
        del found.slots["actions"]
