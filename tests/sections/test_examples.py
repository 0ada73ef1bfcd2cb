"""Every section type's example is a sound section, in every variant and on every surface."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pagemagic.audit.audit import audit
from pagemagic.markup.check import check_view
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.site import Site
from pagemagic.page.theme import SURFACE_NAMES
from pagemagic.render.page import render_page
from tests.render.page_laws import check_page
from tests.sample import hero, page, value

TYPES = builtin_catalogue()
ALL = [(name, variant) for name, found in TYPES.items() for variant in found.variants]


def example_site(name: str, **changes: Any) -> Site:
    """The example alone on a page, or around one."""
    example = json.loads(json.dumps(TYPES[name].example)) | changes
    home = page(example, identifier="nzzz")
    if TYPES[name].frame:
        return Site.from_json(json.dumps(value(pages=[home | {"sections": [hero("nzzy")]}], frame={name: example})))
    return Site.from_json(json.dumps(value(pages=[home])))


@pytest.mark.parametrize("name", TYPES)
def test_examples_round_trip(name: str) -> None:
    made = example_site(name)
    section = made.find(type=name)
    assert section is not None
    assert section.known
    assert Site.from_json(made.to_json()) == made


@pytest.mark.parametrize(("name", "variant"), ALL)
def test_every_variant_is_a_good_page(name: str, variant: str) -> None:
    for surface in (None, *SURFACE_NAMES):
        html = render_page(example_site(name, variant=variant, surface=surface), css="linked")
        check_page(html)
        assert f"pm-{name}--{variant}" in html
        assert surface is None or f"pm-on-{surface}" in html


@pytest.mark.parametrize("name", TYPES)
def test_examples_keep_their_own_rules(name: str) -> None:
    found = [finding for finding in audit(example_site(name)) if finding.rule not in ("no-contact", "no-title")]
    assert found == []


@pytest.mark.parametrize("name", TYPES)
def test_types_are_described(name: str) -> None:
    found = TYPES[name]
    assert found.name == name
    assert len(found.hint) > 30
    assert found.style.startswith(".pm-")
    assert set(found.variant_styles) <= set(found.variants)
    assert set(found.translatable) <= set(found.props.model_fields)
    fields = {**found.props.model_fields, **found.slots.model_fields}
    assert {rule.place for rule in found.rules} <= set(fields)
    check_view(found.view)
