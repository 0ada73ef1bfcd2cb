"""Generations in their books: what was used, what it cost, who may spend it, and who goes on where a model fails."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic.generate.model_errors import AuthenticationFailed, Overloaded, RateLimited
from pagemagic.generate.pipeline.events import Event as RunEvent
from pagemagic.generate.ports import ChatRequest, Finished, Started, TextDelta, UsageReported
from pagemagic.generate.running.purse import MemoryPurse
from pagemagic.generate.usage import Usage
from pagemagic.kernel.clock import CountedIds, ManualClock, SeededEntropy
from pagemagic.kernel.registry import AdapterContext
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.faults import Fault
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import ModelServer
from tests.models.test_sections import model_on

PRICES = pm.PriceTable("test-1", "USD", tuple(
    pm.Price(model=name, input=Decimal(1), output=Decimal(4), cache_read=Decimal("0.1"), cache_write=Decimal("1.25"))
    for name in ("scripted:model", "scripted:second", "openai:random", "anthropic:random", "vllm:random")
))  # fmt: skip


def still() -> AdapterContext:
    """Time that stands still, and names that count."""
    return AdapterContext(ManualClock(), CountedIds(), SeededEntropy())


def run(model: Any, brief: str = BRIEF, **options: Any) -> tuple[pm.Generation, list[RunEvent], list[pm.Event]]:
    """Generate: the result, the events of the run, and what was emitted."""
    emitted: list[pm.Event] = []

    async def go() -> tuple[pm.Generation, list[RunEvent]]:
        given = {"prices": PRICES, "context": still(), **options}
        async with pm.PageMagic(model, emit=emitted.append, **given) as magic, magic.stream(brief) as running:
            events = [event async for event in running]
            return await running.result(), events

    return *anyio.run(go), emitted


def test_a_generation_knows_what_it_cost() -> None:
    """The sum of its rows, each by its own buckets, under the prices' version; and each row was told once."""
    made, events, emitted = run(ScriptedModel(answered))
    assert made.cost == sum((call.cost for call in made.calls if call.cost is not None), pm.Money.zero("USD"))
    used = made.usage
    by_hand = used.input + Decimal("0.1") * used.cache_read + Decimal("1.25") * used.cache_write + 4 * used.written
    assert made.cost == pm.Money(by_hand / 1_000_000, "USD")
    assert made.cost > pm.Money.zero("USD")
    assert {call.prices for call in made.calls} == {"test-1"}
    assert [event.data["task"] for event in emitted] == [call.task for call in made.calls]
    assert [event.data["usage"] for event in events if event.kind == "usage"] == [
        call.to_dict()["usage"] for call in made.calls
    ]
    assert len({event.id for event in emitted}) == len(emitted)
    assert {event.kind for event in emitted} == {"model.call"}


def test_no_text_of_the_brief_is_told() -> None:
    """Events name tasks and numbers; the log says nothing."""
    _, _, emitted = run(ScriptedModel(answered))
    said = json.dumps([event.to_dict() for event in emitted])
    assert not [word for word in ("Aurora", "bread", "Bread", "253") if word in said]


def test_an_unknown_price_is_no_zero() -> None:
    """Neither in the sum nor in the rows; what is known is still said."""
    made, *_ = run(ScriptedModel(answered, name="scripted:new"))
    assert made.cost is None
    assert {call.cost for call in made.calls} == {None}
    assert made.known_cost == pm.Money.zero("USD")
    assert pm.design(BRIEF).cost == pm.Money.zero("USD")


@pytest.mark.parametrize("adapter", ["openai", "anthropic", "vllm"])
def test_the_books_are_the_servers(adapter: str) -> None:
    """Bucket by bucket, through the real SDKs; no token twice, and the money to the last digit."""
    with ModelServer(seed=5) as server:
        made, _, emitted = run(model_on(server, adapter, {}), context=None)
        served, used = server.served, made.usage
    assert (used.input, used.cache_read, used.cache_write) == (served.input, served.cache_read, served.cache_write)
    assert used.written == served.output
    assert used.cache_read > 0
    assert len(made.calls) == len(server.calls) == len(emitted)
    read = served.input + Decimal("0.1") * served.cache_read + Decimal("1.25") * served.cache_write
    assert made.cost == pm.Money((read + 4 * served.output) / 1_000_000, "USD")


