"""What a bracket notes of the thing before it, whose numbers state nothing: ``Belegen (5 maanden)``, ``Loods 24 (Katendrecht, 2022)``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.tokens import Token

_NUMBERED = 2
"""Tokens of a name that ends in its number: ``Loods 24``."""


def outside_brackets(run: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of a thing without the brackets that note something of it, and without the number of its name."""
    opened = next((at for at, token in enumerate(run) if at and token.text == "("), 0)
    if not opened or run[0].kind != "word" or not any(token.text == ")" for token in run[opened:]):
        return run
    outside: list[Token] = []
    depth = 0
    for token in run:
        depth += token.text == "("
        if not depth:
            outside.append(token)
        depth -= token.text == ")" and depth > 0
    numbered = opened == _NUMBERED and run[0].capital and run[1].kind == "number"
    return [*outside[:1], *outside[_NUMBERED:]] if numbered else outside
