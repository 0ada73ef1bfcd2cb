"""Plugins that go wrong: each is told with its name, the reason and the cure, and doctor tells them all."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import pytest

from pagemagic.app import load_catalogue, load_gallery, load_registry
from pagemagic.blocking import BlockingPageMagic
from pagemagic.cli import main
from pagemagic.gallery.gallery import Gallery, builtin_gallery
from pagemagic.generate.brief import Brief
from pagemagic.generate.edits import composing
from pagemagic.generate.pipeline.given import given_of
from pagemagic.generate.ports import MODEL
from pagemagic.hookspecs import hookimpl
from pagemagic.kernel.errors import ConfigurationError, MissingExtraError
from pagemagic.kernel.registry import Registry
from pagemagic.plugins import PluginError, add_commands, examined, load_plugins
from pagemagic.testing.models.scripted import ScriptedModel

GOOD = """
from dataclasses import replace
from pagemagic.hookspecs import hookimpl

@hookimpl
def pagemagic_register_sections(catalogue):
    return catalogue.with_types(replace(catalogue["quote"], name="{name}.words"))
"""


def installed(folder: Path, name: str, module: str, source: str, distribution: str = "") -> None:
    """Put a distribution with a plugin where the importer finds it."""
    (folder / f"{module}.py").write_text(source, encoding="utf-8")
    found = folder / f"{distribution or module}-1.2.dist-info"
    found.mkdir()
    (found / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {distribution or module}\nVersion: 1.2\n", encoding="utf-8"
    )
    (found / "entry_points.txt").write_text(f"[pagemagic]\n{name} = {module}\n", encoding="utf-8")


@pytest.fixture
def site_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of installed distributions of which nothing else knows."""
    from pagemagic.cli import plugins

    monkeypatch.syspath_prepend(str(tmp_path))
    plugins.plugins.cache_clear()
    yield tmp_path
    plugins.plugins.cache_clear()
    for name in [name for name in sys.modules if name.startswith("a_plugin_")]:
        del sys.modules[name]


def run(*arguments: str) -> int:
    """The exit code of a command."""
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return int(ended.value.code or 0)


def plugin(**hooks: Any) -> SimpleNamespace:
    """A plugin with some hooks."""
    return SimpleNamespace(__name__="acme", **{f"pagemagic_{name}": hookimpl(hook) for name, hook in hooks.items()})


