"""Offers: lists of what is made, sold, done or taught, item by item, name and note apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from pagemagic.generate.reading.bracket_notes import outside_brackets
from pagemagic.generate.reading.claim_shapes import WEEK_PARTS, is_claim
from pagemagic.generate.reading.claims import helps
from pagemagic.generate.reading.complements import is_whole
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.materials import joins_materials
from pagemagic.generate.reading.numerals import ARTICLE_LIKE, number_at
from pagemagic.generate.reading.sized import without_size
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.unlisted import PERIODS, for_everybody
from pagemagic.generate.reading.words.table import Words, bag

_SEASONS = bag(
    "spring summer autumn winter easter christmas primavera verão outono inverno páscoa natal verano otoño invierno pascua "
    "navidad printemps été automne hiver noël frühling sommer herbst estate autunno inverno pasqua manhã tarde noite mañana "
    "noche fim-de-semana fim fin week-end wochenende weekend morning evening domicílio domicilio quilo kilo"
)
_UNITS = bag("km m cm mm kg g l ml min mins h hrs hours metres meters miles metros minutos horas")
_FUSED = bag("no na nos nas nel nella sul sulla au aux")
_AROUND = bag("umgebung surroundings alrededores arredores environs alentours dintorni omgeving")
_ORDERED = bag("commissions commission orders quotes designs aufträge opdrachten")
_DONE_TO = bag(
    "donation donations gift gifts repair repairs sale sales hire rental delivery deliveries restoration supply collection collections doações doação reparação "
    "venda aluguer entrega restauro donaciones donación reparación venta alquiler entrega restauración dons don réparation vente location livraison "
    "restauration donazioni riparazione vendita noleggio consegna restauro giften donaties reparatie verkoop verhuur levering spenden reparatur verkauf verleih "
    "lieferung restaurierung"
)
"""Nouns of doing that hold for a whole list: ``donations of tins, rice and toiletries``."""
_BOUND = 3
"""Words of something general and what it is for: ``workshops for fiddle``."""
_ABOUT = bag("about über sobre acerca over")
"""Before what something is about, which a list goes on."""
_BY = bag("by via per por par")
_OF = bag("of de von van di du des do da dos das del della")
_OUT_OF = {"en": "from", "de": "aus", "nl": "uit", "fr": "de", "es": "de", "pt": "de", "it": "da"}
"""What leads to where counted things come from."""
_FEWEST_SHARED = 2
"""Words after "and" that are an adjective and its noun."""
_ADJECTIVES = ("er", "es", "en", "em", "e")
_PAIRED = bag(
    "new used old antique modern large small big hot cold warm soft hard red white black green blue brown wet dry indoor outdoor "
    "interior exterior internal external domestic commercial residential industrial private public group individual male female "
    "front rear fresh frozen sweet savoury second-hand upright grand acoustic electric electrical mechanical oral written "
    "automatic manual"
)
"""Adjectives that stand in pairs before one noun: ``hot and cold drinks``."""
MAX_ITEM = 9
"""Longest item of a list, in tokens; a longer one is a phrase of its own."""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: its tokens, and the number that counts it."""

    run: list[Token]
    count: int | None = None
    start: int = -1
    """Where its number begins; -1 without one."""
    article: bool = False
    """Whether the count is a word that is an article as well."""


