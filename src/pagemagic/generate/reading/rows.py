"""Rows of prices: what a sentence says of a price beside its name, amount and unit belongs to that price.

``Provas aos sábados às 11h, 18 € por pessoa`` names the price in the segment before it, ``£12 including tube`` and
``£110 each, in person or online`` go on after the unit.
"""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.claims import add_claim, is_fragment
from pagemagic.generate.reading.clauses import conditional
from pagemagic.generate.reading.durations import is_length, is_soon
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.labels import THEN
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.sentences import segments
from pagemagic.generate.reading.shared_heads import share_heads
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.spans import part_spans, same_thing
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_NAME = 9
_AFTER_THAT = (
    ["after", "that"],
    ["beyond", "that"],
    ["depois", "disso"],
    ["después", "de"],
    ["dopo", "di"],
    ["après", "cela"],
)
_HALF = (
    "half price", "zum halben preis", "halber preis", "zahlen die hälfte", "moitié prix", "demi-tarif", "a mitad de precio", "mitad de precio",
    "medio precio", "a metade do preço", "metade do preço", "meio preço", "metà prezzo", "halve prijs",
)  # fmt: skip
"""Half a price, which is no thing on offer: ``students half price``."""
_DONE: dict[str, tuple[str, ...]] = {
    "en": ("ed", "able", "ible"), "fr": ("é", "ée", "és", "ées", "is", "ie", "ies"), "es": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    "pt": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"), "it": ("ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite"),
}  # fmt: skip
_LONGEST_TERMS = 9
_LEADS = bag(
    "more mehr más mais più meer plus in on by with over via per at any all also plus incl inkl inc mit ohne auf nach bei je ganz "
    "avec sans sur en chez y hors jeweils alle jede toutes tous todas todos tutti tutte telkens bajo previa previo con sin sob com sem su con senza anche op met zonder bij max min"
)
"""Words that open the terms of a price, beside the prepositions of the language: ``bajo pedido``, ``any size``."""
_ENDS = bag(
    "provided supplied gestellt fourni fournie fournis fournies facilitado facilitados fornecido fornecidos forniti fornite fornito fornita included inclusive extra only each inklusive inbegriffen extra compris comprise inclus incluse incluido incluida incluidos "
    "incluído incluída incluídos compreso compresa compresi incluso inclusa inbegrepen exclusief inclusief all-in"
)
"""Words that end the terms of a price: ``breakfast included``."""
_MOST = bag(
    "most all many nearly almost the die meisten alle fast la plupart des de toutes tous les mayoría todas todos los las a maioria "
    "das dos todas maggior parte dei delle tutti tutte i le meeste bijna"
)
"""Words before what is done within a time: ``Most repairs in two weeks``."""
_WITHIN = bag("in within en em dans sous entro na binnen innerhalb")
_LONGEST_THING = 3
_LONGEST_OVER = 4
_OVER = bag(
    "over above from than dès delà partir plus de acima mais desde más über ab oltre sopra da boven vanaf meer dan"
)
"""Words between what is free and the amount from which it is."""
_WELCOME = bag(
    "welcome accepted allowed willkommen erlaubt acceptés acceptées admis bienvenus bienvenidos bienvenidas admitidos admitidas aceites "
    "bem-vindos ammessi ammesse benvenuti benvenute welkom toegestaan"
)
"""Words for guests who pay: ``Animaux acceptés, 5 € par jour``."""
_MAKES = bag(
    "construyo fabrico hago elaboro pinto vendo alquilo reparo ofrezco doy enseño faço construo alugo dou ofereço ensino faccio costruisco dipingo offro "
    "realizzo insegno affitto"
)
"""What somebody says they do with what has a price."""


