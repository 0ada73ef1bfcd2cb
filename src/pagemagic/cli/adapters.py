"""``pagemagic adapters``: which services can be used, what they lack, and the variables that each reads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from pagemagic.cli.output import data
from pagemagic.cli.plugins import plugins, wanted
from pagemagic.kernel.errors import ConfigurationError, MissingExtraError

if TYPE_CHECKING:
    from pagemagic.kernel.registry import Port, Registry


@click.command(name="adapters")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def command(as_json: bool) -> None:
    """List the adapters of every port, those of plugins too, and what each needs.

    A model is named ADAPTER:NAME, with the provider's name for it. Keys and addresses are read from the environment.
    """
    from pagemagic.plugins import registry_of

    registry = registry_of(plugins(wanted()))
    found = [state_of(registry, port, name) for port in registry.ports() for name in registry.names(port)]
    if as_json:
        data(found)
        return
    for one in found:
        needs = [f"{name} {'is set' if there else 'is not set'}" for name, there in one["variables"].items()]
        said = "; ".join([one["problem"] or "ready", *needs])
        click.echo(f"{one['port']} {one['name']}: {said} ({one['target']})")
    click.echo("model offline: ready; needs nothing, the default")


def state_of(registry: Registry, port: Port[Any], name: str) -> dict[str, Any]:
    """An adapter as JSON; it is imported to see whether it can be."""
    from pagemagic.generate.ports import MODEL
    from pagemagic.settings import VARIABLES

    entry = registry.entry(port, name)
    variables = VARIABLES.get(name, {}).values() if port == MODEL else ()
    state = {
        "port": port.name, "version": port.version, "name": name, "target": entry.target, "extra": entry.extra,
        "variables": {variable: bool(os.environ.get(variable, "").strip()) for variable in variables},
    }  # fmt: skip
    try:
        registry.factory(port, name)
    except MissingExtraError as error:
        return state | {"state": "missing", "problem": f"not installed; pip install '{error.install}'"}
    except ConfigurationError as error:
        return state | {"state": "broken", "problem": str(error)}
    return state | {"state": "ready", "problem": ""}
