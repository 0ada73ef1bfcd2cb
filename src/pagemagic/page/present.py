"""What a section's ``present`` may ask for while it turns the section into a view model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar

from pagemagic.markup.types import Href, Inline, Src, Token
from pagemagic.page.drawing import Drawing
from pagemagic.page.links import Link
from pagemagic.page.pictures import Picture

if TYPE_CHECKING:
    from pagemagic.page.facts import Fact
    from pagemagic.page.section import Section
    from pagemagic.page.site import Page, Site
    from pagemagic.page.theme import PictureStyle

_V = TypeVar("_V")


class ImageView(TypedDict):
    """A picture from a file."""

    src: Src
    width: int
    height: int
    alt: str
    eager: bool
    """True for a picture that is in view when the page opens."""


class PictureView(TypedDict):
    """A picture: from a file, drawn, or none."""

    is_image: bool
    is_drawn: bool
    image: ImageView
    drawing: Drawing


class LinkView(TypedDict):
    """Where a link leads."""

    href: Href
    rel: Token | None
    """``noopener`` for links that leave the site."""


class Context(Protocol):
    """The surroundings of a section. Everything is already decided for one page in one language."""

    site: Site
    page: Page
    locale: str
    section: Section
    anchor: Token
    """The ``id`` of the section's element."""
    title: Inline
    """Its title, translated; ``""`` where it has none."""
    title_id: Token
    """The ``id`` of its heading."""
    level: int
    """The level of its heading: 1 on the first section of a page, else 2."""
    surface: Token
    variant: Token
    style: PictureStyle
    """The theme's taste in pictures."""

    @property
    def below(self) -> int:
        """The level of headings right below its own: one more where it has a title."""
        ...

    def t(self, node: Any, prop: str) -> Inline:
        """The inline text of a property of the section's props or a block, translated; ``""`` where it is empty."""
        ...

    def each(self, model: type[_V], blocks: Iterable[Any], **same: Any) -> list[_V]:
        """The view models of blocks, for what is repeated: field by field of the TypedDict ``model``.

        A field of inline text is the block's property of that name, as ``t`` gives it; ``has_…`` says whether it is there; a
        :class:`~pagemagic.page.linked.LinkedText` leads where the block's ``to`` does. All other fields are given, the same
        for all. Raises TypeError where one of them is not given.
        """
        ...

    def plain(self, node: Any, prop: str) -> str:
        """The same without marks."""
        ...

    def label(self, key: str, *values: str) -> str:
        """An interface text in the page's language; ``{0}`` … are replaced by ``values``."""
        ...

    def fact(self, identifier: str) -> Fact | None:
        """The fact with an id."""
        ...

    def facts(self, kind: str) -> list[Any]:
        """All facts of a kind, in order."""
        ...

    def fact_text(self, fact: Fact, field: str = "text") -> str:
        """How a fact is written in the page's language."""
        ...

    def link(self, link: Link) -> LinkView | None:
        """Where a link leads from this page; None where it leads nowhere."""
        ...

    def picture(self, picture: Picture | None, slot: str, *, index: int = 0, count: int = 1, topic: str = "",
                motif: str | None = None, figures: tuple[str, ...] = (), seed: str = "",
                series: tuple[str, ...] = (), place: int = 0,
                names: tuple[tuple[str, str], ...] = ()) -> PictureView:  # fmt: skip
        """The picture for a slot: the file, or a drawing by the theme's family (also where ``picture`` is None).

        ``series`` are the topics of all items of its list and ``place`` its own among them: no two show the same.
        ``names`` are what parts of it are called in the page's words.
        """
        ...

    def asset_href(self, identifier: str) -> str:
        """How this page refers to the file of an asset."""
        ...

    def no_picture(self) -> PictureView:
        """The view of no picture."""
        ...

    def page_href(self, locale: str) -> str:
        """How this page links to itself in another language."""
        ...

    def seed(self, purpose: str) -> str:
        """A key for drawings of this section."""
        ...
