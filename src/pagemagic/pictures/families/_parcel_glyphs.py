"""Small measured signs, 96 x 56 units: what an item is about, said with cells, ticks, levels and one signal.

A topic with a known meaning gets the sign of that meaning. Others get a row of cells, one of them called: which of how many.
"""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._plain_items import standing, told_apart
from pagemagic.pictures.families._topic_words import meaning, stems
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import circle, on_circle, polyline, sector
from pagemagic.pictures.motifs.words import motif_for

Marks = tuple[tuple[str, str], ...]
"""``(role, path)``: roles are the levels ``1`` to ``5`` and ``signal`` (fills), ``line``, ``rule`` and ``limit``."""


def _cells(size: int, gap: int, *places: tuple[int, int], x: int = 0, y: int = 0) -> str:
    """Squares of ``size`` at columns and rows of a raster that starts at ``x, y``."""
    step = size + gap
    return "".join(f"M{x + c * step} {y + r * step}h{size}v{size}h-{size}z" for c, r in places)


def _bar(x: int, top: int, width: int = 10, bottom: int = 52) -> str:
    return f"M{x} {top}h{width}v{bottom - top}h-{width}z"


def _nodes(*points: tuple[int, int]) -> str:
    return "".join(f"M{x - 3} {y - 3}h6v6h-6z" for x, y in points)


def _ticks() -> str:
    return "".join(f"M{4 + at * 8} 52v-{16 if at % 4 == 0 else 8}" for at in range(12))


def _gauge(level: int) -> str:
    start = 180 + (level - 1) * 36
    return sector(480, 480, 400, start + 2, start + 34, 220)


def _clock() -> str:
    ends = [(on_circle(480, 280, 240, 30 * at), on_circle(480, 280, 200, 30 * at)) for at in range(12)]
    return "".join(polyline(pair) for pair in ends)


