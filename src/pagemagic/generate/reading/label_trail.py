"""The words after a fact that are its label: ``8 to 18 for bookings``, ``£10 drop-in``, ``750 € en juillet et août``."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.label_bounds import LONGEST, STOPS
from pagemagic.generate.reading.label_words import is_verbal, set_label
from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.messages import add_chat, is_any_time, takes_messages
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words, bag

_FEW = 3
_INCLUDED = bag(
    "once only extra incl inkl inc plus including included inclusive inklusive inbegriffen inbegrepen inclusief incluido incluida incluidos incluidas "
    "incluído incluída incluídos incluídas compris comprise comprises inclus incluse incluso inclusa inclusi compreso compresa compresi comprese"
)
"""Words for what a price holds or that it holds once: they are no name of it."""
_IN = bag("in en em im à a ad nel")


def take_trail(source: Source, run: Sequence[Token], draft: Draft, ledger: Ledger, words: Words) -> None:
    """Take "for bookings" after hours or a number, and "for a first meeting" after a price, as the label."""
    if (draft.label and draft.kind != "phone") or draft.kind not in ("hours", "price", "phone", "email"):
        return
    at = index_at(run, draft.end)
    after = run[at : at + LONGEST + 2]
    close = next((at for at, token in enumerate(after[:5]) if token.text == ")"), 0)
    if draft.kind == "phone" and close > 1 and after[0].text == "(" and all(map(ledger.open, after[: close + 1])):
        if not draft.label and all(token.kind == "word" for token in after[1:close]):  # "03 20 55 50 11 (atelier)"
            set_label(source, draft, after[1:close])
            ledger.take(draft.end, after[close].end)
        return
    stop = next((at for at, token in enumerate(after) if token.text in STOPS), len(after))
    part = after[:stop]
    if draft.kind == "phone" and not draft.label and is_any_time(part):
        set_label(source, draft, part)
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
        set_label(source, draft, part)
        ledger.take(draft.end, part[-1].end)
        draft.end = part[-1].end
        return
    if not part or part[0].fold not in words.purpose or len(part) < 2 or len(part) > LONGEST:
        return
    aged = draft.kind == "price" and any(token.text == "-" for token in part)  # "for under-18s"
    counted = not aged and any(token.kind == "number" for token in part)
    if not all(map(ledger.open, part)) or counted or any(is_verbal(token, words) for token in part):
        return
    led = 1 + (len(part) > 2 and part[1].fold in words.articles)
    label = part[led:] if draft.kind == "price" else part
    if draft.kind == "hours" and len(part) > 4:
        return
    set_label(source, draft, label)
    ledger.take(draft.end, part[-1].end)
    draft.end = part[-1].end


def _of_price(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether the words after a price are what it is called: ``£10 drop-in``, ``£6 on the door``, ``750 € en juillet et août``."""
    held = words.through | words.time_lead | words.stop
    monthly = any(token.fold in words.months for token in part)
    monthly = monthly and all(token.fold in words.months or token.fold in held for token in part)
    plain = len(part) <= _FEW and bool(words.stop) and _plain(part, ledger, words)
    bought = words.bought.at(part, 0) == len(part)
    named = monthly or plain or bought or _limit(part, words) or _in_months(part, words)
    return named and all(map(ledger.open, part))


def _plain(part: Sequence[Token], ledger: Ledger, words: Words) -> bool:
    """Whether words after a price are a bare noun: no preposition, verb or number, and nothing of another fact."""
    return all(
        token.kind == "word"
        and ledger.open(token)
        and not is_verbal(token, words)
        and (token.fold not in words.stop or (index > 0 and token.fold in words.both))
        for index, token in enumerate(part)
    ) and not any(words.per.at(part, at) or token.fold in _INCLUDED for at, token in enumerate(part))


def _in_months(part: Sequence[Token], words: Words) -> bool:
    """Whether words after a price are the months it holds in: ``in July and August``."""
    led = len(part) > 1 and part[0].fold in _IN
    return led and all(
        token.fold in words.months or token.fold in words.both or token.fold in words.through for token in part[1:]
    )


def _limit(part: Sequence[Token], words: Words) -> bool:
    """Whether words after a price say up to how many it holds: ``até cinco pessoas``."""
    return 1 < len(part) <= LONGEST and words.upto.at(part, 0) > 0
