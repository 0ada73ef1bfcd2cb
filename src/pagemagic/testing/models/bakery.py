"""A bakery that is written well: a brief, and what a model answers that keeps to it. For tests of whatever generates::

async with pm.PageMagic(ScriptedModel(answered)) as magic:
    made = await magic.generate(BRIEF)

with ModelServer(say=said, strict=False) as server:
    ...

Two pages, five sections to write and one that is made of facts; no claim is taken out and nothing is asked twice.
"""

from __future__ import annotations

import json
from typing import Any

from pagemagic.generate.ports import ChatRequest

BRIEF = (
    "Padaria Aurora, a neighbourhood bakery in Braga since 1987. Rye bread 2.50 EUR, corn bread 3 EUR. We bake with local "
    "flour. Call 253 555 018. Open daily 7:00-19:00."
)
PLAN: dict[str, Any] = {
    "theme": "market",
    "pages": [
        {
            "name": "Home", "title": "Padaria Aurora in Braga", "description": "Bread from local flour.",
            "sections": [
                {"use": "hero/split", "name": "", "about": "What it is and where."},
                {"use": "features/cards", "name": "Bread", "about": "The breads."},
                {"use": "location", "name": "", "about": ""},
            ],
        },
        {
            "name": "Our flour", "title": "", "description": "",
            "sections": [
                {"use": "media/split", "name": "", "about": "Local flour."},
                {"use": "faq/details", "name": "Questions", "about": ""},
                {"use": "steps/columns", "name": "", "about": ""},
            ],
        },
    ],
}  # fmt: skip
SECTIONS: dict[str, Any] = {
    "hero": {"title": "Bread in {{place}}", "lead": "{{name}} bakes with local flour.", "detail": None},
    "features": {
        "title": "What we bake", "items": [{"title": "Rye bread"}, {"title": "Corn bread", "text": "See [the flour](/our-flour)."}],
    },
    "media": {"title": "Local flour", "text": "We bake with local flour.", "picture": {"picture": "a sack of flour"}},
    "faq": {
        "title": "Questions",
        "questions": [
            {"question": "When do you open?", "answer": "{{hours}}."},
            {"question": "Where do I call?", "answer": "Call {{phone}}."},
        ],
    },
    "steps": {"title": "From flour to bread", "steps": [{"title": "Mill"}, {"title": "Bake"}]},
}  # fmt: skip


def answered(request: ChatRequest) -> Any:
    """What it writes, for a :class:`~pagemagic.testing.models.scripted.ScriptedModel`."""
    assert request.shape is not None
    return _of(request.shape.name)


def said(body: dict[str, Any]) -> str:
    """The same, for a :class:`~pagemagic.testing.models.server.ModelServer` that is asked for Chat Completions."""
    return json.dumps(_of(body["response_format"]["json_schema"]["name"]))


def _of(shape: str) -> Any:
    return PLAN if shape == "site_plan" else SECTIONS[shape]
