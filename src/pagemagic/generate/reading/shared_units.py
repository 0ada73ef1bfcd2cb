"""Units that several prices of a list share: ``£28 a year, full plots £52``, ``tandem 20 €, kayak 25 € al día``."""

from __future__ import annotations

from itertools import pairwise

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.prices import TIMES
from pagemagic.generate.reading.sentences import tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, tokens
from pagemagic.generate.reading.words.table import WITH, Words, bag

_BETWEEN = 8  # tokens between two prices of which the second is told by its size alone
_HIRED = bag(
    "journée jornada giornata day dia día jour tag giorno dag hour hora heure ora stunde uur ore all'ora l'heure"
)
_THEN = bag(
    "then thereafter afterwards danach dann anschließend daarna vervolgens ensuite puis después luego depois poi dopo after"
)
_NO_HIRE = bag(
    "deposit breakfast lunch dinner supper delivery cleaning linen towels helmet lock seat insurance parking dog dogs pet pets extra "
    "caução pequeno-almoço almoço jantar entrega limpeza lençóis toalhas capacete seguro cão fianza desayuno cena comida limpieza sábanas "
    "toallas casco mascota caution petit-déjeuner déjeuner dîner ménage draps linge casque chien taxe cauzione colazione pranzo "
    "pulizie lenzuola casco cane kaution frühstück endreinigung bettwäsche hund borg ontbijt schoonmaak hond singola lesson lessons "
    "clase clases aula aulas cours leçon lezione lezioni "
    "block bundle pack package card pass forfait carnet bono abono pacote pacchetto paket zehnerkarte zehnerblock rittenkaart strippenkaart"
)
"""What has a price of its own beside what is hired by the day; lessons and blocks of them, which are sold by the piece too."""
_LONGEST_PERIOD, _BEFORE_ROW, _LONGEST_ROW = 3, 60, 4
_NIGHTS = bag("night noite noche nuit nacht notte nights")
_SLEEPS = (
    "hut", "tent", "room", "pitch", "cabin", "pod", "yurt", "chalet", "cottage", "bungalow", "caravan", "bunk", "apartment", "quarto", "suite",
    "appartament", "apartament", "appartement", "monolocale", "bilocale", "wohnung", "camping-car", "autocaravan", "caravana", "emplacement", "tenda", "habitaci", "cabaña", "parcela", "chambre", "tente", "emplacement", "cabane", "roulotte", "gîte", "zimmer", "hütte", "zelt",
    "stellplatz", "ferienwohnung", "camera", "camere", "piazzola", "kamer", "hut", "safaritent", "blokhut",
)  # fmt: skip
"""What is slept in, by the beginnings of its words; with a price beside another "a night" it is per night too."""


def inherit_units(source: Source, ledger: Ledger, words: Words) -> None:
    """Give a price the unit of the one before it where its words are those of another size, guest or member.

    ``Single £60 per night, double £85``, ``€9 per month for one company, €29 for up to ten``; but a breakfast at £8 after
    a room per night is not per night.
    """
    prices = sorted(ledger.of("price"), key=lambda draft: draft.start)
    heirs: set[int] = set()
    for before, price in pairwise(prices):
        unit = str(before.values.get("unit") or "")
        between = tokens_of(source, before.end, price.start)
        joined = len(between) <= _BETWEEN and not any(token.text in ".!?" for token in between)
        if not unit or "unit" in price.values or not joined or "\n" in source.text[before.end : price.start]:
            continue
        run = tokens_of(source, before.start, before.end)
        per = any(words.per.at(run, at) and token.fold not in words.purpose for at, token in enumerate(run))
        per = per or before.start in heirs  # "Double £110 a night, family room £145, single £80"
        after = tokens_of(source, price.end, price.end + 30)
        said = {token.fold for token in between}
        other = bool(words.variants & {token.fold for token in between[-3:]})
        other = other or _same_noun(source, before, price, words)
        other = other or (bool(_NIGHTS & set(unit.lower().split())) and any(map(_sleeps, said)))
        told = {one for one in said if one[:1].isalpha()} - words.stop - words.both - words.through
        follows = any(token.fold in words.months for token in after[:2])
        other = other or (told <= set(words.months) and (bool(told) or follows))
        holds = len(after) > 1 and after[0].fold in words.purpose and words.upto.at(after, 1) > 0
        # "camera 95 € a notte con colazione, appartamento 140 €": what the first holds is not said of the other
        said_with = next((word for word in unit.split()[1:] if word.lower() in WITH), "")
        if per and (other or holds):
            heirs.add(price.start)
            price.values["unit"] = unit.partition(f" {said_with} ")[0].rstrip(",") if said_with else unit


