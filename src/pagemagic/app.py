"""The composition root: what a host switches on, put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import entry_points
from secrets import token_bytes
from time import monotonic

from pluggy import HookImpl, PluginManager, PluginValidationError

import pagemagic.hookspecs as hookspecs
from pagemagic.adapters import builtin
from pagemagic.kernel.clock import SortableIds
from pagemagic.kernel.errors import ConfigurationError
from pagemagic.kernel.registry import AdapterContext, Registry
from pagemagic.markup.check import ViewError, check_view
from pagemagic.page.catalogue import Catalogue, builtin_catalogue


def load_catalogue(plugins: Iterable[object] = (), *, autoload: bool = False) -> Catalogue:
    """The built-in section types and those of plugins.

    ``plugins`` are modules or objects with hook implementations (:mod:`pagemagic.hookspecs`), asked in the order given.
    ``autoload`` asks the installed distributions after them, in the order of their entry points' names. Each call
    starts from nothing: no plugin is on anywhere else because it was on here.

    Raises:
        ConfigurationError: A plugin cannot be loaded, implements an unknown hook, adds a type whose name is taken, has
            no prefix or whose view does not fit its view model, or changes what was there.
    """
    manager = _manager(plugins, autoload)
    catalogue = builtin_catalogue()
    for implementation in manager.hook.pagemagic_register_sections.get_hookimpls():
        catalogue = _extended(catalogue, implementation)
    return catalogue


def load_registry(plugins: Iterable[object] = (), *, autoload: bool = False) -> Registry:
    """The adapters that come with the library and those of plugins; none is imported before it is asked for.

    ``plugins`` and ``autoload`` are those of :func:`load_catalogue`.

    Raises:
        ConfigurationError: A plugin cannot be loaded, implements an unknown hook, or adds a name that is taken.
    """
    manager = _manager(plugins, autoload)
    registry = Registry()
    builtin.pagemagic_register_adapters(registry)
    for implementation in manager.hook.pagemagic_register_adapters.get_hookimpls():
        given = (registry,) if implementation.argnames else ()
        implementation.function(*given)
    return registry


@dataclass(frozen=True)
class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC)

    def elapsed(self) -> float:
        """Seconds since some fixed moment."""
        return monotonic()


@dataclass(frozen=True)
class SystemEntropy:
    """The machine's unpredictable bytes."""

    def bytes(self, count: int) -> bytes:
        """So many of them."""
        return token_bytes(count)


def system_context() -> AdapterContext:
    """Real time, ids and entropy, for adapters."""
    clock, entropy = SystemClock(), SystemEntropy()
    return AdapterContext(clock, SortableIds(clock, entropy), entropy)


def _manager(plugins: Iterable[object], autoload: bool) -> PluginManager:
    manager = PluginManager(hookspecs.GROUP)
    manager.add_hookspecs(hookspecs)
    try:
        for plugin in plugins:
            manager.register(plugin)
        if autoload:
            _register_installed(manager)
        manager.check_pending()
    except (ValueError, PluginValidationError) as error:
        # pluggy's own: registered twice, a hook of an unknown name, arguments that no hook has.
        raise ConfigurationError(f"a plugin cannot be used: {error}") from error
    return manager


def _register_installed(manager: PluginManager) -> None:
    # Sorted by name: the order in which distributions are found on disk differs between machines.
    for found in sorted(entry_points(group=hookspecs.GROUP), key=lambda point: (point.name, point.value)):
        try:
            plugin = found.load()
        except Exception as error:
            raise ConfigurationError(f"the plugin {found.name!r} ({found.value}) cannot be loaded: {error}") from error
        if not manager.is_registered(plugin):
            manager.register(plugin, found.name)


def _extended(catalogue: Catalogue, implementation: HookImpl) -> Catalogue:
    name = implementation.plugin_name
    given = (catalogue,) if implementation.argnames else ()
    found = implementation.function(*given)
    if not isinstance(found, Catalogue):
        raise ConfigurationError(f"the plugin {name} gave {type(found).__name__}; it must return the catalogue")
    for type_name, known in catalogue.items():
        if found.get(type_name) is not known:
            raise ConfigurationError(f"the plugin {name} changes the section type {type_name!r}; plugins only add")
    for type_name in found:
        if type_name not in catalogue:
            _check_type(found, type_name, name)
    return found


def _check_type(catalogue: Catalogue, type_name: str, plugin: str) -> None:
    if "." not in type_name:
        cure = f"name it like acme.{type_name}"
        raise ConfigurationError(f"the plugin {plugin} adds {type_name!r}, a name without a prefix; {cure}")
    try:
        check_view(catalogue[type_name].view)
    except ViewError as error:
        raise ConfigurationError(f"the plugin {plugin} adds {type_name!r}, whose view is wrong: {error}") from error
