"""Prices: the amount, what it is per, and whether it is where prices begin. Labels come from :mod:`.labels`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.money import AMOUNT, currency, decimal
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.sentences import tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, tokens
from pagemagic.generate.reading.words.table import WITH, Words, bag

TIMES = bag(
    "quilo quilos bottle flasche botella garrafa bouteille portion ración porção bag loaf "
    "nuit nuits notti nachten std std. std/h hr hrs couple box dozen "
    "hour hours minute minutes day days night nights week weeks month months year years session term person head field "
    "hora horas minuto minutos dia dias noite noites semana mês meses mes ano pessoa noche día años año persona sesión "
    "heure heures minute jour jours nuit semaine mois an personne séance stunde stunden tag tage nacht woche monat jahr "
    "person ora ore giorno notte settimana mese anno persona uur dag nacht week maand jaar persoon kilo kg item piece "
    "each user seat sessão unidade pp pcm kw place seats class visit لكل للشخص pessoas adulto"
)
_STOPS = frozenset('.,;:()!?|–—"')
_RANGE_BEFORE = re.compile(r"[\d€£$] ?(?:[-–—]|(?<= )(?:to|a|à|até|bis|tot) ) ?\Z")
_RANGE_AFTER = re.compile(
    r" ?(?:[-–—] ?[€£$]? ?\d|(?:to|bis|à|a|até|tot) ?(?:[€£$] ?\d|\d[\d.,]*+(?! (?!eur|kr)[^\W\d_]{3,})))"
)
"""The other end of a range; ``300 € até 4 pessoas`` is for so many."""
_PLUS = bag("plus zzgl zuzüglich mais más più +")
_ENDED = frozenset(("", ".", "!", "?", ",", ";", ":"))
_SIGN_FIRST = re.compile(r"[€£$] ?\d")
_PENCE = re.compile(r"(?<![\w.,£])(\d{1,2})(?:p(?!\w)|(?P<cents>c|ct)(?= (?:a|an|per) \w))")
_LONGEST_UNIT = 6
_LONGEST_EXTRA = 3
_HALF = bag("half halbe halben meia media demi demie mezza mezz'ora halve quarter viertel")
_LONGEST_WITH = 4
HOLDING = WITH | bag("including inclusief inklusive inclusive incluido incluida incluindo incluyendo")
"""What leads to what a price holds: ``65 euro inclusief lunch``."""
_PERIODS = bag(
    "day week month year dia semana mês ano día mes año jour semaine mois an tag woche monat jahr giorno settimana mese anno dag week maand jaar"
)
_THE = bag("o a le la el al il")  # "6 € o quilo", "4 € al sacchetto"
_ONE = bag("a an la le l' der die das il o el het de")
_MEASURES = TIMES - bag("séance sessão sesión session class visit loaf") | bag(
    "adult child guest ticket table team house room property car animal dog cat month quarter stück pezzo pièce pieza peça unidad "
    "ración saco gramo litro liter litre glas glass copo vaso verre couvert cover párr zimmer"
)
_OR = bag("or")
_EACH = bag("each pp p cada chacun chacune jeweils je elk ciascuno ciascuna cadauno l'uno l'una")
_NO_UNITS = bag("porta entrada entrée ingresso menu menú door bilheteira caisse")
_TAX = re.compile(
    r"[ ]?[,(（]?[ ]?(?P<said>(?:\+|plus|ex|excl|excluding|exc|inc|incl|including|zzgl|inkl|más|mais|più|oltre|hors)\.?[ ]?"
    r"(?:vat|iva|tva|mwst|btw|gst|tax)(?![a-z])|iva (?:incluido|incluído|incluida|inclusa|compresa|aparte)|(?:ht|ttc)(?![a-z])|税込|税別)"
    r"\.?[)）]?"
)
_HEADS = re.compile(r"\s*(?P<said>p\. ?p\.(?: ?p\. ?n\.)?|p\. ?d\.)(?![a-z])", re.IGNORECASE)
"""What a price is per, in letters: ``€ 12,50 p.p.``, ``€ 95 p.p.p.n.``."""
_TERMS = re.compile(
    r", (?P<said>(?:refunded|refundable|deducted|deductible|credited|redeemable|reembolsables?|descontables?|descontad[oa]s?|deduzid[oa]s?|"
    r"reembolsáve(?:l|is)|dedutíve(?:l|is)|déduite?s?|déductibles?|remboursée?s?|remboursables?|rimborsabil[ei]|rimborsat[oaie]|"
    r"scalat[oaie]|detratt[oaie]|verrekend|verrekenbaar)(?: [^\s.,;:()!?€£$]+){0,6}"
    r"|(?:wird|werden|wordt|worden)(?: [^\s.,;:()!?€£$]+){0,5} (?:verrechnet|angerechnet|erstattet|gutgeschrieben|verrekend|terugbetaald)"
    r"|[^\W\d]+ (?:esclus[oaie]|non (?:compris(?:e|es)?|inclus[oaie]?)|no incluid[oa]s|aparte|não incluíd[oa]s|à parte|niet inbegrepen|extra))"
    r"(?=[.,;!]|$)"
)
"""What becomes of the money, said right after a price: ``£60, refunded against work``."""
_GIFTS = bag(
    "gets buys feeds pays keeps covers funds provides sends helps plants trains gives nourrit permet finance offre ernährt finanziert bezahlt ermöglicht "
    "alimenta paga financia permite compra sfama permette finanzia voedt betaalt"
)
"""What a gift of money does."""
_HOLDS = bag("holds secures reserves confirms guarantees")
_WILL = bag("will can could")
_FOR = bag("for por pour per für voor para")
_CLAUSE = 60
"""Code points before and after a sum in which a word of insurance is looked for."""
_LEAST_INSURED = 50_000
"""A sum from which on it is what is insured and not what insurance costs."""
_PER = frozenset(("per", "por", "par", "pro", "/", "je", "cada", "each", "every", "chaque", "ogni", "elke"))


def read_prices(source: Source, ledger: Ledger, words: Words, country: str | None) -> None:
    """Take every price. A range of prices is left in the text: it has two amounts and neither is the price."""
    fold = source.fold
    for match in _amounts(fold):
        start, end = match.span()
        if not ledger.free(start, end) or _in_range(fold, start, end) or _given(source, words, start, end):
            continue
        if _does(source, words, start, end):
            continue
        if match["mark"]:
            amount, sign = f"{match['whole']}.{match['cents']}", "€"
        else:
            amount = decimal(match["first"] or match["last"] or match["cjk"])
            sign = match["before"] or match["after"] or match["yen"]
        values: dict[str, object] = {"amount": amount, "currency": currency(sign, country)}
        if not re.fullmatch(r"\d{1,9}(\.\d{1,4})?", amount) or _insures(source, words, start, end, amount):
            continue
        heads = _HEADS.match(fold, end)
        unit_end = heads.end() if heads else _unit(source, ledger, words, end)
        if unit_end > end:
            values["unit"] = source.text[end:unit_end].strip().removeprefix("/").strip()
            end = unit_end
        tax = _TAX.match(fold, end)
        if tax:
            unit = f"{values.get('unit', '')} {source.text[slice(*tax.span('said'))]}"
            values["unit"], end = " ".join(unit.split()), tax.end()
        terms = _TERMS.match(fold, end)
        if terms and ledger.free(*terms.span()):
            said = source.text[slice(*terms.span("said"))]
            values["unit"], end = f"{values['unit']}, {said}" if "unit" in values else said, terms.end()
        start = _starting(source, ledger, words, start, values)
        start = _on_top(source, ledger, start, match.end(), values)
        ledger.add(Draft("price", start, end, values))
    _read_pence(source, ledger, words)


def _amounts(fold: str) -> Iterator[re.Match[str]]:
    """The amounts of a text; where signs come first, ``tot 12 € 19,50`` ends with the price and has an age before it."""
    signs_first = bool(_SIGN_FIRST.search(fold))
    at = 0
    while (match := AMOUNT.search(fold, at)) is not None:
        sign = match.start("after") if match["after"] else -1
        if signs_first and sign >= 0 and _SIGN_FIRST.match(fold, sign):
            at = sign
            continue
        yield match
        at = match.end()


def _read_pence(source: Source, ledger: Ledger, words: Words) -> None:
    """Take prices below a pound or a euro as they are written: ``45p a mile``, ``50c per km``."""
    for match in _PENCE.finditer(source.fold) if words.lang == "en" else ():
        start, end = match.span()
        if ledger.free(start, end):
            values: dict[str, object] = {
                "amount": f"0.{int(match[1]):02}",
                "currency": "EUR" if match["cents"] else "GBP",
                "said": match[0],
            }
            stop = _unit(source, ledger, words, end)
            if stop > end:
                values["unit"] = source.text[end:stop].strip()
            ledger.add(Draft("price", start, stop, values))


def is_thing(article: str, noun: str) -> bool:
    """Whether a unit is one thing of a kind, a lesson or a walk; time, weight, people and rooms are measures."""
    return article in _ONE and bool(noun) and noun.isalpha() and noun not in _MEASURES


def for_how_long(unit: str, measure: str, words: Words) -> tuple[str, str]:
    """Return how long or for how many a price is, ``two hours`` of ``for two hours``, and its noun; ``measure`` is the noun before."""
    run = tokens(unit)
    number = number_at(run, 1, words.lang) if run and run[0].fold in words.purpose | _FOR else None
    if not number:
        return "", measure
    noun = unit[run[number[1]].end :].strip()
    if not noun and not (measure and number[0] > 1):
        return "", measure
    amount = unit[run[1].start :].strip()
    plural = noun if number[0] > 1 else ""
    return (amount if noun else f"{amount} {measure}"), plural or measure


def _given(source: Source, words: Words, start: int, end: int) -> bool:
    """Whether money is given and pays for nothing: ``se puede donar desde 5 €``."""
    before = tokens_of(source, max(0, start - 60), start)
    for token in reversed(before):
        if token.text in ".,;!?":
            break
        if token.fold in words.giving:
            return True
    return False


def _does(source: Source, words: Words, start: int, end: int) -> bool:
    """Whether a sentence tells what a gift does, which is no price: ``£35 gets one bike back on the road``."""
    before, after = source.text[:start].rstrip(), tokens_of(source, end, end + _CLAUSE)
    if after and after[0].fold in _HOLDS and before.endswith(" of"):
        return True  # "Deposit of £100 holds the date"
    opens = not before or before[-1] in ".!?\n"
    does = bool(after) and (after[0].fold in _GIFTS or (after[0].fold in _WILL and len(after) > 1))
    return opens and does and len(after) > 1 and after[-1].kind != "number"


def _insures(source: Source, words: Words, start: int, end: int, amount: str) -> bool:
    """Whether money is a sum insured, or counted in millions, and no price: ``fully insured to £10 million``."""
    after = tokens_of(source, end, end + _CLAUSE)
    if after and after[0].fold in words.millions:
        return True
    before = tokens_of(source, max(0, start - _CLAUSE), start)
    stop = next((at for at in range(len(before) - 1, -1, -1) if before[at].text in ".;!?"), -1)
    shut = next((at for at, token in enumerate(after) if token.text in ".,;!?"), len(after))
    told = any(token.fold in words.insured for token in (*before[stop + 1 :], *after[:shut]))
    return told and int(amount.partition(".")[0]) >= _LEAST_INSURED


def _in_range(fold: str, start: int, end: int) -> bool:
    before = fold[max(0, start - 12) : start]
    return bool(_RANGE_BEFORE.search(before) or _RANGE_AFTER.match(fold, end))


def _starting(source: Source, ledger: Ledger, words: Words, start: int, values: dict[str, object]) -> int:
    """Mark a price that follows "from", and return where the phrase begins."""
    before = tokens_of(source, max(0, start - 30), start)
    length = words.starting.before(before, len(before))
    if length and ledger.free(before[-length].start, start):
        values["starting"] = True
        return before[-length].start
    return start


def _on_top(source: Source, ledger: Ledger, start: int, end: int, values: dict[str, object]) -> int:
    """Keep the word that says a price comes on top of another, ``zzgl. 0,50 €``, and return where it begins."""
    before = tokens_of(source, max(0, start - 12), start)
    if before and before[-1].text == ".":
        before = before[:-1]
    if not before or before[-1].fold not in _PLUS or "starting" in values or not ledger.free(before[-1].start, start):
        return start
    inside = before[-1].start == 0 or source.text[before[-1].start - 1].isspace()
    led = inside and source.text[: before[-1].start].rstrip()[-1:] not in _ENDED
    if not led:
        return start
    values["said"] = " ".join(source.text[before[-1].start : end].split())
    return before[-1].start


def _unit(source: Source, ledger: Ledger, words: Words, end: int) -> int:
    """Return the end of the unit that follows a price: ``per field and month``, ``/ hour``, ``for one hour``."""
    after = [token for token in tokens_of(source, end, end + 80) if token.start >= end]
    stop = 0
    while stop < len(after) and ledger.open(after[stop]) and (after[stop].text not in _STOPS or _groups(after, stop)):
        stop += 1
    run = after[:stop]
    if not run or "\n" in source.text[end : run[0].start]:
        return end
    if run[0].fold in HOLDING and 2 <= len(run) <= _LONGEST_WITH and _included(run, words):
        return run[-1].end
    length = words.per.at(run, 0)
    if run[0].text == "/" and run[0].start > end and any(token.kind == "number" for token in run[1:]):
        return end  # "Women 22 € / men 14 €"
    # "for one hour" is a unit, "for a first meeting" says what the price is for.
    amount = number_at(run, 1, words.lang) if run[0].fold in words.purpose | _FOR and len(run) > 1 else None
    if amount:
        length = 1 + amount[1]
    elif run[0].fold in words.purpose and length < 2:
        length = 0
    joined = len(run) > 1 and run[0].fold == "each" and (run[1].fold in words.both or run[1].fold in _OR)
    if run[0].fold in _EACH and (run[0].fold not in _PER or len(run) == 1 or joined):
        return run[0].end  # "£2.60 each or six for £14"
    if amount and length == len(run):
        return run[-1].end
    if length and run[0].fold.partition("'")[2] in TIMES:
        return run[0].end  # "60 € all'ora"
    if not length or len(run) <= length:
        return run[0].end if run[0].fold in TIMES else end
    strong = run[0].fold in _PER
    alone = words.lang == "en" and run[0].fold in ("a", "an") and len(run) == 2  # "£12 a walk."
    alone = alone or (
        length == 1 and run[0].fold in _THE and len(run) == 2 and run[1].kind == "word" and not run[1].capital
    )
    alone = alone and run[-1].fold not in _NO_UNITS
    # "$6 a site a month"
    alone = alone or (length == 1 and len(run) > 3 and run[0].fold in _ONE | _PER and _each_time(run, 2, words))
    if not strong and not amount and not alone and run[length].fold not in TIMES:
        return end
    return run[_unit_stop(run, length, words) - 1].end


def _groups(run: list[Token], at: int) -> bool:
    """Whether a sign stands inside a number: ``per 100,000``."""
    if not 0 < at < len(run) - 1 or run[at].text not in ",.":
        return False
    before, after = run[at - 1], run[at + 1]
    return before.kind == after.kind == "number" and before.end == run[at].start and after.start == run[at].end


def _each_time(run: list[Token], at: int, words: Words) -> bool:
    return run[at + 1].fold in _PERIODS and (run[at].fold in _ONE or words.per.at(run, at) == 1)


def _included(run: list[Token], words: Words) -> bool:
    """Whether words after a price say what it holds, to the end of their clause: ``8 € con degustación``."""
    return all(
        token.kind == "word" and not token.capital and token.fold not in words.finite for token in run[1:-1]
    ) and (run[-1].kind == "word" and run[-1].fold not in words.stop and run[-1].fold not in words.finite)


def _unit_stop(run: list[Token], index: int, words: Words) -> int:
    """Return the index after the noun of a unit and, after "and", a second one: ``field and month``."""
    if run[index].kind == "number":  # "per 100,000 requests"
        stop = index + 1
        while _groups(run, stop):
            stop += 2
        said = run[stop] if stop < len(run) else None
        noun = said is not None and said.kind == "word" and said.fold not in words.stop | words.finite
        return stop + noun
    stop = index + 1
    if stop - 1 < len(run) and run[index].fold in words.articles | _HALF and stop < len(run):
        stop += 1
    while stop < len(run) and stop < _LONGEST_UNIT:
        word = run[stop].fold
        then = run[stop + 1].fold if stop + 1 < len(run) else ""
        # "Per month and farm" ends there; "a week and breakfast is included" goes on.
        last = run[stop - 1].fold in _PERIODS and stop + 2 == len(run)
        timed = then in _PERIODS and (words.per.at(run, stop) == 1 or word in _ONE)  # "pro Mitarbeiter im Monat"
        if then in words.months:
            break  # "la semaine de mai à septembre"
        joined = word in words.of or word in _PER or timed or (word in words.both and (then in TIMES or last))
        if not then or not joined:
            break
        stop += 2
    if stop < len(run) <= stop + _LONGEST_EXTRA and run[stop].fold in WITH:
        return len(run)  # "a night with breakfast"
    return min(stop, len(run))
