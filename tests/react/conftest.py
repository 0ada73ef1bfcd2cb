"""The programs that the proof needs."""

from __future__ import annotations

import os
import shutil

import pytest

REQUIRED = "REACT_REQUIRED"
"""Environment variable: set where a missing program is a failure and not a reason to skip."""


@pytest.fixture(scope="session")
def node() -> None:
    """Node and npm are installed."""
    missing = [name for name in ("node", "npm") if shutil.which(name) is None]
    if missing and os.environ.get(REQUIRED):
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
