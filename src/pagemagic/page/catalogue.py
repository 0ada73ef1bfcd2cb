"""The catalogue: which section types and looks exist. Immutable; every pure function takes one or uses the built-ins."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pagemagic.kernel.errors import ConfigurationError
from pagemagic.kernel.late import late
from pagemagic.page.section_type import SectionType

if TYPE_CHECKING:
    from pagemagic.page.art import PictureFamily


@dataclass(frozen=True)
class Look:
    """What a theme's character needs beyond tokens: a style layer, which comes after all section styles."""

    name: str
    style: str
    """What every page of the theme needs."""
    sections: Mapping[str, str] = field(default_factory=dict)
    """Section type -> what only pages with such a section need."""


@dataclass(frozen=True, eq=False)
class Catalogue(Mapping[str, SectionType]):
    """Section types by name, with the looks and picture families that themes refer to."""

    types: Mapping[str, SectionType] = field(default_factory=dict)
    looks: Mapping[str, Look] = field(default_factory=dict)
    families: Mapping[str, PictureFamily] = field(default_factory=dict)
    base: str = ""
    """The style every page shares."""

    def __getitem__(self, name: str) -> SectionType:
        return self.types[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.types)

    def __len__(self) -> int:
        return len(self.types)

    def with_types(self, *types: SectionType) -> Catalogue:
        """A catalogue with more section types. Raises ConfigurationError for a name that is taken."""
        return replace(self, types=_joined(self.types, types, "section type"))

    def with_looks(self, *looks: Look) -> Catalogue:
        """A catalogue with more looks. Raises ConfigurationError for a name that is taken."""
        return replace(self, looks=_joined(self.looks, looks, "look"))

    def with_families(self, **families: PictureFamily) -> Catalogue:
        """A catalogue with more picture families. Raises ConfigurationError for a name that is taken."""
        taken = sorted(set(families) & set(self.families))
        if taken:
            raise ConfigurationError(f"the picture family {taken[0]!r} exists already")
        return replace(self, families=MappingProxyType({**self.families, **families}))

    @cached_property
    def digest(self) -> str:
        """``sha256-`` and the digest of everything that decides how a document is rendered, as far as it is data.

        A section type that reads or shows its content differently has a new version ``v``.
        """
        facts = {
            "types": [
                [name, found.v, found.variants, found.surface, found.style, sorted(found.variant_styles.items())]
                for name, found in sorted(self.types.items())
            ],
            "base": self.base,
            "looks": [[name, look.style, sorted(look.sections.items())] for name, look in sorted(self.looks.items())],
            "families": sorted(self.families),
        }
        text = json.dumps(facts, separators=(",", ":"), ensure_ascii=False)
        return "sha256-" + hashlib.sha256(text.encode()).hexdigest()

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of a site whose sections are of these types."""
        schema: dict[str, Any] = late("schema")()(self)
        return schema


def _joined(known: Mapping[str, Any], new: Iterable[Any], what: str) -> Mapping[str, Any]:
    joined = dict(known)
    for value in new:
        if value.name in joined:
            raise ConfigurationError(f"the {what} {value.name!r} exists already; plugin names start with a prefix")
        joined[value.name] = value
    return MappingProxyType(joined)


def builtin_catalogue() -> Catalogue:
    """The catalogue of the built-in types, installed by the package root and loaded on first use."""
    made: Callable[[], Catalogue] = late("catalogue")
    return made()
