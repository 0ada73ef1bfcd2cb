"""A folder served over HTTP on loopback, compressed and with its ``_headers``, for tools that need a real server."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

from tests.quality.browser import MEDIA_TYPES, find_file
from tests.quality.site_headers import read_headers

COMPRESSED = {".html", ".css", ".svg", ".json", ".xml", ".txt", ".webmanifest"}


@contextmanager
def serve(root: Path) -> Iterator[str]:
    """Serve a folder on a free port; gives the origin, without a trailing slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(root.resolve()))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(root: Path) -> type[BaseHTTPRequestHandler]:
    rules = read_headers(root)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = find_file(root, path)
            body = b"not found" if file is None else file.read_bytes()
            suffix = ".txt" if file is None else file.suffix.lower()
            self.send_response(404 if file is None else 200)
            for name, value in rules.matching(path).items():
                self.send_header(name, value)
            self.send_header("content-type", MEDIA_TYPES.get(suffix, "application/octet-stream"))
            if suffix in COMPRESSED and "gzip" in self.headers.get("accept-encoding", ""):
                body = gzip.compress(body, 6, mtime=0)
                self.send_header("content-encoding", "gzip")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    return Handler