GLYPHS: dict[str, Marks] = {
    "ruler": (
        ("4", "M4 24h48v10h-48z"),
        ("line", _ticks() + "M0 52h96"),
        ("signal", "M48 6h8v28h-8z"),
    ),
    "cells": (
        ("1", _cells(16, 2, (0, 0), (1, 0), (0, 1), x=4, y=2)),
        ("2", _cells(16, 2, (2, 0), (1, 1), (0, 2), x=4, y=2)),
        ("3", _cells(16, 2, (3, 0), (2, 1), (1, 2), x=4, y=2)),
        ("4", _cells(16, 2, (4, 0), (2, 2), (4, 1), x=4, y=2)),
        ("5", _cells(16, 2, (3, 2), (4, 2), x=4, y=2)),
        ("signal", _cells(16, 2, (3, 1), x=4, y=2)),
    ),
    "steps": (
        ("1", _bar(4, 42, 16)),
        ("2", _bar(22, 34, 16)),
        ("3", _bar(40, 26, 16)),
        ("4", _bar(58, 16, 16)),
        ("5", _bar(76, 12, 16)),
        ("signal", "M76 4h16v6h-16z"),
        ("line", "M0 52h96"),
    ),
    "wave": (
        ("rule", "M4 28h88"),
        ("line", "M4 28c8 -28 20 -28 28 0s20 28 28 0s20 -28 28 0"),
        ("5", _nodes((18, 7), (46, 49), (74, 7))),
        ("signal", "M56 24h8v8h-8z"),
    ),
    "border": (
        ("2", "M12 14L46 6L86 20L76 48L34 50L8 38z"),
        ("line", "M12 14L46 6L86 20L76 48L34 50L8 38z"),
        ("5", _nodes((12, 14), (46, 6), (76, 48), (34, 50), (8, 38))),
        ("signal", "M82 16h8v8h-8z"),
    ),
    "linked": (
        ("line", "M20 14h26v28h30M20 42h26M46 14h30"),
        ("3", _cells(16, 0, (0, 0), x=8, y=6)),
        ("4", _cells(16, 0, (0, 0), x=8, y=34)),
        ("5", _cells(16, 0, (0, 0), x=72, y=6)),
        ("signal", _cells(16, 0, (0, 0), x=72, y=34)),
    ),
    "limit": (
        ("2", _bar(4, 36) + _bar(17, 32)),
        ("3", _bar(30, 26) + _bar(82, 30)),
        ("4", _bar(43, 22) + _bar(69, 16)),
        ("5", _bar(56, 20)),
        ("signal", _bar(56, 6, 10, 18)),
        ("limit", "M0 20h96"),
    ),
    "contours": (
        ("1", "M6 4h84v48h-84z"),
        ("2", "M14 9h66v38h-66z"),
        ("3", "M24 15h48v27h-48z"),
        ("4", "M38 20h28v18h-28z"),
        ("signal", "M50 25h10v8h-10z"),
    ),
    "layers": (
        ("5", "M48 34L90 44L48 54L6 44z"),
        ("4", "M48 24L90 34L48 44L6 34z"),
        ("2", "M48 14L90 24L48 34L6 24z"),
        ("signal", "M48 4L90 14L48 24L6 14z"),
    ),
    "gauge": (
        ("1", _gauge(1)),
        ("2", _gauge(2)),
        ("3", _gauge(3)),
        ("4", _gauge(4)),
        ("5", _gauge(5)),
        ("limit", "M48 48L70 22"),
        ("line", "M4 52h88"),
    ),
    "route": (
        ("rule", "M4 14h88M4 28h88M4 42h88M24 4v48M48 4v48M72 4v48"),
        ("line", "M8 42h16v-14h24v-14h24v14h14"),
        ("5", _nodes((8, 42), (24, 28), (48, 14), (72, 28))),
        ("signal", "M82 24h8v8h-8z"),
    ),
    "tally": (
        ("4", _cells(14, 2, *((c, r) for r in range(2) for c in range(6)), x=0, y=4)),
        ("4", _cells(14, 2, (0, 2), (1, 2), x=0, y=4)),
        ("limit", "M33 37h12v12h-12z"),
        ("line", "M49 37h12v12h-12zM65 37h12v12h-12zM81 37h12v12h-12z"),
    ),
    "plots": (
        ("4", "M4 4h34l-6 24h-28z"),
        ("2", "M42 4h24l-7 28l-23 -4z"),
        ("3", "M70 4h22v32l-29 -4z"),
        ("5", "M4 32h27l-5 20h-22z"),
        ("signal", "M35 32l23 4l-4 16h-24z"),
        ("1", "M62 36l30 4v12h-34z"),
    ),
    "text": (
        ("line", "M20 4h-10v48h10M76 4h10v48h-10"),
        ("4", "M24 14h20v6h-20zM30 25h34v6h-34z"),
        ("2", "M48 14h24v6h-24zM24 36h18v6h-18z"),
        ("signal", "M46 36h14v6h-14z"),
    ),
    "aimed": (
        ("2", circle(480, 280, 180)),
        ("line", circle(480, 280, 180) + "M4 28h20M72 28h20M48 0v12M48 44v12"),
        ("signal", "M43 23h10v10h-10z"),
    ),
    "clock": (
        ("3", sector(480, 280, 180, 270, 360)),
        ("line", _clock() + circle(480, 280, 180)),
        ("limit", "M48 28V10M48 28h18"),
    ),
    "kept": (
        ("line", "M8 16v-12h12M76 4h12v12M88 40v12h-12M20 52h-12v-12"),
        ("5", "M22 12h52v32h-52z"),
        ("3", "M30 19h36v18h-36z"),
        ("signal", "M43 23h10v10h-10z"),
    ),
    "receipt": (
        ("1", "M28 2h40v48l-5 -4l-5 4l-5 -4l-5 4l-5 -4l-5 4l-5 -4l-5 4z"),
        ("4", "M33 9h16v4h-16zM33 18h12v4h-12zM33 27h18v4h-18z"),
        ("3", "M56 9h7v4h-7zM57 18h6v4h-6zM54 27h9v4h-9z"),
        ("signal", "M33 36h30v5h-30z"),
    ),
    "ledger": (
        ("4", "M4 6h88v8h-88z"),
        ("2", "M8 20h26v5h-26zM8 31h34v5h-34zM8 42h20v5h-20z"),
        ("3", "M52 20h14v5h-14zM52 31h10v5h-10zM52 42h16v5h-16z"),
        ("signal", "M76 31h14v5h-14z"),
        ("line", "M47 6v46M72 6v46M4 28h88M4 39h88M4 52h88"),
    ),
    "calendar": (
        ("5", "M12 4h72v9h-72z"),
        ("2", _cells(9, 3, *((c, r) for r in range(3) for c in range(6)), x=13, y=17)),
        ("signal", _cells(9, 3, (3, 1), x=13, y=17)),
    ),
    "queue": (
        ("5", _cells(18, 0, (0, 0), x=0, y=19)),
        ("4", _cells(15, 0, (0, 0), x=24, y=20)),
        ("3", _cells(12, 0, (0, 0), x=45, y=22)),
        ("2", _cells(9, 0, (0, 0), x=63, y=23)),
        ("signal", _cells(7, 0, (0, 0), x=84, y=24)),
        ("line", "M0 44h96M0 40v8M95 40v8"),
    ),
    "mended": (
        ("4", _cells(16, 2, (0, 0), (1, 0), (2, 0), (0, 1), (0, 2), (2, 2), (1, 2), x=20, y=2)),
        ("rule", "M38 20h16v16h-16z"),
        ("signal", _cells(16, 0, (0, 0), x=76, y=20)),
        ("line", "M58 28h14M62 24l-4 4l4 4"),
    ),
}

