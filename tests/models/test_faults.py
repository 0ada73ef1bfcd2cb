"""One row for each thing that can go wrong with a model: a valid site or the documented error, in time, with the books right
and the key nowhere."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio
import pytest
from anyio.lowlevel import checkpoint

import pagemagic as pm
from pagemagic import engine
from pagemagic.generate import model_errors as errors
from pagemagic.generate.authoring.names import names_of
from pagemagic.generate.authoring.schema import authoring_schema
from pagemagic.generate.call import Call
from pagemagic.generate.ports import ChatModel
from pagemagic.generate.usage import Usage
from pagemagic.kernel.events import Event
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.testing.models.bakery import BRIEF, PLAN, SECTIONS
from pagemagic.testing.models.faults import Fault
from pagemagic.testing.models.kit import check_secret
from pagemagic.testing.models.server import Call as Served
from pagemagic.testing.models.server import ModelServer
from tests.models.test_sections import model_on

KEY = "sk-secret-77b1d0c4"
MODELS: list[tuple[str, dict[str, Any]]] = [
    ("openai", {}),
    ("openai", {"api": "chat"}),
    ("anthropic", {}),
    ("vllm", {}),
]
NAMES = {
    authoring: name
    for name in SECTIONS
    for authoring in [frozenset(authoring_schema(builtin_catalogue()[name])["properties"])]
}
ONCE, ALWAYS = (4.0, 12.0, 30.0), 0.4
"""Seconds that an answer may take where the server hangs once, so that others come in time, longer on a machine that is busy; and
where it always does."""
ENDED = frozenset(("stop", "length", "Refused"))
"""Outcomes of calls whose answer came whole, the bill included."""
ENDLESS = 60
"""Seconds after which a test is a failure whatever it waits for."""


@dataclass(frozen=True)
class Row:
    """A fault and what it has to come to."""

    provoke: Fault | None = None
    """What the server does wrong."""
    spoil: Callable[[str], str] = field(default=lambda text: text)
    """What it does to an answer that would be right."""
    error: type[errors.ModelError] | None = None
    """What is raised where it never stops; None: there is a site whatever happens."""
    passes: bool = True
    """Whether one more attempt helps, so that one such fault leaves no trace on the site."""
    sometimes: bool = False
    """Whether enough may come for a site although it never stops."""


def rows() -> dict[str, Row]:
    """The table."""
    return {
        "timeout": Row("hang", error=errors.ModelTimeout),
        "connection reset": Row("reset", error=errors.Unreachable),
        "400 schema": Row("schema", error=errors.SchemaRejected),
        "401": Row("unauthorized", error=errors.AuthenticationFailed, passes=False),
        "429 with Retry-After": Row("rate_limit", error=errors.RateLimited),
        "429 without Retry-After": Row("rate_limit_bare", error=errors.RateLimited),
        "429 without credit": Row("no_credit", error=errors.OutOfCredit, passes=False),
        "500": Row("server_error", error=errors.ServerFailed),
        "529": Row("overloaded", error=errors.Overloaded),
        "overload in the stream": Row("overloaded_in_stream", error=errors.Overloaded),
        "cut": Row("cut", error=errors.IncompleteStream, sometimes=True),
        "garbage": Row("garbage", error=errors.InvalidReply),
        "drip without end": Row("drip", error=errors.ModelTimeout),
        "refusal": Row("refusal", error=errors.Refused, passes=False),
        "context too long": Row("context", error=errors.ContextTooLong, passes=False),
        "no such model": Row("unknown_model", error=errors.UnknownModel, passes=False),
        "white space without end": Row("runaway"),
        "prose around the JSON": Row(spoil=lambda text: f"Of course! Here is your section:\n\n{text}\n\nTell me if I may help."),
        "fences": Row(spoil=lambda text: f"```json\n{text}\n```"),
        "no JSON": Row(spoil=lambda text: "I would rather write a poem about bread."),
        "empty": Row(spoil=lambda text: ""),
        "the wrong language": Row(spoil=german),
        "wrong types": Row(spoil=changed(lambda value: 7 if isinstance(value, str) else "seven")),
        "missing fields": Row(spoil=lambda text: json.dumps(dict(list(json.loads(text).items())[1:]))),
        "more fields": Row(spoil=lambda text: json.dumps({"id": "n1", "html": "<b>", "lock": True, **json.loads(text)})),
        "ten times too long": Row(spoil=changed(lambda value: " ".join([value] * 10 * 9) if isinstance(value, str) else value)),
        "script in every string": Row(spoil=changed(lambda value: f"<script>alert(1)</script>{value}" if isinstance(value, str) else value)),
        "addresses everywhere": Row(spoil=changed(lambda value: f"{value} https://evil.example/x [x](https://evil.example)" if isinstance(value, str) else value)),
        "null everywhere": Row(spoil=changed(lambda value: None)),
        "a list": Row(spoil=lambda text: f"[{text}]"),
    }  # fmt: skip


def changed(how: Callable[[Any], Any]) -> Callable[[str], str]:
    """Spoil every value that holds no other, but for the words of enums, which a decoder keeps."""

    def walk(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: one if key in ("use", "theme", "type") else walk(one) for key, one in value.items()}
        return [walk(one) for one in value] if isinstance(value, list) else how(value)

    return lambda text: json.dumps(walk(json.loads(text)))


def german(text: str) -> str:
    """The same form, in another language than the site's."""
    words = "Wir backen jeden Morgen frisches Brot und freuen uns auf euch, weil ihr immer so gerne zu uns kommt"
    return changed(lambda value: words if isinstance(value, str) else value)(text)


