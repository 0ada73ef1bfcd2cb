"""What happens in a run, as events that are numbered, plain JSON, and enough to make the site again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

EventKind = Literal[
    "plan", "section.open", "section.delta", "section.done", "section.failed", "section.reset", "usage", "patch", "fallback", "done", "failed", "cancelled",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    ========================  ============================================================================
    ``plan``                  ``plan``: the plan as JSON; ``repairs``: what was mended in it; ``preview``: the beginning of a
                              page for drafts, empty where nothing is left to write
    ``section.open``          ``id``, ``page``, ``type``: somebody begins to write
    ``section.delta``         ``id``, ``draft``: what is written so far; ``html`` of what is closed of it, None where it is
                              that of the event before
    ``section.reset``         ``id``, ``why``: the draft is thrown away, another attempt begins
    ``section.done``          ``id``, ``section`` as JSON, ``by``, ``repairs``: it does not change any more; its ``html``, which
                              stands in the place of the drafts
    ``section.failed``        ``id``, ``why``: nothing fit came; the offline author's may follow at the end
    ``usage``                 one :class:`~pagemagic.generate.call.Call` as JSON
    ``patch``                 ``plugin``, ``patch`` as JSON: a plugin changes the whole in the end; or None and ``why`` not
    ``fallback``              ``why``: the model cannot be used at all; the offline author goes on from the beginning
    ``done``                  ``status``, ``digest`` of the site; the last event of a run that made one
    ``failed``                ``why``: the last event of a run that made none
    ``cancelled``             ``why``: the last event of a run that was stopped
    ========================  ============================================================================
    """

    seq: int
    """From 1, without gaps."""
    kind: EventKind
    data: Mapping[str, Any]

    def to_json(self) -> str:
        """One line of JSON, as server-sent events carry it."""
        found = {"seq": self.seq, "kind": self.kind, "data": self.data}
        return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Event:
        """The inverse of :meth:`to_json`."""
        found = json.loads(text)
        return cls(found["seq"], found["kind"], found["data"])
