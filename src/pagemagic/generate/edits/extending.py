"""Adding sections to pages: what a model may choose, and its choice as tasks with ids and addresses. Pure and total."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pagemagic.generate.authoring.names import Names
from pagemagic.generate.edits.answered import read_list
from pagemagic.generate.edits.composing import composed
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.offered import MADE_OF_FACTS
from pagemagic.generate.pipeline.plan_schema import text_schema
from pagemagic.generate.pipeline.skeleton import Sheet, Skeleton, Task
from pagemagic.generate.site_plan import MOST_NAME
from pagemagic.generate.slug import slug, unique
from pagemagic.page.base import clean_text, node_id, node_number
from pagemagic.page.editing.copying import copied
from pagemagic.page.frozen import FrozenDict
from pagemagic.page.inline import plain
from pagemagic.page.section import Section
from pagemagic.page.site import Page
from pagemagic.page.walk import section_ids

MOST_ADDED = 4
"""How many sections one question may ask for."""
_CLOSING = frozenset({"action", "contact", "legal"})
"""What stands last on a page; without a wish, new sections go before it."""
_NEEDS_FACTS = frozenset({"facts", "event", "menu", "product", "letter"})
"""Heroes that show facts as tables."""


@dataclass(frozen=True, slots=True)
class Addable:
    """One thing that may be added."""

    key: str
    """As a model writes it: ``faq/details``, or ``menu`` for what is made of facts."""
    type: str
    variant: str | None
    made: Section | None = None
    """The section itself, where code has made it of facts."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A section that shall be added."""

    page: str
    """Id of its page."""
    after: str | None
    """Id of the section it stands behind; None on an empty page."""
    what: Addable
    name: str = ""
    about: str = ""


@dataclass(slots=True)
class Extension:
    """What somebody wants to add."""

    additions: list[Addition] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)


def addable(given: Given, instruction: str) -> Mapping[str, Addable]:
    """What may be added to a site: every section that is written, and what code makes of facts."""
    found: dict[str, Addable] = {}
    for name, known in given.catalogue.items():
        pictured = any(asset.media.startswith("image/") for asset in given.site.assets)
        if known.frame or name in MADE_OF_FACTS or (name == "gallery" and not pictured):
            continue
        for variant in known.variants:
            if name != "hero" or variant not in _NEEDS_FACTS:
                found[f"{name}/{variant}"] = Addable(f"{name}/{variant}", name, variant)
    for section in composed(given, instruction):
        key = section.type
        while key in found:
            key += "+"
        found[key] = Addable(key, section.type, section.variant, section)
    return found


