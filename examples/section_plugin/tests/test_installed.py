"""The installed package, as the command sees it; and documents of a host that has uninstalled it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from pagemagic_acme import BOOKING


def pagemagic(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    command = [sys.executable, "-c", "from pagemagic.cli import main; main()", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def with_booking(folder: Path) -> Path:
    """A site of the kit and the theme, with what can be booked."""
    made = pagemagic("create", "Tern Boatyard, Falmouth. Slipway and moorings. Call 01326 555 014.", "-o", folder)
    assert made.returncode == 0, made.stderr
    document = json.loads((folder / "site.json").read_bytes())
    assert document["theme"]["name"] == "acme-harbour"
    section = json.loads(re.sub('"n([0-9])"', '"nz\\1"', json.dumps(BOOKING.example)))
    insert = {"op": "insert", "parent": document["pages"][0]["id"], "node": section}
    patch = folder / "patch.json"
    patch.write_text(json.dumps({"ops": [insert | {"after": document["pages"][0]["sections"][0]["id"]}]}))
    applied = pagemagic("apply", folder, patch)
    assert applied.returncode == 0, applied.stderr
    return folder


def test_the_command_shows_what_it_adds() -> None:
    """Doctor, adapters and the gallery name everything."""
    report = json.loads(pagemagic("doctor", "--json").stdout)
    (found,) = [plugin for plugin in report["plugins"] if plugin["name"] == "acme"]
    assert found["reason"] == ""
    assert found["source"].startswith("pagemagic-acme ")
    for word in ("acme.booking", "acme-harbour", "acme-boatyard", "model acme", "acme-bookings"):
        assert word in found["adds"]
    assert "model acme: ready" in pagemagic("adapters").stdout
    listed = json.loads(pagemagic("gallery", "list", "--json").stdout)
    assert listed["themes"]["acme-harbour"] == ["tide", "rope"]
    assert "acme-bookings" in pagemagic("--help").stdout


def test_a_site_of_the_plugin(tmp_path: Path) -> None:
    """Made, edited, checked, rendered and asked by the plugin's own command."""
    folder = with_booking(tmp_path / "tern")
    checked = pagemagic("check", folder)
    assert checked.returncode == 0, checked.stderr
    rendered = pagemagic("render", folder)
    assert rendered.returncode == 0, rendered.stderr
    assert "Course of ten" in (folder / "public/index.html").read_text(encoding="utf-8")
    assert "First lesson: https://book.example/first" in pagemagic("acme-bookings", folder).stdout
    assert "Section.acme.booking" in pagemagic("schema").stdout


def test_without_the_plugin(tmp_path: Path) -> None:
    """The document is kept as it is, what is wrong is said with its cure, and a page with a hole is not published."""
    folder = with_booking(tmp_path / "tern")
    before = (folder / "site.json").read_bytes()
    checked = pagemagic("--no-plugins", "check", folder)
    assert checked.returncode == 1
    assert "acme.booking is not known here (install the plugin" in checked.stderr
    rendered = pagemagic("--no-plugins", "render", folder, "--force")
    assert rendered.returncode == 2
    assert "acme.booking" in rendered.stderr
    assert pagemagic("--no-plugins", "check", folder, "--fix").returncode == 1
    assert (folder / "site.json").read_bytes() == before
    assert pagemagic("--no-plugins", "acme-bookings", folder).returncode == 2
