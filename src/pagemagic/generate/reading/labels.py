"""What a fact is called in the brief: ``Encomendas: 239…``, ``Bilhete 45 €``, ``8 to 18 for bookings``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.doings import DOINGS
from pagemagic.generate.reading.label_bounds import (
    BRACKET,
    LONGEST,
    LONGEST_CLAUSE,
    OR,
    STOPS,
    before_of,
    bids,
    clause,
    next_row,
    owns_article,
    whole,
)
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.meeting_names import name_of_meeting
from pagemagic.generate.reading.messages import add_chat, is_any_time, mark_chat, mark_messages, takes_messages
from pagemagic.generate.reading.pieces import name_measure, without_piece
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.span_words import only_span
from pagemagic.generate.reading.tokens import Token, index_at, tokens
from pagemagic.generate.reading.words.table import Words, bag

_LABELLED = ("phone", "email", "url", "hours", "price", "address", "date")
_FEW = 3
THEN = bag(
    "then thereafter afterwards danach dann anschließend daarna vervolgens ensuite puis después luego depois poi dopo successivamente"
)
"""Words for a price that follows another: they are what it is called."""
_CAN = bag(
    "can may is possible kan kunnen mogelijk kann können ist möglich peut possible puede pueden posible pode podem possível si può possono possibile open opens close closes welcome due"
)
"""What may stand between a thing to do and its last day: ``Inzenden kan tot 1 juli``."""
_PARTICLES = bag("in out up down on off")
_PHRASAL = bag("taken take taking let letting put putting turned turning cut cutting sewn done brought moved")
"""English verbs that mean another thing without the word after them."""
_INCLUDED = bag(
    "once only extra incl inkl inc plus including included inclusive inklusive inbegriffen inbegrepen inclusief incluido incluida incluidos incluidas "
    "incluído incluída incluídos incluídas compris comprise comprises inclus incluse incluso inclusa inclusi compreso compresa compresi comprese"
)
"""Words for what a price holds or that it holds once: they are no name of it."""
_RUN = bag("run runs held take takes ont lieu han tienen lugar são decorrem si tengono finden statt")
_IN = bag("in en em im à a ad nel")


def capitalised(text: str) -> str:
    """Return ``text`` with its first letter, and no other, in upper case."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    if not first[1:].islower() and len(first) > 1 and any(map(str.isupper, first[1:])):
        return text  # a name with capitals of its own: iOS
    first = text[:1].upper()
    return first + text[1:] if len(first) == 1 and first.lower() == text[:1].lower() else text


def label_facts(
    source: Source,
    run: Sequence[Token],
    noted: Sequence[Draft],
    ledger: Ledger,
    words: Words,
    *,
    naming: bool,
    group: str | None,
) -> None:
    """Give the facts ``noted`` in a sentence, in order, their labels, and take the words of these.

    ``group`` is the heading the sentence stands under. ``naming``: the sentence names the subject, so its first segment is no label.
    """
    previous: Draft | None = None
    groups = [group] if group else []
    for draft in noted:
        if draft.kind not in _LABELLED:
            continue
        last, previous = previous, draft
        before = before_of(run, index_at(run, draft.start), ledger)
        if draft.kind == "price" and draft.label and before:  # a bracket has named it: "Two rooms: The Vault (£95)"
            if before[-1].text in ":：" and all(map(ledger.open, before)):
                groups.append(capitalised(" ".join(source.text[before[0].start : before[-2].end].split())))
                ledger.take(before[0].start, draft.start)
            continue
        if naming and before and before[0] is run[0]:
            continue
        then = _follows(run, before, draft, ledger, words)
        if then:
            _set(source, draft, [then])
            ledger.take(before[0].start, draft.start)
            draft.start = then.start
            continue
        if last is not None and _or_else(source, before, last, draft, ledger, words):
            continue
        if draft.kind == "price" and last is not None and last.kind == "price":
            before = next_row(before, last, words)
        if before and not _lead(source, run, before, draft, ledger, words, groups):
            continue
        if draft.kind == "price" and draft.label:
            name_measure(source, run, draft, last, ledger, words)
        noted_of = draft.kind == "hours" and source.text[draft.start] == "(" and last and last.kind == "phone"
        if noted_of and last and not draft.label and not source.text[last.end : draft.start].strip():
            draft.label = last.label  # "Emergencies: 01539 555 099 (24 hours)"
        timed = draft.kind == "phone" and not draft.label and last and last.kind == "hours"
        if timed and last and source.text[last.end : draft.start].strip() in (":", ""):
            draft.label = last.label  # "Notdienst rund um die Uhr: 0461 …"
        if draft.kind == "date" and not draft.label and last and STOPS.isdisjoint(source.text[last.end : draft.start]):
            draft.label = last.label  # "Inscrições em a@b.example até 20 de março"
        _trail(source, run, draft, ledger, words)
    for number in noted:
        if number.kind == "phone":
            mark_messages(number)
    for price in noted if groups else ():
        if price.kind == "price" and price.label and only_span(price.label, words):
            # "Cursos de torno: 4 sesiones 130 €, 8 sesiones 240 €"
            unit = str(price.values.get("unit") or "")
            price.values["unit"] = f"{unit}, {price.label}" if unit else price.label
            price.label = groups[0]
            continue
        if price.kind == "price" and price.label:
            ledger.share(Draft("offer", price.start, price.end, {"text": price.label}, label=groups[0], price=price))


