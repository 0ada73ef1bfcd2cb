"""The composition root: what a host switches on, put together."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_bytes
from time import monotonic
from types import TracebackType
from typing import Literal, Self

from pagemagic.gallery.gallery import Gallery
from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Author
from pagemagic.generate.brief import Brief
from pagemagic.generate.edit import edit
from pagemagic.generate.edits.edit import Edit
from pagemagic.generate.edits.scope import everything_of, pages_of, scope_ids
from pagemagic.generate.extend import extend
from pagemagic.generate.generation import Generation
from pagemagic.generate.model_author import ModelAuthor
from pagemagic.generate.offline_author import OfflineAuthor
from pagemagic.generate.pipeline.given import given_of, given_of_site
from pagemagic.generate.ports import MODEL, ChatModel
from pagemagic.generate.rewrite import rewrite
from pagemagic.generate.service import Run, asker_of, running, together
from pagemagic.generate.site_plan import SitePlan
from pagemagic.generate.translate import translate
from pagemagic.kernel.clock import SortableIds
from pagemagic.kernel.errors import ConfigurationError, NotSupported, StateError
from pagemagic.kernel.registry import AdapterContext, Registry
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.site import Site
from pagemagic.plugins import catalogue_of, gallery_of, load_plugins, registry_of
from pagemagic.settings import NEEDS_KEY, VARIABLES, Settings

OFFLINE = "offline"
"""The model that is none."""


class PageMagic:
    """The library as a host uses it: what is switched on, with its connections. An asynchronous context manager::

        async with pm.PageMagic(model="openai:NAME", settings=pm.Settings.from_env()) as magic:
            made = await magic.generate("Padaria Aurora, a bakery in Braga since 1987.")

    Without a model, ``generate`` makes what :func:`pagemagic.design` makes.
    """

    def __init__(
        self,
        model: str | ChatModel = OFFLINE,
        *,
        settings: Settings | None = None,
        fallback: Literal["offline"] | None = None,
        plugins: Iterable[object] = (),
        autoload: bool = False,
        context: AdapterContext | None = None,
    ) -> None:
        """Put it together; nothing is opened or imported that is not needed yet.

        Args:
            model: ``adapter:name`` such as ``anthropic:NAME``, an object with the port of models, or ``offline``.
            settings: Keys and addresses.
            fallback: ``offline``: where the model cannot be used at all, the offline author makes the site and a
                finding says so. Without it, generating raises.
            plugins: Modules or objects with hooks (:mod:`pagemagic.hookspecs`).
            autoload: Whether plugins of installed distributions are used too.
            context: Time, ids and entropy; the machine's own unless given.

        Raises:
            ConfigurationError: The model's name, its settings or a plugin cannot be used.
            MissingExtraError: The model's adapter needs a package that is not installed.
        """
        loaded = load_plugins(plugins, autoload=autoload)
        self.catalogue = catalogue_of(loaded)
        """The section types there are."""
        self.gallery = gallery_of(loaded, self.catalogue)
        """The themes and kits there are."""
        self._registry = registry_of(loaded)
        self._context = context or system_context()
        self._settings = settings or Settings()
        self._fallback = fallback
        if fallback not in (None, OFFLINE):
            raise ConfigurationError(f"there is no fallback {fallback!r}; use 'offline', or leave it out")
        self._model = self._created(model) if isinstance(model, str) else model
        self._asker = None if self._model is None else asker_of(self._model)
        self._author: Author = OfflineAuthor() if self._asker is None else ModelAuthor(self._asker)
        self._closed = False

    def _created(self, name: str) -> ChatModel | None:
        adapter, colon, model = name.partition(":")
        if name == OFFLINE:
            return None
        known = self._registry.names(MODEL)
        if not colon or not model:
            names = ", ".join(f"{one}:NAME" for one in known)
            raise ConfigurationError(f"a model is named adapter:name, and {name!r} is not; use {names} or {OFFLINE}")
        given = dict(self._settings.models.get(adapter, {}))
        self._registry.entry(MODEL, adapter)  # an unknown one is named before anything is asked of it
        if "api_key" not in given and adapter in NEEDS_KEY:
            variable = VARIABLES[adapter]["api_key"]
            cure = (
                f"set the environment variable {variable} and use Settings.from_env(), or pass Settings with an api_key"
            )
            raise ConfigurationError(f"there is no key for {adapter}; {cure}")
        return self._registry.create(MODEL, adapter, {"model": model, **given}, self._context)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close connections. A second call does nothing."""
        if not self._closed and self._model is not None:
            await self._model.aclose()
        self._closed = True

    async def plan(self, brief: str | Brief) -> SitePlan:
        """Plan a site and write nothing: to be shown, changed and passed to :meth:`generate`.

        Raises what :meth:`generate` raises.
        """
        self._check_open()
        planned = await self._author.plan(given_of(brief, self.catalogue, self.gallery), lambda heard: None)
        return planned.plan

    async def generate(self, brief: str | Brief, *, plan: SitePlan | None = None) -> Generation:
        """Make a site of a brief.

        Args:
            brief: One sentence or many; or a :class:`~pagemagic.Brief` with pictures, facts and wishes.
            plan: What to write; without it, that is planned first.

        Raises:
            InvalidInputError: The brief cannot be read, or the plan does not fit it.
            ModelError: The model cannot be used at all. One that can be used and writes nonsense is no error: the site is
                valid all the same, ``status`` is ``degraded`` and ``findings`` say where.
        """
        async with self.stream(brief, plan=plan) as run:
            return await run.result()

    def stream(self, brief: str | Brief, *, plan: SitePlan | None = None) -> AbstractAsyncContextManager[Run]:
        """The same as :meth:`generate`, to be followed while it happens::

            async with magic.stream(brief) as run:
                async for event in run:
                    print(event.seq, event.kind)
                made = await run.result()

        Leaving the block early ends the generation and closes its connections.
        """
        self._check_open()
        run = Run(self._context.ids.new("run"))
        given = given_of(brief, self.catalogue, self.gallery)
        offline = self._fallback == OFFLINE
        return running(run, given, self._author, self._context.clock, plan=plan, offline=offline)

    async def rewrite(self, site: Site, instruction: str, *, scope: Iterable[str] | None = None) -> Edit:
        """Rewrite texts of a site. Ids, structure, links and facts are out of the model's reach.

        Args:
            site: The site; it is not changed.
            instruction: What to do, in the user's words: ``shorter, warmer``.
            scope: What may be changed: paths of pages, ids of pages, sections and blocks; without one, the texts of all
                pages. Locked sections are left as they are.

        Raises:
            InvalidInputError: The scope names what there is not, or holds nothing that may be rewritten.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("rewrite")
        given = given_of_site(site, instruction, self.catalogue)
        return await rewrite(given, scope_ids(site, scope), instruction, asker)

    async def extend(self, site: Site, instruction: str, *, scope: Iterable[str] | None = None) -> Edit:
        """Add sections to pages: what the instruction asks for, written from the facts of the site and from its words.

        Tables of prices, hours, dates and people are made of facts by code. What is there already stays as it is.

        Args:
            site: The site; it is not changed.
            instruction: What to add, in the user's words: ``add a price list``.
            scope: The pages that may get more, by path or id; without one, all.

        Raises:
            InvalidInputError: The scope names what there is not, or what is no page.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("extend")
        given = given_of_site(site, instruction, self.catalogue)
        return await extend(given, pages_of(site, scope), instruction, asker, together)

    async def edit(self, site: Site, instruction: str, *, scope: Iterable[str] | None = None) -> Edit:
        """Change a site by words: write sections anew, remove, move and add them, give them another look.

        Args:
            site: The site; it is not changed.
            instruction: What to do, in the user's words: ``put the question about parking first``.
            scope: What may be changed: paths of pages, ids of pages, sections and blocks; without one, all pages and what
                stands around them. Locked sections are left as they are.

        Raises:
            InvalidInputError: The scope names what there is not, or holds nothing that may be changed.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("edit")
        given = given_of_site(site, instruction, self.catalogue)
        return await edit(given, everything_of(site, scope), instruction, asker, together)

    async def translate(self, site: Site, locale: str) -> Edit:
        """Translate what a site lacks in a language: what is missing there, and what is stale.

        Structure, links and facts are put back from the source by code; a translation that loses or adds any is not taken.

        Args:
            site: The site; it is not changed.
            locale: The language, BCP 47; one that the site does not have yet is added.

        Raises:
            InvalidInputError: There is no such language, or the site is in it already.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("translate")
        return await translate(given_of_site(site, catalogue=self.catalogue), locale, asker)

    def _needed(self, what: str) -> Asker:
        self._check_open()
        if self._asker is None:
            cure = 'use a model, as in PageMagic(model="adapter:name")'
            raise NotSupported(f"the offline author cannot {what}; {cure}")
        return self._asker

    def _check_open(self) -> None:
        if self._closed:
            raise StateError("this PageMagic is closed; use it inside its async with block, or make another")


