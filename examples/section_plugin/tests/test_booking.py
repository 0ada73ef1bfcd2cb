"""The section type ``acme.booking``: added from outside, as good as a built-in one."""

from __future__ import annotations

import json
from typing import Any

import pagemagic_acme.plugin
import pytest
from hypothesis import HealthCheck, given, settings
from pagemagic_acme import BOOKING

import pagemagic as pm
from pagemagic.app import load_catalogue
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.testing.files import BLOBS
from pagemagic.testing.strategies import sites

CATALOGUE = builtin_catalogue().with_types(BOOKING)


def document(**section: Any) -> str:
    """A site of one page that holds the example, with parts of it replaced."""
    page = {"id": "n9", "path": "/", "name": "Home", "sections": [{**BOOKING.example, **section}]}
    theme = pm.theme("market").model_dump(mode="json")
    return json.dumps({"name": "Lumi", "locale": "en", "next_id": 10, "theme": theme, "pages": [page]})


def fragment(**section: Any) -> str:
    """The HTML of the section."""
    site = pm.Site.from_json(document(**section), catalogue=CATALOGUE)
    return pm.render_fragment(site, "n1", catalogue=CATALOGUE)


def test_hook_adds_the_type() -> None:
    """The plugin's catalogue is the built-in one and this type; the entry point leads to the same."""
    assert set(load_catalogue([pagemagic_acme.plugin])) == {*builtin_catalogue(), "acme.booking"}
    assert load_catalogue(autoload=True)["acme.booking"] is BOOKING
    assert "acme.booking" not in load_catalogue()


def test_example_renders() -> None:
    """Everything of the example is on the page, and the first item leads to where it is booked."""
    html = fragment()
    for text in ("Book a lesson", "First lesson", "45 minutes", "€30", "Free to cancel", "Choose a time"):
        assert text in html
    assert '<a href="https://book.example/first" rel="noopener">First lesson</a>' in html


@pytest.mark.parametrize("variant", BOOKING.variants)
def test_only_the_variant_in_use_is_styled(variant: str) -> None:
    """A page loads the style of its own variant and no other."""
    site = pm.Site.from_json(document(variant=variant), catalogue=CATALOGUE)
    html = pm.render_page(site, "/", css="inline", catalogue=CATALOGUE)
    for name in BOOKING.variants:
        assert (f".pm-acme-booking--{name} " in html) == (name == variant)


def test_structured_data() -> None:
    """What has an address of its own is a service that can be reserved there."""
    site = pm.Site.from_json(document(), catalogue=CATALOGUE)
    html = pm.render_page(site, "/", catalogue=CATALOGUE)
    assert '"@type":"ReserveAction"' in html
    assert html.count("ReserveAction") == 1


def test_without_the_plugin_the_section_is_kept() -> None:
    """A host without the plugin keeps the section as it came, and does not publish a page with a hole."""
    site = pm.Site.from_json(document())
    assert json.loads(site.to_json())["pages"][0]["sections"][0]["slots"] == BOOKING.example["slots"]
    with pytest.raises(pm.InvalidInputError, match=r"acme\.booking"):
        pm.render_site(site)
    assert [finding.rule for finding in pm.audit(site) if finding.severity == "error"][:1] == ["unknown-type"]


def test_schema_knows_the_type() -> None:
    """The JSON Schema tells editors and models about the type."""
    schema = pm.json_schema(CATALOGUE)
    assert schema["$defs"]["Section.acme.booking"]["description"] == BOOKING.hint


@given(sites(CATALOGUE, max_pages=1, max_sections=3))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_document(site: pm.Site) -> None:
    """Random documents with the type render, and survive the way to JSON and back."""
    assert pm.Site.from_json(site.to_json(), catalogue=CATALOGUE) == site
    assert len(pm.render_site(site, blobs=BLOBS, catalogue=CATALOGUE)) >= 1