def test_one_that_raises_when_it_is_imported(site_packages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    installed(site_packages, "acme", "a_plugin_broken", "raise RuntimeError('no licence')", "acme-pages")
    with pytest.raises(
        PluginError, match=r"the plugin acme cannot be used: a_plugin_broken raises RuntimeError .* no licence"
    ) as caught:
        load_catalogue(autoload=True)
    assert caught.value.cure == "upgrade or uninstall acme-pages 1.2"
    assert run("gallery", "list") == 1
    assert "upgrade or uninstall acme-pages 1.2" in capsys.readouterr().err
    assert run("--no-plugins", "gallery", "list") == 0
    assert run("--help") == 0
    assert "the plugin acme cannot be used" in " ".join(capsys.readouterr().out.split())


def test_one_that_needs_what_is_not_there(site_packages: Path) -> None:
    installed(site_packages, "acme", "a_plugin_poor", "import no_such_package_of_acme")
    with pytest.raises(PluginError, match="No module named 'no_such_package_of_acme'"):
        load_gallery(autoload=True)


def test_two_of_one_name(site_packages: Path) -> None:
    """Two distributions claim one name: both are told, and nobody wins by order."""
    installed(site_packages, "acme", "a_plugin_one", GOOD.format(name="one"))
    installed(site_packages, "acme", "a_plugin_two", GOOD.format(name="two"))
    with pytest.raises(
        PluginError, match=r"one of a_plugin_one 1\.2 and one of a_plugin_two 1\.2; uninstall one of them"
    ):
        load_catalogue(autoload=True)


def test_one_that_is_given_and_installed(site_packages: Path) -> None:
    """It is the same plugin, and counts once."""
    installed(site_packages, "acme", "a_plugin_good", GOOD.format(name="acme"))
    import a_plugin_good  # type: ignore[import-not-found]

    assert "acme.words" in load_catalogue([a_plugin_good], autoload=True)
    assert len(load_plugins([a_plugin_good], autoload=True)) == 1


def test_doctor_tells_good_from_bad(site_packages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every plugin is told, whatever the others do."""
    installed(site_packages, "a-good", "a_plugin_good", GOOD.format(name="acme"))
    installed(site_packages, "b-broken", "a_plugin_broken", "1 / 0")
    installed(site_packages, "c-again", "a_plugin_again", GOOD.format(name="acme"))
    installed(site_packages, "d-typo", "a_plugin_typo", GOOD.format(name="typo").replace("_sections", "_section"))
    found = {one.name: one for one in examined() if one.source.startswith("a_plugin")}
    assert found["a-good"].adds == "section type acme.words"
    assert "ZeroDivisionError" in found["b-broken"].reason
    assert "'acme.words' exists already" in found["c-again"].reason
    assert "pagemagic_register_section" in found["d-typo"].reason
    assert [one.cure for one in found.values()] == [
        "", *(f"upgrade or uninstall a_plugin_{name} 1.2" for name in ("broken", "again", "typo"))
    ]  # fmt: skip
    assert run("doctor", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert {one["name"] for one in report["plugins"]} >= set(found)
    assert report["works"]
    assert run("doctor") == 0
    assert "plugin b-broken (a_plugin_broken 1.2): cannot be used: " in capsys.readouterr().err


def change(entry_name: str, **changes: Any) -> Any:
    """A hook that adds a built-in theme again, with changes."""
    entry = builtin_gallery().entry("market")
    theme = entry.theme.model_copy(update={"name": entry_name, **changes})
    return lambda gallery: gallery.with_themes(entry.model_copy(update={"theme": theme}))


def kit(**changes: Any) -> Any:
    """A hook that adds a built-in kit again, with changes."""
    found = builtin_gallery().kit("food").model_copy(update={"name": "acme-food", **changes})
    return lambda gallery: gallery.with_kits(found)


PICTURES = builtin_gallery().entry("market").theme.pictures
PALE = builtin_gallery().entry("market").theme.light
PALE = PALE.model_copy(
    update={
        "surfaces": PALE.surfaces.model_copy(
            update={"paper": PALE.surfaces.paper.model_copy(update={"fg": PALE.surfaces.paper.bg})}
        )
    }
)


@pytest.mark.parametrize(
    ("hook", "message"),
    [
        (lambda gallery: None, "must return the gallery"),
        (lambda gallery: Gallery(), "changes the theme"),
        (lambda gallery: replace(gallery, kits={}), "changes the kit"),
        (change("market"), "the theme 'market' exists already"),
        (change("harbour"), "a name without a prefix such as acme-harbour"),
        (change("acme-harbour", look="acme"), "has the look 'acme', which no catalogue has"),
        (change("acme-harbour", pictures=PICTURES.model_copy(update={"family": "x"})), "draws with the family 'x'"),
        (change("acme-harbour", light=PALE), "cannot be read: theme.light.surfaces.paper.fg"),
        (kit(name="food"), "the kit 'food' exists already"),
        (kit(name="boats"), "a name without a prefix such as acme-boats"),
        (kit(themes=("harbour",)), "names the theme harbour, which there is not"),
        (kit(heroes=("split", "letter", "wide")), "names the hero wide, which there is not"),
    ],
    ids=lambda value: value if isinstance(value, str) else "hook",
)
def test_themes_and_kits_that_cannot_be(hook: Any, message: str) -> None:
    def register_gallery(gallery: Gallery) -> Any:
        return hook(gallery)

    with pytest.raises(PluginError, match=f"the plugin acme cannot be used: .*{message}.*; correct it"):
        load_gallery([plugin(register_gallery=register_gallery)])


def test_themes_and_kits_are_added() -> None:
    def register_gallery(gallery: Gallery) -> Gallery:
        found: Gallery = kit()(change("acme-harbour")(gallery))
        return found

    found = load_gallery([plugin(register_gallery=register_gallery)])
    assert {*found.themes} == {*builtin_gallery().themes, "acme-harbour"}
    assert {*found.kits} == {*builtin_gallery().kits, "acme-food"}
    assert load_gallery() is builtin_gallery()


def test_edits_know_the_themes_of_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is made of facts for a site in a plugin's theme is made in that theme."""
    themes: list[str | None] = []

    def noted(brief: Brief, *known: Any) -> Any:
        themes.append(brief.theme)
        return given_of(brief, *known)

    monkeypatch.setattr(composing, "given_of", noted)
    answer = {"sections": [{"use": "menu", "behind": "", "name": "Prices", "about": ""}]}
    mine = plugin(register_gallery=change("acme-harbour"))
    with BlockingPageMagic(ScriptedModel(lambda request: answer), plugins=[mine]) as magic:
        brief = Brief(text="Padaria Aurora, a bakery in Braga. Call 253 555 018.", theme="acme-harbour")
        site = given_of(brief, gallery=load_gallery([mine])).site
        edit = magic.extend(site, "add a price list: rye bread 2.50 EUR, corn bread 3 EUR", scope=["/"])
        magic.estimates.extend(site, "add a price list: rye bread 2.50 EUR, corn bread 3 EUR", scope=["/"])
    assert edit.site.find(type="menu") is not None
    assert set(themes) == {"acme-harbour"}
    assert len(themes) > 2


def test_hooks_that_raise() -> None:
    def register_adapters(registry: Registry) -> None:
        raise KeyError("key")

    with pytest.raises(PluginError, match="the plugin acme cannot be used: its hook raises KeyError: 'key'"):
        load_registry([plugin(register_adapters=register_adapters)])


def test_commands() -> None:
    """A plugin adds commands and takes none."""

    @click.command(name="doctor")
    def command() -> None:
        pass

    def again(cli: click.Group) -> None:
        cli.add_command(command)

    def new(cli: click.Group) -> None:
        cli.add_command(command, "acme-doctor")

    group = click.Group()
    add_commands(load_plugins([plugin(register_commands=new)]), group, ("doctor",))
    assert list(group.commands) == ["acme-doctor"]
    with pytest.raises(PluginError, match="the command 'doctor' exists already"):
        add_commands(load_plugins([plugin(register_commands=again)]), click.Group(), ("doctor",))
    with pytest.raises(PluginError, match="the command 'acme-doctor' exists already"):
        add_commands(load_plugins([plugin(register_commands=new)]), click.Group(), ("acme-doctor",))


def test_adapters_tell_what_they_lack(site_packages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing package comes with what to give to pip, a broken module with what it raised."""
    (site_packages / "a_plugin_parts.py").write_text("import no_such_package_of_acme\n", encoding="utf-8")
    (site_packages / "a_plugin_rude.py").write_text("raise OSError('no disk')\n", encoding="utf-8")
    source = (
        "from pagemagic.generate.ports import MODEL\nfrom pagemagic.hookspecs import hookimpl\n\n"
        "@hookimpl\ndef pagemagic_register_adapters(registry):\n"
        "    registry.add(MODEL, 'poor', 'a_plugin_parts:create', extra='acme-pages[model]')\n"
        "    registry.add(MODEL, 'rude', 'a_plugin_rude:create')\n"
    )
    installed(site_packages, "acme", "a_plugin_adapters", source)
    registry = load_registry(autoload=True)
    with pytest.raises(MissingExtraError, match=r"pip install 'acme-pages\[model\]'"):
        registry.factory(MODEL, "poor")
    with pytest.raises(ConfigurationError, match="the model adapter 'rude' cannot be imported: OSError: no disk"):
        registry.factory(MODEL, "rude")
    assert run("adapters") == 0
    shown = capsys.readouterr().out
    assert "model poor: not installed; pip install 'acme-pages[model]' (a_plugin_parts:create)" in shown
    assert "model rude: the model adapter 'rude' cannot be imported" in shown
    assert run("adapters", "--json") == 0
    states = {one["name"]: one["state"] for one in json.loads(capsys.readouterr().out)}
    assert (states["poor"], states["rude"]) == ("missing", "broken")
    assert run("--no-plugins", "adapters") == 0
    assert "poor" not in capsys.readouterr().out
