"""Which language a brief is written in, and which variety where the brief shows it."""

from __future__ import annotations

import re
from collections import Counter

from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.words import TABLES
from pagemagic.generate.reading.words.cities import TOWNS
from pagemagic.generate.reading.words.table import bag

_SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "ru"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "ar"), (0x0900, 0x097F, "hi"), (0x0980, 0x09FF, "bn"), (0x0B80, 0x0BFF, "ta"),
    (0x0E00, 0x0E7F, "th"), (0x10A0, 0x10FF, "ka"), (0x3040, 0x30FF, "ja"), (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
)  # fmt: skip
_SHARED = Counter(word for table in TABLES.values() for word in table.stop)
"""In how many languages a stop-word is one: "in" says less than "zonder"."""
_SPELLING: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"th|wh|ck|sh|ing$|ght|ough|ies$|ly$"),
    "pt": re.compile(r"ç|[nl]h|ão|õ|^ex|ei[rt]|agem$|dade$"),
    "es": re.compile(r"ci(ón|ones)$|ll|ñ|ue[rlnb]|dad$|ie[nr]|aje$"),
    "fr": re.compile(r"eau|oi|ç|ê|è|eux$|ouv|aux$|age$|ée|^l'|^d'"),
    "de": re.compile(r"sch|ung$|ungen$|ä|ö|ü|ß|ei|keit$|chen$|tz|pf"),
    "it": re.compile(r"zz|gli|cch|zion|ett[aeio]$|gg|gh|i[aeo]$"),
    "nl": re.compile(r"ij|oo|ee|aa|oe|uu|sch|eu|ou|^ge|dt$"),
}
"""What words of a language often look like: a hint for briefs of few small words."""
_LETTERS = {"ã": "pt", "õ": "pt", "ñ": "es", "¿": "es", "¡": "es", "ß": "de", "œ": "fr", "ê": "", "ł": ""}
_AMERICAN = bag(
    "color colors center neighborhood neighbor flavor favorite organize specialize specializing specializes jewelry gray "
    "zip attorney attorneys downtown apartment vacation fall license catalog theater usa usd gotten cozy sidewalk daycare"
)
_BRITISH = bag(
    "colour colours centre neighbourhood neighbour flavour favourite organise organised specialise specialising "
    "specialises jewellery grey postcode solicitor solicitors flat holiday licence catalogue theatre uk gbp allotment "
    "allotments pub pence vat joinery plumbing high-street tyre tyres programme council mum cosy metre metres"
)
_BRAZILIAN = bag(
    "você vocês celular ônibus cep cadastro sorvete sorveteria confeitaria doceria lanchonete encanador brasil encomende "
    "sob agendamento agendamentos cardápio reais eletricista contato zap fone trem banheiro esporte hs"
)
_EUROPEAN = bag(
    "telemóvel autocarro marcação marcações ementa pequeno-almoço talho canalizador contacto contactos euros morada "
    "fábrica portugal ateliê atelier explicações comboio desporto pastelaria connosco encomendas"
)


_SPOKEN = {
    "GB": "en", "US": "en", "IE": "en", "AU": "en", "NZ": "en", "PT": "pt", "BR": "pt", "ES": "es", "MX": "es", "AR": "es",
    "CL": "es", "CO": "es", "FR": "fr", "DE": "de", "AT": "de", "IT": "it", "NL": "nl",
}  # fmt: skip


_DOLLARS = ("$", "pesos")
_KRONES = ("kr", "kr.")
_OF_CURRENCY: dict[tuple[str, str], tuple[str, tuple[str, ...]]] = {
    **{("es", region): (f"es-{region}", _DOLLARS) for region in ("MX", "AR", "CL", "CO", "UY", "EC")},
    **{("en", region): (f"en-{region}", ("$",)) for region in ("CA", "AU", "NZ")},
    **{("en", region): (f"en-{region}", _KRONES) for region in ("SE", "NO", "DK")},
    ("es", "ES"): ("es-419", ("$",)),  # no Spaniard writes it, and no country is named
    ("fr", "CA"): ("fr-CA", ("$",)),
    ("de", "CH"): ("de-CH", ("chf",)),
    ("it", "CH"): ("it-CH", ("chf",)),
}
"""Language and country to the tag whose sums have the sign that is written there, where the brief has one of its signs."""
_AT_HOME = ("es", "fr", "de", "it", "nl", "pt")
"""Languages in whose names a word that is a town elsewhere is common: ``del Porto``, ``du Kent``."""


_CLUB = "e.v."
"""What German clubs end their names with; its first letter is "and" in other languages."""


