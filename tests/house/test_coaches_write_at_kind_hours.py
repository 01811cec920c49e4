"""What a coach writes comes at a kind hour and within the cap; a coach hears who waits, kindly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler import calls
from scheduler.digests import SPECIAL
from scheduler.promises import keep_all
from storage import stepping_in, tables
from storage.queries import people, staff
from storage.sessions import Viewer
from tests.builders import NOW, a_promise, a_world, one_row, one_transaction, rows, somebody
from tests.builders import a_contact as a_contact_due

HELSINKI = ZoneInfo("Europe/Helsinki")
DAY, HOUR, QUARTER = timedelta(days=1), timedelta(hours=1), timedelta(minutes=15)


def helsinki(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI).astimezone(UTC)


def a_group(db, name: str = "Tuesday group") -> tuple[Viewer, int]:
    """A coach with a door, and a group of theirs."""
    coach, _ = somebody(db, f"coach of {name}", name="Leena", silent_days=[6])
    staff.give_role(db, coach, "coach", NOW)
    group = db.add(tables.Cohort, name=name, code=name[:7].upper(), made_at=NOW)
    db.add(tables.CohortCoach, cohort_id=group, person_id=coach, made_at=NOW)
    return Viewer(coach, "Leena", roles=frozenset({"coach"})), group


def a_member(db, group: int, address: str = "1", **more) -> int:
    person, _ = somebody(db, address, **more)
    staff.join(db, group, person, 1, NOW)
    return person


def beat(db, start: datetime, end: datetime, every: timedelta = QUARTER) -> list:
    now = start
    while now <= end:
        with one_transaction(db):
            keep_all(db, a_world(), now, dict(SPECIAL))
        now += every
    return rows(db, tables.ToSend)


def write(db, viewer: Viewer, person: int, text: str, now: datetime) -> str:
    with one_transaction(db):
        return stepping_in.write(db, viewer, person, text, now)


def write_to_group(db, viewer: Viewer, group: int, text: str, now: datetime) -> int:
    with one_transaction(db):
        return stepping_in.write_to_group(db, viewer, group, text, now)


def test_words_written_at_night_come_in_the_morning_and_say_who_and_which_group(db):
    viewer, group = a_group(db)
    person = a_member(db, group)
    night = helsinki("2026-03-04 22:00")
    assert write(db, viewer, person, "How are you?", night) == "waits"
    said = beat(db, night, helsinki("2026-03-05 10:00"))
    assert [row.made_at for row in said] == [helsinki("2026-03-05 09:00")]
    args = said[0].show["lines"][0]["args"]
    assert (args["who"], args["group"], args["text"]) == ("Leena", "Tuesday group", "How are you?")


def test_words_on_a_silent_day_wait_for_the_next(db):
    viewer, group = a_group(db)
    person = a_member(db, group)
    sunday = helsinki("2026-03-08 12:00")
    write(db, viewer, person, "How are you?", sunday)
    said = beat(db, sunday, sunday + DAY)
    assert [row.made_at for row in said] == [helsinki("2026-03-09 09:00")]


def test_a_coach_sees_which_words_the_message_carries(db):
    viewer, group = a_group(db)
    person = a_member(db, group)
    write(db, viewer, person, "How are you?", NOW)
    (said,) = beat(db, NOW, NOW + QUARTER)
    assert said.word_id == one_row(db, tables.StaffWord).id


def test_words_to_a_group_count_in_the_weekly_cap_and_words_to_one_do_not(db):
    viewer, group = a_group(db)
    person = a_member(db, group, nudges_per_week=1)
    write(db, viewer, person, "How are you?", NOW)
    beat(db, NOW, NOW + HOUR)
    assert write_to_group(db, viewer, group, "See you on Tuesday", NOW + HOUR) == 1
    write_to_group(db, viewer, group, "Bring your map", NOW + HOUR)
    said = beat(db, NOW + HOUR, NOW + 6 * DAY, HOUR)
    assert [row.unasked for row in said] == [False, True]


def test_what_the_cap_held_back_comes_when_there_is_room_again(db):
    viewer, group = a_group(db)
    a_member(db, group, nudges_per_week=1)
    write_to_group(db, viewer, group, "See you on Tuesday", NOW)
    write_to_group(db, viewer, group, "Bring your map", NOW)
    said = beat(db, NOW, NOW + 9 * DAY, HOUR)
    assert [row.show["lines"][0]["args"]["text"] for row in said] == [
        "See you on Tuesday", "Bring your map",
    ]  # fmt: skip
    assert said[1].made_at - said[0].made_at >= timedelta(days=6, hours=12)


def test_a_word_to_the_group_and_a_nudge_are_not_said_on_one_day(db):
    viewer, group = a_group(db)
    person = a_member(db, group)
    contact = a_contact_due(db, person)
    a_promise(db, person, NOW, thing_id=contact)
    write_to_group(db, viewer, group, "See you on Tuesday", NOW)
    said = [row for row in beat(db, NOW, NOW + 3 * DAY, HOUR) if row.unasked]
    days = [row.made_at.astimezone(HELSINKI).date() for row in said]
    assert len(days) == len(set(days)) == 2


def test_who_stopped_gets_nothing_that_was_still_waiting(db):
    viewer, group = a_group(db)
    person = a_member(db, group)
    night = helsinki("2026-03-04 22:00")
    write(db, viewer, person, "How are you?", night)
    people.change_person(db, person, stopped=True)
    assert beat(db, night, night + 2 * DAY, HOUR) == []


@pytest.mark.parametrize("stopped", [True, False])
def test_a_coach_hears_who_waits_in_hours_that_are_kind_to_the_coach(db, stopped):
    viewer, group = a_group(db)
    person = a_member(db, group)
    people.change_person(db, viewer.id, stopped=stopped)
    night = helsinki("2026-03-04 22:00")
    db.add(tables.HelpRequest, person_id=person, how="contact", at=night)
    now = night
    while now <= night + DAY:
        with one_transaction(db):
            calls.tell_coaches(db, a_world(), now)
        now += QUARTER
    said = [row.made_at for row in rows(db, tables.ToSend, person_id=viewer.id)]
    assert said == ([] if stopped else [helsinki("2026-03-05 09:00")])


def test_every_coach_of_the_group_hears_once_and_a_coach_without_a_door_is_passed_by(db):
    viewer, group = a_group(db)
    other, _ = a_group(db, "Friday group")
    nobody = db.add(tables.Person, name="Kari", made_at=NOW, seen_at=NOW)
    for coach in (other.id, nobody):
        db.add(tables.CohortCoach, cohort_id=group, person_id=coach, made_at=NOW)
    person = a_member(db, group)
    db.add(tables.HelpRequest, person_id=person, how="contact", at=NOW)
    for _ in range(3):
        with one_transaction(db):
            calls.tell_coaches(db, a_world(), NOW)
    assert sorted(row.person_id for row in rows(db, tables.ToSend)) == sorted(
        (viewer.id, other.id)
    )
