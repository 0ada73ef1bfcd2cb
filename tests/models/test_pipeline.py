"""The whole pipeline with the real SDKs, against servers that answer at random within the schemas they are sent."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import AsyncGenerator
from functools import cache
from itertools import islice
from random import Random
from typing import Any

import anyio
import pytest

import pagemagic as pm
from pagemagic import generating
from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.dialects.adapt import to_dialect
from pagemagic.generate.dialects.table import dialect_named
from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.pipeline.given import Given, given_of
from pagemagic.generate.pipeline.plan_schema import plan_schema
from pagemagic.generate.pipeline.replay import replayed
from pagemagic.generate.ports import ChatEvent, ChatRequest, Finished, Started, TextDelta
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.testing.models.bakery import BRIEF, SECTIONS, answered
from pagemagic.testing.models.faults import Fault
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import ModelServer
from tests.generate.briefs import BRIEFS
from tests.models.test_sections import model_on

MODELS: list[tuple[str, dict[str, Any]]] = [
    ("openai", {}), ("openai", {"api": "chat"}), ("anthropic", {}), ("vllm", {}), ("vllm", {"schema_field": "grammar"}),
]  # fmt: skip
PIECE = 80
"""Letters that come at a time, at most; smaller ones are for the tests of wire shapes."""
LEAST = 3
"""Sections that every page has, so that what passes is not empty."""
SOME = 12
"""Briefs that take turns, the shortest ones: it is the models that are tried here."""
NO_SCHEMA_SAYS = {"unbacked", "reference", "repeated", "absent", "thin", "unnamed", "cut"}
"""Rules that no JSON Schema says: what is true, what is there, what a page needs, and what the limit of tokens cut off."""
SITES, AT_A_TIME = 210, 15
"""How many sites are made, and how many of them by one test; five protocols and twelve briefs meet in every way."""
FOLLOWS = {"required", "minItems", "value"}
"""What follows where a part was left out: a block lacks its text, a list its entries."""
BLANK = "there is nothing to read"
"""White space is a text to a decoder, and none to a reader."""


@pytest.fixture(autouse=True)
def _read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a brief gives is the same however often it is read."""

    def given(brief: Any, catalogue: Any = None, gallery: Any = None) -> Given:
        return known(brief.text)

    monkeypatch.setattr(generating, "given_of", given)


@cache
def briefs() -> list[str]:
    """Briefs that hold a page: where a model's section cannot be used, there is something to put in its place."""
    short = sorted((one.text for one in BRIEFS), key=len)
    holds = (text for text in short if len(known(text).site.pages["/"].sections) >= LEAST)
    return list(islice(holds, SOME))


@cache
def known(brief: str) -> Given:
    """What a brief gives, read once."""
    return given_of(brief)


def generate(server: ModelServer, seed: int, *faults: Fault) -> tuple[pm.Generation, list[Event], str]:
    """One site: brief, protocol and answers go by the seed."""
    adapter, more = MODELS[seed % len(MODELS)]
    brief = briefs()[seed % SOME]
    server.arm(*faults)

    async def go() -> tuple[pm.Generation, list[Event]]:
        model = model_on(server, adapter, more)
        async with pm.PageMagic(model) as magic, magic.stream(brief) as run:
            events = [event async for event in run]
            return await run.result(), events

    return *anyio.run(go), brief


def check(made: pm.Generation, events: list[Event], brief: str) -> int:
    """The site is valid, renders, has enough on every page, and what was repaired is what no decoder kept."""
    assert pm.Site.from_json(made.site.to_json()) == made.site
    assert not [one for one in pm.audit(made.site) if one.severity == "error"]
    for page in made.site.pages:
        assert len(page.sections) >= LEAST, (page.path, page.sections)
        assert "</html>" in pm.render_page(made.site, page.path)
    given = known(brief)
    assert replayed(events, given) == made.site
    assert made.plan is not None
    dialects = {call.dialect for call in made.calls}
    for event in events:
        if event.kind == "section.done" and event.data["by"] != "offline":
            schema = authoring_schema(builtin_catalogue()[event.data["section"]["type"]])
            assert unexplained(event.data["repairs"], schema, dialects) == []
        if event.kind == "plan":
            assert unexplained(event.data["repairs"], plan_schema(given), dialects) == []
    return sum(by != "offline" for by in made.written.values())


def unexplained(repairs: list[dict[str, str]], schema: dict[str, Any], dialects: set[str]) -> list[dict[str, str]]:
    """Mistakes that the provider's decoder should have kept the model from, and that follow from no other."""
    lost = {one.keyword for name in dialects for one in to_dialect(schema, dialect_named(name)).lost}
    parts: set[str] = set()
    found: list[dict[str, str]] = []
    for repair in repairs:
        part = re.split(r"[.\[]", repair["place"].removeprefix("slots.").removeprefix("props."))[0]
        follows = repair["rule"] in FOLLOWS and (part in parts or BLANK in repair["what"])
        if repair["rule"] not in lost | NO_SCHEMA_SAYS and not follows:
            found.append(repair)
        parts.add(part)
    return found


def many(seeds: range) -> None:
    """Sites of many seeds; the model's sections are on them, so that the pass is not empty."""
    by_model, sites, pages, sections = 0, 0, 0, 0
    mistakes: Counter[str] = Counter()
    with ModelServer(piece=PIECE) as server:
        for seed in seeds:
            server.seed = seed
            before = server.served
            made, events, brief = generate(server, seed)
            by_model += check(made, events, brief)
            sites += 1
            pages += len(made.site.pages)
            sections += sum(len(page.sections) for page in made.site.pages)
            mistakes.update(rule for event in events for rule in rules_of(event))
            used, served = made.usage, server.served
            assert used.output == served.output - before.output
            assert used.input + used.cache_read + used.cache_write == served.prompt - before.prompt
    assert sites == len(seeds)
    print(
        f"{sites} sites, all valid; {sections / pages:.1f} sections a page; {by_model} sections by models; {dict(mistakes)}"
    )
    assert by_model >= 2 * sites
    assert sections >= LEAST * pages
    assert mistakes


