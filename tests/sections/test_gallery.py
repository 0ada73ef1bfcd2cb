"""Gallery: what pictures of one row have in common is said once where they are numbered."""

from __future__ import annotations

import pytest

from tests.sections.documents import section_html, tree


@pytest.mark.parametrize(
    ("variant", "titles", "rows", "hidden"),
    [
        ("strip", ["Cups", "Cups", "Cups", "Jars", "Jars"], ["Cups", "Jars"], 3),
        ("strip", ["Cups", "Jars", "Cups"], [], 0),
        ("grid", ["Cups", "Cups", "Jars"], [], 0),
    ],
)
def test_a_row_of_frames_has_its_caption_once(variant: str, titles: list[str], rows: list[str], hidden: int) -> None:
    items = [{"type": "item", "title": title} for title in titles]
    html = section_html({"type": "gallery", "variant": variant, "props": {"title": "Work"}, "slots": {"items": items}})
    captions = list(tree(html).iter("figcaption"))
    # Whoever listens hears the caption of each picture.
    assert ["".join(one.itertext()).strip() for one in captions] == titles
    spans = [span for one in captions for span in one.iter("span")]
    assert ["".join(span.itertext()) for span in spans if span.get("class") == "pm-gallery__row"] == rows
    assert len([span for span in spans if span.get("class") == "pm-vh"]) == hidden
