"""Whether a question is asked again after a failure, and when. The only rule there is: SDKs and adapters never retry."""

from __future__ import annotations

from pagemagic.generate.model_errors import ModelError, RateLimited, Unavailable

ATTEMPTS = 3
"""How often a model is asked a question while its failures may pass."""
LONGEST_PAUSE = 60.0
"""A provider that asks for a longer wait, in seconds, is given up."""
PATIENCE = 5.0
"""Where another model can be asked, nobody waits longer than this."""
FIRST_PAUSE = 0.5
"""Seconds before the second attempt; each further pause is twice as long."""


def pause_before_next(error: ModelError, attempt: int, chance: float, *, others: bool = False) -> float | None:
    """Seconds to wait after attempt number ``attempt`` failed; None where this model is not asked again.

    What the provider asks for is waited at least. ``chance`` in [0, 1) spreads those who wait for the same thing: up to half
    as long again, and up to a tenth where the provider named the time. ``others``: there is another model to ask.
    """
    if not error.retryable or attempt >= ATTEMPTS or isinstance(error, Unavailable):
        return None
    if error.retry_after is None:
        return FIRST_PAUSE * 2.0 ** (attempt - 1) * (1 + chance / 2)
    if error.retry_after > (PATIENCE if others else LONGEST_PAUSE):
        return None
    return error.retry_after * (1 + chance / 10)


def is_failure(error: ModelError) -> bool:
    """Whether an error says that the model's service is unwell: not that we ask too often, or for something it refuses."""
    return error.retryable and not isinstance(error, RateLimited)
