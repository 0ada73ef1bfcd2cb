"""The examples run."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import pagemagic as pm
from pagemagic.testing.network import network_forbidden

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
    """All cells of a notebook run in order, without another machine, and something is left to look at."""
    monkeypatch.chdir(tmp_path)
    with network_forbidden():
        names = runpy.run_path(str(notebook))
    assert names["bundle"]
    assert names["changed"]
    if notebook.stem == "compare_models":
        check_comparison(names)


def check_comparison(names: dict[str, Any]) -> None:
    """Three models and two prompts are side by side with a thumbnail, the cost, the latency and what the audit finds; the second
    time costs nothing, and a section of one's own is on the site."""
    made: dict[tuple[str, str], pm.Generation] = names["made"]
    html = names["table"]._repr_html_()
    assert len({model for model, _ in made}) == 3
    assert len({prompt for _, prompt in made}) == 2
    assert len(made) == html.count("<iframe") == html.count(" errors, ") == 6
    assert len({one.cost for one in made.values()}) >= 3
    for key, one in made.items():
        assert one.cost is not None
        assert f"{one.cost.amount:.4f} {one.cost.currency}, {one.usage.total} tokens" in html
        assert f"{names['latency'][key]:.1f} s, {len(one.calls)} calls" in html
        assert names["latency"][key] >= max(call.seconds for call in one.calls)
    assert names["first"].cost > names["second"].cost == pm.Money.zero("USD")
    assert any(line.startswith("-") for line in names["changed"])
    assert any(line.startswith("+") for line in names["changed"])
    assert names["notice"].type == "acme.notice"


def test_a_section_plugin_has_fifteen_lines() -> None:
    """In the notebook that says so, imports and empty lines not counted."""
    text = (EXAMPLES / "notebooks/compare_models.py").read_text(encoding="utf-8")
    cell = text.partition("A section type of your own, in fifteen lines")[2].partition("# %%\n")[2]
    lines = [line for line in cell.partition("\nplayback.prompt")[0].splitlines() if line.strip()]
    assert len([line for line in lines if not line.startswith(("from ", "import "))]) == 15


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_are_cells(notebook: Path) -> None:
    """A notebook is in the percent format: markdown and code cells, the first of them a title."""
    cells = re.findall(r"^# %%(?: \[markdown\])?$", notebook.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(cells) > 5
    assert cells[0] == "# %% [markdown]"
