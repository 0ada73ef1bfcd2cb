"""The law of merging: two edits of different things give the same site whoever comes second."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple, get_args

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from tests.sample import hero, page, site

import pagemagic as pm
from pagemagic.page import operations as op
from pagemagic.page.base import node_id, node_number
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.editing.change import change
from pagemagic.page.editing.diff import diff
from pagemagic.page.editing.draft import Draft
from pagemagic.page.editing.placements import placements
from pagemagic.page.editing.places import KINDS, Places
from pagemagic.page.patch import touched
from pagemagic.testing.patches import patches
from pagemagic.testing.strategies import sites

APART = 500
"""How far the new ids of the second side are from those of the first: sides that number alike get other ids when merged."""
QUESTION = {"type": "question", "question": "When?", "answer": "Now."}


class Side(NamedTuple):
    """What one side did with the site that both started from."""

    patch: pm.Patch
    site: pm.Site


def side(start: pm.Site, ops: Any) -> Side:
    """A side whose copies name the ids that they have there."""
    draft = Draft(start)
    made: list[op.Operation] = []
    for one in ops:
        known = one.model_copy(update={"first": draft.site.next_id}) if isinstance(one, op.Duplicate) else one
        change(draft, known)
        made.append(known)
    return Side(pm.Patch(ops=tuple(made)), draft.site)


def shifted(start: pm.Site) -> pm.Site:
    """The site with other new ids."""
    return start.model_copy(update={"next_id": start.next_id + APART})


def check_convergence(start: pm.Site, a: Side, b: Side, *, known: bool = True) -> pm.Site | None:
    """The merged site, the same from both; None where its validity keeps some of it out, from both as well."""
    one = pm.rebase(b.patch, onto=a.site, base=start, theirs=a.patch if known else None)
    two = pm.rebase(a.patch, onto=b.site, base=start, theirs=b.patch if known else None)
    # Validity ties what ids do not: paths, anchors, how much a slot holds.
    assert bool(one.conflicts) == bool(two.conflicts), (one.conflicts, two.conflicts)
    if one.conflicts:
        return None
    merged = one.site.model_copy(update={"next_id": 0})
    assert merged == two.site.model_copy(update={"next_id": 0}), (a.patch, b.patch)
    return merged


def strings(value: Any) -> Iterator[str]:
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from strings(item)


def claims(patch: pm.Patch, places: Places) -> tuple[set[str], set[str]]:
    """What a patch changes, and all that it names: that, what it refers to, anchors, and what all of it stands in."""
    changed: set[str] = set()
    named: set[str] = set()
    for one in patch.ops:
        own = set(touched(one)) - KINDS.keys()
        if isinstance(one, op.Translate):
            own = {f"{one.locale}.{one.key}"}
            named |= {one.key.partition(".")[0], "languages"}
        elif isinstance(one, op.Insert | op.Move):
            own -= {one.parent}
        elif isinstance(one, op.SetSite) and one.prop in ("locale", "locales"):
            own.add("languages")
        changed |= own
        named |= own | set(strings(one.model_dump(mode="json")))
    return changed, named | {around for name in named for around in places.around(name)}


def disjoint(a: Side, b: Side, places: Places) -> bool:
    """Whether neither side names what the other changes."""
    (changes_a, names_a), (changes_b, names_b) = claims(a.patch, places), claims(b.patch, places)
    return changes_a.isdisjoint(names_b) and changes_b.isdisjoint(names_a)


def apart(start: pm.Site, data: st.DataObject) -> tuple[Side, Side]:
    """Two sides of at least one operation each: the second keeps of what it drew what names nothing of the first's."""
    a = side(start, data.draw(patches(start, max_ops=3)).ops)
    b, known = side(shifted(start), ()), Places(start)
    for one in data.draw(patches(shifted(start), max_ops=6)).ops:
        try:
            more = side(shifted(start), (*b.patch.ops, one))
        except pm.InvalidInputError:
            continue  # it edits what was left out
        if disjoint(a, more, known):
            b = more
    try:
        b = Side(b.patch, pm.apply(shifted(start), b.patch).site)
    except pm.RefusedPatchError:
        assume(False)  # what was left out would have kept it valid
    assume(a.patch and b.patch)
    return a, b


def converges(start: pm.Site, data: st.DataObject) -> None:
    check_convergence(start, *apart(start, data))


LANGUAGES = sites(max_pages=2, max_sections=3, max_locales=3)


