"""The theme and the kit: chosen by name or by what a brief says, legible, and drawn with the theme's look."""

from __future__ import annotations

import pagemagic_acme.plugin
import pytest
from pagemagic_acme.harbour import BOATYARD, HARBOUR

import pagemagic as pm
from pagemagic.app import load_catalogue, load_gallery
from pagemagic.page.legibility import check_theme

GALLERY = load_gallery([pagemagic_acme.plugin])
CATALOGUE = load_catalogue([pagemagic_acme.plugin])


@pytest.mark.parametrize("palette", [keys.name for keys in HARBOUR.choices])
@pytest.mark.parametrize("brand", ["", "#8a1c3b", "#d8b400"])
def test_every_palette_can_be_read(palette: str, brand: str) -> None:
    """Text and controls stand out, in the customer's own colour too."""
    assert check_theme(GALLERY.theme("acme-harbour", palette=palette, brand=brand)) == []


def test_a_boatyard_is_told_by_its_words() -> None:
    """A brief that belongs to the kit gets it with its first theme; without the plugin it gets neither."""
    made = pm.design(BOATYARD.sample, gallery=GALLERY)
    assert (made.kit, made.site.theme.name) == ("acme-boatyard", "acme-harbour")
    assert [finding for finding in pm.audit(made.site, catalogue=CATALOGUE) if finding.severity != "todo"] == []
    html = pm.render_page(made.site, catalogue=CATALOGUE)
    assert "pm-look-acme-harbour" in html
    assert "text-wrap:balance" in html.replace(" ", "")
    assert pm.design(BOATYARD.sample).kit != "acme-boatyard"


def test_other_briefs_keep_their_kits() -> None:
    """A plugin's kit takes nothing that is not its own, and its theme can be asked for by name."""
    made = pm.design("Aurora, a bakery in Braga. Corn bread. Phone 253 555 014.", theme="acme-harbour", gallery=GALLERY)
    assert (made.kit, made.site.theme.name) == ("food", "acme-harbour")
    with pytest.raises(pm.InvalidInputError, match="the themes are"):
        pm.design("Aurora, a bakery in Braga.", theme="acme-harbour")
