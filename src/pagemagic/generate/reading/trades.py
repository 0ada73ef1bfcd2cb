"""What the subject is: the trade in a phrase, before a name, or in the name itself."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.doings import DOINGS
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import add_name, on_island
from pagemagic.generate.reading.naming import name_at_end
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.places import add_place, place_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.statuses import is_status
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import WITH, Words, bag

_LONGEST_TRADE = 12
_COMPLEMENTS = ("de", "of", "di", "van", "d'")
COMPOUNDS = Phrases(
    "driving school|driving academy|riding school|dance school|dance academy|language school|music school|cookery school|cooking school|"
    "sailing school|surf school|swim school|swimming school|ski school|diving school|art school|drama school|sewing school|"
    "piano studio|piano school|music studio|violin studio|guitar studio|guitar school|singing studio|yoga studio|pilates studio|dance studio|"
    "ballet school|pottery studio|ceramics studio|tattoo studio|recording studio|"
    "mobile vet|mobile vets|mobile hairdresser|mobile mechanic|mobile groomer|mobile dog groomer|mobile bar|mobile library|"
    "food bank|community centre|community center|community kitchen|community garden|community shop|animal rescue|dog rescue|cat rescue|"
    "repair café|repair cafe|repair-café|toy library|tool library|village hall|youth club|men's shed|"
    "banco alimentar|banco de alimentos|banco alimentare|banque alimentaire|voedselbank|tafel|centro comunitário|centro social|"
    "centro comunitario|centre social|bürgerzentrum|buurthuis|ludoteca|ludothèque|spielothek|speelotheek|oficina de reparação|"
    "studio legale|studio dentistico|studio medico|studio tecnico|studio notarile|studio commerciale|studio fotografico|studio veterinario|"
    "centro estetico|centro medico|scuola guida|agenzia immobiliare|cabinet dentaire|cabinet médical|cabinet vétérinaire|cabinet comptable|"
    "cabinet infirmier|cabinet d'avocats|cabinet d'avocat|cabinet d'architecture|institut de beauté|salon de coiffure|salon de thé|"
    "agence immobilière|auto-école|centro estético|centro médico|centro veterinario|centro veterinário|clínica dental|clínica dentária|"
    "clínica médica|despacho de abogados|asesoría fiscal|gabinete de advogados|gabinete de arquitetura|escritório de advocacia|"
    "consultório dentário|agencia inmobiliaria|agência imobiliária|law firm|dental practice|dental surgery|medical practice|private practice|"
    "veterinary practice|veterinary surgery|estate agents|letting agents|"
    "refugio de animales|protectora de animales|refuge animalier|tierheim|tierschutzverein|dierenasiel|canile|gattile|horta comunitária"
)
"""Houses and services whose words say together what they are."""
_WORKS = bag(
    "repairs repair restoration restorations tuning hire supplies rentals removals alterations renovations installations deliveries crafts"
)
"""English words for work that end a name and tell its trade with the word before: ``Marlow Clock Repairs``."""
_ROADS = bag("street road lane avenue hill row")
_HOW = bag("online mobil mobile digital unterwegs und and en remote onsite")
"""Words for how somebody works, which are no trade."""
_PEOPLE = bag("men women people girls boys friends neighbours neighbors locals and")
"""Who comes, which says nothing of what they come to."""
_MAKERS = bag("makers")
"""Words for people that tell a trade with what they make before them: ``rope makers``."""
_DWELLS = bag("living working wohnhaft lebend installé installée établi établie residente wonend wonende")
"""Words between what somebody is and where."""
_GOES_ON = bag("need want am have would brauche suche möchte busco cerco cherche zoek preciso")
_REACH_OF_LIST = 6
_TOLD = frozenset(("en", "pt", "es", "fr", "it", "nl", "de"))
_OF_SIZE = bag("of von de di van")
_GROUPS = bag(
    "group groupe grupo gruppo gruppe groep team équipe equipo equipa squadra collective collectif colectivo coletivo collettivo"
)
_BODIES = bag("barreau ordre foro colegio colégio ordem ordine albo collegio rechtsanwaltskammer kammer balie orde bar")
"""Bodies of lawyers, doctors and engineers, which are named by their town."""
_OF_TOWN = bag("de da do di del van von d")
_COVERS = frozenset(("covering", "serving"))
_NEAR = frozenset(("perto", "cerca", "près", "vicino"))
_CUTS = frozenset(("that", "which", "who", "where", "que", "qui", "die", "das", "der", "che", "dat", "run", "–", "—", "selling", "serving", "covering", "offering", "founded", "established"))  # fmt: skip


def read_trade(source: Source, run: Sequence[Token], whole: list[Token], ledger: Ledger, words: Words) -> None:
    """Take trade and place from a phrase: ``an API for soil moisture``, ``padaria em Coimbra desde 1974``."""
    start = 0
    while start < len(run) and (run[start].fold in words.articles or run[start].kind == "sign"):
        start += 1
    stop = start
    while stop < len(run) and not _ends(run, start, stop, ledger, words):
        token = run[stop]
        seat = _seat_end(source, run, start, stop, words)
        if seat:
            town = run[stop + 1 : seat]
            if not ledger.of("place"):
                text = source.text[town[0].start : town[-1].end]
                ledger.share(Draft("place", town[0].start, town[-1].end, {"text": text}))
            stop = seat
            continue
        # "A shop in Leeds" stands in Leeds; "a barber shop in Leeds" is a barber shop.
        based = words.based.at(run, stop) if stop > start and not words.is_trade(token.fold) else 0
        if (
            based
            or token.fold in words.place_in
            or on_island(run, stop, words)
            or _of_town(source, run, start, stop, words)
        ):
            length = based or 1
            begin = index_at(whole, token.start) + length + (token.fold in _NEAR)
            after = place_at(source, whole, begin, words, loose=not source.shouts)
            if after == begin and (source.shouts or source.lowered) and stop and words.is_trade(run[stop - 1].fold):
                after = _plain_town(whole, begin, ledger, words)
            if after > begin:
                ledger.take(token.start, whole[begin - 1].end)
                add_place(source, ledger, whole[begin:after])
                break
        stop += 1
    phrase = list(run[start:stop])
    while phrase and (phrase[-1].kind == "sign" or phrase[-1].fold in words.stop):
        phrase.pop()
    if not phrase or len(phrase) > _LONGEST_TRADE or ledger.of("trade"):
        return
    if not ledger.free(phrase[0].start, phrase[-1].end) or phrase[0].fold in words.stop or _dated(phrase, words):
        return
    phrase = name_at_end(source, phrase, ledger, words)
    phrase = _without_list(phrase, whole, words)
    if not _names_trade(phrase, words) or not _believed(phrase, whole, ledger, words):
        return
    with_whom = run[stop + 1 :] if stop < len(run) and run[stop].fold in WITH else ()
    taught = bool(with_whom) and any(token.fold in words.lessons for token in phrase) and len(with_whom) <= 2
    if taught and not ledger.of("name") and all(token.capital and ledger.open(token) for token in with_whom):
        add_name(source, ledger, with_whom)  # "Ukulele lessons with Meg"
    _place_after(source, run[stop:], whole, ledger, words)
    ledger.take(run[0].start, phrase[-1].end)
    text = " ".join(source.text[phrase[0].start : phrase[-1].end].split())
    ledger.add(Draft("trade", phrase[0].start, phrase[-1].end, {"text": text}))


def _without_list(phrase: list[Token], whole: Sequence[Token], words: Words) -> list[Token]:
    """Return a trade without the first of a list that its preposition begins: ``Chartered accountants for freelancers, cafés and …``."""
    after = index_at(whole, phrase[-1].end)
    at = next((k for k in range(len(phrase) - 1, 0, -1) if phrase[k].fold in words.note), 0)
    rest = whole[after + 1 : after + 3 + _REACH_OF_LIST]
    bounds = words.place_in | {"at"}
    stop = next((k for k, token in enumerate(rest) if token.kind != "word" or token.fold in bounds), len(rest))
    goes_on = (
        after < len(whole)
        and whole[after].text == ","
        and any(token.fold in words.both for token in whole[after + 1 : after + 2 * _REACH_OF_LIST])
    )
    small = bool(rest) and not rest[0].capital and stop <= _REACH_OF_LIST and rest[0].fold not in words.stop
    traded = any(words.is_trade(token.fold) for token in phrase[:at])
    return phrase[:at] if at and goes_on and small and traded and len(phrase) - at <= _REACH_OF_LIST else phrase


def _believed(phrase: Sequence[Token], whole: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a phrase without a known trade stands where a trade is said: after a copula and an article, or after the name.

    ``Stash is left luggage`` and ``Ponte, cucina tipica`` say what they are; ``…, nothing else`` and ``is looking for tenors`` do not.
    """
    known = {*words.roles} | words.lessons | words.events
    if words.lang not in _TOLD or any(words.is_trade(token.fold) or token.fold in known for token in phrase):
        return True
    if phrase[0].fold.endswith("ing") and len(phrase) > 1 and phrase[1].fold in words.note:
        return False
    at = index_at(whole, phrase[0].start)
    before = whole[at - 1] if at else None
    if before is None or before.text != ",":
        return True
    return any(name.end == before.start for name in ledger.of("name"))


