"""Kept answers and budgets in SQL: tables, verbs over a connection, and the ports over an engine."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from decimal import ROUND_CEILING, Decimal
from typing import TypeVar

import anyio

from pagemagic.generate.running.answers import KeptAnswer
from pagemagic.generate.running.budgets import BudgetExceeded, Limit, request_of
from pagemagic.kernel.errors import MissingExtraError
from pagemagic.kernel.money import Money, total

try:
    import sqlalchemy as sa
    from sqlalchemy import exc
except ModuleNotFoundError as error:  # pragma: no cover - the message is tested where nothing is installed
    raise MissingExtraError("keeping answers and budgets in SQL", "sql") from error

T = TypeVar("T")
UNIT = Decimal(1_000_000_000)
"""Budgets are kept in billionths of the currency, rounded up: databases add whole numbers exactly."""
tables = sa.MetaData()
"""The tables of kept answers and budgets; ``tables.create_all(engine)`` makes them."""
answers = sa.Table(
    "generate_answers", tables,
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("tenant", sa.String(200), nullable=False, index=True),
    sa.Column("model", sa.String(200), nullable=False),
    sa.Column("dialect", sa.String(40), nullable=False),
    sa.Column("value", sa.Text, nullable=False),
)  # fmt: skip
accounts = sa.Table(
    "generate_accounts", tables,
    sa.Column("account", sa.String(600), primary_key=True),
    sa.Column("currency", sa.String(3), nullable=False),
    sa.Column("spent", sa.BigInteger, nullable=False),
    sa.Column("held", sa.BigInteger, nullable=False),
)  # fmt: skip
holds = sa.Table(
    "generate_holds", tables,
    sa.Column("hold", sa.String(300), primary_key=True),
    sa.Column("account", sa.String(600), primary_key=True),
    sa.Column("request", sa.String(200), nullable=False, index=True),
    sa.Column("amount", sa.BigInteger, nullable=False),
)  # fmt: skip


def get_answer(conn: sa.Connection, key: str) -> KeptAnswer | None:
    """The answer kept under a key."""
    row = conn.execute(sa.select(answers).where(answers.c.key == key)).first()
    return None if row is None else KeptAnswer(json.loads(row.value), row.dialect, row.model)


def put_answer(conn: sa.Connection, key: str, tenant: str, answer: KeptAnswer) -> None:
    """Keep an answer, in the place of an earlier one."""
    said = json.dumps(answer.value, ensure_ascii=False)
    row = {"tenant": tenant, "model": answer.model, "dialect": answer.dialect, "value": said}
    if not conn.execute(answers.update().where(answers.c.key == key).values(**row)).rowcount:
        _insert(conn, answers, {"key": key, **row})


def erase_answers(conn: sa.Connection, tenant: str) -> None:
    """Forget all answers of a tenant."""
    conn.execute(answers.delete().where(answers.c.tenant == tenant))


def reserve_money(conn: sa.Connection, hold: str, amount: Money, limits: Sequence[Limit]) -> None:
    """Reserve under every limit. A second time changes nothing.

    Raises BudgetExceeded, and InvalidInputError for another currency; after both the transaction is to be rolled back.
    """
    units = _units(amount)
    # Always in the same order, so that two transactions never wait for each other.
    for limit in sorted(limits, key=lambda one: one.account):
        _insert(conn, accounts, {"account": limit.account, "currency": amount.currency, "spent": 0, "held": 0})
        taken = {"hold": hold, "account": limit.account, "request": request_of(hold), "amount": units}
        if not _insert(conn, holds, taken):
            continue  # it is reserved already
        room = accounts.c.spent + accounts.c.held + units <= _units(limit.most, down=True)
        mine = (accounts.c.account == limit.account, accounts.c.currency == amount.currency)
        if not conn.execute(accounts.update().where(*mine, room).values(held=accounts.c.held + units)).rowcount:
            row = conn.execute(sa.select(accounts).where(accounts.c.account == limit.account)).one()
            spent, held = _money(row.spent, row.currency), _money(row.held, row.currency)
            _check_currency(row.currency, amount)
            raise BudgetExceeded(limit, spent, held, amount)


def settle_money(conn: sa.Connection, hold: str, amount: Money | None) -> None:
    """Put what was spent in the place of a reservation; without an amount, all of it. A second time changes nothing."""
    # A write first, which changes nothing: it takes the lock that a transaction begun by reading could not get any more.
    conn.execute(holds.update().where(holds.c.hold == hold).values(amount=holds.c.amount))
    for row in conn.execute(sa.select(holds).where(holds.c.hold == hold).order_by(holds.c.account)).all():
        conn.execute(holds.delete().where(holds.c.hold == hold, holds.c.account == row.account))
        spent = row.amount if amount is None else _units(amount)
        mine = accounts.c.account == row.account
        if amount is not None:
            _check_currency(conn.execute(sa.select(accounts.c.currency).where(mine)).scalar_one(), amount)
        booked = {"held": accounts.c.held - row.amount, "spent": accounts.c.spent + spent}
        conn.execute(accounts.update().where(mine).values(booked))


def money_spent(conn: sa.Connection, account: str) -> Money | None:
    """What an account has spent; None where there is no such account."""
    row = conn.execute(sa.select(accounts).where(accounts.c.account == account)).first()
    return None if row is None else _money(row.spent, row.currency)


def abandon_money(conn: sa.Connection, request: str) -> None:
    """Hold everything that a request has still reserved for spent."""
    conn.execute(holds.update().where(holds.c.request == request).values(amount=holds.c.amount))
    for hold in conn.execute(sa.select(holds.c.hold).where(holds.c.request == request).distinct()).scalars().all():
        settle_money(conn, hold, None)


def _check_currency(currency: str, amount: Money) -> None:
    """Raises InvalidInputError where an amount is of another currency."""
    total((amount,), currency)


def _insert(conn: sa.Connection, table: sa.Table, row: dict[str, object]) -> bool:
    """Insert a row where there is none of its key; whether there was none."""
    try:
        with conn.begin_nested():
            conn.execute(table.insert(), row)
    except exc.IntegrityError:
        return False
    return True


def _units(amount: Money, *, down: bool = False) -> int:
    exact = amount.amount * UNIT
    return int(exact) if down else int(exact.to_integral_value(ROUND_CEILING))


def _money(units: int, currency: str) -> Money:
    return Money(Decimal(units) / UNIT, currency)


class _Behind:
    """What works behind an engine, each verb a transaction in a thread."""

    def __init__(self, engine: sa.Engine) -> None:
        """Make the tables that there are not yet."""
        self._engine = engine
        tables.create_all(engine)

    async def _in_thread(self, verb: Callable[[sa.Connection], T]) -> T:
        def work() -> T:
            with self._engine.begin() as conn:
                return verb(conn)

        return await anyio.to_thread.run_sync(work)


class SqlAnswers(_Behind):
    """Kept answers, as :class:`~pagemagic.generate.running.answers.Answers`."""

    async def get(self, key: str) -> KeptAnswer | None:
        """See :class:`~pagemagic.generate.running.answers.Answers`."""
        return await self._in_thread(lambda conn: get_answer(conn, key))

    async def put(self, key: str, tenant: str, answer: KeptAnswer) -> None:
        """See :class:`~pagemagic.generate.running.answers.Answers`."""
        await self._in_thread(lambda conn: put_answer(conn, key, tenant, answer))

    async def erase(self, tenant: str) -> None:
        """See :class:`~pagemagic.generate.running.answers.Answers`."""
        await self._in_thread(lambda conn: erase_answers(conn, tenant))


class SqlPurse(_Behind):
    """Budgets of all processes, as a :class:`~pagemagic.generate.running.purse.Purse`."""

    async def reserve(self, hold: str, amount: Money, limits: Sequence[Limit]) -> None:
        """See :class:`~pagemagic.generate.running.purse.Purse`."""
        await self._in_thread(lambda conn: reserve_money(conn, hold, amount, limits))

    async def settle(self, hold: str, amount: Money) -> None:
        """See :class:`~pagemagic.generate.running.purse.Purse`."""
        await self._in_thread(lambda conn: settle_money(conn, hold, amount))

    async def spent(self, account: str) -> Money | None:
        """See :class:`~pagemagic.generate.running.purse.Purse`."""
        return await self._in_thread(lambda conn: money_spent(conn, account))

    async def abandon(self, request: str) -> None:
        """See :class:`~pagemagic.generate.running.purse.Purse`."""
        await self._in_thread(lambda conn: abandon_money(conn, request))
