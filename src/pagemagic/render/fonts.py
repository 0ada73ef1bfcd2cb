"""Font stacks: what a stack's name stands for, and what each script needs beyond it."""

from __future__ import annotations

from typing import NamedTuple

from pagemagic.page.theme import FontStack

STACKS: dict[FontStack, tuple[str, ...]] = {
    "bookman": ("Bookman Old Style", "Bookman", "URW Bookman", "Iowan Old Style", "Georgia", "serif"),
    "palatino": (
        "Iowan Old Style", "Palatino", "Palatino Linotype", "Book Antiqua", "P052", "URW Palladio L", "serif",
    ),
    "grotesk": ("Inter Display", "Inter", "Segoe UI", "Helvetica Neue", "Roboto", "Arial", "sans-serif"),
    "heavy": (
        "Inter Display", "Inter", "Archivo Black", "Segoe UI Black", "Arial Black", "Roboto", "Noto Sans", "sans-serif",
    ),
    "condensed": (
        "Avenir Next Condensed", "Bahnschrift", "Roboto Condensed", "Arial Narrow", "Liberation Sans Narrow",
        "sans-serif",
    ),
    "geometric": ("Century Gothic", "Futura", "Avenir Next", "URW Gothic", "Montserrat", "sans-serif"),
    "humanist": (
        "Gill Sans", "Gill Sans Nova", "Candara", "Calibri", "Carlito", "Segoe UI", "Noto Sans", "sans-serif",
    ),
    "avenir": ("Avenir Next", "Avenir", "Segoe UI", "Inter", "Roboto", "Noto Sans", "sans-serif"),
    "neutral": ("Helvetica Neue", "Inter", "SF Pro Text", "Segoe UI", "Roboto", "Arial", "sans-serif"),
    "mono": (
        "ui-monospace", "SF Mono", "Cascadia Mono", "Roboto Mono", "Noto Sans Mono", "Liberation Mono", "monospace",
    ),
}  # fmt: skip
"""Every stack ends with its generic family."""


class Script(NamedTuple):
    """What the letters of a writing system need."""

    sans: tuple[str, ...] = ()
    """Fallbacks before the generic family, beside typefaces without serifs."""
    serif: tuple[str, ...] = ()
    tracked: bool = True
    """Whether letters may be set tighter or wider."""
    body_line: int = 0
    """The least line height of text, in hundredths."""
    title_line: int = 0
    """The least line height of headings, in hundredths."""


def _cjk(sans: tuple[str, ...], serif: tuple[str, ...]) -> Script:
    return Script(sans, serif, tracked=False, body_line=180, title_line=125)


_LATIN = Script()
_ARABIC = Script(
    ("Geeza Pro", "Noto Sans Arabic"), ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic"), False, 180, 130
)
_INDIC = Script(
    ("Kohinoor Devanagari", "Nirmala UI", "Noto Sans Devanagari"), ("Noto Serif Devanagari",), False, 170, 130
)
_SCRIPTS: dict[str, Script] = {
    "ja": _cjk(
        ("Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP"), ("Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP")
    ),
    "ko": _cjk(
        ("Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR"), ("AppleMyungjo", "Batang", "Noto Serif CJK KR")
    ),
    "zh": _cjk(("PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"), ("Songti SC", "SimSun", "Noto Serif CJK SC")),
    "zh-Hant": _cjk(
        ("PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC"), ("Songti TC", "PMingLiU", "Noto Serif CJK TC")
    ),
    "th": Script(("Thonburi", "Leelawadee UI", "Noto Sans Thai"), ("Noto Serif Thai",), False, 170, 130),
    "he": Script(("Arial Hebrew", "Noto Sans Hebrew"), ("Noto Serif Hebrew",), tracked=False),
}
_SCRIPTS |= dict.fromkeys(("ar", "ckb", "fa", "ps", "ug", "ur"), _ARABIC)
_SCRIPTS |= dict.fromkeys(("hi", "mr", "ne"), _INDIC)
_TRADITIONAL = {"Hant", "TW", "HK", "MO"}


def script(locale: str) -> Script:
    """What the writing system of a locale needs; nothing for Latin, Greek and Cyrillic."""
    language, *rest = locale.split("-")
    if language == "zh" and "Hans" not in rest and not _TRADITIONAL.isdisjoint(rest):
        return _SCRIPTS["zh-Hant"]
    return _SCRIPTS.get(language, _LATIN)


def font_family(stack: FontStack, locale: str, first: str = "") -> str:
    """The ``font-family`` value of a stack. ``first`` stands before it: the name of a font that the page brings."""
    *names, generic = STACKS[stack]
    needed = script(locale)
    extra = needed.serif if generic == "serif" else needed.sans
    every = ([first] if first else []) + names + [name for name in extra if name not in names]
    return ",".join(f'"{name}"' if " " in name else name for name in every) + "," + generic
