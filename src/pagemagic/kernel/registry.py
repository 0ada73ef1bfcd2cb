"""Which adapters there are for which port. An adapter is imported when it is first asked for.

::

    MODEL = Port[ChatModel]("model", version=1)
    registry.add(MODEL, "acme", "acme_models:create", extra=None)
    model = registry.create(MODEL, "acme", settings, context)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Generic, TypeVar, cast

from pagemagic.kernel.clock import Clock, Entropy, Ids
from pagemagic.kernel.errors import ConfigurationError, MissingExtraError

T = TypeVar("T")


@dataclass(frozen=True)
class Port(Generic[T]):
    """The token of a port: its name and version, and for type checkers the Protocol of its adapters."""

    name: str
    version: int = 1
    """Rises when adapters have to change."""


@dataclass(frozen=True, slots=True)
class AdapterContext:
    """What every adapter is given: nothing reads a clock or draws a random number of its own."""

    clock: Clock
    ids: Ids
    entropy: Entropy


Factory = Callable[[Any, AdapterContext], T]
"""Makes an adapter of settings, which the adapter's own model validates."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One adapter of a port."""

    name: str
    target: str
    """``module:function``, a :data:`Factory`."""
    extra: str | None = None
    """The extra that installs what it needs: of this package, or of another written out, ``acme-models[client]``."""


@dataclass
class Registry:
    """The adapters of one application."""

    _entries: dict[tuple[str, int], dict[str, Entry]] = field(default_factory=dict)

    def add(self, port: Port[Any], name: str, target: str, *, extra: str | None = None, override: bool = False) -> None:
        """Add an adapter. ``override`` is the host's word that it means to replace one.

        Raises:
            ConfigurationError: The target is not ``module:function``, or the name is taken and not overridden.
        """
        module, colon, function = target.partition(":")
        if not (module and colon and function.isidentifier()):
            raise ConfigurationError(f"the {port.name} adapter {name!r} has the target {target!r}; use module:function")
        entries = self._entries.setdefault((port.name, port.version), {})
        if name in entries and not override:
            raise ConfigurationError(
                f"the {port.name} adapter {name!r} exists already ({entries[name].target}); "
                f"give {target} another name, or override it on purpose"
            )
        entries[name] = Entry(name, target, extra)

    def ports(self) -> tuple[Port[Any], ...]:
        """The ports that anything was added for, sorted."""
        return tuple(Port(name, version) for name, version in sorted(self._entries))

    def names(self, port: Port[Any]) -> tuple[str, ...]:
        """The names of a port's adapters, sorted."""
        return tuple(sorted(self._entries.get((port.name, port.version), {})))

    def entry(self, port: Port[Any], name: str) -> Entry:
        """What is known of an adapter without importing it. Raises ConfigurationError for an unknown name."""
        found = self._entries.get((port.name, port.version), {}).get(name)
        if found is None:
            known = ", ".join(self.names(port)) or "none"
            raise ConfigurationError(f"there is no {port.name} adapter {name!r}; there are: {known}")
        return found

    def factory(self, port: Port[T], name: str) -> Factory[T]:
        """Import an adapter's factory.

        Raises:
            ConfigurationError: The name is unknown, or its target cannot be found.
            MissingExtraError: A package that the adapter needs is not installed.
        """
        entry = self.entry(port, name)
        module, _, function = entry.target.partition(":")
        try:
            found = getattr(import_module(module), function)
        except ModuleNotFoundError as error:
            own = error.name is not None and (module == error.name or module.startswith(error.name + "."))
            if entry.extra is not None and not own:
                raise MissingExtraError(f"the {port.name} adapter {name!r}", entry.extra) from error
            raise ConfigurationError(f"the {port.name} adapter {name!r} cannot be imported: {error}") from error
        except AttributeError as error:
            raise ConfigurationError(f"the {port.name} adapter {name!r} has no {entry.target}") from error
        except Exception as error:
            # Whatever a module does when it is imported, what the host sees names the adapter.
            reason = f"{type(error).__name__}: {error}"
            raise ConfigurationError(f"the {port.name} adapter {name!r} cannot be imported: {reason}") from error
        return cast("Factory[T]", found)

    def create(self, port: Port[T], name: str, settings: object, context: AdapterContext) -> T:
        """Make an adapter. ``settings`` are a mapping or the adapter's own settings; it validates them."""
        return self.factory(port, name)(settings, context)
