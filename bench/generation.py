"""What generating with a model costs beside asking it alone: ``python -m bench.generation``.

Three things are printed: the time of the library beside the bare SDK reading the same answers, the characters that a model writes
for a page beside the same page as nested JSON and as HTML, and how many pieces of an answer pass between the one that completes a
section and the event that says so. A server on loopback answers; only the thread of the client is timed.
"""

from __future__ import annotations

import json
import statistics
import time
from typing import Any

import anyio
import openai

import pagemagic as pm
from pagemagic.generate.ports import ChatRequest, TextDelta
from pagemagic.testing.models.bakery import BRIEF, SECTIONS, answered, said
from pagemagic.testing.models.scripted import ScriptedModel
from pagemagic.testing.models.server import ModelServer

ROUNDS = 7


def main() -> None:
    """Measure and print."""
    with ModelServer(say=said) as server:
        made = generated(server)
        bodies = [call.body for call in server.calls]
        own = statistics.median(timed(generated, server) for _ in range(ROUNDS))
        bare = statistics.median(timed(asked, server, bodies) for _ in range(ROUNDS))
        written = sum(len(said(body)) for body in bodies)
    design = statistics.median(timed(pm.design, BRIEF) for _ in range(ROUNDS))
    print(
        f"time: {own * 1000:.0f} ms a generation, {bare * 1000:.0f} ms the bare SDK for the same {len(bodies)} answers: {own / bare:.1f}x"
    )
    print(
        f"      {(own - bare) * 1000:.0f} ms are ours, of them {design * 1000:.0f} ms for reading the brief and the offline site"
    )
    nested = len(
        json.dumps(
            [page.model_dump(mode="json", exclude_defaults=True) for page in made.site.pages], ensure_ascii=False
        )
    )
    html = sum(len(body_of(pm.render_page(made.site, page.path))) for page in made.site.pages)
    print(
        f"output: {written} characters of plan and sections, {nested} as nested JSON ({nested / written:.1f}x), {html} as HTML ({html / written:.1f}x)"
    )
    sections, pieces = late_pieces()
    print(f"events: {pieces} pieces between the last of a section and its event, in {sections} sections")


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


def body_of(html: str) -> str:
    """What a model would have to write of a page: without the style sheet."""
    head, _, rest = html.partition("<style>")
    return head + rest.partition("</style>")[2]


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
