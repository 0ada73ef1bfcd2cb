"""What comes back on a day: tours, tastings, classes, each with when it is and what it costs."""

from __future__ import annotations

from re import Match

from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Inline, Json, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.money import AMOUNT, decimal
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.regular import Regular, Span, days_again
from pagemagic.generate.writing.measure import MOST_LEAD, words
from pagemagic.generate.writing.pairs import Pair
from pagemagic.generate.writing.written import as_written, sentence_text
from pagemagic.i18n.typography import sentence_start, typographic
from pagemagic.page.facts import PriceFact

MOST = 12
"""Rows that a section holds."""
_LONGEST_NAV = 18


def regular(work: Work) -> Part | None:
    """The one thing that comes back on a day under its own name; several are rows of one list."""
    material = work.material
    found = material.regular[:MOST]
    if not found:
        return None
    told = {identifier for one in found for identifier in one.facts}
    material.put(fact for fact in material.facts if fact.id in told)
    work.say(*(one.sentence for one in found))
    one, *others = found
    if others:
        return _several(work, found)
    voice = material.voice
    name = typographic(_said(material, one.name), material.locale)
    pairs: list[Pair] = [(voice.phrase("label.when") or voice.label("date_label"), _text(material, one.when), None)]
    if one.cost is not None:
        pairs.append((voice.label("price_label"), _cost(material, one) or "", None))
    return work.part(
        "regular",
        "schedule",
        {"title": name, "note": _more(material, one), "weekday": one.days[0] if len(one.days) == 1 else None},
        {"facts": work.pairs(pairs)},
        variant="dates",
        nav=_nav(work, one),
        rank=2,
    )


def lone_regular(material: Material) -> Inline | None:
    """What comes back on a day and when, as a sentence: it moves a reader to come where the first screen has no other lead."""
    if (
        material.kit.name == "club"
        or len(material.regular) != 1
        or material.regular[0].name[0] > material.regular[0].when[0]
    ):
        return None
    one = material.regular[0]
    text = sentence_text(material, one.name[0], one.when[1])
    before = one.cost is None or not one.name[0] < one.cost[0] < one.when[1]
    return text if before and text and words(material, text) <= MOST_LEAD else None


def meeting(work: Work) -> Inline | None:
    """The sentence of when a club does what it is there for: ``We count the birds on the estuary every second Sunday``."""
    material = work.material
    if material.kit.name not in ("club", "general") or material.event is not None or not material.voice.native:
        return None
    known = words_of(material.voice.spoken)
    claims = material.claims()
    for sentence in material.reading.sentences:
        told = [one for one in claims if within(one, sentence)]
        whole = sentence in work.prose or [len(one.text) for one in told] == [len(sentence.text.rstrip(" ."))]
        run = tokens(sentence.text)
        facts = [fact for fact in material.facts if within(fact, sentence)]
        if not whole or facts != told or days_again(run, known) is None or is_fragment(run, known):
            continue
        text = sentence_text(material, sentence.start, sentence.end)
        if text is not None and words(material, text) <= MOST_LEAD:
            work.say(sentence)
            material.put(told)
            return text
    return None


def _several(work: Work, found: tuple[Regular, ...]) -> Part:
    """A list of what there is and when; what each costs stands under its name."""
    material = work.material
    title = _heading(material)
    entries: list[Json] = []
    for one in found:
        cost, more = _cost(material, one), _more(material, one)
        text = join(cost, ". ", more) if cost and more else cost or more
        name = typographic(_said(material, one.name), material.locale)
        entries.append(work.block("entry", title=name, when=_text(material, one.when), text=text))
    return work.part("regular", "schedule", {"title": title}, {"entries": entries}, variant="list", nav=title, rank=2)


def _heading(material: Material) -> Inline:
    voice = material.voice
    return voice.phrase("regular") or voice.label("date_label")


def _nav(work: Work, one: Regular) -> Inline:
    """The name without whom or what it is for, where that is short: ``Classes`` of ``Classes for beginners``."""
    material = work.material
    known, text = words_of(material.voice.spoken), _said(material, one.name)
    bounds = known.note | known.purpose | known.of | known.timed
    cut = next((token.start for token in tokens(text)[1:] if token.fold in bounds), len(text))
    for name in (text, text[:cut].rstrip()):
        if len(name) <= _LONGEST_NAV:
            return typographic(name, material.locale)
    return _heading(material)


def _more(material: Material, one: Regular) -> Inline | None:
    """What else its sentence says, each as a line with its stop."""
    texts = [part for span in one.more for part in (_text(material, span), ". ")]
    return join(*texts[:-1], ".") if texts else None


def _text(material: Material, span: Span) -> Inline:
    """Words of the brief with a capital."""
    found = as_written(material, *span) or ""
    if isinstance(found, str):
        return sentence_start(found)
    return join(sentence_start(found[0]), found[1:]) if isinstance(found[0], str) else found


def _cost(material: Material, one: Regular) -> Inline | None:
    """What it costs and what that holds, with the amount as a fact: the page writes it as its language does."""
    if one.cost is None:
        return None
    start, end = one.cost
    amount = AMOUNT.search(fold(material.reading.brief[start:end]))
    prices = [fact for fact in material.facts if isinstance(fact, PriceFact) and fact.id in one.facts]
    price = next((fact for fact in prices if amount and decimal(_figures(amount)) == fact.amount), None)
    if amount is None or price is None or price.starting:
        return _text(material, one.cost)
    before = as_written(material, start, start + amount.start()) or ""
    after = as_written(material, start + amount.end(), end) or ""
    found = join(before, run(price.id), after)
    return join(sentence_start(found[0]), found[1:]) if isinstance(found[0], str) else found


def _figures(amount: Match[str]) -> str:
    """The number of an amount, as it is written."""
    whole = f"{amount['whole']}.{amount['cents']}" if amount["whole"] else None
    return str(whole or amount["first"] or amount["last"] or amount["cjk"])


def _said(material: Material, span: Span) -> str:
    return sentence_start(" ".join(material.reading.brief[slice(*span)].split()))
