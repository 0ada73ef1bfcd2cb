"""Asking a model one question until there is an answer: down the ladder of shapes, again after what passes, and no longer.

This is the only place that tries again. Adapters never do.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.author import Called, Drafted, Hear, Restarted
from pagemagic.generate.call import Call
from pagemagic.generate.dialects.adapt import Adapted, Lost, to_dialect
from pagemagic.generate.dialects.ladder import Ladder
from pagemagic.generate.model_errors import IncompleteStream, InvalidReply, ModelError, Refused
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
from pagemagic.generate.usage import Usage

Pause = Callable[[float], Awaitable[None]]
"""Waits so many seconds."""

ATTEMPTS = 3
"""How often a question is asked while its failures may pass."""
LONGEST_PAUSE = 60.0
"""A provider that asks for a longer wait, in seconds, is given up."""
MOST_IDLE = 400
"""So many characters of white space in a row mean that a model runs away."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came."""

    value: Any
    """JSON in the form of the question's schema, as far as it goes; None where none came."""
    complete: bool
    """False where it was cut: by a limit, a broken connection, or because it was no JSON from some place on."""
    dialect: str
    lost: tuple[Lost, ...]
    """Constraints of the schema that the provider's decoder did not keep."""


class Asker:
    """Asks one model, and remembers which shapes it takes."""

    def __init__(self, model: ChatModel, pause: Pause, *, max_tokens: int = 6000, timeout: float = 120.0) -> None:
        self.model = model
        self._pause = pause
        self._max_tokens = max_tokens
        self._timeout = timeout
        self._ladder = Ladder(model.capabilities.dialects)

    async def ask(self, question: Question, hear: Hear) -> Answer:
        """Ask. Raises ModelError: at once where trying again cannot help, else after :data:`ATTEMPTS`."""
        digest = hashlib.sha256(json.dumps(question.schema, sort_keys=True).encode()).hexdigest()
        attempt = 1
        while True:
            adapted = to_dialect(question.schema, self._ladder.rung(digest))
            reading = _Reading(adapted, question.task, self.model.name)
            try:
                await self._stream(question, adapted, reading, hear)
                reading.check()
            except ModelError as error:
                hear(Called(reading.call(type(error).__name__)))
                if self._ladder.can_step_down(digest, error):
                    self._ladder = self._ladder.stepped_down(digest)
                    continue
                if isinstance(error, IncompleteStream) and attempt == ATTEMPTS and reading.value is not None:
                    return reading.answer(complete=False)
                wait = _wait(error, attempt)
                if wait is None:
                    raise
                hear(Restarted(str(error)))
                await self._pause(wait)
                attempt += 1
                continue
            self._ladder = self._ladder.worked(digest)
            hear(Called(reading.call(reading.reason)))
            return reading.answer(complete=reading.reason == "stop")

    async def _stream(self, question: Question, adapted: Adapted, reading: _Reading, hear: Hear) -> None:
        rung = adapted.dialect.rung
        bound = rung in ("strict", "loose")
        request = ChatRequest(
            messages=question.messages if bound else with_schema(question, adapted.schema),
            max_tokens=self._max_tokens,
            timeout=self._timeout,
            shape=Shape(question.name, adapted.schema, rung),
            cache_prefix=question.cache_prefix,
        )
        async with self.model.stream(request) as events:
            async for event in events:
                match event:
                    case Started():
                        reading.started = event
                    case TextDelta():
                        reading.json.feed(event.text)
                        if reading.json.idle > MOST_IDLE:
                            reading.reason = "runaway"
                            return
                        hear(Drafted(reading.draft))
                    case UsageReported():
                        reading.usage = event.usage
                    case Finished():
                        reading.finished = event
                        reading.reason = event.reason


class _Reading:
    """One attempt while it is read."""

    def __init__(self, adapted: Adapted, task: str, model: str) -> None:
        self._adapted = adapted
        self._task = task
        self._model = model
        self.json = PartialJson()
        self.started: Started | None = None
        self.finished: Finished | None = None
        self.usage: Usage | None = None
        self.reason = ""

    def draft(self) -> Any:
        """What is written so far; made only when somebody looks."""
        return self._adapted.decode(self.json.draft())

    @property
    def value(self) -> Any:
        """What came: the whole, or what of it can be read."""
        return self._adapted.decode(self.json.value if self.json.complete else self.json.draft())

    def check(self) -> None:
        """Raise where the end was no answer."""
        said = self.finished.detail if self.finished is not None else ""
        adapter, request = self._model.partition(":")[0], self._request_id
        if self.reason == "refusal":
            raise Refused(
                "the model declined to answer",
                adapter=adapter,
                code=said,
                request_id=request,
            )
        if self.reason == "other":
            raise InvalidReply("the answer ended in no known way", adapter=adapter, code=said, request_id=request)

    def answer(self, *, complete: bool) -> Answer:
        """The answer."""
        whole = complete and self.json.complete
        return Answer(self.value, whole, self._adapted.dialect.name, self._adapted.lost)

    def call(self, outcome: str) -> Call:
        """The attempt for the books."""
        model = (self.started.model if self.started is not None else "") or self._model
        return Call(self._task, model, self._adapted.dialect.name, outcome, self.usage, self._request_id)

    @property
    def _request_id(self) -> str | None:
        return self.started.request_id if self.started is not None else None


def _wait(error: ModelError, attempt: int) -> float | None:
    """Seconds until the next attempt; None where there is none."""
    if not error.retryable or attempt >= ATTEMPTS or (error.retry_after or 0) > LONGEST_PAUSE:
        return None
    return error.retry_after if error.retry_after is not None else 0.5 * 2 ** (attempt - 1)
