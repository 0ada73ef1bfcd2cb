"""xgrammar, which constrains models in vLLM and SGLang, takes what models are asked for.

A folder of its own because xgrammar needs PyTorch: ``nox -s grammars`` installs both.
"""

from __future__ import annotations

import json

import pytest
import xgrammar

import pagemagic as pm
from pagemagic.app import load_catalogue
from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.dialects.adapt import to_dialect
from pagemagic.generate.dialects.gbnf import gbnf
from pagemagic.generate.dialects.table import dialect_named
from tests.models.plugin import booking


def content_types() -> list[pm.SectionType]:
    """The built-in content types and the example plugin's."""
    return [found for found in load_catalogue([booking()]).values() if not found.frame]


@pytest.mark.parametrize("found", content_types(), ids=lambda found: found.name)
def test_type_compiles(found: pm.SectionType) -> None:
    """Its schema in the dialects that xgrammar may meet, and its grammar, compile."""
    schema = authoring_schema(found)
    for name in ("vllm", "openai"):
        adapted = to_dialect(schema, dialect_named(name))
        assert xgrammar.Grammar.from_json_schema(json.dumps(adapted.schema), any_whitespace=False)
    assert xgrammar.Grammar.from_ebnf(gbnf(to_dialect(schema, dialect_named("vllm")).schema))
