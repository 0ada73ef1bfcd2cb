"""The texts that translations may replace: their keys, their digests, and how a language stands."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from tests.sample import hero, page, site, value

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.inline_text import read_inline
from pagemagic.page.languages import standings
from pagemagic.page.messages import has_words, messages, source_hash
from pagemagic.page.site import Site
from pagemagic.testing.strategies import sites

OFFER = {"id": "n4", "kind": "offer", "text": "talks", "count": 7}


def said(text: Any, source: Any, facts: Any = None) -> dict[str, Any]:
    return {"text": text, "source_hash": source_hash(source, facts)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bread", True), ("パン", True), ("خبز", True), ("", False), ("12,50 €", False), ("🥖", False), (None, False),
        ("hello@aurora.example", False), ("https://aurora.example", False), ("Call 253 555 018", True),
        ("{{n4}}", False), ("{{n4}} in {{n5}}", True), ("`make`", False), ("**{{n4}}**", False), ("**now**", True),
    ],
)  # fmt: skip
def test_what_needs_a_translation(text: str | None, expected: bool) -> None:
    assert has_words(None if text is None else read_inline(text)) is expected


def test_the_digest_of_plain_text_is_that_of_its_bytes() -> None:
    """So that anyone can work it out; marks are part of it."""
    assert source_hash("Pão") == hashlib.sha256("Pão".encode()).hexdigest()[:16]
    assert len({source_hash(read_inline(text)) for text in ("a b", "a **b**", "a *b*", "a {{n4}}", "a")}) == 5


def test_a_number_that_words_depend_on_is_part_of_the_digest() -> None:
    """Another count makes a translation stale, since plurals differ; another phone number does not."""
    text = read_inline("{{n4.count}} of them")
    counts = [{"n4": site(facts=[{**OFFER, "count": count}]).facts[0]} for count in (1, 2, 5)]
    assert len({source_hash(text, facts) for facts in counts}) == 3
    phone = read_inline("Call {{n4}}")
    numbers = [{"id": "n4", "kind": "phone", "text": text, "tel": text} for text in ("111 111", "222 222")]
    facts = [{"n4": site(facts=[{**one, "tel": one["tel"].replace(" ", "")}]).facts[0]} for one in numbers]
    assert len({source_hash(phone, one) for one in facts}) == 1


def test_every_kind_of_text_has_a_key() -> None:
    made = site(
        pages=[page(hero(), identifier="n1", seo={"title": "Bread", "description": "All of it"}),
               page(identifier="n8", path="/prices", name="Prices")],
        assets=[{"id": "n9", "digest": "sha256-" + "0" * 64, "name": "a.png", "media": "image/png", "width": 1, "height": 1,
                 "description": {"kind": "described", "alt": "A shop"}}],
        frame={"header": {"id": "n5", "type": "header", "props": {"tagline": "Since 1987"}, "slots": {}},
               "footer": {"id": "n6", "type": "footer", "props": {"line": [{"type": "fact", "id": "n4"}]}, "slots": {}}},
        facts=[OFFER, {"id": "n7", "kind": "claim", "text": "never shown"}],
    )  # fmt: skip
    found = {message.key: message for message in messages(made)}
    assert list(found) == [
        "n5.tagline", "n1.name", "n1.seo.title", "n1.seo.description", "n2.title", "n8.path", "n8.name", "n4.text", "n9.alt",
    ]  # fmt: skip
    assert found["n8.path"].kind == "path"
    assert not found["n8.path"].needed
    assert found["n2.title"].place == "/"
    assert found["n2.title"].what == "title of hero"


@settings(max_examples=60)
@given(sites())
def test_keys_are_unique_and_valid(made: Site) -> None:
    """Each could be written into the document as it is, and then stands as translated."""
    facts = {fact.id: fact for fact in made.facts}
    found = list(messages(made))
    assert len({message.key for message in found}) == len(found)
    texts = {
        message.key: said(
            json.loads(json.dumps(message.text, default=lambda mark: mark.model_dump())), message.text, facts
        )
        for message in found
    }
    document = json.loads(made.to_json())
    document["locales"], document["translations"] = [made.locale, "xx"], {"xx": texts} if texts else {}
    again = Site.from_json(json.dumps(document))
    assert all(standing.state == "translated" for standing in standings(again, "xx"))


def test_stale_is_when_the_source_changed_and_fresh_when_it_came_back() -> None:
    texts = {"es": {"n2.title": said("Pan en Braga", "Bread in Braga")}}
    for title, state in (("Bread in Braga", "translated"), ("Bread in Porto", "stale")):
        made = site(hero(props={"title": title}), locales=["en", "es"], translations=texts)
        found = {standing.message.key: standing.state for standing in standings(made, "es")}
        assert found == {"n1.name": "missing", "n2.title": state}


def test_nothing_is_missing_in_what_a_language_leaves_out() -> None:
    texts = {"es": {"n2.shown": said("no", "yes")}}
    made = site(hero(), hero("n3"), locales=["en", "es"], translations=texts)
    assert [standing.message.key for standing in standings(made, "es")] == ["n1.name", "n3.title"]


TWO = [page(hero()), page(hero("n4"), identifier="n3", path="/prices"), page(hero("n6"), identifier="n5", path="/more")]


@pytest.mark.parametrize(
    ("texts", "problem"),
    [
        ({"n3.path": "/Précios"}, "is not an address"),
        ({"n3.path": "/"}, "the first page alone"),
        ({"n1.path": "/inicio"}, "the first page alone"),
        ({"n3.path": "/more"}, "is in es the address of /prices already"),
        ({"n3.path": "/a", "n5.path": "/a"}, "is in es the address of /prices already"),
        ({"n2.shown": "yes"}, "means nothing here"),
    ],
)
def test_addresses_and_exceptions_are_checked(texts: dict[str, str], problem: str) -> None:
    translations = {"es": {key: said(text, "x") for key, text in texts.items()}}
    with pytest.raises(InvalidInputError, match=problem):
        site(pages=TWO, locales=["en", "es"], translations=translations)


def test_addresses_may_be_exchanged() -> None:
    texts = {"n3.path": said("/more", "/prices"), "n5.path": said("/prices", "/more")}
    document = value(pages=TWO, locales=["en", "es"], translations={"es": texts})
    assert Site.from_json(json.dumps(document)).translations["es"].keys() == texts.keys()
