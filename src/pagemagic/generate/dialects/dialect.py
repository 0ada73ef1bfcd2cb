"""What a dialect of JSON Schema is: what a provider's decoder understands, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass

from pagemagic.generate.ports import Rung


@dataclass(frozen=True, slots=True)
class Limit:
    """The most of something that a schema may have."""

    what: str
    """A measure: ``properties``, ``depth``, ``enum_values``, ``name_characters``, ``optionals``, ``unions``, ``bytes``."""
    most: int
    published: bool = True
    """False where the provider says nothing and users found it."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a dialect's rules were read."""

    what: str
    when: str
    """Year and month."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a provider takes."""

    name: str
    title: str
    rung: Rung
    """How firmly it is asked for."""
    keywords: frozenset[str] = frozenset()
    """Constraints that its decoder keeps: ``pattern``, ``maxItems``…"""
    formats: frozenset[str] = frozenset()
    all_required: bool = False
    """Every property must be there; an optional one may be null instead."""
    recursion: bool = False
    """A definition may hold itself."""
    min_items_most: int | None = None
    """The highest ``minItems`` it takes."""
    pattern_or_length: bool = False
    """A pattern or format drives out lengths beside it."""
    limits: tuple[Limit, ...] = ()
    sources: tuple[Source, ...] = ()


STRICT_FORMATS = frozenset({"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"})
"""Formats that OpenAI's and Anthropic's decoders both know."""
ARRAYS = frozenset({"minItems", "maxItems"})
LENGTHS = frozenset({"minLength", "maxLength"})
NUMBERS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
EVERYTHING = ARRAYS | LENGTHS | NUMBERS | {"pattern", "format", "multipleOf"}
