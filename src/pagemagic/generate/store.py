"""One SQLite file for everything that generation keeps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pagemagic.kernel.errors import MissingExtraError

try:
    import sqlalchemy as sa
    from sqlalchemy import event
except ModuleNotFoundError as error:  # pragma: no cover - the message is tested where nothing is installed
    raise MissingExtraError("keeping things in SQL", "sql") from error


def sqlite_engine(path: str | Path) -> sa.Engine:
    """An engine of a file that several processes may use: write-ahead log, every commit on disk, writers wait for each other."""
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)), connect_args={"timeout": 30})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, record: Any) -> None:
        # The driver begins transactions by itself, but not before what reads; so the engine does it, below.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
