"""Servers of one's own: the two engines that bind most decoders, and what both of them keep."""

from __future__ import annotations

from pagemagic.generate.dialects.dialect import ARRAYS, LENGTHS, NUMBERS, STRICT_FORMATS, Dialect, Source

LLGUIDANCE = Dialect(
    name="llguidance",
    title="llguidance: vLLM with the guidance backend, llama.cpp with it, SGLang",
    rung="strict",
    keywords=ARRAYS | LENGTHS | NUMBERS | {"pattern", "format", "multipleOf"},
    formats=STRICT_FORMATS,
    recursion=True,
    pattern_or_length=True,
    sources=(Source("llguidance 1.9, keywords tried one by one", "2026-11"),),
)

GBNF = Dialect(
    name="gbnf",
    title="a grammar in GBNF, as llama.cpp of any age takes it",
    rung="strict",
    keywords=ARRAYS,
    recursion=True,
    sources=(Source("llama.cpp, grammars/README.md; printed by pagemagic.generate.dialects.gbnf", "2026-11"),),
)

VLLM = Dialect(
    name="vllm",
    title="vLLM, llama.cpp, Ollama: what xgrammar and llguidance both keep",
    rung="strict",
    keywords=ARRAYS | LENGTHS | NUMBERS | {"pattern"},
    pattern_or_length=True,
    recursion=True,
    sources=(
        Source("vLLM, v1/structured_output/backend_xgrammar.py", "2026-11"),
        Source("xgrammar 0.2.9, keywords tried one by one", "2026-11"),
    ),
)
