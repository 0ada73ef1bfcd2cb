"""Verbs as they stand in a list: told apart from nouns, and brought into one form, with their language's tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words import words_of
from pagemagic.generate.reading.words.table import Words, bag

_SHORTEST = 3
Person = Literal["self", "third", "order"]
"""Who acts: the writer, ``we repair``; the named, ``it prints``; the reader, ``photograph a receipt``."""

_BASE = bag(
    "advise alter arrange assemble assess assist bake bind block book brew bring build bundle buy capture carve carry catch certify check chase choose clean "
    "clear clip coach collect combine compare compile compost connect convert cook copy cover craft cultivate cure cut cycle decorate deliver demolish "
    "design develop dig dispose distil distribute draft draw dress dry dye edit engrave erect explain export extend fell ferment file fill find finish fit fix "
    "fly fold forecast forge frame freeze garden gather gild glaze grade graft grind groom grow guide handle hang harvest help hire host house "
    "illustrate import inspect install insulate invent invite iron judge keep knit label landscape laminate lay lead lend level list loan log look maintain "
    "make manage manufacture map market match measure mend mill mix model monitor mould mount mow move nurse offer oil operate order organise organize "
    "overhaul pack paint paper pave patch phone photograph pick plan plant plaster play plot plumb point polish post pot prepare present press preserve print process "
    "produce programme prune publish pull pump quilt raise reach read rebuild recommend reconcile record recover recycle refit refurbish rehome remind remodel remove "
    "render renew renovate rent repair replace reroof rescue restore review rewire ride rig rip roast run sand scan schedule sculpt seal search sell send "
    "serve service set sew shape share sharpen shear shoot show sign sketch smoke solve sort source split spin splice spray stain stitch stock store "
    "straighten strip supply support survey sweep swap tailor take tan tattoo teach tell test thatch tidy tile till trace track train transcribe translate transport "
    "treat trim tune turn tutor type unblock update upholster upload valet value varnish wash watch weave weed weld wire witness wrap write warn paste plaster pay split scan sync invoice "
    "answer apply argue balance bill blend broker calculate cast cater change chart code compose conduct construct consult counsel count "
    "dance darn defend diagnose digitise dismantle document dredge drill drive embroider empty enlarge estimate evaluate examine facilitate "
    "feed fetch fillet format foster fumigate furnish give groom hand haul hold identify implement improve install interview investigate "
    "juggle launch lease liaise lift litigate load massage mediate mentor mind moor negotiate open oversee package pickle plait "
    "plough pour practise procure promote proofread protect provide reclaim refer refill refinish refresh regrout reline remap repaint replant report "
    "represent research reset resolve retouch reupholster salvage scrape screen secure shampoo shave shelter shoe shred solder sole speak stage "
    "stamp steam step stretch style supervise tackle template tow transfer transplant undertake unpack vaccinate verify visit walk wax weigh whittle"
)
"""English verbs of work, as they stand after ``we``; before ``re-`` they are the same."""
LISTING = bag(
    "sell stock supply offer make bake grow hire rent lend provide print brew carry sells stocks supplies offers makes bakes grows"
)
"""Verbs whose objects are goods."""
THINGS = bag(
    "plant paint seed stain print cut stock film frame glaze grill plate stone wax tape dye feed light lock coat cover dress finish fence book tile roof "
    "map match oil paper patch pack pot post pump rig sand seal shape shoe smoke sole spray stamp steam step stitch store table top trim type varnish "
    "wire wash house garden forge copy cook clip block bundle bill cast chart code count drill hand lift load process programme report sample screen stage"
)
"""Verbs that in a list of goods are nouns: ``plant pots``."""
_TAUGHT_NL = bag(
    "bakken bouwen brengen breien brouwen draaien drukken fokken geven halen helpen huren jagen knippen koken kopen kweken leggen lenen leren leveren lijmen maken "
    "meten naaien oefenen passen plakken planten poetsen ruimen schilderen schrijven slijpen smeden snijden snoeien spelen stemmen stofferen stoken "
    "strijken sturen telen testen timmeren trainen trekken vangen vegen vervoeren verven vullen wassen weven zagen zetten zoeken zorgen"
)
_ICH = bag(
    "backe baue begleite begutachte berate besohle binde biete brenne coache drucke entwerfe färbe fertige feile filme führe gebe gerbe gestalte gieße grabe hole häkle koche kürze "
    "leite lektoriere lehre lege liefere mache mahle male messe miete mauere nähe pflanze pflege plane prüfe putze räume röste rahme richte säe schärfe schleife schmiede schneide schneidere schreibe "
    "setze spinne stelle steche stimme stricke suche tapeziere tausche töpfere trenne übersetze verleihe vermiete verkaufe vermesse wasche webe zeichne züchte"
)
_IDLE = bag(
    "are have had can will would could should must may might do live work come love like believe think know want need hope meet go get feel stand sit "
    "is was were be been being started start began begin met moved "
    "sind haben werden können müssen dürfen sollen wollen möchten leben arbeiten wohnen kommen lieben glauben stehen liegen treffen freuen heißen lassen gehen "
    "bin habe werde kann muss darf soll will möchte lebe arbeite wohne komme liebe glaube stehe liege treffe freue heiße lasse gehe "
    "zijn hebben kunnen willen moeten mogen zullen wonen werken komen houden geloven staan liggen komen gaan heten"
)
"""Verbs that tell nothing that is done for others."""
_POINTS = bag("uns mich ihnen euch dir ons mij me us")
"""Pronouns that belong to a subject a list leaves out."""
_PARTICLES = {
    "de": bag(
        "ab an auf aus bei ein her hin mit nach vor weg zurück um zusammen wieder fest los durch heraus instand fertig frei weiter bereit vorbei"
    ),
    "nl": bag("af aan op uit bij in mee na voor weg terug om samen schoon klaar door over dicht"),
}
_LATER = {
    "de": bag("während wenn damit sobald bis dass die der das wo ohne um"),
    "nl": bag("terwijl als wanneer zodat die dat zodra waar zonder om tot"),
}
"""Words that open what follows a verb at the end of its phrase."""
_MATERIALS = bag(
    "houten stalen eiken wollen linnen katoenen zilveren gouden leren zijden stenen grenen beuken koperen tinnen eigen open verschillende"
)
"""Dutch words that end like verbs and stand before nouns."""
_VERB_BEGINNINGS = ("be", "ver", "ont", "her", "onder", "over")
_AFTER_VERB = bag("when what if that whether how up out down off over back away together them it")
_DETERMINERS = bag("a an the your their our my its every each any all it them this these one two three old new")


def is_idle(word: str) -> bool:
    """Whether a verb tells nothing that is done for others: ``live``, ``sind``."""
    return word in _IDLE


def is_base(word: str) -> bool:
    """Whether a word is an English verb of work as it stands after ``we``: ``design``."""
    return word in _BASE


def is_third(word: str) -> bool:
    """Whether a word is such a verb in the third person: ``warns``."""
    return word.endswith("s") and _base(word) in _BASE


def is_particle(token: Token, lang: str) -> bool:
    """Whether a word is the part of a verb that stands apart from it: ``ab`` of ``holen ab``."""
    return token.fold in _PARTICLES.get(lang, frozenset())


def points(token: Token) -> bool:
    """Whether a word belongs to a subject that a list leaves out: ``uns`` of ``wir kümmern uns``."""
    return token.fold in _POINTS


def begins(run: Sequence[Token], at: int, person: Person, lang: str, *, first: bool) -> bool:
    """Whether a verb with something that is done to begins at ``at``; ``first``: right after its subject."""
    known = words_of(lang)
    token = run[at]
    if (
        at + 1 >= len(run)
        or token.kind != "word"
        or (token.capital and at)
        or token.fold in known.stop
        or is_idle(token.fold)
    ):
        return False
    if run[at + 1].kind == "sign" and run[at + 1].text not in "\"'“„«":
        return False
    then = run[at + 1]
    if lang == "en":
        return _english(token, then, person, known, first=first)
    if person == "third":
        # "Sie plant Stunden, erinnert Eltern": of a product, whose rows stay as they are written.
        return (
            token.fold.endswith("t")
            and len(token.fold) > _SHORTEST
            and not token.fold.startswith("ge")
            and then.kind == "word"
        )
    if person != "self":
        return False
    return _german(run, at) if lang == "de" else _dutch(run, at, known, first=first)


def _english(token: Token, then: Token, person: Person, known: Words, *, first: bool) -> bool:
    bound = then.fold in known.note or then.fold in known.place_in or then.fold in known.of or then.fold in known.both
    taken = then.fold in _AFTER_VERB or then.fold in _DETERMINERS or then.fold not in known.stop
    if person == "third":
        shaped = token.fold.endswith("s") and not token.fold.endswith(("ss", "us", "is")) and len(token.fold) > 3
        return shaped and taken and not bound and not is_idle(_base(token.fold))
    if token.fold in _BASE or token.fold.removeprefix("re").removeprefix("-") in _BASE:
        return taken and not bound
    return then.fold in _DETERMINERS and then.kind == "word" and (first or token.fold in known.features)


def _german(run: Sequence[Token], at: int) -> bool:
    word = run[at].fold
    shaped = word.endswith(("en", "ern", "eln", "iere")) or word in _ICH
    return shaped and len(word) > 3 and any(token.capital for token in run[at + 1 :])


def _dutch(run: Sequence[Token], at: int, known: Words, *, first: bool) -> bool:
    word, then = run[at].fold, run[at + 1].fold
    if not word.endswith("en") or len(word) < 5 or word in _MATERIALS or word.startswith("ge"):
        return False
    if first or word in _TAUGHT_NL or word.endswith("eren") or word.startswith(_VERB_BEGINNINGS):
        return then not in known.both
    return then in known.articles or then in ("uw", "je", "jouw", "alle", "elke", "ook")


def in_list(run: Sequence[Token], text: str, person: Person, lang: str, *, product: bool) -> str | None:
    """A phrase that begins with its verb as a row of a list has it; None where its form is not sure.

    English has the verb first, ``Splice wire rigging``, of a product as its owner wrote it, ``Prints the statement``;
    German and Dutch have it last: ``Mechaniken reparieren``, ``banden plakken terwijl u wacht``.
    """
    if lang == "en":
        verb = _base(run[0].text) if person == "third" and not product else run[0].text
        said = verb + text[run[0].end - run[0].start :]
        return said[:1].upper() + said[1:]
    if person == "third":
        return text[:1].upper() + text[1:]
    verb = _infinitive(run[0].text)
    body = list(run[1:])
    if body and body[-1].fold in _PARTICLES[lang] and len(body) > 1:
        verb = body[-1].text + verb
        body = body[:-1]
    later = next((at for at, token in enumerate(body) if at and token.fold in _LATER[lang]), len(body))
    if lang == "de" and later < len(body) and body[later - 1].text != ",":
        later = len(body)
    origin = run[0].start
    inner = text[body[0].start - origin : body[later - 1].end - origin].rstrip(" ,")
    after = text[body[later].start - origin : body[-1].end - origin] if later < len(body) else ""
    joint = ", " if lang == "de" else " "
    said = f"{inner} {verb}" + (f"{joint}{after}" if after else "")
    return said[:1].upper() + said[1:]


def _infinitive(verb: str) -> str:
    """The infinitive of a German verb in the first person; Dutch and German plurals are infinitives."""
    if verb.endswith("n"):
        return verb
    return f"{verb[:-2]}eln" if verb.endswith("le") and verb[-3:-2] not in "aeiouäöül" else f"{verb}n"


def _base(verb: str) -> str:
    """The base of an English verb in the third person: ``splices`` splice, ``carries`` carry, ``finishes`` finish."""
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return verb[:-2]
    return verb[:-1]
