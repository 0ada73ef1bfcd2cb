"""OpenAI's structured outputs, Responses and Chat Completions alike."""

from __future__ import annotations

from pagemagic.generate.dialects.dialect import ARRAYS, EVERYTHING, NUMBERS, STRICT_FORMATS, Dialect, Limit, Source

SOURCES = (
    Source("OpenAI guide to structured outputs, section on supported schemas", "2026-02"),
    Source("jsonschemaprofiles: OpenAI Structured Outputs Profile", "2026-02"),
    Source("openai/openai-python #2193: no two objects of a union may begin with the same key but for a constant", "2026-02"),
)  # fmt: skip

OPENAI = Dialect(
    name="openai",
    title="OpenAI, strict",
    rung="strict",
    keywords=ARRAYS | NUMBERS | {"pattern", "format", "multipleOf"},
    formats=STRICT_FORMATS,
    all_required=True,
    recursion=True,
    limits=(
        Limit("properties", 5000),
        Limit("depth", 10),
        Limit("enum_values", 1000),
        Limit("name_characters", 120_000),
        Limit("long_enum_characters", 15_000),
    ),
    sources=SOURCES,
)

OPENAI_LOOSE = Dialect(
    name="openai-loose",
    title="OpenAI, a schema without the promise",
    rung="loose",
    keywords=EVERYTHING,
    formats=STRICT_FORMATS,
    recursion=True,
    sources=SOURCES,
)
