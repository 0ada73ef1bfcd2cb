"""Which kit and subject a brief belongs to: the cues of each, weighted by where in the brief they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pagemagic.gallery.gallery import Gallery, builtin_gallery
from pagemagic.gallery.kit_data import Kit, Subject
from pagemagic.generate.reading.reader import Reading
from pagemagic.generate.reading.tokens import fold, tokens
from pagemagic.i18n.locale import is_cjk
from pagemagic.page.facts import Fact

_TRADE, _NAME, _OPENING, _OFFER, _TEXT = 12, 6, 3, 2, 1
_MEANT_FOR = re.compile(r"\s(?:for|für|para|pour|per|voor)\s", re.IGNORECASE)
_STANDS = re.compile(
    r"\s(?:above|behind|opposite|beside|beneath|next to|au-dessus d|derrière|über|hinter|neben|encima de|detrás de|por cima d|atrás d|sopra|dietro|"
    r"boven|achter|naast)",
    re.IGNORECASE,
)
"""What a house stands at is not what it is: a cinema above a bookshop sells no books."""
_CODE = re.compile(
    r"^(?:app|web app|software|logiciels?|appli|application (?:web|mobile)|aplicaci[oó]n|aplica[cç][aã]o|aplicativos?|applicazione|gestionale)\b"
    r"|\w+software$|\b(?:app|web app|software|saas|api|plugin|plug-in|online (?:tool|platform|service))$"
    r"|\bonline(?:[ -][\w-]+){0,2} (?:builder|editor|planner|designer|generator|scheduler|calculator|tracker|manager|tool|platform)$"
    r"|\b(?:form|site|website|page|survey|quiz|query|report|app|schema|workflow) (?:builder|maker|editor|designer|generator)$",
    re.IGNORECASE,
)
"""A trade that is run, not worked: an ``online form builder`` builds no houses, an ``app`` is one whatever it is about."""
_FEW = 2
"""Signs that tell a kit."""
_MANY = 4
"""Signs that outweigh a trade: a "site builder" with docs, a server and a browser builds no houses."""
_SURE = 15
"""What a date tells of an event, and two signs of a kit."""


def choose_kit(
    reading: Reading,
    facts: Iterable[Fact],
    language: str,
    name: str | None = None,
    gallery: Gallery | None = None,
) -> tuple[Kit, Subject | None]:
    """The kit, and the subject within it; ``name`` is the kit that was asked for.

    An event that takes place on a date is an event, whatever it is about. Raises InvalidInputError for an unknown name.
    """
    facts = tuple(facts)
    what, whole = _places(reading, facts), _places(reading, facts, whole=True)
    known = gallery or builtin_gallery()
    kits = [known.kit(name)] if name else list(known.kits.values())
    dated = any(fact.kind == "date" and fact.role == "event" for fact in facts)
    opens = _opens_with_event(reading, facts)
    told = any(fact.kind == "trade" for fact in facts)
    coded = any(fact.kind == "trade" and _CODE.search(_MEANT_FOR.split(fact.text, maxsplit=1)[0]) for fact in facts)
    worked = not coded and _worked(known.kits.values(), facts, language)
    best: tuple[int, Kit, Subject | None] = (0, known.kit(name or "general"), None)
    for kit in kits:
        # Whom software serves tells what it works on; whom others serve tells nothing.
        places = whole if kit.name == "software" else what
        own = _score(kit.cues, places, language)
        if kit.name == "events" and not dated and told and own < _NAME:
            own = 0  # a sewing school has a workshop on its list
        extra = (10 * _SURE if opens else _SURE) if dated and kit.name == "events" else 0
        extra += _SURE if dated and kit.name == "events" and _opens(kit.cues, reading, language) else 0
        signs = _signs(kit.signs, places[-1][1], language)
        extra += _SURE * ((signs >= _FEW) + (signs >= _MANY))
        extra += 4 * _SURE if coded and kit.name == "software" else 0
        subjects = [(_of_subject(subject, places, facts, language), subject) for subject in kit.subjects]
        score, subject = max(subjects, key=lambda pair: pair[0], default=(0, None))
        found = subject if score else None
        if kit.name == "software" and worked and not own and signs < _FEW:
            score, found = 0, None  # a piano tuner and restorer restores no files
        if told and score <= _TEXT and not own:
            score, found = 0, None  # a word in passing, "mit Brotzeit", is no trade where one is told
        # A subject tells more than a word that many trades share; events need a date or a word of their own.
        if kit.name == "events" and not dated:
            score = 0  # "Evening classes" of a pottery are no craft fair
        total = own + 2 * score + extra if not (kit.name == "events" and not own and not dated) else 0
        if kit.name == "club" and not own and _sells(facts):
            total = score  # "Imkerij": honey with a price is no bee club
        if total > best[0]:
            best = (total, kit, found)
    return best[1], best[2]


def _worked(kits: Iterable[Kit], facts: tuple[Fact, ...], language: str) -> bool:
    """Whether a trade is one that people work at: a kit other than software is told by it."""
    trades = [_spread(_MEANT_FOR.split(fact.text, maxsplit=1)[0]) for fact in facts if fact.kind == "trade"]
    worked = [kit for kit in kits if kit.name != "software"]
    known = [kit.cues for kit in worked] + [subject.cues for kit in worked for subject in kit.subjects]
    return any(_signs(cues, text, language) for text in trades for cues in known)


def _of_subject(subject: Subject, places: list[tuple[int, str]], facts: tuple[Fact, ...], language: str) -> int:
    """How much tells a subject: its cues, and what its prices are per, as the nights of a house called *Hof*."""
    units = [_spread(fact.unit) for fact in facts if fact.kind == "price" and fact.unit]
    per = _TRADE if any(_signs(subject.per, unit, language) for unit in units) else 0
    return _score(subject.cues, places, language) + per


def _opens(cues: Mapping[str, str], reading: Reading, language: str) -> bool:
    """Whether the brief begins with one of the cues: ``Open day at the dogs' home`` is an open day first."""
    start = _spread(reading.sentences[0].text[:80]) if reading.sentences else ""
    return any(start.startswith(f" {fold(cue.replace('_', ' '))} ") for cue in str(cues.get(language, "")).split())


