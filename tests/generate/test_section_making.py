"""Sections of what somebody wrote: whatever came, a valid section or reasons."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from pagemagic.generate.authoring.fields import Field, fields_of
from pagemagic.generate.pipeline.given import given_of
from pagemagic.generate.pipeline.mending import mend, shortened
from pagemagic.generate.pipeline.offered import MADE_OF_FACTS
from pagemagic.generate.pipeline.plan_reading import read_plan
from pagemagic.generate.pipeline.section_making import Made, made_of
from pagemagic.generate.pipeline.skeleton import Task, skeleton_of
from pagemagic.page.section import Section
from pagemagic.page.section_type import SectionType
from pagemagic.testing.models.bakery import BRIEF, PLAN, SECTIONS

GIVEN = given_of(BRIEF)
SKELETON = skeleton_of(read_plan(PLAN, GIVEN)[0], GIVEN)
WRITTEN = [name for name, one in GIVEN.catalogue.items() if not one.frame and name not in MADE_OF_FACTS]


def task(kind: str) -> Task:
    """A task for a type, on the page of the plan's first one of it where there is one."""
    found = next((one for one in SKELETON.written if one.type == kind), None)
    first = SKELETON.written[0]
    return found or Task("n1000", first.page, kind, None, None, "", "", first=False, place="", names=first.names)


def made(kind: str, answer: Any) -> Made:
    """What becomes of an answer."""
    return made_of(answer, task(kind), GIVEN, count(5000))


_TEXTS = st.sampled_from(
    ["Bread", "", " ", "Over 40 ovens. Local flour.", "{{phone}}", "{{nobody}}", "[x](javascript:alert(1))", "<script>", "x" * 30_000,
     "[a](/our-flour)", "**a [b](#bread) c**", "2.50", "Sunday", "a\x00b", "\ud800", "https://evil.example/x", "n1", "\u202etxt"]
)  # fmt: skip
_ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**12) | _TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["title", "type", "x"]), inner, max_size=2)
    ),
    max_leaves=6,
)


def answers(found: SectionType) -> st.SearchStrategy[Any]:
    """Answers to the schema of a type, each property of which may be anything."""
    fields = fields_of(found)
    return _object((*fields.props, *fields.slots)) | _ANY