def rules_of(event: Event) -> list[str]:
    """The rules that were broken and mended."""
    return [one["rule"] for one in event.data["repairs"]] if event.kind in ("plan", "section.done") else []


@pytest.mark.parametrize("first", range(0, SITES, AT_A_TIME))
def test_two_hundred_random_models_make_valid_sites(first: int) -> None:
    """Every one of them, in parts that workers share."""
    many(range(first, first + AT_A_TIME))


@pytest.mark.parametrize(
    "fault",
    ["rate_limit_bare", "overloaded_in_stream", "server_error", "schema", "cut", "reset", "garbage", "refusal", "runaway", "context"],
)  # fmt: skip
def test_faults_in_the_middle(fault: Fault) -> None:
    """After the plan, each protocol's way to fail ends in a valid site, and the books say what happened."""
    with ModelServer(seed=3) as server:
        # The first answer is the plan's; the fault meets the section that is asked for first.
        made, events, _ = generate_with_plan(server, fault)
    assert pm.Site.from_json(made.site.to_json()) == made.site
    assert [call.outcome for call in made.calls if call.outcome not in ("stop", "length")]
    assert made.status in ("complete", "degraded")
    assert events[-1].kind == "done"


def generate_with_plan(server: ModelServer, fault: Fault) -> tuple[pm.Generation, list[Event], str]:
    """A site whose first section meets a fault."""

    async def go() -> tuple[pm.Generation, list[Event]]:
        model = model_on(server, "vllm", {})
        async with pm.PageMagic(model) as magic:
            plan = await magic.plan(BRIEF)
            server.arm(fault)
            async with magic.stream(BRIEF, plan=plan) as run:
                events = [event async for event in run]
                return await run.result(), events

    return *anyio.run(go), BRIEF


def corrupted(text: str, random: Random) -> str:
    """A text cut, with a byte changed, doubled or lost, or with something around it."""
    at = random.randrange(len(text))
    match random.randrange(6):
        case 0:
            return text[:at]
        case 1:
            return text[:at] + random.choice('"{}[],:\\\x00é\ud800 7') + text[at + 1 :]
        case 2:
            return text[:at] + text[at:] + text[at:]
        case 3:
            return text[:at] + text[at + random.randint(1, 9) :]
        case 4:
            return "Here you are:\n```json\n" + text + "\n```"
        case _:
            return text.replace(
                random.choice(("title", "Bread", ":", "[")), random.choice(("<script>", "x" * 3000, "null", ""))
            )


@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=[] if seed < 25 else pytest.mark.full) for seed in range(200)]
)
def test_corrupted_answers_end_in_a_valid_site(seed: int) -> None:
    """Every answer is spoilt at random places, and nobody ever says that it is."""
    random = Random(seed)

    def said(request: ChatRequest) -> Any:
        text = corrupted(json.dumps(answered(request), ensure_ascii=False), random)
        return (Started("m"), *([TextDelta(text)] if text else []), Finished("stop"))

    async def go() -> pm.Generation:
        async with pm.PageMagic(ScriptedModel(said)) as magic:
            return await magic.generate(BRIEF)

    made = anyio.run(go)
    assert pm.Site.from_json(made.site.to_json()) == made.site
    assert not [one for one in pm.audit(made.site) if one.severity == "error"]
    for page in made.site.pages:
        html = pm.render_page(made.site, page.path)
        assert "<script" not in html.replace('<script type="application/ld+json">', "")
        assert len(page.sections) >= LEAST


def test_leaving_closes_the_connection() -> None:
    """A server that would write for ever notices that nobody listens any more."""
    with ModelServer(seed=3) as server:

        async def go() -> None:
            async with pm.PageMagic(model_on(server, "vllm", {})) as magic:
                plan = await magic.plan(BRIEF)
                server.arm("drip")
                async with magic.stream(BRIEF, plan=plan) as run:
                    async for event in run:
                        if event.kind == "section.delta":
                            break

        anyio.run(go)
        dripping = server.calls[1]
        for _ in range(200):
            if dripping.left:
                break
            server.wait_for_end(0.02)
        assert dripping.left


class Counted(ScriptedModel):
    """Notes how many pieces it has given out."""

    given = 0

    async def _events(self, request: ChatRequest, said: Any) -> AsyncGenerator[ChatEvent, None]:
        async for event in super()._events(request, said):
            self.given += isinstance(event, TextDelta)
            yield event


def test_a_section_is_done_with_its_last_piece() -> None:
    """No piece of another section passes between the one that completes a section and the event that says so."""
    model = Counted(answered, step=1)
    late: list[int] = []

    async def go() -> None:
        async with pm.PageMagic(model, concurrency=1) as magic:
            plan = await magic.plan(BRIEF)
            ended = model.given
            async with magic.stream(BRIEF, plan=plan) as run:
                async for event in run:
                    if event.kind == "section.done" and event.data["by"] != "offline":
                        ended += len(json.dumps(SECTIONS[event.data["section"]["type"]], ensure_ascii=False))
                        late.append(model.given - ended)

    anyio.run(go)
    assert late == [0] * len(late)
    assert len(late) >= 3
