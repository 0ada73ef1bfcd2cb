"""Reading a brief: all rules, in the order in which they take from the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from pydantic import TypeAdapter, ValidationError

from pagemagic.generate.reading.addresses import read_addresses, read_venue
from pagemagic.generate.reading.alternatives import read_alternatives
from pagemagic.generate.reading.around_streets import read_around_streets, read_units_before
from pagemagic.generate.reading.bare_prices import read_bare_prices
from pagemagic.generate.reading.bracketed import read_bracketed
from pagemagic.generate.reading.countries import country_of
from pagemagic.generate.reading.covered_towns import read_covered_towns
from pagemagic.generate.reading.dates import read_beginnings, read_dates, read_years
from pagemagic.generate.reading.doings import read_own_doing
from pagemagic.generate.reading.doubt import keep_whole
from pagemagic.generate.reading.emails import read_emails
from pagemagic.generate.reading.halls import read_halls
from pagemagic.generate.reading.happenings import (
    drop_hours_of_acts,
    drop_parking,
    is_eventful,
    of_one_day,
    read_return,
    shouts_name,
)
from pagemagic.generate.reading.helped_with import read_helped_with
from pagemagic.generate.reading.hooks import is_hook
from pagemagic.generate.reading.hours import read_hours
from pagemagic.generate.reading.hours_place import keep_places_of_hours
from pagemagic.generate.reading.invitations import invites
from pagemagic.generate.reading.japan import read_japanese_addresses
from pagemagic.generate.reading.japanese_subject import read_japanese_subject
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.labels import label_facts
from pagemagic.generate.reading.language import language_of, variety_of
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.leftover import leftover_of
from pagemagic.generate.reading.lines import read_lines
from pagemagic.generate.reading.links import read_links
from pagemagic.generate.reading.meetings import read_hour_and_place, read_place_of_date, read_tour
from pagemagic.generate.reading.next_starts import keep_next_starts, name_next
from pagemagic.generate.reading.occasions import asks_before
from pagemagic.generate.reading.owners import read_owners
from pagemagic.generate.reading.people import read_people
from pagemagic.generate.reading.people_labels import read_people_labels
from pagemagic.generate.reading.phones import read_phones
from pagemagic.generate.reading.places import read_near, read_place
from pagemagic.generate.reading.postal import read_postal
from pagemagic.generate.reading.price_contents import keep_early_prices, read_contents
from pagemagic.generate.reading.price_labels import label_prices
from pagemagic.generate.reading.price_subjects import read_price_subjects
from pagemagic.generate.reading.prices import read_prices
from pagemagic.generate.reading.programme import read_programme
from pagemagic.generate.reading.recurring import read_recurring, read_recurring_hours
from pagemagic.generate.reading.remainder import read_remainder
from pagemagic.generate.reading.row_tails import complete_tails
from pagemagic.generate.reading.rows import complete_rows
from pagemagic.generate.reading.season_hours import read_season_hours
from pagemagic.generate.reading.sentences import Sentence, segments, sentences, tokens_of
from pagemagic.generate.reading.shared_units import inherit_units, share_period
from pagemagic.generate.reading.source import Source, clean
from pagemagic.generate.reading.subject import read_subject, read_tagline
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.venues import read_venues
from pagemagic.generate.reading.visits import read_visits
from pagemagic.generate.reading.who_follows import read_who_follows
from pagemagic.generate.reading.whole_brief import read_whole
from pagemagic.generate.reading.wishes import read_wish
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import Words, bag
from pagemagic.page.base import node_id
from pagemagic.page.facts import Fact

_FACT: TypeAdapter[Fact] = TypeAdapter(Fact)
_LONGEST_GREETING = 4
_LONGEST_HOOK = 12
"""Tokens of a question that only opens a brief."""
_ANSWERS = bag("no yes nein ja non oui sí si não sim nee nope yep")
"""Words that answer the question a brief opens with, and say nothing of its subject."""
MAX_FACTS = 200
"""Most facts that are read from one brief; what else it says is leftover."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a brief says."""

    brief: str
    """The cleaned brief; all spans count its code points."""
    locale: str
    """BCP 47 tag of the site: as asked for, else as told from the brief."""
    facts: tuple[Fact, ...]
    """In the order of the brief."""
    sentences: tuple[Sentence, ...]
    leftover: tuple[Sentence, ...]
    """Sentences that say more than the facts hold, in the user's words."""

    def of(self, kind: str) -> tuple[Fact, ...]:
        """Return the facts of a kind."""
        return tuple(fact for fact in self.facts if fact.kind == kind)


