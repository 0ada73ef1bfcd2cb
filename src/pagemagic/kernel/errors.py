"""The errors of the library.

::

    PageMagicError
    ├── ConfigurationError      the host set something up wrongly
    │   └── MissingExtraError   an optional package is not installed
    ├── InvalidInputError       a document, brief or patch breaks a rule; carries ``reasons``
    │   └── NewerSchemaError    a document was written by a newer version
    ├── StateError              the operation does not fit the present state
    ├── LimitError              a size, time or money limit was reached
    ├── NotSupported            this backend cannot do that
    └── AdapterError            a service behind a port failed; says which, and whether trying again may help
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class PageMagicError(Exception):
    """Base of every error the library raises on purpose. Never raised itself."""


class ConfigurationError(PageMagicError):
    """The host product configured something that cannot work."""


class MissingExtraError(ConfigurationError):
    """An optional dependency is missing; ``extra`` names the extra that installs it, ``install`` is what to give to pip."""

    def __init__(self, what: str, extra: str) -> None:
        self.extra = extra
        self.install = extra if "[" in extra else f"pagemagic[{extra}]"
        super().__init__(f"{what} needs an optional package; install it with: pip install '{self.install}'")


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


class AdapterError(PageMagicError):
    """A service behind a port failed. The provider's own exception is ``__cause__`` unless it held a secret."""

    def __init__(
        self,
        message: str,
        *,
        port: str,
        adapter: str,
        code: str = "",
        request_id: str | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
    ) -> None:
        """Say what failed.

        Args:
            message: What happened and what to do about it, without secrets.
            port: Name of the port, such as ``model``.
            adapter: Name of the adapter, such as ``openai``.
            code: The provider's own word for it, such as ``rate_limit_exceeded``; empty where it gave none.
            request_id: What to quote to the provider's support.
            retryable: Whether the same request may succeed later.
            retry_after: Seconds the provider asks to wait before that.
        """
        super().__init__(message)
        self.port = port
        self.adapter = adapter
        self.code = code
        self.request_id = request_id
        self.retryable = retryable
        self.retry_after = retry_after

    def __str__(self) -> str:
        known = [part for part in (self.code, f"request {self.request_id}" if self.request_id else "") if part]
        return f"{self.adapter}: {super().__str__()}" + (f" [{', '.join(known)}]" if known else "")
