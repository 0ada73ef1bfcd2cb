"""What stands under the headline: the course that can be booked, a whole sentence, or a line of facts."""

from __future__ import annotations

from collections.abc import Iterable

from pagemagic.generate.compose.plate import plated
from pagemagic.generate.compose.regular import lone_regular, meeting
from pagemagic.generate.compose.work import Work
from pagemagic.generate.inline import Inline, join, listed, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.claims import OTHERWISE
from pagemagic.generate.reading.free import FIRST
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.writing.bringing import asked_after, to_bring
from pagemagic.generate.writing.gratis import gratis
from pagemagic.generate.writing.headline import Headline
from pagemagic.generate.writing.labelled import labelled
from pagemagic.generate.writing.lead import echoes, lead
from pagemagic.generate.writing.measure import MOST_LEAD, plain, words
from pagemagic.generate.writing.occasion import occasion
from pagemagic.generate.writing.pairs import claim_pair, town_claim
from pagemagic.generate.writing.prices import follows, price_claims, price_value
from pagemagic.generate.writing.standing import about_offers, plain_prose, promised, wanted
from pagemagic.generate.writing.telling import tells
from pagemagic.generate.writing.ways import contact_label, emergency_way, main_way
from pagemagic.generate.writing.written import after_name, sentence_text
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact, DateFact, Fact, PriceFact

FEWEST_LISTED = 2
_FEWEST_OWN = 5
"""Words that a sentence says beyond the headline."""
_MOST_FIRST = 6
"""Words that say that a first visit costs nothing."""
MOST_LISTED = 5
"""Services that one sentence may name."""


def hero_lead(work: Work, said: Headline, *, short: bool) -> Inline | None:
    """The lead of the first screen; nothing where a letter stands there, or where nothing fits."""
    material = work.material
    if short:
        return None
    dated = _dated(work)
    if dated is not None:
        return join(dated, *_more(work, said, dated))
    opening = _opening(work, said)
    if opening is not None:
        return opening
    alone = (
        meeting(work)
        or _only_offer(work, said)
        or _makes(work, said)
        or _done(work, said)
        or _follows(work)
        or _either(work)
    )
    if alone is not None:
        return alone
    kept = plated(material) if work.hero == "facts" else []
    kept += [claim for claim in material.all(ClaimFact) if claim.id in material.placed]
    kept += [work.ask] if work.ask is not None else []
    kept += [material.gift] if isinstance(material.gift, ClaimFact) else []
    kept += price_claims(material)
    kept += to_bring(material)
    kept += promised(material) if main_way(material) is not None else []
    town = town_claim(material) if material.address is None else None
    kept += [town] if town is not None else []
    best_way = main_way(material)
    kept += [one for one in material.all(ClaimFact) if wanted(material, one) or _unattached(material, said, one)]
    # What is free of a program, and what is said of a list of prices, stands beside what the rest costs.
    priced = material.kit.name == "software" or len(material.loose_prices) >= FEWEST_LISTED
    kept += material.claims("cost") if priced and material.loose_prices else []
    kept += [one for one in material.claims() if material.loose_prices and gratis(material, one) is not None]
    prose = tuple(one for one in plain_prose(material, work.prose) if work.ask is None or not within(work.ask, one))
    asked = asked_after(material)
    prose = tuple(one for one in prose if one not in asked)
    shown = plated(material) if work.hero == "facts" else []
    prose = tuple(one for one in prose if not any(within(claim, one) for claim in shown))
    prose = tuple(one for one in prose if best_way is None or not wanted(material, one))
    text, sentences = lead(material, said, prose=prose, without={claim.id for claim in kept})
    free = _first_free(work) if not sentences else None
    if free is not None:
        return free
    if text is None:
        text = _opening(work, said, bare=False)
        if text is not None:
            return text
    if text is None and work.hero == "facts" and not (said.offers or said.says_trade):
        return _listed_offers(work)
    if text is None and material.kit.name == "professional":
        return _first_meeting(material) or _emergency(material) or _first_visit(material)
    if text is None:
        text = _emergency(material) or lone_regular(material) or _first_visit(material)
    work.say(*sentences)
    material.put(claims_in(material, text, sentences))
    return text


def _emergency(material: Material) -> Inline | None:
    """The number for emergencies, which nobody should have to look for."""
    way = emergency_way(material)
    label = contact_label(material, way.fact) if way is not None else None
    return join(label, ": ", run(way.fact.id)) if way is not None and label else None


