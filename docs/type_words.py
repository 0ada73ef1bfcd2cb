"""What the type of a field is called in the reference: annotations of document models in words."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from pagemagic.page.base import LocaleTag, NodeId, Text, Word
from pagemagic.page.blocks import BlockBase, ContentBlock
from pagemagic.page.facts import Amount, Clock, Currency, Date, Fact, Line
from pagemagic.page.inline import Children, InlineText, NonBlankText
from pagemagic.page.links import Link
from pagemagic.page.pictures import Digest, Picture
from pagemagic.page.section import Anchor, Section
from pagemagic.page.section_type import Surface
from pagemagic.page.site import MessageKey, Page, Path
from pagemagic.page.theme import Theme

NAMED: list[tuple[Any, str]] = [
    (NonBlankText, "[inline text](#inline-text), not empty"),
    (InlineText, "[inline text](#inline-text)"),
    (Children, "list of [runs](#inline-text)"),
    (ContentBlock, "content"),
    (Link, "[link](#links)"),
    (Picture, "[picture](#pictures)"),
    (Fact, "[fact](#facts)"),
    (NodeId, "id"),
    (Word, "word"),
    (LocaleTag, "locale"),
    (Line, "line"),
    (Text, "text"),
    (Date, "date"),
    (Clock, "time"),
    (Amount, "amount"),
    (Currency, "currency"),
    (Digest, "digest"),
    (Anchor, "anchor"),
    (Path, "path"),
    (MessageKey, "message key"),
    (Surface, "[surface](#surfaces)"),
    (Theme, "[theme](#the-theme)"),
    (Page, "[page](#page)"),
    (Section, "[section](#the-section)"),
]
"""Types of documents that have a name of their own."""


def words(hint: Any, extra: tuple[Any, ...] = ()) -> str:
    """The type in words, without ``or nothing``: that a field may be left out is said beside it."""
    for known, name in NAMED:
        if hint == known:
            return name
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *metadata = get_args(hint)
        return words(inner, (*extra, *metadata))
    if origin in (Union, types.UnionType):
        return " or ".join(words(part, extra) for part in get_args(hint) if part is not type(None))
    if origin is Literal:
        return " \\| ".join(f"`{value}`" for value in get_args(hint))
    if origin is tuple:
        return _list(hint, extra)
    if isinstance(hint, type) and issubclass(hint, BlockBase):
        name = hint.model_fields["type"].default
        return f"[{name}](#block-{name})"
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return f"[{name_of(hint)}](#{name_of(hint)})"
    return _plain(hint, extra)


def _list(hint: Any, extra: tuple[Any, ...]) -> str:
    items = get_args(hint)
    if len(items) == 2 and items[1] is ...:
        return f"list of {words(items[0])}{limits(extra)}"
    return f"list of {len(items)}: " + ", ".join(words(item) for item in items)


def _plain(hint: Any, extra: tuple[Any, ...]) -> str:
    if hint is bool:
        return "true or false"
    if hint is int:
        return "whole number" + _range(bound(extra, Ge, "ge"), bound(extra, Le, "le"))
    if hint is str:
        patterns = [found.pattern for found in extra if isinstance(found, StringConstraints) and found.pattern]
        return f"text like `{patterns[0]}`".replace("|", "\\|") if patterns else "text"
    name = getattr(hint, "__name__", str(hint))
    if "FrozenDict" in str(hint):
        arguments = get_args(hint)
        return f"object: {words(arguments[0])} to {words(arguments[1])}" if arguments else "object"
    return "list of pages" if name == "Pages" else "value" if hint is Any else name


def limits(extra: tuple[Any, ...]) -> str:
    """``, 1 to 20`` for a list of a bounded length."""
    return _range(bound(extra, MinLen, "min_length"), bound(extra, MaxLen, "max_length"))


def _range(least: Any, most: Any) -> str:
    if least is not None and most is not None:
        return f", {least} to {most}" if least != most else f", exactly {least}"
    return f", at most {most}" if most is not None else f", at least {least}" if least is not None else ""


def bound(extra: tuple[Any, ...], kind: type, name: str) -> Any:
    """A limit among the metadata of a type."""
    for found in extra:
        for part in found.metadata if isinstance(found, FieldInfo) else (found,):
            if isinstance(part, kind):
                return getattr(part, name)
    return None


def name_of(model: type[BaseModel]) -> str:
    """The name of a model in the reference: its class, in lower case."""
    return re.sub(r"(Fact|Link|Picture|Block)$", "", model.__name__).lower() or model.__name__.lower()


def field_docs(model: type) -> dict[str, str]:
    """Field -> what its doc string says, the nearest class first."""
    found: dict[str, str] = {}
    for owner in model.__mro__:
        if not owner.__module__.startswith(("pagemagic", "acme")):
            continue
        body = ast.parse(textwrap.dedent(inspect.getsource(owner))).body[0]
        assert isinstance(body, ast.ClassDef)
        for before, after in zip(body.body, body.body[1:], strict=False):
            if (
                isinstance(before, ast.AnnAssign)
                and isinstance(after, ast.Expr)
                and isinstance(after.value, ast.Constant)
            ):
                found.setdefault(ast.unparse(before.target), " ".join(str(after.value.value).split()))
    return found


def markdown(text: str) -> str:
    """A doc string as Markdown: its literals and references in one kind of quotes."""
    text = re.sub(r":[a-z]+:`~?(?:[a-z_]+\.)*([^`]+)`", r"`\1`", text)
    return text.replace("``", "`").replace("|", "\\|")


def rows(model: type[BaseModel], *, without: tuple[str, ...] = ()) -> list[str]:
    """The fields of a model as rows of a table: name, type, default, meaning."""
    hints, docs = get_type_hints(model, include_extras=True), field_docs(model)
    found: list[str] = []
    for name, field in model.model_fields.items():
        if name in without:
            continue
        needed = "required" if field.is_required() else default(field)
        kind = words(hints[name], tuple(field.metadata))
        found.append(f"| `{field.alias or name}` | {kind} | {needed} | {markdown(docs.get(name, ''))} |")
    return found


def default(field: FieldInfo) -> str:
    """What a field is when it is left out."""
    value = field.default
    if value is None or value == () or isinstance(value, BaseModel) or not isinstance(value, bool | int | str):
        return ""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`" if value != "" else ""


def table(model: type[BaseModel], *, without: tuple[str, ...] = ()) -> str:
    """The fields of a model as a table; empty where there are none."""
    lines = rows(model, without=without)
    return "\n".join(["| field | type | default | |", "|---|---|---|---|", *lines]) if lines else ""
