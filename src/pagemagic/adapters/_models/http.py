"""The HTTP client that SDKs are given: no environment, no redirects, a byte limit, and streams without a BOM."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import httpx2

MAX_BYTES = 64 * 1024 * 1024
"""How long an answer may be on the wire."""
_BOM = b"\xef\xbb\xbf"
_DONE = re.compile(rb"[\r\n]data: ?\[DONE\]")
_TAIL = 16
_BODY = "pagemagic_body"


def http_client(timeout: float) -> httpx2.AsyncClient:
    """A client for one adapter. ``timeout`` bounds connecting and each wait, in seconds."""
    return httpx2.AsyncClient(
        transport=_Plain(httpx2.AsyncHTTPTransport()),
        timeout=httpx2.Timeout(timeout, connect=min(10.0, timeout)),
        trust_env=False,
        follow_redirects=False,
    )


class _Plain(httpx2.AsyncBaseTransport):
    """A transport whose bodies are bounded and begin with what they say."""

    def __init__(self, inner: httpx2.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await self._inner.handle_async_request(request)
        inner = response.stream
        assert isinstance(inner, httpx2.AsyncByteStream)
        response.stream = response.extensions[_BODY] = _Body(inner)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


def said_done(response: httpx2.Response) -> bool:
    """Whether ``data: [DONE]`` came, which SDKs keep to themselves."""
    body = response.extensions.get(_BODY)
    return isinstance(body, _Body) and body.done


class _Body(httpx2.AsyncByteStream):
    """A body without its byte order mark, which the SDKs' decoders would take for a part of the first field's name."""

    def __init__(self, inner: httpx2.AsyncByteStream) -> None:
        self._inner = inner
        self.done = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        head: bytes | None = b""
        seen = 0
        tail = b"\n"  # a line begins where the body does
        async for chunk in self._inner:
            seen += len(chunk)
            if seen > MAX_BYTES:
                raise httpx2.RemoteProtocolError(f"the answer is longer than {MAX_BYTES} bytes")
            self.done = self.done or _DONE.search(tail + chunk) is not None
            tail = (tail + chunk)[-_TAIL:]
            if head is None:
                yield chunk
                continue
            head += chunk
            if len(head) >= len(_BOM) or not _BOM.startswith(head):
                yield head.removeprefix(_BOM)
                head = None
        if head:
            yield head

    async def aclose(self) -> None:
        await self._inner.aclose()
