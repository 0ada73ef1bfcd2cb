"""Assembling: parts become pages with addresses, the frame and the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pagemagic.generate.compose.closing import closing
from pagemagic.generate.compose.events import dates, programme
from pagemagic.generate.compose.frame import footer, header
from pagemagic.generate.compose.glance import glance
from pagemagic.generate.compose.hero import add_way_in, hero
from pagemagic.generate.compose.needs import needs
from pagemagic.generate.compose.numbers import counts, since
from pagemagic.generate.compose.offers import offers
from pagemagic.generate.compose.pages import own_pages
from pagemagic.generate.compose.people import people
from pagemagic.generate.compose.place import place, set_aside
from pagemagic.generate.compose.prices import prices
from pagemagic.generate.compose.regular import regular
from pagemagic.generate.compose.rest import rest
from pagemagic.generate.compose.scenes import coming, scenes
from pagemagic.generate.compose.words import points, questions, quotes, statement, steps, story
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Json, references
from pagemagic.generate.material import Material
from pagemagic.generate.motifs import motifs_of
from pagemagic.generate.plan import Plan, art_seed
from pagemagic.generate.rhythm import arranged, band
from pagemagic.generate.slug import slug, unique
from pagemagic.generate.uploads import Upload
from pagemagic.generate.writing.measure import plain
from pagemagic.generate.writing.trade import trade_in_place
from pagemagic.page.base import node_id
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.versions import EDITION, SCHEMA

# Which part takes its facts first where several could; the page's order is the plan's.
_TAKES = (
    questions,
    quotes,
    steps,
    glance,
    statement,
    programme,
    counts,
    offers,
    needs,
    regular,
    dates,
    place,
    prices,
    people,
    since,
    story,
    points,
)
_LONGEST_NAME = 80
_LONGEST_MARK = 40
"""Letters of a trade that stands in the place of a name."""
_TAIL = re.compile(
    r" (?:from|for|with|made|in|near|that|who|aus|für|mit|von|voor|met|uit|para|com|de un|de uma|con|pour|avec|per|da)(?= )",
    re.IGNORECASE,
)


def assemble(
    material: Material, chosen: Plan, seed: int, ids: Iterator[int], uploads: tuple[Upload, ...]
) -> tuple[Json, Work]:
    """The document as JSON, and the workbench it was made on."""
    work = Work(material, chosen.theme, chosen.hero, chosen.closing, ids)
    assets = [_asset(work, upload) for upload in uploads]
    set_aside(work)
    hero(work)
    for take in _TAKES:
        take(work)
    closing(work, chosen.closing)
    rest(work)
    motifs = motifs_of(material)
    scenes(work, motifs)
    coming(work)
    shown = _ordered(work, chosen)
    add_way_in(work)
    taken: set[str] = {"main", "menu"}
    pages, moved = own_pages(work, shown, taken)
    home = [part for part in shown if part.name not in moved]
    for run in (home, *(page.parts for page in pages)):
        band(run, chosen.theme.name, builtin_catalogue())
    owned = {name: page.id for page in pages for name in page.names}
    links = [part for part in shown if part.nav]
    name = site_name(material)
    home_page = {
        "id": work.new(),
        "path": "/",
        "kind": "page",
        "name": str(material.voice.label("home")),
        "sections": _sections(material, home),
    }
    frame = {"header": header(work, links, owned), "footer": footer(work, links, owned)}
    document: Json = {
        "schema": SCHEMA, "edition": EDITION, "id": slug(name, "site"), "name": name, "locale": material.locale,
        "facts": [fact.model_dump(mode="json", exclude_none=True) for fact in material.facts],
        "theme": chosen.theme,
        "art": {"seed": art_seed(material, seed), "motifs": list(motifs)},
        "frame": frame,
        "pages": [home_page, *({**page.head, "sections": _sections(material, page.parts)} for page in pages)],
        "assets": assets,
    }  # fmt: skip
    document["next_id"] = next(ids)
    return document, work


def _host_name(address: str) -> str:
    """The name of a host without its ending: ``Slowboat`` of ``www.slowboat.example/book``."""
    host = address.rpartition("://")[2].partition("/")[0].removeprefix("www.")
    return host.partition(".")[0].capitalize()


def site_name(material: Material) -> str:
    """The name; without one, what it is and where, where it is, or how it is reached. Long ones end at a word."""
    named = material.name or material.trade or material.url or material.place or material.email
    text = str(getattr(named, "text", "")) or material.reading.sentences[0].text
    if named is not None and named is material.trade:
        text = plain(material, trade_in_place(material))  # "Choir in Linz"
    if named is not None and named.kind == "email":
        text = _host_name(text.rpartition("@")[2])
    if named is not None and named.kind == "url":
        text = _host_name(text)
    text = " ".join(text.split()).rstrip(".!?") if named is None else " ".join(text.split())
    if named is not None and named is material.trade and len(text) > _LONGEST_MARK:
        text = _TAIL.split(named.text)[0]  # "Handmade dog leads from a shed in Pembrokeshire"
    if len(text) > _LONGEST_NAME:
        text = text[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(" ,;:–-")
    # "tidy-logs" writes itself small.
    return text if named is material.name and named is not None else text[:1].upper() + text[1:]


def _ordered(work: Work, chosen: Plan) -> list[Part]:
    """Hero, strip, the parts in the plan's order as the rhythm allows, closing."""
    parts = work.parts
    middle = [parts[name] for name in chosen.order if name in parts and name != "glance"]
    middle += [part for name, part in parts.items() if part not in middle and name not in ("hero", "glance", "closing")]
    middle = _with_regular(middle, ("place",) if chosen.kit.name == "club" else ())
    first = [parts[name] for name in ("hero", "glance") if name in parts]
    row = _with_scenes(arranged([part for part in middle if part.name != "scenes"]), parts)
    if "glance" in parts and row:
        row = _not_twice(row, parts["glance"])
        first = [part for part in first if part.name != "glance" or part.slots["facts"]]
    return [*first, *row, *([parts["closing"]] if "closing" in parts else [])]


