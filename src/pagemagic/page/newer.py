"""What only a newer version of the library can read: a newer schema, edition, or version of a section type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pagemagic.kernel.errors import NewerSchemaError, Reason
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.versions import EDITION

_MOST = 20
"""How many places an error names at most."""


def check_schema_version(value: Mapping[str, Any], known: int) -> None:
    """Raise NewerSchemaError for a document of a newer schema than ``known``: where its sections stand cannot be told."""
    if _is_newer(found := value.get("schema"), known):
        problem = f"the document has version {found}, this library reads up to {known}"
        raise NewerSchemaError(Reason("schema", problem, "upgrade pagemagic"))


def check_parts(value: Mapping[str, Any], catalogue: Catalogue | None) -> None:
    """Raise NewerSchemaError for a document, of a known schema, whose edition or one of whose sections is newer.

    ``catalogue`` says which versions of section types are known; None: the built-in ones. A type that it does not have is
    nothing newer: such sections are kept as they are.
    """
    reasons: list[Reason] = []
    if _is_newer(found := value.get("edition"), EDITION):
        problem = f"the look is of edition {found}, this library draws up to {EDITION}"
        reasons.append(Reason("edition", problem, "upgrade pagemagic"))
    reasons += _sections(value, catalogue)
    if reasons:
        raise NewerSchemaError(reasons[:_MOST])


def _sections(value: Mapping[str, Any], catalogue: Catalogue | None) -> Iterator[Reason]:
    for place, section in _placed(value):
        version, name = section.get("v"), section.get("type")
        if not _is_newer(version, 1) or not isinstance(name, str):
            continue  # every type is of version 1 at least, and most are: the catalogue is loaded where it is asked
        known = (catalogue if catalogue is not None else builtin_catalogue()).get(name)
        if known is not None and _is_newer(version, known.v):
            problem = f"{name} is of version {version}, this library knows {known.v}"
            cure = f"upgrade the plugin that supplies {name}" if "." in name else "upgrade pagemagic"
            yield Reason(f"{place}.v", problem, cure)


def _placed(value: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What stands where sections do in the JSON of a document, which may hold anything."""
    frame, pages = value.get("frame"), value.get("pages")
    if isinstance(frame, dict):
        yield from ((f"frame.{part}", section) for part, section in frame.items() if isinstance(section, dict))
    for index, page in enumerate(pages if isinstance(pages, list | tuple) else ()):
        sections = page.get("sections") if isinstance(page, dict) else None
        for number, section in enumerate(sections if isinstance(sections, list | tuple) else ()):
            if isinstance(section, dict):
                yield f"pages[{index}].sections[{number}]", section


def _is_newer(found: Any, known: int) -> bool:
    return isinstance(found, int) and not isinstance(found, bool) and found > known
