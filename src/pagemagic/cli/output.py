"""What commands print: data on stdout, everything else on stderr."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

import click


def say(text: str = "") -> None:
    """A line for people, on stderr."""
    click.echo(text, err=True)


def heading(text: str) -> None:
    """A line that stands out where the terminal can."""
    click.echo(click.style(text, bold=True) if colours() else text, err=True)


def colours() -> bool:
    """Whether stderr is a terminal that wants colours (https://no-color.org)."""
    return sys.stderr.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def progress(text: str) -> None:
    """How far it is, in one line that the next one replaces; only on a terminal. The empty text removes it."""
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        click.echo(f"\r\x1b[K{text}", nl=False, err=True)


def data(value: Any) -> None:
    """A JSON value on stdout."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True))


def size(count: int) -> str:
    """A number of bytes as people write it."""
    return f"{count} bytes" if count < 1000 else f"{count / 1000:.1f} kB"