def right(body: dict[str, Any]) -> str:
    """What a good model answers to a request in any of the protocols."""
    found: Any = body.get("response_format", {}).get("json_schema") or body.get("text", {}).get("format")
    found = found or body.get("output_config", {}).get("format")
    schema = found["schema"] if found else None
    if schema is None:  # a model that is asked in words, or by a tool
        text = json.dumps(body)
        schema = {"properties": dict.fromkeys(("theme", "pages"))} if "Plan a website" in text else {"properties": {}}
        kind = next(
            (
                name
                for name in SECTIONS
                if f'\\\\\\"kind\\\\\\": \\\\\\"{name}' in text or f'\\"kind\\": \\"{name}' in text
            ),
            "hero",
        )
        return json.dumps(PLAN if "pages" in schema["properties"] else SECTIONS[kind])
    if "pages" in schema["properties"]:
        return json.dumps(PLAN)
    return json.dumps(SECTIONS[NAMES[frozenset(schema["properties"])]])


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What was waited for; nobody really waits."""
    found: list[float] = []

    async def pause(seconds: float) -> None:
        found.append(seconds)
        await checkpoint()

    monkeypatch.setattr(engine, "pause", pause)
    return found


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A server whose answers are right, unless it is told otherwise."""
    with ModelServer(key=KEY, say=right) as found:
        yield found


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """SDKs are imported when they are first used, which no answer has to wait for."""
    for model in MODELS:
        with ModelServer(key=KEY, say=right) as found:
            assert generated(found, model, 60.0).made is not None


@dataclass
class Told:
    """What came of a run."""

    made: pm.Generation | None
    error: Exception | None
    calls: list[Call]


def generated(server: ModelServer, model: tuple[str, dict[str, Any]], timeout: float, **options: Any) -> Told:
    """Make a site, or fail, within a while."""
    # Made here, so that the server, which knows the key, is no variable of a frame that a traceback shows.
    return anyio.run(_generated, model_on(server, *model), timeout, options)


async def _generated(model: ChatModel, timeout: float, options: dict[str, Any]) -> Told:
    calls: list[Call] = []
    with anyio.fail_after(ENDLESS):
        emit = _Calls(calls)
        async with pm.PageMagic(model, timeout=timeout, emit=emit, **options) as magic:
            try:
                return Told(await magic.generate(BRIEF), None, calls)
            except pm.PageMagicError as error:
                return Told(None, error, calls)


@dataclass
class _Calls:
    """Notes what is told of attempts."""

    calls: list[Call]

    def __call__(self, event: Event) -> None:
        self.calls.append(Call.from_dict({key: value for key, value in event.data.items() if key != "request"}))


def check_site(made: pm.Generation) -> None:
    """It is valid, says what it has to, and holds nothing that nobody said."""
    site = made.site
    assert pm.Site.from_json(site.to_json()) == site
    assert not [one for one in pm.audit(site) if one.severity == "error"]
    assert len(site.pages["/"].sections) >= 3
    assert names_of(site).addresses <= names_of(pm.design(BRIEF).site).addresses
    for page in site.pages:
        html = pm.render_page(site, page.path)
        assert "<script" not in html.replace('<script type="application/ld+json">', "")
        assert 'href="https://evil' not in html


def check_books(told: Told, server: ModelServer) -> None:
    """A row for every request, and in it what the server counted: all where the answer came to its end, else as far as it said."""
    assert len(told.calls) == len(server.calls)
    rows = [one for one in told.calls if one.request_id is not None]
    assert len({one.request_id for one in rows}) == len(rows)
    unsaid = [one for one in server.calls if one.tokens is not None]
    for call in told.calls:
        if call.usage is None:
            assert call.outcome not in ENDED
            continue
        assert call.request_id is not None
        served = server.calls[int(call.request_id.removeprefix("req_")) - 1]
        check_row(call, served)
        unsaid.remove(served)
    # What nobody was told was lost on its way, and its row says that it is not known.
    assert len(unsaid) <= sum(one.usage is None for one in told.calls)
    if told.made is not None:
        assert told.made.usage == sum((one.usage for one in told.calls if one.usage), Usage())
        assert sorted(map(str, (one.to_dict() for one in told.made.calls))) == sorted(
            map(str, (one.to_dict() for one in told.calls))
        )


