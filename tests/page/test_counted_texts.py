"""Texts that count something: in every language the words take the form that goes with the number, wherever the number stands."""

from __future__ import annotations

from typing import Any

import anyio
import pytest
from tests.generate.test_translating import texts_of
from tests.sample import hero, page, site

import pagemagic as pm
from pagemagic.i18n.plurals import plural
from pagemagic.page.languages import standings
from pagemagic.page.site import Site
from pagemagic.page.translation_bundle import read_translations, translation_bundle
from pagemagic.testing.models.scripted import ScriptedModel

COUNT: Any = {"type": "fact", "id": "nf", "field": "count"}


def counting(number: int) -> Site:
    """A site that counts rooms in every way that a document has."""
    stats = {"id": "ns", "type": "stats", "props": {}, "slots": {"stats": [
        {"id": "nt", "type": "stat", "value": f"{number}", "label": "rooms"},
        {"id": "nw", "type": "stat", "value": [COUNT], "label": "rooms"},
        {"id": "nv", "type": "stat", "value": "24 h", "label": "reception"},
    ]}}  # fmt: skip
    items = {"id": "nm", "type": "schedule", "props": {}, "slots": {"items": [
        {"id": "nj", "type": "item", "title": "rooms", "count": number}, {"id": "nk", "type": "item", "title": "breakfast"},
    ]}}  # fmt: skip
    lead: Any = [COUNT, " rooms by the sea, and ", {"type": "fact", "id": "nf"}]
    return site(
        pages=[page(hero(props={"title": "House", "lead": lead}), stats, items)],
        facts=[{"id": "nf", "kind": "offer", "text": "rooms", "count": number}],
    )


ROOMS: dict[str, dict[str, str]] = {
    "pl": {"one": "pokój", "few": "pokoje", "many": "pokoi"},
    "ru": {"one": "номер", "few": "номера", "many": "номеров"},
    "cs": {"one": "pokoj", "few": "pokoje", "other": "pokojů"},
    "ar": {"one": "غرفة", "two": "غرفتان", "few": "غرف", "many": "غرفة كذا", "other": "غرفة ما"},
    "de": {"one": "Zimmer", "other": "Zimmer"},
    "ja": {"other": "室"},
}
KEYS = ("n2.lead", "nt.label", "nw.label", "nj.title", "nf.text")
"""What counts rooms."""


def told(one: dict[str, Any]) -> str | None:
    """The category that a translator is told of a segment."""
    shown = [one.get("counts", {}), *one.get("markers", {}).values()]
    return next((found["plural"] for found in shown if "plural" in found), None)


def said(one: dict[str, Any], tag: str) -> str:
    """What a translator makes of a segment that counts: the form of the word for its category."""
    return str(one["source"]).replace("rooms", ROOMS[tag][told(one) or ""])


@pytest.mark.parametrize("tag", ROOMS)
@pytest.mark.parametrize("number", [1, 2, 3, 5, 11, 21, 22, 100])
def test_whoever_translates_is_told_the_form(tag: str, number: int) -> None:
    """At every text that counts, and at no other; and the page says what was meant."""
    counted = counting(number)
    bundle = translation_bundle(counted, tag)
    form = ROOMS[tag][plural(number, tag) or ""]
    for one in bundle["segments"]:
        assert (told(one) is not None) == (one["key"] in KEYS), one["key"]
        one["target"] = said(one, tag) if one["key"] in KEYS else one["source"]
    incoming = read_translations(counted, bundle)
    assert incoming.refused == ()
    made = pm.apply(counted, incoming.patch).site
    texts = {key: str(found.text) for key, found in made.translations[tag].items()}
    assert [key for key in KEYS if form not in texts[key]] == []
    assert {found.state for found in standings(made, tag)} == {"translated"}
    html = pm.render_page(made, "/", locale=tag)
    assert html.count(form) >= len(KEYS) - 1
    assert "rooms" not in html


@pytest.mark.parametrize(
    ("tag", "other", "same"), [("pl", 2, 7), ("ru", 22, 19), ("ar", 12, 8), ("en-AU", 1, 6), ("tlh", 6, 5)]
)
def test_another_number_of_the_same_form_needs_nothing_new(tag: str, other: int, same: int) -> None:
    """Translated for 5: ``same`` has its form, ``other`` has not, and then exactly what counts is stale."""
    bundle = translation_bundle(counting(5), tag)
    for one in bundle["segments"]:
        one["target"] = one["source"]
    texts = pm.apply(counting(5), read_translations(counting(5), bundle).patch).site.translations
    for number, stale in ((same, ()), (other, KEYS)):
        now = counting(number).model_copy(update={"locales": ("en", tag), "translations": texts})
        assert {one.message.key for one in standings(now, tag) if one.state == "stale"} == set(stale)
    outdated = read_translations(counting(other), bundle)
    assert {reason.place for reason in outdated.refused} == set(KEYS)


def test_what_hosts_have_written_before_stays_current() -> None:
    """A digest of the text with its number, or of the text alone, as :func:`pagemagic.source_hash` gives it."""
    counted = counting(5)
    facts = {fact.id: fact for fact in counted.facts}
    lead = counted.pages["/"].sections[0].props.lead  # type: ignore[attr-defined]
    texts = {
        "n2.lead": {"text": lead, "source_hash": pm.source_hash(lead, facts)},
        "nt.label": {"text": "pokoi", "source_hash": pm.source_hash("rooms")},
    }
    ops = [{"op": "translate", "locale": "pl", "key": key, "translation": one} for key, one in texts.items()]
    ops.insert(0, {"op": "set_site", "prop": "locales", "value": ["en", "pl"]})
    made = pm.apply(counted, pm.Patch(ops=ops)).site
    states = {one.message.key: one.state for one in standings(made, "pl")}
    assert {states[key] for key in texts} == {"translated"}


def test_a_model_is_asked_again_for_what_counts_and_nothing_else() -> None:
    """An owner who adds rooms: from 5 to 6 nothing has to be asked, from 5 to 2 the five texts that count."""
    asked: list[set[str]] = []

    def translating(request: Any) -> dict[str, str]:
        found = texts_of(request)
        asked.append(set(found))
        return {key: said(one, "pl") if key in KEYS else one["source"] for key, one in found.items()}

    async def go() -> None:
        async with pm.PageMagic(ScriptedModel(translating)) as magic:
            first = await magic.translate(counting(5), "pl")
            assert first.status == "complete"
            update = {"locales": first.site.locales, "translations": first.site.translations}
            same = await magic.translate(counting(6).model_copy(update=update), "pl")
            assert not same.patch
            other = await magic.translate(counting(2).model_copy(update=update), "pl")
        assert "pokoje" in pm.render_page(other.site, "/", locale="pl")
        assert "pokoi<" not in pm.render_page(other.site, "/", locale="pl")

    anyio.run(go)
    assert asked[0] > set(KEYS)
    assert asked[1:] == [set(KEYS)]
