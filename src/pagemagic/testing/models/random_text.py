"""Seeded random answers that a grammar allows: what a model without any sense, bound to a schema, would write.

Every step chooses one of the bytes that llguidance allows next, so the answers are valid for the schema as sent, and as
strange as that permits: what a dialect lost is not kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from random import Random
from typing import Any

from llguidance import LLMatcher, LLTokenizer, TokenizerWrapper

END = 256
"""The token after the last byte."""


class SchemaError(ValueError):
    """The schema or grammar does not compile; the message says why."""


class _Bytes:
    """A vocabulary of all bytes and an end."""

    eos_token_id = END
    bos_token_id = None
    tokens = [bytes([byte]) for byte in range(256)] + [b"<end>"]
    special_token_ids = [END]  # noqa: RUF012

    def __call__(self, text: bytes) -> list[int]:
        return list(text)


_TOKENIZER = LLTokenizer(TokenizerWrapper(_Bytes()))


def grammar_of(schema: Mapping[str, Any]) -> str:
    """The compiled form of a JSON Schema. Raises SchemaError for what llguidance does not take."""
    try:
        grammar = LLMatcher.grammar_from_json_schema(json.dumps(schema), overrides={"whitespace_flexible": False})
    except ValueError as error:
        raise SchemaError(str(error)) from error
    if problem := LLMatcher.validate_grammar(grammar, _TOKENIZER):
        raise SchemaError(problem)
    return str(grammar)


def grammar_of_gbnf(text: str) -> str:
    """The compiled form of a grammar in GBNF. Raises SchemaError where it is none."""
    from llguidance.gbnf_to_lark import gbnf_to_lark

    try:
        grammar = LLMatcher.grammar_from_lark(gbnf_to_lark(text))
    except ValueError as error:
        raise SchemaError(str(error)) from error
    if problem := LLMatcher.validate_grammar(grammar, _TOKENIZER):
        raise SchemaError(problem)
    return str(grammar)


@dataclass(frozen=True, slots=True)
class Written:
    """An answer."""

    text: str
    tokens: int
    complete: bool
    """False where the limit came first."""


def accepts(grammar: str, text: str) -> bool:
    """Whether a whole text is an answer that a grammar allows."""
    matcher = LLMatcher(_TOKENIZER, grammar)
    return bool(matcher.try_consume_tokens(list(text.encode())) == len(text.encode()) and matcher.is_accepting())


def write(grammar: str, random: Random, most: int) -> Written:
    """A random answer of at most ``most`` bytes, cut between letters."""
    matcher = LLMatcher(_TOKENIZER, grammar)
    found = bytearray()
    while len(found) < most:
        allowed, weights = _choice(bytes(matcher.compute_bitmask()), bytes(found[-1:]))
        if allowed in ((), (END,)):
            return Written(found.decode(), len(found), complete=True)
        token = random.choices(allowed, cum_weights=weights)[0]
        if token == END:
            return Written(found.decode(), len(found), complete=True)
        matcher.consume_token(token)
        found.append(token)
        if matcher.is_stopped():
            return Written(found.decode(), len(found), complete=True)
    return Written(found.decode(errors="ignore"), len(found), complete=False)


@lru_cache(4096)
def _choice(mask: bytes, last: bytes) -> tuple[tuple[int, ...], list[float]]:
    """The tokens that a mask allows behind a byte, and how likely each is, added up. Few masks come again and again."""
    allowed = [token for token in range(END + 1) if mask[token >> 3] >> (token & 7) & 1]
    return tuple(allowed), list(accumulate(_weights(allowed, last)))


def _weights(allowed: list[int], last: bytes) -> list[float]:
    if len(allowed) > 60:  # inside a text, where brackets end nothing; an empty one is dull
        dull = b"]}{," + (b'"' if last == b'"' else b"")
        return [_WEIGHTS[token] / 40 if token in dull else _WEIGHTS[token] for token in allowed]
    # Between texts: an empty list or object is dull, and one that goes on is as likely as one that ends.
    empty = last in (b"[", b"{")
    return [0.2 if empty and token in b"]}" else 9.0 if token in b"]}," else _WEIGHTS[token] for token in allowed]


_WEIGHTS = [0.02] * 257
for _characters, _weight in (
    ("abcdefghijklmnopqrstuvwxyz", 1.0), (" ", 2.0), ("0123456789", 0.4), ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 0.2),
    (".,-{", 0.3), ('"', 4.0), ("]}", 9.0), ("\\", 0.05), ("*[`/#", 0.1),
):  # fmt: skip
    for _character in _characters:
        _WEIGHTS[ord(_character)] = _weight
_WEIGHTS[END] = 9.0
