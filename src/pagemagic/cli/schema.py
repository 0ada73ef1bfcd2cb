"""``pagemagic schema``: the JSON Schema of documents."""

from __future__ import annotations

import click

from pagemagic.cli.output import data
from pagemagic.cli.plugins import catalogue
from pagemagic.kernel.errors import InvalidInputError, Reason


@click.command(name="schema")
@click.argument("section", required=False)
def command(section: str | None) -> None:
    """Print the JSON Schema of a site, of one SECTION type only, or of a ``patch``."""
    from pagemagic.page.schema import json_schema

    if section is None:
        data(json_schema(catalogue()))
        return
    if section == "patch":
        data(json_schema(catalogue(), of="patch"))
        return
    types = catalogue()
    found = types.get(section)
    if found is None:
        raise InvalidInputError(
            Reason("section", f"there is no section type {section!r}", f"there are {', '.join(types)}")
        )
    schema = json_schema(types)
    whole = schema["$defs"][f"Section.{section}"]
    data({"$schema": schema["$schema"], **whole, "$defs": _needed(whole, schema["$defs"])})


def _needed(part: object, definitions: dict[str, object]) -> dict[str, object]:
    """The definitions that a schema refers to, and those that they refer to."""
    needed: dict[str, object] = {}
    stack: list[object] = [part]
    while stack:
        found = stack.pop()
        if isinstance(found, dict):
            name = str(found.get("$ref", "")).removeprefix("#/$defs/")
            if name in definitions and name not in needed:
                needed[name] = definitions[name]
                stack.append(definitions[name])
            stack.extend(found.values())
        elif isinstance(found, list):
            stack.extend(found)
    return dict(sorted(needed.items()))
