"""E-mail addresses."""

from __future__ import annotations

import re

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source

# Bounded runs, as long as the parts of an address may be, so that a long text without an @ costs no more than its length.
_LOCAL = re.compile(r"[a-z0-9._%+'à-ɏ\-]{1,64}\Z")
_DOMAIN = re.compile(r"[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){1,8}")


def read_emails(source: Source, ledger: Ledger) -> None:
    """Take every e-mail address."""
    fold = source.fold
    at = fold.find("@")
    while at >= 0:
        local = _LOCAL.search(fold[max(0, at - 64) : at])
        domain = _DOMAIN.match(fold, at + 1)
        if local and domain:
            start = at - len(local[0].lstrip("._%+'-"))
            end = at + 1 + len(domain[0].rstrip("-"))
            # "@name@host.example" is an account on a network, not an address.
            handle = fold[start - 1 : start] == "@"
            text = source.text[start:end]
            if start < at and not handle and domain[0].isascii() and ledger.free(start, end):
                ledger.add(Draft("email", start, end, {"text": text}))
        at = fold.find("@", at + 1)
