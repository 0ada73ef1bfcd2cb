"""JSON in and out: limits before work, migrations before validation, reasons instead of tracebacks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.migrations import migrate
from pagemagic.page.newer import check_parts, check_schema_version
from pagemagic.page.refusals import invalid
from pagemagic.page.versions import SCHEMA, STEPS

if TYPE_CHECKING:
    from pagemagic.page.catalogue import Catalogue

Document = TypeVar("Document", bound=BaseModel)

MAX_BYTES = 32 * 1024 * 1024
"""How long the JSON of a site may be, in bytes."""
MAX_JSON_DEPTH = 40
"""How deep arrays and objects may be nested."""


def parse_json(text: str | bytes) -> Any:
    """Parse JSON within the limits. Raises InvalidInputError."""
    size = len(text)
    if size > MAX_BYTES:
        raise InvalidInputError(Reason("", f"the document has {size} bytes, at most {MAX_BYTES} are read", "split it"))
    try:
        # jiter bounds its own recursion, so deep input is a ValueError and never a RecursionError.
        value = from_json(text.encode() if isinstance(text, str) else text, allow_inf_nan=False)
    except ValueError as error:
        raise InvalidInputError(Reason("", f"this is not JSON: {error}", "write JSON, as UTF-8")) from None
    check_depth(value)
    return value


_ENDLESS = (float("inf"), float("-inf"))


def check_depth(value: Any) -> None:
    """Raise InvalidInputError where a JSON value is nested too deep, or holds a number too large for one. Iterative."""
    level = [value]
    for _ in range(MAX_JSON_DEPTH):
        children = [
            child
            for found in level
            if isinstance(found, dict | list | tuple)
            for child in (found.values() if isinstance(found, dict) else found)
            if isinstance(child, dict | list | tuple | float)
        ]
        level = [child for child in children if not isinstance(child, float)]
        if len(level) < len(children) and any(child in _ENDLESS for child in children if isinstance(child, float)):
            raise InvalidInputError(Reason("", "a number is too large to be read", "write it as text"))
        if not level:
            return
    raise InvalidInputError(Reason("", f"the document is nested more than {MAX_JSON_DEPTH} deep", "flatten it"))


def document_from_json(model: type[Document], text: str | bytes, catalogue: Catalogue | None) -> Document:
    """Read a document. Raises InvalidInputError, and NewerSchemaError where a newer version wrote it."""
    return _document(model, parse_json(text), catalogue)


def document_from_value(model: type[Document], value: Any, catalogue: Catalogue | None) -> Document:
    """Take a JSON value to the present version, and validate it as a document; see :func:`document_from_json`."""
    check_depth(value)
    return _document(model, value, catalogue)


def _document(model: type[Document], value: Any, catalogue: Catalogue | None) -> Document:
    if isinstance(value, dict):
        check_schema_version(value, SCHEMA)
        value = migrate(value, "schema", SCHEMA, STEPS)
        check_parts(value, catalogue)
    return validated(model, value, catalogue)


def validated(model: type[Document], value: Any, catalogue: Catalogue | None) -> Document:
    """Validate a JSON value, whose depth was checked. Raises InvalidInputError."""
    try:
        return model.model_validate(value, context={"catalogue": catalogue} if catalogue is not None else None)
    except ValidationError as error:
        raise invalid(error, value) from None


def document_to_json(document: BaseModel, indent: int | None = None) -> str:
    """Write a document: sorted keys, UTF-8 as it is; a property that is None is left out, which means the same."""
    return compact_json(document.model_dump(mode="json", exclude_none=True), indent)


def compact_json(value: Any, indent: int | None = None) -> str:
    """Write a JSON value as documents are written: sorted keys, no spaces; ``indent`` makes it readable instead."""
    separators = (",", ": ") if indent else (",", ":")
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=separators, indent=indent, allow_nan=False)


def listed(start: str, items: Iterable[str], end: str) -> Iterator[str]:
    """The pieces of a JSON array or object of what is JSON already."""
    yield start
    for index, item in enumerate(items):
        yield f",{item}" if index else item
    yield end
