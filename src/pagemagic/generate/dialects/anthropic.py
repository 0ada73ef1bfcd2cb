"""Anthropic's structured outputs, and the schema of a tool without them."""

from __future__ import annotations

from pagemagic.generate.dialects.dialect import EVERYTHING, STRICT_FORMATS, Dialect, Limit, Source

SOURCES = (
    Source("Anthropic documentation: Structured outputs, limits per request", "2026-11"),
    Source("anthropic SDK 2.14, anthropic/lib/_parse/_transform.py", "2026-11"),
    Source("anthropics/anthropic-sdk-python #1185: compiled grammar is too large", "2026-11"),
)

ANTHROPIC = Dialect(
    name="anthropic",
    title="Anthropic, structured outputs",
    rung="strict",
    keywords=frozenset({"minItems", "pattern", "format"}),
    formats=STRICT_FORMATS | {"uri"},
    min_items_most=1,
    limits=(
        Limit("optionals", 24),
        Limit("unions", 16),
        # A schema of 7.3 KB was refused; the ceiling differs by model.
        Limit("bytes", 7000, published=False),
    ),
    sources=SOURCES,
)

ANTHROPIC_TOOL = Dialect(
    name="anthropic-tool",
    title="Anthropic, a tool that has to be called",
    rung="loose",
    keywords=EVERYTHING,
    formats=STRICT_FORMATS | {"uri"},
    recursion=True,
    sources=SOURCES,
)
