"""Files of a site in its bundle."""

from __future__ import annotations

from pagemagic.page.pictures import Asset


def asset_file(asset: Asset) -> str:
    """Where an asset stands in the bundle: its name with the first digits of its digest, safe to cache for ever."""
    stem, _, ending = asset.name.rpartition(".")
    return f"files/{stem}.{asset.digest[7:15]}.{ending}"
