"""Plugins: found, loaded, and asked what they add. What one does wrong is an error that names it, the reason and the cure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any, TypeVar

from pluggy import PluginManager, PluginValidationError

import pagemagic.hookspecs as hookspecs
from pagemagic.adapters import builtin
from pagemagic.gallery.gallery import Gallery, builtin_gallery
from pagemagic.kernel.errors import ConfigurationError
from pagemagic.kernel.registry import Registry
from pagemagic.markup.check import ViewError, check_view
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.legibility import check_theme

if TYPE_CHECKING:
    import click

Value = TypeVar("Value")


class PluginError(ConfigurationError):
    """A plugin cannot be used. ``plugin`` names it, ``reason`` says why and ``cure`` what to do about it."""

    def __init__(self, plugin: str, reason: str, cure: str) -> None:
        super().__init__(f"the plugin {plugin} cannot be used: {reason}; {cure}")
        self.plugin = plugin
        self.reason = reason
        self.cure = cure


@dataclass(frozen=True)
class Plugin:
    """A plugin that was loaded."""

    name: str
    """Of its entry point; of one that was given by hand, its module's or type's."""
    value: object
    source: str
    """The distribution and version it came with; empty for one that was given by hand."""
    cure: str
    """How to be without it."""


def load_plugins(given: Iterable[object] = (), *, autoload: bool = False) -> tuple[Plugin, ...]:
    """The plugins that were given, in that order, and with ``autoload`` those of installed distributions by name.

    Raises:
        PluginError: A plugin cannot be imported, or there are two of its name.
    """
    found = [Plugin(_name_of(value), value, "", "correct it, or leave it out of plugins") for value in given]
    loaded = [*found, *(_loaded(point) for point in (installed() if autoload else ()))]
    # One that is given by hand and installed as well is the same plugin.
    unique: list[Plugin] = []
    for plugin in loaded:
        if any(other.value is plugin.value for other in unique):
            if not plugin.source:
                raise PluginError(plugin.name, "it is given twice", "give it once")
            continue
        twin = next((other for other in unique if other.name == plugin.name and plugin.source), None)
        if twin is not None:
            reason = f"two plugins have this name: one of {twin.source or 'plugins'} and one of {plugin.source}"
            raise PluginError(plugin.name, reason, "uninstall one of them, or name the ones you mean in plugins")
        unique.append(plugin)
    return tuple(unique)


def installed() -> tuple[EntryPoint, ...]:
    """The plugins of installed distributions, not loaded yet; by name, since their order on disk differs between machines."""
    return tuple(sorted(entry_points(group=hookspecs.GROUP), key=lambda point: (point.name, point.value)))


def source_of(point: EntryPoint) -> str:
    """The distribution and version that a plugin came with."""
    return f"{point.dist.name} {point.dist.version}" if point.dist is not None else point.value


def _loaded(point: EntryPoint) -> Plugin:
    cure = f"upgrade or uninstall {source_of(point)}"
    try:
        return Plugin(point.name, point.load(), source_of(point), cure)
    except Exception as error:
        reason = f"{point.value} raises {type(error).__name__} when it is imported: {error}"
        raise PluginError(point.name, reason, cure) from error


def _name_of(value: object) -> str:
    return str(getattr(value, "__name__", None) or type(value).__name__)


def _asked(plugins: Iterable[Plugin], hook: str) -> Iterator[tuple[Plugin, Callable[..., Any]]]:
    """Each plugin that implements a hook, with the implementation, which takes the hook's arguments by name."""
    for plugin in plugins:
        manager = PluginManager(hookspecs.GROUP)
        manager.add_hookspecs(hookspecs)
        try:
            manager.register(plugin.value, plugin.name)
            manager.check_pending()
        except (ValueError, PluginValidationError) as error:
            # pluggy's own: a hook of an unknown name, arguments that no hook has.
            raise PluginError(plugin.name, str(error), plugin.cure) from error
        if getattr(manager.hook, hook).get_hookimpls():
            yield plugin, getattr(manager.hook, hook)