def test_the_law_sees_every_operation_on_both_sides() -> None:
    """What it draws is what it says: no side is empty, and each operation of the closed set stands on either."""
    seen: tuple[Counter[str], Counter[str]] = (Counter(), Counter())

    @settings(max_examples=250, derandomize=True, database=None, phases=[Phase.generate])
    @given(LANGUAGES, st.data())
    def look(start: pm.Site, data: st.DataObject) -> None:
        for found, one in zip(seen, apart(start, data), strict=True):
            assert one.patch.ops
            found.update(operation.op for operation in one.patch.ops)

    look()
    every = {model.model_fields["op"].default for model in get_args(get_args(op.Operation)[0])}
    assert [every - set(found) for found in seen] == [set(), set()]


@settings(max_examples=100)
@given(LANGUAGES, st.data())
def test_disjoint_edits_converge(start: pm.Site, data: st.DataObject) -> None:
    """Any operations, on any site."""
    converges(start, data)


@pytest.mark.full
@settings(max_examples=10_000)
@given(LANGUAGES, st.data())
def test_disjoint_edits_converge_in_full(start: pm.Site, data: st.DataObject) -> None:
    """The same, ten thousand times."""
    converges(start, data)


def base() -> pm.Site:
    """A site with six things in each list that both sides edit."""
    asked = [{**QUESTION, "id": f"nb{n}"} for n in range(6)]
    faq = {"id": "nc0", "type": "faq", "props": {"title": "Questions"}, "slots": {"questions": asked}}
    home = page(faq, *(hero(f"nc{n}") for n in range(1, 6)))
    there = {"kind": "page", "page": "n1"}
    return site(
        pages=[home, *(page(hero(f"ne{n}"), identifier=f"nd{n}", path=f"/{n}") for n in range(5))],
        facts=[{"id": f"nf{n}", "kind": "year", "year": 1980 + n} for n in range(6)],
        redirects=[{"id": f"ng{n}", "source": f"/was-{n}", "to": there} for n in range(6)],
    )


BASE = base()
LISTS = {"facts": "", "redirects": "", "pages": "", "sections": "n1", "questions": "nc0"}


def added(slot: str, identifier: str, after: str | None) -> dict[str, Any]:
    """The operation that puts something new into a list."""
    made: dict[str, dict[str, Any]] = {
        "facts": {"op": "add_fact", "fact": {"id": identifier, "kind": "year", "year": 2000}},
        "redirects": {
            "op": "add_redirect",
            "redirect": {"id": identifier, "source": f"/{identifier}", "to": {"kind": "page", "page": "n1"}},
        },
        "pages": {"op": "add_page", "page": page(identifier=identifier, path=f"/{identifier}")},
        "sections": {"op": "insert", "parent": "n1", "node": hero(identifier)},
        "questions": {"op": "insert", "parent": "nc0", "slot": slot, "node": {**QUESTION, "id": identifier}},
    }
    return {**made[slot], "after": after}


def edits(data: st.DataObject, slot: str, own: list[str], shared: list[str], fresh: list[str]) -> Side:
    """Additions, moves, copies and removals of a side in one list, that name nothing of the other side's."""
    draft = Draft(BASE)
    known = [*own]
    made: list[op.Operation] = []
    for new in fresh:
        kind = data.draw(st.sampled_from(["add", "move", "remove", "duplicate"]))
        after = data.draw(st.sampled_from([None, *shared, *known]))
        which = data.draw(st.sampled_from(known)) if known else ""
        value: dict[str, Any] = {"op": kind, "id": which}
        if kind == "add" or not which:
            value = added(slot, new, after)
        elif kind == "move":
            value["after"] = after
        elif kind == "duplicate":
            value["first"] = node_number(new)
        (one,) = pm.Patch.model_validate({"ops": [value]}).ops
        try:
            change(draft, one)
        except pm.InvalidInputError:
            continue
        made.append(one)
        known = [name for name in (*known, new) if name in draft.places.found]
    found = pm.Patch(ops=tuple(made))
    try:
        return Side(found, pm.apply(BASE, found).site)
    except pm.RefusedPatchError:
        assume(False)
        raise


