"""The ``pagemagic`` command."""

from __future__ import annotations

from pagemagic.cli.main import main

__all__ = ["main"]
