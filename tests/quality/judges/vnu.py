"""The Nu HTML checker, over pages and over the style sheets and SVG files beside them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.quality.findings import Finding
from tests.quality.npm_tools import install
from tests.quality.pages import Page

NOT_YET = ("Property “container-type” doesn't exist", "“--entry”: Unknown dimension")
"""What the checker says of container queries and their units (CSS Containment 3), which it does not know and browsers do."""
BATCH = 200
"""Files per Java start, which costs more than the checking."""


def judge(pages: Sequence[Page]) -> list[Finding]:
    """Check every page, and once per site its ``.css`` and ``.svg`` files."""
    labels = {page.path: page.label for page in pages}
    for root, name in {page.site.root: page.site.name for page in pages}.items():
        for kind in ("*.css", "*.svg"):
            for file in sorted(root.rglob(kind)):
                labels.setdefault(file, f"{name}:{file.relative_to(root).as_posix()}")
    files = list(labels)
    findings: list[Finding] = []
    for start in range(0, len(files), BATCH):
        for message in _check(files[start : start + BATCH]):
            if any(one in message["message"] for one in NOT_YET):
                continue
            path = Path(unquote(urlsplit(message.get("url", "")).path))
            findings.append(_finding(labels.get(path, str(path)), message))
    return findings


def _check(files: Iterable[Path]) -> list[dict[str, Any]]:
    jar = install() / "vnu-jar/build/dist/vnu.jar"
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg"]
    command = ["java", "-Xss4m", "-jar", str(jar), *options, *(str(file) for file in files)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0 or not done.stdout:
        raise RuntimeError(f"vnu failed ({done.returncode}): {done.stderr[-2000:]}")
    messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return messages


def _finding(label: str, message: dict[str, Any]) -> Finding:
    advice = message["type"] == "info"
    extract = " ".join(message.get("extract", "").split())[:120]
    return Finding(
        judge="vnu",
        page=label,
        rule=message.get("subType", message["type"]),
        message=f"{message['message']} {extract}".strip(),
        place=f"{message.get('lastLine', 0)}:{message.get('lastColumn', 0)}",
        severity="advice" if advice else "error",
    )