def _opening(work: Work, said: Headline, *, bare: bool = True) -> Inline | None:
    """The first sentence that says what the named is or does: first of all under a ``bare`` name, else before no lead at all."""
    material, first = work.material, work.material.reading.sentences[0]
    if bare and "only a name" not in said.lacks:
        return None
    if (
        material.name is None
        or not within(material.name, first)
        or first not in work.prose
        or material.event is not None
    ):
        return None
    inner = after_name(material, first.start, first.end)
    text = sentence_text(material, inner, first.end, strict=True)
    same = text is None or _same(material, said, text)
    if text is None or same or words(material, text) > MOST_LEAD or len(first.text.split()) < _FEWEST_OWN + 2:
        return None
    work.say(first)
    material.put(claims_in(material, text, [first]))
    return text


def _done(work: Work, said: Headline) -> Inline | None:
    """What is done, in the owner's own sentence: the best reason to read on. A list below may have it again, row by row."""
    material = work.material
    for acts in material.acts:
        if not acts.clause or acts.sentence.start == said.sentence:
            continue
        text = sentence_text(material, acts.start, acts.sentence.end, strict=True)
        if text is not None and words(material, text) <= MOST_LEAD and not _same(material, said, text):
            work.say(acts.sentence)
            return text
    return None


def _either(work: Work) -> Inline | None:
    """The sentence of two ways to come by what is done: ``Drop off at 18 Tib Street, or post them to us``."""
    material = work.material
    either = OTHERWISE.get(material.voice.spoken, frozenset())
    for claim in material.all(ClaimFact):
        span = claim.origin.span
        before = material.reading.brief[: span[0]].rstrip() if span is not None else ""
        word = fold(before.rpartition(" ")[2])
        if word not in either or not before[: len(before) - len(word)].rstrip().endswith(","):
            continue
        sentence = next((one for one in material.reading.sentences if within(claim, one)), None)
        text = sentence_text(material, sentence.start, sentence.end, strict=True) if sentence is not None else None
        if sentence is not None and text is not None and words(material, text) <= MOST_LEAD:
            work.say(sentence)
            material.put(claim)
            return text
    return None


def _same(material: Material, said: Headline, text: Inline) -> bool:
    """Whether a sentence that begins with trade and place, as the headline has them, goes on with little of its own."""
    title = {token.fold for token in tokens(plain(material, said.title))}
    return len([token for token in tokens(plain(material, text)) if token.fold not in title]) < _FEWEST_OWN


def _first_free(work: Work) -> Inline | None:
    """The sentence of what is free before the rest has its price: ``The first lesson is free, then £28 an hour``."""
    material = work.material
    if material.kit.name == "events":
        return None
    for sentence in material.reading.sentences:
        inside = [fact for fact in material.facts if within(fact, sentence)]
        prices = [fact for fact in inside if isinstance(fact, PriceFact)]
        claims = [fact for fact in inside if isinstance(fact, ClaimFact) and gratis(material, fact) is not None]
        given = bool(claims) or any(one.said is not None for one in prices)
        if not given or not any(follows(material, one) for one in prices) or len(prices) + len(claims) != len(inside):
            continue
        text = sentence_text(material, sentence.start, sentence.end)
        if text is not None and words(material, text) <= MOST_LEAD:
            work.say(sentence)
            return text
    return None


def _first_meeting(material: Material) -> Inline | None:
    """What a first meeting costs: where everybody begins. The section of fees has it as well."""
    for price in material.loose_prices:
        if price.label and material.voice.shows("meeting", price.label):
            return join([run(price.id, "label")], ": ", price_value(material, price), ".")
    return None


def _first_visit(material: Material) -> Inline | None:
    """That the first time costs nothing, which moves a reader to come: ``First session free``. The prices have it as well."""
    for price in material.loose_prices:
        span = price.origin.span
        told = material.reading.brief[slice(*span)].strip() if span is not None and price.said is not None else ""
        if told and price.label and fold(price.label.split()[0]) in FIRST and len(told.split()) <= _MOST_FIRST:
            return typographic(told[:1].upper() + told[1:], material.locale)
    return None


def _listed_offers(work: Work) -> Inline | None:
    """What is done, in one sentence beside the plate; the list below has it row by row."""
    material = work.material
    offers = [one for one in material.offers if one.id not in material.placed]
    priced = len(offers) == FEWEST_LISTED and any(one.price for one in offers)
    if not FEWEST_LISTED <= len(offers) <= MOST_LISTED or material.kit.name != "trades" or priced:
        return None
    text = join(listed([([run(one.id)], one.text) for one in offers], material.locale), ".")
    return text if words(material, text) <= MOST_LEAD else None