def _same_noun(source: Source, before: Draft, price: Draft, words: Words) -> bool:
    """Whether two rows are kinds of one thing: ``half plots £28 a year, full plots £52``."""
    one, other = ([token.fold for token in _row_words(source, row) if token.kind == "word"] for row in (before, price))
    one, other = ([word for word in row if word not in words.both] for row in (one, other))
    if not 1 < len(one) <= _LONGEST_ROW or not 1 < len(other) <= _LONGEST_ROW:
        return False
    return one[-1] == other[-1] or (words.lang not in ("en", "de", "nl") and one[0] == other[0])


def share_period(source: Source, ledger: Ledger, words: Words) -> None:
    """Give all rows of a list the time that only its first or only its last row has: ``tandem 20 €, kayak 25 €, tabla 18 € al día``.

    The rows have a name and an amount each and nothing else; what is no time of hire, a deposit or a meal, has none.
    """
    prices = sorted(ledger.of("price"), key=lambda draft: draft.start)
    at = 0
    while at < len(prices):
        stop = at + 1
        while stop < len(prices) and _next_row(source, prices[stop - 1], prices[stop], words):
            stop += 1
        rows = prices[at:stop]
        told = [row for row in rows if "unit" in row.values]
        names = [_row_words(source, row) for row in rows]
        led = [token for name in names for token in name]
        # "£34 an hour, theory evening £15": an hour of what is taught is no row of a list of things.
        alike = all(names) and len({bool(row.values.get("starting")) for row in rows}) == 1
        plain = alike and not any(
            token.fold in _NO_HIRE or token.kind == "number" or token.fold in TIMES for token in led
        )
        if len(rows) > 1 and len(told) == 1 and told[0] in (rows[0], rows[-1]) and plain:
            unit = str(told[0].values["unit"])
            found = tokens(unit)
            if found[-1].fold in _NIGHTS | _HIRED and len(found) <= _LONGEST_PERIOD and "said" not in told[0].values:
                for row in rows:
                    row.values["unit"] = unit
        at = stop


def _row_words(source: Source, row: Draft) -> list[Token]:
    """The words before a price back to the sign that parts it from what comes before."""
    before = tokens_of(source, max(0, row.start - _BEFORE_ROW), row.start)
    cut = next((at for at in range(len(before) - 1, -1, -1) if before[at].text in ",;:.!?()€£$"), -1)
    return before[cut + 1 :]


def _next_row(source: Source, before: Draft, price: Draft, words: Words) -> bool:
    """Whether a price is the next row of a list: a comma or "and" and a few words stand between."""
    between = tokens_of(source, before.end, price.start)
    parted = bool(between) and (between[0].text in ",;" or between[0].fold in words.both)
    named = all(token.kind == "word" or token.text in "-'" for token in between[1:])
    named = named and not any(token.fold in _THEN for token in between)
    small = sum(token.fold in words.both for token in between) <= 1 and not any(
        token.fold in words.finite for token in between
    )
    return (
        parted
        and named
        and small
        and 1 < len(between) <= _BETWEEN
        and "\n" not in source.text[before.end : price.start]
    )


def _sleeps(word: str) -> bool:
    return word.startswith(_SLEEPS) or word.endswith(("zimmer", "kamer", "zelt", "hütte"))
