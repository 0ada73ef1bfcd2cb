"""Pages of their own: a long price list, a long story, a full programme, or what the brief asks for."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.generate.compose.words import OWN_PAGE
from pagemagic.generate.compose.work import Part, Work
from pagemagic.generate.inline import Json
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.slug import slug, unique

LONG_LIST = 10
"""From so many priced items on, a list has a page of its own."""
FULL_PROGRAMME = 6
_EXCERPT = 4
_MOVABLE = (
    "menu",
    "offers",
    "prices",
    "programme",
    "dates",
    "story",
    "people",
    "place",
    "questions",
    "gallery",
    "points",
)


@dataclass
class OwnPage:
    """A page beside the home page."""

    id: str
    head: Json
    parts: list[Part]
    names: tuple[str, ...]


def own_pages(work: Work, shown: list[Part], taken: set[str]) -> tuple[list[OwnPage], set[str]]:
    """The pages, and the names of the parts that the home page no longer shows."""
    pages: list[OwnPage] = []
    moved: set[str] = set()
    for part in [part for part in shown if part.name in _MOVABLE and _long(work, part)]:
        if len(shown) - len(moved) <= 2:
            break
        label = part.nav if isinstance(part.nav, str) else str(work.nav(part.name))
        identifier = work.new()
        head: Json = {
            "id": identifier,
            "path": "/" + unique(slug(label, part.name), taken),
            "kind": "article" if part.type == "article" else "page",
            "name": label,
        }
        excerpt = _excerpt(work, part, identifier)
        if excerpt is not None:
            shown[shown.index(part)] = excerpt
        if excerpt is None:
            moved.add(part.name)
        part.props.setdefault("title", label)
        pages.append(OwnPage(identifier, head, [part], (part.name,)))
    return pages, moved


def _long(work: Work, part: Part) -> bool:
    """Whether a part is long enough for a page, or asked for as one."""
    if part.type == "menu" and sum("price" in item for item in part.slots.get("items", ())) >= LONG_LIST:
        return True
    if part.name == "story" and len(part.slots.get("body", ())) >= 2 and _sentences(work) >= OWN_PAGE:
        return True
    if part.type == "schedule" and len(part.slots.get("entries", ())) >= FULL_PROGRAMME:
        return True
    wanted = {fold(page).strip(" /") for page in work.material.brief.pages}
    names = {part.name, fold(str(part.nav or "")), slug(str(part.nav or ""), part.name), fold(str(work.nav(part.name)))}
    return bool(wanted & names)


def _sentences(work: Work) -> int:
    return sum(1 for sentence in work.material.prose if sentence.start in work.said)


def _excerpt(work: Work, part: Part, page: str) -> Part | None:
    """The beginning, with a link to the whole, in the place of a part that moved."""
    voice = work.material.voice
    link: Json = {"kind": "page", "page": page}
    if part.type == "menu":
        items = [{**item, "id": work.new()} for item in part.slots["items"][:_EXCERPT]]
        button = work.block(
            "button", text=voice.label("see_menu" if work.material.kit.name == "food" else "see_prices"), to=link
        )
        made = Part(
            work.new(),
            part.name,
            "features",
            {"title": work.title("offers")},
            {"items": items, "actions": [button]},
            nav=part.nav,
            rank=part.rank,
        )
    elif part.name == "story":
        body = [{**block, "id": work.new()} for block in part.slots["body"] if block["type"] == "text"][:1]
        button = work.block("button", text=voice.label("read_more"), to=link, quiet=True)
        made = Part(
            work.new(),
            part.name,
            "media",
            {"title": part.props["title"]},
            {"body": body, "actions": [button]},
            nav=part.nav,
            rank=part.rank,
        )
    else:
        return None
    # Links to the part lead to its beginning.
    made.id, part.id = part.id, made.id
    return made
