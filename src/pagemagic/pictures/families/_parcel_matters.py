"""What software takes in and what it gives back, side by side: sound and clips, bank lines and invoices, notes and a week.

An input fills 616 x 660 units, its matter within the middle 616 x 380; an output stands on 1440 x 400, its matter within
the middle 600. What lies beyond is more of the same, which a narrow frame crops away. Lengths in whole units.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._parcel_energy import day_yield, solar_home
from pagemagic.pictures.families._parcel_stage import call_sheet, open_stage
from pagemagic.pictures.families._parcel_stores import bucket, tables
from pagemagic.pictures.stream import Stream
from pagemagic.pictures.things.thing import disc, slab

IN_WIDTH, IN_HEIGHT = 616, 660
OUT_WIDTH, OUT_HEIGHT = 1440, 400
_TOP, _LOW = 170, 490
"""Between which heights the matter of an input lies."""
_LEFT, _RIGHT = 440, 1000
"""Between which ends the matter of an output lies."""

Draw = Callable[[Stream], list[Shape]]


def _ground(width: int, height: int) -> list[Shape]:
    ticks = "".join(f"M{x} 0v{12 if x % 110 == 0 else 6}" for x in range(22, width, 22))
    return [Shape(c="fg", d=slab(0, 0, width, height)), Shape(c="sl", d=ticks, w="1")]


def _fill(colour: str, *paths: str) -> Shape:
    return Shape(c=f"f{colour}", d="".join(paths))


def _line(colour: str, path: str, width: str = "2") -> Shape:
    return Shape(c=f"s{colour}", d=path, w=width)


def _filled(levels: Mapping[str, str]) -> list[Shape]:
    return [_fill(level, path) for level, path in sorted(levels.items()) if path]


def sound(stream: Stream) -> list[Shape]:
    """A wave of sound, two stretches of it marked."""
    middle = IN_HEIGHT // 2
    marked = (range(154, 264), range(374, 484))
    plain = called = ""
    swell = 40
    for x in range(22, IN_WIDTH - 10, 11):
        swell = min(max(swell + stream.between(-26, 26), 14), 96)
        inside = any(x in part for part in marked)
        half = swell + (50 if inside else 0)
        bar = slab(x, middle - half, 6, 2 * half, 3)
        called, plain = (called + bar, plain) if inside else (called, plain + bar)
    boxes = "".join(slab(part.start - 8, _TOP, part.stop - part.start + 10, _LOW - _TOP, 6) for part in marked)
    grips = "".join(disc(x, y, 7) for part in marked for x in (part.start - 8, part.stop + 2) for y in (_TOP, _LOW))
    return [
        *_ground(IN_WIDTH, IN_HEIGHT), _fill("1", boxes), _fill("3", plain), _fill("5", called), _line("6", boxes),
        _fill("6", grips), _line("l", f"M0 {middle}H{IN_WIDTH}", "1"),
    ]  # fmt: skip


def clips(stream: Stream) -> list[Shape]:
    """Upright frames with captions; one is out already."""
    shapes = _ground(OUT_WIDTH, OUT_HEIGHT)
    called = stream.pick((2, 3, 4))
    levels = dict.fromkeys("12345", "")
    paper = marks = words = signal = ""
    for at in range(7):
        x, y, w, h = 58 + at * 196, 44, 148, 312
        level = "5" if at == called else stream.pick(("2", "3", "4"))
        levels[level] += slab(x, y, w, h, 10)
        for bar, high in enumerate((36, 84, 120, 64, 100, 44)):
            marks += slab(x + 24 + bar * 17, y + 128 - high // 2, 10, high, 3)
        wide = stream.between(60, 100)
        words += slab(x + (w - 116) // 2, y + 232, 116, 16, 3) + slab(x + (w - wide) // 2, y + 256, wide, 16, 3)
        paper += slab(x + 12, y + 288, w - 24, 6)
        signal += slab(x + 12, y + 288, (w - 24) * stream.between(20, 90) // 100, 6)
    x = 58 + called * 196
    return [
        *shapes, *_filled(levels), _fill("1", marks), _fill("p", words, paper), _fill("6", signal),
        _line("6", slab(x - 8, 36, 164, 328, 14), "3"), _fill("6", disc(x + 140, 44, 22)),
        _line("p", f"M{x + 130} 44l8 8 14-16", "4"),
    ]  # fmt: skip


def bank_lines(stream: Stream) -> list[Shape]:
    """Lines of an account, those that were matched led out to the end."""
    rows = range(_TOP - 110, _LOW + 100, 54)
    levels = dict.fromkeys("2345", "")
    rules = led = dots = ""
    for at, y in enumerate(rows):
        levels["2"] += slab(52, y, 46, 20)
        levels["4"] += slab(120, y, stream.between(110, 200), 20)
        amount = stream.between(46, 84)
        levels["5"] += slab(430 - amount, y, amount, 20)
        rules += f"M40 {y + 37}h400"
        if at % 3 != 1:
            led += f"M452 {y + 10}h{IN_WIDTH - 452}"
            dots += disc(452, y + 10, 7)
    y = rows[4]
    return [
        *_ground(IN_WIDTH, IN_HEIGHT), _fill("p", slab(28, 0, 424, IN_HEIGHT)), *_filled(levels), _line("l", rules, "1"),
        _line("3", led, "3"), _fill("3", dots), _line("6", slab(34, y - 16, 412, 52), "3"),
        _line("6", f"M452 {y + 10}h{IN_WIDTH - 452}", "3"), _fill("6", disc(452, y + 10, 9)),
    ]  # fmt: skip


def invoices(stream: Stream) -> list[Shape]:
    """Sheets with a head, rows and a total, ticked off; one is still open."""
    shapes = _ground(OUT_WIDTH, OUT_HEIGHT)
    open_one = stream.pick((3, 4))
    sheets = heads = rows = totals = ticks = discs = ""
    for at in range(7):
        x, y = 30 + at * 202, 50 if at % 2 else 34
        sheets += slab(x, y, 168, 318)
        heads += slab(x + 20, y + 24, 56, 22)
        for row in range(4):
            rows += slab(x + 20, y + 78 + row * 34, stream.between(40, 74), 10)
            rows += slab(x + 112, y + 78 + row * 34, 36, 10)
        totals += slab(x + 84, y + 232, 64, 20)
        if at != open_one:
            discs += disc(x + 40, y + 272, 22)
            ticks += f"M{x + 30} {y + 272}l8 9 14-17"
    x, y = 30 + open_one * 202, 50 if open_one % 2 else 34
    return [
        *shapes, _line("3", f"M0 200H{OUT_WIDTH}", "3"), _fill("p", sheets), _line("l", sheets, "1"), _fill("5", heads),
        _fill("3", rows), _fill("4", totals, discs), _line("p", ticks, "4"), _line("6", slab(x - 6, y - 6, 180, 330), "3"),
        _fill("6", slab(x + 20, y + 262, 84, 22)),
    ]  # fmt: skip


def wishes(stream: Stream) -> list[Shape]:
    """Requests as they come: notes of several lengths, askew to each other."""
    levels = dict.fromkeys("23456", "")
    lines = ""
    for at, y in enumerate(range(_TOP - 100, _LOW + 90, 74)):
        x, w = 40 + stream.between(0, 14) * 10, stream.between(22, 36) * 10
        levels["6" if at == 3 else "2345"[at % 4]] += slab(x, y, 14, 52)
        lines += slab(x + 32, y + 12, w * 6 // 10, 10) + slab(x + 32, y + 32, w * 4 // 10, 8)
        levels["2"] += disc(x + w - 10, y + 26, 10)
    return [*_ground(IN_WIDTH, IN_HEIGHT), _fill("p", slab(28, 0, 520, IN_HEIGHT)), _fill("4", lines), *_filled(levels)]


def week(stream: Stream) -> list[Shape]:
    """A week in columns, what was asked for in its place; one time stands out."""
    columns = range(20, OUT_WIDTH - 100, 100)
    grid = "".join(f"M{x} 40V380" for x in columns) + "".join(f"M20 {y}H1420" for y in range(80, 390, 50))
    levels = dict.fromkeys("2345", "")
    for at, x in enumerate(columns):
        y = 82 + 50 * stream.below(2)
        while y < 330:
            long = 46 + 50 * stream.below(2)
            if at % 7 < 5 and stream.chance(4, 5) and y + long < 380:
                levels[stream.pick(("2", "3", "4", "5"))] += slab(x + 6, y, 88, long, 4)
            y += long + 4 + 50 * stream.below(2)
    x = columns[stream.pick((6, 7))]
    heads = "".join(slab(x + 30, 54, 40, 10) for x in columns)
    clear = Shape(c="fg", d=slab(x + 2, 178, 96, 104))
    return [
        *_ground(OUT_WIDTH, OUT_HEIGHT), _line("l", grid, "1"), _fill("3", heads), *_filled(levels), clear,
        _fill("6", slab(x + 6, 182, 88, 96, 4)), _fill("p", slab(x + 18, 198, 50, 10) + slab(x + 18, 218, 34, 10)),
    ]  # fmt: skip


def addresses(stream: Stream) -> list[Shape]:
    """Stops in the order they came in."""
    rows = range(_TOP - 120, _LOW + 100, 64)
    pins = names = rules = ""
    for y in rows:
        pins += f"M78 {y + 40}l-17-23a20 20 0 1 1 34 0z"
        names += slab(128, y + 2, stream.between(180, 330), 16) + slab(128, y + 26, stream.between(80, 160), 10)
        rules += f"M40 {y + 54}h520"
    y = rows[stream.pick((3, 4))]
    return [
        *_ground(IN_WIDTH, IN_HEIGHT), _fill("p", slab(28, 0, 560, IN_HEIGHT)), _line("l", rules, "1"), _fill("4", names),
        _fill("5", pins), _fill("6", f"M78 {y + 40}l-17-23a20 20 0 1 1 34 0z"),
        _fill("p", "".join(disc(78, one + 6, 7) for one in rows)),
    ]  # fmt: skip


def route(stream: Stream) -> list[Shape]:
    """Blocks and streets with one way through all stops."""
    blocks = dict.fromkeys("123", "")
    for x in range(0, OUT_WIDTH, 120):
        for y in range(20, OUT_HEIGHT, 95):
            blocks[stream.weighted((("1", 5), ("2", 3), ("3", 1)))] += slab(x + 8, y + 8, 104, 79)
    stops = [(120, 210), (360, 115), (480, 305), (720, 210), (840, 115), (960, 305), (1200, 210)]
    path = f"M0 {stops[0][1]}"
    for x, y in stops:
        path += f"H{x}V{y}"
    path += f"H{OUT_WIDTH}"
    spots = "".join(disc(x, y, 15) for x, y in stops)
    x, y = stops[3]
    return [
        *_ground(OUT_WIDTH, OUT_HEIGHT), *_filled(blocks), _line("5", path, "9"), _fill("5", spots),
        _fill("p", "".join(disc(x, y, 7) for x, y in stops)), _fill("6", f"M{x} {y}l-34-46a40 40 0 1 1 68 0z"),
        _fill("p", disc(x, y - 70, 15)),
    ]  # fmt: skip


def page(stream: Stream) -> list[Shape]:
    """A page of lines, some of them marked."""
    lines = marks = ""
    for at, y in enumerate(range(60, IN_HEIGHT - 40, 34)):
        wide = 380 if at % 5 < 4 else 210
        lines += slab(116, y, wide - stream.between(0, 30), 10)
        if at in (5, 9, 10, 13):
            marks += slab(108, y - 9, 240 + 10 * stream.below(14), 28)
    return [
        *_ground(IN_WIDTH, IN_HEIGHT), _fill("3", slab(92, 24, 448, IN_HEIGHT)), _fill("p", slab(76, 0, 448, IN_HEIGHT)),
        _fill("2", marks), _fill("4", lines), _line("6", "M76 222h-30v216h30M46 330h-46", "3"),
    ]  # fmt: skip


def script(stream: Stream) -> list[Shape]:
    """A letter written by hand, a few of its words framed as they are read."""
    lines = ""
    for at, y in enumerate(range(70, IN_HEIGHT - 60, 44)):
        waves = 13 - stream.below(3) if at % 5 < 4 else 6
        lines += f"M110 {y}q7-26 15 0" + "t15 0" * (2 * waves - 2)
    boxes = "".join(slab(x, y, w, 40, 4) for x, y, w in ((98, 224, 190), (262, 312, 150), (98, 400, 120)))
    return [
        *_ground(IN_WIDTH, IN_HEIGHT), _fill("3", slab(92, 24, 448, IN_HEIGHT)), _fill("p", slab(76, 0, 448, IN_HEIGHT)),
        _fill("2", boxes), _line("5", lines, "4"), _line("6", boxes, "3"),
    ]  # fmt: skip


def extract(stream: Stream) -> list[Shape]:
    """What a page says, as short points under heads."""
    cards = heads = lines = dots = ""
    for at in range(5):
        x = 40 + at * 280
        cards += slab(x, 50, 240, 300)
        heads += slab(x + 24, 80, 110, 20)
        for row in range(4):
            dots += slab(x + 24, 134 + row * 50, 14, 14)
            lines += slab(x + 52, 134 + row * 50, stream.between(90, 160), 12)
    return [
        *_ground(OUT_WIDTH, OUT_HEIGHT), _fill("p", cards), _line("l", cards, "1"), _fill("5", heads), _fill("3", lines),
        _fill("4", dots), _line("6", slab(592, 42, 256, 316), "3"), _fill("6", slab(624, 80, 110, 20)),
    ]  # fmt: skip


def bubbles(stream: Stream) -> list[Shape]:
    """Messages from two sides."""
    levels = dict.fromkeys("256", "")
    lines = {"5": "", "p": ""}
    for at, y in enumerate(range(_TOP - 130, _LOW + 100, 96)):
        w = stream.between(24, 34) * 10
        mine = at % 2
        x = IN_WIDTH - 50 - w if mine else 50
        if at == 2:
            levels["6"] += disc(x + w, y, 13)
        tail = f"M{x + w - 30} {y + 68}v22l-26-22z" if mine else f"M{x + 30} {y + 68}v22l26-22z"
        levels["5" if mine else "2"] += slab(x, y, w, 70, 14) + tail
        lines["p" if mine else "5"] += slab(x + 24, y + 20, w - 70, 10) + slab(x + 24, y + 40, (w - 70) * 6 // 10, 10)
    return [*_ground(IN_WIDTH, IN_HEIGHT), *_filled(levels), _fill("4", lines["5"]), _fill("p", lines["p"])]


def board(stream: Stream) -> list[Shape]:
    """Cards in columns by their state; one has just been moved."""
    columns = range(30, OUT_WIDTH - 200, 232)
    cards = lines = ""
    tags = dict.fromkeys("2345", "")
    for at, x in enumerate(columns):
        for row in range(3 - (at + stream.below(2)) % 2):
            y = 92 + row * 96
            cards += slab(x, y, 200, 80, 4)
            tags["2345"[(at + row) % 4]] += slab(x, y, 10, 80)
            lines += slab(x + 30, y + 20, stream.between(80, 140), 12) + slab(x + 30, y + 46, 60, 8)
    heads = "".join(slab(x, 50, 90, 14) for x in columns)
    x = columns[3]
    return [
        *_ground(OUT_WIDTH, OUT_HEIGHT), _fill("4", heads), _line("l", "".join(f"M{x - 16} 40v340" for x in columns), "1"),
        _fill("p", cards), _line("l", cards, "1"), *_filled(tags), _fill("3", lines),
        _line("6", f"M{x - 150} 150q60-50 130-16m-22-8l24 8-14 20", "3"), _fill("6", slab(x, 92, 200, 80, 4)),
        _fill("p", slab(x + 30, 112, 120, 12) + slab(x + 30, 138, 60, 8)),
    ]  # fmt: skip


def photos(stream: Stream) -> list[Shape]:
    """Pictures in rows, one of them picked."""
    skies = dict.fromkeys("1234", "")
    hills = suns = ""
    spots = [(34 + 190 * c, 30 + 154 * r) for r in range(4) for c in range(3)]
    for at, (x, y) in enumerate(spots):
        skies["1234"[(at * 3 + stream.below(2)) % 4]] += slab(x, y, 170, 134)
        top = y + stream.between(50, 80)
        hills += f"M{x} {y + 134}V{top + 20}l50-34 46 30 74-46V{y + 134}z"
        suns += disc(x + 126, y + 34, 14)
    x, y = spots[4]
    return [
        *_ground(IN_WIDTH, IN_HEIGHT), *_filled(skies), _fill("5", hills), _fill("p", suns),
        _line("6", slab(x - 8, y - 8, 186, 150), "4"), _fill("6", disc(x + 176, y - 6, 22)),
        _line("p", f"M{x + 166} {y - 6}l8 8 14-16", "4"),
    ]  # fmt: skip


def gallery(stream: Stream) -> list[Shape]:
    """The picked picture large, with what was found in it; the others small beside it."""
    sides = dict.fromkeys("234", "")
    hills = ""
    for at, x in enumerate((40, 230, 1060, 1250)):
        for y in (50, 210):
            sides["234"[(at + y // 100) % 3]] += slab(x, y, 160, 140)
            hills += f"M{x} {y + 140}v-40l56-38 40 26 64-40v92z"
    boxes = slab(640, 196, 120, 96) + slab(826, 76, 76, 76)
    del stream
    return [
        *_ground(OUT_WIDTH, OUT_HEIGHT), *_filled(sides), _fill("2", slab(420, 50, 600, 300)), _fill("p", disc(864, 114, 34)),
        _fill("4", "M420 350V270l130-80 110 70 130-96 230 150v36z"), _fill("5", hills, "M420 350v-40q200-60 600 0v40z"),
        _line("6", boxes, "4"), _fill("6", slab(640, 168, 74, 24) + slab(826, 48, 52, 24)),
    ]  # fmt: skip


def program(stream: Stream) -> list[Shape]:
    """Lines of a program, indented, one of them called."""
    levels = dict.fromkeys("234", "")
    numbers = ""
    indent = 0
    for at, y in enumerate(range(44, IN_HEIGHT - 20, 36)):
        indent = max(0, min(3, indent + stream.pick((-1, 0, 1, 1)))) if at else 0
        x = 96 + 42 * indent
        numbers += slab(44, y + 2, 18, 8)
        for level in stream.shuffled(("2", "3", "4"))[: 1 + stream.below(3)]:
            w = stream.between(4, 13) * 10
            if x + w < 560:
                levels[level] += slab(x, y, w, 13, 2)
                x += w + 14
    return [
        Shape(c="fd", d=slab(0, 0, IN_WIDTH, IN_HEIGHT)), _fill("6", slab(0, 322, IN_WIDTH, 34)), _fill("5", numbers),
        *_filled(levels),
    ]  # fmt: skip


def pipeline(stream: Stream) -> list[Shape]:
    """Steps that follow each other, two at a time in the middle; one is running."""
    lines = "M0 200H440M440 200C500 200 480 110 540 110H900C960 110 940 200 1000 200M440 200C500 200 480 290 540 290H900C960 290 940 200 1000 200H1440"
    boxes = [(120, 160), (330, 160), (560, 70), (560, 250), (760, 70), (760, 250), (1000, 160), (1220, 160)]
    done = "".join(slab(x, y, 120, 80, 6) for x, y in boxes)
    ticks = "".join(f"M{x + 46} {y + 40}l10 11 20-24" for x, y in boxes if (x, y) != (760, 250))
    del stream
    return [
        *_ground(OUT_WIDTH, OUT_HEIGHT), _line("3", lines, "5"), _fill("5", done), _line("2", ticks, "6"),
        _fill("6", slab(760, 250, 120, 80, 6)), _fill("p", slab(788, 284, 64, 12, 6)),
    ]  # fmt: skip


def scattered(stream: Stream) -> list[Shape]:
    """Pieces of several kinds, as they come."""
    levels = dict.fromkeys("12345", "")
    for row in range(8):
        for column in range(8):
            if stream.chance(3, 4) and not (row in (3, 4) and column in (3, 4)):
                x, y = 30 + column * 70 + stream.between(0, 14), 40 + row * 74 + stream.between(0, 14)
                levels[stream.pick(tuple("12345"))] += slab(x, y, 44, 44)
    return [*_ground(IN_WIDTH, IN_HEIGHT), *_filled(levels), _fill("6", slab(308, 308, 52, 52))]


def ordered(stream: Stream) -> list[Shape]:
    """The same in order: columns of one kind each."""
    levels = dict.fromkeys("12345", "")
    for at, x in enumerate(range(40, OUT_WIDTH - 60, 62)):
        level = "12345"[at % 5]
        for row in range(2 + (at % 5) + stream.below(2)):
            levels[level] += slab(x, 330 - row * 52, 44, 44)
    return [
        *_ground(OUT_WIDTH, OUT_HEIGHT), *_filled(levels), _line("l", f"M0 386H{OUT_WIDTH}"), _fill("6", slab(722, 330, 44, 44)),
    ]  # fmt: skip


_PAIRS: tuple[tuple[Draw, Draw, str], ...] = (
    (sound, clips, "headphones microphone"),
    (bank_lines, invoices, "receipt ledger coins calculator"),
    (wishes, week, "calendar"),
    (addresses, route, "pin truck"),
    (page, extract, "document"),
    (script, extract, "manuscript envelope"),
    (bubbles, board, "speech ticket"),
    (photos, gallery, "camera photo film reel"),
    (program, pipeline, "brackets terminal"),
    (tables, bucket, "database"),
    (call_sheet, open_stage, "mask stage"),
    (solar_home, day_yield, "home-battery"),
)

MATTERS: Mapping[str, tuple[Draw, Draw]] = MappingProxyType(
    {motif: (taken, given) for taken, given, motifs in _PAIRS for motif in motifs.split()}
)
"""Motif that leads a site -> its input and its output."""
PLAIN = (scattered, ordered)
"""Those of a site whose matter is not known."""


def matter(motifs: Sequence[str]) -> tuple[Draw, Draw]:
    """The input and the output of software with these motifs, the leading one first."""
    return MATTERS.get(motifs[0], PLAIN) if motifs else PLAIN
