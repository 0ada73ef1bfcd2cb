"""What a language lacks is said, text by text."""

from __future__ import annotations

from typing import Any

import pagemagic as pm
from tests.page.test_messages import said
from tests.sample import hero, page, site

PHONE = {"id": "nf", "kind": "phone", "text": "253 555 018", "tel": "+351253555018"}
CALL = ["Call ", {"type": "fact", "id": "nf"}]


def rules(translations: Any, **changes: Any) -> list[tuple[str, str, str]]:
    """Rule, place and node of what is said about languages."""
    document = {"pages": [page(hero(props={"title": "Bread", "lead": CALL}))], "facts": [PHONE], "locales": ["en", "es"],
                "frame": {"header": {"id": "nh", "type": "header"}}}  # fmt: skip
    made = site(**{**document, **changes}, translations=translations)
    told = ("untranslated", "untranslated-text", "stale-translation", "lost-fact", "no-language-switch")
    return [(found.rule, found.place, found.node) for found in pm.audit(made) if found.rule in told]


def test_a_language_without_texts_is_one_finding() -> None:
    assert rules({}) == [("untranslated", "", "")]


def test_missing_stale_and_lost() -> None:
    fresh = {"n2.title": said("Pan", "Bread"), "n2.lead": said(["Llame al ", CALL[1]], ["x"])}
    assert rules({"es": {"n2.title": said("Pan", "Bread")}}) == [("untranslated-text", "/", "n2")]
    assert rules({"es": {**fresh, "n2.title": said("Pan", "Loaf")}}) == [("stale-translation", "/", "n2")] * 2
    made = site(hero(props={"title": "Bread", "lead": CALL}), facts=[PHONE], locales=["en", "es"])
    right = pm.Site.from_json(made.to_json())
    lead = right.find(id="n2").props.lead  # type: ignore[union-attr]
    full = {"n2.title": said("Pan", "Bread"), "n2.lead": said("Llame", lead)}
    assert rules({"es": full}) == [("lost-fact", "/", "n2")]
    assert rules({"es": {**full, "n2.lead": said(["Llame al ", CALL[1]], lead)}}) == []


def test_what_is_left_out_is_not_missing() -> None:
    assert rules({"es": {"n2.shown": said("no", "yes")}}) == []


def test_a_site_whose_pages_lead_nowhere_else() -> None:
    texts = {"n2.title": said("Pan", "Bread"), "n2.shown": said("no", "yes")}
    assert rules({"es": texts}, frame={}) == [("no-language-switch", "", "")]
    assert rules({}, frame={}, locales=["en"]) == []
