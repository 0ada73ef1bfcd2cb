"""Measuring side by side: peers take turns, so that a slow moment of the machine hits all of them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple


class Timing(NamedTuple):
    """Seconds of one peer."""

    least: float
    median: float


def interleaved(peers: dict[str, Callable[[], object]], rounds: int) -> dict[str, Timing]:
    """Run all peers in turn, ``rounds`` times, and return the least and the median time of each."""
    times: dict[str, list[float]] = {name: [] for name in peers}
    for run in peers.values():
        run()
    for _ in range(rounds):
        for name, run in peers.items():
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    return {name: Timing(min(found), statistics.median(found)) for name, found in times.items()}


def ratio(a: Timing, b: Timing) -> str:
    """How many times ``b`` fits into ``a``, by least and by median time."""
    return f"{a.least / b.least:.2f}x (median {a.median / b.median:.2f}x)"
