"""Links to what did not come to stand lead to the nearest that did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Targets:
    """What links can lead to."""

    pages: frozenset[str]
    sections: frozenset[str]
    page_of: Mapping[str, str]
    """Planned section -> the page it was planned for."""
    opening: Mapping[str, str]
    """Planned page -> its first section."""
    home: str

    def reaches(self, value: Any) -> bool:
        """Whether every link inside a JSON value leads to what is there."""
        return all(self.nearest(link) == link for link in _links_in(value))

    def nearest(self, link: dict[str, Any]) -> dict[str, Any]:
        """The link, or one to the nearest thing that is there."""
        if link["kind"] == "section" and link["section"] not in self.sections:
            page = self.page_of.get(link["section"], self.home)
            return {"kind": "page", "page": page if page in self.pages else self.home}
        if link["kind"] == "page" and link["page"] not in self.pages:
            opening = self.opening.get(link["page"], "")
            if opening in self.sections:
                return {"kind": "section", "section": opening}
            return {"kind": "page", "page": self.home}
        return link


def retargeted(value: Any, targets: Targets) -> Any:
    """A JSON value whose links all lead to what is there."""
    if isinstance(value, list):
        return [retargeted(one, targets) for one in value]
    if not isinstance(value, dict):
        return value
    if _is_link(value):
        return targets.nearest(value)
    return {key: retargeted(one, targets) for key, one in value.items()}


def _is_link(value: dict[str, Any]) -> bool:
    kind = value.get("kind")
    return kind in ("section", "page") and set(value) == {"kind", str(kind)}


def _links_in(value: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            if _is_link(one):
                found.append(one)
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)
    return found
