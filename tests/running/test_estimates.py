"""What edits will cost, before anybody is asked: nobody is, and the most holds for models with and without sense."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.edits.result import Edit
from pagemagic.generate.estimate import Estimate
from pagemagic.generate.ports import ChatRequest
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import ModelServer
from tests.models.test_sections import model_on
from tests.running.test_edits_are_kept import HERO, SITE, VERBS, said
from tests.running.test_running import PRICES, still

ESTIMATES: dict[str, Callable[[pm.PageMagic], Estimate]] = {
    "rewrite": lambda magic: magic.estimates.rewrite(SITE, "shorter"),
    "extend": lambda magic: magic.estimates.extend(SITE, "add how it is made"),
    "edit": lambda magic: magic.estimates.edit(SITE, "a shorter beginning"),
    "translate": lambda magic: magic.estimates.translate(SITE, "pt"),
    "variants": lambda magic: magic.estimates.variants(SITE, HERO.id, "warmer", n=2),
}


def speaking() -> Callable[[ChatRequest], Any]:
    """A model that does as it is told, and says something else each time that it writes the hero."""
    turns = count(1)

    def answer(request: ChatRequest) -> Any:
        assert request.shape is not None
        if request.shape.name == "hero":
            return {"title": "Bread in {{place}}" + "!" * next(turns)}
        return said(request)

    return answer


async def edited(magic: pm.PageMagic, verb: str) -> tuple[Edit, ...]:
    """What came of the verb."""
    if verb == "variants":
        return await magic.variants(SITE, HERO.id, "warmer", n=2)
    return (await VERBS[verb](magic)(),)


@pytest.mark.parametrize("verb", ESTIMATES)
def test_an_estimate_asks_nobody_and_holds(verb: str) -> None:
    """As many questions as were expected of a model that does as it is told, and less than the most."""
    model = ScriptedModel(speaking())

    async def go() -> tuple[Estimate, tuple[Edit, ...]]:
        async with pm.PageMagic(model, prices=PRICES, context=still()) as magic:
            estimate = ESTIMATES[verb](magic)
            assert model.requests == []
            return estimate, await edited(magic, verb)

    estimate, edits = anyio.run(go)
    spent = sum((edit.cost for edit in edits if edit.cost is not None), pm.Money.zero("USD"))
    assert estimate.expected is not None
    assert estimate.most is not None
    assert pm.Money.zero("USD") < estimate.expected < estimate.most
    assert pm.Money.zero("USD") < spent <= estimate.most
    assert sum(len(edit.calls) for edit in edits) == estimate.calls <= estimate.most_calls
    assert estimate.prices == PRICES.version
    assert "a byte is a token" in " ".join(estimate.assumes)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("verb", ESTIMATES)
def test_the_most_holds_for_models_without_sense(verb: str, seed: int) -> None:
    """Whatever they answer, and however often they are asked for something better."""

    async def go(server: ModelServer) -> tuple[Estimate, tuple[Edit, ...]]:
        model = model_on(server, ("openai", "anthropic", "vllm")[seed], {})
        async with pm.PageMagic(model, prices=PRICES, context=still()) as magic:
            return ESTIMATES[verb](magic), await edited(magic, verb)

    with ModelServer(seed=seed, piece=80) as server:
        estimate, edits = anyio.run(go, server)
    calls = [call for edit in edits for call in edit.calls]
    assert estimate.most is not None
    assert len(calls) <= estimate.most_calls
    assert sum((call.cost for call in calls if call.cost is not None), pm.Money.zero("USD")) <= estimate.most


def test_what_cannot_be_edited_has_no_estimate() -> None:
    """It raises what the verb would, and offline there are no edits; an unknown price stays unknown."""
    magic = pm.PageMagic(ScriptedModel(said), prices=PRICES)
    with pytest.raises(pm.InvalidInputError, match="the site has no '/nowhere'"):
        magic.estimates.rewrite(SITE, "shorter", scope=["/nowhere"])
    locked = SITE.apply(
        pm.Patch.model_validate({"ops": [{"op": "set", "id": HERO.id, "prop": "lock", "value": True}]})
    ).site
    with pytest.raises(pm.InvalidInputError, match="nothing in it may be changed"):
        magic.estimates.edit(locked, "shorter", scope=[HERO.id])
    with pytest.raises(pm.InvalidInputError, match="ask for 1 to 8"):
        magic.estimates.variants(SITE, HERO.id, "shorter", n=9)
    with pytest.raises(pm.NotSupported, match="use a model"):
        pm.PageMagic().estimates.translate(SITE, "pt")
    unknown = pm.PageMagic(ScriptedModel(said, name="scripted:new")).estimates.rewrite(SITE, "shorter")
    assert (unknown.expected, unknown.most) == (None, None)
    with pm.BlockingPageMagic(ScriptedModel(said), prices=PRICES) as waiting:
        assert waiting.estimates.rewrite(SITE, "shorter") == magic.estimates.rewrite(SITE, "shorter")


def test_where_nothing_is_open_nothing_is_asked() -> None:
    """A site that is translated already costs nothing to translate."""

    async def go() -> Estimate:
        async with pm.PageMagic(ScriptedModel(said), prices=PRICES, context=still()) as magic:
            done = await magic.translate(SITE, "pt")
            return magic.estimates.translate(done.site, "pt")

    estimate = anyio.run(go)
    assert (estimate.calls, estimate.most_calls) == (0, 0)
    assert estimate.most == pm.Money.zero("USD")
    assert "nothing to ask" in str(estimate)
