"""The example plugin, whether or not it is installed."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "examples/section_plugin/src"


def booking() -> object:
    """The plugin of the section type ``acme.booking``."""
    if str(SOURCE) not in sys.path:
        sys.path.append(str(SOURCE))
    return import_module("pagemagic_acme.plugin")
