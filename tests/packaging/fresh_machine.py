"""Run the README's first shell block as a newcomer would: in a clean copy of the tree, with nothing installed."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.documents.markdown import code_blocks  # noqa: E402 - the tree is not installed

OWN = ("VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH", "NOX_CURRENT_SESSION")
"""Variables of this session's environment that a newcomer does not have."""


def main() -> int:
    """Returns 1 when the command fails or leaves no site behind."""
    block = next(block for block in code_blocks(ROOT / "README.md") if block.language == "sh")
    with tempfile.TemporaryDirectory() as folder:
        copy_tree(Path(folder))
        path = os.pathsep.join(p for p in os.environ["PATH"].split(os.pathsep) if not p.startswith(sys.prefix))
        environment = {name: value for name, value in os.environ.items() if name not in OWN} | {"PATH": path}
        start = time.monotonic()
        code = subprocess.run(["bash", "-euc", block.text], cwd=folder, env=environment, check=False).returncode
        print(f"README's first command: {time.monotonic() - start:.0f} s, exit {code}")
        pages = list(Path(folder).glob("*/public/index.html"))
        print(f"pages: {[str(page.relative_to(folder)) for page in pages]}")
    return 1 if code or not pages else 0


def copy_tree(folder: Path) -> None:
    """Copy the files that git tracks, as they are in the work tree."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes((ROOT / name).read_bytes())


if __name__ == "__main__":
    sys.exit(main())
