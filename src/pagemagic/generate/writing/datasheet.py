"""The data sheet of a product: what its sentence says of results, formats and sources, each as a property.

``It returns readings for any field boundary, as JSON or GeoTIFF, from satellite data`` has an input, an output and a source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pagemagic.generate.material import Material
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import fold
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.verbs import acts, after_subject
from pagemagic.i18n.typography import typographic

Group = Literal["data", "interface", "use"]
_LONGEST = 9
"""Words of a value."""


@dataclass(frozen=True)
class Property:
    """A property with its value, in the brief's words."""

    group: Group
    label: str
    value: str


def properties(material: Material) -> tuple[Property, ...]:
    """The properties that a sentence about the product holds, which ends in formats or sources; none of other sentences."""
    if not material.voice.native or not material.voice.spaced:
        return ()
    for sentence in material.reading.sentences:
        found = _of(material, sentence)
        if found:
            return found
    return ()


def _of(material: Material, sentence: Sentence) -> tuple[Property, ...]:
    text = sentence.text.rstrip(" .!")
    name = material.name.text if material.name is not None else ""
    at = after_subject(text, name)
    parts = [part.strip() for part in text[at or 0 :].split(",")]
    tails = [(kind, part) for part in parts[1:] for kind in ("output", "sources") if _value(material, kind, part)]
    verb, _, rest = parts[0].partition(" ")
    if at is None or not tails or len(tails) != len(parts) - 1 or not acts(material, verb) or not rest:
        return ()
    said, subject = _input(material, rest)
    found = [Property("data", verb, said), *([Property("data", _label(material, "input"), subject)] if subject else [])]
    for kind, part in tails:
        group: Group = "data" if kind == "sources" else "interface"
        found.append(Property(group, _label(material, kind), _value(material, kind, part)))
    found = [one for one in found if one.label and len(one.value.split()) <= _LONGEST]
    return tuple(
        Property(one.group, _capital(one.label), typographic(_capital(one.value), material.locale)) for one in found
    )


def _label(material: Material, kind: str) -> str:
    return str(material.voice.phrase(f"sheet.{kind}") or "")


def _value(material: Material, kind: str, part: str) -> str:
    """What follows ``as`` or ``from``: formats are written with capitals."""
    for cue in cues_of(material.voice.spoken, f"sheet.{kind}"):
        if fold(part).startswith(f"{cue} "):
            value = part[len(cue) + 1 :]
            return (
                value
                if kind == "sources"
                or any(word[:2].isupper() or word[1:] != word[1:].lower() for word in value.split())
                else ""
            )
    return ""


def _input(material: Material, rest: str) -> tuple[str, str]:
    """What comes out, and what for: ``readings`` and ``any field boundary``."""
    for cue in cues_of(material.voice.spoken, "sheet.input"):
        before, joint, after = rest.partition(f" {cue} ")
        if joint and after:
            return before, f"{cue.split()[-1]} {after}"
    return rest, ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
