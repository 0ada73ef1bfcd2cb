"""Add up the JUnit files of a run: ``python tally.py FOLDER`` prints ``N passed, N failed, N skipped``."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree


def tally(folder: Path) -> tuple[int, int, int]:
    """Tests passed, failed and skipped in all reports of a folder."""
    total = failed = skipped = 0
    for file in sorted(folder.glob("*.xml")):
        for suite in ElementTree.parse(file).getroot().iter("testsuite"):
            total += int(suite.get("tests", 0))
            failed += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
            skipped += int(suite.get("skipped", 0))
    return total - failed - skipped, failed, skipped


if __name__ == "__main__":
    print("{} passed, {} failed, {} skipped".format(*tally(Path(sys.argv[1]))))
