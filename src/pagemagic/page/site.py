"""The site: the whole document."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import (
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema

from pagemagic.kernel.late import late
from pagemagic.page.base import Frozen, LocaleTag, NodeId, Text, Word
from pagemagic.page.codec import compact_json, document_from_json, document_to_json, listed
from pagemagic.page.display import page_bundle, site_bundle
from pagemagic.page.facts import Fact
from pagemagic.page.frozen import FrozenDict
from pagemagic.page.inline import NonBlankText
from pagemagic.page.links import Link
from pagemagic.page.pictures import Art, Asset
from pagemagic.page.section import Section
from pagemagic.page.theme import Theme
from pagemagic.page.validity import check_site
from pagemagic.page.versions import EDITION, SCHEMA

if TYPE_CHECKING:
    from pagemagic.page.catalogue import Catalogue
    from pagemagic.page.editing.apply import Applied
    from pagemagic.page.patch import Patch

Path = Annotated[
    str, StringConstraints(pattern=r"^/([a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*)?$", max_length=200)
]
"""A page's address in the site: ``/`` or ``/prices``; lower case, no file extension, no slash at the end."""
_Short = Annotated[Text, StringConstraints(min_length=1, max_length=200)]


class Seo(Frozen):
    """What search engines and shared links show. What is empty is derived from the page."""

    title: _Short | None = None
    description: Annotated[Text, StringConstraints(min_length=1, max_length=500)] | None = None
    image: NodeId | None = None
    """An asset; without one the drawn social image."""
    index: bool = True
    """False asks search engines to leave the page out."""


class Page(Frozen):
    """One page: an address and its sections in order."""

    id: NodeId
    path: Path
    kind: Literal["page", "article", "legal"] = "page"
    name: _Short
    """What menus and breadcrumbs call it, in the site's locale."""
    seo: Seo = Seo()
    sections: tuple[Section, ...] = ()

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return page_bundle(self)


class Pages(tuple[Page, ...]):
    """The pages in order; ``pages["/prices"]`` finds one by path. Raises KeyError where there is none."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            for page in self:
                if page.path == key:
                    return page
            raise KeyError(key)
        return super().__getitem__(key)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        inner = handler(tuple[Page, ...])
        return core_schema.no_info_after_validator_function(cls, inner)


class Frame(Frozen):
    """What stands around every page."""

    header: Section | None = None
    footer: Section | None = None
    announcement: Section | None = None


class Translation(Frozen):
    """A text in another language."""

    text: NonBlankText
    source_hash: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
    """Digest of the source it was made from; when the source changes, the translation is stale."""


MessageKey = Annotated[str, StringConstraints(pattern=r"^n[0-9a-hjkmnp-tv-z]{1,12}(\.[a-z][a-z_]*){1,2}$")]
"""Node id and property: ``n7.title``, ``n2.seo.title``."""


class Integration(Frozen):
    """A service of a third party. Off unless listed; loads only after the visitor's click."""

    id: NodeId
    kind: Literal["analytics", "map", "video", "calendar", "pixel"]
    provider: Word
    settings: FrozenDict[str, Text] = FrozenDict()


class Redirect(Frozen):
    """An old address and where it leads now."""

    id: NodeId
    source: Path
    to: Link
    permanent: bool = True


