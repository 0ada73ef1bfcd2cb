"""What plugins change in a site that is made: each gives a patch, which is tried before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from pagemagic.generate.brief import Brief
from pagemagic.kernel.errors import PageMagicError
from pagemagic.kernel.scope import Scope
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.editing.apply import apply
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a plugin that changes a site may know beside it."""

    brief: Brief
    scope: Scope
    catalogue: Catalogue


@dataclass(frozen=True, slots=True)
class Transformed:
    """What became of a plugin's change: a patch, or why there is none."""

    plugin: str
    patch: Patch | None
    why: str = ""


Transformer: TypeAlias = Callable[[Site, PageContext], Any]
"""A plugin's function: gives a patch, or None for no change."""
Transform: TypeAlias = Callable[[Site, PageContext], Iterator[Transformed]]


def untouched(site: Site, context: PageContext) -> Iterator[Transformed]:
    """Nothing is changed."""
    return iter(())


def transforms(plugins: tuple[tuple[str, Transformer], ...]) -> Transform:
    """The changes of plugins, each made to what those before it left. One that fails changes nothing: the site is made."""

    def transform(site: Site, context: PageContext) -> Iterator[Transformed]:
        for name, transformer in plugins:
            try:
                given = transformer(site, context)
                if given is None:
                    continue
                if not isinstance(given, Patch):
                    raise TypeError(f"it gave {type(given).__name__}; it must return a Patch or None")
                patch = given.model_copy(update={"author": "plugin"})
                site = apply(site, patch, catalogue=context.catalogue).site
            except PageMagicError as error:
                yield Transformed(name, None, str(error))
            except Exception as error:
                # Whatever a plugin does, what was made and paid for is not lost.
                yield Transformed(name, None, f"{type(error).__name__}: {error}")
            else:
                yield Transformed(name, patch)

    return transform
