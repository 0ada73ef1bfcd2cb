"""The files of a React project that are not components of sections: how it is installed, built and started."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pagemagic.markup.elements import View
from pagemagic.markup.tsx import component_name

_DEPENDENCIES = {"react": "19.3.1", "react-dom": "19.3.1"}
_DEV_DEPENDENCIES = {
    "@types/node": "22.20.7",
    "@types/react": "19.3.0",
    "@types/react-dom": "19.3.0",
    "@vitejs/plugin-react": "6.3.0",
    "typescript": "7.0.2",
    "vite": "8.4.0",
}
"""Versions that were tested together; see tests/react/package.json."""


def package_json(name: str) -> str:
    """``package.json`` of the project of the site called ``name``."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:80]
    build = "tsc && vite build && vite build --ssr src/prerender.tsx --outDir dist/.prerender && node dist/.prerender/prerender.js"
    package = {
        "name": slug or "site",
        "version": "0.1.0",
        "private": True,
        "type": "module",
        "engines": {"node": ">=20.19"},
        "scripts": {"dev": "vite", "build": build, "preview": "vite preview"},
        "dependencies": _DEPENDENCIES,
        "devDependencies": _DEV_DEPENDENCIES,
    }
    return json.dumps(package, indent=2) + "\n"


def vite_config(base: str, pages: Iterable[str]) -> str:
    """``vite.config.ts`` for a site at a path with these pages."""
    inputs = "".join(f"  {json.dumps(page)},\n" for page in pages)
    return f"""\
import react from "@vitejs/plugin-react";
import {{ defineConfig }} from "vite";

const pages = [
{inputs}];

export default defineConfig(({{ isSsrBuild }}) => ({{
  appType: "mpa",
  base: {json.dumps(base)},
  plugins: [react()],
  build: {{
    copyPublicDir: !isSsrBuild,
    cssMinify: false,
    rolldownOptions: isSsrBuild ? {{}} : {{ input: pages }},
  }},
}}));
"""


def readme(name: str) -> str:
    """``README.md`` of the project."""
    title = re.sub(r"([\\`*_<>#&[])", r"\\\1", " ".join(name.split()))
    return f"""\
# {title}

A website in React and TypeScript, built with Vite.

```sh
npm install
npm run dev      # the site on this machine, following your changes
npm run build    # the finished site in dist/
npm run preview  # look at dist/
```

- `src/content/`: what the pages say, one JSON file per page and language. Edit freely: `src/components/types.ts` says what
  each kind of section takes.
- `src/components/sections/`: one component per kind of section; beside that folder, what they share.
- `src/pages/page.tsx`: the frame of a page. `index.html` and those in folders: the head of each page.
- `src/styles*.css`: the look. `public/`: files that are served as they are.
- `npm run build` writes each page's HTML into its file, so that it reads without JavaScript; `src/main.tsx` then hydrates it.
- `site.json`: the document this project was made from. The project does not need it.
"""


def section_component(views: Mapping[str, View]) -> str:
    """``section.tsx``: any section by its type; ``views`` are those of the section types in use."""
    made = {name: component_name(view) for name, view in views.items()}
    imports = sorted((component_name(view), f"./sections/{view.name}") for view in views.values())
    models = sorted({view.model.__name__ for view in views.values()})
    aliases = {model: f"{model}Props" if model in made.values() else model for model in models}
    types = [model if aliases[model] == model else f"{model} as {aliases[model]}" for model in models]
    line = f'import type {{ {", ".join(types)} }} from "./types";'
    if len(line) > 100:
        line = "import type {\n" + "".join(f"  {name},\n" for name in types) + '} from "./types";'
    kinds = "\n".join(
        f"  | {{ id: string; type: {json.dumps(name)}; props: {aliases[view.model.__name__]} }}"
        for name, view in views.items()
    )
    cases = "\n".join(
        f"    case {json.dumps(name)}:\n      return <{component} {{...section.props}} />;"
        for name, component in made.items()
    )
    if not views:
        return _NO_SECTIONS
    return "\n".join(
        [
            *(f'import {{ {name} }} from "{file}";' for name, file in imports),
            line,
            "",
            "/** A section as the content of a page holds it. */",
            f"export type SectionContent =\n{kinds};",
            "",
            "/** Shows a section with the component of its type. */",
            "export function Section({ section }: { section: SectionContent }) {",
            f"  switch (section.type) {{\n{cases}\n  }}\n}}\n",
        ]
    )


_NO_SECTIONS = """\
/** A section as the content of a page holds it; this site has none. */
export type SectionContent = { id: string; type: never; props: never };

/** Shows a section with the component of its type. */
export function Section(_: { section: SectionContent }) {
  return null;
}
"""

PAGE_COMPONENT = """\
import { Section, type SectionContent } from "../components/section";

/** What a page shows: the files in `src/content`. */
export type PageContent = {
  /** The link past the menu. */
  skip: string;
  /** A heading for screen readers, where the first section shows none. */
  heading: string | null;
  top: readonly SectionContent[];
  sections: readonly SectionContent[];
  bottom: readonly SectionContent[];
};

export function Page({ content }: { content: PageContent }) {
  return (
    <>
      <a className="pm-skip" href="#pm-main">{content.skip}</a>
      <Sections of={content.top} />
      <main id="pm-main">
        {content.heading !== null && <h1 className="pm-vh">{content.heading}</h1>}
        <Sections of={content.sections} />
      </main>
      <Sections of={content.bottom} />
    </>
  );
}

function Sections({ of }: { of: readonly SectionContent[] }) {
  return of.map((section) => <Section key={section.id} section={section} />);
}
"""

PROGRAMS: Mapping[str, str] = MappingProxyType({
    "src/main.tsx": """\
import { createRoot, hydrateRoot } from "react-dom/client";
import { Page, type PageContent } from "./pages/page";

const contents = import.meta.glob<PageContent>("./content/**/*.json", { import: "default" });

const root = document.getElementById("root");
const load = contents[`./content/${root?.dataset.page}.json`];
if (!root || !load) throw new Error("This page has no content in src/content.");

const page = <Page content={await load()} />;
if (root.firstElementChild) {
  hydrateRoot(root, page);
} else {
  createRoot(root).render(page);
}
""",
    "src/prerender.tsx": """\
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { renderToString } from "react-dom/server";
import { Page, type PageContent } from "./pages/page";

// The last step of `npm run build`: puts each page's content into its HTML file.
const contents = import.meta.glob<PageContent>("./content/**/*.json", {
  eager: true,
  import: "default",
});

for (const [path, content] of Object.entries(contents)) {
  const file = path.replace("./content/", "dist/").replace(/json$/, "html");
  const page = renderToString(<Page content={content} />);
  writeFileSync(file, readFileSync(file, "utf8").replace("<!--page-->", () => page));
}
rmSync("dist/.prerender", { recursive: true });
""",
    "tsconfig.json": """\
{
  "compilerOptions": {
    "strict": true,
    "noEmit": true,
    "noUnusedLocals": true,
    "noUnusedParameters": true,
    "target": "ES2022",
    "lib": ["ES2022", "DOM", "DOM.Iterable"],
    "module": "ESNext",
    "moduleResolution": "bundler",
    "jsx": "react-jsx",
    "types": ["node", "vite/client"]
  },
  "include": ["src", "vite.config.ts"]
}
""",
    ".gitignore": "node_modules/\ndist/\n",
})  # fmt: skip
