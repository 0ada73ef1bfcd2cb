"""Where a site will live: what is an origin, a base path, an address for forms."""

from __future__ import annotations

from typing import Any

import pytest

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.render.target import Target


@pytest.mark.parametrize(
    "given",
    [
        {}, {"origin": "https://aurora.example"}, {"origin": "http://localhost:8000"}, {"base_path": ""},
        {"base_path": "/shop/"}, {"base_path": "/a/b.c/~d/"}, {"forms": "https://forms.example/a"}, {"forms": "/forms"},
    ],
)  # fmt: skip
def test_good(given: dict[str, Any]) -> None:
    Target(**given)


@pytest.mark.parametrize(
    ("given", "place"),
    [
        *[({"origin": origin}, "origin") for origin in (
            "aurora.example", "https://aurora.example/", "https://Aurora.example", "https://a b", "https://a.example\n",
            "https://u@a.example", "javascript:alert(1)", "https://", "https://a.example:port", "//a.example", "")],
        *[({"base_path": path}, "base_path") for path in (
            "shop", "/shop", "shop/", "//", "/a//b/", "/../", "/./", "/a b/", "/\n", "/shop/\n", '/"/', "/<a>/")],
        *[({"forms": forms}, "forms") for forms in (
            "", "http://a.example", "https://a.example; script-src *", "https://a.example\nX: y", "javascript:alert(1)",
            "//a.example", "'unsafe-inline'", "*", "https://u@a.example/")],
    ],
)  # fmt: skip
def test_bad(given: dict[str, Any], place: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        Target(**given)
    assert caught.value.reasons[0].place == place


def test_indexable() -> None:
    assert Target(origin="https://a.example").indexable
    assert not Target().indexable
    assert not Target(origin="https://a.example", index=False).indexable
