"""What stands for a site that has no logo: its mark, and the mark as a favicon."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pagemagic.pictures.drawing import Drawing, Shape
from pagemagic.pictures.family import Family, PictureRequest

_HEX = re.compile(r"#[0-9a-f]{6}")
_FILL = re.compile(r"f([1-6pibldg])")
_STROKE = re.compile(r"s([1-6pibldg])")


def mark_for(name_initials: str, motifs: Sequence[str], key: str, family: Family) -> Drawing:
    """The mark of a site in its picture family: ``name_initials`` one or two Latin capitals, ``key`` the site's seed."""
    return family(PictureRequest("mark", f"{key}/mark", tuple(motifs), initials=name_initials))


def favicon_svg(drawing: Drawing, colours: Mapping[str, str], dark: Mapping[str, str] | None = None) -> str:
    """A stand-alone SVG document of a drawing, with literal colours.

    ``colours`` maps the letters of the drawing's classes (``1`` to ``6``, ``p``, ``i``, ``b``, ``l``, ``d``, ``g``) to
    ``#rrggbb``. With ``dark`` a style rule changes to those colours where the reader prefers a dark scheme; letters it
    lacks keep their light colour. Masks, tiles and labels are left out: a favicon is too small for them.

    Raises ValueError where a letter that the drawing uses has no colour, or a colour is not ``#rrggbb``.
    """
    used = sorted({word for shape in drawing["shapes"] for word in shape["c"].split() if _letter(word)})
    paths = "".join(_path(shape, colours) for shape in drawing["shapes"])
    style = _dark_style(used, colours, dark) if dark else ""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{drawing["box"]}">{style}{paths}</svg>'


def _letter(word: str) -> str:
    found = _FILL.fullmatch(word) or _STROKE.fullmatch(word)
    return found[1] if found else ""


def _colour(letter: str, colours: Mapping[str, str]) -> str:
    value = colours.get(letter, "").lower()
    if not _HEX.fullmatch(value):
        raise ValueError(f"the colour {letter!r} of the drawing must be given as #rrggbb")
    return value


def _dark_style(used: Sequence[str], colours: Mapping[str, str], dark: Mapping[str, str]) -> str:
    rules = []
    for word in used:
        letter = _letter(word)
        night = _colour(letter, dark) if letter in dark else ""
        if night and night != _colour(letter, colours):
            rules.append(f".{word}{{{'fill' if word[0] == 'f' else 'stroke'}:{night}}}")
    return f"<style>@media(prefers-color-scheme:dark){{{''.join(rules)}}}</style>" if rules else ""


def _path(shape: Shape, colours: Mapping[str, str]) -> str:
    """One path with presentation attributes, which any rule of the dark style overrides."""
    words = shape["c"].split()
    fill = next((_colour(_letter(word), colours) for word in words if _FILL.fullmatch(word)), "")
    stroke = next((_colour(_letter(word), colours) for word in words if _STROKE.fullmatch(word)), "")
    attributes = [("class", " ".join(word for word in words if _letter(word)))]
    attributes.append(("fill", fill or ("none" if stroke or "fn" in words else "")))
    attributes.append(("stroke", stroke))
    if stroke:
        attributes.append(("stroke-width", shape.get("w", "")))
        attributes += [("stroke-linecap", "round"), ("stroke-linejoin", "round")] if "cap" in words else []
    attributes += [("transform", shape.get("t", "")), ("d", shape["d"])]
    return "<path " + " ".join(f'{name}="{value}"' for name, value in attributes if value) + "/>"
