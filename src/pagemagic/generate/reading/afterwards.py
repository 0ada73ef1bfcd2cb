"""What only the whole brief shows: names beside contacts and makers, units before a street, labels that are none."""

from __future__ import annotations

import re

from pagemagic.generate.reading.label_words import capitalised
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import NO_CAPITALS, name_end
from pagemagic.generate.reading.sentences import Sentence, tokens_of
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.verb_forms import is_third
from pagemagic.generate.reading.visits import visit_kind
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import Words, bag

_REACH = 8
"""Letters before a person that hold such a word."""
_LONGEST_STREET = 6
_SHORT_WORD = 4
"""Words of a name; letters of a word that is no verb."""
_LEADS_ON = bag("but so or and just please bitte einfach aber oder und gewoon graag maar of en")
"""Words before a request that are no part of it."""
_MEETS = bag("meet meets rehearse rehearses train trains play plays practise practises")
_UNIT = re.compile(r"(?:unit|arch|suite|studio|shop|stall|flat|halle|box|hal) \d{1,3}[a-z]?", re.IGNORECASE)
_YEARS = (1500, 2100)
_STREET_LAST = re.compile(r"(?P<number>\d{1,4}[a-z]?),? (?P<street>[^\W\d_][^\W\d_'’-]+(?: [^\W\d_][^\W\d_'’-]+){0,2})")
_STREET_FIRST = re.compile(
    r"(?P<street>[^\W\d_][^\W\d_.'’-]+(?: [^\W\d_][^\W\d_.'’-]*){0,3}),? (?P<number>\d{1,4} ?[a-z]?)"
)
"""A house before or after its street, where no word says street."""
_FORMS = bag("gmbh ag kg ohg ug ltd llp plc inc llc lda ltda sa sarl sas srl snc spa bv nv vof sl slu eirl")
"""Forms of a company, which end its name."""
_HOUSES = bag("atelier studio cabinet praxis kanzlei praktijk clínica clinica")
_MAKERS = bag("by von door with mit met")
"""Words between what is made or taught and who does it."""


