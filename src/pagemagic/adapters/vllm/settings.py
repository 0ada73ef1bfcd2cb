"""Settings of models on a server of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import SecretStr

from pagemagic.adapters._models.settings import ModelSettings, from_environment, settings_of

VARIABLES = {"base_url": "VLLM_BASE_URL", "api_key": "VLLM_API_KEY"}


class VllmSettings(ModelSettings):
    """Which model, on which server. Nothing is read from the environment but by :meth:`from_env`."""

    base_url: str = "http://127.0.0.1:8000/v1"
    """Of vLLM's default port; llama.cpp listens on 8080, Ollama on 11434."""
    api_key: SecretStr = SecretStr("")
    """Where the server asks for one."""
    schema_field: Literal["response_format", "structured_outputs", "json_schema", "grammar"] = "response_format"
    """How the server is told a schema: as OpenAI is (vLLM, llama.cpp, Ollama), by vLLM's own field, by llama.cpp's own
    field, or as a grammar in GBNF (llama.cpp of any age)."""

    @classmethod
    def from_env(cls, model: str, environ: Mapping[str, str] | None = None) -> VllmSettings:
        """Settings from ``VLLM_BASE_URL`` and ``VLLM_API_KEY``, both optional."""
        return settings_of(cls, {"model": model, **from_environment(environ, VARIABLES, required=())})
