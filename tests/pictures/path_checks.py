"""What the tests of pictures ask of path data."""

from __future__ import annotations

import gzip
import re

from pagemagic.pictures.drawing import Drawing

_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
CLASS = re.compile(r"[fs][1-6pilbdgn]|hair|dash|cap|shade|gleam|faint")


def commands(data: str) -> list[tuple[str, list[str]]]:
    """The commands of path data with their arguments. Raises AssertionError where it is not valid."""
    assert data.startswith("M")
    found = []
    for letter, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", data):
        assert re.fullmatch(r"[-\d., ]*", rest), data
        values = _NUMBER.findall(rest)
        assert "".join(values) == re.sub(r"[ ,]", "", rest), data
        arity = _ARITY[letter.upper()]
        assert (not values) if not arity else (values and len(values) % arity == 0), (letter, rest)
        if letter in "Aa":
            assert all(values[at + flag] in "01" for at in range(0, len(values), 7) for flag in (3, 4)), rest
        found.append((letter, values))
    return found


def check(drawing: Drawing) -> None:
    """Every shape of a drawing has known classes and valid path data, and fill and stroke are not mixed."""
    for shape in drawing["shapes"] + [shape for tile in drawing["tiles"] for shape in tile["shapes"]]:
        names = shape["c"].split()
        assert all(CLASS.fullmatch(name) for name in names), shape["c"]
        filled = {name for name in names if name[0] == "f" and len(name) == 2 and name != "fn"}
        assert not (filled and any(name[0] == "s" and len(name) == 2 for name in names)), shape["c"]
        commands(shape["d"])
        assert re.fullmatch(r"\d*\.?\d+|", shape.get("w", ""))


def compressed(drawing: Drawing) -> int:
    """The size of the picture as gzipped SVG, about."""
    paths = "".join(
        f'<path class="{s["c"]}" d="{s["d"]}"'
        + (f' stroke-width="{s["w"]}"' if "w" in s else "")
        + (f' transform="{s["t"]}"' if "t" in s else "")
        + "/>"
        for s in drawing["shapes"] + [shape for tile in drawing["tiles"] for shape in tile["shapes"]]
    )
    return len(gzip.compress(f'<svg class="{drawing["c"]}" viewBox="{drawing["box"]}">{paths}</svg>'.encode(), 9))
