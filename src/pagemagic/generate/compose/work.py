"""The workbench: ids, blocks and the parts of the page that is being composed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pagemagic.generate.acts import Act
from pagemagic.generate.inline import Inline, Json, references
from pagemagic.generate.material import Material
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.uploads import Upload
from pagemagic.generate.writing.headline import Headline
from pagemagic.generate.writing.pairs import Pair, block_fields
from pagemagic.generate.writing.verbs import VerbPhrase
from pagemagic.generate.writing.weekly import Row
from pagemagic.page.base import node_id
from pagemagic.page.facts import ClaimFact, DateFact, OfferFact, PersonFact, PriceFact, YearFact
from pagemagic.page.theme import Theme

HOMED = (OfferFact, PriceFact, ClaimFact, DateFact, YearFact, PersonFact)
"""Facts that have one home on a page. Hours, places and contacts also stand in the strip, the closing band and the footer."""
_LONGEST_LINK = 18
MOST_LINK_WORDS = 4
"""Letters of a heading that a link repeats."""
_SUMMARIES = frozenset({"hero"})
"""Parts whose first lines may name what a list below holds."""


@dataclass
class Part:
    """A section before it is placed."""

    id: str
    name: str
    """Which part of the plan it is: ``offers``, ``place``, ``closing``."""
    type: str
    props: Json
    slots: Json = field(default_factory=dict)
    variant: str | None = None
    surface: str | None = None
    nav: Inline | None = None
    """What the header calls it, at most two words; None: not in the header."""
    rank: int = 5
    """How much visitors look for it; the header takes the lowest numbers first."""

    def document(self, anchor: str | None) -> Json:
        """The section as JSON."""
        found: Json = {"id": self.id, "type": self.type, "props": self.props, "slots": self.slots}
        for key, value in (("variant", self.variant), ("surface", self.surface), ("anchor", anchor)):
            if value is not None:
                found[key] = value
        return found


@dataclass
class Work:
    """Everything the composing functions share."""

    material: Material
    theme: Theme
    hero: str
    """The hero's composition."""
    closing: str
    """``action`` or ``contact``."""
    ids: Iterator[int]
    assets: list[tuple[str, Upload]] = field(default_factory=list)
    """Uploads with the ids of their assets; pictures leave the list as they are placed."""
    parts: dict[str, Part] = field(default_factory=dict)
    ask: ClaimFact | None = None
    """What the closing band says over the contact: ``Free quotes``."""
    headline: Headline | None = None
    features: tuple[VerbPhrase | Act, ...] = ()
    """What is done, for the list of features."""
    follows: tuple[VerbPhrase, ...] = ()
    """What it does with what the headline names, by a pronoun."""
    over_the_counter: bool = False
    """Whether the strip under the first screen tells a shop's door: hours, address and how to reach it."""
    says_trade: bool = False
    """Whether the headline says trade and place."""
    times: tuple[Row, ...] = ()
    """Times of the week, which stand with hours and address."""
    notes: tuple[ClaimFact, ...] = ()
    """What visitors should know before they come; it stands there too."""
    said: set[int] = field(default_factory=set)
    """Starts of the sentences that are on the page."""

    def new(self) -> str:
        """A new id."""
        return node_id(next(self.ids))

    def block(self, kind: str, **fields: Any) -> Json:
        """A block; fields that are None are left out."""
        return {"id": self.new(), "type": kind, **{name: value for name, value in fields.items() if value is not None}}

    def part(self, name: str, kind: str, props: Json, slots: Json | None = None, **more: Any) -> Part:
        """A part; properties that are None or empty are left out."""
        kept = {key: value for key, value in props.items() if value not in (None, "", [])}
        held = {key: value for key, value in (slots or {}).items() if value}
        made = Part(self.new(), name, kind, kept, held, **more)
        self.parts[name] = made
        if name not in _SUMMARIES:
            self.settle([kept, held])
        return made

    def settle(self, *shown: Any) -> None:
        """Say that what these JSON values name has found its home, so that no other part says it again."""
        told = set(references(list(shown)))
        self.material.put(fact for fact in self.material.facts if fact.id in told and isinstance(fact, HOMED))

    def pairs(self, pairs: list[Pair]) -> list[Json]:
        """Pair blocks."""
        return [self.block("pair", **block_fields(pair)) for pair in pairs]

    def picture(self) -> tuple[Json, str] | None:
        """The next of the user's pictures, as a picture value with what it shows."""
        for index, (identifier, upload) in enumerate(self.assets):
            if not upload.logo:
                del self.assets[index]
                return {"kind": "asset", "asset": identifier}, upload.caption
        return None

    def image(self) -> list[Json]:
        """The next of the user's pictures as an image block, in a list; empty where there is none."""
        found = self.picture()
        return [self.block("image", picture=found[0])] if found is not None else []

    def logo(self) -> list[Json]:
        """The user's sign as an image block, in a list."""
        return [
            self.block("image", picture={"kind": "asset", "asset": identifier})
            for identifier, upload in self.assets
            if upload.logo
        ][:1]

    @property
    def prose(self) -> tuple[Sentence, ...]:
        """Sentences that are not on the page yet."""
        return tuple(sentence for sentence in self.material.prose if sentence.start not in self.said)

    def say(self, *sentences: Sentence) -> None:
        """Sentences are on the page now."""
        self.said.update(sentence.start for sentence in sentences)

    def title(self, part: str, *keys: str) -> Inline:
        """The heading of a part: the kit's or subject's own phrase, else its label."""
        material = self.material
        subject = material.subject.name if material.subject is not None else ""
        tried = [
            *keys,
            f"{part}.{subject}",
            *([f"{part}.person"] if material.person else []),
            f"{part}.{material.kit.name}",
        ]
        return material.voice.first_phrase(*tried) or self.nav(part)

    def nav_as(self, title: Inline, part: str) -> Inline:
        """What links call a part with this heading: the heading itself where it is short."""
        short = isinstance(title, str) and len(title) <= _LONGEST_LINK and len(title.split()) <= MOST_LINK_WORDS
        return title if short else self.nav(part)

    def nav(self, part: str) -> Inline:
        """What links call a part."""
        return self.material.voice.label(self.material.label_key(part) or _LABELS.get(part, part))


_LABELS = {
    "offers": "services", "menu": "prices", "prices": "prices", "programme": "programme", "dates": "dates_and_place",
    "people": "people", "place": "hours_label", "story": "about", "statement": "about", "points": "about",
    "questions": "questions", "steps": "how_it_works", "contact": "contact", "counts": "at_a_glance", "quotes": "about",
}  # fmt: skip
