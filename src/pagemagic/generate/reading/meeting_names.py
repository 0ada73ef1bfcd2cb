"""What a meeting is called whose verb is told: ``Juniors from 11 train Tuesdays`` is *Training, juniors from 11*."""

from __future__ import annotations

from collections.abc import Sequence

from pagemagic.generate.reading.ledger import Draft
from pagemagic.generate.reading.tokens import Token
from pagemagic.generate.reading.words.table import Words

_TRAINED = {
    "train": "Training", "trains": "Training", "practise": "Practice", "practises": "Practice", "practice": "Practice", "rehearse": "Rehearsals",
    "rehearses": "Rehearsals", "swim": "Swimming", "row": "Rowing", "sing": "Singing",
}  # fmt: skip
"""What people do when they come together, and what it is called."""


def name_of_meeting(draft: Draft, label: Sequence[Token], words: Words, *, opens: bool) -> str:
    """Return what is told by its verb as a name: ``Juniors from 11 train`` is *Training, juniors from 11*; else its label."""
    text = str(draft.label)
    verbal = draft.kind == "hours" and words.lang == "en" and len(label) > 1
    thing = _TRAINED.get(label[-1].fold) if verbal else None
    # "Spin practice" is one already: who does something are several, or come with what tells them apart.
    several = thing is not None and (label[0].fold.endswith("s") or label[0].fold in words.articles or len(label) > 2)
    if thing is None or not several or label[-2].fold in words.stop or not label[-1].text.islower():
        return text
    who = " ".join(text.split()[:-1])
    return f"{thing}, {who[:1].lower() + who[1:] if opens and not who[1:2].isupper() else who}"
