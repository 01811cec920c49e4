"""Bringing a database to today's tables, and refusing one from tomorrow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from storage.sql import Database

if TYPE_CHECKING:  # the migration machinery is woken only when there is something to migrate
    from alembic.config import Config
    from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"


class TooNew(Exception):
    """The database was written by a newer Silta; update this one, or restore a backup."""


def config(connection: Connection) -> Config:
    """Alembic's own settings: our revisions, on this connection."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    made.attributes["connection"] = connection
    return made


def current(database: Database) -> str:
    """The revision a database is at; "" for a new one."""
    from alembic.runtime.migration import MigrationContext

    engine = database.engine()
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision() or ""
    finally:
        engine.dispose()


def newest() -> str:
    """The last revision: their files are numbered, 0001_what.py (a test holds them against it)."""
    return max(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def upgrade(database: Database) -> None:
    """Bring it to today's tables. Quick when it is there already.

    Raises TooNew when it knows revisions that we do not.
    """
    if database.revision() == newest():
        return
    must_be_known(database)
    to(database, "head")


def to(database: Database, revision: str) -> None:
    """Bring it up to this revision, or down ("base": nothing is left)."""
    from alembic import command

    engine = database.engine()
    try:
        with engine.begin() as connection:
            made = config(connection)
            if revision == "base" or revision < database.revision():
                command.downgrade(made, revision)
            else:
                command.upgrade(made, revision)
    finally:
        engine.dispose()


def must_be_known(database: Database) -> str:
    """The revision a database is at; "" for a new one. Raises TooNew when we do not know it."""
    from alembic.script import ScriptDirectory

    known = {one.revision for one in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}
    here = current(database)
    if here and here not in known:
        raise TooNew(
            f"{database} was written by a newer Silta (revision {here}). Update this Silta, or"
            " restore a backup from before."
        )
    return here