def complete_rows(
    source: Source, run: Sequence[Token], noted: Sequence[Draft], ledger: Ledger, words: Words, *, naming: bool
) -> None:
    """Give each price of a sentence its name from the segment before it and its terms from what follows it.

    ``naming``: the sentence names the subject, so what stands before a price may be who it is.
    """
    prices = [draft for draft in noted if draft.kind == "price"]
    if not prices:
        return
    parts = segments(list(run), ledger)
    rows = _by_part(parts, prices)
    _thresholds(source, parts, rows, ledger, words)
    prices = [price for held in rows for price in held]
    same_thing(prices, source.text, words)
    for at, (part, held) in enumerate(zip(parts, rows, strict=True)):
        if not held:
            continue
        listed = at > 0 and (at == 1 or bool(rows[at - 2])) and not rows[at - 1]
        anew = (
            at > 0
            and not rows[at - 1]
            and at > 1
            and ";" in source.text[parts[at - 2][-1].end : parts[at - 1][0].start]
        )
        if anew and not held[0].label and all(map(ledger.open, parts[at - 1])) and _plain(parts[at - 1], words):
            said = _bare(parts[at - 1])
            if leads(said, words):
                held[0].values["unit"] = " ".join(source.text[said[0].start : said[-1].end].split())
            else:
                held[0].label = _text(source, said)
            ledger.take(parts[at - 1][0].start, held[0].start)
        if listed and not naming and not held[0].label:
            _name(source, part, parts[at - 1], held[0], ledger, words)
        for price in held:
            _go_on(source, part, price, ledger, words)
        _take_terms(source, parts, rows, at, ledger, words)
    for part, held in zip(parts, rows, strict=True):
        if not held and " ".join(token.fold for token in _bare(part)).endswith(_HALF):
            add_claim(source, ledger, words, part)
    share_heads(prices, words)
    part_spans(prices, words)


def _take_terms(
    source: Source,
    parts: Sequence[Sequence[Token]],
    rows: Sequence[Sequence[Draft]],
    at: int,
    ledger: Ledger,
    words: Words,
) -> None:
    """Give a price the terms in the segments after it; after the last of several prices they are those of all, a claim."""
    stop = at + 1
    while stop < len(parts) and not rows[stop] and _are_terms(parts[stop], ledger, words):
        if (
            ";" in source.text[parts[stop - 1][-1].end : parts[stop][0].start]
            and stop + 1 < len(parts)
            and len(rows[stop + 1]) == 1
        ):
            break  # "16 € la hora; en grupo de cuatro, 9 €"
        stop += 1
    between = stop < len(parts) and bool(rows[stop])
    alone = sum(map(len, rows)) == 1 or between
    for after in parts[at + 1 : stop]:
        if alone:
            _add_terms(source, rows[at][-1], after, ledger, joint=", ")
        else:
            add_claim(source, ledger, words, after)


def _thresholds(
    source: Source, parts: Sequence[Sequence[Token]], rows: Sequence[list[Draft]], ledger: Ledger, words: Words
) -> None:
    """Take an amount from which something is free as what is said of it: ``livraison offerte dès 30 €``."""
    for at, (part, held) in enumerate(zip(parts, rows, strict=True)):
        if (
            len(held) != 1
            or "said" in held[0].values
            or not any(token.fold in words.free for token in _outside(part, held[0]))
        ):
            continue
        amount = index_at(part, held[0].end) - 1
        over = any(token.fold in _OVER for token in part[max(0, amount - _LONGEST_OVER) : amount])
        if not (over or held[0].values.get("starting")):
            continue
        said = _bare(part)
        text = " ".join(source.text[said[0].start : said[-1].end].split())
        price = held.pop()
        ledger.drop(price)
        price.label = None
        ledger.take(said[0].start, said[-1].end)
        if at and rows[at - 1]:
            before = rows[at - 1][-1]
            before.values["unit"] = ", ".join(filter(None, [str(before.values.get("unit") or ""), text]))
        else:
            # "Entregas em casa às quintas-feiras, grátis a partir de 30 €": what is free with when it is done.
            service = _bare(parts[at - 1]) if at else []
            dated = any(token.fold in words.days for token in service)
            whole = 0 < len(service) <= _LONGEST_NAME and (at == 1 or dated) and is_fragment(service, words)
            if whole and service[0].fold not in words.free and ledger.free(service[0].start, service[-1].end):
                ledger.take(service[0].start, said[0].start)
                said = [*service, *said]
                text = " ".join(source.text[said[0].start : said[-1].end].split())
            ledger.share(Draft("claim", said[0].start, said[-1].end, {"text": capitalised(text)}))


def _outside(part: Sequence[Token], price: Draft) -> Sequence[Token]:
    """The tokens of a segment, but for a bracket that opens after the price: what is free there is another thing."""
    opened = next((at for at, token in enumerate(part) if token.text == "(" and token.start >= price.end), len(part))
    return part[:opened]


