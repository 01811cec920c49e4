"""Bringing a database file to today's tables, and refusing one from tomorrow."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, create_engine

if TYPE_CHECKING:  # the migration machinery is woken only when there is something to migrate
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


class TooNew(Exception):
    """The database was written by a newer Silta; update this one, or restore a backup."""


def engine_for(path: Path) -> Engine:
    return create_engine(f"sqlite:///{path}")


def _config(path: Path) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("sqlalchemy.url", f"sqlite:///{path}".replace("%", "%%"))
    return config


def current(path: Path) -> str:
    """The revision a file is at; "" for a new one."""
    from alembic.runtime.migration import MigrationContext

    engine = engine_for(path)
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision() or ""
    finally:
        engine.dispose()


def newest() -> str:
    """The last revision: their files are numbered, 0001_what.py (a test holds them against it)."""
    return max(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def upgrade(path: Path) -> None:
    """Bring the file to today's tables. Quick when it is there already.

    Raises TooNew when it knows revisions that we do not.
    """
    if path.exists() and _revision_quickly(path) == newest():
        return
    must_be_known(path)
    from alembic import command

    command.upgrade(_config(path), "head")


def must_be_known(path: Path) -> str:
    """The revision a file is at; "" for a new one. Raises TooNew when we do not know it."""
    from alembic.script import ScriptDirectory

    known = {one.revision for one in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}
    here = current(path)
    if here and here not in known:
        raise TooNew(
            f"{path.name} was written by a newer Silta (revision {here}). Update this Silta, or"
            " restore a backup from before."
        )
    return here


def _revision_quickly(path: Path) -> str:
    """The revision by a plain look, so that a start need not wake the migration machinery."""
    connection = sqlite3.connect(path)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else ""
    except sqlite3.OperationalError:
        return ""
    finally:
        connection.close()
