"""Settings of model adapters: frozen, with the key in a box that does not print it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator

from pagemagic.kernel.errors import ConfigurationError

S = TypeVar("S", bound="ModelSettings")
_HEADER = re.compile(r"[!-~]*")


class ModelSettings(BaseModel):
    """What every model adapter has to know."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, protected_namespaces=())

    model: str = Field(min_length=1)
    """The provider's name for the model."""
    api_key: SecretStr
    temperature: bool = True
    """Whether the model takes a temperature; reasoning models do not."""

    @field_validator("api_key")
    @classmethod
    def _fits_a_header(cls, value: SecretStr) -> SecretStr:
        # Refused here, because what HTTP libraries say about a wrong header quotes it.
        if not _HEADER.fullmatch(value.get_secret_value()):
            raise ValueError("a key is made of printable ASCII characters without spaces; copy it again")
        return value


def settings_of(kind: type[S], given: object) -> S:
    """Settings from an object of the kind or a mapping. Raises ConfigurationError, without the values."""
    if isinstance(given, kind):
        return given
    try:
        return kind.model_validate(given)
    except ValidationError as error:
        reasons = error.errors(include_url=False, include_input=False, include_context=False)
        said = "; ".join(f"{'.'.join(map(str, one['loc'])) or 'settings'}: {one['msg']}" for one in reasons)
    raise ConfigurationError(f"the settings of the model are wrong: {said}")


def from_environment(
    environ: Mapping[str, str] | None, variables: Mapping[str, str], required: tuple[str, ...] = ("api_key",)
) -> dict[str, Any]:
    """Settings from environment variables: field name -> variable name.

    Raises:
        ConfigurationError: A required variable is missing or empty.
    """
    found = os.environ if environ is None else environ
    given = {name: found[variable].strip() for name, variable in variables.items() if found.get(variable, "").strip()}
    for name in required:
        if name not in given:
            raise ConfigurationError(f"the environment variable {variables[name]} is not set; set it to your key")
    return given
