"""Motifs of evenings and mats: instruments, records and postures."""

from __future__ import annotations

from pagemagic.pictures.motifs.motif import MotifGroup, c, f, k, o

PURSUITS: MotifGroup = {
    "double-bass": (
        k("M12 8q4 0 4 3 0 1.5-1 2.5 2.5 1.5 2.5 4.5 0 4.5-5.5 4.5t-5.5-4.5q0-3 2.5-4.5-1-1-1-2.5 0-3 4-3z"),
        o("M12 1.5v8", "2"),
        k("M10.5 1h3v2.5h-3z"),
        c("M12 9.5v11M10 15.5l-.5 3M14 15.5l.5 3", "1"),
        o("M20.5 4.5L15 20", "1.1"),
    ),
    "vinyl": (
        k("M11 3a9.5 9.5 0 1 1-.1 0z"),
        c("M11 6.2a6.3 6.3 0 1 1-.1 0", "1"),
        f("M11 9a3.5 3.5 0 1 1-.1 0z"),
        k("M11 11.6a.9.9 0 1 1-.1 0z"),
        o("M22 2v8l-5.5 6", "1.6"),
    ),
    "warrior": (
        k("M11.5 1.5a2.3 2.3 0 1 1-.1 0z"),
        k("M1 8h21.5v2h-8.5l.5 5h-5l.5-5h-9z"),
        o("M10.5 14l-4.5 3.5v4M13.5 14l7.5 7.5M4.5 21.7h3", "2.2"),
    ),
    "tree-pose": (
        k("M12 5a2.3 2.3 0 1 1-.1 0z"),
        o("M9.8 11.5q-3.5-4 2.2-10 5.7 6 2.2 10", "1.7"),
        k("M9.7 10.3h4.6l.4 5.2h-5.4z"),
        o("M11 15v7M13.5 15l4 2.2-5.5 2.6", "2.1"),
        k("M8.5 21h5v1.7h-5z"),
    ),
    "cobra-pose": (
        k("M17 3.5a2.3 2.3 0 1 1-.1 0z"),
        o("M15.8 9.2q-1.5 7.5-5.3 8.8t-8.5 1.5", "3"),
        o("M15.5 10l2 9", "2"),
        k("M1 20.5h22v1.7h-22z"),
    ),
}