def _follows(run: Sequence[Token], before: Sequence[Token], draft: Draft, ledger: Ledger, words: Words) -> Token | None:
    """Return the word that says a price follows another: ``first talk free, then £40 an hour``.

    After a quantity, ``500 rows free, then £0.02 each``, what is counted is the better label.
    """
    then = next((token for token in before if token.fold in THEN), None) if draft.kind == "price" else None
    if then is None or not all(token is then or _filler(token, words) for token in before):
        return None
    earlier = run[: index_at(run, then.start)]
    return then if earlier and not any(token.kind == "number" and ledger.open(token) for token in earlier) else None


def _or_else(source: Source, before: Sequence[Token], last: Draft, price: Draft, ledger: Ledger, words: Words) -> bool:
    """Whether a price is another of the same thing, which then has its name: ``rental €25 half day or €35 the whole day``."""
    joined = bool(before) and (
        before[-1].fold in OR
        # "780 € en basse saison et 1150 € en juillet"
        or (len(before) > 1 and before[-1].fold in words.both and before[0].fold in words.note)
    )
    if not (price.kind == last.kind == "price" and joined and last.label):
        return False
    said = source.text[last.end : before[-1].start].strip()
    if said and before[0].start - last.end > 1:
        return False
    if said:
        last.values["unit"] = " ".join(filter(None, [str(last.values.get("unit") or ""), said]))
    ledger.take(last.end, price.start)
    price.label = last.label
    return True


