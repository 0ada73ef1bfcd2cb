"""What happened, for whoever wants to know: metering, logs, plugins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from pagemagic.kernel.scope import Scope


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, once: whoever counts events counts each ``id`` once."""

    id: str
    kind: str
    """``model.call``: a language model was asked, whatever became of it."""
    at: datetime
    """When it ended, in UTC."""
    scope: Scope
    data: Mapping[str, Any]
    """Plain JSON; no texts of briefs, prompts or answers."""

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "id": self.id, "kind": self.kind, "at": self.at.isoformat(), "scope": self.scope.to_dict(), "data": dict(self.data),
        }  # fmt: skip


Emit: TypeAlias = Callable[[Event], None]
"""Is told of events. It does not raise and does not wait."""


def unheard(event: Event) -> None:
    """Nobody listens."""
