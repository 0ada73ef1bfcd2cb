"""Spans: one around a generation or an edit, inside it one for every attempt, in the words of the conventions, without a word
of the brief."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

import anyio
import pytest

pytest.importorskip("opentelemetry.sdk", reason="pip install opentelemetry-sdk, of the group test")

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import pagemagic as pm
from pagemagic.adapters import otel
from pagemagic.generate.model_errors import AuthenticationFailed, RateLimited
from pagemagic.generate.running.answers import MemoryAnswers
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel
from tests.running.test_edits_are_kept import HERO, SITE, VERBS, said
from tests.running.test_running import PRICES, run, still


class Spans:
    """The spans that came to their end."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    def of(self, kind: SpanKind) -> list[ReadableSpan]:
        """Those around the whole, or around attempts."""
        return [span for span in self._exporter.get_finished_spans() if span.kind is kind]

    def whole(self) -> ReadableSpan:
        """The only one around the whole."""
        (span,) = self.of(SpanKind.INTERNAL)
        return span

    def attempts(self) -> list[ReadableSpan]:
        """Those around attempts, all of them children of the whole."""
        found = self.of(SpanKind.CLIENT)
        assert {id_of(span.parent) for span in found} <= {id_of(span.context) for span in self.of(SpanKind.INTERNAL)}
        return found


def id_of(context: Any) -> int:
    """The id of a span."""
    return int(context.span_id)


def of(span: ReadableSpan) -> dict[str, Any]:
    """What a span says."""
    return dict(span.attributes or {})


def texts(spans: Sequence[ReadableSpan]) -> str:
    """All that spans say."""
    return str([(span.name, of(span), span.events, span.status.description) for span in spans])


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Spans:
    """What is traced, whatever provider the process has."""
    found = Spans()
    monkeypatch.setattr(otel, "get_tracer", found.provider.get_tracer)
    return found


def test_every_attempt_is_a_span(spans: Spans) -> None:
    """With the tokens, the cost and the end of its row."""
    made, *_ = run(ScriptedModel(answered))
    assert len(spans.attempts()) == len(made.calls) == 6
    assert {span.name for span in spans.attempts()} == {"chat model"}
    by_request = {call.request_id: call for call in made.calls}
    for span in spans.attempts():
        found, call = of(span), by_request[of(span)["pagemagic.provider_request_id"]]
        assert call.usage is not None
        assert call.cost is not None
        assert found["gen_ai.provider.name"] == "scripted"
        assert found["gen_ai.usage.input_tokens"] == call.usage.read
        assert found["gen_ai.usage.output_tokens"] == call.usage.written
        assert found["gen_ai.usage.cache_read.input_tokens"] == call.usage.cache_read
        assert found["pagemagic.cost"] == pytest.approx(float(call.cost.amount))
        assert found["gen_ai.response.finish_reasons"] == ("stop",)
        assert span.status.status_code is StatusCode.UNSET


def test_the_whole_is_a_span_around_them(spans: Spans) -> None:
    """It says which run it is, for whom, who writes, how it ended and what it came to; it ends after all of its children."""
    emitted: list[pm.Event] = []

    async def go() -> tuple[str, pm.Generation]:
        async with pm.PageMagic(ScriptedModel(answered), prices=PRICES, emit=emitted.append) as magic:
            mine = magic.scoped(pm.Scope("acme", "u1", "r-7"))
            async with mine.stream(BRIEF) as running:
                return running.id, await running.result()

    identifier, made = anyio.run(go)
    whole, attempts = spans.whole(), spans.attempts()
    assert made.cost is not None
    assert whole.name == "pagemagic.generate"
    assert of(whole) == {
        "pagemagic.id": identifier, "pagemagic.author": "scripted:model", "pagemagic.tenant": "acme",
        "pagemagic.request_id": "r-7", "pagemagic.status": "complete", "pagemagic.total.calls": 6,
        "pagemagic.total.input_tokens": made.usage.read, "pagemagic.total.output_tokens": made.usage.written,
        "pagemagic.total.cost": pytest.approx(float(made.cost.amount)), "pagemagic.currency": "USD",
    }  # fmt: skip
    assert whole.parent is None
    assert {id_of(span.parent) for span in attempts} == {id_of(whole.context)}
    assert all(whole.start_time <= one.start_time and one.end_time <= whole.end_time for one in attempts)  # type: ignore[operator]
    assert not [word for word in ("Aurora", "bread", "Bread", "253") if word in texts([whole, *attempts])]


@pytest.mark.parametrize("verb", VERBS)
def test_edits_have_one_too(spans: Spans, verb: str) -> None:
    """With their calls as children; a second identical one has none."""

    async def go() -> None:
        async with pm.PageMagic(ScriptedModel(said), prices=PRICES, context=still(), answers=MemoryAnswers()) as magic:
            for _ in range(2):
                await VERBS[verb](magic)()

    anyio.run(go)
    first, second = spans.of(SpanKind.INTERNAL)
    assert {first.name, second.name} == {f"pagemagic.{verb}"}
    assert {id_of(span.parent) for span in spans.attempts()} == {id_of(first.context)}
    assert len(spans.attempts()) == of(first)["pagemagic.total.calls"] == of(second)["pagemagic.total.calls"]
    assert of(second)["pagemagic.total.cost"] == 0 < of(first)["pagemagic.total.cost"]
    assert of(first)["pagemagic.status"] == "complete"


