"""A circuit breaker: a service that keeps failing is left alone for a while, then tried with one call.

::

    closed --(THRESHOLD failures within WINDOW)--> open --(COOLDOWN over)--> half open: one call
      ^                                             ^                            |
      '------------------ it answers ---------------|----------------------------'
                                                    '-------- it fails ----------'

A provider that says how long to wait is no failure: everybody rests for so long, and then goes on as before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

THRESHOLD = 5
"""So many failures within :data:`WINDOW` open it."""
WINDOW = 30.0
"""Seconds."""
COOLDOWN = 30.0
"""Seconds that it stays open."""

State = Literal["closed", "open", "half open"]


@dataclass(frozen=True, slots=True)
class Breaker:
    """What is known of one model's service. Times are seconds of a clock that never goes back."""

    failures: tuple[float, ...] = ()
    """When it failed lately, while closed."""
    until: float | None = None
    """Open until then; None while closed."""
    probing: bool = False
    """The one call of the half open state is on its way."""
    rests_until: float = 0.0
    """The provider asked to be left alone until then."""

    def state(self, now: float) -> State:
        """The state at a moment."""
        if self.until is None:
            return "closed"
        return "open" if now < self.until else "half open"

    def admits(self, now: float) -> bool:
        """Whether a call may go out."""
        return self.state(now) == "closed" or (self.state(now) == "half open" and not self.probing)

    def rest(self, now: float) -> float:
        """Seconds to wait because the provider asked for it; 0 where it did not."""
        return max(0.0, self.rests_until - now)

    def began(self, now: float) -> Breaker:
        """A call goes out."""
        return replace(self, probing=True) if self.state(now) == "half open" else self

    def answered(self) -> Breaker:
        """A call was answered, if only with a refusal: the service is there."""
        return Breaker(rests_until=self.rests_until)

    def failed(self, now: float) -> Breaker:
        """A call failed."""
        if self.until is not None:
            return replace(self, until=now + COOLDOWN, probing=False) if self.probing else self
        recent = (*(one for one in self.failures if now - one < WINDOW), now)
        if len(recent) >= THRESHOLD:
            return replace(self, failures=(), until=now + COOLDOWN)
        return replace(self, failures=recent)

    def asked_to_rest(self, now: float, seconds: float) -> Breaker:
        """The provider asks to be left alone for so long; it is there."""
        return Breaker(rests_until=max(now + seconds, self.rests_until))

    def left(self) -> Breaker:
        """A call ended without saying anything of the service, because nobody waited for it."""
        return replace(self, probing=False)
