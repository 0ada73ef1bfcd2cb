"""A plan with ids and addresses: known before anything is written, so that sections can link to each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import count

from pagemagic.generate.authoring.names import Names
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.site_plan import PlannedSection, SitePlan
from pagemagic.generate.slug import slug, unique
from pagemagic.page.base import node_id
from pagemagic.page.frozen import FrozenDict


@dataclass(frozen=True, slots=True)
class Task:
    """One section that has to be written, or is kept."""

    id: str
    page: str
    """Id of its page."""
    type: str
    variant: str | None
    anchor: str | None
    name: str
    about: str
    first: bool
    """Whether it opens its page."""
    place: str
    """Where it stands, in words: ``section 2 of 5 on /``."""
    names: Names
    """What it may refer to."""
    kept: str | None = None
    """The section of the offline author's that it is."""
    number: int = 0
    """Its place among all that is written, from 0."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its tasks."""

    id: str
    path: str
    name: str
    title: str
    description: str
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All pages of a plan, and where the ids of blocks begin."""

    sheets: tuple[Sheet, ...]
    next_id: int

    @property
    def written(self) -> tuple[Task, ...]:
        """The tasks that somebody has to write, in order."""
        return tuple(task for sheet in self.sheets for task in sheet.tasks if task.kept is None)

    def ids(self, task: Task) -> count[int]:
        """Numbers for the blocks of a task: the same whenever it is written, and no other task's."""
        return count(self.next_id + task.number, max(1, len(self.written)))


def skeleton_of(plan: SitePlan, given: Given) -> Skeleton:
    """Give every page and section its id and address. The home page and what is kept have those of the offline site."""
    numbers = count(given.site.next_id)
    pages: list[tuple[str, str]] = []
    taken: set[str] = set()
    for index, page in enumerate(plan.pages):
        path = "/" + unique(slug(page.name, f"page-{index + 1}"), taken) if index else "/"
        pages.append((given.site.pages["/"].id if not index else node_id(next(numbers)), path))
    anchors: set[str] = {"main"}
    heads = [[_head(section, given, numbers, anchors) for section in page.sections] for page in plan.pages]
    names = Names(
        facts=given.names.facts,
        pages=FrozenDict({path: identifier for identifier, path in pages}),
        sections=FrozenDict({anchor: identifier for page in heads for identifier, anchor in page if anchor}),
        assets=given.names.assets,
        addresses=given.names.addresses,
    )
    counted: Counter[str] = Counter()
    sheets: list[Sheet] = []
    for (identifier, path), page, head in zip(pages, plan.pages, heads, strict=True):
        tasks: list[Task] = []
        for index, (section, (own, anchor)) in enumerate(zip(page.sections, head, strict=True)):
            place = f"section {index + 1} of {len(page.sections)} on {path}"
            tasks.append(
                Task(
                    own, identifier, section.type, section.variant, anchor, section.name, section.about,
                    first=index == 0, place=place, names=names, kept=section.kept, number=counted["written"],
                )
            )  # fmt: skip
            counted["written"] += section.kept is None
        sheets.append(Sheet(identifier, path, page.name, page.title, page.description, tuple(tasks)))
    return Skeleton(tuple(sheets), next(numbers))


def _head(section: PlannedSection, given: Given, numbers: count[int], anchors: set[str]) -> tuple[str, str | None]:
    """Id and anchor of a planned section."""
    if section.kept is not None:
        kept = given.sections[section.kept]
        if kept.anchor is not None:
            return kept.id, unique(kept.anchor, anchors)
        return kept.id, None
    if section.type == "hero":
        return node_id(next(numbers)), None
    return node_id(next(numbers)), unique(slug(section.name, section.type.replace(".", "-")), anchors)