def _by_part(parts: Sequence[Sequence[Token]], prices: Sequence[Draft]) -> list[list[Draft]]:
    """Return the prices of each segment, in order."""
    held: list[list[Draft]] = [[] for _ in parts]
    at = 0
    for price in sorted(prices, key=lambda one: one.end):
        while at + 1 < len(parts) and parts[at][-1].end < price.end:
            at += 1
        held[at].append(price)
    return held


def _name(
    source: Source, part: Sequence[Token], before: Sequence[Token], price: Draft, ledger: Ledger, words: Words
) -> None:
    """Call a price that opens its segment what the segment before it says."""
    lead = part[: index_at(part, price.start)]
    then = lead[-1] if lead and (lead[-1].fold in THEN or [one.fold for one in lead[-2:]] in _AFTER_THAT) else None
    opens = all(
        (then is not None and token in lead[-2:])
        or token.kind == "sign"
        or token.fold in words.both
        or token.fold in words.cost
        for token in lead
    )
    name = _trimmed(before, words)
    made = words.offering.at(name, 0) or int(len(name) > 1 and name[0].fold in _MAKES)
    if 0 < made < len(name) and all(map(ledger.open, name[:made])):
        ledger.take(name[0].start, name[made - 1].end)
        name = name[made:]  # "Construyo guitarras por encargo, desde 2.400 €"
    if not opens or not name or len(name) > _LONGEST_NAME or not all(map(ledger.open, name)):
        return
    within = (at for at in range(1, len(name) - 1) if name[at].fold in _WITHIN and is_length(name[at + 1 :], words))
    soon = next((at for at in range(1, len(name)) if is_soon(name[at:], words)), 0) or next(within, 0)
    if soon and then is None:
        thing = [token for token in name[:soon] if token.fold not in _MOST]
        if 0 < len(thing) <= _LONGEST_THING and all(token.kind == "word" for token in thing):
            price.label = _text(source, thing)  # "Most repairs in two weeks, from £40" says two things
            add_claim(source, ledger, words, name)
        return
    if not is_fragment(name, words) or any(token.text in ":()" for token in name):
        return
    if _states(name, words) and (then is None or any(token.fold in words.free for token in name)):
        return
    # "Travel included up to 50 miles, then 45p a mile" is one row.
    price.label = _text(source, [name[0], then]) if then is not None else _text(source, name)
    ledger.take(name[0].start, price.start)
    price.start = name[0].start


def _states(run: Sequence[Token], words: Words) -> bool:
    """Whether words say something of the price that follows, and name nothing: ``No call-out charge``, ``fully insured``."""
    first, last = run[0].fold, run[-1].fold
    return (
        first in words.claim_first
        or (last in words.claim_last and last not in _WELCOME)
        or first in words.note
        or first in words.purpose
        or first in THEN
        or is_length(run, words)
        or is_soon(run, words)
        or any(token.fold in words.free for token in run)
    )


def _go_on(source: Source, part: Sequence[Token], price: Draft, ledger: Ledger, words: Words) -> None:
    """Take what follows a price to the end of its segment: ``including tube``, ``dans un rayon de 20 km``."""
    begin = index_at(part, price.end)
    after = list(part[begin : begin + _LONGEST_TERMS + 4])
    while after and after[-1].kind == "sign" and after[-1].text not in ")%":
        after.pop()
    if len(after) > 2 and after[0].text == "(" and after[-1].text == ")":
        if all(map(ledger.open, after)) and len(after) <= _LONGEST_TERMS + 2 and _plain(after[1:-1], words):
            _add_terms(source, price, after[1:-1], ledger, joint=", " if price.values.get("unit") else " ")
            ledger.take(after[0].start, after[-1].end)
        return
    if after and conditional(after) and len(after) <= _LONGEST_TERMS and all(map(ledger.open, after)):
        _add_terms(source, price, after, ledger, joint=" ")
        return
    if not after or len(after) > _LONGEST_TERMS or not all(map(ledger.open, after)) or not _plain(after, words):
        return
    joins = after[0].fold in words.both or after[0].kind == "sign"
    shared = len(after) > 1 and number_at(after, 1, words.lang) is not None  # "60 € par personne à deux"
    if joins or (after[0].fold in words.contact and not shared and not leads(after, words)):
        return
    counted = len(after) > 1 and after[-1].kind == "number" and len(after) == 1 + max(1, words.upto.at(after, 0))
    if _tells(part, price, after, words) or counted:
        return  # "$12 a month for 50": of what is counted before
    if not price.label and not price.values.get("unit"):
        cut = next((at for at in range(1, len(after)) if words.per.at(after, at) or after[at].fold in words.note), 0)
        if 0 < cut <= _LONGEST_THING and not leads(after, words):
            price.label = _text(source, after[:cut])  # "£20 deposit per seat"
            ledger.take(price.end, after[cut - 1].end)
            price.values["unit"] = " ".join(source.text[after[cut].start : after[-1].end].split())
            ledger.take(after[cut].start, after[-1].end)
            price.end = after[-1].end
            return
    if not price.label and price.values.get("unit") and not leads(after, words):
        price.label = _text(source, after)  # "£29 a month beyond that"
        ledger.take(price.end, after[-1].end)
        price.end = after[-1].end
        return
    _add_terms(source, price, after, ledger, joint=" ")


