"""In a real browser, under the site's own policy: nothing runs, nothing is fetched from elsewhere, nothing is refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.site import Site
from pagemagic.render.bundle import Bundle, render_site
from pagemagic.testing.files import BLOBS
from pagemagic.testing.payloads import TEXTS
from tests.safety.filled import document, places
from tests.safety.test_strings import readable

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")

ORIGIN = "http://hostile.site.test"
_HOOK = """
window.__seen = [];
for (const name of ["alert", "confirm", "prompt", "print", "open"])
  window[name] = (...rest) => { window.__seen.push(name + ":" + rest.join(",")); };
document.addEventListener("securitypolicyviolation", (event) =>
  window.__seen.push("policy:" + event.violatedDirective + ":" + event.blockedURI));
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched
        launched.close()


def hostile(name: str, variant: str, start: int) -> Bundle:
    """A site of one section type with another payload in every place."""
    found = document(builtin_catalogue()[name], variant)
    for index, (_, put) in enumerate(places(found)):
        put(readable(TEXTS[(start + index) % len(TEXTS)]))
    return render_site(Site.from_json(json.dumps(found)), blobs=BLOBS)


def policy(bundle: Bundle) -> str:
    line = next(line for line in bundle["_headers"].decode().splitlines() if "Content-Security-Policy" in line)
    return line.partition(":")[2].strip()


_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css",
    "svg": "image/svg+xml",
    "png": "image/png",
    "mp4": "video/mp4",
}


def visit(browser: Any, bundle: Bundle) -> tuple[list[str], list[str], list[str]]:
    """What was called or refused, what was asked of other hosts, and what the console said."""
    context = browser.new_context()
    context.add_init_script(_HOOK)
    elsewhere: list[str] = []
    said: list[str] = []

    def answer(route: Any) -> None:
        url = route.request.url
        if not url.startswith(ORIGIN + "/"):
            elsewhere.append(url)
            route.abort()
            return
        path = url[len(ORIGIN) + 1 :].split("#")[0].split("?")[0] or "index.html"
        if path not in bundle:
            elsewhere.append(url)
            route.fulfill(status=404, body="")
            return
        headers = {
            "Content-Security-Policy": policy(bundle),
            "Content-Type": _TYPES.get(path.rpartition(".")[2], "text/plain"),
        }
        route.fulfill(status=200, headers=headers, body=bundle[path])

    context.route("**/*", answer)
    page = context.new_page()
    page.on("dialog", lambda dialog: (said.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.on("pageerror", lambda error: said.append(f"error {error}"))
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.goto(ORIGIN + "/", wait_until="load")
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
    for selector in ("a[href^='#']", "summary"):
        for element in page.query_selector_all(selector)[:20]:
            element.evaluate("(element) => element.click()")
    seen: list[str] = page.evaluate("window.__seen")
    context.close()
    return seen, elsewhere, said


def check(browser: Any, bundle: Bundle) -> None:
    seen, elsewhere, said = visit(browser, bundle)
    assert (seen, elsewhere) == ([], [])
    assert [line for line in said if "ERR_" not in line and "Failed to load" not in line] == []


def test_the_hook_would_see_it(browser: Any) -> None:
    """The proof that these tests can fail: one page that does what no page of ours may."""
    good = hostile("quote", "large", 0)
    bad = good["index.html"].replace(
        b"</main>", b"</main><p style='color:red'><img src='https://evil.example/x'><script>alert(1)</script>"
    )
    seen, _, _ = visit(browser, Bundle({**good, "index.html": bad}))
    assert {entry.split(":")[1].split("-")[0] for entry in seen} >= {"style", "img", "script"}
    loose = {**good, "index.html": bad, "_headers": b"/*\n  Content-Security-Policy: default-src * 'unsafe-inline'\n"}
    seen, elsewhere, _ = visit(browser, Bundle(loose))
    assert seen == ["alert:1"]
    assert elsewhere == ["https://evil.example/x"]


@pytest.mark.parametrize("name", builtin_catalogue())
def test_nothing_happens(browser: Any, name: str) -> None:
    check(browser, hostile(name, builtin_catalogue()[name].variants[0], 7))


@pytest.mark.full
@pytest.mark.parametrize("name", builtin_catalogue())
def test_nothing_happens_anywhere(browser: Any, name: str) -> None:
    """Every variant, each with payloads turned by several steps."""
    for variant in builtin_catalogue()[name].variants:
        for start in range(0, len(TEXTS), 31):
            check(browser, hostile(name, variant, start))
