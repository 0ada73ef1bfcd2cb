"""Sphinx configuration."""

from __future__ import annotations

import sys
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import Any

from sphinx.ext.napoleon.docstring import GoogleDocstring

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

project = "Page Magic"
author = "The Page Magic authors"
copyright = "The Page Magic authors"
release = version = installed_version("pagemagic")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
nitpicky = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 4

html_theme = "furo"
html_title = "Page Magic"
html_copy_source = False

autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True

# A field's doc string is a sentence, and what stands before its colon is not the type of the field.
GoogleDocstring._parse_attribute_docstring = lambda self: self._consume_to_end()

SPECIMEN = (
    '<iframe src="../specimens/{0}.html" title="{0}, rendered" sandbox loading="lazy" '
    'style="width:100%;height:26rem;border:1px solid #8884"></iframe>'
)


def show_specimens(app: Any, name: str, source: list[str]) -> None:
    """Put a frame with the rendered example where the node specification marks its place."""
    if name == "reference/nodes":
        from pagemagic.page.catalogue import builtin_catalogue

        for section in builtin_catalogue():
            frame = "```{raw} html\n" + SPECIMEN.format(section) + "\n```"
            source[0] = source[0].replace(f"<!-- specimen: {section} -->", frame)


def write_specimens(app: Any, error: Exception | None) -> None:
    """Write the pages that the frames show."""
    if error is None and app.builder.format == "html":
        from docs.specimens import document

        from pagemagic.page.catalogue import builtin_catalogue

        folder = Path(app.outdir) / "specimens"
        folder.mkdir(exist_ok=True)
        for name, found in builtin_catalogue().items():
            (folder / f"{name}.html").write_text(document(found), encoding="utf-8")


def setup(app: Any) -> None:
    """Connect the two."""
    app.connect("source-read", show_specimens)
    app.connect("build-finished", write_specimens)
