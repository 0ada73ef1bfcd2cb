"""What a host decides: keys and addresses. Nothing is read from the environment unless :meth:`Settings.from_env` is called."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, SecretStr, field_validator

from pagemagic.adapters.anthropic.settings import VARIABLES as ANTHROPIC
from pagemagic.adapters.openai.settings import VARIABLES as OPENAI
from pagemagic.adapters.vllm.settings import VARIABLES as VLLM
from pagemagic.page.frozen import FrozenDict

VARIABLES: Mapping[str, Mapping[str, str]] = FrozenDict(
    {"anthropic": FrozenDict(ANTHROPIC), "openai": FrozenDict(OPENAI), "vllm": FrozenDict(VLLM)}
)
"""Adapter -> field of its settings -> environment variable."""
NEEDS_KEY = frozenset(("anthropic", "openai"))
"""Adapters that cannot do without a key."""


class Settings(BaseModel):
    """Settings of adapters by their names: ``Settings(models={"openai": {"api_key": "…"}})``."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, arbitrary_types_allowed=True)

    models: Mapping[str, Mapping[str, Any]] = FrozenDict()
    """Adapter of language models -> its settings but for the model's name."""

    @field_validator("models")
    @classmethod
    def _keys_do_not_print(cls, value: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
        return FrozenDict(
            {name: FrozenDict({key: _boxed(key, one) for key, one in given.items()}) for name, given in value.items()}
        )

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Settings from the variables of :data:`VARIABLES` that are set and not empty."""
        found = os.environ if environ is None else environ
        models = {
            name: {key: found[variable].strip() for key, variable in known.items() if found.get(variable, "").strip()}
            for name, known in VARIABLES.items()
        }
        return cls(models={name: given for name, given in models.items() if given})


def _boxed(name: str, value: Any) -> Any:
    return SecretStr(value) if name.endswith("key") and isinstance(value, str) else value
