"""The icons of pages: signs for actions and facts, one set on a 24 x 24 grid.

An icon is path data, to be stroked 1.75 units wide with round joins and caps and no fill. Icons are signs (call, opening
hours, download), never decoration.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypedDict

from pagemagic.pictures.geometry import circle, ellipse, numbers, rounded

STROKE = "1.75"
"""The stroke width of every icon, in units of the grid."""


class Icon(TypedDict):
    """An icon, ready to be shown."""

    d: str
    flips: bool
    """Whether it is mirrored where the text runs from right to left."""


def _dot(x: int, y: int) -> str:
    """A point as wide as the stroke, at tenths of a unit: next to no line, all cap."""
    return f"M{numbers(x, y)}h.01"


_ARROWS = {
    "arrow-right": "M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5",
    "arrow-left": "M20 12H4.5M11 5.5L4.5 12l6.5 6.5",
    "arrow-up": "M12 20V4.5M5.5 11L12 4.5l6.5 6.5",
    "arrow-down": "M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5",
    "arrow-up-right": "M6.5 17.5l11-11M8 6.5h9.5V16",
    "chevron-right": "M9 5l7 7-7 7",
    "chevron-left": "M15 5l-7 7 7 7",
    "chevron-down": "M5 9l7 7 7-7",
    "external": "M13.5 4H20v6.5M20 4l-9 9M18 14v4.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 4 18.5v-11A1.5 1.5 0 0 1 5.5 6H10",
    "download": "M12 3.5v11.5M7 10.5l5 5 5-5M4 16.5v2A2 2 0 0 0 6 20.5h12a2 2 0 0 0 2-2v-2",
    "upload": "M12 16V4.5M7 9l5-5 5 5M4 16.5v2A2 2 0 0 0 6 20.5h12a2 2 0 0 0 2-2v-2",
    "share": circle(175, 55, 26) + circle(60, 120, 26) + circle(175, 185, 26) + "M8.3 10.7l6.9-3.9M8.3 13.3l6.9 3.9",
    "reply": "M9.5 6L4 11.5 9.5 17M4.5 11.5H14a6 6 0 0 1 6 6v1",
    "play": "M7 4.5v15l12.5-7.5z",
    "send": "M20.5 3.5L10 14M20.5 3.5L14 20.5 10 14 3.5 10z",
}

_ACTIONS = {
    "check": "M4.5 12.5l5 5 10-11",
    "plus": "M12 4.5v15M4.5 12h15",
    "minus": "M4.5 12h15",
    "close": "M5.5 5.5l13 13M18.5 5.5l-13 13",
    "menu": "M3.5 6.5h17M3.5 12h17M3.5 17.5h17",
    "search": circle(105, 105, 65) + "M15.3 15.3L20.5 20.5",
    "print": "M7 8.5V3.5h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6.5H7z",
    "link": "M10 14a4 4 0 0 0 5.9.3l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.9-.3l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2",
    "copy": rounded(85, 85, 120, 120, 15)
    + "M5.5 15.5A1.5 1.5 0 0 1 4 14V5a1.5 1.5 0 0 1 1.5-1.5H14A1.5 1.5 0 0 1 15.5 5",
    "edit": "M4 20l1-4.5L16.2 4.3a1.7 1.7 0 0 1 2.4 0l1.1 1.1a1.7 1.7 0 0 1 0 2.4L8.5 19zM14 6.5l3.5 3.5",
    "filter": "M3.5 6h17M6.5 12h11M10 18h4",
    "refresh": "M19.5 5v4.5H15M19 9.5a7.5 7.5 0 1 0 .4 4.6",
    "star": "M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1-5.4-3-5.4 3 1.1-6.1-4.5-4.3 6.1-.8z",
    "heart": "M12 20C6.2 15.6 3.3 12.4 3.3 8.9A4.7 4.7 0 0 1 12 6.6a4.7 4.7 0 0 1 8.7 2.3c0 3.5-2.9 6.7-8.7 11.1z",
}

_CONTACT = {
    "phone": "M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 5.5a2 2 0 0 1 2-2z",
    "mobile": rounded(65, 25, 110, 190, 20) + "M11 18.5h2",
    "mail": rounded(30, 50, 180, 140, 15) + "M3.5 6.5L12 13l8.5-6.5",
    "at": circle(120, 120, 35) + "M15.5 8.5v5a2.5 2.5 0 0 0 5 0V12a8.5 8.5 0 1 0-3.4 6.8",
    "chat": "M5 4h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 16h-8l-5 4.5V16H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 4z",
    "clock": circle(120, 120, 85) + "M12 7v5l3.5 2",
    "calendar": rounded(35, 50, 170, 155, 15) + "M3.5 9.5h17M8 3v4M16 3v4",
    "pin": "M12 21c-4.7-5-7-8.3-7-11.2a7 7 0 0 1 14 0c0 2.9-2.3 6.2-7 11.2z" + circle(120, 98, 25),
    "map": "M3.5 6l5.5-2.5 6 2.5 5.5-2.5v14.5L15 20.5 9 18l-5.5 2.5zM9 3.5V18M15 6v14.5",
    "route": circle(60, 185, 25)
    + circle(180, 55, 25)
    + "M8.5 18.5H15a3.25 3.25 0 0 0 0-6.5H9a3.25 3.25 0 0 1 0-6.5h6.5",
    "globe": circle(120, 120, 85) + ellipse(120, 120, 37, 85) + "M3.5 12h17",
    "language": "M3.5 6h10M8.5 3.5V6M11.5 6c-1 4-3.5 7-7.5 9M6 9c1 2.5 3 4.5 5.5 5.5M12 20.5l4.25-10 4.25 10M13.5 17h5.5",
    "user": circle(120, 80, 40) + "M4 20.5c.6-4.2 3.6-6.5 8-6.5s7.4 2.3 8 6.5",
    "users": circle(90, 85, 35)
    + "M2.5 19.5c.5-3.7 3-5.7 6.5-5.7s6 2 6.5 5.7M15.5 5.2a3.5 3.5 0 0 1 0 6.6M17.6 14.3c2.2.7 3.5 2.5 3.9 5.2",
    "home": "M3.5 11.5L12 4l8.5 7.5M6 9.5v10h12v-10M10 19.5v-5h4v5",
    "bell": "M6 16.5c.9-1.2 1.2-3 1.2-6a4.8 4.8 0 0 1 9.6 0c0 3 .3 4.8 1.2 6zM10 19.5a2.1 2.1 0 0 0 4 0M12 5.7V3.5",
    "feed": "M5 4.5A14.5 14.5 0 0 1 19.5 19M5 10a9 9 0 0 1 9 9" + circle(62, 178, 12),
}

_SHOP = {
    "bag": "M5 8.5h14l1 12H4zM8.5 11V7a3.5 3.5 0 0 1 7 0v4",
    "cart": "M2.5 4H5l2.5 11.5h10.5L20.5 7H5.7" + circle(90, 193, 12) + circle(170, 193, 12),
    "card": rounded(25, 50, 190, 140, 18) + "M2.5 9.5h19M6 15h4",
    "coin": ellipse(120, 65, 75, 30)
    + "M4.5 6.5V12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V6.5M4.5 12v5.5c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V12",
    "gift": "M4.5 12v8.5h15V12M3.5 8h17v4h-17zM12 8v12.5M12 8C8 8 7 6.8 7 5.5A2 2 0 0 1 9 3.5c1.8 0 2.6 1.7 3 4.5.4-2.8 1.2-4.5 3-4.5a2 2 0 0 1 2 2C17 6.8 16 8 12 8z",
    "ticket": "M3.5 6.5h17V10a2 2 0 0 0 0 4v3.5h-17V14a2 2 0 0 0 0-4zM14.5 6.5v2M14.5 11v2M14.5 15.5v2",
    "box": "M12 3l8.5 4.5v9L12 21l-8.5-4.5v-9zM3.5 7.5L12 12l8.5-4.5M12 12v9M7.7 5.3l8.6 4.5",
    "truck": "M5 17H2.5V6H14v11H9.5M14 9.5h4l3.5 4V17h-2" + circle(72, 175, 22) + circle(172, 175, 22) + "M14 17h1",
    "tag": "M3.5 4.5v7l9 9 8-8-9-9h-7a1 1 0 0 0-1 1z" + _dot(80, 80),
    "receipt": "M5.5 3.5h13v17l-2.2-1.5-2.1 1.5-2.2-1.5-2.2 1.5-2.1-1.5-2.2 1.5zM9 8.5h6M9 12.5h6",
}

_PLACES = {
    "car": "M4 17.5H2.8v-4.3c0-.9.5-1.5 1.3-1.7l1.4-.4 2-4c.4-.7 1-1.1 1.8-1.1h5c.7 0 1.3.3 1.7.9l2.9 4.1 1 .3c.8.2 1.3.9 1.3 1.7v4.5H20M9 17.5h6M5.5 11h13.2"
    + circle(65, 175, 22)
    + circle(175, 175, 22),
    "parking": rounded(35, 35, 170, 170, 20) + "M9.5 17V7h3.3a3.1 3.1 0 0 1 0 6.2H9.5",
    "wheelchair": circle(95, 40, 15) + "M9.5 8v6h6l3 5.5 2-.8M9.5 10.5h5M7 11.5a5 5 0 1 0 7 6.5",
    "bike": circle(58, 160, 36) + circle(182, 160, 36) + "M5.8 16L9 9h6.2l-4 7zM9 9l2.2 7M18.2 16L14.8 6h2.7M7.5 7h3",
    "train": rounded(55, 30, 130, 140, 30)
    + "M5.5 11.5h13M12 3v8.5M8.5 17L6 21M15.5 17l2.5 4"
    + _dot(90, 142)
    + _dot(150, 142),
    "bed": "M3 19.5v-14M3 16h18M21 19.5V13a3 3 0 0 0-3-3h-7v6" + circle(69, 122, 16),
    "cup": "M4.5 9h12v6a4.5 4.5 0 0 1-4.5 4.5H9A4.5 4.5 0 0 1 4.5 15zM16.5 10.5h1.2a2.6 2.6 0 0 1 0 5.2h-1.3M8.5 3.5V6M12.5 3.5V6",
    "utensils": "M5 3.5v4a2.8 2.8 0 0 0 5.6 0v-4M7.8 3.5v17M18.5 20.5v-17c-2.7 1.3-3.7 4-3.7 7.2v2.8h3.7",
    "wifi": "M3 9.5a13 13 0 0 1 18 0M6.2 13a8.4 8.4 0 0 1 11.6 0M9.3 16.4a3.9 3.9 0 0 1 5.4 0" + _dot(120, 192),
    "leaf": "M5 19c-1.6-8 3.4-14.5 15-14.5C20.5 15 14.5 21.5 5 19zM3.5 20.5L13 11",
    "flame": "M12.5 3c.4 3.6 5.5 5.6 5.5 10.7A6 6.3 0 0 1 12 20.5a6 6.3 0 0 1-6-6.8c0-2.3 1.2-3.8 2.5-5.2.2 1.5.8 2.4 1.7 2.9-.4-3 .3-6 2.3-8.4z",
    "drop": "M12 3c4 4.6 6.2 7.7 6.2 10.9a6.2 6.2 0 0 1-12.4 0C5.8 10.7 8 7.6 12 3zM9 14.5a3 3 0 0 0 2.5 2.8",
    "bolt": "M13.5 3L5 13.5h6L10.5 21 19 10.5h-6z",
    "sun": circle(120, 120, 40)
    + "M12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3L7 7M17 17l1.7 1.7M18.7 5.3L17 7M7 17l-1.7 1.7",
    "moon": "M20 14.2A8.3 8.3 0 1 1 9.8 4a6.6 6.6 0 0 0 10.2 10.2z",
}

_THINGS = {
    "document": "M6 3.5h8l4.5 4.5v12.5H6a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5zM14 3.5V8h4.5M9 12.5h6M9 16.5h6",
    "file": "M6 3.5h8l4.5 4.5v12.5H6a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5zM14 3.5V8h4.5",
    "folder": "M3 18.5V6A1.5 1.5 0 0 1 4.5 4.5h5L12 7.5h7.5A1.5 1.5 0 0 1 21 9v9.5A1.5 1.5 0 0 1 19.5 20h-15A1.5 1.5 0 0 1 3 18.5z",
    "book": "M12 6.5C10 5 7 4.5 3 4.5v13.5c4 0 7 .5 9 2 2-1.5 5-2 9-2V4.5c-4 0-7 .5-9 2zM12 6.5V20",
    "code": "M8 6.5L2.5 12 8 17.5M16 6.5l5.5 5.5-5.5 5.5M13.5 4.5l-3 15",
    "terminal": rounded(30, 40, 180, 160, 18) + "M7 9l3 3-3 3M12.5 15.5H17",
    "camera": "M3 8.5A1.5 1.5 0 0 1 4.5 7H7.5L9 4.5h6L16.5 7h3A1.5 1.5 0 0 1 21 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z"
    + circle(120, 128, 35),
    "image": rounded(30, 45, 180, 150, 18) + circle(83, 93, 15) + "M3.5 17l5-4.5 3.5 3 4-4 5 4.5",
    "video": rounded(25, 60, 130, 120, 18) + "M15.5 10.5l6-3.5v10l-6-3.5z",
    "music": circle(65, 175, 28) + circle(168, 155, 28) + "M9.3 17.5V6l10.3-2.5v12",
    "key": circle(80, 155, 45) + "M11.3 12.2L20 3.5M16.5 7l3 3M13.6 9.9l2 2",
    "lock": rounded(45, 105, 150, 100, 15) + "M8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2",
    "shield": "M12 3l7.5 2.7v5.6c0 4.6-3 7.9-7.5 9.7-4.5-1.8-7.5-5.1-7.5-9.7V5.7zM8.5 11.7l2.6 2.6 4.6-5",
    "tool": "M14.2 6.5a4.6 4.6 0 0 1 5.1-2.7L16.6 6.6l.7 2.1 2.1.7L22 6.9a4.6 4.6 0 0 1-6.6 5.2l-8.1 8.1a2.2 2.2 0 0 1-3.1-3.1l8.1-8.1a4.6 4.6 0 0 1 1.9-2.5z",
    "gear": circle(120, 120, 55)
    + circle(120, 120, 20)
    + "M12 3v3.5M12 17.5V21M3 12h3.5M17.5 12H21M5.6 5.6l2.5 2.5M15.9 15.9l2.5 2.5M18.4 5.6l-2.5 2.5M8.1 15.9l-2.5 2.5",
    "chart": "M3.5 3.5v17h17M8 16.5V12M12.5 16.5V7M17 16.5V10",
    "award": circle(120, 90, 55) + "M8.5 13.5L7 21l5-3 5 3-1.5-7.5",
    "bulb": "M9 17c0-1.4-.5-2.1-1.3-2.9a6 6 0 1 1 8.6 0c-.8.8-1.3 1.5-1.3 2.9zM9.5 20.5h5",
}

_STATES = {
    "info": circle(120, 120, 85) + "M12 11v5.5" + _dot(120, 78),
    "warning": "M12 4L21.5 20h-19zM12 10v4.5" + _dot(120, 172),
    "question": circle(120, 120, 85) + "M9.5 9.5a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.4 1-1.4 2" + _dot(120, 168),
    "success": circle(120, 120, 85) + "M8 12.3l2.8 2.8 5.2-5.8",
    "error": circle(120, 120, 85) + "M9 9l6 6M15 9l-6 6",
    "eye": "M2.5 12C5 7.8 8.2 5.8 12 5.8s7 2 9.5 6.2c-2.5 4.2-5.7 6.2-9.5 6.2S5 16.2 2.5 12z" + circle(120, 120, 30),
    "hourglass": "M6 3.5h12M6 20.5h12M7.5 3.5V7c0 2.2 4.5 3.6 4.5 5s-4.5 2.8-4.5 5v3.5M16.5 3.5V7c0 2.2-4.5 3.6-4.5 5s4.5 2.8 4.5 5v3.5",
}

ICONS: Mapping[str, str] = MappingProxyType(
    {**_ARROWS, **_ACTIONS, **_CONTACT, **_SHOP, **_PLACES, **_THINGS, **_STATES}
)
"""Path data by name."""

FLIPPED: frozenset[str] = frozenset(
    {
        "arrow-right",
        "arrow-left",
        "arrow-up-right",
        "chevron-right",
        "chevron-left",
        "external",
        "reply",
        "send",
        "chat",
        "cart",
        "truck",
        "route",
        "document",
        "file",
        "receipt",
        "feed",
        "terminal",
    }
)
"""Icons that are mirrored where the text runs from right to left: what points or runs along it. Phones, clocks, check
marks, play and sound signs are not."""


def icon(name: str) -> Icon:
    """The icon of a name. Raises KeyError where there is none."""
    return Icon(d=ICONS[name], flips=name in FLIPPED)
