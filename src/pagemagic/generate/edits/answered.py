"""The list that an answer to an edit holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pagemagic.generate.pipeline.backing import Repair


def read_list(answer: Any, key: str, most: int) -> tuple[list[Mapping[str, Any]], list[Repair]]:
    """The objects that an answer lists under ``key``, at most ``most`` of them, and what was wrong with the list.

    Total: an answer that holds no list gives none, and what is no object counts as an empty one, so that places keep their
    numbers.
    """
    written = answer.get(key) if isinstance(answer, Mapping) else None
    if not isinstance(written, list):
        return [], [Repair(key, "type", f"no list of {key} came; nothing is done")]
    repairs = []
    if len(written) > most:
        repairs.append(Repair(key, "maxItems", f"{len(written)} are too many at once; the first {most} are done"))
    return [one if isinstance(one, Mapping) else {} for one in written[:most]], repairs
