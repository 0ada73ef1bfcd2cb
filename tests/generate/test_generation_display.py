"""How a generation shows itself: what it is, what it cost, how it came about; nothing that it says is markup."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import anyio

import pagemagic as pm
from pagemagic.generate.call import Call
from pagemagic.generate.display import RunProgress, price, timeline_html
from pagemagic.generate.usage import Usage
from pagemagic.testing.models.bakery import BRIEF, answered
from pagemagic.testing.models.scripted import ScriptedModel


def followed(script: Any) -> tuple[pm.Generation, RunProgress, list[str]]:
    """A generation, and what was shown while it went on."""
    progress, shown = RunProgress(), list[str]()

    async def go() -> pm.Generation:
        async with pm.PageMagic(ScriptedModel(script)) as magic, magic.stream(BRIEF) as run:
            async for event in run:
                progress.add(event)
                shown.append(progress._repr_mimebundle_()["text/plain"])
            return await run.result()

    return anyio.run(go), progress, shown


def test_a_generation_shows_site_cost_and_timeline() -> None:
    """In a notebook, and as text where there is no HTML."""
    made, *_ = followed(answered)
    bundle = made._repr_mimebundle_()
    assert "<iframe sandbox" in bundle["text/html"]
    assert bundle["text/html"].count("<tr>") == len(made.calls) + 1
    text = bundle["text/plain"]
    assert text.startswith(
        f"complete, by scripted:model, {len(made.calls)} calls, {made.usage.total} tokens, cost unknown"
    )
    assert all(f"  {call.task} " in text for call in made.calls)
    assert "application/vnd.pagemagic.site+json" in bundle


def test_the_offline_author_costs_nothing() -> None:
    """And has no timeline."""
    bundle = pm.design(BRIEF)._repr_mimebundle_()
    assert "by offline, cost 0" in bundle["text/plain"]
    assert "<table>" not in bundle["text/html"]


def test_costs_are_never_rounded_to_nothing_they_are_not() -> None:
    """Unknown is not nothing."""
    assert price(None) == "unknown"
    assert price(pm.Money(Decimal("0.02341"), "USD")) == "0.0234 USD"
    assert price(pm.Money(Decimal(3), "EUR")) == "3 EUR"
    assert price(pm.Money(Decimal(0), "USD")) == "0 USD"


def test_progress_grows_with_the_run() -> None:
    """Sections appear as they are opened, and are done in the end."""
    made, progress, shown = followed(answered)
    assert progress.state == made.status
    assert {how for _, how in progress.sections.values()} <= {"done", "repaired", "offline"}
    assert len(progress.calls) == len(made.calls)
    counts = [len(text.splitlines()) for text in shown]
    assert counts == sorted(counts)
    assert any("writing" in text for text in shown)


def test_progress_shows_what_is_written() -> None:
    """In a frame, as far as it goes; in the end every section that was written, as it is on the page."""
    made, progress, _ = followed(answered)
    shown = progress._repr_mimebundle_()["text/html"]
    assert "<iframe sandbox" in shown
    pages = "".join(pm.render_page(made.site, page.path) for page in made.site.pages)
    assert len(progress.html) == len(progress.sections)
    assert all(html in pages for html in progress.html.values())
    assert "<iframe" not in RunProgress()._repr_mimebundle_()["text/html"]


def test_progress_of_a_run_that_fails() -> None:
    """Sections that could not be written, and why there is nothing."""
    _, progress, _ = followed(lambda request: answered(request) if request.shape.name == "site_plan" else {})
    assert "failed" not in progress.state
    assert {how for _, how in progress.sections.values()} & {"failed", "offline"}


def test_nothing_is_markup() -> None:
    """What providers say is shown as they say it."""
    call = Call("<b>", "<script>alert(1)</script>", "text", "<i>", Usage(input=1))
    html = timeline_html([call])
    assert "<script>" not in html
    assert "<b>" not in html
    assert "&lt;script&gt;" in html
