"""Walking a document: every node with an id, and everything a node refers to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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


def blocks(model: BaseModel) -> Iterator[BlockBase]:
    """Every block in a slots model or a block, depth first in reading order."""
    stack: list[Any] = [model]
    while stack:
        found = stack.pop()
        if isinstance(found, BlockBase):
            yield found
        inner = [
            child
            for value in found.__dict__.values()
            if isinstance(value, tuple)
            for child in value
            if isinstance(child, BlockBase)
        ]
        stack.extend(reversed(inner))


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
        if isinstance(found, tuple):
            stack.extend(
                item
                for item in found
                if isinstance(item, BaseModel | tuple) and not (own and isinstance(item, BlockBase))
            )
            continue
        yield from _direct(found)
        stack.extend(value for value in found.__dict__.values() if isinstance(value, BaseModel | tuple))


def _direct(found: BaseModel) -> Iterator[Reference]:
    if isinstance(found, PageLink):
        yield Reference("page", found.page)
    elif isinstance(found, SectionLink):
        yield Reference("section", found.section)
    elif isinstance(found, FactLink | FactBlock):
        yield Reference("fact", found.fact)
    elif isinstance(found, FactRun):
        yield Reference("fact", found.id, found.field)
    elif isinstance(found, AssetLink):
        yield Reference("asset", found.asset)
    elif isinstance(found, AssetPicture):
        yield Reference("asset", found.asset, "image")
    elif isinstance(found, VideoBlock):
        yield Reference("asset", found.asset, "video")
        if found.poster:
            yield Reference("asset", found.poster, "image")
    elif isinstance(found, EntryBlock) and found.date:
        yield Reference("fact", found.date)
    elif isinstance(found, OfferFact) and found.price:
        yield Reference("fact", found.price)


def seo_references(page: Page) -> Iterator[Reference]:
    """What a page itself refers to, without its sections."""
    if page.seo.image is not None:
        yield Reference("asset", page.seo.image, "image")
