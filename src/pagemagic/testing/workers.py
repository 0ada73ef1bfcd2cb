"""Workers of their own beside each other, as a host has them: threads that begin at the same moment, each with a loop of its own."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable

import anyio


def at_once(workers: int, work: Callable[[int], Awaitable[object]]) -> None:
    """Do ``work`` in so many threads; each gets its number, from 0. Raises AssertionError where one of them fails."""
    errors: list[BaseException] = []
    start = threading.Barrier(workers)

    async def one(number: int) -> None:
        await work(number)

    def thread(number: int) -> None:
        start.wait()
        try:
            anyio.run(one, number)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=thread, args=(number,)) for number in range(workers)]
    for started in threads:
        started.start()
    for started in threads:
        started.join()
    if errors:
        raise AssertionError(f"a worker failed: {errors[0]!r}") from errors[0]
