"""The section envelope: the same for every type, for ever."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializeAsAny,
    StringConstraints,
    ValidationInfo,
    model_serializer,
    model_validator,
)

from pagemagic.page.base import Frozen, NodeId, Word
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.frozen import FrozenDict, freeze, thaw
from pagemagic.page.migrations import migrate
from pagemagic.page.refusals import told
from pagemagic.page.section_type import SectionType, Surface

Anchor = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""The readable part of a section's address: ``/#s-prices`` for ``prices``."""


class Opaque(BaseModel):
    """The content of a section whose type is not known here: kept as it came, not edited, not rendered."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)
    raw: FrozenDict[str, Any]

    @model_serializer
    def _as_it_came(self) -> dict[str, Any]:
        raw: dict[str, Any] = thaw(self.raw)
        return raw


class Section(Frozen):
    """One section of a page: what it is, how it looks and what it holds."""

    DEFAULTS: ClassVar[dict[str, Any]] = {"v": 1, "variant": None, "surface": None, "anchor": None, "lock": False}

    id: NodeId
    type: Word
    v: Annotated[int, Field(ge=1)] = 1
    """The version of the section type that ``props`` and ``slots`` follow."""
    variant: Word | None = None
    """A composition of the type; without one, the theme's or the type's first."""
    surface: Surface | None = None
    """A colour band; without one, the type's."""
    anchor: Anchor | None = None
    lock: bool = False
    """True: models and plugins may not change it; the user may."""
    props: SerializeAsAny[BaseModel]
    slots: SerializeAsAny[BaseModel]

    @property
    def known(self) -> bool:
        """False for a section whose type no catalogue here supplies."""
        return type(self.props) is not Opaque

    @model_validator(mode="wrap")
    @classmethod
    def _by_type(cls, value: Any, handler: Any, info: ValidationInfo) -> Section:
        if isinstance(value, Section):
            return value
        if not isinstance(value, dict) or not isinstance(value.get("type"), str):
            section: Section = handler(value)
            return section
        found = catalogue_of(info).get(value["type"])
        raw = value if found is None else migrate_section(dict(value), found)
        made: Section = handler({**raw, **_content(raw, found, info)})
        if found is not None and made.variant is not None and made.variant not in found.variants:
            raise ValueError(f"{found.name} has no variant {made.variant!r}; it has {', '.join(found.variants)}")
        return made


def catalogue_of(info: ValidationInfo) -> Catalogue:
    """The catalogue of the validation context, else the built-ins."""
    context = info.context or {}
    found = context.get("catalogue") if isinstance(context, dict) else None
    return found if isinstance(found, Catalogue) else builtin_catalogue()


def _content(raw: dict[str, Any], found: SectionType | None, info: ValidationInfo) -> dict[str, BaseModel]:
    content: dict[str, BaseModel] = {}
    for name in ("props", "slots"):
        given = raw.get(name, {})
        if isinstance(given, BaseModel):
            content[name] = given
        elif found is None:
            if not isinstance(given, dict):
                raise ValueError(f"the {name} of a section must be an object; write an object")
            content[name] = Opaque(raw=freeze(given))
        else:
            model: type[Frozen] = getattr(found, name)
            content[name] = _validate(model, given, name, info)
    return content


def _validate(model: type[Frozen], given: Any, name: str, info: ValidationInfo) -> BaseModel:
    from pydantic import ValidationError
    from pydantic_core import InitErrorDetails, PydanticCustomError

    try:
        return model.model_validate(given, context=info.context)
    except ValidationError as error:
        # Re-raised with the place in front, so that reasons say props.title and not title.
        # The kind is a text, where PydanticCustomError asks for a literal.
        reasons = cast("list[dict[str, Any]]", error.errors(include_url=False, include_input=False))
        details: list[InitErrorDetails] = [
            InitErrorDetails(
                type=PydanticCustomError(
                    found["type"], "{message}", dict(zip(("message", "cure"), told(found), strict=True))
                ),
                loc=(name, *found["loc"]),
                input=None,
            )
            for found in reasons
        ]
        raise ValidationError.from_exception_data("Section", details) from None


def migrate_section(raw: dict[str, Any], found: SectionType) -> dict[str, Any]:
    """Take the JSON of a section to the present version of its type, step by step.

    Raises ValueError for a section of a newer version than this library knows.
    """
    version = raw.get("v", 1)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return raw
    if version > found.v:
        raise ValueError(f"{found.name} is of version {version}, this library knows {found.v}; upgrade it")
    return migrate(raw, "v", found.v, found.migrations)
