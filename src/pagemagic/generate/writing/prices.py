"""The name of a price: no amount stands alone on a page."""

from __future__ import annotations

from itertools import pairwise

from pagemagic.generate.inline import Inline, Json, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.prices import HOLDING
from pagemagic.generate.reading.rows import leads
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import bag
from pagemagic.generate.writing.gratis import gratis
from pagemagic.generate.writing.span_name import STROKE, span_name
from pagemagic.page.facts import ClaimFact, PriceFact

_FEWEST = 2
"""Words of a unit with a number: ``for four``."""
_MOST_FOLLOWING = 2
"""Words that say only what comes after: ``after that``."""
_ENDLESS = bag("unlimited unmetered")
"""A limit that is none. Only English says it of every noun alike."""
_MOST_LIMIT = 4
"""Words of a limit: ``up to twenty five``."""
_MOST_SPAN = 3
"""Words of a time that a price is for: ``per half hour``."""
_AFTER_THAT = frozenset(("after that", "beyond that", "après cela", "depois disso"))
_FOLLOWS = bag("then afterwards after danach dann daarna ensuite puis después luego depois poi dopo その後")


_FEWEST_TOLD = 3
"""Words that are a line of their own unless they begin as terms do: ``pièces non comprises``."""
_PER_HEAD = ("p.p", "p. p")
"""What a price is per, for each who comes."""
_MOST_UNIT = 4
"""Words of a unit that stand beside the amount."""


def price_name(material: Material, price: PriceFact) -> Inline:
    """What a price is for: its label, the noun of its unit, what the brief says before it, else what the site is about."""
    own = own_name(material, price)
    if own is not None:
        return own
    voice = material.voice
    if material.kit.name == "events":
        return voice.label("tickets")
    for known in (
        (material.trade, material.name) if material.kit.name != "software" else (material.name, material.trade)
    ):
        if known is not None:
            return [run(known.id)]
    return voice.label(material.label_key("prices") or "prices")


def own_name(material: Material, price: PriceFact) -> Inline | None:
    """What the brief says a price is for; None where it says only what it costs."""
    if price.label and _follows(price.label):
        after = then_name(material, price) if material.kit.name == "software" else material.voice.phrase("then_price")
        return after or [run(price.id, "label")]
    if price.label:
        noun = counted_noun(material, price)
        return [run(price.id, "label"), *([f" {noun}"] if noun else [])]
    if _last_before(material, price):
        return _after_that(material, price)
    own = unit_noun(material, price) or span_of(material, price) or per_what(material, price)
    if own is not None:
        return own
    terms = measure_of(material, price)
    if terms is not None:
        return terms
    said = claim_before(material, price)
    return [run(said.id)] if said is not None else None


def _follows(label: str) -> bool:
    """Whether a label only says that a price comes after another: ``Then``, ``After that``."""
    said = fold(label).split()
    return len(said) <= _MOST_FOLLOWING and said[0] in _FOLLOWS


def follows(material: Material, price: PriceFact) -> bool:
    """Whether a price comes after another of its sentence, by its label or the word before it."""
    return _follows(price.label) if price.label else bool(_last_before(material, price))


def told_in_prose(material: Material, price: PriceFact) -> bool:
    """Whether a price without a name stands in a sentence that is shown whole: ``A £200 deposit holds the date``."""
    return own_name(material, price) is None and any(within(price, one) for one in material.prose)


def counted_noun(material: Material, price: PriceFact) -> str | None:
    """What a label counts that ends with its number, as the brief's free row says it: ``up to ten`` (servers), ``unlimited``."""
    found = tokens(price.label or "")
    limit = len(found) <= _MOST_LIMIT and (len(found) == 1 or words_of(material.voice.spoken).upto.at(found, 0) > 0)
    endless = len(found) == 1 and found[0].fold in _ENDLESS
    counts = endless or (bool(found) and number_at(found, len(found) - 1, material.voice.spoken) is not None)
    if not limit or not counts or not material.voice.native:
        return None
    rows = (gratis(material, claim) for claim in material.all(ClaimFact))
    things = [row.thing for row in rows if row is not None]
    things += [one.label for one in material.all(PriceFact) if one is not price and one.label]
    for thing in things:
        said = tokens(thing)
        if len(said) < 2:
            continue
        number = number_at(said, len(said) - 2, material.voice.spoken)
        if number is None:
            continue
        noun = said[-1].text
        if number[0] == 1 and not noun.endswith("s"):
            # Only English makes its plural by rule.
            return f"{noun}s" if material.voice.spoken == "en" else None
        return noun
    return None


