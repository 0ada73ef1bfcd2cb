"""The last rungs: no decoder is bound, the prompt says what is wanted."""

from __future__ import annotations

from pagemagic.generate.dialects.dialect import EVERYTHING, STRICT_FORMATS, Dialect, Source

JSON_OBJECT = Dialect(
    name="json_object",
    title="any JSON object",
    rung="json_object",
    keywords=EVERYTHING,
    formats=STRICT_FORMATS,
    recursion=True,
    sources=(Source("OpenAI guide to structured outputs, JSON mode: the prompt has to say JSON", "2026-02"),),
)

TEXT = Dialect(
    name="text",
    title="words alone",
    rung="text",
    keywords=EVERYTHING,
    formats=STRICT_FORMATS,
    recursion=True,
    sources=(Source("nothing to read: the schema stands in the prompt", "2026-11"),),
)
