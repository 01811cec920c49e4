"""What we keep about a person is given to them whole, and forgotten to the last byte."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler.clock import Heart
from storage import forgetting, tables
from storage.registry import PERSONAL
from storage.sql import Connected
from storage.writer import Writer
from tests.builders import (
    NOW,
    a_life,
    a_person,
    a_promise,
    a_row_in,
    a_world,
    an_address,
    data_of,
    how_many,
    one_transaction,
    rows,
    somebody,
)

CANARY = "kanarialintu"
STAYS_HIDDEN = {
    ("to_send", "show"), ("joincode", "code_hash"),
    ("sharer", "word_hash"), ("identity", "address"),
    ("calendar_key", "key_hash"), ("session", "key_hash"), ("sign_in", "key_hash"),
}  # fmt: skip


def bytes_on_disk(db: Connected) -> bytes:
    """The whole database as a thief would find it, after the log has been moved into it."""
    path = db.execute("PRAGMA database_list").fetchone()[2]
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return b"".join(Path(name).read_bytes() for name in (path, f"{path}-wal"))


# Giving


def test_the_copy_holds_a_row_of_every_table(db):
    person = a_life(db, CANARY)
    found = forgetting.export(db, person)
    assert {name for name, listed in found.items() if listed} == {
        one.table.__tablename__ for one in PERSONAL
    }


@pytest.mark.on_file
def test_the_copy_holds_every_column_except_the_few_that_are_hidden(db):
    person = a_life(db, CANARY)
    found = forgetting.export(db, person)
    for one in PERSONAL:
        name = one.table.__tablename__
        columns = set(one.table.__table__.columns.keys())
        missing = columns - set(found[name][0])
        hidden = {column for table, column in STAYS_HIDDEN if table == name}
        assert missing == hidden, name
        said = json.dumps(found[name], ensure_ascii=False)
        for column in one.table.__table__.columns:
            place = f"{CANARY}-{name}-{column.name}"
            planted = place.encode() in bytes_on_disk(db)
            assert (place in said) == (planted and column.name in found[name][0]), place


def test_the_copy_of_one_person_says_nothing_of_another(db):
    a_life(db, "someoneelse")
    person = a_life(db, CANARY)
    said = json.dumps(forgetting.export(db, person), ensure_ascii=False)
    assert CANARY in said
    assert "someoneelse" not in said


def test_the_file_can_be_read_by_people_and_by_machines(db):
    person = a_life(db, CANARY)
    packed = forgetting.as_zip(forgetting.export(db, person), NOW, "Read me.")
    file = zipfile.ZipFile(io.BytesIO(packed))
    assert set(file.namelist()) == {"data.json", "read-me.txt", "talk.txt"}
    assert json.loads(file.read("data.json"))["person"][0]["name"] == f"{CANARY}-person-name"
    talk = file.read("talk.txt").decode()
    assert f"> {CANARY}" in talk
    assert f"< {CANARY}" in talk


def test_what_could_not_be_read_is_given_too(db):
    person, _ = somebody(db)
    a_row_in(db, tables.SetAside, person_id=person, raw=b"\xff\x00 bytes".hex())
    packed = forgetting.as_zip(forgetting.export(db, person), NOW, "Read me.")
    assert packed


# Forgetting everything


@pytest.mark.on_file
def test_not_a_byte_of_a_person_is_left_in_the_file(db):
    person = a_life(db, CANARY)
    assert CANARY.encode() in bytes_on_disk(db)
    with one_transaction(db):
        forgetting.erase(db, person, NOW)
    assert bytes_on_disk(db).count(CANARY.encode()) == 0


def test_erasing_takes_every_row_of_theirs(db):
    person = a_life(db, CANARY)
    with one_transaction(db):
        forgetting.erase(db, person, NOW)
    assert not any(forgetting.export(db, person).values())
    for one in PERSONAL:
        assert how_many(db, one.table) == 0, one.table.__tablename__


def test_erasing_one_person_leaves_everything_of_another(db):
    stays = a_life(db, "stays")
    before = forgetting.export(db, stays)
    goes = a_life(db, CANARY)
    with one_transaction(db):
        forgetting.erase(db, goes, NOW)
    assert forgetting.export(db, stays) == before


def test_a_shared_phone_stays_the_other_ones_when_one_is_erased(db):
    stays, door = somebody(db, "shared")
    goes = a_person(db)
    for person in (stays, goes):
        db.add(tables.Sharer, identity_id=door, person_id=person, word_hash=f"w{person}")
    a_row_in(db, tables.Heard, identity_id=door, person_id=stays)
    with one_transaction(db):
        forgetting.erase(db, goes, NOW)
    assert [row.person_id for row in rows(db, tables.Identity)] == [stays]
    assert [row.person_id for row in rows(db, tables.Sharer)] == [stays]


def test_a_phone_someone_shares_is_nobodys_when_the_one_holding_it_is_erased(db):
    goes, door = somebody(db, "shared")
    stays = a_person(db)
    for person in (stays, goes):
        db.add(tables.Sharer, identity_id=door, person_id=person, word_hash=f"w{person}")
    with one_transaction(db):
        forgetting.erase(db, goes, NOW)
    assert [row.person_id for row in rows(db, tables.Identity)] == [None]


def test_erasing_who_had_joined_keeps_the_address_with_whom_they_joined(db):
    stays = a_person(db)
    goes = a_person(db)
    an_address(db, stays, "joined", former_person_id=goes)
    with one_transaction(db):
        forgetting.erase(db, goes, NOW)
    found = rows(db, tables.Identity)
    assert [(row.person_id, row.former_person_id) for row in found] == [(stays, None)]


# Forgetting a part


@pytest.mark.parametrize(
    ("part", "gone"),
    [
        ("contacts", {"contact", "contact_log", "draft"}),
        ("goals", {"goal"}),
        ("drafts", {"draft"}),
        ("talk", {"heard", "to_send", "staff_word"}),
    ],
)
def test_a_part_goes_and_the_rest_stays(db, part, gone):
    person = a_life(db, CANARY)
    with one_transaction(db):
        forgetting.erase_part(db, person, part)
    empty = {name for name, listed in forgetting.export(db, person).items() if not listed}
    assert empty == gone


def test_deleting_contacts_takes_back_what_was_promised_about_them(db):
    person, _ = somebody(db)
    about_contact = a_promise(db, person, thing_id=7)
    about_goal = a_promise(db, person, card="goal_check", thing_kind="goal", thing_id=7)
    with one_transaction(db):
        forgetting.erase_part(db, person, "contacts")
    left = [row.id for row in rows(db, tables.Promise)]
    assert left == [about_goal], about_contact


def test_a_part_there_is_not_is_refused(db):
    with pytest.raises(KeyError):
        forgetting.erase_part(db, 1, "everything")


# Forgetting in time


@pytest.mark.parametrize("one", [p for p in PERSONAL if p.keeps], ids=lambda p: p.table.__name__)
def test_what_is_kept_for_a_time_goes_on_its_day_and_not_before(db, one):
    person = a_life(db, CANARY)
    table, rest = one.table, timedelta(microseconds=1)
    for last_day, left in ((NOW + one.keeps, 1), (NOW + one.keeps + rest, 0)):
        with one_transaction(db):
            forgetting.forget_old(db, last_day)
        assert how_many(db, table, person_id=person) == left, last_day


def test_a_promise_that_is_open_is_not_forgotten(db):
    person, _ = somebody(db)
    a_promise(db, person, NOW + timedelta(days=500), made_at=NOW)
    forgetting.forget_old(db, NOW + timedelta(days=400))
    assert how_many(db, tables.Promise) == 1


def test_forgetting_works_in_slices_until_nothing_old_is_left(db):
    person, door = somebody(db)
    for number in range(25):
        db.add(
            tables.Heard, channel="test", update=str(number), identity_id=door, person_id=person,
            at=NOW,
        )  # fmt: skip
    later = NOW + timedelta(days=31)
    slices = [forgetting.forget_old(db, later, most=10).get("heard", 0) for _ in range(4)]
    assert slices == [10, 10, 5, 0]


async def forget_now(home, now) -> None:
    writer = Writer(data_of(home).connect()).start()
    await Heart(writer, a_world(), lambda: now, lambda: None).forget()
    writer.close()


async def test_who_never_agreed_is_gone_after_a_day_and_not_before(home, db):
    somebody(db, onboarded=False, consents={}, made_at=NOW)
    await forget_now(home, NOW + timedelta(hours=24))
    before = how_many(db, tables.Person)
    await forget_now(home, NOW + timedelta(hours=24, seconds=1))
    assert (before, how_many(db, tables.Person)) == (1, 0)


@pytest.mark.on_file
async def test_not_even_the_address_is_kept_of_who_never_agreed(home, db):
    person, door = somebody(db, CANARY, onboarded=False, consents={}, made_at=NOW)
    a_row_in(db, tables.Heard, CANARY, identity_id=door, person_id=person)
    await forget_now(home, NOW + timedelta(hours=25))
    assert CANARY.encode() not in bytes_on_disk(db)


async def test_who_agreed_and_was_called_away_in_the_middle_is_kept(home, db):
    somebody(db, onboarded=False, consents={"privacy": True}, made_at=NOW)
    await forget_now(home, NOW + timedelta(days=3))
    assert how_many(db, tables.Person) == 1
