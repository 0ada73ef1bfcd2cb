"""The headline: what, for whom or where, in at most nine words of the brief."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import combinations

from pagemagic.generate.inline import Inline, listed, run, upper_first
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.clock import time_at
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.event import hosted
from pagemagic.generate.writing.measure import MOST_HEADLINE, plain, words
from pagemagic.generate.writing.own_sentence import LONGEST, own_doing, own_sentence
from pagemagic.generate.writing.own_sentence import opening as first_told
from pagemagic.generate.writing.standing import about_offers
from pagemagic.generate.writing.stands_alone import Lack, stands_alone
from pagemagic.generate.writing.telling import has_verb
from pagemagic.generate.writing.trade import in_place, trade_in_place, with_place, within_name
from pagemagic.generate.writing.written import after_name, as_written
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import ClaimFact, OfferFact, PersonFact, YearFact

_LONGEST = 64
MOST_CLAUSE = 11
"""Words of a headline that says what a product does."""
_MOST_HOW = 6
"""Words of a claim that says how something is made."""
_MOST_STUFF = 2
_FEWEST_SAID = 4
"""Words of a clause that stands for its sentence."""
_SIGNS = ',;:.()"“”«»—'
"""Signs that no headline holds."""
_FEWEST_OFFERS = 3
"""Offers that say what a business is better than its trade does."""


@dataclass(frozen=True)
class Headline:
    """A headline and what it has said already."""

    title: Inline
    offers: tuple[str, ...] = ()
    """Ids of the offers it names."""
    says_trade: bool = False
    claims: tuple[str, ...] = ()
    """Ids of the claims it says."""
    sentence: int | None = None
    """Start of the sentence that it is, without the name."""
    lacks: tuple[Lack, ...] = ()
    """What keeps it from standing alone, where the brief holds nothing better."""


_Way = Callable[[Material], Headline | None]


def headline(material: Material) -> Headline:
    """The headline of the home page: the first of the ways that suit the kind of business that stands alone.

    Where none does, the one that lacks least; what it lacks is told to the user.
    """
    kind = material.subject.headline if material.subject and material.subject.headline else material.kit.headline
    ways: dict[str, tuple[_Way, ...]] = {
        "name": (_held, _name, _trade, _offers, _introduced),
        "offers": (_sentence, _i_am, _offers, _tail, _trade, _myself, _whole, _introduced, _name),
        "trade": (
            _sentence,
            _i_am,
            _made,
            _for_whom,
            _tail,
            _people,
            _trade,
            _myself,
            _offers,
            _whole,
            _introduced,
            _name,
        ),
    }
    rows = material.kit.name == "food" and sum(bool(price.label) for price in material.loose_prices) >= _FEWEST_OFFERS
    if kind == "offers" and not rows and len([one for one in material.offers if not one.price]) < _FEWEST_OFFERS:
        kind = "trade"
    found: list[Headline] = []
    if material.trade is not None and material.trade.origin.by == "inferred":
        # What somebody says they do tells more than the trade that was made of it.
        rest = [way for way in ways["trade"] if way is not _myself]
        at = rest.index(_trade)
        ways["trade"] = (*rest[:at], _myself, *rest[at:])
    if material.kit.name == "club" and within_name(material) and material.place is None:
        ways["trade"] = (_sentence, _i_am, _tail, _people, _name, _offers, _whole, _introduced)
    for way in ways[kind]:
        made = way(material)
        if made is None:
            continue
        if way in (_sentence, _i_am, _myself, _whole):
            return made
        lacks = stands_alone(material, made.title)
        if not lacks:
            return made
        found.append(replace(made, lacks=lacks))
    first = first_told(material)
    opening = _opening(material)
    entire = opening == first.text.rstrip(" .")
    known = [one.text for one in (material.trade, *material.offers) if one is not None]
    says = entire and any(fold(one) in fold(opening) for one in known)
    sawn: tuple[Lack, ...] = () if entire or first.text[len(opening) :].startswith((",", ";")) else ("cut off",)
    missed: tuple[Lack, ...] = () if says else ("no trade and no offer", *sawn)
    whole = Headline(opening, sentence=first.start if entire else None, lacks=missed)
    return min([*found, whole], key=lambda one: sum(_WEIGHT.get(lack, 4) for lack in one.lacks))


def _opening(material: Material) -> str:
    """The brief's first clause after a name before its colon, where it says something; else its first sentence."""
    first = first_told(material)
    inner = after_name(material, first.start, first.end) - first.start
    clause = first.text[inner:].partition(",")[0]
    said = clause if _FEWEST_SAID - (inner > 0) <= len(clause.split()) <= MOST_CLAUSE else first.text
    return (said[:1].upper() + said[1:] if inner else said)[:80].rstrip(" .")


