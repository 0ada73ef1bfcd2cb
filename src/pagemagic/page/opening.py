"""Opening documents of any version: read-only where they are newer than this library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pagemagic.kernel.errors import NewerSchemaError
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.codec import check_schema_version, document_from_value, parse_json
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

    @property
    def read_only(self) -> bool:
        """True where saving would lose something."""
        return self.newer


def open_document(text: str | bytes, *, catalogue: Catalogue | None = None) -> Opened:
    """Open a site's JSON. A newer version is given back unharmed, read-only; anything else that is wrong raises.

    Raises InvalidInputError for what is not a valid document of a version this library knows.
    """
    value: Any = parse_json(text)
    decoded = text.decode() if isinstance(text, bytes) else text
    try:
        check_schema_version(value)
    except NewerSchemaError:
        return Opened(decoded, None, True)
    return Opened(decoded, document_from_value(Site, value, catalogue), False)
