"""``pm.check_schema``: which providers take a section type as models write it, what is lost, and which limit is nearest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.dialects.adapt import Lost, to_dialect
from pagemagic.generate.dialects.measures import Use, uses
from pagemagic.generate.dialects.table import DIALECTS
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.section_type import SectionType


@dataclass(frozen=True, slots=True)
class Fit:
    """How a section type fits a provider."""

    type: str
    dialect: str
    uses: tuple[Use, ...]
    """How much of each limit of the provider it uses."""
    lost: tuple[Lost, ...]
    """What the provider's decoder does not keep, and is checked afterwards."""

    @property
    def fits(self) -> bool:
        """Whether it stays within every limit."""
        return all(use.within for use in self.uses)

    @property
    def nearest(self) -> Use | None:
        """The limit that is used most; None where the provider publishes none."""
        return max(self.uses, key=lambda use: use.used / use.limit.most, default=None)

    def __str__(self) -> str:
        verdict = "fits" if self.fits else "does not fit"
        near = f", {self.nearest}" if self.nearest is not None else ""
        kept = "nothing" if not self.lost else ", ".join(sorted({one.keyword for one in self.lost}))
        return f"{self.type} {verdict} {self.dialect}{near}; lost: {kept}"


def check_schema(what: SectionType | Catalogue | None = None) -> tuple[Fit, ...]:
    """Say offline which provider takes a section type, or each content type of a catalogue, as models write it.

    Only dialects that bind a provider's decoder are looked at; the others take anything.

    Args:
        what: A section type, a catalogue, or nothing for the built-in types.
    """
    found: Iterable[SectionType]
    if isinstance(what, SectionType):
        found = (what,)
    else:
        every = (what if what is not None else builtin_catalogue()).values()
        found = (one for one in every if not one.frame)
    return tuple(fit for one in found for fit in _fits(one))


def _fits(found: SectionType) -> Iterable[Fit]:
    schema = authoring_schema(found)
    for dialect in DIALECTS.values():
        if dialect.rung == "strict":
            adapted = to_dialect(schema, dialect)
            yield Fit(found.name, dialect.name, uses(adapted), adapted.lost)