_WEIGHT: dict[Lack, int] = {"no place": 1, "one word": 2, "only a name": 3}


def _held(material: Material) -> Headline | None:
    """What is held and where, of who holds it: ``Sommerfest in Erfurt``."""
    what = hosted(material)
    if what is None:
        return None
    place = material.place
    inside = place is not None and fold(place.text) in fold(what)
    return Headline((None if inside else with_place(material, "offers_place", offers=what)) or what)


def _name(material: Material) -> Headline | None:
    return Headline([run(material.name.id)]) if material.name is not None else None


def _trade(material: Material) -> Headline | None:
    """Trade and place. A trade alone that only repeats the name says nothing new."""
    title = _whole_name(material) or trade_in_place(material)
    if title is None or words(material, title) > MOST_HEADLINE:
        return None
    if (
        material.place is None
        and material.name is not None
        and fold(plain(material, title)) in fold(material.name.text)
    ):
        return None
    return Headline(title, says_trade=True)


def _whole_name(material: Material) -> Inline | None:
    """A name that goes on where its trade ends in "and": ``Explicações de Matemática e Física``, with the place."""
    name, trade = material.name, material.trade
    if name is None or trade is None or not within_name(material):
        return None
    after = name.text.lower().partition(trade.text.lower())[2].split()
    joined = bool(after) and fold(after[0]) in words_of(material.voice.spoken).both
    return with_place(material, "offers_place", offers=[run(name.id)]) if joined else None


def _tail(material: Material) -> Headline | None:
    """The user's own phrase from the trade to the end of its sentence, where the facts alone would lose some of it."""
    trade = material.trade
    if trade is None or trade.origin.span is None or trade.origin.by == "inferred" or within_name(material):
        return None
    start = trade.origin.span[0]
    sentence = next((one for one in material.prose if one.start <= start < one.end), None)
    if sentence is None or not material.voice.native or not material.voice.spaced:
        return None  # Japanese ends its sentence with a verb, "小さな喫茶店です"
    if any(within(person, sentence) for person in material.all(PersonFact)):
        return None  # "tattoo studio in Bath by Rosa Kemp": who it is stands elsewhere
    end = sentence.end - (sentence.text[-1:] in ".!…。")
    told = material.reading.brief[start:end]
    listed_whole = "," in told and any(word in words_of(material.voice.spoken).both for word in told.split())
    signs = _SIGNS.replace(",", "") if listed_whole else _SIGNS
    if any(sign in told for sign in signs) or any(map(str.isdigit, told)):
        return None
    title = as_written(material, start, end, strict=True)
    if title is None or len(plain(material, title)) > LONGEST:
        return None
    return Headline(upper_first(title), says_trade=True)


def _sentence(material: Material) -> Headline | None:
    """The owner's own sentence of who does what: ``Marta Lind repairs and tunes accordions in Whitby``."""
    found = own_sentence(material)
    title = as_written(material, found[0], found[1], strict=True) if found is not None else None
    if found is None or title is None:
        return None
    start, end, sentence = found
    rest = material.reading.brief[end : sentence.end].strip(" ,.!…")
    spans = [year.origin.span for year in material.all(YearFact) if year.origin.span]
    rest = "" if any(material.reading.brief[slice(*span)] == rest for span in spans) else rest
    offers = [one for one in material.offers if one.origin.span and start <= one.origin.span[0] < end]
    claims = [one for one in material.all(ClaimFact) if one.origin.span and start <= one.origin.span[0] < end]
    return Headline(
        upper_first(title),
        offers=tuple(one.id for one in offers),
        says_trade=True,
        claims=tuple(one.id for one in claims),
        sentence=None if rest else sentence.start,
    )


def _i_am(material: Material) -> Headline | None:
    """The same where the writer says their name first: ``I'm Ravi Shah and I fix phones``."""
    return _myself(material, introduced=True)


