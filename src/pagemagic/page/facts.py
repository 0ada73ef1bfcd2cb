"""Facts: what is known about the subject of a site, each with where it came from.

A fact has one home, ``site.facts``. Text, links and pictures refer to it by id, so changing it changes exactly the
nodes that use it. :attr:`Fact.fields` says which texts a reference may ask for; how they are written in a language is
decided when the site is rendered (:mod:`pagemagic.i18n`).
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from pagemagic.i18n.dates import exists
from pagemagic.page.base import Frozen, NodeId, Text, Word
from pagemagic.page.links import WebAddress


def _check_date(value: str) -> str:
    if not exists(value):
        raise ValueError(f"there is no {value}; write a day of the calendar as YYYY-MM-DD")
    return value


Date = Annotated[
    str,
    StringConstraints(pattern=r"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
    AfterValidator(_check_date),
]
"""A calendar date, ISO 8601: ``2027-04-03``."""
Clock = Annotated[str, StringConstraints(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
"""A time of day, 24 hours: ``06:30``; ``24:00`` is the end of a day."""
Amount = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,9}(\.[0-9]{1,4})?$")]
"""A decimal number as text, in major units of its currency: ``0.40``. Never a float."""
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
"""ISO 4217 code."""
Line = Annotated[Text, StringConstraints(min_length=1, max_length=400)]
"""A short text in the user's own words."""


class Origin(Frozen):
    """Where a fact came from."""

    by: Literal["brief", "user", "host", "model", "inferred"] = "user"
    """``brief``: read in the brief, at ``span``; ``inferred``: follows from other facts, to be confirmed."""
    span: tuple[int, int] | None = None
    """Start and end of the source in the brief, in code points, half open."""


class BaseFact(Frozen):
    """What all facts have."""

    id: NodeId
    origin: Origin = Origin()
    label: Line | None = None
    """What this one is called when there are several, in the user's words: ``Call-out``, ``Students``."""


class NameFact(BaseFact):
    """The name of the business, person, event or thing. Field: ``text``."""

    kind: Literal["name"] = "name"
    text: Line
    type: Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z]{2,40}$")] | None = None
    """The schema.org type of what has the name: ``Bakery``, ``Event``, ``Person``."""


class TradeFact(BaseFact):
    """What it is, as a noun phrase in the user's words: ``padaria``, ``family law``. Field: ``text``."""

    kind: Literal["trade"] = "trade"
    text: Line


class PlaceFact(BaseFact):
    """The town or area it belongs to: ``Coimbra``. Field: ``text``."""

    kind: Literal["place"] = "place"
    text: Line


class AddressFact(BaseFact):
    """A postal address or venue. Fields: ``text``, ``street``, ``number``, ``locality``, ``postcode``, ``venue``."""

    kind: Literal["address"] = "address"
    text: Line
    """The whole address on one line, as written."""
    venue: Line | None = None
    street: Line | None = None
    """Street without house number."""
    number: Line | None = None
    locality: Line | None = None
    postcode: Line | None = None


class PhoneFact(BaseFact):
    """A telephone number. Fields: ``text``, ``tel``."""

    kind: Literal["phone"] = "phone"
    text: Annotated[str, StringConstraints(pattern=r"^[+()0-9][0-9 ()./\u2010-\u2015-]{3,30}$")]
    """The number as people write it, such as ``239 555 018``."""
    tel: Annotated[str, StringConstraints(pattern=r"^\+?[0-9]{3,15}$")]
    """The number to dial: E.164 with ``+`` where the country is known, else the digits."""
    by: Literal["text", "whatsapp"] | None = None
    """How it is reached where not by a call: it takes text messages only, or is an account of WhatsApp."""


class EmailFact(BaseFact):
    """An e-mail address. Field: ``text``."""

    kind: Literal["email"] = "email"
    text: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._%+'À-ɏ-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]


class UrlFact(BaseFact):
    """A web address. Fields: ``text`` (as written), ``href``."""

    kind: Literal["url"] = "url"
    text: Line
    href: WebAddress


class HandleFact(BaseFact):
    """An account on a network. Fields: ``text`` (with ``@``), ``network``."""

    kind: Literal["handle"] = "handle"
    text: Line
    network: Word
    """``instagram``, ``mastodon``, ``github`` …"""
    href: WebAddress | None = None