_MEANINGS = {
    "ruler": "measur medi medic size tamanh tamano calibr survey topograf exact precis length tailor custom medida",
    "cells": "data dado dato map mapa carto satel image imag analys analis analit table tabel raster heat sensor",
    "steps": "price prec preco precio plan plano level nivel grow cresc crec train forma course curso invest scale escal progress",
    "wave": "forecast previs pronost weather tempo clima sound som sonid audio energ electr eletr signal sinal senal radio music",
    "border": "boundar limite fronteir land terren property propert site local place lugar location area garden jardim jardin house casa",
    "linked": "api webhook integrat integra network rede red connect conex ligac client partner supply team equipa equipo web",
    "limit": "alert alarm aviso threshold limiar umbral limit risk risco riesgo safe segur emergenc urgenc monitor",
    "contours": "terrain relev relief geolog water agua irrig riego rega soil solo suelo drain climate",
    "layers": "stack layer camad capa document report relator informe file fich archiv build constru floor pavim roof insul isolam",
    "gauge": "perform rendim pressure press temper heat heating aquec calef boiler calder speed velocid efficien eficien score test ensai",
    "route": "deliver entreg entrega transport logist route rota ruta shipping envio travel viag viaj path mov mudanc fleet",
    "tally": "count cont unit unid stock invent seat lugar capac quota bundle pack free gratis batch",
    "plots": "field campo parcel lote farm quint granja finca agri agro crop cultiv plant harvest colh cosech",
    "text": "code codig software program develop desenvolv desarroll json sdk python script write escrit text contract contrat",
    "aimed": "focus foco target inspect inspec inspe diagn detect research investig find search check control consult",
    "clock": "time hour hora horario schedul agenda booking marcac reserv appoint cita 24 shift turno day dia week semana night",
    "kept": "secur protec protect trust backup storage armazen almacen privac confid insur seguro lock cover guarant garant warranty",
    "queue": "process step passo paso order encomend pedido ticket manufactur fabric produc produz line assembl",
    "mended": "repair repar fix arranj arregl maint manut manten service servic replac substit sustit instal install part peca pieza renov",
}

_CLASSES = {"signal": "f6", "line": "sl hair", "rule": "s3 hair", "limit": "s6"}


def _known() -> dict[str, str]:
    taken: dict[str, None] = {}
    table = {}
    for name, listed in _MEANINGS.items():
        # A stem listed twice keeps its first meaning.
        fresh = [stem for stem in dict.fromkeys(listed.split()) if stem not in taken]
        taken.update(dict.fromkeys(fresh))
        table[name] = " ".join(fresh)
    return stems(table)


_BY_STEM = _known()


_BY_MOTIF = {
    "receipt": "receipt", "ledger": "ledger", "calculator": "ledger", "abacus": "ledger", "coins": "tally",
    "calendar": "calendar", "map": "border", "pin": "route", "truck": "route", "box": "queue", "document": "text",
    "terminal": "text", "pen": "text", "nodes": "linked", "people": "linked", "database": "layers", "chart": "steps",
    "bars": "steps", "clock": "clock", "shield": "kept", "lock": "kept", "key": "kept", "house": "border",
    "seedling": "plots", "tractor": "plots", "seal": "aimed", "gear": "mended", "boiler": "gauge", "meter": "gauge",
}  # fmt: skip
"""Motif -> the sign that says the same."""


def glyph_name(request: PictureRequest) -> str | None:
    """Which sign an item gets: that of its topic's meaning; None where it has none or another item shows it."""
    topics = request.series or (request.topic,)
    known = [_known_sign(request, topic) for topic in topics]
    return told_apart(known)[request.place if request.series else 0]


def _known_sign(request: PictureRequest, topic: str) -> str | None:
    own = request.motif if request.motif and topic == request.topic else None
    named = own or motif_for(topic, request.motifs, request.language)
    return _BY_MOTIF.get(named or "") or meaning(topic, _BY_STEM)


def _counted(at: int, count: int) -> Marks:
    """A row of cells, as many as there are items, this one's in the signal colour; from 25 items on, the first 24."""
    count = min(count, _MOST_CELLS)
    columns = min(count, _CELLS_IN_A_ROW)
    size = min(20, 92 // columns - 2)
    rows = -(-count // columns)
    top = (56 - rows * (size + 2)) // 2
    cells = [(one % columns, one // columns) for one in range(count)]
    left = (96 - columns * (size + 2) + 2) // 2
    others = [cell for one, cell in enumerate(cells) if one != at]
    return (
        ("3", _cells(size, 2, *others, x=left, y=top)),
        ("signal", _cells(size, 2, *cells[at : at + 1], x=left, y=top)),
    )


_MOST_CELLS, _CELLS_IN_A_ROW = 24, 8


def glyph(request: PictureRequest) -> list[Shape]:
    """The sign of an item."""
    shapes: list[Shape] = []
    name = glyph_name(request)
    for role, path in GLYPHS[name] if name else _counted(*standing(request)):
        if not path:
            continue
        shape = Shape(c=_CLASSES.get(role, f"f{role}"), d=path)
        if role == "limit":
            shape["w"] = "2"
        shapes.append(shape)
    return shapes