FREE: tuple[Fault, ...] = ("rate_limit_bare", "overloaded", "schema", "context")
UNKNOWN: tuple[Fault, ...] = ("server_error", "overloaded_in_stream", "cut", "reset", "garbage", "runaway")


@pytest.mark.parametrize("fault", [*FREE, *UNKNOWN])
def test_failed_attempts_are_in_the_books(fault: Fault) -> None:
    """Refused before it began: free. Broken on the way: nobody knows, and nobody says zero. The rest is as the server counted."""
    with ModelServer(seed=5) as server:
        model = model_on(server, "vllm", {})

        async def go() -> pm.Generation:
            async with pm.PageMagic(model, prices=PRICES) as magic:
                plan = await magic.plan(BRIEF)
                before = len(server.calls)
                server.arm(fault)
                made = await magic.generate(BRIEF, plan=plan)
                assert len(made.calls) == len(server.calls) - before
                return made

        made = anyio.run(go)
    ill = [call for call in made.calls if call.outcome not in ("stop", "length")]
    assert len(ill) == 1
    assert ill[0].cost == (pm.Money.zero("USD") if fault in FREE else None)
    assert (made.cost is None) == (fault in UNKNOWN)
    assert made.known_cost == sum((call.cost for call in made.calls if call.cost is not None), pm.Money.zero("USD"))


def test_nobody_there_costs_nothing() -> None:
    """Where no connection came about."""
    with ModelServer() as server:
        model = model_on(server, "vllm", {})
    emitted: list[pm.Event] = []

    async def go() -> None:
        async with pm.PageMagic(model, prices=PRICES, emit=emitted.append) as magic:
            with pytest.raises(pm.AdapterError):
                await magic.generate(BRIEF)

    anyio.run(go)
    assert [event.data["outcome"] for event in emitted] == ["Unreachable"] * 3
    assert {event.data["cost"]["amount"] for event in emitted} == {"0"}


def test_reasoning_is_inside_the_output() -> None:
    """Paid like it, and counted once."""
    said = (
        Started("model"), TextDelta("{}"), UsageReported(Usage(input=10, output=1)),
        UsageReported(Usage(input=10, cache_read=5, output=3, reasoning=40)), Finished("stop"),
    )  # fmt: skip
    made, *_ = run(ScriptedModel(lambda request: said))
    (plan, *_) = made.calls
    assert plan.cost == pm.Money(Decimal("182.5") / 1_000_000, "USD")


def budgeted(
    budget: pm.Budget, script: Any = answered, **options: Any
) -> tuple[pm.Generation, ScriptedModel, MemoryPurse]:
    """Generate within a budget."""
    purse, model = MemoryPurse(), ScriptedModel(script)
    made, *_ = run(model, budget=budget, purse=purse, **options)
    return made, model, purse


def test_a_budget_that_suffices_changes_nothing() -> None:
    """Nothing stays reserved, and what is spent is the cost, in each account."""
    made, _, purse = budgeted(pm.Budget(request=Decimal(1), actor=Decimal(1), tenant=Decimal(1)))
    assert made.status == "complete"
    assert made.cost is not None
    assert len(purse.accounts) == 3
    for account in purse.accounts.values():
        assert account.spent == made.cost.amount
        assert not account.held


def test_calls_side_by_side_wait_for_each_other() -> None:
    """A budget that covers each call but not all at once is no reason to do less."""
    whole = budgeted(pm.Budget(request=Decimal(1)))[0].cost
    assert whole is not None
    one_call = Decimal("0.066")  # about what one call may cost at most
    made, _, purse = budgeted(pm.Budget(request=whole.amount + one_call), context=None)
    assert made.status == "complete"
    assert made.cost == whole
    assert not next(iter(purse.accounts.values())).held


