"""Settings of OpenAI's models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pagemagic.adapters._models.settings import ModelSettings, from_environment, settings_of

VARIABLES = {
    "api_key": "OPENAI_API_KEY",
    "base_url": "OPENAI_BASE_URL",
    "organization": "OPENAI_ORG_ID",
    "project": "OPENAI_PROJECT_ID",
}


class OpenAISettings(ModelSettings):
    """Which model, reached how. Nothing is read from the environment but by :meth:`from_env`."""

    base_url: str = "https://api.openai.com/v1"
    api: Literal["responses", "chat"] = "responses"
    """The Responses API, or Chat Completions for what does not have it."""
    organization: str | None = None
    project: str | None = None
    temperature: bool = False
    """Whether the model takes a temperature; present ones do not."""

    @classmethod
    def from_env(cls, model: str, environ: Mapping[str, str] | None = None) -> OpenAISettings:
        """Settings from the SDK's own variables. Raises ConfigurationError where ``OPENAI_API_KEY`` is not set."""
        return settings_of(cls, {"model": model, **from_environment(environ, VARIABLES)})
