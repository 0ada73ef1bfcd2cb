"""Hours as they are written on a programme: ``21h30``, ``7.30pm``, ``ore 18``."""

from __future__ import annotations

import re

CLOCK = re.compile(
