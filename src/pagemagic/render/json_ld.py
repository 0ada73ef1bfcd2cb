"""Structured data from a site's facts: schema.org, as JSON-LD. Only what the facts hold."""

from __future__ import annotations

import re
from typing import Any

from pagemagic.i18n.typography import sentence_start
from pagemagic.page.facts import ClaimFact, DateFact, HoursFact, PriceFact
from pagemagic.page.languages import page_in
from pagemagic.page.towns import town_of
from pagemagic.render.context import PageContext

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LOCAL = frozenset({"Organization", "Person", "SoftwareApplication", "WebSite", "Product", "Thing", "MusicGroup"})
"""Types without opening hours."""


def happens(kind: str) -> bool:
    """Whether a schema.org type is an event: ``Event``, ``MusicEvent``, ``Festival``."""
    return kind.endswith("Event") or kind == "Festival"


def subject(page: PageContext) -> dict[str, Any]:
    """What the site is about: its name with everything the facts say about it."""
    name = page.site.fact("name")
    # What takes place may be named by what it is: "Jazz night at the Lantern".
    happening = name is None and page.site.fact("trade") is not None and _event_date(page) is not None
    kind = getattr(name, "type", None) or ("Event" if happening else "Organization")
    found: dict[str, Any] = {
        "@type": kind,
        "name": name.text if name is not None and name.kind == "name" else page.site.name,
    }
    first = page.site.pages["/"]
    home = page.routes.absolute(first)
    if home:
        # One thing, whichever language speaks of it.
        found["@id"] = f"{page.routes.absolute(first, page.site.locale)}#subject"
        found["url"] = home
    found.update(_contact(page, kind))
    if happens(kind):
        found.update(_event(page))
    elif kind not in _LOCAL:
        found.update(_opening_hours(page))
    founded = next((fact.year for fact in page.site.facts if fact.kind == "year" and fact.role == "since"), None)
    if founded and not happens(kind) and kind not in ("Person", "SoftwareApplication"):
        found["foundingDate"] = str(founded)
    found.update(_offers(page, kind))
    return found


