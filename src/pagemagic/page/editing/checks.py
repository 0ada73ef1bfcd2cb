"""Whether an edited site is valid still, looking only at what an edit may have broken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import ValidationError

from pagemagic.kernel.errors import Reason
from pagemagic.page.editing.addresses import Addresses
from pagemagic.page.editing.draft import ADDRESSED, Draft
from pagemagic.page.refusals import invalid
from pagemagic.page.section import Section
from pagemagic.page.validity import MAX_NODES, addresses, anchors, locales, misspoken, misused, paths, unlisted
from pagemagic.page.walk import Reference


class Dangling(NamedTuple):
    """A reference that leads nowhere."""

    name: str
    """What refers: an id, or the name of a text in another language."""
    reference: Reference
    reason: Reason


def check(draft: Draft) -> list[Reason]:
    """What is wrong with the draft, as :func:`pagemagic.page.validity.check_site` would find in the whole of it."""
    reasons: list[Reason] = []
    if draft.spoken:
        reasons += locales(draft.site)
    if (draft.addressed or draft.spoken) and not _addressed_well(draft):
        reasons += [*addresses(draft.site), *paths(draft.site)]
    reasons += [reason for tag, key in sorted(draft.translated) for reason in _translated(draft, tag, key)]
    for identifier in sorted(draft.anchored & draft.places.found.keys()):
        reasons += anchors(draft.node(identifier))
    for identifier in sorted(draft.filled & draft.places.found.keys()):
        reasons += _slots(draft, identifier)
    reasons += [found.reason for found in dangling(draft)]
    if len(draft.places.found) > MAX_NODES:
        what = f"a site may have {MAX_NODES} nodes, this has {len(draft.places.found)}"
        reasons.append(Reason("pages", what, "split the site"))
    return reasons


def _addressed_well(draft: Draft) -> bool:
    """Whether all addresses are right, told from those that have changed; the first time, from all."""
    if draft.addresses is None:
        draft.addresses = Addresses(draft.site)
        draft.places.visited += len(draft.site.pages) + len(draft.site.redirects)
    else:
        for identifier in draft.addressed:
            place = draft.places.found.get(identifier)
            holder = None if place is None or place.kind not in ADDRESSED else draft.node(identifier)
            draft.addresses.learn(draft.site, identifier, holder)
    return draft.addresses.sound(draft.site)


def dangling(draft: Draft) -> list[Dangling]:
    """The references, of what was changed and of what refers to what is gone, that lead nowhere."""
    found: list[Dangling] = []
    for name in sorted(draft.changed):
        for reference in draft.places.targets.get(name, ()):
            draft.places.visited += 1
            reason = _broken(draft, name, reference)
            if reason is not None:
                found.append(Dangling(name, reference, reason))
    return found


def _broken(draft: Draft, name: str, reference: Reference) -> Reason | None:
    place = draft.places.found.get(reference.id)
    if place is None or place.kind != reference.what:
        what = f"refers to the {reference.what} {reference.id}, which does not exist"
        return Reason(name, what, "let it lead elsewhere, or remove it")
    return misused(name, reference, draft.node(reference.id)) if reference.use is not None else None


def _translated(draft: Draft, tag: str, key: str) -> Iterator[Reason]:
    """What is wrong with a text in another language, by itself."""
    texts = draft.site.translations.get(tag)
    found = None if texts is None else texts.get(key)
    draft.places.visited += 1
    if found is None:
        return
    if tag not in draft.site.locales[1:]:
        yield unlisted(tag)
    yield from misspoken(tag, key, found.text)


def _slots(draft: Draft, identifier: str) -> list[Reason]:
    """Whether a section or block may hold what it holds: kinds of blocks and how many."""
    node = draft.node(identifier)
    holder = node.slots if isinstance(node, Section) else node
    values: dict[str, Any] = {name: getattr(holder, name) for name in type(holder).model_fields}
    try:
        type(holder).model_validate(values)
    except ValidationError as error:
        return list(invalid(error, values, identifier).reasons)
    return []
