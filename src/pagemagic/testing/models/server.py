"""A model server on loopback: Chat Completions, Responses and Messages, bound to the schemas it is sent.

It answers at random, from a seed, within the grammar of the schema, counts what it serves, refuses the schemas that the
providers refuse, and fails when it is told to::

    with ModelServer(seed=7) as server:
        model = create({"model": "random", "api_key": server.key, "base_url": server.openai_url}, context)
"""

from __future__ import annotations

import socket
import threading
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from typing import Any, Self

from pagemagic.testing.models.asked import AskedFor, Protocol, parse, understood
from pagemagic.testing.models.faults import REFUSALS, Fault, Refusal
from pagemagic.testing.models.random_text import SchemaError, write
from pagemagic.testing.models.wire import Answer, Tokens, error_event, stream

_PATHS: dict[str, Protocol] = {
    "/v1/chat/completions": "chat",
    "/v1/responses": "responses",
    "/v1/messages": "messages",
}
_LEAST_CACHED = 64
"""Bytes of a prefix that are worth keeping."""


@dataclass(slots=True)
class Call:
    """One request as the server saw it."""

    protocol: Protocol
    body: dict[str, Any]
    status: int = 200
    tokens: Tokens | None = None
    """What it cost; None where nothing was answered."""
    text: str = ""
    """All that was meant to be sent, also where the stream was cut."""
    sent: int = 0
    """How many bytes of the stream went out."""
    left: bool = False
    """The client closed the connection before the end."""