def _lead(
    source: Source,
    run: Sequence[Token],
    before: list[Token],
    draft: Draft,
    ledger: Ledger,
    words: Words,
    groups: list[str],
) -> bool:
    """Take the words before a fact, as its label if they can be one. False where they say something else."""
    end = len(before)
    noun = draft.kind == "price" and words.lang == "de" and len(before) == 1 and before[0].capital  # "Einer 12 €"
    while end and before[end - 1].text != ")" and not noun and not _particle(before[:end], words):
        opened = words.opened.before(before, end) if draft.kind == "hours" else 0
        if not opened and not _hollow(before[end - 1], draft, words):
            break
        end -= opened or 1
    while end > 1 and draft.kind == "hours" and before[end - 1].fold in _RUN:
        end -= 1  # "Classes run every Saturday"
    while end > 1 and draft.kind == "date" and (before[end - 1].fold in words.begins or before[end - 1].fold in _CAN):
        end -= 1
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
    ):
        start += 1
    label = before[start:end]
    if (
        draft.kind in ("phone", "email")
        and before[-1].fold in OR
        and label
        and label[0].fold not in words.contact | words.messages
    ):
        # "Tickets £8 from the post office or 01451 …": another way, and no name of the number.
        text = capitalised(" ".join(source.text[label[0].start : label[-1].end].split()))
        ledger.take(before[0].start, draft.start)
        ledger.share(Draft("claim", label[0].start, label[-1].end, {"text": text}))
        return True
    if draft.kind == "price" and len(label) > 1 and label[0].fold in DOINGS.get(words.lang, {}):
        label = label[1:]  # "verhuurt stadsfietsen voor 9 euro"
    if draft.kind == "price":
        label, piece = without_piece(label)
        if piece:
            draft.values.setdefault("unit", " ".join(source.text[piece[0].start : piece[-1].end].split()))
    if draft.kind == "phone":
        mark_chat(draft, [token.fold for token in before])
    if draft.kind in ("phone", "email", "url"):
        label = whole(run, label, ledger, words)
    if draft.kind == "phone" and _asked(source, label, ledger, words):
        if label[0].fold in words.messages:
            draft.values.setdefault("by", "text" if label[0].fold in ("text", "sms") else "whatsapp")
        ledger.take(before[0].start, draft.start)
        return True
    if draft.kind == "phone" and (not label or all(_filler(token, words) for token in label)):
        label = _messages(before, words)
        if label:
            _set(source, draft, label)
            ledger.take(before[0].start, draft.start)
            draft.start = label[0].start
            return True
    if draft.kind in ("phone", "email") and bids(label):
        return False
    loose = [token for token in label if _filler(token, words) and (draft.kind != "price" or not token.capital)]
    if not label or len(loose) == len(label):
        ledger.take(before[0].start, draft.start)
        return True
    while len(label) > 2 and draft.kind == "phone" and label[-1].fold in words.messages and label[-2].text == ":":
        label = label[:-2]  # "Alleen op afspraak: app 06 …"
    longest = LONGEST + (BRACKET if label[-1].text == ")" else 0) + 2 * (label[0].start < before[0].start)
    if len(label) > longest or any(_verbal(token, words) for token in _inner(label, words)):
        return False
    if draft.kind == "url" and len(label) > 3:
        return False
    if draft.kind == "address" and any(token.fold in words.days or token.kind == "number" for token in label):
        return False  # "Incontri il giovedì alle 20.30 in via Belenzani 20"
    _set(source, draft, label)
    draft.label = name_of_meeting(draft, label, words, opens=label[0] is run[0])
    ledger.take(min(before[0].start, label[0].start), draft.start)
    draft.start = label[0].start
    return True


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


def _set(source: Source, draft: Draft, label: Sequence[Token]) -> None:
    words = source.text[label[0].start : label[-1].end].rstrip(":").split()
    text = " ".join(words)
    # Japanese marks what it speaks of: "お申し込みは".
    draft.label = capitalised(text[:-1] if len(text) > 2 and text[-1] in "はが" and ord(text[-2]) > 0x3000 else text)


