"""What somebody brings to a day: ``Apportez des gants`` after the day it is asked for, and nothing of the firm's."""

from __future__ import annotations

from pagemagic.generate.material import Material
from pagemagic.generate.prose import within
from pagemagic.generate.reading.sentences import Sentence
from pagemagic.generate.reading.tokens import tokens
from pagemagic.generate.reading.words.table import bag
from pagemagic.page.facts import ClaimFact, DateFact

_BRING = bag(
    "bring wear pack apportez prévoyez prévoir emportez venez trae traed traiga traigan traer tragam traga trazer tragan portare portate porta "
    "bringt bitte mitbringen neem breng meenemen"
)
_ENDS = bag("mitbringen meebrengen meenemen")


def asked_after(material: Material) -> list[Sentence]:
    """Return the sentences after a day that ask people to bring something; not of the day the whole site is about."""
    parts = material.reading.sentences
    days = [date for date in material.all(DateFact) if date is not material.event]
    dated = [any(within(date, one) for date in days) for one in parts]
    return [one for told, one in zip(dated, parts[1:], strict=False) if told and _asks(one.text)]


def to_bring(material: Material) -> list[ClaimFact]:
    """Return the claims of these sentences."""
    asked = asked_after(material)
    return [claim for claim in material.all(ClaimFact) if any(within(claim, one) for one in asked)]


def _asks(text: str) -> bool:
    run = [token for token in tokens(text) if token.kind == "word"]
    return len(run) > 1 and (run[0].fold in _BRING or run[-1].fold in _ENDS)
