"""Lists as they are said."""

from __future__ import annotations

import pytest

from pagemagic.i18n.lists import list_text


@pytest.mark.parametrize(
    ("tag", "items", "expected"),
    [
        ("en", [], ""),
        ("en", ["a"], "a"),
        ("en", ["a", "b"], "a and b"),
        ("en", ["a", "b", "c"], "a, b and c"),
        ("en-US", ["a", "b", "c"], "a, b, and c"),
        ("en-US", ["a", "b"], "a and b"),
        ("pt", ["pão", "broa", "regueifa"], "pão, broa e regueifa"),
        ("es", ["pan", "vino"], "pan y vino"),
        ("es", ["padres", "hijos"], "padres e hijos"),
        ("es", ["agua", "hielo"], "agua y hielo"),
        ("es", ["verano", "invierno"], "verano e invierno"),
        ("es", ["Francia", "Italia"], "Francia e Italia"),
        ("es", ["átomos", "iones"], "átomos y iones"),
        ("es", ["uno", "dos", "iglesias"], "uno, dos e iglesias"),
        ("fr", ["pain", "vin", "eau"], "pain, vin et eau"),
        ("de", ["Brot", "Wein"], "Brot und Wein"),
        ("it", ["pane", "vino"], "pane e vino"),
        ("it", ["pane", "erbe"], "pane ed erbe"),
        ("nl", ["brood", "wijn", "kaas"], "brood, wijn en kaas"),
        ("ar", ["خبز", "ماء", "تمر"], "خبز، ماء وتمر"),
        ("ja", ["パン", "お茶", "菓子"], "パン、お茶、菓子"),
        ("pl", ["a", "b"], "a and b"),
    ],
)
def test_lists(tag: str, items: list[str], expected: str) -> None:
    assert list_text(items, tag) == expected


def test_items_are_literal() -> None:
    assert list_text(["{b}", "{a}"], "en") == "{b} and {a}"
