"""Findings: what is wrong with a document, or still missing, in words a user understands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from pagemagic.page.patch import Patch

Severity = Literal["error", "warning", "todo"]
"""``error``: must not be published; ``warning``: should be mended; ``todo``: something the page wants and nobody said."""

ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "todo": 2}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an audit found."""

    rule: str
    """A stable name, such as ``vague-link``."""
    severity: Severity
    place: str
    """Path of the page, or empty for the site."""
    message: str
    cure: str = ""
    node: str = ""
    """Id of the page, section, block, fact or asset, where it is about one."""
    prop: str = ""
    """The property of ``node``, where it is about one."""
    fix: Patch | None = None
    """The patch that mends it; None where that takes somebody who knows more than the document says.

    It loses nothing that visitors see, invents nothing, and brings no new finding, but that other languages have to follow
    a text that it changes. :func:`pagemagic.summarise` says it in
    words. Two findings that one change mends have the same patch.
    """

    def __str__(self) -> str:
        where = f"{self.place} {self.node}".strip()
        text = f"{where}: {self.message}" if where else self.message
        return f"{text} ({self.cure})" if self.cure else text

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON."""
        return {
            "rule": self.rule, "severity": self.severity, "place": self.place, "node": self.node, "prop": self.prop,
            "message": self.message, "cure": self.cure,
            "fix": None if self.fix is None else self.fix.model_dump(mode="json"),
        }  # fmt: skip

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {"text/plain": f"{self.severity}: {self}", "application/vnd.pagemagic.finding+json": self.to_dict()}


class Findings(tuple[Finding, ...]):
    """Findings, the gravest first; shows itself as a table in notebooks."""

    __slots__ = ()

    @property
    def fix(self) -> Patch | None:
        """One patch that mends everything that can be mended; None where nothing can."""
        ops = tuple(dict.fromkeys(op for finding in self if finding.fix is not None for op in finding.fix.ops))
        return Patch.model_construct(ops=ops, author="user", reason="audit") if ops else None

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        from pagemagic.markup.escape import escape

        rows = "".join(
            f"<tr><td>{finding.severity}</td><td>{escape(finding.place)}</td><td>{escape(finding.message)}</td>"
            f"<td>{escape(finding.cure)}</td></tr>"
            for finding in self
        )
        text = "\n".join(f"{finding.severity}: {finding}" for finding in self) or "nothing to mend"
        return {"text/plain": text, "text/html": f"<table><tbody>{rows}</tbody></table>" if self else f"<p>{text}</p>"}
