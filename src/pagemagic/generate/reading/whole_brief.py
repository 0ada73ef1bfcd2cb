"""What only the whole brief tells: names, places and prices that are mended once every sentence is read."""

from __future__ import annotations

from pagemagic.generate.reading.addresses import read_districts
from pagemagic.generate.reading.afterwards import (
    drop_meeting_points,
    mend_labels,
    mend_notes,
    read_bare_streets,
    read_names_afterwards,
)
from pagemagic.generate.reading.call_outs import read_call_outs
from pagemagic.generate.reading.centres import read_centres
from pagemagic.generate.reading.datives import keep_prepositions
from pagemagic.generate.reading.either_price import name_extras
from pagemagic.generate.reading.happenings import (
    name_dates,
)
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.price_subjects import complete_names
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words


def read_whole(source: Source, ledger: Ledger, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Mend what only the whole brief tells."""
    complete_names(ledger, words, parts)
    mend_labels(ledger, words)
    name_extras(ledger, words)
    read_call_outs(source, ledger, words)
    name_dates(ledger, words)
    mend_notes(ledger, words)
    drop_meeting_points(ledger, parts)
    read_bare_streets(ledger, source, words, parts)
    read_names_afterwards(ledger, source, words, parts)
    _whole_name(ledger, source, words)
    _bare_name(ledger, source, words, parts)
    _link_prices(ledger)
    _place_of_address(ledger, source)
    _place_of_name(ledger, source, words)
    read_centres(source, ledger, words, parts)
    keep_prepositions(source, ledger, words)
    read_districts(source, ledger)


def _whole_name(ledger: Ledger, source: Source, words: Words) -> None:
    """Let a name of one word begin with the trade right before it: ``Studio notarile Ferri`` is called so and not Ferri."""
    for name, trade in zip(ledger.of("name")[:1], ledger.of("trade")[:1], strict=False):
        told = source.text[name.start : trade.end].split()
        if source.text[name.end : trade.start].isspace() and len(source.text[trade.start : trade.end].split()) == 1:
            # "St Anne's Hospice shop": its trade is another's than the one its name tells.
            last = tokens_of(source, name.start, name.end)[-1]
            if words.lang == "en" and len(told) > 2 and words.is_trade(last.fold) and told[-1].islower():
                name.end = trade.end
                name.values["text"] = " ".join(told)
                return
        between = source.text[trade.end : name.start]
        small = source.text[trade.start : trade.start + 1].isupper() and " " not in str(name.values["text"])
        if small and between.isspace() and source.text[trade.start : trade.end].split()[-1].islower():
            name.start = trade.start
            name.values["text"] = " ".join(source.text[trade.start : name.end].split())


def _bare_name(ledger: Ledger, source: Source, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Let a name that says its trade do without the article its sentence begins with: ``Die Gärtnerei Blum feiert …``."""
    for name in ledger.of("name")[:1]:
        run = tokens_of(source, name.start, name.end)
        opens = any(part.start == name.start for part in parts)
        # French and Dutch keep theirs: "Le Gîte des Trois Hêtres", "De Wulp".
        led = len(run) > 2 and run[0].fold in words.articles and words.lang in ("de", "it", "es", "pt")
        if opens and led and run[1].capital and words.is_trade(run[1].fold):
            name.start = run[1].start
            name.values["text"] = " ".join(source.text[name.start : name.end].split())


def _place_of_address(ledger: Ledger, source: Source) -> None:
    """Take the town of an address as the place, where the brief names no other."""
    for address in ledger.of("address")[:1]:
        town = str(address.values.get("locality") or "")
        at = source.text.find(town, address.start, address.end)
        if town and at >= 0 and not ledger.of("place"):
            ledger.share(Draft("place", at, at + len(town), {"text": town}))


def _place_of_name(ledger: Ledger, source: Source, words: Words) -> None:
    """Take the town that ends the name of a club or shop as the place, if the brief names no other."""
    for name in ledger.of("name")[:1]:
        inside = tokens_of(source, name.start, name.end)
        town = len(inside) > 2 and inside[-1].fold in TOWNS and inside[-1].capital
        if town and not ledger.of("place") and any(words.is_trade(token.fold) for token in inside[:-1]):
            ledger.share(Draft("place", inside[-1].start, inside[-1].end, {"text": inside[-1].text}))


def _link_prices(ledger: Ledger) -> None:
    """Give an offer the price that is labelled with its name."""
    by_name = {
        str(draft.values["text"]).casefold(): draft
        for draft in ledger.of("offer")
        if draft.price is None and not draft.timed
    }
    for price in ledger.of("price"):
        offer = by_name.get((price.label or "").casefold())
        if offer:
            offer.price = price
