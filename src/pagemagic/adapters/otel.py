"""Spans through the API of OpenTelemetry; where they go is for the host's SDK to say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from opentelemetry.trace import SpanKind, Status, StatusCode, get_tracer

from pagemagic.generate.running.telemetry import Attributes, Kind, Note
from pagemagic.kernel.version import __version__

KINDS: Mapping[Kind, SpanKind] = {"client": SpanKind.CLIENT, "internal": SpanKind.INTERNAL}


@contextmanager
def traced(name: str, attributes: Attributes, kind: Kind = "client") -> Iterator[Note]:
    """Open a span inside the current one."""
    tracer = get_tracer("pagemagic", __version__)
    # Exceptions are not recorded: what a provider says may quote what it was asked.
    with tracer.start_as_current_span(
        name, kind=KINDS[kind], attributes=attributes, record_exception=False, set_status_on_exception=False
    ) as span:

        def note(more: Attributes, error: str) -> None:
            span.set_attributes(more)
            if error:
                span.set_attribute("error.type", error)
                span.set_status(Status(StatusCode.ERROR))

        yield note
