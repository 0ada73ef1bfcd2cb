"""Reading a provider's objects without trusting them: any field may be missing, null or of another type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def at(value: Any, *names: str) -> Any:
    """The field at a path of names, through objects and mappings; None where the path ends early."""
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
    return value


def text(value: Any, *names: str) -> str:
    """The text at a path; empty where there is none."""
    found = at(value, *names)
    return found if isinstance(found, str) else ""


def first(value: Any) -> Any:
    """The first of a list; None of anything else."""
    return value[0] if isinstance(value, list) and value else None


def plain(value: Any) -> dict[str, Any]:
    """An SDK's object as a mapping, for the record."""
    if isinstance(value, Mapping):
        return dict(value)
    to_dict = getattr(value, "to_dict", None)
    found = to_dict() if callable(to_dict) else {}
    return found if isinstance(found, dict) else {}
