"""The adapters that come with the library, added as a plugin adds its own."""

from __future__ import annotations

from pagemagic.generate.ports import MODEL
from pagemagic.kernel.hookimpl import hookimpl
from pagemagic.kernel.registry import Registry


@hookimpl
def pagemagic_register_adapters(registry: Registry) -> None:
    """Every adapter by name; none is imported here."""
    registry.add(MODEL, "openai", "pagemagic.adapters.openai.model:create", extra="openai")
    registry.add(MODEL, "anthropic", "pagemagic.adapters.anthropic.model:create", extra="anthropic")
    registry.add(MODEL, "vllm", "pagemagic.adapters.vllm.model:create", extra="openai")
