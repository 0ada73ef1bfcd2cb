"""Programs that come from npm, installed at the versions of a ``package.json``: the judges', beside this file."""

from __future__ import annotations

import fcntl
import hashlib
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def install(folder: Path = FOLDER) -> Path:
    """Install what ``folder``'s ``package.json`` lists and return its ``node_modules``; nothing when it is up to date.

    Raises:
        FileNotFoundError: npm is not installed.
        subprocess.CalledProcessError: npm failed; its output went to stderr.
    """
    modules = folder / "node_modules"
    stamp = modules / ".package-json-digest"
    wanted = hashlib.sha256((folder / "package.json").read_bytes()).hexdigest()
    with (folder / ".npm-install-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several runs may start at once in one tree
        if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
            subprocess.run(["npm", "install", "--ignore-scripts", "--loglevel=error"], cwd=folder, check=True)
            stamp.write_text(wanted, encoding="utf-8")
    return modules


def run_node(script: Path, request: object, *, timeout: float) -> Any:
    """Run a script that reads JSON on stdin and writes JSON on stdout.

    Args:
        script: an ES module below this folder.
        request: any JSON value.
        timeout: seconds.

    Raises:
        RuntimeError: the script failed; the message holds the end of its stderr.
    """
    install()
    return json.loads(_output(["node", str(script)], json.dumps(request), timeout))


def _output(command: Sequence[str], text: str, timeout: float) -> str:
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=timeout, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{command[-1]} failed ({done.returncode}): {done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    print(install())
