"""What models cost: a table with a version, from rows with a day they began. What is not in it is unknown, never free."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from pagemagic.generate.usage import Usage
from pagemagic.kernel.errors import InvalidInputError, Reason
from pagemagic.kernel.money import Money
from pagemagic.page.frozen import FrozenDict

MILLION = Decimal(1_000_000)
STANDARD_TIERS = frozenset(("", "auto", "default", "standard", "priority"))
"""Words for the tier whose prices are in a table; Anthropic's ``priority`` is paid for beforehand, by contract."""
_DATED = re.compile(r"-(?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a model costs from a day on: for a million tokens, in each bucket of :class:`~pagemagic.generate.usage.Usage`."""

    model: str
    """``adapter:model``, without the date that providers put behind it."""
    input: Decimal
    output: Decimal
    """Reasoning included."""
    cache_read: Decimal | None = None
    cache_write: Decimal | None = None
    cache_write_long: Decimal | None = None
    """None: no price is published, so what is in the bucket has an unknown cost."""
    since: date = date.min
    above: int = 0
    """Requests that read more tokens than this cost this, all of them."""
    source: str = ""
    """Where it is published."""
    read: date | None = None
    """The day it was read there."""

    def __post_init__(self) -> None:
        if ":" not in self.model:
            raise _wrong(self.model, "a price belongs to adapter:model", "write it as anthropic:NAME")
        for bucket in BUCKETS:
            rate = getattr(self, bucket)
            if rate is not None and (not rate.is_finite() or rate < 0):
                raise _wrong(self.model, f"its price of {bucket} is {rate}", "give a number of 0 or more")

    def of(self, usage: Usage) -> Decimal | None:
        """What that usage costs; None where a bucket that was used has no price."""
        counted = {**usage.to_dict(), "output": usage.written}
        amount = Decimal(0)
        for bucket in BUCKETS:
            rate: Decimal | None = getattr(self, bucket)
            if rate is None and counted[bucket]:
                return None
            amount += (rate or Decimal(0)) * counted[bucket]
        return amount / MILLION

    @property
    def dearest_input(self) -> Decimal:
        """The most that a token read can cost."""
        given = (self.input, self.cache_read, self.cache_write, self.cache_write_long)
        return max(rate for rate in given if rate is not None)


BUCKETS = ("input", "cache_read", "cache_write", "cache_write_long", "output")
"""What has a price. Reasoning is paid for as output."""


@dataclass(frozen=True, slots=True)
class PriceTable:
    """Prices of models in one currency."""

    version: str
    """Says which prices a cost was reckoned with; every change is a new one."""
    currency: str
    rows: tuple[Price, ...]
    aliases: Mapping[str, str] = FrozenDict()
    """Another name of a model, ``adapter:name`` as its provider answers with it -> the name that has the price."""

    def __post_init__(self) -> None:
        keys = [(row.model, row.since, row.above) for row in self.rows]
        for key in keys:
            if keys.count(key) > 1:
                raise _wrong(key[0], f"it has two prices since {key[1]} above {key[2]} tokens", "keep one of them")
        for name, priced in self.aliases.items():
            if priced not in self.models:
                raise _wrong(name, f"it is another name of {priced}, which has no price", "name a model of the table")
        Money.zero(self.currency)  # says so where that is no currency

    def with_prices(self, rows: Iterable[Price], version: str, aliases: Mapping[str, str] = FrozenDict()) -> PriceTable:
        """The table with other prices for the models of ``rows``; theirs come in the place of all that was known of these.

        ``aliases``: other names that providers answer with, beside those that are known.

        Raises InvalidInputError where the version stays the same, or an alias leads to a model without a price.
        """
        if version == self.version:
            raise _wrong(
                "version", f"there is a table {version!r} already", "give the new prices a version of their own"
            )
        added = tuple(rows)
        models = {row.model for row in added}
        kept = (row for row in self.rows if row.model not in models)
        names = FrozenDict({**self.aliases, **aliases})
        return replace(self, version=version, rows=(*kept, *added), aliases=names)

    @property
    def models(self) -> tuple[str, ...]:
        """Names of the models that have a price."""
        return tuple(dict.fromkeys(row.model for row in self.rows))

    def price(self, model: str, on: date, read: int = 0) -> Price | None:
        """The price of a model on a day for a request that reads so many tokens; None for an unknown model.

        A name with a date behind it, ``openai:gpt-5-2025-08-07``, has the price of the name without one, unless it has its own;
        an alias has that of what it stands for.
        """
        plain = _DATED.sub("", model)
        for name in (model, plain, self.aliases.get(model) or self.aliases.get(plain)):
            found = [
                row
                for row in self.rows
                if row.model == name and row.since <= on and (not row.above or read > row.above)
            ]
            if found:
                return max(found, key=lambda row: (row.since, row.above))
        return None

    def cost(self, usage: Usage, asked: str, resolved: str, on: date) -> Money | None:
        """What a call cost, by the model that answered. None where the price of that is not known: who was asked may have had
        somebody else answer, and their price says nothing of that one's."""
        if str(usage.raw.get("service_tier") or "") not in STANDARD_TIERS:
            return None
        adapter = asked.partition(":")[0]
        answered = resolved if resolved.startswith(f"{adapter}:") else f"{adapter}:{resolved}"
        found = self.price(answered, on, usage.read)
        amount = found.of(usage) if found is not None else None
        return None if amount is None else Money(amount, self.currency)


def read_prices(found: Mapping[str, Any]) -> PriceTable:
    """The table of a mapping as in ``prices.toml``: ``version``, ``currency``, a list ``price`` and, if any, ``aliases``.

    Raises InvalidInputError for what is not so.
    """
    try:
        rows = tuple(Price(**{name: _value(name, value) for name, value in row.items()}) for row in found["price"])
        aliases = FrozenDict({str(name): str(priced) for name, priced in found.get("aliases", {}).items()})
        return PriceTable(str(found["version"]), str(found["currency"]), rows, aliases)
    except (KeyError, TypeError, ArithmeticError, AttributeError) as error:
        reason = Reason(
            "prices", f"they cannot be read: {error}", "use version, currency and rows of model, input, output"
        )
    raise InvalidInputError(reason)


def _value(name: str, value: Any) -> Any:
    if name not in _FIELDS:
        raise KeyError(f"there is no {name!r} in a price")
    return Decimal(str(value)) if name in BUCKETS else value


_FIELDS = frozenset(one.name for one in fields(Price))


def _wrong(place: str, problem: str, cure: str) -> InvalidInputError:
    return InvalidInputError(Reason(f"prices: {place}", problem, cure))