def _myself(material: Material, *, introduced: bool = False) -> Headline | None:
    """The writer's own sentence of what they do: ``I fix phones, tablets and game consoles in Luton``."""
    found = own_doing(material, introduced=introduced)
    title = as_written(material, found[0], found[1], strict=True) if found is not None else None
    if found is None or title is None:
        return None
    start, end, sentence = found
    offers = [one.id for one in material.offers if one.origin.span and start <= one.origin.span[0] < end]
    return Headline(upper_first(title), offers=tuple(offers), says_trade=True, sentence=sentence.start)


def _whole(material: Material) -> Headline | None:
    """The first sentence of what the named is, where its trade says little: ``… is a group of 60 open-water swimmers``."""
    name, sentence = material.name, material.reading.sentences[0]
    told = sentence.text.rstrip(" .!…")
    if (
        name is None
        or not sentence.text.startswith(name.text)
        or len(told) > LONGEST
        or len(told.split()) < _FEWEST_SAID
    ):
        return None
    if any(sign in told for sign in _SIGNS) or not has_verb(material, told.removeprefix(name.text)):
        return None
    title = as_written(material, sentence.start, sentence.start + len(told), strict=True)
    return Headline(upper_first(title), says_trade=True, sentence=sentence.start) if title is not None else None


def _introduced(material: Material) -> Headline | None:
    """Name and trade of something without a place; name and place of something whose trade nobody said."""
    if material.name is None:
        return None
    if material.trade is not None and not within_name(material):
        title = material.voice.phrase("name_trade", name=run(material.name.id), trade=run(material.trade.id))
        found = Headline(title, says_trade=True) if title is not None else None
    else:
        title = with_place(material, "offers_place", offers=[run(material.name.id)])
        inside = material.place is not None and fold(material.place.text) in fold(material.name.text)
        found = Headline(title) if title is not None and not inside else None
    return found if found is not None and words(material, found.title) <= MOST_HEADLINE else None


def _made(material: Material) -> Headline | None:
    """What somebody makes, where and how: ``Stoneware from Ghent, wood-fired twice a year``."""
    if material.kit.name != "personal" or not material.offers or material.place is None or not material.voice.native:
        return None
    how = [one for one in material.all(ClaimFact) if about_offers(material, one) and len(one.text.split()) <= _MOST_HOW]
    made = material.offers[0].origin.span
    if len(how) == 1 and made is not None and how[0].origin.span is not None and how[0].origin.span[0] < made[0]:
        return None  # "Grades 1 to 8, jazz and songwriting": what comes first says nothing of how the rest is made
    if len(how) != 1 or any(material.price_of(offer) for offer in material.offers):
        return None
    note = material.offers[-1].note or ""
    lead, _, stuff = note.partition(" ")
    known = words_of(material.voice.spoken)
    if stuff and len(stuff.split()) <= _MOST_STUFF and fold(lead) in known.note:
        what: Inline = stuff[:1].upper() + stuff[1:]
        named: tuple[str, ...] = ()
    elif len(material.offers) <= _MOST_STUFF:
        what = listed([([run(offer.id)], offer.text) for offer in material.offers], material.locale)
        named = tuple(offer.id for offer in material.offers)
    else:
        return None
    how_said = typographic(material.small(how[0], how[0].text), material.locale)
    origin = "".join(cues_of(material.voice.spoken, "origin")) or in_place(material)
    title = material.voice.phrase("made_place", what=what, place=run(material.place.id), how=how_said, **{"in": origin})
    if title is None or words(material, title) > MOST_HEADLINE:
        return None
    return Headline(title, named, claims=(how[0].id,))


def _for_whom(material: Material) -> Headline | None:
    """What a product is and for whom: ``Soil moisture API for agronomists and farm-software teams``."""
    trade = material.trade
    audience = [one for one in material.all(ClaimFact) if material.meaning(one) == "audience"]
    if material.kit.name != "software" or trade is None or len(audience) != 1 or not material.voice.native:
        return None
    whom = audience[0].text[:1].lower() + audience[0].text[1:]
    what = trade.text
    joint = f" {whom.split()[0]} "
    if joint in what:
        # English turns round what would say "for" twice: an API for soil moisture is a soil moisture API.
        thing, _, subject = what.partition(joint)
        what = f"{subject} {thing}"
        if material.voice.spoken != "en" or len(thing.split()) > 1:
            return None
    title = f"{what[:1].upper()}{what[1:]} {whom}"
    fits = len(title.split()) <= MOST_HEADLINE and len(title) <= _LONGEST
    return Headline(typographic(title, material.locale), says_trade=True) if fits else None


