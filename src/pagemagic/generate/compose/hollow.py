"""Sections with too little in them: what they hold goes to a neighbour, so that no heading stands over a single line."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from pagemagic.generate.compose.glance import MOST_CELLS
from pagemagic.generate.compose.offer_rows import as_counted, price_row
from pagemagic.generate.compose.offers import MOST_ITEMS, names_all, of_all
from pagemagic.generate.compose.prices import membership
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import BESIDE, Inline, Json, join, references, run
from pagemagic.generate.prose import within
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.writing.measure import MOST_LEAD, plain, words
from pagemagic.generate.writing.prices import names_fee, price_value
from pagemagic.generate.writing.qualified import qualifies
from pagemagic.generate.writing.telling import says_when_or_where, sentence_of
from pagemagic.page.facts import ClaimFact, PriceFact

FEWEST = MappingProxyType({"features": 2, "gallery": 2, "list": 3, "team": 2, "pricing": 2})
"""Section type -> entries that make a section."""
FEWEST_WORDS = 18
"""Words of a story that make a section, without a picture of the user's; one sentence makes none."""
_LONGEST_FACT, _LONGEST_LINE = 8, 18
"""Words of a fact in a line of several, and of the line."""


def fold_hollow(work: Work) -> None:
    """Move the content of hollow sections into the lead, the strip of facts or the closing band, and drop them.

    What finds no room there stays a section: nothing that the brief says is lost.
    """
    for part in [part for part in work.parts.values() if is_hollow(work, part)]:
        if _joins_list(work, part):
            del work.parts[part.name]
            continue
        bare = part.name == "points"
        before = [(one, dict(one.props), dict(one.slots)) for one in work.parts.values()]
        apart = part.type == "pricing"
        if all(
            (part.type == "team" and _signs(work, one))
            or _moved(work, one, last=not apart)
            or (bare and _ends_lead(work, one))
            or (not apart and _noted(work, one))
            for one in _entries(work, part)
        ):
            del work.parts[part.name]
            continue
        for one, props, slots in before:
            one.props, one.slots = props, slots


def _joins_list(work: Work, part: Part) -> bool:
    """Let the one row of a price list end the list of what there is: a service with a price is a service."""
    rows, held = work.parts.get("offers"), _held(part)
    labelled = [one for one in work.material.loose_prices if one.label]
    if part.type != "pricing" or rows is None or rows.type != "features" or "items" not in rows.slots:
        return False
    plain_list = all("count" not in one for one in rows.slots["items"]) and not rows.props.get("groups")
    alone = len(held) == 1 and len(labelled) == 1 and not (part.props.get("note") or part.props.get("lead"))
    member = membership(work.material, work.material.loose_prices)
    if (
        len(rows.slots["items"]) >= MOST_ITEMS
        or not plain_list
        or not alone
        or member is not None
        or is_hollow(work, rows)
    ):
        return False
    if names_all(labelled[0], work.material.offers):
        rows.props = {"lead": of_all(work, labelled), **rows.props}
        return True
    rows.slots["items"] = [*rows.slots["items"], price_row(work, labelled[0])]
    return True


def is_hollow(work: Work, part: Part) -> bool:
    """Whether a section holds too little to be one."""
    if part.name in ("hero", "glance", "closing"):
        return False
    if part.type == "pricing" and (
        work.material.kit.name in ("events", "software")
        or any("text" in one for one in _held(part))
        or any(names_fee(work.material, one) for one in work.material.loose_prices)
    ):
        return False  # a ticket, a product's one price and a fee told as one are what visitors came for
    if part.type == "media" and part.name == "story":
        told = sum(words(work.material, block["text"]) for block in part.slots.get("body", ()))
        alone = len(part.slots.get("body", ())) == 1
        return (alone or told < FEWEST_WORDS) and "picture" not in part.slots
    fewest = FEWEST.get(part.type)
    held = _held(part)
    return fewest is not None and len(held) < fewest and not any("picture" in one or "to" in one for one in held)


def _held(part: Part) -> list[Json]:
    grouped = [one for group in part.slots.get("groups", ()) for one in group["items"]]
    return [*part.slots.get("items", ()), *grouped, *part.slots.get("people", ()), *part.slots.get("plans", ())]


def _entries(work: Work, part: Part) -> Iterator[tuple[Inline | None, Inline]]:
    """Label and value of what a section holds; the label is None for what is a sentence of its own."""
    note = part.props.get("lead") or part.props.get("note")
    if note:
        yield None, note
    for block in part.slots.get("body", ()):
        yield None, block["text"]
    member = membership(work.material, work.material.loose_prices) if part.type == "pricing" else None
    if member is not None:
        yield [run(member.id, "label")], price_value(work.material, member)
        return
    for one in _held(part):
        name = one.get("title") or one["name"]
        counted = _counted(work, one)
        if counted is not None:
            yield None, counted
            continue
        value = _cost_and_terms(work, one) or one.get("note") or one.get("text") or one.get("role")
        if "role" in one:
            yield one["role"], name
        elif part.type == "team":
            ends = [one for one in (work.parts["hero"], work.parts.get("closing")) if one is not None]
            told = any(_told(work, one, name) for one in ends)
            yield None, name if told else _by_whom(work, name)
        elif value is not None:
            yield name, value
        else:
            yield None, name


