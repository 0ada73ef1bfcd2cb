"""Segments that are one statement together, or state something instead of naming a thing: ``Licensed, bonded and insured``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.bracket_notes import outside_brackets
from pagemagic.generate.reading.claim_shapes import is_claim
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.span_words import only_span
from pagemagic.generate.reading.statuses import is_status
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words, bag

_LONGEST_QUALITIES = 8
_CODE = 3  # letters
_LONGEST_SUBJECT = 7
_REQUIRED = bag(
    "required compulsory obligatory erforderlich notwendig obligatoire obligatoires obligatorio obligatoria obligatorios obligatorias obrigatório "
    "obrigatória obrigatórios obrigatórias obbligatorio obbligatoria obbligatori obbligatorie verplicht vereist noodzakelijk"
)
_UNBOUND = Phrases(
    "no obligation|without obligation|sin compromiso|sem compromisso|sans engagement|senza impegno|ohne verpflichtung|zonder verplichting"
)
"""What somebody asks for that binds them to nothing."""
_FIRMS = bag("gmbh ug ag ohg srl sas sarl bv lda ltda ltd inc")
"""Endings of the names of firms, which are on no list of what they make."""
_THEN = bag("danach anschließend daarna vervolgens ensuite puis después luego depois poi dopo thereafter")
_INCLUDES = bag("include includes contains comprises")
_HOLDS = _INCLUDES | bag("come comes")
_EVERY = bag("all every each both")
_TO: dict[str, tuple[str, tuple[str, ...]]] = {
    "fr": ("à", ("er", "ir", "re")), "it": ("da", ("are", "ere", "ire")), "es": ("a", ("ar", "er", "ir")), "pt": ("a", ("ar", "er", "ir")),
}  # fmt: skip
"""By language: what stands before an infinitive of what is to be done, and its endings."""
_SYSTEMS = bag("mac macos windows linux ios ipad iphone ipados android chromeos web browser chrome firefox safari")
COVERS = bag("covers cover covering serves serving cubre cubrimos atende atendemos dessert desservons")
"""Verbs that only lead to where somebody works."""


def states(part: Sequence[Token], words: Words) -> bool:
    live = [token for token in outside_brackets(part) if token.kind != "sign"]
    if any(token.fold in words.quotes for token in live) and any(token.fold in words.free for token in live):
        return True  # "Presupuesto gratis en una semana" is a reason to ask, and nothing on offer
    if _UNBOUND.find(live):
        return True
    if live and only_span(" ".join(token.text for token in live), words):
        return True  # "45 minutes" is how long, and nothing on offer
    if is_status(live, words):
        return True  # "Neun Leute" are counted, and not on offer
    if len(live) > 1 and (live[-1].fold in _FIRMS or live[0].fold in _THEN):
        return True  # "Fuchs Systeme GmbH", "daarna maandelijks opzegbaar"
    if to_do(live, words) or (len(live) > 1 and live[-1].fold in _REQUIRED):
        return True  # "Reserveren verplicht" is asked of visitors
    counted = live[0].kind == "number" and len(live) > 1 and live[1].kind == "word" and len(live) < 6
    return bool(live) and is_claim(live, words) and not counted


def to_do(live: Sequence[Token], words: Words) -> bool:
    """Whether a segment says what is to be done with things before it: ``à commander deux jours avant``, ``da prenotare``."""
    lead, endings = _TO.get(words.lang, ("", ()))
    led = len(live) > 1 and live[0].fold == lead and not live[1].capital
    return led and len(live[1].fold) > _CODE + 1 and live[1].fold.endswith(endings)


def qualifies(parts: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether short qualities make one statement: ``Licensed, bonded and insured``."""
    short = len(parts) > 1 and sum(map(len, parts)) <= _LONGEST_QUALITIES
    words_only = all(token.kind in ("word", "sign") for part in parts for token in part)
    joined = any(token.fold in words.both for token in parts[-1])
    return short and words_only and joined and all(len(part) < 5 and states(part, words) for part in parts)


def completes(parts: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether names go on what "for" or "in" begins: ``Clients for Python, Go and Ruby`` is one thing, not three."""
    first, rest = parts[0], [token for part in parts[1:] for token in part if token.kind == "word"]
    at = next((index for index, token in enumerate(first) if index and token.fold in words.note), len(first))
    names = [*first[at + 1 :], *rest]
    if words.lang == "de" or at + 1 >= len(first) or len(parts) < 2 or len(rest) > 3 * len(parts):
        return False
    joined = any(token.fold in words.both for token in parts[-1])
    lower = not any(token.capital for token in first[1:at])
    return joined and lower and all(token.capital or token.fold in words.both for token in names)


def covers(parts: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether towns are named that somebody comes to: ``Covers Falmouth, Penryn and Flushing`` offers nothing."""
    names = [token for part in parts for token in part[part is parts[0] :] if token.kind == "word"]
    return parts[0][0].fold in COVERS and all(token.capital or token.fold in words.both for token in names)


def codes(parts: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether letters go on what a noun begins: ``Klassen B, A und BE`` is one thing."""
    first = [token for token in parts[0] if token.kind == "word"]
    rest = [token for part in parts[1:] for token in part if token.kind == "word" and token.fold not in words.both]
    codes = [*rest, *first[-1:]]
    return bool(rest) and len(first) > 1 and all(token.text.isupper() and len(token.text) <= _CODE for token in codes)


def platforms(parts: Sequence[Sequence[Token]]) -> bool:
    """Whether a list names nothing but what a program runs on: ``Mac, Windows and Linux``."""
    names = [
        token for part in parts for token in part if (token.kind == "word" and token.capital) or token.fold in _SYSTEMS
    ]
    told = [token for part in parts for token in part if token.kind == "word"]
    return len(names) > 1 and len(told) <= len(names) + 2 and all(token.fold in _SYSTEMS for token in names)


def comprises(run: Sequence[Token], words: Words) -> bool:
    """Whether a sentence says what one thing holds: ``A full groom includes a bath, blow dry and nail clipping``.

    ``Treatments include facials and massage`` names what is on offer instead.
    """
    at = next((at for at, token in enumerate(run[:_LONGEST_SUBJECT]) if token.fold in _HOLDS), 0)
    if words.lang != "en" or not at or any(token.kind == "sign" and token.text not in "-'’" for token in run[:at]):
        return False
    holds = run[at].fold in _INCLUDES or (at + 1 < len(run) and run[at + 1].fold == "with")
    return holds and (run[at].fold.endswith("s") or run[0].fold in _EVERY)
