"""Patches: changes to a site as data, which are applied together or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.page.base import Frozen
from pagemagic.page.blocks import BlockBase
from pagemagic.page.codec import document_to_json, parse_json, validated
from pagemagic.page.operations import (
    Duplicate,
    Insert,
    Move,
    Operation,
    Remove,
    Replace,
    Set,
    SetFact,
    SetFrame,
    SetSite,
    SetTheme,
    Translate,
    added,
)
from pagemagic.page.section import Section
from pagemagic.page.site import Page
from pagemagic.page.walk import blocks, section_ids

if TYPE_CHECKING:
    from pagemagic.page.catalogue import Catalogue


class Patch(Frozen):
    """Operations that are applied together or not at all."""

    ops: tuple[Operation, ...]
    author: Literal["user", "host", "model", "plugin"] = "user"
    """Locks bind models and plugins, not users and hosts."""
    reason: str = ""

    def touches(self) -> frozenset[str]:
        """The ids of everything that it may change; what they hold may change with them.

        What something stands in is not changed by that alone: a group whose item is removed says what it said, of one item
        less. Whose list it is that something is put into, copied or moved in is for :func:`pagemagic.check_scope` to find,
        which knows the site.

        What has no id stands as a word: ``theme``, ``site.name``, ``frame.header``, ``translations.de``, and for a list of the
        site that something is added to, ``pages``, ``facts``, ``assets``, ``integrations`` or ``redirects``.
        """
        return frozenset(name for operation in self.ops for name in touched(operation))

    @classmethod
    def from_json(cls, text: str | bytes, *, catalogue: Catalogue | None = None) -> Patch:
        """Read a patch from JSON. Raises InvalidInputError with the place and reason of everything that is wrong."""
        return validated(cls, parse_json(text), catalogue)

    def to_json(self, *, indent: int | None = None) -> str:
        """Canonical JSON: sorted keys, no spaces, nothing empty. ``indent`` makes it readable instead."""
        return document_to_json(self, indent)

    def __bool__(self) -> bool:
        return bool(self.ops)


class RefusedPatchError(InvalidInputError):
    """A patch that does not fit its site. Nothing was changed."""

    def __init__(self, reasons: Iterable[Reason] | Reason, cure: Callable[[], Patch | None] = lambda: None) -> None:
        super().__init__(reasons)
        self._cure = cure

    @cached_property
    def cures(self) -> Patch | None:
        """The same patch with the operations that it lacks, such as the removal of links to what it removes.

        None where nothing of the kind helps. Worked out when it is asked for.
        """
        return self._cure()


def touched(operation: Operation) -> frozenset[str]:
    """What one operation may change; see :meth:`Patch.touches`."""
    if isinstance(operation, Insert):
        return frozenset((operation.parent, *ids_of(operation.node)))
    if isinstance(operation, Move):
        return frozenset((operation.id,) if operation.parent is None else (operation.id, operation.parent))
    if isinstance(operation, Remove | Duplicate | Set):
        return frozenset((operation.id,))
    if isinstance(operation, Replace):
        return frozenset(ids_of(operation.node))
    if isinstance(operation, SetFact):
        return frozenset((operation.fact.id,))
    if isinstance(operation, SetTheme):
        return frozenset(("theme",))
    if isinstance(operation, SetFrame):
        held = () if operation.section is None else section_ids(operation.section)
        return frozenset((f"frame.{operation.part}", *held))
    if isinstance(operation, SetSite):
        return frozenset((f"site.{operation.prop}",))
    if isinstance(operation, Translate):
        return frozenset((f"translations.{operation.locale}",))
    slot, value = added(operation)
    return frozenset((slot, *ids_of(value)))


def ids_of(node: Any) -> tuple[str, ...]:
    """The id of a node and of everything in it, in reading order."""
    if isinstance(node, Page):
        return (node.id, *(identifier for section in node.sections for identifier in section_ids(section)))
    if isinstance(node, Section):
        return tuple(section_ids(node))
    if isinstance(node, BlockBase):
        return tuple(block.id for block in blocks(node))
    return (node.id,)
