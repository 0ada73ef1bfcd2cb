"""Bytes over the wire: HTML and style sheets as a host would gzip them."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

from tests.quality.browser import find_file
from tests.quality.findings import Finding
from tests.quality.pages import Page

BUDGET = 30_000
"""Bytes of gzipped HTML and CSS that a page may take."""


class _StyleSheets(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hrefs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "link" and "stylesheet" in (attributes.get("rel") or "").lower().split() and attributes.get("href"):
            self.hrefs.append(attributes["href"] or "")


def weigh(page: Page) -> dict[str, float]:
    """Bytes of a page: ``html_gz_bytes``, ``css_gz_bytes`` (linked style sheets) and their sum, ``gz_bytes``."""
    source = page.path.read_bytes()
    parser = _StyleSheets()
    parser.feed(source.decode("utf-8"))
    html, css = _gzipped(source), 0
    for href in parser.hrefs:
        parts = urlsplit(urljoin(page.url, href))
        file = find_file(page.site.root, unquote(parts.path))
        if file is not None:
            css += _gzipped(file.read_bytes())
    return {"html_gz_bytes": html, "css_gz_bytes": css, "gz_bytes": html + css}


def judge(pages: Sequence[Page], budget: int = BUDGET) -> tuple[list[Finding], dict[str, dict[str, float]]]:
    """Pages over the budget (bytes), and the weights of all."""
    weights = {page.label: weigh(page) for page in pages}
    findings = [
        Finding(
            "weight",
            label,
            "over-budget",
            f"HTML and CSS take {weight['gz_bytes']:,.0f} B gzipped, more than {budget:,}",
        )
        for label, weight in weights.items()
        if weight["gz_bytes"] > budget
    ]
    return findings, weights


def _gzipped(data: bytes) -> int:
    return len(gzip.compress(data, 9, mtime=0))