def extension_schema(given: Given, pages: Sequence[Page], known: Mapping[str, Addable]) -> dict[str, Any]:
    """The schema of what a model answers: what to add, and where."""
    behind = [given.names.of(section.id) for page in pages for section in page.sections]
    properties = {
        "use": {"enum": list(known)},
        **({"page": {"enum": [page.path for page in pages]}} if len(pages) > 1 else {}),
        "behind": {"enum": ["", *behind], "description": "the section it follows; empty for where it fits"},
        "name": text_schema(MOST_NAME, "what menus would call it, one or two words; empty for none"),
        "about": {"type": "string", "description": "what it shall say, in a sentence, for whoever writes it"},
    }
    one = {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
    many = {"type": "array", "items": one, "minItems": 1, "maxItems": MOST_ADDED}
    return {
        "type": "object", "properties": {"sections": many}, "required": ["sections"], "additionalProperties": False,
    }  # fmt: skip


def read_extension(answer: Any, given: Given, pages: Sequence[Page], known: Mapping[str, Addable]) -> Extension:
    """What an answer wants to add. Total: what cannot be added is listed in ``repairs``."""
    found = Extension()
    listed, problems = read_list(answer, "sections", MOST_ADDED)
    found.repairs += problems
    for index, wanted in enumerate(listed):
        place = f"sections[{index}]"
        addition = addition_of(wanted, given, pages, known)
        if isinstance(addition, str):
            found.repairs.append(Repair(place, "enum", addition))
        elif addition.what.made is not None and any(other.what == addition.what for other in found.additions):
            found.repairs.append(Repair(place, "repeated", f"{addition.what.key} is added already; left out"))
        else:
            found.additions.append(addition)
    return found


def addition_of(
    wanted: Mapping[str, Any], given: Given, pages: Sequence[Page], known: Mapping[str, Addable]
) -> Addition | str:
    """One addition, or why it is none."""
    use, path, behind = (wanted.get(name) for name in ("use", "page", "behind"))
    what = known.get(use) if isinstance(use, str) else None
    if what is None:
        return f"there is no {str(use)[:40]!r} to add; left out"
    sections = {given.names.of(section.id): section for page in pages for section in page.sections}
    before = sections.get(behind) if isinstance(behind, str) else None
    page = next((page for page in pages if before in page.sections), None) or next(
        (page for page in pages if page.path == path), pages[0]
    )
    if what.type == "hero" and page.sections:
        return f"{page.path} has its opening already; left out"
    name = " ".join(clean_text(str(wanted.get("name") or "")).split())
    about = clean_text(str(wanted.get("about") or ""))[:600]
    after = before.id if before is not None else _fitting(page)
    return Addition(page.id, after, what, name if len(name) <= MOST_NAME else "", about)


def _fitting(page: Page) -> str | None:
    """The last section before what closes a page."""
    middle = [section for index, section in enumerate(page.sections) if not index or section.type not in _CLOSING]
    return middle[-1].id if middle else None


def extended(given: Given, extension: Extension) -> tuple[Skeleton, dict[str, Section]]:
    """The pages as they will be, with a task for everything that has to be written, and what is made already.

    Tasks with ``kept`` are the sections that are there, and those that code has made.
    """
    number = given.site.next_id
    anchors = {section.anchor for section in given.site.sections() if section.anchor} | {"main"}
    made: dict[str, Section] = {}
    heads: list[tuple[Addition, str, str]] = []
    for one in extension.additions:
        anchor = unique(slug(one.name, one.what.type.replace(".", "-")), anchors)
        heads.append((one, node_id(number), anchor))
        if one.what.made is not None:
            section = copied(one.what.made, number)
            made[section.id] = section.model_copy(update={"anchor": anchor})
            number = max(map(node_number, section_ids(section)))
        number += 1
    named = {**given.names.sections, **{anchor: identifier for _, identifier, anchor in heads}}
    names = replace(given.names, sections=FrozenDict(named))
    sheets = tuple(_sheet(page, given, heads, names, made) for page in given.site.pages)
    return Skeleton(_numbered(sheets), number), made


def _sheet(
    page: Page, given: Given, heads: Sequence[tuple[Addition, str, str]], names: Names, made: Collection[str]
) -> Sheet:
    tasks: list[Task] = []
    for section in page.sections:
        about = plain(getattr(section.props, "title", None) or "") if section.known else ""
        tasks.append(
            Task(section.id, page.id, section.type, section.variant, section.anchor, "", about, not tasks, "", names, section.id)
        )  # fmt: skip
    for one, identifier, anchor in heads:
        if one.page != page.id:
            continue
        index = next((at + 1 for at, task in enumerate(tasks) if task.id == one.after), 0)
        while index < len(tasks) and tasks[index].kept not in given.sections:
            index += 1  # behind what was put there before it
        kept = identifier if identifier in made else None
        what, place = one.what, f"a new section on {page.path}"
        tasks.insert(
            index,
            Task(identifier, page.id, what.type, what.variant, anchor, one.name, one.about, not index, place, names, kept),
        )  # fmt: skip
    return Sheet(page.id, page.path, page.name or page.path, "", "", tuple(tasks))


def _numbered(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets with a number for every task that is to be written: its blocks have ids of their own by that."""
    seen: Counter[str] = Counter()
    found: list[Sheet] = []
    for sheet in sheets:
        tasks: list[Task] = []
        for task in sheet.tasks:
            tasks.append(replace(task, number=seen["written"]))
            seen["written"] += task.kept is None
        found.append(replace(sheet, tasks=tuple(tasks)))
    return tuple(found)
