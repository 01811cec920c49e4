"""Where the data is: a file, or a PostgreSQL server that is asked for by its address."""

from __future__ import annotations

from pathlib import Path

from storage.sql import Database
from storage.sqlite import File

SERVER = ("postgresql://", "postgres://")


def database(place: Path | str) -> Database:
    """The database at a path or an address. Nothing is opened yet."""
    if str(place).startswith(SERVER):
        from storage.postgres import Server  # its driver is only loaded where it is needed

        return Server(str(place))
    return File(Path(place))
