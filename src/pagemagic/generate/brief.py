"""The brief: what the user says, and everything that goes with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pagemagic.generate.uploads import Upload
from pagemagic.page.base import Frozen
from pagemagic.page.facts import Fact


class Brief(Frozen):
    """What a site is made from. Only ``text`` is needed."""

    text: str
    """What it is, for whom, where, and whatever visitors should know, in the user's words."""
    facts: Annotated[tuple[Fact, ...], Field(max_length=100)] = ()
    """Facts the host knows for certain. They come before what the text says of the same kind; ids are given anew."""
    assets: Annotated[tuple[Upload, ...], Field(max_length=60)] = ()
    """The user's own pictures (:func:`pagemagic.generate.uploads.upload`)."""
    pages: Annotated[tuple[str, ...], Field(max_length=12)] = ()
    """Parts that shall have a page of their own where there is anything for them: ``prices``, ``programme``, ``about``."""
    must: Annotated[tuple[str, ...], Field(max_length=20)] = ()
    """Sentences that must be on the site, read like those of the text."""
    locale: str | None = None
    """Language of the site, BCP 47; without one, the brief's."""
    seed: Annotated[int, Field(ge=0, le=999_999)] = 0
    """Another seed, another design."""
    theme: str | None = None
    """Name of a theme; without one, the kit's choice."""
    kit: str | None = None
    """Name of a kit; without one, what the text suggests."""

    @property
    def whole(self) -> str:
        """The text with the sentences that must be there."""
        return "\n\n".join((self.text, *self.must))
