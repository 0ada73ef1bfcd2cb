"""Sentences of a brief, their segments, and which belong together."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import category

from pagemagic.generate.reading.claims import is_fragment
from pagemagic.generate.reading.ledger import Ledger
from pagemagic.generate.reading.ordinals import ends_ordinal
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.tokens import Token, index_at
from pagemagic.generate.reading.words.table import Words

_ENDS = frozenset(".!?…。！？؟")
_BULLETS = "-*•·–—‣◦> \t#"
_COMPANIES = frozenset(("co", "ltd", "inc", "ltda", "lda", "etc", "gmbh", "s.l"))
_FEWEST_LINES = 4
_LONG_WORD = 5
_WRAPPED = 50  # a line at least this long was broken by an editor, not by the writer
_FEWEST_HEAD, _FEWEST_PRICES = 3, 2
"""Words before a colon that say what a brief is about, and prices after it that are a list."""
_STATEMENT = 240  # code points before and after a colon that are looked at
_SEPARATORS = frozenset(",;、，،؛·|•")
_WRITTEN = frozenset("°©®™№")  # symbols that belong to the words beside them; stars and pictures part them
_DASHES = frozenset("-–—")
_OPEN, _SHUT = frozenset("([{（「"), frozenset(")]}）」")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or line of the brief. ``text`` has no white space around it; the span counts code points."""

    text: str
    start: int
    end: int


def sentences(source: Source, ledger: Ledger, words: Words) -> tuple[Sentence, ...]:
    """Split the brief into sentences. A sign inside a taken span, a number or an abbreviation ends none."""
    text, found, begin = source.text, [], 0
    listed = _in_lines(text)
    for index, char in enumerate(text):
        if char == "\n":
            ends = _line_ends(text, begin, index, listed=listed)
        else:
            ends = (char in _ENDS and _ends_here(source, ledger, words, index)) or (
                char in ":：" and _announces(source, ledger, words, begin, index)
            )
        if ends:
            found.append(_trimmed(text, begin, index + (char not in ":：")))
            begin = index + 1
    found.append(_trimmed(text, begin, len(text)))
    return tuple(sentence for sentence in found if sentence.text)


def _trimmed(text: str, start: int, end: int) -> Sentence:
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and (text[start].isspace() or text[start] in _BULLETS):
        start += 1
    return Sentence(text[start:end], start, end)


def _in_lines(text: str) -> bool:
    """Whether a brief is written as lines, one for each thing: all begin with a capital or a number, as no wrapped text does."""
    lines = [line.strip(_BULLETS + " ") for line in text.split("\n") if line.strip()]
    starts = [line[:1].isupper() or line[:1].isdigit() or not line[:1].isalpha() for line in lines]
    return len(lines) >= _FEWEST_LINES and all(starts)


def _line_ends(text: str, begin: int, index: int, *, listed: bool) -> bool:
    rest = text[index + 1 : index + 2]
    if rest in ("", "\n") or rest in _BULLETS:
        return True
    line = text[max(begin, text.rfind("\n", begin, index) + 1) : index].rstrip()
    return not (line.endswith(",") or (len(line) >= _WRAPPED and line[-1] not in ":;" and not listed))


def _ends_here(source: Source, ledger: Ledger, words: Words, index: int) -> bool:
    text = source.text
    char, after = text[index], text[index + 1 : index + 2]
    if char in "。！？؟":
        return True
    if after in _ENDS or (after and not after.isspace() and after not in "\"”»')"):
        return False
    if char != ".":
        return True
    if after in ")]" and after:
        # "Tequeños (5 uds.) 5,50 €": an abbreviation, where the text goes on small.
        then = text[index + 2 : index + 4].strip()
        return not then or then[0].isupper()
    if not ledger.free(index, index + 1) and not ledger.free(index + 1, min(index + 2, len(text))):
        return False
    start = index
    while start > 0 and not text[start - 1].isspace() and index - start < 12:
        start -= 1
    word = source.fold[start:index].lstrip("(\"'“")
    later = text[index + 1 : index + 40].lstrip()
    if not later:
        return True
    if word.isdigit() and ends_ordinal(source.tokens, index_at(source.tokens, index)):
        return False
    if word == "co" and text[:start].rstrip().endswith(",") and later[0].isupper():
        return False  # "Ballyfarna, Co. Clare"
    if word in _COMPANIES and later[0].isupper():
        return True
    if word in words.abbreviations and not later[0].isspace():
        return word in words.days_short and later[0].isupper() and ledger.free(index, index + 1)
    if len(word) == 1 and word.isalpha() and text[start:index].islower() and later[1:2] == "." and later[0].isalpha():
        return False  # "e. V.", "z. B."
    # An initial or a short lower-case continuation: "J. Hale", "ca. 30 m".
    if len(word) == 1 and word.isalpha() and later[0].isupper() and text[start].isupper():
        return (word in "ivx" and _numbered(source, start)) or _classed(source, words, start)
    at = text.index(later[0], index + 1)
    if index - start > 1 and text[start:index].isupper() and word not in words.abbreviations:
        return True  # "Austin TX. three tacos for $12": what is written in capitals needs no point
    return not (
        later[0].islower() and len(word) <= 3 and word.isalpha() and not source.shouts and ledger.free(at, at + 1)
    )


