"""``pagemagic gallery``: themes and kits."""

from __future__ import annotations

from pathlib import Path

import click

from pagemagic.cli.output import data, say
from pagemagic.cli.plugins import catalogue, gallery


@click.group(name="gallery")
def command() -> None:
    """List, show or render the themes and kits of the library and of plugins."""


@command.command(name="list")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def list_(as_json: bool) -> None:
    """List themes with their palettes, and kits."""
    found = gallery()
    themes = {name: [keys.name for keys in entry.choices] for name, entry in found.themes.items()}
    kits = list(found.kits)
    if as_json:
        data({"themes": themes, "kits": kits})
        return
    for name, palettes in themes.items():
        click.echo(f"theme {name}: {', '.join(palettes)}")
    for kit in kits:
        click.echo(f"kit {kit}")


@command.command(name="show")
@click.argument("name")
def show(name: str) -> None:
    """Print the theme NAME as JSON."""
    data(gallery().entry(name).theme.model_dump(mode="json", exclude_none=True))


@command.command(name="render")
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="Folder for the sites.",
)
@click.option("--force", is_flag=True, help="Overwrite files that were not written by this command.")
def render(folder: Path, force: bool) -> None:
    """Render every kit in every theme, each into a folder of its own."""
    from pagemagic.generate.brief import Brief
    from pagemagic.generate.design import design
    from pagemagic.render.bundle import render_site
    from pagemagic.render.target import Target

    found, types = gallery(), catalogue()
    for kit in found.kits.values():
        for theme in found.themes:
            made = design(Brief(text=kit.sample, theme=theme, kit=kit.name), gallery=found)
            place = folder / f"{kit.name}-{theme}"
            render_site(made.site, target=Target(base_path=""), catalogue=types).write(place, force=force)
            click.echo(place)
    say(f"open {folder}/*/index.html")
