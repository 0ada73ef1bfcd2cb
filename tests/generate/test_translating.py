"""Translating: whatever a model answers, only texts of the language change, and links, ids, facts and markers survive."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

import pagemagic as pm
from pagemagic.generate.edits.translating import asked_for, filled_in
from pagemagic.generate.pipeline.given import given_of_site
from pagemagic.page.translation_bundle import read_translations, translation_bundle
from pagemagic.page.walk import references
from pagemagic.testing.models.bakery import BRIEF
from pagemagic.testing.models.scripted import ScriptedModel
from tests.generate.briefs import STUDIES

SITES = [pm.design(brief.text).site for brief in STUDIES]
SITE = pm.design(BRIEF).site


def texts_of(request: Any) -> dict[str, Any]:
    """What a request shows."""
    found: dict[str, Any] = json.loads(request.messages[-1].text.partition("\n\n")[2].partition("\nYour answer")[0])[
        "texts"
    ]
    return found


@st.composite
def attacks(draw: st.DrawFn) -> tuple[pm.Site, Any]:
    """A site and an answer that moves, loses and adds."""
    site = draw(st.sampled_from(SITES))
    answer: dict[str, Any] = {}
    for one in asked_for(translation_bundle(site, "nl")):
        source = one["source"]
        answer[one["key"]] = draw(
            st.sampled_from(
                [source, source.upper(), source + " ⟦9⟧", source.replace("⟦1⟧", ""), "Over 40 ovens " + source, "", None, 7,
                 "⟦1⟧" * 3, "<script>", "x" * 900, "\ud800", "[x](javascript:a)", source[::-1]]
            )
        )  # fmt: skip
    return site, draw(st.sampled_from([answer, list(answer), None]))


def check(site: pm.Site, answer: Any) -> None:
    """The laws of translating."""
    bundle = translation_bundle(site, "nl")
    found, kept = filled_in(answer, asked_for(bundle), given_of_site(site), "nl")
    patch = read_translations(site, {**bundle, "segments": found}, author="model").patch
    assert pm.check_scope(patch, {"translations.nl", "site.locales"}, site) == ()
    applied = pm.apply(site, patch)
    assert pm.apply(applied.site, applied.inverse).site.digest == site.digest
    assert applied.site.pages == site.pages
    assert applied.site.frame == site.frame
    for texts in applied.site.translations.values():
        for key, text in texts.items():
            holder = next((one for one in site.sections() if one.id == key.partition(".")[0]), None)
            if holder is not None:
                inside = {(one.what, one.id) for one in references(text)}
                assert inside <= {(one.what, one.id) for one in references(holder)}
    assert "40 ovens" not in applied.site.to_json()
    assert {one.place for one in kept}.isdisjoint({one["key"] for one in found})


@drawn(attacks())
@settings(max_examples=40)
def test_only_texts_of_the_language_change(attack: tuple[pm.Site, Any]) -> None:
    """Whatever is answered."""
    check(*attack)


@pytest.mark.full
@drawn(attacks())
@settings(max_examples=1000)
def test_a_thousand_times(attack: tuple[pm.Site, Any]) -> None:
    """The same, more often."""
    check(*attack)


def translated(script: Any, locale: str = "nl") -> Any:
    """Translate with a script."""

    async def go() -> Any:
        async with pm.PageMagic(ScriptedModel(script)) as magic:
            return await magic.translate(SITE, locale)

    return anyio.run(go)


def test_a_model_translates() -> None:
    """The patch adds the language; a second time nothing is left to do."""
    edit = translated(lambda request: {key: f"{one['source']}" for key, one in texts_of(request).items()})
    assert edit.status == "complete"
    assert edit.site.locales == ("en-GB", "nl")
    assert edit.patch.author == "model"
    assert edit.site.pages == SITE.pages
    assert "nl" in edit.site.translations
    assert "</html>" in pm.render_page(edit.site, "/", locale="nl")


def test_what_does_not_fit_is_asked_for_once_more() -> None:
    """With what is wrong; what still does not fit stays untranslated, and that is said."""
    asked: list[int] = []

    def said(request: Any) -> dict[str, str]:
        texts = texts_of(request)
        asked.append(len(texts))
        first = sorted(texts)[0]
        return {key: "Over 40 ovens" if key == first else one["source"] for key, one in texts.items()}

    edit = translated(said)
    assert asked[1:] == [1]
    assert edit.status == "degraded"
    assert [(one.rule, one.what) for one in edit.kept] == [("refused", "'40' is not in its source")]


def test_languages_that_cannot_be() -> None:
    """Before anybody is asked."""
    for locale in ("en-GB", "no language"):
        with pytest.raises(pm.InvalidInputError):
            translated(lambda request: pytest.fail("asked"), locale)


def test_offline_does_not_translate() -> None:
    """It says what does."""

    async def go() -> None:
        async with pm.PageMagic() as magic:
            await magic.translate(SITE, "nl")

    with pytest.raises(pm.NotSupported, match="use a model"):
        anyio.run(go)
