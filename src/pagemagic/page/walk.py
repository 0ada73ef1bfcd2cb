"""Walking a document: every node with an id, and everything a node refers to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from pydantic import BaseModel

from pagemagic.page.base import NODE_ID
from pagemagic.page.blocks import BlockBase, EntryBlock, FactBlock, VideoBlock
from pagemagic.page.facts import OfferFact
from pagemagic.page.inline import FactRun
from pagemagic.page.links import AssetLink, FactLink, PageLink, SectionLink
from pagemagic.page.pictures import AssetPicture

if TYPE_CHECKING:
    from pagemagic.page.section import Section
    from pagemagic.page.site import Page, Site


@cache
def kind_of(cls: type) -> Literal["", "tuple", "model", "block"]:
    """What values of a class are to a walk; empty for what holds nothing.

    Asked once per class: whether a value is an instance of a model costs more than all the rest of a walk.
    """
    if issubclass(cls, tuple):
        return "tuple"
    if issubclass(cls, BlockBase):
        return "block"
    return "model" if issubclass(cls, BaseModel) else ""


def blocks(model: BaseModel) -> Iterator[BlockBase]:
    """Every block in a slots model or a block, depth first in reading order."""
    stack: list[Any] = [model]
    while stack:
        found = stack.pop()
        if kind_of(found.__class__) == "block":
            yield found
        inner = [
            child
            for value in found.__dict__.values()
            if kind_of(value.__class__) == "tuple"
            for child in value
            if kind_of(child.__class__) == "block"
        ]
        inner.reverse()
        stack.extend(inner)


def _raw_ids(value: Any) -> Iterator[str]:
    """What looks like the ids of blocks. Content of an unknown type may have ``id`` of its own for anything else."""
    stack = [value]
    while stack:
        found = stack.pop()
        if isinstance(found, Mapping):
            identifier = found.get("id")
            if isinstance(identifier, str) and NODE_ID.fullmatch(identifier) and found.get("type", "fact") != "fact":
                yield identifier
            stack.extend(found.values())
        elif isinstance(found, tuple | list):
            stack.extend(found)


def section_ids(section: Section) -> Iterator[str]:
    """The id of a section and of every block in it, also where its type is unknown."""
    yield section.id
    if section.known:
        for block in blocks(section.slots):
            yield block.id
    else:
        yield from _raw_ids(getattr(section.slots, "raw", {}))


def site_ids(site: Site) -> Iterator[tuple[str, str]]:
    """Every id of a site with the place where it stands."""
    for name in ("facts", "assets", "integrations", "redirects"):
        for index, value in enumerate(getattr(site, name)):
            yield value.id, f"{name}[{index}]"
    for name in ("announcement", "header", "footer"):
        section = getattr(site.frame, name)
        if section is not None:
            for identifier in section_ids(section):
                yield identifier, f"frame.{name}"
    for index, page in enumerate(site.pages):
        yield page.id, f"pages[{index}]"
        for number, section in enumerate(page.sections):
            for identifier in section_ids(section):
                yield identifier, f"pages[{index}].sections[{number}]"


class Reference(NamedTuple):
    """What a part of a document refers to."""

    what: Literal["page", "section", "fact", "asset"]
    id: str
    use: str | None = None
    """Of a fact in text, which of its texts is asked for; of an asset that is shown, ``image`` or ``video``."""


def references(model: BaseModel, *, own: bool = False) -> Iterator[Reference]:
    """Everything a part of a document refers to; with ``own``, without what the sections and blocks in it refer to."""
    stack: list[Any] = [model]
    while stack:
        found = stack.pop()
        if kind_of(found.__class__) == "tuple":
            stack.extend([
                item for item in found
                if (kind := kind_of(item.__class__)) and not (own and kind == "block")
            ])  # fmt: skip
            continue
        refers = _refers(found.__class__)
        if refers is not None:
            yield from refers(found)
        stack.extend([value for value in found.__dict__.values() if kind_of(value.__class__)])


def _video(found: VideoBlock) -> Iterator[Reference]:
    yield Reference("asset", found.asset, "video")
    if found.poster:
        yield Reference("asset", found.poster, "image")


_REFERS: dict[type[BaseModel], Callable[[Any], Iterable[Reference]]] = {
    PageLink: lambda found: (Reference("page", found.page),),
    SectionLink: lambda found: (Reference("section", found.section),),
    FactLink: lambda found: (Reference("fact", found.fact),),
    FactBlock: lambda found: (Reference("fact", found.fact),),
    FactRun: lambda found: (Reference("fact", found.id, found.field),),
    AssetLink: lambda found: (Reference("asset", found.asset),),
    AssetPicture: lambda found: (Reference("asset", found.asset, "image"),),
    VideoBlock: _video,
    EntryBlock: lambda found: (Reference("fact", found.date),) if found.date else (),
    OfferFact: lambda found: (Reference("fact", found.price),) if found.price else (),
}
"""What refers to something, by class."""


@cache
def _refers(cls: type) -> Callable[[Any], Iterable[Reference]] | None:
    return next((refers for model, refers in _REFERS.items() if issubclass(cls, model)), None)


def seo_references(page: Page) -> Iterator[Reference]:
    """What a page itself refers to, without its sections."""
    if page.seo.image is not None:
        yield Reference("asset", page.seo.image, "image")
