"""The adapters of an application: those that come with the library, and those of plugins."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pagemagic.app import load_registry
from pagemagic.generate.ports import MODEL
from pagemagic.hookspecs import hookimpl
from pagemagic.kernel.errors import ConfigurationError
from pagemagic.kernel.registry import Registry


class Plugin:
    """Adds an adapter."""

    def __init__(self, name: str) -> None:
        self.name = name

    @hookimpl
    def pagemagic_register_adapters(self, registry: Registry) -> None:
        registry.add(MODEL, self.name, "acme:create")


def test_plugins_add_to_what_there_is() -> None:
    """Each registry is its own."""
    assert load_registry([Plugin("acme")]).names(MODEL) == ("acme", "anthropic", "openai", "vllm")
    assert load_registry().names(MODEL) == ("anthropic", "openai", "vllm")


def test_no_plugin_replaces_a_built_in_by_accident() -> None:
    """A name that is taken is an error."""
    with pytest.raises(ConfigurationError, match="exists already"):
        load_registry([Plugin("openai")])


def test_no_sdk_is_loaded_before_it_is_needed() -> None:
    """Naming adapters imports none of their packages."""
    code = "import sys; from pagemagic.app import load_registry; load_registry(); print({'openai', 'anthropic', 'httpx2'} & {*sys.modules})"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "set()"
