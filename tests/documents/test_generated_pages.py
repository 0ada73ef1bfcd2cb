"""The pages of the reference that are written by scripts say what is true of this version."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docs import build_commands, build_nodes
from docs.specimens import document

from pagemagic.page.catalogue import builtin_catalogue

ROOT = Path(__file__).resolve().parents[2]


def test_node_specification_is_current() -> None:
    """The committed page is what the catalogue makes now."""
    assert build_nodes.PAGE.read_text(encoding="utf-8") == build_nodes.page(), "run python -m docs.build_nodes"


def test_command_reference_is_current() -> None:
    """The committed page is what the command says of itself."""
    assert build_commands.PAGE.read_text(encoding="utf-8") == build_commands.page(), "run python -m docs.build_commands"


@pytest.mark.parametrize("name", builtin_catalogue())
def test_examples_are_pages(name: str) -> None:
    """Every example renders to a whole page."""
    assert document(builtin_catalogue()[name]).rstrip().endswith("</html>")


def test_links_between_pages_lead_somewhere() -> None:
    """Every relative link in README and docs names a file, and every fragment a heading of it."""
    broken = []
    for file in (ROOT / "README.md", *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")):
        if "_build" in file.parts:
            continue
        for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`\n]*`", "", prose(file))):
            if target.startswith(("http://", "https://", "mailto:")):
                continue
            path, _, fragment = target.partition("#")
            found = (file.parent / path).resolve() if path else file
            if not found.exists() or (fragment and found.suffix == ".md" and fragment not in anchors(found)):
                broken.append(f"{file.relative_to(ROOT)}: {target}")
    assert broken == []


def prose(file: Path) -> str:
    """A page without its blocks of code."""
    return re.sub(r"^```.*?^```", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)


def anchors(file: Path) -> set[str]:
    """The fragments that lead to the headings of a page."""
    headings = re.findall(r"^#{1,4} (.+)$", prose(file), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}