def _tells(part: Sequence[Token], price: Draft, after: Sequence[Token], words: Words) -> bool:
    """Whether a price stands inside a statement: ``A £200 deposit holds the date``."""
    at = index_at(part, price.start)
    inside = at > 0 and part[at - 1].fold in words.articles and not price.label
    verb = len(after) > 1 and not leads(after, words) and after[1].fold in words.articles and words.lang != "de"
    return inside or verb


def leads(run: Sequence[Token], words: Words) -> bool:
    """Whether words begin as terms do: with a preposition, or with what a price is per."""
    first = run[0].fold
    known = first in words.note or first in _LEADS or first in words.purpose
    return known or any(phrases.at(run, 0) > 0 for phrases in (words.per, words.starting, words.upto))


def _add_terms(source: Source, price: Draft, terms: Sequence[Token], ledger: Ledger, *, joint: str) -> None:
    said = _bare(terms)
    joint = joint if source.text[price.end : said[0].start].strip(" ") or said[0].start > price.end else ""
    unit = str(price.values.get("unit") or "")
    text = " ".join(source.text[said[0].start : said[-1].end].split())
    price.values["unit"] = f"{unit}{joint}{text}" if unit else text
    ledger.take(price.end, said[-1].end)
    price.end = said[-1].end


def _are_terms(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a segment after a price says how, where or with what it is: ``in person or online``, ``bajo pedido``."""
    said = _bare(part)
    if not said or len(said) > _LONGEST_TERMS or not all(map(ledger.open, said)):
        return False
    if conditional(said):
        return True  # "42 €, wenn Sie nicht versichert sind"
    if not _plain(said, words):
        return False
    first, last = said[0].fold, said[-1].fold
    if any(token.fold in words.free for token in said):
        return False
    placed = len(said) > 1 and said[1].capital and words.lang != "de"  # "in Bristol"
    opens = leads(said, words) or bool(words.appointment.at(said, 0))
    # "Garantis six mois", "refundable up to three days before"
    tells = (len(said) > 1 and number_at(said, 1, words.lang) is not None) or any(
        leads(said[at:], words) for at in range(1, len(said))
    )
    opens = opens or (first.endswith(_DONE.get(words.lang, ("\0",))) and len(first) > _LONGEST_THING and tells)
    return (opens and len(said) > 1 and not placed) or (last in _ENDS and len(said) > 1) or is_length(said, words)


def _plain(run: Sequence[Token], words: Words) -> bool:
    """Whether words are a phrase without a verb, a price of nothing or another sign than those within words."""
    per = words.per.at(run, 0) if run else 0  # "das Paar": an article that is a pronoun too
    return (
        bool(run)
        and (is_fragment(run[per:], words) if per < len(run) else False)
        and all(
            token.kind != "sign"
            or token.text in "-–/%&'+"
            or (token.text == "." and at > 0 and run[at - 1].fold in words.abbreviations)
            for at, token in enumerate(run)
        )
        and (per > 0 or run[0].fold not in words.subordinate)
    )


def _trimmed(part: Sequence[Token], words: Words) -> list[Token]:
    """A segment without the signs around it and the article or "and" before it."""
    name = _bare(part)
    while len(name) > 1 and (name[0].fold in words.articles or name[0].fold in words.both):
        name = name[1:]
    return name


def _bare(part: Sequence[Token]) -> list[Token]:
    found = list(part)
    while found and found[-1].kind == "sign" and found[-1].text not in ")%€£$":
        found.pop()
    while found and found[0].kind == "sign":
        found.pop(0)
    return found


def _text(source: Source, run: Sequence[Token]) -> str:
    return capitalised(" ".join(source.text[run[0].start : run[-1].end].split()))
