"""The ``_headers`` file of a published folder: which response headers a static host adds to which paths."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class HeaderRules:
    """Path patterns in file order, each with its headers."""

    rules: tuple[tuple[re.Pattern[str], tuple[tuple[str, str], ...]], ...]

    def matching(self, path: str) -> dict[str, str]:
        """Headers for a path; rules later in the file win, names are lower case."""
        found: dict[str, str] = {}
        for pattern, headers in self.rules:
            if pattern.fullmatch(path):
                found.update(headers)
        return found


def read_headers(root: Path) -> HeaderRules:
    """Read ``root/_headers``: a path pattern at the left margin, its ``Name: value`` lines indented. No file, no rules."""
    file = root / "_headers"
    if not file.is_file():
        return HeaderRules(())
    rules: list[tuple[re.Pattern[str], list[tuple[str, str]]]] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line[0].isspace():
            rules.append((_pattern(line.strip()), []))
        elif rules and ":" in line:
            name, _, value = line.partition(":")
            rules[-1][1].append((name.strip().lower(), value.strip()))
    return HeaderRules(tuple((pattern, tuple(headers)) for pattern, headers in rules))


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("".join(".*" if part == "*" else re.escape(part) for part in re.split(r"(\*)", path)))