def test_a_budget_that_runs_out_keeps_what_was_paid() -> None:
    """Sections that are there stay, the others are not asked for, and no limit is passed."""
    limit = Decimal("0.05")
    made, model, purse = budgeted(pm.Budget(request=limit))
    assert made.status == "degraded"
    assert 0 < len(made.written) < 5
    assert len(model.requests) < 6
    (account,) = purse.accounts.values()
    assert account.spent <= limit
    assert "the request budget of 0.05 USD does not cover" in " ".join(one.message for one in made.findings)


@pytest.mark.parametrize("level", ["request", "actor", "tenant"])
@pytest.mark.parametrize("limit", ["0.043", "0.046", "0.05", "0.053"])
def test_wherever_a_budget_ends_the_books_are_right(level: str, limit: str) -> None:
    """In the middle of a run: what was written is on the site, the offline author's stands for the rest, every question that went
    out has a row with its cost, the account holds their sum and no more than its limit, and nothing stays reserved."""
    made, model, purse = budgeted(pm.Budget.model_validate({level: limit}))
    (account,) = purse.accounts.values()
    assert len(made.calls) == len(model.requests) > 1
    assert made.cost is not None
    assert account.spent == made.cost.amount <= Decimal(limit)
    assert not account.held
    asked = {call.task.removeprefix("section ") for call in made.calls} - {"plan"}
    assert {one for one, by in made.written.items() if by != "offline"} == asked
    assert len(asked) < 5
    assert made.status == "degraded"
    assert f"the {level} budget of {limit} USD does not cover" in " ".join(one.message for one in made.findings)
    assert pm.Site.from_json(made.site.to_json()) == made.site
    assert not [one for one in pm.audit(made.site) if one.severity == "error"]


def test_a_budget_for_nothing_asks_nobody() -> None:
    """It raises with the cure, or the offline author goes on."""
    with pytest.raises(pm.BudgetExceeded, match="raise the request budget"):
        budgeted(pm.Budget(request=Decimal("0.001")))
    made, model, _ = budgeted(pm.Budget(request=Decimal("0.001")), fallback="offline")
    assert (made.provenance, model.requests) == ("offline", [])
    with pytest.raises(pm.LimitError, match="give the price of scripted:model"):
        budgeted(pm.Budget(request=Decimal(1)), prices=pm.PriceTable("none", "USD", ()))
    with pytest.raises(pm.LimitError, match="in EUR and the prices are in USD"):
        budgeted(pm.Budget(request=Decimal(1), currency="EUR"))


def test_what_broke_is_settled_at_the_most() -> None:
    """Nobody knows what it cost, so the budget holds it to be all that it could."""
    broken = [True]

    def said(request: ChatRequest) -> Any:
        assert request.shape is not None
        if request.shape.name == "site_plan" and broken:
            broken.pop()
            return (Started("model"), TextDelta("{"))
        return answered(request)

    made, _, purse = budgeted(pm.Budget(tenant=Decimal(1)), said, context=None)
    assert made.cost is None
    (account,) = purse.accounts.values()
    assert account.spent > made.known_cost.amount + Decimal("0.02")
    assert not account.held


def test_leaving_settles_the_bill() -> None:
    """Also for the call that is cut off: it is in the books, its cost is unknown, nothing stays reserved."""
    purse, emitted = MemoryPurse(), list[pm.Event]()

    async def go() -> None:
        model = ScriptedModel(answered)
        async with (
            pm.PageMagic(
                model, prices=PRICES, budget=pm.Budget(request=Decimal(1)), purse=purse, emit=emitted.append
            ) as magic,
            magic.stream(BRIEF) as running,
        ):
            async for event in running:
                if event.kind == "section.delta":
                    break

    anyio.run(go)
    assert "cancelled" in [event.data["outcome"] for event in emitted]
    (account,) = purse.accounts.values()
    assert not account.held
    assert account.spent > 0


