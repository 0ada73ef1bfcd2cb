"""Run in an environment that holds the wheel and its dependencies only, from a folder outside the source tree.

Checks what is in the installed package, what importing it loads and how much room it takes with all it depends on.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

LIMIT = 25_000_000
"""Bytes that the package and everything it depends on may take on disk."""

NOT_DEPENDENCIES = {"pip", "setuptools", "wheel"}

NOT_AT_IMPORT = (
    "anyio",
    "asyncio",
    "click",
    "html5lib",
    "httpx",
    "jinja2",
    "PIL",
    "pytest",
    "rich",
    "socket",
    "sqlite3",
)
"""Modules that ``import pagemagic`` must leave alone."""


def installed_bytes() -> dict[str, int]:
    """Distribution name -> bytes of its files, without compiled caches."""
    sizes = {}
    for distribution in metadata.distributions():
        name = distribution.metadata["Name"]
        if name not in NOT_DEPENDENCIES:
            paths = [Path(str(file.locate())) for file in distribution.files or []]
            sizes[name] = sum(path.stat().st_size for path in paths if path.is_file() and path.suffix != ".pyc")
    return sizes


def loaded_by_import() -> set[str]:
    """Names of the top-level modules that a fresh interpreter holds after ``import pagemagic`` and not before."""
    code = "import sys; before = set(sys.modules); import pagemagic; print(*(set(sys.modules) - before))"
    printed = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    return {name.partition(".")[0] for name in printed.split()}


def main() -> int:
    """Print what was checked; returns 1 when something is wrong."""
    faults = []
    sizes = installed_bytes()
    total = sum(sizes.values())
    print(f"installed: {total / 1e6:.1f} MB in {len(sizes)} distributions: {', '.join(sorted(sizes))}")
    if total > LIMIT:
        faults.append(f"the base install takes {total:,} bytes, more than {LIMIT:,}")
    loaded = loaded_by_import()
    faults += [f"'import pagemagic' loads {name}" for name in NOT_AT_IMPORT if name in loaded]
    package = Path(sysconfig.get_path("purelib"), "pagemagic")
    if not (package / "py.typed").is_file():
        faults.append("py.typed is missing from the wheel")
    files = [str(file) for file in metadata.files("pagemagic") or []]
    faults += [f"the wheel holds {file}" for file in files if file.startswith(("tests/", "docs/", "bench/"))]
    if not any(file.endswith("licenses/LICENSE") for file in files):
        faults.append("the licence is missing from the wheel")
    for fault in faults:
        print(f"wrong: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
