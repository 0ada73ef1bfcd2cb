"""Answers that were found fit are kept, so that the same question of the same tenant is not paid for twice."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections import OrderedDict
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Protocol

from pagemagic.generate.prompts.questions import Question
from pagemagic.generate.prompts.rendering import VERSIONS

VERSION = 1
"""Of the key and of what is kept; another one finds nothing of this."""


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer that was complete and became a valid part of a site."""

    value: Any
    """JSON in the form of the question's schema."""
    dialect: str
    model: str
    """Who gave it, as the host names it."""


def answer_key(question: Question, model: str, max_tokens: int, tenant: str) -> str:
    """What an answer is kept under: all that decides it, and the tenant. Not the request, the actor or the time.

    The same words in another Unicode form, or with other line ends, are the same question.
    """
    asked = {
        "version": VERSION,
        "prompts": VERSIONS,
        "messages": [[message.role, _normal(message.text)] for message in question.messages],
        "shape": [question.name, question.schema],
        "model": model,
        "max_tokens": max_tokens,
        "tenant": tenant,
    }
    said = json.dumps(asked, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


class Answers(Protocol):
    """The port to where answers are kept. Whoever keeps them may forget any."""

    async def get(self, key: str) -> KeptAnswer | None:
        """The answer kept under a key."""
        ...

    async def put(self, key: str, tenant: str, answer: KeptAnswer) -> None:
        """Keep an answer, in the place of an earlier one. ``tenant`` is whose it is, so that it can be erased."""
        ...

    async def erase(self, tenant: str) -> None:
        """Forget all answers of a tenant."""
        ...


class MemoryAnswers:
    """Answers in this process: no more than ``most``, of which the ones longest unused go first."""

    def __init__(self, most: int = 1000) -> None:
        self._most = most
        self._kept: OrderedDict[str, tuple[str, KeptAnswer]] = OrderedDict()

    async def get(self, key: str) -> KeptAnswer | None:
        """See :class:`Answers`."""
        if key not in self._kept:
            return None
        self._kept.move_to_end(key)
        return deepcopy(self._kept[key][1])

    async def put(self, key: str, tenant: str, answer: KeptAnswer) -> None:
        """See :class:`Answers`."""
        self._kept[key] = (tenant, deepcopy(answer))
        self._kept.move_to_end(key)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)

    async def erase(self, tenant: str) -> None:
        """See :class:`Answers`."""
        for key in [key for key, (owner, _) in self._kept.items() if owner == tenant]:
            del self._kept[key]
