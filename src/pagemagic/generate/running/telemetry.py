"""What a span says of an attempt, in the words of OpenTelemetry's semantic conventions for generative AI. No text of a brief, a
prompt or an answer is among them.

The conventions: https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/, names as of version 1.37.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TypeAlias

from pagemagic.generate.call import Call
from pagemagic.generate.ports import ChatRequest
from pagemagic.kernel.scope import Scope

Attributes: TypeAlias = Mapping[str, "str | int | float | tuple[str, ...]"]
Note: TypeAlias = Callable[[Attributes, str], None]
"""Adds attributes to a span; the second is the type of the error it ended with, or empty."""
Trace: TypeAlias = Callable[[str, Attributes], AbstractContextManager[Note]]
"""Opens a span of a name."""
ENDED = frozenset(("stop", "length", "runaway"))
"""Outcomes that are no error."""


@contextmanager
def untraced(name: str, attributes: Attributes) -> Iterator[Note]:
    """Nobody looks."""
    yield lambda more, error: None


def span_name(model: str) -> str:
    """The name of the span of an attempt."""
    return f"chat {model.partition(':')[2] or model}"


def request_attributes(model: str, request: ChatRequest, task: str, number: int, scope: Scope) -> Attributes:
    """What is known before."""
    adapter, _, name = model.partition(":")
    found: dict[str, str | int] = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": adapter,
        "gen_ai.request.model": name or adapter,
        "gen_ai.request.max_tokens": request.max_tokens,
        "gen_ai.output.type": "json" if request.shape is not None and request.shape.rung != "text" else "text",
        "pagemagic.task": task.partition(" ")[0],
        "pagemagic.attempt": number,
    }
    if scope.tenant:
        found["pagemagic.tenant"] = scope.tenant
    if scope.request_id:
        found["pagemagic.request_id"] = scope.request_id
    return found


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
