"""What decides whether somebody calls stands beside how to call, not among the services."""

from __future__ import annotations

import pytest

from pagemagic.generate.design import design
from pagemagic.page.site import Site
from tests.generate.test_design import page_text

_ALWAYS = (
    ("Kilbride Vet, mobile vet around Oban. Vaccinations, blood tests. Monday to Friday 9 to 6, emergencies any time. 01631 555 0190.",
     "Emergencies any time", "Blood tests"),
    ("Klempnerei Ohm in Fulda. Rohre und Heizungen. Mo bis Fr 8 bis 17 Uhr, Notdienst jederzeit. 0661 555 018.",
     "Notdienst jederzeit", "Heizungen"),
)  # fmt: skip


@pytest.mark.parametrize(("brief", "always", "service"), _ALWAYS, ids=[told for _, told, _ in _ALWAYS])
def test_emergencies_at_any_time_stand_beside_the_call(brief: str, always: str, service: str) -> None:
    site: Site = design(brief).site
    closing = site.pages["/"].sections[-1]
    claim = next(one for one in site.facts if getattr(one, "text", "") == always)
    assert closing.type in ("action", "contact")
    assert claim.id in str(closing)
    text = page_text(site)
    assert text.count(always) == 1
    assert text.index(service) < text.index(always)
