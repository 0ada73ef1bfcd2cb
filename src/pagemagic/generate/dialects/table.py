"""Every dialect by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pagemagic.generate.dialects.anthropic import ANTHROPIC, ANTHROPIC_TOOL
from pagemagic.generate.dialects.dialect import Dialect
from pagemagic.generate.dialects.open_weights import GBNF, LLGUIDANCE, VLLM
from pagemagic.generate.dialects.openai import OPENAI, OPENAI_LOOSE
from pagemagic.generate.dialects.words import JSON_OBJECT, TEXT
from pagemagic.kernel.errors import InvalidInputError, Reason

DIALECTS: Mapping[str, Dialect] = MappingProxyType(
    {
        dialect.name: dialect
        for dialect in (OPENAI, OPENAI_LOOSE, ANTHROPIC, ANTHROPIC_TOOL, VLLM, LLGUIDANCE, GBNF, JSON_OBJECT, TEXT)
    }
)
"""Every dialect by name."""


def dialect_named(name: str) -> Dialect:
    """The dialect of a name. Raises InvalidInputError for an unknown one."""
    if name not in DIALECTS:
        raise InvalidInputError(Reason("dialect", f"there is no dialect {name!r}", f"use {', '.join(DIALECTS)}"))
    return DIALECTS[name]
