"""The errors of the library.

::

    PageMagicError
    ├── ConfigurationError      the host set something up wrongly
    │   └── MissingExtraError   an optional package is not installed
    ├── InvalidInputError       a document, brief or patch breaks a rule; carries ``reasons``
    │   └── NewerSchemaError    a document was written by a newer version
    ├── StateError              the operation does not fit the present state
    ├── LimitError              a size, time or money limit was reached
    └── NotSupported            this backend cannot do that
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class PageMagicError(Exception):
    """Base of every error the library raises on purpose. Never raised itself."""


class ConfigurationError(PageMagicError):
    """The host product configured something that cannot work."""


class MissingExtraError(ConfigurationError):
    """An optional dependency is missing; ``extra`` names the extra that installs it."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an optional package; install it with: pip install 'pagemagic[{extra}]'")
        self.extra = extra


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that is wrong with an input: where, what and how to mend it."""

    place: str
    """Where: a path such as ``pages[0].sections[2].props.title``, or the name of a file or option."""
    problem: str
    """What is wrong, as a sentence without the place."""
    cure: str = ""
    """What to do about it; empty where the problem says it already."""

    def __str__(self) -> str:
        text = f"{self.place}: {self.problem}" if self.place else self.problem
        return f"{text} ({self.cure})" if self.cure else text


class InvalidInputError(PageMagicError, ValueError):
    """An input breaks a rule. ``reasons`` lists every place, problem and cure that was found."""

    def __init__(self, reasons: Iterable[Reason] | Reason | str) -> None:
        if isinstance(reasons, str):
            reasons = (Reason("", reasons),)
        elif isinstance(reasons, Reason):
            reasons = (reasons,)
        self.reasons: tuple[Reason, ...] = tuple(reasons)
        super().__init__("; ".join(str(reason) for reason in self.reasons))


class NewerSchemaError(InvalidInputError):
    """The document was written by a newer version of the library than this one."""


class StateError(PageMagicError):
    """The operation does not fit the present state of the object."""


class LimitError(PageMagicError):
    """A limit of size, time, rate or money was reached."""


class NotSupported(PageMagicError):  # noqa: N818 - the public name says what is the case
    """This backend does not offer the operation."""
