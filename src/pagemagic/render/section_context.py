"""The surroundings of a section while it is presented: one page, one language, everything decided."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeVar

from pagemagic.i18n.labels import label
from pagemagic.markup.inline import inline_text
from pagemagic.markup.types import Inline, Src, Token
from pagemagic.page.facts import Fact
from pagemagic.page.links import Link
from pagemagic.page.pictures import AssetPicture, DrawnPicture, Picture
from pagemagic.page.present import ImageView, LinkView, PictureView
from pagemagic.page.section import Section
from pagemagic.page.wording import fact_text
from pagemagic.pictures.drawing import Drawing
from pagemagic.pictures.family import Family, PictureRequest
from pagemagic.render.block_views import block_views
from pagemagic.render.context import PageContext

_V = TypeVar("_V")

_NO_IMAGE = ImageView(src=Src(""), width=0, height=0, alt="", eager=False)
_NO_DRAWING = Drawing(
    box="0 0 1 1", fit="none", c="", shapes=[], tiles=[], masks=[], has_masks=False, labels=[], title="",
    has_title=False, title_id="",
)  # fmt: skip


class SectionContext:
    """One section on its page; implements :class:`pagemagic.page.present.Context`."""

    __slots__ = (
        "_page", "_props", "anchor", "first", "index", "level", "locale", "page", "section", "site", "style", "surface",
        "title", "title_id", "variant",
    )  # fmt: skip

    def __init__(self, page: PageContext, section: Section, index: int) -> None:
        values = section.__dict__
        found = page.types[values["type"]]
        self._page = page
        self.site = page.site
        self.page = page.page
        self.locale = page.locale
        self.style = page.style
        self.section = section
        self._props = values["props"].__dict__
        self.index = index
        self.first = index == 0 and not found.frame
        anchor: Any = page.anchors[values["id"]]
        self.anchor: Token = anchor
        # No anchor holds an underscore, so a heading's id is never another section's.
        title_id: Any = anchor + "_t"
        self.title_id: Token = title_id
        surface: Any = values["surface"] or found.surface
        self.surface: Token = surface
        variant = values["variant"]
        if variant is None:
            # Names of variants are tokens; Any says so without a call.
            known: tuple[Any, ...] = found.variants
            variant = page.variants.get(found.name, known[0])
            if variant not in known:
                variant = known[0]
        self.variant: Token = variant
        self.title: Inline = self.t(section, "title") if "title" in self._props else ""
        self.level = 1 if self.first and self.title else 2

    @property
    def below(self) -> int:
        """See :attr:`pagemagic.page.present.Context.below`."""
        return self.level + 1 if self.title else self.level

    def t(self, node: Any, prop: str) -> Inline:
        """See :meth:`pagemagic.page.present.Context.t`."""
        # The path of many texts of every page: no isinstance, no attribute lookup more than it takes.
        if node is self.section:
            value = self._props[prop]
        else:
            value = (node.__dict__["props"] if type(node) is Section else node).__dict__[prop]
        page = self._page
        if page.foreign:
            return page.said(f"{node.id}.{prop}", value)
        if type(value) is str:
            return value
        return "" if value is None else page.inline(value)

    def each(self, model: type[_V], blocks: Iterable[Any], **same: Any) -> list[_V]:
        """See :meth:`pagemagic.page.present.Context.each`."""
        kind: Any = model
        return block_views(kind, self._page.foreign)(blocks, self, **same)

    def plain(self, node: Any, prop: str) -> str:
        """The text of a property without marks."""
        return inline_text(self.t(node, prop))

    def label(self, key: str, *values: str) -> str:
        """An interface text."""
        return label(key, self.locale, *values)

    def fact(self, identifier: str) -> Fact | None:
        """The fact with an id."""
        return self._page.facts.get(identifier)

    def facts(self, kind: str) -> list[Any]:
        """All facts of a kind, in order."""
        return [fact for fact in self.site.facts if fact.kind == kind]

    def fact_text(self, fact: Fact, field: str = "text") -> str:
        """How a fact is written in the page's language."""
        return fact_text(fact, field, self.locale)

    def link(self, link: Link) -> LinkView | None:
        """Where a link leads from this page."""
        return self._page.link(link)

    def asset_href(self, identifier: str) -> str:
        """How this page refers to the file of an asset."""
        return self._page.asset_source(self._page.assets[identifier])

    def no_picture(self) -> PictureView:
        """The view of no picture."""
        return PictureView(is_image=False, is_drawn=False, image=_NO_IMAGE, drawing=_NO_DRAWING)

    def page_href(self, locale: str) -> str:
        """How this page links to itself in another language."""
        return self._page.routes.to_page(self.page, locale)

    def seed(self, purpose: str) -> str:
        """A key for drawings of this section: stable while other sections move."""
        return f"{self.site.art.seed}/{self.section.id}/{purpose}"

    def picture(
        self,
        picture: Picture | None,
        slot: str,
        *,
        index: int = 0,
        count: int = 1,
        topic: str = "",
        motif: str | None = None,
        figures: tuple[str, ...] = (),
        seed: str = "",
        series: tuple[str, ...] = (),
        place: int = 0,
        names: tuple[tuple[str, str], ...] = (),
    ) -> PictureView:
        """The picture for a slot; ``series`` are the topics of its list, ``place`` its own among them."""
        page = self._page
        if isinstance(picture, AssetPicture):
            asset = page.assets[picture.asset]
            alt = asset.description.alt if asset.description.kind == "described" else ""
            source = Src(page.asset_source(asset))
            image = ImageView(
                src=source, width=asset.width or 1, height=asset.height or 1, alt=alt, eager=self.first and index == 0
            )
            return PictureView(is_image=True, is_drawn=False, image=image, drawing=_NO_DRAWING)
        if page.family is None:
            return self.no_picture()
        own = picture.motifs if isinstance(picture, DrawnPicture) else ()
        number = picture.seed if isinstance(picture, DrawnPicture) else 0
        motifs = own or self.site.art.motifs
        drawing = _drawn(
            page.family,
            PictureRequest(
                slot=slot,  # type: ignore[arg-type]
                # One sign for the whole site, another composition for every other place.
                key=f"{self.site.art.seed}/mark" if slot == "mark" else self.seed(f"{slot}/{number}/{seed}"),
                motifs=tuple(dict.fromkeys(motifs)),
                topic=topic,
                index=index,
                count=count,
                initials=page.initials,
                figures=figures,
                names=names,
                language=self.locale.partition("-")[0],
                series=series,
                place=place,
                motif=motif,
            ),
        )
        return PictureView(is_image=False, is_drawn=True, image=_NO_IMAGE, drawing=drawing)


@lru_cache(maxsize=512)
def _drawn(family: Family, request: PictureRequest) -> Drawing:
    """A drawing; equal requests give equal drawings, so the last ones are kept. Nobody changes a drawing."""
    return family(request)
