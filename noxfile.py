"""What a contributor runs: ``nox`` for the quick proof, ``nox -s full`` for all of it.

Every session installs what it uses; the programs that pip cannot bring come with the session ``programs``.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2026.4"
nox.options.sessions = ["programs", "lint", "tests", "plugin", "hosts", "pages", "docs", "wheel"]
nox.options.error_on_missing_interpreters = False
nox.options.reuse_venv = "yes"

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml("pyproject.toml")
REPORTS = ROOT / "build" / "reports"
"""JUnit files of the last run, one per session."""
OTHER_PYTHONS = ["3.12", "3.13"]
TYPED_TESTS = ("app", "architecture", "documents", "packaging", "public", "quality")
"""Folders under tests that hold programs and not only tests."""
APART = ("--ignore=tests/quality", "--ignore=tests/grammars", "--ignore=tests/llama")
"""Tests that need what only a session of their own installs."""
COVERAGE = 90
"""Least branch coverage of the package, in percent."""

# Interpreters that pyenv installed are used although they are not on the path.
PYENV = sorted(Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")).glob("versions/3.*/bin"))
os.environ["PATH"] = os.pathsep.join([os.environ["PATH"], *map(str, PYENV)])


def group(name: str) -> list[str]:
    """The requirements of a dependency group."""
    return list(nox.project.dependency_groups(PROJECT, name))


def pytest(session: nox.Session, *arguments: str, env: dict[str, str] | None = None) -> None:
    """Run pytest, on what the command line says instead where it says something, and leave a JUnit file for the tally."""
    report = REPORTS / f"{session.name}.xml"
    session.run("python", "-m", "pytest", f"--junitxml={report}", *(session.posargs or arguments), env=env)


@nox.session(venv_backend="none")
def programs(session: nox.Session) -> None:
    """The Debian programs that the judges need: installed as root, else named."""
    session.run(sys.executable, "tests/packaging/programs.py")


@nox.session
def lint(session: nox.Session) -> None:
    """Style, types and the floors."""
    session.install("-e", ".[all]", *group("lint"), *group("judges"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("mypy", *(f"tests/{folder}" for folder in TYPED_TESTS))
    session.run("pyright")
    session.run("lint-imports")
    session.run("lint-imports", "--config", "tests/architecture/cycles.ini")


@nox.session
def tests(session: nox.Session) -> None:
    """Laws and rules, against the installed package and not the source tree."""
    session.install(".[all]", *group("test"))
    pytest(session, "tests", *APART, "-m", "not full", "-n", "2")


@nox.session
def plugin(session: nox.Session) -> None:
    """The example of a third-party package, installed beside the library: what it adds, and its tests."""
    session.install(".[testing]", "mypy>=2.4,<3", "./examples/section_plugin[test]")
    session.run("mypy", "--strict", "examples/section_plugin/src")
    pytest(session, "examples/section_plugin/tests")


@nox.session
def hosts(session: nox.Session) -> None:
    """The example hosts: a FastAPI app and a Django project, each with two tenants."""
    session.install(".", "fastapi>=0.115", "httpx2>=2.7", "django>=5.2,<7", "pytest>=9")
    pytest(session, "examples/fastapi_host/tests")
    with session.chdir("examples/django_host"):
        session.run("python", "-W", "error", "manage.py", "test")


@nox.session
def pages(session: nox.Session) -> None:
    """A sample of generated sites before judges that nobody here wrote, after proof that the judges see faults."""
    judge(session, "not full")


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation builds without a warning."""
    session.install(".[docs,images]")
    session.run("sphinx-build", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html")


@nox.session(reuse_venv=False)
def wheel(session: nox.Session) -> None:
    """The built wheel, alone in an empty environment and away from the tree; then the README's first command."""
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, str(ROOT))
        session.install(*(str(path) for path in Path(folder).glob("*.whl")))
        check = shutil.copy(ROOT / "tests/packaging/check_installed.py", folder)
        with session.chdir(folder):
            session.run("python", "-I", check)
            session.run("pagemagic", "--version")
            session.run("pagemagic", "doctor")
    session.run("python", "tests/packaging/fresh_machine.py")


@nox.session(python=OTHER_PYTHONS)
def other_pythons(session: nox.Session) -> None:
    """The tests on the other versions of Python that are supported, where they can be had."""
    session.install(".[all]", *group("test"))
    pytest(session, "tests", *APART, "-m", "not full", "-n", "2")


@nox.session
def coverage(session: nox.Session) -> None:
    """The tests of the quick proof, with branch coverage."""
    session.install("-e", ".[all]", *group("test"))
    session.run("coverage", "erase")
    pytest(session, "tests", *APART, "-m", "not full", "-n", "2", "--cov", "--cov-report=")
    session.run("coverage", "report", f"--fail-under={COVERAGE}")


@nox.session
def laws(session: nox.Session) -> None:
    """The laws at full size: ten thousand documents, every cut of every stream."""
    session.install(".[all]", *group("test"))
    pytest(session, "tests", *APART, "--ignore=tests/react", "-m", "full", "-n", "2")


@nox.session
def quality(session: nox.Session) -> None:
    """All generated sites before all judges, Lighthouse included."""
    judge(session)


def judge(session: nox.Session, marks: str = "") -> None:
    """Install the judges and run their tests; a missing program is a failure here and not a reason to skip."""
    session.install(".[images,testing]", *group("judges"))
    session.run("python", "-m", "tests.quality.npm_tools")
    pytest(session, "tests/quality", "-m", marks, env={"PAGE_JUDGES_REQUIRED": "1"})


@nox.session
def react(session: nox.Session) -> None:
    """Printed components and whole projects: checked by TypeScript, built by Vite, rendered by React beside our HTML."""
    session.install(".[testing]", *group("test"))
    pytest(session, "tests/react", env={"REACT_REQUIRED": "1"})


@nox.session
def grammars(session: nox.Session) -> None:
    """What models are asked for, compiled by xgrammar. Installs PyTorch, which is large."""
    session.install(".[all]", *group("grammars"))
    pytest(session, "tests/grammars")


@nox.session
def llama(session: nox.Session) -> None:
    """The pipeline with real llama.cpp, out of a wheel, and a tiny model of random weights that the tests write."""
    session.install(".[openai,testing]", *group("llama"))
    pytest(session, "tests/llama")


@nox.session(venv_backend="none")
def full(session: nox.Session) -> None:
    """The whole proof."""
    others = [f"other_pythons-{version}" for version in OTHER_PYTHONS]
    for name in (
        "programs",
        "lint",
        "coverage",
        "laws",
        "plugin",
        "hosts",
        *others,
        "quality",
        "react",
        "grammars",
        "llama",
        "docs",
        "wheel",
    ):
        session.notify(name)


@nox.session
def changelog(session: nox.Session) -> None:
    """Show the next release's entry in the change log."""
    session.install("towncrier>=25.8")
    session.run("towncrier", "build", "--draft", *session.posargs)
