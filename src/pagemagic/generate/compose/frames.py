"""Strips of drawn frames: how many forms of each kind of work a gallery shows."""

from __future__ import annotations

from pagemagic.generate.compose.work import Work
from pagemagic.generate.motifs import motifs_of
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.writing.measure import plain
from pagemagic.page.facts import OfferFact
from pagemagic.pictures.families.vessels.sets import NAMED, set_for
from pagemagic.pictures.motifs.words import motifs_of_list

_KINDS = 2
_LONG, _SHORT = 6, 4
"""Frames of a strip; the second is of larger ones."""


def strips(work: Work, found: list[OfferFact]) -> dict[str, int]:
    """Frames for each of two kinds of work whose makers turn many forms, where the theme shows strips; else none.

    A form that is drawn stands for its kind. What captions leave out, the headline has to say.
    """
    material = work.material
    if work.theme.variant("gallery") != "strip" or len(found) != _KINDS or not material.voice.phrase("frames.drawn"):
        return {}
    motifs = motifs_of(material)
    shown = motifs_of_list([one.text for one in found], motifs, material.locale.partition("-")[0])
    forms = [len(NAMED.get(motif or "", ())) for motif in shown]
    if not set_for(motifs).fired or min(forms) < _SHORT or not all(_said(work, one) for one in found):
        return {}
    return {found[0].id: _LONG if forms[0] >= _LONG else _SHORT, found[1].id: _SHORT}


def _said(work: Work, offer: OfferFact) -> bool:
    """Whether a headline says what an offer is noted for: ``in stoneware`` is under ``Stoneware from Ghent``."""
    if not offer.note:
        return True
    last = fold(offer.note.split()[-1])
    return work.headline is not None and last in fold(plain(work.material, work.headline.title))