class Opening(Frozen):
    """The same hours on some days of the week."""

    days: tuple[Annotated[int, Field(ge=1, le=7)], ...] = Field(min_length=1, max_length=7)
    """ISO weekdays, 1 is Monday, ascending."""
    opens: Clock | None = None
    closes: Clock | None = None
    """Both empty: these days, at hours not said. ``00:00`` to ``24:00``: day and night."""


class HoursFact(BaseFact):
    """When it is open. Fields: ``text``, ``days``, ``times``."""

    kind: Literal["hours"] = "hours"
    openings: tuple[Opening, ...] = Field(default=(), max_length=14)
    note: Line | None = None
    """What the openings do not say, in the user's words: ``by appointment``. Alone, it is the hours as written."""

    @property
    def told(self) -> tuple[Opening, ...]:
        """The openings that are put in words: not a day without times beside others that the note speaks of."""
        timed = tuple(row for row in self.openings if row.opens or row.closes)
        return timed if timed and self.note else self.openings


class PriceFact(BaseFact):
    """What something costs. Fields: ``text``, ``amount``, ``unit``, ``label``."""

    kind: Literal["price"] = "price"
    amount: Amount
    currency: Currency
    unit: Line | None = None
    """Per what, in the user's words: ``per field and month``, ``for one hour``."""
    starting: bool = False
    """True where the brief says "from"."""
    said: Line | None = None
    """What stands in place of the amount, in the user's words: ``free``."""


class PersonFact(BaseFact):
    """Somebody. Fields: ``text``, ``role``."""

    kind: Literal["person"] = "person"
    text: Line
    role: Line | None = None


class DateFact(BaseFact):
    """A date or a run of days. Fields: ``text``, ``start``, ``end``, ``days``."""

    kind: Literal["date"] = "date"
    start: Date
    end: Date | None = None
    """The last day, for a run of days."""
    begins: Clock | None = None
    """When it begins on the first day, for calendars and structured data; readers find it in the words of the brief."""
    role: Literal["event", "deadline", "next", "other"] = "other"

    @model_validator(mode="after")
    def _in_order(self) -> DateFact:
        if self.end is not None and self.end < self.start:
            raise ValueError(f"the end, {self.end}, is before the start, {self.start}; swap them")
        return self


class YearFact(BaseFact):
    """A year. Field: ``text``."""

    kind: Literal["year"] = "year"
    year: Annotated[int, Field(ge=1000, le=2999)]
    role: Literal["since", "other"] = "other"


class OfferFact(BaseFact):
    """Something made, sold, done or taught. Fields: ``text``, ``note``."""

    kind: Literal["offer"] = "offer"
    text: Line
    """Its name: ``Broa``, ``Boiler repair``."""
    note: Line | None = None
    """What is said of it: ``de milho``, ``ao sábado``."""
    price: NodeId | None = None
    """The price fact that belongs to it."""
    count: Annotated[int, Field(ge=1, le=100_000)] | None = None
    """How many, where the brief counts them: ``sete conversas`` is 7 and the name ``conversas``."""


class ClaimFact(BaseFact):
    """Something else the brief states about the subject, in its words.

    Fields: ``text``, and ``head`` and ``rest``, what stands before and after the first colon.
    """

    kind: Literal["claim"] = "claim"
    text: Line
    number: Annotated[int, Field(ge=0, le=1_000_000_000)] | None = None
    """The number in it, where there is exactly one and pictures may count with it."""


Fact = Annotated[
    NameFact | TradeFact | PlaceFact | AddressFact | PhoneFact | EmailFact | UrlFact | HandleFact | HoursFact
    | PriceFact | PersonFact | DateFact | YearFact | OfferFact | ClaimFact,
    Field(discriminator="kind"),
]  # fmt: skip
"""Any fact, told apart by ``kind``."""

FIELDS: dict[str, tuple[str, ...]] = {
    "name": ("text",),
    "trade": ("text",),
    "place": ("text",),
    "address": ("text", "street", "number", "locality", "postcode", "venue"),
    "phone": ("text", "tel"),
    "email": ("text",),
    "url": ("text", "href"),
    "handle": ("text", "network"),
    "hours": ("text", "days", "times"),
    "price": ("text", "amount", "unit", "label"),
    "person": ("text", "role"),
    "date": ("text", "start", "end", "days", "weekday"),
    "year": ("text",),
    "offer": ("text", "note", "count"),
    "claim": ("text", "head", "rest"),
}
"""Which texts a reference to a fact of a kind may ask for. ``text`` is the fact as a reader would say it."""
