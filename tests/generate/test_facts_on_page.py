"""The thirty quality briefs: what a brief says is on the page and in its data; what the page says is in the brief.

Nothing here asks the reader. What is expected is listed by hand; what a page says is found by plain patterns in its text.
"""

from __future__ import annotations

import json
import re
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest

from pagemagic.generate.design import design
from pagemagic.generate.reading.words.table import bag
from pagemagic.page.site import Site
from pagemagic.render.page import render_fragment, render_page
from tests.generate.test_design import page_text, plain
from tests.quality.briefs import BRIEFS, BriefCase

CASES = pytest.mark.parametrize("brief", BRIEFS, ids=lambda brief: brief.name)
_WORD = re.compile(r"[^\W\d_][^\W\d_'-]*[^\W\d_]|\d+")
_EMAIL = re.compile(r"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")

CALLS = {
    "en-electrician": ["+441135550172"], "pt-bakery": ["+351253555014"], "pt-tasca": ["+351266555021"],
    "pt-advogada": ["+351234555090"], "es-panaderia": ["+34941555018"], "es-fontanero": ["+34985555044"],
    "fr-fromagerie": ["+33450555012"], "de-tischlerei": ["+495515550123"], "de-physio": ["+499515550188"],
    "it-gelateria": ["+390185555066"], "it-restauro": ["+390532555027"], "nl-fietsen": ["+31385550145"],
    "ar-bakery": ["+96265550142"], "ja-kissaten": ["+81467555012"],
    "en-bakery": ["014225550134"],  # a digit too many for a British number: dialled as written
}  # fmt: skip
"""The number to dial, by hand; a brief that is not here gives none."""

SAID = {
    "en-accountant": "ngozi okafor|chartered accountant|bookkeeping|vat|payroll|self assessment|£60|cardiff",
    "en-api": "clients for python, go and ruby|$0.03|200 receipts",
    "en-festival": "morecambe promenade|18 bands|3 stages|ceilidh|£58|£34|under 12 free|12 and 13 june 2027",
    "en-club": "at 10|trentside|nottingham|£95|eight weeks|taster session free|teaches adults and juniors to row",
    "pt-encontro": "parque d. carlos i|40 oleiros|6 oficinas|entrada livre|15|10 de maio",
    "pt-software": "registo de parcelas|cadernos de campo|faturas|30 dias grátis|por mês e exploração|sem rede",
    "es-ong": "el primer domingo de cada mes a las 10|donar desde 5 €|riberas del ebro",
    "fr-fromagerie": "reblochon fermier|14|32|le kilo|plateaux|4 rue de la filaterie",
    "fr-architecte": "anne morvan|yann le goff|premier rendez-vous gratuit|rénovation de maisons|extensions|diagnostics",
    "fr-chorale": "le mercredi à 20 h|salle ockeghem|17 avril 2027|8",
    "de-tischlerei": "meisterbetrieb|1954|beratung vor ort|45",
    "ar-bakery": "مخبز الياسمين|شارع الرينبو 14|خبز بلدي|كعك بالسمسم|1995",
    "ja-kissaten": "喫茶しおさい|550|480|950|18|1983|鎌倉",
    "ja-kintsugi": "つぎはぎ|金継ぎ教室|3,500|8,000|器を一つ持参して直します",
}
"""Phrases that visitors must find, where facts were lost or taken for something else before."""

HOURS = {
    "en-bakery": (4, "07:00", "14:00"), "pt-bakery": (6, "07:00", "19:00"), "pt-tasca": (6, "12:00", "15:00"),
    "pt-advogada": (5, "09:30", "18:00"), "es-panaderia": (5, "08:00", "14:00"), "fr-fromagerie": (5, "08:30", "19:00"),
    "de-tischlerei": (5, "07:00", "16:00"), "de-physio": (4, "08:00", "19:00"), "it-gelateria": (7, "11:00", "23:00"),
    "nl-fietsen": (5, "09:00", "17:30"), "ar-bakery": (7, "06:00", "21:00"), "ja-kissaten": (6, "09:00", "18:00"),
}  # fmt: skip
"""How many days a week, from when, to when: what the structured data must say."""

STREETS = {
    "en-bakery": "8 crown street", "pt-bakery": "rua do souto 12", "pt-tasca": "largo da porta de moura 6", "en-club": "trentside",
    "es-panaderia": "calle portales 31", "fr-fromagerie": "4 rue de la filaterie", "de-physio": "lindenplatz 3",
    "it-gelateria": "via della repubblica 40", "nl-fietsen": "assendorperstraat 88", "ar-bakery": "شارع الرينبو 14",
}  # fmt: skip

