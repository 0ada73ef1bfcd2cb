"""Pages with one fault each, and one without, to prove that every judge sees what it is there to see."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="A page that is used to test the judges of pages.">
<link rel="icon" href="data:,">
<style>
:root {{ color-scheme: light dark }}
body {{ margin: 1rem; color: #111; background: #fff; overflow-wrap: break-word }}
a {{ color: #00429d; display: inline-block; padding: .5rem 0 }}
@media (prefers-color-scheme: dark) {{ body {{ color: #eee; background: #111 }} a {{ color: #9cf }} }}
{css}
</style>
{head}
</head>
<body>
<main>
<h1>{title}</h1>
<p>The words of this page are short, plain and easy to read. <a href="#end">To the end</a></p>
{body}
<p id="end">This is the end of it.</p>
</main>
</body>
</html>
"""


@dataclass(frozen=True)
class Specimen:
    """A page and what must be found on it."""

    name: str
    judge: str = ""
    rule: str = ""
    """With ``judge``: the finding that must be there. Both empty: nothing may be found."""
    view: str = ""
    """Where given, the only kind of view in which the finding may appear."""
    body: str = ""
    css: str = ""
    head: str = ""
    files: dict[str, str] = field(default_factory=dict)
    """More files of the site: path -> text."""

    def write(self, folder: Path) -> Path:
        """Write the site; returns its folder."""
        site = folder / self.name
        site.mkdir(parents=True)
        page = _PAGE.format(title=f"Page {self.name}", body=self.body, css=self.css, head=self.head)
        (site / "index.html").write_text(page, encoding="utf-8")
        for path, text in self.files.items():
            (site / path).write_text(text, encoding="utf-8")
        return site


_LONG_WORD = "Donaudampfschifffahrtskapitän"
_NOISE = " ".join(f"{(number * 2654435761) % 2**32:08x}" for number in range(9000))

SPECIMENS = (
    Specimen(
        "sound", body='<svg viewBox="0 0 8 8" width="80" height="80" aria-hidden="true"><path d="M0 0h8v8z"/></svg>'
    ),
    Specimen("stray-end-tag", "vnu", "error", body="<p>One</p></section>"),
    Specimen("wrong-css", "vnu", "error", files={"style.css": "p { color: reddish }"}),
    Specimen("unlabelled", "html-validate", "input-missing-label", body='<form><input type="text" name="a"></form>'),
    Specimen("pale", "axe", "color-contrast", body='<p style="color:#bbb;background:#fff">Pale words</p>'),
    Specimen(
        "pale-at-night",
        "axe",
        "color-contrast",
        view="dark",
        css="@media (prefers-color-scheme: dark) { .note { color: #333 } }",
        body='<p class="note">Words for the day</p>',
    ),
    Specimen(
        "pale-on-phones",
        "axe",
        "color-contrast",
        view="390",
        css="@media (width < 600px) { .note { color: #aaa; background: #fff } }",
        body='<p class="note">Words for the desk</p>',
    ),
    Specimen("too-wide", "layout", "overflow", body='<div style="width:700px">A wide box</div>'),
    Specimen(
        "too-wide-narrow", "layout", "overflow", view="320", body='<div style="width:340px">A box for phones</div>'
    ),
    Specimen(
        "too-wide-large-text",
        "layout",
        "overflow",
        view="200%",
        body=f'<p style="font-size:1rem;overflow-wrap:normal"><b>{_LONG_WORD}</b></p>',
    ),
    Specimen(
        "cut-off",
        "layout",
        "clipped-text",
        body='<p style="height:20px;overflow:hidden;width:12rem">' + "Many words in a small box. " * 6 + "</p>",
    ),
    Specimen(
        "torn-word",
        "layout",
        "torn-word",
        body='<h2 style="font-size:5rem;overflow-wrap:anywhere">Geodatenkonferenz</h2>',
    ),
    Specimen(
        "torn-in-large-text",
        "layout",
        "torn-word",
        view="text 200%",
        body='<h2 style="font-size:1.25rem;overflow-wrap:anywhere">Geodatenkonferenz</h2>',
    ),
    Specimen(
        "bar-out-of-view",
        "layout",
        "lost-bar",
        view="390",
        body='<nav class="pm-bar" aria-label="Quick" style="height:56px">Call</nav><div style="height:3000px"></div>',
    ),
    Specimen("fixed-text", "layout", "fixed-text-size", css="html { font-size: 16px }"),
    Specimen(
        "unsized-picture",
        "layout",
        "unsized",
        body='<img src="dot.svg" alt="A dot">',
        files={"dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'},
    ),
    Specimen("unsized-drawing", "layout", "unsized", body='<svg aria-hidden="true"><path d="M0 0h8v8z"/></svg>'),
    Specimen(
        "restless",
        "stability",
        "layout-shift",
        css="@keyframes grow { to { height: 400px } } .gap { height: 0; animation: grow 1ms 50ms forwards }",
        body='<div class="gap"></div><p>Pushed down</p>' + "<p>Filler text of some length.</p>" * 8,
    ),
    Specimen("script", "isolation", "script", body="<script>let a = 1;</script>"),
    Specimen("handler", "isolation", "script", body='<p onclick="a()">Click</p>'),
    Specimen("script-link", "isolation", "script", body='<a href="java&#9;script:alert(1)">Go</a>'),
    Specimen("bad-json-ld", "isolation", "json-ld", head='<script type="application/ld+json">{"a":</script>'),
    Specimen(
        "foreign-picture",
        "isolation",
        "external-host",
        body='<img src="https://cdn.example/a.png" alt="A" width="8" height="8">',
    ),
    Specimen("preconnect", "isolation", "external-host", head='<link rel="preconnect" href="https://cdn.example">'),
    Specimen("missing-file", "isolation", "missing-file", body='<img src="gone.png" alt="A" width="8" height="8">'),
    Specimen("broken-anchor", "isolation", "broken-link", body='<a href="#nowhere">Nowhere</a>'),
    Specimen("broken-page", "isolation", "broken-link", body='<a href="/nowhere/">Nowhere</a>'),
    Specimen(
        "refused-style",
        "isolation",
        "policy-violation",
        files={"_headers": "/*\n  Content-Security-Policy: default-src 'self'; img-src data:\n"},
    ),
    Specimen("heavy", "weight", "over-budget", body=f"<p>{_NOISE}</p>"),
)
