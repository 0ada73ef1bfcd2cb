"""``pagemagic doctor``: what is installed and what works."""

from __future__ import annotations

import platform
from dataclasses import asdict
from importlib import metadata, util

import click

from pagemagic.cli.output import data, say
from pagemagic.cli.plugins import wanted
from pagemagic.kernel.version import __version__

EXTRAS = {"anthropic": "anthropic", "images": "PIL", "openai": "openai", "testing": "hypothesis"}
"""Extra -> a module that is there when it is installed."""
NEEDED = ("pydantic", "pluggy", "jinja2", "click", "anyio", "markupsafe")


@click.command(name="doctor")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def command(as_json: bool) -> None:
    """Say what is installed, which extras and plugins are there, and whether a site can be made.

    A plugin that cannot be used is told with its reason and cure, and counts for nothing else here.
    """
    from pagemagic.gallery.gallery import builtin_gallery
    from pagemagic.generate.design import design
    from pagemagic.markup.escape import escape
    from pagemagic.page.catalogue import builtin_catalogue
    from pagemagic.plugins import examined
    from pagemagic.render.page import render_page

    versions = {name: metadata.version(name) for name in NEEDED}
    extras = {name: util.find_spec(module) is not None for name, module in EXTRAS.items()}
    catalogue, themes = builtin_catalogue(), list(builtin_gallery().themes)
    page = render_page(design("Aurora, bakery in Braga. Phone 253 555 018.").site)
    plugins = examined() if wanted() else ()
    report = {
        "pagemagic": __version__,
        "python": platform.python_version(),
        "dependencies": versions,
        "extras": extras,
        "section_types": len(catalogue),
        "themes": themes,
        "plugins": [asdict(plugin) for plugin in plugins],
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
    say(f"  {len(catalogue)} section types, themes: {', '.join(themes)}")
    for plugin in plugins:
        said = (
            f"cannot be used: {plugin.reason}; {plugin.cure}" if plugin.reason else f"adds {plugin.adds or 'nothing'}"
        )
        say(f"  plugin {plugin.name} ({plugin.source}): {said}")
    say(f"  made and rendered a site: {'yes' if report['works'] else 'no'}")
