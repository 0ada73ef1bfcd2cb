"""What stands around every page: header with the way around, footer with the facts."""

from __future__ import annotations

from collections.abc import Mapping

from pagemagic.gallery.staging import surface_of
from pagemagic.generate.compose.work import MOST_LINK_WORDS, Part, Work
from pagemagic.generate.inline import Inline, Json, references, run
from pagemagic.generate.material import Material
from pagemagic.generate.writing.event import event_detail
from pagemagic.generate.writing.pairs import Pair, hours_pair, number_of, way_pair, where_pair
from pagemagic.generate.writing.trade import subject_line
from pagemagic.generate.writing.ways import Way, chat_text, main_way, way_text, ways, whole_day

MOST_LINKS = 5


def header(work: Work, shown: list[Part], pages: Mapping[str, str]) -> Json:
    """The header, with the bar that phones keep in view. ``shown`` are the parts in page order, ``pages`` the pages of those that have one of their own."""
    found = ways(work.material)
    action: list[Json] = []
    # The hero has the button to call: one is enough on a first screen, but for the number that comes out at night.
    best = main_way(work.material)
    if best is not None and best.intent in ("docs", "tickets", "try"):
        action = [work.block("button", text=way_text(work.material, best), to=best.link)]
    elif best is not None and best.channel == "phone" and _day_and_night(work):
        action = [work.block("button", text=[run(best.fact.id)], to=best.link, icon="phone")]
    slots: Json = {"logo": work.logo(), "links": links(work, shown, pages, bool(action)), "actions": action}
    slots["bar"] = _bar(work, found, shown)
    return {
        "id": work.new(),
        "type": "header",
        "surface": surface_of(work.theme.name, "header"),
        "props": {},
        "slots": {key: value for key, value in slots.items() if value},
    }


def _day_and_night(work: Work) -> bool:
    """Whether a trade comes at all hours: its number is what every screen of the page must have."""
    material = work.material
    return material.kit.name == "trades" and any(one.openings and whole_day(one) for one in material.hours)


def links(work: Work, shown: list[Part], pages: Mapping[str, str], has_action: bool = False) -> list[Json]:
    """Links to real sections and pages, at most five, in the order of the page."""
    named = [part for part in shown if part.nav and not (has_action and part.name == "closing")]
    chosen = sorted(named, key=lambda part: part.rank)[:MOST_LINKS]
    return [
        work.block("link", text=part.nav, to=_target(part, pages))
        for part in named
        if part in chosen and len(str(part.nav).split()) <= MOST_LINK_WORDS
    ]


def _target(part: Part, pages: Mapping[str, str]) -> Json:
    page = pages.get(part.name)
    return {"kind": "page", "page": page} if page else {"kind": "section", "section": part.id}


def footer(work: Work, shown: list[Part], pages: Mapping[str, str]) -> Json:
    """The footer: name and line, the facts and the pages."""
    material = work.material
    found = ways(material)
    facts: list[Pair] = []
    where = where_pair(material)
    # The line of an event has its place; the address of others stands here.
    if where is not None and material.event is None and (material.address is not None or not found):
        facts.append(where)
    facts += [hours_pair(material, hours) for hours in material.hours[:2]]
    beside = {number.id for one in material.hours[:2] if (number := number_of(material, one)) is not None}
    beside |= _often(work) if not pages else set()
    facts += [way_pair(material, way) for way in [one for one in found if one.fact.id not in beside][:4]]
    line: Inline | None = event_detail(material) if material.event is not None else _line(material)
    slots: Json = {
        "logo": work.logo(),
        "facts": work.pairs(facts[:6]),
        "links": links(work, shown, pages),
    }
    props: Json = {"line": line} if line else {}
    return {
        "id": work.new(),
        "type": "footer",
        "props": props,
        "slots": {key: value for key, value in slots.items() if value},
    }


def _often(work: Work) -> set[str]:
    """What hero, strip and the band right above the footer have told: on a single page it is not told a fourth time."""
    first, end = work.parts["hero"], work.parts.get("closing")
    if not work.over_the_counter or end is None:
        return set()
    strip = work.parts["glance"].slots["facts"]
    return set(references(first.slots)) & set(references(strip)) & set(references([end.props.get("big", [])]))


def _line(material: Material) -> Inline | None:
    """Trade and place; nothing where they stand above it, in place of a name."""
    return subject_line(material) if material.name is not None or material.trade is None else None


def _bar(work: Work, found: list[Way], shown: list[Part]) -> list[Json]:
    """The number and the way there, for those who are on the road."""
    material = work.material
    phone = next((way for way in found if way.channel == "phone" and not way.side), None)
    if phone is None or not material.kit.local:
        return []
    chat = chat_text(material, phone)
    bar = [work.block("button", text=chat or material.voice.label("call_short"), to=phone.link, icon="phone")]
    place = next((part for part in shown if part.name == "place"), None)
    best = main_way(material)
    if place is None and best is not None and best.fact.id == phone.fact.id:
        # The hero has this one button already.
        return []
    if place is not None:
        link = {"kind": "section", "section": place.id}
        bar.append(work.block("button", text=material.voice.label("hours_label"), to=link, quiet=True))
    return bar
