"""The database and one person's data from the command line, also beside a running house."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.commands import keeping
from scheduler.clock import Heart
from storage import forgetting, tables
from tests.builders import (
    NOW,
    a_contact,
    a_house,
    a_life,
    a_message,
    a_person,
    data_of,
    how_many,
    one_transaction,
    rows,
    settings_for,
    somebody,
)
from tests.house.command import run

CANARY = "kanarialintu"


# One person


def test_everything_about_a_person_is_printed_as_json(home, db):
    person = a_life(db, CANARY)
    done = run(home, "person", "export", str(person))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["person"][0]["name"] == f"{CANARY}-person-name"


def test_everything_about_a_person_goes_into_a_file(home, db, tmp_path):
    person = a_life(db, CANARY)
    keeping.export(settings_for(home), person, tmp_path / "theirs.json")
    assert CANARY in (tmp_path / "theirs.json").read_text("utf-8")


@pytest.mark.on_file
async def test_a_person_is_erased_beside_a_running_house_to_the_last_byte(home, db):
    person = a_life(db, CANARY)
    async with a_house(home) as house:
        before = CANARY.encode() in files_of(home)
        done = await asyncio.to_thread(run, home, "person", "erase", str(person), "--yes")
        left = files_of(home).count(CANARY.encode())
        await house.begins()
        await house.settled()
        assert house.postman.carried  # and the house goes on
    assert done.returncode == 0, done.stderr
    assert (before, left) == (True, 0)


def files_of(home) -> bytes:
    """The database and its log, as they lie on the disk."""
    return b"".join(path.read_bytes() for path in sorted(home.glob("silta.db*")))


def test_a_person_there_is_not_is_told_in_a_sentence(home, db, capsys):
    assert keeping.export(settings_for(home), 99, None) == 1
    assert keeping.erase(settings_for(home), 99) == 1
    assert capsys.readouterr().err == "There is no person 99.\n" * 2


def test_without_a_database_it_says_how_to_get_one(tmp_path, capsys):
    assert keeping.export(settings_for(tmp_path), 1, None) == 1
    assert "Run `silta run` first." in capsys.readouterr().err
    assert not (tmp_path / "silta.db").exists()


# Backup and restore


@pytest.mark.on_file
async def test_a_backup_of_a_running_house_is_whole_and_can_be_restored(home, tmp_path):
    copy = tmp_path / "copy.db"
    async with a_house(home, carries=False) as house:
        talking = asyncio.create_task(many_messages(house))
        done = await asyncio.to_thread(run, home, "db", "backup", str(copy))
        talking.cancel()
        await asyncio.gather(talking, return_exceptions=True)
    assert done.returncode == 0, done.stderr
    with sqlite3.connect(copy) as saved:
        assert saved.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        heard = saved.execute("SELECT count(*) FROM heard").fetchone()[0]
    other = tmp_path / "other"
    other.mkdir()
    done = run(other, "db", "restore", str(copy))
    assert done.returncode == 0, done.stderr
    async with a_house(other, carries=False) as house:
        assert how_many(house.db, tables.Heard) == heard
        assert (await house.says("hello", update="new")).new


async def many_messages(house) -> None:
    number = 0
    while True:
        number += 1
        await house.says(f"number {number}")


@pytest.mark.on_file
def test_a_backup_never_writes_over_a_file(home, tmp_path, capsys):
    (tmp_path / "there").write_text("mine")
    assert keeping.backup(settings_for(home), tmp_path / "there") == 1
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "there").read_text() == "mine"


@pytest.mark.on_file
def test_restoring_keeps_what_was_there_beside_it(home, db, tmp_path):
    somebody(db, "old")
    keeping.backup(settings_for(home), tmp_path / "copy.db")
    with one_transaction(db):
        a_person(db, name="Newcomer")
    db.close()
    assert keeping.restore(settings_for(home), tmp_path / "copy.db") == 0
    with (
        sqlite3.connect(home / "silta.db") as now,
        sqlite3.connect(home / "silta.before-restore.db") as before,
    ):
        names = [c.execute("SELECT count(*) FROM person").fetchone()[0] for c in (now, before)]
    assert names == [1, 2]


@pytest.mark.on_file
async def test_a_restored_house_says_nothing_twice(home, db, tmp_path):
    person, door = somebody(db)
    a_message(db, person, door, "sent after the backup was made")
    a_contact(db, person, next_due=date(2026, 3, 3))
    db.add(
        tables.Promise, person_id=person, kind="remind", card="nudge", thing_kind="contact",
        thing_id=1, due_at=NOW, made_at=NOW,
    )  # fmt: skip
    db.close()
    keeping.backup(settings_for(home), tmp_path / "copy.db")
    async with a_house(home) as house:
        await house.settled()
        said_before = len(house.postman.carried)
    assert keeping.restore(settings_for(home), tmp_path / "copy.db") == 0
    async with a_house(home) as house:
        heart = Heart(
            house.silta.writer, house.silta.world, lambda: datetime.now(UTC),
            house.silta.delivery.wake,
        )  # fmt: skip
        await heart.keep_promises()
        await house.settled()
        said_after = len(house.postman.carried)
        doubtful = [row.status for row in rows(house.db, tables.ToSend)]
    assert (said_before, said_after, doubtful) == (1, 0, ["unknown"])


@pytest.mark.on_file
def test_whoever_was_deleted_since_the_backup_is_deleted_again(home, db, tmp_path, capsys):
    goes, _ = somebody(db, "goes")
    stays, _ = somebody(db, "stays")
    keeping.backup(settings_for(home), tmp_path / "copy.db")
    with one_transaction(db):
        forgetting.erase(db, goes, NOW)
    db.close()
    assert keeping.restore(settings_for(home), tmp_path / "copy.db") == 0
    with closing(data_of(home).connect()) as restored:
        assert [row.id for row in rows(restored, tables.Person)] == [stays]
    assert "had been deleted since the backup: 1, deleted again" in capsys.readouterr().out


@pytest.mark.on_file
def test_somebody_new_under_an_old_number_is_not_deleted_by_a_restore(home, db, tmp_path):
    """After a restore numbers are given again: only who came at that moment was deleted."""
    newcomer, _ = somebody(db)
    keeping.backup(settings_for(home), tmp_path / "copy.db")
    db.add(tables.Erased, id=newcomer, made_at=NOW - timedelta(days=99), at=NOW)
    db.close()
    assert keeping.restore(settings_for(home), tmp_path / "copy.db") == 0
    with closing(data_of(home).connect()) as restored:
        assert [row.id for row in rows(restored, tables.Person)] == [newcomer]


@pytest.mark.on_file
def test_a_broken_database_does_not_keep_a_backup_from_being_restored(home, db, tmp_path, capsys):
    somebody(db)
    keeping.backup(settings_for(home), tmp_path / "copy.db")
    db.close()
    for left in home.glob("silta.db-*"):
        left.unlink()
    (home / "silta.db").write_bytes(b"what a failing disk left of it " * 1000)
    assert keeping.restore(settings_for(home), tmp_path / "copy.db") == 0
    assert "delete them again" in capsys.readouterr().out
    with closing(data_of(home).connect()) as restored:
        assert how_many(restored, tables.Person) == 1


@pytest.mark.on_file
async def test_nothing_is_restored_under_a_running_house(home, tmp_path, capsys):
    keeping.backup(settings_for(home), tmp_path / "copy.db")
    async with a_house(home):
        refused = keeping.restore(settings_for(home), tmp_path / "copy.db")
    assert refused == 1
    assert "Another Silta already runs" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"this is no database, only words" * 100, "is not a database of ours"),
        (b"", "is not a database of ours"),
    ],
    ids=["words", "nothing"],
)
@pytest.mark.on_file
def test_what_is_no_backup_of_ours_changes_nothing(home, db, tmp_path, capsys, content, says):
    somebody(db)
    (tmp_path / "strange").write_bytes(content)
    assert keeping.restore(settings_for(home), tmp_path / "strange") == 1
    assert says in capsys.readouterr().err
    assert len(rows(db, tables.Person)) == 1


@pytest.mark.on_file
def test_a_backup_of_a_newer_silta_changes_nothing(home, db, tmp_path, capsys):
    somebody(db)
    shutil.copy(home / "silta.db", tmp_path / "newer.db")
    with sqlite3.connect(tmp_path / "newer.db") as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    assert keeping.restore(settings_for(home), tmp_path / "newer.db") == 1
    assert "newer Silta (revision 9999)" in capsys.readouterr().err
    assert len(rows(db, tables.Person)) == 1


def test_a_new_home_gets_its_tables(tmp_path):
    done = run(tmp_path, "db", "upgrade")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("The database is at revision ")
    with sqlite3.connect(tmp_path / "silta.db") as made:
        assert made.execute("SELECT count(*) FROM person").fetchone() == (0,)
