"""Spans: one for every attempt, in the words of the conventions, without a word of the brief."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from opentelemetry.trace import INVALID_SPAN_CONTEXT, NonRecordingSpan, StatusCode

import pagemagic as pm
from pagemagic.adapters import otel
from pagemagic.generate.model_errors import RateLimited
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel
from tests.running.test_running import run


class Span(NonRecordingSpan):
    """A span that can be looked at."""

    def __init__(self, name: str, attributes: Any) -> None:
        super().__init__(INVALID_SPAN_CONTEXT)
        self.name, self.attributes, self.status = name, dict(attributes), StatusCode.UNSET

    def set_attributes(self, attributes: Any) -> None:
        """Note them."""
        self.attributes |= attributes

    def set_attribute(self, key: str, value: Any) -> None:
        """Note it."""
        self.attributes[key] = value

    def set_status(self, status: Any, description: str | None = None) -> None:
        """Note it."""
        self.status = status.status_code


class Tracer:
    """A tracer whose spans can be looked at."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    @contextmanager
    def start_as_current_span(self, name: str, **given: Any) -> Iterator[Span]:
        """A span."""
        assert given["record_exception"] is False
        self.spans.append(Span(name, given["attributes"]))
        yield self.spans[-1]


@pytest.fixture
def tracer(monkeypatch: pytest.MonkeyPatch) -> Tracer:
    """The tracer in the place of the real one."""
    found = Tracer()
    monkeypatch.setattr(otel, "get_tracer", lambda *names: found)
    return found


def test_every_attempt_is_a_span(tracer: Tracer) -> None:
    """With the tokens, the cost and the end of its row."""
    made, *_ = run(ScriptedModel(answered))
    assert len(tracer.spans) == len(made.calls) == 6
    assert {span.name for span in tracer.spans} == {"chat model"}
    by_request = {call.request_id: call for call in made.calls}
    for span in tracer.spans:
        call = by_request[span.attributes["pagemagic.provider_request_id"]]
        assert call.usage is not None
        assert call.cost is not None
        assert span.attributes["gen_ai.provider.name"] == "scripted"
        assert span.attributes["gen_ai.usage.input_tokens"] == call.usage.read
        assert span.attributes["gen_ai.usage.output_tokens"] == call.usage.written
        assert span.attributes["gen_ai.usage.cache_read.input_tokens"] == call.usage.cache_read
        assert span.attributes["pagemagic.cost"] == pytest.approx(float(call.cost.amount))
        assert span.attributes["gen_ai.response.finish_reasons"] == ("stop",)
        assert span.status == StatusCode.UNSET
    said = str([(span.name, span.attributes) for span in tracer.spans])
    assert not [word for word in ("Aurora", "bread", "Bread", "253") if word in said]


def test_failures_are_errors(tracer: Tracer) -> None:
    """By their type; what the provider said is not in the span."""
    answers = iter([RateLimited("too many of Aurora", adapter="scripted", retry_after=0.01)])
    run(ScriptedModel(lambda request: next(answers, None) or answered(request)))
    failed = [span for span in tracer.spans if span.status == StatusCode.ERROR]
    assert [span.attributes["error.type"] for span in failed] == ["RateLimited"]
    assert "Aurora" not in str(failed[0].attributes)
    assert sorted(span.attributes["pagemagic.attempt"] for span in tracer.spans)[-1] == 2


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything works, and there are no spans."""
    monkeypatch.setattr("pagemagic.engine.find_spec", lambda name: None)
    assert run(ScriptedModel(answered))[0].status == "complete"
    assert pm.PageMagic().estimate(BRIEF).calls == 0