def load_catalogue(plugins: Iterable[object] = (), *, autoload: bool = False) -> Catalogue:
    """The built-in section types and those of plugins.

    ``plugins`` are modules or objects with hook implementations (:mod:`pagemagic.hookspecs`), asked in the order given.
    ``autoload`` asks the installed distributions after them, in the order of their entry points' names. Each call
    starts from nothing: no plugin is on anywhere else because it was on here.

    Raises:
        PluginError: A plugin cannot be used; see :func:`pagemagic.plugins.catalogue_of`.
    """
    return catalogue_of(load_plugins(plugins, autoload=autoload))


def load_gallery(plugins: Iterable[object] = (), *, autoload: bool = False) -> Gallery:
    """The built-in themes and kits and those of plugins. ``plugins`` and ``autoload`` are those of :func:`load_catalogue`.

    Raises:
        PluginError: A plugin cannot be used; see :func:`pagemagic.plugins.gallery_of`.
    """
    loaded = load_plugins(plugins, autoload=autoload)
    return gallery_of(loaded, catalogue_of(loaded))


def load_registry(plugins: Iterable[object] = (), *, autoload: bool = False) -> Registry:
    """The adapters that come with the library and those of plugins; none is imported before it is asked for.

    ``plugins`` and ``autoload`` are those of :func:`load_catalogue`.

    Raises:
        PluginError: A plugin cannot be used; see :func:`pagemagic.plugins.registry_of`.
    """
    return registry_of(load_plugins(plugins, autoload=autoload))


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
