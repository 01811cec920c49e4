"""The database as PostgreSQL: how it is reached, held by one house, and asked.

One house runs on it, as on a file; its tables, its turns and its tests are the same.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg
from psycopg import errors
from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

from storage.sql import Connected, InUse, Query, Unreachable

WRITING, RUNNING = 0x51174, 0x51175
"""Numbers of our locks: one writes at a time, one house runs. Nobody else must use them."""
KEEPALIVES: dict[str, Any] = {
    "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3,
}  # fmt: skip
"""Seconds and tries after which a host that fell silent counts as gone."""


class Postgres(Connected):
    """One connection to a server. Lost, it is made anew at the next transaction or question."""

    # SQLAlchemy gives its dialects no types.
    dialect = PGDialect_psycopg(paramstyle="format")  # type: ignore[no-untyped-call]
    beyond = (psycopg.OperationalError, psycopg.InterfaceError)
    connection: psycopg.Connection[tuple[Any, ...]]

    def __init__(self, address: str, settings: str, patience: float) -> None:
        self._address, self._settings, self._patience = address, settings, patience
        self._pipeline: contextlib.ExitStack | None = None
        self._answers: psycopg.Pipeline | None = None
        self._inside = False
        super().__init__(self._connected())

    def _connected(self) -> psycopg.Connection[tuple[Any, ...]]:
        made = psycopg.connect(
            self._address, autocommit=True, prepare_threshold=0, connect_timeout=5,
            options=f"{self._settings} -c lock_timeout={self._patience * 1000:.0f}",
            application_name="silta", **KEEPALIVES,
        )  # fmt: skip
        made.prepared_max = 1000
        return made

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        if self.connection.closed and not self._inside:
            self.connection = self._connected()
        return self.connection.execute(sql, values)

    def changed(self, query: Query, **values: Any) -> int:
        plan = query.plan(self.dialect)
        cursor = self.execute(plan.sql, plan.values(values))
        if self._pipeline is not None and self._answers is not None:
            self._answers.sync()  # this answer is wanted, and with it all before
        return int(cursor.rowcount)

    def _each(self, sql: str, many: Iterable[Sequence[Any]]) -> None:
        with self.connection.cursor() as cursor:
            cursor.executemany(sql, many)

    def begin(self, quick: bool = False) -> None:
        if self.connection.closed:
            self.connection = self._connected()
        self._inside = True
        if quick:
            self._pipeline = contextlib.ExitStack()
            self._answers = self._pipeline.enter_context(self.connection.pipeline())
        self.connection.execute("BEGIN")
        self.connection.execute("SELECT pg_advisory_xact_lock(%s)", (WRITING,))

    def commit(self) -> None:
        self.connection.execute("COMMIT")
        if self._pipeline is not None:
            pipeline, self._pipeline = self._pipeline, None
            pipeline.close()
        self._inside = False

    def roll_back(self) -> None:
        self._inside = False
        if self._pipeline is not None:
            pipeline, self._pipeline = self._pipeline, None
            with contextlib.suppress(psycopg.Error):
                pipeline.close()
        with contextlib.suppress(psycopg.Error):
            if self._is_in_transaction():
                self.connection.execute("ROLLBACK")
        if self._is_in_transaction():
            self.connection.close()  # or what was to be undone would be committed with the next

    def _is_in_transaction(self) -> bool:
        status = self.connection.info.transaction_status
        return status != psycopg.pq.TransactionStatus.IDLE

    def not_now(self, trouble: Exception) -> str:
        """The server is away, full, closing, or somebody else holds what we need.

        After a connection that broke in the middle of a commit nobody knows whether it was kept:
        who asks again must know their own work, as turns do by the number of their update.
        """
        return type(trouble).__name__ if isinstance(trouble, self.beyond) else ""

    def helps_alone(self, trouble: Exception) -> bool:
        return not isinstance(trouble, self.beyond)


@dataclass(frozen=True)
class Server:
    """A database on a PostgreSQL server; see `sql.Database`."""

    address: str = field(repr=False)
    """postgresql://person:password@host/name"""

    def __str__(self) -> str:
        return make_url(self.address).render_as_string(hide_password=True)

    def connect(self, *, read_only: bool = False, patience: float = 5.0) -> Postgres:
        """Raises Unreachable, with a sentence."""
        settings = "-c default_transaction_read_only=on" if read_only else ""
        try:
            return Postgres(self.address, settings, patience)
        except psycopg.OperationalError as trouble:
            raise Unreachable(f"{self} cannot be reached: {_said(trouble)}") from None

    def engine(self) -> Engine:
        return create_engine(make_url(self.address).set(drivername="postgresql+psycopg"))

    def is_there(self) -> bool:
        return self.revision() != ""

    def revision(self) -> str:
        db = self.connect(read_only=True)
        try:
            row = db.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else ""
        except errors.UndefinedTable:
            return ""
        finally:
            db.close()

    def hold(self) -> ServerHold:
        return ServerHold(self)

    def tidy(self) -> None:
        """The server cleans up by itself (autovacuum)."""


class ServerHold:
    """The right to run on a database: a lock of the session, let go with its connection."""

    def __init__(self, server: Server) -> None:
        self._db = server.connect()
        (held,) = self._db.execute("SELECT pg_try_advisory_lock(%s)", (RUNNING,)).fetchone()
        if not held:
            self._db.close()
            raise InUse(
                f"Another Silta already runs on {server}. Stop it first, or give this one its own"
                " database with SILTA_DATABASE."
            )

    def release(self) -> None:
        self._db.close()


def _said(trouble: Exception) -> str:
    """The first line of what the server or the driver says; it holds no password."""
    lines = str(trouble).strip().splitlines()
    return lines[0].removeprefix("connection failed: ") if lines else type(trouble).__name__
