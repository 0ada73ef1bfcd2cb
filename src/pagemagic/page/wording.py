"""How facts are written in a language, and how words are set in headings.

A reader sees a fact only through :func:`fact_text`; what it links to is :func:`fact_link`, what a machine reads in
``<time datetime>`` is :func:`time_datetime`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Literal
from urllib.parse import quote

from pagemagic.i18n import dates
from pagemagic.i18n.formats import NBSP
from pagemagic.i18n.hyphenation import SOFT_HYPHEN, soft_hyphens
from pagemagic.i18n.labels import label
from pagemagic.i18n.lists import list_text
from pagemagic.i18n.locale import base_language, cjk_letters
from pagemagic.i18n.money import money_text, number_text, starting_price
from pagemagic.i18n.phrases import phrases
from pagemagic.i18n.typography import WORD_JOINER, left_to_right, sentence_start, typographic, unbroken
from pagemagic.i18n.week import day_groups, days_text, times_text, week_text
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.markup.inline import inline_text
from pagemagic.markup.types import Inline, InlineNode
from pagemagic.page.facts import (
    FIELDS,
    AddressFact,
    ClaimFact,
    DateFact,
    EmailFact,
    Fact,
    HandleFact,
    HoursFact,
    OfferFact,
    PersonFact,
    PhoneFact,
    PriceFact,
    TradeFact,
    UrlFact,
    YearFact,
)

SizeClass = Literal["xl", "l", "m", "s", "xs"]

_HOUSE_NUMBER = re.compile(r" (?=[0-9]{1,5}[A-Za-z]?(?:[,;]|$))|(?<=^[0-9]) |(?<=^[0-9]{2}) |(?<=^[0-9]{3}) ")

_LONGEST_UNBROKEN = 16
"""Letters that a narrow board has room for in one line; where more were kept together, the line would end inside the number."""


def fact_text(fact: Fact, field: str, locale: str, *, inline: bool = False) -> str:
    """Write one field of a fact for readers of ``locale``; never empty.

    A field that the fact leaves open gives its whole text: ask :func:`has_field` where that would be odd.

    Args:
        fact: Any fact.
        field: One of :data:`~pagemagic.page.facts.FIELDS` of its kind.
        locale: The language to write for, a BCP 47 tag.
        inline: True inside a sentence: a small initial and the preposition that belongs there, as in
            ``de terça a domingo``. At the start of a text hours, dates, trades, offers, claims, roles and the
            labels of prices have a capital.

    Raises:
        InvalidInputError: The kind has no such field, or ``locale`` is not a language tag.
    """
    text: str = _WRITTEN(fact, field, locale, inline)
    return text


def _written(fact: Fact, field: str, locale: str, inline: bool) -> str:
    if field not in FIELDS[fact.kind]:
        known = ", ".join(FIELDS[fact.kind])
        raise InvalidInputError(Reason(f"fact {fact.id}", f"a {fact.kind} has no field {field!r}", f"use {known}"))
    match fact:
        case HoursFact():
            text = _hours(fact, field, locale, inline=inline)
            return text if inline else sentence_start(text)
        case DateFact():
            text = _date(fact, field, locale)
            return text if inline else sentence_start(text)
        case PriceFact():
            return _price(fact, field, locale, inline=inline)
        case YearFact():
            return dates.year_text(fact.year, locale)
        case PhoneFact():
            return left_to_right(fact.tel if field == "tel" else unbroken(fact.text), locale)
        case EmailFact() | UrlFact() | HandleFact():
            return left_to_right(str(getattr(fact, field)), locale)
        case AddressFact():
            # A part may stand behind another: after its number, a street keeps the letter it is written with.
            whole = field in ("text", "venue") and not inline
            return sentence_start(_address(fact, field, locale)) if whole else _address(fact, field, locale)
        case OfferFact(count=int()) if field == "count":
            return number_text(str(fact.count), locale)
        case ClaimFact():
            text = typographic(_claim(fact, field), locale)
            return text if inline else sentence_start(text)
        case OfferFact() | TradeFact() | PersonFact() if field in ("text", "role"):
            text = typographic(str(getattr(fact, field) or fact.text), locale)
            return text if inline else sentence_start(text)
        case _:
            return typographic(str(getattr(fact, field) or fact.text), locale)


# A page writes the same few facts again and again, and every language has its own rules for them.
_WRITTEN: Any = lru_cache(maxsize=2048)(_written)


def has_field(fact: Fact, field: str) -> bool:
    """Say whether a fact holds a field of its own, where :func:`fact_text` would otherwise give its whole text."""
    match fact:
        case HoursFact():
            timed = any(row.opens or row.closes for row in fact.openings)
            return {"days": bool(fact.openings), "times": timed}.get(field, field == "text")
        case DateFact():
            return fact.end is not None if field == "end" else field in FIELDS["date"]
        case PriceFact():
            return getattr(fact, field) is not None if field in ("unit", "label") else field in FIELDS["price"]
        case ClaimFact():
            return ":" in fact.text if field in ("head", "rest") else field == "text"
        case AddressFact() | OfferFact() | PersonFact():
            return field in FIELDS[fact.kind] and getattr(fact, field) is not None
        case _:
            return field in FIELDS[fact.kind]


def fact_link(fact: Fact) -> str | None:
    """Return what a fact links to (``tel:``, ``sms:``, ``mailto:``, ``https:``), or None for those that link nowhere."""
    match fact:
        case PhoneFact():
            return _number_link(fact)
        case EmailFact():
            # A percent sign is the one character of an address that means something else in a URL.
            return "mailto:" + quote(fact.text, safe="@.+'")
        case UrlFact() | HandleFact():
            return fact.href
        case _:
            return None


def _number_link(fact: PhoneFact) -> str:
    """A call, a message (RFC 5724), or the chat that WhatsApp opens for a number with its country."""
    if fact.by == "whatsapp" and fact.tel.startswith("+"):
        return f"https://wa.me/{fact.tel[1:]}"
    return f"sms:{fact.tel}" if fact.by == "text" else f"tel:{fact.tel}"


def time_datetime(fact: Fact, field: str = "text") -> str | None:
    """Return the value of ``<time datetime>`` for a field of a fact, or None where HTML has none for it.

    A run of days has none as a whole; its ``start`` and ``end`` have. Days that no calendar has are left out.
    """
    if isinstance(fact, YearFact):
        return str(fact.year)
    if not isinstance(fact, DateFact) or (fact.end is not None and field not in ("start", "end")):
        return None
    day = fact.end if field == "end" and fact.end is not None else fact.start
    return day if dates.exists(day) else None


LIMITS: tuple[tuple[SizeClass, int, int], ...] = (("xl", 40, 10), ("l", 70, 14), ("m", 110, 17), ("s", 10_000, 22))
"""Size class, the longest text and the longest word it is for, in letters. What is beyond the last is ``xs``."""
LETTER = 60
"""How wide a letter is, in hundredths of the type size: the rule of thumb behind :data:`LIMITS`. A Chinese, Japanese or
Korean sign is 100 wide."""
_LONG_WORD = re.compile(r"[^\s-]{10}\S")
_WORD_ENDS = re.compile(f"[ \n\t{SOFT_HYPHEN}]+|(?<=-)(?!{WORD_JOINER})")
_SHORT_COMPOUND = re.compile(r"(?<![\w-])(\w{1,9})-(\w{2,9})(?![\w-])")
_KEPT = 14
"""Letters of a compound like *wood-fired* that a heading keeps on one line."""


def heading_text(text: Inline, locale: str) -> tuple[Inline, SizeClass]:
    """Set a heading: where its long words may break, and how large it may be.

    Compounds get soft hyphens, Japanese may end its lines between phrases only.
    """
    borrowed = _borrowed(text)
    if borrowed is not None:
        shown, size = heading_text(borrowed.get("children", []), borrowed.get("value", locale))
        return [{**borrowed, "children": [shown] if isinstance(shown, str) else shown}], size
    plain = text if isinstance(text, str) else inline_text(text)
    length = len(plain)
    if (
        length <= 40 and plain.isascii() and "-" not in plain and (length <= 10 or not _LONG_WORD.search(plain))
    ):  # most headings
        return text, "xl"
    if cjk_letters(plain) and base_language(locale) == "ja":
        parts = phrases(plain, locale)
        size = _size(2 * length, max(len(part) * 100 // LETTER for part in parts))
        if len(parts) == 1 or not isinstance(text, str):
            return text, size
        set_text: list[str | InlineNode] = [parts[0]]
        for part in parts[1:]:
            set_text += [InlineNode(kind="wbr"), part]
        return set_text, size
    if isinstance(text, str):
        broken = _kept(soft_hyphens(text, locale))
        return broken, fit_class(broken)
    mixed = [_kept(soft_hyphens(part, locale)) if isinstance(part, str) else part for part in text]
    return mixed, fit_class(inline_text(mixed))


def _kept(text: str) -> str:
    """The text with short compounds kept whole: no line ends at the hyphen of *wood-fired*."""

    def joined(found: re.Match[str]) -> str:
        whole = found.group()
        return f"{found[1]}{WORD_JOINER}-{WORD_JOINER}{found[2]}" if len(whole) <= _KEPT else whole

    return _SHORT_COMPOUND.sub(joined, text) if "-" in text else text


def _borrowed(text: Inline) -> InlineNode | None:
    """The one mark that holds all of a text in another language than the page's; None where there is none."""
    if isinstance(text, str) or len(text) != 1 or isinstance(text[0], str):
        return None
    return text[0] if text[0]["kind"] == "bdi" and "value" in text[0] and "children" in text[0] else None


