"""``pagemagic doctor``: what is installed and what works."""

from __future__ import annotations

import platform
from importlib import metadata, util

import click

from pagemagic.cli.output import data, say
from pagemagic.kernel.version import __version__

EXTRAS = {"anthropic": "anthropic", "images": "PIL", "openai": "openai", "testing": "hypothesis"}
"""Extra -> a module that is there when it is installed."""
NEEDED = ("pydantic", "pluggy", "jinja2", "click", "anyio", "markupsafe")


@click.command(name="doctor")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def command(as_json: bool) -> None:
    """Say what is installed, which extras are there, and whether a site can be made."""
    from pagemagic.gallery.theme_data import gallery_themes
    from pagemagic.generate.design import design
    from pagemagic.markup.escape import escape
    from pagemagic.page.catalogue import builtin_catalogue
    from pagemagic.render.page import render_page

    versions = {name: metadata.version(name) for name in NEEDED}
    extras = {name: util.find_spec(module) is not None for name, module in EXTRAS.items()}
    catalogue = builtin_catalogue()
    page = render_page(design("Aurora, bakery in Braga. Phone 253 555 018.").site)
    report = {
        "pagemagic": __version__,
        "python": platform.python_version(),
        "dependencies": versions,
        "extras": extras,
        "section_types": len(catalogue),
        "themes": list(gallery_themes()),
        "fast_escape": escape.__module__ != "pagemagic.markup.escape",
        "works": "</html>" in page,
    }
    if as_json:
        data(report)
        return
    say(f"pagemagic {__version__}, Python {platform.python_version()}")
    say("  " + ", ".join(f"{name} {version}" for name, version in versions.items()))
    for name, there in extras.items():
        say(f"  extra {name}: " + ("installed" if there else f"not installed; pip install 'pagemagic[{name}]'"))
    say(f"  {len(catalogue)} section types, themes: {', '.join(gallery_themes())}")
    say(f"  made and rendered a site: {'yes' if report['works'] else 'no'}")
