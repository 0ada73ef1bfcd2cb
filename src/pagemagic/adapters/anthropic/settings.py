"""Settings of Anthropic's models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pagemagic.adapters._models.settings import ModelSettings, from_environment, settings_of

VARIABLES = {"api_key": "ANTHROPIC_API_KEY", "base_url": "ANTHROPIC_BASE_URL"}


class AnthropicSettings(ModelSettings):
    """Which model, reached how. Nothing is read from the environment but by :meth:`from_env`."""

    base_url: str = "https://api.anthropic.com"
    cache: Literal["5m", "1h"] | None = "5m"
    """How long the marked beginning of a request stays in the provider's cache; None does not mark it."""
    temperature: bool = False
    """Whether the model takes a temperature; present ones do not."""

    @classmethod
    def from_env(cls, model: str, environ: Mapping[str, str] | None = None) -> AnthropicSettings:
        """Settings from the SDK's own variables. Raises ConfigurationError where ``ANTHROPIC_API_KEY`` is not set."""
        return settings_of(cls, {"model": model, **from_environment(environ, VARIABLES)})
