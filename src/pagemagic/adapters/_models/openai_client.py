"""The openai SDK as a transport: streams opened without retries, for OpenAI and for what speaks like it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import openai
from pydantic import SecretStr

from pagemagic.adapters._models.chat_completions import ChatReader
from pagemagic.adapters._models.http import http_client, said_done
from pagemagic.adapters._models.reading import Asked, Reader, WireStream, reading
from pagemagic.generate.ports import ChatEvent, ChatRequest

ReaderOf = Callable[[ChatRequest, str | None, SecretStr], Reader]
"""Makes the reader of a stream of the request, the request id and the secret."""


class OpenAIClient:
    """A client of one server, opened when it is first needed."""

    def __init__(
        self,
        adapter: str,
        api_key: SecretStr,
        base_url: str,
        *,
        organization: str | None = None,
        project: str | None = None,
    ) -> None:
        self._adapter = adapter
        self._api_key = api_key
        self._base_url = base_url
        self._organization = organization
        self._project = project
        self._opened: openai.AsyncOpenAI | None = None

    def _sdk(self) -> openai.AsyncOpenAI:
        if self._opened is None:
            # Every argument is given, so that nothing is read from the environment.
            self._opened = openai.AsyncOpenAI(
                api_key=self._api_key.get_secret_value(),
                base_url=self._base_url,
                organization=self._organization or "",
                project=self._project or "",
                webhook_secret="",
                max_retries=0,
                http_client=http_client(120.0),
                default_headers=self._headers(),
            )
        return self._opened

    def _headers(self) -> Any:
        """Headers without the empty ones that the SDK would send for what was not given."""
        given = {"OpenAI-Organization": self._organization, "OpenAI-Project": self._project}
        return {name: openai.Omit() for name, value in given.items() if not value}

    def _asked(self, request: ChatRequest) -> Asked:
        return Asked(self._adapter, request, self._api_key, openai.OpenAIError)

    def responses(
        self, request: ChatRequest, given: dict[str, Any], reader: ReaderOf
    ) -> AbstractAsyncContextManager[AsyncIterator[ChatEvent]]:
        """Ask through the Responses API."""
        asked = self._asked(request)

        async def start() -> Any:
            return await self._sdk().responses.create(**given, stream=True, timeout=request.timeout)

        return reading(asked, start, lambda stream: reader(request, _request_id(stream), asked.secret))

    def chat(
        self, request: ChatRequest, given: dict[str, Any]
    ) -> AbstractAsyncContextManager[AsyncIterator[ChatEvent]]:
        """Ask through Chat Completions."""

        async def start() -> Any:
            usage = {"include_usage": True}
            create: Any = self._sdk().chat.completions.create
            return await create(**given, stream=True, stream_options=usage, timeout=request.timeout)

        def reader(stream: Any) -> Reader:
            return ChatReader(_request_id(stream), lambda: said_done(stream.response))

        return reading(self._asked(request), start, reader)

    async def aclose(self) -> None:
        """Close connections."""
        if self._opened is not None:
            opened, self._opened = self._opened, None
            await opened.close()


def _request_id(stream: WireStream) -> str | None:
    response = getattr(stream, "response", None)
    found = response.headers.get("x-request-id") if response is not None else None
    return str(found) if found else None