def _object(fields: tuple[Field, ...]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries({}, optional={one.name: _value(one) for one in fields})


def _value(one: Field) -> st.SearchStrategy[Any]:
    match one.kind:
        case "blocks":
            inner = st.one_of(
                [_object(part.fields).map(lambda made, kind=part.type: {**made, "type": kind}) for part in one.parts]
            )
            return (
                inner
                if one.single
                else st.lists(inner | _ANY, max_size=(one.most or 3) + 2 if (one.most or 3) < 9 else 4)
            )
        case "count":
            return st.integers(-3, 2000) | _ANY
        case "flag":
            return st.booleans() | _ANY
        case "choice":
            return st.sampled_from(one.choices) | _ANY
        case _:
            return _TEXTS | _ANY


@pytest.mark.parametrize("kind", WRITTEN)
@drawn(st.data())
def test_whatever_came_is_a_section_or_reasons(kind: str, data: st.DataObject) -> None:
    """Total; what is made is valid, claims nothing that is not backed, and refers to what is there."""
    found = made(kind, data.draw(answers(GIVEN.catalogue[kind])))
    assert (found.section is None) == bool(found.faults)
    if found.section is not None:
        again = Section.model_validate(found.section.model_dump(mode="json"), context={"catalogue": GIVEN.catalogue})
        assert again == found.section
        assert found.section.type == kind
        dumped = found.section.model_dump_json()
        assert "javascript:" not in dumped.replace("[x](javascript:alert(1))", "")
        assert "40 ovens" not in dumped


@pytest.mark.parametrize("kind", list(SECTIONS))
def test_what_is_good_is_taken_as_it_is(kind: str) -> None:
    """No repairs."""
    found = made(kind, SECTIONS[kind])
    assert found.section is not None
    assert found.repairs == ()


def test_the_hero_says_what_visitors_can_do() -> None:
    """Where nothing was written for it, what the offline author found."""
    found = made("hero", SECTIONS["hero"])
    assert found.section is not None
    assert [str(button.to.kind) for button in found.section.slots.actions] == ["fact", "section"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("kind", "answer", "rule"),
    [
        ("faq", {"title": "Q", "questions": [{"question": "A?", "answer": "B."}] * 30}, "maxItems"),
        ("features", {"title": "T", "items": [{"title": "Bread", "count": 7000000}]}, "unbacked"),
        ("features", {"title": "T", "items": [{"title": "Bread", "to": "/nowhere"}]}, "reference"),
        ("features", {"title": "T", "items": [{"title": "Bread", "colour": "red"}]}, "unasked"),
        ("features", {"title": "T", "items": [{"title": "Rye bread", "price": "{{price-2}}"}]}, "unbacked"),
        (
            "features",
            {"title": "T", "items": [{"title": "Corn bread", "text": "It is fresh. It costs 2.50."}]},
            "unbacked",
        ),
        ("steps", {"steps": [{"title": "Mill"}, {"text": "no title"}, {"title": "Bake"}]}, "required"),
    ],
)
def test_what_is_repaired_is_said(kind: str, answer: Any, rule: str) -> None:
    """Each repair names the rule."""
    found = made(kind, answer)
    assert found.section is not None
    assert [repair.rule for repair in found.repairs] == [rule]


@pytest.mark.parametrize(
    ("kind", "answer", "said"),
    [
        ("hero", {"lead": "x"}, "props.title: Field required"),
        ("faq", {"title": "Q"}, "questions"),
        ("features", {"title": "T"}, "there is nothing in it"),
        ("hero", {"title": "Over 40 ovens"}, "'40' is not in the brief"),
        ("hero", {"title": "Bread from local flour " * 5}, "props.title: it has 20 words (write at most 9)"),
        (
            "media",
            {"title": "Das Mehl", "text": "Wir backen mit dem Mehl von hier und sind für alle da, die es gerne mögen."},
            "write it in 'en-GB'",
        ),
        ("hero", "prose", "the answer is not an object"),
        ("hero", None, "the answer is not an object"),
    ],
)
def test_what_cannot_be_repaired_is_a_reason(kind: str, answer: Any, said: str) -> None:
    """In words for whoever writes it again."""
    found = made(kind, answer)
    assert found.section is None
    assert said in "; ".join(map(str, found.faults))


def test_a_picture_of_white_space_is_a_drawing() -> None:
    """A picture that has to be there and says nothing is drawn from the site's own motifs."""
    found = made("media", {"title": "Local flour", "text": "We bake.", "picture": {"picture": " "}})
    assert found.section is not None
    assert found.repairs == ()
    assert found.section.slots.picture[0].picture.kind == "drawn"  # type: ignore[attr-defined]


def test_a_price_stands_beside_what_it_is_the_price_of() -> None:
    """Right ones stay, whether as references or as sums; one that names nothing is left alone."""
    items = [
        {"title": "Rye bread", "price": "{{price}}"}, {"title": "Corn bread", "text": "Costs 3.00 EUR."},
        {"title": "Today", "price": "{{price-2}}"},
    ]  # fmt: skip
    assert made("features", {"title": "T", "items": items}).repairs == ()


def test_mending_ends() -> None:
    """A section of which everything is wrong is left with what no rule can mend."""
    section: dict[str, Any] = {"props": {"title": 5, "lead": {}}, "slots": {"items": [{"type": "item", "id": "n1"}, 7]}}
    repairs, left = mend(section, GIVEN.catalogue["menu"])
    assert section["props"] == {}
    assert section["slots"] == {} or section["slots"] == {"items": []}
    assert repairs
    assert left == []


@drawn(st.text(max_size=60), st.integers(2, 40))
def test_shortened_texts_fit(text: str, most: int) -> None:
    """At most so long, and the same where it fits."""
    assert len(shortened(text, most)) <= most
    assert len(text) > most or shortened(text, most) == text


def test_tasks_never_share_ids() -> None:
    """However many blocks each has."""
    seen: set[int] = set()
    for one in SKELETON.written:
        mine = {number for number, _ in zip(SKELETON.ids(one), range(500), strict=False)}
        assert not mine & seen
        seen |= mine
