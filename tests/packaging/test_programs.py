"""A machine is told exactly what it lacks."""

from __future__ import annotations

import shutil

import pytest

from tests.packaging import programs


def test_node_is_wanted_only_where_none_is() -> None:
    assert not set(programs.NODE) & set(programs.wanted(has_node=True))
    assert set(programs.NODE) <= set(programs.wanted(has_node=False))


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="needs dpkg, which comes with Debian")
def test_only_what_is_not_installed_is_missing() -> None:
    assert programs.missing(["dpkg", "no-such-package-anywhere"]) == ["no-such-package-anywhere"]


def test_without_a_package_manager_all_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert programs.missing(programs.PACKAGES) == list(programs.PACKAGES)


def test_who_may_not_install_is_told_how(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(programs, "missing", lambda packages: ["chromium"])
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(programs, "install", lambda packages: pytest.fail("installed without being root"))
    programs.main()
    assert "apt-get install chromium" in capsys.readouterr().out
