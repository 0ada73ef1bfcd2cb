"""What asks models for a host: the models by their names, opened for a scope, and the conditions that they are asked under."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from pagemagic.generate.asking import Asker
from pagemagic.generate.author import Author
from pagemagic.generate.model_author import ModelAuthor
from pagemagic.generate.offline_author import OfflineAuthor
from pagemagic.generate.ports import MODEL, ChatModel
from pagemagic.generate.running.budgets import Budget
from pagemagic.generate.running.conditions import Conditions
from pagemagic.generate.running.service import Flights
from pagemagic.generate.running.telemetry import Trace, untraced
from pagemagic.generate.service import Gates, pause, shielded
from pagemagic.kernel.errors import ConfigurationError
from pagemagic.kernel.events import Emit, Event
from pagemagic.kernel.registry import AdapterContext, Registry
from pagemagic.kernel.scope import Scope
from pagemagic.settings import NEEDS_KEY, VARIABLES, Settings

OFFLINE = "offline"
"""The model that is none."""
Credentials = Mapping[str, "str | Mapping[str, Any]"]
"""Adapter -> its key, or several of its settings."""
_log = logging.getLogger("pagemagic.events")


@dataclass(frozen=True)
class ModelSource:
    """Makes models of their names."""

    registry: Registry
    settings: Settings
    context: AdapterContext

    def models(self, wanted: str | ChatModel | Sequence[str | ChatModel]) -> tuple[ChatModel, ...]:
        """The models, the first to be asked first; none of ``offline``. Raises ConfigurationError."""
        some = [wanted] if isinstance(wanted, str) or not isinstance(wanted, Sequence) else list(wanted)
        if some == [OFFLINE]:
            return ()
        if not some:
            raise ConfigurationError(f"there is no model; name one, or use {OFFLINE!r}")
        return tuple(self._created(one) if isinstance(one, str) else one for one in some)

    def with_credentials(self, credentials: Credentials) -> ModelSource:
        """The same with other keys. Raises ConfigurationError for an adapter that there is not."""
        models = {name: dict(given) for name, given in self.settings.models.items()}
        for name, given in credentials.items():
            self.registry.entry(MODEL, name)
            models[name] = {**models.get(name, {}), **({"api_key": given} if isinstance(given, str) else given)}
        return replace(self, settings=Settings(models=models))

    def _created(self, name: str) -> ChatModel:
        adapter, colon, model = name.partition(":")
        known = self.registry.names(MODEL)
        if name == OFFLINE:
            raise ConfigurationError(f"{OFFLINE} is no model among others; use fallback={OFFLINE!r}")
        if not colon or not model:
            names = ", ".join(f"{one}:NAME" for one in known)
            raise ConfigurationError(f"a model is named adapter:name, and {name!r} is not; use {names} or {OFFLINE}")
        given = dict(self.settings.models.get(adapter, {}))
        self.registry.entry(MODEL, adapter)  # an unknown one is named before anything is asked of it
        if "api_key" not in given and adapter in NEEDS_KEY:
            variable = VARIABLES[adapter]["api_key"]
            cure = (
                f"set the environment variable {variable} and use Settings.from_env(), or pass Settings with an api_key"
            )
            raise ConfigurationError(f"there is no key for {adapter}; {cure}")
        return self.registry.create(MODEL, adapter, {"model": model, **given}, self.context)


class Engine:
    """The models of one scope."""

    def __init__(
        self, source: ModelSource, wanted: str | ChatModel | Sequence[str | ChatModel], conditions: Conditions
    ) -> None:
        self._source = source
        self._wanted = wanted
        self._models = source.models(wanted)
        self.owns_models = True
        """Whether the models were opened for this scope, and are closed with it."""
        self.conditions = conditions

    def scoped(self, scope: Scope, credentials: Credentials | None = None, budget: Budget | None = None) -> Engine:
        """The same for somebody, with their keys and their limits where they have any."""
        at = replace(self.conditions, scope=scope, budget=budget or self.conditions.budget)
        if credentials is None:
            found = Engine.__new__(Engine)
            found._source, found._wanted, found._models, found.conditions = self._source, self._wanted, self._models, at
            found.owns_models = False
            return found
        if not _named(self._wanted):
            cure = "give the model by its name, adapter:name, or the object the right key"
            raise ConfigurationError(
                f"a model that is given as an object has its own key, so credentials cannot apply; {cure}"
            )
        # How well a model serves one key says nothing of another: limits are the key's.
        return Engine(self._source.with_credentials(credentials), self._wanted, replace(at, standings={}))

    @property
    def models(self) -> tuple[ChatModel, ...]:
        """The models, the first to be asked first."""
        return self._models

    def asker(self, request: str, *, fresh: bool = False) -> Asker | None:
        """What asks the models for one request of the host; None without any. ``fresh``: whatever is kept."""
        at = replace(self.conditions, request=request, fresh=fresh)
        return Asker(self._models, at) if self._models else None

    def author(self, request: str, *, fresh: bool = False) -> Author:
        """Who writes for one request of the host."""
        asker = self.asker(request, fresh=fresh)
        return OfflineAuthor() if asker is None else ModelAuthor(asker)

    async def aclose(self) -> None:
        """Close the connections of models that were opened for this scope."""
        for model in self._models if self.owns_models else ():
            await model.aclose()


def _named(wanted: object) -> bool:
    if isinstance(wanted, str):
        return wanted != OFFLINE
    return isinstance(wanted, Sequence) and all(isinstance(one, str) for one in wanted)


def conditions_of(context: AdapterContext, *, concurrency: int, listeners: Iterable[Emit], **given: Any) -> Conditions:
    """The conditions of a host: real waiting, doors for ``concurrency`` calls of a model, and listeners that cannot harm."""
    if concurrency < 1:
        raise ConfigurationError(f"concurrency is {concurrency}; let at least one call go out at a time")
    known = {name: value for name, value in given.items() if value is not None}
    return Conditions(
        context,
        pause,
        gate=Gates(concurrency),
        shield=shielded,
        trace=_trace(),
        shared=Flights(),
        emit=_to_all(tuple(listeners)),
        **known,
    )


def _trace() -> Trace:
    """Spans where OpenTelemetry's API is installed."""
    if find_spec("opentelemetry") is None:
        return untraced
    # By its name, like every adapter: whoever checks types without the package is not asked for it.
    traced: Trace = import_module("pagemagic.adapters.otel").traced
    return traced


def _to_all(listeners: tuple[Emit, ...]) -> Emit:
    def emit(event: Event) -> None:
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                # Whoever listens must not change what happens; the work that the event tells of is done and paid for.
                _log.exception("a listener failed on event %s (%s)", event.id, event.kind)

    return emit