def _by_whom(work: Work, name: Inline) -> Inline:
    """Who does it, as the brief leads to the name: ``By Gwen Pugh``, ``With Tom``."""
    brief = work.material.reading.brief
    person = next((one for one in work.material.people if one.text == plain(work.material, name)), None)
    span = person.origin.span if person is not None else None
    if span is not None and work.material.voice.spoken == "en" and brief[: span[0]].endswith(" by "):
        return join("By ", name)
    return work.material.voice.phrase("with_person", name=name) or name


def _cost(row: Json) -> Inline | None:
    """What a row costs, with what that is per."""
    price: Inline | None = row.get("price")
    return join(price, " ", row["unit"]) if price is not None and row.get("unit") else price


def _cost_and_terms(work: Work, row: Json) -> Inline | None:
    """What a row costs and what is said of it: ``£12, with three tasters``."""
    cost, terms = _cost(row), row.get("note") or row.get("text")
    if cost is None or not terms or not work.material.voice.spaced:
        return cost
    if not isinstance(terms, str):
        claim = next((one for one in work.material.all(ClaimFact) if [run(one.id)] == terms), None)
        return join(cost, work.material.voice.comma, work.material.small(claim, claim.text) if claim else terms)
    small = terms[:1].lower() + terms[1:]
    return join(
        cost, work.material.voice.comma, small if small.split()[0] in work.material.reading.brief.split() else terms
    )


def _counted(work: Work, row: Json) -> Inline | None:
    """A counted offer in the brief's words, ``Ten lessons on Saturday mornings``, where a list would set its number apart."""
    named = set(references([row.get("title")]))
    offer = next((one for one in work.material.offers if one.id in named and one.count), None)
    return as_counted(work.material, offer) if offer is not None else None


def _told(work: Work, part: Part, value: Inline) -> bool:
    """Whether the title says it already: the headline, or ``Call Dave`` of the closing band."""
    title = part.props.get("title")
    return title is not None and fold(plain(work.material, value)) in fold(plain(work.material, title))


def _moved(work: Work, entry: tuple[Inline | None, Inline], *, last: bool) -> bool:
    """Find room for an entry: with a label in the strip, without one as a sentence of the first or the last band.

    ``last``: whether it may stand in the last band, where nobody looks for what a thing costs.
    """
    label, value = entry
    if _named(work, value) if label is None else _in_headline(work, label, value):
        return True
    strip, first, end = work.parts.get("glance"), work.parts["hero"], work.parts.get("closing")
    if label is not None and strip is not None and len(strip.slots["facts"]) < MOST_CELLS:
        strip.slots["facts"] = [*strip.slots["facts"], *work.pairs([(label, value, None)])]
        return True
    if label is None and any(_told(work, part, value) for part in (first, end) if part is not None):
        return True
    if label is None and _beside_price(work, value):
        return True
    if label is None and _beside_hours(work, value):
        return True
    said = value if label is None else join(label, " " if _goes_on(work, value) else ": ", value)
    if first.variant not in ("event", "letter") and _joins_lead(work, first, said, labelled=label is not None):
        return True
    if (
        last
        and end is not None
        and work.closing == end.type == "action"
        and _fits(work, end, "text", _sentence(work, said))
    ):
        return True
    bare = last and first.variant != "letter" and first.props.get("lead") is None
    return bare and _joins_lead(work, first, said, labelled=label is not None, anything=True)


def _signs(work: Work, entry: tuple[Inline | None, Inline]) -> bool:
    """Let who somebody is stand with how to write to them, where the first screen has a reason to come and no strip of facts."""
    (label, value), end = entry, work.parts.get("closing")
    strip = work.parts.get("glance")
    room = strip is not None and len(strip.slots["facts"]) < MOST_CELLS
    if label is None or end is None or room or work.parts["hero"].props.get("lead") is None:
        return False
    if qualifies(work.material, plain(work.material, label)):
        return False  # "Dana Bell, AAT licensed" is trusted for it
    if end.type == "contact":
        end.slots["facts"] = [*end.slots["facts"], *work.pairs([(label, value, None)])]
        return True
    return end.type == "action" and _fits(work, end, "text", _sentence(work, join(label, ": ", value)))


def _noted(work: Work, entry: tuple[Inline | None, Inline]) -> bool:
    """Let a sentence stand under the list of what there is, where nothing stands there yet."""
    label, said = entry
    if label is not None:
        return False
    for part in work.parts.values():
        prop = {"features": "lead", "menu": "note", "pricing": "note", "gallery": "note"}.get(part.type)
        if prop is not None and part.name != "scenes" and not part.props.get(prop):
            return _fits(work, part, prop, _sentence(work, said))
    return False


