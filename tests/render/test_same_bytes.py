"""Same document, same bytes: whatever the hash seed, locale, timezone, working directory and version of Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from tests.render.same_bytes import digests
from tests.safety.filled import document

from pagemagic.page.catalogue import builtin_catalogue
from pagemagic.page.site import Site
from pagemagic.testing.files import BLOBS
from pagemagic.testing.strategies import sites

PROGRAM = Path(__file__).with_name("same_bytes.py")
SOURCE = Path(__file__).resolve().parents[2] / "src"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the library that all processes share, so that nobody who edits the tree changes it between two of them."""
    copy = tmp_path_factory.mktemp("library")
    shutil.copytree(SOURCE, copy / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROGRAM, copy)
    return copy


@pytest.fixture(scope="module")
def documents() -> list[str]:
    """Every section type full, and some random sites."""
    found = [json.dumps(document(kind, kind.variants[-1])) for kind in builtin_catalogue().values()]

    @seed(1)
    @settings(max_examples=20, phases=[Phase.generate], database=None, suppress_health_check=list(HealthCheck))
    @given(sites())
    def collect(made: Site) -> None:
        found.append(made.to_json())

    collect()
    return found


@pytest.fixture(scope="module")
def task(documents: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("same") / "task.json"
    blobs = {digest: data.hex() for digest, data in BLOBS.items()}
    path.write_text(json.dumps({"documents": documents, "blobs": blobs}), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def expected(library: Path, task: Path) -> list[str]:
    """What a process of its own says that differs in nothing."""
    found = run(sys.executable, library, task, library)
    assert len(set(found)) > 20
    return found


def run(python: str, library: Path, task: Path, cwd: Path, **environment: str) -> list[str]:
    keep = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [python, "-W", "ignore", str(library / PROGRAM.name), str(task)],
        env={**keep, **environment, "PYTHONPATH": str(library / "src")}, cwd=cwd, capture_output=True,
        text=True, encoding="utf-8", timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.split("\n")[:-1]


def test_twice_in_one_process(documents: list[str]) -> None:
    assert digests(documents, dict(BLOBS)) == digests(documents, dict(BLOBS))


def test_processes_import_the_copy(library: Path) -> None:
    """Otherwise the tests below would compare the tree with itself while it is edited."""
    asked = [sys.executable, "-c", "import pagemagic; print(pagemagic.__file__)"]
    environment = {**os.environ, "PYTHONPATH": str(library / "src")}
    done = subprocess.run(asked, env=environment, cwd=library, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).is_relative_to(library)


ENVIRONMENTS = [
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "4294967295", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "America/St_Johns", "PYTHONOPTIMIZE": "2"},
]  # fmt: skip


@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=["seed 0", "Turkish", "optimised"])
def test_other_processes(
    environment: dict[str, str], library: Path, task: Path, expected: list[str], tmp_path: Path
) -> None:
    assert run(sys.executable, library, task, tmp_path, **environment) == expected


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_other_pythons(version: str, library: Path, task: Path, expected: list[str], tmp_path: Path) -> None:
    """With the interpreters that ``PAGEMAGIC_PYTHONS`` names (separated like a search path), or that are on the path.

    Each must be able to import what the library needs.
    """
    named = [path for path in os.environ.get("PAGEMAGIC_PYTHONS", "").split(os.pathsep) if path]
    candidates = [*named, shutil.which(f"python{version}") or ""]
    for python in candidates:
        if python and _is(python, version):
            assert run(python, library, task, tmp_path) == expected
            return
    pytest.skip(f"no Python {version} here that has the library's requirements")


def _is(python: str, version: str) -> bool:
    probe = "import sys, pydantic, markupsafe; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([python, "-c", probe], capture_output=True, text=True, timeout=60, check=False)
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == version
