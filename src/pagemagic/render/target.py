"""Where a site will live."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pagemagic.kernel.errors import InvalidInputError, Reason

_ORIGIN = re.compile(r"https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?")
_BASE = re.compile(r"(/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*)?")
_FORMS = re.compile(
    r"https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?|/[A-Za-z0-9._~-][A-Za-z0-9._~/-]*"
)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a site will live. Raises InvalidInputError for an origin, base path or form address that is none."""

    origin: str | None = None
    """``https://aurora.example``. Without one, nothing absolute is written and search engines stay out."""
    base_path: str = "/"
    """Path of the home page on the origin, ``/`` or ``/shop/``. Empty: relative links, which also work from a folder."""
    index: bool = True
    """False asks search engines to leave the site out."""
    forms: str | None = None
    """Where forms are posted. Without it, a form becomes mail, phone or message links."""

    def __post_init__(self) -> None:
        if self.origin is not None and not _ORIGIN.fullmatch(self.origin):
            cure = "write it like https://aurora.example, without a path"
            raise InvalidInputError(Reason("origin", f"{self.origin!r} is not an origin", cure))
        if self.forms is not None and not _FORMS.fullmatch(self.forms):
            cure = "write it like https://forms.example/aurora, or as a path of the site"
            raise InvalidInputError(Reason("forms", f"{self.forms!r} is not an address for forms", cure))
        if not _BASE.fullmatch(self.base_path):
            raise InvalidInputError(
                Reason(
                    "base_path", f"{self.base_path!r} is not a base path", "start and end it with /, or leave it empty"
                )
            )

    @property
    def indexable(self) -> bool:
        """Whether search engines may list the site: it has an origin and does not object."""
        return self.index and self.origin is not None


UNPUBLISHED = Target()
"""What a page is rendered for while nobody has said where it will live."""
