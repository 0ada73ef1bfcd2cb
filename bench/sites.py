"""Sites of a given size for measuring."""

from __future__ import annotations

from typing import Any

import pagemagic as pm
from pagemagic.page.base import node_id


def site(sections: int) -> pm.Site:
    """A one-page site of ``sections`` sections with about 44 elements each: lists, questions and quotations."""
    return pages(1, sections)


def pages(count: int, sections: int = 12) -> pm.Site:
    """A site of ``count`` pages of ``sections`` sections each; with 12, about 113 nodes a page."""
    counter = iter(range(1_000_000))

    def new(**values: Any) -> dict[str, Any]:
        return {"id": node_id(next(counter)), **values}

    def lines(number: int) -> dict[str, Any]:
        items = [
            new(
                type="item",
                title=f"Line {number}.{i} <bold>",
                note='in the "morning"',
                text="Bread & butter, every day.",
            )
            for i in range(10)
        ]
        return new(type="list", props={"title": f"List {number}", "lead": "What is on it"}, slots={"items": items})

    def questions(number: int) -> dict[str, Any]:
        asked = [
            new(type="question", question=f"Why {number}.{i}?", answer="It's the way & the reason.") for i in range(12)
        ]
        return new(type="faq", props={"title": f"Questions {number}"}, slots={"questions": asked})

    def quotes(number: int) -> dict[str, Any]:
        said = [new(type="quote", text=f"“Said {number}.{i}”", cite="Somebody") for i in range(3)]
        return new(type="quote", props={"title": "Words"}, slots={"quotes": said})

    found = [
        new(
            path=f"/page-{number}" if number else "/",
            name="Home",
            sections=[(lines, questions, quotes)[i % 3](i) for i in range(sections)],
        )
        for number in range(count)
    ]
    return pm.Site.model_validate(
        {"name": "Bench", "locale": "en", "theme": pm.theme("chambers"), "pages": found, "next_id": 1_000_001}
    )
