"""Asking models for a command: with the keys of the environment, within a budget, and with a line for each answer on stderr."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pagemagic.cli.books import so_far
from pagemagic.cli.output import say
from pagemagic.cli.plugins import wanted
from pagemagic.kernel.errors import InvalidInputError, Reason

if TYPE_CHECKING:
    from pagemagic.blocking import BlockingPageMagic
    from pagemagic.generate.call import Call
    from pagemagic.generate.running.budgets import Budget
    from pagemagic.kernel.events import Event

MODEL_HELP = "Who writes: adapter:name; see pagemagic models. Of several, the next goes on where one fails."
BUDGET_HELP = "The most that it may cost, in US dollars, such as 0.50."


def asking(models: Sequence[str], budget: str | None = None, **options: Any) -> BlockingPageMagic:
    """What asks the models, the first of them first.

    Raises:
        ConfigurationError: There is no such model, or its key is not set.
        InvalidInputError: ``budget`` is no sum of money.
    """
    from pagemagic.blocking import BlockingPageMagic
    from pagemagic.settings import Settings

    return BlockingPageMagic(
        list(models), settings=Settings.from_env(), autoload=wanted(), budget=_limit(budget), **options
    )


def _limit(budget: str | None) -> Budget | None:
    if budget is None:
        return None
    from pagemagic.generate.running.budgets import Budget
    from pagemagic.kernel.money import Money

    if Money.of(budget, "USD") < Money.zero("USD"):
        raise InvalidInputError(Reason("--budget", f"{budget} is less than nothing", "give an amount such as 0.50"))
    return Budget.model_validate({"request": budget})


class Told:
    """Says what came of every attempt, while an edit is going on. A listener for events."""

    def __init__(self) -> None:
        self._calls: list[Call] = []

    def __call__(self, event: Event) -> None:
        from pagemagic.generate.call import Call

        call = Call.from_dict({name: value for name, value in event.data.items() if name != "request"})
        self._calls.append(call)
        ended = "answered" if call.outcome == "stop" else call.outcome
        say(f"  {call.task}: {ended}{so_far(self._calls)}")
