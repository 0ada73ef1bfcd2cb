"""``pagemagic models``: the adapters of language models, and what each needs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib import util

import click

from pagemagic.cli.output import data, say
from pagemagic.kernel.registry import Entry

_PACKAGES = {"openai": "openai", "anthropic": "anthropic"}
"""Extra -> the package that it brings."""


@click.command(name="models")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def command(as_json: bool) -> None:
    """List the adapters of language models and what they need.

    A model is named ADAPTER:NAME, with the provider's name for it. Keys and addresses are read from the environment.
    """
    from pagemagic.app import load_registry
    from pagemagic.generate.ports import MODEL
    from pagemagic.settings import VARIABLES

    registry = load_registry()
    found = [_Adapter.known(registry.entry(MODEL, name), VARIABLES.get(name, {})) for name in registry.names(MODEL)]
    if as_json:
        data([asdict(one) for one in found])
        return
    say("  offline            needs nothing; the default")
    for one in found:
        need = "installed" if one.installed else f"pip install 'pagemagic[{one.extra}]'"
        known = ", ".join(f"{name} {'is set' if is_set else 'is not set'}" for name, is_set in one.variables.items())
        say(f"  {one.adapter + ':NAME':<18} {'; '.join(filter(None, (need, known)))}")


@dataclass(frozen=True)
class _Adapter:
    """What is known of an adapter without loading it."""

    adapter: str
    extra: str | None
    installed: bool
    variables: dict[str, bool]
    """Environment variable -> whether it is set."""

    @classmethod
    def known(cls, entry: Entry, variables: Mapping[str, str]) -> _Adapter:
        there = entry.extra is None or util.find_spec(_PACKAGES.get(entry.extra, entry.extra)) is not None
        is_set = {variable: bool(os.environ.get(variable, "").strip()) for variable in variables.values()}
        return cls(entry.name, entry.extra, there, is_set)
