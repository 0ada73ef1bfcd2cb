"""Things of trades: each is drawn within its own box, and a frame holds them whole on its floor."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pictures.path_checks import check, commands, compressed

from pagemagic.pictures.families import FAMILIES
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.composing import Frame, composed
from pagemagic.pictures.things.thing import ladder, ripples
from pagemagic.pictures.things.trades import BY_MOTIF, THINGS, TRADES, leads_of, trade_for

KEYS = st.text("0123456789/n", min_size=1, max_size=8)
ROLES = {f"{kind}{role}" for kind in "fs" for role in "12345g"}


def test_every_trade_is_led_by_motifs_that_exist() -> None:
    assert {motif for trade in TRADES for motif, _ in trade.leads} <= set(MOTIFS)


@pytest.mark.parametrize("motif", sorted(THINGS))
def test_a_thing_has_roles_and_valid_paths(motif: str) -> None:
    thing = THINGS[motif]
    for role, data, width in thing.parts:
        assert role.removesuffix(" cap") in ROLES
        assert (width > 0) is (role[0] == "s")
        commands(data)


@settings(max_examples=150, deadline=None)
@given(KEYS, st.sampled_from(sorted(BY_MOTIF)), st.integers(2000, 14000), st.integers(2000, 6000), st.integers(0, 3))
def test_things_stand_on_the_floor_of_their_frame_side_by_side(
    key: str, motif: str, width: int, floor: int, index: int
) -> None:
    frame = Frame(width, floor)
    trade = BY_MOTIF[motif]
    placed = composed(trade, (motif,), frame, Stream(key, "test"), index)
    assert placed == composed(trade, (motif,), frame, Stream(key, "test"), index)
    standing = [one for one in placed if one.thing not in trade.hung]
    for one in placed:
        assert one.x >= -width // 50
        assert one.x + one.thing.width * one.scale // 100 <= width + width // 50
        assert one.y >= 0
    for one in standing:
        foot = one.y + (one.thing.height + one.thing.lift) * one.scale // 100
        assert abs(foot - floor) <= 20
    for one, other in pairwise(sorted(standing, key=lambda one: one.x)):
        assert other.x >= one.x + one.thing.width * one.scale // 100
    leads = leads_of(trade, (motif,))
    assert leads[index % len(leads)] in [one.thing for one in standing]


@settings(max_examples=200, deadline=None)
@given(
    KEYS,
    st.sampled_from(sorted(BY_MOTIF)),
    st.sampled_from(("mosaic", "pipes", "vessels", "parcels")),
    st.sampled_from(("hero", "media", "frame", "closing")),
)
def test_every_family_draws_every_trade_within_its_budget(key: str, motif: str, family: str, slot: str) -> None:
    drawing = FAMILIES[family](PictureRequest(slot, key, (motif,)))  # type: ignore[arg-type]
    check(drawing)
    assert compressed(drawing) <= 4000


def test_what_is_not_known_has_no_trade() -> None:
    assert trade_for(()) is None
    assert trade_for(("star", "roof")) is None


@pytest.mark.parametrize("width", [80, 300, 360, 440, 520])
def test_water_stays_within_its_thing(width: int) -> None:
    path = ripples(100, width)
    start = int(path[1:].split(" ")[0])
    assert start >= 0
    assert start + path.count("t") * (width // (path.count("t") + 1)) <= width


def test_a_ladder_narrows_to_its_head() -> None:
    rungs = [int(one.partition("h")[2]) for one in ladder((100, 200), (80, 20), (60, 30), 3).split("M") if "h" in one]
    assert rungs == sorted(rungs, reverse=True)
    assert 30 < rungs[-1] < rungs[0] < 60