def failing(error: type[Exception], *names: str) -> Callable[[ChatRequest], Any]:
    """Fails for some shapes, in the middle of the stream."""

    def said(request: ChatRequest) -> Any:
        assert request.shape is not None
        if request.shape.name not in names:
            return answered(request)
        if error is Overloaded:
            return (Started("model"), TextDelta('{"title": "Half'))
        raise AssertionError

    return said


def test_the_next_model_goes_on_where_one_fails() -> None:
    """In the middle of a run: what is written stays, the section that broke is written by the other, and both are named."""
    first, second = ScriptedModel(failing(Overloaded, "steps", "faq")), ScriptedModel(answered, name="scripted:second")
    made, events, _ = run([first, second])
    assert made.status == "complete"
    assert set(made.written.values()) == {"scripted:model", "scripted:second"}
    by = {section.type: made.written.get(section.id) for page in made.site.pages for section in page.sections}
    assert by["steps"] == by["faq"] == "scripted:second"
    asked = {request.shape.name for request in second.requests if request.shape is not None}
    assert asked == {"steps", "faq"}
    done = [event.data["id"] for event in events if event.kind == "section.done"]
    assert len(done) == len(set(done))
    assert {call.asked for call in made.calls} == {"scripted:model", "scripted:second"}
    resets = [event.data["why"] for event in events if event.kind == "section.reset"]
    assert any("asking scripted:second" in why for why in resets)


def test_the_next_model_is_asked_at_once_where_waiting_is_long() -> None:
    """And where the key is wrong; the plan too may be the other's."""
    for error in (RateLimited("later", adapter="a", retry_after=50), AuthenticationFailed("no", adapter="a")):
        first, second = ScriptedModel([error] * 9), ScriptedModel(answered, name="scripted:second")
        made, *_ = run([first, second])
        assert made.status == "complete"
        assert set(made.written.values()) == {"scripted:second"}
    assert len(first.requests) == 1


def test_a_wrong_key_is_tried_once() -> None:
    """Where there is another model, the rest of the request is asked of that one at once."""
    first = ScriptedModel(lambda request: AuthenticationFailed("no", adapter="a"))
    made, *_ = run([first, ScriptedModel(answered, name="scripted:second")])
    assert len(first.requests) == 1
    assert [call.outcome for call in made.calls].count("AuthenticationFailed") == 1


def test_a_model_that_keeps_failing_is_left_alone() -> None:
    """After some failures in a row nobody asks it any more, and everything goes to the other."""
    first = ScriptedModel(lambda request: Overloaded("full", adapter="scripted"))
    second = ScriptedModel(answered, name="scripted:second")

    async def go() -> None:
        async with pm.PageMagic([first, second], prices=PRICES, context=still()) as magic:
            for _ in range(3):
                assert (await magic.generate(BRIEF)).status == "complete"

    anyio.run(go)
    assert 5 <= len(first.requests) < 10
    assert len(second.requests) == 18


def test_no_more_calls_at_once_than_allowed() -> None:
    """Of one model, over all runs."""
    most = [0]

    class Counting(ScriptedModel):
        def _spoken(self, request: ChatRequest, text: str) -> Any:
            most[0] = max(most[0], self.open)
            return super()._spoken(request, text)

    async def go() -> None:
        model = Counting(answered)
        async with pm.PageMagic(model, context=still(), concurrency=2) as magic, anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(magic.generate, BRIEF)

    anyio.run(go)
    assert most[0] == 2


