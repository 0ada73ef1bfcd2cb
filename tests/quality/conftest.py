"""The judges need programs that pip cannot bring; without them these tests are skipped, or fail where they are owed."""

from __future__ import annotations

import os
import shutil

import pytest

PROGRAMS = ("chromium", "java", "node", "npm", "fc-list")
REQUIRED = "PAGE_JUDGES_REQUIRED"
"""Environment variable: set where a missing program is a failure and not a reason to skip."""


@pytest.fixture(scope="session", autouse=True)
def programs() -> None:
    """Chromium, Java, Node and fontconfig are installed."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing and os.environ.get(REQUIRED):
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
