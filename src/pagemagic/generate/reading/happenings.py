"""What takes place on a day, and who holds it: ``Gärtnerei Blum feiert am 5. Juni 2027 Sommerfest in Erfurt``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pagemagic.generate.reading.dates import find_dates, opens_with_date
from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import is_name
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.ordinals import ends_ordinal
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, fold, index_at, tokens
from pagemagic.generate.reading.words.table import Words, bag

_NONE = Phrases("")
_HELD: Mapping[str, Phrases] = {
    "en": Phrases(
        "open day|open days|open house|open studio|open studios|open garden|open gardens|open weekend|folk weekend|music weekend|film weekend|book weekend|arts weekend|jazz night|quiz night|comedy night|jumble sale|car boot sale|plant sale|"
        "book sale|fete|fête|gala|carnival|bazaar|regatta|tournament|fun run|screening|summer party|street party|harvest supper|barn dance|"
        "market day|christmas market|family day"
    ),
    "de": Phrases("tag der offenen tür|tage der offenen tür|offene ateliers|offenes atelier|basar|turnier|feier|fest"),
    "fr": Phrases(
        "journée portes ouvertes|journées portes ouvertes|portes ouvertes|vide-grenier|brocante|kermesse|bal|fête|marché de noël|bourse aux "
        "plantes|tournoi|loto|soirée|veillée"
    ),
    "es": Phrases(
        "jornada de puertas abiertas|puertas abiertas|fiesta|mercadillo|rastrillo|verbena|romería|torneo|velada|gala|noche|mercado de navidad"
    ),
    "pt": Phrases(
        "dia aberto|dia de portas abertas|portas abertas|festa|arraial|mercado de natal|torneio|noite|gala|magusto|sardinhada|caminhada"
    ),
    "it": Phrases("giornata di porte aperte|porte aperte|open day|festa|sagra|mercatino|torneo|serata|tombola|camminata|mercatini"),
    "nl": Phrases("open dag|open huis|open atelier|open ateliers|rommelmarkt|braderie|toernooi|feest|kermis"),
}  # fmt: skip
"""What takes place on a day, beside the words that are events wherever they stand."""
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "de": (
        "fest", "feier", "markt", "lauf", "turnier", "konzert", "ausstellung", "tagung", "kongress", "konferenz", "treffen", "festival",
        "abend", "nacht", "basar", "börse",
    ),
    "nl": ("feest", "markt", "beurs", "loop", "toernooi", "concert", "tentoonstelling", "avond", "festival", "dag", "congres", "conferentie"),
}  # fmt: skip
_HOUSES = bag("atelier salon workshop taller studio oficina laboratorio")
"""Events that are houses as well: ``Atelier Bleu Marine``."""
_SHOPS = bag(
    "supermarkt biomarkt baumarkt supermarkten getränkemarkt drogeriemarkt zondag vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag"
)
_CELEBRATES = bag(
    "celebrates celebrate feiert feiern fête fêtent célèbre célèbrent celebra celebran celebram comemora festeggia festeggiano viert vieren"
)
_COMES = bag(
    "kehrt kehren plays play performs perform returns spielt spielen joue jouent revient reviennent toca tocan tocam actúa actúan vuelve vuelven regresa regressa "
    "volta voltam suona suonano torna tornano ritorna speelt spelen"
)
"""What is done on a day by who is then the subject of the brief: ``The Lanterns play … on 14 November 2026``."""
_TO = bag("to nach à a naar")
_ARE = bag("is ist est es é è findet vindt tiene tem takes ha lieu")
_YEARS = bag("years jahre ans años anos anni jaar")
_FROM = bag("from starting ab dès desde vanaf dal dalla partire à")
_LONGEST_NAME = 5
_OPENING, _GREETING = 40, 5
"""Most tokens an event is named in, and fewest of a first sentence that may say what a brief is about."""
_NEAR = 4
"""Words after what is held in which its town stands."""
_OWN = bag(
    "its their our her his sein seine seinen ihr ihre ihren unser unsere son sa ses leur leurs notre nos su sus nuestra nuestro seu sua seus "
    "suas nosso nossa suo sua suoi loro nostra nostro zijn haar hun ons onze"
)


def festive_at(run: Sequence[Token], index: int, words: Words) -> int:
    """How many words at ``index`` name something that takes place on a day; 0 for none."""
    token = run[index]
    if token.kind != "word":
        return 0
    length = _HELD.get(words.lang, _NONE).at(run, index)
    if length:
        return length
    compound = token.fold.endswith(_ENDINGS.get(words.lang, ("\0",))) and token.fold not in _SHOPS
    return int(token.fold in words.events or compound)


def is_eventful(source: Source, words: Words, *, month_first: bool) -> bool:
    """Whether the brief is about something that takes place on its date: it says so in its first words.

    A concert in a later sentence is one of its subject's: ``Ellen Marsh teaches piano. Pupils' concert on 6 December.``
    """
    opening = source.tokens[:_OPENING]
    stop = next((at for at, token in enumerate(opening) if _ends_opening(source, at, token)), len(opening))
    # "Wedding photographer in Leeds. Open day 6 December.": that day is one of the photographer's.
    first = next((at for at, token in enumerate(opening) if at > 2 and token.text in ".!?\n"), stop)
    first = max(first, stop) if first < stop and opening[first - 1].kind == "number" else first
    dated = any(hit.index < first for hit in find_dates(source, words, month_first))
    for index, token in enumerate(opening[:stop]):
        then = source.tokens[index + 1] if index + 1 < len(source.tokens) else token
        # "Wedding photographer", "concert piano tuner": somebody who works at them.
        works = then is not token and then.kind == "word" and (words.is_trade(then.fold) or then.fold in words.roles)
        celebrated = dated and 0 < index < first and token.fold in _CELEBRATES | _COMES
        held = (
            celebrated
            or (token.fold in words.events and (token.fold not in _HOUSES or (dated and index < first)))
            or (dated and index < first and festive_at(opening, index, words) > 0)
        )
        if held and not (works and then.fold not in words.events):
            return True
    called = next((at for at, token in enumerate(opening) if token.text == "!"), 0)
    if called and shouts_name(opening[: called + 1], words):
        return any(called < hit.index <= called + 2 for hit in find_dates(source, words, month_first))
    return opens_with_date(source, words, month_first) or any(
        hit.index < first and _is_on(opening, hit.index, words) for hit in find_dates(source, words, month_first)
    )


def shouts_name(run: Sequence[Token], words: Words) -> bool:
    """Whether a call is the name of an event or a house and no greeting: ``Saltmarsh Folk Weekend!``."""
    name = run[:-1]
    told = any(festive_at(name, at, words) or words.is_trade(token.fold) for at, token in enumerate(name))
    return run[-1].text == "!" and len(name) > 1 and told and is_name(name, words, shouts=False)


def _is_on(run: Sequence[Token], date: int, words: Words) -> bool:
    """Whether the named is or takes place on the day: ``Kunstroute Oost is op 4 en 5 september``."""
    at = date - 1
    while at > 0 and run[at].fold not in _ARE and (run[at].fold in words.stop or run[at].fold in words.days):
        at -= 1
    return at > 0 and run[at].fold in _ARE


def _ends_opening(source: Source, at: int, token: Token) -> bool:
    """Whether the first sentence that says something ends there."""
    ends = token.text in ".!?" and at >= _GREETING and token.end < len(source.text)
    return ends and source.text[token.end].isspace() and not ends_ordinal(source.tokens, at)


def read_hosted(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Call the date in a sentence of who holds what by what is held; the name before the verb is the host's."""
    names = [one for one in ledger.of("name") if run[0].start <= one.start and one.end <= run[-1].end]
    dates = [one for one in ledger.of("date") if run[0].start <= one.start and one.end <= run[-1].end and names]
    verb = index_at(run, names[0].end) if names else len(run)
    if not dates or dates[0].start < names[0].end or verb + 1 >= len(run):
        return
    for index in range(verb + 1, len(run)):
        length = festive_at(run, index, words) if ledger.open(run[index]) else 0
        if not length and run[verb].fold in _CELEBRATES and index and run[index - 1].fold in _OWN:
            length = _anniversary(run, index, ledger, words)
        if not length:
            continue
        start, stop = _phrase(run, verb, index, index + length, ledger, words)
        date = dates[0]
        date.label = capitalised(" ".join(source.text[run[start].start : run[stop - 1].end].split()))
        date.values["role"] = "event"
        ledger.take(run[start].start, run[stop - 1].end)
        ledger.take(run[verb].start, min(date.start, run[start].start))
        _read_town(source, run, stop, ledger, words)
        return


