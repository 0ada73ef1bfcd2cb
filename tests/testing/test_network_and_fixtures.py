"""Tests of products reach this machine only where they say so, and nothing of ours is loaded into them by itself."""

from __future__ import annotations

import socket
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import anyio
import pytest

import pagemagic as pm
from pagemagic.testing.models.server import ModelServer
from pagemagic.testing.network import NetworkForbidden, network_forbidden


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "provider.example", b"provider.example", "10.0.0.1"])
def test_other_machines_are_out_of_reach(host: str) -> None:
    """Neither looked up nor connected to, and the message says what to do."""
    with network_forbidden(), pytest.raises(NetworkForbidden, match="use a scripted model"):
        socket.getaddrinfo(host, 443)
    with network_forbidden(), socket.socket() as one:
        for connect in (one.connect, one.connect_ex):
            with pytest.raises(NetworkForbidden):
                connect((host, 443))


def test_sdks_are_stopped_too() -> None:
    """Before a byte leaves."""
    settings = pm.Settings(models={"openai": {"api_key": "sk-test", "base_url": "http://192.0.2.1/v1"}})

    async def go() -> None:
        async with pm.PageMagic("openai:any", settings=settings) as magic:
            await magic.generate("Padaria Aurora, a bakery in Braga.")

    # No error of a provider, which a fallback would hide: whoever wrote the test has to hear it.
    with network_forbidden(), pytest.raises(ExceptionGroup) as caught:
        anyio.run(go)
    assert caught.value.subgroup(NetworkForbidden) is not None


def test_servers_of_ones_own_work() -> None:
    """And afterwards everything is as it was."""
    before = socket.socket.connect
    with network_forbidden(), ModelServer(seed=1) as server:
        settings = pm.Settings(models={"openai": {"api_key": server.key, "base_url": server.openai_url}})
        with pm.BlockingPageMagic("openai:any", settings=settings) as magic:
            assert magic.generate("Padaria Aurora, a bakery in Braga. Rye bread. Call 253 555 018.").calls
    assert socket.socket.connect is before


def test_nothing_is_loaded_by_itself() -> None:
    """There is no entry point of pytest's."""
    assert not [one for one in distribution("pagemagic").entry_points if one.group == "pytest11"]


def test_fixtures_are_switched_on(tmp_path: Path) -> None:
    """By one line in a conftest.py; without it they are not there."""
    (tmp_path / "test_host.py").write_text(
        "import socket, pytest, pagemagic as pm\n"
        "def test_host(pagemagic_no_network, pagemagic_model_server, pagemagic_context):\n"
        "    server = pagemagic_model_server\n"
        "    settings = pm.Settings(models={'vllm': {'api_key': server.key, 'base_url': server.openai_url}})\n"
        "    server.strict = False\n"
        "    with pm.BlockingPageMagic('vllm:any', settings=settings, context=pagemagic_context) as magic:\n"
        "        assert magic.generate('Padaria Aurora, a bakery in Braga. Rye bread.').calls\n"
        "    with pytest.raises(AssertionError):\n"
        "        socket.create_connection(('192.0.2.1', 80))\n"
    )
    run = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    assert "fixture 'pagemagic_no_network' not found" in subprocess.run(run, capture_output=True, text=True).stdout
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["pagemagic.testing.fixtures"]\n')
    done = subprocess.run(run, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
