"""What a Japanese brief is about, which is written without spaces: name in brackets, town, trade, year."""

from __future__ import annotations

import re

from pagemagic.generate.reading.ledger import Draft, Ledger
from pagemagic.generate.reading.source import Source
from pagemagic.generate.reading.words.cities import TOWNS

_HEAD = 120  # code points in which a brief says what it is about
_TOWN = "|".join(sorted((re.escape(town) for town in TOWNS if ord(town[0]) > 0x3000), key=len, reverse=True))
_PLACE = re.compile(rf"(?P<town>(?:{_TOWN})(?:・[\u3005\u4e00-\u9fff\u30a1-\u30fa]{{1,8}})?)市?(?=の|で|に|、|発)")
_NAME = re.compile(r"[「『](?P<name>[^「」『』。、\n]{1,24})[」』]")
_KINDS = (
    "専門店|料理店|喫茶店|工務店|書店|商店|本店|店|屋|教室|工房|美容室|理容室|教習所|事務所|医院|歯科|診療所|食堂|酒場|旅館|民宿|"
    "農園|牧場|道場|塾|劇団|合唱団|協会|カフェ|ベーカリー|スタジオ|サロン|レストラン|ギャラリー|アトリエ|フェス|写真館|音楽祭|祭"
)
_TRADE = re.compile(
    rf"(?:の|で|続く|営む|ある|、)(?P<trade>[^のでる、。「」『』\s\d]{{0,12}}(?:{_KINDS}))(?=[「『、。]|です|$)"
)
_SINCE = re.compile(r"(?:創業|創立|設立)?(?P<year>[12]\d{3})年(?:から|より|に?(?:創業|開業|開店|設立|創立))")
_GLUE = re.compile(r"(?:[のでにはが、。\s「」『』]|続く|つづく|営む|ある|小さな|です)*\Z")


def read_japanese_subject(source: Source, ledger: Ledger) -> None:
    """Take ``つぎはぎ``, ``金沢``, ``金継ぎ教室`` from ``金沢の金継ぎ教室「つぎはぎ」``, and the year of ``1983年から続く``."""
    head = source.fold[:_HEAD]
    for match in _SINCE.finditer(head):
        if ledger.free(*match.span()):
            ledger.add(Draft("year", *match.span(), {"year": int(match["year"]), "role": "since"}))
    for kind, pattern, group in (("name", _NAME, "name"), ("place", _PLACE, "town"), ("trade", _TRADE, "trade")):
        found = pattern.search(head)
        if found and ledger.free(*found.span(group)) and not ledger.of(kind):
            start, end = found.span(group)
            ledger.add(Draft(kind, start, end, {"text": source.text[start:end]}))
    for start, end in _clauses(head):
        rest = "".join(source.text[at] for at in range(start, end) if ledger.free(at, at + 1))
        if len(rest) < end - start and _GLUE.match(rest):
            ledger.take(start, end)


def _clauses(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^。\n]+", text)]
