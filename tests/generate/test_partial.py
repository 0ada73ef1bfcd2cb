"""Reading JSON while it is being written agrees with reading it whole, however it is cut."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pagemagic.generate import partial
from pagemagic.generate.partial import Closed, PartialJson

SLOW = settings(deadline=None, suppress_health_check=list(HealthCheck))

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=())) | st.sampled_from(['"', "\\", "{", "]", "é", "😀", "\u2028"]),
    lambda more: st.lists(more, max_size=4) | st.dictionaries(st.text(max_size=4), more, max_size=4),
    max_leaves=12,
)  # fmt: skip
OBJECTS = st.dictionaries(st.text(max_size=4), VALUES, max_size=4)


@st.composite
def written(draw: Any) -> tuple[Any, str]:
    """An object and one of the ways to write it."""
    value = draw(OBJECTS)
    style = draw(st.sampled_from([{}, {"indent": 1}, {"separators": (",", ":")}]))
    return value, json.dumps(value, ensure_ascii=draw(st.booleans()), **style)


def chunks(text: str, sizes: list[int]) -> list[str]:
    """A text in pieces of these sizes, the last of them for the rest."""
    found, at = [], 0
    for size in sizes:
        found.append(text[at : at + size])
        at += size
    return [*found, text[at:]]


def part(value: Any, path: tuple[str | int, ...]) -> Any:
    """What stands at a path."""
    for key in path:
        value = value[key]
    return value


@SLOW
@given(written(), st.lists(st.integers(1, 7), max_size=60))
def test_any_pieces_give_the_whole(found: tuple[Any, str], sizes: list[int]) -> None:
    """However a text is cut, the values closed are the same, and the last is what ``json`` reads."""
    _, text = found
    reader = PartialJson()
    closed = [one for chunk in chunks(text, sizes) for one in reader.feed(chunk)]
    assert reader.error == ""
    assert reader.value == json.loads(text)
    assert closed == PartialJson().feed(text)
    assert closed[-1] == Closed((), json.loads(text))
    for one in closed:
        assert one.value == part(json.loads(text), one.path)


@SLOW
@given(written())
def test_every_prefix_is_a_part_of_the_whole(found: tuple[Any, str]) -> None:
    """At every prefix the draft holds nothing that the whole does not: texts are beginnings, lists are shorter."""
    _, text = found
    whole = json.loads(text)
    reader = PartialJson()
    for index, letter in enumerate(text):
        reader.feed(letter)
        assert reader.error == ""
        assert reader.complete is (index == len(text) - 1)
        assert begins(reader.draft(), whole), (text[: index + 1], reader.draft())
        if reader.open_path:
            part(whole, reader.open_path)


def begins(draft: Any, whole: Any) -> bool:
    """Whether a draft may still become the whole."""
    if draft is None or draft == whole:
        return True
    if isinstance(draft, str):
        return isinstance(whole, str) and whole.startswith(draft)
    if isinstance(draft, list):
        return isinstance(whole, list) and len(draft) <= len(whole) and all(map(begins, draft, whole))
    return isinstance(draft, dict) and all(key in whole and begins(one, whole[key]) for key, one in draft.items())


@SLOW
@given(st.text(st.sampled_from('{}[]",:\\ \n01e-.truefalsn"x'), max_size=60) | st.text(max_size=40))
def test_anything_can_be_fed(text: str) -> None:
    """No text raises, letter by letter or whole; and what is read as complete is JSON."""
    whole, slow = PartialJson(), PartialJson()
    at_once = whole.feed(text)
    assert [one for letter in text for one in slow.feed(letter)] == at_once
    assert (slow.complete, slow.error) == (whole.complete, whole.error)
    assert slow.draft() == whole.draft()
    if whole.complete:
        start = text.index("{")
        assert json.JSONDecoder(strict=False).raw_decode(text[start:])[0] == whole.value


@pytest.mark.parametrize(
    "text",
    [
        '\ufeff{"a": 1}',
        '```json\n{"a": 1}\n```',
        'Here it is:\n\n{"a": 1}\n\nAnything else?',
        '{"a": 1}{"b": 2}',
    ],
)
def test_what_stands_around_the_object_is_passed_over(text: str) -> None:
    """A byte order mark, a fence, prose before and after."""
    reader = PartialJson()
    reader.feed(text)
    assert reader.value == {"a": 1}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"a" 1}', "colon"),
        ('{"a": 01}', "no value"),
        ('{"a": NaN}', "no value"),
        ('{"a": "\\x"}', "escape"),
        ("{'a': 1}", "a name was expected"),
        ('{"a": [1 2]}', "comma"),
        ('{"a": 1,}', "a name was expected"),
        ('{"a": [1,]}', "no value"),
        ('{"a": ' + "[" * 100, "nested deeper"),
        ('{"a": ' + "9" * 5000 + "}", "too long"),
    ],
)
def test_what_is_not_json_says_so(text: str, reason: str) -> None:
    """A wrong text stops the reading with a reason, and more of it changes nothing."""
    reader = PartialJson()
    reader.feed(text)
    assert reason in reader.error
    assert reader.feed('"}') == []
    assert not reader.complete


def test_values_are_told_in_the_piece_that_closes_them() -> None:
    """A section's value comes with the very character that completes it."""
    reader = PartialJson()
    assert reader.feed('{"title": "Bread", "items": [{"name": "Rye"') == [
        Closed(("title",), "Bread"), Closed(("items", 0, "name"), "Rye"),
    ]  # fmt: skip
    assert reader.open_path == ("items", 0)
    assert reader.draft() == {"title": "Bread", "items": [{"name": "Rye"}]}
    assert reader.feed("}") == [Closed(("items", 0), {"name": "Rye"})]
    assert reader.feed(', {"name": "Co') == []
    assert reader.draft() == {"title": "Bread", "items": [{"name": "Rye"}, {"name": "Co"}]}
    assert reader.open_path == ("items", 1, "name")


def test_white_space_that_runs_away_is_counted() -> None:
    """White space between tokens is counted until something follows it; inside a string it is text."""
    reader = PartialJson()
    reader.feed('{"a": "' + " " * 50)
    assert reader.idle == 0
    reader.feed('",')
    for _ in range(30):
        reader.feed(" \n\t")
    assert reader.idle == 90
    reader.feed('"b"')
    assert reader.idle == 0


def test_work_grows_with_the_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of steps for a text twice as long is twice as high: counted, not timed."""
    steps = [0]

    def counted(step: Any) -> Any:
        def one(reader: PartialJson, text: str, at: int) -> int:
            steps[0] += 1
            found: int = step(reader, text, at)
            return found

        return one

    monkeypatch.setattr(partial, "_STEPS", {name: counted(step) for name, step in partial._STEPS.items()})
    counts: dict[int, int] = {}
    for items in (200, 400, 800):
        text = json.dumps({"items": [{"title": "Bread", "text": "a line of text"}] * items})
        steps[0] = 0
        reader = PartialJson()
        for at in range(0, len(text), 5):
            reader.feed(text[at : at + 5])
        assert reader.complete
        counts[items] = steps[0]
    assert counts[400] < 2.1 * counts[200]
    assert counts[800] < 2.1 * counts[400]