def read(brief: str, locale: str | None = None, counter: Iterator[int] | None = None) -> Reading:
    """Read a brief.

    ``locale`` is the language the site is wanted in; the brief is read in its own. ``counter`` gives the numbers the
    facts' ids are made of, from 0 if it is not given. Raises :class:`~pagemagic.kernel.errors.InvalidInputError` for
    a brief that is empty, has no words or is longer than :data:`~pagemagic.generate.reading.source.MAX_BRIEF`.
    """
    source = clean(brief)
    lang = language_of(source, locale.partition("-")[0] if locale else None)
    words = words_of(lang)
    country = country_of(source, lang, locale)
    variety = variety_of(source, lang, country)
    ledger = Ledger(len(source.text))
    month_first = variety == "en-US"
    eventful = is_eventful(source, words, month_first=month_first)
    read_emails(source, ledger)
    read_links(source, ledger)
    read_dates(source, ledger, words, month_first=month_first, eventful=eventful)
    read_prices(source, ledger, words, country)
    read_bare_prices(source, ledger, words)
    inherit_units(source, ledger, words)
    share_period(source, ledger, words)
    read_addresses(source, ledger, words)
    read_postal(source, ledger, words)
    read_around_streets(source, ledger, words)
    if lang == "ja":
        read_japanese_addresses(source, ledger)
        read_japanese_subject(source, ledger)
    read_phones(source, ledger, country)
    read_years(source, ledger, words)
    parts = sentences(source, ledger, words)
    starts = [part.start for part in parts]
    ends = {date.start: parts[bisect_right(starts, date.start) - 1].end for date in ledger.of("date")}
    read_beginnings(source, ledger, words, ends)
    drop_parking(ledger, words, source, parts)
    read_programme(source, ledger, words, parts)
    read_bracketed(source, ledger, words, parts)
    read_hours(source, ledger, words, parts)
    read_recurring_hours(source, ledger, words, parts)
    read_season_hours(source, ledger, words, parts)
    drop_hours_of_acts(ledger, words, source, parts)
    read_venues(source, ledger, words, parts, eventful=eventful)
    read_units_before(source, ledger)
    read_halls(source, ledger, words, parts)
    read_visits(source, ledger, words, parts)
    keep_places_of_hours(source, ledger, words, parts)
    read_contents(source, ledger, parts)
    read_alternatives(source, ledger, words, parts)
    groups = read_lines(source, ledger, words, parts)
    _read_sentences(source, ledger, words, parts, groups, eventful=eventful)
    whole = keep_whole(source, ledger, words, parts)
    facts = _facts(ledger, counter if counter is not None else count(), shouts=source.shouts)
    left = leftover_of(source, ledger, words, parts, facts, whole)
    if (
        len(parts) > 1
        and parts[0].text.endswith("?")
        and tokens_of(source, parts[1].start, parts[1].end)[0].fold in _ANSWERS
    ):
        left = tuple(one for one in left if one.start != parts[0].start)  # "Rehearsal room? No, a studio in Leeds."
    return Reading(source.text, locale or variety, facts, parts, left)


