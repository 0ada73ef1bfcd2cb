"""The industry kits that come with the library, read once from package data.

A kit knows a kind of business: the words it is told by, the motifs that stand for it, the themes and heroes that suit
it, and the order in which its pages tell things. It holds no copy: wording is in :mod:`pagemagic.gallery.phrase_data`.
Adding a kit, a subject or a language means adding data.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pagemagic.page.base import Frozen, Text, Word
from pagemagic.page.frozen import FrozenDict

SchemaType = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z]{2,40}$")]
"""A type of schema.org."""
Cues = FrozenDict[str, Text]
"""Language -> the words something is told by, separated by spaces.

``_`` stands for a space inside a cue, ``*`` at its end for any ending, at its start for any beginning. Languages written without spaces are searched
for the cue anywhere in the text.
"""
Headline = Literal["trade", "offers", "name"]
"""What a headline is made of: the trade, the first offers, or the name; with the place where it is known."""
Part = Literal[
    "glance",
    "offers",
    "menu",
    "prices",
    "programme",
    "dates",
    "since",
    "people",
    "place",
    "story",
    "statement",
    "points",
    "counts",
    "questions",
    "steps",
    "quotes",
]
"""A part of a page that an order may name; it is left out where the brief holds nothing for it."""
Need = Literal["name", "hours", "address", "phone", "contact", "date", "price", "offers", "place", "link"]
"""What visitors of such a page look for."""


class Subject(Frozen):
    """One trade within a kit: ``bakery``, ``plumbing``, ``ceramics``."""

    name: Word
    cues: Cues
    per: Cues = FrozenDict()
    """Words of the units that its prices are per: the nights of a guesthouse, whatever its name is."""
    type: SchemaType
    motifs: Annotated[tuple[Word, ...], Field(max_length=6)]
    """The most telling first, three at least; none where the brief's own words say what is shown, as of things for hire."""
    themes: tuple[Word, ...] = ()
    """Those that suit it, the best first; none: the kit's."""
    counter: bool | None = None
    """As in the kit; None where the kit's own suits."""
    palettes: FrozenDict[str, Text] = FrozenDict()
    """Theme -> the palette whose colours mean something to the trade."""
    headline: Headline | None = None
    offers: Literal["features", "menu", "gallery"] | None = None
    """What sort of list the offers are, where the kit's does not suit."""
    labels: FrozenDict[str, Text] = FrozenDict()
    """As in the kit, and before it."""
    person: bool | None = None
    """True where it is one person's work, False where it never is; None as in the kit."""


class Kit(Frozen):
    """A kind of business."""

    name: Word
    sample: Text
    """A brief that such a customer would write; all names and numbers are made up."""
    cues: Cues
    """Words that tell the kit but no subject of it."""
    signs: Cues = FrozenDict()
    """Words that mean little alone: two of them in a brief tell the kit, whatever else its words could mean."""
    type: SchemaType
    motifs: Annotated[tuple[Word, ...], Field(max_length=6)]
    """What stands for such a business where its words name nothing; none where it may be anything."""
    themes: Annotated[tuple[Word, ...], Field(min_length=1)]
    """Those that suit it, the best first."""
    counter: bool = False
    """Whether it sells over a counter or serves at tables: only there a look may put up an awning."""
    heroes: Annotated[tuple[Word, ...], Field(min_length=3)]
    """Compositions of the first screen that suit it, the best first; each is used where the brief holds enough for it."""
    orders: Annotated[tuple[tuple[Part, ...], ...], Field(min_length=3)]
    """Sensible orders of the parts between hero and closing, the best first."""
    closing: Literal["action", "contact"]
    headline: Headline = "trade"
    offers: Literal["features", "menu", "gallery"] = "features"
    """What sort of list the offers are."""
    local: bool = True
    """Whether people come or call: a strip of facts under the hero, a bar with the phone number."""
    person: bool = False
    """Whether the name is usually a person's."""
    labels: FrozenDict[str, Text] = FrozenDict()
    """Part -> label (:mod:`pagemagic.i18n.labels.keys`) for its heading and its link."""
    needs: tuple[Need, ...]
    subjects: tuple[Subject, ...] = ()


@cache
def gallery_kits() -> MappingProxyType[str, Kit]:
    """All built-in kits by name, in alphabetical order."""
    folder = files("pagemagic.gallery") / "kits"
    found = sorted((item for item in folder.iterdir() if item.name.endswith(".json")), key=lambda item: item.name)
    kits = [Kit.model_validate_json(item.read_bytes()) for item in found]
    return MappingProxyType({kit.name: kit for kit in kits})
