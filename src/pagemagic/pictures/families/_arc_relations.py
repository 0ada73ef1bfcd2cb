"""Relations drawn with two circles and one line of tape: small diagrams of what an item is about, 96 x 56 units.

A topic with a known meaning gets the relation of that meaning. Others get a row of half discs, one under the tape: which of
how many.
"""

from __future__ import annotations

from pagemagic.pictures.drawing import Shape
from pagemagic.pictures.families._plain_items import standing, told_apart
from pagemagic.pictures.families._topic_words import meaning, stems
from pagemagic.pictures.family import PictureRequest
from pagemagic.pictures.geometry import circle
from pagemagic.pictures.motifs.placing import known_motifs, motif_shapes
from pagemagic.pictures.motifs.words import motif_for

Layers = tuple[tuple[str, str], ...]
"""``(role, path)``: roles are ``light``, ``shared``, ``mark`` (fills), ``line`` and ``tape`` (strokes)."""


def _o(cx: int, cy: int, r: int) -> str:
    return circle(cx * 10, cy * 10, r * 10)


def _jaw() -> str:
    # Six round teeth along half a jaw; the seventh place is the marked one.
    places = ((20, 44), (23, 30), (33, 19), (63, 19), (73, 30), (76, 44))
    return "".join(_o(x, y, 6) for x, y in places)


RELATIONS: dict[str, Layers] = {
    "parted": (
        ("light", _o(24, 28, 20)),
        ("line", _o(24, 28, 20) + _o(24, 28, 13) + _o(72, 28, 20) + _o(72, 28, 13)),
        ("tape", "M48 4v48"),
    ),
    "shared": (
        ("shared", "M48 8.5A24 24 0 0 1 48 47.5A24 24 0 0 1 48 8.5z"),
        ("line", _o(34, 28, 24) + _o(62, 28, 24)),
        ("mark", _o(48, 28, 5)),
    ),
    "roof": (
        ("light", "M14 52V32a17 17 0 0 1 34 0v20z"),
        ("line", "M14 52V32a17 17 0 0 1 34 0v20M48 52V32a17 17 0 0 1 34 0v20M4 52h88"),
        ("tape", "M4 52V28a44 24 0 0 1 88 0v24"),
    ),
    "bridged": (
        ("light", _o(24, 28, 20)),
        ("line", _o(24, 28, 20) + _o(72, 28, 20)),
        ("shared", _o(48, 28, 14)),
        ("tape", _o(48, 28, 14)),
    ),
    "nested": (
        ("light", _o(48, 28, 25)),
        ("line", _o(48, 28, 25) + _o(48, 35, 18)),
        ("shared", _o(48, 42, 11)),
        ("tape", _o(48, 42, 11)),
    ),
    "stepping": (
        ("light", _o(17, 43, 9)),
        ("line", _o(17, 43, 9) + _o(41, 38, 14) + "M2 52h92"),
        ("shared", _o(73, 33, 19)),
        ("tape", _o(73, 33, 19)),
    ),
    "orbit": (
        ("light", _o(48, 28, 13)),
        ("line", _o(48, 28, 13) + "M6 28a42 15 0 1 1 84 0a42 15 0 1 1 -84 0"),
        ("mark", _o(82, 19, 5)),
    ),
    "chain": (
        ("light", _o(22, 28, 18)),
        (
            "shared",
            "M35 15.5A18 18 0 0 1 35 40.5A18 18 0 0 1 35 15.5zM61 15.5A18 18 0 0 1 61 40.5A18 18 0 0 1 61 15.5z",
        ),
        ("line", _o(22, 28, 18) + _o(74, 28, 18)),
        ("tape", _o(48, 28, 18)),
    ),
    "balance": (
        ("light", "M4 18a17 17 0 0 0 34 0z"),
        ("line", "M4 18a17 17 0 0 0 34 0M58 18a17 17 0 0 0 34 0M48 18V52M34 52h28"),
        ("tape", "M2 18h92"),
        ("mark", _o(48, 11, 4)),
    ),
    "path": (
        ("light", _o(16, 40, 12)),
        ("line", _o(16, 40, 12) + _o(80, 16, 12)),
        ("tape", "M16 40h20a12 12 0 0 0 12 -12a12 12 0 0 1 12 -12h20"),
        ("ink", _o(16, 40, 3) + _o(80, 16, 3)),
    ),
    "handed": (
        ("light", _o(20, 36, 16)),
        ("line", _o(20, 36, 16) + _o(76, 36, 16) + "M2 52h92"),
        ("tape", "M20 36a28 28 0 0 1 56 0"),
        ("mark", _o(76, 36, 5)),
    ),
    "coins": (
        ("light", _o(26, 28, 21)),
        ("line", _o(26, 28, 21) + "M33 8.2A21 21 0 0 1 33 47.8M41 8.2A21 21 0 0 1 41 47.8"),
        ("shared", _o(70, 28, 21)),
        ("tape", _o(70, 28, 21)),
        ("line", _o(70, 28, 14)),
    ),
    "rising": (
        ("light", "M20 48a28 28 0 0 1 56 0z"),
        ("line", "M28 48a20 20 0 0 1 40 0M36 48a12 12 0 0 1 24 0M2 48h92"),
        ("tape", "M20 48a28 28 0 0 1 56 0"),
        ("mark", "M43 48a5 5 0 0 1 10 0z"),
    ),
    "row": (
        ("light", _jaw()),
        ("line", _jaw() + "M32 52a16 16 0 0 1 32 0"),
        ("shared", _o(48, 14, 7)),
        ("tape", _o(48, 14, 7)),
    ),
    "cared": (
        ("shared", "M48 8.5A24 24 0 0 1 48 47.5A24 24 0 0 1 48 8.5z"),
        ("light", "M48 8.5A24 24 0 1 0 48 47.5A24 24 0 0 1 48 8.5z"),
        ("line", _o(34, 28, 24) + _o(62, 28, 24)),
        ("tape", "M48 20v16M40 28h16"),
    ),
    "opened": (
        ("light", "M44 6a22 22 0 0 0 0 44z"),
        (
            "line",
            "M44 6a22 22 0 0 0 0 44M44 14a14 14 0 0 0 0 28M52 6a22 22 0 0 1 0 44M52 14a14 14 0 0 1 0 28M44 6v44M52 6v44",
        ),
        ("tape", "M48 2v52"),
    ),
    "seen": (
        ("light", "M6 28A48 48 0 0 1 90 28A48 48 0 0 1 6 28z"),
        ("line", "M6 28A48 48 0 0 1 90 28A48 48 0 0 1 6 28z"),
        ("shared", _o(48, 28, 14)),
        ("tape", _o(48, 28, 14)),
        ("ink", _o(48, 28, 4)),
    ),
    "kept": (
        ("light", _o(28, 28, 20)),
        ("line", _o(28, 28, 20) + _o(28, 28, 9)),
        ("tape", "M48 28h42M76 28v12M88 28v12"),
    ),
    "centred": (
        ("light", _o(48, 28, 25)),
        ("line", _o(48, 28, 25) + _o(48, 28, 17) + "M4 28h19M73 28h19"),
        ("shared", _o(48, 28, 9)),
        ("tape", _o(48, 28, 9)),
    ),
    "divided": (
        ("light", "M45 4a22 22 0 0 0 0 44z"),
        ("line", "M45 4a22 22 0 0 0 0 44zM45 13a13 13 0 0 0 0 26M51 8a22 22 0 0 1 0 44zM51 17a13 13 0 0 1 0 26"),
        ("tape", "M48 2v52"),
    ),
    "turning": (
        ("light", _o(48, 28, 13)),
        ("line", _o(48, 28, 13) + "M25 28a23 23 0 0 1 38.5 -17"),
        ("tape", "M71 28a23 23 0 0 1 -38.5 17"),
        ("mark", _o(65, 12, 3)),
        ("ink", _o(31, 44, 3)),
    ),
}

