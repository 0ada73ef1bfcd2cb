"""Segments of a sentence that are no things of a list: what somebody does, what is done, and what hangs on the things before."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.names import name_end
from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.predicates import may_be_verb
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.verb_forms import is_base, is_third
from pagemagic.generate.reading.words.table import Words, bag

_SHORT_FORM = 4
_LONGEST_ACTOR = 4
_FEWEST_OF_CLAUSE = 3
_LONGEST_ANSWER = 6
_PAIR = 2
_AFTER_DONE = bag("in by from with on at for to while")
_HANGING = bag("as each all every both alle jede jedes jeder je elk elke als allemaal")
"""Words that begin what is said of things before."""
_PART_OF = bag("davon darunter waarvan waaronder")
"""Words that begin how many of those before: ``22 jaar ervaring, waarvan 9 bij de Belastingdienst``."""
_IF = bag("if unless when wenn falls sofern als indien tenzij wanneer")
_BY = bag("bei an in von auf durch bij aan van op door")
_NEVER = bag("nie niemals nooit never")
_TOO = Phrases("nicht zu|niet te|not too")
_WHEN = bag(
    "heute morgen übermorgen vanavond vanmiddag vanochtend maandag montag abends morgens vandaag overmorgen avonds dezelfde vor bis voor tot"
)
"""Words that begin a point of time, in an order that is brought and the answer that it is done."""
_ADJUNCT: dict[str, frozenset[str]] = {
    "en": bag("now today currently in on at from by under inside over behind between"), "de": bag("jetzt heute in im am an auf unter zwischen hinter"),
    "nl": bag("nu tegenwoordig in op aan onder tussen achter"),
}  # fmt: skip
"""Prepositions of place that begin no thing of a list."""


def conditional(run: Sequence[Token]) -> bool:
    """Whether a segment says on what condition something holds: ``als je niet verzekerd bent``, ``if you book online``."""
    return len(run) > _PAIR and run[0].fold in _IF


def hangs(parts: Sequence[Sequence[Token]], noted: Sequence[Draft], words: Words) -> bool:
    """Whether a later segment hangs on those before it: ``Nervous dogs welcome, one dog at a time, in a van with warm water``.

    It begins with a preposition of place. No segment of such a sentence stands alone.
    """
    if words.lang not in _ADJUNCT or any(draft.kind in ("price", "hours", "date") for draft in noted):
        return False
    for part in parts[1:]:
        live = [token for token in part if token.kind != "sign" and token.fold not in words.both]
        if len(live) > 1 and live[0].fold in _ADJUNCT[words.lang] and not live[1].capital:
            return True
        if len(live) > 1 and live[0].fold in _PART_OF:
            return True
        if len(live) > 1 and live[0].fold in _HANGING and not words.daily.at(live, 0):
            return True
        if len(live) > 1 and live[0].fold in ("om", "um") and live[1].kind == "number":
            return True  # "Voor 10 uur gebracht, om 17 uur klaar"
    if len(parts) > 1 and _began(parts[0], words):
        return True
    if len(parts) > 1 and (_done_at_end(parts, words) or _answers(parts, words) or _denies(parts)):
        return True
    # "Clocks and barometers cleaned, repaired and collected from your home"
    ends = [one[-1].fold.endswith("ed") and len(one) > 1 for one in parts[:-1]]
    return words.lang == "en" and True in ends and parts[ends.index(True) + 1][0].fold.endswith("ed")


def _answers(parts: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether a sentence says by when something is given and when it is answered: ``Vandaag gebracht, morgen klaar``."""
    if words.lang not in ("de", "nl") or len(parts) != _PAIR:
        return False
    given, done = ([token for token in part if token.kind != "sign"] for part in parts)
    if not (1 < len(given) <= _LONGEST_ANSWER and 1 < len(done) <= _LONGEST_ANSWER):
        return False
    brought = is_participle(given[-1:], words) and not given[-1].capital
    return brought and given[0].fold in _WHEN and (done[0].fold in _WHEN or done[0].fold in ("am", "om", "um"))


def _began(part: Sequence[Token], words: Words) -> bool:
    """Whether a German or Dutch sentence opens with what was done where or by whom: ``Gelernt bei Hansen, Abschluss an der Burg``."""
    live = [token for token in part if token.kind == "word"]
    word = live[0].fold if live else ""
    done = word.startswith("ge") and word.endswith(("t", "en", "d")) and len(word) > _SHORT_FORM
    return words.lang in ("de", "nl") and done and len(live) > _PAIR and live[1].fold in _BY


def _denies(parts: Sequence[Sequence[Token]]) -> bool:
    """Whether a thing is told with what it never is: ``Kein Honig aus dem Ausland, nie gemischt, nie erhitzt``."""
    return len(parts) > 1 and all(part[0].fold in _NEVER or _TOO.at(part, 0) for part in parts[1:])


