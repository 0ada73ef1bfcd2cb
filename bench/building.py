"""Pages per second of a site build: whole, again without a change, and after one edit. ``python -m bench.building [PAGES]``."""

from __future__ import annotations

import resource
import sys
import tempfile
from time import perf_counter

import pagemagic as pm
from bench import sites


def main(count: int) -> None:
    """Print a line per build of ``count`` pages in three languages."""
    site = pm.pseudo_localised(pm.pseudo_localised(sites.pages(count), "en-XA"), "ar-XB")
    section = site.pages[-1].sections[0]
    edit = pm.Patch.model_validate({"ops": [{"op": "set", "id": section.id, "prop": "title", "value": "Other"}]})
    with tempfile.TemporaryDirectory() as folder:
        for name, made in (("whole", site), ("again", site), ("after an edit", pm.apply(site, edit).site)):
            start = perf_counter()
            done = pm.build_site(made, folder)
            seconds = perf_counter() - start
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"{name:14} {done.pages:6} pages, {done.rendered:6} made: {done.pages / seconds:8.0f} pages/s, peak {peak} MB"
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
