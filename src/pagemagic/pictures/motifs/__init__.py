"""Motifs: some 460 things of every trade, drawn as two-colour block prints.

``MOTIFS`` maps each name to its parts; :func:`~pagemagic.pictures.motifs.placing.motif_shapes` puts one into a drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pagemagic.pictures.motifs.benches import BENCHES
from pagemagic.pictures.motifs.byways import BYWAYS
from pagemagic.pictures.motifs.callings import CALLINGS
from pagemagic.pictures.motifs.care import CARE
from pagemagic.pictures.motifs.community import COMMUNITY
from pagemagic.pictures.motifs.errands import ERRANDS
from pagemagic.pictures.motifs.events import EVENTS
from pagemagic.pictures.motifs.food import FOOD
from pagemagic.pictures.motifs.grounds import GROUNDS
from pagemagic.pictures.motifs.household import HOUSEHOLD
from pagemagic.pictures.motifs.kitchen import KITCHEN
from pagemagic.pictures.motifs.leisure import LEISURE
from pagemagic.pictures.motifs.makers import MAKERS
from pagemagic.pictures.motifs.motif import Motif, MotifGroup
from pagemagic.pictures.motifs.outings import OUTINGS
from pagemagic.pictures.motifs.personal import PERSONAL
from pagemagic.pictures.motifs.professional import PROFESSIONAL
from pagemagic.pictures.motifs.pursuits import PURSUITS
from pagemagic.pictures.motifs.rooms import ROOMS
from pagemagic.pictures.motifs.site_work import SITE_WORK
from pagemagic.pictures.motifs.software import SOFTWARE
from pagemagic.pictures.motifs.trades import TRADES
from pagemagic.pictures.motifs.wares import WARES
from pagemagic.pictures.motifs.works import WORKS

GROUPS: Mapping[str, MotifGroup] = MappingProxyType(
    {
        "food": FOOD,
        "trades": TRADES,
        "professional": PROFESSIONAL,
        "software": SOFTWARE,
        "events": EVENTS,
        "personal": PERSONAL,
        "community": COMMUNITY,
        "kitchen": KITCHEN,
        "care": CARE,
        "leisure": LEISURE,
        "household": HOUSEHOLD,
        "site-work": SITE_WORK,
        "wares": WARES,
        "rooms": ROOMS,
        "pursuits": PURSUITS,
        "benches": BENCHES,
        "makers": MAKERS,
        "grounds": GROUNDS,
        "outings": OUTINGS,
        "callings": CALLINGS,
        "byways": BYWAYS,
        "errands": ERRANDS,
        "works": WORKS,
    }
)
"""The motifs by kind of business. A name is in one group only."""

MOTIFS: Mapping[str, Motif] = MappingProxyType(
    {name: motif for group in GROUPS.values() for name, motif in group.items()}
)
"""Every motif by name."""
