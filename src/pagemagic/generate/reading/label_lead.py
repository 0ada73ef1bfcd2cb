"""The words before a fact that are its label: ``Encomendas: 239…``, ``Bilhete 45 €``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.doings import DOINGS
from pagemagic.generate.reading.label_bounds import (
    BRACKET,
    LONGEST,
    LONGEST_CLAUSE,
    OR,
    bids,
    clause,
    owns_article,
    whole,
)
from pagemagic.generate.reading.label_words import capitalised, is_filler, is_verbal, set_label
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.meeting_names import name_of_meeting
from pagemagic.generate.reading.messages import mark_chat
from pagemagic.generate.reading.numerals import number_at
from pagemagic.generate.reading.pieces import without_piece
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at, tokens
from pagemagic.generate.reading.words.table import Words, bag

_CAN = bag(
    "can may is possible kan kunnen mogelijk kann können ist möglich peut possible puede pueden posible pode podem possível si può possono possibile open opens close closes welcome due"
)
"""What may stand between a thing to do and its last day: ``Inzenden kan tot 1 juli``."""
_PARTICLES = bag("in out up down on off")
_PHRASAL = bag("taken take taking let letting put putting turned turning cut cutting sewn done brought moved")
"""English verbs that mean another thing without the word after them."""
_STEM = 4
"""Letters that a word and its plural share."""
_FEW = 3
"""Words of what a link is called."""
_THERE_IS = bag("there's there")
_WILLS = bag("a single joint mirror simple basic each living one new your last")
"""Before an English "will" that is a paper: ``A single will is £240``."""
_RUN = bag("run runs held take takes ont lieu han tienen lugar são decorrem si tengono finden statt")


def take_lead(
    source: Source,
    run: Sequence[Token],
    before: list[Token],
    draft: Draft,
    ledger: Ledger,
    words: Words,
    groups: list[str],
) -> bool:
    """Take the words before a fact, as its label if they can be one. False where they say something else.

    A heading before a price, ``Kurse: …``, is added to ``groups``.
    """
    before, label = _bounds(source, run, before, draft, ledger, words, groups)
    reaches = draft.kind in ("phone", "email")
    if reaches and before[-1].fold in OR and label and label[0].fold not in words.contact | words.messages:
        # "Tickets £8 from the post office or 01451 …": another way, and no name of the number.
        text = capitalised(" ".join(source.text[label[0].start : label[-1].end].split()))
        ledger.take(before[0].start, draft.start)
        ledger.share(Draft("claim", label[0].start, label[-1].end, {"text": text}))
        return True
    if draft.kind == "price":
        label = _priced(source, label, draft, words)
    if reaches or draft.kind == "url":
        label = whole(run, label, ledger, words)
    if reaches and label and any(token.fold in OR for token in before[-3:]):
        label = _without_online(source, label, ledger)
    if draft.kind == "phone" and _reached(source, before, label, draft, ledger, words):
        return True
    if draft.kind == "phone" and all(is_filler(token, words) for token in label):
        label = []
    if reaches and bids(label):
        return False
    loose = [token for token in label if is_filler(token, words) and (draft.kind != "price" or not token.capital)]
    if not label or len(loose) == len(label):
        ledger.take(before[0].start, draft.start)
        return True
    while len(label) > 2 and draft.kind == "phone" and label[-1].fold in words.messages and label[-2].text == ":":
        label = label[:-2]  # "Alleen op afspraak: app 06 …"
    if not _can_be(label, before, draft, words):
        return False
    set_label(source, draft, label)
    draft.label = name_of_meeting(draft, label, words, opens=label[0] is run[0])
    ledger.take(min(before[0].start, label[0].start), draft.start)
    draft.start = label[0].start
    return True


def _bounds(
    source: Source,
    run: Sequence[Token],
    before: list[Token],
    draft: Draft,
    ledger: Ledger,
    words: Words,
    groups: list[str],
) -> tuple[list[Token], list[Token]]:
    """The words before a fact from where its row begins, and those of them between what leads to it on either side."""
    noun = draft.kind == "price" and words.lang == "de" and len(before) == 1 and before[0].capital  # "Einer 12 €"
    end = _end(before, draft, words) if not noun else len(before)
    start = 0
    colon = next((at for at in range(end - 1, 0, -1) if before[at].text in ":："), 0)
    if colon and draft.kind == "price":
        before, colon, end = clause(run, before, colon, end, ledger)
        if words.headings.at(before[:colon], 0) != colon and colon <= LONGEST_CLAUSE:
            first = int(colon > 1 and before[0].fold in words.also)  # "Also hall hire: …"
            groups.append(capitalised(" ".join(source.text[before[first].start : before[colon - 1].end].split())))
        start = colon
    while draft.kind == "price" and start < end - 1 and before[start].fold in words.also:
        start += 1  # "Also hire: £20 a day"
    while (
        start < end
        and not noun
        and (before[start].fold in (*words.articles, *words.both, *OR) or before[start].kind == "sign")
        and not owns_article(run, index_at(run, before[start].start), words)
        and not (draft.kind == "price" and _is_first_of_several(run, before, start, words))
    ):
        start += 1
    return before, before[start:end]


def _without_online(source: Source, label: list[Token], ledger: Ledger) -> list[Token]:
    """What a number is for beside the web, which is no part of its name: ``Termine online oder unter 030 …``; the whole is a claim."""
    while len(label) > 1 and label[-1].fold in OR:
        label = label[:-1]
    if len(label) < 2 or label[-1].fold != "online":
        return label
    text = capitalised(" ".join(source.text[label[0].start : label[-1].end].split()))
    ledger.share(Draft("claim", label[0].start, label[-1].end, {"text": text}))
    return label[:-1]


def _is_first_of_several(run: Sequence[Token], before: Sequence[Token], at: int, words: Words) -> bool:
    """Whether an article counts, for the same thing is counted after it: ``una clase 38 €, dos clases 65 €``."""
    noun = before[at + 1].fold[:_STEM] if at + 1 < len(before) and before[at].kind == "word" else ""
    if len(noun) < _STEM or number_at(before, at, words.lang) is None:
        return False
    later = range(index_at(run, before[at].start) + 1, len(run) - 1)
    return any(run[one + 1].fold.startswith(noun) and number_at(run, one, words.lang) for one in later)


def _end(before: Sequence[Token], draft: Draft, words: Words) -> int:
    """The index after the label: what only leads to the fact is left out."""
    end = len(before)
    while end and before[end - 1].text != ")" and not _particle(before[:end], words):
        if _is_paper(before[:end], words):
            break
        opened = words.opened.before(before, end) if draft.kind == "hours" else 0
        named = draft.kind == "price" and words.lang != "de" and end > 1 and before[end - 1].capital
        if not opened and (named or not _hollow(before[end - 1], draft, words)):
            break  # "Piano Solo 12 €"
        end -= opened or 1
    while end > 1 and draft.kind == "price" and before[end - 1].fold in _THERE_IS:
        end -= 1  # "Evenings and weekends there's a €40 call-out"
    while end > 1 and draft.kind == "hours" and before[end - 1].fold in _RUN:
        end -= 1  # "Classes run every Saturday"
    while end > 1 and draft.kind == "date" and (before[end - 1].fold in words.begins or before[end - 1].fold in _CAN):
        end -= 1
    return end


def _is_paper(label: Sequence[Token], words: Words) -> bool:
    """Whether words end in the will that a solicitor writes, which is no verb: ``A single will is £240``."""
    return words.lang == "en" and len(label) > 1 and label[-1].fold == "will" and label[-2].fold in _WILLS


def _priced(source: Source, label: list[Token], price: Draft, words: Words) -> list[Token]:
    """What has a price, without the verb of who offers it and without its measure, which the price keeps."""
    if len(label) > 1 and label[0].fold in DOINGS.get(words.lang, {}):
        label = label[1:]  # "verhuurt stadsfietsen voor 9 euro"
    label, piece = without_piece(label)
    if piece:
        price.values.setdefault("unit", " ".join(source.text[piece[0].start : piece[-1].end].split()))
    return label


def _reached(
    source: Source, before: Sequence[Token], label: Sequence[Token], number: Draft, ledger: Ledger, words: Words
) -> bool:
    """Take whom a number reaches or that it takes messages; False where the words before it say something else."""
    mark_chat(number, [token.fold for token in before])
    if _asked(source, label, ledger, words):
        if label[0].fold in words.messages:
            number.values.setdefault("by", "text" if label[0].fold in ("text", "sms") else "whatsapp")
        ledger.take(before[0].start, number.start)
        return True
    said = _messages(before, words) if all(is_filler(token, words) for token in label) else []
    if not said:
        return False
    set_label(source, number, said)
    ledger.take(before[0].start, number.start)
    number.start = said[0].start
    return True


def _can_be(label: Sequence[Token], before: Sequence[Token], draft: Draft, words: Words) -> bool:
    """Whether words are short and plain enough to be what a fact is called."""
    longest = LONGEST + (BRACKET if label[-1].text == ")" else 0) + 2 * (label[0].start < before[0].start)
    inner = label[:-1] if _is_paper(label, words) else _inner(label, words)
    if len(label) > longest or any(is_verbal(token, words) for token in inner):
        return False
    if draft.kind == "url" and len(label) > _FEW:
        return False
    # "Incontri il giovedì alle 20.30 in via Belenzani 20"
    timed = any(token.fold in words.days or token.kind == "number" for token in label)
    return not (draft.kind == "address" and timed)


def _particle(label: Sequence[Token], words: Words) -> bool:
    """Whether a word at the end of a label belongs to the verb before it: ``bodices taken in from £45``."""
    led = len(label) > 2 and words.lang == "en" and label[-1].fold in _PARTICLES
    return led and label[-2].fold in _PHRASAL


def _asked(source: Source, label: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Take whom a number reaches, ``ring Colin``, ``text Jo on``, as a person; False where nobody is named."""
    if not 2 <= len(label) <= 4 or label[0].fold not in words.contact:
        return False
    at = 1
    while (
        at < len(label) - 1
        and (label[at].fold in words.stop or label[at].fold in words.contact)
        and not label[at].capital
    ):
        at += 1
    names = label[at:]
    known = {
        token.fold
        for draft in (*ledger.of("name"), *ledger.of("person"))
        for token in tokens(str(draft.values["text"]))
    }
    if not names or len(names) > 2 or not all(token.capital and not words.is_trade(token.fold) for token in names):
        return False
    if not {token.fold for token in names} & known:
        text = source.text[names[0].start : names[-1].end]
        ledger.add(Draft("person", names[0].start, names[-1].end, {"text": text}))
    return True


def _messages(before: Sequence[Token], words: Words) -> list[Token]:
    """Return the word that says a number takes messages and no calls: ``Text``, ``WhatsApp``; but not "call or text"."""
    said = [token for token in before if token.kind == "word" and token.fold not in words.stop]
    return said if len(said) == 1 and said[0].fold in words.messages else []


def _inner(label: Sequence[Token], words: Words) -> Sequence[Token]:
    """Return a label without a noun or infinitive at its end that may look like a verb: ``tax returns``, ``Hose enger machen``."""
    endings = {"en": "s", "de": "en", "nl": "en"}
    ends = words.lang in endings and len(label) > 1 and label[-1].fold.endswith(endings[words.lang])
    return label[:-1] if ends else label


def _hollow(token: Token, draft: Draft, words: Words) -> bool:
    """Whether a word right before a fact only leads to it."""
    if token.kind == "sign" or token.fold in words.articles or token.fold in words.stop:
        return True
    if draft.kind == "price":
        return token.fold in words.cost
    if draft.kind == "hours":
        return token.fold in words.time_lead or bool(words.opened.at([token], 0))
    return token.fold in words.contact and draft.kind in ("phone", "email", "url")
