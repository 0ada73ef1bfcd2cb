"""A small React project of printed components: compiled by TypeScript, run by Node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from pagemagic.markup.tsx import component_name, print_components
from pagemagic.render.react import react_props
from tests.quality.npm_tools import install
from tests.react.models import CATALOGUE, Shown

FOLDER = Path(__file__).parent
PROPS = react_props(CATALOGUE)
SETTINGS = {
    "compilerOptions": {
        "strict": True,
        "noEmit": True,
        "noUnusedLocals": True,
        "noUnusedParameters": True,
        "exactOptionalPropertyTypes": False,
        "target": "ES2022",
        "lib": ["ES2022", "DOM"],
        "module": "ESNext",
        "moduleResolution": "bundler",
        "jsx": "react-jsx",
        "types": [],
    },
    "include": ["src"],
}


def write(folder: Path, sections: Sequence[Shown]) -> None:
    """Write components, content and the program that renders them into ``folder``."""
    source = folder / "src"
    source.mkdir(parents=True)
    (folder / "node_modules").symlink_to(install(FOLDER))
    (folder / "tsconfig.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    names = list(dict.fromkeys(section.type for section in sections))
    for file, text in print_components((CATALOGUE[name].view for name in names), props=PROPS).items():
        (source / file).write_text(text, encoding="utf-8")
    (source / "content.ts").write_text(_content(names, sections), encoding="utf-8")
    (source / "render.tsx").write_text(_program(names), encoding="utf-8")


def _content(names: Sequence[str], sections: Sequence[Shown]) -> str:
    """View models as a typed module, so that the compiler also proves that they fit their types."""
    models = {name: CATALOGUE[name].view.model.__name__ for name in names}
    lines = [f'import type {{ {", ".join(models.values())} }} from "./types";', ""]
    for name in names:
        model = CATALOGUE[name].view.model
        shown = (PROPS.content(model, section.model) for section in sections if section.type == name)
        values = ",\n".join(map(json.dumps, shown))
        lines += [f"export const {_constant(name)}: readonly {models[name]}[] = [", values, "];", ""]
    return "\n".join(lines)


def _program(names: Sequence[str]) -> str:
    components = {name: component_name(CATALOGUE[name].view) for name in names}
    lines = ['import { renderToStaticMarkup } from "react-dom/server";', 'import * as content from "./content";']
    lines += [f'import {{ {made} }} from "./{CATALOGUE[name].view.name}";' for name, made in components.items()]
    lines += ["", "const pages = {"]
    for name, made in components.items():
        lines.append(
            f"  {json.dumps(name)}: content.{_constant(name)}.map((model) => renderToStaticMarkup(<{made} {{...model}} />)),"
        )
    return "\n".join([*lines, "};", "console.log(JSON.stringify(pages));", ""])


def _constant(name: str) -> str:
    return f"{name.replace('-', '_').replace('.', '_')}_sections"


def compile_types(folder: Path) -> str:
    """Let TypeScript check the project; returns its complaints, empty where there are none."""
    done = subprocess.run(
        [folder / "node_modules/.bin/tsc", "--strict", "--noEmit", "-p", "."],
        cwd=folder, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    return done.stdout + done.stderr if done.returncode else ""


def render(folder: Path) -> Mapping[str, list[str]]:
    """Bundle and run the project: section type -> the static markup of each of its view models."""
    bundle = [
        "--bundle",
        "--platform=node",
        "--format=cjs",
        "--jsx=automatic",
        "--log-level=error",
        "--outfile=run.cjs",
    ]
    command = [folder / "node_modules/.bin/esbuild", "src/render.tsx", *bundle]
    subprocess.run(command, cwd=folder, timeout=120, check=True)
    done = subprocess.run(["node", "run.cjs"], cwd=folder, capture_output=True, text=True, timeout=120, check=True)
    found: Mapping[str, list[str]] = json.loads(done.stdout)
    return found
