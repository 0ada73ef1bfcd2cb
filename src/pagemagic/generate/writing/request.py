"""What the brief asks of visitors, in its own verb: ``Order the day before`` before a number, ``Try it free`` before a link."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.generate.inline import Inline, upper_first
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import bag
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.written import as_written
from pagemagic.page.facts import EmailFact, HandleFact, PhoneFact, UrlFact

MOST_WORDS = 7
_MOST_OF_ORDERS = 14
_SIGNS = " ,;:–—-("
Contact = PhoneFact | EmailFact | UrlFact | HandleFact


@dataclass(frozen=True)
class Request:
    """A request in the user's words, without the contact it ends with."""

    start: int
    """Where it stands in the brief, in code points, half open."""
    end: int
    words: str
    whole: Sentence | None
    """The sentence, where it says nothing besides."""

    @property
    def phrase(self) -> bool:
        """Whether it says more than its verb does."""
        return len(self.words.split()) > 1

    def text(self, material: Material) -> Inline:
        """The request with a capital, its facts as references."""
        return upper_first(as_written(material, self.start, self.end) or self.words)


def request_of(material: Material, fact: Contact) -> Request | None:
    """The request that a contact is given for; None where its sentence does not begin with a verb that asks."""
    sentence = next((one for one in material.reading.sentences if within(fact, one)), None)
    at = _stands(material, fact)
    if at is None or sentence is None or not material.voice.native:
        return None
    earlier = (_stands(material, one) for one in material.facts if one is not fact and isinstance(one, Contact))
    if any(place is not None and sentence.start <= place < at for place in earlier):
        return None
    text = material.reading.brief[sentence.start : at].rstrip()
    stop = words_of(material.voice.spoken).stop
    # After a colon the words before it are whole: "Rufen Sie an: 0561 …".
    open_end = not text.endswith((":", "："))
    text = text.rstrip(_SIGNS)
    while open_end and len(text.split()) > 1 and fold(text.split()[-1]) in _JOINTS & (stop | _ALWAYS):
        text = text.rsplit(None, 1)[0].rstrip(_SIGNS)
    told = text.split()
    if not told or len(told) > MOST_WORDS or not _asks(material, told[0]) or any(sign in text for sign in ".!?;:"):
        return None
    rest = material.reading.brief[at + len(fact.text) : sentence.end]
    for other in material.facts:
        # Further contacts after the first say nothing of their own.
        rest = rest.replace(other.text, "") if isinstance(other, Contact) else rest
    rest = rest.strip(" .,;!…")
    return Request(sentence.start, sentence.start + len(text), text, sentence if not rest else None)


def _stands(material: Material, fact: Contact) -> int | None:
    """Where the contact itself begins: its span may hold its label as well."""
    if fact.origin.span is None:
        return None
    start, end = fact.origin.span
    at = material.reading.brief.find(fact.text, start, end)
    return at if at >= 0 else start


_JOINTS = bag(
    "at on by to via para with in under an unter bei per über au à sur par al a en por em no na pelo através su allo op naar the it "
    "el la los las le les lo il al ao o os as der die den dem het de"
)

_ALWAYS = bag("via per")


def _asks(material: Material, word: str) -> bool:
    return fold(word) in cues_of(material.voice.spoken, "asks")


def orders_beside(material: Material, fact: Contact) -> bool:
    """Whether the sentence of an address speaks of orders: ``Orders go out within 10 days; email woof@…``."""
    sentence = next((one for one in material.reading.sentences if within(fact, one)), None)
    return (
        sentence is not None
        and len(sentence.text.split()) <= _MOST_OF_ORDERS
        and material.voice.shows("order", sentence.text)
    )