def fit_class(text: str) -> SizeClass:
    """Choose the size of a heading from its length and its longest word: see :data:`LIMITS`.

    A soft hyphen counts as the end of a word. Chinese, Japanese and Korean letters are twice as wide and break anywhere.
    """
    if text.isascii():  # most headings; the same rules without the questions only other scripts raise
        return _size(len(text), max(map(len, text.replace("-", "- ").split()), default=0))
    visible = text.replace(SOFT_HYPHEN, "").replace(WORD_JOINER, "")
    return _size(len(visible) + cjk_letters(visible), longest_word(text))


def longest_word(text: str) -> int:
    """How many letters stand together at most; a soft hyphen counts as the end of a word."""
    return max((_unbreakable(word.replace(WORD_JOINER, "")) for word in _WORD_ENDS.split(text)), default=0)


def _size(length: int, longest: int) -> SizeClass:
    for name, most, widest in LIMITS:
        if length <= most and longest <= widest:
            return name
    return "xs"


def _unbreakable(word: str) -> int:
    wide = cjk_letters(word)
    return len(word) if not wide else 2 + len(word) - wide


def _hours(fact: HoursFact, field: str, locale: str, *, inline: bool) -> str:
    rows = [(opening.days, opening.opens, opening.closes) for opening in fact.told]
    note = typographic(fact.note, locale) if fact.note else None
    groups = day_groups(rows)
    if field == "days" and groups:
        return days_text([day for group in groups for day in group.days], locale, inside=inline)
    if field == "times" and any(group.spans for group in groups):
        # One text for all days only where all days have the same hours.
        return times_text(groups[0].spans, locale) if len(groups) == 1 else week_text(rows, locale, inside=inline)
    if (
        note
        and not any(group.spans for group in groups)
        and week_text(rows, locale, inside=True).lower() in note.lower()
    ):
        return note  # "last Saturday of the month" says its day
    text = week_text(rows, locale, note=note, inside=inline)
    return text or (typographic(fact.label, locale) if fact.label else label("hours_label", locale))


