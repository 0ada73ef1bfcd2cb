"""A number that takes messages as well as calls: ``985 555 014 o por WhatsApp``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.tokens import Token, fold
from pagemagic.generate.reading.words.table import Words, bag

_SPOKEN = frozenset(("en", "de", "fr", "es", "pt", "it", "nl"))
_CHATS = bag("whatsapp zap whats app appje")
_TEXTS = bag("text texts sms")
_PHONES = bag(
    "phone telephone tel call calls ring telefon telefonisch anruf anrufen rufen telefoon bellen bel teléfono llama llamar telefone ligar ligue "
    "téléphone appelez appeler telefono chiama chiamare"
)
_OR = bag("or ou o oder of oppure and y e et und en also también também aussi auch anche ook")
_BY = bag("by on via por par per über en no pelo sur su op the el le il ook")
_ANY_TIME = (["any", "time"], ["anytime"], ["at", "any", "time"], ["day", "or", "night"], ["day", "and", "night"])


def takes_messages(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether the words after a number say that it takes messages too, and nothing else."""
    if words.lang not in _SPOKEN or not 2 <= len(part) <= 4 or not all(map(ledger.open, part)):
        return False
    lead, last = part[:-1], part[-1]
    return (
        lead[0].fold in _OR
        and last.fold in words.messages
        and last.capital
        and all(token.fold in _OR or token.fold in _BY for token in lead)
    )


def add_chat(source_text: str, number: Draft, ledger: Ledger) -> None:
    """Take the messages of a number that is rung as well as a second way to reach it; ``source_text`` names it."""
    values = {**number.values, "by": _by(source_text)}
    ledger.share(Draft("phone", number.start, number.end, values, label=source_text))


def mark_messages(number: Draft) -> None:
    """Mark a number whose label says that it takes messages and nothing else: ``Text 07700 900 318``."""
    by = _by(number.label or "")
    if by and "by" not in number.values:
        number.values["by"] = by


def _by(label: str) -> str | None:
    said = set(fold(label).replace(":", " ").split())
    if said & _CHATS:
        return "whatsapp"
    return "text" if said and said <= _TEXTS else None


def mark_chat(number: Draft, before: Sequence[str]) -> None:
    """Mark a number that the words before it give for WhatsApp: ``Cita por WhatsApp 612 555 014``; not "phone or WhatsApp"."""
    if _CHATS & set(before) and not (
        _OR & set(before) and (_PHONES & set(before) or not before[-1:] or before[-1] not in _CHATS)
    ):
        number.values["by"] = "whatsapp"


def is_any_time(run: Sequence[Token]) -> bool:
    """Whether words after a number say that it is answered at all times: ``01872 555 019 any time``."""
    return [token.fold for token in run] in _ANY_TIME
