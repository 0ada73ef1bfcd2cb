"""What hosts and authors of plugins may use stands in the reference."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

import pagemagic
from pagemagic import hookspecs
from pagemagic.audit.rule_words import RULES
from pagemagic.generate import model_errors
from pagemagic.kernel import errors

DOCS = Path(__file__).resolve().parents[2] / "docs"
ERRORS = [value for value in vars(errors).values() if inspect.isclass(value) and issubclass(value, Exception)]
MODEL_ERRORS = [
    value
    for value in vars(model_errors).values()
    if inspect.isclass(value) and issubclass(value, model_errors.ModelError) and value is not model_errors.ModelError
]
HOOKS = [name for name in vars(hookspecs) if name.startswith("pagemagic_")]


def text(page: str) -> str:
    """A page of the documentation."""
    return (DOCS / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.__name__)
def test_errors_are_explained(error: type[Exception]) -> None:
    """Every error stands in the drawn tree, and in the table where it can be raised."""
    drawn, _, table = text("reference/errors.md").partition("| error |")
    assert error.__name__ in drawn
    assert error is errors.PageMagicError or f"| `{error.__name__}` |" in table


@pytest.mark.parametrize("name", HOOKS)
def test_hooks_are_shown(name: str) -> None:
    """Every hook is shown with the arguments it has."""
    found = inspect.signature(getattr(hookspecs, name)).parameters.values()
    parameters = ", ".join(f"{one.name}: {one.annotation}" for one in found)
    assert f"def {name}({parameters})" in text("how-to/plugin.md")


@pytest.mark.parametrize("name", RULES)
def test_rules_of_the_audit_are_listed(name: str) -> None:
    """Every rule stands in the reference with what it is about."""
    (line,) = [line for line in text("reference/audit.md").splitlines() if line.startswith(f"| `{name}` |")]
    assert RULES[name] in line


@pytest.mark.parametrize("error", MODEL_ERRORS, ids=lambda error: error.__name__)
def test_errors_of_models_are_explained(error: type[Exception]) -> None:
    """Every error of a language model stands in their table."""
    assert f"| `{error.__name__}` |" in text("reference/errors.md")


@pytest.mark.parametrize(
    "name", [name for name in pagemagic.__all__ if name not in {error.__name__ for error in ERRORS}]
)
def test_names_are_described(name: str) -> None:
    """Every public name has an entry in the reference of Python."""
    assert f".{name}\n" in text("reference/python.md") or f"`{name}`" in text("reference/python.md")
