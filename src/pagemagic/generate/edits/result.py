"""What came of an edit by words: a patch, always within its scope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pagemagic.generate.author import Called, Heard
from pagemagic.generate.call import Call
from pagemagic.generate.ledger import Booked
from pagemagic.generate.pipeline.backing import Repair
from pagemagic.page.patch import Patch
from pagemagic.page.site import Site


@dataclass(frozen=True, slots=True)
class Edit(Booked):
    """The result of an edit. The site that was given is unchanged; ``pagemagic.apply(site, edit.patch)`` gives ``edit.site``."""

    patch: Patch
    """What changes; it touches nothing outside of the scope."""
    site: Site
    """The site with the patch applied."""
    status: Literal["complete", "degraded"]
    """``degraded``: something stayed as it was, because what came for it could not be taken; ``kept`` says what and why."""
    kept: tuple[Repair, ...] = ()
    calls: tuple[Call, ...] = ()
    """Everything the model was asked."""


class Calls(list[Call]):
    """The calls that an edit is told of: what it has them written with (:data:`~pagemagic.generate.author.Hear`)."""

    def hear(self, heard: Heard) -> None:
        """Note a call; drafts of an edit are shown to nobody."""
        if isinstance(heard, Called):
            self.append(heard.call)
