"""Labels: the same keys everywhere, the same places in each, and none left in another language."""

from __future__ import annotations

import re

import pytest

from pagemagic.i18n.labels import LABELS, VARIANTS, label, labels_for, speaks
from pagemagic.i18n.labels.keys import KEYS

# Words that several languages share; a label equal to the English one must be made of these.
_INTERNATIONAL = frozenset(
    [
        "Menu",
        "Home",
        "Website",
        "Newsletter",
        "Team",
        "Details",
        "Contact",
        "Gallery",
        "Services",
        "Questions",
        "Programme",
        "Tickets",
        "Tickets",
        "Documentation",
        "Date",
        "Message",
        "No",
        "Privacy",
        "Details",
        "Name",
        "Site",
        "Registration",
        "Open",
        "Email",
        "Phone",
    ]
)


@pytest.mark.parametrize("tag", list(LABELS))
def test_every_language_has_every_label_in_order(tag: str) -> None:
    assert list(LABELS[tag]) == list(KEYS)


@pytest.mark.parametrize("tag", [*LABELS, *VARIANTS])
def test_labels_are_set_well(tag: str) -> None:
    for key, text in labels_for(tag).items():
        assert text == text.strip(), key
        assert text, key
        assert not re.search(r"['\"]|\.\.\.| - ", text), key
        assert sorted(re.findall(r"\{\d\}", text)) == sorted(re.findall(r"\{\d\}", LABELS["en"][key])), key
        if key not in ("not_found_text", "get_in_touch"):
            assert not text.endswith("."), key
            assert len(text) <= 40, key


@pytest.mark.parametrize("tag", list(VARIANTS))
def test_variants_change_labels_that_exist(tag: str) -> None:
    assert VARIANTS[tag].keys() <= KEYS.keys()


@pytest.mark.parametrize("tag", [tag for tag in LABELS if tag != "en"])
def test_nothing_is_left_in_english(tag: str) -> None:
    same = {key: text for key, text in LABELS[tag].items() if text == LABELS["en"][key] and text not in _INTERNATIONAL}
    assert same == {}


@pytest.mark.parametrize(
    ("tag", "key", "values", "expected"),
    [
        ("en", "call", ("289 555 0107",), "Call 289 555 0107"),
        ("pt-PT", "call", ("239 555 018",), "Ligar 239 555 018"),
        ("pt-BR", "call", ("239 555 018",), "Ligar para 239 555 018"),
        ("es", "call", ("91 555",), "Llamar al 91 555"),
        ("fr", "call", ("01 55",), "Appeler le 01 55"),
        ("de", "call", ("030 55",), "030 55 anrufen"),
        ("it", "call", ("02 55",), "Chiama 02 55"),
        ("nl", "call", ("020 55",), "Bel 020 55"),
        ("ja", "call", ("03-55",), "03-55に電話する"),
        ("en", "network_account", ("@ines", "Instagram"), "@ines on Instagram"),
        ("ja", "network_account", ("@ines", "Instagram"), "Instagramの@ines"),
        ("pt-PT", "address_label", (), "Morada"),
        ("pt-BR", "address_label", (), "Endereço"),
        ("pt-AO", "address_label", (), "Morada"),
        ("es-MX", "tickets", (), "Boletos"),
        ("es-AR", "tickets", (), "Entradas"),
        ("fr-CA", "email_label", (), "Courriel"),
        ("en-US", "programme", (), "Program"),
        ("pl", "hours_label", (), "Hours"),
        ("de", "write", (), "Nachricht schreiben"),
        ("en", "call", ("{1}",), "Call {1}"),
    ],
)
def test_labels(tag: str, key: str, values: tuple[str, ...], expected: str) -> None:
    assert label(key, tag, *values) == expected


def test_what_is_not_there() -> None:
    with pytest.raises(KeyError, match="no label"):
        label("nonsense", "en")
    assert speaks("pt-BR")
    assert not speaks("pl")
