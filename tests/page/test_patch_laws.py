"""The laws of patches, for random sites and edits of every kind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.base import node_number
from pagemagic.page.editing.apply import apply, run
from pagemagic.page.editing.change import change
from pagemagic.page.editing.checks import check
from pagemagic.page.editing.copying import copied
from pagemagic.page.editing.diff import diff
from pagemagic.page.editing.draft import Draft
from pagemagic.page.editing.places import FRAME, Places
from pagemagic.page.editing.scope import check_scope
from pagemagic.page.editing.slots import slots_of
from pagemagic.page.operations import Duplicate, Insert
from pagemagic.page.patch import Patch, RefusedPatchError, ids_of
from pagemagic.page.site import Site
from pagemagic.page.validity import BrokenSite, check_site
from pagemagic.page.walk import site_ids
from pagemagic.testing.patches import operations, patches
from pagemagic.testing.strategies import sites

SMALL = sites(max_pages=2, max_sections=3, max_locales=2)


def counted(site: Site, number: int) -> Site:
    """A site with another counter, the one thing that never goes back."""
    return site.model_copy(update={"next_id": number})


def law(function: Any) -> None:
    """Run a law on a few hundred cases, and on ten thousand in the full proof."""
    name = function.__name__
    few = settings(max_examples=500, deadline=None)(given(st.data())(function))
    many = settings(max_examples=10_000, deadline=None)(given(st.data())(function))
    few.__name__, many.__name__ = f"test_{name}", f"test_{name}_in_full"
    globals()[few.__name__], globals()[many.__name__] = few, pytest.mark.full(many)


@law
def inverse(data: st.DataObject) -> None:
    """The inverse takes a patch back, and its inverse does it again."""
    site = data.draw(SMALL)
    patch = data.draw(patches(site))
    before = site.to_json()
    applied = apply(site, patch)
    assert site.to_json() == before
    back = apply(applied.site, applied.inverse)
    assert counted(back.site, site.next_id) == site
    again = apply(back.site, back.inverse)
    assert again.site == counted(applied.site, again.site.next_id)


@law
def closure(data: st.DataObject) -> None:
    """A valid site stays valid, or the patch is refused with reasons; either way the small check says what the full one says."""
    site = data.draw(SMALL)
    ops = [data.draw(operations(site)) for _ in range(data.draw(st.integers(1, 3)))]
    draft = Draft(site)
    try:
        for operation in ops:
            change(draft, operation)
    except ValueError:
        with pytest.raises(RefusedPatchError) as refused:
            apply(site, Patch(ops=tuple(ops)))
        assert refused.value.reasons
        assert all(reason.place and reason.problem and reason.cure for reason in refused.value.reasons)
        return
    found = check(draft)
    try:
        check_site(Site.model_validate_json(draft.site.to_json()))
    except BrokenSite:
        broken = True
    except ValueError:
        broken = True
    else:
        broken = False
    assert bool(found) == broken, found
    if broken:
        assert all(reason.place and reason.problem and reason.cure for reason in found)
        with pytest.raises(RefusedPatchError):
            apply(site, Patch(ops=tuple(ops)))
    else:
        assert apply(site, Patch(ops=tuple(ops))).site == draft.site


@law
def cures(data: st.DataObject) -> None:
    """What a refusal offers as a cure applies."""
    site = data.draw(SMALL)
    patch = Patch(ops=(data.draw(operations(site)),))
    offered = None
    try:
        apply(site, patch)
    except RefusedPatchError as error:
        offered = error.cures
    if offered is not None:
        assert offered.ops[: len(patch.ops)] == patch.ops
        apply(site, offered)


@law
def index(data: st.DataObject) -> None:
    """What is known of places after an edit is what a fresh look at the site finds, also after a refusal."""
    site = data.draw(SMALL)
    draft = Draft(site)
    for _ in range(3):
        before = draft.site
        operation = data.draw(operations(draft.site))
        try:
            run(draft, Patch(ops=(operation,)))
        except InvalidInputError:
            assert draft.site is before
        fresh = Places(draft.site)
        assert draft.places.found == fresh.found
        assert draft.places.targets == fresh.targets
        assert draft.places.referrers == fresh.referrers


@law
def scope(data: st.DataObject) -> None:
    """What a patch touches names everything that says something else, came or went; see :meth:`Patch.touches`."""
    site = data.draw(SMALL)
    patch = data.draw(patches(site, max_ops=2))
    after = apply(site, patch).site
    old, new = own(site), own(after)
    touched = patch.touches()
    places, later = Places(site), Places(after)
    duplicated = [op.id for op in patch.ops if op.op == "duplicate"]
    homes = {where.found[name].parent for name in duplicated for where in (places, later) if name in where.found}
    for name in old.keys() | new.keys():
        if old.get(name) != new.get(name):
            around = {name, *places.around(name), *later.around(name)}
            # A copy has no id in its patch: it stands where what was copied stands.
            assert touched & around or (name not in old and homes & around), (name, touched)


@law
def guard(data: st.DataObject) -> None:
    """What is outside of a scope that a patch stays in says what it said, and holds what it held, less what was allowed."""
    site = data.draw(SMALL)
    patch = data.draw(patches(site, max_ops=3))
    places = Places(site)
    near = {around for name in patch.touches() for around in (name, *places.around(name))}
    near |= {place.parent or place.slot for name in near if (place := places.found.get(name)) is not None}
    allowed = frozenset(name for name in sorted(near) if data.draw(st.booleans()))
    assume(not check_scope(patch, allowed, site))
    after = apply(site, patch).site
    old, new = own(site), own(after)
    held, holds = lists(site), lists(after)

    def outside(name: str) -> bool:
        return allowed.isdisjoint((name, *places.around(name)))

    for name in filter(outside, old):
        assert old[name] == new.get(name), (name, allowed)
    for (owner, slot), names in held.items():
        if outside(owner):
            kept = holds.get((owner, slot), [])
            assert kept == [name for name in names if name in kept], (owner, slot, allowed)
            assert not any(outside(name) for name in names if name not in kept), (owner, slot, allowed)
    for owner, slot in holds.keys() - held.keys():
        # What is new stands in something allowed, or in a list that is.
        assert owner not in old or not outside(owner), (owner, slot, allowed)
        assert owner not in SITE_LISTS or owner in allowed, (owner, allowed)


SITE_LISTS = ("pages", "facts", "assets", "integrations", "redirects", *(f"frame.{part}" for part in FRAME))


def lists(site: Site) -> dict[tuple[str, str], list[str]]:
    """What every list holds, by its owner's id, or its word where it is the site's, and its name."""
    found: dict[tuple[str, str], list[str]] = {}
    draft = Draft(site)
    for identifier, place in draft.places.found.items():
        if place.kind != "inner":
            word = f"frame.{place.slot}" if place.kind == "frame" else place.slot
            found.setdefault((place.parent or word, place.slot), []).append(identifier)
    for names in found.values():
        if draft.places.found[names[0]].kind != "frame":
            names.sort(key=draft.position)
    return found


def own(site: Site) -> dict[str, str]:
    """Every node with an id by what it says itself, without what it holds."""
    draft = Draft(site)
    found: dict[str, str] = {}
    for identifier, place in draft.places.found.items():
        if place.kind != "inner":
            node = draft.node(identifier)
            held = {"sections"} if place.kind == "page" else set(slots_of(type(node))) | {"slots"}
            fields = [name for name in type(node).model_fields if name not in held]
            found[identifier] = repr([(name, getattr(node, name)) for name in fields])
    return found


@law
def unique(data: st.DataObject) -> None:
    """Ids stay unique, through copies and what is pasted from this site or another, and none is used again."""
    site = data.draw(SMALL)
    after = apply(site, data.draw(patches(site))).site
    check_unique(site, after)
    source = data.draw(st.sampled_from([after, data.draw(SMALL)]))
    known = [section for page in source.pages for section in page.sections]
    assume(known)
    section = data.draw(st.sampled_from(known))
    identifier = section.id
    try:
        if source is after:
            twice = apply(after, Patch(ops=(Duplicate(id=identifier), Duplicate(id=identifier)))).site
            check_unique(after, twice)
            after = twice
        pasted = apply(after, Patch(ops=(Insert(node=copied(section, after.next_id), parent=after.pages[0].id),))).site
    except RefusedPatchError:
        assert source is not after  # it refers to what is not here
        return
    check_unique(after, pasted)
    assert pasted.next_id == after.next_id + len(ids_of(section))


def check_unique(before: Site, after: Site) -> None:
    """No id stands twice, none that was free before is one that was used, and the counter is above all of them."""
    ids = [identifier for identifier, _ in site_ids(after)]
    assert len(set(ids)) == len(ids)
    assert after.next_id >= before.next_id
    assert all(node_number(identifier) < after.next_id for identifier in ids)


@law
def json(data: st.DataObject) -> None:
    """A patch and its inverse are JSON."""
    site = data.draw(SMALL)
    patch = data.draw(patches(site))
    applied = apply(site, patch)
    for found in (patch, applied.inverse):
        assert Patch.model_validate_json(found.model_dump_json()) == found
    assert apply(site, Patch.model_validate_json(patch.model_dump_json())) == applied


@law
def difference(data: st.DataObject) -> None:
    """The difference of any two sites leads from one to the other; that of a site and its edit also back."""
    site = data.draw(SMALL)
    other = data.draw(SMALL) if data.draw(st.booleans()) else apply(site, data.draw(patches(site))).site
    for a, b in ((site, other), (other, site)):
        patch = diff(a, b)
        assert apply(a, patch).site == counted(b, max(a.next_id, b.next_id))
        assert Patch.model_validate_json(patch.model_dump_json()) == patch
    assert not diff(site, Site.from_json(site.to_json()))