def _read_sentences(
    source: Source,
    ledger: Ledger,
    words: Words,
    parts: tuple[Sentence, ...],
    groups: Mapping[int, str],
    *,
    eventful: bool,
) -> None:
    opens = 0
    """The first sentence that may name the subject: greetings, hooks and headings stand before it."""
    noted = _by_sentence(ledger, parts)
    for number, sentence in enumerate(parts):
        run = tokens_of(source, sentence.start, sentence.end)
        more = number + 1 < len(parts)
        then = tokens_of(source, parts[number + 1].start, parts[number + 1].end) if number == 0 and more else []
        if number == opens and more and _greets(sentence, run, then, words, first=number == 0):
            opens += 1
            read_place(source, run, ledger, words)  # "Schilder nodig in Utrecht?"
            ledger.take(sentence.start, sentence.end)
            continue
        if number and number == opens and run[0].fold in _ANSWERS and len(run) > 2 and run[1].kind == "sign":
            ledger.take(run[0].start, run[1].end)
            run = run[2:]  # "Car? No: cargo bike hire in Utrecht"
        if number and read_wish(run, ledger, words):
            continue
        told = not any(token.kind != "sign" and ledger.open(token) for token in run)
        priced = opens > 0 and any(draft.kind == "price" for draft in noted[number])
        # A heading, or a list of prices under one, comes before the sentence that names the subject.
        if number == opens and more and not ledger.of("name") and (told or priced):
            opens += 1
        if number == opens + 1:
            read_who_follows(source, run, ledger, words)
        naming = number == opens or (not ledger.of("name") and _names(run, words))
        naming = naming or (number == opens + 1 and not ledger.of("trade") and _says_trade(run, words))
        _read_named(source, run, ledger, words, naming=naming)
        starts_line = number > 0 and "\n" in source.text[parts[number - 1].end : sentence.start]
        if not naming and number == opens + 1 and ledger.of("name") and starts_line:
            read_tagline(source, run, ledger, words)
        if not (naming or ledger.of("address") or of_one_day(sentence, run, ledger, words)) and eventful:
            read_venue(source, run, ledger, words)
        _read_facts_of(
            source,
            run,
            noted[number],
            ledger,
            words,
            naming=naming,
            eventful=eventful,
            group=groups.get(sentence.start),
        )
        if more and not noted[number] and asks_before(sentence, noted[number + 1]):
            ledger.take(sentence.start, sentence.end)
        _read_rest(source, run, noted[number], ledger, words, naming=naming)
    read_whole(source, ledger, words, parts)


def _greets(sentence: Sentence, run: Sequence[Token], then: Sequence[Token], words: Words, *, first: bool) -> bool:
    """Whether a sentence greets or asks and says nothing of the subject: ``Olá!``, ``Schilder nodig in Utrecht?``."""
    longest = _LONGEST_HOOK if sentence.text.endswith("?") and first else _LONGEST_GREETING
    short = (len(run) <= longest and sentence.text[-1] in "!?！？") or (first and is_hook(run, then, words))
    return short and not invites(run) and not shouts_name(run, words)


def _read_named(source: Source, run: list[Token], ledger: Ledger, words: Words, *, naming: bool) -> None:
    """Take who and what a sentence names."""
    if not naming:
        read_people_labels(source, run, ledger, words)
        for part in segments(run, ledger)[:1]:
            read_owners(source, part, ledger, words)
    if not (naming and words.request.at(run, 0)):  # "Portfolio of Tom Hale, photographer": his name is the site's
        read_people(source, run, ledger, words, naming=naming)
    read_covered_towns(source, run, ledger, words)
    if naming:
        read_return(source, run, ledger, words)
        read_subject(source, run, ledger, words)
        read_own_doing(source, run, ledger, words)
        read_helped_with(source, run, ledger, words)