def _goes_on(work: Work, value: Inline) -> bool:
    """Whether a value begins as the rest of a phrase: ``nervous beginners in automatic and manual cars``."""
    said = plain(work.material, value)
    return said[:1].islower() and fold(said).split()[0] in words_of(work.material.voice.spoken).note


def _ends_lead(work: Work, entry: tuple[Inline | None, Inline]) -> bool:
    """Let a lone line end the sentences of the lead, whatever it tells: under *About us* it would say nothing of anybody."""
    (label, value), first = entry, work.parts["hero"]
    held = plain(work.material, first.props.get("lead") or "")
    sentences = held.rstrip()[-1:] in (".", "!") and first.variant not in ("event", "letter")
    return label is None and sentences and _fits(work, first, "lead", _sentence(work, value))


def _beside_price(work: Work, value: Inline) -> bool:
    """Let a claim stand with the price of its sentence: ``12 €, tasting included``."""
    material = work.material
    named = set(references([value]))
    claims = [one for one in material.all(ClaimFact) if one.id in named]
    claim = claims[0] if len(claims) == 1 else None
    sentence = sentence_of(material, claim) if claim is not None else None
    if claim is None or sentence is None:
        return False
    prices = {one.id for one in material.all(PriceFact) if within(one, sentence)}
    for part in work.parts.values():
        for slot, field in (("facts", "value"), ("plans", "price")):
            held: list[Json] = part.slots.get(slot, [])
            at = next((k for k, one in enumerate(held) if prices & set(references([one.get(field)]))), None)
            if at is None or held[at].get("text"):
                continue
            row = held[at]
            said = (
                join(row["value"], material.voice.comma, material.small(claim, claim.text)) if slot == "facts" else None
            )
            row = {**row, "value": said} if said is not None else {**row, "text": [run(claim.id)]}
            part.slots[slot] = [*held[:at], row, *held[at + 1 :]]
            return True
    return False


def _beside_hours(work: Work, value: Inline) -> bool:
    """Let what is said of days and seasons stand with the hours, where those have a section: ``Bank holidays 10 to 6.``"""
    hours = work.parts.get("place") if work.material.kit.name != "software" else None
    timed = says_when_or_where(work.material, plain(work.material, value))
    return (
        timed and hours is not None and bool(work.material.hours) and _fits(work, hours, "text", _sentence(work, value))
    )


def _joins_lead(work: Work, first: Part, said: Inline, *, labelled: bool, anything: bool = False) -> bool:
    """Let the lead go on with an entry: a line of facts with any but when and where, sentences with another sentence.

    With ``anything`` it is said there because there is no other room.
    """
    told = plain(work.material, said)
    if not anything and says_when_or_where(work.material, told):
        return False
    held = first.props.get("lead")
    if held and fold(plain(work.material, held)).rstrip(".") in fold(told):
        first.props["lead"] = said
        return True
    if isinstance(said, str):
        said = said.rstrip(".")
    elif said and isinstance(said[-1], str):
        said = join(*said[:-1], said[-1].rstrip("."))
    line = held is None or (work.material.voice.spaced and plain(work.material, held).rstrip()[-1:] not in ".!?…:;")
    if line and (anything or len(told.split()) <= _LONGEST_FACT):
        longer = join(held, BESIDE, said) if held else said
        if words(work.material, longer) > _LONGEST_LINE:
            return False
        first.props["lead"] = longer
        return True
    return not line and not labelled and _fits(work, first, "lead", _sentence(work, said))


def _named(work: Work, value: Inline) -> bool:
    """Whether it is one word that name or place has said: a part of the town, which is no sentence."""
    material = work.material
    said = fold(plain(material, value))
    known = [one.text for one in (material.name, material.place, material.address) if one is not None]
    return len(said.split()) == 1 and any(said in fold(one).split() for one in known)


def _in_headline(work: Work, *said: Inline) -> bool:
    """Whether the headline has said an entry: ``electric boats`` and ``on the Regent's Canal``."""
    title = fold(plain(work.material, work.headline.title)) if work.headline is not None else ""
    return all(fold(plain(work.material, one)) in title for one in said)


def _fits(work: Work, part: Part, prop: str, sentence: Inline) -> bool:
    held = part.props.get(prop)
    longer = join(held, " ", sentence) if held else sentence
    if words(work.material, longer) > MOST_LEAD or (held and part.type == "action"):
        return False
    part.props[prop] = longer
    return True


def _sentence(work: Work, text: Inline) -> Inline:
    ended = plain(work.material, text).rstrip()[-1:] in ".!?…。！？:;؟"
    return text if ended or not work.material.voice.spaced else join(text, ".")
