"""Taking a patch to a site that others have changed since: what still holds, what is done already, what contradicts."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from pydantic import TypeAdapter

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page import operations as op
from pagemagic.page.base import node_id, node_number
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.editing.change import change
from pagemagic.page.editing.checks import check
from pagemagic.page.editing.diff import diff
from pagemagic.page.editing.draft import Draft
from pagemagic.page.editing.locks import check_lock
from pagemagic.page.editing.placements import Anchor, Placements, list_of, new_ids, placements
from pagemagic.page.patch import Patch, ids_of
from pagemagic.page.section import Section
from pagemagic.page.site import Site


class Verdict(NamedTuple):
    """What became of one operation."""

    operation: op.Operation
    status: Literal["applied", "dropped", "conflict"]
    """``dropped``: it is done already. ``conflict``: it is left out, because of ``reason``."""
    reason: str = ""
    becomes: op.Operation | None = None
    """The operation as it was applied: behind another sibling, or with other new ids, where it had to be."""


class Rebased(NamedTuple):
    """A patch for another site."""

    patch: Patch
    """What still holds."""
    site: Site
    """The site with it."""
    verdicts: tuple[Verdict, ...]
    """One for each operation of the original, in its order."""

    @property
    def conflicts(self) -> tuple[Verdict, ...]:
        """The operations that were left out because they contradict what others did."""
        return tuple(verdict for verdict in self.verdicts if verdict.status == "conflict")


def rebase(
    patch: Patch,
    *,
    onto: Site,
    base: Site | None = None,
    theirs: Patch | None = None,
    catalogue: Catalogue | None = None,
) -> Rebased:
    """Take ``patch`` to ``onto``, with a verdict for each operation.

    ``base`` is the site the patch was made for; with it, what both sides changed differently is a conflict. Without it,
    only what no longer fits is. ``theirs`` is the patch that led from ``base`` to ``onto``, where it is known; else their
    difference stands for it, which cannot tell whether a node was moved down or the next one up.

    An operation behind a sibling that is gone stands behind the nearest one before it. Two sides that put something behind
    the same sibling get the same order whoever comes second: **the tie rule** is that what one side put there stays
    together, and the side whose lowest id there is lower comes first. New ids that are taken are replaced by free ones.
    """
    left_out: dict[int, str] = {}
    while True:
        attempt = _Attempt(patch, onto, base, theirs, catalogue or builtin_catalogue(), left_out)
        blame = attempt.blame()
        if blame is None:
            return attempt.result()
        left_out[blame[0]] = blame[1]


class _Attempt:
    """One try, without the operations that earlier tries found to break the whole."""

    def __init__(
        self,
        patch: Patch,
        onto: Site,
        base: Site | None,
        theirs: Patch | None,
        catalogue: Catalogue,
        left_out: dict[int, str],
    ) -> None:
        self.patch, self.onto, self.catalogue, self.left_out = patch, onto, catalogue, left_out
        self.base = None if base is None else Draft(base, catalogue)
        self.mine = None if base is None else Draft(base, catalogue)
        """The base with the operations so far: what stood before a sibling that is gone."""
        self.draft = Draft(onto, catalogue)
        self.there = Draft(onto, catalogue)
        self.ours = Placements({}) if base is None else placements(base, patch, catalogue)
        """What the patch puts somewhere."""
        self.theirs = Placements({}) if base is None else self._theirs(base, theirs)
        """What the other side put somewhere."""
        self.names: dict[str, str] = {}
        """Ids that were taken, and what they are now."""
        self.free = max([onto.next_id, *(node_number(i) + 1 for one in patch.ops for i in new_ids(one))])
        self.verdicts = [self._try(index, operation) for index, operation in enumerate(patch.ops)]
        self.reasons = check(self.draft)

    def blame(self) -> tuple[int, str] | None:
        """The operation to leave out so that the site is valid, the last one first; None where it is."""
        if not self.reasons:
            return None
        applied = [index for index, verdict in enumerate(self.verdicts) if verdict.status == "applied"]
        for index in reversed(applied):
            without = [v.becomes for i, v in enumerate(self.verdicts) if v.becomes is not None and i != index]
            if _holds(self.onto, without, self.catalogue):
                return index, str(self.reasons[0])
        return applied[-1], str(self.reasons[0])

    def _theirs(self, base: Site, patch: Patch | None) -> Placements:
        if patch is not None:
            return placements(base, patch, self.catalogue)
        between = diff(base, self.onto)
        found = placements(base, between, self.catalogue)
        moved = {operation.id for operation in between.ops if isinstance(operation, op.Move)}
        # A difference also inserts what was replaced by another type and stands where it stood.
        old = Draft(base, self.catalogue)
        return found.only(name for name in found if name in moved or _where(old, name) != _where(self.there, name))

    def result(self) -> Rebased:
        ops = tuple(verdict.becomes for verdict in self.verdicts if verdict.becomes is not None)
        return Rebased(self.patch.model_copy(update={"ops": ops}), self.draft.site, tuple(self.verdicts))

    def _try(self, index: int, original: op.Operation) -> Verdict:
        if index in self.left_out:
            return Verdict(original, "conflict", self.left_out[index])
        operation = self._fresh(original)
        reason = self._contradiction(operation)
        if reason is not None:
            return Verdict(original, "conflict", reason)
        operation = self._behind(operation, original)
        before = self.draft.site
        try:
            if self.patch.author not in ("user", "host"):
                check_lock(self.draft, operation)
            if isinstance(operation, op.Remove) and operation.id not in self.draft.places.found:
                return Verdict(original, "dropped", f"{operation.id} is gone already")
            change(self.draft, operation)
        except InvalidInputError as error:
            return Verdict(original, "conflict", str(error.reasons[0]))
        if self.mine is not None:
            try:
                change(self.mine, original)
            except InvalidInputError:
                self.mine = None
        if self.draft.site == before:
            return Verdict(original, "dropped", "it is so already")
        return Verdict(original, "applied", "", operation)

    def _fresh(self, operation: op.Operation) -> op.Operation:
        """An operation whose new ids are free."""
        if isinstance(operation, op.Duplicate):
            operation = self._copy(operation)
        kept: set[str] = set()
        if isinstance(operation, op.Replace) and operation.node.id in self.draft.places.found:
            kept.update(ids_of(self.draft.node(operation.node.id)))
        for identifier in new_ids(operation):
            if identifier in self.draft.places.found and identifier not in kept:
                self.names[identifier] = node_id(self.free)
                self.free += 1
        return renamed(operation, self.names, self.catalogue) if self.names else operation

    def _copy(self, operation: op.Duplicate) -> op.Duplicate:
        """A copy that has the ids which the rest of the patch knows it by, or free ones in their place."""
        identifier = self.names.get(operation.id, operation.id)
        if self.mine is None or any(
            name not in draft.places.found for name, draft in ((operation.id, self.mine), (identifier, self.draft))
        ):
            return operation
        known = ids_of(self.mine.node(operation.id))
        first = self.mine.site.next_id if operation.first is None else operation.first
        names = [node_id(first + index) for index in range(len(known))]
        size = len(ids_of(self.draft.node(identifier)))
        if size != len(known) or any(name in self.draft.places.found for name in names):
            self.names.update((name, node_id(self.free + index)) for index, name in enumerate(names))
            first = self.free
            self.free += max(size, len(known))
        return operation.model_copy(update={"first": first})

    def _contradiction(self, operation: op.Operation) -> str | None:
        """Why an operation contradicts what the other side did since the base."""
        if self.base is None:
            return None
        subject = _subject(operation)
        if subject is None:
            return None
        then, now = _state(self.base, subject), _state(self.there, subject)
        if then == now or now == _GONE:
            return None
        if isinstance(operation, op.Move):
            moved = operation.id in self.theirs and (list_of(operation, self.there), operation.after) != (
                (now[0].parent, now[0].slot),
                now[1],
            )
            return f"{operation.id} was moved meanwhile" if moved else None
        if isinstance(operation, op.Remove | op.Replace):
            return f"{subject[1]} was changed meanwhile"
        return None if _wanted(operation) == now else f"{' '.join(filter(None, subject[1:]))} was changed meanwhile"

    def _behind(self, operation: op.Operation, original: op.Operation) -> op.Operation:
        """An operation whose place in the order exists, and follows the tie rule."""
        after = getattr(operation, "after", None)
        target = list_of(operation, self.draft)
        if target is None:
            return operation
        try:
            siblings = [child.id for child in self.draft.children(*target)]
        except (InvalidInputError, AttributeError):
            return operation
        moved = operation.id if isinstance(operation, op.Move) else None
        siblings = [sibling for sibling in siblings if sibling != moved]
        found = after
        if after is not None and after not in siblings:
            found = self._nearest(getattr(original, "after", None), target, siblings)
        found = self._after_theirs((*target, found), siblings, moved or new_ids(operation)[0])
        return operation if found == after else operation.model_copy(update={"after": found})

    def _nearest(self, after: str | None, target: tuple[str, str], siblings: list[str]) -> str | None:
        if self.mine is None or after is None:
            return siblings[-1] if siblings else None
        try:
            old = [child.id for child in self.mine.children(*target)]
        except (InvalidInputError, AttributeError):
            return siblings[-1] if siblings else None
        before = old[: old.index(after) + 1] if after in old else old
        names = [self.names.get(identifier, identifier) for identifier in before]
        return next((identifier for identifier in reversed(names) if identifier in siblings), None)

    def _after_theirs(self, anchor: Anchor, siblings: list[str], identifier: str) -> str | None:
        """Behind what the other side put at the same place, where its lowest id there is lower."""
        after = anchor[-1]
        theirs = self.theirs.lowest(anchor)
        mine = self.ours.lowest(anchor)
        if theirs is None or (node_number(identifier) if mine is None else mine) < theirs:
            return after
        at = siblings.index(after) + 1 if after is not None else 0
        while at < len(siblings) and self.theirs.get(siblings[at]) == anchor:
            after = siblings[at]
            at += 1
        return after


def _holds(site: Site, ops: list[op.Operation], catalogue: Catalogue) -> bool:
    draft = Draft(site, catalogue)
    try:
        for operation in ops:
            change(draft, operation)
    except InvalidInputError:
        return False
    return not check(draft)


_GONE: Any = object()
_Subject = tuple[str, ...]


def _subject(operation: op.Operation) -> _Subject | None:
    """What an operation decides about, where two sides can contradict each other."""
    if isinstance(operation, op.Set):
        return "prop", operation.id, operation.prop
    if isinstance(operation, op.Remove):
        return "node", operation.id
    if isinstance(operation, op.Move):
        return "place", operation.id
    if isinstance(operation, op.Replace):
        return "node", operation.node.id
    if isinstance(operation, op.SetFact):
        return "node", operation.fact.id
    if isinstance(operation, op.SetTheme):
        return "site", "theme"
    if isinstance(operation, op.SetSite):
        return None if operation.prop == "next_id" else ("site", operation.prop)
    if isinstance(operation, op.SetFrame):
        return "frame", operation.part
    if isinstance(operation, op.Translate):
        return "text", operation.locale, operation.key
    return None


def _state(draft: Draft, subject: _Subject) -> Any:
    """What it is in a version of the site."""
    what, name, *rest = subject
    if what == "site":
        return getattr(draft.site, name)
    if what == "frame":
        return getattr(draft.site.frame, name)
    if what == "text":
        texts = draft.site.translations.get(name)
        return None if texts is None else texts.get(rest[0])
    if what == "place":
        return _where(draft, name)
    place = draft.places.found.get(name)
    if place is None or place.kind == "inner":
        return _GONE
    node = draft.node(name)
    if what == "node":
        return node
    holder = node.props if isinstance(node, Section) and rest[0] not in type(node).model_fields else node
    found = holder.model_dump(mode="json", include={rest[0]}) if rest[0] in type(holder).model_fields else {}
    return found.get(rest[0])


def _where(draft: Draft, name: str) -> Any:
    """The list that a node stands in, and what stands before it there."""
    place = draft.places.found.get(name)
    if place is None or place.kind == "inner":
        return _GONE
    return place, None if place.kind == "frame" else draft.before(name)


def _wanted(operation: op.Operation) -> Any:
    """What an operation makes of its subject."""
    if isinstance(operation, op.Set):
        return operation.model_dump(mode="json")["value"]
    if isinstance(operation, op.SetFact):
        return operation.fact
    if isinstance(operation, op.SetTheme):
        return operation.theme
    if isinstance(operation, op.SetFrame):
        return operation.section
    if isinstance(operation, op.Translate):
        return operation.translation
    return _GONE


_OPERATION: TypeAdapter[Any] = TypeAdapter(op.Operation)
_HOLD_IDS = frozenset(("id", "parent", "after", "page", "section", "fact", "asset", "poster", "image", "date"))


def renamed(operation: op.Operation, names: dict[str, str], catalogue: Catalogue) -> op.Operation:
    """An operation with other ids, wherever it names them."""
    value = _renamed(operation.model_dump(mode="json"), names)
    if isinstance(value.get("key"), str):
        identifier, dot, rest = value["key"].partition(".")
        value["key"] = names.get(identifier, identifier) + dot + rest
    made: op.Operation = _OPERATION.validate_python(value, context={"catalogue": catalogue})
    return made


def _renamed(value: Any, names: dict[str, str]) -> Any:
    # As deep as a document may be nested.
    if isinstance(value, list):
        return [_renamed(item, names) for item in value]
    if not isinstance(value, dict):
        return value
    offer = value.get("kind") == "offer"
    return {
        key: names.get(item, item)
        if isinstance(item, str) and (key in _HOLD_IDS or (offer and key == "price"))
        else _renamed(item, names)
        for key, item in value.items()
    }