def check_row(call: Call, served: Served) -> None:
    """The buckets are the server's, one by one."""
    assert call.usage is not None
    assert served.tokens is not None
    used, counted = call.usage, served.tokens
    if used.read:  # it is said at the beginning of a stream or at its end
        assert (used.input, used.cache_read, used.cache_write) == (
            counted.input,
            counted.cache_read,
            counted.cache_write,
        )
    assert (used.cache_write_long, used.reasoning) == (0, 0)
    assert used.output == counted.output if call.outcome in ENDED else used.output <= counted.output
    assert used.read or call.outcome not in ENDED


def check_no_key(told: Told, caplog: pytest.LogCaptureFixture, folder: Path) -> None:
    """Not in a log, an error, a value, or a file that is written of it."""
    assert KEY not in caplog.text
    assert not any(KEY in repr(vars(record)) for record in caplog.records)
    if told.error is not None:
        assert isinstance(told.error, pm.AdapterError)
        check_secret(told.error, KEY)
        assert KEY not in "".join(traceback.format_exception(told.error))
    if told.made is not None:
        pm.render_site(told.made.site).write(folder)
        (folder / "site.json").write_text(told.made.site.to_json(), encoding="utf-8")
        assert not any(KEY.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())
        assert KEY not in repr(told.made)
    assert KEY not in repr(told.calls)


def spoiling(row: Row, times: int) -> Callable[[dict[str, Any]], str]:
    """Right answers, of which so many of the first after the plan are spoilt."""
    left = [times]

    def say(body: dict[str, Any]) -> str:
        text = right(body)
        if "pages" in json.loads(text) and times < ENDLESS:
            return text
        left[0] -= 1
        return row.spoil(text) if left[0] >= 0 else text

    return say


ROWS = rows()
EVERY = [
    pytest.param(
        name,
        model,
        id=f"{name} {model[0]} {model[1].get('api', '')}".strip(),
        marks=[] if (row + column) % len(MODELS) == 0 else [pytest.mark.full],
    )
    for row, name in enumerate(ROWS)
    for column, model in enumerate(MODELS)
]
"""Each row with each protocol; one protocol a row in the short run."""


@pytest.mark.parametrize(("name", "model"), EVERY)
def test_once(
    name: str, model: tuple[str, dict[str, Any]], server: ModelServer, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """In the middle of a run that is well otherwise, it ends in a site, and what passes leaves no trace on it."""
    caplog.set_level(logging.DEBUG)
    row = ROWS[name]
    for seconds in ONCE if row.error is errors.ModelTimeout else (30.0,):
        server.calls.clear()
        server.forgive()
        server.say = spoiling(row, 1)
        if row.provoke is not None:
            server.arm("none", row.provoke)
        told = generated(server, model, seconds)
        if sum(call.outcome == "ModelTimeout" for call in told.calls) <= 1:
            break  # else the machine was too busy to answer the other questions in that time
    assert told.made is not None, told.error
    check_site(told.made)
    check_books(told, server)
    check_no_key(told, caplog, tmp_path)
    if row.passes and row.provoke is not None and row.error is not None:
        assert told.made.status == "complete"
        assert all(by != "offline" for by in told.made.written.values())


@pytest.mark.parametrize(("name", "model"), EVERY)
def test_always(
    name: str, model: tuple[str, dict[str, Any]], server: ModelServer, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """A model that does nothing else ends in the documented error, or in a site; with the fallback, always in a site."""
    caplog.set_level(logging.DEBUG)
    row = ROWS[name]
    for fallback in (None, "offline"):
        server.calls.clear()
        server.say = spoiling(row, 10**6)
        if row.provoke is not None:
            server.arm(*[row.provoke] * 60)
        told = generated(server, model, ALWAYS if row.error is errors.ModelTimeout else 30.0, fallback=fallback)
        check_books(told, server)
        check_no_key(told, caplog, tmp_path)
        if row.error is not None and fallback is None and not (row.sometimes and told.made is not None):
            assert told.made is None
            assert isinstance(told.error, row.error | errors.Unavailable), told.error
            assert getattr(told.error, "cure", "")
        else:
            assert told.made is not None, told.error
            check_site(told.made)
            assert row.error is None or told.made.status == "degraded"


def test_pauses_are_those_that_were_asked_for(server: ModelServer, pauses: list[float]) -> None:
    """What the provider says, where it says anything; else half a second and a little."""
    for fault, least in (("rate_limit", 7.0), ("rate_limit_bare", 0.5)):
        pauses.clear()
        server.arm(fault)  # type: ignore[arg-type]
        assert generated(server, MODELS[0], 30.0).made is not None
        assert least <= pauses[0] <= 1.5 * least