def implementations(plugins: Iterable[Plugin], hook: str) -> tuple[tuple[Plugin, Callable[..., Any]], ...]:
    """The plugins that implement a hook, each with its implementation, which takes the hook's arguments by name and gives a
    list of at most one answer.

    Raises:
        PluginError: A plugin implements an unknown hook, or one with arguments that it has not.
    """
    return tuple(_asked(plugins, hook))


def _call(plugin: Plugin, hook: Callable[..., Any], **arguments: Any) -> Any:
    try:
        answers = hook(**arguments)
    except ConfigurationError as error:
        raise PluginError(plugin.name, str(error), plugin.cure) from error
    except Exception as error:
        reason = f"its hook raises {type(error).__name__}: {error}"
        raise PluginError(plugin.name, reason, plugin.cure) from error
    # pluggy leaves None out.
    return answers[0] if answers else None


def catalogue_of(plugins: Iterable[Plugin]) -> Catalogue:
    """The built-in section types, looks and picture families and those of plugins.

    Raises:
        PluginError: A plugin implements an unknown hook, raises, adds a type whose name is taken, has no prefix or whose view
            does not fit its view model, or changes what was there.
    """
    catalogue = builtin_catalogue()
    for plugin, hook in _asked(plugins, "pagemagic_register_sections"):
        found = _given_back(plugin, _call(plugin, hook, catalogue=catalogue), Catalogue, "the catalogue")
        for what, kept, now in (
            ("section type", catalogue.types, found.types),
            ("look", catalogue.looks, found.looks),
            ("picture family", catalogue.families, found.families),
        ):
            _check_kept(plugin, what, kept, now)
        for name in [name for name in found if name not in catalogue]:
            _check_type(plugin, found, name)
        catalogue = found
    return catalogue


def gallery_of(plugins: Iterable[Plugin], catalogue: Catalogue) -> Gallery:
    """The built-in themes and kits and those of plugins, whose looks and families are in ``catalogue``.

    Raises:
        PluginError: A plugin implements an unknown hook, raises, adds a name that is taken or has no prefix, a theme that
            cannot be read or drawn, a kit that names what there is not, or changes what was there.
    """
    gallery = builtin_gallery()
    for plugin, hook in _asked(plugins, "pagemagic_register_gallery"):
        found = _given_back(plugin, _call(plugin, hook, gallery=gallery), Gallery, "the gallery")
        _check_kept(plugin, "theme", gallery.themes, found.themes)
        _check_kept(plugin, "kit", gallery.kits, found.kits)
        for problem in _gallery_problems(gallery, found, catalogue):
            raise PluginError(plugin.name, problem, plugin.cure)
        gallery = found
    return gallery


def registry_of(plugins: Iterable[Plugin]) -> Registry:
    """The adapters that come with the library and those of plugins; none is imported before it is asked for.

    Raises:
        PluginError: A plugin implements an unknown hook, raises, or adds a name that is taken.
    """
    registry = Registry()
    builtin.pagemagic_register_adapters(registry)
    for plugin, hook in _asked(plugins, "pagemagic_register_adapters"):
        _call(plugin, hook, registry=registry)
    return registry


def add_commands(plugins: Iterable[Plugin], cli: click.Group, taken: Iterable[str]) -> None:
    """Let plugins add their commands to ``cli``. ``taken`` are the names it has already.

    Raises:
        PluginError: A plugin implements an unknown hook, raises, or adds a name that is taken.
    """
    known = {*taken, *cli.commands}
    for plugin, hook in _asked(plugins, "pagemagic_register_commands"):
        before = dict(cli.commands)
        _call(plugin, hook, cli=cli)
        for name, command in cli.commands.items():
            if before.get(name) is not command and name in known:
                raise PluginError(plugin.name, f"the command {name!r} exists already", plugin.cure)
        known |= set(cli.commands)


def _given_back(plugin: Plugin, value: Any, kind: type[Value], what: str) -> Value:
    if not isinstance(value, kind):
        raise PluginError(plugin.name, f"its hook gave {type(value).__name__}; it must return {what}", plugin.cure)
    return value


