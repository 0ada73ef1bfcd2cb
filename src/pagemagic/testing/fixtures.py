"""Fixtures for the tests of a product. Nothing is loaded by itself; switch them on in a ``conftest.py``::

pytest_plugins = ["pagemagic.testing.fixtures"]
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pagemagic.kernel.clock import CountedIds, ManualClock, SeededEntropy
from pagemagic.kernel.registry import AdapterContext
from pagemagic.testing.models.server import ModelServer
from pagemagic.testing.network import network_forbidden


@pytest.fixture
def pagemagic_no_network() -> Iterator[None]:
    """The test reaches this machine only: :func:`~pagemagic.testing.network.network_forbidden`."""
    with network_forbidden():
        yield


@pytest.fixture
def pagemagic_model_server() -> Iterator[ModelServer]:
    """A model server on loopback that answers at random within the schema it is sent; see its ``say``, ``arm`` and ``calls``."""
    with ModelServer() as server:
        yield server


@pytest.fixture
def pagemagic_context() -> AdapterContext:
    """Time that stands still until it is moved, ids that count, and entropy that repeats: ``PageMagic(context=...)``."""
    return AdapterContext(ManualClock(), CountedIds(), SeededEntropy())
