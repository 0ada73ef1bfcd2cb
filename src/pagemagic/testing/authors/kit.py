"""What every :class:`~pagemagic.generate.author.Author` has to do, as plain functions: each asks, and raises AssertionError
where what comes is not as the port says. Version 1.

They hold for authors that write well and for those that write nonsense. An author whose model cannot be reached raises
ModelError, here as everywhere.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import anyio

from pagemagic.audit.audit import audit
from pagemagic.generate.author import Author, Called, Drafted, Heard, Planned, Restarted
from pagemagic.generate.brief import Brief
from pagemagic.generate.pipeline.assembly import assembled
from pagemagic.generate.pipeline.backing import plain_of, slots_of
from pagemagic.generate.pipeline.given import Given, given_of, themed
from pagemagic.generate.pipeline.plan_reading import check_plan as check_fits
from pagemagic.generate.pipeline.section_making import Made
from pagemagic.generate.pipeline.skeleton import Skeleton, Task, skeleton_of
from pagemagic.generate.pipeline.stand_ins import stand_ins
from pagemagic.page.section import Section
from pagemagic.page.site import Site
from pagemagic.page.walk import references, section_ids
from pagemagic.render.page import render_page

BRIEFS: tuple[Brief, ...] = (
    Brief(
        text="Padaria Aurora, a neighbourhood bakery in Braga since 1987. Rye bread 2.50 EUR, corn bread 3 EUR. We bake with "
        "local flour. Call 253 555 018. Open daily 7:00-19:00."
    ),
    Brief(text="Oficina Ribeiro repara bicicletas no Porto. Aos sábados das 9:00 às 13:00. ola@ribeiro.example", theme="poster"),
    Brief(text="Saltmarsh, an API for soil moisture.", pages=("prices",), must=("Free up to 50 fields.",)),
)  # fmt: skip
"""A shop with prices, another language with a theme that is wished for, and one of which little is known."""


async def check_name(author: Author) -> None:
    """It has one, which says who wrote."""
    assert author.name
    assert author.name == author.name.strip()


async def check_plans(author: Author) -> None:
    """Every brief has a plan that can be carried out, with the theme that is wished for, and the brief is not changed."""
    for brief in BRIEFS:
        given = given_of(brief)
        before = given.site.digest
        planned, heard = await planned_by(author, given)
        check_fits(planned.plan, given)
        assert brief.theme in (None, planned.plan.theme)
        assert given.site.digest == before
        check_heard(heard)


async def check_sections(author: Author) -> None:
    """Every section is fit to stand where it was planned, or reasons say why there is none."""
    for brief in BRIEFS:
        given = given_of(brief)
        planned, _ = await planned_by(author, given)
        given = themed(given, planned.plan.theme)
        skeleton = skeleton_of(planned.plan, given)
        for task in skeleton.written:
            made, heard = await written_by(author, task, skeleton, given)
            check_made(made, task, skeleton, given)
            check_heard(heard)


async def check_side_by_side(author: Author) -> None:
    """Sections that are written at the same time do not disturb each other, and their ids do not meet."""
    given = given_of(BRIEFS[0])
    planned, _ = await planned_by(author, given)
    given = themed(given, planned.plan.theme)
    skeleton = skeleton_of(planned.plan, given)
    found: dict[str, Made] = {}

    async def write(task: Task) -> None:
        found[task.id], _ = await written_by(author, task, skeleton, given)

    async with anyio.create_task_group() as tasks:
        for task in skeleton.written:
            tasks.start_soon(write, task)
    ids = [identifier for made in found.values() if made.section for identifier in section_ids(made.section)]
    assert len(ids) == len(set(ids))


async def check_sites(author: Author) -> None:
    """What it plans and writes becomes a site that is valid and can be shown."""
    for brief in BRIEFS:
        given = given_of(brief)
        planned, _ = await planned_by(author, given)
        given = themed(given, planned.plan.theme)
        skeleton = skeleton_of(planned.plan, given)
        sections: dict[str, Section] = {}
        for task in skeleton.written:
            made, _ = await written_by(author, task, skeleton, given)
            if made.section is not None:
                sections[task.id] = made.section.model_copy(update={"anchor": task.anchor})
        sections |= stand_ins(skeleton, sections, given)
        site = assembled(given, planned.plan, skeleton, sections)
        assert Site.from_json(site.to_json()) == site
        assert not [one for one in audit(site) if one.severity == "error"]
        for page in site.pages:
            assert "</html>" in render_page(site, page.path)


async def check_cancelling(author: Author) -> None:
    """A plan that nobody waits for any more ends at once, and the author goes on working."""
    with anyio.move_on_after(0):
        await planned_by(author, given_of(BRIEFS[2]))
    await planned_by(author, given_of(BRIEFS[2]))


async def planned_by(author: Author, given: Given) -> tuple[Planned, list[Heard]]:
    """A plan, and what was heard while it was made."""
    heard: list[Heard] = []
    return await author.plan(given, heard.append), heard


async def written_by(author: Author, task: Task, skeleton: Skeleton, given: Given) -> tuple[Made, list[Heard]]:
    """A section, and what was heard while it was written."""
    heard: list[Heard] = []
    return await author.section(task, skeleton, given, heard.append), heard


def check_made(made: Made, task: Task, skeleton: Skeleton, given: Given) -> None:
    """The section is the planned one, refers only to what there is, and claims nothing that nobody said."""
    section = made.section
    if section is None:
        assert made.faults, "there is no section and no reason"
        return
    assert (section.id, section.type) == (task.id, task.type)
    assert Section.model_validate(section.model_dump(mode="json"), context={"catalogue": given.catalogue}) == section
    known = {identifier for table in _tables(task) for identifier in table.values()}
    assert {reference.id for reference in references(section)} <= known, "it refers to what it was not given"
    old = {identifier for other in given.sections.values() for identifier in section_ids(other)}
    own = set(section_ids(section)) - {section.id}
    assert not own & (old | {other.id for other in skeleton.written}), "its blocks have ids of something else"
    dumped = section.model_dump(mode="json")
    for slot in slots_of(dumped, given.catalogue[section.type]):
        if slot.field.kind == "text":
            text = plain_of(slot.owner[slot.field.target])
            assert not given.unbacked(text), f"nobody said {text[:80]!r}"


def _tables(task: Task) -> Sequence[dict[str, str]]:
    names = task.names
    return [dict(one) for one in (names.facts, names.pages, names.sections, names.assets)]


def check_heard(heard: Sequence[Heard]) -> None:
    """Drafts are JSON whenever somebody looks, restarts say why, and calls are rows of the books."""
    for one in heard:
        match one:
            case Drafted():
                json.dumps([one.look(), one.closed()])
            case Restarted():
                assert one.why
            case Called():
                assert one.call.task
                assert one.call.outcome


CHECKS = (check_name, check_plans, check_sections, check_side_by_side, check_sites, check_cancelling)
"""Everything above."""
