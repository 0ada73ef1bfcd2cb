"""Pages per second of a site build: whole, again without a change, and after one edit. ``python -m bench.building [PAGES]``.

The greatest memory of the process is printed before the first build, when there is nothing but the document, and after each.
"""

from __future__ import annotations

import resource
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import pagemagic as pm
from bench import sites


def main(count: int) -> None:
    """Print a line per build of ``count`` pages in three languages."""
    site = pm.pseudo_localised(pm.pseudo_localised(sites.pages(count), "en-XA"), "ar-XB")
    section = site.pages[-1].sections[0]
    edit = pm.Patch.model_validate({"ops": [{"op": "set", "id": section.id, "prop": "title", "value": "Other"}]})
    print(f"{'document':14} {len(site.to_json()) / 1e6:6.1f} MB of JSON, peak {peak()} MB")
    with tempfile.TemporaryDirectory() as folder:
        for name, made in (("whole", site), ("again", site), ("after an edit", pm.apply(site, edit).site)):
            start = perf_counter()
            done = pm.build_site(made, folder)
            seconds = perf_counter() - start
            rate = done.pages / seconds
            print(f"{name:14} {done.pages:6} pages, {done.rendered:6} made: {rate:8.0f} pages/s, peak {peak()} MB")
        weight = sum(file.stat().st_size for file in Path(folder).rglob("*.html"))
        print(f"{'pages':14} {weight / 1e6:6.1f} MB of HTML")


def peak() -> int:
    """The greatest memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
