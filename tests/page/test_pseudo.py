"""A document in a pseudo-locale is a document, with every text translated and every fact kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.sample import site

from pagemagic.kernel.errors import InvalidInputError
from pagemagic.page.inline import FactRun, walk
from pagemagic.page.languages import standings
from pagemagic.page.pseudo import pseudo_localised
from pagemagic.page.site import Site
from pagemagic.testing.strategies import sites


@settings(max_examples=60)
@given(sites())
def test_every_text_is_translated_and_the_document_valid(made: Site) -> None:
    for tag in ("en-XA", "ar-XB"):
        pseudo = pseudo_localised(made, tag)
        assert Site.from_json(pseudo.to_json()) == pseudo
        assert pseudo == pseudo_localised(made, tag)
        for found in standings(pseudo, tag):
            if found.message.kind == "path":
                continue
            assert found.state == "translated"
            assert found.translation is not None
            facts = [[part for _, part in walk(text) if isinstance(part, FactRun)]
                     for text in (found.message.text, found.translation.text)]  # fmt: skip
            assert facts[0] == facts[1]
            if tag == "en-XA":
                assert str(next(iter(found.translation.text))).startswith("[")


def test_what_is_no_pseudo_locale() -> None:
    with pytest.raises(InvalidInputError, match="choose one of en-XA, ar-XB"):
        pseudo_localised(site(), "es")
    with pytest.raises(InvalidInputError, match="choose one of ar-XB"):
        pseudo_localised(site(locale="en-XA"), "en-XA")
