"""The database as one file: how it is opened, held by one house, and asked."""

from __future__ import annotations

import contextlib
import fcntl
import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.dialects import sqlite

from storage.sql import Connected, InUse

# Where it is not the work that is wrong: somebody else holds the file, or the file or the disk are
# in trouble. Codes: sqlite.org/rescode.html, the lowest byte.
_NOT_NOW = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_NOMEM,
})  # fmt: skip


def _code(trouble: Exception) -> int:
    return getattr(trouble, "sqlite_errorcode", 0) & 0xFF


class Sqlite(Connected):
    """One connection to a file."""

    dialect = sqlite.dialect(paramstyle="qmark")
    beyond = (sqlite3.OperationalError,)

    def _each(self, sql: str, many: Iterable[Sequence[Any]]) -> None:
        self.connection.executemany(sql, many)

    def begin(self, quick: bool = False) -> None:
        self.connection.execute("BEGIN IMMEDIATE")

    def roll_back(self) -> None:
        if self.connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):  # then nobody begins until it is undone
                self.connection.execute("ROLLBACK")

    def not_now(self, trouble: Exception) -> str:
        # Only the file's own errors carry a code, and those carry its name.
        return str(getattr(trouble, "sqlite_errorname", "")) if _code(trouble) in _NOT_NOW else ""

    def helps_alone(self, trouble: Exception) -> bool:
        """Not while somebody else holds the file: each would wait as long again."""
        return _code(trouble) != sqlite3.SQLITE_BUSY


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


@dataclass(frozen=True)
class File:
    """A database file; see `sql.Database`. Opening it for writing makes its folder."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)

    def connect(self, *, read_only: bool = False, patience: float = 5.0) -> Sqlite:
        return connect(self.path, read_only=read_only, patience=patience)

    def engine(self) -> Engine:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        return create_engine(f"sqlite:///{self.path}")

    def is_there(self) -> bool:
        return self.path.exists()

    def revision(self) -> str:
        if not self.path.exists():
            return ""
        connection = sqlite3.connect(self.path)
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else ""
        except sqlite3.OperationalError:
            return ""
        finally:
            connection.close()

    def hold(self) -> FileHold:
        return FileHold(self.path)

    def tidy(self) -> None:
        """Move what stands in the write-ahead log into the file, so that the file is all there is.

        Until then the log still holds what was deleted.
        """
        db = self.connect()
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.close()


class FileHold:
    """The right to run on a database file: a lock that the system lets go with the process."""

    def __init__(self, path: Path) -> None:
        lock = path.with_suffix(path.suffix + ".lock")
        lock.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise InUse(
                f"Another Silta already runs on {path}. Stop it first, or give this one its own"
                " folder with SILTA_HOME."
            ) from None

    def release(self) -> None:
        os.close(self._file)
