"""The lead: one or two whole sentences under the headline, in at most thirty words; else a line of facts, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from pagemagic.generate.inline import Inline, join, listed, run, runs
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.claim_shapes import ALSO
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.writing.headline import Headline, apart
from pagemagic.generate.writing.measure import MOST_LEAD, plain, words
from pagemagic.generate.writing.own_sentence import actor_at
from pagemagic.generate.writing.standing import about_offers
from pagemagic.generate.writing.telling import conditions, tells
from pagemagic.generate.writing.trade import within_name
from pagemagic.generate.writing.written import after_name, sentence_text
from pagemagic.page.facts import AddressFact, ClaimFact, HoursFact, OfferFact

_FEWEST_NEW = 2
_NEAR_BEGINNING = 4
"""Words in which a sentence says that it only adds something."""
_FEWEST_OFFERED, _MOST_OFFERED = 2, 5
_ELSEWHERE = frozenset(("name", "address", "phone", "email", "handle", "url", "date"))
"""Facts that a sentence of offers does not hold: with one of these it is a sentence of another thing."""
_MOST_STATED = 24
"""Words of sentences that the brief states one after the other."""


def lead(
    material: Material,
    headline: Headline,
    *,
    prose: tuple[Sentence, ...],
    without: AbstractSet[str] = frozenset(),
) -> tuple[Inline | None, tuple[Sentence, ...]]:
    """The lead, and the sentences that it has used. ``without`` are claims that stand beside it.

    A whole sentence of the brief, else what the headline left out; where neither is, a line of conditions or nothing.
    """
    for sentence in [one for one in prose if not _adds(one)][:2]:
        text = _whole(material, headline, sentence)
        if text is not None:
            return text, (sentence,)

    def stated(known: Material, said: Headline) -> Inline | None:
        return _stated(known, said, without)

    ways: tuple[Callable[[Material, Headline], Inline | None], ...] = (_rest, _trade, stated)
    if material.kit.name in ("trades", "professional", "club", "software", "general"):
        ways = (stated, _rest, _trade)
    for way in ways:
        text = way(material, headline)
        if text is not None and 0 < words(material, text) <= MOST_LEAD:
            line = _trade(material, headline) if way is stated else None
            whole = join(line, " ", text) if line is not None else text
            return (whole if words(material, whole) <= MOST_LEAD else text), ()
    offering = _offering(material, headline, without)
    if offering is not None:
        return offering, ()
    left = [one for one in material.all(ClaimFact) if one.id not in without and one.id not in material.placed]
    left = [one for one in left if material.meaning(one) not in ("free", "capacity")]
    return conditions(material, left, plain(material, headline.title)), ()


def _adds(sentence: Sentence) -> bool:
    """Whether a sentence only adds to what comes first: ``I also sell a few instruments``."""
    return any(token.fold in ALSO for token in tokens(sentence.text)[:_NEAR_BEGINNING])


def _whole(material: Material, headline: Headline, sentence: Sentence) -> Inline | None:
    """A sentence as it is, where it tells more than the headline does."""
    start = max(actor_at(material, sentence), after_name(material, sentence.start, sentence.end))
    start = max(start, _after_trade(material, headline, sentence))
    text = sentence_text(material, start, sentence.end) if tells(material, sentence) else None
    fits = text is not None and words(material, text) <= MOST_LEAD and not echoes(material, headline, text)
    return text if fits else None


def _after_trade(material: Material, headline: Headline, sentence: Sentence) -> int:
    """Where a sentence goes on after the trade and place that the headline says: ``a law firm in Leeds | helping startups with …``."""
    brief, known = material.reading.brief, words_of(material.voice.spoken)
    at = sentence.start
    if not headline.says_trade or material.voice.spoken != "en":
        return at
    for fact in (material.name, material.trade, material.place):
        span = fact.origin.span if fact is not None else None
        small = tokens(brief[at : span[0]]) if span is not None and at <= span[0] < sentence.end else None
        if span is None or small is None or any(one.kind != "sign" and one.fold not in known.stop for one in small):
            return sentence.start
        at = span[1]
    rest = brief[at : sentence.end]
    goes_on = rest.split()[:1]
    return at + 1 if rest[:1] == " " and goes_on and goes_on[0].endswith("ing") else sentence.start


def _offering(material: Material, headline: Headline, without: AbstractSet[str]) -> Inline | None:
    """What there is, under a headline that says the trade only: in the owner's own sentence, else as a list.

    It is said again, one by one, further down: not below a headline that has said what this is, over a strip of facts.
    Without a strip it is: the first view would be a line of a directory.
    """
    strip = material.kit.local and any(material.all(kind) for kind in (AddressFact, HoursFact))
    if headline.offers or material.event is not None or (strip and headline.says_trade):
        return None
    offers = [offer for offer in material.offers if offer.id not in material.placed]
    offered = {offer.id for offer in offers}
    for claim in material.claims():
        told = claim.origin.span or (0, 0)
        held = [one for one in offers if one.origin.span and told[0] <= one.origin.span[0] < told[1]]
        if len(held) >= _FEWEST_OFFERED:
            return [run(claim.id), "."]  # "Helping startups with contracts, trademarks and funding rounds"
    for sentence in material.reading.sentences:
        inside = [one for one in material.facts if within(one, sentence)]
        if sum(one.id in offered for one in inside) < _FEWEST_OFFERED or sum(one.kind == "price" for one in inside) > 1:
            continue
        # What is said of the whole list stands in its own sentence: "maps and packaging for publishers".
        apart_of = [one for one in inside if not (isinstance(one, ClaimFact) and about_offers(material, one))]
        if any(one.kind in _ELSEWHERE or one.id in material.placed for one in inside):
            continue
        if any(one.id in without for one in apart_of):
            continue
        if _headed(material, sentence, [one for one in inside if isinstance(one, OfferFact)]):
            continue
        text = sentence_text(material, sentence.start, sentence.end)
        if text is not None and 0 < words(material, text) <= MOST_LEAD and not echoes(material, headline, text):
            return text
    if not _FEWEST_OFFERED <= len(offers) <= _MOST_OFFERED or not apart(material, offers) or not material.voice.native:
        return None
    listed = join(_list(material, offers, notes=True), "." if material.voice.spaced else "")
    return listed if words(material, listed) <= MOST_LEAD and not echoes(material, headline, listed) else None


def _headed(material: Material, sentence: Sentence, offers: list[OfferFact]) -> bool:
    """Whether a sentence is a list under its own heading, which stands below: ``Prestations : dépannage, entretien``."""
    begins = min((one.origin.span[0] for one in offers if one.origin.span is not None), default=sentence.start)
    return ":" in material.reading.brief[sentence.start : begins]


def echoes(material: Material, headline: Headline, text: Inline) -> bool:
    """Whether it says little more than the headline did: few words of its own, or the headline with more around it."""
    title = plain(material, headline.title)
    said = {token.fold for token in tokens(title)}
    if material.name is not None:
        said |= {token.fold for token in tokens(material.name.text)}
    told = plain(material, text)
    content = [token.fold for token in tokens(told) if token.kind != "sign" and len(token.fold) > 2]
    new = [one for one in content if one not in said]
    return material.voice.spaced and (len(new) < _FEWEST_NEW or fold(title) in fold(told))


def _rest(material: Material, headline: Headline) -> Inline | None:
    """The offers that the headline left out, with what is said of them."""
    rest = [offer for offer in material.offers if offer.id not in headline.offers]
    if (
        not headline.offers
        or not rest
        or (len(rest) == 1 and not rest[0].note)
        or len(rest) > 5
        or any(offer.price for offer in rest)
    ):
        return None
    return join(_list(material, rest, notes=True), ".") if apart(material, rest) else None


def _list(material: Material, offers: list[OfferFact], *, notes: bool) -> Inline:
    items: list[tuple[Inline, str]] = []
    for offer in offers:
        note = [" ", run(offer.id, "note")] if notes and offer.note and fold(offer.note[:1]) == offer.note[:1] else []
        items.append((join(run(offer.id), note), offer.text))
    return listed(items, material.locale)


def _trade(material: Material, headline: Headline) -> Inline | None:
    """What it is and since when, where the headline has not said it."""
    trade, year = material.trade, material.since
    if headline.says_trade or trade is None or material.event is not None or within_name(material):
        return None
    # A town that follows the name is no line of its own, and without a name the trade stands in its place.
    # One word is no line: "Bakery." under what a bakery sells.
    bare = material.voice.spaced and len(trade.text.split()) == 1 and material.since is None
    if material.name is None or bare or _no_trade(material, trade.text):
        return None
    if _of_headline(material, headline, trade.text) or run(trade.id) in runs(headline.title):
        return None
    stop = "." if material.voice.spaced else ""
    if year is not None:
        found = material.voice.phrase("trade_since", trade=run(trade.id), year=run(year.id))
        if found is not None:
            return join(found, stop)
    return join(run(trade.id), stop)


def _no_trade(material: Material, text: str) -> bool:
    """Whether a word after a name that says its trade says none itself: ``Schreinerei Huber, Rosenheim``."""
    words_known = words_of(material.voice.spoken)
    named = material.name.text if material.name is not None else ""
    if fold(text) in TOWNS:
        return True
    says = [any(words_known.is_trade(fold(word)) for word in one.split()) for one in (named, text)]
    return says == [True, False] and len(text.split()) == 1 and text[:1].isupper()


def _of_headline(material: Material, headline: Headline, text: str) -> bool:
    return fold(text) in fold(plain(material, headline.title))


def _stated(material: Material, headline: Headline, without: AbstractSet[str]) -> Inline | None:
    """What the brief states about it: whole sentences that are claims and nothing else."""
    # The work of a person is told by more than one line: one of them stands beside a picture.
    most = 1 if material.kit.name == "personal" else 2
    found: list[Inline] = []
    for sentence in material.reading.sentences:
        inside = [one for one in material.facts if within(one, sentence)]
        claims = [one for one in inside if isinstance(one, ClaimFact)]
        kept = [one for one in claims if one.id in without or material.meaning(one) in ("free", "capacity")]
        if not claims or kept or len(claims) != len(inside) or sentence in material.forms.sentences:
            continue
        text = _whole(material, headline, sentence)
        longer = [*found, text] if text is not None else found
        if words(material, join(*longer)) > _MOST_STATED or len(longer) > most:
            break
        found = longer
    space = " " if material.voice.spaced else ""
    return join(*[part for text in found for part in (text, space)][:-1]) if found else None
