"""Variants of a section: each a patch of its own within the section, all different, none of anything else."""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.edits.result import Edit
from pagemagic.generate.edits.variants import MOST_VARIANTS
from pagemagic.generate.model_errors import OutOfCredit
from pagemagic.generate.ports import ChatRequest
from pagemagic.generate.running.answers import MemoryAnswers
from pagemagic.testing.models.bakery import BRIEF
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import ModelServer
from tests.generate.test_edit_safety import check_whole, site_of, untouched
from tests.generate.wreckers import babbler, wrecker
from tests.models.test_sections import MODELS, model_on
from tests.running.test_running import PRICES, still

SITE = pm.design(BRIEF).site
HERO = SITE.pages["/"].sections[0]
LETTERS = "abcdefgh"


def variant_of(request: ChatRequest) -> int:
    """Which variant is asked for."""
    text = request.messages[-1].text
    return int(text[text.index("This is variant ") + 16 :].split()[0])


def title(text: str) -> dict[str, Any]:
    """A hero as a model writes it."""
    return {"title": text, "lead": "{{name}} bakes."}


def asked(script: Any, n: int = 3, site: pm.Site = SITE, section: str = HERO.id, **options: Any) -> Any:
    """The variants that a model writes."""

    async def go() -> Any:
        async with pm.PageMagic(ScriptedModel(script), **options) as magic:
            return await magic.variants(site, section, "warmer", n=n)

    return anyio.run(go)


def titles(edits: tuple[Edit, ...]) -> list[str]:
    """What each says."""
    return [str(edit.site.find(id=HERO.id).props.title) for edit in edits]  # type: ignore[union-attr, attr-defined]


def test_each_is_a_patch_of_its_own() -> None:
    """All are of the section alone, in the order in which they were asked for, with their own calls."""
    edits = asked(lambda request: title(f"Warm bread, {LETTERS[variant_of(request) - 1]}"))
    assert titles(edits) == ["Warm bread, a", "Warm bread, b", "Warm bread, c"]
    for edit in edits:
        assert edit.status == "complete"
        assert pm.check_scope(edit.patch, {HERO.id}, SITE) == ()
        assert untouched(edit.site, frozenset({HERO.id})) == untouched(SITE, frozenset({HERO.id}))
        assert len(edit.calls) == 1
        check_whole(SITE, edit)


def test_no_question_is_asked_twice() -> None:
    """Each is told where to start, and which one it is."""
    model = ScriptedModel(lambda request: title(f"Bread {LETTERS[variant_of(request) - 1]}"))

    async def go() -> None:
        async with pm.PageMagic(model) as magic:
            await magic.variants(SITE, HERO.id, "warmer", n=MOST_VARIANTS)

    anyio.run(go)
    assert len({request.messages[-1].text for request in model.requests}) == MOST_VARIANTS
    assert len({request.messages[0].text for request in model.requests}) == 1


def test_what_another_says_is_asked_for_again() -> None:
    """With what is wrong with it; one that goes on repeating stays as it was, and says why."""

    def stubborn(request: ChatRequest) -> Any:
        return title("Warm bread" if variant_of(request) == 2 else "Bread that waits")

    edits = asked(stubborn)
    assert sorted(edit.status for edit in edits) == ["complete", "complete", "degraded"]
    (kept,) = (edit for edit in edits if edit.status == "degraded")
    assert not kept.patch
    assert kept.site == SITE
    assert "what another variant says" in kept.kept[0].what
    assert len(kept.calls) == 3

    def learns(request: ChatRequest) -> Any:
        return title(
            f"Bread, {LETTERS[variant_of(request) - 1]}"
            if "another variant says" in request.messages[-1].text
            else "Bread"
        )

    edits = asked(learns)
    assert {edit.status for edit in edits} == {"complete"}
    assert len(set(titles(edits))) == 3


def test_what_is_there_already_is_no_variant() -> None:
    """A model that changes nothing gives none."""
    from pagemagic.generate.edits.revising import shown
    from pagemagic.generate.pipeline.given import given_of_site

    now = shown(HERO, given_of_site(SITE))
    (edit,) = asked(lambda request: now, n=1)
    assert (edit.status, bool(edit.patch)) == ("degraded", False)
    assert "says already" in edit.kept[0].what


