"""What the reader must know of one language, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pagemagic.generate.reading.phrases import Phrases

_NO_WORDS: frozenset[str] = frozenset()
_NO_INDEX: Mapping[str, int] = {}
_NO_NAMES: Mapping[str, str] = {}
_NO_PHRASES = Phrases("")
_SHORTEST_VERB = 5  # letters: "vamos" says little
_SHORTEST = 6  # letters: "Maria" is no trade


def bag(written: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(written.split())


WITH = bag("with com con avec mit met")
"""With, in every language of the tables."""


def counted(written: str) -> dict[str, int]:
    """Return each word with the number, from 1, of the ``|``-separated group it stands in."""
    return {word: number for number, group in enumerate(written.split("|"), 1) for word in group.split()}


def singular(written: str) -> dict[str, str]:
    """Return each word with the first word of its group; groups are separated by ``|``, spaces written ``_``."""
    pairs = {}
    for group in written.split("|"):
        first = group.split()[0]
        pairs.update(dict.fromkeys(group.split(), first))
    return pairs


@dataclass(frozen=True)
class Words:
    """The tables of a language. All words are lower case; sets hold single words, phrases may be longer."""

    lang: str
    stop: frozenset[str]
    """Words without a content of their own; also what the language is told by."""
    articles: frozenset[str] = _NO_WORDS
    particles: frozenset[str] = _NO_WORDS
    """Lower-case words that may stand inside a name."""
    both: frozenset[str] = _NO_WORDS
    """And."""
    finite: frozenset[str] = _NO_WORDS
    """Pronouns and verbs that make a sentence of a fragment."""
    finite_ending: tuple[str, ...] = ()
    imperative: frozenset[str] = _NO_WORDS
    """Verbs that open an order: ``bring a mat``."""
    acts: frozenset[str] = _NO_WORDS
    """Verbs that follow the name of a subject: ``Nimbus turns exports into books``."""
    leads: frozenset[str] = _NO_WORDS
    """Verbs between people and what they run: ``Ana Reis and Rui Melo run Elm Grove Practice``."""
    begins: frozenset[str] = _NO_WORDS
    """Verbs between an activity and its day: ``courses start on``, ``juniors train on``."""
    features: frozenset[str] = _NO_WORDS
    """Imperatives that open what somebody can do with a product: ``import CSV, match receipts``."""
    subordinate: frozenset[str] = _NO_WORDS
    """Words that open a clause whose verb does not count, ``when``; relative pronouns too."""
    # Calendar and clock
    days: Mapping[str, int] = field(default_factory=lambda: _NO_INDEX)
    days_short: Mapping[str, int] = field(default_factory=lambda: _NO_INDEX)
    """Abbreviations and ambiguous names, believed only beside hours or in a range."""
    months: Mapping[str, int] = field(default_factory=lambda: _NO_INDEX)
    through: frozenset[str] = _NO_WORDS
    """Between the ends of a range."""
    daily: Phrases = _NO_PHRASES
    workdays: Phrases = _NO_PHRASES
    weekend: Phrases = _NO_PHRASES
    opened: Phrases = _NO_PHRASES
    closed: Phrases = _NO_PHRASES
    breaks: Phrases = _NO_PHRASES
    """What opens a break in the hours: ``closed for lunch``."""
    until: frozenset[str] = _NO_WORDS
    """Between days and when they end: ``Friday until noon``."""
    also: frozenset[str] = _NO_WORDS
    """Words that say a day has more hours than told before, ``also``, ``late``; they may stand among days and times."""
    nth: frozenset[str] = _NO_WORDS
    """Words before a day that is not every such day: ``first``, ``every other``."""
    allday: Phrases = _NO_PHRASES
    reached: Phrases = _NO_PHRASES
    """Words of calls, emergencies and who comes out to them: day and night, beside these, opens no door."""
    meals: Phrases = _NO_PHRASES
    """Meals, and the times of day named by them, between days and their hours: ``lunch 12–2, dinner 6–9``."""
    appointment: Phrases = _NO_PHRASES
    hour_marks: frozenset[str] = _NO_WORDS
    time_lead: frozenset[str] = _NO_WORDS
    """Words that may stand among days and times without changing them."""
    mornings: frozenset[str] = _NO_WORDS
    afternoons: frozenset[str] = _NO_WORDS
    """Halves of a day, after it: ``Saturday morning``."""
    but: frozenset[str] = _NO_WORDS
    """Before the days that are no part of all days: ``daily except Monday``."""
    only: frozenset[str] = _NO_WORDS
    starts: Phrases = _NO_PHRASES
    """Between a date and the time it begins: ``at``, ``starts at``."""
    noon: Phrases = _NO_PHRASES
    midnight: Phrases = _NO_PHRASES
    since: Phrases = _NO_PHRASES
    deadline: Phrases = _NO_PHRASES
    upcoming: Phrases = _NO_PHRASES
    # Money
    starting: Phrases = _NO_PHRASES
    per: Phrases = _NO_PHRASES
    purpose: frozenset[str] = _NO_WORDS
    """For."""
    cost: frozenset[str] = _NO_WORDS
    giving: frozenset[str] = _NO_WORDS
    """Verbs and nouns of a gift: what is given is no price."""
    free: frozenset[str] = _NO_WORDS
    """Words for a price of nothing."""
    bought: Phrases = _NO_PHRASES
    """Where or when a ticket is bought, after its price: ``on the door``."""
    payable: frozenset[str] = _NO_WORDS
    """What may be free beside what has a price: ``entry``, ``first session``."""
    quotes: frozenset[str] = _NO_WORDS
    """What somebody says a job would cost: given for nothing it is a term and no row of prices."""
    insured: frozenset[str] = _NO_WORDS
    """Words of insurance, whose sums are no prices: ``insured to £10 million``."""
    millions: frozenset[str] = _NO_WORDS
    variants: frozenset[str] = _NO_WORDS
    """Words for another size, guest or member of what was priced before: ``single £60 a night, double £85``."""
    # Places
    street_first: Phrases = _NO_PHRASES
    street_last: frozenset[str] = _NO_WORDS
    street_ending: tuple[str, ...] = ()
    venue: frozenset[str] = _NO_WORDS
    place_in: frozenset[str] = _NO_WORDS
    based: Phrases = _NO_PHRASES
    # Subjects
    copula: Phrases = _NO_PHRASES
    myself: Phrases = _NO_PHRASES
    called: Phrases = _NO_PHRASES
    request: Phrases = _NO_PHRASES
    """What is asked of the builder and says nothing of the subject: ``make me a website for``."""
    trades: frozenset[str] = _NO_WORDS
    trade_ending: tuple[str, ...] = ()
    """Endings of words for a trade or its shop: ``-erei``, ``-aria``; ``no_trades`` are other words that end so."""
    no_trades: frozenset[str] = _NO_WORDS
    standing: frozenset[str] = _NO_WORDS
    """Words for a rank or licence, which is no trade: ``Meisterbetrieb``."""
    runs: Phrases = _NO_PHRASES
    """Between the writer and what is run: ``I run a``."""
    gives: Phrases = _NO_PHRASES
    """Between the writer and the ``lessons`` given: ``je donne des cours de yoga``."""
    lessons: frozenset[str] = _NO_WORDS
    it: frozenset[str] = _NO_WORDS
    """Pronouns for a product, before what it does: ``it keeps``."""
    we_ending: tuple[str, ...] = ()
    """Endings of verbs that say "we" without a pronoun: ``ospitiamo``."""
    anyone: frozenset[str] = _NO_WORDS
    """Words that mean nobody without the clause after them: ``for anyone who keeps bees``."""
    meets: frozenset[str] = _NO_WORDS
    """Verbs of people who come together somewhere."""
    events: frozenset[str] = _NO_WORDS
    roles: Mapping[str, str] = field(default_factory=lambda: _NO_NAMES)
    led: Phrases = _NO_PHRASES
    # Offers and claims
    offering: Phrases = _NO_PHRASES
    note: frozenset[str] = _NO_WORDS
    """Prepositions that open what is said of an offer."""
    timed: frozenset[str] = _NO_WORDS
    """Prepositions that do so only before a day or a season."""
    of: frozenset[str] = _NO_WORDS
    generic: frozenset[str] = _NO_WORDS
    """Heads that say nothing without their complement: ``courses in pottery``."""
    deeds: frozenset[str] = _NO_WORDS
    """Nouns of what is done to things, which go on through a list of these: ``repair of shoes, bags and belts``."""
    large: frozenset[str] = _NO_WORDS
    """Adjectives that cannot stand for an offer."""
    claim_first: frozenset[str] = _NO_WORDS
    claim_last: frozenset[str] = _NO_WORDS
    headings: Phrases = _NO_PHRASES
    """Lines that only announce what follows: ``Opening hours``, ``Prices:``."""
    fields: Mapping[str, str] = field(default_factory=lambda: _NO_NAMES)
    """Labels of a form, ``Name:``, and the kind of fact they hold."""
    upto: Phrases = _NO_PHRASES
    """What opens a limit after a price: ``up to ten``."""
    # Contacts
    contact: frozenset[str] = _NO_WORDS
    """Words around phone numbers and addresses that are no label."""
    messages: frozenset[str] = _NO_WORDS
    """Words that say a number takes messages; where nothing else is said of it they are its label."""
    abbreviations: frozenset[str] = _NO_WORDS

    def says_we(self, word: str) -> bool:
        """Whether a folded verb says "we" without a pronoun: ``ospitiamo``, ``ajudamos``."""
        return bool(self.we_ending) and word.endswith(self.we_ending) and len(word) > _SHORTEST_VERB

    def is_trade(self, word: str) -> bool:
        """Whether a folded word names a trade or where one is at work."""
        if word in self.trades or ("-" in word and word.rpartition("-")[2] in self.trades):
            return True
        ends = bool(self.trade_ending) and word.endswith(self.trade_ending)
        return ends and len(word) > _SHORTEST and word not in self.no_trades
