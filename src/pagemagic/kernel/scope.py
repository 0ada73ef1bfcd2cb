"""For whom something is done: carried through caches, books, events and logs. Nothing crosses tenants."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """The tenant, the person and the request of the host that a call belongs to. Empty where the host has none."""

    tenant: str = ""
    """Whose data and money it is: an account or organisation of the host's."""
    actor: str = ""
    """Who asked, by the host's own id; no name and no address."""
    request_id: str = ""
    """The request of the host's that it is part of, to find it again in the host's logs."""

    def to_dict(self) -> dict[str, str]:
        """As JSON."""
        return {"tenant": self.tenant, "actor": self.actor, "request_id": self.request_id}
