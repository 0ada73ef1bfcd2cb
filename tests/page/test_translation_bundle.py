"""Bundles: out, translated, and back in; what does not fit is refused by name."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from tests.page.test_messages import said
from tests.sample import hero, page, site

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.editing.apply import apply
from pagemagic.page.languages import standings
from pagemagic.page.site import Site
from pagemagic.page.translation_bundle import read_translations, translation_bundle
from pagemagic.testing.strategies import sites

TALKS = {"id": "nf", "kind": "offer", "text": "talks", "count": 7}
LEAD = [{"type": "fact", "id": "nf", "field": "count"}, " talks, ", {"type": "strong", "children": ["all free"]}]


def two_pages(**changes: Any) -> Site:
    pages = [
        page(hero(props={"title": "Bread ", "lead": LEAD})),
        page(hero("n4"), identifier="n3", path="/prices", name="Prices"),
    ]
    return site(**{"pages": pages, "facts": [TALKS], **changes})


def filled(bundle: dict[str, Any], **targets: str) -> dict[str, Any]:
    made = copy.deepcopy(bundle)
    for one in made["segments"]:
        one["target"] = targets.get(one["key"].replace(".", "_"), "")
    return made


@settings(max_examples=60)
@given(sites())
def test_every_text_comes_back(made: Site) -> None:
    """As it went out, by way of JSON: the language is then complete, and a bundle of what is open is empty."""
    bundle = json.loads(json.dumps(translation_bundle(made, "sw")))
    for one in bundle["segments"]:
        one["target"] = one["source"]
    incoming = read_translations(made, bundle)
    assert incoming.refused == ()
    done = apply(made, incoming.patch).site if incoming.patch else made
    assert Site.from_json(done.to_json()) == done
    assert all(one.state == "translated" for one in standings(done, "sw")) or not bundle["segments"]
    assert translation_bundle(done, "sw", which="open")["segments"] == []
    again = translation_bundle(done, "sw")
    assert [one["target"] for one in again["segments"]] == [one["source"] for one in again["segments"]]
    assert not read_translations(done, again).patch


def test_what_a_segment_says() -> None:
    found = {one["key"]: one for one in translation_bundle(two_pages(), "es")["segments"]}
    assert found["n2.lead"] == {
        "key": "n2.lead", "what": "lead of hero", "page": "/", "kind": "text", "state": "missing", "target": "",
        "hash": found["n2.lead"]["hash"], "source": "⟦1⟧ talks, ⟦2⟧all free⟦/2⟧",
        "markers": {"1": {"is": "fact", "fact": "offer", "reads": "7", "number": "7", "plural": "other"}, "2": {"is": "strong"}},
    }  # fmt: skip
    assert found["n3.name"]["limit"] == 200
    assert found["n3.path"]["source"] == "/prices"
    assert found["nf.text"]["source"] == "talks"


def test_in_and_rendered() -> None:
    made = two_pages()
    bundle = filled(
        translation_bundle(made, "es"), n2_title="Pan", n2_lead="⟦2⟧gratis⟦/2⟧: ⟦1⟧ charlas", n3_path="/precios"
    )
    incoming = read_translations(made, bundle)
    assert incoming.refused == ()
    done = apply(made, incoming.patch)
    assert done.site.locales == ("en", "es")
    texts = done.site.translations["es"]
    assert texts["n2.title"].text == "Pan "  # the space that the source ends with
    assert texts["n3.path"].text == "/precios"
    assert apply(done.site, done.inverse).site == made


BAD = [
    ("n2_lead", "siete charlas", "⟦/2⟧ ⟦1⟧ ⟦2⟧ is missing", "keep every marker"),
    ("n2_title", "Pan\u202e", "U+202E", "remove the character"),
    ("n3_path", "/Précios", "is not an address", "lower case"),
    ("n3_name", "x" * 201, "has 201 characters", "shorten it"),
    ("n2_title", "\u200b", "nothing to read", "write something"),
]


@pytest.mark.parametrize(("key", "target", "problem", "cure"), BAD, ids=[one[2] for one in BAD])
def test_refusals_name_key_reason_and_cure(key: str, target: str, problem: str, cure: str) -> None:
    made = two_pages()
    bundle = filled(translation_bundle(made, "es"), **{key: target, "n4_title": "Pan en Braga"})
    incoming = read_translations(made, bundle)
    (reason,) = incoming.refused
    assert reason.place == key.replace("_", ".")
    assert problem in reason.problem
    assert cure in reason.cure
    assert [one.op for one in incoming.patch.ops] == ["set_site", "translate"]


def test_what_changed_since_the_bundle_was_made() -> None:
    """A source with other words, one that is gone, and a number that the words depend on."""
    made = two_pages()
    bundle = filled(
        translation_bundle(made, "es"), n2_title="Pan", n2_lead="⟦1⟧ charlas ⟦2⟧gratis⟦/2⟧", n4_title="Pan en Braga"
    )
    later = two_pages(pages=[page(hero(props={"title": "Loaves", "lead": LEAD}))], facts=[{**TALKS, "count": 1}])
    refused = {reason.place: reason.problem for reason in read_translations(later, bundle).refused}
    assert refused == {
        "n2.title": "the source has changed since the bundle was made",
        "n2.lead": "the source has changed since the bundle was made",
        "n4.title": "the site has no such text",
    }


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"format": "x"}, "no translation bundle"), ({"segments": None}, "no translation bundle"), ({"version": 2}, "has version 2"),
        ({"source": "fr"}, "is from 'fr'"), ({"locale": None}, "says no language"), ({"locale": "en"}, "in en already"),
    ],
)  # fmt: skip
def test_what_is_no_bundle_for_this_site(changes: dict[str, Any], problem: str) -> None:
    made = two_pages()
    with pytest.raises(InvalidInputError, match=problem):
        read_translations(made, {**translation_bundle(made, "es"), **changes})


def test_only_what_is_open() -> None:
    texts = {"es": {"n2.title": said("Pan ", "Bread "), "n4.title": said("Pan", "Loaf")}}
    made = two_pages(locales=["en", "es"], translations=texts)
    states = {one["key"]: one["state"] for one in translation_bundle(made, "es", which="open")["segments"]}
    assert "n2.title" not in states
    assert states["n4.title"] == "stale"
    assert states["n3.name"] == "missing"
