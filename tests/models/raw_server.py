"""A server that sends exact bytes, in exact pieces, and closes as it is told."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass
from typing import Literal, Self

Ending = Literal["whole", "clean", "broken"]
"""``whole`` and ``clean`` end the body as HTTP says, ``broken`` drops the connection in the middle of it."""


@dataclass(frozen=True)
class Response:
    """What to send for one request."""

    pieces: tuple[bytes, ...]
    """Each becomes a chunk of its own."""
    ending: Ending = "whole"
    status: str = "200 OK"
    media: str = "text/event-stream"


class RawServer:
    """One response after the other, whatever is asked; a context manager."""

    def __init__(self) -> None:
        self.response = Response(())
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._socket.close()
        for connection in self._connections:
            connection.close()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._connections.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, connection.makefile("rb") as lines:
                while self._request(lines):
                    response = self.response
                    head = (
                        f"HTTP/1.1 {response.status}\r\ncontent-type: {response.media}\r\nrequest-id: req_raw\r\n"
                        "x-request-id: req_raw\r\ntransfer-encoding: chunked\r\n\r\n"
                    ).encode()
                    body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in response.pieces if piece)
                    connection.sendall(head + body + (b"" if response.ending == "broken" else b"0\r\n\r\n"))
                    if response.ending == "broken":
                        return
        except (OSError, ValueError):
            return  # the client, or the test, has closed the connection

    @staticmethod
    def _request(lines: object) -> bool:
        length = 0
        while line := lines.readline():  # type: ignore[attr-defined]
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
            if line == b"\r\n":
                lines.read(length)  # type: ignore[attr-defined]
                return True
        return False
