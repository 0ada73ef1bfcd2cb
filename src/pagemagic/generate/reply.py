"""A whole answer, put together from the events of a stream."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pagemagic.generate.model_errors import InvalidReply, Refused, Truncated
from pagemagic.generate.ports import ChatEvent, ChatModel, ChatRequest, Finished, Started, TextDelta, UsageReported
from pagemagic.generate.usage import Usage


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of one call; ``finished`` is None while it runs or where it broke."""

    text: str = ""
    usage: Usage | None = None
    """None where the provider did not say, which is not the same as nothing."""
    started: Started | None = None
    finished: Finished | None = None

    def whole(self, adapter: str) -> str:
        """The text of a complete answer.

        Raises:
            Truncated: It ended at the limit.
            Refused: It was declined.
            InvalidReply: It ended in another way, or has not ended.
        """
        request_id = self.started.request_id if self.started is not None else None
        reason, detail = (self.finished.reason, self.finished.detail) if self.finished is not None else ("none", "")
        match reason:
            case "stop":
                return self.text
            case "length":
                what = "the answer reached its limit of tokens; raise max_tokens or ask for less"
                raise Truncated(what, adapter=adapter, code=detail, request_id=request_id)
            case "refusal":
                raise Refused("the model declined to answer", adapter=adapter, code=detail, request_id=request_id)
            case _:
                raise InvalidReply(
                    "the answer ended in no known way", adapter=adapter, code=detail, request_id=request_id
                )


def reply_of(events: Iterable[ChatEvent]) -> Reply:
    """The answer that events amount to."""
    texts: list[str] = []
    usage, started, finished = None, None, None
    for event in events:
        match event:
            case TextDelta():
                texts.append(event.text)
            case UsageReported():
                usage = event.usage
            case Started():
                started = event
            case Finished():
                finished = event
    return Reply("".join(texts), usage, started, finished)


async def ask(model: ChatModel, request: ChatRequest) -> Reply:
    """Ask and wait for the end. Raises what the model raises."""
    async with model.stream(request) as events:
        return reply_of([event async for event in events])
