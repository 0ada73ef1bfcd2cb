"""``pagemagic preview``: a site in the browser, following its changes."""

from __future__ import annotations

import mimetypes
import sys
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click

from pagemagic.cli.documents import BLOBS, DOCUMENT, FolderBlobs, read_site
from pagemagic.cli.output import say
from pagemagic.cli.plugins import catalogue
from pagemagic.kernel.errors import InvalidInputError, PageMagicError, Reason

STATE = "/.pagemagic/state"
"""Answers what the site looks like now; pages under preview ask and reload when it changes."""
WATCH = (
    "<script>(()=>{let s;setInterval(async()=>{try{const t=await(await fetch('" + STATE + "')).text();"
    "if(s&&s!==t)location.reload();s=t}catch{}},700)})()</script></body>"
)


class Source:
    """The files of a preview: rendered from a document, or a folder as it is."""

    def __init__(self, place: Path) -> None:
        document = place / DOCUMENT if place.is_dir() else place
        self.document = document if document.is_file() else None
        self.folder = place
        if self.document is None and not (place / "index.html").is_file():
            raise InvalidInputError(
                Reason(str(place), "there is neither a site.json nor an index.html", "name a folder that create made")
            )
        self._files: dict[str, bytes] = {}
        self._state = ""
        self._catalogue = catalogue()

    def state(self) -> str:
        """Changes whenever the files do."""
        paths = [self.document] if self.document else sorted(self.folder.rglob("*"))
        return "/".join(str(path.stat().st_mtime_ns) for path in paths if path.exists())

    def file(self, path: str) -> bytes | None:
        """The file for a request path, None where there is none. Raises PageMagicError for a broken document."""
        name = path.lstrip("/")
        if name.endswith("/") or not name:
            name += "index.html"
        if self.document is not None:
            return self._rendered().get(name)
        found = (self.folder / name).resolve()
        if not found.is_relative_to(self.folder.resolve()):
            return None
        if found.is_dir():
            found /= "index.html"
        return found.read_bytes() if found.is_file() else None

    def _rendered(self) -> dict[str, bytes]:
        from pagemagic.render.bundle import render_site

        state = self.state()
        if state != self._state and self.document is not None:
            blobs = FolderBlobs(self.document.parent / BLOBS)
            self._files = dict(
                render_site(read_site(self.document, self._catalogue), blobs=blobs, catalogue=self._catalogue)
            )
            self._state = state
        return self._files


class Handler(BaseHTTPRequestHandler):
    """Answers GET requests from a :class:`Source`."""

    def __init__(self, *arguments: object, source: Source) -> None:
        self.source = source
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with a file, the state, or an error page that goes away when the document is mended."""
        path = unquote(urlsplit(self.path).path)
        if path == STATE:
            self._send(200, self.source.state().encode(), "text/plain")
            return
        try:
            content = self.source.file(path)
        except PageMagicError as error:
            from pagemagic.markup.escape import escape

            page = f"<!doctype html><title>Preview</title><body><h1>The document is broken</h1><pre>{escape(str(error))}</pre></body>"
            self._send(500, page.replace("</body>", WATCH).encode(), "text/html; charset=utf-8")
            return
        if content is None:
            missing = self.source.file("404.html") or b"not found"
            self._send(404, missing, "text/html; charset=utf-8")
            return
        kind = mimetypes.guess_type("index.html" if path.endswith("/") else path)[0] or "application/octet-stream"
        if kind == "text/html":
            content = content.replace(b"</body>", WATCH.encode())
        if kind.startswith("text/") or kind.endswith("+xml"):
            kind += "; charset=utf-8"
        self._send(200, content, kind)

    def _send(self, status: int, content: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *arguments: object) -> None:
        """Keep quiet; the browser shows what happens."""


@click.command(name="preview")
@click.argument("place", type=click.Path(path_type=Path, exists=True))
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port on this machine; 0 takes a free one.",
)
@click.option("--open", "show", is_flag=True, help="Open the browser.")
def command(place: Path, port: int, show: bool) -> None:
    """Show PLACE, a folder or a site.json, on this machine only; reloads when it changes. Ctrl-C stops."""
    source = Source(place)
    handler = partial(Handler, source=source)
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError:
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        say(f"port {port} is taken")
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    click.echo(address)
    sys.stdout.flush()
    say("Ctrl-C stops")
    if show:
        click.launch(address)
    with server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("stopped")
