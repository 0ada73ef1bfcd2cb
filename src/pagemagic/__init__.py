"""Page Magic: a sentence in, a finished website out.

    >>> import pagemagic as pm
    >>> made = pm.design("Padaria Aurora, padaria em Braga desde 1987. Pão de centeio e broa.")
    >>> html = pm.render_page(made.site, "/")

Names are loaded when they are first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from pagemagic.kernel.late import provide
from pagemagic.kernel.version import __version__ as __version__

_HOMES = {
    "pagemagic.kernel.errors": (
        "AdapterError", "ConfigurationError", "InvalidInputError", "LimitError", "MissingExtraError", "NewerSchemaError", "NotSupported",
        "PageMagicError", "Reason", "StateError",
    ),
    "pagemagic.kernel.events": ("Event",),
    "pagemagic.kernel.money": ("Money",),
    "pagemagic.kernel.scope": ("Scope",),
    "pagemagic.generate.running.budgets": ("Budget", "BudgetExceeded"),
    "pagemagic.generate.estimate": ("Estimate",),
    "pagemagic.generate.running.prices": ("Price", "PriceTable"),
    "pagemagic.page.site": ("Page", "Site"),
    "pagemagic.page.section": ("Section",),
    "pagemagic.page.theme": ("Theme",),
    "pagemagic.page.catalogue": ("Catalogue",),
    "pagemagic.page.section_type": ("SectionType",),
    "pagemagic.page.messages": ("source_hash",),
    "pagemagic.page.patch": ("Patch", "RefusedPatchError"),
    "pagemagic.page.editing.apply": ("Applied", "apply"),
    "pagemagic.page.editing.diff": ("diff",),
    "pagemagic.page.editing.copying": ("copied",),
    "pagemagic.page.editing.rebase": ("Rebased", "Verdict", "rebase"),
    "pagemagic.page.editing.scope": ("check_scope",),
    "pagemagic.page.editing.summary": ("summarise",),
    "pagemagic.page.pseudo": ("pseudo_localised",),
    "pagemagic.page.translation_bundle": ("read_translations", "translation_bundle"),
    "pagemagic.page.workspace": ("Workspace",),
    "pagemagic.page.schema": ("json_schema",),
    "pagemagic.page.opening": ("Opened", "open_document"),
    "pagemagic.render.target": ("Target",),
    "pagemagic.render.page": ("render_fragment", "render_page"),
    "pagemagic.render.bundle": ("Bundle", "render_site"),
    "pagemagic.render.display": ("frame_html",),
    "pagemagic.render.build": ("Build", "BuildEvent", "build_site"),
    "pagemagic.render.difference": ("FileDifference", "differences"),
    "pagemagic.render.react": ("render_react",),
    "pagemagic.render.renderer": ("Renderer",),
    "pagemagic.audit.audit": ("audit",),
    "pagemagic.audit.findings": ("Finding", "Findings"),
    "pagemagic.gallery.gallery": ("Gallery", "theme"),
    "pagemagic.generate.brief": ("Brief",),
    "pagemagic.generate.check_schema": ("check_schema",),
    "pagemagic.generate.design": ("design",),
    "pagemagic.generate.generation": ("Generation",),
    "pagemagic.generate.site_plan": ("SitePlan",),
    "pagemagic.generate.display": ("RunProgress",),
    "pagemagic.settings": ("Settings",),
    "pagemagic.app": ("PageMagic",),
    "pagemagic.blocking": ("BlockingPageMagic",),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

if TYPE_CHECKING:
    from pagemagic.app import PageMagic as PageMagic
    from pagemagic.audit.audit import audit as audit
    from pagemagic.audit.findings import Finding as Finding
    from pagemagic.audit.findings import Findings as Findings
    from pagemagic.blocking import BlockingPageMagic as BlockingPageMagic
    from pagemagic.gallery.gallery import Gallery as Gallery
    from pagemagic.gallery.gallery import theme as theme
    from pagemagic.generate.brief import Brief as Brief
    from pagemagic.generate.check_schema import check_schema as check_schema
    from pagemagic.generate.design import design as design
    from pagemagic.generate.display import RunProgress as RunProgress
    from pagemagic.generate.estimate import Estimate as Estimate
    from pagemagic.generate.generation import Generation as Generation
    from pagemagic.generate.running.budgets import Budget as Budget
    from pagemagic.generate.running.budgets import BudgetExceeded as BudgetExceeded
    from pagemagic.generate.running.prices import Price as Price
    from pagemagic.generate.running.prices import PriceTable as PriceTable
    from pagemagic.generate.site_plan import SitePlan as SitePlan
    from pagemagic.kernel.errors import (
        AdapterError as AdapterError,
    )
    from pagemagic.kernel.errors import (
        ConfigurationError as ConfigurationError,
    )
    from pagemagic.kernel.errors import (
        InvalidInputError as InvalidInputError,
    )
    from pagemagic.kernel.errors import (
        LimitError as LimitError,
    )
    from pagemagic.kernel.errors import (
        MissingExtraError as MissingExtraError,
    )
    from pagemagic.kernel.errors import (
        NewerSchemaError as NewerSchemaError,
    )
    from pagemagic.kernel.errors import (
        NotSupported as NotSupported,
    )
    from pagemagic.kernel.errors import (
        PageMagicError as PageMagicError,
    )
    from pagemagic.kernel.errors import (
        Reason as Reason,
    )
    from pagemagic.kernel.errors import (
        StateError as StateError,
    )
    from pagemagic.kernel.events import Event as Event
    from pagemagic.kernel.money import Money as Money
    from pagemagic.kernel.scope import Scope as Scope
    from pagemagic.page.catalogue import Catalogue as Catalogue
    from pagemagic.page.editing.apply import Applied as Applied
    from pagemagic.page.editing.apply import apply as apply
    from pagemagic.page.editing.copying import copied as copied
    from pagemagic.page.editing.diff import diff as diff
    from pagemagic.page.editing.rebase import Rebased as Rebased
    from pagemagic.page.editing.rebase import Verdict as Verdict
    from pagemagic.page.editing.rebase import rebase as rebase
    from pagemagic.page.editing.scope import check_scope as check_scope
    from pagemagic.page.editing.summary import summarise as summarise
    from pagemagic.page.messages import source_hash as source_hash
    from pagemagic.page.opening import Opened as Opened
    from pagemagic.page.opening import open_document as open_document
    from pagemagic.page.patch import Patch as Patch
    from pagemagic.page.patch import RefusedPatchError as RefusedPatchError
    from pagemagic.page.pseudo import pseudo_localised as pseudo_localised
    from pagemagic.page.schema import json_schema as json_schema
    from pagemagic.page.section import Section as Section
    from pagemagic.page.section_type import SectionType as SectionType
    from pagemagic.page.site import Page as Page
    from pagemagic.page.site import Site as Site
    from pagemagic.page.theme import Theme as Theme
    from pagemagic.page.translation_bundle import read_translations as read_translations
    from pagemagic.page.translation_bundle import translation_bundle as translation_bundle
    from pagemagic.page.workspace import Workspace as Workspace
    from pagemagic.render.build import Build as Build
    from pagemagic.render.build import BuildEvent as BuildEvent
    from pagemagic.render.build import build_site as build_site
    from pagemagic.render.bundle import Bundle as Bundle
    from pagemagic.render.bundle import render_site as render_site
    from pagemagic.render.difference import FileDifference as FileDifference
    from pagemagic.render.difference import differences as differences
    from pagemagic.render.display import frame_html as frame_html
    from pagemagic.render.page import render_fragment as render_fragment
    from pagemagic.render.page import render_page as render_page
    from pagemagic.render.react import render_react as render_react
    from pagemagic.render.renderer import Renderer as Renderer
    from pagemagic.render.target import Target as Target
    from pagemagic.settings import Settings as Settings

__all__ = [*sorted(_HOME_OF)]


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'pagemagic' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF})


class _Root(ModuleType):
    """The package, whose names win over rooms of the same name: importing ``pagemagic.audit`` leaves ``pm.audit`` alone."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME_OF and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Root

# What lower floors need of higher ones, made on first use.
provide("catalogue", lambda: import_module("pagemagic.gallery.catalogue").builtin())
provide("apply", lambda: import_module("pagemagic.page.editing.apply").apply)
provide("fragments", lambda: import_module("pagemagic.render.renderer").Renderer)
provide("schema", lambda: import_module("pagemagic.page.schema").site_schema)
provide("theme_display", lambda: import_module("pagemagic.render.display").theme_display)
provide("display", lambda: import_module("pagemagic.render.display").site_display)
