"""What spans say: one around a generation or an edit, and one for every attempt to ask a model inside it, in the words of
OpenTelemetry's semantic conventions for generative AI. No text of a brief, a prompt or an answer is among them.

The conventions: https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/, names as of version 1.37.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Literal, Protocol, TypeAlias

from pagemagic.generate.call import Call
from pagemagic.generate.ledger import cost_of, usage_of
from pagemagic.generate.ports import ChatRequest
from pagemagic.kernel.scope import Scope

Attributes: TypeAlias = Mapping[str, "str | int | float | tuple[str, ...]"]
Note: TypeAlias = Callable[[Attributes, str], None]
"""Adds attributes to a span; the second is the type of the error it ended with, or empty."""
Kind = Literal["client", "internal"]
"""What a span is around: a call to a service, or work of this process."""
ENDED = frozenset(("stop", "length", "runaway"))
"""Outcomes that are no error."""


class Trace(Protocol):
    """Opens spans. One that is opened inside another is its child."""

    def __call__(self, name: str, attributes: Attributes, kind: Kind = "client") -> AbstractContextManager[Note]:
        """Open a span."""
        ...


@contextmanager
def untraced(name: str, attributes: Attributes, kind: Kind = "client") -> Iterator[Note]:
    """Nobody looks."""
    yield lambda more, error: None


def span_name(model: str) -> str:
    """The name of the span of an attempt."""
    return f"chat {model.partition(':')[2] or model}"


def request_attributes(model: str, request: ChatRequest, task: str, number: int, scope: Scope) -> Attributes:
    """What is known before."""
    adapter, _, name = model.partition(":")
    return {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": adapter,
        "gen_ai.request.model": name or adapter,
        "gen_ai.request.max_tokens": request.max_tokens,
        "gen_ai.output.type": "json" if request.shape is not None and request.shape.rung != "text" else "text",
        "pagemagic.task": task.partition(" ")[0],
        "pagemagic.attempt": number,
        **_whose(scope),
    }


def call_attributes(call: Call) -> Attributes:
    """What is known after."""
    found: dict[str, str | int | float | tuple[str, ...]] = {
        "gen_ai.response.model": call.model.removeprefix(f"{call.asked.partition(':')[0]}:"),
        "gen_ai.response.finish_reasons": (call.outcome,),
        "pagemagic.dialect": call.dialect,
    }
    if call.usage is not None:
        found |= {
            "gen_ai.usage.input_tokens": call.usage.read,
            "gen_ai.usage.output_tokens": call.usage.written,
            "gen_ai.usage.cache_read.input_tokens": call.usage.cache_read,
            "gen_ai.usage.cache_creation.input_tokens": call.usage.cache_write + call.usage.cache_write_long,
        }
    if call.cost is not None:
        # Attributes have no decimals; for looking at, not for billing.
        found |= {"pagemagic.cost": float(call.cost.amount), "pagemagic.currency": call.cost.currency}
    if call.request_id is not None:
        found["pagemagic.provider_request_id"] = call.request_id
    return found


def work_name(verb: str) -> str:
    """The name of the span around a generation or an edit."""
    return f"pagemagic.{verb}"


def work_attributes(identifier: str, author: str, scope: Scope) -> Attributes:
    """What is known of the whole before: which run or edit it is, and who writes."""
    return {"pagemagic.id": identifier, "pagemagic.author": author, **_whose(scope)}


def done_attributes(status: str, calls: Sequence[Call]) -> Attributes:
    """What is known of the whole after. Its sums have names of their own, so that no sum over all spans counts twice."""
    used, cost = usage_of(calls), cost_of(calls)
    found: dict[str, str | int | float | tuple[str, ...]] = {
        "pagemagic.status": status,
        "pagemagic.total.calls": len(calls),
        "pagemagic.total.input_tokens": used.read,
        "pagemagic.total.output_tokens": used.written,
    }
    if cost is not None:
        found |= {"pagemagic.total.cost": float(cost.amount), "pagemagic.currency": cost.currency}
    return found


def _whose(scope: Scope) -> dict[str, str]:
    found = {"pagemagic.tenant": scope.tenant, "pagemagic.request_id": scope.request_id}
    return {name: value for name, value in found.items() if value}