class Site(Frozen):
    """A website as a document: frozen, validated, versioned and canonical."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True, serialize_by_alias=True)

    schema_version: Annotated[int, Field(alias="schema", ge=1, le=SCHEMA)] = SCHEMA
    edition: Annotated[int, Field(ge=0, le=EDITION)] = EDITION
    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$")] = "site"
    """The host's name for it; not shown."""
    name: _Short
    locale: LocaleTag
    locales: tuple[LocaleTag, ...] = ()
    """All languages of the site; ``locale``, the source, comes first."""
    facts: tuple[Fact, ...] = ()
    theme: Theme
    art: Art = Art()
    frame: Frame = Frame()
    pages: Pages
    assets: tuple[Asset, ...] = ()
    translations: FrozenDict[LocaleTag, FrozenDict[MessageKey, Translation]] = FrozenDict()
    integrations: tuple[Integration, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    next_id: Annotated[int, Field(ge=0, le=32**12)]
    """The number of the next node; ids are never reused."""

    @model_validator(mode="before")
    @classmethod
    def _source_locale_first(cls, value: Any) -> Any:
        if isinstance(value, dict) and not value.get("locales") and isinstance(value.get("locale"), str):
            return {**value, "locales": (value["locale"],)}
        return value

    @field_validator("translations", mode="after")
    @classmethod
    def _without_empty_languages(cls, value: FrozenDict[str, Any]) -> FrozenDict[str, Any]:
        return value if all(value.values()) else FrozenDict({tag: texts for tag, texts in value.items() if texts})

    @model_validator(mode="after")
    def _is_valid(self, info: ValidationInfo) -> Site:
        check_site(self)
        return self

    @classmethod
    def from_json(cls, text: str | bytes, *, catalogue: Catalogue | None = None) -> Site:
        """Read a site from JSON, migrating older versions.

        Raises InvalidInputError with the place and reason of everything that is wrong, limits included, and
        NewerSchemaError for a document of a newer version.
        """
        return document_from_json(cls, text, catalogue)

    def to_json(self, *, indent: int | None = None) -> str:
        """Canonical JSON: sorted keys, no spaces, nothing empty. ``indent`` makes it readable instead."""
        return document_to_json(self, indent) if indent else "".join(json_pieces(self))

    @property
    def digest(self) -> str:
        """``sha256-`` and the digest of the canonical JSON. Computed each time."""
        found = hashlib.sha256()
        for piece in json_pieces(self):
            found.update(piece.encode())
        return "sha256-" + found.hexdigest()

    def sections(self) -> Iterator[Section]:
        """Every section: the frame's first, then those of the pages in order."""
        for section in (self.frame.announcement, self.frame.header, self.frame.footer):
            if section is not None:
                yield section
        for page in self.pages:
            yield from page.sections

    def find(self, *, type: str | None = None, id: str | None = None) -> Section | None:
        """The first section of a type, or the one with an id; None where there is none."""
        for section in self.sections():
            if (type is None or section.type == type) and (id is None or section.id == id):
                return section
        return None

    def fact(self, kind: str) -> Fact | None:
        """The first fact of a kind; None where there is none."""
        return next((fact for fact in self.facts if fact.kind == kind), None)

    def apply(self, patch: Patch) -> Applied:
        """Apply a patch; see :func:`pagemagic.page.editing.apply.apply`."""
        applied: Applied = late("apply")()(self, patch)
        return applied

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return site_bundle(self)


def json_pieces(site: Site) -> Iterator[str]:
    """The canonical JSON in pieces, none larger than a page: what a large site is as JSON values, or as one text, takes much memory."""
    parts: dict[str, Iterator[str]] = {
        name: iter((compact_json(value),))
        for name, value in site.model_dump(mode="json", exclude_none=True, exclude={"pages", "translations"}).items()
    }
    parts["pages"] = listed("[", map(document_to_json, site.pages), "]")
    parts["translations"] = _said(site.translations)
    for index, name in enumerate(sorted(parts)):
        yield f'{"," if index else "{"}"{name}":'
        yield from parts[name]
    yield "}"


_TOGETHER = 256
"""How many translations are written at once: one by one takes longer, all at once much memory."""


def _said(translations: Mapping[str, Mapping[str, Translation]]) -> Iterator[str]:
    """The texts of all languages as a JSON object."""
    for index, (tag, found) in enumerate(sorted(translations.items())):
        yield f'{"," if index else "{"}"{tag}":'
        keys = sorted(found)
        parts = (
            compact_json(
                {key: found[key].model_dump(mode="json", exclude_none=True) for key in keys[at : at + _TOGETHER]}
            )
            for at in range(0, len(keys), _TOGETHER)
        )
        yield from listed("{", (part[1:-1] for part in parts), "}")
    yield "}" if translations else "{}"
