"""Hours that a time of the year or a day has of its own: ``im August nur nach Absprache``, ``not in the school holidays``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag
from pagemagic.generate.reading.words.visiting import Visiting

_NOT = bag(
    "not except nicht außer ausgenommen kein keine pas sauf hors hormis no salvo excepto não exceto excepto non escluso esclusi eccetto tranne niet "
    "behalve uitgezonderd"
)
_THROUGH = bag("durchgehend doorlopend continuado orario-continuato ganztägig")
_SHUTTING = bag(
    "schließen schliessen fermons cerramos encerramos fechamos chiudiamo sluiten closing closure closed fermeture annuelle annuale anual "
    "betriebsurlaub betriebsferien urlaub werksferien congés cierre encerramento chiusura sluiting vakantiesluiting"
)
"""Words by which a house says that it is shut for a time."""
_SMALL = bag(
    "in im am an den der die das the on during während à au aux en pendant durant les le la los las el de del du des do da dos das no na nos nas "
    "dal dall al alla nel nei nelle il i gli tijdens tussen van tot bis vom von zu zum to from until and und et y e en voor auch also wir we per"
)


def excepts(part: Sequence[Token], table: Visiting, words: Words) -> bool:
    """Whether a part only says what is otherwise at a time of the year: nothing but that time and what changes then."""
    said = [token for token in part if token.kind != "sign"]
    timed = changes = False
    index = 0
    while index < len(part):
        token = part[index]
        word = token.fold.rpartition("'")[2]
        length = words.closed.at(part, index) or words.appointment.at(part, index) or table.booking.at(part, index)
        turn = bool(length) or word in _NOT | _THROUGH | _SHUTTING or word in words.only
        time = word in words.months or word in table.holidays
        known = (
            token.kind in ("sign", "number") or word in _SMALL | words.stop | words.time_lead or word in words.articles
        )
        if not (turn or time or known):
            return False
        timed, changes = timed or time, changes or turn
        index += length or 1
    return timed and changes and len(said) > 1
