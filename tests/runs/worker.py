"""A worker of its own process: generates with a server, logs to a file, and says the id of its run."""

from __future__ import annotations

import sys
from decimal import Decimal

import anyio

import pagemagic as pm
from pagemagic.generate.running.store import SqlPurse
from pagemagic.generate.runs.store import SqlRunLog
from pagemagic.generate.store import sqlite_engine


async def main(path: str, url: str, key: str, brief: str) -> None:
    """Generate until killed."""
    engine = sqlite_engine(path)
    price = pm.Price(model="vllm:random", input=Decimal(1), output=Decimal(4), cache_read=Decimal("0.1"))
    settings = pm.Settings(models={"vllm": {"base_url": url, "api_key": key}})
    magic = pm.PageMagic(
        "vllm:random", settings=settings, runs=SqlRunLog(engine), purse=SqlPurse(engine),
        budget=pm.Budget(tenant=Decimal(50)), prices=pm.PriceTable("t", "USD", (price,)),
    )  # fmt: skip
    async with magic, magic.scoped(pm.Scope("a")).stream(brief) as run:
        print(run.id, flush=True)
        await run.result()


if __name__ == "__main__":
    path, url, key, brief = sys.argv[1:]
    anyio.run(main, path, url, key, brief)
