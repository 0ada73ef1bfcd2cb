"""Hours as they are written on a programme: ``21h30``, ``7.30pm``, ``ore 18``."""

from __future__ import annotations

import re

CLOCK = re.compile(
    r"\b\d{1,2}(?:\s?[:.h]\s?\d{2}(?:\s?[ap]m)?|\s?h\b|\s?uhr\b|\s?[ap]m\b)|\b(?:ore|alle|las|às|um|om)\s\d{1,2}\b(?![.:h]\d)",
    re.IGNORECASE,
)
