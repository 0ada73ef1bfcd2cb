"""One question on the wire, once: the money reserved before, the stream read, the row in the books after, whatever happens."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from pagemagic.generate.author import Called, Drafted, Hear
from pagemagic.generate.call import Call
from pagemagic.generate.dialects.adapt import Adapted, Lost
from pagemagic.generate.ledger import costs_nothing
from pagemagic.generate.model_errors import InvalidReply, Refused, Unreachable
from pagemagic.generate.partial import PartialJson
from pagemagic.generate.ports import (
    ChatModel,
    ChatRequest,
    Finished,
    Shape,
    Started,
    TextDelta,
    UsageReported,
)
from pagemagic.generate.prompts.questions import Question, with_schema
from pagemagic.generate.running.conditions import Conditions
from pagemagic.generate.running.reserving import Reserved, reserved
from pagemagic.generate.running.telemetry import ENDED, Note, call_attributes, request_attributes, span_name
from pagemagic.generate.usage import Usage
from pagemagic.kernel.events import Event
from pagemagic.kernel.money import Money

MOST_IDLE = 400
"""So many characters of white space in a row mean that a model runs away."""


class Attempt:
    """One attempt, while it is made and after."""

    def __init__(
        self, model: ChatModel, question: Question, adapted: Adapted, number: int, conditions: Conditions
    ) -> None:
        self._model = model
        self._question = question
        self._adapted = adapted
        self._number = number
        self._conditions = conditions
        self._json = PartialJson()
        self._started: Started | None = None
        self._finished: Finished | None = None
        self._usage: Usage | None = None
        self.reason = ""
        """How it ended: a :data:`~pagemagic.generate.ports.FinishReason`, or ``runaway``."""

    async def make(self, hear: Hear) -> None:
        """Ask and read to the end. Raises ModelError, and LimitError where there is not enough money for it."""
        at, name = self._conditions, self._model.name
        request = self._request()
        # The money first: whoever waits for it keeps nobody else from asking.
        async with reserved(request, name, at) as money, at.gate(name):
            known = request_attributes(name, request, self._question.task, self._number, at.scope)
            with at.trace(span_name(name), known) as note:
                await self._made(request, hear, note, money)

    async def _made(self, request: ChatRequest, hear: Hear, note: Note, money: Reserved) -> None:
        """Read to the end, and put the row into the books whatever happens."""
        at = self._conditions
        began = at.context.clock.elapsed()
        outcome, free = "cancelled", False
        money.sent()
        try:
            await self._read(request, hear)
            self._check()
            outcome = self.reason
        except Exception as error:
            outcome = type(error).__name__
            free = isinstance(error, Unreachable) and error.code == Unreachable.NEVER_SENT
            raise
        finally:
            call = self._call(outcome, at.context.clock.elapsed() - began, free)
            money.cost(call.cost)
            hear(Called(call))
            tell(call, at)
            note(call_attributes(call), "" if outcome in ENDED else outcome)

    def draft(self) -> Any:
        """What is written so far; made only when somebody looks."""
        return self._adapted.decode(self._json.draft())

    def closed(self) -> Any:
        """What is closed of it."""
        return self._adapted.decode(self._json.closed())

    @property
    def value(self) -> Any:
        """What came: the whole, or what of it can be read."""
        return self._adapted.decode(self._json.value if self._json.complete else self._json.draft())

    @property
    def whole(self) -> bool:
        """Whether what came is one complete JSON value."""
        return self._json.complete

    @property
    def lost(self) -> tuple[Lost, ...]:
        """Constraints that the provider's decoder did not keep."""
        return self._adapted.lost

    def _request(self) -> ChatRequest:
        rung = self._adapted.dialect.rung
        bound = rung in ("strict", "loose")
        return ChatRequest(
            messages=self._question.messages if bound else with_schema(self._question, self._adapted.schema),
            max_tokens=self._conditions.max_tokens,
            timeout=self._conditions.timeout,
            shape=Shape(self._question.name, self._adapted.schema, rung),
            cache_prefix=self._question.cache_prefix,
            cache_key=cache_key(self._question, self._conditions.scope.tenant),
        )

    async def _read(self, request: ChatRequest, hear: Hear) -> None:
        async with self._model.stream(request) as events:
            async for event in events:
                match event:
                    case Started():
                        self._started = event
                    case TextDelta():
                        self._json.feed(event.text)
                        if self._json.idle > MOST_IDLE:
                            self.reason = "runaway"
                            return
                        hear(Drafted(self.draft, self.closed, self._json.parts, self._json.complete))
                    case UsageReported():
                        self._usage = event.usage
                    case Finished():
                        self._finished = event
                        self.reason = event.reason

    def _check(self) -> None:
        """Raise where the end was no answer."""
        said = self._finished.detail if self._finished is not None else ""
        adapter = self._model.name.partition(":")[0]
        if self.reason == "refusal":
            raise Refused("the model declined to answer", adapter=adapter, code=said, request_id=self._request_id)
        if self.reason == "other":
            raise InvalidReply(
                "the answer ended in no known way", adapter=adapter, code=said, request_id=self._request_id
            )

    def _call(self, outcome: str, seconds: float, free: bool) -> Call:
        at, asked = self._conditions, self._model.name
        resolved = (self._started.model if self._started is not None else "") or asked
        cost: Money | None = None
        if self._usage is not None and self._finished is not None:
            cost = at.prices.cost(self._usage, asked, resolved, at.context.clock.now().date())
        elif self._usage is None and (free or costs_nothing(outcome, begun=self._started is not None)):
            cost = Money.zero(at.prices.currency)
        return Call(
            self._question.task, resolved, self._adapted.dialect.name, outcome, self._usage, self._request_id,
            asked=asked, attempt=self._number, cost=cost, prices=at.prices.version, seconds=round(seconds, 3),
        )  # fmt: skip

    @property
    def _request_id(self) -> str | None:
        return self._started.request_id if self._started is not None else None


def cache_key(question: Question, tenant: str) -> str | None:
    """Names the beginning that a question shares with others of its tenant to providers that look for it by name.

    It is a digest of the words themselves, so that it follows versions of prompts, and says nothing of tenants.
    """
    shared = [[message.role, message.text] for message in question.messages[: question.cache_prefix]]
    if not shared:
        return None
    said = json.dumps([tenant, shared])
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def unpaid(question: Question, model: str, dialect: str, outcome: str, at: Conditions) -> Call:
    """The row of an answer that nobody had to be asked for: ``cached``, or ``shared`` with an equal question."""
    free = Money.zero(at.prices.currency)
    return Call(
        question.task, model, dialect, outcome, Usage(), asked=model, attempt=0, cost=free, prices=at.prices.version
    )


def tell(call: Call, at: Conditions) -> None:
    """Emit the event of a row."""
    data = {"request": at.request, **call.to_dict()}
    at.emit(Event(at.context.ids.new("evt"), "model.call", at.context.clock.now(), at.scope, data))
