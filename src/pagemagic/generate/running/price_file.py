"""The prices that come with the library."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from pagemagic.generate.running.prices import PriceTable, read_prices


def parse_prices(text: str) -> PriceTable:
    """A table of TOML as in ``prices.toml``. Raises InvalidInputError, and ValueError for what is no TOML."""
    return read_prices(tomllib.loads(text))


@cache
def builtin_prices() -> PriceTable:
    """The table of ``prices.toml``, which says where its prices were read and when."""
    return parse_prices(files("pagemagic.generate.running").joinpath("prices.toml").read_text(encoding="utf-8"))
