"""Asking a model: down the ladder, again after what passes, no longer than that, and all of it in the books."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

import anyio
import pytest
from anyio.lowlevel import checkpoint

from pagemagic.generate.asking import Answer, Asker
from pagemagic.generate.author import Called, Heard, Restarted
from pagemagic.generate.model_errors import (
    AuthenticationFailed,
    ModelError,
    Overloaded,
    RateLimited,
    Refused,
    SchemaRejected,
)
from pagemagic.generate.ports import Finished, Message, Started, TextDelta
from pagemagic.generate.prompts.questions import Question
from pagemagic.generate.running.conditions import Conditions
from pagemagic.generate.running.retrying import ATTEMPTS
from pagemagic.kernel.clock import CountedIds, ManualClock
from pagemagic.kernel.registry import AdapterContext
from pagemagic.kernel.scope import Scope
from pagemagic.testing.models.scripted import ScriptedModel

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"title": {"type": "string"}, "items": {"type": "array", "items": {"type": "string"}}},
    "required": ["title"],
}
QUESTION = Question("section n1", "thing", (Message("system", "You write."), Message("user", "Write.")), 1, SCHEMA)


@dataclass(frozen=True)
class Certain:
    """Entropy without any: every chance is 0, so that pauses are as short as they can be."""

    def bytes(self, count: int) -> bytes:
        """Zeros."""
        return bytes(count)


def conditions(pauses: list[float], **given: Any) -> Conditions:
    """A clock that pauses move, and what was paused."""
    clock = ManualClock()

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        clock.advance(seconds)
        await checkpoint()

    return Conditions(AdapterContext(clock, CountedIds(), Certain()), pause, **given)


def asked(
    *script: Any, fallback: ScriptedModel | None = None
) -> tuple[Answer | ModelError, list[Heard], list[float], ScriptedModel]:
    """Ask with a script: the answer or the error, what was heard, the pauses, and the model."""
    model, heard, pauses = ScriptedModel(list(script)), list[Heard](), list[float]()

    async def ask() -> Answer | ModelError:
        try:
            models = [model] if fallback is None else [model, fallback]
            return await Asker(models, conditions(pauses)).ask(QUESTION, heard.append)
        except ModelError as error:
            return error

    return anyio.run(ask), heard, pauses, model


def outcomes(heard: list[Heard]) -> list[str]:
    """How the calls ended."""
    return [one.call.outcome for one in heard if isinstance(one, Called)]


def test_an_answer() -> None:
    """Decoded, complete, and in the books with what it used."""
    answer, heard, pauses, model = asked({"title": "Bread"})
    assert answer == Answer({"title": "Bread"}, True, "llguidance", ())
    (called,) = [one for one in heard if isinstance(one, Called)]
    assert called.call.usage is not None
    assert called.call.request_id == "req_1"
    assert pauses == []
    assert model.open == 0


def test_what_passes_is_waited_for() -> None:
    """As long as the provider says, else a little longer each time."""
    answer, heard, pauses, _ = asked(
        RateLimited("later", adapter="scripted", retry_after=7),
        Overloaded("full", adapter="scripted"),
        {"title": "Bread"},
    )
    assert isinstance(answer, Answer)
    assert pauses == [7, 1.0]
    assert outcomes(heard) == ["RateLimited", "Overloaded", "stop"]
    assert [type(one) for one in heard if not isinstance(one, Called)].count(Restarted) == 2


@pytest.mark.parametrize(
    ("script", "error", "calls"),
    [
        ([Overloaded("full", adapter="scripted")] * ATTEMPTS, Overloaded, ATTEMPTS),
        ([RateLimited("tomorrow", adapter="scripted", retry_after=3600)], RateLimited, 1),
        ([AuthenticationFailed("no", adapter="scripted")], AuthenticationFailed, 1),
        ([(Started("m"), Finished("refusal", "cyber"))], Refused, 1),
    ],
)
def test_what_does_not_pass_is_raised(script: list[Any], error: type[ModelError], calls: int) -> None:
    """At once where waiting cannot help, and after some attempts."""
    answer, heard, _, model = asked(*script)
    assert isinstance(answer, error)
    assert len(outcomes(heard)) == len(model.requests) == calls


def test_questions_that_begin_alike_have_one_name() -> None:
    """For providers that look for beginnings by name: the words and the tenant decide it, and what follows does not."""

    def named(tenant: str, *texts: str, prefix: int = 1) -> str | None:
        messages = (Message("system", texts[0]), Message("user", texts[1]))
        model = ScriptedModel(lambda request: {"title": "Bread"})
        question = replace(QUESTION, messages=messages, cache_prefix=prefix)
        asker = Asker([model], conditions([], scope=Scope(tenant=tenant)))
        anyio.run(lambda: asker.ask(question, lambda heard: None))
        return model.requests[0].cache_key

    first = named("a", "You write.", "Bread.")
    assert first is not None
    assert len(first) <= 64
    assert named("a", "You write.", "Cakes.") == first
    assert len({first, named("b", "You write.", "Bread."), named("a", "You write well.", "Bread.")}) == 3
    assert named("a", "You write.", "Bread.", prefix=0) is None


def test_down_the_ladder() -> None:
    """A schema that is refused is asked for less firmly, and in words at last."""
    refused = SchemaRejected("too large", adapter="scripted")
    answer, heard, _, model = asked(refused, refused, 'Here you are:\n```json\n{"title": "Bread"}\n```')
    assert answer == Answer({"title": "Bread"}, True, "text", ())
    assert [one.shape.rung for one in model.requests if one.shape] == ["strict", "json_object", "text"]
    assert '"title"' not in model.requests[0].messages[-1].text
    assert '"title"' in model.requests[2].messages[-1].text
    assert model.requests[2].messages[0] == model.requests[0].messages[0]
    assert outcomes(heard) == ["SchemaRejected", "SchemaRejected", "stop"]


def test_white_space_without_end_is_left() -> None:
    """The stream is closed, and what came is used."""
    answer, heard, _, model = asked(
        (Started("m"), TextDelta('{"title": "Bread", '), *[TextDelta(" " * 300)] * 9, Finished("length"))
    )
    assert answer == Answer({"title": "Bread"}, False, "llguidance", ())
    assert outcomes(heard) == ["runaway"]
    assert model.open == 0


WHOLE = json.dumps({"title": "Bread 🥐", "items": ["a", "b\\n"]}, ensure_ascii=True)


@pytest.mark.parametrize("at", range(0, len(WHOLE), 3))
def test_cut_anywhere(at: int) -> None:
    """By its limit: what came is an answer. By the network: asked again, and in the end what came."""
    answer, *_ = asked((Started("m"), *([TextDelta(WHOLE[:at])] if at else []), Finished("length", "max_tokens")))
    assert isinstance(answer, Answer)
    assert not answer.complete
    assert answer.value is None or set(answer.value) <= {"title", "items"}
    broken = (Started("m"), *([TextDelta(WHOLE[:at])] if at else []))
    answer, heard, *_ = asked(broken, broken, broken)
    assert outcomes(heard) == ["IncompleteStream"] * 3
    assert isinstance(answer, Answer) is (at > 0)
