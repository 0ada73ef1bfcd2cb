"""Which form of its words goes with a number: the plural categories of CLDR, for whole numbers from 0 on.

The categories are names and no amounts: ``few`` goes with 2, 3, 4, 22 in Polish, with 3 to 10 in Arabic, and is unknown in
English. Rules of CLDR 47 without their parts for fractions and compact numbers; tests compare them with Babel's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from pagemagic.i18n.locale import base_language, parse

Category = Literal["zero", "one", "two", "few", "many", "other"]
Rules: TypeAlias = Mapping[Category, Callable[[int], bool]]
"""Every category but ``other``, which is the rest; the first that holds."""


def _teens(n: int, first: int = 11, last: int = 19) -> bool:
    return first <= n % 100 <= last


def _few_of_slavic(n: int) -> bool:
    return 2 <= n % 10 <= 4 and not _teens(n, 12, 14)


def _is_one(n: int) -> bool:
    return n == 1


def _ends_in_one(n: int) -> bool:
    return n % 10 == 1 and n % 100 != 11


def _is_million(n: int) -> bool:
    return n > 0 and n % 1_000_000 == 0


_NONE: Rules = {}
_ONE: Rules = {"one": _is_one}
_ZERO_OR_ONE: Rules = {"one": lambda n: n <= 1}
_ONE_TWO: Rules = {"one": _is_one, "two": lambda n: n == 2}
_ONE_MILLION: Rules = {"one": _is_one, "many": _is_million}
_ZERO_ONE: Rules = {"zero": lambda n: n == 0, "one": _is_one}
_EAST_SLAVIC: Rules = {
    "one": _ends_in_one,
    "few": _few_of_slavic,
    "many": lambda n: True,
}
_BY_LANGUAGES: tuple[tuple[str, Rules], ...] = (
    ("bm bo dz hnj id ig ii ja jbo jv kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi wo yo yue zh", _NONE),
    (
        "af an asa ast az bal bem bez bg brx ce cgg chr ckb da de dv ee el en eo et eu fi fo fur fy gsw ha haw hu ia ie io jgo jmc ka kaj kcg "
        "kk kkj kl ks ksb ku ky lb lg lij mas mgo ml mn mr nb nd ne nl nn nnh no nr ny nyn om or os pap ps rm rof rwk saq sc "
        "sd sdh seh sn so sq ss ssy st sv sw syr ta te teo tig tk tn tr ts ug ur uz ve vo vun wae xh xog yi",
        _ONE,
    ),
    ("ak am as bho bn csw doi fa ff gu hi hy kab kn ln mg nso pa pcm si ti wa zu", _ZERO_OR_ONE),
    ("he iu naq sat se sma smj smn sms", _ONE_TWO),
    ("ca es gl it lld scn vec", _ONE_MILLION),
    ("fr pt", {"one": lambda n: n <= 1, "many": _is_million}),
    ("blo cv ksh lag", _ZERO_ONE),
    ("be ru uk", _EAST_SLAVIC),
    ("bs hr sr", {"one": _ends_in_one, "few": _few_of_slavic}),
    ("cs sk", {"one": _is_one, "few": lambda n: 2 <= n <= 4}),
    ("pl", {"one": _is_one, "few": _few_of_slavic, "many": lambda n: True}),
    (
        "dsb hsb sl",
        {"one": lambda n: n % 100 == 1, "two": lambda n: n % 100 == 2, "few": lambda n: n % 100 in (3, 4)},
    ),
    ("ceb fil", {"one": lambda n: n in (1, 2, 3) or n % 10 not in (4, 6, 9)}),
    ("is mk", {"one": _ends_in_one}),
    ("lv prg", {"zero": lambda n: n % 10 == 0 or _teens(n), "one": _ends_in_one}),
    ("lt", {"one": lambda n: n % 10 == 1 and not _teens(n), "few": lambda n: n % 10 >= 2 and not _teens(n)}),
    ("ro", {"one": _is_one, "few": lambda n: n == 0 or _teens(n, 1)}),
    ("tzm", {"one": lambda n: n <= 1 or 11 <= n <= 99}),
    ("shi", {"one": lambda n: n <= 1, "few": lambda n: 2 <= n <= 10}),
    (
        "ar",
        {
            "zero": lambda n: n == 0, "one": _is_one, "two": lambda n: n == 2, "few": lambda n: _teens(n, 3, 10),
            "many": lambda n: _teens(n, 11, 99),
        },
    ),
    (
        "br",
        {
            "one": lambda n: n % 10 == 1 and n % 100 not in (11, 71, 91),
            "two": lambda n: n % 10 == 2 and n % 100 not in (12, 72, 92),
            "few": lambda n: n % 10 in (3, 4, 9) and n % 100 // 10 not in (1, 7, 9),
            "many": _is_million,
        },
    ),
    (
        "cy",
        {
            "zero": lambda n: n == 0, "one": _is_one, "two": lambda n: n == 2, "few": lambda n: n == 3,
            "many": lambda n: n == 6,
        },
    ),
    (
        "ga",
        {"one": _is_one, "two": lambda n: n == 2, "few": lambda n: 3 <= n <= 6, "many": lambda n: 7 <= n <= 10},
    ),
    (
        "gd",
        {
            "one": lambda n: n in (1, 11), "two": lambda n: n in (2, 12),
            "few": lambda n: 3 <= n <= 10 or 13 <= n <= 19,
        },
    ),
    ("gv", {"one": lambda n: n % 10 == 1, "two": lambda n: n % 10 == 2, "few": lambda n: n % 20 == 0}),
    (
        "kw",
        {
            "zero": lambda n: n == 0, "one": _is_one,
            "two": lambda n: n % 100 in (2, 22, 42, 62, 82) or _thousands_of_cornish(n),
            "few": lambda n: n % 100 in (3, 23, 43, 63, 83), "many": lambda n: n % 100 in (1, 21, 41, 61, 81),
        },
    ),
    (
        "mt",
        {
            "one": _is_one, "two": lambda n: n == 2, "few": lambda n: n == 0 or _teens(n, 3, 10),
            "many": _teens,
        },
    ),
    (
        "sgs",
        {
            "one": _ends_in_one, "two": lambda n: n == 2,
            "few": lambda n: n % 10 >= 2 and not _teens(n),
        },
    ),
)  # fmt: skip
_RULES: Mapping[str, Rules] = MappingProxyType({one: rules for some, rules in _BY_LANGUAGES for one in some.split()})


def _thousands_of_cornish(n: int) -> bool:
    thousands = n % 100_000
    small = 1000 <= thousands <= 20_000 or thousands in (40_000, 60_000, 80_000)
    return (n % 1000 == 0 and small) or (n > 0 and n % 1_000_000 == 100_000)


def plural(number: int, tag: str) -> Category | None:
    """The category of a number from 0 on in a language; None where nothing is known of the language's plurals."""
    rules = _rules(tag)
    if rules is None:
        return None
    for category, holds in rules.items():
        if holds(number):
            return category
    return "other"


def categories(tag: str) -> tuple[Category, ...]:
    """The categories that whole numbers have in a language, ``other`` last; none where nothing is known of it."""
    rules = _rules(tag)
    return () if rules is None else (*rules, "other")


def _rules(tag: str) -> Rules | None:
    found = parse(tag)
    # The one language of which CLDR has two sets of rules: pt is that of Brazil.
    european = found.language == "pt" and found.region == "PT"
    return _ONE_MILLION if european else _RULES.get(base_language(tag))
