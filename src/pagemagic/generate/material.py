"""What there is to say: the facts of a brief by kind, offers joined with their prices, and claims by what they mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from pagemagic.gallery.kit_data import Kit, Subject
from pagemagic.generate.acts import Acts
from pagemagic.generate.brief import Brief
from pagemagic.generate.forms import Forms
from pagemagic.generate.reading.reader import Reading
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.visits import visit_kind
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.regular import Regular
from pagemagic.generate.voice import Voice
from pagemagic.i18n.times import is_whole_day
from pagemagic.page.facts import (
    AddressFact,
    BaseFact,
    ClaimFact,
    DateFact,
    EmailFact,
    Fact,
    HandleFact,
    HoursFact,
    NameFact,
    OfferFact,
    PersonFact,
    PhoneFact,
    PlaceFact,
    PriceFact,
    TradeFact,
    UrlFact,
    YearFact,
)

Meaning = Literal["visit", "free", "cost", "standing", "audience", "time", "capacity", "arrival", "other"]
"""What a claim is about: it decides where on the page it stands."""
_MEANINGS: tuple[tuple[Meaning, str], ...] = (
    ("free", "free_limit"), ("audience", "audience"), ("capacity", "capacity"), ("cost", "cost"),
    ("standing", "standing"), ("arrival", "arrival"), ("time", "time"),
)  # fmt: skip

F = TypeVar("F")


@dataclass
class Material:
    """The facts of a brief, ready to be placed. Nothing here changes after it is made but ``placed``."""

    brief: Brief
    reading: Reading
    facts: tuple[Fact, ...]
    kit: Kit
    subject: Subject | None
    voice: Voice
    forms: Forms
    """Sentences that are shown whole."""
    prose: tuple[Sentence, ...]
    """Sentences that say more than the facts, in order."""
    acts: tuple[Acts, ...] = ()
    """Sentences of what is done, in order."""
    regular: tuple[Regular, ...] = ()
    """What comes back on a day and has a section of its own, in order."""
    placed: set[str] = field(default_factory=set)
    """Facts that have found their home."""

    def all(self, kind: type[F]) -> list[F]:
        """The facts of a kind, in the order of the brief, but those of what comes back on a day, which stay together."""
        aside = {identifier for one in self.regular for identifier in one.facts}
        return [fact for fact in self.facts if isinstance(fact, kind) and fact.id not in aside]

    def first(self, kind: type[F]) -> F | None:
        """The first fact of a kind."""
        return next((fact for fact in self.facts if isinstance(fact, kind)), None)

    @property
    def locale(self) -> str:
        """The site's locale."""
        return self.voice.locale

    @property
    def name(self) -> NameFact | None:
        """Its name."""
        return self.first(NameFact)

    @property
    def trade(self) -> TradeFact | None:
        """What it is."""
        return self.first(TradeFact)

    @property
    def place(self) -> PlaceFact | None:
        """Where it is."""
        return self.first(PlaceFact)

    @property
    def address(self) -> AddressFact | None:
        """Where exactly."""
        return self.first(AddressFact)

    @property
    def phone(self) -> PhoneFact | None:
        """The number to call."""
        return self.first(PhoneFact)

    @property
    def email(self) -> EmailFact | None:
        """Where to write."""
        return self.first(EmailFact)

    @property
    def url(self) -> UrlFact | None:
        """Where to read on."""
        return self.first(UrlFact)

    @property
    def handle(self) -> HandleFact | None:
        """An account on a network."""
        return self.first(HandleFact)

    @property
    def hours(self) -> list[HoursFact]:
        """When it is open; when a number is answered, day and night, is told with the number."""
        kept = {one.id for number in self.all(PhoneFact) if (one := self.answered(number)) is not None}
        return [one for one in self.all(HoursFact) if one.id not in kept]

    def answered(self, number: PhoneFact) -> HoursFact | None:
        """The hours, day and night, of a number that has the same label, where a door is open at other hours."""
        found = self.all(HoursFact)
        always = [one for one in found if all(is_whole_day(row.opens or "", row.closes or "") for row in one.openings)]
        others = [one for one in found if one.openings and one not in always]
        told = [one for one in always if one.openings and one.label and one.label == number.label]
        return told[0] if told and others else None

    @property
    def offers(self) -> list[OfferFact]:
        """What there is."""
        return self.all(OfferFact)

    @property
    def people(self) -> list[PersonFact]:
        """Who is named, but for the one whose name the site has."""
        own = fold(self.name.text) if self.name is not None else ""
        return [person for person in self.all(PersonFact) if fold(person.text) != own]

    @property
    def since(self) -> YearFact | None:
        """The year it began."""
        return next((year for year in self.all(YearFact) if year.role == "since"), None)

    @property
    def event(self) -> DateFact | None:
        """When it takes place. A day of a club that meets every week is one of its dates, not the site's event."""
        found = next((date for date in self.all(DateFact) if date.role == "event"), None)
        weekly = self.kit.name != "events" and any(row.days for hours in self.hours for row in hours.openings)
        # "Concerto di Natale il 18 dicembre" of a choir has a name of its own.
        one_of = self.kit.name == "club" and found is not None and bool(found.label)
        return None if weekly or one_of else found

    @property
    def deadline(self) -> DateFact | None:
        """The last day to act."""
        return next((date for date in self.all(DateFact) if date.role == "deadline"), None)

    @property
    def person(self) -> bool:
        """Whether it is one person's site: the kit, the subject or the brief says so."""
        if self.subject is not None and self.subject.person is not None:
            return self.subject.person
        if self.voice.shows("plural", self.reading.brief):
            return False
        return self.kit.person or (self.name is not None and self.voice.shows("self", self.reading.brief[:40]))

    def label_key(self, part: str) -> str:
        """The label that the subject or the kit gives a part; empty where neither does."""
        own = self.subject.labels.get(part) if self.subject is not None else None
        return str(own or self.kit.labels.get(part, ""))

    def price_of(self, offer: OfferFact) -> PriceFact | None:
        """The price that belongs to an offer."""
        return next((price for price in self.all(PriceFact) if price.id == offer.price), None)

    @property
    def loose_prices(self) -> list[PriceFact]:
        """Prices of no offer; what may be given is none."""
        taken = {offer.price for offer in self.offers}
        return [price for price in self.all(PriceFact) if price.id not in taken and price is not self.gift]

    @property
    def gift(self) -> PriceFact | ClaimFact | None:
        """What may be given, where the brief asks for it: an ask, not a price."""
        if self.kit.name not in ("club", "general"):
            return None
        asked = (
            one for one in self.all(ClaimFact) if self.voice.shows("give", one.text) and len(one.text.split()) <= 8
        )
        return next(asked, None) or next(
            (price for price in self.all(PriceFact) if self.voice.shows("give", self.around(price))), None
        )

    def around(self, fact: BaseFact) -> str:
        """The words a fact stands among: its label and its sentence."""
        span = fact.origin.span
        if span is None:
            return fact.label or ""
        told = next((one.text for one in self.reading.sentences if one.start <= span[0] < one.end), "")
        return f"{fact.label or ''} {told}"

    def claims(self, *meanings: Meaning) -> list[ClaimFact]:
        """Claims of these meanings that have no home yet; of all meanings if none is named."""
        return [
            claim
            for claim in self.all(ClaimFact)
            if claim.id not in self.placed and (not meanings or self.meaning(claim) in meanings)
        ]

    def meaning(self, claim: ClaimFact) -> Meaning:
        """What a claim is about."""
        if visit_kind(tokens(claim.text), words_of(self.voice.spoken)) is not None:
            return "visit"
        for meaning, cue in _MEANINGS:
            # "Commissions for gardens and public places" counts nothing.
            if self.voice.shows(cue, claim.text) and (meaning != "capacity" or claim.number is not None):
                return meaning
        return "other"

    def put(self, *facts: BaseFact | Iterable[BaseFact]) -> None:
        """Say that facts have found their home."""
        for fact in facts:
            if isinstance(fact, BaseFact):
                self.placed.add(fact.id)
            else:
                self.placed.update(one.id for one in fact)

    def small(self, fact: Any, text: str) -> str:
        """The text of a fact with a small initial, unless the brief or its letters show that the capital belongs to it."""
        table = self.voice.table
        if text[:1].lower() == text[:1] or not self.voice.native:
            return text
        if table is not None and table.nouns_capital:
            # Adjectives are small; the brief's own letter tells them from nouns.
            return text[:1].lower() + text[1:] if self._written(fact, text)[:1].islower() else text
        first, _, rest = text.partition(" ")
        if any(char.isupper() or char.isdigit() for char in first[1:]) or (
            len(first) == 1 and first.isupper() and first != "A"
        ):
            return text
        if rest[:1].isupper():
            return text
        written = self._written(fact, text)
        if written and written[0].isupper() and not self._starts_sentence(fact, text):
            return text
        return text[:1].lower() + text[1:]

    def _written(self, fact: Any, text: str) -> str:
        at = self._place(fact, text)
        return self.reading.brief[at : at + len(text)] if at >= 0 else ""

    def _place(self, fact: Any, text: str) -> int:
        span = fact.origin.span
        if span is None:
            return -1
        return self.reading.brief.lower().find(text.lower(), max(0, span[0] - 1), span[1] + len(text))

    def _starts_sentence(self, fact: Any, text: str) -> bool:
        at = self._place(fact, text)
        return any(sentence.start == at for sentence in self.reading.sentences)
