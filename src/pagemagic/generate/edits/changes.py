"""What somebody wants to change of a site, as a short list: what to do, with which node. Pure and total."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from pagemagic.generate.edits.answered import read_list
from pagemagic.generate.edits.extending import Addable, Addition, addition_of
from pagemagic.generate.edits.scope import within
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.page.base import clean_text
from pagemagic.page.editing.places import Places
from pagemagic.page.inline import plain
from pagemagic.page.section import Section
from pagemagic.page.site import Page
from pagemagic.page.walk import blocks

Do = Literal["write", "remove", "move", "look", "add"]
"""``write`` what a node says anew, ``remove`` it, ``move`` it behind another, give a section another ``look``, ``add`` a section."""
MOST_CHANGES = 12
"""How many changes one question may ask for."""
MOST_BLOCKS = 120
"""Where a scope holds more blocks, only sections can be named."""
_TITLES = ("title", "text", "question", "label", "name", "caption", "fact")
_SHOWN = 80
"""Characters of what a node says that tell which one it is."""


@dataclass(frozen=True)
class Reach:
    """What may be changed of a site: the nodes in a scope that no lock keeps."""

    given: Given
    scope: frozenset[str]
    sections: Mapping[str, Section]
    """Sections that may change, or hold something that may, by id."""
    nodes: Mapping[str, str]
    """Sections and blocks that may change -> the section that they are, or stand in."""
    pages: tuple[Page, ...]
    """Pages that sections may be put on."""
    places: Places = field(repr=False, compare=False)

    def may(self, identifier: str) -> bool:
        """Whether a node, which may be new, is in the scope."""
        return within(identifier, self.scope, self.places)


def reach_of(given: Given, scope: Collection[str]) -> Reach:
    """What a scope holds."""
    places = Places(given.site)
    sections: dict[str, Section] = {}
    nodes: dict[str, str] = {}
    for section in given.site.sections():
        if section.lock or not section.known or section.type not in given.catalogue:
            continue
        inside = [section.id, *(block.id for block in blocks(section.slots))]
        mine = [identifier for identifier in inside if within(identifier, scope, places)]
        if mine:
            sections[section.id] = section
            nodes.update(dict.fromkeys(mine, section.id))
    if len(nodes) - len(sections) > MOST_BLOCKS:
        nodes = {identifier: section for identifier, section in nodes.items() if identifier in sections}
    pages = tuple(page for page in given.site.pages if page.id in scope)
    return Reach(given, frozenset(scope), sections, nodes, pages, places)


def outline_of(reach: Reach) -> list[dict[str, Any]]:
    """The sections within reach as data: what they are, what they say, and what they hold."""
    return [
        {
            "id": section.id,
            "kind": section.type,
            "look": section.variant,
            "page": _page(reach, section.id),
            "says": _said(section.props),
            "holds": [
                {"id": block.id, "says": _said(block)} for block in blocks(section.slots) if block.id in reach.nodes
            ],
        }
        for section in reach.sections.values()
    ]


def _page(reach: Reach, identifier: str) -> str:
    place = reach.places.found[identifier]
    by_id = {page.id: page.path for page in reach.given.site.pages}
    return by_id.get(place.parent, place.slot)


def _said(holder: Any) -> str:
    found = (getattr(holder, name, None) for name in _TITLES)
    return next((plain(text)[:_SHOWN] for text in found if isinstance(text, str | tuple) and plain(text).strip()), "")


def changes_schema(reach: Reach, known: Mapping[str, Addable]) -> dict[str, Any]:
    """The schema of what a model answers: flat, and bound to what there is."""
    adds = bool(reach.pages and known)
    doing = [one for one in get_args(Do) if (adds if one == "add" else reach.nodes)]
    looks = sorted({f"{one.type}/{look}" for one in reach.sections.values() for look in _looks(reach, one)})
    uses = list(dict.fromkeys(["", *looks, *(known if reach.pages else ())]))
    properties = {
        "do": {"enum": doing},
        "node": {"enum": [*reach.nodes, *([""] if adds else [])]},
        "behind": {"enum": ["", *reach.nodes], "description": "of move: what it follows; empty for the first place"},
        "use": {"enum": uses, "description": "of look and add: the kind and look; else empty"},
        "about": {"type": "string", "description": "of write and add: what it shall say, in a sentence"},
    }
    one = {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
    many = {"type": "array", "items": one, "minItems": 1, "maxItems": MOST_CHANGES}
    return {"type": "object", "properties": {"changes": many}, "required": ["changes"], "additionalProperties": False}


def _looks(reach: Reach, section: Section) -> tuple[str, ...]:
    return reach.given.catalogue[section.type].variants


@dataclass(slots=True)
class Changes:
    """What somebody wants."""

    writing: dict[str, dict[str, str]] = field(default_factory=dict)
    """Section -> node -> what it shall say."""
    looks: dict[str, str] = field(default_factory=dict)
    moves: list[tuple[str, str | None]] = field(default_factory=list)
    removals: list[str] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    """What cannot be done, and why."""


def read_changes(answer: Any, reach: Reach, known: Mapping[str, Addable]) -> Changes:
    """What an answer wants to change. Total: what cannot be done is listed in ``repairs``."""
    found = Changes()
    wanted, problems = read_list(answer, "changes", MOST_CHANGES)
    found.repairs += problems
    for index, one in enumerate(wanted):
        for problem in _read(one, found, reach, known):
            found.repairs.append(Repair(f"changes[{index}]", "enum", problem))
    return found


def _read(wanted: Mapping[str, Any], found: Changes, reach: Reach, known: Mapping[str, Addable]) -> Iterator[str]:
    """Note one change; what is wrong with it."""
    do, node, behind, use = (str(wanted.get(name) or "") for name in ("do", "node", "behind", "use"))
    section = reach.nodes.get(node)
    if do == "add" and reach.pages:
        page = next((one for one in reach.pages if any(other.id == section for other in one.sections)), None)
        name = reach.given.names.of(section) if page is not None and section is not None else ""
        addition = addition_of({**wanted, "behind": name}, reach.given, reach.pages, known)
        if isinstance(addition, str):
            yield addition
        else:
            found.additions.append(addition)
        return
    if section is None:
        yield f"{node[:40]!r} is nothing that may be changed"
        return
    match do:
        case "write":
            found.writing.setdefault(section, {})[node] = clean_text(str(wanted.get("about") or ""))[:600]
        case "remove":
            found.removals.append(node)
        case "move" if behind in ("", *reach.nodes):
            found.moves.append((node, behind or None))
        case "look":
            kind, _, look = use.partition("/")
            if kind != reach.sections[section].type or look not in _looks(reach, reach.sections[section]):
                yield f"a {reach.sections[section].type} has no look {use[:40]!r}"
            elif node != section:
                yield f"{node} is no section and has no look of its own"
            else:
                found.looks[section] = look
        case _:
            yield f"there is no way to {do[:20]!r} {node}"
