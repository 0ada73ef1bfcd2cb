"""Adapters by name: loaded late, missing packages with their cure, no name twice."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from pagemagic.kernel.clock import CountedIds, ManualClock, SeededEntropy
from pagemagic.kernel.errors import ConfigurationError, MissingExtraError
from pagemagic.kernel.registry import AdapterContext, Port, Registry

BELL: Port[Any] = Port("bell")
CONTEXT = AdapterContext(ManualClock(), CountedIds(), SeededEntropy())


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for modules that only this test can import."""
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def test_adapters_are_imported_when_they_are_asked_for(module: Path) -> None:
    """Adding imports nothing; creating hands over settings and context."""
    (module / "a_late_bell.py").write_text("def create(settings, context):\n    return settings, context\n")
    registry = Registry()
    registry.add(BELL, "late", "a_late_bell:create")
    assert "a_late_bell" not in sys.modules
    assert registry.create(BELL, "late", {"tone": "c"}, CONTEXT) == ({"tone": "c"}, CONTEXT)


def test_missing_packages_come_with_their_cure(module: Path) -> None:
    """What an extra installs is named; a module that is not there at all is no matter of extras."""
    (module / "a_poor_bell.py").write_text("import no_such_package_of_bells\n")
    registry = Registry()
    registry.add(BELL, "poor", "a_poor_bell:create", extra="bells")
    registry.add(BELL, "gone", "no_such_bell:create", extra="bells")
    with pytest.raises(MissingExtraError, match=r"pip install 'pagemagic\[bells\]'"):
        registry.factory(BELL, "poor")
    with pytest.raises(ConfigurationError, match="cannot be imported") as caught:
        registry.factory(BELL, "gone")
    assert not isinstance(caught.value, MissingExtraError)


def test_unknown_names_list_the_known() -> None:
    """A typo is answered with what there is, per version of the port."""
    registry = Registry()
    registry.add(BELL, "b", "b:create")
    registry.add(BELL, "a", "a:create")
    with pytest.raises(ConfigurationError, match="there are: a, b"):
        registry.factory(BELL, "c")
    with pytest.raises(ConfigurationError, match="there are: none"):
        registry.factory(Port[Any]("bell", version=2), "a")


def test_a_name_is_taken_once() -> None:
    """Two of one name are an error, unless the host means it."""
    registry = Registry()
    registry.add(BELL, "a", "one:create")
    with pytest.raises(ConfigurationError, match="exists already"):
        registry.add(BELL, "a", "two:create")
    registry.add(BELL, "a", "two:create", override=True)
    assert registry.entry(BELL, "a").target == "two:create"


@pytest.mark.parametrize("target", ["", "module", ":create", "module:", "module:not a name"])
def test_targets_are_checked(target: str) -> None:
    """A target that cannot be one is refused where it is added."""
    with pytest.raises(ConfigurationError, match="module:function"):
        Registry().add(BELL, "a", target)


def test_functions_that_are_not_there(module: Path) -> None:
    """A wrong function is an error of the configuration."""
    (module / "a_mute_bell.py").write_text("")
    registry = Registry()
    registry.add(BELL, "mute", "a_mute_bell:create")
    with pytest.raises(ConfigurationError, match="a_mute_bell:create"):
        registry.factory(BELL, "mute")
