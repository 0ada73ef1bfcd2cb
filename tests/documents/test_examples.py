"""The examples run."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
NOTEBOOKS = sorted((EXAMPLES / "notebooks").glob("*.py"))


@pytest.mark.parametrize("script", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_scripts_run(script: Path, tmp_path: Path) -> None:
    """A script writes a site into the folder it is given."""
    folder = tmp_path / "site"
    done = subprocess.run(
        [sys.executable, str(script), str(folder)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (folder / "index.html").is_file()


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_run(notebook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All cells of a notebook run in order, and something is left to look at."""
    monkeypatch.chdir(tmp_path)
    names = runpy.run_path(str(notebook))
    assert names["bundle"]
    assert names["changed"]


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_are_cells(notebook: Path) -> None:
    """A notebook is in the percent format: markdown and code cells, the first of them a title."""
    cells = re.findall(r"^# %%(?: \[markdown\])?$", notebook.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(cells) > 5
    assert cells[0] == "# %% [markdown]"