def _read_facts_of(
    source: Source,
    run: list[Token],
    noted: Sequence[Draft],
    ledger: Ledger,
    words: Words,
    *,
    naming: bool,
    eventful: bool,
    group: str | None,
) -> None:
    """Complete the facts that a sentence holds by what stands around them: labels, rows, places."""
    read_tour(source, run, noted, ledger, words)
    if not (naming or eventful):
        name_next(source, run, noted, ledger, words)
    read_hour_and_place(source, run, noted, ledger, words)
    label_facts(source, run, noted, ledger, words, naming=naming, group=group)
    complete_rows(source, run, noted, ledger, words, naming=naming)
    complete_tails(source, run, noted, ledger, words)
    read_place_of_date(source, run, noted, ledger, words)
    read_place(source, run, ledger, words)
    if naming:
        read_near(source, run, ledger, words)
    read_recurring(source, run, ledger, words, noted=noted)


def _read_rest(
    source: Source, run: list[Token], noted: Sequence[Draft], ledger: Ledger, words: Words, *, naming: bool
) -> None:
    """Take what is left of a sentence, and let its prices keep what else they are called by."""
    read_remainder(source, run, noted, ledger, words)
    read_price_subjects(source, run, noted, ledger, words, naming=naming)
    label_prices(source, run, noted, ledger, words)
    keep_early_prices(source, run, noted, ledger, words)
    keep_next_starts(source, run, noted, ledger, words)
    for place in ledger.of("place") if naming else ():
        ledger.take(place.start, place.end)


def _by_sentence(ledger: Ledger, parts: tuple[Sentence, ...]) -> list[list[Draft]]:
    """Return the facts found so far in each sentence, in order."""
    noted: list[list[Draft]] = [[] for _ in parts]
    number = 0
    for draft in ledger.drafts:
        while number + 1 < len(parts) and draft.start >= parts[number].end:
            number += 1
        if parts[number].start <= draft.start and draft.end <= parts[number].end:
            noted[number].append(draft)
    return noted


def _names(run: list[Token], words: Words) -> bool:
    """Whether a later sentence introduces the subject: ``We are …``, ``My name is …``, ``… called …``."""
    return bool(words.myself.at(run, 0) or words.called.find(run, 1))


def _says_trade(run: list[Token], words: Words) -> bool:
    """Whether the sentence after the name says what its bearer is: ``My name is Colm Brady. I am a wedding celebrant``."""
    length = words.myself.at(run, 0)
    return 0 < length < len(run) and run[length].fold in words.articles and run[length].text.islower()


def _facts(ledger: Ledger, counter: Iterator[int], *, shouts: bool) -> tuple[Fact, ...]:
    """Turn drafts into facts, in the order of the brief. What no fact can hold is left to the leftover."""
    drafts = ledger.drafts[:MAX_FACTS]
    ids: dict[int, str] = {}
    facts: list[Fact] = []
    seen: set[str] = set()
    # Prices first get their ids in reading order too; an offer that names one has to know it.
    for draft in drafts:
        plain = repr((draft.kind, sorted(draft.values.items()), draft.label))
        if plain not in seen or draft.kind == "price":
            seen.add(plain)
            ids[id(draft)] = node_id(next(counter))
    for draft in drafts:
        if id(draft) in ids:
            fact = _fact(draft, ids, shouts=shouts)
            facts += [fact] if fact else []
    return tuple(facts)


def _spoken(value: object) -> object:
    """Return shouted words as they are spoken: ``CAMBIO DE BOMBÍN`` is ``Cambio de bombín``."""
    # Short words may be abbreviations, and currencies are codes.
    if not isinstance(value, str) or not value.isupper() or len(value) < 5:
        return value
    lower = value.lower()
    return capitalised(lower) if len(lower) == len(value) else value


def _fact(draft: Draft, ids: dict[int, str], *, shouts: bool) -> Fact | None:
    origin = {"by": "inferred" if draft.inferred else "brief", "span": (draft.start, draft.end)}
    values = {"id": ids[id(draft)], "kind": draft.kind, "origin": origin, "label": draft.label, **draft.values}
    if draft.kind == "offer" and draft.price is not None:
        values["price"] = ids.get(id(draft.price))
    if shouts and draft.kind in ("offer", "claim", "price"):
        values = {key: _spoken(value) for key, value in values.items()}
    try:
        return _FACT.validate_python(values)
    except ValidationError:
        return None