EVENTS = {
    "en-festival": ("2027-06-12", "2027-06-13", "morecambe promenade"),
    "pt-encontro": ("2027-05-22", "2027-05-23", "parque d. carlos i"),
    "de-tagung": ("2027-09-23", "2027-09-24", "deutschen hygiene-museum"),
}

INFERRED = {
    "en-bakery": "14 00", "es-panaderia": "00", "it-gelateria": "00", "nl-fietsen": "00", "ja-kissaten": "00",
    "en-electrician": "00", "en-festival": "18 3", "pt-encontro": "40 6", "nl-moestuin": "40 1", "de-tischlerei": "00", "de-physio": "00",
    "ar-bakery": "00", "en-club": "8", "pt-bakery": "00", "pt-tasca": "00", "es-fontanero": "00", "fr-fromagerie": "00",
}  # fmt: skip
"""Numbers that follow from the brief: afternoons on a clock of 24 hours, full hours, numbers told in words."""

_LOOSE = bag(
    "the is and are for with from until now open one two three our his her its at on in of to a an by then under "
    "de da do das dos e o a os as em no na desde até uma um por com é aberto horas depois quarenta seis "
    "el la los las del y en con un una que se al abierto horas "
    "le les du des et à au aux un une est depuis il "
    "der die das und im in bis von vom uhr seit den am "
    "il lo gli della del di e dal dalle alle tutti aperto a "
    "het een van op tot met en uur veertig eighteen eight tickets"
)
"""Words that only join others, and what a calendar or a clock says in its own way."""
_DAYS = re.compile(
    r"mon|tue|wed|thu|fri|sat|sun|terça|segunda|sexta|sábado|domingo|martes|lunes|viernes|mardi|samedi|montag|freitag|"
    r"donnerstag|dinsdag|zaterdag|giorn|صباح|مساء|يومي|هاتف|年|時|電話|定休|営業|回の|から|です|まで|は\Z|で\Z"
)


@cache
def site_of(brief: BriefCase) -> Site:
    """The brief's site."""
    return design(brief.text).site


@cache
def text_of(brief: BriefCase) -> str:
    """All that visitors read, folded."""
    return plain(page_text(site_of(brief)))


@cache
def pages_of(brief: BriefCase) -> str:
    """The HTML of all pages."""
    return "".join(render_page(site_of(brief), page.path) for page in site_of(brief).pages)


def nodes_of(brief: BriefCase) -> list[dict[str, Any]]:
    """Every object of the structured data."""
    found: list[dict[str, Any]] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            found.append(value)
        for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            walk(child)

    for script in re.findall(r'<script type="application/ld\+json">(.*?)</script>', pages_of(brief), re.DOTALL):
        walk(json.loads(script))
    return found


# What the brief says is there


@CASES
def test_every_word_of_the_brief_is_on_the_page(brief: BriefCase) -> None:
    shown = text_of(brief)
    words = set(_WORD.findall(shown))
    missing = [
        word
        for word in _WORD.findall(plain(brief.text))
        if word not in words and word not in shown and word not in _LOOSE and not _DAYS.search(word)
    ]
    assert missing == []


@CASES
def test_what_visitors_must_find(brief: BriefCase) -> None:
    shown = text_of(brief)
    assert [phrase for phrase in SAID.get(brief.name, "").split("|") if plain(phrase) not in shown] == []


@CASES
def test_calls_and_mail_lead_where_the_brief_says(brief: BriefCase) -> None:
    assert set(re.findall(r'href="tel:([^"]+)"', pages_of(brief))) == set(CALLS.get(brief.name, ()))
    wanted = set(_EMAIL.findall(brief.text.lower())) - {"docs.ledgerline.example"}
    assert set(re.findall(r'href="mailto:([^"?]+)', pages_of(brief))) == wanted


@CASES
def test_structured_data_holds_the_facts(brief: BriefCase) -> None:
    nodes = nodes_of(brief)
    subject = next(node for node in nodes if "name" in node)
    assert plain(str(subject["name"])) in plain(brief.text)
    if brief.name in HOURS:
        said = [node for node in nodes if node.get("@type") == "OpeningHoursSpecification"]
        days, opens, closes = HOURS[brief.name]
        assert [(len(node["dayOfWeek"]), node["opens"], node["closes"]) for node in said] == [(days, opens, closes)]
    if brief.name in STREETS:
        streets = {frozenset(plain(str(node["streetAddress"])).split()) for node in nodes if "streetAddress" in node}
        assert frozenset(plain(STREETS[brief.name]).split()) in streets
    for kind, key in (("tel", "telephone"), ("mailto", "email")):
        wanted = CALLS.get(brief.name, []) if kind == "tel" else _EMAIL.findall(brief.text.lower())
        said_there = {str(node[key]) for node in nodes if key in node}
        assert said_there == (set() if brief.name in EVENTS else set(wanted))
    if brief.name in EVENTS:
        start, end, venue = EVENTS[brief.name]
        assert (subject["startDate"], subject["endDate"]) == (start, end)
        assert plain(subject["location"]["name"]) == venue