def test_scopes() -> None:
    """Events carry the scope, each tenant has its own account, and closing what is scoped closes nothing else."""
    purse, emitted = MemoryPurse(), list[pm.Event]()

    async def go() -> None:
        model = ScriptedModel(answered)
        budget = pm.Budget(tenant=Decimal(1))
        async with pm.PageMagic(model, prices=PRICES, context=still(), purse=purse, emit=emitted.append) as magic:
            for tenant in ("a", "b"):
                async with magic.scoped(pm.Scope(tenant, "u1", "req-7"), budget=budget) as mine:
                    await mine.generate(BRIEF)
                assert not model.closed
            with pytest.raises(pm.ConfigurationError, match="has its own key"):
                magic.scoped(pm.Scope("a"), credentials={"openai": "sk-1"})
            with pytest.raises(pm.ConfigurationError, match="no model adapter 'nobody'"):
                pm.PageMagic("vllm:x").scoped(pm.Scope("a"), credentials={"nobody": "sk-1"})
        with pytest.raises(pm.StateError, match="is closed"):
            await mine.generate(BRIEF)
        assert model.closed

    anyio.run(go)
    assert [event.scope.tenant for event in emitted] == ["a"] * 6 + ["b"] * 6
    assert {event.scope.request_id for event in emitted} == {"req-7"}
    for tenant in ("a", "b"):
        (account,) = [account for name, account in purse.accounts.items() if name.startswith(f"tenant/{tenant}/")]
        mine = [Decimal(event.data["cost"]["amount"]) for event in emitted if event.scope.tenant == tenant]
        assert account.spent == sum(mine) > 0


def test_credentials_reach_the_provider_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    """The server gets the tenant's key; no repr, log, event or error has it."""
    caplog.set_level(logging.DEBUG)
    emitted: list[pm.Event] = []
    with ModelServer(seed=5) as server:
        settings = pm.Settings(models={"openai": {"api_key": "sk-wrong-key", "base_url": server.openai_url}})

        async def go() -> None:
            async with pm.PageMagic("openai:random", settings=settings, prices=PRICES, emit=emitted.append) as magic:
                with pytest.raises(pm.AdapterError) as caught:
                    await magic.generate(BRIEF)
                assert "sk-wrong-key" not in f"{caught.value!r}{caught.value}{caught.value.__cause__!r}"
                async with magic.scoped(pm.Scope("a"), credentials={"openai": server.key}) as mine:
                    assert (await mine.generate(BRIEF)).calls
                    shown = f"{mine!r}{vars(mine)!r}{vars(mine._engine)!r}{mine._engine._source!r}"
                    assert server.key not in shown

        anyio.run(go)
    said = json.dumps([event.to_dict() for event in emitted]) + caplog.text
    assert server.key not in said
    assert "sk-wrong-key" not in said


def test_whoever_listens_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """A listener that fails is logged, and the site is made."""

    def listen(event: pm.Event) -> None:
        raise RuntimeError("full")

    async def go() -> pm.Generation:
        async with pm.PageMagic(ScriptedModel(answered), emit=listen, context=still()) as magic:
            return await magic.generate(BRIEF)

    assert anyio.run(go).status == "complete"
    assert "a listener failed on event" in caplog.text


def test_an_estimate_asks_nobody_and_holds() -> None:
    """What was spent in the end lies below the most; a plan that is known makes it less."""
    model = ScriptedModel(answered)
    magic = pm.PageMagic(model, prices=PRICES, context=still())
    estimate = magic.estimate(BRIEF)
    assert model.requests == []
    assert estimate.expected is not None
    assert estimate.most is not None
    assert estimate.expected < estimate.most
    assert "a byte is a token" in " ".join(estimate.assumes)
    made, *_ = run(model)
    assert made.cost is not None
    assert made.cost <= estimate.most
    assert made.plan is not None
    planned = magic.estimate(BRIEF, plan=made.plan)
    assert planned.most is not None
    assert planned.most < estimate.most
    assert planned.calls == 5
    assert pm.PageMagic().estimate(BRIEF).most == pm.Money.zero("USD")
    unknown = pm.PageMagic(ScriptedModel(answered, name="scripted:new")).estimate(BRIEF)
    assert (unknown.expected, unknown.most) == (None, None)
    assert "not known" in str(unknown)
    with pm.BlockingPageMagic(model, prices=PRICES) as waiting, waiting.scoped(pm.Scope("a")) as mine:
        assert mine.estimate(BRIEF).most == estimate.most
