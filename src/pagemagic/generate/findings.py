"""What a page of this kind needs and nobody said, and what was inferred: to-dos for the user, never made-up facts."""

from __future__ import annotations

from collections.abc import Iterator

from pagemagic.audit.findings import Finding, Findings
from pagemagic.gallery.kit_data import Need
from pagemagic.generate.material import Material
from pagemagic.generate.reading.statements import COVERS
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.uploads import Upload
from pagemagic.generate.writing.stands_alone import Lack
from pagemagic.i18n.labels import speaks
from pagemagic.page.facts import DateFact, PriceFact
from pagemagic.page.wording import fact_text

HEAVY = 600_000
"""Bytes from which on a picture makes its page slow on phones."""
WIDE = 2000
"""Pixels that a picture needs at most: the widest column, twice for sharp screens."""
_NEEDS: dict[Need, tuple[str, str]] = {
    "name": ("the brief gives no name", "say what it is called"),
    "hours": ("nobody said when it is open", "add the opening hours"),
    "address": ("there is no address", "add the street and number, or say that you come to the customer"),
    "phone": ("there is no phone number", "add one, if people may call"),
    "contact": ("nobody can get in touch", "add a phone number, an e-mail address or an account"),
    "date": ("the date is not known", "say when it takes place, with the year"),
    "price": ("there are no prices", "say what it costs, or that it is free"),
    "offers": ("the brief names nothing that is made or offered", "list a few things"),
    "place": ("the town or area is not known", "say where it is"),
    "link": ("there is no link to the product or its documentation", "add the address"),
}  # fmt: skip


_LACKS: dict[Lack, tuple[str, str]] = {
    "only a name": ("says only what it is called", "say in a few words what it is or offers"),
    "only a place": ("says only where it is", "say in a few words what it is or offers"),
    "only a time": ("says only when", "say in a few words what it is or offers"),
    "only a rank": ("says how good it is, not what it is", "name the trade or a few things that are offered"),
    "one offer of several": ("names one offer of several", "say what they have in common, such as the trade"),
    "one word": ("is a single word", "say in a few words what it is or offers"),
    "cut off": ("is only the beginning of what the brief says", "say what it is in at most nine words"),
    "written to a builder": ("speaks of a website", "write about the business instead"),
    "no trade and no offer": ("says neither what it is nor what it offers", "say in a few words what it is or offers"),
}  # fmt: skip


def findings_of(
    material: Material, unused: tuple[str, ...], uploads: tuple[Upload, ...], lacks: tuple[Lack, ...] = ()
) -> Findings:
    """Everything the user should add, confirm or know; ``lacks`` is what keeps the headline from standing alone."""
    found = [*_missing(material), *_inferred(material), *_uploads(uploads)]
    for lack in lacks:
        told = lack == "only a name" and bool(material.acts)  # the line below says what is done
        if lack in _LACKS and not told:
            problem, cure = _LACKS[lack]
            found.append(Finding("headline", "todo", "", f"the headline {problem}", cure))
    for sentence in unused:
        found.append(
            Finding(
                "unused",
                "todo",
                "",
                f"not on the site: {sentence[:120]}",
                "add it as content if visitors should read it",
            )
        )
    for page in material.brief.pages:
        if not material.facts:
            found.append(
                Finding("no-page", "todo", "", f"there is nothing for a page {page[:40]!r}", "say more about it")
            )
    if not speaks(material.locale):
        found.append(
            Finding(
                "labels",
                "todo",
                "",
                f"there are no labels in {material.locale} yet",
                "English ones were used; translate them",
            )
        )
    elif not material.voice.native:
        found.append(
            Finding(
                "language",
                "todo",
                "",
                f"the brief is in {material.voice.spoken}, the site in {material.locale}",
                "translate the facts",
            )
        )
    return Findings(found)


def _missing(material: Material) -> Iterator[Finding]:
    for need in material.kit.needs:
        if not _has(material, need):
            problem, cure = _NEEDS[need]
            yield Finding(f"missing-{need}", "todo", "", problem, cure)


def _has(material: Material, need: Need) -> bool:
    match need:
        case "hours":
            # Who only writes letters, or comes by appointment, has no door to open.
            reached = any((material.phone, material.address)) or not any((material.email, material.url))
            return bool(material.hours) or not reached or material.voice.shows("appointment", material.reading.brief)
        case "contact":
            return any((material.phone, material.email, material.url, material.handle))
        case "date":
            return material.event is not None
        case "price":
            return material.first(PriceFact) is not None
        case "offers":
            return bool(material.offers or material.loose_prices) or any(acts.rows for acts in material.acts)
        case "place":
            said = any(
                token.fold in COVERS for token in tokens(material.reading.brief)
            )  # "covering Cheshire and north Wales"
            return said or material.place is not None or material.address is not None
        case "link":
            return material.url is not None
        case _:
            return getattr(material, need) is not None


def _inferred(material: Material) -> Iterator[Finding]:
    for fact in material.facts:
        if fact.origin.by == "inferred":
            text = fact_text(fact, "text", material.locale)
            yield Finding(
                "inferred",
                "todo",
                "",
                f"the {fact.kind} {text} follows from the brief, it is not in it",
                "confirm it",
                fact.id,
            )
    if any(isinstance(fact, DateFact) for fact in material.facts):
        yield Finding("weekdays", "todo", "", "weekdays beside dates are computed from the calendar", "check them once")


def _uploads(uploads: tuple[Upload, ...]) -> Iterator[Finding]:
    for upload in uploads:
        if not upload.alt and not upload.logo:
            yield Finding(
                "no-description",
                "todo",
                "",
                f"nobody said what {upload.name} shows",
                "describe it for those who cannot see it",
            )
        if len(upload.data) > HEAVY and upload.media != "image/svg+xml":
            size = f"{len(upload.data) / 1_000_000:.1f} MB"
            yield Finding(
                "heavy-picture",
                "todo",
                "",
                f"{upload.name} is {upload.width} pixels wide and has {size}, which every visitor loads",
                f"save it {WIDE} pixels wide or less, as WebP or JPEG",
            )
