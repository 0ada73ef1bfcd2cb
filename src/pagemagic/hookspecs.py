"""The hooks a plugin may implement: their names, what they are given and what they give back.

A plugin is a module or object with functions of these names, each marked with :data:`hookimpl`::

    from pagemagic.hookspecs import hookimpl

    @hookimpl
    def pagemagic_register_sections(catalogue):
        return catalogue.with_types(BOOKING)

A distribution names its plugin module in the entry-point group :data:`GROUP`. Hooks are synchronous, and cheap: they say what
there is and load nothing that is not needed yet. Nothing hooks into rendering.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pluggy import HookspecMarker

from pagemagic.gallery.gallery import Gallery
from pagemagic.generate.pipeline.transforming import PageContext
from pagemagic.generate.prompts.request import PromptRequest
from pagemagic.kernel.events import Event
from pagemagic.kernel.hookimpl import GROUP as GROUP
from pagemagic.kernel.hookimpl import hookimpl as hookimpl  # plugins take it from here
from pagemagic.kernel.registry import Registry
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site

if TYPE_CHECKING:
    import click

hookspec = HookspecMarker(GROUP)
"""Marks the signatures below."""


@hookspec
def pagemagic_register_sections(catalogue: Catalogue) -> Catalogue:
    """Give back ``catalogue`` with the plugin's section types, looks and picture families added.

    ``catalogue`` holds the built-in types and those of the plugins before. Names of types start with the plugin's prefix and
    a full stop, as in ``acme.booking``. What is there already must stay as it is.
    """
    raise NotImplementedError


@hookspec
def pagemagic_register_gallery(gallery: Gallery) -> Gallery:
    """Give back ``gallery`` with the plugin's themes and kits added.

    Names start with the plugin's prefix and a hyphen, as in ``acme-harbour``. A theme's look and picture family are of the
    catalogue: built in, or added by :func:`pagemagic_register_sections`. What is there already must stay as it is.
    """
    raise NotImplementedError


@hookspec
def pagemagic_register_adapters(registry: Registry) -> None:
    """Add adapters to ``registry``: ``registry.add(MODEL, "acme", "acme_models:create", extra=None)``.

    The target is imported when the adapter is first asked for, not before. A name that is taken is an error.
    """
    raise NotImplementedError


@hookspec
def pagemagic_register_commands(cli: click.Group) -> None:
    """Add commands to the ``pagemagic`` command: ``cli.add_command(command, "acme")``.

    A name that is taken is an error. Commands import what they need when they run.
    """
    raise NotImplementedError


@hookspec
def pagemagic_prepare_prompt(request: PromptRequest) -> PromptRequest | None:
    """Change the words of a prompt before a model is asked: give back ``request`` with other texts in its messages, or None.

    The number of messages, their roles and the shape of the answer stay. What is asked is what answers are kept under, so
    the same request has to get the same words. A plugin that fails here fails the generation, before anything is paid.
    """
    raise NotImplementedError


@hookspec
def pagemagic_transform_page(site: Site, context: PageContext) -> Patch | None:
    """Change a site once, when it is made: give back a patch, or None.

    It is applied as a plugin's: locks bind it, and it is valid as a whole or not applied. A plugin that fails here changes
    nothing, and a finding says so.
    """
    raise NotImplementedError


@hookspec
def pagemagic_on_event(event: Event) -> None:
    """Be told of what happened: every attempt to ask a model, with what it used and cost, and for whom.

    It is called where the work is done, so it must be quick. What it raises is logged and changes nothing.
    """
    raise NotImplementedError