def _contact(page: PageContext, kind: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for fact in page.site.facts:
        if fact.kind == "phone" and not happens(kind):
            found.setdefault("telephone", fact.tel)
        elif fact.kind == "email" and not happens(kind):
            found.setdefault("email", fact.text)
        elif fact.kind == "address" and not happens(kind):
            found.setdefault("address", address(fact, page))
        elif fact.kind == "handle" and fact.href:
            found.setdefault("sameAs", []).append(fact.href)
    return found


def address(fact: Any, page: PageContext) -> dict[str, Any]:
    """A postal address."""
    before = bool(fact.street and fact.number) and f"{fact.number} {fact.street}" in fact.text
    street = " ".join(part for part in ((fact.number, fact.street) if before else (fact.street, fact.number)) if part)
    locality = town_of(fact, page.site)
    found = {"@type": "PostalAddress", "streetAddress": street or fact.venue or fact.text}
    if locality:
        found["addressLocality"] = locality
    if fact.postcode:
        found["postalCode"] = fact.postcode
    return found


def _opening_hours(page: PageContext) -> dict[str, Any]:
    hours: list[dict[str, Any]] = []
    told = [fact for fact in page.site.facts if isinstance(fact, HoursFact)]
    # "Emergencies: 24 hours" is not when the door is open; a label on the only hours, "Lunch", is.
    own = [fact for fact in told if not fact.label] or [fact for fact in told if not _day_and_night(fact)]
    for fact in own:
        for opening in fact.openings:
            if opening.opens and opening.closes:
                hours.append(
                    {
                        "@type": "OpeningHoursSpecification",
                        "dayOfWeek": [_DAYS[day - 1] for day in opening.days],
                        "opens": opening.opens,
                        "closes": "23:59" if opening.closes == "24:00" else opening.closes,
                    }
                )
    return {"openingHoursSpecification": hours} if hours else {}


def _day_and_night(hours: HoursFact) -> bool:
    return all((opening.opens, opening.closes) == ("00:00", "24:00") for opening in hours.openings)


def _event_date(page: PageContext) -> DateFact | None:
    return next((fact for fact in page.site.facts if isinstance(fact, DateFact) and fact.role == "event"), None)


def _held(page: PageContext, host: dict[str, Any]) -> list[dict[str, Any]]:
    """What the subject holds on a day that has a name of its own: ``Sommerfest``; nothing where it is the event itself."""
    event = _event_date(page)
    if happens(host["@type"]):
        return []
    organizer = {"@id": host["@id"]} if "@id" in host else {"@type": host["@type"], "name": host["name"]}
    if event is None or not event.label:
        return [{**found, "organizer": organizer} for found in (_next(page),) if found]
    return [{"@type": "Event", "name": event.label, **_event(page), **_offers(page, "Event"), "organizer": organizer}]


_NEAR = 4
"""Characters between a day and what is told right after it."""


def _next(page: PageContext) -> dict[str, Any]:
    """The next day of a subject that has more of them, where its hour and its place follow it: ``Next concert: …, 7pm, All Saints``."""
    days = [fact for fact in page.site.facts if isinstance(fact, DateFact) and fact.begins and fact.label]
    day = next((fact for fact in days if fact.role in ("next", "other") and fact.origin.span), None)
    if day is None or day.origin.span is None:
        return {}
    at, told = day.origin.span[1], []
    for fact in page.site.facts:
        span = fact.origin.span
        if isinstance(fact, ClaimFact) and span is not None and at < span[0] <= at + _NEAR:
            told.append(fact.text)
            at = span[1]
    if len(told) != len(("hour", "place")):
        return {}
    costs = [
        _price(fact, None)
        for fact in page.site.facts
        if isinstance(fact, PriceFact) and fact.origin.span and at < fact.origin.span[0] <= at + _NEAR
    ]
    found = {
        "@type": "Event", "name": day.label, "startDate": f"{day.start}T{day.begins}",
        "location": {"@type": "Place", "name": told[1]},
    }  # fmt: skip
    return {**found, **({"offers": costs} if costs else {})}


def _event(page: PageContext) -> dict[str, Any]:
    found: dict[str, Any] = {}
    event = _event_date(page)
    if event is not None:
        # Without an offset: the time where it takes place.
        found["startDate"] = (
            f"{event.start}T{event.begins}" if event.begins and event.begins != "24:00" else event.start
        )
        if event.end:
            found["endDate"] = event.end
        found |= _hour(page, event)
    venue, place = page.site.fact("address"), page.site.fact("place")
    if venue is not None and venue.kind == "address":
        found["location"] = {"@type": "Place", "name": venue.venue or venue.text, "address": address(venue, page)}
    elif place is not None and place.kind == "place":
        found["location"] = {"@type": "Place", "name": place.text, "address": place.text}
    return found


_HOUR = re.compile(r"([01]?[0-9]|2[0-3])[:.h]([0-5][0-9])")
_DOORS = ("doors", "einlass", "ouverture des portes", "puertas", "portas", "porte", "deuren")


def _hour(page: PageContext, event: DateFact) -> dict[str, str]:
    """When the doors open or it begins, where a claim of a few words says so: ``Doors 19:30``."""
    for fact in page.site.facts:
        found = _HOUR.search(fact.text) if isinstance(fact, ClaimFact) and len(fact.text.split()) <= _SHORT else None
        if found is None or not isinstance(fact, ClaimFact):
            continue
        at = f"{event.start}T{int(found[1]):02}:{found[2]}"
        return {"doorTime": at} if fact.text.lower().startswith(_DOORS) else {"startDate": at}
    return {}


_SHORT = 6
"""Words of a claim that is about an hour."""


def _offers(page: PageContext, kind: str) -> dict[str, Any]:
    prices = {fact.id: fact for fact in page.site.facts if isinstance(fact, PriceFact)}
    if happens(kind):
        found = [_price(price, price.label) for price in prices.values()]
        return {"offers": found} if found else {}
    if kind in ("Person", "SoftwareApplication"):
        return {}
    offers: list[dict[str, Any]] = []
    for fact in page.site.facts:
        if fact.kind == "offer" and fact.price in prices:
            offers.append(_price(prices[fact.price], fact.text))
    return {"makesOffer": offers} if offers else {}


def _price(price: PriceFact, name: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": "Offer"}
    if name:
        found["name"] = sentence_start(name)
    found["price"] = price.amount
    found["priceCurrency"] = price.currency
    return found


def page_json_ld(page: PageContext, sections: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The graph of one page: the subject on the home page, breadcrumbs elsewhere, and what the sections add."""
    graph: list[dict[str, Any]] = []
    if page.page.path == "/":
        about = subject(page)
        graph += [about, *_held(page, about)]
    elif page.target.origin:
        home = page_in(page.site.pages["/"], page.translations)
        items = [
            {"@type": "ListItem", "position": 1, "name": home.name, "item": page.routes.absolute(home)},
            {"@type": "ListItem", "position": 2, "name": page.page.name, "item": page.routes.absolute(page.page)},
        ]
        graph.append({"@type": "BreadcrumbList", "itemListElement": items})
    return graph + sections
