"""What is free and the reason to get in touch: a first call, a trial lesson, a survey."""

from __future__ import annotations

from pagemagic.generate.inline import Inline
from pagemagic.generate.material import Material
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words.table import bag
from pagemagic.generate.writing.ways import Way
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import PriceFact

_ENCOUNTERS = bag(
    "call consultation chat survey visit valuation appraisal trial taster lesson session assessment inspection induction estimate quote "
    "erstgespräch vorgespräch gespräch beratung erstberatung probestunde probetraining schnupperstunde besichtigung kostenvoranschlag "
    "consulta llamada visita valoración prueba presupuesto sesión clase "
    "chamada avaliação experimental experiência orçamento sessão aula "
    "appel consultation entretien essai séance cours visite devis bilan "
    "chiamata consulenza colloquio prova lezione sopralluogo preventivo seduta "
    "gesprek kennismakingsgesprek intake proefles bezichtiging offerte kennismaking adviesgesprek"
)
"""What somebody asks for before buying anything."""
_MOST = 5
"""Words of a heading."""


def free_reason(material: Material, way: Way) -> Inline | None:
    """The first thing that costs nothing, in the brief's words, as the heading over how to ask for it: ``Free half hour call``."""
    if (
        material.kit.name in ("events", "software", "food")
        or way.side
        or way.intent not in ("", "appointment", "meeting")
    ):
        return None
    if way.request is not None and way.request.phrase:
        return None
    for price in material.all(PriceFact):
        if price.said is None or float(price.amount) or price.origin.span is None:
            continue
        told = material.reading.brief[price.origin.span[0] : price.origin.span[1]].strip(" .")
        asked = any(token.fold in _ENCOUNTERS for token in tokens(price.label or ""))
        whole = fold(price.said) in fold(told) and fold(price.label or "") in fold(told)
        if asked and whole and len(told.split()) <= _MOST and material.voice.native:
            return typographic(told[:1].upper() + told[1:], material.locale)
    return None
