"""Opening documents of any version: read-only where they are newer than this library."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.kernel.errors import NewerSchemaError, Reason
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.site import Site


@dataclass(frozen=True)
class Opened:
    """A document as far as this library can read it."""

    text: str
    """The document as it came, byte for byte."""
    site: Site | None
    """The site; None for a document of a newer version."""
    newer: bool
    """True: written by a newer version. Keep ``text``, do not change it."""
    reasons: tuple[Reason, ...] = ()
    """What is newer: the schema, the edition, or the version of a section's type; each with what to upgrade."""

    @property
    def read_only(self) -> bool:
        """True where saving would lose something."""
        return self.newer


def open_document(text: str | bytes, *, catalogue: Catalogue | None = None) -> Opened:
    """Open a site's JSON. A newer version is given back unharmed, read-only; anything else that is wrong raises.

    Newer is a document whose schema, edition or version of a section's type this library, or its ``catalogue``, does not
    know yet. Raises InvalidInputError for what is not a valid document of a version this library knows.
    """
    try:
        site = Site.from_json(text, catalogue=catalogue)
    except NewerSchemaError as error:
        return Opened(text.decode() if isinstance(text, bytes) else text, None, True, error.reasons)
    return Opened(text.decode() if isinstance(text, bytes) else text, site, False)
