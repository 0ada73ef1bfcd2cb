"""Values that a higher floor supplies to a lower one, made on first use.

The document layer must know the built-in section types when somebody validates a site without naming a catalogue, but
may not import them. The package root, which everybody imports first, says here where they come from.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pagemagic.kernel.errors import ConfigurationError

_sources: dict[str, Callable[[], Any]] = {}
_made: dict[str, Any] = {}


def provide(name: str, source: Callable[[], Any]) -> None:
    """Say how to make the value ``name``. A later call replaces an earlier one."""
    _sources[name] = source
    _made.pop(name, None)


def late(name: str) -> Callable[[], Any]:
    """Return a function that gives the value, made once. Raises ConfigurationError where nobody provides it."""

    def value() -> Any:
        if name not in _made:
            if name not in _sources:
                raise ConfigurationError(f"nobody provides {name!r}; import the package pagemagic first")
            _made[name] = _sources[name]()
        return _made[name]

    return value
