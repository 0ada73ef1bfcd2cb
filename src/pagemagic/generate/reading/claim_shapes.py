"""Fragments that state something instead of naming something on offer: ``fully insured``, ``evenings and weekends``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.bracket_notes import outside_brackets
from pagemagic.generate.reading.durations import is_length, is_soon
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.seasons import season_at
from pagemagic.generate.reading.statuses import is_status
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.unlisted import asks, lasts, lent, on_sale
from pagemagic.generate.reading.words.table import WITH, Words, bag

WEEK_PARTS = bag(
    "evenings weekends nights weekdays abends wochenende wochenenden wochenends nachts week-ends soirs nuits noches tardes fines noites fins weekend sere notti "
    "avonden weekenden nachten"
)
"""Parts of the week: something takes place on them, and nobody sells them."""
_ROOM = bag("places seats spaces plätze plazas lugares vagas posti plaatsen couverts")
"""Room for people, which is counted and not offered: ``80 places``."""
ALSO = bag("also anche auch también aussi ook também")
"""Words by which a phrase only adds to another."""
_WHERE = bag("at in on na no nas nos en em im am au aux dans nel nella al alla op")
_PREMISES = bag(
    "büro praxis werkstatt laden atelier studio kanzlei office shop workshop kantoor winkel werkplaats praktijk"
)
_AREAS = bag("landkreis kreis umkreis raum region county counties provincie regio gemeente district")
_COSTS = bag("costs cost kostet kosten kost")
_TOO = bag("auch too ook")
_PASSIVE = bag("wird werden wordt worden is are gets get being ist sind bleibt bleiben blijft blijven")
_IF = bag("if unless wenn falls als indien tenzij")
_FRESH = bag("vers frisch zelf selbst")
_LEAST = bag("minimum mínimo mínima mindestens minimo minimaal mindestaufenthalt")
"""Words for a condition, which nobody offers: ``two-night minimum``."""
_RESET = bag("reset remade rebuilt")


def is_claim(run: Sequence[Token], words: Words) -> bool:
    """Whether a fragment states something instead of naming something: ``fully insured``, ``wood-fired twice a year``."""
    return _says_of_it(run, words) or _says_where(run, words) or _says_when(run, words) or _by_ends(run, words)


def _says_of_it(run: Sequence[Token], words: Words) -> bool:
    """Whether it says what somebody is, or goes on about what stands before it: ``Meisterbetrieb``, ``Kaffee gibt's auch``."""
    first, last = run[0].fold, run[-1].fold
    if is_status(run, words) or on_sale(run) or lent(run) or asks(run, words) or first in ALSO:
        return True
    if last in _TOO or lasts(run, words):
        return True  # "Kaffee gibt's auch", "Wachttijd acht maanden"
    if first in _PASSIVE or first in _COSTS:
        return True  # "Wird beim Auftrag verrechnet"
    if any(token.fold in _IF for token in run[1:]):
        return True  # "Pay-what-you-can if money is tight"
    return words.lang in ("de", "nl") and len(run) == 2 and first in _FRESH and last.startswith("ge")  # "Vers gebakken"


def _says_where(run: Sequence[Token], words: Words) -> bool:
    """Whether it says where: ``Na Biblioteca Municipal``, ``Landkreis Verden``, ``Büro in Köln-Ehrenfeld``."""
    first, last = run[0].fold, run[-1].fold
    led = run[1:] if len(run) > 1 and first in _WHERE else ()
    if led and (led[0].capital or (led[0].fold in words.articles and len(led) > 1 and led[1].capital)):
        return True
    if first in _AREAS or last in _AREAS:
        return True
    return len(run) > 2 and first in _PREMISES and run[1].fold in words.place_in and run[2].capital


def _says_when(run: Sequence[Token], words: Words) -> bool:
    """Whether it says when, how soon or for how long: ``Emergencies evenings and weekends``, ``Da maggio a settembre``."""
    last = run[-1].fold
    if any(is_soon(run[at:], words) for at in range(len(run) - 1)) or is_soon(run, words) or is_length(run, words):
        return True  # "Intervento entro due ore"
    if last in WEEK_PARTS and len(run) > 1 and words.lang != "de":
        return True
    spans = any(token.fold in words.through and token.kind == "word" for token in run[1:])
    if words.lang == "de" and spans and any(token.fold in words.days_short and token.capital for token in run[1:]):
        return True  # "Termine Mo bis Do"
    season = season_at(run, 0, words)
    if words.daily.at(run, 0) or (season is not None and season[1] == len(run)):
        return True  # "Elke dag tot zonsondergang"
    begins = words.starting.find(run)
    return bool(begins and sum(begins) < len(run) and number_at(run, sum(begins), words.lang) is not None)


def _by_ends(run: Sequence[Token], words: Words) -> bool:
    """Whether its first or last word, a number or a participle says that it states something."""
    first, last = run[0].fold, run[-1].fold
    if first in WITH and len(run) > 1:
        return True
    if any(token.fold in _LEAST or token.fold.endswith("minimum") for token in run):
        return True
    if {first, last} & words.claim_last or first in words.claim_first:
        return True
    if first in words.months or first in words.days:
        return True
    if any(token.kind == "number" for token in outside_brackets(run)) or (len(run) == 1 and first in _ROOM):
        return True
    if words.lang == "en" and (first.endswith("ed") or first in _RESET) and len(first) > 4 and len(run) > 1:
        return run[1].fold in words.stop or run[1].fold in ("every", "twice", "once", "daily", "weekly", "locally")
    return False