def acts_first(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether a segment begins with somebody and what they do: ``Callum Reid forges gates``; no part of it is an item.

    Where nothing has a name yet, they give it.
    """
    part = [token for token in part if token.kind != "sign" or token.text in "-&'"]
    stop = name_end(part, 0, words)
    own = part[:stop]
    plain = 2 <= len(own) <= _LONGEST_ACTOR and all(token.capital and token.fold not in words.stop for token in own)
    then = part[stop + 1] if stop + 1 < len(part) else None
    acts = then is not None and then.kind == "word" and then.fold not in words.both | words.note | words.place_in
    if words.lang not in _ADJUNCT or not plain or not acts or not may_be_verb(part, stop, words):
        return False
    if not ledger.of("name") and not any(words.is_trade(token.fold) for token in own):
        text = " ".join(token.text for token in own)
        ledger.share(Draft("name", own[0].start, own[-1].end, {"text": text}))
    return True


def _done_at_end(parts: Sequence[Sequence[Token]], words: Words) -> bool:
    """Whether a list ends in what is done to all of it: ``Stoelen, banken en caravankussens opnieuw bekleed``."""
    last = [token for token in parts[-1] if token.kind == "word"]
    joint = next((at for at, token in enumerate(last) if at and token.fold in words.both), 0)
    ends = last[joint + 1 :] if joint else last
    if not ends:
        return False
    done = {"en": ("ed",), "nl": ("d", "t", "en"), "de": ("t", "en")}[words.lang]
    inner = range(1, len(ends) - 1) if words.lang == "en" else ()
    if any(ends[k].fold.endswith("ed") and ends[k + 1].fold in _AFTER_DONE for k in inner):
        return True  # "T-shirts and tea towels screen printed in Whitstable"
    begun = words.lang == "en" or ends[-1].fold.startswith(("ge", "be", "ver", "her", "ont", "neu"))
    several = len(ends) > 1 and not ends[-1].capital and ends[-1].fold.endswith(done) and begun
    return several and ends[-1].fold not in words.claim_last and ends[0].fold not in words.stop


def follows_name(run: Sequence[Token], parts: Sequence[Sequence[Token]], ledger: Ledger, words: Words) -> bool:
    """Whether a segment after the name goes on with its verb: ``Advocaat Claes, Leuven, staat huurders bij``."""
    named = any(run[0].start <= name.start and name.end <= parts[0][0].start for name in ledger.of("name"))
    first = next((token for token in parts[0] if token.kind == "word"), None)
    verb = first is not None and not first.capital and first.fold.endswith("t") and len(first.fold) >= _SHORT_FORM
    known = first is not None and (
        first.fold in words.stop or words.is_trade(first.fold) or first.fold.startswith("ge")
    )
    return words.lang in ("de", "nl") and named and verb and not known and len(parts[0]) > 1


def is_clause(part: Sequence[Token], words: Words) -> bool:
    """Whether an English segment has a subject and a verb: ``volunteers scan tins``, ``the app warns about dates``."""
    run = [token for token in part if token.kind == "word"]
    if words.lang != "en" or len(run) < _FEWEST_OF_CLAUSE:
        return False
    led = run[0].fold in words.articles and len(run) > _FEWEST_OF_CLAUSE and is_third(run[2].fold)
    object_of = run[2].fold in words.articles or (
        run[2].fold not in words.note | words.place_in | words.both | words.stop
    )
    several = run[0].fold.endswith("s") and not run[0].fold.endswith("ss") and is_base(run[1].fold) and object_of
    return led or (several and not run[1].capital)


def is_participle(part: Sequence[Token], words: Words) -> bool:
    """Whether a German or Dutch segment begins with a participle: ``geplant``, ``en gebouwd door drie mensen``."""
    live = [token for token in part if token.kind == "word" and token.fold not in words.both]
    word = live[0].fold if live and not live[0].capital else ""
    return (
        words.lang in ("de", "nl") and "ge" in word[:6] and word.endswith(("t", "en", "d")) and len(word) > _SHORT_FORM
    )


def done_to(parts: Sequence[Sequence[Token]], words: Words) -> int:
    """How many parts tell what is done to one thing: ``Locks opened, changed and repaired`` is no list of three."""
    first = [token for token in parts[0] if token.kind == "word"]
    if words.lang != "en" or len(first) < 2 or not first[-1].fold.endswith("ed"):
        return 0
    done = 1
    while done < len(parts):
        said = [token for token in parts[done] if token.kind == "word" and token.fold not in words.both]
        if not said or not all(token.fold.endswith("ed") for token in said):
            break
        done += 1
    return done if done > 1 else 0
