"""Drafts of sections while they are written: what is closed, by the views of the whole, safe, never wrong, and not too often."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import count
from typing import Any

import anyio
import html5lib
import pytest

import pagemagic as pm
from pagemagic.generate.author import Drafted
from pagemagic.generate.authoring.fields import Field, Part, fields_of
from pagemagic.generate.authoring.schema import is_plain
from pagemagic.generate.partial import PartialJson
from pagemagic.generate.pipeline.drafting import Drafts
from pagemagic.generate.pipeline.given import Given, given_of, themed
from pagemagic.generate.pipeline.section_making import made_of
from pagemagic.generate.pipeline.skeleton import Skeleton, Task, skeleton_of
from pagemagic.generate.site_plan import PlannedPage, PlannedSection, SitePlan
from pagemagic.generate.working.telling import DraftTeller
from pagemagic.kernel.clock import ManualClock
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel

TYPES = [name for name, found in builtin_catalogue().items() if not found.frame]
WORD = re.compile(r"[a-z]+")


@cache
def given() -> Given:
    """What is known of the bakery."""
    return given_of(BRIEF)


def planned(name: str) -> tuple[Skeleton, Task, Given]:
    """A plan in which a section of the type opens the home page, behind which another stands."""
    sections = tuple(PlannedSection(type=one, name=one, about="") for one in (name, "prose"))
    plan = SitePlan(theme=given().site.theme.name, pages=(PlannedPage(name="Home", sections=sections),))
    known = themed(given(), plan.theme)
    skeleton = skeleton_of(plan, known)
    return skeleton, skeleton.written[0], known


def answer_of(name: str) -> dict[str, Any]:
    """A full answer, in which every text has words of its own."""
    numbers = count(1)
    fields = fields_of(builtin_catalogue()[name])
    return filled((*fields.props, *fields.slots), numbers)


def filled(fields: tuple[Field, ...], numbers: Iterator[int]) -> dict[str, Any]:
    """All that can be filled without a fact or a file."""
    return {one.name: value for one in fields if (value := _value(one, numbers)) is not None}


def _value(one: Field, numbers: Iterator[int]) -> Any:
    match one.kind:
        case "text" | "string":
            return f"bread {_own(next(numbers))}"
        case "link":
            return "/"
        case "picture":
            return "bread"
        case "fact":
            return next(iter(given().names.facts))
        case "asset":
            return None
        case "word":
            return "bread"
        case "flag":
            return True
        case "count":
            return one.least or 0
        case "choice":
            return one.choices[0]
        case _:
            sizes = max(2, one.least or 0) if not one.single else 1
            made = [_block(one.parts[index % len(one.parts)], len(one.parts) > 1, numbers) for index in range(sizes)]
            return made[0] if one.single else made


def _block(part: Part, tagged: bool, numbers: Iterator[int]) -> Any:
    if part.bare is not None and (not tagged or is_plain(part)):
        return _value(part.bare, numbers)
    return {**({"type": part.type} if tagged else {}), **filled(part.fields, numbers)}


def _own(number: int) -> str:
    return "q" + "".join(chr(ord("a") + int(digit)) for digit in str(number)) + "x"


def words_of(html: str) -> set[str]:
    """The words that somebody sees."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    return set(WORD.findall(" ".join(tree.itertext()).lower()))


def errors_of(html: str) -> set[str]:
    """What a parser finds wrong with it."""
    parser = html5lib.HTMLParser()
    parser.parse(html)
    return {code for _, code, _ in parser.errors}


def drafts_of(drafts: Drafts, task: Task, text: str) -> list[tuple[int, str]]:
    """The drafts of a text that is cut at every place, each with the first place that gives it."""
    reader, found = PartialJson(), [(0, "")]
    for index, sign in enumerate(text, 1):
        reader.feed(sign)
        html = drafts.html(task, reader.closed(), whole=reader.complete)
        if html != found[-1][1]:
            found.append((index, html))
    return found


@pytest.mark.parametrize("name", TYPES)
def test_every_cut_of_every_type(name: str) -> None:
    """It renders; its markup is as good as the whole's; no word in it came later; and the last is the section itself."""
    skeleton, task, known = planned(name)
    drafts = Drafts(skeleton, known)
    answer = answer_of(name)
    text = json.dumps(answer)
    found = drafts_of(drafts, task, text)
    whole = drafts.html(task, answer, whole=True)
    assert found[-1][1] == whole
    own = words_of(whole) - set(WORD.findall(text.lower()))
    errors = errors_of(drafts.beginning + whole)
    for index, html in found:
        assert errors_of(drafts.beginning + html) <= errors
        assert words_of(html) - own <= set(WORD.findall(text[:index].lower())), html
    made = made_of(answer, task, known, skeleton.ids(task))
    if made.section is not None:
        assert whole
        assert len(found) > 2 or len(answer) < 3
    if made.section is not None and not made.repairs:
        assert drafts.html(task, answer) == whole or task.type == "hero"


