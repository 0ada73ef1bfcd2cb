"""Catalogues put together from plugins."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, TypedDict

import pytest

from pagemagic.app import load_catalogue
from pagemagic.hookspecs import hookimpl
from pagemagic.kernel.errors import ConfigurationError
from pagemagic.markup.elements import E, text, view
from pagemagic.page.catalogue import Catalogue, builtin_catalogue
from pagemagic.page.section_type import SectionType


def renamed(name: str, **changes: Any) -> SectionType:
    """A built-in type under another name."""
    return replace(builtin_catalogue()["quote"], name=name, **changes)


def plugin(change: Any) -> SimpleNamespace:
    """A plugin whose hook is ``change``."""

    def pagemagic_register_sections(catalogue: Catalogue) -> Any:
        return change(catalogue)

    return SimpleNamespace(pagemagic_register_sections=hookimpl(pagemagic_register_sections))


def test_without_plugins_it_is_the_built_in_catalogue() -> None:
    """Nothing is on that nobody switched on."""
    assert load_catalogue() is builtin_catalogue()


def test_plugins_add_in_the_order_given() -> None:
    """Each plugin sees what those before it added; the built-in types come first."""
    seen: list[bool] = []

    def second(catalogue: Catalogue) -> Catalogue:
        seen.append("b.words" in catalogue)
        return catalogue.with_types(renamed("a.words"))

    found = load_catalogue([plugin(lambda catalogue: catalogue.with_types(renamed("b.words"))), plugin(second)])
    assert list(found) == [*builtin_catalogue(), "b.words", "a.words"]
    assert seen == [True]


def test_calls_share_nothing() -> None:
    """A plugin of one call is not on in the next."""
    load_catalogue([plugin(lambda catalogue: catalogue.with_types(renamed("acme.words")))])
    assert "acme.words" not in load_catalogue()


class _Empty(TypedDict):
    """A view model without the field that the view asks for."""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda catalogue: None, "must return the catalogue"),
        (lambda catalogue: catalogue.with_types(renamed("words")), "without a prefix"),
        (lambda catalogue: catalogue.with_types(renamed("hero")), "exists already"),
        (lambda catalogue: Catalogue(), "changes the section type"),
        (
            lambda catalogue: catalogue.with_types(renamed("acme.words", view=view("words", _Empty, E.p(text("no"))))),
            "no field 'no'",
        ),
    ],
    ids=["nothing", "prefix", "taken", "replaced", "view"],
)
def test_wrong_plugins_are_refused(change: Any, message: str) -> None:
    """What a plugin does wrong is a configuration error that says so."""
    with pytest.raises(ConfigurationError, match=message):
        load_catalogue([plugin(change)])


def test_unknown_hooks_are_refused() -> None:
    """A hook of a misspelt name is not silently without effect."""

    def pagemagic_register_section(catalogue: Catalogue) -> Catalogue:
        return catalogue

    misspelt = SimpleNamespace(pagemagic_register_section=hookimpl(pagemagic_register_section))
    with pytest.raises(ConfigurationError, match="pagemagic_register_section"):
        load_catalogue([misspelt])


def test_a_plugin_given_twice_is_refused() -> None:
    """The same plugin twice is a mistake, not two plugins."""
    same = plugin(lambda catalogue: catalogue)
    with pytest.raises(ConfigurationError, match="cannot be used"):
        load_catalogue([same, same])
