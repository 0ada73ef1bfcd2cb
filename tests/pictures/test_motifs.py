"""The motifs: every one is drawn, valid and fits its grid."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pagemagic.pictures.motifs import GROUPS, MOTIFS
from pagemagic.pictures.motifs.placing import known_motifs, motif_shapes, placement

PATH = re.compile(r"M[MLHVCSQTAZmlhvcsqtaz0-9 ,.\-]+")
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
WIDTH = re.compile(r"\d+(\.\d+)?")
NAMES = st.sampled_from(sorted(MOTIFS))
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def test_a_motif_is_in_one_group() -> None:
    assert sum(len(group) for group in GROUPS.values()) == len(MOTIFS)
    assert len(MOTIFS) >= 250
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in MOTIFS)


@pytest.mark.parametrize("name", sorted(MOTIFS))
def test_a_motif_is_well_formed(name: str) -> None:
    motif = MOTIFS[name]
    assert 1 <= len(motif) <= 5
    assert any(part.role in "ko" for part in motif)
    for part in motif:
        assert PATH.fullmatch(part.d)
        assert (part.role in "co") == bool(part.w)
        assert not part.w or (WIDTH.fullmatch(part.w) and 0.8 <= float(part.w) <= 9)
        assert part.role not in "kf" or part.d.lower().count("z") >= 1
        for command, arguments in re.findall(r"([A-Za-z])([^A-Za-z]*)", part.d):
            count, takes = len(_numbers(command, arguments)), ARGUMENTS[command.upper()]
            assert count == 0 if takes == 0 else count >= takes and count % takes == 0, (command, arguments)
            if command in "MLCSQT":
                assert all(-0.5 <= float(number) <= 24.5 for number in _numbers(command, arguments))


def _numbers(command: str, arguments: str) -> list[str]:
    """The numbers after a command; the two flags of an arc may be written without a space."""
    if command not in "aA":
        return NUMBER.findall(arguments)
    one = rf"\s*({NUMBER.pattern})[\s,]*({NUMBER.pattern})[\s,]+(\d+)[\s,]+([01])[\s,]*([01])[\s,]*({NUMBER.pattern})[\s,]*({NUMBER.pattern})"
    return [number for arc in re.findall(one, arguments) for number in arc]


@given(NAMES, st.integers(0, 4000), st.integers(0, 4000), st.integers(60, 900))
def test_shapes_of_a_placed_motif(name: str, x: int, y: int, size: int) -> None:
    shapes = motif_shapes(name, "3", "4", x, y, size)
    for shape in shapes:
        assert set(shape["c"].split()) <= {"f3", "f4", "fn", "s3", "s4", "cap"}
        assert ("w" in shape) == ("fn" in shape["c"])
        assert re.fullmatch(r"(translate\(\S+( |(?=-))\S+\))?( ?scale\(\d*\.?\d+\))?", shape.get("t", ""))
    assert shapes == motif_shapes(name, "3", "4", x, y, size)


@pytest.mark.parametrize(
    ("x", "y", "size", "transform"),
    [
        (0, 0, 240, ""),
        (240, 10, 240, "translate(24 1)"),
        (20, 20, 200, "translate(2 2) scale(.833)"),
        (0, 0, 480, "scale(2)"),
        (0, 0, 360, "scale(1.5)"),
        (0, 0, 252, "scale(1.05)"),
    ],
)
def test_placement(x: int, y: int, size: int, transform: str) -> None:
    assert placement(x, y, size) == transform


def test_known_motifs_drops_strangers_and_doubles() -> None:
    assert known_motifs(("wheat", "nothing", "loaf", "wheat")) == ("wheat", "loaf")


def test_an_unknown_motif_is_an_error() -> None:
    with pytest.raises(KeyError):
        motif_shapes("nothing", "1", "2")
