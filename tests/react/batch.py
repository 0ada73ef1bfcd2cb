"""Many printed projects at once: one run of the compiler and one of React for all of them."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from pagemagic.page.catalogue import Catalogue
from pagemagic.page.site import Site
from pagemagic.render.bundle import Bundle
from pagemagic.render.react import render_react
from pagemagic.testing.files import BLOBS
from tests.quality.npm_tools import install

HERE = Path(__file__).parent


def pages_of(project: Bundle) -> list[str]:
    """The names of the project's pages: ``index``, ``ar/prices/index``."""
    start, end = "src/content/", ".json"
    return [path[len(start) : -len(end)] for path in project if path.startswith(start)]


def write_batch(folder: Path, sites: Sequence[Site], catalogue: Catalogue | None = None) -> list[Bundle]:
    """Print each site into a folder of its own, with its content once more as a typed module."""
    made = [render_react(site, blobs=BLOBS, catalogue=catalogue) for site in sites]
    folder.mkdir(parents=True)
    (folder / "node_modules").symlink_to(install(HERE))
    imports, entries = ['import { renderToStaticMarkup } from "react-dom/server";'], []
    for number, project in enumerate(made):
        project.write(folder / f"s{number}")
        checked = (
            'import type { PageContent } from "./pages/page";\n\nexport const pages: Record<string, PageContent> = {\n'
        )
        checked += "".join(
            f"  {json.dumps(name)}: {project[f'src/content/{name}.json'].decode()},\n" for name in pages_of(project)
        )
        (folder / f"s{number}/src/checked.ts").write_text(checked + "};\n", encoding="utf-8")
        imports += [
            f'import {{ Page as Page{number} }} from "./s{number}/src/pages/page";',
            f'import {{ pages as pages{number} }} from "./s{number}/src/checked";',
        ]
        entries.append(
            f"  Object.fromEntries(Object.entries(pages{number}).map(([name, content]) => "
            f"[name, renderToStaticMarkup(<Page{number} content={{content}} />)])),"
        )
    program = "\n".join([*imports, "console.log(JSON.stringify([", *entries, "]));", ""])
    (folder / "render.tsx").write_text(program, encoding="utf-8")
    settings = json.loads(made[0]["tsconfig.json"])
    settings["include"] = ["s*/src", "s*/vite.config.ts", "render.tsx"]
    (folder / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return made


def compile_batch(folder: Path) -> str:
    """What ``tsc --strict --noEmit`` says about all of them; empty where it has no complaint."""
    done = subprocess.run(
        ["node_modules/.bin/tsc", "--strict", "--noEmit", "-p", "."],
        cwd=folder, capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    return done.stdout + done.stderr if done.returncode else ""


def render_batch(folder: Path) -> list[Mapping[str, str]]:
    """For each project: page -> what React makes of it."""
    options = ["--bundle", "--platform=node", "--format=cjs", "--jsx=automatic", "--log-level=error"]
    command = ["node_modules/.bin/esbuild", "render.tsx", *options, "--outfile=run.cjs"]
    subprocess.run(command, cwd=folder, timeout=600, check=True)
    done = subprocess.run(["node", "run.cjs"], cwd=folder, capture_output=True, text=True, timeout=600, check=True)
    found: list[Mapping[str, str]] = json.loads(done.stdout)
    return found


def build(project: Bundle, folder: Path) -> Path:
    """Run the project's own build, without a network; returns where the finished site is."""
    project.write(folder)
    shutil.rmtree(folder / "node_modules", ignore_errors=True)
    (folder / "node_modules").symlink_to(install(HERE))
    done = subprocess.run(
        ["npm", "run", "build", "--offline"], cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "dist"
