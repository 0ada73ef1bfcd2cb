"""What came of a generation: the site, how it came about, and what is left to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any, Literal

from pagemagic.audit.findings import Findings
from pagemagic.generate.call import Call
from pagemagic.generate.display import summary, timeline_html, timeline_text
from pagemagic.generate.ledger import Booked
from pagemagic.generate.site_plan import SitePlan
from pagemagic.page.site import Site


@dataclass(frozen=True, slots=True)
class UsedFact:
    """A fact with the words of the brief that it came from."""

    id: str
    kind: str
    span: tuple[int, int] | None
    """Start and end in the brief, in code points; None for a fact of the host."""
    words: str


@dataclass(frozen=True, slots=True)
class Generation(Booked):
    """A generated site, and how it came about."""

    site: Site
    status: Literal["complete", "degraded", "cancelled"]
    """``degraded``: something of the brief is not on the site, as ``unused`` says, or a section is the offline author's because
    the model's could not be used, as ``findings`` say. ``cancelled``: it was stopped, and this is what there was by then."""
    findings: Findings
    """What to add or confirm."""
    used: tuple[UsedFact, ...] = ()
    unused: tuple[str, ...] = ()
    """Sentences of the brief that are not on the site."""
    kit: str = "general"
    provenance: str = "offline"
    """Who wrote it: ``offline``, or the name of a model."""
    blobs: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """The bytes of the user's pictures, by digest."""
    plan: SitePlan | None = None
    """What was planned, to be changed and passed back; None of the offline author."""
    written: Mapping[str, str] = field(default_factory=dict)
    """Id of a section -> who wrote it, of the sections that were planned."""
    calls: tuple[Call, ...] = ()
    """Everything a model was asked, failures included, in the order they ended."""

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        shown: dict[str, Any] = self.site._repr_mimebundle_(include, exclude)
        head = summary(self.status, self.provenance, self.calls, self.cost)
        kit = f"kit {self.kit}, theme {self.site.theme.name}"
        todo = "\n".join(f"  {finding}" for finding in self.findings)
        text = [f"{head}, {kit}", shown.get("text/plain", ""), timeline_text(self.calls), todo]
        html = f"<p>{escape(head)}</p>{shown.get('text/html', '')}{timeline_html(self.calls)}"
        return {**shown, "text/plain": "\n".join(filter(None, text)), "text/html": html}
