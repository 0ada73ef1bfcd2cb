"""What generating with a model costs beside asking it alone: ``python -m bench.generation``.

Three things are printed: the time of the library beside the bare SDK reading the same answers, what a model writes for the
sections of a site beside the same sections as nested JSON and as HTML without what code draws, and how many pieces of an answer pass
between the one that completes a section and the event that says so. A server on loopback answers; only the thread of the client is
timed. Output is counted in tokens of tiktoken's ``o200k_base`` where that is at hand, else in characters.
"""

from __future__ import annotations

import json
import re
import statistics
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import anyio
import openai

import pagemagic as pm
from pagemagic.generate.ports import ChatRequest, TextDelta
from pagemagic.testing.models.bakery import BRIEF, SECTIONS, answered, said
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import ModelServer

ROUNDS = 7
_DRAWN = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


def main() -> None:
    """Measure and print."""
    with ModelServer(say=said) as server:
        made = generated(server)
        bodies = [call.body for call in server.calls]
        own = statistics.median(timed(generated, server) for _ in range(ROUNDS))
        bare = statistics.median(timed(asked, server, bodies) for _ in range(ROUNDS))
    design = statistics.median(timed(pm.design, BRIEF) for _ in range(ROUNDS))
    print(
        f"time: {own * 1000:.0f} ms a generation, {bare * 1000:.0f} ms the bare SDK for the same {len(bodies)} answers: {own / bare:.1f}x"
    )
    print(
        f"      {(own - bare) * 1000:.0f} ms are ours, of them {design * 1000:.0f} ms for reading the brief and the offline site"
    )
    print_output(made, [said(body) for body in bodies])
    sections, pieces = late_pieces()
    print(f"events: {pieces} pieces between the last of a section and its event, in {sections} sections")


def print_output(made: pm.Generation, answers: list[str]) -> None:
    """What the model wrote, and the sections that it wrote in the two other forms; what code made of facts is in neither."""
    unit, size = counter()
    sections = [one for one in made.site.sections() if made.written.get(one.id, "offline") != "offline"]
    plan, *rest = answers
    assert len(rest) == len(sections), "a section was asked for twice or not at all"
    own = sum(map(size, rest))
    nested = sum(
        size(json.dumps(one.model_dump(mode="json", exclude_defaults=True), ensure_ascii=False)) for one in sections
    )
    html = sum(size(_DRAWN.sub("", pm.render_fragment(made.site, one.id))) for one in sections)
    for what, ours in (("sections", own), ("plan and sections", own + size(plan))):
        print(
            f"output: {ours} {unit} of {what}, {nested} as nested JSON ({nested / ours:.1f}x), {html} as HTML ({html / ours:.1f}x)"
        )


def counter() -> tuple[str, Callable[[str], int]]:
    """How output is counted, and in what."""
    try:
        encode = import_module("tiktoken").get_encoding("o200k_base").encode
    except Exception:  # not installed, or its table is not at hand and there is no network
        return "characters", len
    return "tokens (o200k_base)", lambda text: len(encode(text))


def generated(server: ModelServer) -> pm.Generation:
    """A site, by the library."""
    settings = pm.Settings(models={"openai": {"api_key": server.key, "base_url": server.openai_url, "api": "chat"}})

    async def go() -> pm.Generation:
        async with pm.PageMagic("openai:any", settings=settings) as magic:
            return await magic.generate(BRIEF)

    return anyio.run(go)


def asked(server: ModelServer, bodies: list[dict[str, Any]]) -> int:
    """The same answers, by the SDK: the first two one after the other, the rest side by side."""
    text: list[str] = []

    async def one(client: Any, body: dict[str, Any]) -> None:
        stream = await client.chat.completions.create(**body)
        async for chunk in stream:
            text.extend(choice.delta.content or "" for choice in chunk.choices)

    async def go() -> None:
        async with openai.AsyncOpenAI(api_key=server.key, base_url=server.openai_url, max_retries=0) as client:
            for body in bodies[:2]:
                await one(client, body)
            async with anyio.create_task_group() as tasks:
                for body in bodies[2:]:
                    tasks.start_soon(one, client, body)

    anyio.run(go)
    return len("".join(text))


def timed(work: Any, *arguments: Any) -> float:
    """CPU seconds of this thread."""
    before = time.thread_time()
    work(*arguments)
    return time.thread_time() - before


class Counted(ScriptedModel):
    """Notes how many pieces were given out."""

    given = 0

    async def _events(self, request: ChatRequest, script: Any) -> Any:
        async for event in super()._events(request, script):
            self.given += isinstance(event, TextDelta)
            yield event


def late_pieces() -> tuple[int, int]:
    """How many sections a run had, and how many pieces were given out between the one that ended a section and its event."""
    model = Counted(answered, step=1)
    lengths = {name: len(json.dumps(found, ensure_ascii=False)) for name, found in SECTIONS.items()}
    late = sections = 0

    async def go() -> None:
        nonlocal late, sections
        async with pm.PageMagic(model, concurrency=1) as magic:
            plan = await magic.plan(BRIEF)
            before = model.given
            async with magic.stream(BRIEF, plan=plan) as run:
                async for event in run:
                    if event.kind == "section.done" and event.data["by"] != "offline":
                        sections += 1
                        before += lengths[event.data["section"]["type"]]
                        late += max(0, model.given - before)

    anyio.run(go)
    return sections, late


if __name__ == "__main__":
    main()