def read_names_afterwards(ledger: Ledger, source: Source, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Take the name that no first sentence says: beside a contact, of a maker, or before the street."""
    _acting_name(ledger, source, words, parts)
    _beside_contact(ledger, source, words, parts)
    _maker_name(ledger, source, parts)
    _premises(ledger, source, parts)
    _beside_town(ledger, source, parts)
    _signature(ledger, source, words, parts)


def mend_labels(ledger: Ledger, words: Words) -> None:
    """Take verbs from the labels of hours, and words that only lead to a request from those of contacts."""
    _without_verbs(ledger, words)
    for contact in (*ledger.of("phone"), *ledger.of("email")):
        _without_lead(contact)


def _beside_contact(ledger: Ledger, source: Source, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Take a name that stands alone before a contact, ``Ply & Plane, 020 7946 0177``, as that of who has no other."""
    contacts = [one for kind in ("phone", "email", "url") for one in ledger.of(kind)]
    begins = {one.start: one for one in parts}
    for told in (*ledger.of("claim"), *ledger.of("offer")):
        text = str(told.values["text"])
        first = begins.get(told.start)
        after = min((one.start for one in contacts if first and told.end < one.start < first.end), default=0)
        called = text.split()
        inner = [
            word for word in called[1:-1] if fold(word) in words.of | words.articles | {"of"}
        ]  # "Comissão de Festas"
        proper = [word for word in called if word not in inner]
        named = all(word[:1].isupper() or word == "&" for word in proper) and len(proper) <= _SHORT_WORD
        known = ":" in text or fold(text) in TOWNS or any(words.is_trade(fold(word)) for word in text.split())
        alone = bool(after) and source.text[told.end : after].strip() in (",", ":")
        if not alone or not named or known:
            continue
        if not ledger.of("name"):
            ledger.drop(told)
            ledger.share(Draft("name", told.start, told.end, {"text": text}))
            continue
        contact = next(one for one in contacts if one.start == after)
        if contact.label is None and len(text.split()) > 1:
            ledger.drop(told)
            contact.label = text  # "Ute Siebert, ute@…" of a school with a name of its own


def _beside_town(ledger: Ledger, source: Source, parts: tuple[Sentence, ...]) -> None:
    """Take a name that the second sentence says with its town and nothing else: ``… für meine Firma. Elektro Brandl, Rosenheim.``"""
    if ledger.of("name") or not ledger.of("trade") or len(parts) < 2:
        return
    own = parts[1]
    place = next((one for one in ledger.of("place") if own.start <= one.start and one.end <= own.end), None)
    for told in (*ledger.of("claim"), *ledger.of("offer")) if place is not None else ():
        text = source.text[told.start : told.end]
        named = 1 < len(text.split()) <= _SHORT_WORD and all(word[:1].isupper() or word == "&" for word in text.split())
        between = source.text[told.end : place.start].strip() if place is not None else ""
        rest = source.text[place.end : own.end].strip(" .") if place is not None else ""
        if told.start == own.start and named and between == "," and not rest:
            ledger.drop(told)
            ledger.share(Draft("name", told.start, told.end, {"text": text}))
            return


def _acting_name(ledger: Ledger, source: Source, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Take the name before a verb where no sentence has said one: ``From £1 a day, Tablecloth & Tine hires crockery``."""
    if ledger.of("name") or words.lang in NO_CAPITALS or source.shouts:
        return
    for part in parts:
        run = tokens_of(source, part.start, part.end)
        starts = [at for at in range(len(run) - 3) if at == 0 or run[at - 1].text in ",:"]
        for at in starts:
            first = at + (run[at].fold in words.articles and not run[at].capital)
            stop = name_end(run, first, words)
            own = run[first:stop]
            if len([token for token in own if token.kind == "word"]) < 2 or stop + 1 >= len(run):
                continue
            plain = run[stop].kind == "word" and not run[stop].capital and run[stop + 1].kind == "word"
            acts = is_third(run[stop].fold) if words.lang == "en" else run[stop].fold in words.acts
            if plain and acts and own[0].fold not in {*words.stop, *words.days}:
                ledger.share(
                    Draft("name", own[0].start, own[-1].end, {"text": source.text[own[0].start : own[-1].end]})
                )
                return


def _maker_name(ledger: Ledger, source: Source, parts: tuple[Sentence, ...]) -> None:
    """Let who makes what has no name give theirs: ``Wedding stationery, printed in Margate by Ottilie Crane``."""
    people = ledger.of("person")
    if ledger.of("name") or len(people) != 1 or not parts or people[0].start >= parts[0].end:
        return
    person = people[0]
    before = source.fold[max(0, person.start - _REACH) : person.start].split()
    if before and before[-1] in _MAKERS:
        ledger.drop(person)
        ledger.share(Draft("name", person.start, person.end, {"text": person.values["text"]}))


def _premises(ledger: Ledger, source: Source, parts: tuple[Sentence, ...]) -> None:
    """Join the unit before a street to it, ``Arch 14, Temple Lane``; what stands before both is the name, if there is none."""
    for address in ledger.of("address")[:1]:
        begin = next((one.start for one in parts if one.start <= address.start < one.end), address.start)
        read = (one for one in (*ledger.of("claim"), *ledger.of("offer")) if begin <= one.start < address.start)
        for before in sorted(read, key=lambda one: -one.start):
            told = str(before.values["text"])
            if source.text[before.end : address.start].strip() != ",":
                return
            if _UNIT.fullmatch(told):
                address.start = before.start
                address.values["text"] = f"{told}, {address.values['text']}"
                ledger.drop(before)
                continue
            named = all(word[:1].isupper() or word == "&" for word in told.split())
            if before.start == begin and named and 1 < len(told.split()) <= _SHORT_WORD and not ledger.of("name"):
                ledger.drop(before)
                ledger.share(Draft("name", before.start, before.end, {"text": told}))
            return


def _signature(ledger: Ledger, source: Source, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Take the name that a line of name, street and town begins with: ``Aeschlimann Treuhand GmbH, Stadthausstrasse 118``.

    A company's form tells a name whatever else was taken for one; a trade tells it where there is none.
    """
    for address in ledger.of("address"):
        venue = str(address.values.get("venue") or "")
        led = source.text[address.start :].startswith(venue) and any(one.start == address.start for one in parts[1:])
        if not venue or not led or "," in venue or not address.values.get("street"):
            continue
        said = tokens(venue)
        formed = said[-1].text == "." or said[-1].fold in _FORMS or (len(said) > 1 and said[-2].fold in _FORMS)
        company = any(token.fold in _FORMS for token in said) and formed
        traded = len(said) > 1 and any(words.is_trade(token.fold) or token.fold in _HOUSES for token in said)
        if not company and (ledger.of("name") or not traded):
            continue
        for name in list(ledger.of("name")):
            ledger.drop(name)
        ledger.share(Draft("name", address.start, address.start + len(venue), {"text": venue}))
        rest = source.text[address.start + len(venue) : address.end]
        address.start += len(venue) + len(rest) - len(rest.lstrip(" ,"))
        address.values["text"] = " ".join(rest.lstrip(" ,").split())
        del address.values["venue"]
        return


_ENDED = (
    "gade",
    "gatan",
    "gata",
    "vej",
    "vägen",
    "veien",
    "katu",
    "straat",
    "straße",
    "strasse",
    "plads",
    "torv",
    "tänav",
)
"""Words for a street at the end of its name, in whatever language a brief of it is written: ``Mejlgade 40``."""


def read_bare_streets(ledger: Ledger, source: Source, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Take a name with a house number as the address where the brief gives no other: ``18 Belmont``, ``Vleutenseweg 210``.

    It stands alone between sentences or beside words that say when or how somebody is reached, and not in the first sentence.
    """
    if ledger.of("address") or not parts:
        return
    if words.lang == "ar":
        _read_lone_street(ledger, source, words, parts)
        return
    form = _STREET_LAST if words.lang in ("en", "fr") else _STREET_FIRST
    reached = [one for kind in ("phone", "email", "hours") for one in ledger.of(kind)]
    for told in sorted((*ledger.of("claim"), *ledger.of("offer")), key=lambda one: one.start):
        text = " ".join(source.text[told.start : told.end].split())
        match = form.fullmatch(text) or _STREET_FIRST.fullmatch(text)
        inside = next((one for one in parts[1:] if one.start <= told.start < one.end), None)
        if match is None or inside is None or _UNIT.fullmatch(text) or "price" in told.values:
            continue
        street = match["street"]
        if not all(
            word[:1].isupper() or fold(word) in words.particles | words.articles | words.of for word in street.split()
        ):
            continue  # "30 days"
        known = any(words.is_trade(fold(word)) or fold(word) in words.months for word in street.split())
        year = match["number"].isdigit() and _YEARS[0] <= int(match["number"]) < _YEARS[1]
        known = known or year or visit_kind(tokens(text), words) is not None
        alone = source.text[inside.start : inside.end].strip(" .") == text
        near = _neighbours(parts, inside) if alone else (inside,)
        beside = any(part.start <= one.start < part.end for part in near for one in reached)
        if known or not (beside or fold(street).endswith(_ENDED)):
            continue
        ledger.drop(told)
        values = {"text": text, "street": street, "number": match["number"]}
        ledger.share(Draft("address", told.start, told.end, values))
        return


def _neighbours(parts: tuple[Sentence, ...], sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentences right before and right after one."""
    at = parts.index(sentence)
    return parts[max(0, at - 1) : at] + parts[at + 1 : at + 2]


def _read_lone_street(ledger: Ledger, source: Source, words: Words, parts: tuple[Sentence, ...]) -> None:
    """Take an Arabic street that is a whole sentence, which seldom has a number: ``شارع رياض الصلح``."""
    for told in list(ledger.of("claim")):
        text = str(told.values["text"])
        whole = next((one for one in parts[1:] if one.start == told.start), None)
        alone = whole is not None and source.text[whole.start : whole.end].strip(" .") == text
        if alone and words.street_first.at(tokens(text), 0) and len(text.split()) <= _LONGEST_STREET:
            ledger.drop(told)
            ledger.share(Draft("address", told.start, told.end, {"text": text, "street": text}))
            return


def drop_meeting_points(ledger: Ledger, parts: tuple[Sentence, ...]) -> None:
    """Leave the place of one day to that day: ``Prochain chantier le 14 mars 2027 à 9h, place du Lavoir`` is nobody's seat."""
    for address in list(ledger.of("address")):
        sentence = next((one for one in parts[1:] if one.start <= address.start < one.end), None)
        days = [
            one
            for one in ledger.of("date")
            if sentence and sentence.start <= one.start and one.end <= address.start and one.label
        ]
        if days and days[-1].values.get("role") != "event" and not {"number", "postcode"} & set(address.values):
            ledger.drop(address)
            ledger.add(Draft("claim", address.start, address.end, {"text": capitalised(str(address.values["text"]))}))


def mend_notes(ledger: Ledger, words: Words) -> None:
    """Write a condition of hours small, since it follows their days: ``Tuesday to Saturday, by appointment only``."""
    for hours in ledger.of("hours"):
        note = str(hours.values.get("note") or "")
        run = tokens(note)
        if not hours.values.get("openings") or not run or run[0].fold in words.days or run[0].fold in words.months:
            continue
        if run[0].fold in words.stop | words.only | words.also or (words.lang != "de" and words.appointment.at(run, 0)):
            hours.values["note"] = note[:1].lower() + note[1:]


def _without_verbs(ledger: Ledger, words: Words) -> None:
    """Take the label from hours that is a verb: ``öffnet Türen rund um die Uhr``, the first half of ``drop in``."""
    for hours in ledger.of("hours"):
        said = (hours.label or "").lower()
        # "Practice" and "Proben" are things as well.
        verb = said in words.imperative or (words.lang == "en" and said in _MEETS)
        if verb or (words.lang in ("de", "nl") and said.endswith("eert")):
            hours.label = None
    for hours in ledger.of("hours") if words.lang in ("de", "nl") else ():
        first, _, rest = (hours.label or "").partition(" ")
        known = first.lower() in words.lessons or words.is_trade(first.lower())
        if rest[:1].isupper() and first.endswith("t") and len(first) > _SHORT_WORD and not known:
            hours.label = None


def _without_lead(contact: Draft) -> None:
    """Take words that only lead to a request from the label of a contact: ``but ring first`` asks to ring first."""
    lead, _, rest = (contact.label or "").partition(" ")
    if lead.lower() in _LEADS_ON:
        contact.label = capitalised(rest) if len(rest.split()) > 1 else None
