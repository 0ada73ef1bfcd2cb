"""What somebody is whose sentence says what they do: ``Ellen Marsh teaches piano`` gives piano lessons, ``fa massaggi`` massages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, fold, index_at
from pagemagic.generate.reading.verb_forms import is_third
from pagemagic.generate.reading.words.table import Words, bag

SELF = bag("i we ich wir ik wij je nous yo nosotros eu nós io noi")
"""I and we, before what is done."""
_LONGEST = 4
_VOWELS = tuple("aeiouyhéèêâîôœ")


def _table(written: str) -> dict[str, str]:
    """Return each verb with the form of its trade: ``teaches=* lessons``; ``*`` is what is done to."""
    pairs = (part.partition("=") for part in written.split("|"))
    return {verb: form for verbs, _, form in pairs for verb in verbs.split()}


DOINGS: Mapping[str, Mapping[str, str]] = {
    "en": _table(
        "teaches=* lessons|repairs mends fixes=* repair|restores=* restoration|tunes=* tuning|binds=* binding|designs=* design|"
        "photographs=* photography|translates=* translation|cleans=* cleaning|walks=* walking|grooms=* grooming|hires=* hire|rents=* rental"
    ),
    "pt": _table(
        "ensina=aulas de *|repara conserta=reparação de *|restaura=restauro de *|afina=afinação de *|fotografa=fotografia de *|"
        "traduz=tradução de *|encaderna=encadernação de *|aluga=aluguer de *"
    ),
    "es": _table(
        "enseña=clases de *|repara arregla=reparación de *|restaura=restauración de *|afina=afinación de *|fotografía=fotografía de *|"
        "traduce=traducción de *|encuaderna=encuadernación de *|alquila=alquiler de *"
    ),
    "fr": _table(
        "enseigne=cours de *|répare=réparation de *|restaure=restauration de *|accorde=accord de *|photographie=photographie de *|"
        "traduit=traduction de *|relie=reliure de *|loue=location de *"
    ),
    "it": _table(
        "insegna=lezioni di *|ripara aggiusta=riparazione di *|restaura=restauro di *|accorda=accordatura di *|fotografa=fotografia di *|"
        "traduce=traduzione di *|rilega=rilegatura di *|noleggia=noleggio di *"
    ),
    "de": _table("unterrichtet=Unterricht in *|lehrt=Unterricht in *"),
    "nl": _table(
        "doceert=lessen in *|repareert=reparatie van *|restaureert=restauratie van *|fotografeert=fotografie van *|vertaalt=vertaling van *|"
        "verhuurt=verhuur van *"
    ),
}  # fmt: skip
"""By language: verbs after a name, and the trade they make of their object."""
_GIVES = bag(
    "gives offers does dá dão oferece faz da ofrece hace imparte donne donnent propose fait dà offre fa tiene propone gibt bietet geeft biedt doet"
)
"""Verbs that say nothing but that what follows is done."""
_WORK = bag(
    "lessons classes tuition coaching tutoring massages massage readings haircuts "
    "aulas explicações massagens cursos consultas lições clases masajes cursos talleres lecciones cours leçons massages ateliers séances "
    "lezioni massaggi ripetizioni corsi consulenze unterricht nachhilfe kurse massagen beratung lessen les massages bijles cursussen"
)
_WORK_ENDINGS = {
    "de": ("unterricht", "kurse", "massagen", "stunden", "nachhilfe", "beratung"),
    "nl": ("les", "lessen", "bijles", "massages"),
}
"""What says what is done: lessons, massages."""


def read_doing(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the trade of a name that only a verb tells. The words stay open: they are a sentence of their own as well."""
    for name in ledger.of("name")[:1]:
        at = index_at(run, name.end)
        if ledger.of("trade") or at + 1 >= len(run) or not at or run[at - 1].end != name.end:
            return
        verb, start = run[at].fold, at + 1
        form = DOINGS.get(words.lang, {}).get(verb)
        if form and start + 1 < len(run) and run[start].fold in words.both:
            start += 2  # "repairs and tunes accordions"
        while start < len(run) and (run[start].fold in words.articles or run[start].fold in ("des", "your", "l", "'")):
            start += 1
        stop = _object(run, start, ledger, words)
        if stop == start:
            return
        said = " ".join(source.text[run[start].start : run[stop - 1].end].split())
        if form:
            made = _made(form, said, words)
            ledger.share(Draft("trade", run[at].start, run[stop - 1].end, {"text": made}, inferred=True))
        elif verb in _GIVES and _is_work(run[start], run[stop - 1], words):
            ledger.share(Draft("trade", run[start].start, run[stop - 1].end, {"text": said}))


