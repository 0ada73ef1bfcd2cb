"""How many tokens a request may use, and what that costs: known before it is sent."""

from __future__ import annotations

import json
from datetime import date
from math import ceil

from pagemagic.generate.ports import ChatRequest
from pagemagic.generate.running.prices import MILLION, PriceTable
from pagemagic.kernel.money import Money

BYTES_A_TOKEN = 4
"""Of Latin text, in the tokenizers in use; prompts are mostly that. For what is expected, not for what is promised."""
FRAME = 64
"""Tokens that a provider may put around each message, and around the schema."""


def read_at_most(request: ChatRequest) -> int:
    """Tokens that a request can be read as: a token stands for one byte at least."""
    return _bytes(request) + FRAME * (len(request.messages) + 2)


def read_as_expected(request: ChatRequest) -> int:
    """Tokens that a request is likely to be read as."""
    return ceil(_bytes(request) / BYTES_A_TOKEN)


def _bytes(request: ChatRequest) -> int:
    words = sum(len(message.text.encode("utf-8", "surrogatepass")) for message in request.messages)
    schema = "" if request.shape is None else json.dumps(request.shape.schema, ensure_ascii=False)
    return words + len(schema.encode("utf-8", "surrogatepass"))


def cost_at_most(prices: PriceTable, model: str, read: int, written: int, on: date) -> Money | None:
    """The most that so many tokens cost, whichever bucket they fall into; None where the model has no price."""
    steps = {0, *(row.above for row in prices.rows if row.above < read)}
    rows = [row for step in steps if (row := prices.price(model, on, min(read, step + 1))) is not None]
    if not rows:
        return None
    most = max(row.dearest_input * read + row.output * written for row in rows)
    return Money(most / MILLION, prices.currency)


def request_at_most(prices: PriceTable, model: str, request: ChatRequest, on: date) -> Money | None:
    """The most that a request costs, with all the tokens it allows; None where the model has no price."""
    return cost_at_most(prices, model, read_at_most(request), request.max_tokens, on)