def _place_after(source: Source, rest: Sequence[Token], whole: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the place after words that end the phrase: ``three huts on a hill farm near Kington``."""
    for token in rest if not ledger.of("place") else ():
        begin = index_at(whole, token.end)
        areas = _areas(whole, begin, ledger, words) if token.fold in _COVERS else begin
        if areas > begin:
            ledger.take(token.start, token.end)
            add_place(source, ledger, whole[begin:areas])
            return
        after = place_at(source, whole, begin, words, loose=True) if token.fold in words.place_in else begin
        if after > begin and all(map(ledger.open, whole[begin:after])):
            add_place(source, ledger, whole[begin:after])
            return


def _areas(run: Sequence[Token], begin: int, ledger: Ledger, words: Words) -> int:
    """Return the index after areas up to the end of the sentence, ``Hexham, Corbridge and the Tyne Valley``, or ``begin``."""
    stop = begin
    while stop < len(run) and ledger.open(run[stop]):
        token = run[stop]
        joins = token.text in ",-" or token.fold in words.both or token.fold in words.articles
        if not (token.capital or joins or token.fold in words.of):
            break
        stop += 1
    ends = stop == len(run) or run[stop].text in ".;"
    return stop if ends and stop > begin and run[begin].capital and run[stop - 1].capital else begin


def _ends(run: Sequence[Token], start: int, stop: int, ledger: Ledger, words: Words) -> bool:
    """Whether the phrase of a trade that begins at ``start`` ends before ``stop``."""
    token, after = run[stop], run[stop + 1] if stop + 1 < len(run) else None
    if not ledger.open(token) or token.text in "():£€$" or words.led.at(run, stop):
        return True
    if token.fold in _CUTS:
        # "A family run hotel"; "a club for anyone who keeps bees" means nobody without its clause.
        return not (stop > start and (run[stop - 1].fold == "family" or run[stop - 1].fold in words.anyone))
    if stop > start and after is not None and token.fold in _DWELLS and after.fold in words.place_in:
        return True  # "an illustrator living in Leeds"
    if stop > start and after is not None and token.fold in words.both and after.fold in _GOES_ON:
        return True  # "a novelist and need somewhere to send readers"
    if token.fold in WITH and after and (number_at(run, stop + 1, words.lang) or after.capital):
        return True
    if stop == start:
        return False
    grouped = run[stop - 1].fold in _GROUPS  # a group of whom, its size says
    if token.fold in _OF_SIZE and after and not grouped and number_at(run, stop + 1, words.lang):
        return True  # "a choir of 40 in Linz"
    if words.offering.at(run, stop) or words.called.at(run, stop) or weekly(run, stop, words):
        return True
    if words.lang == "en" and token.fold == "by" and after is not None and after.capital:
        return True  # "left luggage by York station"
    on_the = token.fold == "on" and after is not None and after.fold in ("the", "a", "an")
    return words.lang == "en" and (token.fold == "at" or on_the)


def _seat_end(source: Source, run: Sequence[Token], start: int, stop: int, words: Words) -> int:
    """The index after the town of a body somebody is a member of, which no "in" can join: ``avocate au barreau de Bordeaux``."""
    if stop <= start or run[stop].fold not in _OF_TOWN or run[stop - 1].fold not in _BODIES:
        return 0
    after = place_at(source, run, stop + 1, words, loose=False)
    return after if after > stop + 1 else 0


def _of_town(source: Source, run: Sequence[Token], start: int, stop: int, words: Words) -> bool:
    """Whether a town belongs to the phrase before it: ``grupo de teatro da Covilhã``."""
    if stop <= start or run[stop].fold not in _OF_TOWN or stop + 1 >= len(run):
        return False
    after = place_at(source, run, stop + 1, words, loose=False)
    return after > stop + 1 and after == len(run)


def _names_trade(phrase: Sequence[Token], words: Words) -> bool:
    """Whether a phrase can name what somebody is: no verb, order, number, rank or claim."""
    sized = len(phrase) > 1 and phrase[0].kind == "number" and phrase[1].text == "-"  # "60-seat cinema"
    if not phrase or (phrase[0].kind == "number" and not sized) or phrase[0].fold in words.imperative:
        return False
    if is_status(phrase, words):
        return False  # "Familienbetrieb in vierter Generation"
    begun = phrase[0].fold.startswith("ge") and phrase[0].fold.endswith(("t", "en")) and not phrase[0].capital
    if words.lang == "de" and begun and not any(words.is_trade(token.fold) for token in phrase):
        return False  # "geprüft und geputzt"
    if all(token.fold in _PEOPLE for token in phrase):
        return False  # "Men's Shed: men (and women) who like making things"
    if all(token.fold in _HOW for token in phrase):
        return False  # "Coaching, online und in Marburg"
    counted = number_at(phrase, 0, words.lang)
    if words.opened.at(phrase, 0) or phrase[0].fold in ("aperta", "aperto", "abierta", "aberta", "ouverte"):
        return False  # "La Pizzeria Da Settimio è aperta a Trastevere"
    if phrase[0].fold in words.cost or (counted is not None and counted[0] > 1 and not words.is_trade(phrase[-1].fold)):
        return False  # "kostet nichts", "two hens"
    if words.offering.at(phrase, 0) and phrase[0].fold not in words.lessons:
        return False
    if len(phrase) > 1 and words.says_we(phrase[0].fold):
        return False  # "Ayudamos a personas sin hogar"
    if words.lang in ("de", "nl") and phrase[-1].fold in words.begins | words.meets:
        return False  # "Chor Klangfarben probt"
    if words.lang != "en" and len(phrase) > 1 and phrase[0].fold in words.acts and not words.is_trade(phrase[0].fold):
        return False  # "La Remise collecte, répare et revend …"
    verb = words.lang in ("de", "nl") and len(phrase) > 1 and not phrase[0].capital and phrase[0].fold.endswith("t")
    if verb and not words.is_trade(phrase[0].fold) and (phrase[1].capital or words.lang == "nl"):
        return False  # "Schlüsseldienst Yilmaz, Mannheim, öffnet Türen"
    if len(phrase) > 2 and phrase[0].capital and words.lang != "de" and phrase[1].fold in DOINGS.get(words.lang, {}):
        return False  # "Holm mends bags"
    clause = next((at for at, token in enumerate(phrase) if at and phrase[at - 1].fold in words.anyone), len(phrase))
    if any(token.fold in words.finite for token in phrase[:clause]):
        return False
    if clause < len(phrase) - 1 and phrase[clause].fold in words.place_in:
        return False
    taught = any(token.fold in words.lessons for token in phrase)  # "Piano lessons for adults"
    if (_nobody(phrase, words) and not taught) or phrase[-1].kind == "number":
        return False
    traded = any(words.is_trade(token.fold) for token in phrase)
    if not traded and any(token.kind == "number" for token in phrase):
        return False  # "doors 7pm"
    claims = phrase[-1].fold in words.claim_last or phrase[0].fold in words.claim_first
    return traded or not (claims or all(token.fold in words.standing for token in phrase))


def _nobody(phrase: Sequence[Token], words: Words) -> bool:
    """Whether a phrase ends with a word that means nobody on its own: ``made for makers``; ``candle makers`` are somebody."""
    of_what = len(phrase) > 1 and phrase[-1].fold in _MAKERS and phrase[-2].kind == "word"
    joins = (words.stop | words.note) - words.both
    if of_what and not any(token.fold in joins for token in phrase):
        return False
    return phrase[-1].fold in words.anyone


def _dated(phrase: Sequence[Token], words: Words) -> bool:
    """Whether a phrase says when: ``le mardi à 18h30``."""
    first = phrase[1] if phrase[0].fold in words.articles and len(phrase) > 1 else phrase[0]
    return first.fold in words.days or all(token.fold in words.days or token.fold in words.months for token in phrase)


def _plain_town(run: Sequence[Token], begin: int, ledger: Ledger, words: Words) -> int:
    """Return the index after up to three words that end a clause: where no word has a capital, towns have none either."""
    stop = begin
    while stop < len(run) and stop < begin + 3 and run[stop].kind == "word" and ledger.open(run[stop]):
        word = run[stop].fold
        if (
            word in words.stop
            or word in words.months
            or word in words.days
            or words.is_trade(word)
            or word in words.generic
        ):
            break
        stop += 1
    ends = (
        stop >= len(run) or run[stop].text in ".,;|!" or bool(words.since.at(run, stop)) or not ledger.open(run[stop])
    )
    return stop if ends else begin


def weekly(run: Sequence[Token], index: int, words: Words) -> bool:
    """Whether days begin there, after at most one small word: ``a jazz evening every Thursday at 20:00``."""
    after = run[index + 1].fold if index + 1 < len(run) else ""
    return run[index].fold in words.days or (run[index].fold in words.stop and after in words.days)


def read_trade_before(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the trade before a name: ``I run a small yarn shop called Knit & Natter``."""
    start = next((index for index in range(len(run) - 1, -1, -1) if run[index].fold in words.articles), -1) + 1
    phrase = run[start:]
    if not start or not 0 < len(phrase) <= 5 or not words.is_trade(phrase[-1].fold) or ledger.of("trade"):
        return
    if ledger.free(phrase[0].start, phrase[-1].end) and all(token.kind == "word" for token in phrase):
        text = " ".join(source.text[phrase[0].start : phrase[-1].end].split())
        ledger.add(Draft("trade", phrase[0].start, phrase[-1].end, {"text": text}))


def trade_in_name(source: Source, ledger: Ledger, words: Words) -> None:
    """Find the trade in the name: ``Kessler Plumbing & Heating``, ``Padaria Aurora``, ``Encontro de Tipografia do Porto``."""
    for name in ledger.of("name"):
        inside = [token for token in source.tokens if name.start <= token.start and token.end <= name.end]
        found = COMPOUNDS.find(inside)
        if found:
            begin, close = inside[found[0]].start, inside[sum(found) - 1].end
            ledger.share(Draft("trade", begin, close, {"text": source.text[begin:close]}))
            return
        hits = [
            index
            for index, token in enumerate(inside)
            if (words.is_trade(token.fold) and not _of_street(inside, index, words))
            or (token.fold in words.events and index + 1 < len(inside) and inside[index + 1].fold in _COMPLEMENTS)
        ]
        worked = words.lang == "en" and not hits and len(inside) > 2 and inside[-1].fold in _WORKS
        if worked and all(token.capital for token in inside) and not inside[-2].fold.endswith("'s"):
            start, end = inside[-2].start, inside[-1].end
            ledger.share(Draft("trade", start, end, {"text": source.text[start:end]}))
            return
        if not hits or len(inside) < 2:
            continue
        first, last = hits[0], hits[0]
        for index in hits[1:]:
            if all(token.fold in words.both for token in inside[last + 1 : index]):
                last = index
        # "Encontro de Tipografia", "School of Dance": the first complement belongs to it.
        complement = last + 2 < len(inside) and inside[last + 1].fold in _COMPLEMENTS and not inside[last + 1].capital
        if complement and inside[last + 2].capital and inside[last + 2].fold not in TOWNS and last + 3 <= len(inside):
            end = last + 2
            last = end if end + 1 < len(inside) or inside[first].fold in words.events else last
        start, end = inside[first].start, inside[last].end
        # The name has taken these words; the trade shares them.
        ledger.share(Draft("trade", start, end, {"text": source.text[start:end]}))
        return


def _of_street(inside: Sequence[Token], index: int, words: Words) -> bool:
    """Whether a word in a name is that of a street: ``Orchard Lane Dental`` is no orchard."""
    then = inside[index + 1].fold if index + 2 < len(inside) else ""
    return words.lang == "en" and then in _ROADS


def is_range(run: Sequence[Token], words: Words) -> bool:
    """Whether a phrase lists what a named trade sells: ``Corner Bakery, rye bread, buns and cakes``."""
    commas = sum(token.text == "," for token in run)
    return commas > 0 and any(token.fold in words.both for token in run)


def names_trade(source: Source, name: Draft, words: Words) -> bool:
    inside = (token for token in source.tokens if name.start <= token.start and token.end <= name.end)
    return any(words.is_trade(token.fold) for token in inside)