def two_sides(data: st.DataObject) -> tuple[Side, Side]:
    """Two sides that edit one list: some of what stands there is the one's, some the other's, some neither's."""
    slot = data.draw(st.sampled_from(list(LISTS)))
    standing = [child.id for child in Draft(BASE).children(LISTS[slot], slot)]
    owners = [data.draw(st.sampled_from("ab-")) if name not in ("n1", "nc0") else "-" for name in standing]
    # A copy of a section takes as many ids as it holds things.
    new = [node_id(node_number("nz0") + 40 * number) for number in data.draw(st.permutations(range(8)))]
    count_a, count_b = data.draw(st.integers(1, 4)), data.draw(st.integers(1, 4))
    parts = {owner: [name for name, one in zip(standing, owners, strict=True) if one == owner] for owner in "ab-"}
    return (
        edits(data, slot, parts["a"], parts["-"], new[:count_a]),
        edits(data, slot, parts["b"], parts["-"], new[4 : 4 + count_b]),
    )


@settings(max_examples=400)
@given(st.data())
def test_edits_of_one_list_converge(data: st.DataObject) -> None:
    """Ties included: what both put at one place, and at the ends of the site's own lists."""
    check_convergence(BASE, *two_sides(data))


def test_what_moved_together_is_not_parted() -> None:
    """The second of two neighbours stands behind the first as before, and was moved all the same."""
    moves = [{"op": "move", "id": name, "after": None} for name in ("nf5", "nf4")]
    a, b = (side(BASE, pm.Patch.model_validate({"ops": ops}).ops) for ops in ([added("facts", "nz0", None)], moves))
    merged = check_convergence(BASE, a, b, known=False)
    assert merged is not None
    assert [fact.id for fact in merged.facts] == ["nf4", "nf5", "nz0", "nf0", "nf1", "nf2", "nf3"]


@pytest.mark.full
@settings(max_examples=10_000)
@given(st.data())
def test_edits_of_one_list_converge_in_full(data: st.DataObject) -> None:
    """The same, ten thousand times."""
    check_convergence(BASE, *two_sides(data))


@settings(max_examples=150)
@given(st.data())
def test_without_their_patch_where_the_difference_says_the_same(data: st.DataObject) -> None:
    """Two sites do not tell whether a node was moved down or the next one up; where it does not matter, edits converge."""
    a, b = two_sides(data)
    catalogue = builtin_catalogue()
    for one in (a, b):
        said = placements(BASE, diff(BASE, one.site), catalogue)
        assume(said == placements(BASE, one.patch, catalogue))
    check_convergence(BASE, a, b, known=False)


@pytest.mark.parametrize("slot", LISTS)
@pytest.mark.parametrize("first", [True, False])
def test_the_tie_rule(slot: str, first: bool) -> None:
    """Both put two things at the head of a list and behind its last: each side's stay together, the lowest id first."""
    standing = [child.id for child in Draft(BASE).children(LISTS[slot], slot)]
    for after in (None, standing[-1]):
        sides = []
        for names in (["nz1", "nz4"], ["nz2", "nz3"]):
            ops = [added(slot, names[0], after), added(slot, names[1], names[0])]
            sides.append(side(BASE, pm.Patch.model_validate({"ops": ops}).ops))
        a, b = sides if first else reversed(sides)
        for known in (True, False):
            merged = check_convergence(BASE, a, b, known=known)
            assert merged is not None
            expected = ["nz1", "nz4", "nz2", "nz3"]
            expected = [*expected, *standing] if after is None else [*standing, *expected]
            assert [child.id for child in Draft(merged).children(LISTS[slot], slot)] == expected


def test_a_side_may_move_what_a_difference_would_not() -> None:
    """Moving the first fact behind the second is, in their difference, moving the second to the front: known, it converges."""
    a = side(BASE, pm.Patch.model_validate({"ops": [{"op": "move", "id": "nf0", "after": "nf1"}]}).ops)
    b = side(BASE, pm.Patch.model_validate({"ops": [added("facts", "nz0", None)]}).ops)
    merged = check_convergence(BASE, a, b)
    assert merged is not None
    assert [fact.id for fact in merged.facts][:3] == ["nz0", "nf1", "nf0"]


def test_the_check_sees_sites_that_differ() -> None:
    """Both sides name one question: who comes second decides, so this is no case of the law."""
    ask = [{"op": "set", "id": "nb0", "prop": "question", "value": value} for value in ("Who?", "Why?")]
    a, b = (side(BASE, pm.Patch.model_validate({"ops": [one]}).ops) for one in ask)
    assert not disjoint(a, b, Places(BASE))
    assert check_convergence(BASE, a, b) is None