def _unattached(material: Material, said: Headline, claim: ClaimFact) -> bool:
    """Whether a claim would say something else under the headline than in its sentence: a town alone, or a line on
    the offers it stands among, where the headline names none."""
    if len(claim.text.split()) == 1 and material.voice.spaced:
        return True
    if material.kit.name == "personal" and claim_pair(material, claim) is not None:
        return True
    halves = labelled(material, claim)
    beside = material.kit.name == "club" or (
        material.kit.local and (material.hours or material.address or any(one.role for one in material.people))
    )
    if beside and halves is not None and halves.about == "count":
        return True  # it stands in the strip beside hours, address or who it is
    if material.kit.name == "personal" and material.voice.shows("commission", claim.text):
        # It has a picture and a button of its own.
        return True
    return not said.offers and about_offers(material, claim)


def _dated(work: Work) -> Inline | None:
    """The sentence of a course or an open day with its date and what it costs: what moves a reader to come.

    ``Learn to row course: six Sundays from 9 May 2027, £90 including kit.``
    """
    material = work.material
    if material.kit.name in ("events", "software"):
        return None
    for sentence in material.reading.sentences:
        inside = [fact for fact in material.facts if within(fact, sentence)]
        dates = [fact for fact in inside if isinstance(fact, DateFact) and fact.role != "deadline"]
        day = occasion(material)
        if day is not None and day.date in dates:
            continue  # it has a section of its own
        if len(dates) != 1 or not any(isinstance(fact, PriceFact) for fact in inside) or material.gift in inside:
            continue
        text = sentence_text(material, sentence.start, sentence.end)
        if text is not None and words(material, text) <= MOST_LEAD and not _reaches(inside):
            work.say(sentence)
            return text
    return None


def _more(work: Work, said: Headline, held: Inline) -> list[Inline]:
    """The sentence that tells more, after what can be booked, where there is room for both."""
    material = work.material
    for sentence in plain_prose(material, work.prose)[:1]:
        text = sentence_text(material, sentence.start, sentence.end) if tells(material, sentence) else None
        if text is None or echoes(material, said, text) or words(material, join(held, " ", text)) > MOST_LEAD:
            return []
        work.say(sentence)
        return [" ", text]
    return []


def _reaches(facts: list[Fact]) -> bool:
    """Whether one of the facts is a way to get in touch, which has a button of its own."""
    return any(fact.kind in ("phone", "email", "url", "handle") for fact in facts)


def _only_offer(work: Work, said: Headline) -> Inline | None:
    """The sentence of the one thing that is offered: a list of one would be no list."""
    material = work.material
    if len(material.offers) != 1 or material.loose_prices or material.kit.name in ("software", "events"):
        return None
    offer = material.offers[0]
    sentence = next((one for one in material.reading.sentences if within(offer, one)), None)
    if sentence is None or offer.price or offer.count or offer.id in said.offers:
        return None
    shown = plated(material) if work.hero == "facts" else []
    if not tells(material, sentence) or any(within(claim, sentence) for claim in shown):
        return None
    text = sentence_text(material, sentence.start, sentence.end, strict=True)
    if text is None or words(material, text) > MOST_LEAD:
        return None
    work.say(sentence)
    material.put(offer, claims_in(material, text, [sentence]))
    return text


def _makes(work: Work, said: Headline) -> Inline | None:
    """Who makes what, under a headline that says of what and how: ``Ines Varga makes tableware and large vessels``."""
    material = work.material
    if not said.claims or said.offers or not material.offers or material.name is None or material.trade is None:
        return None
    offers = listed([([run(one.id)], one.text) for one in material.offers[:MOST_LISTED]], material.locale)
    return material.voice.phrase("lead.makes", name=run(material.name.id), offers=offers)


def _follows(work: Work) -> Inline | None:
    """What a product does with the thing that its headline names: ``Turns them into short videos with captions``."""
    texts = [join(one.text(work.material), ".") for one in work.follows[:1]]
    return texts[0] if texts else None


def claims_in(material: Material, text: Inline | None, sentences: Iterable[Sentence]) -> list[ClaimFact]:
    """Claims that the lead has said, as facts or within a sentence as written."""
    if text is None:
        return []
    told = (
        "".join(part if isinstance(part, str) else "" for part in text).lower()
        if isinstance(text, list)
        else text.lower()
    )
    return [
        claim
        for claim in material.all(ClaimFact)
        if (isinstance(text, list) and run(claim.id) in text)
        or claim.text.lower() in told
        or typographic(claim.text, material.locale).lower() in told
        or any(within(claim, sentence) for sentence in sentences)
    ]
