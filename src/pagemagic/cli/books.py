"""What models used and cost, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagemagic.generate.call import Call


def so_far(calls: Sequence[Call]) -> str:
    """What was used until now, in brackets; the cost only where it is known."""
    from pagemagic.generate.ledger import cost_of, usage_of

    cost = cost_of(calls)
    return f" ({usage_of(calls).total} tokens so far{f', {cost}' if cost is not None else ''})"


def spent(calls: Sequence[Call]) -> str:
    """One line: how many calls, tokens, and the cost where it is known."""
    from pagemagic.generate.ledger import cost_of, known_cost_of, usage_of

    used, cost = usage_of(calls), cost_of(calls)
    said = f"{len(calls)} calls, {used.read} tokens read ({used.cache_read} cached), {used.written} written"
    if not calls:
        return said
    if cost is not None:
        return f"{said}, cost {cost} by the prices of {calls[0].prices}"
    unknown = sorted({call.asked for call in calls if call.cost is None})
    known = known_cost_of(calls)
    least = f", at least {known}" if known.amount else ""
    return f"{said}, cost not known for {', '.join(unknown)}{least}; see pagemagic models"