def _check_kept(plugin: Plugin, what: str, before: Any, now: Any) -> None:
    for name, value in before.items():
        if now.get(name) is not value:
            raise PluginError(plugin.name, f"it changes the {what} {name!r}; plugins only add", plugin.cure)


def _check_type(plugin: Plugin, catalogue: Catalogue, name: str) -> None:
    if "." not in name:
        reason = f"it adds the section type {name!r}, a name without a prefix such as acme.{name}"
        raise PluginError(plugin.name, reason, plugin.cure)
    try:
        check_view(catalogue[name].view)
    except ViewError as error:
        raise PluginError(plugin.name, f"the view of its type {name!r} is wrong: {error}", plugin.cure) from error


def _gallery_problems(before: Gallery, now: Gallery, catalogue: Catalogue) -> Iterator[str]:
    for name, entry in now.themes.items():
        if name in before.themes:
            continue
        theme = entry.theme
        if "-" not in name:
            yield f"it adds the theme {name!r}, a name without a prefix such as acme-{name}"
        if theme.look not in catalogue.looks:
            yield f"its theme {name!r} has the look {theme.look!r}, which no catalogue has"
        if theme.pictures.family not in catalogue.families:
            yield f"its theme {name!r} draws with the family {theme.pictures.family!r}, which no catalogue has"
        yield from (f"its theme {name!r} cannot be read: {reason}" for reason in check_theme(theme)[:1])
    for name, kit in now.kits.items():
        if name in before.kits:
            continue
        if "-" not in name:
            yield f"it adds the kit {name!r}, a name without a prefix such as acme-{name}"
        themes = {*kit.themes, *(theme for subject in kit.subjects for theme in subject.themes)}
        unknown = [
            *(f"theme {theme}" for theme in sorted(themes - set(now.themes))),
            *(f"hero {hero}" for hero in kit.heroes if hero not in catalogue["hero"].variants),
        ]
        yield from (f"its kit {name!r} names the {what}, which there is not" for what in unknown)


@dataclass(frozen=True)
class Examined:
    """What is known of an installed plugin."""

    name: str
    source: str
    """The distribution and version it came with."""
    adds: str
    """What it adds, in words."""
    reason: str = ""
    """Why it cannot be used; empty where it can."""
    cure: str = ""


def examined() -> tuple[Examined, ...]:
    """Every installed plugin, each asked after those before it that can be used. Raises nothing: what is wrong is told."""
    good: list[Plugin] = []
    found: list[Examined] = []
    for point in installed():
        try:
            plugin = _loaded(point)
            twin = next((other for other in good if other.name == plugin.name), None)
            if twin is not None and twin.value is not plugin.value:
                raise PluginError(plugin.name, f"{twin.source} has a plugin of this name too", "uninstall one of them")
            adds = _adds(good, plugin)
        except PluginError as error:
            found.append(Examined(point.name, source_of(point), "", error.reason, error.cure))
        else:
            good.append(plugin)
            found.append(Examined(point.name, source_of(point), adds))
    return tuple(found)


def _adds(good: list[Plugin], plugin: Plugin) -> str:
    """What a plugin adds to those before it, in words. Raises PluginError where it cannot be used beside them."""
    import click

    before, after = catalogue_of(good), catalogue_of([*good, plugin])
    galleries = gallery_of(good, before), gallery_of([*good, plugin], after)
    registries = registry_of(good), registry_of([*good, plugin])
    commands = click.Group()
    add_commands([plugin], commands, ())
    adapters = [
        f"{port.name} {name}"
        for port in registries[1].ports()
        for name in registries[1].names(port)
        if name not in registries[0].names(port)
    ]
    parts = {
        "section type": [name for name in after if name not in before],
        "look": [name for name in after.looks if name not in before.looks],
        "theme": [name for name in galleries[1].themes if name not in galleries[0].themes],
        "kit": [name for name in galleries[1].kits if name not in galleries[0].kits],
        "adapter": adapters,
        "command": list(commands.commands),
    }
    return ", ".join(f"{what} {name}" for what, names in parts.items() for name in names)