def _announces(source: Source, ledger: Ledger, words: Words, begin: int, colon: int) -> bool:
    """Whether a colon ends a statement that a list follows: ``… looks after your books: bookkeeping, VAT, payroll.``

    A label before a list, ``Services: …``, is no statement; days, numbers and whatever a fact has taken are no list.
    """
    head = tokens_of(source, max(begin, colon - _STATEMENT), colon)
    if _prices_follow(source, ledger, words, head, colon):
        return True
    if len(head) < 5 or source.text[colon + 1 : colon + 2] != " " or not ledger.free(colon, colon + 1):
        return False
    states = any(token.fold in words.finite or token.fold in words.acts for token in head[1:])
    states = states or words.says_we(head[0].fold)
    if not states and words.copula.find(head, 1) is None:
        return False
    tail = tokens_of(source, colon + 1, colon + _STATEMENT)
    stop = next((at for at, token in enumerate(tail) if token.text in ".!?;:"), len(tail))
    tail = tail[:stop]
    plain = all(token.kind == "word" or token.text in ",&" for token in tail) and all(map(ledger.open, tail))
    commas = sum(token.text == "," for token in tail)
    several = commas + any(token.fold in words.both for token in tail) >= 2 and commas > 0
    said = any(token.fold in words.days for token in tail) or not is_fragment(tail, words)
    return plain and several and not said


def _prices_follow(source: Source, ledger: Ledger, words: Words, head: list[Token], colon: int) -> bool:
    """Whether a colon after what a brief is about opens a list of prices: ``Cours de surf à Biarritz : cours collectif 45 €, …``.

    A name with one price, ``Workshop: 35 €``, and a heading, ``Prices: …``, are no statement.
    """
    if len(head) < _FEWEST_HEAD or not head[0].capital or words.headings.at(head, 0) == len(head):
        return False
    if any(char.isalnum() for char in source.text[: head[0].start]) or not all(map(ledger.open, head)):
        return False
    tail = tokens_of(source, colon + 1, colon + 2 * _STATEMENT)
    stop = next((at for at, token in enumerate(tail) if token.text in ".!?" and ledger.open(token)), len(tail))
    reach = tail[stop - 1].end if stop else colon
    told = sorted(price.start for price in ledger.of("price") if colon < price.start < reach)
    days = sum(token.fold in words.days for token in tail[:stop])
    return (len(told) >= _FEWEST_PRICES or days >= _FEWEST_PRICES) and tail[0].text != "\n"


def _classed(source: Source, words: Words, start: int) -> bool:
    """Whether the letter at ``start`` tells the class of a thing, ``rijbewijs C.``, and is no initial."""
    before = tokens_of(source, max(0, start - 40), start)
    word = before[-1] if before else None
    plain = word is not None and word.kind == "word" and not word.capital and word.end == start - 1
    return plain and word is not None and len(word.text) >= _LONG_WORD and word.fold not in words.stop


def _numbered(source: Source, start: int) -> bool:
    """Whether the letter at ``start`` counts a ruler, ``D. Carlos I.``, and is no initial."""
    before = tokens_of(source, max(0, start - 40), start)
    return bool(before) and before[-1].capital and len(before[-1].text) > 2 and before[-1].end == start - 1


def tokens_of(source: Source, start: int, end: int) -> list[Token]:
    """Return the tokens that lie within a span."""
    run = source.tokens
    low, high = 0, len(run)
    while low < high:
        middle = (low + high) // 2
        if run[middle].start < start:
            low = middle + 1
        else:
            high = middle
    high = low
    while high < len(run) and run[high].end <= end:
        high += 1
    return list(run[low:high])


def segments(run: list[Token], ledger: Ledger) -> list[list[Token]]:
    """Split the tokens of a sentence at commas, semicolons and spaced dashes outside brackets and facts."""
    parts: list[list[Token]] = [[]]
    depth, closing = 0, sum(token.text in _SHUT for token in run)
    for index, token in enumerate(run):
        if token.text in _SHUT:
            depth, closing = max(0, depth - 1), closing - 1
        elif token.text in _OPEN and depth < closing:
            depth += 1
        before, after = (run[index - 1] if index else None), (run[index + 1] if index + 1 < len(run) else None)
        spaced = before is None or after is None or (before.end < token.start and token.end < after.start)
        number = before is not None and after is not None and before.kind == after.kind == "number" and not spaced
        number = number and token.text == "," and before.end == token.start and token.end == after.start  # type: ignore[union-attr]
        splits = (token.text in _SEPARATORS and not number) or (token.text in _DASHES and spaced)
        splits = splits or (token.kind == "sign" and token.text not in _WRITTEN and category(token.text[0]) == "So")
        if splits and not depth and ledger.open(token):
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]
