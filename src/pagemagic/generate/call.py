"""One question to a language model, for the books."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pagemagic.generate.usage import Usage


@dataclass(frozen=True, slots=True)
class Call:
    """One attempt: what was asked for, who answered, what it used and how it ended."""

    task: str
    """``plan``, or ``section`` and its id."""
    model: str
    """The model as the provider resolved it, else the name it was asked by."""
    dialect: str
    """How its shape was asked for (:mod:`pagemagic.generate.dialects`)."""
    outcome: str
    """``stop``, ``length``, ``refusal``, ``runaway`` where it wrote white space only, or the name of the error."""
    usage: Usage | None = None
    """None where the provider did not say, which is not the same as nothing."""
    request_id: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The call as JSON."""
        used = self.usage
        buckets = ("input", "cache_read", "cache_write", "cache_write_long", "output", "reasoning")
        return {
            "task": self.task, "model": self.model, "dialect": self.dialect, "outcome": self.outcome,
            "request_id": self.request_id,
            "usage": None if used is None else {name: getattr(used, name) for name in buckets},
        }  # fmt: skip
