"""Code blocks of Markdown files, and how they are run.

Blocks of one file are one story: ``python`` blocks share a namespace (``await`` is allowed at top level), ``sh`` blocks
run in the same folder. A block that shows output or is not to be run is fenced as ``text`` or ``console``.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from typing import Any

_FENCE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=fence)[ \t]*$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class CodeBlock:
    """A fenced block. ``line`` is where its first line of code stands, from 1."""

    file: Path
    line: int
    language: str
    text: str


def code_blocks(file: Path) -> list[CodeBlock]:
    """All fenced blocks of a file, in order; ``{code-block} python`` counts as ``python``."""
    source = file.read_text(encoding="utf-8")
    blocks = []
    for match in _FENCE.finditer(source):
        words = match["info"].replace("{code-block}", "").split()
        line = source.count("\n", 0, match.start("text")) + 1
        blocks.append(CodeBlock(file, line, words[0] if words else "", match["text"]))
    return blocks


def run_python(block: CodeBlock, namespace: dict[str, Any]) -> None:
    """Execute a block; an error's traceback shows the line of the Markdown file.

    ``>>>`` examples are checked with doctest instead.
    """
    if block.text.lstrip().startswith(">>>"):
        _run_doctest(block, namespace)
        return
    source = "\n" * (block.line - 1) + block.text
    code: CodeType = compile(source, str(block.file), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(eval(code, namespace))
    else:
        exec(code, namespace)


def _run_doctest(block: CodeBlock, namespace: dict[str, Any]) -> None:
    import doctest

    test = doctest.DocTestParser().get_doctest(block.text, namespace, block.file.name, str(block.file), block.line - 1)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    report: list[str] = []
    runner.run(test, out=report.append, clear_globs=False)
    namespace.update(test.globs)
    if runner.failures:
        raise AssertionError("".join(report))


def run_shell(block: CodeBlock, folder: Path) -> None:
    """Run a block's lines with this interpreter's commands first on the path; any failing line fails the block.

    Raises:
        AssertionError: with the output, when a line failed.
    """
    commands = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block.text],
        cwd=folder,
        env={**os.environ, "PATH": commands},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{block.file.name}:{block.line}: exit {done.returncode}\n{done.stdout}{done.stderr}"
