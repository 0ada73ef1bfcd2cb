"""The circuit breaker, state by state."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.generate.running.breaker import COOLDOWN, THRESHOLD, WINDOW, Breaker

CLOSED = Breaker()
NEARLY = Breaker(failures=tuple(float(one) for one in range(THRESHOLD - 1)))
OPEN = Breaker(until=100.0)
PROBING = Breaker(until=100.0, probing=True)


@pytest.mark.parametrize(("breaker", "now", "state", "admits"), [
    (CLOSED, 0, "closed", True), (NEARLY, 5, "closed", True), (OPEN, 99, "open", False), (OPEN, 100, "half open", True),
    (PROBING, 100, "half open", False), (PROBING, 99, "open", False),
])  # fmt: skip
def test_states(breaker: Breaker, now: float, state: str, admits: bool) -> None:
    """What it is at a moment, and whether a call may go out."""
    assert (breaker.state(now), breaker.admits(now)) == (state, admits)


@pytest.mark.parametrize(("before", "does", "now", "after"), [
    (CLOSED, "failed", 1.0, Breaker(failures=(1.0,))),
    (NEARLY, "failed", 5.0, Breaker(until=5.0 + COOLDOWN)),
    (NEARLY, "failed", WINDOW + 100, Breaker(failures=(WINDOW + 100,))),
    (NEARLY, "answered", 5.0, CLOSED),
    (OPEN, "failed", 50.0, OPEN),
    (OPEN, "answered", 50.0, CLOSED),
    (OPEN, "began", 50.0, OPEN),
    (OPEN, "began", 100.0, PROBING),
    (PROBING, "failed", 101.0, Breaker(until=101.0 + COOLDOWN)),
    (PROBING, "answered", 101.0, CLOSED),
    (PROBING, "left", 101.0, OPEN),
    (PROBING, "asked_to_rest", 101.0, Breaker(rests_until=108.0)),
    (CLOSED, "asked_to_rest", 1.0, Breaker(rests_until=8.0)),
    (Breaker(rests_until=8.0), "answered", 1.0, Breaker(rests_until=8.0)),
    (CLOSED, "began", 1.0, CLOSED),
])  # fmt: skip
def test_transitions(before: Breaker, does: str, now: float, after: Breaker) -> None:
    """Every arrow of the picture, and those that lead back to where they begin."""
    match does:
        case "failed" | "began":
            found = getattr(before, does)(now)
        case "asked_to_rest":
            found = before.asked_to_rest(now, 7.0)
        case _:
            found = getattr(before, does)()
    assert found == after


steps = st.lists(st.tuples(st.floats(0, 60), st.sampled_from(["fail", "answer", "rest", "leave"])), max_size=60)


@given(steps)
def test_it_is_never_shut_for_good(some: list[tuple[float, str]]) -> None:
    """Whatever happened: once the time is over a call may go out, and one that is answered opens the door to all."""
    now, breaker = 0.0, CLOSED
    for passed, what in some:
        now += passed
        if not breaker.admits(now):
            continue
        breaker = breaker.began(now)
        match what:
            case "fail":
                breaker = breaker.failed(now)
            case "answer":
                breaker = breaker.answered()
            case "rest":
                breaker = breaker.asked_to_rest(now, 5.0)
            case _:
                breaker = breaker.left()
    later = now + COOLDOWN + 1
    assert breaker.admits(later)
    assert breaker.rest(later) == 0
    assert breaker.began(later).answered().state(later) == "closed"
    assert len(breaker.failures) < THRESHOLD
