"""The hooks a plugin may implement: their names, what they are given and what they give back.

A plugin is a module or object with functions of these names, each marked with :data:`hookimpl`::

    from pagemagic.hookspecs import hookimpl

    @hookimpl
    def pagemagic_register_sections(catalogue):
        return catalogue.with_types(BOOKING)

A distribution names its plugin module in the entry-point group :data:`GROUP`.
"""

from __future__ import annotations

from pluggy import HookspecMarker

from pagemagic.kernel.hookimpl import GROUP as GROUP
from pagemagic.kernel.hookimpl import hookimpl as hookimpl  # plugins take it from here
from pagemagic.kernel.registry import Registry
from pagemagic.page.catalogue import Catalogue

hookspec = HookspecMarker(GROUP)
"""Marks the signatures below."""


@hookspec
def pagemagic_register_sections(catalogue: Catalogue) -> Catalogue:
    """Give back ``catalogue`` with the plugin's section types added.

    ``catalogue`` holds the built-in types and those of the plugins before. Names start with the plugin's prefix and a
    full stop, as in ``acme.booking``. What is there already must stay as it is.
    """
    raise NotImplementedError


@hookspec
def pagemagic_register_adapters(registry: Registry) -> None:
    """Add adapters to ``registry``: ``registry.add(MODEL, "acme", "acme_models:create", extra=None)``.

    The target is imported when the adapter is first asked for, not before. A name that is taken is an error.
    """
    raise NotImplementedError
