"""The database as one file: how it is opened, held by one house, and asked."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from storage.sql import SQLITE, Pieces, Query, Row, defaults, inserting


class FileInUse(Exception):
    """Another Silta already runs on this database file; stop that one first."""


class Sqlite:
    """One connection. Used by one thread at a time; see `sql.Db`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def all(self, query: Query, **values: Any) -> list[Row]:
        plan = query.plan(SQLITE)
        return plan.read(self.connection.execute(plan.sql, plan.values(values)).fetchall())

    def first(self, query: Query, **values: Any) -> Row | None:
        plan = query.plan(SQLITE)
        row = self.connection.execute(plan.sql, plan.values(values)).fetchone()
        return None if row is None else plan.read((row,))[0]

    def pieces(self, query: Pieces, **values: Any) -> list[Row | None] | None:
        plan = query.plan(SQLITE)
        raw = self.connection.execute(plan.sql, plan.values(values)).fetchone()
        return None if raw is None else query.read(raw, SQLITE)

    def run(self, query: Query, **values: Any) -> int:
        plan = query.plan(SQLITE)
        return self.connection.execute(plan.sql, plan.values(values)).rowcount

    def add(self, table: Any, **values: Any) -> int:
        whole = {name: make() for name, make in defaults(table) if name not in values}
        whole.update(values)
        plan = inserting(table, tuple(sorted(whole))).plan(SQLITE)
        row = self.connection.execute(plan.sql, plan.values(whole)).fetchone()
        return int(row[0]) if row else 0

    def each(self, query: Query, many: Iterable[dict[str, Any]]) -> None:
        plan = query.plan(SQLITE)
        self.connection.executemany(plan.sql, (plan.values(one) for one in many))


def connect(path: Path | str, *, read_only: bool = False, patience: float = 5.0) -> Sqlite:
    """Open the file. `patience`: seconds to wait for another writer.

    `synchronous=FULL` because what was acknowledged must survive a power cut;
    `secure_delete` because deleted means gone.
    """
    made = sqlite3.connect(
        path,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    made.execute("PRAGMA journal_mode=WAL")
    made.execute("PRAGMA synchronous=FULL")
    made.execute("PRAGMA foreign_keys=ON")
    made.execute("PRAGMA secure_delete=ON")
    made.execute("PRAGMA temp_store=MEMORY")
    made.execute("PRAGMA cache_size=-32000")
    made.execute(f"PRAGMA query_only={'ON' if read_only else 'OFF'}")
    return Sqlite(made)


def empty_log(path: Path | str) -> None:
    """Move what stands in the write-ahead log into the file, so that the file is all there is.

    Until then the log still holds what was deleted. Does what it can beside a running house.
    """
    db = connect(path)
    try:
        db.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.connection.close()


class Hold:
    """The right to run on a database file: one house at a time."""

    def __init__(self, path: Path) -> None:
        """Raises FileInUse, with a sentence, when another house holds the file."""
        lock = path.with_suffix(path.suffix + ".lock")
        lock.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise FileInUse(
                f"Another Silta already runs on {path}. Stop it first, or give this one its own"
                " folder with SILTA_HOME."
            ) from None

    def release(self) -> None:
        os.close(self._file)