def _date(fact: DateFact, field: str, locale: str) -> str:
    first, last = sorted((fact.start, fact.end or fact.start))
    match field:
        case "start":
            return dates.date_text(first, locale)
        case "end":
            return dates.date_text(last, locale)
        case "days":
            return dates.run_text(first, last, locale, with_year=False)
        case "weekday":
            return _weekdays(first, last, locale)
        case _:
            return dates.run_text(first, last, locale)


def _weekdays(first: str, last: str, locale: str) -> str:
    start, end = dates.weekday(first), dates.weekday(last)
    length = dates.day_number(last) - dates.day_number(first) + 1
    if length == 1:
        return dates.weekday_name(start, locale)
    if length == 2:
        return list_text([dates.weekday_name(day, locale) for day in (start, end)], locale)
    return days_text([(start - 1 + step) % 7 + 1 for step in range(min(length, 7))], locale)


def _claim(fact: ClaimFact, field: str) -> str:
    """What stands before the first colon of a claim, or after it; the whole where it has none."""
    head, colon, rest = fact.text.partition(":")
    return {"head": head, "rest": rest}.get(field, fact.text).strip() if colon and head and rest else fact.text


def _price(fact: PriceFact, field: str, locale: str, *, inline: bool) -> str:
    if field == "unit" and fact.unit:
        return typographic(fact.unit, locale)
    if field == "label" and fact.label:
        text = typographic(fact.label, locale)
        return text if inline else sentence_start(text)
    if fact.said:
        return typographic(fact.said, locale) if inline else sentence_start(typographic(fact.said, locale))
    price = money_text(fact.amount, fact.currency, locale)
    return starting_price(price, locale) if fact.starting and field != "amount" else price


def _address(fact: AddressFact, field: str, locale: str) -> str:
    value = str(getattr(fact, field) or fact.text)
    text = value if field == "postcode" else _HOUSE_NUMBER.sub(_house_space, typographic(value, locale))
    if fact.postcode and fact.postcode in text:
        text = text.replace(fact.postcode, unbroken(fact.postcode))
        if fact.locality:  # 04229 Leipzig: no line ends between the two
            text = text.replace(
                f"{unbroken(fact.postcode)} {fact.locality}", f"{unbroken(fact.postcode)}{NBSP}{fact.locality}"
            )
    return text


def _house_space(space: re.Match[str]) -> str:
    """Return the space between a street and its number: ``Haarlemmerstraat 188`` may part there and not in the number."""
    before = re.split("[ -]", space.string[: space.start()])[-1]  # a line may end at a hyphen
    after = space.string[space.end() :].partition(" ")[0].rstrip(",;")
    return NBSP if len(before) + 1 + len(after) <= _LONGEST_UNBROKEN else " "
