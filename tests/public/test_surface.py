"""The public surface: what is there, what it is called, and what importing it costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import pagemagic
from tests.public.surface import FILE, MODULES, definitions, homes, surface, tree


def named_for_checkers() -> dict[str, str]:
    """Public name -> module, as the block for type checkers in the package root has it."""
    found: dict[str, str] = {}
    for node in tree("pagemagic").body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for statement in node.body:
                assert isinstance(statement, ast.ImportFrom)
                for alias in statement.names:
                    assert alias.asname == alias.name, f"{alias.name} is not re-exported"
                    found[alias.name] = statement.module or ""
    return found


def test_table_and_type_checkers_agree() -> None:
    """What is loaded late is what type checkers see, from the same modules, and what ``__all__`` lists."""
    assert named_for_checkers() == homes()
    assert pagemagic.__all__ == sorted(homes())


def test_names_are_not_hidden_by_rooms() -> None:
    """A room of the same name as a function does not take its place when something in it is imported."""
    code = "import pagemagic as pm; import pagemagic.audit.findings; print(pm.audit.__name__, pm.audit.__module__)"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert printed == ["audit", "pagemagic.audit.audit"]


@pytest.mark.parametrize("name", sorted(homes()))
def test_names_are_there(name: str) -> None:
    """Every name can be had, says what it is, and comes from the module that the table names."""
    value = getattr(pagemagic, name)
    assert (value.__doc__ or "").strip()
    assert value.__module__ == homes()[name]
    assert value is getattr(import_module(homes()[name]), name)


def test_dir_lists_every_name() -> None:
    """Completion in an editor finds every name before it is loaded."""
    code = "import pagemagic; print(*dir(pagemagic))"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {*homes(), "__version__", "__all__"} <= set(printed)


def test_unknown_names_are_attribute_errors() -> None:
    """A misspelt name is an AttributeError that names it."""
    with pytest.raises(AttributeError, match="render_pages"):
        getattr(pagemagic, "render_pages")  # noqa: B009 - the attribute does not exist


def loaded(code: str) -> list[str]:
    """Modules that a fresh interpreter loads for ``code``."""
    script = f"import sys; before = set(sys.modules); {code}; print(*sorted(set(sys.modules) - before))"
    return subprocess.run(
        [sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()


def test_import_loads_next_to_nothing() -> None:
    """Importing the package loads a handful of its modules and none of what it depends on."""
    modules = loaded("import pagemagic")
    assert {name.partition(".")[0] for name in modules}.isdisjoint(
        {"anyio", "asyncio", "click", "hypothesis", "jinja2", "PIL", "pluggy", "pydantic", "pytest", "socket"}
    )
    assert len([name for name in modules if name.startswith("pagemagic")]) <= 6
    assert len(modules) <= 60


def test_making_and_rendering_need_no_framework() -> None:
    """Making and rendering a site loads no event loop, template engine, command line or plugin machinery."""
    modules = loaded(
        "import pagemagic as pm; pm.render_page(pm.design('Aurora, bakery in Braga. Phone 253 555 014.').site)"
    )
    assert {name.partition(".")[0] for name in modules}.isdisjoint(
        {"anyio", "asyncio", "click", "hypothesis", "jinja2", "PIL", "pluggy", "pytest"}
    )


def undocumented(module: str) -> Iterator[str]:
    """Public classes, functions and methods of a module without a doc string."""
    for name, node in definitions(module).items():
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            members = node.body if isinstance(node, ast.ClassDef) else []
            methods = [member for member in members if isinstance(member, ast.FunctionDef)]
            if not ast.get_docstring(node):
                yield name
            yield from (
                f"{name}.{method.name}"
                for method in methods
                if not method.name.startswith("_") and not ast.get_docstring(method)
            )


@pytest.mark.parametrize("module", sorted({*MODULES, *homes().values()}))
def test_public_things_say_what_they_are(module: str) -> None:
    """Every public class, function and method has a doc string."""
    assert list(undocumented(module)) == []


def test_surface_is_as_recorded() -> None:
    """Names, signatures and fields changed on purpose only."""
    assert FILE.read_text(encoding="utf-8") == surface(), "look at the change, then run python -m tests.public.surface"


def test_plugin_modules_are_documented() -> None:
    """The reference lists every module that plugins may import from."""
    text = (Path(__file__).resolve().parents[2] / "docs/reference/python.md").read_text(encoding="utf-8")
    assert [module for module in MODULES if f"`{module}`" not in text] == []