def language_of(source: Source, hint: str | None = None) -> str:
    """Return the language of the brief: by script, then by stop-words and names; ``hint`` where nothing speaks."""
    script = _script(source.text)
    if script:
        return script
    # A word counts once: a brief that repeats one word says no more than that.
    present = {token.fold for token in source.tokens if token.kind == "word"}
    club = _CLUB in source.fold.replace(" ", "")
    present -= {"e"} if club else set()  # "Turnverein Altdorf e.V."
    country = country_of_town(source)
    # A name may be of another language than the brief.
    plain = {token.fold: 4 + 4 * token.capital for token in source.tokens if token.kind == "word"}
    scores: dict[str, float] = {}
    for lang, table in TABLES.items():
        if lang in ("ar", "ja"):
            continue
        score = sum(3 / _SHARED[word] for word in present & table.stop) + 2 * len(
            present & (table.trades | table.generic)
        )
        score += 2 * len(present & (table.days.keys() | table.months.keys()))
        short = len(present & table.days_short.keys())
        score += 2 * short * (short > 2)  # "Mo, Di, Do"
        score += 2 * sum(1 for letter, told in _LETTERS.items() if told == lang and letter in source.fold)
        score += sum(1 / rank for word, rank in plain.items() if _SPELLING[lang].search(word))
        told = (table.starting, table.appointment, table.closed, table.daily, table.since, table.allday)
        score += sum(phrases.find(source.tokens) is not None for phrases in told)
        scores[lang] = score + 3 * (_SPOKEN.get(country or "") == lang) + 3 * (club and lang == "de")
    best = max(scores.values())
    leading = [lang for lang, score in scores.items() if score == best]
    if hint in leading:
        return str(hint)
    if best < 1:  # how a word or two are spelled is no language yet
        return hint or "en"
    return leading[0]


def _script(text: str) -> str:
    """Return the language of the script that most letters are in, or an empty string for Latin letters."""
    counts: dict[str, int] = {}
    latin = 0
    for char in text:
        code = ord(char)
        if code < 0x0370:
            latin += char.isalpha()
            continue
        lang = next((lang for first, last, lang in _SCRIPTS if first <= code <= last), None)
        if lang:
            counts[lang] = counts.get(lang, 0) + 1
    if not counts or sum(counts.values()) * 2 < latin:
        return ""
    if "zh" in counts and counts.get("ja"):
        return "ja"
    if "ru" in counts and any(char in text for char in "іїєґ"):
        return "uk"
    return max(counts, key=lambda lang: counts[lang])


def variety_of(source: Source, lang: str, country: str | None) -> str:
    """Return the tag of the language with its region, where currency, spelling, numbers or places show it."""
    written = _OF_CURRENCY.get((lang, country or ""), ("", ()))
    if any(re.search(rf"(?<![^\W\d_]){re.escape(sign)}(?![^\W\d_])", source.fold) for sign in written[1]):
        return written[0]
    if lang not in ("pt", "en"):
        return lang
    first, second = ("PT", "BR") if lang == "pt" else ("GB", "US")
    words = [token.fold for token in source.tokens if token.kind == "word"]
    tables = (_EUROPEAN, _BRAZILIAN) if lang == "pt" else (_BRITISH, _AMERICAN)
    score = sum(word in tables[0] for word in words) - sum(word in tables[1] for word in words)
    score += 4 * (country == first) - 4 * (country == second)
    if lang == "pt":
        score += 3 * ("€" in source.text) - 3 * ("r$" in source.fold)
    else:
        score += 3 * ("£" in source.text) - 2 * ("$" in source.text)
    return f"{lang}-{first}" if score > 0 else f"{lang}-{second}" if score < 0 else lang


def country_of_town(source: Source, lang: str | None = None) -> str | None:
    """Return the country of the first known town in the brief that is written as a name.

    With ``lang``, a town inside another name counts only in a language of its country: ``Gelateria del Porto`` is in Italy.
    """
    words = TABLES.get(lang or "")
    run = source.tokens
    for index, token in enumerate(run):
        if token.kind != "word" or not (token.capital or source.shouts or ord(token.text[0]) > 0x0600):
            continue
        for length in (3, 2, 1):
            part = run[index : index + length]
            name = source.fold[part[0].start : part[-1].end]
            if len(part) < length or name not in TOWNS:
                continue
            lead = run[index - 1] if index else None
            inside = lead is not None and lead.kind == "word" and words is not None and lead.fold not in words.place_in
            abroad = _SPOKEN.get(TOWNS[name]) not in (None, lang)
            if not (inside and abroad and lang in _AT_HOME):
                return TOWNS[name]
    return None
