"""What a picture family is: one way of drawing that serves every slot of a site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pagemagic.pictures.drawing import Drawing
from pagemagic.pictures.motifs.words import motif_for, motifs_of_list

Slot = Literal["hero", "band", "media", "item", "frame", "closing", "mark"]
"""Where a picture stands: ``hero`` (4:5 beside the headline, cropped to 16:10 on phones), ``band`` (a full-bleed strip,
very wide), ``media`` (3:2 beside text), ``item`` (small, one per row of a list), ``frame`` (5:6, one of a series),
``closing`` (in the last band, about square, bleeding off the end edge), ``mark`` (stands in for a logo, 24 x 24)."""


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """What a family is asked to draw. Equal requests give equal drawings."""

    slot: Slot
    key: str
    """Seeds the composition: the site's seed and the place of the picture, such as ``7/n4``."""
    motifs: tuple[str, ...] = ()
    """Names of motifs that suit the trade, the most telling first (:mod:`pagemagic.pictures.motifs`)."""
    topic: str = ""
    """What an item is about, in the user's words."""
    index: int = 0
    """Which of ``count`` pictures of a series this is, from 0."""
    count: int = 1
    initials: str = ""
    """One or two Latin capitals or digits of the name, where it has any."""
    figures: tuple[str, ...] = ()
    """Short figures from the site's facts that the picture may be made of, such as the days ``("3", "4")``."""
    names: tuple[tuple[str, str], ...] = ()
    """What parts of the picture are called in the page's own words, such as ``("forecast", "Forecast")``."""
    language: str = ""
    """The language of the topic, ``en``; empty where it is not known."""
    series: tuple[str, ...] = ()
    """The topics of all items of its list, so that no two show the same."""
    place: int = 0
    """Which of ``series`` this is, from 0."""
    motif: str | None = None
    """What the picture has to show; None: what its topic names."""

    @property
    def named(self) -> str | None:
        """The motif that stands for the topic; None where none of its words has one of the site's fields."""
        if self.motif is not None:
            return self.motif
        if self.series:
            return motifs_of_list(self.series, self.motifs, self.language)[self.place]
        return motif_for(self.topic, self.motifs, self.language)

    @property
    def told(self) -> bool:
        """Whether every item of the list shows a motif of its own; True where there is no list, or the motif is given."""
        if self.motif is not None or not self.series:
            return True
        return None not in motifs_of_list(self.series, self.motifs, self.language)


Family = Callable[[PictureRequest], Drawing]
"""A pure function. It serves every slot, with or without motifs, initials and figures.

For an item of a list in which not every one can be told apart it may give a drawing without shapes: words serve better.
"""
