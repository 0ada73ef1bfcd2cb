"""How a generation shows itself in notebooks: the site, what it cost, and how it came about; also while it is still going on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from html import escape
from typing import TYPE_CHECKING, Any

from pagemagic.generate.call import Call
from pagemagic.kernel.money import Money
from pagemagic.render.display import MAX_FRAME, frame_html

if TYPE_CHECKING:
    from pagemagic.generate.pipeline.events import Event

_LONGEST = 160
"""Pixels of the longest bar."""


def price(cost: Money | None) -> str:
    """``$``-less and exact enough to compare calls: ``0.0234 USD``; ``unknown`` is not nothing."""
    if cost is None:
        return "unknown"
    return f"{cost.amount.quantize(Decimal('0.0001'), ROUND_HALF_UP).normalize():f} {cost.currency}"


def summary(status: str, author: str, calls: Iterable[Call], cost: Money | None) -> str:
    """One line: how it went, who wrote, how much was asked and what it cost."""
    made = list(calls)
    tokens = sum(call.usage.total for call in made if call.usage is not None)
    asked = f", {len(made)} calls, {tokens} tokens, cost {price(cost)}" if made else ", cost 0"
    return f"{status}, by {author}{asked}"


def timeline_text(calls: Iterable[Call]) -> str:
    """A line for every call: what was asked, who answered, how it ended, tokens, cost and seconds."""
    return "\n".join(
        f"  {call.task:<14} {call.model:<24} {call.outcome:<14} {_tokens(call):>7} {price(call.cost):>14} {call.seconds:6.1f} s"
        for call in calls
    )


def timeline_html(calls: Iterable[Call]) -> str:
    """The same as a table, with a bar for the seconds of each call."""
    made = list(calls)
    longest = max((call.seconds for call in made), default=0.0) or 1.0
    rows = "".join(
        f"<tr><th>{escape(call.task)}</th><td>{escape(call.model)}</td><td>{escape(call.outcome)}</td><td>{_tokens(call)}</td>"
        f"<td>{price(call.cost)}</td><td>{_bar(call.seconds / longest)} {call.seconds:.1f} s</td></tr>"
        for call in made
    )
    head = "<tr><th>asked</th><th>model</th><th>ended</th><th>tokens</th><th>cost</th><th>time</th></tr>"
    return f"<table>{head}{rows}</table>" if made else ""


def _tokens(call: Call) -> str:
    return str(call.usage.total) if call.usage is not None else "?"


def _bar(share: float) -> str:
    width = max(1, round(_LONGEST * share))
    return f'<span style="display:inline-block;width:{width}px;height:.7em;background:#6a7fa8"></span>'


@dataclass
class RunProgress:
    """A run while it goes on: its sections as they are written, its tokens and its cost.

    It is shown again after every event::

        progress = pm.RunProgress()
        handle = display(progress, display_id=True)      # of IPython
        for event in run:
            progress.add(event)
            handle.update(progress)
    """

    sections: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Id -> what it is, and how far it is: ``writing``, ``done``, ``repaired``, ``offline``, ``failed``."""
    calls: list[Call] = field(default_factory=list)
    state: str = "planning"
    preview: str = ""
    """The beginning of a page that shows what is there."""
    html: dict[str, str] = field(default_factory=dict)
    """Id -> the section as far as it is written."""

    def add(self, event: Event) -> None:
        """Take in what happened."""
        data = event.data
        if data.get("html") is not None:
            self.html[data["id"]] = data["html"]
        match event.kind:
            case "plan":
                self.state, self.preview = "writing", data.get("preview", "")
            case "section.open":
                self.sections[data["id"]] = (data["type"], "writing")
            case "section.done":
                how = "offline" if data["by"] == "offline" else "repaired" if data["repairs"] else "done"
                self.sections[data["id"]] = (data["section"]["type"], how)
            case "section.reset":
                self.html.pop(data["id"], None)
            case "section.failed":
                self.html.pop(data["id"], None)
                self.sections[data["id"]] = (self.sections.get(data["id"], ("section", ""))[0], "failed")
            case "usage":
                self.calls.append(Call.from_dict(data))
            case "fallback":
                self.state, self.sections, self.html = "going on offline", {}, {}
            case "done":
                self.state = data["status"]
            case "failed":
                self.state = f"failed: {data['why']}"

    @property
    def text(self) -> str:
        """A line for the run, and one for each section."""
        tokens = sum(call.usage.total for call in self.calls if call.usage is not None)
        costs = [call.cost for call in self.calls]
        known = [cost for cost in costs if cost is not None]
        total = price(sum(known[1:], known[0])) if known and len(known) == len(costs) else "unknown"
        head = f"{self.state}; {len(self.calls)} calls, {tokens} tokens, cost {total if costs else 0}"
        return "\n".join([head, *(f"  {kind:<12} {how}" for kind, how in self.sections.values())])

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        shown = f"<pre>{escape(self.text)}</pre>{timeline_html(self.calls)}{self._frame()}"
        return {"text/plain": self.text, "text/html": shown}

    def _frame(self) -> str:
        """The sections as far as they are written, in a frame without permissions."""
        document = self.preview + "".join(self.html.values())
        return frame_html(document, "what is written") if self.html and len(document) <= MAX_FRAME else ""
