"""The last day to act, with the word that says that it is the last: ``Bewerbungen bis``, ``Candidaturas até``."""

from __future__ import annotations

from pagemagic.generate.inline import Inline, join, run
from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.voice import cues_of
from pagemagic.generate.writing.request import Contact
from pagemagic.i18n.typography import typographic
from pagemagic.page.facts import DateFact


def deadline_label(material: Material, date: DateFact) -> Inline:
    """What ends on a day: ``Registration closes``; in the brief's words where it is not what visitors sign up for."""
    voice = material.voice
    for intent in ("register", "tickets"):
        plain = date.label is not None and fold(date.label) in cues_of(voice.spoken, intent)
        if plain and (found := voice.phrase(f"deadline.{intent}")) is not None:
            return found
    if not date.label:
        return voice.label("deadline")
    return led_by(material, date) or join(date.label)


def led_by(material: Material, date: DateFact) -> str | None:
    """The label of a date with the word of the brief between them: ``Candidatures jusqu'au``; None where no word is."""
    span, label = date.origin.span, date.label or ""
    if span is None or not label or not material.voice.native:
        return None
    known = words_of(material.voice.spoken).deadline
    written = material.reading.brief[span[0] : span[1]]
    told = tokens(written)
    at = next((at for at in range(1, len(told)) if known.at(told, at)), None)
    if at is None or not fold(written).startswith(fold(label.split()[0])):
        return None
    text = " ".join(written[: told[at + known.at(told, at) - 1].end].split())
    return None if text.endswith(":") else typographic(text, material.locale)


def ends_with(material: Material, fact: Contact) -> Inline | None:
    """The last day of what a contact is for, which its sentence tells: ``Bewerbungen bis 31. März an markt@…``."""
    deadline = material.deadline
    sentence = next((one for one in material.reading.sentences if within(fact, one)), None)
    if deadline is None or sentence is None or not within(deadline, sentence):
        return None
    led = led_by(material, deadline)
    return join(led, " ", run(deadline.id, "days")) if led is not None else None
