"""What judges say: findings, measures and the report that gathers them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal

Severity = Literal["error", "advice"]


@dataclass(frozen=True)
class Finding:
    """One thing that one judge holds against one page."""

    judge: str
    page: str
    """The page's label."""
    rule: str
    message: str
    place: str = ""
    """A selector, or ``line:column`` in the source."""
    view: str = ""
    """The view it was seen in, such as ``390 dark``; empty where the view does not matter."""
    severity: Severity = "error"


@dataclass
class Report:
    """Everything that was found and measured in one run."""

    findings: list[Finding] = field(default_factory=list)
    measures: dict[str, dict[str, float]] = field(default_factory=dict)
    """Page label -> name of the measure -> value; names end in their unit (``css_gz_bytes``)."""

    def add(self, findings: Iterable[Finding]) -> None:
        self.findings.extend(findings)

    def measure(self, page: str, values: Mapping[str, float]) -> None:
        self.measures.setdefault(page, {}).update(values)

    @property
    def errors(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.severity == "error"]

    def to_json(self) -> dict[str, object]:
        """A JSON value: counts first, then every finding and measure."""
        return {
            "errors": dict(Counter(finding.judge for finding in self.errors)),
            "findings": [asdict(finding) for finding in self.findings],
            "measures": self.measures,
        }