@pytest.mark.parametrize("name", TYPES)
def test_answers_that_are_no_sections(name: str) -> None:
    """Nothing that is not HTML of ours, and never an exception."""
    skeleton, task, known = planned(name)
    drafts = Drafts(skeleton, known)
    bad = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    keys = answer_of(name)
    values: tuple[Any, ...] = (None, [], "x", 7, {}, {"title": None}, {"title": bad, "items": [[], {}, None]})
    for value in values:
        drafts.html(task, value)
    bad_ones: tuple[Any, ...] = (bad, None, 7, [bad], {"type": bad}, [[bad], {"title": bad}])
    for value in bad_ones:
        for whole in (False, True):
            html = drafts.html(task, dict.fromkeys(keys, value), whole=whole)
            assert "<script" not in html
            assert "<img src=x" not in html


def test_what_nobody_said_is_not_in_drafts() -> None:
    """As it is not in sections; nor do links lead where nothing is known."""
    skeleton, task, known = planned("features")
    answer = {"title": "Bread", "items": [{"title": "Rye", "text": "Over 500 loaves. [Look](https://evil.example)."}]}
    html = Drafts(skeleton, known).html(task, answer)
    assert "Rye" in html
    assert "500" not in html
    assert "evil" not in html


def test_work_grows_with_the_length() -> None:
    """Of a section with a thousand parts a few dozen drafts are made, and together they are a few times the last."""
    skeleton, task, known = planned("faq")
    looked: list[int] = []

    class Counted(Drafts):
        def html(self, task: Task, answer: Any, *, whole: bool = False) -> str:
            looked.append(len(answer.get("questions", ())))
            return str(len(looked))

    told: list[Any] = []
    teller = DraftTeller(task, Counted(skeleton, known), lambda kind, **data: told.append(data), ManualClock())
    reader = PartialJson()
    pairs = [{"question": "q", "answer": "a"}] * 1000
    for sign in json.dumps({"title": "Questions", "questions": pairs}):
        reader.feed(sign)
        teller.hear(Drafted(reader.draft, reader.closed, reader.parts, reader.complete))
    assert looked[-1] == 1000
    assert len(looked) < 80
    assert sum(looked) < 10 * 1000
    assert len(told) <= len(looked) + 1


def test_a_run_tells_drafts() -> None:
    """Every section is shown before it is done, and the last draft is what the finished page shows."""

    async def go() -> tuple[pm.Generation, list[Any]]:
        async with pm.PageMagic(ScriptedModel(answered, step=5)) as magic, magic.stream(BRIEF) as run:
            events = [event async for event in run]
            return await run.result(), events

    made, events = anyio.run(go)
    shown: dict[str, list[str]] = {}
    for event in events:
        if event.kind == "section.delta" and event.data["html"]:
            shown.setdefault(event.data["id"], []).append(event.data["html"])
    pages = "".join(pm.render_page(made.site, page.path) for page in made.site.pages)
    written = [event.data["id"] for event in events if event.kind == "section.done"]
    assert set(shown) == set(written)
    assert all(drafts[-1] in pages for drafts in shown.values())
    assert all(len(drafts) > 1 for drafts in shown.values())
    done = {event.data["id"]: event.data["html"] for event in events if event.kind == "section.done"}
    assert done == {name: drafts[-1] for name, drafts in shown.items()}
    (preview,) = (event.data["preview"] for event in events if event.kind == "plan")
    assert not errors_of(preview + shown[written[0]][0]) - {"expected-closing-tag-but-got-eof"}


def test_another_attempt_begins_anew() -> None:
    """What was thrown away is not taken for what comes."""
    skeleton, task, known = planned("faq")
    told: list[Any] = []
    teller = DraftTeller(task, Drafts(skeleton, known), lambda kind, **data: told.append(data), ManualClock())
    for title in ("Questions", "Answers"):
        reader = PartialJson()
        reader.feed(json.dumps({"title": title})[:-1])
        teller.hear(Drafted(reader.draft, reader.closed, reader.parts))
        assert title in told[-1]["html"]
        teller.forget()
