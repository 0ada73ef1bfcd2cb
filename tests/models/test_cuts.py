"""A section's stream that ends at any byte: a valid site or the documented error, the books right, and nothing hangs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import anyio
import pytest
from anyio.lowlevel import checkpoint

import pagemagic as pm
from pagemagic import engine, generating
from pagemagic.generate.model_errors import IncompleteStream
from pagemagic.generate.pipeline.given import given_of
from pagemagic.generate.site_plan import SitePlan
from pagemagic.testing.models.bakery import BRIEF, SECTIONS
from pagemagic.testing.models.server import ModelServer
from tests.models.test_faults import ENDLESS, KEY, MODELS, Told, _Calls, check_books, right
from tests.models.test_sections import model_on

STEP = 7
"""Every how many bytes the stream is cut in the short run; the protocols take turns."""
ENOUGH = 3
"""How often a question is asked; a stream that is cut as often is an error, or as good as what came of it."""


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody really waits between two attempts."""

    async def pause(seconds: float) -> None:
        await checkpoint()

    monkeypatch.setattr(engine, "pause", pause)


@pytest.fixture(autouse=True)
def _read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The brief is the same each time, and so is what it says."""
    known = given_of(BRIEF)
    monkeypatch.setattr(generating, "given_of", lambda *asked: known)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A server whose answers are right, in a few large pieces: it is the bytes of the protocol that count here."""
    with ModelServer(key=KEY, say=right, piece=60) as found:
        yield found


def short(plan: SitePlan) -> SitePlan:
    """The home page with its hero, which is written first, and what is made of facts."""
    home = plan.pages[0]
    sections = tuple(one for one in home.sections if one.type == "hero" or one.kept is not None)
    return plan.model_copy(update={"pages": (home.model_copy(update={"sections": sections}),)})


async def cut(server: ModelServer, model: tuple[str, dict[str, Any]], places: Sequence[int], times: int) -> None:
    """Cut the stream of a section so often at each of the places. That it failed at the one before is not remembered."""
    seen, calls = set[str](), _Calls([])
    async with pm.PageMagic(model_on(server, *model), emit=calls) as magic:
        plan = short(await magic.plan(BRIEF))
        for place in places:
            magic._engine.conditions.standings.clear()
            calls.calls.clear()
            server.calls.clear()
            server.cut_at = place
            server.arm(*["cut"] * times)
            told = await made(magic, plan, calls)
            check_books(told, server)
            check(told, seen, place, times)
            server.forgive()


async def size_of(server: ModelServer, model: tuple[str, dict[str, Any]]) -> int:
    """How many bytes the stream of the section has, uncut."""
    async with pm.PageMagic(model_on(server, *model)) as magic:
        plan = short(await magic.plan(BRIEF))
        assert (await made(magic, plan, _Calls([]))).made is not None
    return server.calls[-1].sent


async def made(magic: pm.PageMagic, plan: SitePlan, calls: _Calls) -> Told:
    """A generation that ends in a while."""
    with anyio.fail_after(ENDLESS):
        try:
            return Told(await magic.generate(BRIEF, plan=plan), None, calls.calls)
        except pm.PageMagicError as error:
            return Told(None, error, calls.calls)


def check(told: Told, seen: set[str], place: int, times: int) -> None:
    """What came of a cut. ``seen`` are the sites that came of others."""
    if told.made is None:
        assert times == ENOUGH, (place, told.error)
        assert isinstance(told.error, IncompleteStream), (place, told.error)
        return
    if times < ENOUGH:
        assert told.made.status == "complete", place
        assert all(by != "offline" for by in told.made.written.values())
    site = told.made.site
    if site.digest in seen:
        return
    seen.add(site.digest)
    assert pm.Site.from_json(site.to_json()) == site
    assert "</html>" in pm.render_page(site, "/")
    assert not [one for one in pm.audit(site) if one.severity == "error"]


@pytest.mark.parametrize("times", [1, ENOUGH])
@pytest.mark.parametrize("column", range(len(MODELS)), ids=lambda column: "-".join(map(str, MODELS[column])))
def test_a_spread_of_places(column: int, times: int, server: ModelServer) -> None:
    """Every seventh byte, once of one protocol or another, and some of them whenever it is asked."""

    async def go() -> None:
        size = await size_of(server, MODELS[column])
        step = STEP * len(MODELS) * (1 if times == 1 else 5)
        await cut(server, MODELS[column], range(STEP * column, size, step), times)

    anyio.run(go)


@pytest.mark.full
@pytest.mark.parametrize("times", [1, ENOUGH])
@pytest.mark.parametrize("model", MODELS, ids=str)
def test_every_byte(model: tuple[str, dict[str, Any]], times: int, server: ModelServer) -> None:
    """Of every protocol, once and always."""

    async def go() -> None:
        size = await size_of(server, model)
        assert size > len(json.dumps(SECTIONS["hero"]))
        await cut(server, model, range(size), times)

    anyio.run(go)