@dataclass
class ModelServer:
    """The server; a context manager. ``key`` is what clients have to send."""

    seed: int = 0
    key: str = "sk-test-5f2d9c"
    strict: bool = True
    """Whether schemas that OpenAI and Anthropic refuse are refused; servers of one's own take more."""
    say: Callable[[dict[str, Any]], str | None] | None = None
    """Answers a request instead: its body in, the text out; None where this one is answered at random."""
    cut_at: int | None = None
    """After how many bytes of a stream ``cut`` ends it; None: in its middle, between two events."""
    piece: int = 12
    """How many letters of an answer come at a time, at most."""
    calls: list[Call] = field(default_factory=list)
    _faults: deque[Fault] = field(default_factory=deque)
    _prefixes: set[bytes] = field(default_factory=set)
    _asked: Counter[str] = field(default_factory=Counter)

    def __enter__(self) -> Self:
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._http = _Http(("127.0.0.1", 0), _Handler)
        self._http.model = self
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stopping.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(5)

    @property
    def url(self) -> str:
        """The address for Anthropic's SDK."""
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def openai_url(self) -> str:
        """The address for OpenAI's SDK."""
        return f"{self.url}/v1"

    @property
    def served(self) -> Tokens:
        """What all calls together used: what a client's books have to come to."""
        known = [call.tokens for call in self.calls if call.tokens is not None]
        return Tokens(
            *(sum(getattr(one, name) for one in known) for name in ("input", "cache_read", "cache_write", "output"))
        )

    def arm(self, *faults: Fault) -> None:
        """Fail in these ways with the next requests, one each."""
        self._faults.extend(faults)

    def forgive(self) -> None:
        """Fail no more."""
        self._faults.clear()

    def begin(self, protocol: Protocol, body: dict[str, Any]) -> tuple[Call, int, Fault | None]:
        """Note a request; its number and what to do wrong with it."""
        with self._lock:
            call = Call(protocol, body)
            self.calls.append(call)
            return call, len(self.calls), self._faults.popleft() if self._faults else None

    def answer(self, asked: AskedFor, fault: Fault | None, body: dict[str, Any] | None = None) -> Answer:
        """The answer to a request: what ``say`` says, else a random one. That is the same for the same seed and prompt, and
        another each time it is asked again, so that calls side by side may come in any order."""
        with self._lock:
            self._asked[asked.prompt] += 1
            again = self._asked[asked.prompt]
        random = Random(f"{self.seed}/{asked.seed if asked.seed is not None else again}/{asked.prompt}")
        if fault == "refusal":
            return Answer((), "refusal", self._tokens(asked, 9))
        if fault == "runaway":
            return Answer(("{", *[" \n\t "] * (asked.most // 4)), "length", self._tokens(asked, asked.most))
        said = self.say(body) if self.say is not None and body is not None else None
        if said is not None:
            text = said.encode()[: asked.most].decode(errors="ignore")
            ending, size = ("stop" if text == said else "length"), len(text.encode())
        elif asked.grammar is None:
            words = ["a plain answer"] + [random.choice(_WORDS) for _ in range(random.randint(3, 30))]
            text = " ".join(words)
            cut = text.encode()[: asked.most].decode(errors="ignore")
            ending, text, size = ("stop" if cut == text else "length"), cut, len(cut.encode())
        else:
            written = write(asked.grammar, random, asked.most)
            ending, text, size = ("stop" if written.complete else "length"), written.text, written.tokens
        pieces: list[str] = []
        at = 0
        while at < len(text):
            step = random.randint(1, self.piece)
            pieces.append(text[at : at + step])
            at += step
        return Answer(tuple(pieces), ending, self._tokens(asked, size))

    def _tokens(self, asked: AskedFor, output: int) -> Tokens:
        prompt = asked.prompt.encode()
        size = asked.cacheable if asked.cacheable >= _LEAST_CACHED else 0
        with self._lock:
            if asked.protocol == "messages":
                prefix = prompt[:size]
                known = prefix in self._prefixes
                self._prefixes.add(prefix)
                read, written = (size, 0) if known else (0, size)
                return Tokens(len(prompt) - size, read, written, output)
            read = max((_shared(prompt, other) for other in self._prefixes), default=0)
            self._prefixes.add(prompt)
        read = read if read >= _LEAST_CACHED else 0
        return Tokens(len(prompt) - read, read, 0, output)

    def wait_for_end(self, seconds: float) -> bool:
        """Wait; true when the server is being closed."""
        return self._stopping.wait(seconds)


def _shared(one: bytes, other: bytes) -> int:
    most = min(len(one), len(other))
    return next((index for index in range(most) if one[index] != other[index]), most)


_WORDS = ("bread", "before", "noon", "naïve", "Brötchen", "日本", "🥐", "a", "of", "the", "fields", "open", "—")


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    model: ModelServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that leave are no error of the server's."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def _model(self) -> ModelServer:
        assert isinstance(self.server, _Http)
        return self.server.model

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        """Answer a request."""
        model = self._model
        raw = self.rfile.read(int(self.headers.get("content-length", 0)))
        protocol = _PATHS.get(self.path.partition("?")[0])
        if protocol is None:
            self._send_json(404, {"error": {"message": f"no path {self.path}", "type": "not_found_error"}}, "none")
            return
        call, number, fault = model.begin(protocol, parse(raw))
        given = self.headers.get("authorization", "").removeprefix("Bearer ") or self.headers.get("x-api-key", "")
        if given != model.key:
            fault = "unauthorized"
        if fault == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            self.close_connection = True
            self.connection.close()
            return
        if fault == "hang":
            self._wait_until_left(call)
            return
        if fault in REFUSALS:
            self._refuse(call, number, REFUSALS[fault], given)
            return
        try:
            asked = understood(protocol, call.body, strict=model.strict)
        except SchemaError as error:
            refusal = REFUSALS["schema"]
            said = str(error)[:400]
            refusal = Refusal(400, {**refusal.openai, "message": said}, {**refusal.anthropic, "message": said})
            self._refuse(call, number, refusal, given)
            return
        self._stream(call, number, asked, fault)

    def _refuse(self, call: Call, number: int, refusal: Refusal, key: str) -> None:
        call.status = refusal.status
        own = refusal.anthropic if call.protocol == "messages" else refusal.openai
        said = {
            **own,
            "message": str(own["message"]).format(key=key) if "{key}" in str(own["message"]) else own["message"],
        }
        body: dict[str, Any] = {"error": said}
        if call.protocol == "messages":
            body = {"type": "error", "error": said, "request_id": f"req_{number}"}
        self._send_json(refusal.status, body, f"req_{number}", refusal.retry_after)

    def _send_json(self, status: int, body: dict[str, Any], request: str, after: str | None = None) -> None:
        from json import dumps

        data = dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self._send_request_id(request)
        if after is not None:
            self.send_header("retry-after", after)
        self.end_headers()
        self.wfile.write(data)

    def _send_request_id(self, request: str) -> None:
        self.send_header("x-request-id", request)
        self.send_header("request-id", request)

    def _stream(self, call: Call, number: int, asked: AskedFor, fault: Fault | None) -> None:
        answer = self._model.answer(asked, fault, call.body)
        call.tokens, call.text = answer.tokens, "".join(answer.pieces)
        self.send_response(200)
        self.send_header("content-type", "text/event-stream; charset=utf-8")
        self.send_header("transfer-encoding", "chunked")
        self._send_request_id(f"req_{number}")
        self.end_headers()
        parts = list(stream(asked, answer, number))
        try:
            for part in filter(None, self._spoilt(parts, asked, fault)):
                self._chunk(part)  # an empty one would end the stream
                call.sent += len(part)
            if fault == "drip":
                self._drip(parts)
            self._chunk(b"")
        except OSError:
            call.left = True
            self.close_connection = True

    def _spoilt(self, parts: list[bytes], asked: AskedFor, fault: Fault | None) -> list[bytes]:
        half = max(1, len(parts) // 2)
        match fault:
            case "cut" if self._model.cut_at is not None:
                return [b"".join(parts)[: self._model.cut_at]]
            case "cut":
                return parts[:half]
            case "drip":
                return parts[:1]
            case "garbage":
                name = b"event: content_block_delta\n" if asked.protocol == "messages" else b""
                return [*parts[:half], name + b"data: {not json\n\n", *parts[half:]]
            case "overloaded_in_stream":
                found = REFUSALS["overloaded"]
                return [*parts[:half], error_event(asked, found.openai, found.anthropic)]
            case _:
                return parts

    def _drip(self, parts: list[bytes]) -> None:
        body = [part for part in parts[1:] if b"delta" in part][:1] or parts[1:2]
        while not self._model.wait_for_end(0.01):
            self._chunk(body[0])

    def _wait_until_left(self, call: Call) -> None:
        self.connection.settimeout(0.05)
        while not self._model.wait_for_end(0.02):
            try:
                if self.connection.recv(1) == b"":
                    break
            except TimeoutError:
                continue
            except OSError:
                break
        call.left = True
        self.close_connection = True

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