def _opens_with_event(reading: Reading, facts: tuple[Fact, ...]) -> bool:
    """Whether the first sentence is about something that takes place on its day, whoever holds it and whatever it is."""
    ends = reading.sentences[0].end if reading.sentences else 0
    events = [fact for fact in facts if fact.kind == "date" and fact.role == "event"]
    return any(fact.origin.span is not None and fact.origin.span[1] <= ends for fact in events)


def _sells(facts: tuple[Fact, ...]) -> bool:
    """Whether several things have a price of their own, per nothing: goods, and no membership or session."""
    prices = [fact for fact in facts if fact.kind == "price" and fact.label and not fact.unit and not fact.said]
    return len(prices) > 1 and any(fact.kind in ("hours", "address") for fact in facts)


def _places(reading: Reading, facts: tuple[Fact, ...], *, whole: bool = False) -> list[tuple[int, str]]:
    """Texts to look in, with their weight; with ``whole``, a trade says as much of those it serves as of itself."""
    found: list[tuple[int, str]] = []
    told = any(fact.kind == "trade" for fact in facts)
    for fact in facts:
        if fact.kind == "trade":
            # ``Clínica`` alone says little; the name it was read out of says whose.
            named = next((one.text for one in facts if one.kind == "name" and fact.text in one.text), fact.text)
            # For whom it is made is not what it is: an app for surveyors surveys nothing.
            head, *meant = [named] if whole else _MEANT_FOR.split(named, maxsplit=1)
            head = _STANDS.split(head, maxsplit=1)[0]
            found += [(_TRADE, head), *([(_NAME, named)] if meant else [])]
            found += [(_TEXT, fact.text)] if named != fact.text else []  # "Malermeister Feld" paints and has no field
        elif fact.kind == "name":
            found.append((_NAME, fact.text))
        elif fact.kind == "offer":
            found.append((_OFFER, f"{fact.text} {fact.note or ''}"))
        elif fact.kind == "person" and fact.role and not told:
            # What somebody does within a business says less than its trade: "Direção clínica" of a vet's.
            found.append((_NAME, fact.role))
    if reading.sentences:
        found.append((_OPENING, reading.sentences[0].text))
    found.append((_TEXT, reading.brief[:4000]))
    return [(weight, _spread(text)) for weight, text in found]


def _spread(text: str) -> str:
    if is_cjk(text):
        return fold(text)
    return f" {' '.join(token.fold for token in tokens(text))} "


def _score(cues: Mapping[str, str], places: list[tuple[int, str]], language: str) -> int:
    own = str(cues.get(language, "")).split()
    # Names and trades keep English words in many languages.
    other = str(cues.get("en", "")).split() if language != "en" else []
    best = 0
    for weight, text in places:
        told = sum(_found(cue, text) for cue in own)
        if told:
            # Two words that tell the same trade tell it better than one: ``painter and decorator``.
            best += weight + (told > 1 and weight >= _NAME)
        elif weight >= _NAME and any(_found(cue, text) for cue in other):
            best += weight // 2
    return best


def tells(cues: Mapping[str, str], text: str, language: str) -> int:
    """How many cues of a trade a text has; those in English count in every language."""
    return _signs(cues, _spread(text), language)


def _signs(signs: Mapping[str, str], text: str, language: str) -> int:
    """How many of the signs a text has; those in English count in every language."""
    known = dict.fromkeys([*str(signs.get(language, "")).split(), *str(signs.get("en", "")).split()])
    return sum(_found(sign, text) for sign in known)


def _found(cue: str, text: str) -> bool:
    words = fold(cue.replace("_", " "))
    if is_cjk(words) or not text.startswith(" "):
        return words in text
    if words.startswith("*"):
        return f"{words[1:]} " in text
    return f" {words[:-1]}" in text if words.endswith("*") else f" {words} " in text
