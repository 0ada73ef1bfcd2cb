"""A section as a model would have written it: what it is shown when it shall write another like it, or better."""

from __future__ import annotations

from typing import Any

from pagemagic.generate.authoring.fields import Field, Part, fields_of
from pagemagic.generate.authoring.links import link_text
from pagemagic.generate.authoring.names import Names
from pagemagic.generate.authoring.schema import is_plain
from pagemagic.generate.authoring.text import text_of
from pagemagic.page.pictures import AssetPicture, Picture
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType

DRAWING = "drawing"
"""What a drawn picture without motifs of its own is called."""


def written(section: Section, found: SectionType, names: Names) -> dict[str, Any]:
    """A section in the form of :func:`~pagemagic.generate.authoring.schema.authoring_schema`.

    Raises KeyError where it refers to what has no name.
    """
    fields = fields_of(found)
    return {**_fields(section.props, fields.props, names), **_fields(section.slots, fields.slots, names)}


def _fields(model: Any, fields: tuple[Field, ...], names: Names) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for one in fields:
        value = getattr(model, one.target)
        if (
            value is None
            or value == ()
            or (not one.required and value == model.__class__.model_fields[one.target].default)
        ):
            continue
        made[one.name] = _value(value, one, names)
    return made


def _value(value: Any, one: Field, names: Names) -> Any:
    match one.kind:
        case "text":
            return text_of(value, names)
        case "link":
            return link_text(value, names)
        case "picture":
            return picture_text(value, names)
        case "fact" | "asset":
            return names.of(value)
        case "blocks":
            parts = {part.type: part for part in one.parts}
            found = [_block(block, parts[block.type], len(parts) > 1, names) for block in value]
            return found[0] if one.single else found
        case _:
            return value


def _block(block: Any, part: Part, tagged: bool, names: Names) -> Any:
    if part.bare is not None and (not tagged or is_plain(part)):
        return _value(getattr(block, part.bare.target), part.bare, names)
    made = _fields(block, part.fields, names)
    return {"type": part.type, **made} if tagged else made


def picture_text(picture: Picture, names: Names) -> str:
    """A picture as a model writes it: the name of a file, or the motifs of a drawing."""
    if isinstance(picture, AssetPicture):
        return names.of(picture.asset)
    return ", ".join(picture.motifs) or DRAWING
