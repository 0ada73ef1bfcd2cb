"""The types every part of a document is made of: frozen models, ids and clean text."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

# What no text in a document may hold: C0 and C1 controls but tab and line feed, bidi embeddings, overrides and
# isolates (they let text lie about its order), noncharacters (parse errors in HTML), the tag block, lone surrogates.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
    "\U000e0000-\U000e007f"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
    + "]"
)


def check_text(value: str) -> str:
    """Return ``value``, or raise ValueError naming the character that no document may hold."""
    if value.isascii() and value.isprintable():
        return value  # most texts, without a search
    found = _FORBIDDEN.search(value)
    if found is not None:
        raise ValueError(
            f"character U+{ord(found[0]):04X} at position {found.start()} is not allowed in a document; "
            "remove it, or pass the text through pagemagic.page.clean_text first"
        )
    return value


def clean_text(value: str) -> str:
    """Remove every character that :func:`check_text` would refuse. CR LF and CR become LF."""
    return _FORBIDDEN.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))


Text = Annotated[str, AfterValidator(check_text)]
"""A string without control, bidi override, noncharacter or surrogate code points."""

WORD = r"^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"
"""A word for machines, as a pattern of JSON Schema."""
Word = Annotated[str, StringConstraints(pattern=WORD, max_length=64)]
"""A name from a program, not from a person: lower case, digits, ``-`` and ``.``."""

NODE_ID = re.compile(r"n[0-9a-hjkmnp-tv-z]{1,12}")
NodeId = Annotated[str, StringConstraints(pattern=rf"^{NODE_ID.pattern}$")]
"""``n`` and a Crockford base32 counter taken from the site's ``next_id``; never reused, never shown."""

LocaleTag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$")]
"""A BCP 47 tag: language, optional script, optional region, in canonical case."""


class Frozen(BaseModel):
    """Base of all parts of a document: frozen, hashable, no unknown keys."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, validate_default=False, allow_inf_nan=False
    )


class Content(Frozen):
    """Base of the props and slots of section types: what checks them is built when the first such section comes.

    No site has sections of all types, so a start does not wait for the checks of those that it does not use.
    """

    model_config = ConfigDict(defer_build=True)


_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"
_INT_DIGITS = str.maketrans(_DIGITS, "0123456789abcdefghijklmnopqrstuv")
"""To the digits that ``int`` reads."""


def node_id(number: int) -> str:
    """Return the id of the ``number``-th node of a site (0 and up)."""
    digits = ""
    while True:
        number, rest = divmod(number, 32)
        digits = _DIGITS[rest] + digits
        if not number:
            return "n" + digits


def node_number(identifier: str) -> int:
    """Return the counter value an id was made from. The inverse of :func:`node_id`."""
    return int(identifier[1:].translate(_INT_DIGITS), 32)
