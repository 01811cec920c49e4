"""The database follows the tables, forwards and back, and refuses to be read by what is older."""

from __future__ import annotations

import sqlite3

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from storage import schema, sqlite
from tests.builders import a_life, every_table, how_many, one_transaction, personal_tables
from tests.talks import fresh_database


def tables_in(path) -> set[str]:
    with sqlite3.connect(path) as connection:
        listed = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in listed}


def test_the_migrations_make_exactly_the_tables_of_the_models(home):
    engine = schema.engine_for(home / "silta.db")
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "render_as_batch": True}
        )
        differences = compare_metadata(context, SQLModel.metadata)
    engine.dispose()
    assert differences == []


def indexes_in(connection: sqlite3.Connection) -> dict[str, str]:
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    )
    return {name: " ".join(sql.split()) for name, sql in found}


def test_the_migrations_make_exactly_the_indexes_of_the_models(db):
    fresh = fresh_database()
    wanted = indexes_in(fresh.connection)
    fresh.connection.close()
    assert indexes_in(db.connection) == wanted


def test_every_revision_goes_up_and_down_and_up_with_rows_in_every_table(home, db):
    with one_transaction(db):
        a_life(db)
    db.connection.close()
    path, config = home / "silta.db", schema._config(home / "silta.db")
    revisions = [one.revision for one in ScriptDirectory(str(schema.MIGRATIONS)).walk_revisions()]
    for _ in revisions:
        command.downgrade(config, "-1")
    assert tables_in(path) == {"alembic_version", "sqlite_sequence"}
    for revision in reversed(revisions):
        command.upgrade(config, revision)
    assert schema.current(path) == schema.newest()
    assert tables_in(path) >= {table.__tablename__ for table in every_table()}


def test_rows_are_still_there_after_an_upgrade_that_has_nothing_to_do(home, db):
    with one_transaction(db):
        a_life(db)
    schema.upgrade(home / "silta.db")
    assert [how_many(db, table) for table in personal_tables()] == [1] * len(personal_tables())


def test_a_database_of_a_newer_silta_is_refused_with_a_sentence(home, db):
    db.connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(schema.TooNew) as refused:
        schema.upgrade(home / "silta.db")
    assert "newer Silta (revision 9999)" in str(refused.value)
    assert "Update this Silta" in str(refused.value)


def test_a_refused_database_is_left_as_it_was(home, db):
    db.connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = tables_in(home / "silta.db")
    with pytest.raises(schema.TooNew):
        schema.upgrade(home / "silta.db")
    assert tables_in(home / "silta.db") == before
    assert schema.current(home / "silta.db") == "9999"


def test_the_database_keeps_what_it_promised_after_a_power_cut(home):
    db = sqlite.connect(home / "silta.db")
    asked = {
        name: db.connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
    }
    db.connection.close()
    assert asked == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
    }