def split_items(parts: Sequence[list[Token]], words: Words, *, listed: bool) -> list[Item]:
    """Return the items of comma segments: ``X, Y and Z``, ``X, Y, and Z``, ``large vessels and tableware``.

    Only the last segment is split at "and", for "boiler repair and servicing, burst pipes" names two things; a lone
    segment is split if both halves can stand alone. ``listed``: the segment follows "we sell" or "services:".
    """
    runs = [_bare(part, words) for part in parts]
    runs, shut = _closed(_made([run for run in runs if run], words), words)
    if not runs:
        return []
    last = runs[-1]
    at = next((index for index, token in enumerate(last) if index and _splits(last, index, words)), None)
    # "Headliners: The Eel Catchers, Nancy Crewe, Bread & Tallow": between capitals the sign is inside a name.
    signed = at is not None and at + 1 < len(last) and last[at].text == "&" and last[at - 1].capital
    if signed and at is not None and last[at + 1].capital and listed and len(runs) > 1 and words.lang != "de":
        at = None
    second = next((index for index, token in enumerate(last) if at and index > at and token.fold in words.both), None)
    # "Stairs and kitchens in oak and ash": the second "and" belongs to what is said of the last.
    noted = second is not None and any(token.fold in words.note for token in last[(at or 0) + 2 : second])
    noted = noted or (second is not None and joins_materials(last[:second], last[second + 1 :], words))
    several = second is not None and not noted
    if (
        at is not None
        and not shut
        and not is_whole(last)
        and at + 1 < len(last)
        and last[at + 1].fold not in {*words.days, *words.days_short, *WEEK_PARTS}
        and not several
        and not joins_materials(last[:at], last[at + 1 :], words)
        and not _bracketed(last, at)
        and not _shares_noun(last[:at], _bare(last[at + 1 :], words), words)
        and not (
            at > 2 and last[at - 2].fold in words.note and _shares_noun(last[at - 1 : at], last[at + 1 :], words)
        )  # "beginners in automatic and manual cars"
    ):
        head, tail = last[:at], _bare(last[at + 1 :], words)
        bound = any(token.fold in words.note for token in head)  # "lessons for children and adults"
        guests = (
            bound and bool(tail) and all(token.fold in words.variants or token.fold in words.stop for token in tail)
        )
        if _goes_on(head, tail, words):
            guests = True  # "workshops for fiddle and squeezebox"
        if tail and not guests and (len(runs) > 1 or listed or (not bound and _independent(head, tail, words))):
            runs[-1:] = [head, tail]
    return [_counted(run, words, opens=index == 0 and not listed) for index, run in enumerate(runs)]


def halves(run: Sequence[Token], parts: Sequence[list[Token]]) -> list[list[list[Token]]]:
    """Return the segments of each list between semicolons: ``sails, repairs and storage; masts and rigging``."""
    cuts = [token.start for token in run if token.text == ";"]
    found: list[list[list[Token]]] = [[] for _ in range(len(cuts) + 1)]
    for part in parts:
        found[bisect_right(cuts, part[0].start)].append(part)
    return [one for one in found if one]


def _goes_on(head: Sequence[Token], tail: Sequence[Token], words: Words) -> bool:
    """Whether a bare noun after "and" ends what something general is for: ``workshops for fiddle and squeezebox``."""
    general = head[0].fold in words.generic and len(head) == _BOUND and head[1].fold in words.purpose
    plain = len(tail) == 1 and not tail[0].capital and tail[0].fold not in words.generic | words.deeds
    return general and plain and not words.is_trade(tail[0].fold)


def _shares_noun(head: Sequence[Token], tail: Sequence[Token], words: Words) -> bool:
    """Whether a lone adjective before "and" has its noun after the next: ``standing and running rigging``."""
    noun = next((at for at, token in enumerate(tail) if at and token.fold in words.note), len(tail))
    if len(head) != 1 or noun < _FEWEST_SHARED or head[0].kind != "word" or tail[0].capital:
        return False
    one, other = head[0].fold, tail[0].fold
    if words.lang == "de":
        return tail[noun - 1].capital and one.endswith(_ADJECTIVES) and one[-2:] == other[-2:]
    if words.lang == "nl":
        return one.endswith(("end", "ende")) and other.endswith(("end", "ende"))
    formed = any(len(one) > len(end) + 2 and one.endswith(end) and other.endswith(end) for end in ("ing", "ed"))
    return words.lang == "en" and (formed or (one in _PAIRED and other in _PAIRED))


def _closed(runs: list[list[Token]], words: Words) -> tuple[list[list[Token]], bool]:
    """Return the items with a list after a preposition as one: ``logos, labels and sites for bakers, brewers and farmers``.

    The first "and" ends the list; what its last item is for goes on. And whether there is such a list.
    """
    joined = [at for at, run in enumerate(runs) if any(token.fold in words.both for token in run)]
    for at, run in enumerate(runs[:-1]):
        later = bisect_right(joined, at)
        shut = joined[later] if later < len(joined) else 0
        taught = words.lang == "en" and run[0].fold in words.lessons | words.generic
        purpose = next((k for k, token in enumerate(run) if k and token.fold in words.purpose), 0)
        # "alerts by SMS, Slack and email": the ways stand together
        purpose = purpose or next(
            (k for k, token in enumerate(run) if k and k == len(run) - 2 and token.fold in _BY), 0
        )
        by = bool(purpose) and run[purpose].fold in _BY
        about = next((k for k, token in enumerate(run[:-1]) if k and token.fold in _ABOUT), 0)
        purpose, by = purpose or about, by or about > 0  # "Long projects about work, water and the coast"
        purpose = purpose or int(
            taught and len(run) > 2 and run[1].fold == "in"
        )  # "Workshops in fiddle, clog and singing"
        # … but not "Repair of bikes, sales and rental", which are doings of their own
        done = len(run) > 2 and run[0].fold in _DONE_TO and run[1].fold in _OF
        done = done and not any(token.fold in _DONE_TO for one in runs[at + 1 : shut + 1] for token in one)
        if shut and (done or by or (purpose and (run[0].fold in words.generic or run[0].fold in _ORDERED))):
            # "Commissions for gardens, bathrooms and shop fronts", "Donations of tins, rice and toiletries"
            return [
                *runs[:at],
                [token for one in runs[at : shut + 1] for token in one],
                *runs[shut + 1 :],
            ], shut + 1 == len(runs)
        joint = next((k for k, token in enumerate(run) if 0 < k < len(run) - 2 and token.fold in words.both), 0)
        after = (
            next((k for k in range(joint + 2, len(run) - 1) if run[k].fold in words.purpose | words.note), 0)
            if joint
            else 0
        )
        if after and any(token.fold in words.both for token in runs[-1]):
            tail = [*run[joint + 1 :], *(token for one in runs[at + 1 :] for token in one)]
            return [*runs[:at], run[:joint], tail], True
    return runs, False