def _people(material: Material) -> Headline | None:
    """Trade and place, and who: the brief's own words before the first of several names of one role."""
    found = _trade(material)
    people = material.people
    if found is None or len(people) < 2 or people[0].origin.span is None or not people[0].role:
        return None
    start, end = people[0].origin.span
    before = material.reading.brief[start:end].partition(people[0].text)[0].strip(" ,–-")
    role = fold(people[0].role)[:5]
    if (
        len(before.split()) != 2
        or before.endswith(":")
        or fold(before) == fold(people[0].role)
        or role not in fold(before)
        or role in fold(plain(material, found.title))
    ):
        return None
    who = before[:1].lower() + before[1:]
    title = material.voice.phrase("from_people", headline=found.title, people=who)
    if title is None or words(material, title) > MOST_HEADLINE:
        return None
    return Headline(title, says_trade=True)


def _offers(material: Material) -> Headline | None:
    """The first offers, as many as fit, with the place; a lone one that is counted in the brief's own words."""
    offers = [one for one in material.offers if (one.count is None or one.count == 1) and not _at_hours(material, one)]
    if len(material.offers) == 1 and within_name(material) and material.place is None:
        return None  # "Ashdown Window Cleaning - pure water, no ladders"
    if 0 < len(offers) < len(material.offers) and len(offers) < _FEWEST_OFFERS:
        return None  # "two violins, viola, cello": the rest of a counted list is no list
    alone = material.offers[0] if len(material.offers) == 1 and not offers else None
    if alone is not None and alone.origin.span is not None and len(alone.text.split()) > 2:
        title = upper_first([typographic(material.reading.brief[slice(*alone.origin.span)], material.locale)])
        return Headline(title, (alone.id,)) if words(material, title) <= MOST_HEADLINE else None
    if not offers:
        return _priced(material)
    for most in (3, 2, 1):
        if len(offers) < most:
            continue
        chosen = offers[:most]
        if not apart(material, chosen):
            continue
        said = listed([([run(offer.id)], offer.text) for offer in chosen], material.locale)
        title = with_place(material, "offers_place", offers=said) or said
        if words(material, title) <= MOST_HEADLINE and len(plain(material, title)) <= _LONGEST:
            return Headline(title, tuple(offer.id for offer in chosen))
    return None


def _at_hours(material: Material, offer: OfferFact) -> bool:
    """Whether something is there at an hour only, and says less of a business than what it is: ``soup and toasties from noon``."""
    known, run = words_of(material.voice.spoken), tokens(offer.note or "")
    led = len(run) > 1 and run[0].fold in known.time_lead | known.through
    return led and time_at(run, 1, known) is not None


def apart(material: Material, offers: list[OfferFact]) -> bool:
    """Whether no condition of the last would be read of all: of ``Zimmer, Fahrräder für Gäste umsonst`` the rooms are not free."""
    known = words_of(material.voice.spoken)
    *earlier, last = offers
    said = tokens(last.note or "")
    free = any(token.fold in known.free for token in (*tokens(last.text), *said))
    bound = free or any(token.kind == "number" for token in said)
    return not bound or not earlier or all(offer.note for offer in earlier)


def _priced(material: Material) -> Headline | None:
    """Two rows of the price list with the place, the first that fit together; not where the brief itself says what it is."""
    stated = material.name is not None and material.trade is not None and material.trade.origin.by != "inferred"
    if stated and not within_name(material):
        return None  # "Trattoria da Ornella, cucina di casa a Ferrara"
    named = {fold(price.label): price for price in reversed(material.loose_prices) if price.label}
    spoken = material.voice.spoken
    rows = [
        (price, price.label)
        for price in reversed(named.values())
        if price.label and number_at(tokens(price.label), 0, spoken) is None  # "Three tacos" is a row and no headline
    ]
    if material.kit.name != "food" or len(rows) < 3 or material.place is None:
        return None
    for chosen in (*combinations(rows[:4], 3), *combinations(rows[:6], 2)):
        said = listed([([run(price.id, "label")], label) for price, label in chosen], material.locale)
        title = with_place(material, "offers_place", offers=said)
        if title is not None and words(material, title) <= MOST_HEADLINE and len(plain(material, title)) <= _LONGEST:
            return Headline(title)
    return None
