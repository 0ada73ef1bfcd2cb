"""Our HTML beside React's static markup of the printed project: ``python -m bench.react``.

The body of one page at about 60, 1,000 and 20,000 elements, and of the first pages of some kits: ours, and
``renderToStaticMarkup`` of the components that ``render_react`` prints, in production mode, bundled once and warm. That both are the
same document is checked before anything is measured. React starts from the view models, as the printed content holds them;
ours is measured from the same view models, and once more from the document, with ``present`` making them.

Node runs beside Python as one process and is asked for one round at a time, so that a slow moment hits both. Its own clock
counts, without the way between the processes.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from tests.quality.npm_tools import install
from tests.react.dom import body

import pagemagic as pm
from bench.interleave import Timing, ratio
from bench.sites import site
from pagemagic.gallery.gallery import builtin_gallery
from pagemagic.markup.compile import compiled
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.render.context import PageContext
from pagemagic.render.page import body_html
from pagemagic.render.section_context import SectionContext

PROOF = Path(__file__).parents[1] / "tests/react"
CATALOGUE = builtin_catalogue()
TARGET = pm.Target()
ROUNDS = 80
SECONDS = 0.01
"""How long a round lasts at least: short pages are rendered several times in it."""

PROGRAM = """\
import { createInterface } from "node:readline";
import { renderToStaticMarkup } from "react-dom/server";
import { Page, type PageContent } from "./src/pages/page";
import index from "./src/content/index.json";

const content = index as PageContent;
for await (const line of createInterface({ input: process.stdin })) {
  const count = Number(line);
  let html = "";
  const start = performance.now();
  for (let turn = 0; turn < count; turn++) html = renderToStaticMarkup(<Page content={content} />);
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify(count ? seconds / count : renderToStaticMarkup(<Page content={content} />)));
}
"""


class React:
    """A printed project, ready to render its first page."""

    def __init__(self, document: pm.Site, folder: Path) -> None:
        pm.render_react(document).write(folder)
        (folder / "node_modules").symlink_to(install(PROOF))
        (folder / "ask.tsx").write_text(PROGRAM, encoding="utf-8")
        options = ["--bundle", "--platform=node", "--format=esm", "--jsx=automatic", "--minify", "--log-level=error"]
        options += [
            '--define:process.env.NODE_ENV="production"',
            # React is CommonJS; bundled as a module it still asks for Node's own parts.
            '--banner:js=import{createRequire}from"node:module";const require=createRequire(import.meta.url);',
        ]
        bundle = ["node_modules/.bin/esbuild", "ask.tsx", *options, "--outfile=ask.mjs"]
        subprocess.run(bundle, cwd=folder, check=True)
        self.process = subprocess.Popen(
            ["node", "ask.mjs"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "NODE_ENV": "production"},
        )  # fmt: skip

    def ask(self, count: int) -> Any:
        """Seconds per page, of ``count``; for 0, the page."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{count}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(timeout=10)


def cold(document: pm.Site) -> str:
    """Our body, from the document."""
    page = document.pages[0]
    return body_html(PageContext(document, page, document.locale, TARGET, CATALOGUE))


def views(document: pm.Site) -> Callable[[], str]:
    """Our sections, from view models that were made before."""
    page = document.pages[0]
    context = PageContext(document, page, document.locale, TARGET, CATALOGUE)
    frame = document.frame
    around = [(one, 0) for one in (frame.announcement, frame.header) if one is not None]
    shown = [*around, *((section, index) for index, section in enumerate(page.sections))]
    if frame.footer is not None:
        shown.append((frame.footer, 0))
    made: list[tuple[Callable[[Any, Any], object], Any]] = []
    for section, index in shown:
        found = CATALOGUE[section.type]
        made.append((compiled(found.view), found.present(section, SectionContext(context, section, index))))

    def run() -> str:
        parts: list[str] = []
        for view, model in made:
            view(model, parts.append)
        return "".join(parts)

    return run


def seconds(run: Callable[[], object], count: int) -> float:
    """Seconds of one of ``count`` runs."""
    start = time.perf_counter()
    for _ in range(count):
        run()
    return (time.perf_counter() - start) / count


def measure(name: str, document: pm.Site, folder: Path) -> None:
    """Measure one page by turns, and print ratios."""
    react = React(document, folder)
    try:
        html = cold(document)
        assert body(f"<!doctype html><body>{react.ask(0)}</body>") == body(f"<!doctype html>{html.rstrip()}"), name
        warm = views(document)
        runs = {"document": lambda: cold(document), "views": warm}
        react.ask(max(5, int(0.5 / react.ask(1))))  # warm: compiled by Node where it compiles
        counts = {key: max(1, int(SECONDS / seconds(run, 2))) for key, run in runs.items()}
        counts["react"] = max(1, int(SECONDS / react.ask(3)))
        times: dict[str, list[float]] = {key: [] for key in counts}
        for _ in range(ROUNDS):
            times["react"].append(react.ask(counts["react"]))
            for key, run in runs.items():
                times[key].append(seconds(run, counts[key]))
        found = {key: Timing(min(some), median(some)) for key, some in times.items()}
        print(
            f"{name:>22}, {len(html) / 1000:6.1f} kB: React {found['react'].least * 1e3:8.3f} ms; "
            f"React / our views {ratio(found['react'], found['views'])}; "
            f"React / ours from the document {ratio(found['react'], found['document'])}"
        )
    finally:
        react.close()


def main() -> None:
    """Measure and print ratios."""
    with tempfile.TemporaryDirectory() as place:
        for name, sections in {"60 elements": 2, "1,000": 29, "20,000": 580}.items():
            measure(name, site(sections), Path(place) / name)
        for kit in list(builtin_gallery().kits.values())[::6]:
            document = pm.design(pm.Brief(text=kit.sample, kit=kit.name)).site
            measure(f"kit {kit.name}", document, Path(place) / f"kit-{kit.name}")


if __name__ == "__main__":
    main()
