"""The lead: one or two sentences of facts under the headline, in at most thirty words."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from pagemagic.generate.inline import Inline, join, listed, run
from pagemagic.generate.material import Material
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.writing.headline import Headline
from pagemagic.generate.writing.measure import MOST_LEAD, plain, words
from pagemagic.generate.writing.written import sentence_text
from pagemagic.page.facts import ClaimFact, Fact, OfferFact

_MOST_LISTED = 5
"""Names in a lead; a longer list is not read."""


def lead(
    material: Material, headline: Headline, *, prose: tuple[Sentence, ...], without: AbstractSet[str] = frozenset()
) -> tuple[Inline | None, tuple[Sentence, ...]]:
    """The lead, and those of the sentences in ``prose`` that it has used. ``without`` are claims that stand beside it."""
    for sentence in prose[:2]:
        text = sentence_text(material, sentence.start, sentence.end)
        if text is not None and words(material, text) <= MOST_LEAD and not _echoes(material, headline, text):
            return text, (sentence,)

    def stated(known: Material, _: Headline) -> Inline | None:
        return _claims(known, without)

    def told(known: Material, _: Headline) -> Inline | None:
        rest = {claim.id for claim in known.all(ClaimFact) if known.meaning(claim) not in ("other", "audience")}
        return _claims(known, without | rest)

    ways: tuple[Callable[[Material, Headline], Inline | None], ...] = (_fee, _rest, _offers, _subject, _rows, stated)
    if material.kit.name in ("trades", "professional"):
        ways = (_fee, told, *ways[1:])
    if material.kit.name in ("club", "software", "general"):
        ways = (_offers, stated, _subject, _rest)
    for way in ways:
        text = way(material, headline)
        if (
            text is not None
            and 0 < words(material, text) <= MOST_LEAD
            and (way is _subject or not _echoes(material, headline, text))
        ):
            return text, ()
    return None, ()


def _echoes(material: Material, headline: Headline, text: Inline) -> bool:
    """Whether it says no more than the headline did."""
    said = {token.fold for token in tokens(plain(material, headline.title))}
    if material.name is not None:
        said |= {token.fold for token in tokens(material.name.text)}
    new = [
        token
        for token in tokens(plain(material, text))
        if token.kind != "sign" and len(token.fold) > 2 and token.fold not in said
    ]
    return len(new) < 2 and material.voice.spaced


def _sentence_of(material: Material, fact: Fact) -> Sentence | None:
    span = fact.origin.span
    if span is None:
        return None
    return next((one for one in material.reading.sentences if one.start <= span[0] < one.end), None)


def _fee(material: Material, headline: Headline) -> Inline | None:
    """The one price of a practice, in the sentence that the brief has for it."""
    prices = [price for price in material.loose_prices if price.label]
    if material.kit.name != "professional" or len(prices) != 1:
        return None
    sentence = _sentence_of(material, prices[0])
    return sentence_text(material, sentence.start, sentence.end, strict=True) if sentence is not None else None


def _rest(material: Material, headline: Headline) -> Inline | None:
    """The offers that the headline left out, with what is said of them."""
    rest = [offer for offer in material.offers if offer.id not in headline.offers]
    if (
        not headline.offers
        or not rest
        or (len(rest) == 1 and not rest[0].note and len(rest[0].text.split()) < 3)
        or len(rest) > 5
    ):
        return None
    return join(_list(material, rest, notes=True), ".")


def _offers(material: Material, headline: Headline) -> Inline | None:
    """What there is: the brief's sentence, or a list where it is only that."""
    offers = material.offers
    if headline.offers or not offers or material.event is not None:
        return None
    sentence = _sentence_of(material, offers[0])
    if sentence is None or not material.voice.native:
        return None
    if any(material.price_of(offer) for offer in offers[:5]) or _only_offers(material, sentence, offers):
        if len(offers) > _MOST_LISTED:
            offers = [one for one in offers if _sentence_of(material, one) == sentence]
        return join(_list(material, offers[:_MOST_LISTED], notes=False), "." if material.voice.spaced else "")
    if material.trade is not None and _sentence_of(material, material.trade) == sentence:
        return None
    return sentence_text(material, sentence.start, sentence.end, strict=True)


def _rows(material: Material, headline: Headline) -> Inline | None:
    """What is on the price list, where that is all there is."""
    rows = [price for price in material.loose_prices if price.label]
    if material.offers or not 2 <= len(rows) <= _MOST_LISTED or material.kit.name not in ("food", "trades", "general"):
        return None
    said = listed([([run(price.id, "label")], str(price.label)) for price in rows], material.locale)
    return join(said, "." if material.voice.spaced else "")


def _only_offers(material: Material, sentence: Sentence, offers: list[OfferFact]) -> bool:
    """Whether a sentence is a plain list of names."""
    names = {token.fold for offer in offers for token in tokens(f"{offer.text} {offer.note or ''}")}
    rest = [token for token in tokens(sentence.text) if token.kind != "sign" and token.fold not in names]
    inside = [offer for offer in offers if offer.origin.span and sentence.start <= offer.origin.span[0] < sentence.end]
    return all(len(token.fold) <= 3 for token in rest) and not any(offer.count or offer.note for offer in inside)


def _list(material: Material, offers: list[OfferFact], *, notes: bool) -> Inline:
    items: list[tuple[Inline, str]] = []
    for offer in offers:
        note = [" ", run(offer.id, "note")] if notes and offer.note and fold(offer.note[:1]) == offer.note[:1] else []
        items.append((join(run(offer.id), note), offer.text))
    return listed(items, material.locale)


def _subject(material: Material, headline: Headline) -> Inline | None:
    """The sentence that says what it is, where the headline has not."""
    if headline.says_trade or material.trade is None or material.event is not None:
        return None
    sentence = _sentence_of(material, material.trade)
    if (
        sentence is None
        or sentence not in material.reading.sentences[:2]
        or material.voice.shows("builder", sentence.text)
    ):
        return None
    return sentence_text(material, sentence.start, sentence.end, strict=True)


def _claims(material: Material, without: AbstractSet[str]) -> Inline | None:
    """What the brief states about it."""
    found: list[Inline] = []
    for claim in material.all(ClaimFact):
        if material.meaning(claim) in ("free", "capacity") or claim.id in without:
            continue
        longer = [*found, join(run(claim.id), "." if material.voice.spaced else "")]
        if words(material, join(*longer)) > 20 or len(longer) > 2:
            break
        found = longer
    return join(*[part for text in found for part in (text, " ")][:-1]) if found else None
