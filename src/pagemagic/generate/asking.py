"""Asking models one question until there is an answer: down the ladder of shapes, again after what passes, then the next
model, and no longer.

This is the only place that tries again. Adapters never do.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, TypeAlias

from pagemagic.generate.attempt import Attempt, tell, unpaid
from pagemagic.generate.author import Called, Hear, Heard, Restarted
from pagemagic.generate.call import Call
from pagemagic.generate.dialects.adapt import Lost, to_dialect
from pagemagic.generate.dialects.ladder import Ladder
from pagemagic.generate.dialects.table import dialect_named
from pagemagic.generate.model_errors import (
    AuthenticationFailed,
    IncompleteStream,
    ModelError,
    OutOfCredit,
    Unavailable,
    UnknownModel,
)
from pagemagic.generate.ports import ChatModel
from pagemagic.generate.prompts.questions import Question
from pagemagic.generate.prompts.request import prepared
from pagemagic.generate.running.answers import Answers, KeptAnswer, answer_key
from pagemagic.generate.running.conditions import Conditions, Shared, Standing
from pagemagic.generate.running.retrying import ATTEMPTS, LONGEST_PAUSE, PATIENCE, is_failure, pause_before_next

_log = logging.getLogger("pagemagic.generate")
USELESS = (AuthenticationFailed, OutOfCredit, UnknownModel)
"""Errors after which a model is not asked again in the same request, where there is another."""


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
    model: str = field(default="", compare=False)
    """Who answered, as the host names it: ``adapter:model``."""
    kept: bool = field(default=False, compare=False)
    """Whether nobody had to be asked."""


Fit: TypeAlias = Callable[[Any], bool]
"""Whether the value of an answer can be used as it is."""


def never_kept(value: Any) -> bool:
    """Whoever asks has another look at it first."""
    return False


class Asker:
    """Asks the first of some models, and the next where that one fails."""

    def __init__(self, models: Sequence[ChatModel], conditions: Conditions) -> None:
        self.models = tuple(models)
        self.conditions = conditions
        self._useless: set[str] = set()

    @property
    def model(self) -> ChatModel:
        """The model that is asked first."""
        return self.models[0]

    async def ask(self, question: Question, hear: Hear, fit: Fit = never_kept) -> Answer:
        """Ask. ``hear`` is told of every attempt. An answer that is whole and ``fit`` is kept, where answers are kept at all;
        whoever asks the same at the same time, or later, gets it.

        Raises:
            ModelError: What the last model failed with: at once where trying again cannot help, else after some attempts.
            LimitError: A budget does not cover the question.
            ConfigurationError: A plugin that prepares prompts failed.
        """
        at = self.conditions
        question = prepared(question, at.scope, at.prepare)
        if at.answers is None:
            return await self._ask_all(question, hear)
        if at.fresh or at.shared is None:
            return await self._ask_and_keep(question, hear, fit)
        kept = await self._kept(question, self.model.name, hear)
        return kept or await self._ask_once(question, hear, fit, at.shared)

    async def keep(self, question: Question, answer: Answer) -> None:
        """Keep what answers a question in the end, though not at once, where answers are kept at all."""
        at = self.conditions
        if at.answers is not None and answer.complete:
            await self._keep(prepared(question, at.scope, at.prepare), answer, at.answers)

    async def _ask_once(self, question: Question, hear: Hear, fit: Fit, shared: Shared) -> Answer:
        """Ask, or listen to whoever asks the same; then it is theirs to pay."""
        leading = False

        async def lead(both: Hear) -> Answer:
            nonlocal leading
            leading = True
            # It is kept before the others go: whoever comes after them finds it.
            return await self._ask_and_keep(question, both, fit)

        def hear_it(heard: Heard) -> None:
            if isinstance(heard, Called) and not leading:
                call = heard.call
                self._told(unpaid(question, call.asked, call.dialect, "shared", self.conditions), hear)
            else:
                hear(heard)

        answer = await shared.join(self._key(question, self.model.name), lead, hear_it)
        return answer if leading else replace(answer, value=deepcopy(answer.value))

    async def _ask_and_keep(self, question: Question, hear: Hear, fit: Fit) -> Answer:
        answer = await self._ask_all(question, hear)
        answers = self.conditions.answers
        if answers is not None and answer.complete and not answer.kept and fit(answer.value):
            await self._keep(question, answer, answers)
        return answer

    async def _ask_all(self, question: Question, hear: Hear) -> Answer:
        """Ask one model after the other, but for those that could not be used at all before."""
        models = [one for one in self.models if one.name not in self._useless] or list(self.models[-1:])
        for model, following in pairwise(models):
            try:
                return await self._kept(question, model.name, hear) or await self._ask(
                    model, question, hear, others=True
                )
            except ModelError as error:
                if isinstance(error, USELESS):
                    self._useless.add(model.name)
                hear(Restarted(f"{error}; asking {following.name}"))
        last = models[-1]
        return await self._kept(question, last.name, hear) or await self._ask(last, question, hear, others=False)

    async def _kept(self, question: Question, model: str, hear: Hear) -> Answer | None:
        """What a model has answered before, in the books as an answer that nobody had to be asked for."""
        at = self.conditions
        if at.answers is None or at.fresh:
            return None
        try:
            kept = await at.answers.get(self._key(question, model))
        except Exception:
            # Whoever keeps answers may forget any; what fails there is dearer, and no reason to make no site.
            _log.exception("an answer that may be kept could not be looked for")
            return None
        if kept is None:
            return None
        self._told(unpaid(question, kept.model, kept.dialect, "cached", at), hear)
        lost = to_dialect(question.schema, dialect_named(kept.dialect)).lost
        return Answer(kept.value, True, kept.dialect, lost, kept.model, kept=True)

    async def _keep(self, question: Question, answer: Answer, answers: Answers) -> None:
        kept = KeptAnswer(answer.value, answer.dialect, answer.model)
        try:
            await answers.put(self._key(question, answer.model), self.conditions.scope.tenant, kept)
        except Exception:
            # It is there and paid for.
            _log.exception("an answer could not be kept")

    def _key(self, question: Question, model: str) -> str:
        return answer_key(question, model, self.conditions.max_tokens, self.conditions.scope.tenant)

    def _told(self, call: Call, hear: Hear) -> None:
        hear(Called(call))
        tell(call, self.conditions)

    async def _ask(self, model: ChatModel, question: Question, hear: Hear, *, others: bool) -> Answer:
        """Ask one model. ``others``: another can be asked after it."""
        digest = hashlib.sha256(json.dumps(question.schema, sort_keys=True).encode()).hexdigest()
        standing = self._standing(model)
        number = 1
        while True:
            adapted = to_dialect(question.schema, standing.ladder.rung(digest))
            attempt = Attempt(model, question, adapted, number, self.conditions)
            try:
                await self._admitted(attempt, model, standing, hear, others)
            except ModelError as error:
                if standing.ladder.can_step_down(digest, error):
                    standing.ladder = standing.ladder.stepped_down(digest)
                    continue
                if (
                    isinstance(error, IncompleteStream)
                    and number == ATTEMPTS
                    and not others
                    and attempt.value is not None
                ):
                    return _answer(attempt, model, adapted.dialect.name, complete=False)
                wait = pause_before_next(error, number, self.conditions.chance(), others=others)
                if wait is None:
                    raise
                hear(Restarted(str(error)))
                await self.conditions.pause(wait)
                number += 1
                continue
            standing.ladder = standing.ladder.worked(digest)
            return _answer(attempt, model, adapted.dialect.name, complete=attempt.reason == "stop")

    async def _admitted(self, attempt: Attempt, model: ChatModel, standing: Standing, hear: Hear, others: bool) -> None:
        """Make an attempt, if the model's service is not being left alone."""
        elapsed = self.conditions.context.clock.elapsed
        if wait := standing.breaker.rest(elapsed()):
            if wait > (PATIENCE if others else LONGEST_PAUSE):
                raise _unavailable(model, f"asked to be left alone for {wait:.0f} seconds", wait)
            await self.conditions.pause(wait)
        if not standing.breaker.admits(elapsed()):
            raise _unavailable(model, "failed so often that it is left alone for a while", None)
        standing.breaker = standing.breaker.began(elapsed())
        try:
            await attempt.make(hear)
        except ModelError as error:
            if is_failure(error):
                standing.breaker = standing.breaker.failed(elapsed())
            elif error.retry_after is not None:
                standing.breaker = standing.breaker.asked_to_rest(elapsed(), error.retry_after)
            else:
                standing.breaker = standing.breaker.answered()
            raise
        except BaseException:
            standing.breaker = standing.breaker.left()
            raise
        standing.breaker = standing.breaker.answered()

    def _standing(self, model: ChatModel) -> Standing:
        known = self.conditions.standings
        if model.name not in known:
            known[model.name] = Standing(Ladder(model.capabilities.dialects))
        return known[model.name]


def _unavailable(model: ChatModel, why: str, wait: float | None) -> Unavailable:
    return Unavailable(f"{model.name} {why}", adapter=model.name.partition(":")[0], retry_after=wait)


def _answer(attempt: Attempt, model: ChatModel, dialect: str, *, complete: bool) -> Answer:
    return Answer(attempt.value, complete and attempt.whole, dialect, attempt.lost, model.name)
