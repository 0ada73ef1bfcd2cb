"""Edits have costs and budgets as generations have, and what was paid for is not thrown away."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.edits import rewrite, translate
from pagemagic.generate.model_errors import OutOfCredit
from pagemagic.generate.ports import ChatRequest
from pagemagic.generate.running.purse import MemoryPurse
from pagemagic.testing.models.bakery import BRIEF
from pagemagic.testing.models.scripted import ScriptedModel
from tests.running.test_running import PRICES, still

SITE = pm.design(BRIEF).site


def said(request: ChatRequest) -> Any:
    """Every text as it is, with a word before it; a translation as the source."""
    text = request.messages[-1].text
    start = text.index("{")
    material = json.JSONDecoder().raw_decode(text[start:])[0]
    return {key: one if isinstance(one, str) else one["source"] for key, one in material["texts"].items()}


def edited(what: str, script: Any, **options: Any) -> tuple[pm.Site, Any, MemoryPurse, ScriptedModel]:
    """Edit the site."""
    purse, model = MemoryPurse(), ScriptedModel(script)

    async def go() -> Any:
        async with pm.PageMagic(model, prices=PRICES, context=still(), purse=purse, **options) as magic:
            if what == "rewrite":
                return await magic.rewrite(SITE, "shorter")
            return await magic.translate(SITE, "pt")

    made = anyio.run(go)
    return made.site, made, purse, model


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several questions for a small site."""
    monkeypatch.setattr(rewrite, "LEAVES_AT_ONCE", 4)
    monkeypatch.setattr(translate, "AT_ONCE", 4)


@pytest.mark.parametrize("what", ["rewrite", "translate"])
def test_an_edit_knows_what_it_cost(what: str) -> None:
    """As the sum of its rows; and it is what the budget has paid."""
    _, made, purse, model = edited(what, said, budget=pm.Budget(tenant=Decimal(1)))
    assert made.cost is not None
    assert made.cost > pm.Money.zero("USD")
    assert len(made.calls) == len(model.requests) > 1
    (account,) = purse.accounts.values()
    assert account.spent == made.cost.amount


@pytest.mark.parametrize("what", ["rewrite", "translate"])
def test_what_was_paid_is_kept(what: str) -> None:
    """Where the budget or the credit ends in the middle; the rest is said to be open."""
    whole = edited(what, said)[1]
    first = whole.calls[0].cost
    assert first is not None
    # Enough for the first question at its most, and not for the second.
    _, made, _, model = edited(what, said, budget=pm.Budget(request=first.amount + Decimal("0.028")))
    assert 0 < len(model.requests) < len(whole.calls)
    assert made.status == "degraded"
    assert any("request budget" in one.what for one in made.kept)
    answers = [0]

    def breaks(request: ChatRequest) -> Any:
        answers[0] += 1
        return said(request) if answers[0] == 1 else OutOfCredit("nothing left", adapter="scripted")

    _, made, _, _ = edited(what, breaks)
    assert made.status == "degraded"
    assert [call.outcome for call in made.calls] == ["stop", "OutOfCredit"]
    assert made.cost == first
    with pytest.raises(pm.BudgetExceeded):
        edited(what, said, budget=pm.Budget(request=Decimal("0.001")))