def _splits(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether an "and" parts two things: not the letters of ``Q&A``, nor a town and what is around it."""
    if run[index].fold not in words.both:
        return False
    after = run[index + 1] if index + 1 < len(run) else None
    letters = after is not None and len(after.text) == 1 and len(run[index - 1].text) == 1
    return not letters and not (after is not None and after.fold in _AROUND)


def _made(runs: Sequence[list[Token]], words: Words) -> list[list[Token]]:
    """Return the items with materials brought together: ``Tische aus Eiche, Esche und Nussbaum`` is one."""
    made: list[list[Token]] = []
    for run in runs:
        if made and joins_materials(made[-1], run, words):
            made[-1] = [*made[-1], *run]
        else:
            made.append(run)
    return made


def _bracketed(run: Sequence[Token], at: int) -> bool:
    return sum(token.text == "(" for token in run[:at]) > sum(token.text == ")" for token in run[:at])


def _independent(head: Sequence[Token], tail: Sequence[Token], words: Words) -> bool:
    """Whether "head and tail" are two things: both plural, or the second begins with an adjective or a number."""
    if number_at(head, 0, words.lang) and number_at(tail, 0, words.lang):
        return True
    if tail[0].fold in words.large or (len(tail) > 1 and tail[-1].fold in words.large):
        return True
    if tail[0].capital and not head[-1].capital and words.lang != "de":
        return False
    if words.lang == "de":
        return tail[0].capital and not head[-1].text.endswith("-")
    stem_head = _stem(head, words)
    stem_tail = _stem(tail, words)
    return (
        stem_head.fold.endswith("s") and stem_tail.fold.endswith("s") and not (tail[0].capital and words.lang == "en")
        if words.lang in ("en", "pt", "es", "fr")
        else len(head) > 1 and len(tail) > 1
    )


def _stem(run: Sequence[Token], words: Words) -> Token:
    """Return the noun a note or complement hangs on."""
    for index, token in enumerate(run):
        if index and (
            token.fold in words.note or token.fold in words.of or token.fold in words.timed or token.fold == "of"
        ):
            return run[index - 1]
    return run[-1] if words.lang == "en" else run[0]


def _bare(run: Sequence[Token], words: Words) -> list[Token]:
    """Return an item without "and", articles and signs around it."""
    start, end = 0, len(run)
    while start < end and (run[start].text in ".!?。:–—-…*•\"'" or run[start].fold in words.both):
        start += 1
    while end > start and run[end - 1].text in '.!?。！？؟:;–—-…"':
        end -= 1
    return list(run[start:end])


def _counted(run: list[Token], words: Words, *, opens: bool) -> Item:
    number = number_at(run, 0, words.lang)
    measured = bool(number) and len(run) > number[1] and run[number[1]].fold in _UNITS  # type: ignore[index]
    lone = run[0].fold == "one" and any(token.fold == "time" for token in run)  # "One dog at a time" counts no dogs
    if (
        number
        and len(run) > number[1]
        and run[number[1]].kind == "word"
        and number[0] >= 1
        and not measured
        and not lone
    ):
        return Item(
            run[number[1] :], number[0], run[0].start, article=run[0].fold in ARTICLE_LIKE or run[0].fold == "one"
        )
    letter = run[0].text == "A" and not opens  # "GCSE, A level"
    named = run[0].text == "The" if words.lang == "en" else run[0].capital and words.lang != "de"
    titled = named and not opens and len(run) > 1 and run[0].fold in words.articles and run[1].capital
    if titled:
        return Item(run)  # "Headliners: The Eel Catchers", "vins : Les Tilleuls, La Combe"
    if run[0].fold in words.articles and len(run) > 1 and not letter:
        return Item(run[1:])
    return Item(run)


def is_list(items: Sequence[Item], words: Words) -> bool:
    """Whether items name things: two at least, none a sentence, not mostly claims."""
    if len(items) < 2 or any(len(outside_brackets(item.run)) > MAX_ITEM for item in items):
        return False
    heads = [(item.run, at) for item in items for at in range(min(3, len(item.run) - 1))]
    if any(run[at].fold in words.finite and not helps(run, at, words) for run, at in heads):
        return False
    if any(item.run[0].fold in words.purpose for item in items):
        return False
    if for_everybody(items[-1].run, words):
        return False
    return sum(is_claim(_without_origin(item, words), words) for item in items) * 2 < len(items)


def _without_origin(item: Item, words: Words) -> list[Token]:
    """The tokens of an item without the number of places its things come from, ``40 films from 18 countries``, or for how many it is."""
    at = len(item.run) - 3
    if item.count is None or at < 1 or item.run[at].fold != _OUT_OF.get(words.lang):
        return without_size(item.run, words) if item.count is None else item.run
    number = number_at(item.run, at + 1, words.lang)
    return item.run[:at] if number is not None and number[1] == 1 and item.run[-1].kind == "word" else item.run


def add_offers(source: Source, ledger: Ledger, words: Words, items: Sequence[Item], label: str | None = None) -> None:
    """Take each item that names something as an offer."""
    counting = any(item.count and not item.article for item in items)
    for item in items:
        years = item.count and len(item.run) == 1 and item.run[0].fold in PERIODS  # "22 years"
        own = _without_origin(item, words)
        if years or is_claim(own, words) or not ledger.free(item.run[0].start, item.run[-1].end):
            continue
        name, note = split_note(item.run, words) if len(own) == len(item.run) else (own, item.run[len(own) :])
        start = item.run[0].start
        values: dict[str, object] = {"text": capitalised(_written(source, name))}
        if note:
            values["note"] = _written(source, note)
        if item.count and (counting or not item.article):
            values["count"] = item.count
        elif item.count and source.fold.startswith("one ", item.start):
            values["text"] = f"One {_written(source, name)}"  # "one long pose" among things nobody counts
        if item.start >= 0 and ledger.free(item.start, start):
            start = item.start
        ledger.add(Draft("offer", start, item.run[-1].end, values, label=label))


def _written(source: Source, run: Sequence[Token]) -> str:
    text = " ".join(source.text[run[0].start : run[-1].end].split())
    return text[1:-1] if text[:1] == "(" and text[-1:] == ")" else text


def _somewhere(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether a preposition leads to a place with a name, by which a thing goes: ``electric boats on the Regent's Canal``."""
    if words.lang == "de" or index + 1 >= len(run):
        return False
    fused = run[index].fold in _FUSED
    article = run[index + 1].fold in words.articles and not run[index + 1].capital
    at = index + 1 + (article and not fused)
    named = at < len(run) and run[at].capital and run[at].fold not in words.days and run[at].fold not in words.months
    return (article or fused) and named


def split_note(run: Sequence[Token], words: Words) -> tuple[Sequence[Token], Sequence[Token]]:
    """Split an item into its name and what is said of it.

    ``Pão de centeio | de fermentação longa``, ``regueifa | ao sábado``, ``large vessels | in stoneware``.
    """
    complements = 0
    for index, token in enumerate(run):
        if index == 0:
            continue
        if token.text in "(–—:" and run[index + 1 :]:
            return run[:index], (run[index:] if token.text == "(" else run[index + 1 :])
        if index + 1 >= len(run):
            break
        head = run[:index]
        if token.fold in words.of:
            complements += 1
            if complements == 2 and run[index - 1].fold not in words.of and run[index - 1].fold not in words.both:
                return head, run[index:]
        elif token.fold in words.only and head[-1].fold not in words.stop:
            return head, run[index:]  # "Arranjos só às quintas"
        elif token.fold in words.timed:
            then = run[index + 1].fold
            if then in words.days or then in words.days_short or then in words.months or then in _SEASONS:
                return head, run[index:]
        elif token.fold in words.note and not (len(head) == 1 and head[0].fold in words.generic):
            if token.fold in words.both or head[-1].fold in words.stop or _somewhere(run, index, words):
                continue
            return head, run[index:]
    return run, ()