def read_return(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the town to which something comes: ``The Seaweed Festival returns to Galway on Friday 20 November 2026``."""
    for at, token in enumerate(run[:_OPENING]):
        if token.fold in _COMES and at + 2 < len(run) and run[at + 1].fold in _TO:
            held = next((k for k in range(at + 2, len(run)) if not ledger.open(run[k])), len(run))
            stop = place_at(source, run[:held], at + 2, words, loose=True)
            if stop > at + 2:
                add_place(source, ledger, run[at + 2 : stop])
            return


def _anniversary(run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> int:
    """How many tokens at ``index`` name what is celebrated: ``150-jähriges Jubiläum``; 0 where only years are counted."""
    stop = index
    while (
        stop < len(run)
        and ledger.open(run[stop])
        and run[stop].text not in ".,;"
        and run[stop].fold not in words.place_in
    ):
        if run[stop].fold in words.time_lead or (run[stop].fold in words.stop and run[stop].fold not in words.of):
            break
        stop += 1
    told = run[index:stop]
    return len(told) if told and told[-1].kind == "word" and told[-1].fold not in _YEARS else 0


def _read_town(source: Source, run: Sequence[Token], index: int, ledger: Ledger, words: Words) -> None:
    """Take the town to which people are asked: ``lädt … nach Merzig ein``."""
    for at in range(index, min(len(run) - 1, index + _NEAR)):
        led = run[at].fold in words.place_in or run[at].fold == "nach"
        ends = at + 2 == len(run) or (at + 2 < len(run) and run[at + 2].text in ".!,")
        house = ends and run[at + 1].fold.endswith(tuple(words.venue))
        loose = words.lang != "de" or run[at].fold == "nach" or (ends and not house)
        stop = place_at(source, run, at + 1, words, loose=loose) if led else 0
        if stop > at + 1 and not ledger.of("place") and ledger.free(run[at].start, run[stop - 1].end):
            add_place(source, ledger, run[at + 1 : stop])
            ledger.take(run[at].start, run[stop - 1].end)
            return


def _phrase(run: Sequence[Token], verb: int, start: int, stop: int, ledger: Ledger, words: Words) -> tuple[int, int]:
    """Widen what is held to its phrase: ``fiesta de verano``, ``großes Sommerfest``."""
    while start > verb + 1 and _inner(run[start - 1], ledger, words):
        start -= 1
    last = stop
    while stop < len(run) and run[stop].kind == "word" and ledger.open(run[stop]):
        word = run[stop].fold
        joins = word in words.of or word in ("de", "of", "zur", "zum", "della", "des", "du", "la", "el")
        ends = word in words.place_in or word in words.time_lead or word in words.stop
        if ends and not joins:
            break
        stop += 1
        last = last if joins else stop
    return start, last


def _inner(token: Token, ledger: Ledger, words: Words) -> bool:
    """Whether a word before what is held describes it: no article, no owner and no preposition."""
    led = (
        token.fold in words.stop or token.fold in words.articles or token.fold in _OWN or token.fold in words.time_lead
    )
    return token.kind == "word" and ledger.open(token) and not led


def name_dates(ledger: Ledger, words: Words) -> None:
    """Call a date by what takes place and not by how often: ``Learn to row course: six Sundays from 9 May``.

    The whole sentence says how often.
    """
    for draft in (*ledger.of("date"), *ledger.of("price")):
        label = draft.label or ""
        head, colon, after = label.partition(":")
        if colon and 0 < len(head.split()) <= _LONGEST_NAME and _counts(after, words):
            draft.label = head.strip()
            continue
        told = label.split()
        while told and fold(told[-1]) in _FROM:
            told.pop()
        label = " ".join(told)
        # "… fête ses 20 ans le 5 juin": what somebody does is no name of the day.
        done = bool(told) and fold(told[0]) in _COMES
        counted = draft.kind == "date" and (_counts(label, words) or done or any(fold(one) in _OWN for one in told))
        draft.label = (None if counted else label) if draft.label else draft.label


def _counts(text: str, words: Words) -> bool:
    """Whether words say how many days or evenings: ``six Sundays``."""
    run = list(tokens(text))
    number = number_at(run, 0, words.lang) if run else None
    return number is not None and len(run) <= _LONGEST_NAME and not any(token.text in ".,;" for token in run)


_PARK = bag(
    "park parking parken parkplatz parkplätze aparcar aparcamiento parking estacionar estacionamento parcheggio parcheggiare parkeren"
)


def drop_parking(ledger: Ledger, words: Words, source: Source, parts: Sequence[Sentence]) -> None:
    """Forget an address that is only where to leave the car: ``Park at Adelaide Road``; the sentence says it."""
    starts = {part.start: part for part in parts}
    for address in list(ledger.of("address")):
        sentence = next((part for part in starts.values() if part.start <= address.start < part.end), None)
        first = tokens_of(source, sentence.start, sentence.end)[:1] if sentence is not None else []
        if first and first[0].fold in _PARK and draft_of_event(ledger) is not None:
            ledger.drop(address)


def of_one_day(sentence: Sentence, run: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a sentence tells of one day of several: where ``Opening night, Thursday 7pm in Temperance Hall`` is, not all of it is."""
    event = draft_of_event(ledger)
    several = event is not None and "end" in event.values and not sentence.start <= event.start < sentence.end
    return several and any(token.fold in words.days for token in run)


def drop_hours_of_acts(ledger: Ledger, words: Words, source: Source, parts: Sequence[Sentence]) -> None:
    """Forget hours that are of one thing on one of several days; its sentence says them."""
    for hours in list(ledger.of("hours")):
        sentence = next((one for one in parts if one.start <= hours.start < one.end), None)
        led = sentence is not None and source.text[sentence.start : hours.start].strip()
        one_day = led and not hours.values.get("openings") and not hours.label
        if (
            one_day
            and sentence
            and of_one_day(sentence, tokens_of(source, sentence.start, sentence.end), ledger, words)
        ):
            ledger.drop(hours)


def draft_of_event(ledger: Ledger) -> Draft | None:
    """The date of the event, where the brief is about one."""
    return next((one for one in ledger.of("date") if one.values.get("role") == "event"), None)
