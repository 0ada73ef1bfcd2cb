"""Small documents for tests of rules."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from pagemagic.gallery.gallery import theme
from pagemagic.page.site import Site


@cache
def _theme_json() -> str:
    return theme("market").model_dump_json()


def hero(identifier: str = "n2", **changes: Any) -> dict[str, Any]:
    """A hero as JSON."""
    return {"id": identifier, "type": "hero", "props": {"title": "Bread in Braga"}, "slots": {}} | changes


def page(*sections: Any, identifier: str = "n1", path: str = "/", **changes: Any) -> dict[str, Any]:
    """A page as JSON."""
    return {"id": identifier, "path": path, "name": "Home", "sections": list(sections)} | changes


def value(*sections: Any, **changes: Any) -> dict[str, Any]:
    """A site of one page as JSON; a hero where no sections are given."""
    found: dict[str, Any] = {
        "schema": 1, "name": "Aurora", "locale": "en", "next_id": 32**4, "theme": json.loads(_theme_json()),
        "pages": [page(*(sections or (hero(),)))],
    }  # fmt: skip
    return found | changes


def site(*sections: Any, **changes: Any) -> Site:
    """The same, validated."""
    return Site.from_json(json.dumps(value(*sections, **changes)))
