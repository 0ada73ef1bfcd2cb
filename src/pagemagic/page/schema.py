"""The JSON Schema of documents, built from the catalogue."""

from __future__ import annotations

from typing import Any, Literal

from pydantic.json_schema import models_json_schema

from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEMPLATE = "#/$defs/{model}"


def json_schema(catalogue: Catalogue | None = None, *, of: Literal["site", "patch"] = "site") -> dict[str, Any]:
    """The JSON Schema of a site or a patch (draft 2020-12) for the section types of ``catalogue`` or the built-in ones."""
    chosen = catalogue or builtin_catalogue()
    return site_schema(chosen) if of == "site" else _schema(Patch, "Page Magic patch", chosen)


def site_schema(catalogue: Catalogue) -> dict[str, Any]:
    """The schema of a site: sections are told apart by ``type``; unknown types are allowed as they are kept."""
    return _schema(Site, "Page Magic site", catalogue)


def _schema(root: type[Site] | type[Patch], title: str, catalogue: Catalogue) -> dict[str, Any]:
    models: list[Any] = [(root, "validation")]
    models += [(getattr(found, part), "validation") for found in catalogue.values() for part in ("props", "slots")]
    mapping, shared = models_json_schema(models, ref_template=_TEMPLATE)
    definitions: dict[str, Any] = shared["$defs"]
    envelope = definitions.pop("Section")
    known: list[dict[str, Any]] = []
    for name, found in sorted(catalogue.items()):
        own = {
            **envelope["properties"],
            "type": {"const": name},
            "v": {"const": found.v},
            "variant": {"anyOf": [{"enum": list(found.variants)}, {"type": "null"}]},
            "props": mapping[found.props, "validation"],
            "slots": mapping[found.slots, "validation"],
        }
        required = ["id", "type", "props"]
        definitions[f"Section.{name}"] = {
            "title": name, "description": found.hint, "type": "object", "properties": own, "required": required,
            "additionalProperties": False,
        }  # fmt: skip
        known.append({"$ref": f"#/$defs/Section.{name}"})
    # A patch tells a section from a block by its props.
    needed = ["id", "type", "props"] if root is Patch else ["id", "type"]
    other = {"type": "object", "properties": {"type": {"not": {"enum": sorted(catalogue)}}}, "required": needed}
    definitions["Section"] = {"anyOf": [*known, other]}
    _close(definitions)
    return {
        "$schema": DIALECT,
        "title": title,
        "$ref": mapping[root, "validation"]["$ref"],
        "$defs": definitions,
    }


def _close(schema: Any) -> None:
    """Refuse keys that no pattern of a mapping admits. Iterative."""
    stack = [schema]
    while stack:
        found = stack.pop()
        if isinstance(found, dict):
            if "patternProperties" in found:
                found.setdefault("additionalProperties", False)
            stack.extend(found.values())
        elif isinstance(found, list):
            stack.extend(found)
