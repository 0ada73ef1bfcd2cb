"""Which versions of documents this library writes."""

from __future__ import annotations

from collections.abc import Mapping

from pagemagic.page.migrations import Step

SCHEMA = 1
"""The version of the document's shape."""
STEPS: Mapping[int, Step] = {}
"""Version -> what takes a document of it to the next; one for each version before :data:`SCHEMA`."""
EDITION = 0
"""The edition of the look that new sites get. Until 1.0 there is only this one, and it may change."""