_MEANINGS = {
    "parted": "divorc separat divorcio separac separaci conflit conflict disput dispute litig contencios break rutura ruptura",
    "shared": "famil child kid crianc filho filha hijo hija nino nina parent padre madre custod guarda baby bebe grandparent adopt adoc",
    "roof": "home house housing hous cohabit property propert casa vivienda habita imob inmobil tenan landlord rent arrend alquiler aluguel "
    "insur seguro roof telhad tejad tecto renov mortgage hipotec real estate room quarto habitacion stay",
    "bridged": "mediat mediac mediaci agree acordo acuerdo negotia negocia collab colab coloab consens arbitra reconcil",
    "nested": "protect protec trust privac confid insid safe cuidad pregnan gravid embaraz materni interior skin pele piel",
    "stepping": "grow growth career carreir carrera coach develop desenvol desarrol train forma invest poup ahorr saving pension reform "
    "jubil startup level nivel crescer crec start course",
    "orbit": "travel viag viaj trip tour world mundo abroad immigra imigra inmigra visa global international internac internaci export deliver entreg "
    "entrega envio shipping",
    "chain": "employ emplo empreg work trabalh trabaj labor labour team equip partner parceir socio societ societ company compan empres "
    "corporat network rede red supply contract contrat",
    "balance": "tax impost fiscal irs iva vat account contab law direit derecho legal court tribun juici advoc justic justi compliance audit "
    "auditor bookkeep",
    "path": "plan planea planif guid guia path caminh camino journey counsel aconsel aconsej orient advice consel consej consult road process "
    "mentor walk route",
    "handed": "will testament inherit heran herenc success sucess suces estate probate transfer sale venda venta sell buy purchas compra "
    "gift oferta convey handover donat doac donac",
    "coins": "money dinheir dinero fee price preco precio cost custo coste financ bank banc loan credit emprest prestam pay pag salary salar "
    "wage budget orcament presupuest",
    "rising": "mind mente mental morning manha manana wellbeing wellness bem bienestar therap terap calm sleep sono sueno meditat meditac yoga "
    "breath respira sun sol new novo nuevo psic psych anxi ansie",
    "row": "teeth tooth dent dental dentist orthodon ortodon implant hygien higien smile sorris sonris boca mouth braces whiten branque blanque",
    "cared": "health saude salud care medic clinic doctor nurs enferm physio fisio patient pacient vaccin vacin vacun emergenc urgenc heal cura "
    "treat tratam animal pet veterin",
    "opened": "learn lesson aula clase leccion school escol escuel educ teach ensin ensen book livr libro read leit lect language lingua idiom "
    "course curso class workshop oficina taller stud estud exam",
    "seen": "eye vision visao olho ojo optic glass lens lentes oculo gafas review revis check inspect inspec exame photo foto design desenh "
    "diseno diagn",
    "kept": "key chave llave lock secur segur storage armaz guard warrant garant garanti licen",
    "centred": "strateg estrateg target goal objetiv focus foco research pesquis investig brand marca market quality qualid calid first primeir primer",
    "divided": "share partilh asset bens bienes divis split half meia medio halv reparto pensao",
    "turning": "repair repar maint manut manten service servic change mudanc cambio renew renova cycle ciclo restor restaur return review clean limp",
}

