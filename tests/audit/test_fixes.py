"""Fixes: what an audit can mend, it mends, and makes nothing worse."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings

from pagemagic.audit.audit import audit
from pagemagic.audit.findings import Finding
from pagemagic.audit.rule_words import RULES
from pagemagic.page.blocks import TableBlock
from pagemagic.page.editing.apply import apply
from pagemagic.page.editing.summary import summarise
from pagemagic.page.legibility import check_theme
from pagemagic.page.pseudo import pseudo_localised
from pagemagic.page.site import Site
from pagemagic.page.walk import blocks
from pagemagic.testing.choices import Choices
from pagemagic.testing.faulty import FAULTS, faulty_sites, plant
from pagemagic.testing.strategies import sites
from tests.audit.faultless import faultless
from tests.sample import hero, page, site, value

PHONE = {"id": "na0", "kind": "phone", "text": "555 018", "tel": "555018"}
FULL = 5_000


def keys(made: Site) -> Counter[tuple[str, str, str]]:
    """What is found, told apart by rule, node and property."""
    return Counter(key(finding) for finding in audit(made))


def key(finding: Finding) -> tuple[str, str, str]:
    return (finding.rule, finding.node or finding.place, finding.prop)


def check_fixes(made: Site) -> None:
    """Each fix mends its finding and brings none; so do all together."""
    before = keys(made)
    findings = audit(made)
    for finding in findings:
        if finding.fix is not None:
            assert summarise(finding.fix, made)
            after = keys(apply(made, finding.fix).site)
            assert key(finding) not in after, finding
            assert after <= before, (finding, after - before)
    if findings.fix is None:
        assert all(finding.fix is None for finding in findings)
        return
    applied = apply(made, findings.fix)
    after = keys(applied.site)
    mended = {key(finding) for finding in findings if finding.fix is not None}
    assert not mended & after.keys()
    assert after <= before, after - before
    assert audit(applied.site).fix is None
    undone = apply(applied.site, applied.inverse).site
    assert undone.model_copy(update={"next_id": made.next_id}) == made


@settings(max_examples=100)
@given(sites(max_pages=2, max_sections=4))
def test_fixes_of_any_site(made: Site) -> None:
    check_fixes(made)


@settings(max_examples=200)
@given(faulty_sites())
def test_fixes_of_faulty_sites(made: Site) -> None:
    check_fixes(made)


@pytest.mark.full
@settings(max_examples=FULL)
@given(faulty_sites())
def test_fixes_of_many_faulty_sites(made: Site) -> None:
    check_fixes(made)


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_found(name: str) -> None:
    """On a site that has a place for each, a fault makes its rules speak, and is mended where it can be."""
    # In one language, since every fault in a text makes the translation of that text stale as well.
    one_language: dict[str, Any] = {} if name == "texts for what is gone" else {"locales": ["en"], "translations": {}}
    before = faultless(**one_language)
    assert rules(before) == []
    found: set[str] = set()
    mended: set[str] = set()
    for number in range(24):
        made = plant(
            before, FAULTS[name], Choices(bytes((number * 7919 + at * 104_729) % 251 for at in range(60)), draw)
        )
        assert made != before
        findings = audit(made)
        found.update(finding.rule for finding in findings)
        mended.update(finding.rule for finding in findings if finding.fix is not None)
    assert found == FOUND.get(name, set()) | MENDED.get(name, set())
    assert mended == MENDED.get(name, set())
    assert found <= set(RULES)


FOUND: dict[str, set[str]] = {
    "neighbours of one look": {"two-heroes", "same-heading"},
    "copied names": {"duplicate-name"},
    "a column without a head": {"empty-head"},
    "a section nobody knows": {"unknown-type"},
    "a picture without size or description": {"no-size", "poor-description"},
}
MENDED: dict[str, set[str]] = {
    "pale colours": {"contrast"},
    "neighbours of one look": {"same-again"},
    "copied titles and descriptions": {"duplicate-title", "duplicate-description"},
    "an empty page": {"empty-page"},
    "an empty text": {"empty-block"},
    "a list of nothing": {"empty-block"},
    "a short row": {"ragged-table"},
    "a heading of the second rank first": {"heading-jump"},
    "a link that says nothing": {"vague-link"},
    "links that lead nowhere": {"dead-link"},
    "texts for what is gone": {"left-over-text"},
}


def draw(strategy: Any) -> Any:
    raise AssertionError(f"no fault needs {strategy}")


def article(*body: Any) -> dict[str, Any]:
    return {"id": "n5", "type": "article", "props": {"title": "About"}, "slots": {"body": list(body)}}


def table(*rows: list[str]) -> dict[str, Any]:
    number = iter(range(100, 900))
    made = [
        {"id": f"nr{next(number)}", "type": "row",
         "cells": [{"id": f"nc{next(number)}", "type": "cell", "text": text} for text in row]}
        for row in rows
    ]  # fmt: skip
    return {"id": "n6", "type": "table", "caption": "Prices", "rows": made}


made = partial(site, facts=[PHONE])


def rules(found: Site) -> list[str]:
    return [finding.rule for finding in audit(found)]


def mend(found: Site) -> Site:
    patch = audit(found).fix
    assert patch is not None
    return apply(found, patch).site


def test_short_rows_are_filled() -> None:
    before = made(hero(), article(table(["What", "Price"], ["Cup"], ["Bowl", "4"])))
    assert rules(before) == ["ragged-table"]
    after = mend(before)
    assert rules(after) == []
    (found,) = [block for block in blocks(after.pages[0].sections[1].slots) if isinstance(block, TableBlock)]
    assert [[cell.text for cell in row.cells] for row in found.rows] == [["What", "Price"], ["Cup", ""], ["Bowl", "4"]]


def test_a_short_head_is_for_its_author() -> None:
    before = made(hero(), article(table(["What"], ["Cup", "3"])))
    assert rules(before) == ["ragged-table"]
    assert audit(before).fix is None


def test_links_get_the_name_of_their_place() -> None:
    there = page(hero("n8", props={"title": "What it costs"}), identifier="n7", path="/prices", name="Prices")
    links = [
        {"id": "n20", "type": "button", "text": "Click here", "to": {"kind": "page", "page": "n7"}},
        {"id": "n21", "type": "button", "text": "More…", "to": {"kind": "section", "section": "n5"}, "quiet": True},
    ]
    home = page(hero(slots={"actions": links}), article({"id": "n9", "type": "text", "text": "We bake."}))
    before = made(pages=[home, there])
    assert rules(before) == ["vague-link", "vague-link"]
    after = mend(before)
    assert rules(after) == []
    assert [button.text for button in after.pages[0].sections[0].slots.actions] == ["Prices", "About"]  # type: ignore[attr-defined]


def test_links_in_sentences_and_to_other_sites_are_for_their_author() -> None:
    link = {"type": "link", "to": {"kind": "url", "href": "https://example.com/"}, "children": ["here"]}
    before = made(hero(), article({"id": "n9", "type": "text", "text": ["Book ", link, "."]}))
    assert rules(before) == ["vague-link"]
    assert audit(before).fix is None


def test_a_link_is_not_named_like_another() -> None:
    there = page(hero("n8", props={"title": "What it costs"}), identifier="n7", path="/prices", name="Prices")
    links = [
        {"id": "n20", "type": "button", "text": "Prices", "to": {"kind": "url", "href": "https://example.com/"}},
        {"id": "n21", "type": "button", "text": "here", "to": {"kind": "page", "page": "n7"}, "quiet": True},
    ]
    before = made(pages=[page(hero(slots={"actions": links})), there])
    assert rules(before) == ["vague-link"]
    assert audit(before).fix is None


def test_the_same_words_for_two_places() -> None:
    links = [
        {"id": "n20", "type": "button", "text": "Book", "to": {"kind": "url", "href": "https://example.com/a"}},
        {"id": "n21", "type": "button", "text": "book", "to": {"kind": "url", "href": "https://example.com/b"}},
    ]
    (finding,) = audit(made(hero(slots={"actions": links})))
    assert (finding.rule, finding.node, finding.prop) == ("same-words", "n21", "text")


def test_a_text_that_is_translated_keeps_its_dead_link() -> None:
    """What the other language says of it would be stale; where the link is all of the text, nothing is said anew."""
    hours = {"id": "na1", "kind": "hours", "note": "by appointment"}
    dead = {"type": "link", "to": {"kind": "fact", "fact": "na1"}, "children": ["the hours"]}
    before = made(
        hero(), article({"id": "n9", "type": "text", "text": ["See ", dead, "."]}), facts=[PHONE, hours],
        locales=["en", "es"],
    )  # fmt: skip
    assert audit(before).fix is not None
    translated = pseudo_localised(before.model_copy(update={"locales": ("en",)}), "en-XA")
    findings = [finding for finding in audit(translated) if finding.rule == "dead-link"]
    assert [finding.fix for finding in findings] == [None]


def test_what_leads_nowhere_says_nothing_of_other_links() -> None:
    """Taking a dead link off changes what no other link is said to be."""
    hours = {"id": "na1", "kind": "hours", "note": "by appointment"}
    dead = {"kind": "fact", "fact": "na1"}
    pages = [{"kind": "url", "href": f"https://example.com/{name}"} for name in "ab"]
    items = [
        {"id": f"nk{number}", "type": "item", "title": "Book", "to": to} for number, to in enumerate([dead, *pages])
    ]
    before = made(
        hero(), {"id": "n40", "type": "features", "props": {"title": "What"}, "slots": {"items": items}},
        facts=[PHONE, hours],
    )  # fmt: skip
    assert [(finding.rule, finding.node) for finding in audit(before)] == [("dead-link", "nk0"), ("same-words", "nk2")]
    assert rules(mend(before)) == ["same-words"]


def test_rows_of_one_look_alternate() -> None:
    row = [
        {"id": f"n3{number}", "type": "features", "props": {"title": f"What {number}"}, "slots": {}}
        for number in range(4)
    ]
    before = made(hero(), *row)
    assert rules(before) == ["same-again"] * 3
    patch = audit(before).fix
    assert patch is not None
    assert len(patch.ops) == 2
    assert rules(mend(before)) == []


def test_copied_titles_are_derived_again() -> None:
    seo = {"title": "Aurora", "description": "Bread from Braga."}
    there = page(
        hero("n8", props={"title": "Prices", "lead": "From one euro."}),
        identifier="n7", path="/prices", name="Prices", seo=seo,
    )  # fmt: skip
    before = made(pages=[page(hero(), seo=seo), there])
    assert rules(before) == ["duplicate-title", "duplicate-description"]
    patch = audit(before).fix
    assert patch is not None
    assert len(patch.ops) == 1
    assert rules(mend(before)) == []


def test_pale_themes_are_made_legible() -> None:
    pale = value(facts=[PHONE])
    for scheme in ("light", "dark"):
        for surface in pale["theme"][scheme]["surfaces"].values():
            surface |= {"fg": surface["bg"], "on_button": surface["button"], "focus": "#808080", "bg": "#7b7b7b"}
    before = Site.model_validate(pale)
    assert len(audit(before)) > 20
    after = mend(before)
    assert check_theme(after.theme) == []
    assert rules(after) == []


def test_empty_blocks_go_where_enough_is_left() -> None:
    texts = [
        {"id": f"n{number}", "type": "text", "text": text} for number, text in ((30, "We bake."), (31, ""), (32, ""))
    ]
    after = mend(made(hero(), article(*texts)))
    assert [block.id for block in blocks(after.pages[0].sections[1].slots)] == ["n30"]


def test_what_is_linked_or_home_is_not_removed() -> None:
    link = [{"id": "n20", "type": "button", "text": "Prices", "to": {"kind": "page", "page": "n7"}}]
    empty = page(identifier="n7", path="/prices", name="Prices")
    assert audit(made(pages=[page(hero(slots={"actions": link})), empty])).fix is None
    assert audit(made(pages=[page()])).fix is None
    assert [one.path for one in mend(made(pages=[page(hero()), empty])).pages] == ["/"]


@pytest.mark.parametrize(
    ("alt", "found"),
    [("IMG_2041", True), ("photo", True), ("shop-front.jpg", True), ("Foto", True), ("2027 04 03", True), ("shop-front", True),
     ("The shop front in April", False), ("Photo of 12 loaves", False), ("Brot", False)],
)  # fmt: skip
def test_descriptions_that_say_nothing(alt: str, found: bool) -> None:
    asset = {
        "id": "na1", "digest": "sha256-" + "0" * 64, "name": "shop-front.jpg", "media": "image/jpeg", "width": 9, "height": 9,
        "description": {"kind": "described", "alt": alt},
    }  # fmt: skip
    picture = [{"id": "n9", "type": "image", "picture": {"kind": "asset", "asset": "na1"}}]
    assert ("poor-description" in rules(made(hero(slots={"picture": picture}), assets=[asset]))) is found


def test_a_link_is_not_named_in_another_script() -> None:
    there = page(
        hero("n8", props={"title": "الخبز"}), identifier="n7", path="/prices", name="Bread and cakes to take home"
    )
    link = {"id": "n20", "type": "button", "text": "here", "to": {"kind": "page", "page": "n7"}}
    before = made(pages=[page(hero(slots={"actions": [link]})), there], locale="ar")
    assert all(finding.fix is None for finding in audit(before) if finding.rule == "vague-link")
