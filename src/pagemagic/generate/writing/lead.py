"""The lead: one or two sentences of facts under the headline, in at most thirty words."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from pagemagic.generate.inline import Inline, join, listed, run, runs
from pagemagic.generate.material import Material
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.writing.headline import Headline
from pagemagic.generate.writing.measure import MOST_LEAD, plain, words
from pagemagic.generate.writing.trade import within_name
from pagemagic.generate.writing.verbs import predicate
from pagemagic.generate.writing.written import sentence_text
from pagemagic.page.facts import ClaimFact, OfferFact


def lead(
    material: Material,
    headline: Headline,
    *,
    prose: tuple[Sentence, ...],
    without: AbstractSet[str] = frozenset(),
    dated: bool = True,
) -> tuple[Inline | None, tuple[Sentence, ...]]:
    """The lead, and those of the sentences in ``prose`` that it has used. ``without`` are claims that stand
    beside it; with ``dated`` the year it began may stand here."""
    for sentence in prose[:2]:
        text = _said(material, headline, sentence)
        if text is not None and words(material, text) <= MOST_LEAD and not _echoes(material, headline, text):
            return text, (sentence,)

    def stated(known: Material, _: Headline) -> Inline | None:
        return _claims(known, without)

    def told(known: Material, _: Headline) -> Inline | None:
        rest = {claim.id for claim in known.all(ClaimFact) if known.meaning(claim) not in ("other", "audience")}
        return _claims(known, without | rest)

    def trade(known: Material, said: Headline) -> Inline | None:
        return _trade(known, said, dated=dated)

    ways: tuple[Callable[[Material, Headline], Inline | None], ...] = (_rest, trade, stated)
    if material.kit.name in ("trades", "professional"):
        ways = (told, *ways)
    if material.kit.name in ("club", "software", "general"):
        ways = (stated, _rest, trade)
    for way in ways:
        text = way(material, headline)
        if (
            text is not None
            and 0 < words(material, text) <= MOST_LEAD
            and (way is trade or not _echoes(material, headline, text, fewest=1 if way in (stated, told) else 2))
        ):
            line = _trade(material, headline, dated=dated) if way in (stated, told) else None
            whole = join(line, " ", text) if line is not None else text
            return (whole if words(material, whole) <= MOST_LEAD else text), ()
    return None, ()


def _said(material: Material, headline: Headline, sentence: Sentence) -> Inline | None:
    """A sentence; without its subject where headline and name have said that: ``Streicht Wohnungen``."""
    start = predicate(material, sentence) if headline.says_trade else None
    return sentence_text(material, sentence.start if start is None else start, sentence.end)


def _echoes(material: Material, headline: Headline, text: Inline, *, fewest: int = 2) -> bool:
    """Whether it says no more than the headline did: it has less than so many words of its own."""
    said = {token.fold for token in tokens(plain(material, headline.title))}
    if material.name is not None:
        said |= {token.fold for token in tokens(material.name.text)}
    new = [
        token
        for token in tokens(plain(material, text))
        if token.kind != "sign" and len(token.fold) > 2 and token.fold not in said
    ]
    return len(new) < fewest and material.voice.spaced


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


def _list(material: Material, offers: list[OfferFact], *, notes: bool) -> Inline:
    items: list[tuple[Inline, str]] = []
    for offer in offers:
        note = [" ", run(offer.id, "note")] if notes and offer.note and fold(offer.note[:1]) == offer.note[:1] else []
        items.append((join(run(offer.id), note), offer.text))
    return listed(items, material.locale)


def _trade(material: Material, headline: Headline, *, dated: bool) -> Inline | None:
    """What it is and since when, where the headline has not said it."""
    trade, year = material.trade, material.since
    if headline.says_trade or trade is None or material.event is not None or within_name(material):
        return None
    # A town that follows the name is no line of its own, and without a name the trade stands in its place.
    # One word is no line: "Bakery." under what a bakery sells.
    bare = material.voice.spaced and len(trade.text.split()) == 1 and (material.since is None or not dated)
    if material.name is None or bare or _no_trade(material, trade.text):
        return None
    if _of_headline(material, headline, trade.text) or run(trade.id) in runs(headline.title):
        return None
    stop = "." if material.voice.spaced else ""
    if year is not None and dated:
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


def _claims(material: Material, without: AbstractSet[str]) -> Inline | None:
    """What the brief states about it."""
    # The work of a person is told by more than one line: one of them stands beside a picture.
    most = 1 if material.kit.name == "personal" else 2
    found: list[Inline] = []
    for claim in material.all(ClaimFact):
        if material.meaning(claim) in ("free", "capacity") or claim.id in without:
            continue
        if material.voice.spaced and " " not in claim.text:
            continue  # a word alone is no sentence
        longer = [*found, join(run(claim.id), "." if material.voice.spaced else "")]
        if words(material, join(*longer)) > 20 or len(longer) > most:
            break
        found = longer
    return join(*[part for text in found for part in (text, " ")][:-1]) if found else None