def unit_noun(material: Material, price: PriceFact) -> Inline | None:
    """The noun of a unit that has an article: ``15 € la séance`` is what a ``Séance`` costs."""
    first, _, rest = (price.unit or "").partition(" ")
    words = words_of(material.voice.spoken)
    if not rest or price.label or not material.voice.native or fold(first) not in words.articles:
        return None
    # "a month", "le mois" is a time and names nothing.
    if len(rest.split()) > 3 or material.voice.shows("span", rest):
        return None
    return rest[:1].upper() + rest[1:]


def span_of(material: Material, price: PriceFact) -> Inline | None:
    """The time a price of a service is for: ``£40 an hour`` is what it costs ``Per hour``. A product keeps its name."""
    unit = price.unit or ""
    if price.label or not unit or material.kit.name in ("software", "events") or not material.voice.native:
        return None
    named = material.voice.shows("span", unit) and len(unit.split()) <= _MOST_SPAN
    return span_name(material, price) if named else None


def per_what(material: Material, price: PriceFact) -> Inline | None:
    """What the one price of a product is counted by, which names it better than the product: ``Per employee per month``."""
    unit = price.unit or ""
    counted = fold(unit.partition(" ")[0]) in STROKE.values() and len(unit.split()) <= _MOST_UNIT
    alone = len(material.all(PriceFact)) == 1 and material.kit.name == "software" and not price.label
    named = counted and alone and material.voice.native and not material.voice.shows("span", unit.split()[1])
    return unit[:1].upper() + unit[1:] if named else None


def then_name(material: Material, price: PriceFact) -> Inline | None:
    """What a product costs after what is free: ``Each field after that`` of a price per field."""
    voice = material.voice
    found = tokens(price.unit or "")
    per = words_of(voice.spoken).per.at(found, 0) if found else 0
    noun = found[per].text if per and per < len(found) and found[per].kind == "word" else ""
    counted = noun and not voice.shows("span", noun)
    return (voice.phrase("then_each", noun=noun) if counted else None) or voice.phrase("then_price")


def names_fee(material: Material, price: PriceFact) -> bool:
    """Whether a price is told with what sort of fee it is and for what, which stay one phrase: ``Fixed fee for a first meeting``."""
    label = price.label or ""
    halves = [label.partition(f" {word} ") for word in words_of(material.voice.spoken).purpose]
    return any(joint and what and material.voice.shows("fee", kind) for kind, joint, what in halves)


def measure_of(material: Material, price: PriceFact) -> Inline | None:
    """How much the price buys, where its unit is a number after a preposition: ``£95 for two hours``, ``£150 for four``.

    A number alone counts in the noun of the price before it.
    """
    if price.label or not price.unit or not material.voice.native:
        return None
    found = tokens(price.unit)
    words = words_of(material.voice.spoken)
    if len(found) < _FEWEST or found[0].fold not in words.note or number_at(found, 1, material.voice.spoken) is None:
        return None
    text = price.unit[found[1].start :]
    if len(found) == _FEWEST:
        noun = next((one for other in material.all(PriceFact) if (one := _counted_in(material, other))), None)
        if noun is None:
            return None
        text = f"{text} {noun}"
    return text[:1].upper() + text[1:]


def _counted_in(material: Material, price: PriceFact) -> str | None:
    found = tokens(price.unit or "")
    counted = len(found) == _FEWEST + 1 and number_at(found, 1, material.voice.spoken) is not None
    return found[-1].text if counted else None


def _after_that(material: Material, price: PriceFact) -> Inline | None:
    """``Then``, of a price that follows what is free in its sentence: ``Eerste gesprek gratis, daarna € 110 per uur``."""
    last = _last_before(material, price)
    after = then_name(material, price) if material.kit.name == "software" else material.voice.phrase("then_price")
    return (after or last[:1].upper() + last[1:]) if last else None


def _last_before(material: Material, price: PriceFact) -> str:
    """The words right before a price in its sentence, where they say that it comes after another; else nothing."""
    sentence = next((one for one in material.reading.sentences if within(price, one)), None)
    if sentence is None or price.origin.span is None or price.label:
        return ""
    before = material.reading.brief[sentence.start : price.origin.span[0]].split()
    last = before[-1].strip(",;:") if before else ""
    two = " ".join(before[-_MOST_FOLLOWING:]).strip(",;:")
    return last if fold(last) in _FOLLOWS else two if fold(two) in _AFTER_THAT else ""


def claim_before(material: Material, price: PriceFact) -> ClaimFact | None:
    """The claim that a price without a name follows in its sentence: ``Workshops on Saturdays, £35 each``."""
    span = price.origin.span
    sentence = next(
        (one for one in material.reading.sentences if span and one.start <= span[0] < one.end), None
    )  # fmt: skip
    if span is None or sentence is None or price.label:
        return None
    before = [
        one
        for one in material.all(ClaimFact)
        if one.origin.span and sentence.start <= one.origin.span[0] and one.origin.span[1] <= span[0]
    ]
    return before[-1] if before and material.meaning(before[-1]) not in ("free", "cost") else None


