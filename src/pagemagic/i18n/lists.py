"""Lists as a reader says them: ``a, b and c``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pagemagic.i18n.formats import fill
from pagemagic.i18n.tables import formats_for


def list_text(items: Sequence[str], tag: str) -> str:
    """Join ``items`` with the commas and the conjunction of a language; no items give an empty text."""
    if len(items) < 2:
        return "".join(items)
    lists = formats_for(tag).lists
    two, last = lists.two, lists.last
    for before, other_two, other_last in lists.before:
        if re.match(before, items[-1]):
            two, last = other_two, other_last
            break
    if len(items) == 2:
        return fill(two, a=items[0], b=items[1])
    return fill(last, a=lists.comma.join(items[:-1]), b=items[-1])
