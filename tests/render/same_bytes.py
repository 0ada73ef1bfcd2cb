"""Print the digests of bundles of a fixed set of documents. Run by tests in processes that differ in everything else."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pagemagic  # noqa: F401 - makes the built-in catalogue known
from pagemagic.page.site import Site
from pagemagic.render.bundle import render_site
from pagemagic.render.page import render_page
from pagemagic.render.target import Target


def digests(documents: list[str], blobs: dict[str, bytes]) -> list[str]:
    """One line per document: of its JSON, its bundles and its stand-alone page."""
    lines: list[str] = []
    for text in documents:
        site = Site.from_json(text)
        found = [site.digest]
        for target in (Target(base_path=""), Target(origin="https://aurora.example")):
            bundle = render_site(site, target=target, blobs=blobs)
            found += [bundle.digest, hashlib.sha256(bundle.zip()).hexdigest()]
        found.append(hashlib.sha256(render_page(site).encode()).hexdigest())
        lines.append(" ".join(found))
    return lines


if __name__ == "__main__":
    given = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    files = {digest: bytes.fromhex(data) for digest, data in given["blobs"].items()}
    sys.stdout.write("\n".join(digests(given["documents"], files)) + "\n")
