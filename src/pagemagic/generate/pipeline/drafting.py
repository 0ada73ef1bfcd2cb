"""HTML of a section that is still being written: what is closed of it, by the views that show it when it is done.

Pure and total. What is not closed is left out; what nobody said, leads nowhere or breaks a rule is taken out as it is from the
whole; a section of which too little is there to show is the empty string.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from pydantic import ValidationError, create_model

from pagemagic.generate.authoring.read import read_section
from pagemagic.generate.compose.work import Part
from pagemagic.generate.pipeline.backing import back
from pagemagic.generate.pipeline.given import Given
from pagemagic.generate.pipeline.mending import mend
from pagemagic.generate.pipeline.pairing import pair
from pagemagic.generate.pipeline.section_making import made_of
from pagemagic.generate.pipeline.skeleton import Sheet, Skeleton, Task
from pagemagic.generate.rhythm import band
from pagemagic.markup.escape import escape
from pagemagic.page.frozen import FrozenDict
from pagemagic.page.section import Opaque, Section
from pagemagic.page.section_type import NoSlots, SectionType
from pagemagic.page.site import Page, Pages, Site
from pagemagic.render.context import PageContext
from pagemagic.render.fragment import section_html
from pagemagic.render.head import HeadLinks, head_html
from pagemagic.render.styles import style_sheet
from pagemagic.render.target import UNPUBLISHED


class Drafts:
    """The sections of a skeleton while they are written. Each stands where it will: it has its address and colour band, and
    links lead to what is planned."""

    def __init__(self, skeleton: Skeleton, given: Given) -> None:
        self._skeleton = skeleton
        self._given = given
        pages = Pages(_page(sheet, given) for sheet in skeleton.sheets)
        self._site: Site = given.site.model_copy(update={"pages": pages})
        self._contexts: dict[str, PageContext] = {}

    @property
    def beginning(self) -> str:
        """The beginning of a page to show drafts in, style included: with a draft behind it, it is whole."""
        written = [one for page in self._site.pages for one in page.sections if type(one.props) is Opaque]
        if not written:
            return ""
        shown = [one.model_copy(update={"props": NoSlots()}) for one in written]
        site, context = self._site, self._context(self._site.pages[0])
        style = style_sheet(site, site.locale, shown, self._given.catalogue)
        head = head_html(context, HeadLinks(), style, [])
        return f'{head}<body class="pm pm-look-{escape(site.theme.look)}"><main>'

    def html(self, task: Task, answer: Any, *, whole: bool = False) -> str:
        """The HTML of a task's section. ``answer`` holds what is closed, as authors write it; ``whole``: nothing else comes."""
        section = self._section(task, answer, whole=whole)
        return "" if section is None else self.shown(task, section)

    def shown(self, task: Task, section: Section) -> str:
        """The HTML of a section where it will stand."""
        page = next(one for one in self._site.pages if one.id == task.page)
        index = next(index for index, one in enumerate(page.sections) if one.id == task.id)
        section = section.model_copy(update={"anchor": task.anchor, "surface": page.sections[index].surface})
        sections = (*page.sections[:index], section, *page.sections[index + 1 :])
        context = self._context(page)
        context.show(self._site, page.model_copy(update={"sections": sections}))
        try:
            return section_html(context, section, index)
        except Exception:
            return ""

    def _section(self, task: Task, answer: Any, *, whole: bool) -> Section | None:
        given, ids = self._given, self._skeleton.ids
        made = made_of(answer, task, given, ids(task)).section if whole else None
        if made is not None:
            return made
        found = given.catalogue[task.type]
        content = read_section(answer, found, task.names, ids(task), identifier=task.id, variant=task.variant).section
        back(content, found, given)
        pair(content, found, given)
        mend(content, _unfinished(found))
        return _shown(content, found, given)

    def _context(self, page: Page) -> PageContext:
        if page.id not in self._contexts:
            locale, catalogue = self._site.locale, self._given.catalogue
            self._contexts[page.id] = PageContext(self._site, page, locale, UNPUBLISHED, catalogue)
        return self._contexts[page.id]


def _shown(content: dict[str, Any], found: SectionType, given: Given) -> Section | None:
    """A section that may lack what its type asks for at least; None where a property is missing without which it is none."""
    known, context = _unfinished(found), {"catalogue": given.catalogue}
    try:
        parts = {
            name: getattr(known, name).model_validate(content[name], context=context) for name in ("props", "slots")
        }
    except ValidationError:
        return None
    if all(value in (None, "", ()) for part in parts.values() for value in part.__dict__.values()):
        return None
    values = {name: content[name] for name in ("id", "type", "v", "variant") if name in content}
    return Section.model_construct(None, **values, **parts)


@cache
def _unfinished(found: SectionType) -> SectionType:
    """The type with slots that may hold as little as there is."""
    least: dict[str, Any] = {
        name: (info.annotation, ())
        for name, info in found.slots.model_fields.items()
        if info.is_required() or info.metadata
    }
    return replace(found, slots=_with(found.slots, least))


def _with(model: Any, fields: dict[str, Any]) -> Any:
    """A model with some fields of its own."""
    return create_model(model.__name__, __base__=model, **fields)


def _page(sheet: Sheet, given: Given) -> Page:
    """A page of the skeleton: sections that are to be written are known by their address alone."""
    shells = [Part(task.id, task.type, task.type, {}, variant=task.variant) for task in sheet.tasks]
    band(shells, given.site.theme.name, given.catalogue)
    sections = tuple(
        _shell(task, shell.surface)
        if task.kept is None
        else given.sections[task.kept].model_copy(update={"anchor": task.anchor, "surface": shell.surface})
        for task, shell in zip(sheet.tasks, shells, strict=True)
    )
    return Page.model_construct(id=sheet.id, path=sheet.path, name=sheet.name or sheet.path, sections=sections)


def _shell(task: Task, surface: Any) -> Section:
    nothing = Opaque(raw=FrozenDict())
    return Section.model_construct(
        id=task.id,
        type=task.type,
        variant=task.variant,
        anchor=task.anchor,
        surface=surface,
        props=nothing,
        slots=nothing,
    )
