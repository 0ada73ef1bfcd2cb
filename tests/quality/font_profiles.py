"""What a page looks like on other people's machines: fontconfig files that imitate the fonts of a platform.

Each profile hides every installed family and then brings back, under the platform's own names, free fonts close in
shape and width. A name that the platform does not have stays missing, so a font stack falls through as it would there.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")

EVERYWHERE = {
    "Arial": "Liberation Sans",
    "Helvetica": "Liberation Sans",
    "Times New Roman": "Liberation Serif",
    "Times": "Liberation Serif",
    "Courier New": "Liberation Mono",
    "Courier": "Liberation Mono",
    "Verdana": "DejaVu Sans",
    "Tahoma": "DejaVu Sans",
    "Trebuchet MS": "Noto Sans",
    "Georgia": "Noto Serif",
    "Impact": "Nimbus Sans Narrow",
    "Arial Black": "Inter Display",
    "sans-serif": "Liberation Sans",
    "serif": "Liberation Serif",
    "monospace": "Liberation Mono",
    "ui-serif": "Noto Serif",
}
"""Names that macOS and Windows share."""

APPLE = EVERYWHERE | {
    "Helvetica": "Nimbus Sans",
    # As wide as Nimbus Sans, and on its line where Helvetica Neue stands: Nimbus Sans stands two pixels too high.
    "Helvetica Neue": "Liberation Sans",
    "system-ui": "Inter",
    "sans": "Inter",
    "-apple-system": "Inter",
    "BlinkMacSystemFont": "Inter",
    "ui-sans-serif": "Inter",
    "Avenir": "Inter",
    "Avenir Next": "Inter",
    "Avenir Next Condensed": "Roboto Condensed",
    "Arial Narrow": "Liberation Sans Narrow",
    "Gill Sans": "Carlito",
    "Optima": "Carlito",
    "Futura": "URW Gothic",
    "Iowan Old Style": "P052",
    "Palatino": "P052",
    "Hoefler Text": "C059",
    "Charter": "Noto Serif",
    "New York": "Noto Serif",
    "Baskerville": "C059",
    "Didot": "Noto Serif Display",
    "Rockwell": "URW Bookman",
    "American Typewriter": "URW Bookman",
    "Menlo": "DejaVu Sans Mono",
    "Monaco": "DejaVu Sans Mono",
    "ui-monospace": "DejaVu Sans Mono",
    "monospace": "DejaVu Sans Mono",
    "sans-serif": "Nimbus Sans",
    "Hiragino Sans": "Noto Sans CJK JP",
    "Hiragino Mincho ProN": "Noto Serif CJK JP",
    "PingFang SC": "Noto Sans CJK SC",
    "Apple SD Gothic Neo": "Noto Sans CJK KR",
    "Geeza Pro": "Noto Naskh Arabic",
    "SF Arabic": "Noto Sans Arabic",
}

WINDOWS = EVERYWHERE | {
    "system-ui": "Noto Sans",
    "sans": "Noto Sans",
    "ui-sans-serif": "Noto Sans",
    "Segoe UI": "Noto Sans",
    "Segoe UI Variable": "Noto Sans",
    "Segoe UI Variable Text": "Noto Sans",
    "Segoe UI Variable Display": "Noto Sans Display",
    "Segoe UI Black": "Inter Display",
    "Segoe UI Semibold": "Noto Sans",
    "Bahnschrift": "Roboto Condensed",
    "Franklin Gothic Medium": "Liberation Sans Narrow",
    "Calibri": "Carlito",
    "Candara": "Carlito",
    "Corbel": "Carlito",
    "Cambria": "Caladea",
    "Constantia": "Caladea",
    "Palatino Linotype": "P052",
    "Sitka Text": "Noto Serif",
    "Sitka Heading": "Noto Serif",
    "Consolas": "DejaVu Sans Mono",
    "Cascadia Mono": "DejaVu Sans Mono",
    "Cascadia Code": "DejaVu Sans Mono",
    "Lucida Console": "DejaVu Sans Mono",
    "ui-monospace": "DejaVu Sans Mono",
    "Yu Gothic": "Noto Sans CJK JP",
    "Meiryo": "Noto Sans CJK JP",
    "Yu Mincho": "Noto Serif CJK JP",
    "Microsoft YaHei": "Noto Sans CJK SC",
    "Malgun Gothic": "Noto Sans CJK KR",
}

ANDROID = {
    "Roboto": "Roboto",
    "Roboto Condensed": "Roboto Condensed",
    "sans-serif-condensed": "Roboto Condensed",
    "Noto Serif": "Noto Serif",
    "Noto Sans": "Noto Sans",
    "Arial": "Roboto",
    "Helvetica": "Roboto",
    "Tahoma": "Roboto",
    "Verdana": "Roboto",
    "system-ui": "Roboto",
    "sans": "Roboto",
    "sans-serif": "Roboto",
    "Georgia": "Noto Serif",
    "Palatino": "Noto Serif",
    "Baskerville": "Noto Serif",
    "Times New Roman": "Noto Serif",
    "Times": "Noto Serif",
    "serif": "Noto Serif",
    "Courier New": "Liberation Mono",
    "Courier": "Liberation Mono",
    "Monaco": "DejaVu Sans Mono",
    "monospace": "DejaVu Sans Mono",
}

# Chromium asks for "sans", or for no family at all, when a page asks for system-ui.
PROFILES: Mapping[str, Mapping[str, str]] = {"apple": APPLE, "android": ANDROID, "windows": WINDOWS}
"""Platform name -> family name on the platform -> the installed family that stands in for it."""

OTHER_SCRIPTS = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Sans CJK JP",
    "Noto Sans Symbols2",
)
"""Weak last choices, so that a script the stack does not cover gets an upright sans and not the first file found."""

HEAVY = ("Arial Black", "Segoe UI Black", "Impact")
"""Families whose regular face is already heavy."""

MISSING = "not installed on this platform"

DECOY = "D050000L"
"""What a hidden name leads to. A browser refuses it, since nobody asked for it by name, and tries the next in the stack."""


@dataclass(frozen=True)
class FontProfile:
    """A fontconfig file on disk and the environment that makes a browser use it."""

    name: str
    file: Path

    @property
    def environment(self) -> dict[str, str]:
        return {"FONTCONFIG_FILE": str(self.file)}


def write_profile(name: str, folder: Path) -> FontProfile:
    """Write a platform's fontconfig file, with a cache of its own beside it.

    Raises:
        KeyError: no such platform.
        LookupError: a stand-in family is not installed.
    """
    families = PROFILES[name]
    installed = installed_families()
    absent = sorted(set(families.values()) - installed)
    if absent:
        raise LookupError(f"fonts missing for the {name} profile: {', '.join(absent)}")
    file = folder / f"fonts-{name}.conf"
    file.write_text(_document(families, installed, folder / "font-cache"), encoding="utf-8")
    return FontProfile(name, file)


@cache
def installed_families() -> frozenset[str]:
    """Every family name that fontconfig knows here.

    Raises:
        FileNotFoundError: fontconfig's ``fc-list`` is not installed.
    """
    listing = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True).stdout
    return frozenset(name.strip() for line in listing.splitlines() for name in line.split(",") if name.strip())


def _document(families: Mapping[str, str], installed: frozenset[str], cache_folder: Path) -> str:
    hidden = [_replace(name, MISSING) for name in sorted(installed - families.keys())]
    # Hiding comes first: what an alias puts in its place afterwards is not hidden again.
    aliases = [
        _replace(name, stand_in, heavy=name in HEAVY) for name, stand_in in sorted(families.items()) if name != stand_in
    ]
    return "\n".join(
        [
            '<?xml version="1.0"?>',
            '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
            "<fontconfig>",
            *(f"<dir>{folder}</dir>" for folder in FONT_FOLDERS),
            f"<cachedir>{escape(str(cache_folder))}</cachedir>",
            "<selectfont><rejectfont><glob>*.t1</glob><glob>*.pfb</glob></rejectfont></selectfont>",
            *hidden,
            *aliases,
            _append("eq", "any", (DECOY,)),
            _append("not_eq", "all", (families["sans"], *OTHER_SCRIPTS)),
            "</fontconfig>",
            "",
        ]
    )


def _replace(name: str, family: str, *, heavy: bool = False) -> str:
    weight = '<edit name="weight" mode="assign"><const>black</const></edit>' if heavy else ""
    return (
        f'<match target="pattern"><test name="family" qual="any"><string>{escape(name)}</string></test>'
        f'<edit name="family" mode="assign" binding="same"><string>{escape(family)}</string></edit>{weight}</match>'
    )


def _append(compare: str, qualifier: str, last: Iterable[str]) -> str:
    """Weak last choices for patterns that hold (or do not hold) a hidden name."""
    names = "".join(f"<string>{escape(family)}</string>" for family in last)
    return (
        f'<match target="pattern"><test name="family" compare="{compare}" qual="{qualifier}">'
        f"<string>{MISSING}</string></test>"
        f'<edit name="family" mode="append_last" binding="weak">{names}</edit></match>'
    )
