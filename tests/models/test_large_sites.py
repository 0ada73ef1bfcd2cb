"""Editing a site of more sections than a provider's schema may name."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest
from bench.sites import pages

import pagemagic as pm
from pagemagic.testing.models.server import ModelServer
from tests.models.test_faults import MODELS
from tests.models.test_sections import model_on

SITE = pages(52)
"""624 sections, each named twice in the schema of an edit: more values than the 1,000 that OpenAI takes."""


@pytest.mark.parametrize(("adapter", "more"), MODELS, ids=lambda value: str(value))
def test_the_shape_is_given_up_and_not_the_edit(adapter: str, more: dict[str, Any]) -> None:
    """A provider that refuses so many names is asked again in words, at once and never twice; others are asked once."""
    gone = SITE.pages[7].sections[3].id
    change = {"do": "remove", "node": gone, "behind": "", "use": "", "about": ""}
    times = 2 if adapter == "openai" else 1
    with ModelServer(say=lambda body: json.dumps({"changes": [change]})) as server:

        async def go() -> list[pm.Edit]:
            async with pm.PageMagic(model_on(server, adapter, more)) as magic:
                return [await magic.edit(SITE, "Remove it") for _ in range(times)]

        for edit in anyio.run(go):
            assert [operation.op for operation in edit.patch.ops] == ["remove"]
            assert edit.site.find(id=gone) is None
        assert [call.status for call in server.calls] == ([400, 200, 200] if adapter == "openai" else [200])
