"""A question as plugins see it before it is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from pagemagic.generate.ports import Message
from pagemagic.generate.prompts.questions import Question
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.kernel.scope import Scope


@dataclass(frozen=True, slots=True)
class PromptRequest:
    """What a model is about to be asked."""

    task: str
    """``plan``, ``section n7``, ``rewrite``…"""
    scope: Scope
    """For whom."""
    messages: tuple[Message, ...]
    """Texts for the model; what users, documents and models said stands in them as JSON."""


Prepare: TypeAlias = Callable[[PromptRequest], PromptRequest]
"""Gives back a request with other texts."""


def unprepared(request: PromptRequest) -> PromptRequest:
    """As it is."""
    return request


def prepared(question: Question, scope: Scope, prepare: Prepare) -> Question:
    """The question with the texts that ``prepare`` gives it.

    Raises InvalidInputError where what came back is not the same messages with other texts: their number, their roles and
    the shape of the answer are what the rest relies on.
    """
    asked = PromptRequest(question.task, scope, question.messages)
    given = prepare(asked)
    if given is asked:
        return question
    roles = [message.role for message in question.messages]
    if (given.task, given.scope, [message.role for message in given.messages]) != (asked.task, scope, roles):
        reason = "a prepared prompt has other messages than it came with"
        raise InvalidInputError(
            Reason("pagemagic_prepare_prompt", reason, "change texts only, and give all messages back")
        )
    return replace(question, messages=given.messages)
