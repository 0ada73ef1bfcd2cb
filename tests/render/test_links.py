"""Addresses of links as URLs."""

from __future__ import annotations

from typing import Any

import pytest
from tests.sample import hero, site

from pagemagic.render.page import render_page

ADDRESS = "o'hara+web%x@sub.example.com"


@pytest.mark.parametrize(
    ("to", "href"),
    [
        ({"kind": "email", "address": ADDRESS}, "mailto:o&#39;hara+web%25x@sub.example.com"),
        ({"kind": "email", "address": ADDRESS, "subject": "50 %"}, "mailto:o&#39;hara+web%25x@sub.example.com?subject=50%20%25"),
        ({"kind": "fact", "fact": "na0"}, "mailto:o&#39;hara+web%25x@sub.example.com"),
        ({"kind": "fact", "fact": "na0", "subject": "Hi"}, "mailto:o&#39;hara+web%25x@sub.example.com?subject=Hi"),
    ],
)  # fmt: skip
def test_percent_signs_of_addresses_are_encoded(to: dict[str, Any], href: str) -> None:
    """In a URL a percent sign begins a code; in an address it is a letter like others (RFC 6068, 2)."""
    button = {"id": "n9", "type": "button", "text": "Write to us", "to": to}
    made = site(hero(slots={"actions": [button]}), facts=[{"id": "na0", "kind": "email", "text": ADDRESS}])
    assert f'href="{href}"' in render_page(made, css="linked")