def test_variants_have_one_around_all(spans: Spans) -> None:
    """The questions of every variant are its children, and its sums are those of all of them."""
    turns = count(1)

    async def go() -> tuple[Any, ...]:
        model = ScriptedModel(lambda request: {"title": "Bread" + "!" * next(turns)})
        async with pm.PageMagic(model, prices=PRICES, context=still()) as magic:
            return await magic.variants(SITE, HERO.id, "warmer of Aurora", n=3)

    edits = anyio.run(go)
    whole, attempts = spans.whole(), spans.attempts()
    assert whole.name == "pagemagic.variants"
    assert {id_of(span.parent) for span in attempts} == {id_of(whole.context)}
    assert len(attempts) == of(whole)["pagemagic.total.calls"] == sum(len(edit.calls) for edit in edits) == 3
    assert of(whole)["pagemagic.total.output_tokens"] == sum(edit.usage.written for edit in edits)
    assert of(whole)["pagemagic.total.cost"] == pytest.approx(float(sum(edit.cost.amount for edit in edits)))
    assert (of(whole)["pagemagic.status"], of(whole)["pagemagic.author"]) == ("complete", "scripted:model")
    assert "Aurora" not in texts([whole, *attempts])


def test_failures_are_errors(spans: Spans) -> None:
    """By their type; what the provider said is not in the span. The whole is none where it came to its end."""
    answers = iter([RateLimited("too many of Aurora", adapter="scripted", retry_after=0.01)])
    run(ScriptedModel(lambda request: next(answers, None) or answered(request)))
    failed = [span for span in spans.attempts() if span.status.status_code is StatusCode.ERROR]
    assert [of(span)["error.type"] for span in failed] == ["RateLimited"]
    assert sorted(of(span)["pagemagic.attempt"] for span in spans.attempts())[-1] == 2
    assert spans.whole().status.status_code is StatusCode.UNSET
    assert "Aurora" not in texts([*failed, spans.whole()])


def failing() -> ScriptedModel:
    """A model that nobody may use."""
    return ScriptedModel(lambda request: AuthenticationFailed("not for Aurora", adapter="scripted"))


async def _generate(magic: pm.PageMagic) -> None:
    await magic.generate(BRIEF)


async def _rewrite(magic: pm.PageMagic) -> None:
    await magic.rewrite(SITE, "shorter")


@pytest.mark.parametrize("do", [_generate, _rewrite])
def test_what_cannot_be_done_at_all_is_an_error(spans: Spans, do: Callable[[pm.PageMagic], Any]) -> None:
    """The whole too, by its type."""

    async def go() -> None:
        async with pm.PageMagic(failing(), prices=PRICES, context=still()) as magic:
            with pytest.raises(AuthenticationFailed):
                await do(magic)

    anyio.run(go)
    whole = spans.whole()
    assert (whole.status.status_code, of(whole)["error.type"]) == (StatusCode.ERROR, "AuthenticationFailed")
    assert of(whole)["pagemagic.status"] == "failed"
    assert "Aurora" not in texts([whole, *spans.attempts()])


@pytest.mark.parametrize("leave", [True, False])
def test_what_was_left_or_stopped_says_so(spans: Spans, leave: bool) -> None:
    """It is no error, and the spans end."""

    async def go() -> None:
        async with (
            pm.PageMagic(ScriptedModel(answered), prices=PRICES, context=still()) as magic,
            magic.stream(BRIEF) as running,
        ):
            async for event in running:
                if event.kind == "section.delta":
                    if leave:
                        break
                    await running.cancel()

    anyio.run(go)
    assert of(spans.whole())["pagemagic.status"] == "cancelled"
    assert spans.whole().status.status_code is StatusCode.UNSET
    assert len(spans.attempts()) == of(spans.whole())["pagemagic.total.calls"] > 1


def test_they_are_inside_the_hosts_own(spans: Spans) -> None:
    """With async and without, and offline too, where there are no attempts."""
    tracer = spans.provider.get_tracer("host")
    with tracer.start_as_current_span("request", kind=SpanKind.SERVER) as host:
        with pm.BlockingPageMagic(ScriptedModel(answered), prices=PRICES) as magic:
            magic.generate(BRIEF)
        with pm.BlockingPageMagic() as magic:
            magic.generate(BRIEF)
    assert {id_of(span.parent) for span in spans.of(SpanKind.INTERNAL)} == {id_of(host.get_span_context())}
    assert [of(span)["pagemagic.author"] for span in spans.of(SpanKind.INTERNAL)] == ["scripted:model", "offline"]


def test_without_the_package(monkeypatch: pytest.MonkeyPatch, spans: Spans) -> None:
    """Everything works, and there are no spans."""
    monkeypatch.setattr("pagemagic.engine.find_spec", lambda name: None)
    assert run(ScriptedModel(answered))[0].status == "complete"
    assert pm.PageMagic().estimate(BRIEF).calls == 0
    assert not spans.of(SpanKind.INTERNAL)
