"""Kits, phrases and staging are data: everything they name exists, in every language alike."""

from __future__ import annotations

import re

import pytest

from pagemagic.gallery.catalogue import builtin
from pagemagic.gallery.kit_data import gallery_kit, gallery_kits
from pagemagic.gallery.phrase_data import phrase_tables, template
from pagemagic.gallery.staging import STAGING
from pagemagic.gallery.theme_data import gallery_themes
from pagemagic.generate.design import design
from pagemagic.i18n.labels.keys import KEYS
from pagemagic.kernel.errors import InvalidInputError
from pagemagic.pictures.motifs import MOTIFS

KITS = list(gallery_kits().values())
FULL = ("en", "pt", "es", "de", "fr", "it", "nl")
SEARCHED = ("en", "pt", "es")


@pytest.mark.parametrize("kit", KITS, ids=lambda kit: kit.name)
def test_everything_a_kit_names_exists(kit) -> None:
    assert set(kit.themes) <= set(gallery_themes())
    assert set(kit.heroes) <= set(builtin()["hero"].variants)
    assert set(kit.labels.values()) <= set(KEYS)
    assert len(set(kit.orders)) == len(kit.orders)
    assert all(sorted(order) == sorted(kit.orders[0]) for order in kit.orders)
    for owner in (kit, *kit.subjects):
        assert set(owner.motifs) <= set(MOTIFS), owner.name
        assert set(owner.themes) <= set(gallery_themes()), owner.name
        assert set(owner.labels.values()) <= set(KEYS), owner.name
        assert set(SEARCHED) <= set(owner.cues), owner.name
    for subject in kit.subjects:
        for theme, palette in subject.palettes.items():
            assert palette in [keys.name for keys in gallery_themes()[theme].choices], (subject.name, theme)


@pytest.mark.parametrize("kit", KITS, ids=lambda kit: kit.name)
def test_a_kits_own_sample_belongs_to_it(kit) -> None:
    made = design(kit.sample)
    assert made.kit == kit.name
    assert made.status == "complete"
    assert len(made.site.pages["/"].sections) >= 3


def test_full_languages_say_the_same_things() -> None:
    tables = phrase_tables()
    for language in FULL:
        keys = set(tables[language].templates)
        missing = set(tables["en"].templates) - keys
        assert not missing, (language, missing)
        assert set(tables[language].cues) == set(tables["en"].cues), language
        for key, wording in tables[language].templates.items():
            assert re.findall(r"\{[a-z]+\}", wording) == sorted(re.findall(r"\{[a-z]+\}", wording), key=wording.index)
            assert set(re.findall(r"\{[a-z]+\}", wording)) == set(
                re.findall(r"\{[a-z]+\}", str(tables["en"].templates.get(key, wording)))
            ), key


def test_regions_say_only_what_their_language_says() -> None:
    for table in phrase_tables().values():
        for locale, own in table.variants.items():
            assert set(own) <= set(table.templates), locale
            assert template(table, locale, next(iter(own))) == own[next(iter(own))]


@pytest.mark.parametrize(
    ("language", "place", "written", "expected"),
    [
        ("pt", "Coimbra", "", "em"), ("pt", "Porto", "", "no"), ("pt", "Figueira da Foz", "", "na"), ("pt", "Caldas da Rainha", "", "nas"),
        ("pt", "Açores", "", "nos"), ("pt", "Lisboa", "na", "na"), ("pt", "Rio de Janeiro, RJ", "", "no"), ("en", "Bristol", "", "in"),
        ("en", "Skye", "", "on"), ("en", "Kendal", "near", "near"), ("es", "Murcia", "", "en"), ("fr", "Nantes", "", "à"),
    ],
)  # fmt: skip
def test_the_preposition_before_a_place(language: str, place: str, written: str, expected: str) -> None:
    assert phrase_tables()[language].place.before(place, written) == expected


def test_themes_are_staged_on_bands_that_exist() -> None:
    known = builtin()
    for theme, bands in STAGING.items():
        assert theme in gallery_themes()
        assert set(bands) <= set(known), theme


def test_theme_preferences_name_variants_that_exist() -> None:
    known = builtin()
    for name, entry in gallery_themes().items():
        for section, variant in entry.theme.variants:
            assert variant in known[section].variants, (name, section)


def test_an_unknown_kit_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidInputError, match="the kits are club, events"):
        gallery_kit("bakerie")
