"""Reading an object while it is written, in pieces of 5 characters, beside parsing the whole prefix anew with jiter each
time: ``python -m bench.partial``. CPU seconds and their ratio; the prefixes of long texts are sampled."""

from __future__ import annotations

import json
from time import process_time

import jiter

from pagemagic.generate.partial import PartialJson

PIECE = 5
ITEM = {"title": "Rye bread", "text": "Baked on the premises since 1987, with a sour dough of our own."}


def ours(text: str) -> float:
    """Seconds for all pieces."""
    before = process_time()
    reader = PartialJson()
    for at in range(0, len(text), PIECE):
        reader.feed(text[at : at + PIECE])
    assert reader.complete
    return process_time() - before


def anew(text: str, sample: int) -> float:
    """Seconds for parsing every prefix, of which one in ``sample`` is parsed."""
    raw = text.encode()
    before = process_time()
    for end in range(PIECE, len(raw) + PIECE, PIECE * sample):
        jiter.from_json(raw[:end], partial_mode="trailing-strings")
    return (process_time() - before) * sample


def main() -> None:
    """Measure and print ratios."""
    for kilobytes, sample in ((4, 1), (16, 1), (64, 10)):
        text = json.dumps({"items": [ITEM] * (kilobytes * 1024 // len(json.dumps(ITEM)))})
        own, other = min(ours(text) for _ in range(3)), min(anew(text, sample) for _ in range(3))
        print(f"{kilobytes} KB: {own * 1000:.1f} ms, anew {other * 1000:.1f} ms, {other / own:.1f}x")


if __name__ == "__main__":
    main()
