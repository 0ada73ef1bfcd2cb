"""The books: rows that survive JSON, and sums that say when they are not the whole."""

from __future__ import annotations

import json
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from pagemagic.generate import model_errors
from pagemagic.generate.call import Call
from pagemagic.generate.ledger import REFUSED, cost_of, costs_nothing, known_cost_of, usage_of
from pagemagic.generate.running.retrying import FIRST_PAUSE, LONGEST_PAUSE, PATIENCE, is_failure, pause_before_next
from pagemagic.generate.usage import Usage
from pagemagic.kernel.money import Money

counts = st.integers(0, 10**6)
calls = st.builds(
    Call,
    st.sampled_from(["plan", "section n1"]), st.sampled_from(["a", "b"]), st.just("text"), st.sampled_from(["stop", "RateLimited"]),
    st.none() | st.builds(Usage, input=counts, cache_read=counts, cache_write=counts, output=counts, reasoning=counts),
    st.none() | st.text(max_size=4), st.just("a:a"), st.integers(1, 3),
    st.none() | st.decimals(0, 100, places=8).map(lambda one: Money(one, "USD")), st.just("1"), st.just(0.25),
)  # fmt: skip


@given(st.lists(calls, max_size=6), st.lists(calls, max_size=6))
def test_books_add_up(some: list[Call], more: list[Call]) -> None:
    """The sum of two books is the sum of their sums; one unknown cost makes the whole unknown, and never cheaper."""
    assert usage_of([*some, *more]) == usage_of(some) + usage_of(more)
    assert known_cost_of([*some, *more]) == known_cost_of(some) + known_cost_of(more)
    costs = cost_of(some), cost_of(more)
    assert cost_of([*some, *more]) == (None if None in costs else known_cost_of(some) + known_cost_of(more))


@given(calls)
def test_rows_survive_json(call: Call) -> None:
    """To the last digit."""
    assert Call.from_dict(json.loads(json.dumps(call.to_dict()))) == call


def test_what_is_refused_is_free() -> None:
    """Unless it had begun; what broke on the way may have cost anything."""
    for name in REFUSED:
        assert issubclass(getattr(model_errors, name), model_errors.ModelError)
        assert costs_nothing(name, begun=False)
        assert not costs_nothing(name, begun=True)
    for name in ("IncompleteStream", "ModelTimeout", "Unreachable", "ServerFailed", "cancelled", "lost", "runaway"):
        assert not costs_nothing(name, begun=False)


@given(st.floats(0, 1, exclude_max=True), st.integers(1, 5), st.none() | st.floats(0, 200), st.booleans())
def test_pauses(chance: float, attempt: int, after: float | None, others: bool) -> None:
    """Never shorter than the provider asks for, never endless, and never for what does not pass."""
    error = model_errors.RateLimited("later", adapter="a", retry_after=after)
    wait = pause_before_next(error, attempt, chance, others=others)
    if wait is not None:
        assert attempt < 3
        assert wait >= (after if after is not None else FIRST_PAUSE)
        assert wait <= 1.1 * LONGEST_PAUSE
        assert after is None or not others or after <= PATIENCE
    for kind in (
        model_errors.AuthenticationFailed,
        model_errors.Refused,
        model_errors.Unavailable,
        model_errors.OutOfCredit,
    ):
        assert pause_before_next(kind("no", adapter="a"), 1, chance) is None
    assert timedelta(seconds=wait or 0) < timedelta(minutes=2)


def test_which_errors_speak_of_the_service() -> None:
    """Asking too often does not, nor does asking for what is refused."""
    kinds = {
        name
        for name, kind in vars(model_errors).items()
        if isinstance(kind, type) and issubclass(kind, model_errors.ModelError)
    }
    failing = {name for name in kinds if is_failure(getattr(model_errors, name)("x", adapter="a"))}
    assert failing == {
        "Overloaded",
        "ModelTimeout",
        "Unreachable",
        "ServerFailed",
        "IncompleteStream",
        "InvalidReply",
        "Unavailable",
    }
