"""html-validate with its standard, accessibility and document presets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.quality.findings import Finding
from tests.quality.npm_tools import run_node
from tests.quality.pages import Page

SCRIPT = Path(__file__).with_name("html_validate.mjs")


def judge(pages: Sequence[Page]) -> list[Finding]:
    """Check every page in one Node process."""
    labels = {str(page.path): page.label for page in pages}
    messages = run_node(SCRIPT, list(labels), timeout=600)
    return [
        Finding(
            judge="html-validate",
            page=labels[message["file"]],
            rule=message["rule"],
            message=message["message"],
            place=f"{message['line']}:{message['column']}",
            severity="error" if message["severity"] == 2 else "advice",
        )
        for message in messages
    ]
