"""What is measured beside us makes the same pages: a peer that shows less would be measured for nothing."""

from __future__ import annotations

import json

from bench.generators import contents
from bench.rendering import TEMPLATES, jinja, ours
from bench.sites import pages


def test_jinja_makes_our_body() -> None:
    """The view models as they are."""
    site = pages(1)
    assert jinja(site) == ours(site)


def test_front_matter_is_enough_for_our_body() -> None:
    """What Hugo and Eleventy are given, read back from JSON, through the same templates."""
    site = pages(1)
    given = json.loads(json.dumps(contents(site)["/"]))
    made = "".join(TEMPLATES[section["type"]].render(m=section["props"]) for section in given["sections"])
    assert made == ours(site)
