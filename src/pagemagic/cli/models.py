"""``pagemagic models``: which language models can be asked, and what they cost."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import click

from pagemagic.cli.adapters import state_of
from pagemagic.cli.output import data
from pagemagic.cli.plugins import plugins, wanted


@click.command(name="models")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def command(as_json: bool) -> None:
    """List the adapters of language models, those of plugins too, and the models whose price is known.

    A model is named ADAPTER:NAME, with the provider's name for it. Others can be used as well: their cost is not known.
    Prices are for a million tokens.
    """
    from pagemagic.generate.ports import MODEL
    from pagemagic.generate.running.price_file import builtin_prices
    from pagemagic.generate.running.prices import BUCKETS
    from pagemagic.plugins import registry_of

    registry, prices = registry_of(plugins(wanted())), builtin_prices()
    adapters = [state_of(registry, MODEL, name) for name in registry.names(MODEL)]
    today = datetime.now(UTC).date()
    found = {model: price for model in prices.models if (price := prices.price(model, today)) is not None}
    if as_json:
        rows = {model: {bucket: _text(getattr(price, bucket)) for bucket in BUCKETS} for model, price in found.items()}
        data({"adapters": adapters, "prices": {"version": prices.version, "currency": prices.currency, "models": rows}})
        return
    for one in adapters:
        needs = [f"{name} {'is set' if there else 'is not set'}" for name, there in one["variables"].items()]
        click.echo(f"{one['name']}:NAME  {'; '.join([one['problem'] or 'ready', *needs])}")
    click.echo(
        f"offline  ready; needs nothing and costs nothing, the default\n\nPrices of {prices.version}, {prices.currency}"
    )
    width = max(map(len, found))
    click.echo(f"{'':<{width}} {'read':>8} {'cached':>8} {'written':>8}")
    for model, price in found.items():
        shown = (price.input, price.cache_read, price.output)
        click.echo(f"{model:<{width}} " + " ".join(f"{_text(rate) or '?':>8}" for rate in shown))


def _text(rate: Any) -> str | None:
    return None if rate is None else f"{rate:f}"
