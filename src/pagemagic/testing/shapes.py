"""Random values for pydantic models of documents, built from the models alone.

A section type that a plugin brings needs no code here: its property and slot models say what they hold. What a type
hint does not say (which facts a ``date`` may name, that days ascend) is a small table of names below.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen
from hypothesis import strategies as st
from pydantic import BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from pagemagic.page.base import LocaleTag, NodeId, Text, Word
from pagemagic.page.facts import Amount, Clock, Currency, Date, Line
from pagemagic.page.inline import InlineText, NonBlankText
from pagemagic.page.links import Link
from pagemagic.page.pictures import Picture
from pagemagic.pictures.icons import ICONS
from pagemagic.pictures.motifs import MOTIFS
from pagemagic.testing.choices import Choices
from pagemagic.testing.inline import URLS, inline_text, link, readable_text
from pagemagic.testing.pool import Pool
from pagemagic.testing.words import line, words

Maker = Callable[[Choices, Pool], Any]
"""Makes a value as JSON; :data:`MISSING` where the property is left out."""

MISSING: Any = object()
"""Stands for a property that is not there."""

_MOTIFS = tuple(sorted(MOTIFS)[::9])
_ICONS = ("phone", "mail", *sorted(ICONS)[::12])


def _picture(choices: Choices, pool: Pool) -> Any:
    asset = pool.asset(choices, "image") if choices.chance(1, 3) else None
    if asset is not None:
        return {"kind": "asset", "asset": asset}
    motifs = [choices.pick(_MOTIFS) for _ in range(choices.count(0, 3))]
    return {"kind": "drawn", "seed": choices.below(1_000_000), "motifs": motifs}


def _pick(*values: Any) -> Maker:
    return lambda choices, pool: choices.pick(values)


_KNOWN: list[tuple[Any, Maker]] = [
    (InlineText, inline_text),
    (NonBlankText, readable_text),
    (Link, link),
    (Picture, _picture),
    (Word, _pick("a", "market", "acme.booking-2", "x" * 64)),
    (LocaleTag, _pick("en", "pt-PT", "zh-Hant-TW", "es-419")),
    (Line, lambda choices, pool: line(choices)),
    (Date, _pick("2027-04-03", "2028-02-29", "1999-12-31")),
    (Clock, _pick("09:00", "00:00", "18:30", "24:00")),
    (Amount, _pick("12", "0.40", "1234567.5", "0")),
    (Currency, _pick("EUR", "JPY", "XYZ")),
    (Text, lambda choices, pool: words(choices)),
]
"""Types of documents that have a maker of their own."""

_NAMED: dict[str, Maker] = {
    "id": lambda choices, pool: pool.fresh(),
    "icon": lambda choices, pool: choices.pick(_ICONS),
    "motif": lambda choices, pool: choices.pick(_MOTIFS),
    "language": lambda choices, pool: choices.pick(("python", "json")),
    "tel": lambda choices, pool: choices.pick(("+351253555018", "112")),
    "href": lambda choices, pool: choices.pick([url for url in URLS if url.startswith("https://")]),
    "days": lambda choices, pool: sorted({1 + choices.below(7) for _ in range(1 + choices.below(7))}),
    "span": lambda choices, pool: MISSING,
}
"""Properties whose meaning is in their name."""

_REFERENCES: dict[str, Maker] = {
    "fact": lambda choices, pool: pool.fact(choices),
    "date": lambda choices, pool: pool.fact(choices, "date"),
    "price": lambda choices, pool: pool.fact(choices, "price"),
    "asset": lambda choices, pool: pool.asset(choices, "video"),
    "poster": lambda choices, pool: pool.asset(choices, "image"),
    "image": lambda choices, pool: pool.asset(choices, "image"),
    "page": lambda choices, pool: pool.page(choices),
    "section": lambda choices, pool: pool.section(choices),
}
"""What a property that holds an id refers to, by its name."""


class Unmakeable(ValueError):  # noqa: N818 - a verdict on one attempt, not an error of anybody's
    """There is nothing that a required property could refer to; the part that needs it is left out."""


@cache
def model_maker(model: type[BaseModel]) -> Maker:
    """A maker of JSON for a model: required properties always, others more often than not."""
    hints = get_type_hints(model, include_extras=True)
    fields = [
        (field.alias or name, _field_maker(name, hints[name], field), field.is_required() or _is_tag(hints[name]))
        for name, field in model.model_fields.items()
    ]

    def make(choices: Choices, pool: Pool) -> Any:
        found: dict[str, Any] = {}
        for name, maker, required in fields:
            if not required and choices.chance(1, 3):
                continue
            value = maker(choices, pool)
            if value is MISSING or (value is None and not required):
                continue
            if value is None:
                raise Unmakeable(f"{model.__name__}.{name}")
            found[name] = value
        return found

    return make


def _is_tag(hint: Any) -> bool:
    """Whether a property is what tells the members of a union apart."""
    return get_origin(hint) is Literal and len(get_args(hint)) == 1


def _field_maker(name: str, hint: Any, field: FieldInfo) -> Maker:
    if name in _NAMED:
        return _NAMED[name]
    return _maker(hint, name, tuple(field.metadata))


def _maker(hint: Any, name: str, extra: tuple[Any, ...] = ()) -> Maker:
    for known, maker in _KNOWN:
        if hint == known:
            return maker
    if hint == NodeId:
        return _REFERENCES.get(name, lambda choices, pool: MISSING)
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *metadata = get_args(hint)
        return _maker(inner, name, (*metadata, *extra))
    if origin in (Union, types.UnionType):
        return _union_maker(hint, name, extra)
    if origin is Literal:
        return _pick(*get_args(hint))
    if origin is tuple:
        return _tuple_maker(hint, name, extra)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return model_maker(hint)
    if hint is bool:
        return lambda choices, pool: choices.chance(1, 2)
    if hint is int:
        return _int_maker(extra)
    if hint is str:
        return _str_maker(extra)
    finite = st.floats(allow_nan=False, allow_infinity=False)
    strategy: st.SearchStrategy[Any] = finite if hint is float else st.from_type(hint)
    return lambda choices, pool: choices.draw(strategy)


def _union_maker(hint: Any, name: str, extra: tuple[Any, ...]) -> Maker:
    makers = [_maker(part, name, extra) for part in get_args(hint) if part is not type(None)]

    def make(choices: Choices, pool: Pool) -> Any:
        first = choices.below(len(makers))
        for maker in (*makers[first:], *makers[:first]):
            try:
                return maker(choices, pool)
            except Unmakeable:
                continue
        raise Unmakeable(name)

    return make if len(makers) > 1 else makers[0]


def _bound(extra: tuple[Any, ...], kinds: tuple[type, ...], attribute: str) -> int | None:
    for found in extra:
        for part in found.metadata if isinstance(found, FieldInfo) else (found,):
            if isinstance(part, kinds):
                value: int = getattr(part, attribute)
                return value
    return None


def _tuple_maker(hint: Any, name: str, extra: tuple[Any, ...]) -> Maker:
    arguments = get_args(hint)
    if len(arguments) != 2 or arguments[1] is not ...:
        makers = [_maker(argument, name) for argument in arguments]
        return lambda choices, pool: [maker(choices, pool) for maker in makers]
    item = _maker(arguments[0], name)
    least = _bound(extra, (MinLen,), "min_length") or 0
    most = _bound(extra, (MaxLen,), "max_length")
    most = 40 if most is None else min(most, 40)

    def make(choices: Choices, pool: Pool) -> Any:
        found: list[Any] = []
        for _ in range(choices.count(least, most)):
            try:
                found.append(item(choices, pool))
            except Unmakeable:
                break
        if len(found) < least:
            raise Unmakeable(name)
        return found

    return make


def _int_maker(extra: tuple[Any, ...]) -> Maker:
    least, most = _bound(extra, (Ge,), "ge"), _bound(extra, (Le,), "le")
    above, under = _bound(extra, (Gt,), "gt"), _bound(extra, (Lt,), "lt")
    low = least if least is not None else above + 1 if above is not None else 0
    high = most if most is not None else under - 1 if under is not None else low + 1_000_000

    def make(choices: Choices, pool: Pool) -> Any:
        return choices.pick((low, min(low + 1, high), min(low + 6, high), high, low + choices.below(high - low + 1)))

    return make


_EXAMPLES = (
    "+351 253 555 018", "(020) 7946-0123", "555 018", "ana@example.com", "o'hara+web%x@sub.example.co.uk", "Bakery",
    "Event", "Person", "Organization", "SoftwareApplication", "https://example.com/a?b=c&d", "market", "12.50", "#a1b2c3",
)  # fmt: skip
"""Candidates for strings of a prescribed form; where none fits, Hypothesis makes some from the form."""


def _str_maker(extra: tuple[Any, ...]) -> Maker:
    constraints = [found for found in extra if isinstance(found, StringConstraints)]
    pattern = next((found.pattern for found in constraints if found.pattern is not None), None)
    longest = min([found.max_length for found in constraints if found.max_length is not None], default=None)
    if pattern is None:
        return lambda choices, pool: words(choices)[:longest]
    fitting = [text for text in _EXAMPLES if re.fullmatch(pattern, text) and len(text) <= (longest or len(text))]
    if fitting:
        return _pick(*fitting)
    strategy = st.from_regex(pattern, fullmatch=True)
    if longest is not None:
        strategy = strategy.filter(lambda text: len(text) <= longest)
    return lambda choices, pool: choices.draw(strategy)
