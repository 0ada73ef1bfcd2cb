"""Hooks of plugins that are called while something is made, as functions that the rooms take."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pagemagic.generate.pipeline.transforming import Transform, transforms
from pagemagic.generate.prompts.request import Prepare, PromptRequest
from pagemagic.kernel.events import Emit
from pagemagic.plugins import Plugin, PluginError, implementations


def prepare_of(plugins: Iterable[Plugin]) -> Prepare:
    """What plugins make of prompts, one after the other. A plugin that fails raises PluginError: nothing is asked then."""
    found = implementations(plugins, "pagemagic_prepare_prompt")

    def prepare(request: PromptRequest) -> PromptRequest:
        for plugin, hook in found:
            try:
                given = _first(hook(request=request))
            except Exception as error:
                raise PluginError(
                    plugin.name, f"its hook raises {type(error).__name__}: {error}", plugin.cure
                ) from error
            if given is not None and not isinstance(given, PromptRequest):
                reason = f"its hook gave {type(given).__name__}; it must return the request, or None"
                raise PluginError(plugin.name, reason, plugin.cure)
            request = request if given is None else given
        return request

    return prepare


def transform_of(plugins: Iterable[Plugin]) -> Transform:
    """What plugins change in a site that is made."""

    def transformer(hook: Callable[..., Any]) -> Callable[..., Any]:
        return lambda site, context: _first(hook(site=site, context=context))

    found = implementations(plugins, "pagemagic_transform_page")
    return transforms(tuple((plugin.name, transformer(hook)) for plugin, hook in found))


def listeners_of(plugins: Iterable[Plugin]) -> tuple[Emit, ...]:
    """Plugins that are told of events."""

    def listener(hook: Callable[..., Any]) -> Emit:
        return lambda event: hook(event=event)

    return tuple(listener(hook) for _, hook in implementations(plugins, "pagemagic_on_event"))


def _first(answers: list[Any]) -> Any:
    # pluggy leaves None out.
    return answers[0] if answers else None