# What the page says is in the brief


@CASES
def test_no_number_price_phone_or_address_of_its_own(brief: BriefCase) -> None:
    shown, told = text_of(brief), plain(brief.text)
    numbers = {number.lstrip("0") or "0" for number in re.findall(r"\d+", told)}
    numbers |= {number.lstrip("0") or "0" for number in INFERRED.get(brief.name, "").split()}
    found = {number.lstrip("0") or "0" for number in re.findall(r"\d+", _read_aloud(brief))}
    assert found - numbers == set()
    before = [] if "€" in told and brief.locale != "nl" else re.findall(r"([£€$¥]) ?(\d[\d.,]*)", shown)
    for sign, amount in before + [(sign, amount) for amount, sign in re.findall(r"(\d[\d.,]*) ?([€円])", shown)]:
        digits = amount.rstrip(".,")
        assert re.search(rf"{re.escape(sign)} ?{re.escape(digits)}|{re.escape(digits)} ?{re.escape(sign)}", told), (
            amount
        )
    assert set(_EMAIL.findall(shown)) <= set(_EMAIL.findall(told))


class _Read(HTMLParser):
    """The text that is read aloud: nothing that is hidden from assistive technology, no head, no drawing."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.text.append(" ")
        if tag not in ("meta", "link", "img", "input", "br", "wbr", "hr", "source"):
            hides = tag in ("svg", "style", "script", "head") or ("aria-hidden", "true") in attrs
            self.open.append((tag, hides))

    def handle_endtag(self, tag: str) -> None:
        self.text.append(" ")
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(hides for _, hides in self.open):
            self.text.append(data)


def _read_aloud(brief: BriefCase) -> str:
    reader = _Read()
    reader.feed(pages_of(brief))
    return plain("".join(reader.text))


@CASES
def test_no_person_or_place_of_its_own(brief: BriefCase) -> None:
    """Two capitalised words in a row name somebody or something; German writes all its nouns so and is left out."""
    if brief.locale == "de":
        return
    told = plain(brief.text)
    for line in page_text(site_of(brief)).splitlines():
        for name in re.findall(r"\b[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+\b", line.replace("\u00a0", " ")):
            assert all(word in told or _DAYS.search(word) for word in plain(name).split()), name


# One fact, one place


CHANGES: dict[str, dict[str, Any]] = {
    "phone": {"text": "000 111 222", "tel": "+000111222"},
    "email": {"text": "changed@changed.example"},
    "price": {"amount": "7777"},
    "offer": {"text": "Qqq"},
    "claim": {"text": "Qqq wwwww"},
    "person": {"text": "Qqq Www"},
    "handle": {"text": "@changed"},
    "year": {"year": 1777},
}


@CASES
def test_a_changed_fact_changes_what_refers_to_it_and_nothing_else(brief: BriefCase) -> None:
    site = site_of(brief)
    document = json.loads(site.to_json())
    for fact in document["facts"]:
        change = CHANGES.get(fact["kind"])
        if change is None:
            continue
        if "note" in fact:
            change = {**change, "note": "eeee"}
        if "said" in fact:
            change = {"said": "qqq"}  # stands in place of the amount
        altered = json.loads(site.to_json())
        altered["facts"] = [{**one, **change} if one["id"] == fact["id"] else one for one in altered["facts"]]
        after = Site.from_json(json.dumps(altered))
        for section in _sections(document):
            kept = _without(section, _UNCHANGED.get(fact["kind"], ()))
            refers = f'"{fact["id"]}"' in json.dumps(kept)
            changed = render_fragment(site, section["id"]) != render_fragment(after, section["id"])
            assert changed == refers, (fact["kind"], fact.get("text"), section["type"])


_UNCHANGED = {"price": ("label", "unit"), "offer": ("note", "count")}
"""Fields that the changes leave as they are."""


def _without(value: Any, fields: tuple[str, ...]) -> Any:
    """A JSON value without its references to some fields of facts."""
    if isinstance(value, dict):
        kept = value.get("type") != "fact" or value.get("field") not in fields
        return {key: _without(one, fields) for key, one in value.items()} if kept else {}
    return [_without(one, fields) for one in value] if isinstance(value, list) else value


def _sections(document: dict[str, Any]) -> list[dict[str, Any]]:
    framed = [document["frame"].get(part) for part in ("header", "footer", "announcement")]
    return [*[section for page in document["pages"] for section in page["sections"]], *filter(None, framed)]