def claim_after(material: Material, price: PriceFact) -> ClaimFact | None:
    """How many places there are for a price that is named by its sentence, where the sentence ends with that."""
    span = price.origin.span
    sentence = next((one for one in material.reading.sentences if within(price, one)), None)
    if span is None or sentence is None or claim_before(material, price) is None:
        return None
    return next(
        (
            claim
            for claim in material.all(ClaimFact)
            if material.meaning(claim) == "capacity"
            and within(claim, sentence)
            and claim.origin.span
            and claim.origin.span[0] > span[0]
        ),
        None,
    )


def price_claims(material: Material) -> list[ClaimFact]:
    """The claims that stand with a price, as its name or its terms."""
    loose = material.loose_prices if material.kit.name != "events" else []
    found = [one for price in loose for one in (claim_before(material, price), claim_after(material, price))]
    return [one for one in found if one is not None]


def price_value(material: Material, price: PriceFact) -> Inline:
    """The amount, with its unit where that is not its name."""
    unit = price_unit(material, price)
    return [run(price.id), " ", unit] if unit is not None else [run(price.id)]


def unit_and_terms(material: Material, price: PriceFact) -> tuple[Inline | None, Inline | None]:
    """What stands beside the amount, and what is said in a line of its own: ``each``, ``In person or online``."""
    unit = price_unit(material, price)
    if unit is None or price.unit is None:
        return None, None
    held = _held(price.unit)
    if held is not None:
        head = price.unit[:held].rstrip(" ,")
        return head or None, price.unit[held : held + 1].upper() + price.unit[held + 1 :]
    head, comma, rest = price.unit.partition(", ")
    known = words_of(material.voice.spoken)
    opening = tokens(price.unit)[:_FEWEST_TOLD]
    if not comma and any(one.fold in known.nth and two.fold in known.days for one, two in pairwise(opening)):
        return None, price.unit[:1].upper() + price.unit[1:]  # "el primer jueves de cada mes a las 19:30"
    if not comma and len(price.unit.split()) > _MOST_UNIT:
        cut = _end_of_unit(material, price.unit)
        head, rest = price.unit[:cut], price.unit[cut:].strip()
    begins = tokens(head or rest)
    if not comma and any(token.fold in known.days for token in begins or tokens(price.unit)):
        return None, price.unit[:1].upper() + price.unit[1:]  # "le mercredi de 14h à 16h"
    beside = not begins or leads(begins, known) or len(price.unit.split()) < _FEWEST_TOLD
    beside = beside or head.startswith(_PER_HEAD)
    beside = beside and not (begins and begins[0].fold in known.free)
    if number_at(begins, 0, material.voice.spoken) is not None or not beside:
        return None, price.unit[:1].upper() + price.unit[1:]  # "two hours, clay and firing included"
    if not rest:
        return [unit], None
    return head or None, rest[:1].upper() + rest[1:]


def _held(unit: str) -> int | None:
    """Where a list of what a price holds begins in its unit, ``including lunch, an apron and a starter``; None where none does."""
    run = tokens(unit)
    at = next((at for at, token in enumerate(run) if token.fold in HOLDING), None)
    return run[at].start if at is not None and any(token.text == "," for token in run[at:]) else None


def _end_of_unit(material: Material, unit: str) -> int:
    """Return where what a price is per ends, all of it: ``a month per database`` of ``a month per database with support …``."""
    found, per, at, end = tokens(unit), words_of(material.voice.spoken).per, 0, 0
    while (length := per.at(found, at)) and at + length < len(found):
        at += length + 1
        end = found[at - 1].end
    return end


def price_unit(material: Material, price: PriceFact) -> str | Json | None:
    """What a price is per, where its name has not said so."""
    names = () if _last_before(material, price) else (unit_noun, measure_of, span_of, per_what)
    named = any(name(material, price) is not None for name in names)
    if not price.unit or named:
        return None
    per = _stroke(material, price)
    return f"{per} {price.unit}" if per else run(price.id, "unit")


def _stroke(material: Material, price: PriceFact) -> str:
    """What the stroke before a unit is read as, ``85 €/dia`` as ``por dia``; empty where none stands."""
    unit, span = price.unit or "", price.origin.span
    spelt = unit[:1].isalpha() and "," not in unit
    said = material.reading.brief[slice(*span)] if span is not None else ""
    at = said.rfind(unit)
    return STROKE.get(material.voice.spoken, "") if spelt and at > 0 and said[:at].rstrip().endswith("/") else ""
