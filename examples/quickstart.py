"""A sentence in, a website out: ``python examples/quickstart.py``."""

from __future__ import annotations

import sys
from pathlib import Path

import pagemagic as pm

BRIEF = "Kessler Plumbing & Heating, Swansea. Boiler service £85. Monday to Friday 8 to 18. Call 01792 555 019."


def main(folder: Path) -> None:
    """Make a site, say what it is made of, change a fact, and write the pages into ``folder``."""
    made = pm.design(BRIEF, seed=1)
    for fact in made.used:
        print(f"{fact.kind:<9} {fact.words}")
    for finding in made.findings:
        print(f"to do     {finding}")

    phone = made.site.fact("phone")
    assert phone is not None
    newer = {**phone.model_dump(), "text": "01792 555 020", "tel": "+441792555020"}
    site = made.site.apply(pm.Patch.model_validate({"ops": [{"op": "set_fact", "fact": newer}]})).site

    bundle = pm.render_site(site, target=pm.Target(base_path=""))
    bundle.write(folder)
    print(f"open {folder / 'index.html'}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "kessler"))
