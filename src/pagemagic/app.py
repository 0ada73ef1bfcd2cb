"""The composition root: what a host switches on, put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from copy import copy
from types import TracebackType
from typing import Literal, Self

from pagemagic.engine import OFFLINE, Credentials, Engine, ModelSource, conditions_of
from pagemagic.estimating import EditEstimates
from pagemagic.gallery.gallery import Gallery
from pagemagic.generate.asking import Asker
from pagemagic.generate.brief import Brief
from pagemagic.generate.edits.edit import edit
from pagemagic.generate.edits.extend import extend
from pagemagic.generate.edits.result import Edit
from pagemagic.generate.edits.rewrite import rewrite
from pagemagic.generate.edits.scope import everything_of, pages_of, scope_ids
from pagemagic.generate.edits.tracing import traced
from pagemagic.generate.edits.translate import translate
from pagemagic.generate.edits.variants import variants
from pagemagic.generate.estimate import Estimate, estimated, nothing_asked
from pagemagic.generate.generation import Generation
from pagemagic.generate.pipeline.given import given_of, given_of_site
from pagemagic.generate.ports import ChatModel
from pagemagic.generate.running.answers import Answers
from pagemagic.generate.running.budgets import Budget
from pagemagic.generate.running.prices import PriceTable
from pagemagic.generate.running.purse import Purse
from pagemagic.generate.runs.log import RunLog
from pagemagic.generate.runs.service import FollowedRun
from pagemagic.generate.service import Run, together
from pagemagic.generate.site_plan import SitePlan
from pagemagic.generating import Generating
from pagemagic.hooking import listeners_of, prepare_of, transform_of
from pagemagic.kernel.clock import Ids
from pagemagic.kernel.errors import ConfigurationError, NotSupported, StateError
from pagemagic.kernel.events import Emit
from pagemagic.kernel.registry import AdapterContext, Registry
from pagemagic.kernel.scope import Scope
from pagemagic.page.catalogue import Catalogue
from pagemagic.page.site import Site
from pagemagic.plugins import catalogue_of, gallery_of, load_plugins, registry_of
from pagemagic.settings import Settings
from pagemagic.system import system_context


class PageMagic:
    """The library as a host uses it: what is switched on, with its connections. An asynchronous context manager::

        async with pm.PageMagic(model="openai:NAME", settings=pm.Settings.from_env()) as magic:
            made = await magic.generate("Padaria Aurora, a bakery in Braga since 1987.")

    Without a model, ``generate`` makes what :func:`pagemagic.design` makes.

    Args:
        model: ``adapter:name`` such as ``anthropic:NAME``, an object with the port of models, or ``offline``. Of several,
            the next is asked where the one before fails, section by section: what is written stays.
        settings: Keys and addresses.
        fallback: ``offline``: where the model cannot be used at all, the offline author makes the site and a
            finding says so. Without it, generating raises.
        plugins: Modules or objects with hooks (:mod:`pagemagic.hookspecs`).
        autoload: Whether plugins of installed distributions are used too.
        context: Time, ids and entropy; the machine's own unless given.
        prices: What models cost; the table of this version of the library unless given.
        budget: How much may be spent; :meth:`scoped` gives each tenant its own.
        purse: Where it is kept what was spent: in this process unless given.
        answers: Where answers of models are kept, so that the same question of a tenant is not paid for twice, and equal
            questions at the same time are asked once. Without, every question is asked.
        runs: Where generations are logged, so that other processes follow them and go on with them (:meth:`run`).
        emit: Is told of every attempt to ask a model, as a :class:`~pagemagic.kernel.events.Event`.
        concurrency: How many calls of one model may be on their way at a time.
        timeout: Seconds until one answer of a model has to be complete.

    Raises:
        ConfigurationError: The model's name, its settings or a plugin cannot be used.
        MissingExtraError: The model's adapter needs a package that is not installed.
    """

    def __init__(
        self,
        model: str | ChatModel | Sequence[str | ChatModel] = OFFLINE,
        *,
        settings: Settings | None = None,
        fallback: Literal["offline"] | None = None,
        plugins: Iterable[object] = (),
        autoload: bool = False,
        context: AdapterContext | None = None,
        prices: PriceTable | None = None,
        budget: Budget | None = None,
        purse: Purse | None = None,
        answers: Answers | None = None,
        runs: RunLog | None = None,
        emit: Emit | None = None,
        concurrency: int = 8,
        timeout: float = 120.0,
    ) -> None:
        """Put it together; nothing is opened or imported that is not needed yet."""
        loaded = load_plugins(plugins, autoload=autoload)
        self.catalogue = catalogue_of(loaded)
        """The section types there are."""
        self.gallery = gallery_of(loaded, self.catalogue)
        """The themes and kits there are."""
        if fallback not in (None, OFFLINE):
            raise ConfigurationError(f"there is no fallback {fallback!r}; use 'offline', or leave it out")
        context = context or system_context()
        conditions = conditions_of(
            context, concurrency=concurrency, listeners=[*filter(None, [emit]), *listeners_of(loaded)],
            prepare=prepare_of(loaded), prices=prices, budget=budget, purse=purse, answers=answers, timeout=timeout,
        )  # fmt: skip
        self._engine = Engine(ModelSource(registry_of(loaded), settings or Settings(), context), model, conditions)
        self._generating = Generating(
            self._engine, self.catalogue, self.gallery, transform_of(loaded), fallback == OFFLINE, runs
        )  # fmt: skip
        self._parent: PageMagic | None = None
        self._closed = False

    def scoped(
        self, scope: Scope, *, credentials: Credentials | None = None, budget: Budget | None = None
    ) -> PageMagic:
        """The same for one tenant, actor and request of the host. Cheap: nothing is opened and nothing is read.

        What it costs, its events, its cache and its logs carry the scope; nothing crosses tenants.

        Args:
            scope: For whom.
            credentials: Their own keys by adapter: ``{"anthropic": "sk-…"}``, or several settings of an adapter as a mapping.
                With them, use what is returned as a context manager: it has connections of its own.
            budget: Their own limits; without one, those of this object.

        Raises:
            ConfigurationError: There is no such adapter, or a model was given as an object, which has its own key.
        """
        self._check_open()
        other = copy(self)
        other._engine, other._parent = self._engine.scoped(scope, credentials, budget), self
        other._generating = self._generating.scoped(other._engine)
        return other

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close connections. A second call does nothing."""
        if not self._closed and self._engine.owns_models:
            await self._generating.takeovers.aclose()
            await self._engine.aclose()
        self._closed = True

    async def plan(self, brief: str | Brief) -> SitePlan:
        """Plan a site and write nothing: to be shown, changed and passed to :meth:`generate`.

        Raises what :meth:`generate` raises.
        """
        self._check_open()
        author = self._engine.author(self._ids.new("plan"))
        planned = await author.plan(given_of(brief, self.catalogue, self.gallery), lambda heard: None)
        return planned.plan

    def estimate(self, brief: str | Brief, *, plan: SitePlan | None = None) -> Estimate:
        """What :meth:`generate` will cost: what is likely, and what it cannot pass. Nobody is asked.

        Raises InvalidInputError for a brief that cannot be read.
        """
        self._check_open()
        given, at = given_of(brief, self.catalogue, self.gallery), self._engine.conditions
        if not self._engine.models:
            return nothing_asked(at.prices)
        today = at.context.clock.now().date()
        return estimated(given, plan, self._engine.models[0], at.prices, today, at.max_tokens)

    @property
    def estimates(self) -> EditEstimates:
        """What edits will cost, before anybody is asked: ``magic.estimates.rewrite(site, "shorter")``, and so for each verb."""
        self._check_open()
        return EditEstimates(self._engine, self.catalogue, self.gallery)

    async def generate(self, brief: str | Brief, *, plan: SitePlan | None = None, fresh: bool = False) -> Generation:
        """Make a site of a brief.

        Args:
            brief: One sentence or many; or a :class:`~pagemagic.Brief` with pictures, facts and wishes.
            plan: What to write; without it, that is planned first.
            fresh: Ask also where an answer is kept.

        Raises:
            InvalidInputError: The brief cannot be read, or the plan does not fit it.
            ModelError: The model cannot be used at all. One that can be used and writes nonsense is no error: the site is
                valid all the same, ``status`` is ``degraded`` and ``findings`` say where.
        """
        async with self.stream(brief, plan=plan, fresh=fresh) as run:
            return await run.result()

    def stream(
        self, brief: str | Brief, *, plan: SitePlan | None = None, fresh: bool = False
    ) -> AbstractAsyncContextManager[Run]:
        """The same as :meth:`generate`, to be followed while it happens::

            async with magic.stream(brief) as run:
                async for event in run:
                    print(event.seq, event.kind)
                made = await run.result()

        Leaving the block early ends the generation and closes its connections.
        """
        self._check_open()
        return self._generating.stream(brief, plan, fresh=fresh)

    def run(self, identifier: str) -> FollowedRun:
        """A run that any process has begun with the same log: followed by number, waited for, stopped::

            async for event in magic.run(identifier).events(after=12):
                ...

        Where its worker is lost, this process goes on with it, also where whoever follows leaves; what the log knows is not
        asked and not paid again.

        Raises ConfigurationError where runs are not logged.
        """
        self._check_open()
        return self._generating.followed(identifier)

    async def rewrite(
        self, site: Site, instruction: str, *, scope: Iterable[str] | None = None, fresh: bool = False
    ) -> Edit:
        """Rewrite texts of a site. Ids, structure, links and facts are out of the model's reach.

        Args:
            site: The site; it is not changed.
            instruction: What to do, in the user's words: ``shorter, warmer``.
            scope: What may be changed: paths of pages, ids of pages, sections and blocks; without one, the texts of all
                pages. Locked sections are left as they are.
            fresh: Ask also where an answer is kept.

        Raises:
            InvalidInputError: The scope names what there is not, or holds nothing that may be rewritten.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("rewrite", fresh=fresh)
        given = given_of_site(site, instruction, self.catalogue, self.gallery)
        return await traced("rewrite", asker, rewrite(given, scope_ids(site, scope), instruction, asker))

    async def extend(
        self, site: Site, instruction: str, *, scope: Iterable[str] | None = None, fresh: bool = False
    ) -> Edit:
        """Add sections to pages: what the instruction asks for, written from the facts of the site and from its words.

        Tables of prices, hours, dates and people are made of facts by code. What is there already stays as it is.

        Args:
            site: The site; it is not changed.
            instruction: What to add, in the user's words: ``add a price list``.
            scope: The pages that may get more, by path or id; without one, all.
            fresh: Ask also where an answer is kept.

        Raises:
            InvalidInputError: The scope names what there is not, or what is no page.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("extend", fresh=fresh)
        given = given_of_site(site, instruction, self.catalogue, self.gallery)
        return await traced("extend", asker, extend(given, pages_of(site, scope), instruction, asker, together))

    async def edit(
        self, site: Site, instruction: str, *, scope: Iterable[str] | None = None, fresh: bool = False
    ) -> Edit:
        """Change a site by words: write sections anew, remove, move and add them, give them another look.

        Args:
            site: The site; it is not changed.
            instruction: What to do, in the user's words: ``put the question about parking first``.
            scope: What may be changed: paths of pages, ids of pages, sections and blocks; without one, all pages and what
                stands around them. Locked sections are left as they are.
            fresh: Ask also where an answer is kept.

        Raises:
            InvalidInputError: The scope names what there is not, or holds nothing that may be changed.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("edit", fresh=fresh)
        given = given_of_site(site, instruction, self.catalogue, self.gallery)
        return await traced("edit", asker, edit(given, everything_of(site, scope), instruction, asker, together))

    async def variants(
        self, site: Site, section: str, instruction: str, *, n: int = 3, fresh: bool = False
    ) -> tuple[Edit, ...]:
        """Write a section anew several times, side by side, for somebody to choose from: one patch for each.

        Each is told to start from elsewhere; one that says what another says is asked for again.

        Args:
            site: The site; it is not changed.
            section: The id of the section; nothing else changes.
            instruction: What to do, in the user's words: ``warmer``.
            n: How many, up to 8. As many come back; one that could not be written has an empty patch, and ``kept`` says why.
            fresh: Ask also where an answer is kept.

        Raises:
            InvalidInputError: There is no such section, or it is locked.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("edit", fresh=fresh)
        given = given_of_site(site, instruction, self.catalogue, self.gallery)
        return await traced("variants", asker, variants(given, section, n, instruction, asker, together))

    async def translate(self, site: Site, locale: str, *, fresh: bool = False) -> Edit:
        """Translate what a site lacks in a language: what is missing there, and what is stale.

        Structure, links and facts are put back from the source by code; a translation that loses or adds any is not taken.

        Args:
            site: The site; it is not changed.
            locale: The language, BCP 47; one that the site does not have yet is added.
            fresh: Ask also where an answer is kept.

        Raises:
            InvalidInputError: There is no such language, or the site is in it already.
            ModelError: The model cannot be used.
            NotSupported: There is no model.
        """
        asker = self._needed("translate", fresh=fresh)
        given = given_of_site(site, catalogue=self.catalogue, gallery=self.gallery)
        return await traced("translate", asker, translate(given, locale, asker))

    @property
    def _ids(self) -> Ids:
        return self._engine.conditions.context.ids

    def _needed(self, what: str, *, fresh: bool) -> Asker:
        self._check_open()
        asker = self._engine.asker(self._ids.new(what), fresh=fresh)
        if asker is None:
            cure = 'use a model, as in PageMagic(model="adapter:name")'
            raise NotSupported(f"the offline author cannot {what}; {cure}")
        return asker

    def _check_open(self) -> None:
        if self._closed or (self._parent is not None and self._parent._closed):
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