_CLASSES = {"light": "f1", "shared": "f5", "mark": "f2", "ink": "fl", "line": "sl hair", "tape": "s2"}


def _known() -> dict[str, str]:
    seen: dict[str, str] = {}
    table: dict[str, str] = {}
    for name, listed in _MEANINGS.items():
        # A stem listed twice keeps its first meaning; the table above runs from the telling to the general.
        fresh = [stem for stem in dict.fromkeys(listed.split()) if stem not in seen]
        seen.update(dict.fromkeys(fresh, name))
        table[name] = " ".join(fresh)
    return stems(table)


_BY_STEM = _known()


_BY_MOTIF = {
    "people": "shared", "blocks": "shared", "house": "roof", "gavel": "bridged", "briefcase": "chain", "nodes": "chain",
    "calculator": "balance", "scales": "balance", "ledger": "balance", "coins": "coins", "globe": "orbit",
    "suitcase": "orbit", "mortarboard": "opened", "open-book": "opened", "speech": "opened", "tooth": "row",
    "eye": "seen", "spectacles": "seen", "camera": "seen", "key": "kept", "lock": "kept", "shield": "nested",
    "pram": "nested", "stethoscope": "cared", "pulse": "cared", "pill": "cared", "paw": "cared", "dog": "cared",
    "hand": "cared", "yoga": "rising", "lotus": "rising", "gear": "turning", "broom": "turning", "hammer": "turning",
    "gift": "handed", "truck": "path", "will": "handed", "deed": "chain", "deed-key": "roof", "toothbrush": "seen", "map": "path", "chart": "stepping",
}  # fmt: skip
"""Motif -> the relation of what it stands for: the languages that the stems above do not hold are read by the lexicon."""


def relation_name(request: PictureRequest) -> str | None:
    """Which relation an item gets: that of its topic's meaning; None where it has none or another item shows it."""
    return _names(request)[request.place if request.series else 0]


def _names(request: PictureRequest) -> tuple[str | None, ...]:
    return told_apart([_known_relation(request, topic) for topic in request.series or (request.topic,)])


def _thing(request: PictureRequest) -> list[Shape]:
    """The motif of an item on a light disc, under the tape."""
    disc = circle(480, 280, 270)
    shown = known_motifs((request.named or "",))[:1]
    motif = [shape for name in shown for shape in motif_shapes(name, "3", "1", 320, 120, 320)]
    return [Shape(c=_CLASSES["light"], d=disc), *motif, Shape(c=_CLASSES["tape"], d=disc, w="2.25")]


def _known_relation(request: PictureRequest, topic: str) -> str | None:
    own = request.motif if request.motif and topic == request.topic else None
    named = own or motif_for(topic, request.motifs, request.language)
    return meaning(topic, _BY_STEM) or _BY_MOTIF.get(named or "")


def _counted(at: int, count: int) -> Layers:
    """Half discs on a line, as many as there are items, this one's under the tape; from 13 items on, the first 12."""
    count = min(count, _MOST_DISCS)
    r = min(14, 46 // count)
    left = 48 - r * count
    arcs = [f"M{left + 2 * r * one} 42a{r} {r} 0 0 1 {2 * r} 0" for one in range(count)]
    own = arcs[min(at, count - 1)]
    return (("light", f"{own}z"), ("line", "".join(arcs) + "M0 42h96"), ("tape", own))


_MOST_DISCS = 12


def relation(request: PictureRequest) -> list[Shape]:
    """The diagram of an item, odd ones mirrored.

    Where every item of its list has a motif, that; where not every one has a relation either, nothing.
    """
    name = relation_name(request)
    if request.series and request.motif is None and request.told:
        return _thing(request)
    if request.series and None in _names(request):
        return []
    mirrored = name is not None and request.index % 2 == 1
    shapes: list[Shape] = []
    for role, path in RELATIONS[name] if name else _counted(*standing(request)):
        shape = Shape(c=_CLASSES[role], d=path)
        if role == "tape":
            shape["w"] = "2.25"
        if mirrored:
            shape["t"] = "translate(96 0) scale(-1 1)"
        shapes.append(shape)
    return shapes
