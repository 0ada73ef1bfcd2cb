"""Motifs of places and evenings that a general word would confuse: courtyards, mills, cargo bikes, an open microphone."""

from __future__ import annotations

from pagemagic.pictures.geometry import circle
from pagemagic.pictures.motifs.motif import MotifGroup, c, f, k, o

GROUNDS: MotifGroup = {
    "courtyard": (
        k("M1.6 12.6h20.8v9H1.6z" + circle(58, 74, 46) + circle(182, 66, 46)),
        o("M5.8 10v4M18.2 10v4", "1.8"),
        f("M9.4 21.6v-4a2.6 2.6 0 0 1 5.2 0v4z"),
        c("M1.6 14.8h20.8", "1"),
    ),
    "open-mic": (
        k("M4.6 2.2a2.6 2.6 0 0 1 5.2 0v5.2a2.6 2.6 0 0 1-5.2 0z"),
        o("M7.2 9.6v12M3.6 21.6h7.2", "1.6"),
        o("M15.4 14.4l-1.6 7.4M20.2 14.4l1.6 7.4M14.8 18.2h6", "1.5"),
        k("M13.6 11.8h8.4v2.4h-8.4z"),
        c("M4.6 4.8h5.2", "1"),
    ),
    "cargo-bike": (
        o(circle(188, 172, 40) + circle(40, 184, 28), "1.8"),
        k("M3.4 7.8h10l-1.4 7.6H5.4z"),
        o("M18.8 17.2L15.6 6.6M12 17.2h6.8M14 5.6h3.4M12 15v2.2M4 18.4L5 15", "1.6"),
        c("M5 10.4h7", "1"),
    ),
    "mill": (
        k("M4 13h16v8.8H4zM2.4 9h19.2v3H2.4zM8.6 1.8h6.8L13 8h-2z"),
        c("M8 13v8.8M12 13v8.8M16 13v8.8", "1.2"),
    ),
    "windmill": (
        k("M9.4 11.4h5.2L17 22.4H7z"),
        o("M12 10L5 3M12 10l7-7M12 10l-7 7M12 10l7 7", "1.6"),
        k("M5.8 1.6l4 4-2.2 2.2-4-4zM18.2 1.6l2.2 2.2-4 4-2.2-2.2zM3.6 16.2l4-4 2 2-4 4zM20.4 16.2l-4-4-2 2 4 4z"),
        f("M11 18.4h2v4h-2z"),
    ),
    "water-mill": (
        k("M10 5.6L16.4 1l6.4 4.6v16.8H10z"),
        k(circle(74, 150, 62)),
        f(circle(74, 150, 16)),
        c("M7.4 8.8v12.4M1.2 15h12.4M3 10.6l8.8 8.8M11.8 10.6L3 19.4", "1.1"),
        f("M16.4 8h3v4h-3z"),
    ),
    "old-house": (
        k("M12 1.4L23 11h-2.6v11.4H3.6V11H1z"),
        c("M3.6 12h16.8M12 3.6V12M3.6 22l5-10M20.4 22l-5-10", "1.2"),
        f("M9.6 15h4.8v7.4H9.6z"),
    ),
    "manuscript": (
        k("M4 1.8h16v20.4H4z"),
        c(
            "M6.6 6q1.2-2 2.4 0t2.4 0 2.4 0 2.4 0M6.6 10.4q1.2-2 2.4 0t2.4 0 2.4 0 2.4 0M6.6 14.8q1.2-2 2.4 0t2.4 0",
            "1.2",
        ),
        f("M14.4 17h3.4v3h-3.4z"),
    ),
    "bowl": (
        k("M1.8 8.4h20.4c0 6.6-3.4 10.4-7.2 11.6v1.8H9V20C5.2 18.8 1.8 15 1.8 8.4z"),
        c("M3.2 11.4h17.6", "1.2"),
    ),
    "plates": (
        k("M1.4 6.4h21.2l-4 3.4H5.4zM1.4 11.4h21.2l-4 3.4H5.4zM1.4 16.4h21.2l-4 3.4H5.4z"),
        c("M6 8h12M6 13h12M6 18h12", "0.9"),
    ),
    "galette": (
        k(circle(120, 120, 100)),
        c(circle(120, 120, 76), "1"),
        c("M12 5.6q6 2.4 6.4 6.4M12 18.4q-6-2.4-6.4-6.4M5.6 12q2.4-6 6.4-6.4M18.4 12q-2.4 6-6.4 6.4", "1.2"),
    ),
}
