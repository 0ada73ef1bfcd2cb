"""The hooks a plugin may implement: their names, what they are given and what they give back.

A plugin is a module or object with functions of these names, each marked with :data:`hookimpl`::

    from pagemagic.hookspecs import hookimpl

    @hookimpl
    def pagemagic_register_sections(catalogue):
        return catalogue.with_types(BOOKING)

A distribution names its plugin module in the entry-point group :data:`GROUP`.
"""

from __future__ import annotations

from pluggy import HookimplMarker, HookspecMarker

from pagemagic.page.catalogue import Catalogue

GROUP = "pagemagic"
"""The entry-point group, and the name of the hook project."""

hookspec = HookspecMarker(GROUP)
"""Marks the signatures below."""
hookimpl = HookimplMarker(GROUP)
"""Marks a plugin's implementation of a hook."""


@hookspec
def pagemagic_register_sections(catalogue: Catalogue) -> Catalogue:
    """Give back ``catalogue`` with the plugin's section types added.

    ``catalogue`` holds the built-in types and those of the plugins before. Names start with the plugin's prefix and a
    full stop, as in ``acme.booking``. What is there already must stay as it is.
    """
    raise NotImplementedError
