"""The log of runs in SQL: tables, verbs over a connection, and the port over an engine."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TypeVar

import anyio

from pagemagic.generate.pipeline.events import Event
from pagemagic.generate.runs.log import LEASE, LeaseLost, LoggedRun, State, taken
from pagemagic.generate.runs.record import RunRecord
from pagemagic.kernel.errors import MissingExtraError

try:
    import sqlalchemy as sa
    from sqlalchemy import exc
except ModuleNotFoundError as error:  # pragma: no cover - the message is tested where nothing is installed
    raise MissingExtraError("the log of runs in SQL", "sql") from error

T = TypeVar("T")
tables = sa.MetaData()
"""The tables of the log; ``tables.create_all(engine)`` makes them."""
runs = sa.Table(
    "generate_runs", tables,
    sa.Column("id", sa.String(80), primary_key=True),
    sa.Column("tenant", sa.String(200), nullable=False, index=True),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("fence", sa.Integer, nullable=False),
    sa.Column("until", sa.Float, nullable=False),
    sa.Column("wanted", sa.Boolean, nullable=False),
)  # fmt: skip
events = sa.Table(
    "generate_events", tables,
    sa.Column("run", sa.String(80), sa.ForeignKey("generate_runs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("event", sa.Text, nullable=False),
)  # fmt: skip


def begin_run(conn: sa.Connection, record: RunRecord, now: float) -> int:
    """Log a new run under a first claim. Raises StateError where there is one of its id."""
    row = {
        "id": record.id, "tenant": record.scope.tenant, "record": json.dumps(record.to_dict(), ensure_ascii=False),
        "state": "running", "fence": 1, "until": now + LEASE, "wanted": True,
    }  # fmt: skip
    try:
        conn.execute(runs.insert(), row)
    except exc.IntegrityError as error:
        raise taken(record.id) from error
    return 1


def claim_run(conn: sa.Connection, run: str, now: float) -> int | None:
    """Claim a run whose worker is lost: in one statement, so that of two that try one gets it."""
    changed = conn.execute(
        runs.update()
        .where(runs.c.id == run, runs.c.state == "running", runs.c.until <= now)
        .values(fence=runs.c.fence + 1, until=now + LEASE)
    )
    if changed.rowcount != 1:
        return None
    return int(conn.execute(sa.select(runs.c.fence).where(runs.c.id == run)).scalar_one())


def append_events(conn: sa.Connection, run: str, fence: int, added: Sequence[Event], now: float) -> bool:
    """Add events under a claim, and begin its lease anew: whether the run is still wanted. Raises LeaseLost."""
    held = (runs.c.id == run, runs.c.fence == fence, runs.c.state == "running")
    # The lease first: it locks the row, so that nobody claims the run between the look and the writing.
    if conn.execute(runs.update().where(*held).values(until=now + LEASE)).rowcount != 1:
        raise LeaseLost(run)
    if added:
        conn.execute(events.insert(), [{"run": run, "seq": one.seq, "event": one.to_json()} for one in added])
    return bool(conn.execute(sa.select(runs.c.wanted).where(runs.c.id == run)).scalar_one())


def end_run(conn: sa.Connection, run: str, fence: int, state: State) -> None:
    """Say how a run ended. Raises LeaseLost."""
    mine = (runs.c.id == run, runs.c.fence == fence)
    conn.execute(runs.update().where(*mine, runs.c.state == "running").values(state=state))
    if conn.execute(sa.select(runs.c.id).where(*mine)).first() is None:
        raise LeaseLost(run)


def read_run(conn: sa.Connection, run: str, tenant: str, after: int = 0) -> LoggedRun | None:
    """A tenant's run with its events from number ``after`` + 1 on."""
    # The state before the events: what is over has all of them.
    row = conn.execute(sa.select(runs).where(runs.c.id == run, runs.c.tenant == tenant)).first()
    if row is None:
        return None
    lines = conn.execute(
        sa.select(events.c.event).where(events.c.run == run, events.c.seq > after).order_by(events.c.seq)
    )
    record = RunRecord.from_dict(json.loads(row.record))
    found = tuple(Event.from_json(line) for line in lines.scalars())
    return LoggedRun(record, row.state, row.fence, row.until, row.wanted, found)


def cancel_run(conn: sa.Connection, run: str, tenant: str) -> None:
    """Ask whoever is at a tenant's run to leave it."""
    conn.execute(runs.update().where(runs.c.id == run, runs.c.tenant == tenant).values(wanted=False))


def erase_runs(conn: sa.Connection, tenant: str) -> None:
    """Forget all runs of a tenant."""
    conn.execute(events.delete().where(events.c.run.in_(sa.select(runs.c.id).where(runs.c.tenant == tenant))))
    conn.execute(runs.delete().where(runs.c.tenant == tenant))


class SqlRunLog:
    """The log behind an engine, as a :class:`~pagemagic.generate.runs.log.RunLog`; each verb is a transaction in a thread."""

    def __init__(self, engine: sa.Engine) -> None:
        """Make the tables that there are not yet."""
        self._engine = engine
        tables.create_all(engine)

    async def begin(self, record: RunRecord, now: float) -> int:
        """See :class:`~pagemagic.generate.runs.log.RunLog`."""
        return await self._in_thread(lambda conn: begin_run(conn, record, now))

    async def claim(self, run: str, now: float) -> int | None:
        """See :class:`~pagemagic.generate.runs.log.RunLog`."""
        return await self._in_thread(lambda conn: claim_run(conn, run, now))

    async def append(self, run: str, fence: int, added: Sequence[Event], now: float) -> bool:
        """See :class:`~pagemagic.generate.runs.log.RunLog`."""
        return await self._in_thread(lambda conn: append_events(conn, run, fence, added, now))

    async def end(self, run: str, fence: int, state: State) -> None:
        """See :class:`~pagemagic.generate.runs.log.RunLog`."""
        await self._in_thread(lambda conn: end_run(conn, run, fence, state))

    async def read(self, run: str, tenant: str, after: int = 0) -> LoggedRun | None:
        """See :class:`~pagemagic.generate.runs.log.RunLog`."""
        return await self._in_thread(lambda conn: read_run(conn, run, tenant, after))

    async def cancel(self, run: str, tenant: str) -> None:
        """See :class:`~pagemagic.generate.runs.log.RunLog`."""
        await self._in_thread(lambda conn: cancel_run(conn, run, tenant))

    async def _in_thread(self, verb: Callable[[sa.Connection], T]) -> T:
        def work() -> T:
            with self._engine.begin() as conn:
                return verb(conn)

        return await anyio.to_thread.run_sync(work)
