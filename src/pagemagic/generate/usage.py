"""How many tokens a call used, in buckets that do not overlap.

Providers count differently: OpenAI's input includes what came from the cache, Anthropic's does not; both include
reasoning in the output. Adapters translate, so that prices can be multiplied and sums taken without knowing who counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one call. Each token is in exactly one bucket."""

    input: int = 0
    """Read by the model anew: neither from the cache nor written to it."""
    cache_read: int = 0
    """Taken from the provider's prompt cache."""
    cache_write: int = 0
    """Read and put into the cache for a short time (5 or 30 minutes)."""
    cache_write_long: int = 0
    """Read and put into the cache for long (an hour or more), which costs more."""
    output: int = 0
    """Written for us to read."""
    reasoning: int = 0
    """Written by the model for itself; paid like output."""
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False)
    """What the provider said, for audits."""

    def __post_init__(self) -> None:
        for bucket in _BUCKETS:
            if getattr(self, bucket) < 0:
                raise ValueError(f"usage has {getattr(self, bucket)} tokens in {bucket}; a bucket cannot be negative")

    @property
    def total(self) -> int:
        """All tokens."""
        return sum(getattr(self, bucket) for bucket in _BUCKETS)

    @property
    def read(self) -> int:
        """Tokens the model was given, wherever they came from."""
        return self.input + self.cache_read + self.cache_write + self.cache_write_long

    @property
    def written(self) -> int:
        """Tokens the model wrote, reasoning included."""
        return self.output + self.reasoning

    def to_dict(self) -> dict[str, int]:
        """The buckets as JSON."""
        return {bucket: getattr(self, bucket) for bucket in _BUCKETS}

    def __add__(self, other: Usage) -> Usage:
        """Both together; ``raw`` is dropped, because two providers' words do not add up."""
        return Usage(**{bucket: getattr(self, bucket) + getattr(other, bucket) for bucket in _BUCKETS})


_BUCKETS = tuple(one.name for one in fields(Usage) if one.name != "raw")


def usage_from(found: Mapping[str, Any]) -> Usage:
    """Usage of its JSON. Raises TypeError for buckets that there are not."""
    return Usage(**found)


def count(value: object) -> int:
    """A number of tokens as a provider gave it: missing, null or nonsense is 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