def _plain(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether words after a price are a bare noun: no preposition, verb or number, and nothing of another fact."""
    return all(
        token.kind == "word"
        and ledger.open(token)
        and not _verbal(token, words)
        and (token.fold not in words.stop or (index > 0 and token.fold in words.both))
        for index, token in enumerate(part)
    ) and not any(words.per.at(part, at) or token.fold in _INCLUDED for at, token in enumerate(part))


def _verbal(token: Token, words: Words) -> bool:
    return token.fold in words.finite or token.fold in words.subordinate


def _inner(label: Sequence[Token], words: Words) -> Sequence[Token]:
    """Return a label without a noun or infinitive at its end that may look like a verb: ``tax returns``, ``Hose enger machen``."""
    endings = {"en": "s", "de": "en", "nl": "en"}
    ends = words.lang in endings and len(label) > 1 and label[-1].fold.endswith(endings[words.lang])
    return label[:-1] if ends else label


def _in_months(part: Sequence[Token], words: Words) -> bool:
    """Whether words after a price are the months it holds in: ``in July and August``."""
    led = len(part) > 1 and part[0].fold in _IN
    return led and all(
        token.fold in words.months or token.fold in words.both or token.fold in words.through for token in part[1:]
    )


def _limit(part: Sequence[Token], words: Words) -> bool:
    """Whether words after a price say up to how many it holds: ``até cinco pessoas``."""
    return 1 < len(part) <= LONGEST and words.upto.at(part, 0) > 0


def _filler(token: Token, words: Words) -> bool:
    return (
        token.kind == "sign" or token.fold in words.contact or token.fold in words.stop or token.fold in words.time_lead
    )


def _hollow(token: Token, draft: Draft, words: Words) -> bool:
    """Whether a word right before a fact only leads to it."""
    if token.kind == "sign" or token.fold in words.articles or token.fold in words.stop:
        return True
    if draft.kind == "price":
        return token.fold in words.cost
    if draft.kind == "hours":
        return token.fold in words.time_lead or bool(words.opened.at([token], 0))
    return token.fold in words.contact and draft.kind in ("phone", "email", "url")


def _of_price(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether the words after a price are what it is called: ``£10 drop-in``, ``£6 on the door``, ``750 € en juillet et août``."""
    held = words.through | words.time_lead | words.stop
    monthly = any(token.fold in words.months for token in part)
    monthly = monthly and all(token.fold in words.months or token.fold in held for token in part)
    plain = len(part) <= _FEW and bool(words.stop) and _plain(part, ledger, words)
    bought = words.bought.at(part, 0) == len(part)
    named = monthly or plain or bought or _limit(part, words) or _in_months(part, words)
    return named and all(map(ledger.open, part))


def _trail(source: Source, run: Sequence[Token], draft: Draft, ledger: Ledger, words: Words) -> None:
    """Take "for bookings" after hours or a number, and "for a first meeting" after a price, as the label."""
    if (draft.label and draft.kind != "phone") or draft.kind not in ("hours", "price", "phone", "email"):
        return
    at = index_at(run, draft.end)
    after = run[at : at + LONGEST + 2]
    close = next((at for at, token in enumerate(after[:5]) if token.text == ")"), 0)
    if draft.kind == "phone" and close > 1 and after[0].text == "(" and all(map(ledger.open, after[: close + 1])):
        if not draft.label and all(token.kind == "word" for token in after[1:close]):  # "03 20 55 50 11 (atelier)"
            _set(source, draft, after[1:close])
            ledger.take(draft.end, after[close].end)
        return
    stop = next((at for at, token in enumerate(after) if token.text in STOPS), len(after))
    part = after[:stop]
    if draft.kind == "phone" and not draft.label and is_any_time(part):
        _set(source, draft, part)
        ledger.take(draft.end, part[-1].end)
        return
    if draft.kind == "phone" and takes_messages(part, ledger, words):
        ledger.take(draft.end, part[-1].end)
        draft.end = part[-1].end
        add_chat(part[-1].text, draft, ledger)
        return
    if draft.kind == "phone" and draft.label and part and part[0].fold in words.until and 1 < len(part) <= LONGEST:
        if all(map(ledger.open, part)) and any(token.kind == "number" for token in part):
            draft.label = (
                f"{draft.label} {source.text[part[0].start : part[-1].end]}"  # "Emergencies: 086 … until 10pm"
            )
            ledger.take(draft.end, part[-1].end)
            draft.end = part[-1].end
        return
    if draft.label:
        return
    if draft.kind == "price" and part and _of_price(part, ledger, words):
        _set(source, draft, part)
        ledger.take(draft.end, part[-1].end)
        draft.end = part[-1].end
        return
    if not part or part[0].fold not in words.purpose or len(part) < 2 or len(part) > LONGEST:
        return
    aged = draft.kind == "price" and any(token.text == "-" for token in part)  # "for under-18s"
    counted = not aged and any(token.kind == "number" for token in part)
    if not all(map(ledger.open, part)) or counted or any(_verbal(token, words) for token in part):
        return
    led = 1 + (len(part) > 2 and part[1].fold in words.articles)
    label = part[led:] if draft.kind == "price" else part
    if draft.kind == "hours" and len(part) > 4:
        return
    _set(source, draft, label)
    ledger.take(draft.end, part[-1].end)
    draft.end = part[-1].end