def test_one_that_cannot_be_asked_is_open() -> None:
    """The others are there; where none can be asked, that is an error."""

    def breaks(request: ChatRequest) -> Any:
        at = variant_of(request)
        return OutOfCredit("nothing left", adapter="scripted") if at == 2 else title(f"Bread {LETTERS[at - 1]}")

    assert [edit.status for edit in asked(breaks)] == ["complete", "degraded", "complete"]
    with pytest.raises(OutOfCredit):
        asked(lambda request: OutOfCredit("nothing left", adapter="scripted"))


def test_budgets_bind() -> None:
    """What is not covered is not asked: some of them, or, where it is not even one, an error."""
    with pytest.raises(pm.BudgetExceeded):
        asked(
            lambda request: title("Bread"), prices=PRICES, context=still(), budget=pm.Budget(request=Decimal("0.001"))
        )

    def write(request: ChatRequest) -> Any:
        return title(f"Bread, {LETTERS[variant_of(request) - 1]}")

    whole = asked(write, prices=PRICES, context=still())
    assert all(edit.cost is not None and edit.cost > pm.Money.zero("USD") for edit in whole)


def test_what_cannot_have_variants_is_said_with_the_cure() -> None:
    """Before any model is asked."""

    def never(request: ChatRequest) -> Any:
        raise AssertionError

    locked = pm.apply(SITE, pm.Patch(ops=[{"op": "set", "id": HERO.id, "prop": "lock", "value": True}])).site
    with pytest.raises(pm.InvalidInputError, match="unlock it"):
        asked(never, site=locked)
    for name in ("nzzz", SITE.pages["/"].id, "/"):
        with pytest.raises(pm.InvalidInputError, match=f"such as {next(SITE.sections()).id}"):
            asked(never, section=name)
    for n in (0, -1, MOST_VARIANTS + 1):
        with pytest.raises(pm.InvalidInputError, match="ask for 1 to 8"):
            asked(never, n=n)


def test_offline_has_none() -> None:
    """It says what does; the blocking one too."""
    with pm.BlockingPageMagic() as magic, pytest.raises(pm.NotSupported, match="use a model"):
        magic.variants(SITE, HERO.id, "warmer")
    with pm.BlockingPageMagic(
        ScriptedModel(lambda request: title(f"Bread {LETTERS[variant_of(request) - 1]}"))
    ) as magic:
        assert len(magic.variants(SITE, HERO.id, "warmer", n=2)) == 2


def test_answers_are_kept() -> None:
    """Each under its own question: the second time costs nothing and gives the same."""
    model = ScriptedModel(lambda request: title(f"Bread, {LETTERS[variant_of(request) - 1]}"))

    async def go() -> None:
        async with pm.PageMagic(model, answers=MemoryAnswers()) as magic:
            first = await magic.variants(SITE, HERO.id, "warmer")
            second = await magic.variants(SITE, HERO.id, "warmer")
            assert [one.patch for one in first] == [one.patch for one in second]
            assert {call.outcome for one in second for call in one.calls} == {"cached"}
            assert len(await magic.variants(SITE, HERO.id, "warmer", fresh=True)) == 3

    anyio.run(go)
    assert len(model.requests) == 6


@pytest.mark.parametrize("number", range(20))
def test_models_that_want_everything(number: int) -> None:
    """Nothing but the section changes, whatever they write."""
    random = Random(f"variants {number}")
    site = site_of(random)
    section = random.choice([one for one in site.sections() if not one.lock])
    script = babbler(random) if random.random() < 0.4 else wrecker(site, random)
    edits = asked(script, 2, site, section.id)
    for edit in edits:
        assert untouched(edit.site, frozenset({section.id})) == untouched(site, frozenset({section.id}))
        check_whole(site, edit)
    changed = [edit.site for edit in edits if edit.patch]
    assert len({one.digest for one in changed}) == len(changed)


@pytest.mark.parametrize("number", [0, 2, pytest.param(3, marks=pytest.mark.full)])
def test_real_servers_that_answer_at_random(number: int) -> None:
    """The real SDKs between; the books say what the server counted."""
    with ModelServer(seed=number) as server:

        async def go() -> Any:
            async with pm.PageMagic(model_on(server, *MODELS[number])) as magic:
                return await magic.variants(SITE, HERO.id, "warmer", n=2)

        edits = anyio.run(go)
        for edit in edits:
            check_whole(SITE, edit)
        assert sum(edit.usage.output for edit in edits) == server.served.output
