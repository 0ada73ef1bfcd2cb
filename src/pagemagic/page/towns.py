"""The town of an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagemagic.page.facts import AddressFact

if TYPE_CHECKING:
    from pagemagic.page.site import Site


def town_of(address: AddressFact, site: Site) -> str | None:
    """The town that an address names, else the place of the site where that is one; None where neither is known."""
    place = site.fact("place")
    return address.locality or (place.text if place is not None and place.kind == "place" else None)