def read_own_doing(source: Source, run: Sequence[Token], ledger: Ledger, words: Words) -> None:
    """Take the trade of who says what they do: ``Ik repareer klokken`` is reparatie van klokken. The words stay open."""
    own = [
        at for at, token in enumerate(run[:-1]) if token.fold in SELF and (at == 0 or run[at - 1].fold in words.both)
    ]
    at = own[0] + 1 if own else 0
    if ledger.of("trade") or at + 1 >= len(run) or (not own and words.lang in ("en", "de", "nl", "fr")):
        return
    table = DOINGS.get(words.lang, {})
    form = next((table[one] for one in _third(run[at].fold, words.lang) if one in table), None)
    start = at + 1
    while start < len(run) and (run[start].fold in words.articles or run[start].fold in ("des", "your", "l", "'")):
        start += 1
    counted = start < len(run) and number_at(run, start, words.lang) is not None  # "We rent three electric boats"
    stop = _object(run, start, ledger, words) if form and not counted else start
    if form and stop > start:
        said = " ".join(source.text[run[start].start : run[stop - 1].end].split())
        ledger.share(
            Draft("trade", run[at].start, run[stop - 1].end, {"text": _made(form, said, words)}, inferred=True)
        )


def _third(verb: str, lang: str) -> tuple[str, ...]:
    """Return the third person of a verb in the first: ``fix`` fixes, ``reparo`` repara."""
    if lang == "en":
        return f"{verb}s", f"{verb}es"
    if lang in ("de", "nl"):
        return f"{verb}t", f"{verb.removesuffix('e')}t"
    return (verb,) if lang == "fr" else (f"{verb[:-1]}a",)


def _object(run: Sequence[Token], start: int, ledger: Ledger, words: Words) -> int:
    """Return the index after what is done to: a few words up to a preposition, a comma or the end; ``start`` for a list or none."""
    stop = start
    while stop < len(run) and run[stop].kind == "word" and ledger.open(run[stop]) and stop - start < _LONGEST:
        word, inner = run[stop].fold, stop + 1 < len(run) and run[stop + 1].kind == "word"
        acts = words.lang == "en" and inner and is_third(run[stop + 1].fold)  # "mends bikes and builds wheels"
        joins = stop > start and inner and ((word in words.both and not acts) or word in words.of)
        if not joins and (word in words.stop or word in words.place_in or word in words.note or word in words.finite):
            break
        stop += 1
    if stop < len(run) and (run[stop].kind == "number" or (run[stop].text == "," and _goes_on(run, stop, words))):
        return start
    return stop if stop > start and run[stop - 1].fold not in {*words.both, *words.of} else start


def _goes_on(run: Sequence[Token], comma: int, words: Words) -> bool:
    """Whether a list goes on after a comma, ``bags, belts and shoes``: then no part of it is the trade."""
    then = run[comma + 1 : comma + 5]
    return any(token.fold in words.both for token in then) and not any(
        token.fold in words.stop - words.both for token in then[:1]
    )


def _is_work(first: Token, last: Token, words: Words) -> bool:
    head = last if words.lang in ("en", "de", "nl") else first
    return head.fold in _WORK or head.fold.endswith(_WORK_ENDINGS.get(words.lang, ("\0",)))


def _made(form: str, said: str, words: Words) -> str:
    """Return the trade: ``cours d'anglais``, ``wedding photography``."""
    if words.lang == "fr":
        bare = said[2:] if said[:2].lower() in ("l'", "l’") else said
        return form.replace("de *", f"d'{bare}") if fold(bare)[:1] in _VOWELS else form.replace("*", bare)
    if words.lang == "en" and "lessons" not in form and " and " in said:
        return form.replace("*", " and ".join(map(_single, said.split(" and "))))
    return form.replace("*", _single(said) if words.lang == "en" and "lessons" not in form else said)


def _single(plural: str) -> str:
    """Return an English noun as it stands before another: ``bicycles`` as ``bicycle``, ``weddings`` as ``wedding``."""
    if plural.endswith("ies"):
        return f"{plural[:-3]}y"
    if plural.endswith(("sses", "xes", "ches", "shes")):
        return plural[:-2]
    return plural[:-1] if plural.endswith("s") and not plural.endswith("ss") else plural
