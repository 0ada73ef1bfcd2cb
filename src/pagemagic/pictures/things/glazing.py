"""Glazing: panes on their rack, a mirror, a shower screen."""

from __future__ import annotations

from pagemagic.pictures.things.thing import Fixture, disc, slab

PANES = Fixture(
    330,
    174,
    (
        ("f3", slab(0, 162, 330, 12), 0),
        ("s3", "M60 166L118-6M270 166L212-6", 9),
        ("f1", "M66 160l44-132h64l-44 132z", 0),
        ("f4", "M98 160l52-154h92l-52 154z", 0),
        ("fg", "M136 120l30-86h18l-46 132h-18zM176 150l38-110h10l-38 110z", 0),
        ("s3", "M98 160l52-154h92l-52 154z", 5),
        ("f2", slab(40, 150, 40, 12) + slab(196, 150, 40, 12), 0),
    ),
)
"""Two sheets that lean on a rack, on blocks."""

MIRROR = Fixture(
    120,
    172,
    (
        ("f3", slab(16, 160, 88, 12), 0),
        ("s3", "M60 128v36", 10),
        ("f2", "M60-6q56 0 56 68t-56 68-56-68 56-68z", 0),
        ("f4", "M60 8q42 0 42 54t-42 54-42-54 42-54z", 0),
        ("fg", "M38 84l38-56h14l-46 66zM58 100l34-50v16l-24 34z", 0),
    ),
)
"""A mirror on a foot."""

SCREEN = Fixture(
    190,
    174,
    (
        ("f3", slab(0, 160, 190, 14), 0),
        ("f4", slab(10, 0, 96, 160), 0),
        ("fg", "M24 96l62-84h14v6L24 120zM44 140l56-76v22l-40 54z", 0),
        ("s3", "M10 2v160M106 2v160M6 2h104", 6),
        ("s3", "M166 160V26q0-14-14-14h-6q-14 0-14 14v10", 6),
        ("f2", disc(166, 92, 9), 0),
        ("f3", "M118 36h30l6 14h-42z", 0),
        ("s1", "M122 62v14M134 62v14M146 62v14M128 86v14M140 86v14", 4),
    ),
)
"""A screen of glass and the shower behind it."""
