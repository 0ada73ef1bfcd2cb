"""House rules that the import contracts cannot say."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from statistics import median

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "pagemagic"
MODULES = {path.relative_to(SOURCE).as_posix(): path for path in sorted(SOURCE.rglob("*.py"))}
BYTE_PATH = ("gallery", "render", "sections", "pictures", "page", "i18n", "markup")
"""Rooms on the way from a document to its bytes."""
READERS = ("sections", "gallery")
"""Rooms that may read package data."""
VAGUE = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
INTEGER_MATHS = {"comb", "gcd", "isqrt", "lcm"}
"""Functions of ``math`` that are exact, and the same on every machine."""


ROOMS = ("generate",)
ACTORS = {"service", "store", "web"}
"""Files of a room that may act; all others decide."""
ACTING = {
    "anyio", "asyncio", "concurrent", "httpx", "httpx2", "multiprocessing", "random", "secrets", "socket", "sqlite3",
    "subprocess", "threading", "time", "uuid",
}  # fmt: skip
SDKS = {
    "openai": "adapters/_models/openai_client.py",
    "anthropic": "adapters/anthropic/model.py",
    "httpx2": "adapters/_models/",
    "opentelemetry": "adapters/otel.py",
}
"""Where each package of a provider may be imported, but for the tests' own servers."""


def tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text(encoding="utf-8"), name)


def on_byte_path(name: str) -> bool:
    return name.split("/")[0] in BYTE_PATH


def imported(name: str) -> list[tuple[str, list[str]]]:
    """Modules that a file imports, each with the names taken from it."""
    found: list[tuple[str, list[str]]] = []
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            found += [(alias.name, []) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}:{node.lineno}: relative import"
            found.append((node.module or "", [alias.name for alias in node.names]))
    return found


@pytest.mark.parametrize("name", [name for name in MODULES if name != "__init__.py"])
def test_children_do_not_import_the_root(name: str) -> None:
    """A module imports names from where they are defined, never from the package's own root."""
    assert all(module != "pagemagic" for module, _ in imported(name))


@pytest.mark.parametrize("name", [name for name in MODULES if name.split("/")[0] in ROOMS])
def test_rooms_decide_and_few_files_act(name: str) -> None:
    """In a room only the service, the store and the web endpoints act, and no other file is built on them."""
    if Path(name).stem in ACTORS:
        return
    for module, names in imported(name):
        assert module.split(".")[0] not in ACTING, f"{name} imports {module}"
        room = f"pagemagic.{name.split('/')[0]}"
        reached = {module} | {f"{module}.{one}" for one in names}
        assert not reached & {f"{room}.{actor}" for actor in ACTORS}, f"{name} imports what acts"


@pytest.mark.parametrize("name", list(MODULES))
def test_sdks_stay_in_their_adapters(name: str) -> None:
    """A provider's package is imported in one place."""
    for module, _ in imported(name):
        home = SDKS.get(module.split(".")[0])
        assert home is None or name.startswith((home, "testing/")), f"{name} imports {module}"


@pytest.mark.parametrize("name", [name for name in MODULES if on_byte_path(name)])
def test_byte_path_is_exact(name: str) -> None:
    """No libm and no hash order decides a byte."""
    for module, names in imported(name):
        assert module != "math" or (names and set(names) <= INTEGER_MATHS), f"{name} imports {module} {names}"
    source = tree(name)
    methods = [node for node in ast.walk(source) if isinstance(node, ast.FunctionDef) and node.name == "__hash__"]
    allowed = {node for method in methods for node in ast.walk(method)}
    hashes = [
        node.lineno
        for node in ast.walk(source)
        if isinstance(node, ast.Name) and node.id == "hash" and node not in allowed
    ]
    assert not hashes, f"{name}: hash() at lines {hashes}"


@pytest.mark.parametrize("name", [name for name in MODULES if on_byte_path(name)])
def test_package_data_has_two_readers(name: str) -> None:
    """Package data is read by the sections and the gallery only."""
    reads = any(module.startswith(("importlib.resources", "pkgutil")) for module, _ in imported(name))
    reads |= any(module == "importlib" and "resources" in names for module, names in imported(name))
    assert not reads or name.split("/")[0] in READERS


def test_files_are_small_and_named_for_a_concept() -> None:
    """The median file is short, and no name is a drawer for odds and ends."""
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES.values()]
    assert median(length for length in lengths if length > 3) < 150
    assert [name for name in MODULES if VAGUE & set(re.split(r"[/_.]", name))] == []


def test_functions_are_short() -> None:
    """At most one function in fifty is longer than fifty lines."""
    lengths = [
        (node.end_lineno or node.lineno) - node.lineno + 1
        for name in MODULES
        for node in ast.walk(tree(name))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert sum(length > 50 for length in lengths) <= len(lengths) / 50


def test_every_module_says_what_it_is() -> None:
    """Every module that holds anything opens with a docstring."""
    silent = [name for name in MODULES if (module := tree(name)).body and ast.get_docstring(module) is None]
    assert silent == []
