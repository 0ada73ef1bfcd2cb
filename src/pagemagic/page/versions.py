"""Which versions of documents this library writes."""

from __future__ import annotations

SCHEMA = 1
"""The version of the document's shape."""
EDITION = 0
"""The edition of the look that new sites get. Until 1.0 there is only this one, and it may change."""
