"""The public surface as text: names, signatures and fields, read from the source.

``python -m tests.public.surface`` writes ``surface.txt``, which a test compares with the source.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pagemagic

FILE = Path(__file__).with_name("surface.txt")
SOURCE = Path(pagemagic.__file__).parent

MODULES = (
    "pagemagic.app",
    "pagemagic.hookspecs",
    "pagemagic.kernel.errors",
    "pagemagic.markup.css",
    "pagemagic.markup.elements",
    "pagemagic.markup.inline",
    "pagemagic.markup.types",
    "pagemagic.page.base",
    "pagemagic.page.blocks",
    "pagemagic.page.catalogue",
    "pagemagic.page.facts",
    "pagemagic.page.inline",
    "pagemagic.page.linked",
    "pagemagic.page.links",
    "pagemagic.page.pictures",
    "pagemagic.page.present",
    "pagemagic.page.section",
    "pagemagic.page.section_type",
    "pagemagic.sections.shared",
    "pagemagic.testing.files",
    "pagemagic.testing.payloads",
    "pagemagic.testing.strategies",
)
"""Modules that authors of plugins may import from. Names that start with an underscore are not part of them."""


@cache
def tree(module: str) -> ast.Module:
    """The source of a module, parsed."""
    path = SOURCE.joinpath(*module.split(".")[1:])
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def definitions(module: str) -> dict[str, ast.stmt]:
    """Public name -> the statement of a module that defines it; imported names are not the module's own."""
    found: dict[str, ast.stmt] = {}
    for node in tree(module).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            names = [node.name]
        elif isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names = [node.target.id]
        else:
            continue
        found.update((name, node) for name in names if not name.startswith("_"))
    return found


def lines(name: str, node: ast.stmt) -> Iterator[str]:
    """A definition without its body: a signature, or a class with its public fields and methods."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield from _function(node, "")
    elif isinstance(node, ast.ClassDef):
        bases = ", ".join(ast.unparse(base) for base in node.bases)
        yield f"class {name}({bases})" if bases else f"class {name}"
        for member in node.body:
            if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
                if not member.name.startswith("_") or member.name == "__init__":
                    yield from _function(member, "    ")
            elif isinstance(member, ast.AnnAssign) and not ast.unparse(member.target).startswith("_"):
                yield f"    {ast.unparse(member)}"
    elif isinstance(node, ast.AnnAssign):
        yield f"{name}: {ast.unparse(node.annotation)}"
    else:
        yield f"{name} = …"


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, space: str) -> Iterator[str]:
    for decorator in node.decorator_list:
        yield f"{space}@{ast.unparse(decorator)}"
    kind = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    returns = f" -> {ast.unparse(node.returns)}" if node.returns is not None else ""
    yield f"{space}{kind} {node.name}({ast.unparse(node.args)}){returns}"


def homes() -> dict[str, str]:
    """Public name of the package -> the module that defines it, from the table in the package root."""
    for node in tree("pagemagic").body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_HOMES":
            table: dict[str, tuple[str, ...]] = ast.literal_eval(node.value)
            return {name: home for home, names in table.items() for name in names}
    raise AssertionError("the package root has no table of names")


def surface() -> str:
    """The whole surface as text."""
    parts = ["# pagemagic"]
    for name, home in sorted(homes().items()):
        parts += lines(name, definitions(home)[name])
    for module in MODULES:
        import_module(module)
        parts += ["", f"# {module}"]
        for name, node in sorted(definitions(module).items()):
            if homes().get(name) == module:
                parts.append(f"{name}: see pagemagic.{name}")
            else:
                parts += lines(name, node)
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    FILE.write_text(surface(), encoding="utf-8")
    print(f"wrote {FILE}")
