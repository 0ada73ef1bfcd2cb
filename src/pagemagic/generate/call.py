"""One question to a language model, for the books."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pagemagic.generate.usage import Usage, usage_from
from pagemagic.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Call:
    """One attempt: what was asked for, who answered, what it used, what it cost and how it ended."""

    task: str
    """``plan``, or ``section`` and its id."""
    model: str
    """The model as the provider resolved it, else the name it was asked by."""
    dialect: str
    """How its shape was asked for (:mod:`pagemagic.generate.dialects`)."""
    outcome: str
    """``stop``, ``length``, ``refusal``, ``runaway`` where it wrote white space only, ``cancelled`` where nobody waited for the
    end, ``cached`` where an answer was known already, ``shared`` where an equal question was on its way, ``lost`` where the process ended in the middle, or the name of the error."""
    usage: Usage | None = None
    """None where the provider did not say, which is not the same as nothing. Where the stream broke, what was said before."""
    request_id: str | None = None
    asked: str = ""
    """The model as the host names it: ``adapter:model``."""
    attempt: int = 1
    """Which attempt at its question it was, from 1; 0 where nobody had to be asked."""
    cost: Money | None = None
    """None where it is not known: the model has no price, or the provider did not say what was used."""
    prices: str = ""
    """Version of the prices that the cost was reckoned with."""
    seconds: float = 0.0
    """From asking to the end, to a thousandth."""

    def to_dict(self) -> dict[str, Any]:
        """The call as JSON."""
        return {
            "task": self.task, "model": self.model, "dialect": self.dialect, "outcome": self.outcome,
            "request_id": self.request_id, "asked": self.asked, "attempt": self.attempt,
            "usage": None if self.usage is None else self.usage.to_dict(),
            "cost": None if self.cost is None else {"amount": f"{self.cost.amount:f}", "currency": self.cost.currency},
            "prices": self.prices, "seconds": self.seconds,
        }  # fmt: skip

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> Call:
        """The inverse of :meth:`to_dict`, but for what the provider said in its own words."""
        used, cost = found["usage"], found["cost"]
        return cls(
            **{
                **found,
                "usage": None if used is None else usage_from(used),
                "cost": None if cost is None else Money.of(cost["amount"], cost["currency"]),
            }
        )
