"""The plugins that the command uses: those of installed distributions, unless ``--no-plugins`` says otherwise."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from pagemagic.kernel.hookimpl import GROUP

if TYPE_CHECKING:
    import click

    from pagemagic.gallery.gallery import Gallery
    from pagemagic.page.catalogue import Catalogue
    from pagemagic.plugins import Plugin


@cache
def plugins(wanted: bool) -> tuple[Plugin, ...]:
    """The plugins, loaded. Raises PluginError where one cannot be."""
    # Most machines have none, and then nothing of theirs is imported.
    if not wanted or not entry_points(group=GROUP):
        return ()
    from pagemagic.plugins import load_plugins

    return load_plugins(autoload=True)


def wanted() -> bool:
    """Whether the command was started with plugins."""
    import click

    context = click.get_current_context(silent=True)
    return context is None or bool(context.find_root().params.get("plugins", True))


def catalogue() -> Catalogue:
    """The section types of the library and of plugins. Raises PluginError where one cannot be used."""
    from pagemagic.page.catalogue import builtin_catalogue

    found = plugins(wanted())
    if not found:
        return builtin_catalogue()
    from pagemagic.plugins import catalogue_of

    return catalogue_of(found)


def gallery() -> Gallery:
    """The themes and kits of the library and of plugins. Raises PluginError where one cannot be used."""
    from pagemagic.gallery.gallery import builtin_gallery

    found = plugins(wanted())
    if not found:
        return builtin_gallery()
    from pagemagic.plugins import catalogue_of, gallery_of

    return gallery_of(found, catalogue_of(found))


def commands(taken: tuple[str, ...]) -> dict[str, click.Command]:
    """The commands of plugins. Raises PluginError where one cannot be used."""
    import click

    group = click.Group()
    found = plugins(wanted())
    if found:
        from pagemagic.plugins import add_commands

        add_commands(found, group, taken)
    return dict(group.commands)
