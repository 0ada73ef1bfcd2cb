"""Sphinx configuration."""

from importlib.metadata import version as installed_version

project = "Page Magic"
author = "The Page Magic authors"
copyright = "The Page Magic authors"
release = version = installed_version("pagemagic")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
nitpicky = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "Page Magic"
html_copy_source = False

autodoc_typehints = "description"
autodoc_member_order = "bysource"
