"""One person on several addresses, several persons on one: joined by a code, opened by a word."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from bot.channel import Began
from dialogs.model import Ref
from dialogs.wishes import (
    DropContact,
    LockPhone,
    MakeCode,
    PartDoor,
    SaveContact,
    SharePhone,
    SwitchPerson,
    UseCode,
)
from scheduler.promises import keep_all
from storage import tables
from storage.granting import Became, NotTheirs, Who, grant
from storage.queries import people
from storage.turns import nowhere
from storage.writer import Writer
from tests.builders import (
    NOW,
    a_contact,
    a_house,
    a_message,
    a_promise,
    a_world,
    an_address,
    data_of,
    how_many,
    one_row,
    one_transaction,
    rows,
    somebody,
    until,
)

MINUTE = timedelta(minutes=1)


def at(db, address: str, now=NOW) -> Who:
    """Whoever is at an address, and the moment."""
    identity = people.identity(db, "test", address)
    return Who(people.person(db, identity.person_id), identity, now, nowhere, "UTC")


def use(db, address: str, code: str, now=NOW):
    return grant(db, at(db, address, now), UseCode(code))


# Codes


def test_a_code_joins_another_address_to_the_person(db):
    amina, _ = somebody(db, "phone")
    somebody(db, "browser")
    code = grant(db, at(db, "phone"), MakeCode())
    assert use(db, "browser", code) == Became(amina, "joined")
    assert people.identity(db, "test", "browser").person_id == amina


@pytest.mark.on_file
def test_a_code_is_kept_nowhere_as_it_is_written(home, db):
    somebody(db, "phone")
    with one_transaction(db):
        code = grant(db, at(db, "phone"), MakeCode())
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert code.encode() not in (home / "silta.db").read_bytes()
    assert len(code) == 8


@pytest.mark.parametrize(
    ("passed", "outcome"),
    [(10 * MINUTE, "joined"), (10 * MINUTE + timedelta(seconds=1), "unknown")],
)
def test_a_code_lasts_ten_minutes(db, passed, outcome):
    somebody(db, "phone")
    somebody(db, "browser")
    code = grant(db, at(db, "phone"), MakeCode())
    came = use(db, "browser", code, NOW + passed)
    assert (came.told if isinstance(came, Became) else came) == outcome


def test_a_code_works_once(db):
    for address in ("phone", "browser", "another"):
        somebody(db, address)
    code = grant(db, at(db, "phone"), MakeCode())
    use(db, "browser", code)
    assert use(db, "another", code) == "unknown"


def test_a_code_works_once_when_twenty_try_at_the_same_moment(home, db):
    with one_transaction(db):
        amina, _ = somebody(db, "phone")
        code = grant(db, at(db, "phone"), MakeCode())
        for number in range(20):
            somebody(db, str(number))
    writers = [Writer(data_of(home).connect()).start() for _ in range(4)]
    tries = [
        writers[number % 4].send("join", partial(use, address=str(number), code=code))
        for number in range(20)
    ]
    came = [one.result() for one in tries]
    for writer in writers:
        writer.close()
    assert sorted(map(str, came)) == sorted([str(Became(amina, "joined")), *["unknown"] * 19])
    assert how_many(db, tables.Identity, person_id=amina) == 2


def test_a_new_code_makes_the_one_before_useless(db):
    somebody(db, "phone")
    somebody(db, "browser")
    old = grant(db, at(db, "phone"), MakeCode())
    grant(db, at(db, "phone"), MakeCode())
    assert use(db, "browser", old) == "unknown"


def test_a_code_typed_with_spaces_and_small_letters_is_understood(db):
    amina, _ = somebody(db, "phone")
    somebody(db, "browser")
    code = grant(db, at(db, "phone"), MakeCode())
    assert isinstance(code, str)
    typed = f" {code[:4]} {code[4:]} ".lower()
    assert use(db, "browser", typed) == Became(amina, "joined")


def test_ones_own_code_changes_nothing(db):
    somebody(db, "phone")
    code = grant(db, at(db, "phone"), MakeCode())
    assert use(db, "phone", code) == "own"
    assert one_row(db, tables.JoinCode).used_at is None


def test_what_was_there_before_comes_back_when_the_joining_is_undone(db):
    somebody(db, "phone")
    other, _ = somebody(db, "browser", name="Omar")
    grant(db, at(db, "browser"), SaveContact({"label": "Pekka"}))
    use(db, "browser", grant(db, at(db, "phone"), MakeCode()))
    joined = at(db, "browser")
    assert grant(db, joined, PartDoor(Ref("door", joined.identity.id))) == Became(other, "parted")
    assert at(db, "browser").person.name == "Omar"
    assert [row.label for row in rows(db, tables.Contact, person_id=other)] == ["Pekka"]


def test_an_address_that_was_nobodys_before_begins_anew_when_it_is_parted(db):
    amina, _ = somebody(db, "phone")
    browser = an_address(db, amina, "browser")
    assert grant(db, at(db, "phone"), PartDoor(Ref("door", browser))) == "parted"
    fresh = at(db, "browser").person
    assert fresh.id != amina
    assert (fresh.name, fresh.onboarded) == ("", False)


def test_nobody_parts_somebody_elses_address(db):
    somebody(db, "phone")
    _, theirs = somebody(db, "theirs")
    with pytest.raises(NotTheirs):
        grant(db, at(db, "phone"), PartDoor(Ref("door", theirs)))


async def test_a_code_in_a_link_joins_two_places_into_one_talk(home, db):
    amina, _ = somebody(db, "phone")
    with one_transaction(db):
        code = grant(db, at(db, "phone", now=datetime.now(UTC) - MINUTE), MakeCode())
    async with a_house(home) as house:
        await house.hears(Began(code), "browser")
        await house.settled("browser")
        await house.presses("mine", "browser")
        await house.settled("browser")
        await house.presses("yes", "browser")
        await house.settled("browser")
    assert people.identity(db, "test", "browser").person_id == amina


# Words


def shared(db) -> tuple[int, int]:
    """Amina and Omar on one phone; Omar is there."""
    amina, _ = somebody(db, "phone")
    came = grant(db, at(db, "phone"), SharePhone("amina's word", "omar's word"))
    assert came.told == "begun"
    people.change_person(db, came.person_id, onboarded=True, name="Omar",
                         consents={"privacy": True, "remind": True},
                         onboarded_at=NOW - timedelta(days=7))  # fmt: skip
    return amina, came.person_id


def test_a_word_opens_the_things_of_who_chose_it(db):
    amina, omar = shared(db)
    assert grant(db, at(db, "phone"), SwitchPerson("amina's word")) == Became(amina, "switched")
    assert grant(db, at(db, "phone"), SwitchPerson("omar's word")) == Became(omar, "switched")


@pytest.mark.on_file
def test_no_word_is_in_the_file(home, db):
    with one_transaction(db):
        shared(db)
    with one_transaction(db):
        grant(db, at(db, "phone"), SwitchPerson("amina's wordd"))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = (home / "silta.db").read_bytes()
    assert b"amina's word" not in content
    assert b"omar's word" not in content


def test_the_same_word_on_two_phones_looks_different(db):
    hashes = set()
    for phone in ("one", "two"):
        somebody(db, phone)
        grant(db, at(db, phone), SharePhone("apple", f"pear {phone}"))
        identity = people.identity(db, "test", phone)
        hashes.add(rows(db, tables.Sharer, identity_id=identity.id)[0].word_hash)
    assert len(hashes) == 2


def test_a_wrong_word_opens_nothing(db):
    _, omar = shared(db)
    assert grant(db, at(db, "phone"), SwitchPerson("perhaps")) == "unknown"
    assert at(db, "phone").id == omar


def test_after_five_wrong_words_the_phone_waits_an_hour_even_for_the_right_one(db):
    shared(db)
    tries = [grant(db, at(db, "phone"), SwitchPerson(f"wrong {n}")) for n in range(5)]
    right = [
        grant(db, at(db, "phone", NOW + wait), SwitchPerson("amina's word"))
        for wait in (MINUTE, 60 * MINUTE, 61 * MINUTE)
    ]
    assert tries == ["unknown"] * 5
    assert right[:2] == ["wait", "wait"]
    assert isinstance(right[2], Became)


def test_a_word_of_another_phone_opens_nothing_here(db):
    shared(db)
    somebody(db, "other phone")
    grant(db, at(db, "other phone"), SharePhone("lemon", "plum"))
    assert grant(db, at(db, "phone"), SwitchPerson("lemon")) == "unknown"


def test_a_locked_phone_has_nobody_at_it(db):
    shared(db)
    came = grant(db, at(db, "phone"), LockPhone())
    assert (came.told, at(db, "phone").person.name) == ("locked", "")


async def test_what_is_for_one_person_waits_while_the_other_has_the_phone(home, db):
    with one_transaction(db):
        amina, omar = shared(db)
        door = people.identity(db, "test", "phone").id
        a_message(db, amina, door, "for Amina")
        a_message(db, omar, door, "for Omar")
    async with a_house(home) as house:
        await until(lambda: house.postman.carried)
        await asyncio.sleep(0.1)
        first = list(house.postman.texts())
        await house.writes("switch", lambda db: grant(
            db, at(db, "phone"), SwitchPerson("amina's word")))  # fmt: skip
        house.silta.delivery.wake()
        await until(lambda: len(house.postman.carried) == 2)
        second = house.postman.texts()[1]
    assert len(first) == 1
    assert "for Omar" in first[0]
    assert "for Amina" in second


def test_a_reminder_for_one_person_waits_while_the_other_has_the_phone(db):
    amina, _ = shared(db)
    a_promise(db, amina, thing_id=a_contact(db, amina))
    keep_all(db, a_world(), NOW)
    before = how_many(db, tables.ToSend)
    grant(db, at(db, "phone"), SwitchPerson("amina's word"))
    keep_all(db, a_world(), NOW + timedelta(days=1))
    assert (before, how_many(db, tables.ToSend, person_id=amina)) == (0, 1)


def test_one_of_two_on_a_phone_never_sees_a_thing_of_the_other(db):
    _, omar = shared(db)
    pekka = grant(db, at(db, "phone"), SaveContact({"label": "Pekka"}))
    grant(db, at(db, "phone"), SwitchPerson("amina's word"))
    with pytest.raises(NotTheirs):
        grant(db, at(db, "phone"), DropContact(pekka))
    assert how_many(db, tables.Contact, person_id=omar) == 1
