"""Patches in words, for the people whose site they change."""

from __future__ import annotations

from typing import Any

from pagemagic.page import operations as op
from pagemagic.page.blocks import BlockBase
from pagemagic.page.editing.draft import Draft
from pagemagic.page.facts import BaseFact
from pagemagic.page.inline import plain
from pagemagic.page.patch import Patch
from pagemagic.page.section import Section
from pagemagic.page.site import Page, Site

_LONGEST = 60
_TITLES = ("title", "text", "question", "label", "name", "line", "caption")


def summarise(patch: Patch, site: Site | None = None) -> str:
    """What a patch does, in English, one line for each operation.

    ``site`` is the one the patch is meant for; with it, things are called by what is written on them and not by their ids.
    """
    return "\n".join(_Names(site).said(operation) for operation in patch.ops)


class _Names:
    def __init__(self, site: Site | None) -> None:
        self.draft = None if site is None else Draft(site)

    def said(self, operation: op.Operation) -> str:
        if isinstance(operation, op.Insert):
            return f"Add {named(operation.node, 'a')} to {self.thing(operation.parent)}{self.behind(operation.after)}."
        if isinstance(operation, op.Remove):
            return f"Remove {self.thing(operation.id)}."
        if isinstance(operation, op.Move):
            to = "" if operation.parent is None else f" to {self.thing(operation.parent)}"
            return f"Move {self.thing(operation.id)}{to}{self.behind(operation.after) or ', first'}."
        if isinstance(operation, op.Duplicate):
            return f"Duplicate {self.thing(operation.id)}."
        if isinstance(operation, op.Replace):
            return f"Replace {self.thing(operation.node.id)} with {named(operation.node, 'a')}."
        if isinstance(operation, op.Set):
            return self.assigned(operation)
        if isinstance(operation, op.SetFact):
            return f"Change {self.thing(operation.fact.id)} to {_quoted(_title(operation.fact))}."
        if isinstance(operation, op.SetTheme):
            return f"Change the theme to {operation.theme.name}."
        if isinstance(operation, op.SetFrame):
            what = "Remove" if operation.section is None else "Change"
            return f"{what} the {operation.part} of all pages."
        if isinstance(operation, op.SetSite):
            name = operation.prop.replace("_", " ")
            return f"Change the {name} of the site to {_value(operation.model_dump(mode='json')['value'])}."
        if isinstance(operation, op.Translate):
            return self.translated(operation)
        return f"Add {named(op.added(operation)[1], 'the')}{self.behind(operation.after)}."

    def assigned(self, operation: op.Set) -> str:
        name, thing = operation.prop.replace("_", " "), self.thing(operation.id)
        if operation.prop == "lock":
            return f"{'Lock' if operation.value else 'Unlock'} {thing}."
        if operation.value is None:
            return f"Empty the {name} of {thing}."
        return f"Set the {name} of {thing} to {_value(operation.model_dump(mode='json')['value'])}."

    def translated(self, operation: op.Translate) -> str:
        identifier, _, prop = operation.key.partition(".")
        what = f"the {prop} of {self.thing(identifier)}"
        if operation.translation is None:
            return f"Remove the translation of {what} to {operation.locale}."
        return f"Translate {what} to {operation.locale}: {_quoted(plain(operation.translation.text))}."

    def thing(self, identifier: str) -> str:
        found = None if self.draft is None else self.draft.places.found.get(identifier)
        if self.draft is None or found is None or found.kind == "inner":
            return identifier
        return named(self.draft.node(identifier), "the")

    def behind(self, after: str | None) -> str:
        return "" if after is None else f", behind {self.thing(after)}"


def named(node: Any, article: str) -> str:
    """A node as people would call it: ``the hero “Bread in Braga”``."""
    if isinstance(node, Page):
        kind = "page"
    elif isinstance(node, BaseFact):
        kind = f"{getattr(node, 'kind', '')} fact"
    elif isinstance(node, Section | BlockBase):
        kind = getattr(node, "type", "block") + (" section" if isinstance(node, Section) else "")
    else:
        kind = type(node).__name__.lower()
    title = _title(node.props if isinstance(node, Section) else node)
    if article == "a" and kind[0] in "aeiou":
        article = "an"
    return f"{article} {kind} {_quoted(title)}" if title else f"{article} {kind}"


def _title(holder: Any) -> str:
    for name in _TITLES:
        found = getattr(holder, name, None)
        if isinstance(found, str | tuple) and plain(found).strip():
            return plain(found)
    for name in ("amount", "start", "year", "source"):
        if getattr(holder, name, None) is not None:
            return str(getattr(holder, name))
    return ""


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        return _quoted(_flat(value))
    if isinstance(value, dict):
        return _quoted(_flat([value])) if _flat([value]) else "another"
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _flat(parts: list[Any]) -> str:
    """The text of inline text as JSON."""
    found: list[str] = []
    stack = list(reversed(parts))
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            found.append(part)
        elif isinstance(part, dict):
            if part.get("type") == "fact":
                found.append("…")
            inner = part.get("children", part.get("text", part.get("page", part.get("href", part.get("tel", "")))))
            stack.extend(reversed(inner if isinstance(inner, list) else [inner]))
    return "".join(found)


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    return f"“{text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + '…'}”"
