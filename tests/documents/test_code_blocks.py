"""What the README and the documentation tell a reader to run, runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.documents.markdown import CodeBlock, code_blocks, run_python, run_shell

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted(path for path in ROOT.glob("docs/**/*.md") if "_build" not in path.parts)]
RUN = {"python", "sh"}


def blocks_of(file: Path) -> list[CodeBlock]:
    """Blocks that can run in place: those that build environments are run by the packaging session."""
    return [block for block in code_blocks(file) if block.language in RUN and ".venv" not in block.text]


@pytest.mark.parametrize(
    "file", [file for file in DOCUMENTS if blocks_of(file)], ids=lambda file: str(file.relative_to(ROOT))
)
def test_blocks_run(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks of a document run in order, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks_of(file):
        if block.language == "python":
            run_python(block, namespace)
        else:
            run_shell(block, tmp_path)


def test_ci_runs_the_command_of_the_readme() -> None:
    """The README's second shell block is the command that the tests are run with."""
    _, command, *_ = [block.text.strip() for block in code_blocks(ROOT / "README.md") if block.language == "sh"]
    assert command in (ROOT / ".ci/run").read_text(encoding="utf-8")


def test_a_failing_block_fails(tmp_path: Path) -> None:
    """A wrong block of any kind is noticed, and a traceback names the line of the document."""
    file = tmp_path / "page.md"
    file.write_text(
        "# T\n\n```python\n1 / 0\n```\n\n```sh\nfalse\n```\n\n```python\n>>> 1 + 1\n3\n```\n", encoding="utf-8"
    )
    division, shell, doctest = code_blocks(file)
    assert division.line == 4
    with pytest.raises(ZeroDivisionError) as caught:
        run_python(division, {})
    assert caught.traceback[-1].lineno == 3
    with pytest.raises(AssertionError, match="exit 1"):
        run_shell(shell, tmp_path)
    with pytest.raises(AssertionError, match="Expected"):
        run_python(doctest, {})


def test_await_at_top_level(tmp_path: Path) -> None:
    """Blocks may await, and share names with the blocks before."""
    file = tmp_path / "page.md"
    file.write_text(
        "```python\nx = 2\n```\n```python\nimport anyio\nawait anyio.sleep(0)\ny = x + 1\n```\n", encoding="utf-8"
    )
    namespace: dict[str, Any] = {}
    for block in code_blocks(file):
        run_python(block, namespace)
    assert namespace["y"] == 3