def _with_regular(row: list[Part], first: tuple[str, ...]) -> list[Part]:
    """The parts with what comes back on a day right after the lists of what there is, else after the prices.

    ``first``: what stands before it too, as the evening on which a club meets does.
    """
    found = [part for part in row if part.name == "regular"]
    rest = [part for part in row if part.name != "regular"]
    lists = [at for at, part in enumerate(rest) if part.name in ("offers", "services", "menu", *first)]
    lists = lists or [at for at, part in enumerate(rest) if part.name == "prices"]
    at = lists[-1] + 1 if lists else 0
    return [*rest[:at], *found, *rest[at:]]


def _not_twice(row: list[Part], strip: Part) -> list[Part]:
    """The parts in an order in which hours and address do not stand twice on one screen.

    Where nothing else can stand between them, the strip under the hero leaves to the section below what that says.
    """
    if row[0].type != "location":
        return row
    if len(row) > 1 and row[1].name != "scenes":
        return [row[1], row[0], *row[2:]]
    held = {block["fact"] for slot in ("hours", "address") for block in row[0].slots.get(slot, ())}
    said = [set(references([pair["label"], pair["value"]])) for pair in strip.slots["facts"]]
    kept = [pair for pair, told in zip(strip.slots["facts"], said, strict=True) if not told or not told <= held]
    strip.slots["facts"] = kept
    return row


def _with_scenes(row: list[Part], parts: Mapping[str, Part]) -> list[Part]:
    """The parts with the drawn scenes right below the list that they belong to, or below the hours at which they are booked."""
    if "scenes" not in parts:
        return row
    above = ("place",) if "title" in parts["scenes"].props else ("offers", "services", "menu")
    lists = [at for at, part in enumerate(row) if part.name in above]
    at = lists[0] + 1 if lists else len(row)
    return [*row[:at], parts["scenes"], *row[at:]]


def _sections(material: Material, parts: list[Part]) -> list[Json]:
    taken: set[str] = {"main"}
    found = []
    for part in parts:
        named = part.nav or part.props.get("title")
        wanted = (
            slug(" ".join(plain(material, named).split()[:3]), part.name)
            if named and part.type not in ("hero", "glance")
            else None
        )
        found.append(part.document(unique(wanted, taken) if wanted else None))
    return found


def _asset(work: Work, upload: Upload) -> Json:
    identifier = node_id(next(work.ids))
    work.assets.append((identifier, upload))
    said: Json = {"kind": "described", "alt": upload.alt} if upload.alt else {"kind": "decorative"}
    return {
        "id": identifier, "digest": upload.digest, "name": upload.name, "media": upload.media,
        "width": upload.width, "height": upload.height, "description": said,
    }  # fmt: skip
